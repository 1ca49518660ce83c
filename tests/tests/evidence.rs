//! What makes evidence stale, edit by edit: a run holds while all that it ran is the same to the compiler.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::collections::BTreeMap;

use orchestrate_history::evidence::{
    Circumstances, Digests, Now, Probed, Record, State, TestOutcome, TestRun, VERSION, stale,
};
use orchestrate_pipeline::{self as pipeline, Reading, Request};
use orchestrate_tests::fixture::Armed;

const LIB: &str = r#"
/// Caps a value.
#[cfg_attr(any(), generated(intent = "Cap a value at the most"))]
pub fn f(value: u64) -> u64 {
    most(value.min(MOST), made())
}

const MOST: u64 = 60;

macro_rules! make {
    ($name:ident, $body:expr) => { pub fn $name() -> u64 { $body + 1 } };
}

make!(made, 7);

fn most(a: u64, b: u64) -> u64 { a.max(b) }

fn other() {}

pub trait Port {
    fn send(&self) -> u64;
    fn name(&self) -> u64 { 1 }
}

impl Port for u64 {
    fn send(&self) -> u64 { f(*self) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn t() {
        assert_eq!(super::f(99), 60);
    }
}
"#;

const REACHED: [&str; 5] = ["app::most", "app::MOST", "app::made", "app::Port", "app::<u64 as Port>::send"];

fn reading(text: &str) -> Reading {
    let files = [("Cargo.toml", "[package]\nname = \"app\"\nedition = \"2024\"\n[workspace]\n"), ("src/lib.rs", text)];
    let armed = Armed::of(&files.map(|(path, text)| (path.to_owned(), text.to_owned())));
    let mut request = Request::default();
    request.metadata.directory = Some(armed.root.clone());
    request.metadata.offline = true;
    pipeline::read(&request).unwrap()
}

fn record() -> Record {
    let reading = reading(LIB);
    let digests = Digests::new(&reading.model, &reading.sources);
    let digest = |path: &str| digests.of(path).unwrap();
    let reached: BTreeMap<String, String> = REACHED.map(|path| (path.to_owned(), digest(path))).into();
    let (test, outcome) = ("app::tests::t".to_owned(), TestOutcome::Passed);
    Record {
        version: VERSION,
        item: "app::f".to_owned(),
        file: "src/lib.rs".into(),
        digest: digest("app::f"),
        state: State { reached, ..State::default() },
        tests: vec![TestRun { digest: digest(&test), test, outcome, reached: true, millis: 1 }],
        mutants: None,
        probed: Probed::Probed,
    }
}

#[test]
fn what_the_compiler_reads_otherwise_is_stale_and_nothing_else() {
    let record = record();
    let reached = |path: &str| format!("`{path}`, which it or its tests reach, has changed");
    let item = || "the item has changed".to_owned();
    let edits = [
        ("fn other() {}", "fn other() { loop {} }", None),
        ("    most(value", "    // Why.\n    most( value", None),
        ("most(value.min(MOST), made())", "most(\n        value.min(MOST),\n        made(),\n    )", None),
        ("Cap a value at the most", "Cap what comes", None),
        ("fn name(&self) -> u64 { 1 }", "fn name(&self) -> u64 { 2 }", None),
        ("value.min(MOST)", "value.max(MOST)", Some(item())),
        ("/// Caps a value.", "/// Caps values.", Some(item())),
        ("pub fn f(", "pub fn g(", Some(item())),
        ("super::f(99), 60", "super::f(98), 60", Some("its test `app::tests::t` has changed".to_owned())),
        ("a.max(b)", "a.min(b)", Some(reached("app::most"))),
        ("MOST: u64 = 60", "MOST: u64 = 61", Some(reached("app::MOST"))),
        ("make!(made, 7)", "make!(made, 8)", Some(reached("app::made"))),
        ("$body + 1", "$body + 2", Some(reached("app::made"))),
        ("{ f(*self) }", "{ f(*self + 1) }", Some(reached("app::<u64 as Port>::send"))),
        ("pub trait Port", "pub(crate) trait Port", Some(reached("app::Port"))),
    ];
    for (before, after, expected) in edits {
        assert_eq!(LIB.matches(before).count(), 1, "{before}");
        let reading = reading(&LIB.replace(before, after));
        let digests = Digests::new(&reading.model, &reading.sources);
        let now = Now { digests: &digests, circumstances: &Circumstances::default() };
        assert_eq!(stale(&record, &now).map(|what| what.to_string()), expected, "{before} -> {after}");
    }
}
