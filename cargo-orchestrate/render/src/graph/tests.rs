//! The graph of a made-up workspace: `app` uses `lib::facade::Db`, which is `store::Db`, and `std`.

use std::sync::Arc;

use camino::Utf8Path;

use super::{Drawing, GraphFormat, GraphLevel, Shape, graph};
use orchestrate_resolve::Resolution;
use orchestrate_resolve::model::{
    Crate, CrateId, Def, DefId, DefKind, ExternalId, Hop, Model, Reference, ReferenceKind, Segment, Symbol, Target,
    TargetSetId, UnknownReason, Visibility,
};
use orchestrate_workspace::metadata::TargetKind;
use orchestrate_workspace::source::{FileId, Site, Sources, Span};

const TEXT: &str = "use lib::facade::{Db, ü};\nfn f() { unsafe {} }\n";

pub(crate) fn site(needle: &str) -> Site {
    let start = TEXT.find(needle).expect("the needle is in the text") as u32;
    Site::new(FileId(0), Span::new(start, start + needle.len() as u32))
}

fn def(krate: u32, parent: Option<u32>, name: u32, kind: DefKind) -> Def {
    Def {
        krate: CrateId(krate),
        parent: parent.map(DefId),
        name: Symbol(name),
        kind,
        site: site("lib"),
        span: Span::new(0, 0),
        visibility: Visibility::Public,
        test: false,
        facts: None,
    }
}

fn reference(site: Site, from: u32, kind: ReferenceKind, segments: std::ops::Range<u32>, shared: u8) -> Reference {
    Reference { site, from: DefId(from), kind, test: from == 1, segments, shared, hops: 0..0, made: false }
}

/// Definitions: 0 app, 1 app::f, 2 lib, 3 lib::facade, 4 store, 5 store::Db.
pub(crate) fn model() -> (Model, Sources) {
    model_of("Db")
}

/// The same, with another name for `Db`.
fn model_of(name: &str) -> (Model, Sources) {
    let krate = |name: &str, root| {
        let kind = TargetKind::Lib;
        Crate { package: 0, name: name.to_owned(), kind, root: DefId(root), edition: 2024 }
    };
    let segment = |needle, targets| Segment { span: site(needle).span, targets: TargetSetId(targets) };
    let sets = [
        vec![Target::Def(DefId(2))],
        vec![Target::Def(DefId(3))],
        vec![Target::Def(DefId(5)), Target::External(ExternalId(0))],
        vec![Target::Unknown(UnknownReason::NotFound)],
        vec![Target::External(ExternalId(1))],
    ];
    let tables = Resolution {
        crates: vec![krate("app", 0), krate("lib", 2), krate("store", 4)],
        defs: vec![
            def(0, None, 0, DefKind::Module),
            def(0, Some(0), 1, DefKind::Fn),
            def(1, None, 2, DefKind::Module),
            def(1, Some(2), 3, DefKind::Module),
            def(2, None, 4, DefKind::Module),
            def(2, Some(4), 5, DefKind::Struct),
        ],
        names: ["app", "f", "lib", "facade", "store", name].map(Arc::from).to_vec(),
        segments: vec![
            segment("lib", 0),
            segment("facade", 1),
            segment("Db", 2),
            segment("lib", 0),
            segment("facade", 1),
            segment("ü", 3),
            segment("unsafe", 4),
        ],
        references: vec![
            Reference { hops: 0..1, ..reference(site("lib::facade::{Db"), 0, ReferenceKind::Use, 0..3, 0) },
            reference(site("ü"), 0, ReferenceKind::Use, 3..6, 2),
            reference(site("unsafe"), 1, ReferenceKind::Capability, 6..7, 0),
        ],
        hops: vec![Hop { site: site("facade"), module: DefId(3) }],
        target_sets: sets.into_iter().map(Vec::into_boxed_slice).collect(),
        externals: vec![Arc::from("alloc::vec::Vec"), Arc::from("cap:unsafe")],
        ..Resolution::default()
    };
    let mut sources = Sources::new(Utf8Path::new("/w"));
    sources.add(Utf8Path::new("app/src/lib.rs"), Ok(Arc::from(TEXT)));
    (Model::new(tables), sources)
}

fn written(level: GraphLevel, format: GraphFormat) -> String {
    written_of(&model(), level, format)
}

fn drawing<'a>(level: GraphLevel, model: &'a Model, sources: &'a Sources) -> Drawing<'a> {
    Drawing { level, shape: Shape::default(), model, sources, promises: None }
}

fn written_of((model, sources): &(Model, Sources), level: GraphLevel, format: GraphFormat) -> String {
    let mut out = Vec::new();
    graph(format, &drawing(level, model, sources), &mut out).expect("a vector takes all");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn a_row_for_each_name_that_is_not_shared_and_each_thing_that_it_may_mean() {
    let want = "\
app/src/lib.rs:1:5: use lib -> lib
app/src/lib.rs:1:10: use facade -> lib::facade
app/src/lib.rs:1:19: use Db -> store::Db
app/src/lib.rs:1:19: use Db -> alloc::vec::Vec
";
    assert_eq!(written(GraphLevel::Reference, GraphFormat::Text), want);
}

#[test]
fn rows_are_the_same_in_an_array_and_in_lines() {
    let array: serde_json::Value =
        serde_json::from_str(&written(GraphLevel::Reference, GraphFormat::Json)).expect("JSON");
    let lines = written(GraphLevel::Reference, GraphFormat::Jsonl);
    let lines: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(array.as_array(), Some(&lines));
    let first = r#"{"file":"app/src/lib.rs","line":1,"column":5,"name":"lib","to":"lib","kind":"use"}"#;
    assert_eq!(lines[0], serde_json::from_str::<serde_json::Value>(first).expect("JSON"));
}

#[test]
fn a_facade_is_used_too_and_each_level_names_its_own_nodes() {
    let cases = [
        (
            GraphLevel::Crate,
            "app\n  -> cap:unsafe  1 (tests)\n  -> lib         1\n  -> std         1\n  -> store       1\nlib\nstore\n",
        ),
        (
            GraphLevel::Module,
            "app\n  -> cap:unsafe   1 (tests)\n  -> lib::facade  1\n  -> std          1\n  -> store        1\nlib\nlib::facade\nstore\n",
        ),
        (
            GraphLevel::Item,
            "app\n  -> alloc::vec::Vec  1\n  -> lib::facade      1\n  -> store::Db        1\napp::f\n  -> cap:unsafe  1 (tests)\nlib::facade\nstore::Db\n",
        ),
    ];
    for (level, want) in cases {
        assert_eq!(written(level, GraphFormat::Text), want, "{level:?}");
    }
}

/// Formatting pads to 65,535 characters and panics beyond.
#[test]
fn a_name_may_be_as_long_as_it_likes() {
    let name = "D".repeat(70_000);
    let text = written_of(&model_of(&name), GraphLevel::Item, GraphFormat::Text);
    assert!(text.contains(&format!("\n  -> store::{name}  1\n")));
}

#[test]
fn references_cannot_be_drawn() {
    let (model, sources) = model();
    let error = graph(GraphFormat::Dot, &drawing(GraphLevel::Reference, &model, &sources), &mut Vec::new());
    assert_eq!(error.map_err(|error| error.kind()), Err(std::io::ErrorKind::InvalidInput));
}
