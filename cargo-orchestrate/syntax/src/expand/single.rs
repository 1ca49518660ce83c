//! Expansions that are nothing but one more call.

use super::literal;

/// The name of the call that a text is, without anything beside it, and where its arguments begin and end. Names are written as
/// expansions write them: `name!(…)`, or `crate_name::name!{…}`.
pub fn only_call(text: &str) -> Option<(&str, usize, usize)> {
    let bang = text.find('!')?;
    let name = text[..bang].trim();
    let is_name = |part: &str| !part.is_empty() && part.chars().all(|char| char.is_alphanumeric() || char == '_');
    let is_path = match name.split_once("::") {
        Some((head, rest)) => is_name(head) && is_name(rest),
        None => is_name(name),
    };
    let rest = text[bang + 1..].trim_start();
    let open = text.len() - rest.len();
    let body = text.trim_end().strip_suffix(';').unwrap_or(text.trim_end()).trim_end();
    let close = match (rest.as_bytes().first()?, body.as_bytes().last()?) {
        (b'(', b')') | (b'[', b']') | (b'{', b'}') => body.len() - 1,
        _ => return None,
    };
    (is_path && name != "macro_rules" && close > open && closes_last(&text[open..body.len()])).then_some((
        name,
        open + 1,
        close,
    ))
}

/// Whether the bracket that a text begins with is the one that it ends with. Brackets of expansions match each other, and no
/// comments stand between them.
fn closes_last(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0u32);
    while let Some(&byte) = bytes.get(at) {
        let behind = match byte {
            b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => match literal::prefixed_end(bytes, at) {
                Some(end) => end,
                None => Some(literal::word_end(bytes, at).max(at + 1)),
            },
            b'"' => literal::string_end(bytes, at),
            b'\'' => literal::lifetime_end(bytes, at).or_else(|| literal::char_end(bytes, at)),
            b'(' | b'[' | b'{' => {
                depth += 1;
                Some(at + 1)
            }
            b')' | b']' | b'}' => {
                depth = depth.saturating_sub(1);
                Some(at + 1)
            }
            _ => Some(at + 1),
        };
        let Some(behind) = behind else { return false };
        at = behind;
        if depth == 0 {
            return bytes[at.min(bytes.len())..].iter().all(u8::is_ascii_whitespace);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::only_call;

    #[test]
    fn a_call_alone_is_told_from_other_text() {
        let call = |text: &'static str| only_call(text).map(|(name, start, end)| (name, &text[start..end]));
        assert_eq!(call("step!{a [b] c}"), Some(("step", "a [b] c")));
        assert_eq!(call("__crate_3::step!(a);"), Some(("__crate_3::step", "a")));
        assert_eq!(call("a!(b) + c!(d)"), None);
        assert_eq!(call("a!(\")\" ')' br#\")\"# 'b c)"), Some(("a", "\")\" ')' br#\")\"# 'b c")));
        assert_eq!(call("a!(\"(\") + (b)"), None);
        assert_eq!(call("x.y!(b)"), None);
        assert_eq!(call("a!(b); c!(d)"), None);
        assert_eq!(call("macro_rules! m {}"), None);
        assert_eq!(call("!a"), None);
    }
}
