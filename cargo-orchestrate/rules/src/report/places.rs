//! Sites, spelled out in every measure that a format may ask for.

use super::{Place, ReportedFix};
use crate::finding::Fix;
use orchestrate_workspace::source::{Site, Sources};

/// The place of a site.
pub(super) fn place(sources: &Sources, site: Site) -> Place {
    let start = sources.position(site.file, site.span.start);
    let end = sources.position(site.file, site.span.end);
    Place {
        file: sources.path(site.file).as_str().to_owned(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        byte_start: site.span.start,
        byte_end: site.span.end,
    }
}

/// A fix with its places.
pub(super) fn fix(sources: &Sources, fix: Fix) -> ReportedFix {
    match fix {
        Fix::Edits(edits) => {
            ReportedFix::Edits(edits.into_iter().map(|(site, text)| (place(sources, site), text)).collect())
        }
        Fix::Command(command) => ReportedFix::Command(command),
    }
}
