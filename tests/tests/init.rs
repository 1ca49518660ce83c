//! `init`: a policy of a page that passes today, and nothing overwritten.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use orchestrate_tests::fixture::{Fixture, repository};
use orchestrate_tests::parallel;
use orchestrate_tests::scratch::{Scratch, said};
use serde_json::{Value, json};

/// What one reads at a glance.
const LINES: usize = 40;

fn package(name: &str, dependencies: &[&str]) -> String {
    let lines: String = dependencies.iter().map(|it| format!("{it} = {{ path = \"../{it}\" }}\n")).collect();
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n{lines}")
}

fn shop() -> Scratch {
    Scratch::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\n    \"crates/*\", # all of them\n]\nresolver = \"2\"\n"),
        ("crates/cli/Cargo.toml", &package("shop-cli", &["domain", "infra"])),
        ("crates/cli/src/main.rs", "fn main() {\n    infra::store();\n}\n"),
        ("crates/infra/Cargo.toml", &package("infra", &["domain"])),
        ("crates/infra/src/lib.rs", "pub fn store() {\n    domain::total();\n}\n"),
        ("crates/domain/Cargo.toml", &package("domain", &[])),
        ("crates/domain/src/lib.rs", "pub fn total() {}\n"),
    ])
}

fn policy(scratch: &Scratch) -> String {
    std::fs::read_to_string(scratch.root.join("orchestrate.toml")).unwrap()
}

/// Holds a workspace without a policy to a first one that is short and passes.
fn begins(scratch: &Scratch) -> String {
    let init = scratch.run(&["init"]);
    assert_eq!(init.code, 0, "{}", init.all());
    let check = scratch.run(&["check"]);
    assert_eq!(check.code, 0, "{}\n{}", policy(scratch), check.all());
    let text = policy(scratch);
    assert!(text.lines().count() <= LINES, "{text}");
    text
}

#[test]
fn layers_come_from_who_depends_on_whom() {
    let scratch = shop();
    let text = begins(&scratch);
    let order = ["shop-cli", "infra", "domain"].map(|it| text.find(&format!("\"{it}\"")).unwrap());
    assert!(order.is_sorted(), "{text}");
    assert!(text.contains("min-share = 0.9"), "{text}");
    // And the layers mean something.
    scratch.write("crates/domain/Cargo.toml", package("domain", &["serde"]).replace("../serde", "../extra"));
    scratch.write(
        "crates/domain/Cargo.toml",
        package("domain", &[])
            .replace("[dependencies]", "[dependencies]\ninfra = { path = \"../infra\", optional = true }"),
    );
    scratch.write("crates/infra/Cargo.toml", package("infra", &[]));
    scratch.write("crates/infra/src/lib.rs", "pub fn store() {}\n");
    scratch.write("crates/domain/src/lib.rs", "pub fn total() {\n    infra::store();\n}\n");
    let check = scratch.run(&["check", "--format", "short"]);
    assert!(check.code == 1 && check.out.contains("layer-dependency"), "{}", check.all());
}

#[test]
fn a_single_package_is_layered_by_modules() {
    let scratch = Scratch::new(&[
        ("Cargo.toml", &package("app", &[])),
        (
            "src/lib.rs",
            "pub mod ui;\npub mod orders;\npub mod billing;\npub mod util;\nmod alone;\npub use ui::page;\n",
        ),
        ("src/ui.rs", "pub fn page() {\n    crate::orders::place();\n}\n"),
        ("src/orders.rs", "pub fn place() {\n    crate::billing::bill();\n    crate::util::log();\n}\n"),
        ("src/billing.rs", "pub fn bill() {\n    crate::orders::place();\n    crate::orders::place();\n}\n"),
        ("src/util.rs", "pub fn log() {}\n\n#[test]\nfn logs() {\n    crate::ui::page();\n}\n"),
        ("src/alone.rs", ""),
    ]);
    let text = begins(&scratch);
    let order = ["\"app::ui\"", "\"app::{billing,orders}\"", "\"app::util\""].map(|it| text.find(it).unwrap());
    assert!(order.is_sorted() && !text.contains("alone"), "{text}");
    scratch.remove("orchestrate.toml");
    let said = scratch.run(&["init"]);
    let expected = "
These use each other, so no layer parts them: billing, orders
  orders uses billing here alone:                 src/orders.rs:2:5
  billing uses orders in 2 places, first here:    src/billing.rs:2:5
";
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(squeezed(&said.out), squeezed(expected), "{}", said.all());
    scratch.write("src/util.rs", "pub fn log() {\n    crate::ui::page();\n}\n");
    let check = scratch.run(&["check", "--format", "short"]);
    assert!(check.code == 1 && check.out.contains("src/util.rs:2:5: error[layer-dependency]"), "{}", check.all());
}

