//! The page of Sayso: *who said what, in which report.*

pub mod app;
pub mod articles;
