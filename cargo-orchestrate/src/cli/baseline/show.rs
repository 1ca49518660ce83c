//! An update, for people: a line for each crate and rule, then the sums.

use std::collections::BTreeMap;

use anstyle::{AnsiColor, Style};

use super::is_addable;
use orchestrate_policy::Level;
use orchestrate_policy::baseline::{Count, NO_CRATE, Update};
use orchestrate_rules::report::Verdict;

const STRONG: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default();
const DIM: Style = Style::new().dimmed();

/// A column of numbers: its title, what it counts, its style, what the sum of it is called.
type Column = (&'static str, fn(&Count) -> usize, Style, &'static str);

/// A crate and a rule, with what was counted.
type Row<'a> = (&'a (String, String), &'a Count);

const COLUMNS: [Column; 4] = [
    ("held", |it| it.held, STRONG, "held"),
    ("added", |it| it.added, BAD, "of them added"),
    ("fixed", |it| it.fixed, GOOD, "fixed, taken out"),
    ("new", |it| it.new, BAD, "new, not held"),
];

/// The text of an update.
pub(super) fn human(update: &Update) -> String {
    let sum = |of: fn(&Count) -> usize| update.counts.values().map(of).sum::<usize>();
    // What was there before has nothing to tell added from held.
    let is_first = sum(|it| it.added) == sum(|it| it.held) && sum(|it| it.fixed) == 0;
    let says = |(title, of, ..): &Column| *title == "held" || sum(*of) > 0 && !(is_first && *title == "added");
    let columns: Vec<Column> = COLUMNS.into_iter().filter(says).collect();
    let sums: Vec<String> = columns.iter().map(|(_, of, _, word)| format!("{} {word}", sum(*of))).collect();
    // A later update is about what it changes.
    let is_shown = |count: &Count| is_first || count.fixed + count.added + count.new > 0;
    let rows: Vec<Row<'_>> = update.counts.iter().filter(|(_, count)| is_shown(count)).collect();
    let table = if rows.is_empty() { String::new() } else { table(&rows, &columns) };
    let same = match update.counts.len() - rows.len() {
        0 => String::new(),
        same => format!("{DIM}{same} more as before{DIM:#}\n"),
    };
    let gap = if update.counts.is_empty() { "" } else { "\n" };
    format!("{table}{same}{gap}{}\n", sums.join(" · "))
}

fn table(rows: &[Row<'_>], columns: &[Column]) -> String {
    let widest = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or(0);
    let krates = widest(&mut rows.iter().map(|((krate, _), _)| shown(krate).chars().count()).chain(["crate".len()]));
    let rules = widest(&mut rows.iter().map(|((_, rule), _)| rule.len()));
    let titles: String = columns.iter().map(|(title, ..)| format!("  {title:>5}")).collect();
    let mut text = format!("{DIM}{:krates$}  {:rules$}{titles}{DIM:#}\n", "crate", "rule");
    let mut last = "";
    for ((krate, rule), count) in rows {
        // A crate is named once.
        let name = if krate == last { "" } else { shown(krate) };
        last = krate;
        let cells: String = columns.iter().map(|(_, of, style, _)| cell(of(count), *style)).collect();
        text.push_str(&format!("{name:krates$}  {rule:rules$}{cells}\n"));
    }
    text
}

fn cell(number: usize, style: Style) -> String {
    match number {
        0 => format!("  {DIM}{:>5}{DIM:#}", "·"),
        _ => format!("  {style}{number:>5}{style:#}"),
    }
}

fn shown(krate: &str) -> &str {
    if krate == NO_CRATE { "(no crate)" } else { krate }
}

/// What fails the check and no baseline can hold; none where there is nothing.
pub(super) fn never_held(verdict: &Verdict) -> Option<String> {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in verdict.findings.iter().filter(|it| it.level == Level::Deny && !is_addable(it)) {
        *rules.entry(&finding.rule).or_default() += 1;
    }
    let listed: Vec<String> = rules.iter().map(|(rule, findings)| format!("{rule} ({findings})")).collect();
    (!rules.is_empty()).then(|| format!("never held, and to be mended: {}", listed.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_named_once_and_a_column_that_says_nothing_is_left_out() {
        let count = |held, fixed, added, new| Count { held, fixed, added, new };
        let counts = [
            (("app".to_owned(), "denied-dependency".to_owned()), count(12, 1, 0, 0)),
            (("app".to_owned(), "layer-dependency".to_owned()), count(3, 0, 0, 2)),
            ((".".to_owned(), "denied-package".to_owned()), count(1, 0, 0, 0)),
        ];
        let update = Update { counts: counts.into(), ..Update::default() };
        let want = "\
crate  rule                held  fixed    new
app    denied-dependency     12      1      ·
       layer-dependency       3      ·      2
1 more as before

16 held · 1 fixed, taken out · 2 new, not held
";
        assert_eq!(anstream::adapter::strip_str(&human(&update)).to_string(), want);
        let first =
            Update { counts: [(("a".to_owned(), "r".to_owned()), count(2, 0, 2, 0))].into(), ..Update::default() };
        assert!(anstream::adapter::strip_str(&human(&first)).to_string().ends_with("\n\n2 held\n"));
        assert_eq!(human(&Update::default()), "0 held\n");
        let place = ((".".to_owned(), "r".to_owned()), count(1, 0, 1, 0));
        let outside = Update { counts: [place].into(), ..Update::default() };
        assert!(anstream::adapter::strip_str(&human(&outside)).to_string().contains("\n(no crate)  r      1\n"));
    }
}
