//! What to review first, and how well such a queue would have done: for people, a line each, and as JSON.

use std::io;

use serde::Serialize;

use super::human::grouped;
use super::layout::{BOLD, DIM, HEADING, padded, paint, width, wrap};
use super::{TableFormat, Terminal};

/// Narrower than this, reasons have lines of their own.
const ONE_LINE: usize = 100;
/// Lines are no longer, however wide the terminal.
const WIDEST: usize = 120;
/// Before lines that go on.
const INDENT: &str = "            ";
/// Longer paths of files lose their first folders.
const LONGEST_PLACE: usize = 36;

/// What nobody has looked at.
#[derive(Debug, Serialize)]
pub struct QueueOf {
    /// The commit that is checked out; none where there is no history.
    pub head: Option<String>,
    /// The revision since which items are new or altered; none for all.
    pub changed_since: Option<String>,
    /// How many minutes there are.
    pub minutes: u32,
    /// What all of it comes to.
    pub total: Amount,
    /// What of it the minutes are enough for.
    pub held: Amount,
    /// How many items are accepted as they are.
    pub accepted: usize,
    /// How many wait for their authors, since somebody has rejected them.
    pub rejected: usize,
    /// The items, the most pressing first.
    pub items: Vec<QueuedItem>,
    /// What is to be known beside.
    pub notes: Vec<String>,
}

/// How much there is to read.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Amount {
    /// How many items.
    pub items: usize,
    /// Lines with code.
    pub lines: u64,
    /// Minutes of reading.
    pub minutes: f64,
    /// Points, before the time takes any off.
    pub weight: u64,
}

/// An item of the queue.
#[derive(Debug, Serialize)]
pub struct QueuedItem {
    /// Its path.
    pub item: String,
    /// Workspace-relative, with `/`.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// What it is worth: its reasons, less its cost.
    pub points: i64,
    /// What the time takes off.
    pub cost: u32,
    /// Minutes of reading.
    pub minutes: f64,
    /// Lines with code that are to be read.
    pub lines: u32,
    /// Why, the weightiest first.
    pub reasons: Vec<ReasonOf>,
    /// Whether the minutes are enough for it, with all before it that they are enough for; none where nobody asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fits: Option<bool>,
    /// How many later fixes landed on it; none where nobody asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixes: Option<u32>,
}

/// A reason to look at an item.
#[derive(Debug, Serialize)]
pub struct ReasonOf {
    /// Which of the table.
    pub reason: &'static str,
    /// What it is worth.
    pub points: u32,
    /// In words.
    pub says: String,
}

/// How well a queue would have done.
#[derive(Debug, Serialize)]
pub struct ScoreOf {
    /// The revision.
    pub commit: String,
    /// How many days before the last commit that was.
    pub days: i64,
    /// The last commit.
    pub head: String,
    /// What was in the queue.
    pub total: Amount,
    /// How many commits since say that they fix something.
    pub fixes: usize,
    /// How many of them landed on an item of the queue.
    pub landed: usize,
    /// How many items they landed on.
    pub fixed_items: usize,
    /// How many times: a fix of two items is two.
    pub events: u64,
    /// The hours of reading that are looked at.
    pub hours: Vec<u32>,
    /// The orders, beside each other.
    pub orders: Vec<OrderOf>,
    /// The queue as it was.
    pub items: Vec<QueuedItem>,
    /// What is to be known beside.
    pub notes: Vec<String>,
}

/// What an order of reading finds.
#[derive(Debug, Serialize)]
pub struct OrderOf {
    /// What it is called.
    pub order: &'static str,
    /// By hours: the share of items that were fixed later.
    pub items: Vec<f64>,
    /// By hours: the share of their fixes.
    pub events: Vec<f64>,
    /// The area under the curve of items.
    pub area: f64,
    /// Its interval; none for chance, whose area is known.
    pub interval: Option<[f64; 2]>,
    /// How much larger the queue's area is; none for the queue itself.
    pub queue_ahead: Option<[f64; 2]>,
}

#[derive(Serialize)]
struct Document<'a, T> {
    version: u32,
    #[serde(flatten)]
    found: &'a T,
}

fn json<T: Serialize>(found: &T, out: &mut dyn io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Document { version: 1, found })?;
    writeln!(out)
}

