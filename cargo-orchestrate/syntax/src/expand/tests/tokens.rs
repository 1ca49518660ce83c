//! Text to tokens, and tokens to text that is the same tokens again.

use super::*;

/// Each token in turn, punctuation by the character.
fn apart(text: &str) -> Vec<String> {
    let tokens = lex(text, 0).unwrap_or_else(|error| panic!("{error}: {text}"));
    let list = tokens.as_slice();
    let text_of = |at: usize| match list[at].kind {
        Kind::Punct(punct) => char::from(punct).to_string(),
        _ => tokens.text(at).to_owned(),
    };
    (0..list.len() - 1).map(text_of).collect()
}

#[test]
fn words_and_literals_end_where_they_do_for_the_compiler() {
    for (text, expected) in [
        ("1..2", "1 . . 2"),
        ("1.foo()", "1 . foo ( )"),
        ("1.0.foo", "1.0 . foo"),
        ("x.0.1", "x . 0.1"),
        ("1._a", "1 . _a"),
        ("1. 2.5e-3f32 1e+5 1e5 0b1e3 0x1e-5", "1. 2.5e-3f32 1e+5 1e5 0b1e3 0x1e - 5"),
        ("1else", "1else"),
        ("'a' 'a 'ab '\\'' b'\\'' '\\u{1F600}' '\u{e4}' '''", "'a' 'a 'ab '\\'' b'\\'' '\\u{1F600}' '\u{e4}' '''"),
        (
            "r#type r\"a\" r#\"\"\"# br\"\\\" c\"x\" cr#\"y\"# b\"z\"",
            "r#type r\"a\" r#\"\"\"# br\"\\\" c\"x\" cr#\"y\"# b\"z\"",
        ),
        ("\"a\\\"b\"s", "\"a\\\"b\"s"),
        ("r#", "r #"),
        ("a/*b/*c*/d*/e//f\n\u{2028}g", "a e g"),
        ("stra\u{df}e \u{6f22}", "stra\u{df}e \u{6f22}"),
    ] {
        assert_eq!(apart(text).join(" "), expected, "{text}");
    }
}

#[test]
fn operators_are_glued_as_far_as_they_go() {
    for (text, expected) in [
        ("a>>=b", "a >>= b"),
        ("a>>>=b", "a >> >= b"),
        ("a...b..=c..d", "a ... b ..= c .. d"),
        ("a::<B>::c", "a :: < B > :: c"),
        ("|||x", "|| | x"),
        ("&&&x", "&& & x"),
        ("a=>b->c<-d", "a => b -> c < - d"),
        ("a&&=b", "a && = b"),
        ("= >", "= >"),
        ("a!=b", "a != b"),
    ] {
        assert_eq!(words(text).join(" "), expected, "{text}");
    }
}

#[test]
fn documentation_becomes_attributes() {
    for (text, expected) in [
        ("/// a\nx", "# [ doc = r\" a\" ] x"),
        ("//! a \"b\"#\r\nx", "# ! [ doc = r##\" a \"b\"#\"## ] x"),
        ("/** a */ x /*! b */", "# [ doc = r\" a \" ] x # ! [ doc = r\" b \" ]"),
        ("//// a\n/*** b */ /**/ /***/ x // c", "x"),
    ] {
        assert_eq!(apart(text).join(" "), expected, "{text}");
    }
}

#[test]
fn what_is_no_tokens_is_an_error_at_its_place() {
    for (text, at) in
        [("a (b", 2), ("a)", 1), ("(a]", 2), ("\"a", 0), ("/* a", 4), ("a \\ b", 2), ("'ab'", 3), ("r#\"a\"", 0)]
    {
        assert_eq!(lex(text, 0).map(|_| ()).map_err(|error| error.at), Err(at), "{text}");
    }
}

/// Tokens that stand side by side in the output do not run together.
#[test]
fn all_pairs_of_tokens_lex_again_as_they_were() {
    let kinds = [
        "a", "r#b", "_", "'a", "1", "1.", "1.5", "0x1f", "'x'", "b'x'", "\"s\"", "r\"s\"", "r#\"s\"#", "b", "c", "br",
        "r", "=", ">", "<", "&", "|", ".", "..", "..=", "::", ":", "-", "->", "=>", "#", "!", "$", "?", "/", "*", "@",
        "~", "^", "%", "+", ",", ";", "(a)", "[a]", "{a}", "==", "\u{e4}",
    ];
    let rules = rules("($($x:tt)* ; ; $y:tt) => { $($x)*$y }");
    for first in kinds {
        for second in kinds {
            let text = format!("{first} ; ; {second}");
            let Ok(call) = lex(&text, 0) else { continue };
            let Ok(expansion) = expand(&rules, &call, &options(), &mut Budget::default()) else { continue };
            assert_eq!(words(&expansion.text), words(&format!("{first} {second}")), "{first} {second}");
        }
    }
}
