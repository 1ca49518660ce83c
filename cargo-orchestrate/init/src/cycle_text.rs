//! Describes the cycles that layers cannot separate, and where each is cheapest to break.

use anstyle::Style;

use super::layers::LayerCycle;
use orchestrate_workspace::source::Sources;

const STRONG: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// How many names of a cycle are shown.
const NAMES: usize = 8;

/// How many places of a cycle are shown: those with the fewest uses.
const PLACES: usize = 5;

/// The text of one cycle.
pub(super) fn human(cycle: &LayerCycle, sources: &Sources) -> String {
    let members = &cycle.members;
    let more = members.len().saturating_sub(NAMES);
    let names = members.iter().take(NAMES).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let mut text = format!("\n{STRONG}These form a cycle, so no layer separates them:{STRONG:#} {names}{more}\n");
    let mut uses = cycle.uses.clone();
    uses.sort_by_key(|(from, _, places, _)| (*places, from.clone()));
    let shown = &uses[..uses.len().min(PLACES)];
    let lines: Vec<(String, String)> = shown.iter().map(|it| line(it, sources)).collect();
    let columns = lines.iter().map(|(what, _)| what.chars().count()).max().unwrap_or(0);
    for (what, place) in lines {
        text.push_str(&format!("  {what:columns$}  {DIM}{place}{DIM:#}\n"));
    }
    text
}

fn line(
    (from, to, places, first): &(String, String, usize, orchestrate_workspace::source::Site),
    sources: &Sources,
) -> (String, String) {
    let at = sources.position(first.file, first.span.start);
    let what = match places {
        1 => format!("{from} uses {to} once, here:"),
        _ => format!("{from} uses {to} in {places} places, first here:"),
    };
    (what, format!("{}:{}:{}", sources.path(first.file), at.line, at.column))
}
