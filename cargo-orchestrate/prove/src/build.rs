//! Builds the tests of the copy, and takes out what does not compile.

use std::collections::BTreeMap;
use std::io::BufReader;
use std::process::{Command, Stdio};

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel, DiagnosticSpan};
use cargo_metadata::{Artifact, Message};

use super::error::ProveError;
use super::examples::Examples;
use super::harness::{Executable, Program};
use super::process::{self, Limit};
use super::runner::{Folder, Task, inherited};
use super::scratch::Scratch;
use super::sources::{Instrumentation, Place};
use super::{Cargo, Progress};
use orchestrate_workspace::metadata::{Package, TargetKind, Workspace};
use orchestrate_workspace::source::Span;

/// More rounds than this, and something else is wrong.
const MOST_ROUNDS: usize = 60;

/// An error of the compiler.
struct Refusal {
    said: String,
    places: Vec<Place>,
}

/// Builds the tests, again and again, until what is left compiles. A mutant that does not is dropped, and it alone.
pub(super) fn build(
    workspace: &Workspace,
    scratch: &Scratch,
    cargo: &Cargo,
    sources: &mut Instrumentation,
    progress: &dyn Progress,
) -> Result<Vec<Executable>, ProveError> {
    let mut said = String::new();
    for round in 0..MOST_ROUNDS {
        scratch.fill(&sources.texts())?;
        progress.building(round);
        let (executables, refusals) = attempt(workspace, scratch, cargo)?;
        match executables {
            Some(executables) => return with_environment(executables, scratch, cargo),
            None => said = refusals.iter().map(|refusal| refusal.said.as_str()).collect(),
        }
        if !drop_blamed(&refusals, sources) {
            break;
        }
    }
    Err(ProveError::Build { said })
}

/// Takes out what errors are about. False where they are about nothing of ours.
fn drop_blamed(refusals: &[Refusal], sources: &mut Instrumentation) -> bool {
    // Not `any`: each error drops its own.
    let unviable = refusals.iter().filter(|refusal| sources.drop_unviable(&refusal.places)).count();
    unviable > 0 || refusals.iter().filter(|refusal| sources.drop_unswitchable(&refusal.places)).count() > 0
}

type Attempt = (Option<Vec<Executable>>, Vec<Refusal>);

fn attempt(workspace: &Workspace, scratch: &Scratch, cargo: &Cargo) -> Result<Attempt, ProveError> {
    let mut command = Invocation::new(scratch, cargo).command("build");
    // As `cargo test` would: what it is asked later on it is not to build anew.
    command.args(["--tests", "--workspace", "--profile", "test", "--keep-going", "--message-format", "json"]);
    let failed = |error| ProveError::run("cargo", error);
    let mut errors = tempfile::tempfile().map_err(failed)?;
    let said = errors.try_clone().map_err(failed)?;
    let mut child = command.stdout(Stdio::piped()).stderr(said).spawn().map_err(failed)?;
    let (mut executables, mut refusals) = (Vec::new(), Vec::new());
    for message in child.stdout.take().into_iter().flat_map(|out| Message::parse_stream(BufReader::new(out))) {
        match message.map_err(failed)? {
            Message::CompilerArtifact(artifact) => executables.extend(executable(workspace, scratch, &artifact)),
            Message::CompilerMessage(message) => refusals.extend(refusal(&message.message)),
            _ => {}
        }
    }
    let status = child.wait().map_err(failed)?;
    if !status.success() && refusals.is_empty() {
        let said = super::process::read_back(&mut errors).map_err(failed)?;
        refusals.push(Refusal { said, places: Vec::new() });
    }
    Ok((status.success().then_some(executables), refusals))
}

fn refusal(diagnostic: &Diagnostic) -> Option<Refusal> {
    if !matches!(diagnostic.level, DiagnosticLevel::Error | DiagnosticLevel::Ice) || diagnostic.spans.is_empty() {
        return None;
    }
    // What the error is at comes first, then what it mentions.
    let (primary, other): (Vec<_>, Vec<_>) = diagnostic.spans.iter().partition(|span| span.is_primary);
    let places = primary.into_iter().chain(other).map(place).collect();
    Some(Refusal { said: diagnostic.rendered.clone().unwrap_or_else(|| diagnostic.message.clone()), places })
}

/// Where it was written: the outermost call, where macros made it.
fn place(span: &DiagnosticSpan) -> Place {
    let outermost =
        std::iter::successors(Some(span), |span| Some(&span.expansion.as_ref()?.span)).last().unwrap_or(span);
    Place {
        file: Utf8PathBuf::from(&outermost.file_name),
        span: Span::new(outermost.byte_start, outermost.byte_end),
        line: outermost.line_start,
    }
}

