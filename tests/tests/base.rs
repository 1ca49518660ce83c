//! `check --base` and `--changed-since`: what binds only what is new or altered since a revision.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use orchestrate_tests::scratch::{Said, Scratch, said};
use serde_json::Value;

const MANIFEST: &str =
    "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n";
const POLICY: &str = r#"version = 1
[[boundary]]
name = "new-code-is-pure"
from = ["app::domain"]
deny = ["std::fs", "std::env"]
scope = "changed"
"#;
const OLD: &str = "pub mod domain {
    use std::fs::read;
    pub fn old() -> usize {
        read(\"a\").map_or(0, |it| it.len())
    }
    pub fn other() {}
}
";

/// A repository with a commit on `main` and a branch that stands on it.
struct Repository(Scratch);

impl Repository {
    fn new(policy: &str) -> Repository {
        let scratch = Scratch::new(&[
            ("Cargo.toml", MANIFEST),
            ("orchestrate.toml", policy),
            ("src/lib.rs", OLD),
            (".gitignore", "target\n"),
        ]);
        assert_eq!(said(&mut scratch.cargo(&["generate-lockfile", "--offline"])).code, 0);
        scratch.git(&["init", "-q", "-b", "main"]);
        scratch.commit("x");
        scratch.git(&["checkout", "-q", "-b", "branch"]);
        Repository(scratch)
    }

    fn write(&self, path: &str, text: &str) {
        self.0.write(path, text);
    }

    fn commit(&self) {
        self.0.commit("x");
    }

    fn git(&self, arguments: &[&str]) {
        self.0.git(arguments);
    }

    fn check(&self, arguments: &[&str]) -> Said {
        said(self.0.orchestrate(&["check", "--offline", "--format", "json"]).args(arguments))
    }

    /// Lines and rules of what a check finds.
    fn found(&self, arguments: &[&str]) -> Vec<(u64, String)> {
        let said = self.check(arguments);
        let document: Value = serde_json::from_str(&said.out).unwrap_or_default();
        assert!(document["findings"].is_array(), "{}", said.all());
        let place = |it: &Value| (it["line"].as_u64().unwrap(), it["rule"].as_str().unwrap().to_owned());
        document["findings"].as_array().unwrap().iter().map(place).collect()
    }
}

fn denied(line: u64) -> (u64, String) {
    (line, "denied-dependency".to_owned())
}

#[test]
fn only_what_is_new_or_altered_is_bound() {
    let repository = Repository::new(POLICY);
    assert_eq!(repository.found(&[]), [], "what was there before is free");
    // Moved and laid out anew: nothing has changed.
    let moved = OLD
        .replace("    pub fn other() {}\n", "")
        .replace("pub mod domain {\n", "pub mod domain {\n    pub fn other() { }\n\n");
    repository.write("src/lib.rs", &moved);
    assert_eq!(repository.found(&[]), []);
    // A new import, a new function, an altered one, and one beside them that is as it was.
    let now = OLD.replace("use std::fs::read;", "use std::fs::{read, write};").replace(
        "pub fn other() {}",
        "pub fn other() {\n        let _ = std::env::vars();\n    }\n    pub fn new() { let _ = write(\"a\", \"b\"); }",
    );
    repository.write("src/lib.rs", &now);
    let new = [denied(2), denied(7), denied(9)];
    assert_eq!(repository.found(&[]), new);
    repository.commit();
    assert_eq!(repository.found(&[]), new, "to commit it changes nothing");
    assert_eq!(repository.found(&["--base", "main"]), new);
    assert_eq!(repository.found(&["--base", "HEAD"]), []);
    assert_eq!(repository.found(&[]), new, "a verdict for another base is not believed");
    // A mark left off gains nothing, and neither does a build: what a branch changes is judged where git is asked.
    repository.git(&["checkout", "-q", "main"]);
    repository.git(&["merge", "-q", "branch"]);
    assert_eq!(repository.found(&[]), [], "what is merged is there before");
}

