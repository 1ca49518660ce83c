//! Tokens as text, tight and always the same: the tables are read by machines, and by whoever reads a diff.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// One line of Rust for `tokens`.
pub(crate) fn line(tokens: TokenStream) -> String {
    let mut printer = Printer::default();
    printer.stream(tokens);
    printer.text
}

#[derive(Default)]
struct Printer {
    text: String,
    /// The last mark goes on into the next one, as in `::` and `->`.
    joint: bool,
    /// The last mark wants a space after it.
    space: bool,
}

/// Words that stand apart from a mark or a bracket after them.
const APART: &[&str] = &["for", "as", "dyn", "mut", "const", "where", "impl", "type", "pub"];

impl Printer {
    fn stream(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.group(group.delimiter(), group.stream()),
                TokenTree::Ident(ident) => self.word(&ident.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
                TokenTree::Punct(punct) => self.mark(punct.as_char(), punct.spacing() == Spacing::Joint),
            }
        }
    }

    fn pause(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    fn word(&mut self, word: &str) {
        let glued =
            self.text.ends_with(|last: char| last.is_alphanumeric() || matches!(last, '_' | '>' | ')' | ']' | '}'));
        if self.space || glued && !self.joint || self.text.ends_with("macro_rules!") {
            self.pause();
        }
        self.text.push_str(word);
        (self.joint, self.space) = (false, false);
    }

    fn mark(&mut self, mark: char, joint: bool) {
        let starts = !self.joint;
        let spaced = match mark {
            '=' | '+' => starts,
            '-' => starts && joint,
            '<' => starts && (self.space || self.after_word() && !self.text.ends_with("impl")),
            '&' | '*' | '?' | '!' => starts && (self.space || self.after_word() || self.text.ends_with('>')),
            ':' => starts && joint && self.space,
            _ => false,
        };
        if spaced {
            self.pause();
        }
        self.text.push(mark);
        let ends_two = self.joint;
        self.joint = joint;
        self.space = !joint
            && match mark {
                ',' | ';' | '=' | '+' => true,
                ':' => !ends_two,
                '>' => self.text.ends_with("->") || self.text.ends_with("=>"),
                _ => false,
            };
    }

    fn after_word(&self) -> bool {
        let before = self.text.rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
        APART.contains(&before)
    }

    fn group(&mut self, delimiter: Delimiter, stream: TokenStream) {
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => ("", ""),
        };
        let apart = match delimiter {
            Delimiter::Brace => true,
            Delimiter::Bracket => self.after_word() || self.text.ends_with('>'),
            Delimiter::Parenthesis => self.after_word(),
            Delimiter::None => false,
        };
        if self.space || apart {
            self.pause();
        }
        let padded = delimiter == Delimiter::Brace && !stream.is_empty();
        self.text.push_str(open);
        (self.joint, self.space) = (false, padded);
        self.stream(stream);
        if padded {
            self.pause();
        }
        self.text.push_str(close);
        (self.joint, self.space) = (false, false);
    }
}
