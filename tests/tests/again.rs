//! What a run resolves on top of an earlier one is what it would find from the start, and where only bodies changed, it does so.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::fs;

use orchestrate_tests::parallel;
use orchestrate_tests::scratch::{Scratch, said};

const POLICY: &str = "version = 1\n\n[[boundary]]\nname = \"pure\"\nfrom = [\"app\"]\ndeny = [\"std::fs\", \"aside::deep\"]\n\n[[boundary]]\nname = \"apart\"\nfrom = [\"app::user\"]\ndeny = [\"app::shape\", \"app::deep\"]\n\n[[tests.require]]\nfor = { kind = \"fn\", path = [\"app::{shape,user}\"] }\nlink = \"reached\"\n\n[[tests.require]]\nfor = { kind = \"fn\", path = [\"app::shape::inside\"] }\n";
const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\naside = { path = \"../../aside\" }\n";
const LIB: &str = "#[macro_use]\nmod macros;\npub mod deep;\npub mod shape;\npub mod user;\npub use shape::Square;\n";
const MACROS: &str = "macro_rules! items {\n    ($($item:item)*) => { $($item)* };\n}\nmacro_rules! with_default {\n    ($name:ident) => {\n        impl Default for $name {\n            fn default() -> Self {\n                $name(0)\n            }\n        }\n    };\n}\nmacro_rules! same {\n    ($it:expr) => { $it };\n}\n";
const DEEP: &str = "pub struct Deep;\nimpl Deep {\n    pub fn depth(&self) -> u32 {\n        7\n    }\n}\n";
const SHAPE: &str = r#"use std::collections::HashMap;

pub use crate::deep::Deep as Sunk;

pub trait Area {
    fn area(&self) -> u32;
}

#[derive(Clone, Debug)]
pub struct Square(pub u32);

impl Area for Square {
    fn area(&self) -> u32 {
        self.side() * self.side()
    }
}

impl Square {
    pub fn side(&self) -> u32 {
        self.0
    }
}

items! {
    pub fn inside(map: &HashMap<u32, Square>) -> u32 {
        map.values().map(|it| it.area()).sum()
    }
}

pub struct Counter(u32);
const _: () = {
    with_default!(Counter);
};

fn helper() -> Square {
    let one = same!(Square(2));
    one.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg_attr(any(), verifies(super::inside))]
    fn area() {
        assert_eq!(helper().area(), 4);
    }
}
"#;
const USER: &str = "use crate::shape::*;\n\npub fn total(all: &[Square]) -> u32 {\n    all.iter().map(Area::area).sum::<u32>() + same!(crate::Square(3).side())\n}\n\npub fn sunk() -> u32 {\n    crate::shape::Sunk.depth()\n}\n\npub fn other() -> Counter {\n    let it = Counter::default();\n    it\n}\n";

fn workspace() -> Scratch {
    let scratch = Scratch::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nexclude = [\"aside\"]\nresolver = \"2\"\n"),
        ("orchestrate.toml", POLICY),
        ("crates/app/Cargo.toml", MANIFEST),
        ("crates/app/src/lib.rs", LIB),
        ("crates/app/src/macros.rs", MACROS),
        ("crates/app/src/deep.rs", DEEP),
        ("crates/app/src/shape.rs", SHAPE),
        ("crates/app/src/user.rs", USER),
        ("aside/Cargo.toml", "[package]\nname = \"aside\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
        ("aside/src/lib.rs", "pub mod deep {\n    pub fn f() {}\n}\npub use deep::f;\n"),
    ]);
    assert_eq!(said(&mut scratch.cargo(&["generate-lockfile", "--offline"])).code, 0);
    scratch
}

/// What a run goes on from.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Start {
    /// The earlier run.
    There,
    /// The start.
    Anew,
}
use Start::{Anew, There};

