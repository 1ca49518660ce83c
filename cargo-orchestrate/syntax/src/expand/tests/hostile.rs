//! No text makes it panic, overflow or go on for long.

use super::*;

/// Runs where a recursion without bound would show.
fn on_small_stack(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(512 << 10).spawn(work);
    thread.expect("a thread").join().expect("no panic");
}

#[test]
fn depth_is_no_matter_to_tokens_and_bounded_in_syntax() {
    on_small_stack(|| {
        let deep = "(".repeat(100_000) + &")".repeat(100_000);
        assert!(lex(&"(".repeat(100_000), 0).is_err());
        assert_eq!(expanded("($($x:tt)*) => { done }", &deep).map(|expansion| expansion.text).as_deref(), Ok("done"));
        assert_eq!(expanded("($($x:tt)*) => { $($x)* }", &deep), Err(Refusal::TooDeep));
        assert!(Rules::read(&deep, Edition::Rust2024).is_err());
        assert!(
            Rules::read(&format!("({}) => {{}}", "$(".repeat(50_000) + &")*".repeat(50_000)), Edition::Rust2024)
                .is_err()
        );
        assert!(
            Rules::read(&format!("() => {{ {} }}", "$(".repeat(50_000) + &")*".repeat(50_000)), Edition::Rust2024)
                .is_err()
        );
        for (fragment, piece, end) in [
            ("expr", "!", "x"),
            ("expr", "if ", "x"),
            ("expr", "|x| ", "x"),
            ("expr", "match ", "x"),
            ("expr", "a = ", "x"),
            ("expr", "x as fn() -> ", "x"),
            ("expr", "let ", "x"),
            ("expr", "return ", ""),
            ("ty", "&", "x"),
            ("ty", "A<", "x"),
            ("ty", "fn() -> ", "x"),
            ("ty", "Fn() -> ", "x"),
            ("ty", "impl Fn() -> ", "x"),
            ("ty", "for<'a> ", "x"),
            ("pat", "&", "x"),
            ("pat", "x @ ", "x"),
            ("pat", "A | ", "x"),
            ("stmt", "if x {} else ", "{}"),
            ("item", "#[a] ", "mod a;"),
            ("item", "default ", "fn x() {}"),
            ("item", "safe default ", "static X: u8 = 1;"),
            ("path", "a::", "x"),
            ("meta", "a = ", "x"),
        ] {
            let _ = expanded(&format!("($x:{fragment}) => {{ $x }}"), &(piece.repeat(20_000) + end));
        }
    });
}

#[test]
fn what_grows_is_refused() {
    // Each level doubles.
    let rule = "($($x:tt)*) => { m!($($x)* $($x)*) }";
    let mut text = String::from("a b c d");
    let mut budget = Budget::new(2_000_000, 1 << 20);
    let mut refused = None;
    for _ in 0..40 {
        let call = lex(&text, 0).expect("tokens");
        match expand(&rules(rule), &call, &options(), &mut budget) {
            Ok(expansion) => text = expansion.text[3..expansion.text.len() - 1].to_owned(),
            Err(refusal) => {
                refused = Some(refusal);
                break;
            }
        }
    }
    assert_eq!(refused, Some(Refusal::Spent));
    // One rule alone can be large.
    let fan = "($($x:ident)*) => { $($($($x)*)*)* }";
    assert_eq!(expanded(fan, "a b"), Err(Refusal::NothingRepeats));
    let product = format!("($($a:ident)*; $t:tt) => {{ $($a {})* }}", "$t ".repeat(200));
    let call = format!("{}; [{}]", "a ".repeat(2_000), "b ".repeat(2_000));
    assert_eq!(expanded(&product, &call), Err(Refusal::TooLarge));
    let small = Options { max_steps: 10, ..options() };
    let call = lex("a a a a a a a a a a a a", 0).expect("tokens");
    assert_eq!(expand(&rules(rule), &call, &small, &mut Budget::default()), Err(Refusal::TooLong));
}

#[test]
fn repetitions_of_nothing_end() {
    for rule in
        ["($($($x:ident)*)*) => { a }", "($($($v:vis)?)*) => { a }", "($($()*)*) => { a }", "($($v:vis)*) => { a }"]
    {
        let rules = Rules::read(rule, Edition::Rust2024).expect("rules");
        for call in ["", "a", "pub", "a a a"] {
            let call = lex(call, 0).expect("tokens");
            let _ = expand(&rules, &call, &options(), &mut Budget::default());
        }
    }
}

/// A small generator: the same numbers at each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn text(&mut self, pieces: &[&str], length: usize) -> String {
        (0..self.below(length)).map(|_| pieces[self.below(pieces.len())]).collect::<Vec<_>>().join(" ")
    }

    /// Balanced text.
    fn trees(&mut self, pieces: &[&str], length: usize, depth: u32) -> String {
        let mut text = String::new();
        for _ in 0..self.below(length) {
            if depth > 0 && self.below(4) == 0 {
                let (open, close) =
                    [("(", ")"), ("[", "]"), ("{", "}"), ("$(", ")*"), ("$(", "),+"), ("$(", ")?")][self.below(6)];
                text += &format!("{open}{}{close} ", self.trees(pieces, length, depth - 1));
            } else {
                text += pieces[self.below(pieces.len())];
                text.push(' ');
            }
        }
        text
    }
}

