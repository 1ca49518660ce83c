//! Small histories by hand, each line followed back.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::altered::Watch;
use super::follow::{Noting, follow};
use super::raw::{Change, Log, Version};

/// A history of commits, each a list of files: parents' texts with their paths, then its own.
#[derive(Default)]
struct World {
    log: Log,
    texts: BTreeMap<String, String>,
    commits: u32,
}

type State<'a> = Option<(&'a str, &'a str)>;

impl World {
    fn version(&mut self, (path, text): (&str, &str)) -> Version {
        // A text is its own id.
        self.texts.insert(text.to_owned(), text.to_owned());
        self.log.version(path, text)
    }

    fn commit(&mut self, changes: &[(&[State<'_>], State<'_>)]) {
        for (before, now) in changes {
            let from = before.iter().flatten().map(|state| self.version(*state)).collect();
            let to = now.map(|state| self.version(state));
            self.log.changes.push(Change { commit: self.commits, from, parents: before.len(), to });
        }
        self.commits += 1;
    }

    /// Commit and line of each line of a state: `0:1`; `?` where nobody knows.
    fn lines(&mut self, path: &str, text: &str) -> Vec<String> {
        let wanted = [self.version((path, text))];
        let texts = self.texts.clone();
        let mut blobs = |ids: &[&str]| {
            Ok::<_, ()>(ids.iter().map(|id| Some(texts.get(*id)?.clone().into_bytes())).collect::<Vec<_>>())
        };
        let found = follow(&self.log, &wanted, Noting::default(), &mut blobs).unwrap();
        let runs = found.get(&wanted[0]).cloned().unwrap_or_default();
        let traced = super::Traced { path: path.to_owned(), runs };
        let shown = |born: super::Born| match born {
            super::Born::NOWHERE => "?".to_owned(),
            born => format!("{}:{}", born.commit, born.line),
        };
        traced.lines().map(shown).collect()
    }
}

impl World {
    /// What a commit did to lines that were there: those that are gone, and those between which something came.
    fn altered(&mut self, commit: u32) -> (Vec<String>, Vec<String>) {
        let texts = self.texts.clone();
        let mut blobs = |ids: &[&str]| {
            Ok::<_, ()>(ids.iter().map(|id| Some(texts.get(*id)?.clone().into_bytes())).collect::<Vec<_>>())
        };
        let mut watch = Watch { commits: [commit].into_iter().collect(), ..Watch::default() };
        let noting = Noting { watch: Some(&mut watch), ..Noting::default() };
        follow(&self.log, &[], noting, &mut blobs).unwrap();
        let shown = |born: &super::Born| format!("{}:{}", born.commit, born.line);
        let altered = watch.altered.pop().unwrap_or_default();
        let between = altered.between.iter().map(|(above, below)| format!("{} {}", shown(above), shown(below)));
        (altered.gone.iter().map(shown).collect(), between.collect())
    }
}

const A: &str = "one\ntwo\nthree\n";

#[test]
fn a_line_is_of_the_commit_that_wrote_it() {
    let mut world = World::default();
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", "one\nnew\n  two\nthree\n")))]);
    assert_eq!(world.lines("a.rs", "one\nnew\n  two\nthree\n"), ["0:1", "1:2", "0:2", "0:3"]);
}

#[test]
fn a_renamed_file_keeps_its_lines() {
    let mut world = World::default();
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("b.rs", A)))]);
    world.commit(&[(&[Some(("b.rs", A))], Some(("c.rs", "one\ntwo\n3\n")))]);
    assert_eq!(world.lines("c.rs", "one\ntwo\n3\n"), ["0:1", "0:2", "2:3"]);
}

#[test]
fn what_went_to_another_file_keeps_its_lines() {
    let mut world = World::default();
    let (block, rest) = ("fn f() {\n    a();\n    b();\n}\n", "fn g() {}\n");
    let all = format!("{rest}{block}");
    let moved = "mod m {\n    fn f() {\n        a();\n        b();\n    }\n}\n";
    world.commit(&[(&[None], Some(("a.rs", &all)))]);
    world.commit(&[(&[Some(("a.rs", &all))], Some(("a.rs", rest))), (&[None], Some(("b.rs", moved)))]);
    assert_eq!(world.lines("b.rs", moved), ["1:1", "0:2", "0:3", "0:4", "0:5", "1:6"]);
}