#[test]
fn a_large_workspace_is_still_a_page() {
    let scratch = Scratch::new(&[("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n")]);
    let member = |name: &str, dependencies: &[&str]| {
        scratch.write(&format!("crates/{name}/Cargo.toml"), package(name, dependencies));
        scratch.write(&format!("crates/{name}/src/lib.rs"), "");
    };
    // A way of nine levels, with twelve plugins at its top and as many drivers beside others at its base.
    for it in 0..12 {
        member(&format!("driver-{it}"), &[]);
        member(&format!("plugin_{it}"), &["core-8"]);
    }
    for it in 1..9 {
        member(&format!("core-{it}"), &[&format!("core-{}", it - 1), "driver-3", "driver-7"]);
    }
    member("core-0", &["driver-0", "driver-1", "driver-2", "driver-4"]);
    let text = begins(&scratch);
    assert_eq!(text.matches("[[layers]]").count(), 5, "{text}");
    assert!(text.contains("\"plugin_*\"") && text.contains("\"driver-{0,1,2,3,4,7}\""), "{text}");
}

#[test]
fn it_passes_on_every_fixture() {
    parallel::each(Fixture::all(), |fixture| {
        let armed = fixture.arm();
        std::fs::remove_file(armed.root.join("orchestrate.toml")).unwrap();
        let run = |arguments: &[&str]| {
            let mut command = std::process::Command::new(orchestrate_tests::binary::binary());
            orchestrate_tests::scratch::quiet(command.args(arguments).current_dir(&armed.root));
            said(&mut command)
        };
        let init = run(&["init"]);
        assert_eq!(init.code, 0, "{}: {}", fixture.name, init.all());
        let text = std::fs::read_to_string(armed.root.join("orchestrate.toml")).unwrap();
        let check = run(&["check"]);
        assert_eq!(check.code, 0, "{}: {text}\n{}", fixture.name, check.all());
        assert!(text.lines().count() <= LINES, "{}: {text}", fixture.name);
    });
}

#[test]
fn what_fires_today_is_turned_down_by_name() {
    let scratch = Scratch::new(&[
        ("Cargo.toml", &package("app", &[])),
        (
            "src/lib.rs",
            "#[cfg_attr(any(), generated(intent = \"x y z\", by = \"me\", tests(\"nowhere\")))]\npub fn f() {}\nmod gone;\n",
        ),
    ]);
    let text = begins(&scratch);
    for rule in ["unknown-test", "unreadable-source"] {
        assert!(text.contains(&format!("{rule} = \"warn\"")), "{text}");
    }
}

#[test]
fn folders_full_of_files_that_nothing_reaches_are_set_apart() {
    let scratch = Scratch::new(&[("Cargo.toml", &package("app", &[])), ("src/lib.rs", "")]);
    for it in 0..9 {
        scratch.write(&format!("tests/ui/bad/case{it}.rs"), "fn main() {}\n");
    }
    assert!(begins(&scratch).contains("\"tests/**\""));
    let scratch = Scratch::new(&[("Cargo.toml", &package("app", &[])), ("src/lib.rs", ""), ("src/lost.rs", "")]);
    assert!(!begins(&scratch).contains("[sources]"));
}

#[test]
fn nothing_is_overwritten() {
    let scratch = shop();
    scratch.write("orchestrate.toml", "version = 1\n");
    let said = scratch.run(&["init"]);
    assert!(said.code == 2 && said.err.contains("never overwrites"), "{}", said.all());
    scratch.write(".github/workflows/orchestrate.yml", "mine\n").write("orchestrate-gate/build.rs", "mine\n");
    let said = scratch.run(&["init", "--ci", "--gate"]);
    assert_eq!(said.code, 0, "{}", said.all());
    for (path, text) in [
        ("orchestrate.toml", "version = 1\n"),
        (".github/workflows/orchestrate.yml", "mine\n"),
        ("orchestrate-gate/build.rs", "mine\n"),
    ] {
        assert_eq!(std::fs::read_to_string(scratch.root.join(path)).unwrap(), text);
    }
}

