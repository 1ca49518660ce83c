//! Facts that rules ask for, and the promise that no text makes the parser panic.

use super::*;

pub(super) fn facts(text: &str) -> FileFacts {
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
fn an_item_begins_with_what_stands_before_it() {
    let text = "/// Doc.\n#[inline] fn a() { //! Within.\n }\npub mod b { #![allow(unused)] //! Within.\n }";
    let facts = facts(text);
    let whole: Vec<&str> =
        facts.items.iter().map(|item| &text[item.span.start as usize..item.span.end as usize]).collect();
    assert_eq!(whole, [&text[..text.find("\npub").unwrap()], &text[text.find("pub").unwrap()..]]);
}

/// Items with what tests need for them to be there.
#[test]
fn an_item_without_attributes_begins_with_its_first_word() {
    let items = [
        "fn a() {}",
        "async fn b() {}",
        "const unsafe extern \"C\" fn c() {}",
        "extern \"C\" fn d() {}",
        "unsafe fn e() {}",
        "unsafe trait F {}",
        "auto trait G {}",
        "unsafe impl F for u8 {}",
        "default impl F for u16 {}",
        "unsafe extern \"C\" {}",
        "pub async fn h() {}",
    ];
    let text = items.join("\n");
    let facts = facts(&text);
    let whole: Vec<&str> = facts.items.iter().map(|it| &text[it.span.start as usize..it.span.end as usize]).collect();
    assert_eq!(whole, items);
    let text = "impl A { async fn b() {} default fn c() {} } trait D { unsafe fn e(); }";
    let facts = self::facts(text);
    let members = facts.items.iter().filter(|it| it.kind == DefKind::Fn);
    let members: Vec<&str> = members.map(|it| &text[it.span.start as usize..it.span.end as usize]).collect();
    assert_eq!(members, ["async fn b() {}", "default fn c() {}", "unsafe fn e();"]);
}

fn needs(text: &str) -> Vec<String> {
    let facts = facts(text);
    let shown = |item: &ItemFact| {
        let name = facts.name(item.name?);
        let needs = item.needs.as_ref()?;
        Some(format!("{name}: {}{}", if needs.never { "never " } else { "" }, needs.features.join(" ")))
    };
    facts.items.iter().filter_map(shown).collect()
}

#[test]
fn what_tests_need_for_an_item_to_be_there() {
    let text = r#"
#[cfg(not(test))] fn a() {}
#[cfg(any())] fn b() {}
#[cfg(all(unix, not(any(test, windows))))] fn c() {}
#[cfg(false)] fn d() {}
#[cfg(feature = "x")] fn e() {}
#[cfg(all(feature = "x", any(feature = "y", all(unix, feature = "y")), not(feature = "z")))] fn f() {}
#[cfg(any(feature = "x", all(not(test), unix), all(feature = "y", feature = "x")))] fn g() {}
#[cfg(feature = "x")] #[cfg(not(test))] fn h() {}
#[cfg(test)] fn none_1() {}
#[cfg(all())] fn none_2() {}
#[cfg(any(feature = "x", feature = "y"))] fn none_3() {}
#[cfg(not(windows))] fn none_4() {}
#[cfg(any(test, feature = "x"))] fn none_5() {}
#[cfg(not(feature = "x"))] fn none_6() {}
#[cfg(loom)] fn none_7() {}
"#;
    assert_eq!(
        needs(text),
        ["a: never ", "b: never ", "c: never ", "d: never ", "e: x", "f: x y", "g: x", "h: never x"]
    );
    assert_eq!(facts("#![cfg(feature = \"x\")] fn a() {}").needs.unwrap().features, ["x".into()]);
}

/// The tests of a text, and whether each is ignored.
fn tests(text: &str) -> Vec<String> {
    let facts = facts(text);
    let shown = |item: &ItemFact| match &item.detail {
        ItemDetail::Fn(function) => {
            let attribute = function.test_attribute.as_deref()?;
            let ignored = if function.ignored.is_some() { ", ignored" } else { "" };
            Some(format!("{}: {attribute}{ignored}", facts.name(item.name?)))
        }
        _ => None,
    };
    facts.items.iter().filter_map(shown).collect()
}

#[test]
fn every_attribute_that_makes_a_test_is_known() {
    for attribute in [
        "test",
        "core::prelude::v1::test",
        "tokio::test",
        "async_std::test",
        "actix_web::test",
        "test_log::test",
        "sqlx::test",
        "rstest",
        "rstest::rstest",
        "test_case",
        "test_case::test_case",
        "test_matrix",
        "quickcheck",
        "quickcheck_macros::quickcheck",
        "wasm_bindgen_test",
        "wasm_bindgen_test::wasm_bindgen_test",
        "gtest",
        "googletest::gtest",
        "proptest::property_test",
        "test_strategy::proptest",
        "yare::parameterized",
        "dir_test",
        "matrix_sdk_test::async_test",
    ] {
        assert_eq!(tests(&format!("#[{attribute}] fn f() {{}}")), [format!("f: {attribute}")]);
        assert_eq!(tests(&format!("#[{attribute}(1, a = \"b\")] fn f() {{}}")), [format!("f: {attribute}")]);
    }
    assert_eq!(
        tests("#[bench] fn f() {} #[cfg_attr(any(), test)] fn g() {} #[tests] fn h() {} #[test::case] fn i() {}"),
        [""; 0]
    );
}

/// What stands in the first macro call of a text, read without the macro.
fn guessed(text: &str, name: &'static str) -> FileFacts {
    let facts = facts(text);
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || {
        let call = &facts.macro_calls[0];
        let origins = Origins::File(call.at);
        parse_made(&MadeText { text: &call.text, origins, call, name, expanded: false, bodies: true })
    });
    thread.expect("a thread").join().expect("no panic")
}

