//! The command line: verbs, cargo's flags, help, exit codes.

use std::process::Command;

use orchestrate_tests::binary::binary;
use orchestrate_tests::scratch::{Scratch, said};

const POLICY: &str = "version = 1\n\n[[boundary]]\nname = \"pure\"\nfrom = [\"a\", \"b\"]\ndeny = [\"std::fs\"]\n";

fn package(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n")
}

fn two() -> Scratch {
    let scratch = Scratch::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n"),
        ("crates/a/src/lib.rs", "pub fn f() { std::fs::read(\"x\").ok(); }\n"),
        ("crates/b/src/lib.rs", "pub fn f() { std::fs::read(\"x\").ok(); }\n"),
        ("crates/c/src/lib.rs", "pub fn f() {}\n"),
        ("orchestrate.toml", POLICY),
    ]);
    for name in ["a", "b", "c"] {
        scratch.write(&format!("crates/{name}/Cargo.toml"), package(name));
    }
    scratch
}

#[test]
fn help_shows_the_verbs_of_every_day_first() {
    for arguments in [&["orchestrate", "--help"][..], &["--help"], &["-h"]] {
        let said = said(Command::new(binary()).args(arguments));
        assert_eq!(said.code, 0);
        let every_day = said.out.find("Every day:").unwrap();
        let others = said.out.find("Others:").unwrap();
        for (verb, first) in [("check", true), ("list", true), ("explain", true), ("init", true), ("graph", false)] {
            let at = said.out.find(&format!("\n  {verb} ")).unwrap();
            assert_eq!(at > every_day && at < others, first, "{verb}\n{}", said.out);
        }
        assert!(!said.out.contains("door"), "{}", said.out);
    }
}

#[test]
fn cargo_finds_it_and_shows_its_help() {
    let folder = binary().parent().unwrap();
    let path = format!("{folder}:{}", std::env::var("PATH").unwrap());
    let help = said(Command::new(env!("CARGO")).args(["help", "orchestrate"]).env("PATH", &path));
    assert_eq!(help.code, 0, "{}", help.all());
    assert!(help.out.contains("cargo orchestrate [OPTIONS] <COMMAND>"), "{}", help.all());
    let version = said(Command::new(env!("CARGO")).args(["orchestrate", "--version"]).env("PATH", &path));
    assert!(version.out.starts_with("cargo-orchestrate "), "{}", version.all());
}

#[test]
fn without_a_verb_it_shows_help_and_does_not_pass() {
    for color in ["auto", "never", "always"] {
        let said = said(Command::new(binary()).env("CARGO_TERM_COLOR", color));
        assert_eq!(said.code, 2);
        assert!(said.err.contains("Every day:"), "{color}\n{}", said.all());
    }
}

#[test]
fn packages_choose_what_is_shown() {
    let scratch = two();
    let shown = |arguments: &[&str]| {
        let said = scratch.run(&[&["check", "--format", "short"], arguments].concat());
        (said.code, said.out.contains("crates/a/"), said.out.contains("crates/b/"))
    };
    assert_eq!(shown(&[]), (1, true, true));
    assert_eq!(shown(&["--workspace"]), (1, true, true));
    assert_eq!(shown(&["-p", "a"]), (1, true, false));
    assert_eq!(shown(&["--package", "[ab]"]), (1, true, true));
    assert_eq!(shown(&["-p", "c"]), (0, false, false));
    assert_eq!(shown(&["--workspace", "--exclude", "a"]), (1, false, true));
    assert_eq!(shown(&["--exclude", "?"]), (0, false, false));
}

#[test]
fn every_format_goes_to_stdout_and_keeps_the_exit_code() {
    let scratch = two();
    for format in ["human", "short", "json", "sarif", "github", "junit", "cargo"] {
        let said = scratch.run(&["check", "--format", format]);
        assert_eq!((said.code, said.err.as_str()), (1, ""), "{format}: {}", said.all());
        assert!(said.out.contains("denied-dependency"), "{format}: {}", said.all());
        assert!(!said.out.contains('\u{1b}'), "{format} colours a pipe");
    }
    assert!(scratch.run(&["check", "--color", "always"]).out.contains('\u{1b}'));
}

#[test]
fn cargos_flags_reach_cargo() {
    let scratch = two();
    assert_eq!(scratch.run(&["check", "--offline"]).code, 1);
    let locked = scratch.run(&["check", "--locked"]);
    assert_eq!(locked.code, 2, "{}", locked.all());
    assert!(locked.err.contains("--locked"), "{}", locked.all());
    assert_eq!(said(&mut scratch.cargo(&["generate-lockfile"])).code, 0);
    assert_eq!(scratch.run(&["check", "--locked"]).code, 1);
    let manifest = scratch.root.join("crates/a/Cargo.toml");
    assert_eq!(scratch.run(&["check", "--manifest-path", manifest.as_str()]).code, 1);
}

#[test]
fn verbs_that_show_need_no_policy_but_for_marks() {
    let scratch = two();
    scratch.remove("orchestrate.toml");
    for arguments in [&["rules"][..], &["graph"], &["graph", "--level", "reference", "--format", "jsonl"], &["schema"]]
    {
        let said = scratch.run(arguments);
        assert_eq!(said.code, 0, "{arguments:?}: {}", said.all());
        assert!(!said.out.is_empty(), "{arguments:?}");
    }
    assert_eq!(scratch.run(&["list"]).code, 2);
}

#[test]
fn every_rule_has_a_page_and_every_shell_completions() {
    for rule in orchestrate_rules::rules::REGISTRY {
        let said = said(Command::new(binary()).args(["explain", rule.id]));
        assert!(said.code == 0 && said.out.contains(rule.id), "{}", said.all());
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = said(Command::new(binary()).args(["completions", shell]));
        assert!(said.code == 0 && said.out.contains("explain"), "{shell}: {}", said.all());
    }
}
