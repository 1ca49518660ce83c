//! Every marked item: what it is for, who made it, who answers for it, which tests hold it.

use std::io;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::excerpt::one_line;
use super::human::grouped;
use super::layout::{BOLD, DIM, ERROR, GOOD, WARNING, paint, width, wrap};
use super::{TableFormat, Terminal};
use orchestrate_policy::{GeneratedMark, Marks, NamedTest, TestRef};
use orchestrate_resolve::model::{DefId, Model, Target};
use orchestrate_workspace::source::Sources;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    items: &'a [Item],
}

/// A marked item.
#[derive(Serialize)]
struct Item {
    item: String,
    file: String,
    line: u32,
    column: u32,
    intent: Option<String>,
    by: Option<String>,
    spec: Option<String>,
    owner: Option<String>,
    tests: Vec<Test>,
}

/// A test that holds an item, or ought to.
#[derive(Serialize)]
struct Test {
    path: String,
    found: Found,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Found {
    Test,
    NotATest,
    Missing,
}

/// Writes the list of marked items.
///
/// # Errors
/// Where `out` refuses.
pub fn list(
    format: TableFormat,
    model: &Model,
    sources: &Sources,
    marks: &Marks,
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let items = items(model, sources, marks);
    match format {
        TableFormat::Human => human(&items, terminal, out),
        TableFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &Document { version: 1, items: &items })?;
            writeln!(out)
        }
    }
}

fn items(model: &Model, sources: &Sources, marks: &Marks) -> Vec<Item> {
    let verifying = verifying(model, marks);
    let mut items: Vec<Item> = marks
        .generated
        .iter()
        .flat_map(|mark| mark.on.iter().map(|on| item(model, sources, mark, *on, &verifying)))
        .collect();
    items.sort_by(|a, b| (&a.file, a.line, a.column, &a.item).cmp(&(&b.file, b.line, b.column, &b.item)));
    items
}

/// By item, the tests that say that they verify it.
fn verifying(model: &Model, marks: &Marks) -> FxHashMap<DefId, Vec<DefId>> {
    let mut by_item: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
    for mark in &marks.verifies {
        for target in model.target_set(mark.targets) {
            if let Target::Def(id) = target {
                by_item.entry(*id).or_default().push(mark.test);
            }
        }
    }
    by_item
}

fn item(
    model: &Model,
    sources: &Sources,
    mark: &GeneratedMark,
    on: DefId,
    verifying: &FxHashMap<DefId, Vec<DefId>>,
) -> Item {
    let site = model.def(on).site;
    let place = sources.position(site.file, site.span.start);
    let named = mark.tests.iter().map(named_test);
    let verifying = verifying.get(&on).into_iter().flatten();
    let mut tests: Vec<Test> =
        named.chain(verifying.map(|test| Test { path: model.path(*test), found: Found::Test })).collect();
    tests.dedup_by(|a, b| a.path == b.path);
    Item {
        item: model.path(on),
        file: sources.path(site.file).to_string(),
        line: place.line,
        column: place.column,
        intent: mark.intent.as_ref().map(|(intent, _)| intent.clone()),
        by: mark.by.clone(),
        spec: mark.spec.as_ref().map(|(spec, _)| spec.clone()),
        owner: mark.owner.clone(),
        tests,
    }
}

fn named_test(test: &NamedTest) -> Test {
    let found = match test.found {
        TestRef::Tests(_) => Found::Test,
        TestRef::NotATest(_) => Found::NotATest,
        TestRef::Missing(_) => Found::Missing,
    };
    Test { path: test.path.clone(), found }
}

fn human(items: &[Item], terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    for item in items {
        write_item(item, terminal, out)?;
    }
    writeln!(out, "{}", summary(items))
}

fn write_item(item: &Item, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let Item { file, line, column, .. } = item;
    let (path, place) = (one_line(&item.item), format!("{file}:{line}:{column}"));
    let gap = terminal.prose().saturating_sub(width(&path) + width(&place));
    let (shown, place) = (paint(terminal, BOLD, &path), paint(terminal, DIM, &place));
    // The place stands at the right where both fit, and beneath where they do not.
    let between = if gap >= 2 { " ".repeat(gap) } else { "\n    ".to_owned() };
    writeln!(out, "{shown}{between}{place}")?;
    match &item.intent {
        Some(intent) => write_wrapped(&one_line(intent), terminal, out)?,
        None => writeln!(out, "    {}", paint(terminal, WARNING, "no intent"))?,
    }
    write_origin(item, terminal, out)?;
    for test in &item.tests {
        writeln!(out, "    {}", test_line(test, terminal))?;
    }
    writeln!(out)
}

