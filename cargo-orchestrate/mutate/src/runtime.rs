//! What instrumented code calls: the module in the root of each instrumented crate.

/// The variable that holds the id of the mutant that is on. It is read once, and costs a load from then on.
pub const MUTANT: &str = "ORCHESTRATE_MUTANT";
/// The variable that names a file, best by an absolute path: the first time that a process reaches a probe, a line with its id is
/// appended. Where there is no such file afterwards, no probe was reached, or it could not be written.
pub const REACHED: &str = "ORCHESTRATE_REACHED";
/// The variable that says after how many milliseconds a process that asked for its mutant is to end, whoever else forgets it.
pub const LIMIT: &str = "ORCHESTRATE_LIMIT";

/// The source of a module on one line, to stand at the end of a crate's root: `on(id) -> bool`, and `Seen`, of which each probe has one.
///
/// It needs std on the target, not in the crate: a crate may be `no_std`, have no prelude, and be of any edition. No lint is allowed
/// in it, for one that is forbidden cannot be: the crate is to be compiled with `--cap-lints=allow`.
pub fn runtime() -> String {
    let lines: Vec<&str> = MODULE.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    // The last line of a file may be a comment without an end.
    format!("\n{}\n", lines.join(" "))
}

/// What reads the environment may allocate, and so come back to itself where the crate is its own allocator; `alone` does nothing then.
const MODULE: &str = r#"
#[doc(hidden)]
pub(crate) mod __orchestrate {
    extern crate std as __orchestrate_std;
    use self::__orchestrate_std::cell::Cell;
    use self::__orchestrate_std::env::var_os;
    use self::__orchestrate_std::fs::{File, OpenOptions};
    use self::__orchestrate_std::io::Write;
    use self::__orchestrate_std::ops::FnOnce;
    use self::__orchestrate_std::option::Option::{self, None, Some};
    use self::__orchestrate_std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
    use self::__orchestrate_std::sync::OnceLock;

    const UNREAD: u32 = 4294967295;
    const NO_MUTANT: u32 = 4294967294;

    static CHOSEN: AtomicU32 = AtomicU32::new(UNREAD);
    static FILE: OnceLock<Option<File>> = OnceLock::new();

    __orchestrate_std::thread_local! { static BUSY: Cell<bool> = const { Cell::new(false) }; }

    #[inline]
    pub(crate) fn on(id: u32) -> bool {
        match CHOSEN.load(Ordering::Relaxed) {
            UNREAD => choose() == id,
            chosen => chosen == id,
        }
    }

    pub(crate) struct Seen(AtomicBool);

    impl Seen {
        pub(crate) const fn new() -> Seen { Seen(AtomicBool::new(false)) }

        #[inline]
        pub(crate) fn reach(&self, id: u32) {
            if !self.0.load(Ordering::Relaxed) {
                note(id, &self.0);
            }
        }
    }

    #[cold]
    fn choose() -> u32 {
        let read = || {
            let text = var_os("ORCHESTRATE_MUTANT").and_then(|it| it.into_string().ok());
            let chosen = text.and_then(|it| it.parse::<u32>().ok()).unwrap_or(NO_MUTANT);
            CHOSEN.store(chosen, Ordering::Relaxed);
            if chosen != NO_MUTANT { watch(); }
            chosen
        };
        alone(read).unwrap_or(NO_MUTANT)
    }

    fn watch() {
        let text = var_os("ORCHESTRATE_LIMIT").and_then(|it| it.into_string().ok());
        if let Some(limit) = text.and_then(|it| it.parse::<u64>().ok()) {
            let wait = move || {
                __orchestrate_std::thread::sleep(__orchestrate_std::time::Duration::from_millis(limit));
                __orchestrate_std::process::abort()
            };
            let _ = __orchestrate_std::thread::Builder::new().spawn(wait);
        }
    }

    #[cold]
    fn note(id: u32, seen: &AtomicBool) {
        alone(|| {
            if seen.swap(true, Ordering::Relaxed) {
                return;
            }
            let open = |path| OpenOptions::new().create(true).append(true).open(path).ok();
            if let Some(file) = FILE.get_or_init(|| var_os("ORCHESTRATE_REACHED").and_then(open)) {
                let mut file: &File = file;
                let _ = file.write_all(__orchestrate_std::format!("{}\n", id).as_bytes());
            }
        });
    }

