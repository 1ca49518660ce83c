//! `mark`: small histories of which agents wrote a part, marked by the verb; what is written compiles, is seen, and is all that changes.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

use orchestrate_tests::fixture::repository;
use orchestrate_tests::scratch::{Said, Scratch, said};
use serde_json::Value;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
const POLICY: &str = "version = 1\n[levels]\norigin = \"deny\"\nmisplaced-mark = \"deny\"\n";
const CLAUDE: &str = "\n\nCo-authored-by: Claude <noreply@anthropic.com>";
/// A person's: it keeps modules and crates from being an agent's whole.
const HUMAN: &str = "pub fn by_hand() -> u32 {\n    7\n}\n";

/// A repository with these files by an agent, but for what a person began.
struct Repository {
    scratch: Scratch,
}

impl Repository {
    /// Where a file has `@@`, a person wrote what stands before it.
    fn new(files: &[(&str, &str)], subject: &str) -> Repository {
        Repository::with_manifest(MANIFEST, files, subject)
    }

    fn with_manifest(manifest: &str, files: &[(&str, &str)], subject: &str) -> Repository {
        let scratch = Scratch::new(&[
            ("Cargo.toml", manifest),
            ("orchestrate.toml", POLICY),
            (".gitignore", "target\nCargo.lock\n"),
            (".gitattributes", "* -text\n"),
        ]);
        scratch.git(&["init", "-q", "-b", "main"]);
        let begun: Vec<(&str, &str)> =
            files.iter().filter_map(|(path, text)| Some((*path, text.split_once("@@")?.0))).collect();
        for (path, text) in &begun {
            scratch.write(path, text);
        }
        if !begun.is_empty() {
            scratch.commit("Begin");
        }
        let repository = Repository { scratch };
        repository.agent(files, subject);
        repository
    }

    /// A commit by an agent.
    fn agent(&self, files: &[(&str, &str)], subject: &str) {
        for (path, text) in files {
            self.scratch.write(path, text.replacen("@@", "", 1));
        }
        self.scratch.git(&["add", "--all"]);
        self.scratch.git(&["commit", "--quiet", "--allow-empty", "--message", &format!("{subject}{CLAUDE}")]);
    }

    fn mark(&self, arguments: &[&str]) -> Said {
        self.scratch.run(&[&["mark", "--offline"], arguments].concat())
    }

    /// Marks, and says what was written of the file.
    fn marked(&self, file: &str) -> String {
        let said = self.mark(&["--yes"]);
        assert_eq!(said.code, 0, "{}", said.all());
        self.read(file)
    }

    fn read(&self, file: &str) -> String {
        String::from_utf8(fs::read(self.scratch.root.join(file)).unwrap()).unwrap()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let said = self.mark(&[&["--format", "json"], arguments].concat());
        assert_eq!(said.code, 0, "{}", said.all());
        serde_json::from_str(&said.out).unwrap()
    }

    /// Rules that find something in the check.
    fn findings(&self) -> Vec<String> {
        let verdict = self.scratch.verdict();
        let rule = |it: &Value| format!("{} {}", it["rule"].as_str().unwrap(), it["item"].as_str().unwrap_or_default());
        verdict["findings"].as_array().unwrap().iter().map(rule).collect()
    }
}

/// The inert form of a mark that is to be confirmed, as rustfmt lays it out.
fn inert(intent: &str) -> String {
    let generated = format!("generated(intent = \"unconfirmed: {intent}\", by = \"claude\")");
    match generated.len() + "any(), ".len() {
        ..=70 => format!("#[cfg_attr(any(), {generated})]"),
        _ => format!("#[cfg_attr(\n    any(),\n    {generated}\n)]"),
    }
}

/// Items of several kinds; the mark goes where `@` stands.
const PLACES: &[(&str, &str)] = &[
    ("Do x", "@pub fn f() -> u32 {\n    1\n}\n"),
    ("Doc; do x", "/// Doc.\n@#[derive(Debug)]\n#[cfg(all())]\npub struct S {\n    pub a: u32,\n}\n"),
    ("Do x", "@pub trait T {\n    fn t(&self);\n}\n"),
    ("Do x", "@pub mod m {\n    pub fn g() {}\n}\n"),
    ("Do x", "// A note.\n@pub const C: u32 = 1;\n"),
    ("Do x", "@pub static X: u32 = 1;\n"),
    ("Do x", "@pub type U = u32;\n"),
    ("Do x", "@pub union N {\n    pub a: u32,\n}\n"),
    ("Block doc; do x", "/** Block doc. */\n@pub enum E {\n    A,\n}\n"),
    ("Late doc; do x", "@#[allow(unused)]\n// So that it is there.\n/// Late doc.\nfn late() {}\n"),
    ("Do x", "@#[macro_export]\nmacro_rules! mac {\n    () => {};\n}\n"),
];

