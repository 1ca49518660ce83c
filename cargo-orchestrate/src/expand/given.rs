//! Macros that no definition tells: those that paste names together, and thread-local statics.

use super::Expansion;
use super::limits::Options;
use super::output::Output;
use super::refusal::Refusal;
use super::token::{Delimiter, Kind, Origin, Tokens};

/// What `paste!` makes: its arguments, with each `[<a b:upper>]` as one name.
pub fn paste(call: &Tokens<'_>, options: &Options<'_>) -> Result<Expansion, Refusal> {
    let mut output = Output::new(options);
    let mut at = 0;
    while call.kind(at) != Kind::End {
        if let Some((name, origin, behind)) = pasted(call, at) {
            output.write(&name, origin)?;
            at = behind;
        } else if let Some(behind) = documentation(call, at) {
            (at..at + 3).try_for_each(|at| copy(call, at, &mut output))?;
            output.write("\"\"]", Origin::Definition)?;
            at = behind;
        } else {
            copy(call, at, &mut output)?;
            at += 1;
        }
    }
    Ok(finished(output))
}

/// What `thread_local!` declares: its statics, each a key of the type that is written.
pub fn thread_local(call: &Tokens<'_>, options: &Options<'_>) -> Result<Expansion, Refusal> {
    let mut output = Output::new(options);
    let (mut at, mut in_type) = (0, false);
    while call.kind(at) != Kind::End {
        let is_start = call.word(at) == "static" && call.is(at + 2, b':');
        if is_start {
            (at..at + 3).try_for_each(|at| copy(call, at, &mut output))?;
            output.write("::std::thread::LocalKey<", Origin::Definition)?;
            at += 3;
            in_type = true;
            continue;
        }
        if in_type && call.operator(at) == "=" {
            output.write(">", Origin::Definition)?;
            in_type = false;
        }
        copy(call, at, &mut output)?;
        at += 1;
    }
    if !output.text.ends_with(';') {
        output.write(";", Origin::Definition)?;
    }
    Ok(finished(output))
}

fn finished(output: Output<'_>) -> Expansion {
    let Output { text, map, .. } = output;
    Expansion { text, map, rule: 0 }
}

/// Writes one token; what an outer macro has matched as a unit is one no longer.
fn copy(call: &Tokens<'_>, at: usize, output: &mut Output<'_>) -> Result<(), Refusal> {
    let token = call.at(at);
    if matches!(token.kind, Kind::Open(Delimiter::Invisible(_)) | Kind::Close(Delimiter::Invisible(_))) {
        return Ok(());
    }
    let (start, end) = call.range(at);
    output.write(call.slice(start, end), token.origin)
}

/// `[<a b:upper>]` as one name, where its first word was written, and what stands behind it.
fn pasted(call: &Tokens<'_>, at: usize) -> Option<(String, Origin, usize)> {
    let behind = call.group(at, Delimiter::Bracket)?;
    let last = behind.checked_sub(2)?;
    if !call.is(at + 1, b'<') || !call.is(last, b'>') || last <= at + 1 {
        return None;
    }
    let (mut name, mut origin) = (String::new(), Origin::Definition);
    let mut part = String::new();
    let mut inner = at + 2;
    while inner < last {
        match call.kind(inner) {
            Kind::Punct(b':') => {
                part = changed(&part, call.word(inner + 1));
                inner += 1;
            }
            Kind::Ident | Kind::Literal | Kind::Lifetime => {
                name.push_str(&part);
                part = call.text(inner).trim_start_matches("r#").trim_matches('"').to_owned();
                if origin == Origin::Definition {
                    origin = call.at(inner).origin;
                }
            }
            Kind::Open(Delimiter::Invisible(_)) | Kind::Close(Delimiter::Invisible(_)) => {}
            _ => return None,
        }
        inner += 1;
    }
    name.push_str(&part);
    let is_name = !name.is_empty() && name.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '\''));
    is_name.then_some((name, origin, behind))
}

/// `#[doc = "a" b "c"]`: what the text is does not matter, that it is one does.
fn documentation(call: &Tokens<'_>, at: usize) -> Option<usize> {
    let behind = call.group(at, Delimiter::Bracket)?;
    let is_text = call.word(at + 1) == "doc" && call.operator(at + 2) == "=";
    (is_text && behind > at + 5).then_some(behind)
}

/// A word in another case.
fn changed(word: &str, case: &str) -> String {
    match case {
        "lower" => word.to_lowercase(),
        "upper" => word.to_uppercase(),
        "snake" => snake(word),
        "camel" | "upper_camel" => camel(word),
        "lower_camel" => {
            let camel = camel(word);
            let mut chars = camel.chars();
            chars.next().map_or(String::new(), |first| first.to_lowercase().chain(chars).collect())
        }
        _ => word.to_owned(),
    }
}

fn snake(word: &str) -> String {
    let mut snake = String::new();
    let mut previous = '_';
    for char in word.chars() {
        if char.is_uppercase() && previous != '_' {
            snake.push('_');
        }
        snake.extend(char.to_lowercase());
        previous = char;
    }
    snake
}

fn camel(word: &str) -> String {
    let (mut camel, mut starts) = (String::new(), true);
    for char in word.chars() {
        match char {
            '_' => starts = true,
            char if starts => {
                camel.extend(char.to_uppercase());
                starts = false;
            }
            char => camel.push(char),
        }
    }
    camel
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(make: fn(&Tokens<'_>, &Options<'_>) -> Result<Expansion, Refusal>, call: &str) -> String {
        let tokens = super::super::lex(call, 0).expect("tokens");
        make(&tokens, &Options::default()).expect("an expansion").text
    }

    #[test]
    fn names_are_pasted_together() {
        let cases = [
            ("fn [<on_ red>]() {}", "fn on_red() {}"),
            ("Color::[<light_red:camel>]", "Color::LightRed"),
            ("[<get_ HTTPName:snake _ ref>]", "get_h_t_t_p_name_ref"),
            ("[<FOO bar:upper 1>]", "FOOBAR1"),
            ("[a < b, c > d]", "[a < b,c > d]"),
            ("#[doc = \"a\" b \"c\"] fn f() {}", "#[doc=\"\"] fn f() {}"),
        ];
        let spaceless = |text: &str| text.replace(' ', "");
        for (call, expected) in cases {
            assert_eq!(spaceless(&text(paste, call)), spaceless(expected), "{call}");
        }
    }

    #[test]
    fn thread_locals_are_keys() {
        let made = text(thread_local, "pub static A: Cell<u8> = const { Cell::new(1) }; static B: u8 = 2");
        let expected = "pub static A: ::std::thread::LocalKey<Cell<u8>> = const { Cell::new(1) }; \
                        static B: ::std::thread::LocalKey<u8> = 2;";
        assert_eq!(made.replace(' ', ""), expected.replace(' ', ""));
    }
}
