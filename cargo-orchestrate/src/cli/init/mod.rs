//! `init`: a policy that passes today, drawn from the workspace as it is.
//!
//! Nothing is ever overwritten but our own block in `AGENTS.md`, and nothing was written that would fail: the draft is judged before it reaches the disk.

mod against;
mod agents;
mod draft;
mod files;
mod layers;
mod patterns;
mod uses;

use camino::Utf8Path;

use super::args::{CommonArgs, InitArgs};
use super::out::TerminalOutput;
use super::progress::Progress;
use super::{CliError, CliExit};
use orchestrate_pipeline::{self as pipeline, POLICY_FILE, ResolvedWorkspace};
use orchestrate_workspace::disk;
use orchestrate_workspace::metadata::Workspace;

pub(super) fn run(common: &CommonArgs, arguments: &InitArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    let workspace = pipeline::load(&common.request())?;
    let policy = workspace.root.join(POLICY_FILE);
    let exists = policy.symlink_metadata().is_ok();
    if exists && !arguments.ci && !arguments.gate && !arguments.agents {
        return Err(CliError::Usage(format!(
            "`{policy}` exists already, and `init` never overwrites files\nhelp: edit it, then run `cargo orchestrate check`"
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
    out.note("Next: run `cargo orchestrate check`, then edit the policy to describe the architecture that you intend.");
    Ok(CliExit::Clean)
}

fn write_policy(common: &CommonArgs, out: &mut TerminalOutput) -> Result<(), CliError> {
    let progress = Progress::new(common.quiet, "Reading");
    let reading: ResolvedWorkspace = pipeline::read(&common.request())?;
    let root = reading.workspace.root.clone();
    let passing = draft::passing(reading)?;
    drop(progress);
    write_new(&root, POLICY_FILE, &passing.text, out)?;
    Ok(out.write_styled(&passing.against.concat())?)
}

/// Writes a file that is not there yet.
fn write_new(root: &Utf8Path, file: &str, text: &str, out: &mut TerminalOutput) -> Result<(), CliError> {
    let path = root.join(file);
    if path.symlink_metadata().is_ok() {
        out.status("Kept", &format!("`{file}`, which exists already"));
        return Ok(());
    }
    disk::write(&path, text.as_bytes()).map_err(|source| CliError::Write { path, source })?;
    out.status("Created", &format!("`{file}`"));
    Ok(())
}

/// The folder of a workspace's root manifest, read as a table.
fn root_manifest(workspace: &Workspace) -> toml_edit::DocumentMut {
    let text = orchestrate_workspace::source::read(&workspace.root.join("Cargo.toml")).unwrap_or_default();
    // Cargo has read it before us.
    text.parse().unwrap_or_default()
}
