//! Files of continuous integration, and what they do with our verdict.
//!
//! Read as lines, whatever system they are for: a step is a line that runs `cargo orchestrate` or `cargo-orchestrate`. What a step may change in and still be
//! the step it was: anything but its verb, the base that it names, and what of the workspace it judges.

use camino::{Utf8Path, Utf8PathBuf};

use super::GateError;
use super::changes::Changes;
use orchestrate_rules::finding::Finding;
use orchestrate_workspace::git::Git;
use orchestrate_workspace::source::{Site, Sources, Span};

/// Where such files are, beneath the top of the repository: folders end with `/`.
const PLACES: [&str; 17] = [
    ".github/workflows/",
    ".github/actions/",
    ".gitlab-ci.yml",
    ".gitlab/",
    ".circleci/",
    ".buildkite/",
    ".woodpecker/",
    ".forgejo/workflows/",
    ".gitea/workflows/",
    ".travis.yml",
    "azure-pipelines.yml",
    "bitbucket-pipelines.yml",
    "Jenkinsfile",
    "justfile",
    "Makefile",
    ".pre-commit-config.yaml",
    "lefthook.yml",
];

/// What lets a step fail without consequence.
const EXCUSES: [&str; 5] = ["continue-on-error: true", "allow_failure: true", "|| true", "|| :", "if: false"];
/// What turns the doors of a build down.
const DOORS_DOWN: &str = "ORCHESTRATE_BUILD";
/// Options by which a step judges less.
const NARROWING: [&str; 4] = ["--package", "-p", "--exclude", "--changed-since"];

/// The files, as they were and as they are.
#[derive(Default)]
pub(super) struct Automation {
    before: Vec<(Utf8PathBuf, String)>,
    /// With absolute paths.
    now: Vec<(Utf8PathBuf, String)>,
}

impl Automation {
    pub(super) fn read(root: &Utf8Path, commit: &str) -> Result<Automation, GateError> {
        let git = Git::open(root)?;
        let top = git.line(&["rev-parse", "--show-toplevel"])?.map_or_else(|| root.to_owned(), Utf8PathBuf::from);
        let git = Git::new(&top);
        let listed = git.paths(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit])?;
        let files: Vec<Utf8PathBuf> = listed.into_iter().filter(|path| is_ours(path)).collect();
        let texts = git.texts(commit, &files)?;
        let before = files.into_iter().zip(texts).filter_map(|(path, text)| Some((path, text?))).collect();
        let mut here = git.paths(&["ls-files", "-z"])?;
        here.extend(git.paths(&["ls-files", "-z", "--others", "--exclude-standard"])?);
        let here = here.into_iter().filter(|path| is_ours(path)).map(|path| top.join(path));
        let now = here
            .filter_map(|path| Some((path.clone(), orchestrate_workspace::source::read(&path).ok()?.to_string())))
            .collect();
        Ok(Automation { before, now })
    }

    /// Adds what is there to the texts that findings may point into.
    pub(super) fn add(&self, sources: &mut Sources) {
        for (path, text) in &self.now {
            sources.add(path, Ok(text.as_str().into()));
        }
    }
}

fn is_ours(path: &Utf8Path) -> bool {
    let is = |place: &str| if place.ends_with('/') { path.as_str().starts_with(place) } else { path == place };
    PLACES.iter().any(|place| is(place)) || path.as_str().ends_with(".cargo/config.toml")
}

pub(super) fn compare(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let Automation { before, now } = changes.automation();
    steps(changes, (before, now), found);
    excuses(changes, (before, now), found);
}

type Files = [(Utf8PathBuf, String)];

/// Steps that are gone, or judge less.
fn steps(changes: &Changes<'_>, (before, now): (&Files, &Files), found: &mut Vec<Finding>) {
    let kept: Vec<Step<'_>> = now.iter().flat_map(|(_, text)| steps_of(text)).collect();
    for (path, text) in before {
        for step in steps_of(text).filter(|step| !kept.iter().any(|it| it.does_as_much(step))) {
            let message = format!("`{path}` ran `{}`, and no step does as much now", step.text);
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
                DOORS_DOWN => format!("`{line}` turns the doors of the build down"),
                excuse => format!("`{excuse}` beside a step that runs the check lets it fail without consequence"),
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
