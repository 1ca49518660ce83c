//! A proof, for people: each item with its score, then what survived as a change of the source.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use orchestrate_prove::{ItemProof, MutantProof, Proof, Shard, TestEnd, TestProof, Verdict};

const STRONG: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default();
const DIM: Style = Style::new().dimmed();
/// More names than these help nobody.
const MOST_NAMES: usize = 2;
/// How many survivors are shown unless all are asked for.
const FIRST: usize = 20;
/// More lines of a change say no more.
const MOST_LINES: usize = 6;

/// The text of a proof.
pub(super) fn human(proof: &Proof, all: bool) -> String {
    let mut page = Page { text: String::new(), left: if all { usize::MAX } else { FIRST } };
    proof
        .tests
        .iter()
        .filter(|test| matches!(test.end, TestEnd::Failed | TestEnd::TimedOut))
        .for_each(|test| page.failed(test));
    proof.items.iter().for_each(|item| page.item(item));
    page.summary(proof);
    page.text
}

/// The text of a run of required tests: each, then how many there are. What no test of a part reaches, one of another part may.
pub(super) fn required(proof: &Proof, shard: Option<Shard>) -> String {
    let mut page = Page { text: String::new(), left: 0 };
    proof.tests.iter().for_each(|test| page.test(test));
    let passed = proof.tests.iter().filter(|test| test.end == TestEnd::Passed).count();
    if let Some(Shard { part, of }) = shard {
        page.line(&format!("{passed} of {} required tests of part {part}/{of} passed", proof.tests.len()));
        return page.text;
    }
    let unreached: Vec<&ItemProof> =
        proof.items.iter().filter(|item| item.unknown.is_none() && item.reached_by.is_empty()).collect();
    for item in &unreached {
        page.line(&format!("{BAD}unreached{BAD:#} {}  {DIM}{}:{}{DIM:#}", item.path, item.file, item.line));
    }
    page.line(&format!(
        "{passed} of {} required tests passed · {} of {} items are reached by one",
        proof.tests.len(),
        proof.items.len() - unreached.len(),
        proof.items.len()
    ));
    page.text
}

struct Page {
    text: String,
    /// How many survivors may still be shown.
    left: usize,
}

impl Page {
    fn line(&mut self, line: &str) {
        // A string takes whatever is written to it.
        let _ = writeln!(self.text, "{line}");
    }

    fn test(&mut self, test: &TestProof) {
        match test.end {
            TestEnd::Passed => self.line(&format!("{GOOD}passed{GOOD:#}   {}", test.path)),
            TestEnd::Failed | TestEnd::TimedOut => self.failed(test),
            TestEnd::Ignored => self.line(&format!("{BAD}ignored{BAD:#}  {}", test.path)),
            TestEnd::NotRun => {
                self.line(&format!("{BAD}not run{BAD:#}  {}: its harness does not know that name", test.path))
            }
        }
    }

    fn failed(&mut self, test: &TestProof) {
        let how = if test.end == TestEnd::TimedOut { "takes too long" } else { "fails" };
        self.line(&format!("{BAD}{}{BAD:#} {how} with nothing changed, and proves nothing", test.path));
        test.output.lines().filter(|line| !line.trim().is_empty()).for_each(|line| self.line(&format!("    {line}")));
        self.line("");
    }

    fn item(&mut self, item: &ItemProof) {
        self.line(&format!("{STRONG}{}{STRONG:#}  {DIM}{}:{}{DIM:#}", item.path, item.file, item.line));
        self.line(&format!("  {}", reached(item)));
        if !item.mutants.is_empty() {
            self.line(&format!("  {}", score(item)));
        }
        for mutant in &item.mutants {
            match (&mutant.accepted, &mutant.verdict) {
                (Some(reason), _) => self.accepted(item, mutant, reason),
                // That no test ran over any of them is said above.
                (None, Verdict::Survived(tests)) if !tests.is_empty() => self.survivor(item, mutant, tests),
                _ => {}
            }
        }
        self.line("");
    }

