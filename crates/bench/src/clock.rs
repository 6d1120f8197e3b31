//! The time that this program had a processor, so that what else runs on the machine counts for little.

use std::sync::OnceLock;
use std::time::Instant;

/// Seconds of the processor where the system tells them (Linux), else by the clock on the wall; from any beginning.
pub(crate) fn seconds() -> f64 {
    static BEGINNING: OnceLock<Instant> = OnceLock::new();
    // Its first number: nanoseconds that the thread ran.
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.as_deref().and_then(|line| line.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| BEGINNING.get_or_init(Instant::now).elapsed().as_secs_f64(), |n| n / 1e9)
}