#[test]
fn each_place_has_its_mark_and_all_else_stays() {
    let before: String = PLACES.iter().map(|(_, text)| format!("\n{}", text.replace('@', ""))).collect();
    let repository = Repository::new(&[("src/lib.rs", &format!("{HUMAN}@@{before}"))], "Do x");
    let marked = |(intent, text): &(&str, &str)| format!("\n{}", text.replace('@', &format!("{}\n", inert(intent))));
    let after: String = PLACES.iter().map(marked).collect();
    assert_eq!(repository.marked("src/lib.rs"), format!("{HUMAN}{after}"));
    let mut found = repository.findings();
    found.sort();
    let mut names =
        ["f", "S", "T", "m", "C", "X", "U", "N", "E", "late", "mac"].map(|it| format!("vague-intent app::{it}"));
    names.sort();
    assert_eq!(found, names);
}

#[test]
fn what_shares_its_line_keeps_its_line() {
    let lib = format!("{HUMAN}@@\n/* a */ pub fn f() {{}} fn g() {{}}\nmod m {{ pub fn h() {{}} }}\n{HUMAN}")
        .replacen("@@", "", 1);
    let repository = Repository::new(&[("src/lib.rs", &format!("{}@@", HUMAN))], "Begin");
    repository.agent(&[("src/lib.rs", &lib.replacen(&format!("}}\n{HUMAN}"), "}\n", 1))], "Do x");
    let mark = "#[cfg_attr(any(), generated(intent = \"unconfirmed: Do x\", by = \"claude\"))]";
    let expected =
        format!("{HUMAN}\n/* a */ {mark} pub fn f() {{}} {mark} fn g() {{}}\n{mark}\nmod m {{ pub fn h() {{}} }}\n");
    assert_eq!(repository.marked("src/lib.rs"), expected);
}

#[test]
fn members_are_marked_where_they_stand_with_their_indentation_and_line_ends() {
    let human = "pub struct S;\n\nimpl S {\n\tpub fn by_hand(&self) -> u32 {\n\t\t7\n\t}\n";
    let agent = "\n\t/// Gives \"one\" \\ two: ü漢.\n\t#[inline]\n\tpub fn f(&self) -> u32 {\n\t\t1\n\t}\n}\n";
    let text = format!("{human}}}\n").replace('\n', "\r\n");
    let whole = format!("{human}{agent}").replace('\n', "\r\n");
    let repository = Repository::new(&[("src/lib.rs", &format!("{text}@@"))], "Begin");
    repository.agent(&[("src/lib.rs", &whole)], "feat: say \"when\" (#7)");
    repository.scratch.write("rustfmt.toml", "hard_tabs = true\n");
    let mark = "\t#[cfg_attr(\n\t\tany(),\n\t\tgenerated(\n\t\t\tintent = \"unconfirmed: Gives \\\"one\\\" \\\\ two: ü漢; say \\\"when\\\"\",\n\t\t\tby = \"claude\"\n\t\t)\n\t)]\n";
    let expected = whole.replace("\t#[inline]", &format!("{}\t#[inline]", mark.replace('\n', "\r\n")));
    assert_eq!(repository.marked("src/lib.rs"), expected);
    assert_eq!(
        repository.mark(&["--yes"]).err.lines().next().unwrap_or_default(),
        "nothing to mark: all that the history shows to be an agent's is marked"
    );
    assert_eq!(repository.read("src/lib.rs"), expected);
}

#[test]
fn a_type_and_its_impls_have_marks_of_their_own_and_an_impl_covers_its_members() {
    let agent = "pub struct S;\n\nimpl S {\n    pub fn f(&self) {}\n    pub fn g(&self) {}\n}\n\nimpl Default for S {\n    fn default() -> S {\n        S\n    }\n}\n";
    let repository = Repository::new(&[("src/lib.rs", &format!("{HUMAN}@@\n{agent}"))], "Hold s");
    let mark = inert("Hold s");
    let mut expected = format!("{HUMAN}\n{agent}");
    for item in ["pub struct S", "impl S ", "impl Default"] {
        expected = expected.replacen(item, &format!("{mark}\n{item}"), 1);
    }
    assert_eq!(repository.marked("src/lib.rs"), expected);
}

