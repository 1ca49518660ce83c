//! `init`: writes a first policy that the workspace passes as it is, and the files around it.
//!
//! Nothing is overwritten but our own section in `AGENTS.md`.

use camino::Utf8Path;

use super::args::{CommonArgs, InitArgs};
use super::out::TerminalOutput;
use super::progress::Progress;
use super::{CliError, CliExit};
use orchestrate_init::{agents, draft_policy, files};
use orchestrate_pipeline::{self as pipeline, CheckError, POLICY_FILE, ResolvedWorkspace};
use orchestrate_workspace::disk;
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{self, ReadProblem};

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
        write_new(&workspace.root, ".github/workflows/orchestrate.yml", &files::workflow(arguments.shards), out)?;
    }
    if arguments.gate {
        write_gate_package(&workspace, out)?;
    }
    if arguments.agents {
        write_agents_section(&workspace.root, out)?;
    }
    out.note("Next: run `cargo orchestrate check`, then edit the policy to describe the architecture that you intend.");
    Ok(CliExit::Clean)
}

fn write_policy(common: &CommonArgs, out: &mut TerminalOutput) -> Result<(), CliError> {
    let progress = Progress::new(common.quiet, "Reading");
    let resolved: ResolvedWorkspace = pipeline::read(&common.request())?;
    let root = resolved.workspace.root.clone();
    let passing = draft_policy(resolved)?;
    drop(progress);
    write_new(&root, POLICY_FILE, &passing.text, out)?;
    Ok(out.write_styled(&passing.cycles.concat())?)
}

/// Writes the gate package, and says how to make it a member. The root manifest is left for its owner to edit.
fn write_gate_package(workspace: &Workspace, out: &mut TerminalOutput) -> Result<(), CliError> {
    for (file, text) in files::gate_package() {
        write_new(&workspace.root, &format!("{}/{file}", files::GATE_PACKAGE), &text, out)?;
    }
    if !workspace.packages.iter().any(|it| it.name == files::GATE_PACKAGE) {
        let manifest = source::read(&workspace.root.join("Cargo.toml")).unwrap_or_default();
        let table = files::membership(&manifest);
        out.note(&format!("To make it a workspace member, write in `Cargo.toml`:\n\n{table}\n"));
    }
    Ok(())
}

/// Writes our section into `AGENTS.md`, and shows it.
fn write_agents_section(root: &Utf8Path, out: &mut TerminalOutput) -> Result<(), CliError> {
    let path = root.join(agents::FILE);
    let before = match source::read(&path) {
        Ok(text) => Some(text),
        Err(ReadProblem::Missing) if path.symlink_metadata().is_err() => None,
        Err(problem) => return Err(CheckError::unreadable(path, &problem).into()),
    };
    let after = agents::with_block(before.as_deref().unwrap_or("")).map_err(CliError::Usage)?;
    if before.as_deref() == Some(after.as_str()) {
        out.status("Unchanged", &format!("`{}`", agents::FILE));
        return Ok(());
    }
    disk::write(&path, after.as_bytes()).map_err(|source| CliError::Write { path, source })?;
    let verb = if before.is_none() { "Created" } else { "Updated" };
    out.status(verb, &format!("`{}`, with this section:", agents::FILE));
    Ok(out.write(|to| write!(to, "\n{}\n", agents::BLOCK))?)
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
