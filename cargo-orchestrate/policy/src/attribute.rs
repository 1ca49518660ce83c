//! What a policy writes to name attributes: `must_use`, `allow(clippy::*)`, `derive(serde::Serialize)`, `tracing::instrument`.
//!
//! The compiler's own are known by what is written, and so are their arguments. All others are macros, and known by what their paths
//! resolve to; what does not resolve is known by what is written, too.

use super::pattern::Pattern;
use orchestrate_resolve::model::is_own_attribute;

/// An attribute as the policy names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AttributePattern {
    /// The compiler's own, or a tool's, perhaps with one of its arguments.
    Own(Box<str>, Option<Box<str>>),
    /// A derive, by the path of its macro.
    Derive(Pattern),
    /// A macro: an attribute or a derive.
    Macro(Pattern),
}

impl AttributePattern {
    /// Reads one.
    ///
    /// # Errors
    /// What is wrong with it, and how to fix it.
    pub(crate) fn parse(text: &str) -> Result<AttributePattern, (String, String)> {
        if text.starts_with('#') {
            let help = "write what stands between the brackets, as in `must_use` or `allow(dead_code)`";
            return Err((format!("`{text}` has `#`, which no attribute's name has"), help.to_owned()));
        }
        let (path, argument) = match text.split_once('(') {
            Some((path, rest)) => (path, Some(rest.strip_suffix(')').ok_or_else(|| no_argument(text))?)),
            None => (text, None),
        };
        match argument {
            Some("") => Err(no_argument(text)),
            Some(argument) if path == "derive" => Ok(AttributePattern::Derive(plain(argument)?)),
            Some(argument) if is_own_attribute(path) && argument.split("::").all(is_word) => {
                Ok(AttributePattern::Own(Box::from(path), Some(Box::from(argument))))
            }
            Some(_) if is_own_attribute(path) => Err(no_argument(text)),
            Some(_) => {
                let help = format!("what a macro is given, only it can read: write `{path}`");
                Err((format!("`{text}` has an argument, and `{path}` is not the compiler's own"), help))
            }
            None if is_own_attribute(path) => Ok(AttributePattern::Own(Box::from(path), None)),
            None => Ok(AttributePattern::Macro(plain(path)?)),
        }
    }

    /// The path of a macro.
    pub(crate) fn macro_path(&self) -> Option<&Pattern> {
        match self {
            AttributePattern::Own(..) => None,
            AttributePattern::Derive(path) | AttributePattern::Macro(path) => Some(path),
        }
    }
}

fn plain(path: &str) -> Result<Pattern, (String, String)> {
    let pattern = Pattern::parse(path)?;
    if pattern.is_capability() {
        let help = "name an attribute or a derive, as in `tracing::instrument`".to_owned();
        return Err((format!("`{path}` is a capability, and no attribute"), help));
    }
    Ok(pattern)
}

fn is_word(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '*'))
}

fn no_argument(text: &str) -> (String, String) {
    let help = "write one argument by its name, as in `allow(dead_code)`: each is an entry of its own";
    (format!("`{text}` names no argument of an attribute"), help.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_no_attribute_says_why() {
        let message = |text: &str| AttributePattern::parse(text).err().map(|(message, _)| message);
        let cases = [
            ("must_use", None),
            ("allow(clippy::*)", None),
            ("derive(serde::Serialize)", None),
            ("rustfmt::skip", None),
            ("tracing::instrument", None),
            ("#[inline]", Some("`#[inline]` has `#`, which no attribute's name has")),
            ("allow(a, b)", Some("`allow(a, b)` names no argument of an attribute")),
            ("allow(a", Some("`allow(a` names no argument of an attribute")),
            ("allow()", Some("`allow()` names no argument of an attribute")),
            ("derive(cap:fs)", Some("`cap:fs` is a capability, and no attribute")),
            ("tokio::main(x)", Some("`tokio::main(x)` has an argument, and `tokio::main` is not the compiler's own")),
        ];
        for (text, expected) in cases {
            assert_eq!(message(text).as_deref(), expected, "{text}");
        }
    }
}
