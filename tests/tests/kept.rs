//! What a run keeps for the next one, facts and cargo's answer: it never shows, but in the time that a check takes.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::fs;

use camino::Utf8PathBuf;
use orchestrate_tests::parallel;
use orchestrate_tests::scratch::{Said, Scratch, said};

const POLICY: &str = "version = 1\n\n[levels]\nboundaries = \"warn\"\n\n[[boundary]]\nname = \"pure\"\nfrom = [\"app\"]\ndeny = [\"std::fs\"]\n";
const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
const LEAK: &str = "pub fn load() -> Vec<u8> {\n    std::fs::read(\"x\").unwrap_or_default()\n}\n";
const CLEAN: &str = "pub fn load() -> Vec<u8> {\n    Vec::new()\n}\n";

fn workspace() -> Scratch {
    let scratch = Scratch::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n"),
        ("orchestrate.toml", POLICY),
        ("crates/app/Cargo.toml", MANIFEST),
        ("crates/app/src/lib.rs", "pub mod a;\npub mod b;\npub use a::load;\n"),
        ("crates/app/src/a.rs", LEAK),
        ("crates/app/src/b.rs", "pub fn twice() -> usize {\n    crate::load().len() * 2\n}\n"),
    ]);
    assert_eq!(said(&mut scratch.cargo(&["generate-lockfile", "--offline"])).code, 0);
    scratch.age();
    scratch
}

fn check(scratch: &Scratch) -> Said {
    scratch.run(&["check", "--format", "json"])
}

/// The same, with nothing to go by: another target directory.
fn check_anew(scratch: &Scratch) -> Said {
    let elsewhere = tempfile::tempdir().unwrap();
    said(scratch.orchestrate(&["check", "--format", "json"]).env("CARGO_TARGET_DIR", elsewhere.path()))
}

/// The files that were kept under this name.
fn kept(scratch: &Scratch, what: &str) -> Vec<Utf8PathBuf> {
    let entries = scratch.root.join("target/orchestrate").read_dir_utf8().unwrap().map(|it| it.unwrap().into_path());
    entries.filter(|it| it.file_name().unwrap().starts_with(what)).collect()
}

fn forget_verdict(scratch: &Scratch) {
    forget(scratch, "verdict");
}

fn forget(scratch: &Scratch, what: &str) {
    for path in kept(scratch, what) {
        fs::remove_file(path).unwrap();
    }
}