#[test]
fn agents_are_told_once() {
    let scratch = shop();
    let said = scratch.run(&["init", "--agents"]);
    assert!(said.code == 0 && said.err.contains("Created `AGENTS.md`"), "{}", said.all());
    let read = || std::fs::read_to_string(scratch.root.join("AGENTS.md")).unwrap();
    assert!(said.out.trim() == read().trim() && read().contains("cargo orchestrate check"), "{}", said.all());
    let again = scratch.run(&["init", "--agents"]);
    assert!(again.code == 0 && again.err.contains("Unchanged `AGENTS.md`") && again.out.is_empty(), "{}", again.all());
    // What else stands there is its owner's, a link to another file included.
    let block = read();
    scratch.remove("AGENTS.md").write("CLAUDE.md", "# Ours\n");
    #[cfg(unix)]
    std::os::unix::fs::symlink("CLAUDE.md", scratch.root.join("AGENTS.md")).unwrap();
    #[cfg(not(unix))]
    std::fs::copy(scratch.root.join("CLAUDE.md"), scratch.root.join("AGENTS.md")).unwrap();
    assert_eq!(scratch.run(&["init", "--agents"]).code, 0);
    assert_eq!(read(), format!("# Ours\n\n{block}"));
    #[cfg(unix)]
    assert!(scratch.root.join("AGENTS.md").is_symlink());
    scratch.write("AGENTS.md", "<!-- cargo orchestrate: begin -->\n");
    let torn = scratch.run(&["init", "--agents"]);
    assert!(torn.code == 2 && torn.err.contains("help: remove what is left"), "{}", torn.all());
    assert_eq!(read(), "<!-- cargo orchestrate: begin -->\n");
}

#[test]
fn the_gate_works_once_it_is_a_member() {
    let scratch = shop();
    let said_init = scratch.run(&["init", "--gate"]);
    assert_eq!(said_init.code, 0, "{}", said_init.all());
    let table = said_init.err.split_once("[workspace]").unwrap().1;
    let table = &table[..=table.rfind(']').unwrap()];
    assert!(table.contains("\"crates/*\"") && table.contains("\"orchestrate-gate\""), "{table}");
    assert_eq!(scratch.run(&["check"]).code, 0);
    scratch.write("Cargo.toml", format!("[workspace]{table}\nresolver = \"2\"\n"));
    let manifest = std::fs::read_to_string(scratch.root.join("orchestrate-gate/Cargo.toml")).unwrap();
    let ours = format!("path = \"{}\"", repository().join("cargo-orchestrate"));
    let manifest = manifest.replace(&manifest[manifest.find("version = \"0.1\"").unwrap()..][..15], &ours);
    scratch.write("orchestrate-gate/Cargo.toml", manifest);
    std::fs::copy(repository().join("Cargo.lock"), scratch.root.join("Cargo.lock")).unwrap();
    let build = said(&mut scratch.cargo(&["build"]));
    assert_eq!(build.code, 0, "{}", build.all());
    scratch.write(
        "orchestrate.toml",
        format!("{}\n[[boundary]]\nname = \"x\"\nfrom = [\"infra\"]\ndeny = [\"domain\"]\n", policy(&scratch)),
    );
    let build = said(&mut scratch.cargo(&["build"]));
    assert!(build.code != 0 && build.err.contains("denied-dependency"), "{}", build.all());
}

/// The jobs of the workflow that is written, each with the commands of its steps.
fn jobs(scratch: &Scratch, arguments: &[&str]) -> Vec<(String, Value, Vec<String>)> {
    let init = scratch.run(&[&["init"], arguments].concat());
    assert_eq!(init.code, 0, "{}", init.all());
    let text = std::fs::read_to_string(scratch.root.join(".github/workflows/orchestrate.yml")).unwrap();
    let (hosts, shells) = (text.matches("${{").count(), text.matches("${BASE").count());
    assert_eq!((text.matches('{').count(), shells), (2 * hosts + shells, 1), "{text}");
    let workflow: Value = serde_yaml_ng::from_str(&text).unwrap();
    assert_eq!(workflow["on"], json!({ "push": null, "pull_request": null }));
    assert_eq!(workflow["permissions"]["contents"], "read");
    let job = |(name, job): (&String, &Value)| {
        let steps = job["steps"].as_array().unwrap().iter();
        let runs = steps.filter_map(|step| Some(step["run"].as_str()?.to_owned())).collect();
        (name.clone(), job.clone(), runs)
    };
    workflow["jobs"].as_object().unwrap().iter().map(job).collect()
}

