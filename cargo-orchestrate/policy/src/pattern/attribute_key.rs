//! What the policy writes to name strings in attributes: `serde(with)`, `validate(custom(function))`.

/// What is wrong with `text` as an attribute with the key of a string: message and help.
pub(crate) fn check(text: &str) -> Result<(), (String, String)> {
    let (names, closed) = text.split_at(text.trim_end_matches(')').len());
    let mut names = names.split('(');
    let attribute = names.next().unwrap_or_default();
    let keys: Vec<&str> = names.collect();
    let wrong = match () {
        () if text.contains("#[") => "has `#[`: write only the attribute's name and keys".to_owned(),
        () if text.contains('=') => "has `=`: leave the value out".to_owned(),
        () if text.contains(',') => "names several keys: write one entry per key".to_owned(),
        () if keys.is_empty() => "names no key".to_owned(),
        () if keys.len() != closed.len() => "has unbalanced parentheses".to_owned(),
        () => match attribute.split("::").chain(keys).find(|name| !is_name(name)) {
            Some(name) => format!("has `{name}` where a name is expected"),
            None => return Ok(()),
        },
    };
    let help = "write the attribute with its key, as in `wire(handler)` or `rule(check(function))`";
    Err((format!("`{text}` {wrong}"), help.to_owned()))
}

fn is_name(name: &str) -> bool {
    !name.starts_with(|first: char| first.is_ascii_digit())
        && !name.is_empty()
        && name.chars().all(|char| char.is_alphanumeric() || char == '_')
}
