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

    /// Whether another run of the same state tried other parts of the same mutants. One that tried the same again takes its place.
    pub fn is_completed_by(&self, other: &Record) -> bool {
        let (Some(one), Some(two)) = (&self.mutants, &other.mutants) else { return false };
        let same = one.operators == two.operators && one.parts.of == two.parts.of;
        self.is_like(other) && same && one.parts.tried.is_disjoint(&two.parts.tried)
    }

    /// Adds what a run has shown that completes this one.
    pub fn absorb(&mut self, other: Record) {
        for (run, other) in self.tests.iter_mut().zip(other.tests) {
            *run = worse(run, other);
        }
        if let (Some(own), Some(more)) = (&mut self.mutants, other.mutants) {
            own.add(more);
        }
    }
}

impl Mutants {
    fn add(&mut self, more: Mutants) {
        self.killed += more.killed;
        self.timed_out += more.timed_out;
        self.unviable += more.unviable;
        self.unswitchable += more.unswitchable;
        self.survived.extend(more.survived);
        self.survived.sort_by(|a, b| (a.line, &a.original, &a.replacement).cmp(&(b.line, &b.original, &b.replacement)));
        self.parts.tried.extend(more.parts.tried);
    }
}

/// A test has passed where it passed in each run.
fn worse(one: &TestRun, two: TestRun) -> TestRun {
    TestRun { outcome: one.outcome.max(two.outcome), reached: one.reached || two.reached, ..two }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::evidence::tests::record;
    use crate::evidence::{Parts, TestOutcome};

    fn part(nth: u32, of: u32, killed: u32, outcome: TestOutcome) -> Record {
        let parts = Parts { of, tried: BTreeSet::from([nth]) };
        let mut record = Record { mutants: Some(Mutants { killed, parts, ..Mutants::default() }), ..record() };
        record.tests[0].outcome = outcome;
        record
    }

    #[test]
    fn parts_of_one_whole_complete_each_other_and_no_others_do() {
        let (passed, failed) = (TestOutcome::Passed, TestOutcome::Failed);
        let mut one = part(1, 2, 3, failed);
        assert!(!one.is_completed_by(&part(1, 2, 4, passed)), "the same part again");
        assert!(!one.is_completed_by(&part(2, 3, 4, passed)), "a part of another whole");
        assert!(!one.is_completed_by(&record()), "no mutants at all");
        assert!(!one.mutants.as_ref().is_some_and(Mutants::is_complete));
        let two = part(2, 2, 4, passed);
        assert!(one.is_completed_by(&two));
        one.absorb(two);
        let both = one.mutants.as_ref().map(|mutants| (mutants.killed, mutants.is_complete()));
        assert_eq!((both, one.tests[0].outcome), (Some((7, true)), failed));
    }
}
