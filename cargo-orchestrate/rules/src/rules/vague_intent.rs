//! An intent that tells a reviewer nothing: one that was drawn and nobody confirmed, a placeholder, a word or two, or the item's own signature in words.

use super::prelude::*;
use super::words::{stem, words};
use orchestrate_history::mark::is_unconfirmed;
use orchestrate_policy::GeneratedMark;
use orchestrate_resolve::model::{DefId, Model};

pub(crate) static RULE: Rule = Rule {
    id: "vague-intent",
    group: Group::Generated,
    default_level: Level::Warn,
    since: "0.1",
    summary: "an intent says nothing that the item's name does not",
    page: include_str!("vague_intent.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for mark in &cx.marks.generated {
        let Some((intent, site)) = &mark.intent else { continue };
        if let Some(flaw) = flaw(cx.model, mark, intent.trim()) {
            let item = mark.on.first().map(|on| cx.model.path(*on)).unwrap_or_default();
            out.push(
                Finding::new(RULE.id, format!("the intent of `{item}` {}", flaw.says()), *site)
                    .label(flaw.label())
                    .help(flaw.help())
                    .item(item),
            );
        }
    }
}

/// What is wrong with an intent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flaw {
    Unconfirmed,
    Placeholder,
    Short,
    Signature,
}

impl Flaw {
    fn says(self) -> &'static str {
        match self {
            Flaw::Unconfirmed => "was drawn from the history, and nobody has confirmed it",
            Flaw::Placeholder => "is a placeholder",
            Flaw::Short => "is too short to hold the code against",
            Flaw::Signature => "says only what its name and signature say",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Flaw::Unconfirmed => "to be read, and said by somebody",
            Flaw::Placeholder => "this would fit any code",
            Flaw::Short => "fewer than three words",
            Flaw::Signature => "no word here is new",
        }
    }

    fn help(self) -> &'static str {
        match self {
            Flaw::Unconfirmed => {
                "read the code; say what it is for, what comes out and what it must refuse or never do, in place of `unconfirmed:` and what follows"
            }
            _ => {
                "say what goes in, what comes out and what it must refuse or never do: what a reviewer should hold the code against"
            }
        }
    }
}

/// Fewer words than this name a thing, they do not say what it is for.
const FEWEST: usize = 3;

fn flaw(model: &Model, mark: &GeneratedMark, intent: &str) -> Option<Flaw> {
    let all = words(intent);
    let meant = all.iter().filter(|word| !STOP.contains(&word.as_str())).map(|word| stem(word));
    let telling: Vec<String> = meant.filter(|word| EMPTY.iter().all(|empty| stem(empty) != *word)).collect();
    if intent.is_empty() {
        None // `missing-intent` says so.
    } else if is_unconfirmed(intent) {
        Some(Flaw::Unconfirmed)
    } else if is_unfinished(intent) || telling.is_empty() {
        Some(Flaw::Placeholder)
    } else if telling.iter().all(|word| known_words(model, mark).contains(word)) {
        Some(Flaw::Signature)
    } else {
        (all.len() < FEWEST).then_some(Flaw::Short)
    }
}

/// It begins like a note to oneself: `TODO`, `todo:`, `tbd`. ("Todo entries of a file, sorted" does not.)
fn is_unfinished(intent: &str) -> bool {
    let end = intent.find(|letter: char| !letter.is_alphanumeric() && letter != '/').unwrap_or(intent.len());
    let (first, rest) = intent.split_at(end);
    let is_note = UNFINISHED.contains(&first.to_lowercase().as_str());
    is_note && (first.to_uppercase() == first || !rest.starts_with(' ') || rest.trim().is_empty())
}

/// The words that the item's name and signature give away, as stems.
fn known_words(model: &Model, mark: &GeneratedMark) -> Vec<String> {
    // A pattern of the policy marks many items at once: no one name gives its intent away. A file that two targets reach holds
    // the same item twice, and that is one name.
    let Some(&on) = mark.on.first() else { return Vec::new() };
    if mark.on.iter().any(|other| model.def(*other).site != model.def(on).site) {
        return Vec::new();
    }
    let mut known = words(model.name(on));
    known.extend(model.def(on).parent.into_iter().flat_map(|parent| words(model.name(parent))));
    known.extend(signature(model, on).iter().flat_map(|word| words(word)));
    known.iter().map(|word| stem(word)).collect()
}