/// Writes what to review first.
///
/// # Errors
/// Where `out` refuses.
pub fn queue(
    format: TableFormat,
    queue: &QueueOf,
    all: bool,
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    if format == TableFormat::Json {
        return json(queue, out);
    }
    headline(queue, terminal, out)?;
    let rows: Vec<&QueuedItem> = queue.items.iter().filter(|it| all || it.fits == Some(true)).collect();
    if !rows.is_empty() {
        writeln!(out)?;
    }
    rows.iter().try_for_each(|row| write_row(row, terminal, out))?;
    let left = queue.items.len() - rows.len();
    if left > 0 {
        writeln!(
            out,
            "{}",
            paint(terminal, DIM, &format!("… {} more: `--minutes N`, or `--all`", grouped(left as u64)))
        )?;
    }
    notes(&queue.notes, terminal, out)
}

fn headline(queue: &QueueOf, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let since =
        queue.changed_since.as_ref().map(|since| format!(" of what has changed since `{since}`")).unwrap_or_default();
    let Amount { items, lines, minutes, weight } = queue.total;
    if items == 0 {
        let accepted = counted(queue.accepted as u64, "item");
        return writeln!(out, "nobody has to look at anything{since}: {accepted} accepted as they are");
    }
    let (waits, it) = if items == 1 { ("waits", "it") } else { ("wait", "them") };
    let waiting = paint(terminal, BOLD, &format!("{} {waits}", counted(items as u64, "item")));
    let accepted = grouped(queue.accepted as u64);
    let amount = format!("{} with code, {} of reading", counted(lines, "line"), hours(minutes));
    wrapped(&format!("{waiting} for somebody to look at {it}{since}: {amount} · {accepted} accepted"), terminal, out)?;
    let held = format!(
        "{} minutes are enough for {} of {it}, with {} of the points",
        queue.minutes,
        grouped(queue.held.items as u64),
        percent(queue.held.weight as f64 / weight.max(1) as f64)
    );
    wrapped(&held, terminal, out)
}

fn write_row(row: &QueuedItem, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let name = short_name(&row.item);
    let place = short_place(&format!("{}:{}", row.file, row.line));
    let numbers = format!("{:>3}  {:>4}m", row.points, format!("{:.0}", row.minutes));
    let used = width(&numbers) + width(&place) + width(&name) + 3;
    let (place, name) = (paint(terminal, DIM, &place), paint(terminal, BOLD, &name));
    let reasons: Vec<&str> = row.reasons.iter().map(|it| it.says.as_str()).collect();
    if terminal.width >= ONE_LINE {
        let room = terminal.width.min(WIDEST).saturating_sub(used + 2);
        return writeln!(out, "{numbers}  {place} {name}  {}", fitting(&reasons, room));
    }
    if used <= terminal.width {
        writeln!(out, "{numbers}  {place} {name}")?;
    } else {
        writeln!(out, "{numbers}  {place}\n{INDENT}{name}")?;
    }
    lines_of(&reasons, terminal.width.saturating_sub(INDENT.len()))
        .iter()
        .try_for_each(|line| writeln!(out, "{INDENT}{line}"))
}

/// Reasons on lines of at most so many columns, none of them broken.
fn lines_of(reasons: &[&str], columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for reason in reasons {
        match lines.last_mut() {
            Some(line) if width(line) + 3 + width(reason) <= columns => *line = format!("{line} · {reason}"),
            _ => lines.push((*reason).to_owned()),
        }
    }
    lines
}

/// As many reasons as there is room for, the weightiest first, and how many are left out.
fn fitting(reasons: &[&str], room: usize) -> String {
    for shown in (1..=reasons.len()).rev() {
        let more = reasons.len() - shown;
        let more = if more == 0 { String::new() } else { format!(" · +{more}") };
        let text = format!("{}{more}", reasons[..shown].join(" · "));
        if width(&text) <= room || shown == 1 {
            return text;
        }
    }
    String::new()
}

/// The name of an item; of a member, with that of its type: where it stands, the place says.
fn short_name(item: &str) -> String {
    // A member of a trait's impl has a path within its path.
    if let Some(at) = item.rfind("::<") {
        return item[at + 2..].to_owned();
    }
    let (above, name) = item.rsplit_once("::").unwrap_or(("", item));
    let above = above.rsplit("::").next().unwrap_or_default();
    let is_type = above.starts_with(char::is_uppercase);
    if is_type { format!("{above}::{name}") } else { name.to_owned() }
}

/// The end of a place, from the beginning of a folder.
fn short_place(place: &str) -> String {
    let is_long = |place: &str| width(place) + 2 > LONGEST_PLACE;
    let mut rest = place;
    while let Some((_, shorter)) = rest.split_once('/').filter(|_| is_long(rest)) {
        rest = shorter;
    }
    if rest == place { place.to_owned() } else { format!("…/{rest}") }
}