#[test]
fn property_tests_are_read_with_their_places() {
    let text = "proptest! {
    #![proptest_config(config())]
    /// Doc.
    #[test]
    fn holds((a, b) in pairs(), mut c in 0..m::N, d: m::D,) { check(a, c); d.go() }
    #[test] fn none() { plain() }
}";
    let facts = guessed(text, "proptest");
    assert!(
        facts
            .items
            .iter()
            .all(|item| item.test && matches!(&item.detail, ItemDetail::Fn(it) if it.test_attribute.is_some()))
    );
    let named = |name: NameId, span: Span| {
        assert_eq!(facts.name(name), &text[span.start as usize..span.end as usize]);
        facts.name(name).to_owned()
    };
    let items: Vec<String> = facts.items.iter().filter_map(|item| Some(named(item.name?, item.name_span))).collect();
    assert_eq!(items, ["holds", "none"]);
    let whole: Vec<&str> = facts.items.iter().map(|it| &text[it.span.start as usize..it.span.end as usize]).collect();
    assert!(whole[0].starts_with("/// Doc.") && whole[0].ends_with("d.go() }"), "{whole:?}");
    let paths = facts
        .references
        .iter()
        .map(|it| facts.path(it.path).iter().map(|one| named(one.name, one.span)).collect::<Vec<_>>().join("::"));
    assert_eq!(paths.collect::<Vec<String>>(), ["pairs", "m::N", "m::D", "check", "go", "plain"]);
    for hostile in [
        "fn",
        "fn f",
        "fn f(",
        "fn f()",
        "fn f(in) {}",
        "fn f(a in) {} fn",
        "fn f(,) {} {}",
        "fn f(a in b in c,,) {}",
        "fn f(a) -> {} {}",
    ] {
        let balanced = hostile.matches('(').count() == hostile.matches(')').count();
        balanced.then(|| guessed(&format!("proptest! {{ {hostile} }}"), "proptest"));
    }
}

