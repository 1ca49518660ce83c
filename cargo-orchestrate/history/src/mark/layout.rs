//! An attribute as rustfmt lays it out: on one line where it fits, else an argument a line, without a comma behind the last.

use unicode_width::UnicodeWidthStr as _;

use super::style::Style;

/// What stands in an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meta {
    /// As it is: `key = "value"`.
    Word(String),
    /// `name(…)`.
    List(String, Vec<Meta>),
}

impl Meta {
    /// `key = "value"`. What no terminal shows is written by its number.
    pub fn pair(key: &str, value: &str) -> Meta {
        Meta::Word(format!("{key} = {value:?}"))
    }

    /// On one line.
    pub fn line(&self) -> String {
        match self {
            Meta::Word(word) => word.clone(),
            Meta::List(name, parts) => format!("{name}({})", lines(parts).join(", ")),
        }
    }
}

fn lines(parts: &[Meta]) -> Vec<String> {
    parts.iter().map(Meta::line).collect()
}

/// An attribute: `open` is `#[` or `#![`. Lines are parted by `\n`; all but the first begin with the indentation.
pub fn text(open: &str, meta: &Meta, indent: &str, style: &Style) -> String {
    let column = style.width(indent) + open.len();
    format!("{open}{}]", laid(meta, (column, 1), indent, style))
}

/// `column` is where it begins, `behind` how much follows on its last line.
fn laid(meta: &Meta, (column, behind): (usize, usize), indent: &str, style: &Style) -> String {
    let Meta::List(name, parts) = meta else { return meta.line() };
    let inside = lines(parts).join(", ").width();
    let whole = column + name.width() + "()".len() + inside + behind;
    if inside <= style.attribute_width && whole <= style.max_width {
        return meta.line();
    }
    let deeper = format!("{indent}{}", style.indent());
    let last = parts.len().saturating_sub(1);
    let mut out = format!("{name}(\n");
    for (at, part) in parts.iter().enumerate() {
        let comma = if at == last { "" } else { "," };
        let part = laid(part, (style.width(&deeper), comma.len()), &deeper, style);
        out.push_str(&format!("{deeper}{part}{comma}\n"));
    }
    format!("{out}{indent})")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(intent: &str, indent: &str, style: &Style) -> String {
        let keys = vec![Meta::pair("intent", intent), Meta::pair("by", "claude")];
        let inert = vec![Meta::Word("any()".to_owned()), Meta::List("generated".to_owned(), keys)];
        text("#[", &Meta::List("cfg_attr".to_owned(), inert), indent, style)
    }

    #[test]
    fn one_line_then_two_levels_of_lines() {
        let style = Style::default();
        assert_eq!(shown("x", "", &style), "#[cfg_attr(any(), generated(intent = \"x\", by = \"claude\"))]");
        let longer = "A text of quite some more words";
        let expected =
            format!("#[cfg_attr(\n        any(),\n        generated(intent = \"{longer}\", by = \"claude\")\n    )]");
        assert_eq!(shown(longer, "    ", &style), expected);
        let long = "A text of so many words that no line of seventy could hold all";
        let expected = format!(
            "#[cfg_attr(\n    any(),\n    generated(\n        intent = \"{long}\",\n        by = \"claude\"\n    )\n)]"
        );
        assert_eq!(shown(long, "", &style), expected);
    }

    #[test]
    fn strings_are_escaped_and_letters_stay() {
        assert_eq!(Meta::pair("by", "a \"b\" \\ ü\u{202e}\u{7}").line(), "by = \"a \\\"b\\\" \\\\ ü\\u{202e}\\u{7}\"");
    }
}
