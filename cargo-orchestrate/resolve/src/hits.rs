//! The meanings that a name may have.

use smallvec::SmallVec;

use super::reference::Target;
use super::scope::Way;

/// A meaning, and the imports through which it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) target: Target,
    pub(super) way: Way,
    /// Whether it is there only under a flag that nobody sets by default.
    pub(super) rare: bool,
}

/// Meanings, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hits(SmallVec<[Hit; 2]>);

impl Hits {
    pub(super) fn new() -> Hits {
        Hits::default()
    }

    pub(super) fn push(&mut self, hit: Hit) {
        if !self.0.iter().any(|old| old.target == hit.target) {
            self.0.push(hit);
        }
    }

    pub(super) fn push_target(&mut self, target: Target) {
        self.push(Hit { target, way: Way::default(), rare: false });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, Hit> {
        self.0.iter()
    }

    pub(super) fn one(target: Target) -> Hits {
        let mut hits = Hits::new();
        hits.push_target(target);
        hits
    }
}
