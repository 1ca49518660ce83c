//! How far it is: a line on a terminal, and in a pipe a line for each stage.

use std::io::{IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use orchestrate_prove::{Counter, Progress};

/// A line with counts and the time left.
const LINE: &str = "{prefix:>12.green.bold} {pos}/{len} {msg} {bar:24} {eta} left";
const BUILDING: &str = "{prefix:>12.green.bold} {msg} {spinner} {elapsed}";

/// Says it, or keeps quiet.
pub(super) struct Shown {
    quiet: bool,
    terminal: bool,
    bar: ProgressBar,
}

impl Shown {
    pub(super) fn new(quiet: bool) -> Shown {
        let terminal = std::io::stderr().is_terminal();
        let target = if quiet || !terminal { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        Shown { quiet, terminal, bar: ProgressBar::with_draw_target(None, target) }
    }

    fn stage(&self, verb: &'static str, message: &str, style: &str) {
        if let Ok(style) = ProgressStyle::with_template(style) {
            self.bar.set_style(style);
        }
        self.bar.set_prefix(verb);
        self.bar.set_message(message.to_owned());
        if !self.quiet && !self.terminal {
            // Nobody is left to tell where this fails.
            let _ = writeln!(std::io::stderr(), "{verb:>12} {message}");
        }
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

impl Progress for Shown {
    fn building(&self, round: usize) {
        let message = match round {
            0 => "the tests".to_owned(),
            round => format!("again without what does not compile ({round})"),
        };
        self.stage("Building", &message, BUILDING);
        self.bar.enable_steady_tick(Duration::from_millis(120));
    }

    fn count(&self, verb: &'static str, what: &'static str, total: usize) -> Box<dyn Counter> {
        self.bar.disable_steady_tick();
        self.bar.reset();
        self.bar.set_length(total as u64);
        let message = if self.terminal { what.to_owned() } else { format!("{total} {what}") };
        self.stage(verb, &message, LINE);
        Box::new(Counted { bar: self.bar.clone(), what, survived: AtomicUsize::new(0) })
    }

    fn pause(&self) {
        self.bar.disable_steady_tick();
        self.bar.finish_and_clear();
    }

    fn note(&self, text: &str) {
        if !self.quiet {
            // Nobody is left to tell where this fails.
            self.bar.suspend(|| _ = writeln!(std::io::stderr(), "note: {text}"));
        }
    }
}

struct Counted {
    bar: ProgressBar,
    what: &'static str,
    survived: AtomicUsize,
}

impl Counter for Counted {
    fn one(&self, survived: bool) {
        if survived {
            let survived = self.survived.fetch_add(1, Ordering::Relaxed) + 1;
            self.bar.set_message(format!("{}, {survived} survived", self.what));
        }
        self.bar.inc(1);
    }
}
