//! Judges items by claims: what the policy says of items themselves.
//!
//! In: the model and the claims. Out: a [`Judgement`]: what breaks a claim, and the `except` patterns that excuse nothing.

use super::RuleCx;
use crate::finding::Finding;
use crate::model::{BitSet, DefId, DefKind, Model};
use crate::policy::{Claim, ClaimKind, Table, Term};

/// What became of the items that a claim is about.
pub(crate) struct Judgement<'a> {
    /// The items that break it, by place.
    pub(crate) breaches: Vec<DefId>,
    /// `except` patterns that excuse nothing.
    pub(crate) idle: Vec<&'a Term>,
}

/// Judges all items by one claim.
pub(crate) fn judge<'a>(cx: &RuleCx<'a>, claim: &'a Claim) -> Judgement<'a> {
    let mut breaches = match claim.kind {
        ClaimKind::InLayers => in_no_layer(cx, claim),
        ClaimKind::Hidden => exposed(cx.model, claim),
    };
    // A file that two targets reach holds each item twice.
    breaches.sort_by_key(|id| cx.model.def(*id).site);
    breaches.dedup_by_key(|id| cx.model.def(*id).site);
    let excuses = |term: &&Term| breaches.iter().any(|id| term.covers.has_def(*id));
    let idle = claim.except.iter().filter(|term| !excuses(term)).collect();
    breaches.retain(|id| !claim.except.iter().any(|term| term.covers.has_def(*id)));
    Judgement { breaches, idle }
}

/// The findings of the rule that speaks for claims of a kind: of each item its message, where the claim stands, and what to do about it where the
/// architect has not said so.
pub(crate) fn report(
    rule: &'static str,
    cx: &RuleCx<'_>,
    kind: ClaimKind,
    said: impl Fn(&Claim, &str) -> (String, &'static str),
    help: impl Fn(&Claim, &str) -> String,
    out: &mut Vec<Finding>,
) {
    for claim in cx.policy.claims.iter().filter(|claim| claim.kind == kind) {
        for item in judge(cx, claim).breaches {
            let path = cx.model.path(item);
            let (message, label) = said(claim, &path);
            let promise = promise(claim);
            let help = claim.help.clone().unwrap_or_else(|| help(claim, &path));
            let finding =
                Finding::new(rule, message, cx.model.def(item).site).label(label).because(claim.site, promise);
            out.push(finding.help(help).item(path).contract(claim.name.clone()));
        }
    }
}

fn promise(claim: &Claim) -> String {
    let said = match claim.kind {
        ClaimKind::InLayers => "each module belongs to a layer",
        ClaimKind::Hidden => "nothing of this is `pub`",
    };
    match &claim.reason {
        Some(reason) => format!("{said}: {reason}"),
        None => said.to_owned(),
    }
}

/// The topmost modules that are in no layer. One that holds others which are in layers is a place for them, and belongs nowhere itself.
fn in_no_layer(cx: &RuleCx<'_>, claim: &Claim) -> Vec<DefId> {
    let (model, placed) = (cx.model, placed(cx));
    let is_module = |id: DefId| model.def(id).kind == DefKind::Module && !model.def(id).test;
    let is_lost = |id: DefId| is_module(id) && claim.area.has_def(id) && !placed.contains(id.0);
    let is_top = |id: &DefId| is_lost(*id) && !model.def(*id).parent.is_some_and(is_lost);
    model.defs().map(|(id, _)| id).filter(is_top).collect()
}

/// What is in a layer, or holds something that is.
fn placed(cx: &RuleCx<'_>) -> BitSet {
    let mut placed = BitSet::new(cx.model.n_defs());
    let layers = cx.policy.contracts.iter().filter(|contract| contract.table == Table::Layers);
    for id in layers.flat_map(|layer| layer.from.defs.iter()) {
        // Whoever is in has all above it in.
        let above: Vec<DefId> = cx.model.ancestors(DefId(id)).take_while(|id| !placed.contains(id.0)).collect();
        above.into_iter().for_each(|id| placed.insert(id.0));
    }
    placed
}

/// The items that are declared `pub`, but for parts of types and test code.
fn exposed(model: &Model, claim: &Claim) -> Vec<DefId> {
    let is_item = |kind| !matches!(kind, DefKind::Field | DefKind::Variant | DefKind::Impl);
    let defs = model.defs().filter(|(id, def)| claim.area.has_def(*id) && !def.test && is_item(def.kind));
    defs.filter(|(_, def)| model.is_declared_pub(def)).map(|(id, _)| id).collect()
}