fn signature(model: &Model, id: DefId) -> Vec<&str> {
    let facts = model.def(id).facts.and_then(|(file, _)| model.facts(file));
    let (Some(facts), Some(function)) = (facts, model.function(id)) else { return Vec::new() };
    function.words.iter().map(|word| facts.name(*word)).collect()
}

const UNFINISHED: &[&str] =
    &["todo", "fixme", "tbd", "xxx", "wip", "n/a", "na", "none", "placeholder", "lorem", "asdf", "test"];

/// Words without a meaning of their own.
const STOP: &[&str] = &[
    "a", "an", "and", "any", "are", "as", "at", "be", "by", "for", "from", "given", "if", "in", "into", "is", "it",
    "its", "of", "on", "or", "our", "so", "some", "that", "the", "their", "them", "then", "there", "this", "those",
    "to", "used", "uses", "using", "was", "when", "which", "will", "with",
];

/// Words that fit any code, in any of their forms.
const EMPTY: &[&str] = &[
    "above",
    "agent",
    "ai",
    "asdf",
    "auto",
    "autogenerated",
    "automatically",
    "bla",
    "blah",
    "block",
    "boilerplate",
    "class",
    "code",
    "create",
    "discussed",
    "do",
    "does",
    "etc",
    "explanatory",
    "file",
    "fixme",
    "foo",
    "func",
    "function",
    "functionality",
    "generate",
    "get",
    "handle",
    "help",
    "helper",
    "implement",
    "implementation",
    "ipsum",
    "item",
    "llm",
    "logic",
    "lorem",
    "made",
    "make",
    "method",
    "misc",
    "miscellaneous",
    "module",
    "n",
    "na",
    "need",
    "none",
    "obvious",
    "placeholder",
    "represent",
    "require",
    "return",
    "same",
    "see",
    "self",
    "set",
    "something",
    "struct",
    "stub",
    "stuff",
    "tbd",
    "thing",
    "todo",
    "trait",
    "type",
    "util",
    "utility",
    "various",
    "wip",
    "work",
    "xxx",
];

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;

    fn says(intent: &str) -> Option<String> {
        let mut world = World::new();
        world.function("app::retry::parse_seconds", &["value", "str", "Option", "Duration"], 3);
        world.mark("app::retry::parse_seconds", Some(intent));
        world.run(&RULE).first().map(|message| message.split("` ").nth(1).unwrap_or_default().to_owned())
    }

    #[test]
    fn placeholders() {
        for intent in [
            "TODO",
            "todo: write this",
            "FIXME later on",
            "generated code",
            "A helper function.",
            "stuff",
            "n/a",
            "...",
            "AI generated",
        ] {
            assert_eq!(says(intent).as_deref(), Some("is a placeholder"), "{intent}");
        }
    }

    #[test]
    fn the_signature_in_words() {
        for intent in [
            "Parses the seconds",
            "Parse seconds from a str value",
            "Returns an optional Duration",
            "parsing of seconds",
        ] {
            let expected =
                if intent.contains("optional") { None } else { Some("says only what its name and signature say") };
            assert_eq!(says(intent).as_deref(), expected, "{intent}");
        }
    }

    #[test]
    fn too_short() {
        assert_eq!(says("Deduplicates events").as_deref(), Some("is too short to hold the code against"));
    }

    #[test]
    fn what_nobody_confirmed() {
        for intent in ["unconfirmed: Turn a header into a delay; reject overflow", " Unconfirmed:x"] {
            assert_eq!(
                says(intent).as_deref(),
                Some("was drawn from the history, and nobody has confirmed it"),
                "{intent}"
            );
        }
    }

    #[test]
    fn good_intents() {
        for intent in [
            "Turn a Retry-After header into a delay; reject overflow",
            "Todo entries of a file, sorted by age",
            "Parse seconds, refusing negative ones",
            "Unconfirmed orders of a day, sorted by age",
            "解析重试头并拒绝溢出",
        ] {
            assert_eq!(says(intent), None, "{intent}");
        }
    }
}
