//! Who uses what, at the level of crates, modules, items or single names.
//!
//! In: the model. Out: a drawing or a document; at the level of references, a row a name, streamed.

mod draw;
mod edges;
mod rows;
mod shape;
#[cfg(test)]
pub(super) mod tests;

pub use edges::Promises;
pub use shape::Shape;

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

/// A graph to draw.
pub struct Drawing<'a> {
    /// What its nodes are.
    pub level: GraphLevel,
    /// What of it is drawn.
    pub shape: Shape,
    /// Who uses what.
    pub model: &'a Model,
    /// The texts, for rows of references.
    pub sources: &'a Sources,
    /// What a policy says of it, where that is drawn, too.
    pub promises: Option<Promises<'a>>,
}

/// Writes the graph.
///
/// # Errors
/// Where `out` refuses; for rows of references in a format that draws; for a shape that names nothing.
pub fn graph(format: GraphFormat, drawing: &Drawing<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let Drawing { level, shape, model, sources, promises } = drawing;
    let mut out = io::BufWriter::with_capacity(1 << 16, out);
    if *level == GraphLevel::Reference {
        rows::write(format, model, sources, &mut out)?;
    } else {
        let graph = shape.of(edges::edges(*level, model, *promises));
        let graph = graph.map_err(|reason| io::Error::new(io::ErrorKind::InvalidInput, reason))?;
        draw::write(*level, format, &graph, &mut out)?;
    }
    io::Write::flush(&mut out)
}
