//! What `rustfmt.toml` says, by folder.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use orchestrate_history::mark::Style;
use orchestrate_workspace::source;

/// Styles that were read before.
#[derive(Default)]
pub(super) struct Styles(BTreeMap<Utf8PathBuf, Style>);

impl Styles {
    /// The style of a file: that of the nearest configuration in its folder or above.
    pub(super) fn of(&mut self, file: &Utf8Path) -> Style {
        let folder = file.parent().unwrap_or(file).to_owned();
        let found = || {
            let places = folder.ancestors().flat_map(|above| Style::FILES.map(|name| above.join(name)));
            places.into_iter().find_map(|place| source::read(&place).ok())
        };
        let read = || found().map_or_else(Style::default, |text| Style::read(&text));
        self.0.entry(folder.clone()).or_insert_with(read).clone()
    }
}
