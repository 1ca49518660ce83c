//! `init`: a policy that passes today, drawn from the workspace as it is.
//!
//! Nothing is ever overwritten but our own block in `AGENTS.md`, and nothing is written that would fail: the draft is judged before it reaches the disk.

mod against;
mod agents;
mod draft;
mod files;
mod layers;
mod patterns;
mod uses;

use camino::Utf8Path;

use super::args::{Common, Init};
use super::out::Out;
use super::progress::Progress;
use super::{Exit, Failure};
use orchestrate_pipeline::{self as pipeline, POLICY_FILE, Reading};
use orchestrate_workspace::disk;
use orchestrate_workspace::metadata::Workspace;

pub(super) fn run(common: &Common, arguments: &Init, out: &mut Out) -> Result<Exit, Failure> {
    let workspace = pipeline::load(&common.request())?;
    let policy = workspace.root.join(POLICY_FILE);
    let exists = policy.symlink_metadata().is_ok();
    if exists && !arguments.ci && !arguments.gate && !arguments.agents {
        return Err(Failure::Usage(format!(
            "`{policy}` is there already, and `init` never overwrites\nhelp: edit it, and run `cargo orchestrate check`"
        )));
    }
    if !exists {
        write_policy(common, out)?;
    }
    if arguments.ci {
        files::workflow(&workspace, arguments.shards, out)?;
    }
    if arguments.gate {
        files::gate(&workspace, out)?;
    }
    if arguments.agents {
        agents::write(&workspace.root, out)?;
    }
    out.note("Next: run `cargo orchestrate check`, then make the policy say what you mean by your architecture.");
    Ok(Exit::Clean)
}

fn write_policy(common: &Common, out: &mut Out) -> Result<(), Failure> {
    let progress = Progress::new(common.quiet, "Reading");
    let reading: Reading = pipeline::read(&common.request())?;
    let root = reading.workspace.root.clone();
    let passing = draft::passing(reading)?;
    drop(progress);
    write_new(&root, POLICY_FILE, &passing.text, out)?;
    Ok(out.write_styled(&passing.against.concat())?)
}

/// Writes a file that is not there yet.
fn write_new(root: &Utf8Path, file: &str, text: &str, out: &mut Out) -> Result<(), Failure> {
    let path = root.join(file);
    if path.symlink_metadata().is_ok() {
        out.status("Kept", &format!("`{file}`, which is there already"));
        return Ok(());
    }
    disk::write(&path, text.as_bytes()).map_err(|source| Failure::Write { path, source })?;
    out.status("Created", &format!("`{file}`"));
    Ok(())
}

/// The folder of a workspace's root manifest, read as a table.
fn root_manifest(workspace: &Workspace) -> toml_edit::DocumentMut {
    let text = orchestrate_workspace::source::read(&workspace.root.join("Cargo.toml")).unwrap_or_default();
    // Cargo has read it before us.
    text.parse().unwrap_or_default()
}
