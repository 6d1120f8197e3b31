//! Sayso's language engine: reads English news text and says who said what.
//!
//! Pure and total: [`analyze`] takes any string and returns an [`Analysis`]; it never panics, never fails, does no
//! I/O, keeps no clock, and takes time linear in the length of the text. All annotation is stand-off: a [`Span`]
//! points into the text, which is never changed and never copied.
//!
//! Data flows one way, a module a stage; `analysis.rs` states their order:
//!
//! ```text
//! text → boilerplate → document (paragraphs, tokens, sentences) → mentions → quotes → attribution → coreference → Analysis
//! Analysis, Analysis, … → corpus (speakers under one name across reports) → families (versions of one utterance)
//!                                                            → provenance (shared passages, translations)
//! ```

pub mod analysis;
pub mod article;
pub mod attribution;
pub mod boilerplate;
pub mod coreference;
pub mod corpus;
pub mod dates;
pub mod direction;
pub mod document;
pub mod families;
pub mod fingerprint;
pub mod guess;
pub mod layout;
pub mod lexicon;
pub mod mentions;
pub mod model;
pub mod order;
pub mod phrases;
pub mod provenance;
pub mod quick;
pub mod quotes;
pub mod rule;
pub mod sentences;
pub mod text;
pub mod tokens;
#[cfg(feature = "travel")]
pub mod travel;

pub use analysis::{Analysis, analyze, analyze_in_steps};
pub use article::{Article, Metadata};
pub use corpus::{Corpus, Speaker};
pub use families::{Families, Family};
pub use provenance::Provenance;
pub use rule::Rule;
pub use text::Span;