    fn alone<T, F: FnOnce() -> T>(work: F) -> Option<T> {
        let done = BUSY.try_with(|busy| {
            if busy.replace(true) {
                return None;
            }
            let value = work();
            busy.set(false);
            Some(value)
        });
        done.ok().and_then(|it| it)
    }
}
"#;

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use super::super::plan;
    use super::super::tests::{read, switched};
    use super::*;

    /// In every edition, and where lints are forbidden.
    #[test]
    fn mutants_are_chosen_and_functions_noted_at_run_time() {
        for edition in ["2015", "2018", "2021", "2024"] {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let source = "#![forbid(unsafe_code, missing_docs)]\n//! Doc.\n\
                mod outer { pub mod inner { pub fn sum(a: i32, b: i32) -> i32 { a + b } } }\n\
                fn never() {}\n\
                fn main() { if std::env::args().count() > 5 { never(); } println!(\"{}\", outer::inner::sum(5, 3)); } // end";
            let plan = plan(source).expect("it parses");
            let mutants: Vec<&str> = plan.mutants.iter().map(|mutant| &*mutant.replacement).collect();
            assert_eq!(mutants[..5], ["0", "1", "-1", "-", "*"]);
            let text = switched(source, &plan).text + &runtime();
            let binary = built(folder.path(), &text, edition);
            let run = |mutant: &str| {
                let mut command = Command::new(&binary);
                command.env("ORCHESTRATE_MUTANT", mutant).env("ORCHESTRATE_REACHED", folder.path().join("reached"));
                let output = command.output().expect("it runs");
                String::from_utf8_lossy(&output.stdout).trim().to_owned()
            };
            assert_eq!(
                ["", "0", "1", "2", "3", "4", "9999"].map(run),
                ["8", "0", "1", "-1", "2", "15", "8"],
                "{edition}"
            );
            let reached = read(&folder.path().join("reached"));
            let (sum, main) = ("1000\n", "1002\n");
            assert_eq!(reached, format!("{main}{sum}").repeat(7), "{edition}");
        }
    }

    #[test]
    fn the_runtime_needs_no_std_in_the_crate_and_no_prelude() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let source = "#![no_std]\n#![no_implicit_prelude]\n#![crate_type = \"lib\"]\n#![deny(warnings)]\n\
            pub fn less(a: u8, b: u8) -> bool { a < b }\n";
        let plan = plan(source).expect("it parses");
        built(folder.path(), &(switched(source, &plan).text + &runtime()), "2021");
    }

    /// An allocator that calls what has a probe and a switch, before `main` and while the runtime itself allocates.
    #[test]
    fn the_runtime_stands_an_allocator_that_calls_it() {
        let source = "use std::{alloc::*, sync::atomic::*}; struct Counted; static BYTES: AtomicUsize = AtomicUsize::new(0);\n\
            fn note(bytes: usize) -> usize { BYTES.fetch_add(bytes + 0, Ordering::Relaxed) }\n\
            unsafe impl GlobalAlloc for Counted {\n\
                unsafe fn alloc(&self, layout: Layout) -> *mut u8 { note(layout.size()); unsafe { System.alloc(layout) } }\n\
                unsafe fn dealloc(&self, at: *mut u8, layout: Layout) { unsafe { System.dealloc(at, layout) } }\n\
            }\n\
            #[global_allocator] static COUNTED: Counted = Counted;\n\
            fn main() { println!(\"{}\", note(0) > 100); }";
        let folder = tempfile::tempdir().expect("a temporary folder");
        let plan = plan(source).expect("it parses");
        let text = switched(source, &plan).text + &runtime();
        let mut command = Command::new(built(folder.path(), &text, "2024"));
        let reached = folder.path().join("reached");
        let output =
            command.env("ORCHESTRATE_MUTANT", "9999").env("ORCHESTRATE_REACHED", &reached).output().expect("it runs");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "true\n");
        let mut reached: Vec<String> = read(&reached).lines().map(str::to_owned).collect();
        reached.sort();
        assert_eq!(reached, ["1000", "1003"]);
    }

    fn built(folder: &Path, text: &str, edition: &str) -> PathBuf {
        let (source, binary) = (folder.join("it.rs"), folder.join("it"));
        std::fs::write(&source, text).expect("the folder can be written");
        let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command.arg(&source).arg("-o").arg(&binary).args(["--cap-lints=allow", "--edition", edition]);
        let output = command.output().expect("rustc runs");
        assert!(output.status.success(), "{edition}: {}\n{text}", String::from_utf8_lossy(&output.stderr));
        binary
    }
}
