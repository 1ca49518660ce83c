//! Turns a literal as it is written into the string that it means, or into the name of what it is instead.
//!
//! It walks over characters by hand: every build of every user compiles this, and the searches of `str` cost more time
//! there than all the rest of this file.

use std::str::Chars;

/// The string that `text` stands for; otherwise what it is, with its article, as in "a byte string".
pub(crate) fn string(text: &str) -> Result<String, String> {
    let mut chars = text.chars();
    let mut prefix = String::new();
    let mut hashes = 0;
    loop {
        match chars.next() {
            Some('"') => break,
            Some('\'') => return Err(if prefix == "b" { "a byte" } else { "a character" }.to_owned()),
            Some('#') => hashes += 1,
            Some(c) => prefix.push(c),
            None => return Err("a number".to_owned()),
        }
    }
    match prefix.as_str() {
        "" => cooked(chars),
        "r" => raw(chars, hashes),
        "b" | "br" => Err("a byte string".to_owned()),
        "c" | "cr" => Err("a C string".to_owned()),
        other => Err(format!("a string with the prefix `{other}`")),
    }
}

/// What stands after the opening quote of `r##"…"##`.
fn raw(mut chars: Chars<'_>, hashes: usize) -> Result<String, String> {
    let mut string = String::new();
    while let Some(c) = chars.next() {
        match c {
            '"' if closes(&mut chars, hashes) => return without_suffix(string, chars.as_str()),
            c => push(&mut string, c, &chars),
        }
    }
    Err("an unfinished string".to_owned())
}

/// Steps over the hashes after a quote, if there are enough of them.
fn closes(chars: &mut Chars<'_>, hashes: usize) -> bool {
    let mut after = chars.clone();
    for _ in 0..hashes {
        if after.next() != Some('#') {
            return false;
        }
    }
    *chars = after;
    true
}

/// A line ends with `\n` alone, whatever the file says: rustc sees it so.
fn push(string: &mut String, c: char, after: &Chars<'_>) {
    if c != '\r' || after.clone().next() != Some('\n') {
        string.push(c);
    }
}

/// What stands after the opening quote of `"…"`.
fn cooked(mut chars: Chars<'_>) -> Result<String, String> {
    let mut string = String::new();
    while let Some(c) = chars.next() {
        match c {
            '"' => return without_suffix(string, chars.as_str()),
            '\\' => escape(&mut string, &mut chars).ok_or("a string with an unknown escape")?,
            c => push(&mut string, c, &chars),
        }
    }
    Err("an unfinished string".to_owned())
}

fn without_suffix(string: String, suffix: &str) -> Result<String, String> {
    if suffix.is_empty() { Ok(string) } else { Err(format!("a string with the suffix `{suffix}`")) }
}

/// What stands after a backslash.
fn escape(string: &mut String, chars: &mut Chars<'_>) -> Option<()> {
    let c = match chars.next()? {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        c @ ('\\' | '"' | '\'') => c,
        'x' => byte(chars)?,
        'u' => unicode(chars)?,
        '\n' | '\r' => {
            skip_blank(chars);
            return Some(());
        }
        _ => return None,
    };
    string.push(c);
    Some(())
}

/// The `41` of `\x41`; above `7f` it is no character.
fn byte(chars: &mut Chars<'_>) -> Option<char> {
    let value = chars.next()?.to_digit(16)? * 16 + chars.next()?.to_digit(16)?;
    if value < 0x80 { char::from_u32(value) } else { None }
}

/// The `{1F600}` of `\u{1F600}`: one to six digits, with underscores anywhere but first.
fn unicode(chars: &mut Chars<'_>) -> Option<char> {
    let (mut value, mut digits) = (0, 0);
    if chars.next() != Some('{') {
        return None;
    }
    loop {
        match chars.next()? {
            '}' if digits > 0 => return char::from_u32(value),
            '_' if digits > 0 => continue,
            digit if digits < 6 => value = value * 16 + digit.to_digit(16)?,
            _ => return None,
        }
        digits += 1;
    }
}

/// After a backslash at the end of a line, all blank space vanishes.
fn skip_blank(chars: &mut Chars<'_>) {
    let mut after = chars.clone();
    while let Some(' ' | '\t' | '\n' | '\r') = after.next() {
        chars.next();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_mean_what_rustc_says() {
        // Each literal stands twice: as the compiler of this test reads it, and as text for us.
        macro_rules! as_rustc { ($($literal:literal)*) => { [$(($literal, stringify!($literal))),*] } }
        let cases = as_rustc![
            "" "plain" "naïve ✓" "a\nb\tc\rd\\e\"f\'g\0h" "\x41\x7f\x00" "\u{41}\u{1F600}\u{1_f6_00_}\u{0}"
            "first \
              second" "a
            b" r"raw \n \" r"" r#"with "quotes" and \"# r##"one "# inside"## r#"two
            lines"# "'" "//" "\u{10FFFF}"
        ];
        for (meant, written) in cases {
            assert_eq!(string(written).as_deref(), Ok(meant), "{written}");
        }
    }

    #[test]
    fn carriage_returns_before_line_ends_vanish() {
        let cases = [
            ("\"a\r\nb\"", "a\nb"),
            ("r\"a\r\nb\"", "a\nb"),
            ("\"a\\\r\n  b\"", "ab"),
            ("\"a\\\n\n \t b\"", "ab"),
            (r#""a\r\nb""#, "a\r\nb"),
        ];
        for (written, meant) in cases {
            assert_eq!(string(written).as_deref(), Ok(meant), "{written:?}");
        }
    }

    #[test]
    fn what_is_no_string_is_named() {
        let cases = [
            ("1", "a number"),
            ("-1", "a number"),
            ("1.5e3", "a number"),
            ("0xffu8", "a number"),
            ("'a'", "a character"),
            (r"'\''", "a character"),
            ("'\"'", "a character"),
            ("b'a'", "a byte"),
            (r#"b"a""#, "a byte string"),
            (r##"br#"a"#"##, "a byte string"),
            (r#"c"a""#, "a C string"),
            (r##"cr#"a"#"##, "a C string"),
            (r#""a"suffix"#, "a string with the suffix `suffix`"),
            (r##"r#"a"#suffix"##, "a string with the suffix `suffix`"),
            (r#"f"a""#, "a string with the prefix `f`"),
            (r#""a"#, "an unfinished string"),
            (r##"r#"a""##, "an unfinished string"),
            (r#""\q""#, "a string with an unknown escape"),
            (r#""\x80""#, "a string with an unknown escape"),
            (r#""\x4""#, "a string with an unknown escape"),
            (r#""\u{}""#, "a string with an unknown escape"),
            (r#""\u{d800}""#, "a string with an unknown escape"),
            (r#""\u{110000}""#, "a string with an unknown escape"),
            (r#""\u{0000041}""#, "a string with an unknown escape"),
            (r#""\u{_41}""#, "a string with an unknown escape"),
            (r#""\u{+41}""#, "a string with an unknown escape"),
            (r#""\u41""#, "a string with an unknown escape"),
        ];
        for (written, kind) in cases {
            assert_eq!(string(written), Err(kind.to_owned()), "{written}");
        }
    }
}
