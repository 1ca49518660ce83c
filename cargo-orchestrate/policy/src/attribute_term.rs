//! An attribute that a claim names, held against the attributes of items.

use super::ItemSet;
use super::attribute::AttributePattern;
use super::pattern::Pattern;
use super::pattern::segment::{Segment, split};
use super::pattern::wildcard::matches;
use orchestrate_resolve::model::{DefId, Model, Target, WrittenAttribute, is_own_attribute};
use orchestrate_workspace::source::Site;

/// An attribute of a claim, with what it covers.
#[derive(Clone, Debug)]
pub struct AttributeTerm {
    /// As written.
    pub text: String,
    /// Where the policy says so.
    pub site: Site,
    pub(super) pattern: AttributePattern,
    /// The macros that its path covers.
    pub(super) covers: ItemSet,
}

impl AttributeTerm {
    /// Whether an attribute on a definition is meant.
    pub fn means(&self, model: &Model, on: DefId, attribute: &WrittenAttribute<'_>) -> bool {
        let is_derive = attribute.path == "derive";
        let argument = attribute.argument.unwrap_or_default();
        match &self.pattern {
            AttributePattern::Own(path, None) => *attribute.path == **path,
            AttributePattern::Own(path, Some(wanted)) => {
                *attribute.path == **path && matches(wanted, argument, |a, b| a == b)
            }
            AttributePattern::Derive(path) => is_derive && self.covers_macro(model, on, attribute, path, argument),
            AttributePattern::Macro(path) if is_derive => self.covers_macro(model, on, attribute, path, argument),
            AttributePattern::Macro(path) if !is_own_attribute(&attribute.path) => {
                self.covers_macro(model, on, attribute, path, &attribute.path)
            }
            AttributePattern::Macro(_) => false,
        }
    }

    fn covers_macro(
        &self,
        model: &Model,
        on: DefId,
        attribute: &WrittenAttribute<'_>,
        path: &Pattern,
        written: &str,
    ) -> bool {
        let targets = model.macro_targets(on, attribute);
        if targets.iter().any(|target| self.covers.has(*target)) {
            return true;
        }
        let is_unknown = targets.iter().all(|target| matches!(target, Target::Unknown(_)));
        let names = split(written);
        path.added().any(|branch| match branch.segments() {
            [only] => names.last().is_some_and(|last| only.covers(last)),
            // A path in full says itself which macro it names, wherever its crate has it from.
            segments => (is_unknown || segments.len() == names.len()) && ends_in(segments, &names),
        })
    }
}

/// Whether what is written may be the end of a path: `instrument` of `tracing::instrument`.
fn ends_in(segments: &[Segment], names: &[&str]) -> bool {
    let Some(end) = segments.len().checked_sub(names.len()).and_then(|start| segments.get(start..)) else {
        return false;
    };
    end.iter().zip(names).all(|(segment, name)| segment.covers(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_may_be_the_end_of_a_path() {
        let path = Pattern::parse("tracing::instrument").unwrap();
        let ends = |names: &[&str]| path.added().any(|branch| ends_in(branch.segments(), names));
        assert!(ends(&["instrument"]) && ends(&["tracing", "instrument"]));
        assert!(!ends(&["tracing"]) && !ends(&["a", "tracing", "instrument"]));
    }
}
