//! What stands against layers, for people: who uses each other, and where that could be cut first.

use anstyle::Style;

use super::layers::Circle;
use orchestrate_workspace::source::Sources;

const STRONG: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// How many names of a circle are shown.
const NAMES: usize = 8;

/// How many places of a circle are shown: those whose uses are fewest.
const PLACES: usize = 5;

/// The text of one circle.
pub(super) fn human(circle: &Circle, sources: &Sources) -> String {
    let members = &circle.members;
    let more = members.len().saturating_sub(NAMES);
    let names = members.iter().take(NAMES).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let mut text = format!("\n{STRONG}These use each other, so no layer parts them:{STRONG:#} {names}{more}\n");
    let mut uses = circle.uses.clone();
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
        1 => format!("{from} uses {to} here alone:"),
        _ => format!("{from} uses {to} in {places} places, first here:"),
    };
    (what, format!("{}:{}:{}", sources.path(first.file), at.line, at.column))
}
