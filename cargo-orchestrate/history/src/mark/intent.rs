//! What code seems to be for: the first sentence of its documentation, and the subject of the commit that wrote it.
//!
//! Documentation says what code does, a subject why it came; where both are there, both are written, the documentation first. Nobody has
//! said that this is the intent, so it begins with [`UNCONFIRMED`] until somebody has.

use super::UNCONFIRMED;

/// More letters than these of one source are cut off.
const MOST: usize = 160;
/// Where nothing says what code is for.
const NOTHING: &str = "neither documentation nor a commit says what this is for";

/// What an intent was drawn from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    /// Documentation.
    pub documentation: bool,
    /// The subject of a commit.
    pub subject: bool,
}

/// An intent to be confirmed, with what it was drawn from.
pub fn draw(documentation: Option<&str>, subject: Option<&str>) -> (String, Drawn) {
    let subject = subject.filter(|subject| documentation.is_none_or(|it| !says(it, subject)));
    let drawn = Drawn { documentation: documentation.is_some(), subject: subject.is_some() };
    let text = match (documentation, subject) {
        (Some(documentation), Some(subject)) => format!("{documentation}; {}", lower_first(subject)),
        (Some(text), None) | (None, Some(text)) => text.to_owned(),
        (None, None) => NOTHING.to_owned(),
    };
    (format!("{UNCONFIRMED} {text}"), drawn)
}

/// Whether an intent is one that nobody has confirmed.
pub fn is_unconfirmed(intent: &str) -> bool {
    let start = intent.trim_start().get(..UNCONFIRMED.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(UNCONFIRMED))
}

/// Whether one text says what another does, letter case aside.
fn says(text: &str, other: &str) -> bool {
    text.to_lowercase().contains(&other.to_lowercase())
}

/// The first letter in lower case, unless the word has others in upper case, as `HTTP` and `RetryAfter` do.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    let word = text.split_whitespace().next().unwrap_or_default();
    let is_plain = word.chars().skip(1).all(|letter| letter.is_lowercase());
    if is_plain { format!("{}{}", first.to_lowercase(), letters.as_str()) } else { text.to_owned() }
}

/// The first sentence of documentation, of which each line is given without its comment's sign; none where it says nothing.
pub fn first_sentence(lines: &[String]) -> Option<String> {
    let lines = lines.iter().map(|line| line.trim()).skip_while(|line| line.is_empty() || line.starts_with('#'));
    let is_prose = |line: &&str| !line.is_empty() && !line.starts_with(['#', '`', '|', '*', '-', '<', '>', '!']);
    let lines = lines.take_while(|line| is_prose(line) || line.starts_with('`') && !line.starts_with("```"));
    let mut paragraph: Vec<&str> = Vec::new();
    for line in lines {
        if paragraph.last().is_some_and(|last| ends_early(last, line)) {
            break;
        }
        paragraph.push(line);
    }
    let text = without_links(&paragraph.join(" "));
    let end = sentence_end(&text);
    plain(text[..end].trim_end_matches(['.', ':', ';', '!']))
}

/// Lines are seldom wrapped before this column.
const WRAPPED: usize = 80;

/// Whether a line ends a sentence without a full stop: the next one begins with a capital, though its first word had room.
fn ends_early(line: &str, next: &str) -> bool {
    let word = next.split_whitespace().next().unwrap_or_default();
    let is_capital = word.starts_with(|letter: char| letter.is_uppercase());
    let has_room = line.chars().count() + 1 + word.chars().count() <= WRAPPED;
    is_capital && has_room && !line.ends_with([',', ';', ':'])
}

/// Words whose full stop ends no sentence; neither does that of a word with another one in it, as `e.g.`, or of a single letter.
const SHORT: &[&str] = &["approx", "cf", "etc", "incl", "max", "min", "no", "resp", "vs"];

/// Where the first sentence ends: at a full stop with a blank behind it.
fn sentence_end(text: &str) -> usize {
    let ends = |at: &usize| {
        let word = text[..*at].rsplit([' ', '(']).next().unwrap_or_default();
        !word.contains('.') && word.chars().count() > 1 && !SHORT.contains(&word.to_lowercase().as_str())
    };
    text.match_indices(". ").map(|(at, _)| at).find(ends).unwrap_or(text.len())
}

/// `[text](target)` and `[text]` without what makes them links.
fn without_links(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, inner)) = rest.split_once('[') {
        let Some((shown, behind)) = inner.split_once(']') else { break };
        out.push_str(before);
        // What follows a name at once is an index or a type, no link.
        let is_code = before.ends_with(|letter: char| letter.is_alphanumeric() || "#&_>".contains(letter))
            || before.matches('`').count() % 2 == 1;
        let target = behind.strip_prefix('(').and_then(|it| it.split_once(')'));
        match target {
            _ if is_code => out.push_str(&format!("[{shown}]")),
            Some(_) | None => out.push_str(shown),
        }
        rest = target.filter(|_| !is_code).map_or(behind, |(_, behind)| behind);
    }
    out + rest
}

