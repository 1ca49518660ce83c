//! `check --changed-since`: what a change adds.
//!
//! The whole workspace is judged whatever is shown, so that nothing is called unused or stale because half of it was not looked at.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::Failure;
use orchestrate_rules::report::{Reported, Verdict};
use orchestrate_syntax::changed::Changed;
use orchestrate_workspace::base::Base;
use orchestrate_workspace::source::{self, Span};

/// The findings in what is new or altered since a revision.
pub(super) fn only(mut verdict: Verdict, revision: &str, root: &Utf8Path) -> Result<Verdict, Failure> {
    let base = Base::since(root, revision)?;
    let read = |path: &Utf8PathBuf| Some((path.clone(), source::read(&root.join(path)).ok()?));
    let texts: BTreeMap<Utf8PathBuf, _> = base.files.keys().filter_map(read).collect();
    let changed = Changed::since(&base, |path| texts.get(path).map(|text| &**text));
    let is_new = |it: &Reported| {
        let place = &it.place;
        changed.has(Utf8Path::new(&place.file), Span::new(place.byte_start, place.byte_end))
    };
    verdict.findings.retain(is_new);
    verdict.recount();
    let commit = base.commit.get(..12).unwrap_or(&base.commit);
    let note = format!(
        "only findings in what has changed since `{revision}` ({commit}) are shown; the whole workspace was judged"
    );
    verdict.notes.push(note);
    Ok(verdict)
}
