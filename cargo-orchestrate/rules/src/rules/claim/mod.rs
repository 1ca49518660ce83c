//! Judges items by claims: what the policy says of items themselves. The one evaluator behind all tables of claims.
//!
//! In: the model and the claims. Out: a [`Judgement`] each: what breaks a claim, and the `except` patterns that excuse nothing. A claim is
//! asked of what its patterns cover, not of all that there is.

mod attributes; // Attributes that are missing, or may not be there.
mod layers; // Modules that are in no layer.
mod names; // Names that are not of the form asked for.
mod uses; // What is to be used, and is not.

pub(crate) use uses::Used;

use super::RuleCx;
use crate::finding::Finding;
use orchestrate_policy::{AttributeTerm, Claim, ClaimKind, Scope, Term};
use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_workspace::source::Site;

/// An item that breaks a claim.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Breach<'a> {
    /// The item.
    pub(crate) item: DefId,
    /// Where it does.
    pub(crate) site: Site,
    /// By what.
    pub(crate) by: By<'a>,
}

/// By what an item breaks a claim.
#[derive(Clone, Copy, Debug)]
pub(crate) enum By<'a> {
    /// By what it is.
    Itself,
    /// It does not have this attribute.
    Lack(&'a AttributeTerm),
    /// It has this attribute.
    Attribute(&'a AttributeTerm),
    /// It uses nothing of what it is to use, unless that is among so many names that did not resolve.
    Silence {
        /// How many.
        unknown: usize,
    },
}

impl By<'_> {
    /// Where the policy promised otherwise, if not at the claim's name.
    fn promise(self) -> Option<Site> {
        match self {
            By::Itself | By::Silence { .. } => None,
            By::Lack(term) | By::Attribute(term) => Some(term.site),
        }
    }
}

/// What became of the items that a claim is about.
#[derive(Default)]
pub(crate) struct Judgement<'a> {
    /// What breaks it, by place.
    pub(crate) breaches: Vec<Breach<'a>>,
    /// `except` patterns that excuse nothing.
    pub(crate) idle: Vec<&'a Term>,
}

/// Judges items by one claim.
pub(crate) fn judge<'a>(cx: &RuleCx<'a>, claim: &'a Claim) -> Judgement<'a> {
    let model = cx.model;
    let mut breaches = match &claim.kind {
        ClaimKind::InLayers => layers::in_none(cx, claim).into_iter().map(|id| at_name(model, id)).collect(),
        ClaimKind::Hidden => exposed(model, claim),
        ClaimKind::Named(naming) => names::misnamed(model, &claim.area, naming),
        ClaimKind::Using(uses) => uses::idle(model, &claim.area, uses, cx.used()),
        ClaimKind::Attributed(asked) => attributes::breaches(model, &claim.area, asked),
    };
    // A file that two targets reach holds each item twice.
    let place = |breach: &Breach<'_>| (breach.site, model.def(breach.item).name, breach.by.promise());
    breaches.sort_by_key(|breach| (place(breach), breach.item));
    breaches.dedup_by_key(|breach| place(breach));
    let excuses = |term: &&Term| breaches.iter().any(|breach| term.covers.has_def(breach.item));
    let idle = claim.except.iter().filter(|term| !excuses(term)).collect();
    breaches.retain(|breach| match claim.scope {
        Scope::All => true,
        Scope::Generated => cx.marks.covered.contains(breach.item.0),
        Scope::Changed => cx.has_changed(breach.site),
    });
    breaches.retain(|breach| !claim.except.iter().any(|term| term.covers.has_def(breach.item)));
    Judgement { breaches, idle }
}

/// What a rule says of a breach in its own words.
pub(crate) struct Words {
    /// The finding in a sentence.
    pub(crate) message: String,
    /// What the place shows.
    pub(crate) label: String,
    /// What the policy says.
    pub(crate) promise: String,
    /// What to do about it, where the architect has not said so.
    pub(crate) help: String,
}

/// The findings of the rule that speaks for some claims: `words` says of an item, by its path, what is wrong; none where the claim is another rule's.
pub(crate) fn report(
    rule: &'static str,
    cx: &RuleCx<'_>,
    words: impl Fn(&Claim, &Breach<'_>, &str) -> Option<Words>,
    is_ours: impl Fn(&ClaimKind) -> bool,
    out: &mut Vec<Finding>,
) {
    let judged = cx.policy.claims.iter().zip(cx.claims());
    for (claim, judgement) in judged.filter(|(claim, _)| is_ours(&claim.kind)) {
        for breach in &judgement.breaches {
            let path = cx.model.path(breach.item);
            let Some(words) = words(claim, breach, &path) else { continue };
            let promise = match &claim.reason {
                Some(reason) => format!("{}: {reason}", words.promise),
                None => words.promise,
            };
            let mut finding = Finding::new(rule, words.message, breach.site).label(words.label);
            finding.history = claim.scope == Scope::Changed;
            let finding = finding
                .because(breach.by.promise().unwrap_or(claim.site), promise)
                .help(claim.help.clone().unwrap_or(words.help));
            out.push(finding.item(path).contract(claim.name.clone()));
        }
    }
}

fn at_name<'a>(model: &Model, item: DefId) -> Breach<'a> {
    Breach { item, site: model.def(item).site, by: By::Itself }
}

/// The items that are declared `pub`, but for parts of types and test code.
fn exposed<'a>(model: &Model, claim: &Claim) -> Vec<Breach<'a>> {
    let is_item = |kind| !matches!(kind, DefKind::Field | DefKind::Variant | DefKind::Impl);
    let defs = claim.area.defs.iter().map(|id| (DefId(id), model.def(DefId(id))));
    let items = defs.filter(|(_, def)| !def.test && is_item(def.kind) && model.is_declared_pub(def));
    items.map(|(id, _)| at_name(model, id)).collect()
}
