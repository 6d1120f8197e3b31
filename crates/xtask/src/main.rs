//! The one door: set-up, serve, build, test, bench.
fn main() {}
