//! Which file of a policy a place is in.

use orchestrate_workspace::source::{FileId, Site, Span};

/// The files of a policy. Places count through all of them as though they were one text, so that what a file says can stand beside
/// what another one says.
#[derive(Clone, Debug)]
pub struct PolicyFiles {
    /// Where each begins, ascending; the workspace's own begins at 0.
    files: Vec<(u32, FileId)>,
}

impl PolicyFiles {
    /// A policy of one file.
    pub fn one(file: FileId) -> PolicyFiles {
        PolicyFiles { files: vec![(0, file)] }
    }

    /// The same with one more, which begins at `base`, behind the others.
    pub fn and(mut self, base: u32, file: FileId) -> PolicyFiles {
        self.files.push((base, file));
        self
    }

    /// The place in its file.
    pub fn site(&self, span: Span) -> Site {
        let at = self.files.partition_point(|(base, _)| *base <= span.start).saturating_sub(1);
        let (base, file) = self.files[at];
        Site::new(file, Span::new(span.start - base, span.end.saturating_sub(base)))
    }

    /// All of them, the workspace's own first.
    pub fn ids(&self) -> impl Iterator<Item = FileId> {
        self.files.iter().map(|(_, file)| *file)
    }
}
