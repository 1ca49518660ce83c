//! A living workspace adopted: what it has is held, what is new fails, what is fixed leaves, and nobody adds by mistake.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::fs;
use std::process::Command;

use orchestrate_tests::binary::binary;
use orchestrate_tests::scratch::{Said, Scratch, quiet, said};

const POLICY: &str =
    "version = 1\n\n[[boundary]]\nname = \"pure\"\nfrom = [\"a\", \"b\", \"c\"]\ndeny = [\"std::fs\", \"std::env\"]\n";

const BASELINE: &str = "orchestrate/baseline.toml";

/// A function that reads so many files.
fn reads(name: &str, files: usize) -> String {
    format!("pub fn {name}() {{\n{}}}\n", "    let _ = std::fs::read(\"x\");\n".repeat(files))
}

/// Three crates that read files: `a` in one place, `b` in two of one function, `c` in one.
fn workspace() -> Scratch {
    let manifest = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n");
    Scratch::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \"c\"]\nresolver = \"2\"\n"),
        ("orchestrate.toml", POLICY),
        ("a/Cargo.toml", &manifest("a")),
        ("a/src/lib.rs", &reads("load", 1)),
        ("b/Cargo.toml", &manifest("b")),
        ("b/src/lib.rs", &reads("load", 2)),
        ("c/Cargo.toml", &manifest("c")),
        ("c/src/lib.rs", &reads("load", 1)),
    ])
}

fn adopted() -> Scratch {
    let scratch = workspace();
    let update = scratch.run(&["baseline", "update"]);
    assert!(update.code == 0 && update.err.contains("Created"), "{}", update.all());
    scratch
}

fn short(scratch: &Scratch) -> Said {
    scratch.run(&["check", "--format", "short"])
}

/// The entries of the baseline, as crate and the last part of what they reach.
fn entries(scratch: &Scratch) -> Vec<String> {
    let text = fs::read_to_string(scratch.root.join(BASELINE)).unwrap();
    let value = |line: &str, key: &str| Some(line.split_once(&format!("{key} = \""))?.1.split_once('"')?.0.to_owned());
    let entry = |line: &str| Some(format!("{} {}", value(line, "item")?, value(line, "to")?));
    text.lines().filter(|it| !it.starts_with('#')).filter_map(entry).collect()
}

#[test]
fn adopted_then_mended() {
    let scratch = workspace();
    let before = scratch.run(&["check"]);
    assert!(before.code == 1 && before.out.contains("denied 4"), "{}", before.all());
    let shown = scratch.run(&["baseline", "update", "--dry-run"]);
    assert!(shown.code == 0 && shown.out.ends_with("4 held\n"), "{}", shown.all());
    assert!(!scratch.root.join(BASELINE).exists() && short(&scratch).code == 1);

    let update = scratch.run(&["baseline", "update"]);
    assert_eq!(update.out, shown.out);
    let check = scratch.run(&["check"]);
    assert!(check.code == 0 && check.out.starts_with("clean, 4 held by the baseline · 3 crates"), "{}", check.all());
    assert_eq!(scratch.verdict()["summary"]["held"], 4);

    // Lines that move are no news, a third read is.
    scratch.write("b/src/lib.rs", format!("//! Two files.\n\n{}", reads("load", 3)));
    let new = short(&scratch);
    assert!(new.code == 1 && new.out.starts_with("b/src/lib.rs:6:13: error[denied-dependency]"), "{}", new.all());
    assert_eq!(new.out.lines().count(), 1, "{}", new.all());
    let update = scratch.run(&["baseline", "update"]);
    assert!(update.out.contains("4 held · 1 new, not held") && update.err.contains("Unchanged"), "{}", update.all());
    assert_eq!(short(&scratch).code, 1);
    let update = scratch.run(&["baseline", "update", "--add"]);
    assert!(update.out.contains("5 held · 1 of them added"), "{}", update.all());
    assert_eq!((short(&scratch).code, entries(&scratch).len()), (0, 5));

    // Of equal findings, it does not matter which is mended.
    scratch.write("b/src/lib.rs", reads("load", 1));
    scratch.write("a/src/lib.rs", reads("load", 0));
    let stale = short(&scratch);
    let expected = "\
orchestrate/baseline.toml:8:5: error[stale-baseline]: the finding that the baseline holds in `a` is fixed
orchestrate/baseline.toml:14:5: error[stale-baseline]: 2 of the 3 findings that the baseline holds in `b` are fixed
";
    // Which two of three equal entries are stale depends on digests alone.
    let lines = |text: &str| text.lines().map(|it| it.split_once(" error").unwrap().1.to_owned()).collect::<Vec<_>>();
    assert_eq!((stale.code, lines(&stale.out)), (1, lines(expected)), "{}", stale.all());
    let verdict = scratch.verdict();
    assert_eq!(verdict["findings"][0]["fix"]["command"], "cargo orchestrate baseline update");
    let update = scratch.run(&["baseline", "update"]);
    assert!(update.out.contains("2 held · 3 fixed, taken out"), "{}", update.all());
    assert_eq!(
        (short(&scratch).code, entries(&scratch)),
        (0, vec!["b::load std::fs::read".into(), "c::load std::fs::read".into()])
    );
}