#[test]
fn a_merge_writes_only_what_no_parent_had() {
    let mut world = World::default();
    let (ours, theirs) = ("ONE\ntwo\nthree\n", "one\ntwo\nTHREE\n");
    let merged = "ONE\ntwo\nTHREE\nfour\n";
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", ours)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", theirs)))]);
    world.commit(&[(&[Some(("a.rs", ours)), Some(("a.rs", theirs))], Some(("a.rs", merged)))]);
    assert_eq!(world.lines("a.rs", merged), ["1:1", "0:2", "2:3", "3:4"]);
}

#[test]
fn who_restores_a_state_has_written_none_of_it() {
    let mut world = World::default();
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", "one\n")))]);
    world.commit(&[(&[Some(("a.rs", "one\n"))], Some(("a.rs", A)))]);
    assert_eq!(world.lines("a.rs", A), ["0:1", "0:2", "0:3"]);
}

#[test]
fn what_follows_a_missing_text_is_unknown_where_it_may_be_older() {
    let mut world = World::default();
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", "one\ntwo\nthree\nfour\n")))]);
    let last = "one\ntwo\nthree\nfour\nfive\n";
    world.commit(&[(&[Some(("a.rs", "one\ntwo\nthree\nfour\n"))], Some(("a.rs", last)))]);
    world.texts.remove("one\ntwo\nthree\nfour\n");
    // `lines` asks for a state, and so puts its text back: only the last is.
    assert_eq!(world.lines("a.rs", last), ["?", "?", "?", "?", "?"]);
}

#[test]
fn a_missing_state_is_no_state() {
    let mut world = World::default();
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    let texts: FxHashMap<&str, &str> = FxHashMap::default();
    let wanted = [world.version(("a.rs", A))];
    let mut blobs = |ids: &[&str]| Ok::<_, ()>(ids.iter().map(|id| Some(texts.get(id)?.as_bytes().to_vec())).collect());
    assert!(follow(&world.log, &wanted, Noting::default(), &mut blobs).unwrap().is_empty());
}

#[test]
fn a_commit_alters_what_it_takes_out_or_parts_and_not_what_it_moves_or_indents() {
    const BEFORE: &str = "fn f() {\n    one();\n    two();\n}\nfn g() {\n    three();\n    four();\n}\n";
    let altered = |after: &[(&str, &str)]| {
        let mut world = World::default();
        world.commit(&[(&[None], Some(("a.rs", BEFORE))), (&[None], Some(("b.rs", "// b\n")))]);
        let before = |path: &str| if path == "a.rs" { ("a.rs", BEFORE) } else { ("b.rs", "// b\n") };
        for (path, text) in after {
            let (from, to) = (world.version(before(path)), world.version((path, text)));
            world.log.changes.push(Change { commit: 1, from: vec![from], parents: 1, to: Some(to) });
        }
        world.altered(1)
    };
    let gone = |lines: &[&str]| (lines.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>(), Vec::<String>::new());
    let parted = |lines: &str| (Vec::<String>::new(), vec![lines.to_owned()]);
    assert_eq!(altered(&[("a.rs", &BEFORE.replace("three", "five"))]), gone(&["0:6"]));
    assert_eq!(altered(&[("a.rs", &BEFORE.replace("    four();\n", ""))]), gone(&["0:7"]));
    assert_eq!(altered(&[("a.rs", &BEFORE.replace("    four();", "    new();\n    four();"))]), parted("0:6 0:7"));
    // A comment is no code, and an indent no other line.
    assert_eq!(altered(&[("a.rs", &BEFORE.replace("    four();", "    // new\n        four();"))]), gone(&[]));
    let (f, g) = BEFORE.split_at(BEFORE.find("fn g").unwrap());
    assert_eq!(altered(&[("a.rs", f), ("b.rs", &format!("// b\n{g}"))]), gone(&[]));
    assert_eq!(
        altered(&[("a.rs", f), ("b.rs", &format!("// b\n{}", g.replace("four", "five")))]),
        gone(&["0:5", "0:6", "0:7"])
    );
}
