//! The page of Sayso: *who said what, in which report.*
//!
//! Data goes one way: articles → model → [`page::Page`] → Html; the view is spelled as an address beside it.

pub mod address;
pub mod app;
pub mod articles;
pub mod browser;
pub mod model;
pub mod page;
pub mod update;
pub mod view;
pub mod words;
pub mod work;