fn executable(workspace: &Workspace, scratch: &Scratch, artifact: &Artifact) -> Option<Executable> {
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
    Some(Executable { program: Program::Built(path), krate, directory, environment: BTreeMap::new() })
}

/// The executables with the variables that cargo would set for each: it is asked to run them, and told to run us.
fn with_environment(
    mut executables: Vec<Executable>,
    scratch: &Scratch,
    cargo: &Cargo,
) -> Result<Vec<Executable>, ProveError> {
    let place = scratch.notes.join("programs");
    let folder = Folder::new(place.clone(), None).map_err(|error| ProveError::write(&place, error))?;
    let mut command = Invocation::new(scratch, cargo).command("test");
    command.args(["--tests", "--workspace", "--no-fail-fast", "--quiet"]).args(runner(cargo, &folder, Task::Note));
    process::run(&mut command, Limit::NONE).map_err(|error| ProveError::run("cargo", error))?;
    for run in folder.runs() {
        let same = |it: &&mut Executable| run.program.as_deref() == Some(Utf8Path::new(it.name()));
        if let Some(executable) = executables.iter_mut().find(same) {
            (executable.directory, executable.environment) = (run.directory, run.environment);
        }
    }
    Ok(executables)
}

/// What makes cargo start us in place of what it would run.
pub(super) fn runner(cargo: &Cargo, folder: &Folder, task: Task) -> Vec<String> {
    let (Some(own), Some(host)) = (&cargo.own, &cargo.host) else { return Vec::new() };
    let words: Vec<String> = folder.runner(own, task).iter().map(|word| quoted(word)).collect();
    vec!["--config".to_owned(), format!("target.{host}.runner=[{}]", words.join(","))]
}

/// A string as TOML has it.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

/// The libraries, whose documentation may hold examples.
pub(super) fn documented(workspace: &Workspace, scratch: &Scratch) -> Vec<Examples> {
    let of = |(nth, package): (usize, &Package)| {
        let library = package.targets.iter().find(|target| target.kind == TargetKind::Lib)?;
        let folder = scratch.notes.join(format!("examples-{nth}"));
        Some(Examples::new(&library.name.replace('-', "_"), &package.name, folder))
    };
    workspace.packages.iter().enumerate().filter_map(of).collect()
}

fn relative<'a>(workspace: &Workspace, path: &'a Utf8Path) -> &'a Utf8Path {
    path.strip_prefix(&workspace.root).unwrap_or(path)
}

/// Cargo, at work in the copy: it fetches nothing, and our own doors stay shut.
#[derive(Clone, Debug)]
pub(super) struct Invocation {
    tree: Utf8PathBuf,
    target: Utf8PathBuf,
    cargo: Cargo,
}

/// Set where the compiler works in the copy in which tests are proven: lints of the user's must not fail on what we wrote there.
pub const IN_COPY: &str = "ORCHESTRATE_IN_COPY";

impl Invocation {
    pub(super) fn new(scratch: &Scratch, cargo: &Cargo) -> Invocation {
        Invocation { tree: scratch.tree.clone(), target: scratch.target.clone(), cargo: cargo.clone() }
    }

    fn command(&self, verb: &str) -> Command {
        self.command_of(&[verb])
    }

    /// A verb, of cargo or of a subcommand.
    pub(super) fn command_of(&self, verb: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(verb).args(&self.cargo.features).current_dir(&self.tree);
        command.env("CARGO_TARGET_DIR", &self.target).env_remove("CARGO_BUILD_TARGET_DIR");
        command.env("CARGO_NET_OFFLINE", "true").env("ORCHESTRATE_BUILD", "off");
        command.envs([inherited()]);
        // Nobody debugs the copy, and whatever is not written is compiled and linked sooner.
        command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_TEST_DEBUG", "0");
        if let Some(own) = &self.cargo.own {
            command.env("RUSTC_WORKSPACE_WRAPPER", own).env(IN_COPY, "1");
        }
        command
    }

    /// Runs the examples in a package's documentation, one after the other, each by ourselves.
    pub(super) fn of_examples(&self, package: &str, folder: &Folder) -> Command {
        let mut command = self.command("test");
        command.args(["--doc", "--package", package]).args(runner(&self.cargo, folder, Task::Example));
        command.args(["--", "--test-threads", "1"]);
        // rustdoc is no compiler to a wrapper, and lints all the same.
        let flags = std::env::var("RUSTDOCFLAGS").unwrap_or_default();
        command.env("RUSTDOCFLAGS", format!("{flags} --cap-lints allow"));
        command
    }
}
