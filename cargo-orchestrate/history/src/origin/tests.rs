//! Small histories by hand, each line followed back.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::follow::{Noting, follow};
use super::lives::{End, Noted};
use super::raw::{Change, Log, Version};
use super::watch::Watch;

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

    /// What became of lines with code, with what stands in the end: `0:2 altered by 1 in a.rs`; and how many are lost.
    fn lives(&mut self, standing: &[(&str, &str)]) -> (Vec<String>, u64) {
        let wanted: Vec<Version> = standing.iter().map(|state| self.version(*state)).collect();
        let texts = self.texts.clone();
        let mut blobs = |ids: &[&str]| {
            Ok::<_, ()>(ids.iter().map(|id| Some(texts.get(*id)?.clone().into_bytes())).collect::<Vec<_>>())
        };
        let mut noted = Noted::default();
        follow(&self.log, &wanted, Noting { lives: Some((&mut noted, &wanted)), watch: None }, &mut blobs).unwrap();
        let (lives, lost) = noted.lives();
        let mut shown = Vec::new();
        for life in lives {
            let end = match life.end {
                End::Stands => "stands".to_owned(),
                End::Altered(commit) => format!("altered by {commit}"),
                End::Deleted(commit) => format!("deleted by {commit}"),
            };
            let (born, path) = (life.run.born, self.log.names.name(life.path));
            let lines = (0..life.run.lines).map(|nth| format!("{}:{} {end} in {path}", born.commit, born.line + nth));
            shown.extend(lines);
        }
        (shown, lost)
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

#[test]
fn a_line_ends_where_a_commit_takes_it_out() {
    let mut world = World::default();
    let (second, third) = ("one\n  2\nthree\n// why\n\n}\n", "  one\n2\n");
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", second)))]);
    world.commit(&[(&[Some(("a.rs", second))], Some(("a.rs", third)))]);
    // To indent ends nothing; a comment, a blank line and a brace never were lines with code.
    let want = ["0:1 stands in a.rs", "0:2 altered by 1 in a.rs", "0:3 deleted by 2 in a.rs", "1:2 stands in a.rs"];
    assert_eq!(world.lives(&[("a.rs", third)]), (want.map(str::to_owned).to_vec(), 0));
}

#[test]
fn what_is_renamed_or_moved_lives_on_where_it_went() {
    let mut world = World::default();
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("b.rs", A)))]);
    world.commit(&[(&[Some(("b.rs", A))], None), (&[None], Some(("c.rs", "mod m {\n  one\n  two\n  three\n}\n")))]);
    let stands = ("c.rs", "mod m {\n  one\n  two\n  three\n}\n");
    let want = ["0:1 stands in c.rs", "0:2 stands in c.rs", "0:3 stands in c.rs", "2:1 stands in c.rs"];
    assert_eq!(world.lives(&[stands]), (want.map(str::to_owned).to_vec(), 0));
    world.commit(&[(&[Some(stands)], None)]);
    let want = want.map(|it| it.replace("stands", "deleted by 3"));
    assert_eq!(world.lives(&[]), (want.to_vec(), 0));
}

#[test]
fn a_merge_ends_only_what_no_branch_had_ended() {
    let mut world = World::default();
    let (ours, theirs) = ("one\ntwo\nthree\nours\n", "one\nthree\nfour\n");
    let merged = "one\nfour\nours\n";
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", ours)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", theirs)))]);
    // The branch took `two` out; what both have, the merge alone.
    world.commit(&[(&[Some(("a.rs", ours)), Some(("a.rs", theirs))], Some(("a.rs", merged)))]);
    let want = [
        "0:1 stands in a.rs",
        "0:2 deleted by 2 in a.rs",
        "0:3 altered by 3 in a.rs",
        "1:4 stands in a.rs",
        "2:3 stands in a.rs",
    ];
    assert_eq!(world.lives(&[("a.rs", merged)]), (want.map(str::to_owned).to_vec(), 0));
}

#[test]
fn a_branch_that_a_merge_did_not_follow_ends_nothing() {
    let mut world = World::default();
    let (ours, theirs, merged) = ("one\ntwo\nthree\nours\n", "one\nthree\n", "one\ntwo\nthree\nOURS\n");
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", ours)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", theirs)))]);
    world.commit(&[(&[Some(("a.rs", ours)), Some(("a.rs", theirs))], Some(("a.rs", merged)))]);
    let later = "one\nthree\nOURS\n";
    let (lives, _) = world.lives(&[("a.rs", merged)]);
    assert_eq!(lives[1], "0:2 stands in a.rs");
    world.commit(&[(&[Some(("a.rs", merged))], Some(("a.rs", later)))]);
    let (lives, _) = world.lives(&[("a.rs", later)]);
    assert_eq!(lives[1], "0:2 deleted by 4 in a.rs");
}

#[test]
fn what_two_branches_took_out_ends_once() {
    let mut world = World::default();
    let (ours, theirs, merged) = ("one\nTWO\nthree\n", "one\nthree\n", "one\nTWO!\nthree\n");
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", ours)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", theirs)))]);
    world.commit(&[(&[Some(("a.rs", ours)), Some(("a.rs", theirs))], Some(("a.rs", merged)))]);
    let want = [
        "0:1 stands in a.rs",
        "0:2 deleted by 2 in a.rs",
        "0:3 stands in a.rs",
        "1:2 altered by 3 in a.rs",
        "3:2 stands in a.rs",
    ];
    assert_eq!(world.lives(&[("a.rs", merged)]), (want.map(str::to_owned).to_vec(), 0));
}

#[test]
fn what_comes_back_has_not_ended() {
    let mut world = World::default();
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", "one\n")))]);
    world.commit(&[(&[Some(("a.rs", "one\n"))], Some(("a.rs", A)))]);
    let want = ["0:1 stands in a.rs", "0:2 stands in a.rs", "0:3 stands in a.rs"].map(str::to_owned).to_vec();
    assert_eq!(world.lives(&[("a.rs", A)]), (want, 0));
    // Until it is taken out again.
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", "one\nthree\n")))]);
    let want = ["0:1 stands in a.rs", "0:2 deleted by 3 in a.rs", "0:3 stands in a.rs"].map(str::to_owned).to_vec();
    assert_eq!(world.lives(&[("a.rs", "one\nthree\n")]), (want, 0));
}

#[test]
fn what_a_merge_leaves_out_without_a_word_is_lost() {
    let mut world = World::default();
    let ours = "one\ntwo\nthree\nours\n";
    world.commit(&[(&[None], Some(("a.rs", A)))]);
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", ours)))]);
    // The other branch goes on, and a merge takes its side: git lists nothing.
    world.commit(&[(&[Some(("a.rs", A))], Some(("a.rs", "one\ntwo\n3\n")))]);
    let (lives, lost) = world.lives(&[("a.rs", "one\ntwo\n3\n")]);
    let want = ["0:1 stands in a.rs", "0:2 stands in a.rs", "0:3 altered by 2 in a.rs", "2:3 stands in a.rs"];
    assert_eq!((lives, lost), (want.map(str::to_owned).to_vec(), 1));
}
