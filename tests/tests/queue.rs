//! `review queue`: what is read first and why, what takes an item out of it and puts it back, and how well a queue of the past would have done where the answer is known.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::process::Command;

use camino::{Utf8Path, Utf8PathBuf};
use orchestrate_tests::scratch::{Said, Scratch, quiet, said};
use serde_json::Value;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
const POLICY: &str = "version = 1\n";
/// Four functions, of which one does more than it should, and a type.
const NET: &str = r#"//! The net.

/// Fetches.
pub fn fetch(url: &str) -> Option<String> {
    if url.is_empty() || url.len() > 90 {
        return None;
    }
    let text = std::fs::read_to_string(url).ok()?;
    Some(text)
}

pub fn first(url: &str) -> char {
    fetch(url).and_then(|text| text.chars().next()).unwrap_or(' ')
}

pub fn second(url: &str) -> char {
    let mut letters = fetch(url).unwrap_or_default();
    letters.remove(0);
    letters.remove(0)
}

pub fn third(url: &str) -> usize {
    let letters = fetch(url).unwrap_or_default();
    let count = letters.len();
    count + 1
}

pub struct Plain {
    pub size: u8,
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_first_letter_is_found() {
        assert_eq!(super::first(""), ' ');
    }
}
"#;

/// A repository whose commits have days of their own.
struct Repository {
    scratch: Scratch,
    day: std::cell::Cell<i64>,
}

/// The day of the first commit.
const BEGIN: i64 = 1_767_225_600;

impl Repository {
    fn new(policy: &str) -> Repository {
        let files = [
            ("Cargo.toml", MANIFEST),
            ("orchestrate.toml", policy),
            ("src/lib.rs", "pub mod net;\n"),
            ("src/net.rs", NET),
            (".gitignore", "target\nCargo.lock\n"),
        ];
        let repository = Repository { scratch: Scratch::new(&files), day: 0.into() };
        repository.git(&["init", "-q", "-b", "main"]);
        repository.commit("Begin");
        repository
    }

    fn root(&self) -> &Utf8Path {
        &self.scratch.root
    }

    fn git(&self, arguments: &[&str]) -> String {
        let time = format!("{} +0000", BEGIN + 86_400 * self.day.get());
        let mut command = Command::new("git");
        command.args(["-c", "user.name=ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"]);
        command.args(["-c", "protocol.file.allow=always"]).args(arguments).current_dir(self.root());
        command.env("GIT_AUTHOR_DATE", &time).env("GIT_COMMITTER_DATE", &time);
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        let said = said(&mut command);
        assert_eq!(said.code, 0, "{arguments:?}: {}", said.all());
        said.out.trim().to_owned()
    }