#[test]
fn a_module_in_a_file_is_marked_where_it_is_declared() {
    let files = [
        ("src/lib.rs", format!("{HUMAN}@@\npub mod orders;\n")),
        ("src/orders.rs", "//! Orders of a day.\n//! More.\n\npub mod total;\npub fn f() {}\n".to_owned()),
        ("src/orders/total.rs", "pub fn total() {}\n".to_owned()),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let repository = Repository::new(&files, "Count orders");
    let mark = inert("Orders of a day. More; count orders").replace(". More", "");
    assert_eq!(repository.marked("src/lib.rs"), format!("{HUMAN}\n{mark}\npub mod orders;\n"));
    assert_eq!(repository.read("src/orders.rs"), files[1].1);
    assert_eq!(repository.findings(), ["vague-intent app::orders"]);
}

#[test]
fn a_crate_is_marked_at_its_top() {
    // The root of a crate is marked as a whole, by an attribute of its file.
    let mark = |intent: &str| format!("#!{}", &inert(intent)[1..]);
    let f = "pub fn f() {}\n";
    let tops = [
        (f.to_owned(), format!("{}\n\n{f}", mark("Begin the work"))),
        (format!("\u{feff}//! Doc.\n\n{f}"), format!("\u{feff}//! Doc.\n\n{}\n\n{f}", mark("Doc; begin the work"))),
        (
            format!("//! Doc.\n#![allow(unused)]\n\n{f}"),
            format!("//! Doc.\n{}\n#![allow(unused)]\n\n{f}", mark("Doc; begin the work")),
        ),
        (format!("//! Doc.\n{f}"), format!("//! Doc.\n\n{}\n\n{f}", mark("Doc; begin the work"))),
        (format!("// License\n\n// Of f.\n{f}"), format!("// License\n\n{}\n\n// Of f.\n{f}", mark("Begin the work"))),
        (
            format!("/* License\n\nof\n */\n\n/* Of\n\nf. */\n{f}"),
            format!("/* License\n\nof\n */\n\n{}\n\n/* Of\n\nf. */\n{f}", mark("Begin the work")),
        ),
        (format!("\u{feff}{f}"), format!("\u{feff}{}\n\n{f}", mark("Begin the work"))),
        (format!("#!/usr/bin/env x\n{f}"), format!("#!/usr/bin/env x\n{}\n\n{f}", mark("Begin the work"))),
    ];
    let members: Vec<String> = (0..tops.len()).map(|at| format!("p{at}")).collect();
    let mut files = vec![("Cargo.toml".to_owned(), format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"))];
    for (member, (before, _)) in members.iter().zip(&tops) {
        files.push((format!("{member}/Cargo.toml"), MANIFEST.replace("app", member).replace("[workspace]\n", "")));
        files.push((format!("{member}/src/lib.rs"), before.clone()));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let repository = Repository::new(&files, "Begin the work");
    repository.marked("p0/src/lib.rs");
    for (member, (_, after)) in members.iter().zip(&tops) {
        assert_eq!(repository.read(&format!("{member}/src/lib.rs")), *after);
    }
    let found: Vec<String> = members.iter().map(|member| format!("vague-intent {member}")).collect();
    assert_eq!(repository.findings(), found);
    assert!(repository.mark(&[]).err.contains("nothing to mark"));
}

#[test]
fn who_depends_on_the_macros_has_macros_and_rustc_takes_them() {
    let macros = repository().join("orchestrate-macros");
    let manifest = |dependency: &str| format!("{MANIFEST}[dependencies]\n{dependency}\n");
    let items = "pub mod inline {\n    pub fn g() {}\n}\n\npub mod file;\n\npub struct S;\n\nimpl S {\n    pub const C: u32 = 1;\n    pub fn f(&self) {}\n}\n\npub trait T {\n    fn t(&self);\n}\n\nimpl T for S {\n    fn t(&self) {}\n}\n\n#[derive(Clone, Debug, Default)]\npub struct D {\n    pub s: u32,\n}\n\npub fn f() -> u32 {\n    mac!(1)\n}\n\npub enum E {\n    A,\n}\n\nunsafe extern \"C\" {\n    fn abort();\n}\n\npub static X: u32 = 1;\n";
    let head = "#[macro_use]\nmod macros;\n";
    let lib = format!("{head}{HUMAN}@@\n{items}");
    let files = [
        ("src/lib.rs", lib.as_str()),
        ("src/file.rs", "pub fn in_file() {}\n"),
        ("src/macros.rs", "#[macro_export]\nmacro_rules! mac {\n    ($a:expr) => {\n        $a\n    };\n}\n"),
        ("tests/it.rs", "#[test]\nfn it() {\n    assert_eq!(app::mac!(1), app::f());\n}\n"),
    ];
    let plain = format!("orchestrate-macros = {{ path = {:?} }}", macros.as_str());
    let renamed = format!("marks = {{ package = \"orchestrate-macros\", path = {:?} }}", macros.as_str());
    let optional = format!("orchestrate-macros = {{ path = {:?}, optional = true }}", macros.as_str());
    for (dependency, form) in
        [(&plain, "#[orchestrate_macros::generated("), (&renamed, "#[cfg_attr("), (&optional, "#[cfg_attr(")]
    {
        let repository = Repository::with_manifest(&manifest(dependency), &files, "Hold all of it");
        let marked = repository.marked("src/lib.rs");
        for item in [
            "pub struct S",
            "impl S ",
            "pub trait T",
            "impl T for",
            "#[derive(Clone",
            "pub fn f(",
            "pub enum",
            "pub static",
        ] {
            let before = marked.split(item).next().unwrap();
            let above = before.lines().rev().find(|line| line.starts_with("#[")).unwrap();
            assert!(above.starts_with(form), "{item}: {above}\n{marked}");
        }
        // No macro can stand on these.
        for item in ["pub mod inline", "pub mod file"] {
            assert!(marked.contains(&format!("{}\n{item}", inert("Hold all of it"))), "{marked}");
        }
        assert!(marked.contains(&format!("    {form}")) && marked.contains("    fn abort"), "{marked}");
        let check = said_by(&repository, &["test", "--quiet"]);
        assert_eq!(check.code, 0, "{}\n{marked}", check.all());
        let found: Vec<String> =
            repository.findings().into_iter().filter(|it| !it.starts_with("vague-intent")).collect();
        assert_eq!(found, [""; 0], "{marked}");
    }
    // Where a file has the macro by its name, the name is enough.
    for (dependency, library) in [(&plain, "orchestrate_macros"), (&renamed, "marks")] {
        let lib = format!(
            "use {library}::generated;\n{HUMAN}#[generated(intent = \"a b c\")]\npub fn g() {{}}\n@@\npub fn h() {{}}\n"
        );
        let repository = Repository::with_manifest(&manifest(dependency), &[("src/lib.rs", &lib)], "Do x");
        let marked = repository.marked("src/lib.rs");
        assert!(
            marked.ends_with("\n#[generated(intent = \"unconfirmed: Do x\", by = \"claude\")]\npub fn h() {}\n"),
            "{marked}"
        );
        let check = said_by(&repository, &["check", "--quiet"]);
        assert_eq!(check.code, 0, "{}\n{marked}", check.all());
    }
}

#[test]
fn macros_are_for_all_targets_that_have_the_file() {
    let manifest = format!(
        "{MANIFEST}[dev-dependencies]\norchestrate-macros = {{ path = {:?} }}\n",
        repository().join("orchestrate-macros").as_str()
    );
    let shared = format!("{HUMAN}@@pub fn shared() {{}}\n");
    let files = [
        ("src/lib.rs", "pub mod shared;\n"),
        ("src/shared.rs", shared.as_str()),
        ("benches/own.rs", "pub fn helper() {}\nfn main() {}\n"),
        ("examples/e.rs", "#[path = \"../src/shared.rs\"]\nmod shared;\n\nfn main() {\n    shared::shared();\n}\n"),
    ];
    let repository = Repository::with_manifest(&manifest, &files, "Do x");
    let said = repository.mark(&["--yes"]);
    assert_eq!(said.code, 0, "{}", said.all());
    // The library has no such dependency; the mark is written once, though two targets have the file.
    let expected = format!("{HUMAN}{}\npub fn shared() {{}}\n", inert("Do x"));
    assert_eq!(repository.read("src/shared.rs"), expected);
    let check = said_by(&repository, &["check", "--quiet", "--all-targets"]);
    assert_eq!(check.code, 0, "{}", check.all());
}

fn said_by(repository: &Repository, arguments: &[&str]) -> Said {
    said(&mut repository.scratch.cargo(arguments))
}

#[test]
fn what_macros_make_is_not_marked_and_is_told_where_it_is_named() {
    let lib =
        format!("{HUMAN}@@\nmacro_rules! make {{\n    () => {{\n        pub fn made() {{}}\n    }};\n}}\nmake!();\n");
    let repository = Repository::new(&[("src/lib.rs", &lib)], "Do x");
    let marked = repository.marked("src/lib.rs");
    assert_eq!(marked.matches("cfg_attr").count(), 1, "{marked}");
    assert!(marked.contains(&format!("{}\nmacro_rules! make", inert("Do x"))), "{marked}");
    let said = repository.mark(&["app::made", "--by", "claude"]);
    assert!(said.code == 2 && said.err.contains("a macro makes it"), "{}", said.all());
}

#[test]
fn without_a_terminal_nothing_is_written_and_the_diff_is_one_that_git_applies() {
    let text = format!("{HUMAN}@@\npub fn f() {{}}\n\npub fn g() {{}}\n\n{HUMAN}\npub fn h() {{}}")
        .replace("by_hand() -> u32 {\n    7", "x() -> u32 {\n    8");
    let repository = Repository::new(
        &[("src/lib.rs", &text), ("src/main.rs", "fn main() {}@@\nfn one() {} fn two() {}\r\n")],
        "Do x",
    );
    let before = (repository.read("src/lib.rs"), repository.read("src/main.rs"));
    for arguments in [&["--dry-run"][..], &[]] {
        let said = repository.mark(arguments);
        assert_eq!(said.code, 0, "{}", said.all());
        assert_eq!((repository.read("src/lib.rs"), repository.read("src/main.rs")), before);
        let last = said.err.lines().last().unwrap();
        assert!(
            last.starts_with("nothing is written: `cargo orchestrate mark --yes` writes ")
                && last.ends_with(" marks to 2 files"),
            "{last}"
        );
        let mut apply = Command::new("git")
            .args(["apply", "-"])
            .current_dir(&repository.scratch.root)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        apply.stdin.take().unwrap().write_all(said.out.as_bytes()).unwrap();
        assert!(apply.wait().unwrap().success(), "{}", said.out);
        let applied = (repository.read("src/lib.rs"), repository.read("src/main.rs"));
        repository.scratch.write("src/lib.rs", &before.0).write("src/main.rs", &before.1);
        let written = repository.mark(&["--yes"]);
        assert_eq!(written.out, said.out);
        assert_eq!((repository.read("src/lib.rs"), repository.read("src/main.rs")), applied);
        repository.scratch.write("src/lib.rs", &before.0).write("src/main.rs", &before.1);
    }
    let both = repository.mark(&["--dry-run", "--yes"]);
    assert_eq!(both.code, 2, "{}", both.all());
}

#[test]
fn a_file_that_changes_meanwhile_is_not_overwritten() {
    // The diff is more than a pipe holds: who has read its beginning knows that all files were read, and that none is written yet.
    let many: String = (0..1200).map(|n| format!("\npub fn f{n}() {{}}\n\n// {}\n", "-".repeat(60))).collect();
    let repository = Repository::new(
        &[("src/lib.rs", &format!("{HUMAN}@@{many}")), ("src/main.rs", "fn main() {}\nfn a() {}\n")],
        "Do x",
    );
    let main = repository.read("src/main.rs");
    let mut command = repository.scratch.orchestrate(&["mark", "--offline", "--yes"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    let mut first = [0; 100];
    out.read_exact(&mut first).unwrap();
    repository.scratch.write("src/lib.rs", "// somebody else's\n");
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    let ended = child.wait_with_output().unwrap();
    let err = String::from_utf8_lossy(&ended.stderr);
    assert!(rest.len() > 1 << 17, "{}", rest.len());
    assert!(
        ended.status.code() == Some(2)
            && err.contains("`src/lib.rs` has changed since it was read: nothing is written"),
        "{err}"
    );
    assert_eq!(repository.read("src/lib.rs"), "// somebody else's\n");
    assert_eq!(repository.read("src/main.rs"), main);
}

#[test]
fn what_is_named_is_marked_alone_and_a_person_may_say_more() {
    let files = [
        ("src/lib.rs", format!("{HUMAN}@@\npub mod a;\npub fn f() {{}}\n")),
        ("src/a.rs", "pub fn g() {}\npub fn h() {}\n".to_owned()),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let repository = Repository::new(&files, "Do x");
    let named = |arguments: &[&str]| -> Vec<String> {
        let found = repository.json(arguments);
        let mark =
            |it: &Value| format!("{}:{} {}", it["file"].as_str().unwrap(), it["line"], it["item"].as_str().unwrap());
        found["marks"].as_array().unwrap().iter().map(mark).collect()
    };
    assert_eq!(named(&[]), ["src/lib.rs:5 app::a", "src/lib.rs:6 app::f"]);
    assert_eq!(named(&["app::a::g"]), ["src/a.rs:1 app::a::g"]);
    assert_eq!(named(&["src/a.rs"]), ["src/a.rs:1 app::a::g", "src/a.rs:2 app::a::h"]);
    assert_eq!(named(&["src/lib.rs"]), ["src/lib.rs:6 app::f"]);
    assert_eq!(named(&["src/**"]), ["src/lib.rs:5 app::a", "src/lib.rs:6 app::f"]);
    assert_eq!(named(&["app::by_hand"]), [""; 0]);
    assert_eq!(named(&["app::by_hand", "--by", "codex"]), ["src/lib.rs:1 app::by_hand"]);
    assert_eq!(named(&["app::by_*", "--by", "codex"]), [""; 0]);
    let said = repository.mark(&["app::by_hand"]);
    assert!(said.code == 0 && said.err.contains("`app::by_hand` is `unknown` by its history"), "{}", said.all());
    let said = repository.mark(&[
        "app::by_hand",
        "--by",
        "codex",
        "--intent",
        "Give the number that everybody expects",
        "--yes",
    ]);
    assert_eq!(said.code, 0, "{}", said.all());
    let mark = "#[cfg_attr(\n    any(),\n    generated(intent = \"Give the number that everybody expects\", by = \"codex\")\n)]\n";
    assert!(repository.read("src/lib.rs").starts_with(mark), "{}", repository.read("src/lib.rs"));
    let said = repository.mark(&["app::by_hand", "--by", "codex"]);
    assert!(said.code == 0 && said.err.contains("nothing to mark: all that is named is marked"), "{}", said.all());
}

#[test]
fn since_a_revision_only_what_later_commits_wrote_is_marked() {
    let f = "pub fn f() -> u32 {\n    let a = 1;\n    let b = 2;\n    a + b\n}\n";
    let repository = Repository::new(&[("src/lib.rs", &format!("{HUMAN}@@{f}"))], "Add f");
    repository.scratch.git(&["tag", "before"]);
    let g = "pub fn g() -> u32 {\n    3\n}\n";
    let edited = format!("{HUMAN}{}{g}", f.replace("1", "9"));
    repository.agent(&[("src/lib.rs", &edited)], "Add g");
    let found = repository.json(&["--since", "before"]);
    let items: Vec<&str> = found["marks"].as_array().unwrap().iter().map(|it| it["item"].as_str().unwrap()).collect();
    assert_eq!(items, ["app::g"]);
    assert_eq!(repository.json(&[])["marks"].as_array().unwrap().len(), 2);
}

#[test]
fn what_the_policy_requires_is_drawn_or_said_to_be_missing() {
    let repository = Repository::new(&[("src/lib.rs", &format!("{HUMAN}@@\npub fn f() {{}}\n"))], "Do x");
    repository.scratch.write(
        "orchestrate.toml",
        "version = 1\n[generated]\nrequire = [\"by\", \"owner\", \"spec\"]\nonly-in = [\"app::by_hand\"]\n",
    );
    repository.scratch.write("CODEOWNERS", "*.rs @net-team\n");
    let said = repository.mark(&["--yes"]);
    assert!(
        said.code == 0 && said.err.contains("the policy requires `spec`, which nothing tells: write it into 1 mark"),
        "{}",
        said.all()
    );
    assert!(
        said.err.contains("1 mark outside of where `only-in` of `[generated]` wants generated code"),
        "{}",
        said.all()
    );
    let marked = repository.read("src/lib.rs");
    assert!(
        marked.contains("generated(intent = \"unconfirmed: Do x\", by = \"claude\", owner = \"@net-team\")"),
        "{marked}"
    );
    assert_eq!(repository.findings(), ["misplaced-mark app::f", "missing-mark-field app::f", "vague-intent app::f"]);
    repository.scratch.git(&["checkout", "-q", "src"]);
    repository.scratch.write("CODEOWNERS", "*.rs @net-team @other\n");
    assert_eq!(repository.json(&[])["marks"][0]["missing"].to_string(), "[\"spec\",\"owner\"]");
}

#[test]
fn marks_are_no_lines_of_what_they_stand_on() {
    let repository = Repository::new(
        &[("src/lib.rs", &format!("{HUMAN}@@\npub struct S;\n"))],
        "Hold what there is to be held, which takes so many words that no line holds them",
    );
    let origin = |repository: &Repository| -> String {
        let said = repository.scratch.run(&["origin", "app::S", "--format", "json", "--offline"]);
        let found: Value = serde_json::from_str(&said.out).unwrap();
        format!("{} {}", found["items"][0]["class"], found["items"][0]["lines"])
    };
    let before = origin(&repository);
    assert!(repository.marked("src/lib.rs").contains("    generated(\n"));
    repository.scratch.commit("Mark it");
    assert_eq!(origin(&repository), before);
    // Were they, a person who marks one line would have written most of it.
    repository
        .scratch
        .write("orchestrate.toml", "version = 1\n[levels]\norigin = \"deny\"\n[origin]\nunsigned = \"human\"\n");
    assert_eq!(repository.findings(), ["vague-intent app::S"]);
}

#[test]
fn what_makes_no_sense_is_said_with_what_does() {
    let repository =
        Repository::new(&[("src/lib.rs", &format!("{HUMAN}@@\npub fn first() {{}}\npub fn second() {{}}\n"))], "Do x");
    let cases: &[(&[&str], &str)] = &[
        (&["--by", "claude"], "`--by` says who wrote an item, and no item is named"),
        (&["--intent", "x y z"], "`--intent` says what an item is for, and no item is named"),
        (&["app::first", "--intent", " "], "`--intent` is empty"),
        (&["app::frist"], "the nearest path is `app::first`"),
        (
            &["app", "--intent", "x y z"],
            "`--intent` says what one item is for, and 2 are named: `app::first`, `app::second`",
        ),
        (&["src/no.rs"], "no source of this workspace is at `src/no.rs`"),
        (&["--since", "no-such"], "git knows no commit `no-such`"),
    ];
    for (arguments, expected) in cases {
        let said = repository.mark(arguments);
        assert!(said.code == 2 && said.err.contains(expected), "{arguments:?}\n{}", said.all());
    }
    let nowhere = Scratch::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", HUMAN)]);
    let said = nowhere.run(&["mark", "--offline"]);
    assert!(said.code == 2 && said.err.contains("run `git init`"), "{}", said.all());
    nowhere.git(&["init", "-q", "-b", "main"]);
    let said = nowhere.run(&["mark", "--offline"]);
    assert!(said.code == 0 && said.err.contains("this repository has no commit"), "{}", said.all());
}

#[test]
fn the_finding_names_the_command_and_the_command_mends_it() {
    let repository = Repository::new(
        &[(
            "src/lib.rs",
            &format!(
                "{HUMAN}@@\npub struct S;\n\nimpl Clone for S {{\n    fn clone(&self) -> S {{\n        S\n    }}\n}}\n"
            ),
        )],
        "Do x",
    );
    let verdict = repository.scratch.verdict();
    let commands: Vec<&str> =
        verdict["findings"].as_array().unwrap().iter().map(|it| it["fix"]["command"].as_str().unwrap()).collect();
    assert_eq!(commands, ["cargo orchestrate mark app::S", "cargo orchestrate mark 'app::<S as Clone>'"]);
    for command in commands {
        let item = command.rsplit_once("mark ").unwrap().1.trim_matches('\'');
        let said = repository.mark(&[item, "--yes"]);
        assert!(said.code == 0 && said.out.contains("+#["), "{}", said.all());
    }
    assert!(repository.findings().iter().all(|it| it.starts_with("vague-intent")), "{:?}", repository.findings());
}
