//! Who uses what, at the level of crates, modules, items or single names.
//!
//! In: the model. Out: a drawing or a document; at the level of references, a row a name, streamed.

mod draw;
mod edges;
mod rows;
#[cfg(test)]
pub(super) mod tests;

use std::io;

use crate::model::Model;
use crate::source::Sources;

/// What the nodes of the graph are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum GraphLevel {
    /// Crates.
    Crate,
    /// Modules.
    #[default]
    Module,
    /// Items.
    Item,
    /// A row per resolved name.
    Reference,
}

/// A format of the graph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum GraphFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON document.
    Json,
    /// A JSON object a line.
    Jsonl,
    /// Graphviz.
    Dot,
    /// Mermaid, which GitHub and GitLab draw.
    Mermaid,
}

impl GraphLevel {
    fn as_str(self) -> &'static str {
        match self {
            GraphLevel::Crate => "crate",
            GraphLevel::Module => "module",
            GraphLevel::Item => "item",
            GraphLevel::Reference => "reference",
        }
    }
}

/// Writes the graph.
///
/// # Errors
/// Where `out` refuses, and for rows of references in a format that draws.
pub fn graph(
    level: GraphLevel,
    format: GraphFormat,
    model: &Model,
    sources: &Sources,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut out = io::BufWriter::with_capacity(1 << 16, out);
    if level == GraphLevel::Reference {
        rows::write(format, model, sources, &mut out)?;
    } else {
        draw::write(level, format, &edges::edges(level, model), &mut out)?;
    }
    io::Write::flush(&mut out)
}
