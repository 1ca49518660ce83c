//! Functions that come to nothing that can fail.
//!
//! Whoever asks has to be sure: what is out of sight can fail, wherever on the way it is, and so can a function without a body.

use std::cell::OnceCell;

use super::RuleCx;
use super::standard_failures::standard_failures;
use orchestrate_resolve::model::{BitSet, Contents, DefId, DefKind, Failures, Model, Reference, Target};

/// Which functions are harmless, found out when the first one is asked about.
#[derive(Default)]
pub(super) struct Harmless {
    can_fail: OnceCell<BitSet>,
}

impl Harmless {
    /// Whether a definition is a function, and neither it nor anything that it reaches can fail.
    pub(super) fn has(&self, cx: &RuleCx<'_>, function: DefId) -> bool {
        let can_fail = self.can_fail.get_or_init(|| can_fail(cx.model));
        let is_function = cx.model.def(function).kind == DefKind::Fn;
        is_function && !cx.calls().reached_from(&[function]).intersects(can_fail)
    }
}

/// Definitions that can fail themselves, or may for all that is known.
fn can_fail(model: &Model) -> BitSet {
    let mut can_fail = BitSet::new(model.n_defs());
    let has_no_body = |id: &DefId| match model.function(*id) {
        Some(function) => function.contents == Contents::NoBody,
        None => model.def(*id).kind == DefKind::Fn,
    };
    let bodiless = model.defs().map(|(id, _)| id).filter(has_no_body);
    let failing = model.failures().iter().map(|failure| failure.on);
    let unresolved = model.unresolved().iter().map(|unresolved| unresolved.from);
    let leaving = model.references().iter().filter(|it| leaves_sight(model, it)).map(|reference| reference.from);
    bodiless.chain(failing).chain(unresolved).chain(leaving).for_each(|id| can_fail.insert(id.0));
    can_fail
}

/// Whether a reference leads to what can fail outside of the workspace, or where nobody can tell.
fn leaves_sight(model: &Model, reference: &Reference) -> bool {
    model.targets(reference).iter().any(|target| match *target {
        Target::Def(_) => false,
        Target::External(id) => standard_failures(model.external(id)) != Some(Failures::NONE),
        Target::Unknown(_) => true,
    })
}
