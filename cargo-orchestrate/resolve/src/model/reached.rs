//! What a reference counts as a use of: the definition, what an alias stands for, and the facades on the way.

use super::{DefId, DefKind, ExternalId, Model, Reference, Target};

/// In which way a reference reaches something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The path leads there.
    Straight,
    /// The path leads to this alias, which stands for it.
    Alias(DefId),
    /// The path goes through it, by name or by a re-export that stands in it.
    Facade,
}

/// Something that a reference counts as a use of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// What.
    pub target: Target,
    /// In which way.
    pub way: Way,
    /// A closed list need not hold it: a module around the place itself, which naming does not reach anew, or the trait's
    /// side of what an impl defines.
    pub above: bool,
}

/// Collects all that a reference counts as a use of, the definition first.
pub fn collect(model: &Model, reference: &Reference, acc: &mut Vec<Reached>) {
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
    through_impls(model, reference, acc);
}

/// What an impl defines for a trait is the trait's too: whoever denies the one denies it on every type. A closed list that holds
/// the type's asks no more.
fn through_impls(model: &Model, reference: &Reference, acc: &mut Vec<Reached>) {
    for target in model.targets(reference) {
        let Target::Def(member) = *target else { continue };
        let data = model.def(member);
        let Some(imp) = data.parent.filter(|parent| model.def(*parent).kind == DefKind::Impl) else { continue };
        for of in model.alias_targets(imp) {
            let Target::Def(of) = *of else { continue };
            let declared = model.children(of).iter().find(|child| model.def(**child).name == data.name);
            let target = declared.map(|declared| Target::Def(*declared));
            let target = target.filter(|target| acc.iter().all(|reached| reached.target != *target));
            acc.extend(target.map(|target| Reached { target, way: Way::Straight, above: true }));
        }
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
            let is_new = match *target {
                Target::Def(def) => !is_above(model, def, reference.from) && !implied(model, def, &acc[..reached]),
                Target::External(krate) => is_other_crate(model, krate, &acc[..reached]),
                Target::Unknown(_) => false,
            };
            if is_new {
                push(model, reference, acc, *target, Way::Facade);
            }
        }
    }
}

/// Whether it is an outside crate that none of what was reached is known by.
fn is_other_crate(model: &Model, krate: ExternalId, reached: &[Reached]) -> bool {
    let name = model.external(krate);
    let is_within = |path: &str| path.split("::").next() == Some(name);
    let is_known = |external| model.names_of_external(external).any(is_within);
    let other = |reached: &Reached| matches!(reached.target, Target::External(external) if !is_known(external));
    !name.contains("::") && reached.iter().any(other)
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
