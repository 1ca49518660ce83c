//! Says on a terminal that work goes on, when it takes long. In a pipe, nothing of it.

use std::sync::mpsc::{self, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that is soon done needs no word.
const PATIENCE: Duration = Duration::from_millis(400);

/// A line that moves until it is dropped.
pub(super) struct Progress {
    bar: ProgressBar,
    done: Option<Sender<()>>,
    watcher: Option<JoinHandle<()>>,
}

impl Progress {
    /// Starts to wait; nothing is shown where stderr is no terminal.
    pub(super) fn new(quiet: bool, verb: &'static str) -> Progress {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if quiet || !std::io::IsTerminal::is_terminal(&std::io::stderr()) {
            return Progress { bar, done: None, watcher: None };
        }
        let (done, wait) = mpsc::channel();
        let shown = bar.clone();
        let watcher = std::thread::spawn(move || {
            if wait.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout) {
                show(&shown, verb);
            }
        });
        Progress { bar, done: Some(done), watcher: Some(watcher) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(watcher) = self.watcher.take() {
            // A watcher that failed has shown nothing.
            let _ = watcher.join();
        }
        self.bar.finish_and_clear();
    }
}

fn show(bar: &ProgressBar, verb: &'static str) {
    bar.set_draw_target(ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{prefix:>12.green.bold} {msg} {spinner} {elapsed}") {
        bar.set_style(style);
    }
    bar.set_prefix(verb);
    bar.set_message("the workspace");
    bar.enable_steady_tick(Duration::from_millis(120));
}
