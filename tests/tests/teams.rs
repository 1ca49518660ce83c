//! Policies of several files: an organisation's, a workspace's, a package's own.

use orchestrate_tests::binary::binary;
use orchestrate_tests::fixture::Fixture;
use orchestrate_tests::scratch::{Said, Scratch, said};

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
const LEAK: &str = "pub fn load() -> Vec<u8> {\n    std::fs::read(\"x\").unwrap_or_default()\n}\n";
const PURE: &str = "version = 1\n\n[[boundary]]\nname = \"pure\"\nfrom = [\"shop\"]\ndeny = [\"std::fs\"]\n";

/// A workspace in `w`, so that a policy may stand outside of it.
fn shop(policy: &str, parents: &[(&str, &str)]) -> Scratch {
    let scratch = Scratch::new(&[("w/Cargo.toml", MANIFEST), ("w/src/lib.rs", LEAK), ("w/orchestrate.toml", policy)]);
    for (path, text) in parents {
        scratch.write(path, text);
    }
    scratch
}

fn check(scratch: &Scratch) -> Said {
    said(scratch.orchestrate(&["check", "--format", "short"]).current_dir(scratch.root.join("w")))
}

#[test]
fn what_is_wrong_with_an_extended_policy_is_told_at_its_own_place() {
    let scratch = shop(
        "version = 1\nextends = [\"../a.toml\", \"../gone.toml\", { package = \"acme\" }]\n",
        &[
            ("a.toml", "version = 1\nextends = [\"b.toml\"]\nboundry = 1\n"),
            ("b.toml", "version = 1\n\n[levels]\nno-such-rule = \"deny\"\n"),
        ],
    );
    let told = check(&scratch);
    assert_eq!(told.code, 2, "{}", told.all());
    let root = &scratch.root;
    for place in [&format!("{root}/a.toml:3:1"), "orchestrate.toml:2:25", "orchestrate.toml:2:41"] {
        assert!(told.err.contains(&format!("--> {place}\n")), "{place}\n{}", told.all());
    }
    scratch.write("a.toml", "version = 1\nextends = [\"b.toml\"]\n");
    assert!(check(&scratch).err.contains(&format!("--> {root}/b.toml:4:1\n")), "{}", check(&scratch).all());
}

#[test]
fn a_circle_names_the_way() {
    let parents =
        [("a.toml", "version = 1\nextends = [\"b.toml\"]\n"), ("b.toml", "version = 1\nextends = [\"./a.toml\"]\n")];
    let scratch = shop("version = 1\nextends = [\"../a.toml\"]\n", &parents);
    let (told, root) = (check(&scratch), &scratch.root);
    assert_eq!(told.code, 2);
    let way = format!("this policy extends itself: `{root}/a.toml` extends `{root}/b.toml` extends `{root}/a.toml`\n");
    assert!(told.err.contains(&way), "{}", told.all());
    // Two ways to one file are none.
    scratch.write("b.toml", PURE);
    scratch.write("w/orchestrate.toml", "version = 1\nextends = [\"../a.toml\", \"../b.toml\"]\n");
    assert_eq!(check(&scratch).code, 1, "{}", check(&scratch).all());
}

#[test]
fn what_loosens_shows_both_places() {
    let scratch =
        shop(&format!("{PURE}\n").replace("\n\n[[", "\nextends = [\"../a.toml\"]\n\n[["), &[("a.toml", PURE)]);
    let told = check(&scratch);
    assert_eq!(told.code, 2);
    assert!(told.err.contains("--> orchestrate.toml:4:1\n"), "{}", told.all());
    assert!(told.err.contains(&format!("::: {}/a.toml:3:1\n", scratch.root)), "{}", told.all());
    assert!(!told.err.contains("override"), "no message proposes to loosen: {}", told.all());
}