/// What kind of change a commit is, in front of a colon.
const TYPES: &[&str] = &[
    "build",
    "chore",
    "ci",
    "doc",
    "docs",
    "enhancement",
    "feat",
    "feature",
    "fix",
    "hotfix",
    "perf",
    "ref",
    "refactor",
    "release",
    "style",
    "test",
    "tests",
    "wip",
];
/// Subjects that say nothing of the code.
const EMPTY: &[&str] = &[
    "add files",
    "address comments",
    "address feedback",
    "address review",
    "address review comments",
    "apply suggestions",
    "apply suggestions from code review",
    "changes",
    "checkpoint",
    "cleanup",
    "commit",
    "fix",
    "fixes",
    "fmt",
    "format",
    "init",
    "initial",
    "initial commit",
    "initial import",
    "first commit",
    "more",
    "refactor",
    "save",
    "squash",
    "temp",
    "test",
    "tests",
    "tmp",
    "update",
    "updates",
    "wip",
    "work in progress",
];

/// What a commit's message says that the commit is for: its subject without the kind of change, numbers of issues and merges. Of the merge of a
/// pull request, its title. None where that says nothing of the code.
pub fn subject(message: &str) -> Option<String> {
    let mut lines = message.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut first = lines.next()?;
    if first.starts_with("Merge pull request ") || first.starts_with("Merged PR ") && !first.contains(": ") {
        first = lines.next()?;
    }
    let first =
        first.strip_prefix("Merged PR ").and_then(|rest| rest.split_once(": ")).map_or(first, |(_, title)| title);
    if is_merge(first) {
        return None;
    }
    let text = without_kind(without_picture(first));
    let text = without_numbers(text).trim_end_matches(['.', ':', ';', ',', '…']).trim();
    let says = text.trim_end_matches('!').to_lowercase();
    if EMPTY.contains(&says.as_str()) || !says.chars().any(char::is_alphanumeric) {
        return None;
    }
    plain(&upper_first(text))
}

fn is_merge(line: &str) -> bool {
    ["Merge branch ", "Merge remote-tracking branch ", "Merge commit ", "Merge tag ", "Merge branches ", "Merge "]
        .iter()
        .any(|start| {
            line.strip_prefix(start)
                .is_some_and(|rest| *start != "Merge " || rest.contains(" into ") || rest.contains('/'))
        })
}

/// Without what is drawn, or named as `:sparkles:`, in front of the words.
fn without_picture(text: &str) -> &str {
    let text = text.trim_start_matches(|letter: char| !letter.is_alphanumeric() && !letter.is_ascii());
    let text = text.trim_start();
    let named = text.strip_prefix(':').and_then(|rest| rest.split_once(": "));
    named
        .filter(|(name, _)| name.chars().all(|it| it.is_alphanumeric() || it == '_'))
        .map_or(text, |(_, rest)| rest.trim_start())
}

/// Without `feat(scope)!:`, `fixup!`.
fn without_kind(text: &str) -> &str {
    let mut text = text;
    for mark in ["fixup! ", "squash! ", "amend! "] {
        text = text.strip_prefix(mark).unwrap_or(text);
    }
    let Some((kind, rest)) = text.split_once(':') else { return text };
    let kind = kind.trim_end_matches('!');
    let kind = kind.split_once('(').filter(|(_, scope)| scope.ends_with(')')).map_or(kind, |(kind, _)| kind);
    let is_kind = TYPES.contains(&kind.trim().to_lowercase().as_str());
    if is_kind && rest.starts_with([' ', '\u{a0}']) { without_kind(rest.trim_start()) } else { text }
}

/// Without `(#12)`, `(fixes #12)`, `[#12]` at the end.
fn without_numbers(text: &str) -> &str {
    let text = text.trim_end();
    let open = match text.chars().last() {
        Some(')') => text.rfind('('),
        Some(']') => text.rfind('['),
        _ => None,
    };
    let Some(open) = open else { return text };
    let inner = &text[open + 1..text.len() - 1];
    let is_number = |word: &str| {
        let word = word.trim_end_matches(',');
        let number = word.strip_prefix("GH-").or_else(|| word.rsplit_once('#').map(|(_, number)| number));
        number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let is_word = |word: &str| {
        ["fix", "fixes", "closes", "close", "resolves", "see", "refs", "ref", "and"]
            .contains(&word.to_lowercase().as_str())
    };
    let mut words = inner.split_whitespace();
    let all = words.clone().any(is_number) && words.all(|word| is_number(word) || is_word(word));
    if all { without_numbers(&text[..open]) } else { text }
}

fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    let word = text.split_whitespace().next().unwrap_or_default();
    let is_plain = word.chars().all(|letter| letter.is_alphabetic() && letter.is_lowercase());
    match letters.next() {
        Some(first) if is_plain => format!("{}{}", first.to_uppercase(), letters.as_str()),
        _ => text.to_owned(),
    }
}

