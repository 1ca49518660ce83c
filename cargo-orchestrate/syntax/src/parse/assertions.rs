//! What can make a body fail, noted in passing: assertions, panics, `unwrap`s, errors, and what nobody can read.

use syn::{Block, Expr, Stmt};

use super::facts::{Contents, FailureFact, Failures, FnFact, ItemDetail, TautologyFact};
use super::tautology;
use super::walker::{Certainty, Walker};

/// Macros that fail whenever they are reached.
const PANICS: &[&str] = &["panic", "todo", "unimplemented", "unreachable"];

/// Methods that fail where there is not what was asked for.
const UNWRAPS: &[&str] = &["expect", "expect_err", "unwrap", "unwrap_err"];

impl Walker<'_> {
    /// Notes by what the item at hand can fail.
    pub(super) fn can_fail(&mut self, by: Failures) {
        match self.facts.failures.last_mut() {
            Some(last) if last.owner == self.owner => last.by = last.by.or(by),
            _ => self.facts.failures.push(FailureFact { owner: self.owner, by }),
        }
    }

    /// A call of a macro by that name; its arguments, where they are expressions.
    pub(super) fn note_macro(&mut self, mac: &syn::Macro, name: &str, arguments: &[Expr]) {
        if PANICS.contains(&name) {
            return self.can_fail(Failures::ASSERTION);
        }
        if !says_assert(name) {
            return;
        }
        // What a macro makes of its arguments may be constant here and not at its next call.
        let as_written = !self.is_made && self.certainty == Certainty::Certain;
        let kind = tautology::of_assertion(name, arguments).filter(|_| as_written);
        let (first, end) = (mac.path.segments.first(), mac.delimiter.span().close());
        let span = first.map(|first| self.spans.between(first.ident.span(), end)).unwrap_or_default();
        match (kind, self.function_at_hand()) {
            (Some(kind), Some(function)) => function.tautologies.push(TautologyFact { span, kind }),
            _ => self.can_fail(Failures::ASSERTION),
        }
    }

    /// A call of a method.
    pub(super) fn note_method(&mut self, method: &syn::Ident) {
        self.note_name(method, UNWRAPS);
    }

    /// A call of what an expression gives.
    pub(super) fn note_call(&mut self, callee: &Expr) {
        let Expr::Path(callee) = callee else { return };
        if let Some(last) = callee.path.segments.last() {
            self.note_name(&last.ident, &["Err"]);
        }
    }

    fn note_name(&mut self, called: &syn::Ident, unwraps: &[&str]) {
        let name = self.name(called);
        let name = self.facts.name(name);
        if unwraps.contains(&name) {
            self.can_fail(Failures::UNWRAP);
        } else if says_assert(name) {
            self.can_fail(Failures::NAMED);
        }
    }

    /// What a function gives back: a test fails by it.
    pub(super) fn note_result(&mut self, result: &Expr) {
        let is_test = self.function_at_hand().is_some_and(|function| function.test_attribute.is_some());
        if is_test && !is_success(result) {
            self.can_fail(Failures::UNWRAP);
        }
    }

    /// The function whose body this is.
    fn function_at_hand(&mut self) -> Option<&mut FnFact> {
        match &mut self.facts.items.get_mut(self.owner?.0 as usize)?.detail {
            ItemDetail::Fn(function) => Some(function),
            _ => None,
        }
    }
}

/// What a body holds.
pub(super) fn contents(body: &Block) -> Contents {
    match body.stmts.as_slice() {
        [] => Contents::Nothing,
        stmts if stmts.iter().all(|stmt| matches!(stmt, Stmt::Item(_))) => Contents::Items,
        _ => Contents::Code,
    }
}

/// Whether one of the words of a name is `assert`, or begins so: `assert_ok`, `prop_assert_eq`, `static_assertions`.
pub fn says_assert(name: &str) -> bool {
    name.split('_').any(|word| word.starts_with("assert"))
}

