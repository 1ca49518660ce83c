//! Bytes to put into a text.

/// Bytes to put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// In front of which byte.
    pub at: u32,
    /// What.
    pub text: String,
}

/// A text with its edits, which are in the order of the text.
pub fn applied(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len() + edits.iter().map(|edit| edit.text.len()).sum::<usize>());
    let mut from = 0;
    for edit in edits {
        out.push_str(text.get(from..edit.at as usize).unwrap_or_default());
        out.push_str(&edit.text);
        from = edit.at as usize;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}
