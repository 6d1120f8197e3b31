//! Texts that are made up, odd and hostile ones among them, and the laws that the engine, the parser of articles and the
//! addresses keep on any of them.
//!
//! Everything follows from a seed, so that a text that breaks a law can be made again.

pub mod edited;
pub mod hostile;
pub mod laws;
pub mod made;
pub mod mutate;
pub mod odd;
pub mod random;
pub mod target;
pub mod targets;
pub mod together;
