//! Builds the tests of the copy, and takes out what does not compile.

use std::collections::BTreeMap;
use std::io::BufReader;
use std::process::Stdio;

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel, DiagnosticSpan};
use cargo_metadata::{Artifact, Message};

use super::error::ProveError;
use super::harness::{TestExecutable, TestProgram};
use super::invocation::{Invocation, runner};
use super::process::{self, TimeLimit};
use super::runner::{RunFolder, RunnerTask};
use super::scratch::ScratchCopy;
use super::sources::{ErrorPlace, Instrumentation};
use super::{CargoOptions, ProveProgress};
use orchestrate_workspace::metadata::{TargetKind, Workspace};
use orchestrate_workspace::source::Span;

/// Each round drops at least one mutant or probe that does not compile. More rounds than this mean another problem.
const MOST_ROUNDS: usize = 60;

/// An error of the compiler.
struct CompileError {
    said: String,
    places: Vec<ErrorPlace>,
}

/// Builds the tests, again and again, until what is left compiles. A mutant that does not is dropped, and it alone.
pub(super) fn build(
    workspace: &Workspace,
    scratch: &ScratchCopy,
    cargo: &CargoOptions,
    sources: &mut Instrumentation,
    progress: &dyn ProveProgress,
) -> Result<Vec<TestExecutable>, ProveError> {
    let mut said = String::new();
    for round in 0..MOST_ROUNDS {
        scratch.fill(&sources.instrumented_texts())?;
        progress.building(round);
        let (executables, errors_found) = build_once(workspace, scratch, cargo)?;
        match executables {
            Some(executables) => return with_cargo_environment(executables, scratch, cargo),
            None => said = errors_found.iter().map(|error| error.said.as_str()).collect(),
        }
        if !drop_blamed(&errors_found, sources) {
            break;
        }
    }
    Err(ProveError::Build { said })
}

/// Drops the mutants and probes that errors point to. False where errors point to none.
fn drop_blamed(errors_found: &[CompileError], sources: &mut Instrumentation) -> bool {
    // Not `any`: each error drops its own.
    let unviable = errors_found.iter().filter(|error| sources.drop_unviable(&error.places)).count();
    unviable > 0 || errors_found.iter().filter(|error| sources.drop_unswitchable(&error.places)).count() > 0
}

type BuildAttempt = (Option<Vec<TestExecutable>>, Vec<CompileError>);

fn build_once(workspace: &Workspace, scratch: &ScratchCopy, cargo: &CargoOptions) -> Result<BuildAttempt, ProveError> {
    let mut command = Invocation::new(scratch, cargo).command("build");
    // With the same options as `cargo test`, so that later calls do not rebuild.
    command.args(["--tests", "--workspace", "--profile", "test", "--keep-going", "--message-format", "json"]);
    let failed = |error| ProveError::run("cargo", error);
    let mut errors = tempfile::tempfile().map_err(failed)?;
    let said = errors.try_clone().map_err(failed)?;
    let mut child = command.stdout(Stdio::piped()).stderr(said).spawn().map_err(failed)?;
    let (mut executables, mut errors_found) = (Vec::new(), Vec::new());
    for message in child.stdout.take().into_iter().flat_map(|out| Message::parse_stream(BufReader::new(out))) {
        match message.map_err(failed)? {
            Message::CompilerArtifact(artifact) => executables.extend(executable(workspace, scratch, &artifact)),
            Message::CompilerMessage(message) => errors_found.extend(compile_error(&message.message)),
            _ => {}
        }
    }
    let status = child.wait().map_err(failed)?;
    if !status.success() && errors_found.is_empty() {
        let said = super::process::read_back(&mut errors).map_err(failed)?;
        errors_found.push(CompileError { said, places: Vec::new() });
    }
    Ok((status.success().then_some(executables), errors_found))
}

fn compile_error(diagnostic: &Diagnostic) -> Option<CompileError> {
    if !matches!(diagnostic.level, DiagnosticLevel::Error | DiagnosticLevel::Ice) || diagnostic.spans.is_empty() {
        return None;
    }
    // The primary spans come first, then the secondary ones.
    let (primary, other): (Vec<_>, Vec<_>) = diagnostic.spans.iter().partition(|span| span.is_primary);
    let places = primary.into_iter().chain(other).map(place).collect();
    Some(CompileError { said: diagnostic.rendered.clone().unwrap_or_else(|| diagnostic.message.clone()), places })
}

/// Where the code was written: the outermost call for code from macros.
fn place(span: &DiagnosticSpan) -> ErrorPlace {
    let outermost =
        std::iter::successors(Some(span), |span| Some(&span.expansion.as_ref()?.span)).last().unwrap_or(span);
    ErrorPlace {
        file: Utf8PathBuf::from(&outermost.file_name),
        span: Span::new(outermost.byte_start, outermost.byte_end),
        line: outermost.line_start,
    }
}

fn executable(workspace: &Workspace, scratch: &ScratchCopy, artifact: &Artifact) -> Option<TestExecutable> {
    let path = artifact.executable.clone().filter(|_| artifact.profile.test)?;
    let manifest = artifact.manifest_path.strip_prefix(&scratch.tree).ok()?;
    let package = workspace
        .packages
        .iter()
        .find(|package| package.manifest_path.strip_prefix(&workspace.root) == Ok(manifest))?;
    let target = package.targets.iter().find(|target| {
        target.name == artifact.target.name
            && scratch.tree.join(relative(workspace, &target.root)) == artifact.target.src_path
    })?;
    let krate = match (target.kind, target.kind.word()) {
        (TargetKind::Lib | TargetKind::ProcMacro, _) | (_, None) => target.name.replace('-', "_"),
        (_, Some(word)) => format!("{}[{word}:{}]", package.name, target.name),
    };
    let directory = scratch.tree.join(relative(workspace, &package.directory));
    Some(TestExecutable { program: TestProgram::Built(path), krate, directory, environment: BTreeMap::new() })
}

/// Completes the executables with the directory and variables that cargo would set. Cargo runs them with us as the runner, which records these.
fn with_cargo_environment(
    mut executables: Vec<TestExecutable>,
    scratch: &ScratchCopy,
    cargo: &CargoOptions,
) -> Result<Vec<TestExecutable>, ProveError> {
    let place = scratch.notes.join("programs");
    let folder = RunFolder::new(place.clone(), None).map_err(|error| ProveError::write(&place, error))?;
    let mut command = Invocation::new(scratch, cargo).command("test");
    command.args(["--tests", "--workspace", "--no-fail-fast", "--quiet"]).args(runner(
        cargo,
        &folder,
        RunnerTask::Note,
    ));
    process::run(&mut command, TimeLimit::NONE).map_err(|error| ProveError::run("cargo", error))?;
    for run in folder.runs() {
        let same = |it: &&mut TestExecutable| run.program.as_deref() == Some(Utf8Path::new(it.name()));
        if let Some(executable) = executables.iter_mut().find(same) {
            (executable.directory, executable.environment) = (run.directory, run.environment);
        }
    }
    Ok(executables)
}

fn relative<'a>(workspace: &Workspace, path: &'a Utf8Path) -> &'a Utf8Path {
    path.strip_prefix(&workspace.root).unwrap_or(path)
}
