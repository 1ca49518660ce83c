//! Where each token of an expansion was written.

use super::*;
use orchestrate_workspace::source::Span;

/// The names of an expansion, each with the text of the call at its origin.
fn origins(expansion: &Expansion, root: &str) -> Vec<(String, Option<String>)> {
    let tokens = lex_with(&expansion.text, &expansion.map, 0).expect("tokens");
    let names = (0..tokens.as_slice().len()).filter(|&at| tokens.kind(at) == Kind::Ident);
    let origin = |at: usize| match tokens.at(at).origin {
        Origin::Root(span) => Some(root[span.start as usize..span.end as usize].to_owned()),
        Origin::Definition => None,
    };
    names.map(|at| (tokens.text(at).to_owned(), origin(at))).collect()
}

/// Every name that the definition did not write has its own text as origin.
fn assert_places(expansion: &Expansion, root: &str, of_definition: &[&str]) {
    for (name, origin) in origins(expansion, root) {
        let expected = (!of_definition.contains(&name.as_str())).then(|| name.clone());
        assert_eq!(origin, expected, "{name} in {}", expansion.text);
    }
}

#[test]
fn each_name_of_the_call_leads_to_its_place() {
    let root = "ä! /* */ make! { Alpha, beta: Vec<Gamma>, { delta + 1 } }";
    let start = root.find("{ Alpha").expect("a call") + 1;
    let call = lex(&root[start..root.len() - 1], start as u32).expect("tokens");
    let rules = rules("($a:ident, $b:ident: $t:ty, $e:expr) => { struct $a { $b: $t } fn make() -> $t { $e * $e } }");
    let expansion = expand(&rules, &call, &options(), &mut Budget::default()).expect("an expansion");
    assert_places(&expansion, root, &["struct", "fn", "make"]);
    assert_eq!(expansion.text.matches("delta").count(), 2);
}

#[test]
fn a_call_within_an_expansion_leads_to_the_root_text() {
    let root = "outer!(one + two, Three<Four>)";
    let call = lex(&root[7..root.len() - 1], 7).expect("tokens");
    let outer = rules("($e:expr, $t:ty) => { inner!([$e] local $t) }");
    let first = expand(&outer, &call, &options(), &mut Budget::default()).expect("an expansion");
    let start = first.text.find('(').expect("a call") + 1;
    let arguments = &first.text[start..first.text.len() - 1];
    let call = lex_with(arguments, &first.map, start as u32).expect("tokens");
    let inner = rules("([$e:expr] $l:ident $t:ty) => { let $l: $t = $e.f(); }");
    let second = expand(&inner, &call, &options(), &mut Budget::default()).expect("an expansion");
    assert_eq!(words(&second.text), words("let local: Three<Four> = (one + two).f();"));
    assert_places(&second, root, &["let", "local", "f"]);
}

#[test]
fn what_was_a_fragment_is_a_unit_to_the_next_macro() {
    let forward = |fragment: &str, argument: &str, inner: &str| {
        let outer = rules(&format!("($x:{fragment}) => {{ m!($x) }}"));
        let call = lex(argument, 0).expect("tokens");
        let first = expand(&outer, &call, &options(), &mut Budget::default()).expect("an expansion");
        let call = lex_with(&first.text[3..first.text.len() - 1], &first.map, 3).expect("tokens");
        expand(&rules(inner), &call, &options(), &mut Budget::default()).map(|expansion| expansion.text)
    };
    assert_eq!(forward("ty", "Vec<u8>", "($x:tt) => { one }").as_deref(), Ok("one"));
    assert_eq!(forward("expr", "a + b", "($x:tt) => { $x }").as_deref(), Ok("(a+b)"));
    assert_eq!(forward("expr", "a + b", "($x:expr) => { $x }").as_deref(), Ok("(a+b)"));
    assert_eq!(forward("expr", "a + b", "($x:ident + $y:ident) => { $x }"), Err(Refusal::NoRule));
    assert_eq!(forward("expr", "a", "(a) => { word }; ($x:expr) => { whole }").as_deref(), Ok("whole"));
    assert_eq!(forward("ident", "a", "(a) => { word }; ($x:expr) => { whole }").as_deref(), Ok("word"));
    assert_eq!(forward("tt", "a", "(a) => { word }").as_deref(), Ok("word"));
    assert_eq!(forward("path", "a::b", "($x:expr) => { $x }").as_deref(), Ok("a::b"));
    assert_eq!(forward("path", "a::b", "($x:ty) => { $x }").as_deref(), Ok("a::b"));
    assert_eq!(forward("vis", "pub", "($x:vis struct) => { a }; ($x:vis) => { $x }").as_deref(), Ok("pub"));
    assert_eq!(forward("item", "struct A;", "($x:item) => { $x }").as_deref(), Ok("struct A;"));
    assert_eq!(forward("literal", "1", "(1) => { word }; ($x:literal) => { whole }").as_deref(), Ok("whole"));
}

/// What no token shows, the next macro still finds where a visibility has to stand.
#[test]
fn a_visibility_that_is_empty_is_handed_on() {
    let outer = rules("($v:vis $n:ident) => { [$n $v] $v }");
    let call = lex("A", 0).expect("tokens");
    let first = expand(&outer, &call, &options(), &mut Budget::default()).expect("an expansion");
    let call = lex_with(&first.text, &first.map, 0).expect("tokens");
    let inner = rules("([$n:ident $v:vis] $w:vis) => { $v struct $n; $w fn f() {} }");
    let second = expand(&inner, &call, &options(), &mut Budget::default()).expect("an expansion");
    assert_eq!(words(&second.text), words("struct A; fn f() {}"));
    assert_eq!(expanded("([$n:ident $v:vis] $w:vis) => {}", "[A]"), Err(Refusal::NoRule));
}

#[test]
fn an_inner_macro_keeps_the_places_of_what_the_outer_call_brought() {
    let root = "Name";
    let outer = rules("($n:ident) => { macro_rules! make { ($x:ty) => { struct $n($x); } } }");
    let call = lex(root, 0).expect("tokens");
    let first = expand(&outer, &call, &options(), &mut Budget::default()).expect("an expansion");
    let start = first.text.find('{').expect("rules") + 1;
    let body = &first.text[start..first.text.len() - 1];
    let inner = Rules::read_with(body, &first.map, start as u32, Edition::Rust2024).expect("rules");
    let second = expand(&inner, &lex("", 0).expect("tokens"), &options(), &mut Budget::default());
    assert_eq!(second, Err(Refusal::NoRule));
    let call = lex("Name", 0).expect("tokens");
    let second = expand(&inner, &call, &options(), &mut Budget::default()).expect("an expansion");
    assert_places(&second, root, &["struct"]);
}

#[test]
fn a_range_of_the_expansion_has_a_span_if_all_of_it_was_written_in_the_call() {
    let root = "a :: b";
    let call = lex(root, 0).expect("tokens");
    let rules = rules("($p:path) => { use $p; }");
    let Expansion { text, map, .. } = expand(&rules, &call, &options(), &mut Budget::default()).expect("an expansion");
    let start = text.find('a').expect("the path") as u32;
    let end = text.find(';').expect("the end") as u32;
    assert_eq!(map.span(Span { start, end }), Some(Span { start: 0, end: 6 }));
    assert_eq!(map.span(Span { start: 0, end }), None);
}
