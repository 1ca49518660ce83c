//! What a reference counts as a use of: the definition, what an alias stands for, and the facades on the way.

use crate::model::{DefId, DefKind, Model, Reference, Target};

/// In which way a reference reaches something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// The path leads there.
    Straight,
    /// The path leads to this alias, which stands for it.
    Alias(DefId),
    /// The path goes through it, by name or by a re-export that stands in it.
    Facade,
}

/// Something that a reference counts as a use of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reached {
    /// What.
    pub(crate) target: Target,
    /// In which way.
    pub(crate) way: Way,
    /// It is a module around the place itself: naming it reaches nothing new, so a closed list need not hold it.
    pub(crate) above: bool,
}

/// Collects all that a reference counts as a use of, the definition first.
pub(super) fn collect(model: &Model, reference: &Reference, acc: &mut Vec<Reached>) {
    for target in model.targets(reference) {
        push(model, reference, acc, *target, Way::Straight);
    }
    through_aliases(model, reference, acc);
    let reached = acc.len();
    through_names(model, reference, acc, reached);
    let home = model.module_of(reference.from);
    for hop in model.hops(reference).iter().filter(|hop| hop.module != home) {
        push(model, reference, acc, Target::Def(hop.module), Way::Facade);
    }
}

/// Follows aliases from everything that was reached so far; each is looked through once, so a circle ends.
fn through_aliases(model: &Model, reference: &Reference, acc: &mut Vec<Reached>) {
    let mut next = 0;
    while let Some(reached) = acc.get(next) {
        next += 1;
        let Target::Def(alias) = reached.target else { continue };
        if model.def(alias).kind != DefKind::TypeAlias {
            continue;
        }
        for target in model.alias_targets(alias) {
            push(model, reference, acc, *target, Way::Alias(alias));
        }
    }
}

/// Earlier names of the path are implied by the definition's own path, unless the path takes another way: through a module that
/// re-exports, or through an alias or type to a member that stands elsewhere.
fn through_names(model: &Model, reference: &Reference, acc: &mut Vec<Reached>, reached: usize) {
    let segments = model.segments(reference);
    for segment in segments.iter().rev().skip(1) {
        for target in model.target_set(segment.targets) {
            let Target::Def(def) = *target else { continue };
            if !is_above(model, def, reference.from) && !implied(model, def, &acc[..reached]) {
                push(model, reference, acc, *target, Way::Facade);
            }
        }
    }
}

fn implied(model: &Model, def: DefId, reached: &[Reached]) -> bool {
    reached.iter().any(|reached| match reached.target {
        Target::Def(target) => is_above(model, def, target),
        _ => false,
    })
}

fn push(model: &Model, reference: &Reference, acc: &mut Vec<Reached>, target: Target, way: Way) {
    let above = match target {
        Target::Def(def) => model.def(def).kind == DefKind::Module && is_above(model, def, reference.from),
        _ => false,
    };
    if !matches!(target, Target::Unknown(_)) && acc.iter().all(|reached| reached.target != target) {
        acc.push(Reached { target, way, above });
    }
}

fn is_above(model: &Model, outer: DefId, inner: DefId) -> bool {
    model.ancestors(inner).any(|id| id == outer)
}
