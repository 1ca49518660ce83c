//! How the baseline grew or shrank since the base: said with every check that has one.

use camino::Utf8Path;

use super::Failure;
use orchestrate_pipeline::Compare;
use orchestrate_policy::baseline::{self, Change};
use orchestrate_workspace::base::Base;
use orchestrate_workspace::source;

/// What to say of the baseline; nothing where there is none, or where nobody named a base and git knows none.
pub(super) fn note(root: &Utf8Path, base: &Compare) -> Result<Option<String>, Failure> {
    let file = Utf8Path::new(baseline::FILE);
    let Ok(text) = source::read(&root.join(file)) else { return Ok(None) };
    // One that cannot be read has ended the check before.
    let Ok(now) = baseline::read(&text, &orchestrate_pipeline::rule_names()) else { return Ok(None) };
    let found = base
        .commit(root)
        .and_then(|commit| commit.map(|commit| Ok((Base::text(root, &commit, file)?, commit))).transpose());
    let (before, commit) = match (found, base) {
        (Ok(Some(found)), _) => found,
        (Err(error), Compare::With(_)) => return Err(error.into()),
        (Ok(None) | Err(_), _) => return Ok(None),
    };
    let commit = commit.get(..12).unwrap_or(&commit).to_owned();
    Ok(match baseline::compare(&now, before.as_deref()) {
        Ok(Change { grew: 0, shrank: 0 }) => None,
        Ok(Change { grew, shrank }) => Some(format!("since {commit} the baseline {}", said(grew, shrank))),
        Err(_) => Some(format!("the baseline of {commit} cannot be read, so nobody knows how it grew")),
    })
}

fn said(grew: usize, shrank: usize) -> String {
    let findings = |n: usize| format!("{n} finding{}", if n == 1 { "" } else { "s" });
    match (grew, shrank) {
        (grew, 0) => format!("grew by {}", findings(grew)),
        (0, shrank) => format!("shrank by {}", findings(shrank)),
        (grew, shrank) => format!("grew by {} and shrank by {}", findings(grew), findings(shrank)),
    }
}