/// Something that happens to a workspace.
type Edit = (&'static str, fn(&Scratch));

const EDITS: &[Edit] = &[
    ("nothing", |_| {}),
    ("a source", |it| {
        it.write("crates/app/src/a.rs", CLEAN);
    }),
    ("a source and back", |it| {
        it.write("crates/app/src/a.rs", LEAK);
    }),
    ("a source that does not parse", |it| {
        it.write("crates/app/src/b.rs", "fn b( {\n");
    }),
    ("a source that is no text", |it| {
        it.write("crates/app/src/b.rs", b"\xff\xfe");
    }),
    ("the same text in two places", |it| {
        it.write("crates/app/src/b.rs", LEAK);
    }),
    ("a binary added", |it| {
        it.write("crates/app/src/main.rs", "fn main() {\n    std::fs::read(\"x\").ok();\n}\n");
    }),
    ("a test added", |it| {
        it.write("crates/app/tests/it.rs", "#[test]\nfn t() {\n    app::load();\n}\n");
    }),
    ("a test deleted", |it| {
        it.remove("crates/app/tests/it.rs");
    }),
    ("a text included as an expression", |it| {
        it.write("crates/app/src/value.rs", "std::fs::read(\"x\")");
        it.write("crates/app/src/b.rs", "pub fn b() {\n    let _ = include!(\"value.rs\");\n}\n");
    }),
    ("a package added", |it| {
        it.write("crates/other/Cargo.toml", MANIFEST.replace("\"app\"", "\"other\""));
        it.write("crates/other/src/lib.rs", LEAK);
    }),
    ("a dependency added", |it| {
        it.write("crates/app/Cargo.toml", format!("{MANIFEST}[dependencies]\nother = {{ path = \"../other\" }}\n"));
        it.write("crates/app/src/b.rs", "pub use other::load as far;\n");
    }),
    ("a dependency renamed", |it| {
        let manifest = format!("{MANIFEST}[dependencies]\nfar = {{ package = \"other\", path = \"../other\" }}\n");
        it.write("crates/app/Cargo.toml", manifest);
    }),
    ("the root of a target moved", |it| {
        let text = fs::read_to_string(it.root.join("crates/other/Cargo.toml")).unwrap();
        it.write("crates/other/Cargo.toml", format!("{text}[lib]\npath = \"src/root.rs\"\n"));
        it.write("crates/other/src/root.rs", CLEAN);
    }),
    ("a package deleted", |it| {
        it.write("crates/app/Cargo.toml", MANIFEST);
        fs::remove_dir_all(it.root.join("crates/other")).unwrap();
    }),
    ("the lock file deleted", |it| {
        it.remove("Cargo.lock");
    }),
    ("cargo's configuration", |it| {
        it.write(".cargo/config.toml", "[build]\ntarget-dir = \"target\"\n");
    }),
    ("the policy", |it| {
        it.write("orchestrate.toml", POLICY.replace("std::fs", "std::net"));
    }),
];

#[test]
fn after_every_edit_the_verdict_is_the_one_that_is_found_anew() {
    let scratch = workspace();
    for (what, edit) in EDITS {
        edit(&scratch);
        for round in ["after", "and again"] {
            let (with, without) = (check(&scratch), check_anew(&scratch));
            assert_eq!(
                (with.code, &with.out, &with.err),
                (without.code, &without.out, &without.err),
                "{what}, {round}"
            );
            // The second time, sources are all that there is to go on from.
            forget_verdict(&scratch);
            forget(&scratch, "settled");
        }
        check(&scratch);
        forget_verdict(&scratch);
    }
}

#[test]
fn bytes_that_are_worth_nothing_are_ignored() {
    parallel::each(["facts", "settled", "workspace"], |what| {
        let scratch = workspace();
        let before = check(&scratch);
        let whole = |what: &str| fs::read(&kept(&scratch, what)[0]).unwrap();
        let path = kept(&scratch, what).pop().unwrap();
        let good = whole(what);
        let noise: Vec<u8> = (0..5_000_u32).map(|it| (it.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        let strange =
            vec![Vec::new(), noise.clone(), [&good[..16], &noise].concat(), [&good[..16], &[0xff; 64]].concat()];
        // Megabytes are kept of the standard library: the head closely, the rest in strides.
        let head = (0..good.len().min(1_000)).step_by(97);
        let places: Vec<usize> = head.chain((1_000..good.len()).step_by(97.max(good.len() / 24))).collect();
        let cut = places.iter().map(|at| good[..*at].to_vec());
        let flipped = places.iter().map(|at| {
            let mut bytes = good.clone();
            bytes[*at] ^= 0x10;
            bytes
        });
        for (round, bytes) in strange.into_iter().chain(cut).chain(flipped).enumerate() {
            if what != "settled" {
                forget(&scratch, "settled");
            }
            fs::write(&path, bytes).unwrap();
            forget_verdict(&scratch);
            let after = check(&scratch);
            assert_eq!((after.code, &after.out, &after.err), (before.code, &before.out, &before.err), "{what} {round}");
            assert_eq!(whole(what), good, "{what} {round} is mended");
        }
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        forget_verdict(&scratch);
        assert_eq!(check(&scratch).out, before.out, "a folder in place of the {what}");
        fs::remove_dir(&path).unwrap();
        forget_verdict(&scratch);
        assert_eq!(check(&scratch).out, before.out);
    });
}

#[test]
fn what_is_no_longer_used_is_not_kept() {
    let scratch = workspace();
    check(&scratch);
    let size = |scratch: &Scratch| kept(scratch, "facts")[0].metadata().unwrap().len();
    let small = size(&scratch);
    scratch.write("crates/app/src/b.rs", LEAK.repeat(100));
    check(&scratch);
    assert!(size(&scratch) > small);
    scratch.write("crates/app/src/b.rs", "pub fn twice() -> usize {\n    crate::load().len() * 2\n}\n");
    check(&scratch);
    assert_eq!(size(&scratch), small);
    assert_eq!(kept(&scratch, "facts").len(), 1);
}

#[test]
fn two_workspaces_may_share_a_target_directory() {
    let (one, other) = (workspace(), workspace());
    let target = one.root.join("target");
    let check =
        |scratch: &Scratch| said(scratch.orchestrate(&["check", "--format", "json"]).env("CARGO_TARGET_DIR", &target));
    let first = (check(&one).out, check(&other).out);
    assert_eq!((kept(&one, "facts").len(), kept(&one, "workspace").len()), (2, 2));
    assert_eq!((check(&one).out, check(&other).out), first);
}

#[test]
fn many_processes_at_once_keep_whole_files() {
    let scratch = workspace();
    for round in 0..3 {
        scratch.write("crates/app/src/a.rs", format!("{LEAK}// {round}\n"));
        let start = |arguments: &[&str]| {
            let mut command = scratch.orchestrate(arguments);
            command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap()
        };
        let graph = ["graph", "--level", "item", "--format", "jsonl"];
        let children: Vec<_> = (0..4).map(|_| (start(&graph), start(&["check", "--format", "json"]))).collect();
        let outputs: Vec<_> = children
            .into_iter()
            .map(|(graph, check)| (graph.wait_with_output().unwrap(), check.wait_with_output().unwrap()))
            .collect();
        for (graph, check) in &outputs {
            assert_eq!((graph.status.code(), check.status.code()), (Some(0), Some(0)));
            assert!(graph.stdout == outputs[0].0.stdout && check.stdout == outputs[0].1.stdout);
        }
        let left = scratch.root.join("target/orchestrate").read_dir_utf8().unwrap().count();
        assert_eq!(left, 5, "facts, lock, settled, verdict, workspace, and nothing half written");
    }
}

/// A cargo that counts how often it is asked.
#[cfg(unix)]
#[test]
fn cargo_is_asked_again_where_its_answer_may_change_and_only_there() {
    use std::os::unix::fs::PermissionsExt;

    let scratch = workspace();
    let (cargo, log) = (scratch.root.join(".bin/cargo"), scratch.root.join(".bin/log"));
    scratch.write(".bin/cargo", format!("#!/bin/sh\necho asked >>'{log}'\nexec '{}' \"$@\"\n", env!("CARGO")));
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let asked = || {
        let before = fs::read_to_string(&log).unwrap_or_default().lines().count();
        let said = said(scratch.orchestrate(&["check"]).env("CARGO", &cargo));
        assert_eq!(said.code, 0, "{}", said.all());
        fs::read_to_string(&log).unwrap_or_default().lines().count() - before
    };
    assert_eq!(asked(), 1, "at first");
    let indifferent: &[Edit] = &[
        ("nothing", |_| {}),
        ("a source", |it| {
            it.write("crates/app/src/a.rs", CLEAN);
        }),
        ("a module", |it| {
            it.write("crates/app/src/b/deep.rs", CLEAN);
        }),
        ("the policy", |it| {
            it.write("orchestrate.toml", format!("{POLICY}\n"));
        }),
        ("a file of another kind", |it| {
            it.write("crates/app/tests/data.txt", "x");
        }),
    ];
    for (what, edit) in indifferent {
        edit(&scratch);
        assert_eq!(asked(), 0, "{what}");
    }
    let deciding: &[Edit] = &[
        ("the manifest", |it| {
            it.write("crates/app/Cargo.toml", format!("{MANIFEST}[features]\nx = []\n"));
        }),
        ("a manifest with the size and time of the old one", |it| {
            let path = it.root.join("crates/app/Cargo.toml");
            let time = path.metadata().unwrap().modified().unwrap();
            it.write("crates/app/Cargo.toml", format!("{MANIFEST}[features]\ny = []\n"));
            fs::File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
        }),
        ("a test", |it| {
            it.write("crates/app/tests/it.rs", "");
        }),
        ("a build script", |it| {
            it.write("crates/app/build.rs", "fn main() {}\n");
        }),
        ("a binary in a folder", |it| {
            it.write("crates/app/src/bin/x/main.rs", "fn main() {}\n");
        }),
        ("cargo's configuration", |it| {
            it.write(".cargo/config.toml", "[net]\noffline = true\n");
        }),
        ("another cargo", |it| {
            it.write(".bin/cargo", format!("{}\n", fs::read_to_string(it.root.join(".bin/cargo")).unwrap()));
        }),
        ("the lock file", |it| {
            let text = fs::read_to_string(it.root.join("Cargo.lock")).unwrap();
            it.write("Cargo.lock", format!("{text}\n"));
        }),
    ];
    for (what, edit) in deciding {
        edit(&scratch);
        forget_verdict(&scratch);
        assert!(asked() > 0, "{what}");
        assert_eq!(asked(), 0, "nothing after {what}");
    }
    let included = scratch.write(".cargo/config.toml", "include = [\"other.toml\"]\n").write(".cargo/other.toml", "");
    included.write("crates/app/src/a.rs", LEAK);
    assert!(asked() > 0);
    included.write("crates/app/src/a.rs", CLEAN);
    assert!(asked() > 0, "configuration that includes another file is not seen through");
}

#[test]
fn where_nothing_can_be_kept_every_verb_works() {
    let scratch = workspace();
    scratch.write("target/orchestrate", "");
    for arguments in [&["check"][..], &["list"], &["graph"]] {
        let said = scratch.run(arguments);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.all());
    }
}
