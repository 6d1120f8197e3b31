//! What makes a served page work offline and be installed: a service worker, a manifest, an icon.

use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::built::Built;

/// The service worker, without its edition.
const WORKER: &str = include_str!("../scripts/sw.js");
/// The icon: two marks of quotation.
const ICON: &str = include_str!("../scripts/icon.svg");

/// The files, by name: they stand for the edition whose document is `whole`.
pub(crate) fn files(built: &Built, whole: &str) -> Vec<(String, String)> {
    let edition = edition(built, whole);
    let files = json!(["./", built.module_name, "manifest.webmanifest", "icon.svg", "licences.txt"]);
    let worker = format!("const EDITION = \"{edition}\";\nconst FILES = {files};\n\n{WORKER}");
    let manifest = json!({
        "name": "Sayso: who said what, in which report",
        "short_name": "Sayso",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#fffefb",
        "theme_color": "#fffefb",
        "icons": [{ "src": "icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any maskable" }],
    });
    [("sw.js", worker), ("manifest.webmanifest", manifest.to_string()), ("icon.svg", ICON.to_owned())]
        .map(|(name, text)| (name.to_owned(), text))
        .into()
}

/// Names an edition by its content: sixteen hexadecimal digits.
fn edition(built: &Built, whole: &str) -> String {
    let mut hash = Sha256::new();
    for part in [whole.as_bytes(), &built.module, WORKER.as_bytes(), ICON.as_bytes()] {
        hash.update(part);
    }
    let digest = hash.finalize();
    format!("{:016x}", digest.iter().take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
}
