//! Tests that the macro of a testing crate makes: what it adds to what is written fails them, as `quickcheck!` does with the `bool` of a property.

use rustc_hash::FxHashSet;

use super::RuleCx;
use super::test_code::TestCode;
use orchestrate_resolve::model::{DefId, Reference, ReferenceKind, Target};
use orchestrate_syntax::digest;
use orchestrate_workspace::source::FileId;

/// The calls of macros that testing crates have, by file and first byte of the macro's name.
pub(super) struct ToolCalls(FxHashSet<(FileId, u32)>);

impl ToolCalls {
    /// All calls of the workspace.
    pub(super) fn new(cx: &RuleCx<'_>) -> ToolCalls {
        let test_code = TestCode::new(cx);
        let is_tool = |path: &str| path.split("::").next().is_some_and(|krate| test_code.is_tool(krate));
        let is_of_a_tool = |reference: &&Reference| {
            let mut targets = cx.model.targets(reference).iter();
            reference.kind == ReferenceKind::Macro
                && targets.any(|target| matches!(*target, Target::External(id) if is_tool(cx.model.external(id))))
        };
        let name = |reference: &Reference| Some(cx.model.segments(reference).last()?.span.start);
        let calls = cx.model.references().iter().filter(is_of_a_tool);
        ToolCalls(calls.filter_map(|reference| Some((reference.site.file, name(reference)?))).collect())
    }

    /// Whether a test that a macro made is made by one of them.
    pub(super) fn make(&self, cx: &RuleCx<'_>, test: DefId) -> bool {
        let site = cx.model.def(test).site;
        let calls = digest::of_calls(cx.sources.text(site.file)).unwrap_or_default();
        let around = calls.into_iter().find(|(bytes, _)| bytes.contains(&site.span.start));
        around.is_some_and(|(bytes, _)| self.0.contains(&(site.file, bytes.start)))
    }
}