/// What is done to `shape.rs`: a text in it, and what takes its place.
const EDITS: &[(&str, Start, &str, &str)] = &[
    ("a comment on top", There, "use std", "// Why.\n\nuse std"),
    ("another body", There, "self.0\n", "std::fs::read(\"x\").map_or(self.0, |it| it.len() as u32)\n"),
    ("a call in a body", There, "self.0\n", "same!({ let it = Square(1); it.area() })\n"),
    (
        "a macro of std in a body",
        There,
        "self.0\n",
        "println!(\"{} {:?}\", self.area(), std::fs::read(\"x\"));\n        1\n",
    ),
    ("no call in a body", There, "same!(Square(2))", "Square(2)"),
    ("a body in a macro's arguments", There, ".sum()", ".max().map_or(0, |it| it.max(helper().side()))"),
    ("a method in a macro's arguments", There, "it.area()", "it.clone().area()"),
    ("a body of a test", There, "helper().area(), 4", "helper().side(), inside(&HashMap::new())"),
    ("a method of who knows what in a test", There, "helper().area(), 4", "helper().area(), nobody().inside()"),
    ("a test that no build has", Anew, "    #[test]\n", "    #[cfg(any())]\n    #[test]\n"),
    ("an assertion less", There, "assert_eq!(helper().area(), 4);", "helper().area();"),
    ("an assertion that cannot fail", There, "helper().area(), 4", "4, 4"),
    ("an empty test", There, "        assert_eq!(helper().area(), 4);\n", ""),
    (
        "an assertion of a helper",
        Anew,
        "assert_eq!(helper().area(), 4);",
        "helper().holds();\n    }\n\n    impl Square {\n        fn holds(&self) {\n            assert_eq!(self.area(), 4);\n        }",
    ),
    (
        "an import in a body",
        There,
        "let one =",
        "let none: std::collections::BTreeMap<u8, u8> = Default::default();\n    none.len();\n    let one =",
    ),
    (
        "a function that is used in the file",
        There,
        "fn helper() -> Square {\n",
        "fn fresh() -> Option<Square> {\n    None\n}\n\nfn helper() -> Square {\n    if let Some(it) = fresh() {\n        it.side();\n    }\n",
    ),
    (
        "a function that a test sees by a glob",
        There,
        "    #[test]\n",
        "    #[test]\n    fn more() {\n        std::fs::read(format!(\"{}\", fresh().side())).unwrap();\n    }\n\n    #[test]\n",
    ),
    (
        "a generic function",
        There,
        "fn helper()",
        "fn fresh<T: Area + ?Sized>(it: &T, all: &[T]) -> u32\nwhere\n    T: Sized,\n{\n    all.iter().map(|it| it.area()).sum::<u32>() + it.area()\n}\n\nfn helper()",
    ),
    (
        "a function with an import",
        There,
        "fn helper()",
        "fn fresh() {\n    use std::fs::read as take;\n    let _ = take(\"x\");\n}\n\nfn helper()",
    ),
    (
        "a method",
        There,
        "impl Square {\n",
        "impl Square {\n    fn fresh(&self) -> Square {\n        Square(self.side())\n    }\n\n    pub fn further(self) -> u32 {\n        self.fresh().fresh().area()\n    }\n\n",
    ),
    ("a constant", There, "fn helper()", "const FRESH: u32 = 3;\nstatic STILL: &str = \"x\";\n\nfn helper()"),
    ("another signature", There, "fn helper() -> Square {", "fn helper() -> &'static Counter {\n    &Counter(1);"),
    ("a function less", There, "fn helper() -> Square {\n    let one = same!(Square(2));\n    one.clone()\n}\n", ""),
    (
        "a function in a macro's arguments",
        There,
        "items! {\n",
        "items! {\n    fn fresh() -> Square {\n        Square(3)\n    }\n\n",
    ),
    (
        "a module of tests",
        There,
        "#[cfg(test)]\nmod tests",
        "#[cfg(test)]\nmod fresh {\n    use super::*;\n\n    #[test]\n    fn edge() {\n        helper().side();\n    }\n}\n\n#[cfg(test)]\nmod tests",
    ),
    ("a function of a name that others declare", There, "fn helper()", "fn total() {}\n\nfn helper()"),
    (
        "a module with a name that others use",
        Anew,
        "#[cfg(test)]\nmod tests",
        "mod fresh {\n    pub fn side() {}\n}\n\n#[cfg(test)]\nmod tests",
    ),
    ("a name that others use", Anew, "pub fn side", "pub fn edge"),
    ("a signature that others use", Anew, "pub fn side(&self) -> u32", "pub fn side(&self) -> u64"),
    ("a method that others may mean", Anew, "impl Square {\n", "impl Square {\n    fn sum(&self) {}\n\n"),
    ("a struct", Anew, "fn helper()", "struct Fresh;\n\nfn helper()"),
    (
        "an impl",
        Anew,
        "fn helper()",
        "impl Default for Square {\n    fn default() -> Self {\n        helper()\n    }\n}\n\nfn helper()",
    ),
    ("a field", Anew, "Square(pub u32)", "Square(pub u32, u8)"),
    ("a derive", Anew, "Clone, Debug", "Clone, Debug, Default"),
    (
        "a method of a trait",
        Anew,
        "    fn area(&self) -> u32;\n",
        "    fn area(&self) -> u32;\n    fn fresh(&self) {}\n",
    ),
    ("an import", Anew, "use std::collections::HashMap;\n", "use std::collections::HashMap;\nuse std::fs;\n"),
    ("an import that is seen", Anew, "use std::coll", "pub use std::coll"),
    ("a visibility", Anew, "pub struct Counter", "pub(crate) struct Counter"),
    ("a macro", Anew, "fn helper()", "macro_rules! fresh {\n    () => {};\n}\n\nfn helper()"),
    ("a call that declares", Anew, "with_default!(Counter);", ""),
    (
        "an impl in a body",
        Anew,
        "self.0\n",
        "impl Drop for Square {\n            fn drop(&mut self) {}\n        }\n        self.0\n",
    ),
    ("a dependency that nobody named", Anew, "self.0\n", "aside::f();\n        self.0\n"),
];