/// On one line, and not longer than a line should be; none where nothing is left.
fn plain(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MOST {
        return Some(text).filter(|text| !text.is_empty());
    }
    let cut: String = text.chars().take(MOST).collect();
    let whole = cut.rfind(' ').map_or(cut.as_str(), |at| &cut[..at]);
    Some(format!("{}…", whole.trim_end_matches([',', ';', ':', ' '])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects() {
        let cases = [
            ("feat(net): honour Retry-After (#123)", Some("Honour Retry-After")),
            ("feat!: drop the old store", Some("Drop the old store")),
            ("fix: chore: read \"all\" of it.", Some("Read \"all\" of it")),
            ("net: read headers", Some("net: read headers")),
            ("Read headers (fixes #12, #13) (#14)", Some("Read headers")),
            ("Read headers (a second time)", Some("Read headers (a second time)")),
            ("Show (2024)", Some("Show (2024)")),
            ("✨ :sparkles: Read headers", Some("Read headers")),
            ("fixup! feat: read headers", Some("Read headers")),
            ("`fetch` reads headers", Some("`fetch` reads headers")),
            ("Größe prüfen", Some("Größe prüfen")),
            ("Merge pull request #12 from a/b\n\nRead headers", Some("Read headers")),
            ("Merge branch 'main' into x", None),
            ("Merge origin/main", None),
            ("Merge two sorted lists", Some("Merge two sorted lists")),
            ("Merged PR 12: Read headers", Some("Read headers")),
            ("Initial commit", None),
            ("wip", None),
            ("WIP!", None),
            ("fix: (#12)", None),
            ("...", None),
            ("", None),
        ];
        for (message, expected) in cases {
            assert_eq!(subject(message).as_deref(), expected, "{message}");
        }
    }

    #[test]
    fn sentences() {
        let cases: &[(&[&str], Option<&str>)] = &[
            (&["Turns a header into a delay.", "Rejects dates."], Some("Turns a header into a delay")),
            (
                &["Turns a header, e.g. `Retry-After`, into", "a delay. Rejects dates."],
                Some("Turns a header, e.g. `Retry-After`, into a delay"),
            ),
            (
                &["See [`Delay`](crate::Delay) and [`Clock`], of `[u8; 4]` and x[0]"],
                Some("See `Delay` and `Clock`, of `[u8; 4]` and x[0]"),
            ),
            (&["Makes a context", "Reads it anew", "each time"], Some("Makes a context")),
            (
                &["Makes, as is to be said in a line that is as long as lines may ever become, the", "Context"],
                Some("Makes, as is to be said in a line that is as long as lines may ever become, the Context"),
            ),
            (&["", "# Title", "", "Text", "", "More"], Some("Text")),
            (&["`a` or", "`b`:", "", "```", "x"], Some("`a` or `b`")),
            (&["```", "x"], None),
            (&["- a", "- b"], None),
            (&[""], None),
        ];
        for (lines, expected) in cases {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            assert_eq!(first_sentence(&lines).as_deref(), *expected, "{lines:?}");
        }
        let long = first_sentence(&["word ".repeat(100)]).unwrap();
        assert!(long.ends_with("word…") && long.chars().count() <= MOST + 1, "{long}");
    }

    #[test]
    fn documentation_comes_before_the_subject_and_neither_is_made_up() {
        let drawn = |documentation, subject| draw(documentation, subject).0;
        assert_eq!(drawn(Some("Turns it"), Some("Read headers")), "unconfirmed: Turns it; read headers");
        assert_eq!(drawn(Some("Turns it"), Some("HTTP works")), "unconfirmed: Turns it; HTTP works");
        assert_eq!(drawn(Some("Read headers twice"), Some("Read headers")), "unconfirmed: Read headers twice");
        assert_eq!(drawn(None, Some("Read headers")), "unconfirmed: Read headers");
        assert_eq!(drawn(None, None), format!("unconfirmed: {NOTHING}"));
        assert!(is_unconfirmed(" Unconfirmed: x") && !is_unconfirmed("Unconfirmed orders") && !is_unconfirmed("ü"));
    }
}
