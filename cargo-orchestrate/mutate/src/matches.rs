//! The arms of a match: which may be removed, and which may be taken always or never.

use syn::{Arm, Expr, Pat};

use super::binary::{LET_CHAIN, is_let};
use super::finder::Finder;
use super::{Operator, Switch, place};
use orchestrate_workspace::source::Span;

const GUARDED: &str = "no wildcard without a guard remains";

impl Finder<'_> {
    /// Arms that may be removed: the wildcard takes what they took. One with a guard is removed by its guard.
    pub(super) fn arms(&mut self, arms: &[Arm]) {
        if !arms.iter().any(|arm| matches!(pattern(arm), Pat::Wild(_))) {
            return;
        }
        let is_plain = |arm: &Arm| matches!(arm.pat, Pat::Wild(_));
        let remains = arms.iter().any(is_plain);
        for arm in arms.iter().filter(|arm| guard(arm).is_none() && !is_plain(arm)) {
            let pattern = place::of_tree(&arm.pat);
            let start = place::of_outer(&arm.attrs).unwrap_or(pattern.start);
            let end =
                arm.comma.as_ref().map_or_else(|| place::of_expr(&arm.body).end, |comma| place::of(comma.spans[0]).end);
            let switch = if remains { Switch::Guard { at: pattern.end } } else { Switch::None(GUARDED) };
            self.add(Operator::MatchArm, Span::new(start, end), "", switch);
        }
    }

    pub(super) fn guards(&mut self, arms: &[Arm]) {
        for guard in arms.iter().filter_map(guard) {
            let span = place::of_expr(guard);
            for value in ["true", "false"] {
                let switch = if is_let(guard) { Switch::None(LET_CHAIN) } else { self.other(span, span, value) };
                self.add(Operator::MatchGuard, span, value, switch);
            }
        }
    }
}

/// What an arm matches, without its guard.
fn pattern(arm: &Arm) -> &Pat {
    match &arm.pat {
        Pat::Guard(it) => &it.pat,
        pattern => pattern,
    }
}

pub(super) fn guard(arm: &Arm) -> Option<&Expr> {
    match &arm.pat {
        Pat::Guard(it) => Some(&it.guard),
        _ => None,
    }
}
