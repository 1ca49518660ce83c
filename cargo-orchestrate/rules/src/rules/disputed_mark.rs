//! A mark says that code was generated, and the history says that people wrote most of it.

use super::prelude::*;
use orchestrate_history::origin::items::{Lines, Written};
use orchestrate_policy::GeneratedMark;
use orchestrate_resolve::model::DefId;

pub(crate) static RULE: Rule = Rule {
    id: "disputed-mark",
    group: Group::Origin,
    default_level: Level::Allow,
    since: "0.1",
    summary: "a mark says that code was generated, and the history says that people wrote it",
    page: include_str!("disputed_mark.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let Some(written) = cx.written() else { return };
    out.extend(cx.marks.generated.iter().filter_map(|mark| disputed(cx, written, mark)));
}

fn disputed(cx: &RuleCx<'_>, written: &Written<'_>, mark: &GeneratedMark) -> Option<Finding> {
    let lines = written_under(cx, written, mark);
    // What is unknown may be the agent's: only what is known to be a person's counts against a mark.
    if 2 * lines.human <= lines.all() {
        return None;
    }
    let on = *mark.on.first()?;
    let others = match mark.on.len() - 1 {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let path = cx.model.path(on);
    let message = format!("`{path}`{others} is marked as generated, and people wrote most of it");
    let label = format!("at least {} of {} lines with code are people's", lines.human, lines.all());
    let mut finding = Finding::new(RULE.id, message, mark.site)
        .label(label)
        .help("where nothing of what was generated is left, take the mark out; else mark only what is")
        .item(path);
    finding.history = true;
    Some(finding)
}

/// The lines of all that a mark stands on, each place once.
fn written_under(cx: &RuleCx<'_>, written: &Written<'_>, mark: &GeneratedMark) -> Lines {
    let mut on: Vec<DefId> = mark.on.clone();
    // A file that two targets reach holds the same item twice.
    on.sort_by_key(|def| (cx.model.def(*def).site, *def));
    on.dedup_by_key(|def| cx.model.def(*def).site);
    on.iter().fold(Lines::default(), |all, def| all.plus(written.beneath(cx.model, *def)))
}
