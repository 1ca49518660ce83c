//! `unreviewed-items`: a backlog may stay or shrink, and may not grow past its limit.

use orchestrate_tests::scratch::Scratch;
use serde_json::Value;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
const POLICY: &str = r#"version = 1

[levels]
missing-review = "warn"

[limits]
unreviewed-items = 1

[[review]]
name = "all-is-read"
for = { kind = "fn" }
"#;
const LIB: &str = "pub fn a() -> u8 {\n    1\n}\n\npub fn b() -> u8 {\n    2\n}\n\npub fn c() -> u8 {\n    3\n}\n";
const ADDED: &str = "\npub fn d() -> u8 {\n    4\n}\n";

/// A repository that begins with this policy, on a branch of its own.
fn begun(policy: &str) -> Scratch {
    let files =
        [("Cargo.toml", MANIFEST), ("orchestrate.toml", policy), ("src/lib.rs", LIB), (".gitignore", "target\n")];
    let scratch = Scratch::new(&files);
    scratch.git(&["init", "-q", "-b", "main"]);
    scratch.commit("begin");
    scratch
}

fn accept(scratch: &Scratch, item: &str, who: &str) {
    let said = scratch.run(&["review", "accept", item, "--by", who, "-q"]);
    assert_eq!(said.code, 0, "{}", said.all());
}

/// The exit code, and each finding of the limit with its help.
fn over(scratch: &Scratch) -> (i32, Vec<String>) {
    scratch.git(&["add", "--all"]);
    let said = scratch.run(&["check", "--offline", "--base", "main", "--format", "json"]);
    assert_ne!(said.code, 2, "{}", said.all());
    let document: Value = serde_json::from_str(&said.out).unwrap();
    let findings = document["findings"].as_array().unwrap().iter().filter(|it| it["rule"] == "over-limit");
    let text = |it: &Value, key: &str| it[key].as_str().unwrap_or_default().to_owned();
    (said.code, findings.map(|it| format!("{} | {}", text(it, "message"), text(it, "help"))).collect())
}

fn branched(scratch: &Scratch) {
    scratch.commit("base");
    scratch.git(&["checkout", "-q", "-b", "change"]);
}

#[test]
fn whoever_works_off_a_backlog_passes_and_whoever_adds_to_it_does_not() {
    let scratch = begun(POLICY);
    scratch.git(&["checkout", "-q", "-b", "change"]);
    assert_eq!(over(&scratch), (0, Vec::new()));
    // Another body is another thing to look at, and was one before.
    scratch.write("src/lib.rs", LIB.replace("3", "30"));
    assert_eq!(over(&scratch), (0, Vec::new()));
    scratch.write("src/lib.rs", format!("{LIB}{ADDED}"));
    let help =
        "let people look at 1 of them: `cargo orchestrate review queue` says which first; this change adds `app::d`";
    let message = "the workspace has 4 unreviewed items, and 1 is allowed; its base has 3";
    assert_eq!(over(&scratch), (1, vec![format!("{message} | {help}")]));
    // For each that comes, another one goes.
    accept(&scratch, "app::a", "eve@example.org");
    assert_eq!(over(&scratch).0, 1, "nobody knows that she said it");
    scratch.git(&["add", "orchestrate"]);
    scratch.git(&["-c", "user.email=eve@example.org", "commit", "-q", "-m", "looks", "--", "orchestrate"]);
    assert_eq!(over(&scratch), (0, Vec::new()));
    scratch.write("src/lib.rs", LIB);
    assert_eq!(over(&scratch), (0, Vec::new()));
}

#[test]
fn up_to_the_limit_it_may_grow() {
    let scratch = begun(POLICY);
    accept(&scratch, "app", "eve@example.org");
    branched(&scratch);
    scratch.write("src/lib.rs", format!("{LIB}{ADDED}"));
    assert_eq!(over(&scratch), (0, Vec::new()));
    scratch.write("src/lib.rs", format!("{LIB}{ADDED}").replace("3", "30"));
    let (code, found) = over(&scratch);
    let help = "let people look at 1 of them: `cargo orchestrate review queue` says which first; this change adds `app::c`, `app::d`";
    assert_eq!(
        (code, found),
        (1, vec![format!("the workspace has 2 unreviewed items, and 1 is allowed; its base has 0 | {help}")])
    );
}

#[test]
fn who_asks_for_more_is_not_over_for_what_was_there() {
    let scratch = begun("version = 1\n\n[levels]\nmissing-review = \"warn\"\n");
    scratch.git(&["checkout", "-q", "-b", "change"]);
    scratch.write("orchestrate.toml", POLICY);
    assert_eq!(over(&scratch), (0, Vec::new()));
    scratch.write("src/lib.rs", format!("{LIB}{ADDED}"));
    assert_eq!(over(&scratch).0, 1);
}

#[test]
fn an_authors_own_word_counts_neither_before_nor_now() {
    let scratch = begun(&POLICY.replace("unreviewed-items = 1", "unreviewed-items = 0"));
    accept(&scratch, "app", "a@b");
    branched(&scratch);
    scratch.write("src/lib.rs", format!("{LIB}\npub const D: u8 = 4;\n"));
    assert_eq!(over(&scratch), (0, Vec::new()));
    scratch.write("src/lib.rs", format!("{LIB}{ADDED}"));
    accept(&scratch, "app::d", "a@b");
    scratch.commit("accept it oneself");
    let (code, found) = over(&scratch);
    assert!(
        code == 1 && found[0].starts_with("the workspace has 4 unreviewed items, and none is allowed; its base has 3"),
        "{found:?}"
    );
}