const PIECES: &[&str] = &[
    "a",
    "b",
    "1",
    "1.5",
    "\"s\"",
    "'a",
    "'c'",
    "+",
    "-",
    "=",
    "=>",
    "->",
    "::",
    "..",
    "..=",
    "<",
    ">",
    ">>",
    "&",
    "&&",
    "|",
    "||",
    "!",
    "?",
    "#",
    "#[x]",
    "@",
    ",",
    ";",
    ":",
    ".",
    "_",
    "if",
    "else",
    "match",
    "let",
    "for",
    "in",
    "while",
    "loop",
    "fn",
    "struct",
    "impl",
    "dyn",
    "as",
    "return",
    "break",
    "move",
    "async",
    "unsafe",
    "const",
    "static",
    "pub",
    "mut",
    "ref",
    "use",
    "where",
    "{}",
    "()",
    "[]",
    "x!()",
    "/// d\n",
    "$",
    "$a",
    "$b",
    "$crate",
    "default",
    "safe",
    "union",
    "extern",
    "type",
    "mod",
    "macro_rules",
];

const MATCHERS: &[&str] = &[
    "$a:expr",
    "$b:ty",
    "$c:pat",
    "$d:tt",
    "$e:ident",
    "$f:item",
    "$g:stmt",
    "$h:block",
    "$i:vis",
    "$j:path",
    "$k:meta",
    "$l:literal",
    "$m:lifetime",
    "$n:pat_param",
    "$o:expr_2021",
    ",",
    ";",
    "=>",
    "a",
    "if",
    "{}",
    "()",
];

const BODIES: &[&str] = &[
    "$a",
    "$b",
    "$c",
    "$d",
    "$e",
    "$f",
    "$crate",
    "$$",
    "${index()}",
    "${count($a)}",
    "${concat($d, x)}",
    "a",
    "+",
    ";",
    "{}",
    "$z",
];

#[test]
fn any_text_is_answered() {
    on_small_stack(|| {
        let mut numbers = Numbers(7);
        for _ in 0..4_000 {
            let body = numbers.text(&[PIECES, MATCHERS, BODIES, &["(", ")", "[", "]", "{", "}", "$("]].concat(), 30);
            let read = Rules::read(&body, Edition::Rust2024);
            let call = numbers.text(PIECES, 20);
            if let (Ok(rules), Ok(call)) = (read, lex(&call, 0)) {
                let _ = expand(&rules, &call, &options(), &mut Budget::default());
            }
        }
    });
}

#[test]
fn any_definition_answers_any_call_with_tokens() {
    on_small_stack(|| {
        let mut numbers = Numbers(11);
        let mut expansions = 0;
        for _ in 0..6_000 {
            let (matcher, body) = (numbers.trees(MATCHERS, 5, 2), numbers.trees(BODIES, 6, 2));
            let Ok(rules) = Rules::read(&format!("({matcher}) => {{ {body} }}"), Edition::Rust2024) else { continue };
            for _ in 0..8 {
                let text = numbers.trees(PIECES, 6, 2);
                let Ok(call) = lex(&text, 0) else { continue };
                let mut budget = Budget::new(100_000, 100_000);
                let Ok(expansion) = expand(&rules, &call, &options(), &mut budget) else { continue };
                expansions += 1;
                let again = lex_with(&expansion.text, &expansion.map, 0);
                let again =
                    again.unwrap_or_else(|error| panic!("{error}: {matcher} => {body}: {text}: {}", expansion.text));
                for token in again.as_slice() {
                    if let Origin::Root(span) = token.origin {
                        assert!((span.end as usize) <= text.len() && span.start <= span.end);
                    }
                }
            }
        }
        assert!(expansions > 500, "{expansions}");
    });
}

/// Every fragment, at any tokens: it ends within them, and no earlier than it begins.
#[test]
fn fragments_stay_within_their_tokens() {
    on_small_stack(|| {
        let mut numbers = Numbers(13);
        for _ in 0..20_000 {
            let text = numbers.trees(PIECES, 12, 2);
            let Ok(call) = lex(&text, 0) else { continue };
            for fragment in ["expr", "ty", "pat", "stmt", "item", "path", "meta", "vis", "pat_param"] {
                let fragment = Fragment::named(fragment, Edition::Rust2024).expect("a fragment");
                if let Some((end, _)) = skip::Skipper::new(&call).fragment(fragment, 0) {
                    assert!(end < call.as_slice().len(), "{fragment:?} {text}");
                }
            }
        }
    });
}

#[test]
fn rules_survive_being_stored() {
    let body = "($($x:ident: $t:ty),* ; @ [$e:expr]) => { $(struct $x($t);)* $crate::f($e, ${count($x)}) }";
    let stored = serde_json::to_string(&rules(body)).expect("text");
    let read: Rules = serde_json::from_str(&stored).expect("rules");
    assert_eq!(read, rules(body));
}
