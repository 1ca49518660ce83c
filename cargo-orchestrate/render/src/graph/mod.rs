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

use crate::choice::choices;

use orchestrate_resolve::model::Model;
use orchestrate_workspace::source::Sources;

choices! {
    /// What the nodes of the graph are.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum GraphLevel {
        /// Crates.
        Crate = "crate",
        /// Modules.
        #[default]
        Module = "module",
        /// Items.
        Item = "item",
        /// A row per resolved name.
        Reference = "reference",
    }
}

choices! {
    /// A format of the graph.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum GraphFormat {
        /// For people.
        #[default]
        Text = "text",
        /// One JSON document.
        Json = "json",
        /// A JSON object a line.
        Jsonl = "jsonl",
        /// Graphviz.
        Dot = "dot",
        /// Mermaid, which GitHub and GitLab draw.
        Mermaid = "mermaid",
    }
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