#[test]
fn every_file_of_a_policy_is_an_input_of_the_verdict() {
    let scratch = shop("version = 1\nextends = [\"../a.toml\"]\n", &[("a.toml", "version = 1\n")]);
    scratch.write("w/Cargo.toml", format!("{MANIFEST}[workspace]\nmembers = [\"part\"]\n"));
    scratch.write("w/part/Cargo.toml", MANIFEST.replace("shop", "part"));
    scratch.write("w/part/src/lib.rs", LEAK);
    let found = |code: i32, what: &str| {
        let told = check(&scratch);
        assert_eq!(told.code, code, "{what}: {}", told.all());
    };
    found(0, "nothing is denied");
    scratch.write("a.toml", PURE);
    found(1, "the extended file denies");
    scratch.write("a.toml", "version = 1\nextends = [\"b.toml\"]\n");
    found(2, "it extends what is not there");
    scratch.write("b.toml", PURE);
    found(1, "and then is");
    scratch.write("a.toml", "version = 1\n");
    found(0, "it denies nothing any more");
    scratch.write("w/part/orchestrate.toml", PURE.replace("shop", "part"));
    found(1, "a package has got a policy of its own");
    scratch.write("w/part/orchestrate.toml", PURE);
    found(2, "which speaks for another package");
    scratch.remove("w/part/orchestrate.toml");
    found(0, "and is gone");
}

#[test]
fn builds_watch_every_file_of_a_policy() {
    let scratch = shop("version = 1\nextends = [\"../a.toml\"]\n", &[("a.toml", "version = 1\n")]);
    scratch.age();
    let build = || {
        let mut cargo = scratch.cargo(&["check"]);
        said(cargo.current_dir(scratch.root.join("w")).env("RUSTC_WORKSPACE_WRAPPER", binary()))
    };
    assert_eq!(build().code, 0, "{}", build().all());
    scratch.write("a.toml", PURE);
    let told = build();
    assert!(told.code != 0 && told.err.contains("which `pure` denies"), "{}", told.all());
    // Also while it cannot be read: whoever mends it must not be told the same again.
    for policy in [PURE, "version = 1\nboundry = 1\n"] {
        scratch.write("a.toml", policy);
        let mut door = scratch.orchestrate(&["door", "build-script"]);
        let told = said(door.env("CARGO_MANIFEST_DIR", scratch.root.join("w")).current_dir(scratch.root.join("w")));
        let watched = format!("cargo::rerun-if-changed={}/a.toml\n", scratch.root);
        assert!(told.out.contains(&watched), "{}", told.all());
    }
}

#[test]
fn the_printed_policy_holds_alone() {
    for fixture in Fixture::all().into_iter().filter(|it| it.name.starts_with("teams/")) {
        let armed = fixture.arm();
        let run =
            |arguments: &[&str]| said(std::process::Command::new(binary()).args(arguments).current_dir(&armed.root));
        let in_sources = || -> Vec<String> {
            let told = run(&["check", "--format", "short"]);
            told.out.lines().filter(|line| line.contains(".rs:")).map(str::to_owned).collect()
        };
        let before = in_sources();
        assert!(!before.is_empty(), "{}", fixture.name);
        let printed = run(&["policy"]);
        assert_eq!(printed.code, 0, "{}", printed.all());
        std::fs::write(armed.root.join("orchestrate.toml"), &printed.out).unwrap();
        let own = armed.root.join("orders/orchestrate.toml");
        assert!(!own.exists() || std::fs::remove_file(own).is_ok());
        assert_eq!(in_sources(), before, "{}\n{}", fixture.name, printed.out);
    }
}

#[test]
fn overrides_are_told_and_counted() {
    let fixture = Fixture::all().into_iter().find(|it| it.name == "teams/overridden").unwrap();
    let armed = fixture.arm();
    let run = |arguments: &[&str]| said(std::process::Command::new(binary()).args(arguments).current_dir(&armed.root));
    let told = run(&["policy"]);
    let reason = "#   boundary.no-files: The catalogue is read from disk until it has a port\n";
    let way = "#     orchestrate.toml:4 over policies/base.toml:3\n";
    assert!(told.out.contains(&format!("{reason}{way}")), "{}", told.all());
    let json: serde_json::Value = serde_json::from_str(&run(&["policy", "--format", "json"]).out).unwrap();
    assert_eq!(json["overrides"][0]["over"]["file"], "policies/base.toml");
    let told = run(&["check"]);
    assert!(told.all().contains("overridden 1 ·"), "{}", told.all());
}
