//! Where a format finds the text of a file.

use std::borrow::Cow;

use camino::{Utf8Path, Utf8PathBuf};

use orchestrate_workspace::source::{self, Sources};

/// Gives the text of a file by its workspace-relative path.
pub trait Texts {
    /// The text; none where there is no such file, or it cannot be read.
    fn text(&self, file: &str) -> Option<Cow<'_, str>>;
}

impl Texts for Sources {
    fn text(&self, file: &str) -> Option<Cow<'_, str>> {
        let id = self.id(Utf8Path::new(file))?;
        self.problem(id).is_none().then(|| Cow::Borrowed(Sources::text(self, id)))
    }
}

/// Texts as they are on disk now, for a door that has a kept verdict and no sources.
#[derive(Clone, Debug)]
pub struct OnDisk {
    /// The workspace root.
    pub root: Utf8PathBuf,
}

impl Texts for OnDisk {
    fn text(&self, file: &str) -> Option<Cow<'_, str>> {
        source::read(&self.root.join(file)).ok().map(|text| Cow::Owned(text.as_ref().to_owned()))
    }
}
