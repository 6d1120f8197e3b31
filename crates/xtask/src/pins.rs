//! The versions of all that is not in Cargo.lock, in one place.
//!
//! The compiler stands in `rust-toolchain.toml`, where rustup and every editor look for it; `wasm-bindgen` follows
//! Cargo.lock.

/// The target of the page.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Trunk builds the page.
pub(crate) const TRUNK: &str = "0.21.14";

/// Binaryen's `wasm-opt` makes the page smaller; an npm package.
pub(crate) const BINARYEN: &str = "132.0.0";

/// axe-core looks for barriers in the page; an npm package.
pub(crate) const AXE: &str = "4.14.1";

/// Lighthouse judges the page for the bench; an npm package.
pub(crate) const LIGHTHOUSE: &str = "12.8.2";

/// What the whole page with five articles may weigh, in kB (1000 bytes) after Brotli.
pub(crate) const BUDGET: &str = "670";
