//! Measuring speed and size.

use crate::shell::Problem;

/// Measures.
pub(crate) fn run() -> Result<(), Problem> {
    Ok(())
}
