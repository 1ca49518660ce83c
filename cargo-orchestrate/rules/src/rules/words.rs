//! Words of prose and of names, brought to a common form so that they can be compared.

/// The words of a text or a name, lower case: `parse_seconds`, `parseSeconds` and "Parse seconds!" have the same.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in text.chars() {
        let starts =
            !letter.is_alphanumeric() || (before.is_lowercase() && letter.is_uppercase()) || is_ideograph(letter);
        if starts || is_ideograph(before) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A word without the endings of plurals and verbs: parse, parses, parsed and parsing are the same.
pub(crate) fn stem(word: &str) -> String {
    let cut = without_ending(word);
    let cut = cut.strip_suffix('e').filter(|rest| rest.len() > 1).unwrap_or(&cut);
    let mut letters: Vec<char> = cut.chars().collect();
    // `running` and `run`, `stopped` and `stop`.
    if let [.., a, b] = letters[..]
        && a == b
        && letters.len() > 2
    {
        letters.pop();
    }
    letters.into_iter().collect()
}

fn without_ending(word: &str) -> String {
    if let Some(rest) = word.strip_suffix("ies").filter(|rest| rest.len() > 1) {
        return format!("{rest}y");
    }
    if let Some(rest) = word.strip_suffix("ied").filter(|rest| rest.len() > 1) {
        return format!("{rest}y");
    }
    for (ending, least) in [("ing", 3), ("ed", 3), ("es", 2), ("s", 2)] {
        let rest = word.strip_suffix(ending).filter(|rest| rest.len() >= least);
        if let Some(rest) = rest.filter(|rest| is_word(rest, ending)) {
            return rest.to_owned();
        }
    }
    word.to_owned()
}

/// `string` is no form of `str`, `speed` none of `spe`, `class` none of `clas`.
fn is_word(rest: &str, ending: &str) -> bool {
    let sounds = rest.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    sounds && !(ending == "ed" && rest.ends_with('e')) && !(ending == "s" && rest.ends_with(['s', 'u', 'i']))
}

/// Chinese and Japanese write no spaces: each sign counts as a word.
fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::{stem, words};

    #[test]
    fn names_and_prose_have_the_same_words() {
        let same = ["parse_seconds", "parseSeconds", "Parse seconds!"];
        assert!(same.iter().all(|text| words(text) == ["parse", "seconds"]));
        assert_eq!(words("HTTPServer2"), ["httpserver2"]);
        assert_eq!(words("解析 x").len(), 3);
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["parse", "parses", "parsed", "parsing"][..],
            &["query", "queries", "queried"],
            &["stop", "stops", "stopped", "stopping"],
            &["process", "processes", "processing"],
            &["value", "values"],
            &["type", "types", "typed"],
            &["speed", "speeds"],
            &["pass", "passes", "passed"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.iter().all(|other| *other == stems[0]), "{forms:?} {stems:?}");
        }
        assert_ne!(stem("string"), stem("str"));
        assert_ne!(stem("status"), stem("statu"));
    }
}