#[test]
fn what_is_emptied_does_not_begin_anew() {
    let scratch = adopted();
    for name in ["a", "b", "c"] {
        scratch.write(&format!("{name}/src/lib.rs"), "");
    }
    assert_eq!((scratch.run(&["baseline", "update"]).code, entries(&scratch)), (0, vec![]));
    scratch.write("a/src/lib.rs", reads("load", 1));
    assert_eq!((scratch.run(&["baseline", "update"]).code, entries(&scratch)), (0, vec![]));
    assert_eq!(short(&scratch).code, 1);
}

#[test]
fn a_partial_run_calls_nothing_stale() {
    let scratch = adopted();
    scratch.write("c/src/lib.rs", "");
    assert!(short(&scratch).out.contains("stale-baseline"));
    for arguments in [&["-p", "a"][..], &["-p", "c"], &["--exclude", "b"]] {
        let part = scratch.run(&[&["check", "--format", "short"], arguments].concat());
        assert_eq!((part.code, part.out.as_str()), (0, ""), "{arguments:?}: {}", part.all());
    }
}

#[test]
fn what_is_no_debt_is_never_held() {
    let scratch = workspace();
    scratch.write(
        "orchestrate.toml",
        format!("{POLICY}except = [\"a::gone\"]\n[levels]\nunreachable-source = \"deny\"\n"),
    );
    scratch.write("a/src/broken.rs", "fn").write("a/src/lib.rs", format!("mod broken;\n{}", reads("load", 1)));
    scratch.write("a/src/lost.rs", "");
    let update = scratch.run(&["baseline", "update"]);
    let never = "never held, and to be mended: unmatched-policy (1), unreachable-source (1), unreadable-source (1)";
    assert!(update.out.ends_with("4 held\n") && update.err.contains(never), "{}", update.all());
    let left = short(&scratch);
    assert_eq!((left.code, left.out.lines().count()), (1, 3), "{}", left.all());
}

