//! Macros that no definition tells: those that paste names together, thread-local statics, and what wraps its arguments.

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
            (at..at + 3).try_for_each(|at| copy(call, at, &mut output).map(|_| ()))?;
            output.write("\"\"]", Origin::Definition)?;
            at = behind;
        } else {
            at = copy(call, at, &mut output)?;
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
            (at..at + 3).try_for_each(|at| copy(call, at, &mut output).map(|_| ()))?;
            output.write("::std::thread::LocalKey<", Origin::Definition)?;
            at += 3;
            in_type = true;
            continue;
        }
        if in_type && call.operator(at) == "=" {
            output.write(">", Origin::Definition)?;
            in_type = false;
        }
        at = copy(call, at, &mut output)?;
    }
    if !output.text.ends_with(';') {
        output.write(";", Origin::Definition)?;
    }
    Ok(finished(output))
}

/// What a macro makes that puts its arguments between two texts.
pub fn wrapped(call: &Tokens<'_>, (before, after): (&str, &str), options: &Options<'_>) -> Result<Expansion, Refusal> {
    let mut output = Output::new(options);
    output.write(before, Origin::Definition)?;
    let mut at = 0;
    while call.kind(at) != Kind::End {
        at = copy(call, at, &mut output)?;
    }
    output.write(after, Origin::Definition)?;
    Ok(finished(output))
}

fn finished(output: Output<'_>) -> Expansion {
    let Output { text, map, .. } = output;
    Expansion { text, map, rule: 0 }
}

/// Writes one token, or one operator, and gives what stands behind it. What an outer macro has matched as a unit is one no longer.
fn copy(call: &Tokens<'_>, at: usize, output: &mut Output<'_>) -> Result<usize, Refusal> {
    let token = call.at(at);
    if matches!(token.kind, Kind::Open(Delimiter::Invisible(_)) | Kind::Close(Delimiter::Invisible(_))) {
        return Ok(at + 1);
    }
    let text = if token.glue > 1 { call.text(at) } else { call.written(token) };
    output.write(text, token.origin)?;
    Ok(at + usize::from(token.glue.max(1)))
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

    /// The tokens of a text, operators whole.
    fn tokens(text: &str) -> Vec<String> {
        let tokens = super::super::lex(text, 0).expect("tokens");
        (0..tokens.as_slice().len()).map(|at| tokens.text(at).to_owned()).collect()
    }

    #[test]
    fn names_are_pasted_together() {
        let cases = [
            ("fn [<on_ red>]() {}", "fn on_red() {}"),
            ("Color::[<light_red:camel>]", "Color::LightRed"),
            ("[<get_ HTTPName:snake _ ref>]", "get_h_t_t_p_name_ref"),
            ("[<FOO bar:upper 1>]", "FOOBAR1"),
            ("[a < b, c > d] -> x::y", "[a < b,c > d] -> x::y"),
            ("#[doc = \"a\" b \"c\"] fn f() {}", "#[doc=\"\"] fn f() {}"),
        ];
        for (call, expected) in cases {
            assert_eq!(tokens(&text(paste, call)), tokens(expected), "{call}");
        }
    }

    #[test]
    fn thread_locals_are_keys() {
        let made = text(thread_local, "pub static A: Cell<u8> = const { Cell::new(1) }; static B: u8 = 2");
        let expected = "pub static A: ::std::thread::LocalKey<Cell<u8> > = const { Cell::new(1) }; \
                        static B: ::std::thread::LocalKey<u8> = 2;";
        assert_eq!(tokens(&made), tokens(expected));
    }
}