/// `Ok(…)`, or what is no error because it never is one: `()`.
fn is_success(result: &Expr) -> bool {
    match result {
        Expr::Call(call) => matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Ok")),
        Expr::Tuple(tuple) => tuple.elems.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::tests::facts;

    /// By what the first function of a text can fail, and how many tautologies it has.
    fn outcome(text: &str) -> (Failures, usize) {
        let facts = facts(text);
        let of_first = facts.failures.iter().filter(|failure| failure.owner == Some(crate::parse::ItemId(0)));
        let by = of_first.fold(Failures::NONE, |all, failure| all.or(failure.by));
        let tautologies = match &facts.items[0].detail {
            ItemDetail::Fn(function) => function.tautologies.len(),
            _ => 0,
        };
        (by, tautologies)
    }

    #[test]
    fn bodies_fail_by_what_they_say() {
        let cases = [
            ("a(); b.c(); d!(); let e = f.unwrap_or(1); matches!(g, h);", Failures::NONE),
            ("fn inner() { panic!() } inner();", Failures::NONE),
            ("assert!(a);", Failures::ASSERTION),
            ("std::assert_eq!(a, 1);", Failures::ASSERTION),
            ("my::prop_assert_ne!(a b c);", Failures::ASSERTION),
            ("cmd.assert();", Failures::NAMED),
            ("util::assert_clean();", Failures::NAMED),
            ("if a { todo!() }", Failures::ASSERTION),
            ("let f = || assert!(a);", Failures::ASSERTION),
            ("a.expect(\"b\");", Failures::UNWRAP),
            ("a?;", Failures::UNWRAP),
            ("let a = b[0];", Failures::UNWRAP),
            ("return Err(a);", Failures::UNWRAP),
            ("assert!(a.unwrap());", Failures::ASSERTION.or(Failures::UNWRAP)),
        ];
        for (body, expected) in cases {
            assert_eq!(outcome(&format!("fn f() {{ {body} }}")), (expected, 0), "{body}");
        }
    }

    #[test]
    fn a_test_fails_by_what_it_returns() {
        let cases = [
            ("#[test] fn f() -> R { a() }", Failures::UNWRAP),
            ("#[test] fn f() -> R { if a { return b(); } Ok(()) }", Failures::UNWRAP),
            ("#[test] fn f() -> R { a(); Ok(()) }", Failures::NONE),
            ("#[test] fn f() -> R { return Ok(()); }", Failures::NONE),
            ("#[test] fn f() { a() }", Failures::NONE),
            ("fn f() -> R { a() }", Failures::NONE),
        ];
        for (text, expected) in cases {
            assert_eq!(outcome(text), (expected, 0), "{text}");
        }
    }

    #[test]
    fn an_assertion_that_cannot_fail_is_none() {
        assert_eq!(outcome("fn f() { assert!(true); assert_eq!(a, a, \"b\"); }"), (Failures::NONE, 2));
        assert_eq!(outcome("fn f() { assert!(true); assert!(a); }"), (Failures::ASSERTION, 1));
    }

    #[test]
    fn attributes_say_how_a_test_must_end() {
        for (text, expected) in [
            ("#[test] #[should_panic] fn f() {}", true),
            ("#[test] #[should_panic = \"a\"] fn f() {}", true),
            ("#[test] #[cfg_attr(unix, should_panic(expected = \"a\"))] fn f() {}", true),
            ("#[test_case(1 => 2)] fn f(a: u8) -> u8 { a }", true),
            ("#[quickcheck] fn f(a: u8) -> bool { g(a) }", true),
            ("#[test_case(1; \"one\")] fn f(a: u8) {}", false),
            ("#[test] #[ignore] fn f() {}", false),
            ("#[tokio::test(flavor = \"multi_thread\")] async fn f() {}", false),
        ] {
            let facts = facts(text);
            let ItemDetail::Fn(function) = &facts.items[0].detail else { panic!("a function") };
            assert_eq!((function.expects_end, function.test_attribute.is_some()), (expected, true), "{text}");
        }
    }
}
