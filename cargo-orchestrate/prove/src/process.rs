//! One process, with a time limit, its output kept.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// More than this of an output is read by nobody.
const MOST_OUTPUT: u64 = 1 << 20;
/// Between two looks at a process: short at first, since most tests end within a few milliseconds.
const FIRST_LOOK: Duration = Duration::from_micros(100);
const LAST_LOOK: Duration = Duration::from_millis(5);

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) enum End {
    /// By itself, and content.
    Well,
    /// By itself or by a signal, and not content.
    Badly,
    /// By us, since it took too long.
    Stopped,
}

/// What is known of a process that ended.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) end: End,
    pub(super) took: Duration,
    /// What it wrote, both streams as they came; empty where nobody asked.
    pub(super) output: String,
}

/// How long a process may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limit {
    /// By the clock.
    pub(super) wall: Duration,
    /// By the time that it kept processors busy, where the system tells: a busy machine does not make it more. So it may be short.
    pub(super) busy: Duration,
}

impl Limit {
    /// None at all.
    pub(super) const NONE: Limit = Limit::of(Duration::MAX);
    /// What a test is given at first, when nothing is known of it.
    pub(super) const FIRST: Limit = Limit::of(Duration::from_secs(120));

    /// By the clock alone.
    pub(super) const fn of(wall: Duration) -> Limit {
        Limit { wall, busy: Duration::MAX }
    }
}

/// Runs a process and keeps what it says.
pub(super) fn run(command: &mut Command, limit: Limit) -> io::Result<Ended> {
    let mut kept = tempfile::tempfile()?;
    command.stdout(kept.try_clone()?).stderr(kept.try_clone()?);
    let ended = wait(command, limit)?;
    Ok(Ended { output: read_back(&mut kept)?, ..ended })
}

/// Runs a process of which only the end counts.
pub(super) fn run_silently(command: &mut Command, limit: Limit) -> io::Result<Ended> {
    wait(command.stdout(Stdio::null()).stderr(Stdio::null()), limit)
}

/// Runs a process that says what it says where we would say it.
pub(super) fn run_openly(command: &mut Command, limit: Limit) -> io::Result<Ended> {
    wait(command, limit)
}

fn wait(command: &mut Command, limit: Limit) -> io::Result<Ended> {
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).spawn()?;
    let mut pause = FIRST_LOOK;
    loop {
        let status = child.try_wait()?;
        let took = start.elapsed();
        if let Some(status) = status {
            return Ok(Ended { end: end(status), took, output: String::new() });
        }
        if took > limit.wall || (took > limit.busy && busy(&child).is_some_and(|busy| busy > limit.busy)) {
            stop(&mut child);
            return Ok(Ended { end: End::Stopped, took, output: String::new() });
        }
        std::thread::sleep(pause.min(limit.wall.saturating_sub(took)));
        pause = (pause * 2).min(LAST_LOOK);
    }
}

/// How long a process has kept processors busy.
///
/// `/proc/PID/stat` has, behind the name in parentheses, the time in user mode as its 14th field and that in the system as its 15th, in ticks, which
/// are hundredths of a second on all of Linux: proc_pid_stat(5).
#[cfg(target_os = "linux")]
fn busy(child: &Child) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).ok()?;
    let behind_name = stat.rsplit_once(')')?.1;
    let ticks = behind_name.split_whitespace().skip(11).take(2).map(|field| field.parse::<u64>().ok());
    Some(Duration::from_millis(ticks.sum::<Option<u64>>()? * 10))
}

#[cfg(not(target_os = "linux"))]
fn busy(_: &Child) -> Option<Duration> {
    None
}

fn end(status: ExitStatus) -> End {
    if status.success() { End::Well } else { End::Badly }
}

/// Whatever it has started ends by itself: see the watch in `mutate::runtime`.
fn stop(child: &mut Child) {
    // It may have ended meanwhile.
    let _ = child.kill();
    let _ = child.wait();
}

/// What a process wrote to a file.
pub(super) fn read_back(kept: &mut File) -> io::Result<String> {
    kept.seek(SeekFrom::Start(0))?;
    let mut bytes = Vec::new();
    kept.take(MOST_OUTPUT).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[cfg(unix)]
    #[test]
    fn the_end_and_both_streams_are_known() {
        let long = Limit::of(Duration::from_secs(60));
        let ended = run(&mut shell("echo out; echo err >&2; exit 3"), long).unwrap();
        assert_eq!((ended.end, ended.output.as_str()), (End::Badly, "out\nerr\n"));
        assert_eq!(run_silently(&mut shell("exit 0"), long).unwrap().end, End::Well);
        assert_eq!(run_silently(&mut shell("kill -9 $$"), long).unwrap().end, End::Badly);
    }

    #[cfg(unix)]
    #[test]
    fn what_takes_too_long_is_stopped() {
        let ended = run(&mut shell("echo begun; exec sleep 600"), Limit::of(Duration::from_millis(50))).unwrap();
        assert_eq!((ended.end, ended.output.as_str()), (End::Stopped, "begun\n"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_works_too_long_is_stopped_and_what_waits_is_not() {
        let limit = Limit { wall: Duration::from_secs(600), busy: Duration::from_millis(50) };
        assert_eq!(run(&mut shell("while :; do :; done"), limit).unwrap().end, End::Stopped);
        assert_eq!(run(&mut shell("sleep 0.3"), limit).unwrap().end, End::Well);
    }
}