    fn survivor(&mut self, item: &ItemProof, mutant: &MutantProof, ran: &[String]) {
        let Some(left) = self.left.checked_sub(1) else { return };
        self.left = left;
        self.line(&format!("\n  {BAD}survived{BAD:#} {}  {DIM}{}{DIM:#}", place(item, mutant), mutant.id));
        let (before, after) = &mutant.lines;
        self.change(before, BAD, '-');
        self.change(after, GOOD, '+');
        // In which order they ran is no difference.
        if ran.len() != item.reached_by.len() || !ran.iter().all(|test| item.reached_by.contains(test)) {
            self.line(&format!("    {} ran over it and passed", tests(ran)));
        }
    }

    fn accepted(&mut self, item: &ItemProof, mutant: &MutantProof, reason: &str) {
        self.line(&format!("\n  {DIM}accepted {}  {}: {reason}{DIM:#}", place(item, mutant), mutant.id));
    }

    fn change(&mut self, lines: &str, style: Style, sign: char) {
        let indent = lines.lines().next().map_or(0, |line| line.len() - line.trim_start().len());
        for line in lines.lines().take(MOST_LINES) {
            let line = line.get(indent..).unwrap_or(line.trim_start());
            self.line(&format!("    {style}{sign} {line}{style:#}"));
        }
        if lines.lines().count() > MOST_LINES {
            self.line(&format!("    {style}{sign} …{style:#}"));
        }
    }

    fn summary(&mut self, proof: &Proof) {
        let (noticed, told) =
            proof.items.iter().map(ItemProof::score).fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        let unreached = proof.items.iter().filter(|item| item.unknown.is_none() && item.reached_by.is_empty()).count();
        let accepted: usize = proof.items.iter().map(ItemProof::accepted).sum();
        let shown = proof.items.iter().flat_map(|item| &item.mutants).filter(|mutant| mutant.accepted.is_none());
        let survived =
            shown.filter(|mutant| matches!(&mutant.verdict, Verdict::Survived(tests) if !tests.is_empty())).count();
        if survived > FIRST && self.left == 0 {
            self.line(&format!("{} more survived: `--all` shows them\n", survived - FIRST));
        }
        let passed = proof.tests.iter().filter(|test| test.end == TestEnd::Passed).count();
        let items = proof.items.len();
        self.line(&format!(
            "{items} {}, {unreached} that no test reaches · {noticed} of {told} mutants noticed{}{} · {passed} tests ran and passed",
            if items == 1 { "item" } else { "items" },
            percent(noticed, told),
            if accepted > 0 { format!(", {accepted} accepted") } else { String::new() },
        ));
    }
}

fn place(item: &ItemProof, mutant: &MutantProof) -> String {
    format!("{}:{}:{}", item.file, mutant.line, mutant.column)
}

fn percent(noticed: usize, told: usize) -> String {
    (noticed * 100).checked_div(told).map_or_else(String::new, |percent| format!(" ({percent} %)"))
}

fn reached(item: &ItemProof) -> String {
    match (item.unknown, item.reached_by.len()) {
        (Some(why), _) => format!("unknown whether a test reaches it: {why}"),
        (None, 0) => format!("{BAD}no test reaches it{BAD:#}"),
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
        0 if item.accepted() > 0 => "no mutant of it is left to be noticed".to_owned(),
        0 => "no mutant of it can be tried".to_owned(),
        _ => format!("{noticed} of {told} mutants noticed{}", percent(noticed, told)),
    };
    for (count, one, several) in [
        (of(Verdict::TimedOut), "by a test that then hangs", "by a test that then hangs"),
        (item.accepted(), "more accepted", "more accepted"),
        (of(Verdict::Unviable), "does not compile", "do not compile"),
        (of(Verdict::Unswitchable), "cannot be chosen at run time", "cannot be chosen at run time"),
    ] {
        if count > 0 {
            let _ = write!(text, ", {count} {}", if count == 1 { one } else { several });
        }
    }
    text
}
