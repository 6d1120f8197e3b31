//! Texts that are made up, odd ones among them, and the laws that the engine keeps on any text.
//!
//! Everything follows from a seed, so that a text that breaks a law can be made again.

pub mod edited;
pub mod hostile;
pub mod laws;
pub mod made;
pub mod odd;
pub mod random;
pub mod together;
