//! The message of a commit: its trailers and its lines, so written that they compare.

use unicode_normalization::UnicodeNormalization;

/// A message, taken apart.
#[derive(Debug, Default)]
pub(super) struct Message {
    /// Keys and values, both as [`plain`] has them.
    pub(super) trailers: Vec<(String, String)>,
    /// Lines that are not blank, without what is no letter, digit or bracket before them.
    pub(super) lines: Vec<String>,
}

/// Keys of trailers that occur without their colon.
const BARE: &str = "co-authored-by";

impl Message {
    /// Trailers are taken wherever they stand: a squash leaves them in the middle.
    pub(super) fn new(text: &str) -> Message {
        let mut message = Message::default();
        let mut open = false;
        for line in text.lines() {
            if open && line.starts_with([' ', '\t']) && !line.trim().is_empty() {
                if let Some((_, value)) = message.trailers.last_mut() {
                    *value = format!("{value} {}", plain(line)).trim().to_owned();
                }
                continue;
            }
            let whole = plain(line);
            let trailer = if line.starts_with(char::is_whitespace) { None } else { trailer(&whole) };
            open = trailer.is_some();
            message.trailers.extend(trailer);
            let bare = whole.trim_start_matches(|letter: char| !letter.is_ascii()).trim_start();
            if !bare.is_empty() {
                message.lines.push(bare.to_owned());
            }
        }
        message
    }
}

fn trailer(line: &str) -> Option<(String, String)> {
    if let Some((key, value)) = line.split_once(':') {
        let is_key = !key.is_empty() && key.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        return is_key.then(|| (key.to_owned(), value.trim().to_owned()));
    }
    let value = line.strip_prefix(BARE)?.strip_prefix(' ')?;
    Some((BARE.to_owned(), value.trim().to_owned()))
}

/// A text as it compares: in its plainest letters (NFKC), lower case, without what cannot be seen, with single blanks.
pub(super) fn plain(text: &str) -> String {
    let lower = if text.is_ascii() {
        text.to_ascii_lowercase()
    } else {
        text.chars().filter(|letter| !is_unseen(*letter)).nfkc().collect::<String>().to_lowercase()
    };
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trailers_are_read_as_they_occur() {
        let text = "feat: x\n\nCo-Authored-By : no\nCo-authored-by:  A\n  <a@b>\nCo-authored-by Claude\n    Indented: y\nÀ: z\n";
        let found = Message::new(text).trailers;
        let pairs: Vec<(&str, &str)> = found.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        let want = [("feat", "x"), ("co-authored-by", "a <a@b>"), ("co-authored-by", "claude indented: y")];
        assert_eq!(pairs, want);
    }

    #[test]
    fn lines_lose_the_picture_before_them() {
        assert_eq!(Message::new("🤖 Generated  WITH it\n\n - x").lines, ["generated with it", "- x"]);
    }
}
