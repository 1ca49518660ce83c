//! A workspace to try things in: made for one test, changed by it, gone with it.

use std::fs;
use std::io::Read;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, SystemTime};

use camino::Utf8PathBuf;
use tempfile::TempDir;

use crate::binary::binary;

/// A folder with a workspace.
pub struct Scratch {
    /// The workspace root, without links on the way.
    pub root: Utf8PathBuf,
    _directory: TempDir,
}

/// What a command said.
#[derive(Clone, Debug)]
pub struct Said {
    /// Its exit code; -1 where a signal ended it.
    pub code: i32,
    /// What it wrote to stdout.
    pub out: String,
    /// What it wrote to stderr.
    pub err: String,
}

impl Scratch {
    /// A workspace of these files.
    pub fn new(files: &[(&str, &str)]) -> Scratch {
        let directory = tempfile::tempdir().expect("a folder can be made");
        let root = fs::canonicalize(directory.path()).expect("the folder is there");
        let root = Utf8PathBuf::from_path_buf(root).expect("the folder has a UTF-8 path");
        let scratch = Scratch { root, _directory: directory };
        for (path, text) in files {
            scratch.write(path, text);
        }
        scratch
    }

    /// Writes a file, and makes it newer than everything that was built before.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Scratch {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("folders can be made");
        fs::write(path, text).expect("a file can be written");
        self
    }

    /// Deletes a file.
    pub fn remove(&self, path: &str) -> &Scratch {
        fs::remove_file(self.root.join(path)).expect("the file is there");
        self
    }

    /// Makes every file look old, as in a checkout: so that no build confuses it with what a test writes next.
    pub fn age(&self) -> &Scratch {
        let old = SystemTime::now() - Duration::from_secs(3600);
        let entries = walkdir::WalkDir::new(&self.root).into_iter().filter_map(Result::ok);
        for entry in entries.filter(|entry| entry.file_type().is_file()) {
            let file = fs::File::options().write(true).open(entry.path()).expect("the file can be opened");
            file.set_modified(old).expect("the file can be aged");
        }
        self
    }

    /// The binary, to be run at the root.
    pub fn orchestrate(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command.args(arguments).current_dir(&self.root);
        quiet(&mut command);
        command
    }

    /// Cargo, to be run at the root.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.root).env("CARGO_NET_OFFLINE", "true");
        command.env("CARGO_ORCHESTRATE", binary());
        quiet(&mut command);
        command
    }

    /// git, with a name of its own and nobody's settings; what it says.
    pub fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]);
        command.args(arguments).current_dir(&self.root).env("GIT_CONFIG_GLOBAL", "/dev/null");
        let said = said(&mut command);
        assert!(said.code == 0, "git {arguments:?}: {}", said.all());
        said.out
    }

    /// Commits all that is there.
    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    /// Runs the binary.
    pub fn run(&self, arguments: &[&str]) -> Said {
        said(&mut self.orchestrate(arguments))
    }

    /// The JSON verdict.
    pub fn verdict(&self) -> serde_json::Value {
        let said = self.run(&["check", "--format", "json"]);
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {said:?}"))
    }
}

impl Said {
    /// Both streams, for a message.
    pub fn all(&self) -> String {
        format!("exit code {}\n--- stdout\n{}\n--- stderr\n{}", self.code, self.out, self.err)
    }
}

/// Runs a command to its end.
pub fn said(command: &mut Command) -> Said {
    let Output { status, stdout, stderr } = command.output().expect("the command can be run");
    Said {
        code: status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&stdout).into_owned(),
        err: String::from_utf8_lossy(&stderr).into_owned(),
    }
}

/// Starts a command, reads so many bytes of its output, and closes the pipe.
pub fn read_a_little(command: &mut Command, bytes: u64) -> (Child, String) {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command can be run");
    let mut text = String::new();
    if let Some(out) = child.stdout.take() {
        out.take(bytes).read_to_string(&mut text).expect("the output is UTF-8");
    }
    (child, text)
}

/// Takes away what the environment of this test run would say to the command.
pub fn quiet(command: &mut Command) {
    for name in ["CI", "ORCHESTRATE_BUILD", "CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR", "RUSTC_WORKSPACE_WRAPPER"] {
        command.env_remove(name);
    }
    for name in ["CARGO_MANIFEST_DIR", "CARGO_TERM_COLOR", "OUT_DIR", "TARGET", "CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS"]
    {
        command.env_remove(name);
    }
}
