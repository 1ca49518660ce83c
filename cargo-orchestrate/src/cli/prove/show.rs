//! A proof, for people: each item with its score, then what survived as a change of the source.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use crate::prove::{ItemProof, MutantProof, Proof, TestEnd, TestProof, Verdict};

const STRONG: Style = Style::new().bold();
const MINUS: Style = AnsiColor::Red.on_default();
const PLUS: Style = AnsiColor::Green.on_default();
const DIM: Style = Style::new().dimmed();
/// More names than these help nobody.
const MOST_NAMES: usize = 3;

/// Writes a proof.
pub(super) fn human(proof: &Proof, to: &mut dyn Write) -> io::Result<()> {
    for test in proof.tests.iter().filter(|test| matches!(test.end, TestEnd::Failed | TestEnd::TimedOut)) {
        failed(test, to)?;
    }
    for item in &proof.items {
        of_item(item, to)?;
    }
    summary(proof, to)
}

fn failed(test: &TestProof, to: &mut dyn Write) -> io::Result<()> {
    let how = if test.end == TestEnd::TimedOut { "takes too long" } else { "fails" };
    writeln!(to, "{STRONG}{}{STRONG:#} {how} with nothing changed, and proves nothing", test.path)?;
    for line in test.output.lines().filter(|line| !line.trim().is_empty()) {
        writeln!(to, "    {line}")?;
    }
    writeln!(to)
}

fn of_item(item: &ItemProof, to: &mut dyn Write) -> io::Result<()> {
    writeln!(to, "{STRONG}{}{STRONG:#}  {DIM}{}:{}{DIM:#}", item.path, item.file, item.line)?;
    writeln!(to, "    {}", reached(item))?;
    if !item.mutants.is_empty() {
        writeln!(to, "    {}", score(item))?;
    }
    for mutant in &item.mutants {
        if let Verdict::Survived(tests) = &mutant.verdict {
            survivor(item, mutant, tests, to)?;
        }
    }
    writeln!(to)
}

fn reached(item: &ItemProof) -> String {
    match (item.unknown, item.reached_by.len()) {
        (Some(why), _) => format!("unknown whether a test reaches it: {why}"),
        (None, 0) => "no test reaches it".to_owned(),
        (None, _) => format!("reached by {}", tests(&item.reached_by)),
    }
}

fn tests(names: &[String]) -> String {
    let shown = names.iter().take(MOST_NAMES).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len() {
        1 => format!("1 test: {shown}"),
        n if n > MOST_NAMES => format!("{n} tests: {shown}, and {} more", n - MOST_NAMES),
        n => format!("{n} tests: {shown}"),
    }
}

fn score(item: &ItemProof) -> String {
    let (noticed, told) = item.score();
    let of = |wanted: Verdict| item.mutants.iter().filter(|mutant| mutant.verdict == wanted).count();
    let mut text = match told {
        0 => "no mutant can be told from it".to_owned(),
        _ => format!("{noticed} of {told} mutants noticed ({} %)", noticed * 100 / told),
    };
    for (count, what) in [
        (of(Verdict::TimedOut), "by a test that then hangs"),
        (of(Verdict::Unviable), "more do not compile"),
        (of(Verdict::Unswitchable), "more cannot be chosen at run time"),
    ] {
        if count > 0 {
            text.push_str(&format!(", {count} {what}"));
        }
    }
    text
}

fn survivor(item: &ItemProof, mutant: &MutantProof, ran: &[String], to: &mut dyn Write) -> io::Result<()> {
    writeln!(to, "\n    survived  {DIM}{}:{}:{}{DIM:#}", item.file, mutant.line, mutant.column)?;
    let (before, after) = &mutant.lines;
    for line in before.lines() {
        writeln!(to, "    {MINUS}- {line}{MINUS:#}")?;
    }
    for line in after.lines() {
        writeln!(to, "    {PLUS}+ {line}{PLUS:#}")?;
    }
    match ran {
        [] => writeln!(to, "      no test ran over it"),
        ran => writeln!(to, "      {} ran over it and passed", tests(ran)),
    }
}

fn summary(proof: &Proof, to: &mut dyn Write) -> io::Result<()> {
    let (noticed, told) = proof.items.iter().map(ItemProof::score).fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    let unreached = proof.items.iter().filter(|item| item.unknown.is_none() && item.reached_by.is_empty()).count();
    let passed = proof.tests.iter().filter(|test| test.end == TestEnd::Passed).count();
    writeln!(
        to,
        "{} items, {unreached} that no test reaches; {noticed} of {told} mutants noticed; {passed} tests ran and passed",
        proof.items.len()
    )
}