#[test]
fn what_cannot_be_read_stops_every_verb_that_judges() {
    let cases = [
        ("version = 1\nheld = []\n", "unknown key `held` at the top"),
        ("version = 2\n", "version 2 of the baseline's format is not known"),
        ("<<<<<<< ours\n=======\n>>>>>>> theirs\n", "take either side whole"),
        (
            "version = 1\n[[crate]]\nname = \"a\"\nheld = [{ rule = \"unmatched-policy\", file = \"x\", fingerprint = \"00000000000000000000000000000000\" }]\n",
            "`unmatched-policy` is no rule whose findings a baseline can hold",
        ),
    ];
    for (text, expected) in cases {
        let scratch = workspace();
        scratch.write(BASELINE, text);
        for arguments in [&["check"][..], &["baseline", "update"], &["baseline", "update", "--add"]] {
            let said = scratch.run(arguments);
            assert!(said.code == 2 && said.err.contains(expected), "{arguments:?}: {}", said.all());
            assert!(said.err.contains("--> orchestrate/baseline.toml:"), "{}", said.all());
        }
        assert_eq!(fs::read_to_string(scratch.root.join(BASELINE)).unwrap(), text);
    }
    let scratch = workspace();
    fs::create_dir_all(scratch.root.join(BASELINE)).unwrap();
    let said = short(&scratch);
    assert!(said.code == 2 && said.err.contains("it is a folder"), "{}", said.all());
}

/// The verdict that is kept is not believed when the baseline comes, changes or goes.
#[test]
fn the_baseline_is_part_of_what_was_judged() {
    let scratch = workspace();
    let code = || short(&scratch).code;
    assert_eq!((code(), code()), (1, 1));
    scratch.run(&["baseline", "update"]);
    assert_eq!((code(), code()), (0, 0));
    let text = fs::read_to_string(scratch.root.join(BASELINE)).unwrap();
    // What the text says of a fingerprint must be true of the finding.
    scratch.write(BASELINE, text.replacen("item = \"a::load\"", "item = \"a::save\"", 1));
    let altered = short(&scratch);
    assert!(altered.out.contains("denied-dependency") && altered.out.contains("stale-baseline"), "{}", altered.all());
    scratch.write(BASELINE, &text);
    assert_eq!(code(), 0);
    scratch.remove(BASELINE);
    assert_eq!(code(), 1);
}

#[test]
fn branches_that_mend_different_crates_merge() {
    let scratch = adopted();
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "commit.gpgsign=false"];
        let mut command = Command::new("git");
        quiet(command.args(identity).args(arguments).current_dir(&scratch.root));
        said(&mut command)
    };
    scratch.write(".gitignore", "target\n");
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "."]);
    assert_eq!(git(&["commit", "-q", "-m", "adopted"]).code, 0);
    for name in ["a", "b", "c"] {
        git(&["checkout", "-q", "-b", name, "main"]);
        scratch.write(&format!("{name}/src/lib.rs"), "");
        assert_eq!(scratch.run(&["baseline", "update"]).code, 0);
        assert_eq!(git(&["commit", "-q", "-a", "-m", name]).code, 0);
    }
    git(&["checkout", "-q", "main"]);
    for name in ["a", "b", "c"] {
        let merge = git(&["merge", "-q", "--no-edit", name]);
        assert_eq!(merge.code, 0, "{name}: {}", merge.all());
    }
    let check = scratch.run(&["check"]);
    assert!(check.code == 0 && check.out.starts_with("clean · "), "{}", check.all());
}

#[test]
fn every_door_leaves_out_what_is_held() {
    let scratch = adopted();
    scratch.write("b/src/lib.rs", format!("{}{}", reads("load", 2), reads("save", 1)));
    let door = |door: &str, package: &str| {
        let mut command = Command::new(binary());
        let folder = scratch.root.join(package);
        quiet(command.args(["door", door]).current_dir(&folder));
        said(command.env("CARGO_MANIFEST_DIR", &folder)).out
    };
    assert!(!door("build-script", "a").contains("cargo::error"), "{}", door("build-script", "a"));
    assert!(door("build-script", "a").contains(&format!("cargo::rerun-if-changed={}", scratch.root.join(BASELINE))));
    assert_eq!(door("build-script", "b").matches("cargo::error").count(), 1, "{}", door("build-script", "b"));
    let test = door("test", "a");
    assert!(test.contains("denied 1, 4 held by the baseline"), "{test}");
}