#[test]
fn without_a_base_it_says_what_to_do() {
    let repository = Repository::new(POLICY);
    repository.git(&["branch", "-q", "-m", "main", "trunk"]);
    let said = repository.check(&[]);
    assert_eq!(said.code, 2, "{}", said.all());
    assert!(said.err.contains("git knows no default branch"), "{}", said.all());
    assert!(said.err.contains("--base REV"), "{}", said.all());
    assert_eq!(repository.found(&["--base", "trunk"]), []);
    // Verbs that take no base show what they can.
    for verb in [&["list"][..], &["graph"], &["evidence", "show"], &["baseline", "update", "--dry-run"]] {
        let said = repository.0.run(verb);
        assert_eq!(said.code, 0, "{verb:?}: {}", said.all());
    }
    let unknown = repository.check(&["--base", "trnk"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("git knows no commit `trnk`"), "{}", unknown.all());
    // A policy that binds nothing of that asks for none.
    repository.write("orchestrate.toml", &POLICY.replace("scope = \"changed\"\n", ""));
    assert_eq!(repository.found(&[]), [denied(2), denied(4)]);
}

#[test]
fn new_dependencies_and_new_functions_that_are_public_or_untested_are_found() {
    let policy = "version = 1
[[boundary]]
name = \"no-new-tools\"
from = [\"app\"]
deny = [\"tool\", \"old_tool\"]
scope = \"changed\"
[[visibility]]
name = \"nothing-new-is-public\"
contains = [\"app\"]
scope = \"changed\"
[[tests.require]]
for = { kind = \"fn\", scope = \"changed\", visibility = \"pub\" }
strength = \"exists\"
";
    let repository = Repository::new(policy);
    repository.write("old-tool/Cargo.toml", &MANIFEST.replace("app", "old-tool"));
    repository.write("old-tool/src/lib.rs", "");
    repository.write("tool/Cargo.toml", &MANIFEST.replace("app", "tool"));
    repository.write("tool/src/lib.rs", "");
    let manifest = format!("{MANIFEST}old-tool = {{ path = \"old-tool\" }}\n")
        .replace("[workspace]\n", "[workspace]\nexclude = [\"tool\", \"old-tool\"]\n");
    repository.write("Cargo.toml", &manifest);
    repository.commit();
    assert_eq!(repository.found(&["--base", "HEAD"]), []);
    repository.write("Cargo.toml", &format!("{manifest}tool = {{ path = \"tool\" }}\n"));
    repository.write("src/lib.rs", &format!("{OLD}pub fn untested() {{}}\n"));
    let found = repository.found(&["--base", "HEAD"]);
    let rules = [(9, "denied-package"), (8, "forbidden-visibility"), (8, "missing-required-test")];
    assert_eq!(found, rules.map(|(line, rule)| (line, rule.to_owned())));
}

#[test]
fn what_a_change_adds_can_be_shown_alone() {
    let repository = Repository::new(&POLICY.replace("scope = \"changed\"\n", "except = [\"app::domain::other\"]\n"));
    let all = repository.found(&[]);
    assert!(all.len() > 2 && all.iter().any(|(_, rule)| rule == "unmatched-policy"), "{all:?}");
    assert_eq!(repository.found(&["--changed-since", "main"]), [], "nothing has changed, and nothing is called idle");
    repository.write(
        "src/lib.rs",
        &OLD.replace("pub fn other() {}", "pub fn other() {}\n    pub fn new() { let _ = std::env::vars(); }"),
    );
    let said = repository.check(&["--changed-since", "main"]);
    assert_eq!(said.code, 1, "{}", said.all());
    assert_eq!(repository.found(&["--changed-since", "main"]), [denied(7)]);
}

#[test]
fn no_baseline_holds_what_only_a_base_can_show() {
    let repository = Repository::new(POLICY);
    repository.write(
        "src/lib.rs",
        &OLD.replace("pub fn other() {}", "pub fn other() {\n        let _ = std::env::vars();\n    }"),
    );
    assert_eq!(repository.found(&[]), [denied(7)]);
    let update = repository.0.run(&["baseline", "update"]);
    assert_eq!((update.code, repository.found(&[])), (0, vec![denied(7)]), "{}", update.all());
    // Written by hand, an entry holds nothing, and is told to go.
    let verdict = repository.0.verdict();
    let fingerprint = verdict["findings"][0]["fingerprint"].as_str().unwrap();
    let entry = format!(
        "version = 1\n[[crate]]\nname = \"app\"\nheld = [\n  {{ rule = \"denied-dependency\", contract = \"new-code-is-pure\", item = \"app::domain::other\", to = \"std::env::vars\", fingerprint = \"{fingerprint}\" }},\n]\n"
    );
    repository.write("orchestrate/baseline.toml", &entry);
    let rules: Vec<String> = repository.found(&[]).into_iter().map(|(_, rule)| rule).collect();
    assert_eq!(rules, ["stale-baseline", "denied-dependency"]);
}
