//! The terminal: what goes to it, and what it can show.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};

use super::args::ColorWhen;
use orchestrate_render::Terminal;

const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
const NOTE: Style = AnsiColor::BrightGreen.on_default().bold();

/// No answer is longer, in bytes.
const MOST_ANSWER: u64 = 1000;

/// Stdout for what was asked for, stderr for the rest.
pub(super) struct Out {
    stdout: io::BufWriter<AutoStream<io::Stdout>>,
    stderr: AutoStream<io::Stderr>,
    terminal: Terminal,
}

impl Out {
    pub(super) fn new(when: ColorWhen) -> Out {
        let choice = |auto| match when {
            ColorWhen::Auto => auto,
            ColorWhen::Always => ColorChoice::Always,
            ColorWhen::Never => ColorChoice::Never,
        };
        let for_stdout = choice(AutoStream::choice(&io::stdout()));
        let for_stderr = choice(AutoStream::choice(&io::stderr()));
        let color = !matches!(for_stdout, ColorChoice::Never);
        // Nothing is coloured that should not be; so there is nothing to strip, and a graph can have gigabytes.
        let passing = if color { for_stdout } else { ColorChoice::AlwaysAnsi };
        Out {
            stdout: io::BufWriter::new(AutoStream::new(io::stdout(), passing)),
            stderr: AutoStream::new(io::stderr(), for_stderr),
            terminal: Terminal { color, width: width() },
        }
    }

    /// What the terminal can show.
    pub(super) fn terminal(&self) -> Terminal {
        self.terminal
    }

    /// Writes what was asked for.
    pub(super) fn write(&mut self, text: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        text(&mut self.stdout)?;
        self.stdout.flush()
    }

    /// Writes what was asked for, its colours where they can be seen.
    pub(super) fn write_styled(&mut self, text: &str) -> io::Result<()> {
        let text = if self.terminal.color { text.to_owned() } else { anstream::adapter::strip_str(text).to_string() };
        self.write(|to| to.write_all(text.as_bytes()))
    }

    /// Says why it could not be done. The first line is the error; lines that begin with `help:` say what to do.
    pub(super) fn error(&mut self, text: &str) {
        // Nobody is left to tell where this fails.
        let _ = writeln!(self.stderr, "{ERROR}error{ERROR:#}: {}", text.trim_end());
    }

    /// Says what was done, as cargo does.
    pub(super) fn status(&mut self, verb: &str, text: &str) {
        let _ = writeln!(self.stderr, "{NOTE}{verb:>12}{NOTE:#} {text}");
    }

    /// Whether somebody sits there who can be asked.
    pub(super) fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stdout().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks; whatever is not a yes is a no.
    pub(super) fn ask(&mut self, question: &str) -> io::Result<bool> {
        write!(self.stderr, "{question} [y/N] ")?;
        self.stderr.flush()?;
        let mut answer = String::new();
        io::stdin().lock().take(MOST_ANSWER).read_line(&mut answer)?;
        Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
    }

    /// Says something beside.
    pub(super) fn note(&mut self, text: &str) {
        let _ = writeln!(self.stderr, "{text}");
    }
}

fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
    columns
        .or_else(|| terminal_size::terminal_size().map(|(width, _)| width.0.into()))
        .unwrap_or(Terminal::default().width)
}
