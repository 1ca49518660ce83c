//! The files that `init` can write besides the policy: a workflow for GitHub Actions, and a gate package.

use toml_edit::DocumentMut;

/// The version requirement of this release in generated files.
const VERSION: &str = concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"));

const WORKFLOW: &str = include_str!("workflow.yml");
/// The same with the tests proven first: a check without their evidence would fail.
const SHARDED_WORKFLOW: &str = include_str!("workflow_sharded.yml");

/// The name and folder of the gate package.
pub const GATE_PACKAGE: &str = "orchestrate-gate";

/// A workflow for GitHub Actions; with a number of shards, one whose machines share a `prove`.
pub fn workflow(shards: Option<u32>) -> String {
    shards.map_or_else(|| WORKFLOW.to_owned(), sharded_workflow).replace("{version}", VERSION)
}

fn sharded_workflow(shards: u32) -> String {
    let each: Vec<String> = (1..=shards).map(|shard| shard.to_string()).collect();
    SHARDED_WORKFLOW.replace("{each}", &each.join(", ")).replace("{shards}", &shards.to_string())
}

/// The files of the gate package by their paths in its folder, with their texts.
pub fn gate_package() -> [(&'static str, String); 3] {
    [("Cargo.toml", gate_manifest()), ("build.rs", BUILD_SCRIPT.to_owned()), ("src/lib.rs", LIBRARY.to_owned())]
}

fn gate_manifest() -> String {
    format!(
        "[package]\n\
         name = \"{GATE_PACKAGE}\"\n\
         description = \"Fails `cargo build` when the workspace violates its policy\"\n\
         version = \"0.0.0\"\n\
         edition = \"2021\"\n\
         publish = false\n\
         \n\
         [package.metadata.orchestrate]\n\
         gate = true\n\
         \n\
         [build-dependencies]\n\
         cargo-orchestrate = {{ version = \"{VERSION}\", default-features = false }}\n"
    )
}

const BUILD_SCRIPT: &str = "//! Checks the workspace against `orchestrate.toml`.\n\nfn main() {\n    cargo_orchestrate::build_script::enforce();\n}\n";

const LIBRARY: &str = "//! Empty: the build script does the work.\n";

/// The table `[workspace]` of a root manifest, with the gate package as a member.
pub fn membership(root_manifest: &str) -> String {
    // Cargo has read the manifest before, so it is valid.
    let document: DocumentMut = root_manifest.parse().unwrap_or_default();
    let members = document.get("workspace").and_then(|it| it.get("members")).and_then(|it| it.as_array());
    let mut names: Vec<&str> = members.into_iter().flatten().filter_map(|it| it.as_str()).collect();
    names.push(GATE_PACKAGE);
    let lines: String = names.iter().map(|it| format!("    \"{it}\",\n")).collect();
    format!("[workspace]\nmembers = [\n{lines}]")
}
