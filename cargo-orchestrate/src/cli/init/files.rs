//! What `init` writes besides the policy: a workflow, a gate package.

use super::{root_manifest, write_new};
use crate::cli::Failure;
use crate::cli::out::Out;
use orchestrate_workspace::metadata::Workspace;

const WORKFLOW: &str = include_str!("workflow.yml");
/// The same with the tests proven first: a check without their evidence would fail.
const SHARDED_WORKFLOW: &str = include_str!("workflow_sharded.yml");

const GATE: &str = "orchestrate-gate";

/// Writes a workflow for GitHub Actions; one in which so many machines share a `prove`, if that is asked for.
pub(super) fn workflow(workspace: &Workspace, shards: Option<u32>, out: &mut Out) -> Result<(), Failure> {
    let text = shards.map_or_else(|| WORKFLOW.to_owned(), sharded);
    let text =
        text.replace("{version}", concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR")));
    write_new(&workspace.root, ".github/workflows/orchestrate.yml", &text, out)
}

fn sharded(shards: u32) -> String {
    let each: Vec<String> = (1..=shards).map(|shard| shard.to_string()).collect();
    SHARDED_WORKFLOW.replace("{each}", &each.join(", ")).replace("{shards}", &shards.to_string())
}

/// Writes the gate package, and says how to make it a member: the manifest at the root is its owner's to edit.
pub(super) fn gate(workspace: &Workspace, out: &mut Out) -> Result<(), Failure> {
    for (file, text) in
        [("Cargo.toml", manifest()), ("build.rs", BUILD_SCRIPT.to_owned()), ("src/lib.rs", LIBRARY.to_owned())]
    {
        write_new(&workspace.root, &format!("{GATE}/{file}"), &text, out)?;
    }
    if !workspace.packages.iter().any(|it| it.name == GATE) {
        out.note(&format!("To make it a member, write in `Cargo.toml`:\n\n{}\n", membership(workspace)));
    }
    Ok(())
}

fn manifest() -> String {
    let version = concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"));
    format!(
        "[package]\n\
         name = \"{GATE}\"\n\
         description = \"Makes `cargo build` fail where the workspace breaks its policy\"\n\
         version = \"0.0.0\"\n\
         edition = \"2021\"\n\
         publish = false\n\
         \n\
         [package.metadata.orchestrate]\n\
         gate = true\n\
         \n\
         [build-dependencies]\n\
         cargo-orchestrate = {{ version = \"{version}\", default-features = false }}\n"
    )
}

const BUILD_SCRIPT: &str = "//! Holds the workspace to `orchestrate.toml`.\n\nfn main() {\n    cargo_orchestrate::build_script::enforce();\n}\n";

const LIBRARY: &str = "//! Holds nothing: the build script is all there is.\n";

/// The table `[workspace]` as it would be with the gate.
fn membership(workspace: &Workspace) -> String {
    let document = root_manifest(workspace);
    let members = document.get("workspace").and_then(|it| it.get("members")).and_then(|it| it.as_array());
    let mut names: Vec<&str> = members.into_iter().flatten().filter_map(|it| it.as_str()).collect();
    names.push(GATE);
    let lines: String = names.iter().map(|it| format!("    \"{it}\",\n")).collect();
    format!("[workspace]\nmembers = [\n{lines}]")
}
