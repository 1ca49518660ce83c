//! What instrumented code calls: the module in the root of each instrumented crate.

/// The source of a module on one line, to stand at the end of a crate's root. It has two functions, `on(id) -> bool` and
/// `reached(id)`; the crate's probes have the ids from `first_id` on, and there are so many of them.
///
/// - `ORCHESTRATE_MUTANT` is the id of the mutant that is on. It is read once, and costs a load from then on.
/// - `ORCHESTRATE_REACHED` names a file, best by an absolute path: the first time that a process reaches a probe, a line with its id is
///   appended. Where there is no such file afterwards, no probe was reached, or it could not be written.
///
/// It needs std on the target, not in the crate: a crate may be `no_std`, have no prelude, and be of any edition. No lint is allowed
/// in it, for one that is forbidden cannot be: the crate is to be compiled with `--cap-lints=allow`.
pub fn runtime(first_id: u32, probes: u32) -> String {
    let lines: Vec<&str> = MODULE.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let module = lines.join(" ").replace("FIRST_ID", &first_id.to_string()).replace("NUMBER", &probes.to_string());
    // The last line of a file may be a comment without an end.
    format!("\n{module}\n")
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
    const UNSEEN: AtomicBool = AtomicBool::new(false);

    static CHOSEN: AtomicU32 = AtomicU32::new(UNREAD);
    static SEEN: [AtomicBool; NUMBER] = [UNSEEN; NUMBER];
    static FILE: OnceLock<Option<File>> = OnceLock::new();

    __orchestrate_std::thread_local! { static BUSY: Cell<bool> = const { Cell::new(false) }; }

    #[inline]
    pub(crate) fn on(id: u32) -> bool {
        match CHOSEN.load(Ordering::Relaxed) {
            UNREAD => choose() == id,
            chosen => chosen == id,
        }
    }

    #[inline]
    pub(crate) fn reached(id: u32) {
        if let Some(seen) = SEEN.get(id.wrapping_sub(FIRST_ID) as usize) {
            if !seen.load(Ordering::Relaxed) {
                note(id, seen);
            }
        }
    }

    #[cold]
    fn choose() -> u32 {
        let read = || {
            let text = var_os("ORCHESTRATE_MUTANT").and_then(|it| it.into_string().ok());
            let chosen = text.and_then(|it| it.parse::<u32>().ok()).unwrap_or(NO_MUTANT);
            CHOSEN.store(chosen, Ordering::Relaxed);
            chosen
        };
        alone(read).unwrap_or(NO_MUTANT)
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
