//! Files of continuous integration, and what they do with our verdict.
//!
//! Read as lines, whatever system they are for: a step is a line that runs `cargo orchestrate` or `cargo-orchestrate`. What a step may change in and still be
//! the step it was: anything but its verb, the base that it names, and what of the workspace it judges.

use camino::Utf8PathBuf;

use super::changes::Changes;
use super::ci_files::CiFiles;
use orchestrate_rules::finding::Finding;
use orchestrate_workspace::source::{Site, Span};

/// What lets a step fail without consequence.
const EXCUSES: [&str; 5] = ["continue-on-error: true", "allow_failure: true", "|| true", "|| :", "if: false"];
/// What turns the doors of a build down.
const DOORS_DOWN: &str = "ORCHESTRATE_BUILD";
/// Options by which a step judges less.
const NARROWING: [&str; 4] = ["--package", "-p", "--exclude", "--changed-since"];

pub(super) fn compare(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let CiFiles { before, now } = changes.ci_files();
    steps(changes, (before, now), found);
    excuses(changes, (before, now), found);
}

type Files = [(Utf8PathBuf, String)];

/// Steps that are gone, or judge less.
fn steps(changes: &Changes<'_>, (before, now): (&Files, &Files), found: &mut Vec<Finding>) {
    let kept: Vec<Step<'_>> = now.iter().flat_map(|(_, text)| steps_of(text)).collect();
    for (path, text) in before {
        for step in steps_of(text).filter(|step| !kept.iter().any(|it| it.does_as_much(step))) {
            let message = format!("`{path}` ran `{}`, and no step checks as much any more", step.text);
            let site =
                now.iter().find(|(now, _)| now.ends_with(path)).and_then(|(now, _)| changes.head().sources.id(now));
            let site = site.map_or_else(|| changes.manifest(), |file| changes.first_line(file));
            found.push(changes.weakening(message, Some(site), None).contract("ci").to(step.text.to_owned()));
        }
    }
}

/// What lets failures pass in a file that runs the check, and doors that are turned down.
fn excuses(changes: &Changes<'_>, (before, now): (&Files, &Files), found: &mut Vec<Finding>) {
    for (path, text) in now {
        let was = before.iter().find(|(was, _)| path.ends_with(was)).map_or("", |(_, text)| text);
        // In a file that is new nothing was there to be excused.
        let runs = steps_of(was).next().is_some();
        let excuses = EXCUSES.iter().filter(|_| runs).chain([&DOORS_DOWN]);
        for excuse in excuses.filter(|excuse| lines_with(text, excuse).count() > lines_with(was, excuse).count()) {
            let Some(line) = lines_with(text, excuse).last() else { continue };
            let message = match *excuse {
                DOORS_DOWN => format!("`{line}` weakens the checks of the build"),
                excuse => format!("`{excuse}` beside a step that runs the check ignores its failure"),
            };
            let site = changes.head().sources.id(path).map(|file| place(file, text, line));
            found.push(changes.weakening(message, site, None).contract("ci").to((*excuse).to_owned()));
        }
    }
}

fn place(file: orchestrate_workspace::source::FileId, text: &str, line: &str) -> Site {
    let start = text.rfind(line).unwrap_or_default();
    Site::new(file, Span::new(start as u32, (start + line.len()) as u32))
}

fn lines_with<'t>(text: &'t str, what: &str) -> impl Iterator<Item = &'t str> {
    text.lines().map(str::trim).filter(move |line| !line.starts_with('#') && line.contains(what))
}

/// A line that runs us.
struct Step<'t> {
    text: &'t str,
    verb: &'t str,
    words: Vec<&'t str>,
}

fn steps_of(text: &str) -> impl Iterator<Item = Step<'_>> {
    text.lines().map(str::trim).filter(|line| !line.starts_with('#')).filter_map(step)
}

fn step(line: &str) -> Option<Step<'_>> {
    let starts = ["cargo orchestrate ", "cargo-orchestrate "];
    let rest = starts.iter().find_map(|start| line.split_once(start).map(|(_, rest)| rest))?;
    let words: Vec<&str> = rest.split_whitespace().collect();
    let verb = *words.first().filter(|word| word.chars().all(|it| it.is_ascii_lowercase()))?;
    Some(Step { text: line.trim_start_matches("- ").trim_start_matches("run: "), verb, words })
}

impl Step<'_> {
    fn does_as_much(&self, before: &Step<'_>) -> bool {
        // A shell may add an option where a variable is set: `${BASE:+--base "$BASE"}`.
        let is = |word: &str, option: &str| word == option || option.len() > 2 && word.contains(option);
        let has = |step: &Step<'_>, option: &str| step.words.iter().any(|word| is(word, option));
        self.verb == before.verb
            && (has(self, "--base") || !has(before, "--base"))
            && NARROWING.iter().all(|option| !has(self, option) || has(before, option))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_may_change_in_all_but_what_it_judges() {
        let does = |now: &str, before: &str| step(now).unwrap().does_as_much(&step(before).unwrap());
        assert!(does("- run: cargo orchestrate check --format github", "run: cargo orchestrate check"));
        assert!(does("cargo-orchestrate check --base=x", "cargo orchestrate check --base origin/main"));
        for weaker in ["cargo orchestrate list", "cargo orchestrate check -p a", "cargo orchestrate check --exclude=a"]
        {
            assert!(!does(weaker, "cargo orchestrate check"), "{weaker}");
        }
        assert!(!does("cargo orchestrate check", "cargo orchestrate check --base main"));
        assert!(does("cargo orchestrate check ${BASE:+--base \"$BASE\"}", "cargo orchestrate check --base main"));
        for none in ["cargo install cargo-orchestrate", "name: orchestrate", "cargo orchestrate --version"] {
            assert!(step(none).is_none(), "{none}");
        }
    }
}
