//! Weights as they lie in the program, decoded when first asked for.

use super::Weights;
use std::sync::OnceLock;

/// The weights of one model.
#[derive(Debug)]
pub struct Stored {
    bytes: &'static [u8],
    weights: OnceLock<Weights>,
}

impl Stored {
    /// Bytes that [`Weights::encode`] wrote. Anything else counts as no weights at all.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, weights: OnceLock::new() }
    }

    /// The bytes.
    pub const fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    /// The weights.
    pub fn get(&self) -> &Weights {
        self.weights.get_or_init(|| Weights::decode(self.bytes).unwrap_or_default())
    }
}