/// Writes how well a queue would have done.
///
/// # Errors
/// Where `out` refuses.
pub fn score(format: TableFormat, score: &ScoreOf, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    if format == TableFormat::Json {
        return json(score, out);
    }
    let short = |id: &str| id.get(..12).unwrap_or(id).to_owned();
    let Amount { items, lines, minutes, .. } = score.total;
    let queued = format!(
        "the queue at {}, {} before {}: {}, {} with code, {} of reading",
        short(&score.commit),
        counted(score.days.unsigned_abs(), "day"),
        short(&score.head),
        counted(items as u64, "item"),
        counted(lines, "line"),
        hours(minutes)
    );
    wrapped(&queued, terminal, out)?;
    let fixed = format!(
        "{} since say that they fix something, {} of them in these items: {} fixed, {} in all",
        counted(score.fixes as u64, "commit"),
        grouped(score.landed as u64),
        counted(score.fixed_items as u64, "item"),
        counted(score.events, "time")
    );
    wrapped(&fixed, terminal, out)?;
    writeln!(out)?;
    table("fixed items found", score, |order| &order.items, terminal, out)?;
    writeln!(out)?;
    table("their fixes found", score, |order| &order.events, terminal, out)?;
    writeln!(out)?;
    areas(score, terminal, out)?;
    notes(&score.notes, terminal, out)
}

fn table(
    title: &str,
    score: &ScoreOf,
    of: impl Fn(&OrderOf) -> &Vec<f64>,
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let name = score.orders.iter().map(|it| width(it.order)).chain([width(title)]).max().unwrap_or_default();
    let hours: String = score.hours.iter().map(|hours| format!("{:>9}", format!("in {hours} h"))).collect();
    writeln!(out, "{}", paint(terminal, HEADING, &format!("{}{hours}", padded(title, name))))?;
    for order in &score.orders {
        let shares: String = of(order).iter().map(|share| format!("{:>9}", percent(*share))).collect();
        writeln!(out, "{}{shares}", padded(order.order, name))?;
    }
    Ok(())
}

fn areas(score: &ScoreOf, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let title = "area under the curve";
    let name = score.orders.iter().map(|it| width(it.order)).chain([width(title)]).max().unwrap_or_default();
    let head = format!("{}   area  interval        the queue is ahead by", padded(title, name));
    writeln!(out, "{}", paint(terminal, HEADING, &head))?;
    for order in &score.orders {
        let interval = order.interval.map(|[low, high]| format!("{low:.3} to {high:.3}")).unwrap_or_default();
        let ahead = order.queue_ahead.map(|[low, high]| format!("{low:+.3} to {high:+.3}")).unwrap_or_default();
        let line = format!("{}  {:.3}  {}  {ahead}", padded(order.order, name), order.area, padded(&interval, 14));
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn notes(notes: &[String], terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    if !notes.is_empty() {
        writeln!(out)?;
    }
    notes.iter().try_for_each(|note| wrapped(&format!("note: {note}"), terminal, out))
}

fn wrapped(text: &str, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    wrap(text, terminal.width.clamp(30, WIDEST)).iter().try_for_each(|line| writeln!(out, "{line}"))
}

fn hours(minutes: f64) -> String {
    if minutes < 120.0 {
        return counted(minutes.round() as u64, "minute");
    }
    format!("{} hours", grouped((minutes / 60.0).round() as u64))
}

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

fn counted(n: u64, what: &str) -> String {
    format!("{} {what}{}", grouped(n), if n == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_places_are_cut_at_their_joints() {
        assert_eq!(short_name("app::net::a"), "a");
        assert_eq!(short_name("app::net::Retry::after"), "Retry::after");
        assert_eq!(short_name("app[bin:serve]::main"), "main");
        assert_eq!(short_name("app::net::<Retry as From<u8>>::from"), "<Retry as From<u8>>::from");
        assert_eq!(short_place("src/net.rs:1"), "src/net.rs:1");
        assert_eq!(short_place("a-crate-of-ours/src/policy/file/stricter.rs:35"), "…/src/policy/file/stricter.rs:35");
    }

    #[test]
    fn the_weightiest_reasons_are_shown_and_the_others_counted() {
        let reasons = ["one", "two", "three"];
        assert_eq!(fitting(&reasons, 17), "one · two · three");
        assert_eq!(fitting(&reasons, 16), "one · two · +1");
        assert_eq!(fitting(&reasons, 1), "one · +2");
        assert_eq!(fitting(&[], 1), "");
        assert_eq!(lines_of(&["a b", "c d", "e"], 9), ["a b · c d", "e"]);
        assert_eq!(lines_of(&["a longer one", "b"], 3), ["a longer one", "b"]);
    }
}