#[test]
fn a_test_that_is_ignored_in_some_builds_alone_runs() {
    let text = "#[test] #[ignore] fn a() {}
#[test] #[cfg_attr(miri, ignore)] fn b() {}
#[test] #[cfg_attr(test, ignore = \"slow\")] fn c() {}
#[test] #[cfg_attr(all(), ignore)] fn d() {}
#[test] #[cfg_attr(not(feature = \"slow\"), ignore)] fn e() {}";
    assert_eq!(tests(text), ["a: test, ignored", "b: test", "c: test, ignored", "d: test, ignored", "e: test"]);
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
fn attributes_of_the_compiler_are_kept_argument_by_argument() {
    let text = "#![forbid(unsafe_code)]\n#[inline]\n#[doc = \"x\"]\n#[derive(Debug, serde::Serialize)]\n#[allow(clippy::a, b)]\nstruct S;\n                #[rustfmt::skip]\nfn f() {\n#[expect(c, reason = \"y\")]\nlet x = 1;\n}\n#[allow(d)]\nuse a::b;\n#[cfg_attr(unix, must_use)]\nfn g() {}\n";
    let facts = facts(text);
    let shown = facts.own_attributes.iter().map(|fact| {
        let on = fact.on.map_or("-", |on| facts.item(on).name.map_or("?", |name| facts.name(name)));
        let argument = fact.argument.map_or("", |argument| facts.name(argument));
        let at = &text[fact.span.start as usize..fact.span.end as usize];
        format!("{on}: {} {argument} {}`{at}`", facts.name(fact.name), if fact.inside { "inside " } else { "" })
    });
    let expected = [
        "-: forbid unsafe_code `unsafe_code`",
        "-: allow d inside `d`",
        "S: inline  `inline`",
        "S: derive Debug `Debug`",
        "S: derive serde::Serialize `serde::Serialize`",
        "S: allow clippy::a `clippy::a`",
        "S: allow b `b`",
        "f: rustfmt::skip  `rustfmt::skip`",
        "f: expect c inside `c`",
        "f: expect reason inside `reason`",
        "g: must_use  `must_use`",
    ];
    assert_eq!(shown.collect::<Vec<String>>(), expected);
    let own = |name: &str| facts.items.iter().position(|item| item.name.is_some_and(|it| facts.name(it) == name));
    let on = own("f").map(|at| ItemId(at as u32));
    assert_eq!((facts.own_attributes_of(on).len(), facts.own_attributes_of(None).len()), (3, 2));
}

/// Strings of attributes that may name items: place, and the paths with their bytes.
fn strings(text: &str) -> Vec<String> {
    let facts = facts(text);
    let shown = |string: &AttributeStringFact| {
        let paths = string.paths.iter().map(|path| {
            let names: Vec<&str> = facts.path(path.path).iter().map(|segment| facts.name(segment.name)).collect();
            let whole = if path.namespace == Namespace::Any { "" } else { " within" };
            format!("{} at `{}`{whole}", names.join("::"), &text[path.span.start as usize..path.span.end as usize])
        });
        format!("{}: {}", facts.name(string.place), paths.collect::<Vec<_>>().join(", "))
    };
    facts.attribute_strings.iter().map(shown).collect()
}

#[test]
fn strings_of_attributes_that_read_as_paths_are_kept_with_their_places() {
    assert_eq!(
        strings(
            r##"
#[a(with = "crate::b", r#type = r#"C"#, deep(deeper(key = "x::<Y>::z")))]
#[cfg_attr(unix, b::c(d = "&'a [E<dyn F + 'a>]", e = "<G as H>::I", f = "<J>::k"))]
struct S { #[a(l = " m :: n ", o = "\x70::q")] r: u8 }
fn f() { #[a(in_body = "s")] let x = 1; }
"##
        ),
        [
            "a(with): crate::b at `crate::b`",
            "a(type): C at `C`",
            "a(deep(deeper(key))): x::z at `x::<Y>::z`, Y at `Y` within",
            "b::c(d): E at `E` within, F at `F` within",
            "b::c(e): G at `G` within, H::I at `H>::I`",
            "b::c(f): J at `J` within, J::k at `k`",
            "a(l): m::n at `m :: n`",
            r#"a(o): p::q at `"\x70::q"`"#,
            "a(in_body): s at `s`",
        ]
    );
}

#[test]
fn other_strings_of_attributes_are_not_kept() {
    let long = format!("#[a(b = \"{}\")] struct S;", "x::".repeat(200) + "x");
    let deep = format!("#[{}a = \"b\"{}] struct S;", "a(".repeat(9), ")".repeat(9));
    for text in [
        "#[doc(alias = \"b\")] #[deprecated(note = \"b\")] #[cfg(feature = \"b\")] struct S;",
        "#[cfg_attr(any(), a(b = \"c\"))] #[generated(intent = \"c\")] struct S;",
        "#[a(\"b\", b, b = 1, b = b\"c\", b = c\"c\", b = 'c', b = \"c\" + \"d\", b[c = \"d\"], c == \"d\")] struct S;",
        "#[a(b = \"two words\", b = \"1\", b = \"\", b = \"a.b\", b = \"a::\", b = \"type\", b = \"(\", b = \"'a\")] struct S;",
        "#[a(b = \"c\\nd\", b = \"https://x\", b = \"a(b)\", b = \"_\", b = \"c\"suffix)] struct S;",
        "#[a = \"b\"] struct S;",
        &long,
        &deep,
    ] {
        assert_eq!(strings(text), [""; 0], "{text}");
    }
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

/// What the parser does not see moves nothing that it sees.
#[test]
fn spans_survive_what_is_left_out() {
    let wide = "/// ä漢\n/// b\nfn ä() { x!(\"0123456789 ä\"); /* 漢 */ y::z() }\nmod m { fn f() { 漢::ä(0123456789) } struct S; }";
    for text in [include_str!("walker.rs"), include_str!("macros.rs"), include_str!("brackets.rs"), wide] {
        for form in [Form::Items, Form::Declarations] {
            let facts = on_big_stack(text.to_owned(), form);
            assert!(facts.issues.is_empty() && facts.items.len() > 2, "{:?}", facts.issues);
            let at = |span: Span| &text[span.start as usize..span.end as usize];
            facts.segments.iter().for_each(|segment| assert_eq!(at(segment.span), facts.name(segment.name)));
            let named = facts.items.iter().filter_map(|item| Some((item, facts.name(item.name?))));
            // A field of a tuple stands at its type.
            let named = named.filter(|(_, name)| !name.starts_with(|first: char| first.is_ascii_digit()));
            named.for_each(|(item, name)| assert_eq!(at(item.name_span), name));
            let calls = facts.macro_calls.iter();
            calls.for_each(|call| assert!(text[call.at as usize..].starts_with(&*call.text), "{}", call.text));
        }
    }
}

#[test]
fn declarations_are_those_of_the_whole_text() {
    for text in [include_str!("walker.rs"), include_str!("spans.rs"), include_str!("facts/mod.rs")] {
        let shown = |form| {
            let facts = on_big_stack(text.to_owned(), form);
            let of_items = facts
                .items
                .iter()
                .filter(|item| facts.scope(item.scope).kind == ScopeKind::Module || item.parent.is_some());
            of_items.map(|item| (item.name.map(|name| facts.name(name).to_owned()), item.span)).collect::<Vec<_>>()
        };
        assert_eq!(shown(Form::Declarations), shown(Form::Items));
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
