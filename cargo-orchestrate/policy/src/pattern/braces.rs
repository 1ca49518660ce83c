//! Spells out `{a,b}`: one text per choice.

/// The most texts that one pattern may stand for.
const MOST: usize = 256;

/// One way to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Branch {
    /// The text without braces.
    pub(crate) text: String,
    /// Which alternative was taken, brace by brace.
    pub(crate) choices: Vec<usize>,
}

/// All ways to choose; an error says what the text has or is, as in "has a `{` without its `}`".
pub(crate) fn expand(text: &str) -> Result<Vec<Branch>, String> {
    let mut branches = vec![Branch::default()];
    let mut rest = text;
    while let Some(at) = opening(rest)? {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        let Some(end) = after.find(['{', '}']).filter(|end| after[*end..].starts_with('}')) else {
            let nested = after.contains('}');
            return Err(if nested { "has braces within braces" } else { "has a `{` without its `}`" }.to_owned());
        };
        branches = chosen(&branches, before, &after[..end]);
        if branches.len() > MOST {
            return Err(format!("stands for more than {MOST} paths"));
        }
        rest = &after[end + 1..];
    }
    branches.iter_mut().for_each(|branch| branch.text.push_str(rest));
    Ok(branches)
}

fn chosen(branches: &[Branch], before: &str, alternatives: &str) -> Vec<Branch> {
    let mut out = Vec::new();
    for branch in branches {
        for (index, alternative) in alternatives.split(',').enumerate() {
            let mut choices = branch.choices.clone();
            choices.push(index);
            out.push(Branch { text: format!("{}{before}{}", branch.text, alternative.trim()), choices });
        }
    }
    out
}

/// The first `{` that is a choice: inside `<…>` braces belong to a type, as in `<Ring<{ N }> as Index>`.
fn opening(text: &str) -> Result<Option<usize>, String> {
    let mut angles = 0usize;
    let mut previous = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' => angles += 1,
            '>' if previous != '-' => angles = angles.saturating_sub(1),
            '{' if angles == 0 => return Ok(Some(at)),
            '}' if angles == 0 => return Err("has a `}` without its `{`".to_owned()),
            _ => {}
        }
        previous = c;
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Result<Vec<String>, String> {
        Ok(expand(text)?.into_iter().map(|branch| branch.text).collect())
    }

    #[test]
    fn every_choice_is_spelled_out() {
        let cases: [(&str, &[&str]); 7] = [
            ("a::b", &["a::b"]),
            ("a::{b,c}", &["a::b", "a::c"]),
            ("a::{b, c}::d", &["a::b::d", "a::c::d"]),
            ("{a,b}::{c,d}", &["a::c", "a::d", "b::c", "b::d"]),
            ("a{,_b}", &["a", "a_b"]),
            ("a::{b::c,d}", &["a::b::c", "a::d"]),
            ("a::<R<{ N }> as I>::{b,c}", &["a::<R<{ N }> as I>::b", "a::<R<{ N }> as I>::c"]),
        ];
        for (text, expected) in cases {
            assert_eq!(texts(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn choices_are_told() {
        let choices: Vec<_> = expand("{a,b}::{c,d}").unwrap().into_iter().map(|branch| branch.choices).collect();
        assert_eq!(choices, [[0, 0], [0, 1], [1, 0], [1, 1]]);
    }

    #[test]
    fn broken_braces_are_named() {
        let many = "{a,b}".repeat(9);
        let cases = [
            ("a{", "has a `{` without its `}`"),
            ("a}", "has a `}` without its `{`"),
            ("{a,{b,c}}", "has braces within braces"),
            ("{a}}", "has a `}` without its `{`"),
            (many.as_str(), "stands for more than 256 paths"),
        ];
        for (text, message) in cases {
            assert_eq!(texts(text), Err(message.to_owned()), "{text}");
        }
    }
}