#[test]
fn after_an_edit_everything_is_what_is_found_from_the_start() {
    parallel::each(EDITS, |(what, start, old, new)| {
        let scratch = workspace();
        let changed = SHAPE.replacen(old, new, 1);
        assert_ne!(changed, SHAPE, "{what}");
        look(&scratch);
        assert_same(&scratch, what, *start, &[("crates/app/src/shape.rs", &changed)]);
    });
}

#[test]
fn what_decides_beside_the_sources_is_seen() {
    let edits: [(&str, &str, String); 5] = [
        ("the policy's strings", "orchestrate.toml", format!("{POLICY}\n[resolution.strings]\nvalues = [\"x(y)\"]\n")),
        ("a manifest", "crates/app/Cargo.toml", MANIFEST.replace("2021", "2024")),
        ("a source outside", "aside/src/lib.rs", "pub fn f() {}\n".to_owned()),
        ("a source that no module names", "crates/app/src/stray.rs", String::new()),
        ("a macro", "crates/app/src/macros.rs", MACROS.replace("{ $it }", "{ ::std::convert::identity($it) }")),
    ];
    parallel::each(edits, |(what, path, text)| {
        let scratch = workspace();
        scratch.write("crates/app/src/user.rs", format!("{USER}pub fn aside() {{\n    aside::f()\n}}\n"));
        look(&scratch);
        assert_same(&scratch, what, Anew, &[(path, &text)]);
    });
}

