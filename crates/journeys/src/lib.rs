//! What the journeys through the page stand on: a server for the built page, and a browser to walk in.

pub mod browser;
pub mod driver;
pub mod server;
