//! The compiler expands the same rules when these tests are compiled, and both agree token for token.

use super::*;

/// Hands on the rules and the calls as text, with what the compiler makes of each call. The rules write `stringify!(…)`.
macro_rules! agree {
    ({ $($rules:tt)* } $(($($call:tt)*))*) => {{
        macro_rules! subject { $($rules)* }
        assert_agreement(stringify!($($rules)*), &[$((subject!($($call)*), stringify!($($call)*))),*])
    }};
}

/// Parentheses are ours where they keep a fragment whole, so they do not count.
fn without_parentheses(text: &str) -> Vec<String> {
    words(text).into_iter().filter(|word| word != "(" && word != ")").collect()
}

fn assert_agreement(rules: &str, calls: &[(&str, &str)]) {
    for (theirs, call) in calls {
        let ours = expanded(rules, call).unwrap_or_else(|refusal| panic!("{refusal}: {call}")).text;
        let ours = ours.replacen("stringify!", "", 1);
        assert_eq!(without_parentheses(&ours), without_parentheses(theirs), "{call}");
    }
}

#[test]
fn fragments_end_at_the_same_token() {
    agree!({
        ($e:expr, $t:ty, $p:pat, $($rest:tt)*) => { stringify!([$e] [$t] [$p] [$($rest)*]) };
        ($v:vis $k:ident $($rest:tt)*) => { stringify!([$v] [$k] $($rest)*) };
        (=> $l:lifetime $b:block $l2:literal) => { stringify!($l2 $b $l) };
        ($($rest:tt)*) => { stringify!(none $($rest)*) };
    }
        (a + b * -c, Vec<Vec<u8>>, Some(1..=2) | None, d => e)
        (|x, y| x + y, dyn Fn(u8) -> u8 + 'static, &mut x, )
        (if a { b } else { c } + 1, &'a [u8; 4], A { b, .. }, .. ..= ...)
        (x as usize >> 2, fn() -> (), ref x @ 1, a)
        (Foo { a: 1 }.b::<C>(), <A as B>::C, [a, .., b], a)
        (a..=b, impl A + B, _, a)
        (pub(crate) struct A;)
        (struct A;)
        (=> 'a { b } "c")
        ('a: loop {}, !, x, 'b)
        (return, *const u8, 1.., a)
        (=> ..= <<= >>= && || :: -> != # $ ? ~)
    );
}

#[test]
fn items_and_statements_end_at_the_same_token() {
    agree!({
        (items $($i:item)*) => { stringify!($([$i])*) };
        (stmts $($s:stmt;)*) => { stringify!($([$s])*) };
        (metas $(#[$m:meta])*) => { stringify!($([$m])*) };
        (paths $($p:path),*) => { stringify!($([$p])*) };
    }
        (items struct A; pub enum B { C } fn f<T>(t: T) -> [u8; 3] where T: D { e } use a::{b, c};)
        (items const A: u8 = { 1 }; impl<T> B for C<T> { fn d() {} } mod e { mod f; } type G<T> = H<T>;)
        (items #[a] #[b] pub(in c) static mut D: E = F { g: 1 }; unsafe extern "C" { fn h(); } trait I: J {})
        (stmts let x: Vec<u8> = a; b = c; d.e()?; f!(g); if h { i } else { j }; let Some(k) = l else { m };)
        (metas #[a] #[b(c, d = 1)] #[e::f = "g"] #[unsafe(no_mangle)])
        (paths a, ::b::c, d<e, 'f>, Fn(g) -> h, Self::i::<j>, crate::k)
    );
}

#[test]
fn repetitions_unroll_to_the_same_tokens() {
    agree!({
        ($($k:ident: [$($v:expr),* $(,)?]);* $(;)?) => { stringify!($($k = $($v +)* ;)* $(fn $k;)*) };
        (@ $($(#[$m:meta])* $n:ident $(($($t:ty),*))?),+) => { stringify!($($(# $m)* $n $([$($t;)*])?)=>+) };
        (# $first:tt $($rest:tt)*) => { stringify!([$first] $($rest)*) };
    }
        (a: [1, 2 + 3,]; b: []; c: [d];)
        ()
        (@ #[a] #[b = 1] C(u8, Vec<u8>), D, E())
        (# (a b) c => d)
        (# => c)
    );
}
