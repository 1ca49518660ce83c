//! Patterns of single names: `*_handler`, `{Get,Put}*`.

use super::braces;
use super::wildcard::matches;

/// A pattern of single names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePattern {
    text: Box<str>,
    alternatives: Vec<String>,
}

impl NamePattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// What is wrong with it, and how to mend it.
    pub fn parse(text: &str) -> Result<NamePattern, (String, String)> {
        let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '*' | '{' | '}' | ',' | '-');
        if let Some(letter) = text.chars().find(|letter| !is_part(*letter)) {
            let help = "write one name, without a path: `*` stands for any text, and `{a,b}` for either";
            return Err((format!("`{text}` has `{letter}`, which no name has"), help.to_owned()));
        }
        let branches = braces::expand(text)
            .map_err(|reason| (format!("`{text}` {reason}"), "write alternatives as `{a,b}`".to_owned()))?;
        Ok(NamePattern { text: Box::from(text), alternatives: branches.into_iter().map(|it| it.text).collect() })
    }

    /// As written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether a name is of this form, letter by letter.
    pub fn covers(&self, name: &str) -> bool {
        self.alternatives.iter().any(|form| matches(form, name, |a, b| a == b))
    }
}

#[cfg(test)]
mod tests {
    use super::NamePattern;

    #[test]
    fn a_name_is_of_a_form_letter_by_letter() {
        let cases = [
            ("*_handler", "list_handler", true),
            ("*_handler", "list_handlers", false),
            ("{Get,Put}*", "PutOrder", true),
            ("{Get,Put}*", "getOrder", false),
            ("a-b", "a_b", false),
            ("*", "anything", true),
        ];
        for (pattern, name, expected) in cases {
            assert_eq!(NamePattern::parse(pattern).map(|read| read.covers(name)), Ok(expected), "{pattern} {name}");
        }
        assert!(NamePattern::parse("a::b").is_err_and(|(message, _)| message == "`a::b` has `:`, which no name has"));
        assert!(NamePattern::parse("{a").is_err());
    }
}
