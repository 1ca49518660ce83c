//! Where words and literals end. In: bytes of a text, and where one begins.

fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

/// The bytes of the character at a place.
fn width(first: u8) -> usize {
    match first {
        0..0xc0 => 1,
        0xc0..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    }
}

/// The bytes of the blank beyond ASCII that stands here, or none.
pub(crate) fn blank_width(bytes: &[u8], at: usize) -> usize {
    match (byte(bytes, at), byte(bytes, at + 1), byte(bytes, at + 2)) {
        (0xc2, 0x85, _) => 2,
        (0xe2, 0x80, 0x8e | 0x8f | 0xa8 | 0xa9) => 3,
        _ => 0,
    }
}

fn starts_word(bytes: &[u8], at: usize) -> bool {
    match byte(bytes, at) {
        b'_' | b'a'..=b'z' | b'A'..=b'Z' => true,
        0x80.. => blank_width(bytes, at) == 0,
        _ => false,
    }
}

/// Behind the letters, digits and underscores.
pub(crate) fn word_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        let rest = &bytes[at.min(bytes.len())..];
        at += rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        match byte(bytes, at) {
            first @ 0x80.. if blank_width(bytes, at) == 0 => at = bytes.len().min(at + width(first)),
            _ => return at,
        }
    }
}

/// Behind a name, raw or not.
pub(crate) fn ident_end(bytes: &[u8], at: usize) -> usize {
    let raw = byte(bytes, at) == b'r' && byte(bytes, at + 1) == b'#' && starts_word(bytes, at + 2);
    word_end(bytes, if raw { at + 2 } else { at })
}

/// Behind a number, without what follows a second point.
pub(crate) fn number_end(bytes: &[u8], start: usize) -> Option<usize> {
    if byte(bytes, start) == b'0' && matches!(byte(bytes, start + 1), b'x' | b'o' | b'b') {
        return Some(word_end(bytes, start));
    }
    let end = digits_end(bytes, start);
    let point = byte(bytes, end) == b'.' && byte(bytes, end + 1) != b'.' && !starts_word(bytes, end + 1);
    let end = if point { digits_end(bytes, end + 1) } else { end };
    Some(exponent_end(bytes, end))
}

fn digits_end(bytes: &[u8], mut at: usize) -> usize {
    while matches!(byte(bytes, at), b'0'..=b'9' | b'_') {
        at += 1;
    }
    at
}

fn exponent_end(bytes: &[u8], at: usize) -> usize {
    if !matches!(byte(bytes, at), b'e' | b'E') {
        return at;
    }
    let sign = usize::from(matches!(byte(bytes, at + 1), b'+' | b'-'));
    let digits = at + 1 + sign;
    let first = bytes[digits.min(bytes.len())..].iter().find(|&&digit| digit != b'_');
    if first.is_some_and(u8::is_ascii_digit) { digits_end(bytes, digits) } else { at }
}

/// Behind a string whose opening quote stands at `start`.
pub(crate) fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    quoted_end(bytes, start + 1, b'"')
}

fn quoted_end(bytes: &[u8], mut at: usize, quote: u8) -> Option<usize> {
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            found if found == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
    None
}

/// Behind a lifetime whose quote stands at `start`, unless it is a character.
pub(crate) fn lifetime_end(bytes: &[u8], start: usize) -> Option<usize> {
    let first = start + 1;
    if !starts_word(bytes, first) || byte(bytes, first + width(byte(bytes, first))) == b'\'' {
        return None;
    }
    Some(ident_end(bytes, first))
}

/// Behind a character whose opening quote stands at `start`.
pub(crate) fn char_end(bytes: &[u8], start: usize) -> Option<usize> {
    let first = start + 1;
    if byte(bytes, first) == b'\\' {
        return quoted_end(bytes, first, b'\'');
    }
    let end = first + width(byte(bytes, first));
    (first < bytes.len() && byte(bytes, end) == b'\'').then_some(end + 1)
}

/// Behind a literal that begins with a letter, as in `br#"…"#` and `b'x'`; `None` if here is none.
pub(crate) fn prefixed_end(bytes: &[u8], start: usize) -> Option<Option<usize>> {
    let first = byte(bytes, start);
    match (first, byte(bytes, start + 1)) {
        (b'b' | b'c', b'"') => Some(string_end(bytes, start + 1)),
        (b'b', b'\'') => Some(char_end(bytes, start + 1)),
        (b'r', b'"' | b'#') => raw_end(bytes, start + 1),
        (b'b' | b'c', b'r') => raw_end(bytes, start + 2),
        _ => None,
    }
}

/// Behind a raw string whose hashes begin at `start`; `None` if it is a name.
fn raw_end(bytes: &[u8], start: usize) -> Option<Option<usize>> {
    let hashes = bytes[start.min(bytes.len())..].iter().take_while(|&&byte| byte == b'#').count();
    let mut at = start + hashes;
    if byte(bytes, at) != b'"' {
        return None;
    }
    while at < bytes.len() {
        at += 1;
        let closes = byte(bytes, at) == b'"' && (1..=hashes).all(|hash| byte(bytes, at + hash) == b'#');
        if closes {
            return Some(Some(at + 1 + hashes));
        }
    }
    Some(None)
}

/// A text as a raw string with as many hashes as it needs; as rustc writes documentation, which macros may match.
pub(crate) fn quoted(text: &str) -> String {
    let (mut run, mut hashes) = (0, 0);
    for letter in text.chars() {
        run = match letter {
            '"' => 1,
            '#' if run > 0 => run + 1,
            _ => 0,
        };
        hashes = hashes.max(run);
    }
    let hashes = "#".repeat(hashes);
    format!("r{hashes}\"{}\"{hashes}", text.replace('\r', ""))
}
