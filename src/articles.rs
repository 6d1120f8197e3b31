//! The articles that the build embedded.

use sayso_engine::Article;

/// What `build.rs` stored.
static BLOB: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/articles.postcard"));

/// The embedded articles, sorted by file name.
pub fn embedded() -> Vec<Article> {
    postcard::from_bytes(BLOB).unwrap_or_default()
}
