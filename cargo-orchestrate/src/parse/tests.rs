//! Facts that rules ask for, and the promise that no text makes the parser panic.

use super::*;

fn facts(text: &str) -> FileFacts {
    on_big_stack(text.to_owned(), Form::Items)
}

/// Parses as the loader does: on a thread with the stack that depth needs.
fn on_big_stack(text: String, form: Form) -> FileFacts {
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || parse(&text, form));
    thread.expect("a thread").join().expect("no panic")
}

fn item<'a>(facts: &'a FileFacts, name: &str) -> &'a ItemFact {
    let named = |item: &&ItemFact| item.name.is_some_and(|id| facts.name(id) == name);
    facts.items.iter().find(named).unwrap_or_else(|| panic!("no item `{name}`"))
}

#[test]
fn test_code_is_what_only_tests_compile() {
    let facts = facts(
        r#"
#[cfg(test)] mod a { fn in_test_module() {} }
#[cfg(all(unix, test))] fn with_all() {}
#[cfg(any(test, feature = "x"))] fn with_any() {}
#[cfg(not(test))] fn with_not() {}
#[tokio::test] async fn a_test() {}
#[test] #[ignore = "slow"] fn ignored() {}
"#,
    );
    let test = |name| item(&facts, name).test;
    assert!(test("in_test_module") && test("with_all") && test("a_test"));
    assert!(!test("with_any") && !test("with_not"));
    let ItemDetail::Fn(function) = &item(&facts, "ignored").detail else { panic!("a function") };
    assert!(function.ignored.is_some());
    assert_eq!(function.test_attribute.as_deref(), Some("test"));
}

#[test]
fn attributes_are_kept_with_their_place_and_the_inert_ones_told_apart() {
    let text =
        "#![cfg_attr(any(), generated(intent = \"x\"))]\n#[om::generated(intent = \"y\")]\n#[inline] fn f() {}\n";
    let facts = facts(text);
    let written: Vec<(&str, bool, bool)> = facts
        .attributes
        .iter()
        .map(|fact| (&text[fact.span.start as usize..fact.span.end as usize], fact.inert, fact.on.is_some()))
        .collect();
    assert_eq!(written, [("generated(intent = \"x\")", true, false), ("om::generated(intent = \"y\")", false, true)]);
}

#[test]
fn spans_survive_a_byte_order_mark_a_shebang_and_wide_characters() {
    for before in ["", "\u{feff}", "#!/usr/bin/env cargo\n", "\u{feff}#!/bin/ä\n", "/* ä漢 */ "] {
        let text = format!("{before}struct Name;");
        let facts = facts(&text);
        let span = item(&facts, "Name").name_span;
        assert_eq!(&text[span.start as usize..span.end as usize], "Name", "{before:?}");
    }
}

/// Formatting pads to 65,535 characters and panics beyond.
#[test]
fn a_shebang_may_be_as_long_as_it_likes() {
    let facts = facts(&format!("#!{}\nstruct Name;", " ".repeat(70_000)));
    assert_eq!(item(&facts, "Name").name_span.start, 70_010);
}

/// A generated file may be one line. What counts from its start for every token does not end.
#[test]
fn one_line_is_read_as_many_are() {
    let of = |separator: &str| {
        let text = format!("const A: &str = \"ä\";{}", format!("f(b.c());{separator}").repeat(60_000));
        facts(&format!("fn f() {{ {text} }}")).calls.len()
    };
    assert_eq!((of(" "), of("\n")), (60_000, 60_000));
    let _ = facts(&format!("r{}\"{}", "#".repeat(250_000), "\"".repeat(250_000)));
}

#[test]
fn impls_are_named_as_people_write_them() {
    let facts = facts("impl<'a, T: Clone> Into<Vec<T>> for &'a Foo<T, u8> {}");
    let ItemDetail::Impl { self_text, trait_text, .. } = &facts.items[0].detail else { panic!("an impl") };
    assert_eq!((&**self_text, &**trait_text), ("&'a Foo<T, u8>", "Into<Vec<T>>"));
}

#[test]
fn what_does_not_parse_is_an_issue_at_its_place() {
    let issue = facts("fn f() {}\nfn 1() {}").issues.remove(0);
    assert_eq!(issue.span.start, 13);
    assert!(issue.message.starts_with("the file does not parse"), "{}", issue.message);
    assert_eq!(facts("fn f() { \"").issues.len(), 1);
}

/// At the greatest depth that the guard lets through, every kind of nesting fits the stack.
#[test]
fn the_greatest_depth_fits_the_stack() {
    let pairs = [
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("!", ""),
        ("-", ""),
        ("&", ""),
        ("|x| ", ""),
        ("a = ", ""),
        ("Vec::<", ">"),
    ];
    let more = [
        ("return ", ""),
        ("if a {} else ", ""),
        ("f(|| ", ")"),
        ("match a { _ => ", "}"),
        ("async move ", ""),
        ("x.y(", ")"),
    ];
    for (open, close) in pairs.into_iter().chain(more) {
        for depth in [200, 490, 990, 1_010, 20_000] {
            let text = format!("fn f() {{ {}a{} }}", open.repeat(depth), close.repeat(depth));
            let _ = on_big_stack(text, Form::Items);
        }
    }
    for chain in ["a + ", "a.b().", "a || ", "a as u8 as "] {
        let _ = on_big_stack(format!("fn f() {{ {}a }}", chain.repeat(9_000)), Form::Items);
    }
}

#[test]
fn no_prefix_of_a_source_makes_the_parser_panic() {
    let text = include_str!("walker.rs");
    for end in (0..text.len()).step_by(97).filter(|end| text.is_char_boundary(*end)) {
        let _ = on_big_stack(text[..end].to_owned(), Form::Items);
        let _ = on_big_stack(text[..end].to_owned(), Form::Expression);
    }
}
