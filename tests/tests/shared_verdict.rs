//! The verdict that doors share: believed only where nothing changed, ignored where it is broken, harmless where it cannot be kept.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::fs;

use camino::Utf8PathBuf;
use orchestrate_tests::scratch::{Said, Scratch, said};

const LEAK: &str = "pub fn load() -> Vec<u8> {\n    std::fs::read(\"x\").unwrap_or_default()\n}\n";

fn app() -> Scratch {
    Scratch::new(&[
        ("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
        ("src/lib.rs", "pub mod domain;\n"),
        ("src/domain.rs", LEAK),
        ("orchestrate.toml", POLICY),
    ])
}

const POLICY: &str = "version = 1\n\n[[boundary]]\nname = \"pure\"\nfrom = [\"app::domain\"]\ndeny = [\"std::fs\"]\n";

/// Something that happens to a workspace.
type Change = fn(&Scratch);

fn kept(scratch: &Scratch) -> Utf8PathBuf {
    scratch.root.join("target/orchestrate/verdict.json")
}

fn check(scratch: &Scratch) -> Said {
    scratch.run(&["check", "--format", "json"])
}

/// Changes a word of the kept verdict, checksum included or not.
fn forge(scratch: &Scratch, checksum: bool) {
    let text = fs::read_to_string(kept(scratch)).unwrap();
    let (header, body) = text.split_once('\n').unwrap();
    let body = body.replace("`pure` denies", "`pure` adores");
    let sum = if checksum { blake3::hash(body.as_bytes()).to_hex().to_string() } else { String::new() };
    let header = if checksum { format!("{} {sum}", header.rsplit_once(' ').unwrap().0) } else { header.to_owned() };
    fs::write(kept(scratch), format!("{header}\n{body}")).unwrap();
}

#[test]
fn an_unchanged_workspace_is_not_judged_again() {
    let scratch = app();
    let first = check(&scratch);
    assert_eq!(first.code, 1, "{}", first.all());
    forge(&scratch, true);
    assert!(check(&scratch).out.contains("adores"), "the kept verdict was not used");
    let members = scratch.run(&["check", "--format", "json", "--manifest-path", "./Cargo.toml"]);
    assert!(members.out.contains("adores"), "nor through a path to the manifest");
}

#[test]
fn blanks_and_comments_where_no_finding_points_are_nothing_new() {
    let edits: &[(&str, &str, bool)] = &[
        ("src/lib.rs", "// The domain.\n\npub mod domain;\n", true),
        ("src/lib.rs", "/// The domain.\npub mod domain;\n", false),
        ("src/lib.rs", "pub mod domain; pub fn f() {}\n", false),
        ("src/domain.rs", &format!("// First.\n{LEAK}"), false),
        ("orchestrate.toml", &format!("# Ours.\n{POLICY}"), false),
    ];
    for (path, text, same) in edits {
        let scratch = app();
        check(&scratch);
        forge(&scratch, true);
        scratch.write(path, text);
        assert_eq!(check(&scratch).out.contains("adores"), *same, "{path}: {text}");
    }
}

#[test]
fn whatever_changes_is_judged_again() {
    let changes: &[(&str, Change)] = &[
        ("a source", |it| {
            it.write("src/domain.rs", format!("{LEAK}\n"));
        }),
        ("a source with the time of the old one", |it| {
            let path = it.root.join("src/domain.rs");
            let time = path.metadata().unwrap().modified().unwrap();
            it.write("src/domain.rs", LEAK.replace("\"x\"", "\"y\""));
            fs::File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
        }),
        ("a file that nothing reaches", |it| {
            it.write("src/lost.rs", "");
        }),
        ("a test", |it| {
            it.write("tests/it.rs", "");
        }),
        ("a binary", |it| {
            it.write("src/bin/serve.rs", "fn main() {}\n");
        }),
        ("the manifest", |it| {
            let text = fs::read_to_string(it.root.join("Cargo.toml")).unwrap();
            it.write("Cargo.toml", format!("{text}[features]\nx = []\n"));
        }),
        ("the lock file", |it| {
            it.write("Cargo.lock", "version = 4\n");
        }),
        ("cargo's configuration", |it| {
            it.write(".cargo/config.toml", "\n");
        }),
        ("the policy", |it| {
            let text = fs::read_to_string(it.root.join("orchestrate.toml")).unwrap();
            it.write("orchestrate.toml", format!("{text}\n"));
        }),
    ];
    for (what, change) in changes {
        let scratch = app();
        check(&scratch);
        forge(&scratch, true);
        change(&scratch);
        let said = check(&scratch);
        assert!(said.code == 1 && !said.out.contains("adores"), "{what}: {}", said.all());
    }
}

#[test]
fn what_an_outside_library_declares_is_an_input_too() {
    let outside = Scratch::new(&[
        ("Cargo.toml", "[package]\nname = \"helper\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
        ("src/lib.rs", "mod io;\npub use io::load;\n"),
        ("src/io.rs", "pub fn load() {}\n"),
    ]);
    let scratch = app();
    let manifest = fs::read_to_string(scratch.root.join("Cargo.toml")).unwrap();
    scratch.write("Cargo.toml", format!("{manifest}[dependencies]\nhelper = {{ path = \"{}\" }}\n", outside.root));
    scratch.write("src/domain.rs", "pub fn f() {\n    let _ = helper::load;\n}\n");
    assert_eq!(said(&mut scratch.cargo(&["generate-lockfile", "--offline"])).code, 0);
    for tree in [&scratch, &outside] {
        tree.age();
    }
    assert_eq!(check(&scratch).code, 0, "{}", check(&scratch).all());
    outside.write("src/io.rs", "pub use std::fs::read as load;\n");
    assert_eq!(check(&scratch).code, 1, "{}", check(&scratch).all());
}

#[test]
fn what_is_broken_or_foreign_is_ignored() {
    let damages: &[(&str, Change)] = &[
        ("cut in half", |it| {
            let bytes = fs::read(kept(it)).unwrap();
            fs::write(kept(it), &bytes[..bytes.len() / 2]).unwrap();
        }),
        ("empty", |it| fs::write(kept(it), "").unwrap()),
        ("no text", |it| fs::write(kept(it), b"\xff\xfe\n\xff").unwrap()),
        ("changed", |it| forge(it, false)),
        ("of another version", |it| {
            let text = fs::read_to_string(kept(it)).unwrap();
            fs::write(kept(it), text.replacen(" verdict 6 ", " verdict 1 ", 1)).unwrap();
        }),
        ("of another day", |it| {
            let text = fs::read_to_string(kept(it)).unwrap();
            let (header, body) = text.split_once('\n').unwrap();
            let header = header.replace("-0", "-1").replace(" 20", " 19");
            fs::write(kept(it), format!("{header}\n{body}")).unwrap();
        }),
        ("a folder", |it| {
            fs::remove_file(kept(it)).unwrap();
            fs::create_dir(kept(it)).unwrap();
        }),
    ];
    for (what, damage) in damages {
        let scratch = app();
        let before = check(&scratch);
        damage(&scratch);
        let after = check(&scratch);
        assert_eq!((after.code, &after.out, &after.err), (1, &before.out, &before.err), "{what}: {}", after.all());
    }
}

#[test]
fn another_workspace_does_not_take_it_for_its_own() {
    let (one, other) = (app(), app());
    other.write("orchestrate.toml", "version = 1\n");
    let shared = one.root.join("shared-target");
    let check = |scratch: &Scratch| said(scratch.orchestrate(&["check"]).env("CARGO_TARGET_DIR", &shared)).code;
    assert_eq!((check(&one), check(&other), check(&one)), (1, 0, 1));
}

#[test]
fn where_nothing_can_be_kept_it_is_judged_each_time() {
    let scratch = app();
    // A file in place of the folder stops even a user who may write everywhere.
    scratch.write("target/orchestrate", "");
    let said = check(&scratch);
    assert_eq!((said.code, said.err.as_str()), (1, ""), "{}", said.all());
    let scratch = app();
    scratch.write("target", "");
    assert_eq!(check(&scratch).code, 1);
}

#[test]
fn many_processes_at_once_judge_alike() {
    let scratch = app();
    for round in 0..3 {
        scratch.write("src/domain.rs", format!("{LEAK}// {round}\n"));
        let children: Vec<_> = (0..6)
            .map(|_| {
                let mut command = scratch.orchestrate(&["check", "--format", "json"]);
                command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap()
            })
            .collect();
        let outputs: Vec<_> = children.into_iter().map(|it| it.wait_with_output().unwrap()).collect();
        for output in &outputs {
            assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
            assert_eq!(output.stdout, outputs[0].stdout);
        }
    }
}

#[test]
fn evidence_is_part_of_what_was_judged() {
    let scratch = app();
    let policy = "version = 1\n\n[[tests.require]]\nfor = { kind = \"fn\" }\nstrength = \"passes\"\n";
    scratch.write("orchestrate.toml", policy);
    let test = "#[test]\n#[cfg_attr(any(), verifies(load))]\nfn loads() {\n    load();\n}\n";
    scratch.write("src/domain.rs", format!("{LEAK}\n{test}"));
    let found = |rule: &str| check(&scratch).out.contains(rule);
    assert!(found("missing-test-evidence") && found("missing-test-evidence"));
    let record = r#"{"version":1,"item":"app::domain::load","file":"src/domain.rs","digest":"v1:old","state":{"lock":"","toolchain":"","features":"","target":"","reached":{}},"tests":[],"mutants":null,"probed":"probed"}"#;
    scratch.write("target/orchestrate/evidence.jsonl", record);
    assert!(found("stale-test-evidence") && !found("missing-test-evidence"));
    scratch.write("target/orchestrate/evidence.jsonl", "{}");
    assert!(!found("stale-test-evidence") && found("missing-test-evidence"));
}
