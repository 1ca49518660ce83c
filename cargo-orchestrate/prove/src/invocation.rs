//! How cargo is run in the copy.

use std::process::Command;

use camino::Utf8PathBuf;

use super::CargoOptions;
use super::runner::{RunFolder, RunnerTask, inherited};
use super::scratch::ScratchCopy;

/// Set where the compiler works in the copy in which tests are proven: lints of the user's must not fail on what we wrote there.
pub const IN_COPY: &str = "ORCHESTRATE_IN_COPY";

/// Cargo, at work in the copy: it fetches nothing, and our own doors stay shut.
#[derive(Clone, Debug)]
pub(super) struct Invocation {
    tree: Utf8PathBuf,
    target: Utf8PathBuf,
    cargo: CargoOptions,
}

impl Invocation {
    pub(super) fn new(scratch: &ScratchCopy, cargo: &CargoOptions) -> Invocation {
        Invocation { tree: scratch.tree.clone(), target: scratch.target.clone(), cargo: cargo.clone() }
    }

    /// A verb of cargo.
    pub(super) fn command(&self, verb: &str) -> Command {
        self.command_of(&[verb])
    }

    /// A verb, of cargo or of a subcommand.
    pub(super) fn command_of(&self, verb: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(verb).args(&self.cargo.features).current_dir(&self.tree);
        command.env("CARGO_TARGET_DIR", &self.target).env_remove("CARGO_BUILD_TARGET_DIR");
        command.env("CARGO_NET_OFFLINE", "true").env("ORCHESTRATE_BUILD", "off");
        command.envs([inherited()]);
        // The copy is never debugged, and builds and links faster without debug info.
        command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_TEST_DEBUG", "0");
        if let Some(own) = &self.cargo.own {
            command.env("RUSTC_WORKSPACE_WRAPPER", own).env(IN_COPY, "1");
        }
        command
    }

    /// Runs the examples in a package's documentation, one after the other, each by ourselves.
    pub(super) fn of_examples(&self, package: &str, folder: &RunFolder) -> Command {
        let mut command = self.command("test");
        command.args(["--doc", "--package", package]).args(runner(&self.cargo, folder, RunnerTask::Example));
        command.args(["--", "--test-threads", "1"]);
        // rustdoc is no compiler to a wrapper, and lints all the same.
        let flags = std::env::var("RUSTDOCFLAGS").unwrap_or_default();
        command.env("RUSTDOCFLAGS", format!("{flags} --cap-lints allow"));
        command
    }
}

/// What makes cargo start us in place of what it would run.
pub(super) fn runner(cargo: &CargoOptions, folder: &RunFolder, task: RunnerTask) -> Vec<String> {
    let (Some(own), Some(host)) = (&cargo.own, &cargo.host) else { return Vec::new() };
    let words: Vec<String> = folder.runner(own, task).iter().map(|word| quoted(word)).collect();
    vec!["--config".to_owned(), format!("target.{host}.runner=[{}]", words.join(","))]
}

/// A string as TOML has it.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}
