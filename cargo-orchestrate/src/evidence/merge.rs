//! Records of one item from several runs, put together.

use super::record::{Mutants, Record, TestRun};

impl Record {
    /// Whether two records are of the same item, tests and state, so that they may be put together.
    pub fn is_like(&self, other: &Record) -> bool {
        let tests = |record: &Record| -> Vec<(String, String)> {
            record.tests.iter().map(|run| (run.test.clone(), run.digest.clone())).collect()
        };
        let (one, two) = ((&self.item, &self.digest, &self.state), (&other.item, &other.digest, &other.state));
        one == two && self.probed == other.probed && tests(self) == tests(other)
    }

    /// Whether a run of a test is known, with the same end.
    pub fn says(&self, run: &TestRun) -> bool {
        let same = |known: &&TestRun| known.test == run.test && known.digest == run.digest;
        self.tests.iter().find(same).is_some_and(|known| known.outcome == run.outcome && known.reached == run.reached)
    }

    /// Adds what another run has shown of the same state: another part of the mutants, or the same part anew.
    pub fn absorb(&mut self, other: Record) {
        for (run, other) in self.tests.iter_mut().zip(other.tests) {
            *run = worse(run, other);
        }
        self.mutants = match (self.mutants.take(), other.mutants) {
            (Some(one), Some(two)) => Some(put_together(one, two)),
            (one, two) => two.or(one),
        };
    }
}

/// A test has passed where it passed in each run.
fn worse(one: &TestRun, two: TestRun) -> TestRun {
    TestRun { outcome: one.outcome.max(two.outcome), reached: one.reached || two.reached, ..two }
}

/// The parts of both; the later one, where they are not parts of one whole or were tried twice.
fn put_together(one: Mutants, mut two: Mutants) -> Mutants {
    let fits =
        one.operators == two.operators && one.parts.of == two.parts.of && one.parts.tried.is_disjoint(&two.parts.tried);
    if !fits {
        return two;
    }
    two.killed += one.killed;
    two.timed_out += one.timed_out;
    two.unviable += one.unviable;
    two.unswitchable += one.unswitchable;
    two.survived.extend(one.survived);
    two.survived.sort_by(|a, b| (a.line, &a.original, &a.replacement).cmp(&(b.line, &b.original, &b.replacement)));
    two.parts.tried.extend(one.parts.tried);
    two
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::evidence::Parts;

    fn part(nth: u32, of: u32, killed: u32) -> Mutants {
        Mutants { killed, parts: Parts { of, tried: BTreeSet::from([nth]) }, ..Mutants::default() }
    }

    #[test]
    fn parts_of_one_whole_are_added_and_others_replaced() {
        let both = put_together(part(1, 2, 3), part(2, 2, 4));
        assert_eq!((both.killed, both.is_complete()), (7, true));
        assert_eq!(put_together(part(1, 2, 3), part(1, 2, 4)), part(1, 2, 4));
        assert_eq!(put_together(part(1, 3, 3), part(2, 2, 4)), part(2, 2, 4));
        assert!(!part(1, 2, 3).is_complete());
    }
}
