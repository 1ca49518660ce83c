//! Tests that the macro of a testing crate makes: what it adds to what is written fails them, as `quickcheck!` does with the `bool` of a property.

use super::RuleCx;
use super::test_code::TestCode;
use crate::digest;
use crate::model::{DefId, Reference, ReferenceKind, Target};

/// Whether a test is made by a call of a macro that a testing crate has.
pub(super) fn is_of_a_tool(cx: &RuleCx<'_>, test: DefId) -> bool {
    let site = cx.model.def(test).site;
    let calls = digest::of_calls(cx.sources.text(site.file)).unwrap_or_default();
    let around = calls.into_iter().find(|(bytes, _)| bytes.contains(&site.span.start));
    let Some((call, _)) = around.filter(|_| cx.model.is_made(test)) else { return false };
    let calls_it = |reference: &&Reference| {
        let last = cx.model.segments(reference).last();
        let is_at_it = || last.is_some_and(|last| last.span.start == call.start);
        reference.kind == ReferenceKind::Macro && reference.site.file == site.file && is_at_it()
    };
    let mut targets = cx.model.references().iter().filter(calls_it).flat_map(|it| cx.model.targets(it)).peekable();
    targets.peek().is_some() && {
        let test_code = TestCode::new(cx);
        let krate = |path: &str| path.split("::").next().map(|krate| test_code.is_tool(krate));
        targets.any(|target| matches!(*target, Target::External(id) if krate(cx.model.external(id)) == Some(true)))
    }
}