/// Names that reach further than they are written: by an import in the file itself.
#[test]
fn what_an_import_names_is_seen() {
    let of_shape = "crates/app/src/shape.rs";
    let edits = [
        (
            "what an import waits for",
            "    use super::*;\n",
            "    use super::*;\n    use super::fresh;\n",
            "fn helper()",
            "fn fresh() {}\n\nfn helper()",
        ),
        (
            "what has another name outside",
            "fn helper()",
            "pub use self::kin as other;\npub fn kin() {}\n\nfn helper()",
            "fn kin() {",
            "fn kin() -> Square {\n    helper()",
        ),
    ];
    parallel::each(edits, |(what, first, then, old, new)| {
        let scratch = workspace();
        let shape = SHAPE.replacen(first, then, 1);
        let uses = "    #[test]\n    fn area() {\n        fresh();\n";
        let shape = shape.replacen("    #[test]\n    fn area() {\n", uses, 1);
        scratch.write(of_shape, &shape);
        scratch.write("crates/app/src/user.rs", format!("{USER}pub fn far() {{\n    crate::shape::other();\n}}\n"));
        look(&scratch);
        assert_same(&scratch, what, Anew, &[(of_shape, &shape.replacen(old, new, 1))]);
    });
}

#[test]
fn edits_add_up() {
    let scratch = workspace();
    look(&scratch);
    let shape = SHAPE.replace("self.0\n", "helper().area()\n");
    let fresh = shape.replace("fn helper()", "fn fresh() {}\n\nfn helper()");
    let user = USER.replace("let it =", "let _ = std::fs::read(\"x\");\n    let it =");
    let named = user.replace("let it =", "fresh();\n    let it =");
    let (of_shape, of_user) = ("crates/app/src/shape.rs", "crates/app/src/user.rs");
    assert_same(&scratch, "one file", There, &[(of_shape, &shape)]);
    assert_same(&scratch, "and another", There, &[(of_user, &user)]);
    assert_same(&scratch, "a function that nobody names", There, &[(of_shape, &fresh)]);
    assert_same(&scratch, "until somebody does, in a file that changed as well", There, &[(of_user, &named)]);
    assert_same(&scratch, "back", There, &[(of_user, USER), (of_shape, SHAPE)]);
    assert_same(&scratch, "something that others see", Anew, &[(of_shape, &format!("{fresh}struct Seen;\n"))]);
    assert_same(&scratch, "and from there", There, &[(of_shape, &format!("{shape}struct Seen;\n"))]);
}

/// The graph, to the last reference, and the verdict.
fn look(scratch: &Scratch) -> [String; 2] {
    let graph = scratch.run(&["graph", "--level", "reference", "--format", "jsonl"]);
    let check = scratch.run(&["check", "--format", "json"]);
    [graph.all(), check.all()]
}

/// The same, with nothing to go on from.
fn look_anew(scratch: &Scratch) -> [String; 2] {
    let elsewhere = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| said(scratch.orchestrate(arguments).env("CARGO_TARGET_DIR", elsewhere.path())).all();
    [run(&["graph", "--level", "reference", "--format", "jsonl"]), run(&["check", "--format", "json"])]
}

fn assert_same(scratch: &Scratch, what: &str, start: Start, edits: &[(&str, &str)]) {
    let before = kept(scratch);
    for (path, text) in edits {
        scratch.write(path, text);
    }
    let (with, without) = (look(scratch), look_anew(scratch));
    assert!(with == without, "{what}:\n{}\n--- from the start:\n{}", with.concat(), without.concat());
    let went_on = if kept(scratch) == before { There } else { Anew };
    assert_eq!(went_on, start, "{what}");
}

/// What there is to go on from: written whenever a run begins from the start.
fn kept(scratch: &Scratch) -> Option<Vec<u8>> {
    let entries = scratch.root.join("target/orchestrate").read_dir_utf8().unwrap().map(|it| it.unwrap().into_path());
    let path = entries.into_iter().find(|it| it.file_name().unwrap().starts_with("settled"))?;
    Some(fs::read(path).unwrap())
}