#[test]
fn the_workflow_installs_this_version_and_checks() {
    let jobs = jobs(&shop(), &["--ci"]);
    let [(name, _, runs)] = &jobs[..] else { unreachable!("one job: {jobs:?}") };
    assert_eq!(name, "check");
    assert_eq!(runs[0], "cargo install --locked cargo-orchestrate@^0.1");
    assert_eq!(runs[1], "cargo orchestrate check --locked --format github ${BASE:+--base \"origin/$BASE\"}");
}

#[test]
fn machines_share_a_prove_only_in_a_workflow() {
    for (arguments, says) in [(&["init", "--shards", "2"][..], "--ci"), (&["init", "--ci", "--shards", "0"], "1..=256")]
    {
        let said = shop().run(arguments);
        assert!(said.code == 2 && said.err.contains(says), "{}", said.all());
    }
}

/// The commands themselves, each job on a machine of its own.
#[cfg(unix)]
#[test]
fn a_shared_prove_leads_to_a_check_that_knows_its_evidence() {
    let one = proving();
    let jobs = jobs(&one, &["--ci", "--shards", "2"]);
    let [(prove, matrix, runs), (proven, last, checks)] = &jobs[..] else { unreachable!("two jobs: {jobs:?}") };
    assert_eq!((prove.as_str(), proven.as_str(), &last["needs"]), ("prove", "proven", &json!("prove")));
    assert_eq!(matrix["strategy"]["matrix"], json!({ "shard": [1, 2] }));
    assert_eq!(matrix["permissions"], json!({ "contents": "read" }));
    let (two, third) = (proving(), proving());
    let between = Scratch::new(&[("evidence/README", "")]);
    for (machine, shard) in [(&one, "1"), (&two, "2")] {
        for run in &runs[1..] {
            let said = shell(machine, &between, &run.replace("${{ matrix.shard }}", shard));
            assert_eq!(said.code, 0, "{run}: {}", said.all());
        }
        // What the two actions do that carry a file from one machine to another.
        let file = format!("evidence-{shard}.jsonl");
        std::fs::rename(between.root.join(&file), between.root.join("evidence").join(&file)).unwrap();
    }
    let unproven = shell(&third, &between, &checks[2]);
    assert!(unproven.code == 1 && unproven.out.contains("missing-test-evidence"), "{}", unproven.all());
    for run in &checks[1..] {
        let said = shell(&third, &between, run);
        assert_eq!(said.code, 0, "{run}: {}", said.all());
    }
    assert!(third.root.join("orchestrate.sarif").exists());
}

/// A workspace whose policy asks for tests that notice mutants.
#[cfg(unix)]
fn proving() -> Scratch {
    let policy =
        "version = 1\n\n[[tests.require]]\nfor = { kind = \"fn\" }\nlink = \"reached\"\nstrength = \"kills-mutants\"\n";
    let lib = "pub fn double(value: u64) -> u64 {\n    value * 2\n}\n\n#[test]\nfn doubles() {\n    assert_eq!(double(3), 6);\n}\n";
    let manifest = package("app", &[]) + "\n[workspace]\n";
    let scratch = Scratch::new(&[("Cargo.toml", &manifest), ("orchestrate.toml", policy), ("src/lib.rs", lib)]);
    assert_eq!(said(&mut scratch.cargo(&["generate-lockfile", "--offline"])).code, 0);
    scratch
}

/// Runs a step of a workflow, as if the binary had been installed; `between` is the runner's folder for what is passed on.
#[cfg(unix)]
fn shell(machine: &Scratch, between: &Scratch, run: &str) -> orchestrate_tests::scratch::Said {
    let installed = [orchestrate_tests::binary::binary().as_std_path(), std::path::Path::new(env!("CARGO"))];
    let folders = installed.iter().filter_map(|it| it.parent()).map(std::path::Path::to_owned);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<std::path::PathBuf> = folders.chain(std::env::split_paths(&path)).collect();
    let mut command = std::process::Command::new("sh");
    orchestrate_tests::scratch::quiet(command.args(["-e", "-c", run]).current_dir(&machine.root));
    command.env("PATH", std::env::join_paths(folders).unwrap()).env("RUNNER_TEMP", &between.root);
    command.env("CARGO_NET_OFFLINE", "true");
    said(&mut command)
}
