//! A rule's page on a terminal.

use std::io;

use super::Terminal;
use crate::rules::Rule;

/// Writes a rule's page.
///
/// # Errors
/// Where `out` refuses.
pub fn explain(rule: &Rule, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let _ = (rule, terminal, out);
    Ok(())
}
