//! Text laid out for a terminal: styles, and lines of a width.

pub(super) use annotate_snippets::renderer::Style;
use annotate_snippets::renderer::{AnsiColor, Effects};
use unicode_width::UnicodeWidthStr;

use super::Terminal;
use orchestrate_policy::Level;

pub(super) use annotate_snippets::renderer::{
    DEFAULT_ERROR_STYLE as ERROR, DEFAULT_HELP_STYLE as HELP, DEFAULT_NOTE_STYLE as GOOD,
    DEFAULT_WARNING_STYLE as WARNING,
};

pub(super) const BOLD: Style = Style::new().effects(Effects::BOLD);
pub(super) const DIM: Style = Style::new().effects(Effects::DIMMED);
pub(super) const HEADING: Style = AnsiColor::BrightGreen.on_default().effects(Effects::BOLD);
pub(super) const CODE: Style = AnsiColor::BrightCyan.on_default();

/// Prose wider than this is hard to read, however wide the terminal.
const PROSE: usize = 100;

impl Terminal {
    /// The width of prose.
    pub(super) fn prose(&self) -> usize {
        self.width.clamp(30, PROSE)
    }
}

/// Text in a style, where the terminal shows styles.
pub(super) fn paint(terminal: &Terminal, style: Style, text: &str) -> String {
    if terminal.color { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

/// The style of a level.
pub(super) fn level_style(level: Level) -> Style {
    match level {
        Level::Deny => ERROR,
        Level::Warn => WARNING,
        Level::Allow => DIM,
    }
}

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// Text filled up with spaces to a width.
pub(super) fn padded(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(width(text))))
}

/// Words on lines of at most `columns`; a longer word has a line of its own.
pub(super) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_to_the_width_as_it_is_seen() {
        assert_eq!(wrap("one two  three\nfour", 9), ["one two", "three", "four"]);
        assert_eq!(wrap("漢字 漢字 ab", 7), ["漢字", "漢字 ab"]);
        assert_eq!(wrap("a_word_that_is_too_long b", 5), ["a_word_that_is_too_long", "b"]);
        assert_eq!(wrap("  ", 5), [""; 0]);
    }
}