fn write_wrapped(text: &str, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    wrap(text, terminal.prose() - 4).iter().try_for_each(|line| writeln!(out, "    {line}"))
}

fn write_origin(item: &Item, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let parts = [("by", &item.by), ("owner", &item.owner), ("spec", &item.spec)];
    let parts = parts.iter().filter_map(|(word, value)| Some(format!("{word} {}", one_line(value.as_ref()?))));
    let line = parts.collect::<Vec<_>>().join(" · ");
    wrap(&line, terminal.prose() - 4).iter().try_for_each(|line| writeln!(out, "    {}", paint(terminal, DIM, line)))
}

fn test_line(test: &Test, terminal: &Terminal) -> String {
    let path = one_line(&test.path);
    match test.found {
        Found::Test => format!("{} {path}", paint(terminal, GOOD, "test")),
        Found::NotATest => format!("{} {path}", paint(terminal, ERROR, "not a test")),
        Found::Missing => format!("{} {path}", paint(terminal, ERROR, "missing test")),
    }
}

fn summary(items: &[Item]) -> String {
    let all = items.len();
    let without_intent = items.iter().filter(|item| item.intent.is_none()).count();
    let without_test = items.iter().filter(|item| item.tests.iter().all(|test| test.found != Found::Test)).count();
    let s = if all == 1 { "" } else { "s" };
    let count = |count: usize| grouped(count as u64);
    match all {
        0 => "no marked items: mark generated code with `#[generated(intent = \"…\")]`".to_owned(),
        _ => format!(
            "{} marked item{s} · {} without intent · {} without a test",
            count(all),
            count(without_intent),
            count(without_test)
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::tests::{model, site};
    use orchestrate_policy::VerifiesMark;

    fn marks() -> Marks {
        let named = |path: &str, found| NamedTest { path: path.to_owned(), site: site("ü"), found };
        let full = GeneratedMark {
            on: vec![DefId(1)],
            site: site("fn f"),
            intent: Some(("turn what is asked into\nwhat is given".to_owned(), site("fn f"))),
            by: Some("a-model".to_owned()),
            spec: Some(("docs/f.md#given".to_owned(), site("fn f"))),
            owner: Some("@team".to_owned()),
            tests: vec![named("app::tests::f", TestRef::Missing(None)), named("app", TestRef::NotATest(DefId(0)))],
        };
        let empty = GeneratedMark {
            on: vec![DefId(3)],
            intent: None,
            by: None,
            spec: None,
            owner: None,
            tests: vec![],
            ..full.clone()
        };
        let (model, _) = model();
        let facade = model.segments(&model.references()[0])[1].targets;
        let verifies = vec![VerifiesMark { test: DefId(5), path: ("facade".to_owned(), site("ü")), targets: facade }];
        Marks { generated: vec![full, empty], verifies, ..Marks::default() }
    }

    fn written(format: TableFormat, width: usize) -> String {
        let (model, sources) = model();
        let mut out = Vec::new();
        list(format, &model, &sources, &marks(), &Terminal { color: false, width }, &mut out)
            .expect("a vector takes all");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn each_item_says_what_who_and_which_tests() {
        let want = "\
app::f            app/src/lib.rs:1:5
    turn what is asked into what is
    given
    by a-model · owner @team · spec
    docs/f.md#given
    missing test app::tests::f
    not a test app

lib::facade       app/src/lib.rs:1:5
    no intent
    test store::Db

2 marked items · 1 without intent · 1 without a test
";
        assert_eq!(written(TableFormat::Human, 36), want);
    }

    #[test]
    fn json_holds_the_same() {
        let document: serde_json::Value = serde_json::from_str(&written(TableFormat::Json, 36)).expect("JSON");
        assert_eq!(document["items"][0]["tests"][1]["found"], "not-a-test");
        assert_eq!(document["items"][0]["intent"], "turn what is asked into\nwhat is given");
        assert_eq!(document["items"][1]["tests"][0]["path"], "store::Db");
        assert_eq!(document["items"][1]["owner"], serde_json::Value::Null);
    }
}
