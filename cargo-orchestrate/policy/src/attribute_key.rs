//! What the policy writes to name strings in attributes: `serde(with)`, `validate(custom(function))`.

/// What is wrong with `text` as an attribute with the key of a string: message and help.
pub(crate) fn check(text: &str) -> Result<(), (String, String)> {
    let (names, closed) = text.split_at(text.trim_end_matches(')').len());
    let mut names = names.split('(');
    let attribute = names.next().unwrap_or_default();
    let keys: Vec<&str> = names.collect();
    let wrong = match () {
        () if text.contains("#[") => "has `#[`: only the attribute's name and keys are written".to_owned(),
        () if text.contains('=') => "has `=`: what the string says is not written".to_owned(),
        () if text.contains(',') => "names several keys: each is an entry of its own".to_owned(),
        () if keys.is_empty() => "names no key".to_owned(),
        () if keys.len() != closed.len() => "has a `(` without its `)`, or a `)` without its `(`".to_owned(),
        () => match attribute.split("::").chain(keys).find(|name| !is_name(name)) {
            Some(name) => format!("has `{name}` where a name should stand"),
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
