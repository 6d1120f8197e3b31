//! The Content-Security-Policy of a document: nothing but what stands in it, told by its hash (CSP Level 3).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

/// The policy of a document that has these scripts and styles inside and fetches only from `'self'`, if at all.
///
/// `wasm-unsafe-eval` lets the browser compile the module; a worker is made of the glue that is in the document.
pub(crate) fn of(html: &str, served: bool, reload: bool) -> String {
    let hashes = |tag| contents(html, tag).map(hash).collect::<Vec<_>>().join(" ");
    let (images, from, worker) = match (served, reload) {
        // Trunk's server tells the page to load itself again.
        (true, true) => ("data: 'self'", "connect-src 'self' ws:; manifest-src 'self'; ", "'self' blob:"),
        (true, false) => ("data: 'self'", "connect-src 'self'; manifest-src 'self'; ", "'self' blob:"),
        (false, _) => ("data:", "", "blob:"),
    };
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; img-src {images}; {from}worker-src {worker}; \
         base-uri 'none'; form-action 'none'",
        hashes("script"),
        hashes("style"),
    )
}

/// The source expression of an inline script or style.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// What stands in each `<script>` that runs, or in each `<style>`.
fn contents<'a>(html: &'a str, tag: &'a str) -> impl Iterator<Item = &'a str> {
    let open = format!("<{tag}");
    let close = format!("</{tag}>");
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find(&open)?;
            let (head, body) = rest[start..].split_once('>')?;
            let (text, after) = body.split_once(&*close)?;
            rest = after;
            // Data of another type is not run, and no policy asks for it.
            if !head.contains(" type=") {
                return Some(text);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_that_runs_and_every_style_is_named_by_its_hash() {
        let html =
            "<style>a {}</style><script>alert(1)</script><script type=\"application/json\">{}</script>";
        let policy = of(html, true, false);
        // `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`, and so on.
        assert!(policy.contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"), "{policy}");
        assert_eq!(policy.matches("'sha256-").count(), 2, "{policy}");
        assert!(policy.starts_with("default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{policy}");
    }

    #[test]
    fn the_one_file_fetches_nothing() {
        let policy = of("<script>1</script>", false, false);
        assert!(!policy.contains("connect-src") && !policy.contains("'self'"), "{policy}");
    }
}