    /// Commits all that is there, a day after the commit before.
    fn commit(&self, message: &str) -> String {
        self.day.set(self.day.get() + 1);
        self.git(&["add", "--all"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", message]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Replaces text in a file.
    fn edit(&self, file: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.root().join(file)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {file}");
        self.scratch.write(file, text.replace(from, to));
    }

    fn run(&self, arguments: &[&str]) -> Said {
        run_at(self.root(), arguments)
    }

    fn queue(&self, arguments: &[&str]) -> Value {
        queue_at(self.root(), arguments)
    }
}

fn run_at(root: &Utf8Path, arguments: &[&str]) -> Said {
    let mut command = Command::new(orchestrate_tests::binary::binary());
    command.args(["review", "queue"]).args(arguments).arg("--offline").current_dir(root);
    quiet(&mut command);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("COLUMNS", "120");
    said(&mut command)
}

fn queue_at(root: &Utf8Path, arguments: &[&str]) -> Value {
    let said = run_at(root, &[&["--format", "json"], arguments].concat());
    assert_eq!(said.code, 0, "{}", said.all());
    serde_json::from_str(&said.out).unwrap()
}

/// Each item with its points and reasons: `app::net::fetch 5: 2 fs, …`.
fn items(found: &Value) -> Vec<String> {
    let reason = |it: &Value| format!("{} {}", it["points"], it["says"].as_str().unwrap());
    let shown = |it: &Value| {
        let reasons: Vec<String> = it["reasons"].as_array().unwrap().iter().map(reason).collect();
        format!("{} {}: {}", it["item"].as_str().unwrap(), it["points"], reasons.join(", "))
    };
    found["items"].as_array().unwrap().iter().map(shown).collect()
}

fn names(found: &Value) -> Vec<&str> {
    found["items"].as_array().unwrap().iter().map(|it| it["item"].as_str().unwrap()).collect()
}

/// The names of items with how many later fixes landed on each, those without left out.
fn fixed(found: &Value) -> Vec<String> {
    let items = found["items"].as_array().unwrap().iter().filter(|it| it["fixes"] != 0);
    let mut fixed: Vec<String> = items.map(|it| format!("{} {}", it["item"].as_str().unwrap(), it["fixes"])).collect();
    fixed.sort();
    fixed
}

#[test]
fn the_most_pressing_comes_first_and_says_why() {
    let repository = Repository::new(POLICY);
    // Late enough that the first commit is not of late.
    repository.day.set(200);
    repository.edit("src/net.rs", "letters.remove(0)\n}", "letters.pop().unwrap_or(' ')\n}");
    repository.commit("Pop");
    let found = repository.queue(&[]);
    assert_eq!(
        items(&found),
        [
            // 7, 5 and 3 lines take off 3, 2 and 1.
            "app::net::fetch 7: 3 7 lines, 2 3 decisions, 2 tests not run, 2 fs, 1 3 lead there",
            "app::net::second 5: 3 no test, 2 1 recent commit, 2 5 lines",
            "app::net::first 3: 2 3 lines, 2 tests not run",
            "app::net::third 3: 3 no test, 2 5 lines",
            "app::net::Plain 1: 2 3 lines",
        ]
    );
    let total = &found["total"];
    assert_eq!((&total["items"], &total["lines"], &total["weight"]), (&5.into(), &23.into(), &28.into()));
}

#[test]
fn the_minutes_cut_it_and_what_is_too_long_is_passed_over() {
    let repository = Repository::new(POLICY);
    // 7 lines take 2.05 minutes, 5 lines 1.75, and 3 lines 1.45.
    let found = repository.queue(&["--minutes", "5"]);
    assert_eq!(
        names(&found),
        ["app::net::fetch", "app::net::first", "app::net::second", "app::net::third", "app::net::Plain"]
    );
    let rows = found["items"].as_array().unwrap();
    let fits: Vec<bool> = rows.iter().map(|it| it["fits"].as_bool().unwrap()).collect();
    assert_eq!(fits, [true, true, false, false, true]);
    let minutes: f64 = rows.iter().filter(|it| it["fits"] == true).map(|it| it["minutes"].as_f64().unwrap()).sum();
    assert!((found["held"]["minutes"].as_f64().unwrap() - minutes).abs() < 1e-9);
    let text = repository.run(&["--minutes", "5"]).out;
    assert!(
        text.starts_with(
            "5 items wait for somebody to look at them: 23 lines with code, 8 minutes of reading · 0 accepted\n"
        ),
        "{text}"
    );
    assert!(text.contains("… 2 more"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 120), "{text}");
    let all = repository.run(&["--minutes", "5", "--all"]).out;
    assert_eq!(all.lines().filter(|line| line.contains("src/net.rs:")).count(), 5, "{all}");
}

#[test]
fn an_acceptance_takes_an_item_out_and_a_changed_body_puts_its_changed_lines_back() {
    for policy in [POLICY, "version = 1\n[[review]]\nname = \"net\"\nfor = { kind = \"fn\" }\nnot-author = false\n"] {
        let repository = Repository::new(policy);
        let accept = ["review", "accept", "app::net", "--by", "@eve", "-q"];
        assert_eq!(repository.scratch.run(&accept).code, 0);
        let found = repository.queue(&[]);
        assert_eq!(names(&found), [""; 0]);
        assert!(repository.run(&[]).out.starts_with("nobody has to look at anything: "));
        repository.commit("Accept");
        repository.edit("src/net.rs", "count + 1", "count + 2 // more");
        let found = repository.queue(&[]);
        assert_eq!(names(&found), ["app::net::third"]);
        let item = &found["items"][0];
        assert_eq!((&item["lines"], &item["minutes"]), (&1.into(), &1.15.into()));
        let says = item["reasons"].to_string();
        assert!(says.contains("1 line since accepted"), "{says}");
        // What is rejected waits for its author.
        assert_eq!(repository.scratch.run(&["review", "reject", "app::net::third", "--by", "@bob", "-q"]).code, 0);
        let found = repository.queue(&[]);
        assert_eq!((names(&found).len(), &found["rejected"]), (0, &1.into()));
    }
}

#[test]
fn what_the_policy_wants_is_in_it_and_nothing_else() {
    let table = "[[review]]\nname = \"fetching\"\nfor = { path = [\"app::net::fetch\"] }\n";
    let repository = Repository::new(&format!("{POLICY}{table}"));
    assert_eq!(names(&repository.queue(&[])), ["app::net::fetch"]);
    repository.scratch.write("orchestrate.toml", POLICY);
    repository.edit("src/net.rs", "count + 1", "count + 2");
    assert_eq!(names(&repository.queue(&["--changed-since", "main"])), ["app::net::third"]);
    // A policy is not needed, nor is what it wants known of.
    std::fs::remove_file(repository.root().join("orchestrate.toml")).unwrap();
    assert_eq!(names(&repository.queue(&[])).len(), 5);
}

/// A history after a revision, with fixes of whose landing there is no doubt; the revision.
fn history() -> (Repository, String) {
    let repository = Repository::new(POLICY);
    repository.day.set(300);
    // Of late there and then.
    repository.edit("src/net.rs", "url.len() > 90", "url.len() > 99");
    repository.scratch.write("src/lib.rs", "pub mod net;\n\npub fn still() -> u8 {\n    1\n}\n");
    let past = repository.commit("As it was");
    repository.edit("src/lib.rs", "    1", "    2");
    repository.edit("src/net.rs", "count + 1", "count + 2");
    repository.commit("Count from two");
    std::fs::rename(repository.root().join("src/net.rs"), repository.root().join("src/wire.rs")).unwrap();
    repository.edit("src/lib.rs", "pub mod net", "pub mod wire");
    repository.commit("Call it what it is");
    repository.edit(
        "src/wire.rs",
        "let mut letters = fetch(url).unwrap_or_default();",
        "let mut letters = fetch(url).unwrap_or(\"ab\".to_owned());",
    );
    repository.commit("fix(wire): the second letter is there");
    // Code is put between two lines, and none is taken out.
    repository.edit(
        "src/wire.rs",
        "        return None;\n    }\n",
        "        return None;\n    }\n    let url = url.trim();\n",
    );
    repository.commit("Fix panic where the url has blanks");
    // What a fix brought, another mends: no line of the past.
    repository.edit("src/wire.rs", "url.trim()", "url.trim_start()");
    repository.commit("Fixes the fix");
    repository.edit(
        "src/wire.rs",
        "    letters.remove(0);\n    letters.remove(0)\n",
        "    letters.pop();\n    letters.remove(0)\n",
    );
    repository.commit("bugfix: remove less");
    // None of these is a fix.
    repository.edit("src/wire.rs", "pub size: u8", "pub size: u16");
    repository.commit("Fix typo in the name of a type");
    repository.edit("src/wire.rs", "pub size: u16", "pub size: u32");
    repository.commit("docs: fix the size");
    repository.edit("src/wire.rs", "pub size: u32", "pub size: u64");
    repository.commit("Use a fixed-size number");
    // To indent is to alter nothing, nor is it to say so.
    let text = std::fs::read_to_string(repository.root().join("src/wire.rs")).unwrap();
    repository.scratch.write("src/wire.rs", text.replace("    fetch(url).and_then", "        fetch(url).and_then"));
    repository.commit("fix: indent");
    // A merge is left out, whatever it says; what it merges is not.
    repository.git(&["checkout", "-q", "-b", "side", &past]);
    repository.edit(
        "src/net.rs",
        "let letters = fetch(url).unwrap_or_default();",
        "let letters = fetch(url).unwrap_or_else(String::new);",
    );
    repository.commit("Do it otherwise");
    repository.git(&["checkout", "-q", "main"]);
    repository.day.set(repository.day.get() + 1);
    repository.git(&["merge", "-q", "--no-ff", "-m", "fix: all of it", "side"]);
    (repository, past)
}

#[test]
fn later_fixes_land_where_they_altered_what_was_there() {
    let (repository, past) = history();
    let found = repository.queue(&["--score", "--at", &past]);
    assert_eq!(fixed(&found), ["app::net::fetch 1", "app::net::second 2"]);
    let counts = ["fixes", "landed", "fixed_items", "events"].map(|key| found[key].as_u64().unwrap());
    assert_eq!(counts, [5, 3, 2, 3]);
    assert_eq!(found["commit"], past.as_str());
    // All is read within the first hour, in whatever order.
    let orders = found["orders"].as_array().unwrap();
    let names: Vec<&str> = orders.iter().map(|it| it["order"].as_str().unwrap()).collect();
    assert_eq!(names, ["queue", "by size, largest first", "by size, smallest first", "by chance, expected"]);
    assert!(orders.iter().all(|it| it["items"][0] == 1.0 && it["events"][3] == 1.0), "{found}");
    // The area is that of the two, each found in the middle of its time.
    let items = found["items"].as_array().unwrap();
    let all: f64 = items.iter().map(|it| it["minutes"].as_f64().unwrap()).sum();
    let (mut spent, mut earliness) = (0.0, 0.0);
    for it in items {
        let minutes = it["minutes"].as_f64().unwrap();
        if it["fixes"] != 0 {
            earliness += 1.0 - (spent + minutes / 2.0) / all;
        }
        spent += minutes;
    }
    assert!((orders[0]["area"].as_f64().unwrap() - earliness / 2.0).abs() < 1e-9, "{found}");
    let text = repository.run(&["--score", "--at", &past]).out;
    assert!(
        text.contains(
            "5 commits since say that they fix something, 3 of them in these items: 2 items fixed, 3 times in all"
        ),
        "{text}"
    );
    assert!(text.lines().all(|line| line.chars().count() <= 120), "{text}");
}

#[test]
fn a_score_knows_nothing_that_came_later() {
    let (repository, past) = history();
    let scored = items(&repository.queue(&["--score", "--at", &past]));
    let folder = tempfile::tempdir().unwrap();
    let then = Utf8PathBuf::from_path_buf(folder.path().join("then")).unwrap();
    repository.git(&["clone", "-q", repository.root().as_str(), then.as_str()]);
    let mut checkout = Command::new("git");
    let checkout = said(checkout.args(["checkout", "-q", &past]).current_dir(&then));
    assert_eq!(checkout.code, 0, "{}", checkout.all());
    assert_eq!(scored, items(&queue_at(&then, &[])));
    let recent = scored.iter().filter(|it| it.contains("2 1 recent commit"));
    assert_eq!(recent.count(), 2, "{scored:?}");
    // Today's queue is another one: commits of late have come, and a file has another name.
    assert_ne!(scored, items(&repository.queue(&[])));
}

#[test]
fn what_there_is_no_score_for_is_said() {
    let (repository, past) = history();
    let refused = |arguments: &[&str]| {
        let said = repository.run(&[&["--score"], arguments].concat());
        assert_eq!(said.code, 2, "{}", said.all());
        said.err
    };
    assert!(refused(&["--days", "9999"]).contains("no commit that is 9999 days older"));
    assert!(refused(&["--at", "HEAD"]).contains("so there is nothing to score by"));
    assert!(refused(&["--at", "no-such"]).contains("git knows no commit `no-such`"));
    let usage = repository.run(&["--at", &past]);
    assert_eq!(usage.code, 2);
    // The default lies 90 days before the last commit, and this history has nothing there but its beginning.
    let found = repository.queue(&["--score"]);
    assert_eq!(found["days"].as_i64().unwrap(), repository.day.get() - 1);
    assert_eq!(fixed(&found).len(), 2);
}

#[test]
fn fixes_that_altered_nothing_of_the_queue_are_no_score() {
    let repository = Repository::new(POLICY);
    repository.edit("src/net.rs", "super::first(\"\"), ' '", "' ', super::first(\"\")");
    repository.commit("fix: the order");
    let said = repository.run(&["--score", "--at", "HEAD~1"]);
    assert!(said.code == 2 && said.err.contains("1 commit after"), "{}", said.all());
}

#[test]
fn without_a_history_churn_counts_for_nothing_and_that_is_said() {
    let scratch = Scratch::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", "pub mod net;\n"), ("src/net.rs", NET)]);
    let found = queue_at(&scratch.root, &[]);
    assert_eq!(names(&found).len(), 5);
    assert!(found["notes"][0].as_str().unwrap().starts_with("churn counts for nothing: "), "{found}");
    let said = run_at(&scratch.root, &["--score"]);
    assert!(said.code == 2 && said.err.contains("is in no git repository"), "{}", said.all());
    scratch.git(&["init", "-q"]);
    assert_eq!(queue_at(&scratch.root, &[])["notes"][0], "nothing is committed, so churn counts for nothing");
    let said = run_at(&scratch.root, &["--score"]);
    assert!(said.code == 2 && said.err.contains("nothing is committed"), "{}", said.all());
}

#[test]
fn a_shallow_clone_is_said() {
    let (repository, _) = history();
    let folder = tempfile::tempdir().unwrap();
    let shallow = Utf8PathBuf::from_path_buf(folder.path().join("shallow")).unwrap();
    repository.git(&["clone", "-q", "--depth", "2", &format!("file://{}", repository.root()), shallow.as_str()]);
    let found = queue_at(&shallow, &[]);
    assert!(found["notes"][0].as_str().unwrap().starts_with("the clone is shallow"), "{found}");
    let said = run_at(&shallow, &["--score"]);
    assert!(said.code == 2 && said.err.contains("git fetch --unshallow"), "{}", said.all());
}
