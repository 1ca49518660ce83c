//! How wide rustfmt would let an attribute be, as `rustfmt.toml` says.

use toml::{Table, Value};
use unicode_width::UnicodeWidthStr as _;

/// What decides how an attribute is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// The widest line.
    pub max_width: usize,
    /// The widest arguments of an attribute that stand on one line.
    pub attribute_width: usize,
    /// How many columns a level takes.
    pub tab_spaces: usize,
    /// Whether a level is a tab.
    pub hard_tabs: bool,
}

impl Default for Style {
    /// rustfmt's own.
    fn default() -> Style {
        Style { max_width: 100, attribute_width: 70, tab_spaces: 4, hard_tabs: false }
    }
}

impl Style {
    /// Where rustfmt looks in each folder, from that of the file upwards.
    pub const FILES: [&str; 2] = ["rustfmt.toml", ".rustfmt.toml"];

    /// What the text of a configuration says; what it does not say, or not so that we understand it, is as rustfmt has it.
    pub fn read(text: &str) -> Style {
        let table: Table = text.parse().unwrap_or_default();
        let number =
            |key: &str| table.get(key).and_then(Value::as_integer).and_then(|number| usize::try_from(number).ok());
        let standard = Style::default();
        let max_width = number("max_width").unwrap_or(standard.max_width);
        let scaled = match table.get("use_small_heuristics").and_then(Value::as_str) {
            Some("Max") => max_width,
            Some("Off") => 0,
            _ => scaled(standard.attribute_width, max_width),
        };
        Style {
            max_width,
            attribute_width: number("attr_fn_like_width").unwrap_or(scaled).min(max_width),
            tab_spaces: number("tab_spaces").unwrap_or(standard.tab_spaces),
            hard_tabs: table.get("hard_tabs").and_then(Value::as_bool).unwrap_or(standard.hard_tabs),
        }
    }

    /// A level of indentation.
    pub fn indent(&self) -> String {
        if self.hard_tabs { "\t".to_owned() } else { " ".repeat(self.tab_spaces) }
    }

    /// How many columns an indentation takes.
    pub fn width(&self, indent: &str) -> usize {
        let tabs = indent.matches('\t').count();
        tabs * self.tab_spaces + indent.replace('\t', "").width()
    }
}

/// A width grows with wider lines, by whole tenths, and does not shrink with narrower ones.
fn scaled(width: usize, max_width: usize) -> usize {
    let tenths = if max_width > 100 { (max_width + 5) / 10 } else { 10 };
    (width * tenths + 5) / 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_as_rustfmt_has_it() {
        let widths = |text: &str| {
            let style = Style::read(text);
            (style.max_width, style.attribute_width)
        };
        assert_eq!(widths(""), (100, 70));
        assert_eq!(widths("max_width = 120"), (120, 84));
        assert_eq!(widths("max_width = 60"), (60, 60));
        assert_eq!(widths("max_width = 120\nuse_small_heuristics = \"Max\""), (120, 120));
        assert_eq!(widths("use_small_heuristics = \"Off\""), (100, 0));
        assert_eq!(widths("attr_fn_like_width = 50"), (100, 50));
        assert_eq!(widths("max_width = \"wide\""), (100, 70));
        assert_eq!(widths("not toml"), (100, 70));
        let tabs = Style::read("hard_tabs = true\ntab_spaces = 8");
        assert_eq!((tabs.indent().as_str(), tabs.width("\t\t  ")), ("\t", 18));
    }
}
