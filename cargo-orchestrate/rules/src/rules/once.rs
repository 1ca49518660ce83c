//! What several rules ask for, made when the first one does: a policy that requires no tests pays for none of it.

use std::cell::OnceCell;

use super::RuleCx;
use super::circles::{self, Circles};
use super::claim::{self, Judgement, Used};
use super::links::Links;
use super::reviews;
use orchestrate_history::evidence::{Digests, Now, Probed, Record, TestOutcome, stale};
use orchestrate_history::origin::items::Written;
use orchestrate_history::review::Judged;
use orchestrate_resolve::model::{Calls, Chains, DefId};

/// Answers that take as much work as the workspace is large.
#[derive(Default)]
pub struct Once<'a> {
    calls: OnceCell<Calls>,
    chains: OnceCell<Chains>,
    circles: OnceCell<Circles<'a>>,
    links: OnceCell<Links<'a>>,
    digests: OnceCell<Digests<'a>>,
    used: OnceCell<Used>,
    claims: OnceCell<Vec<Judgement<'a>>>,
    unreviewed: OnceCell<Vec<Judged<'a>>>,
    written: OnceCell<Option<Written<'a>>>,
}

impl<'a> RuleCx<'a> {
    /// What functions reach, as far as the sources tell.
    pub(crate) fn calls(&self) -> &Calls {
        self.once.calls.get_or_init(|| Calls::new(self.model))
    }

    /// What uses itself in circles.
    pub(crate) fn circles(&self) -> &Circles<'a> {
        self.once.circles.get_or_init(|| circles::judge(self))
    }

    /// What leads where in several steps.
    pub(crate) fn chains(&self) -> &Chains {
        self.once.chains.get_or_init(|| Chains::new(self.model))
    }

    /// Which tests hold which items.
    pub(crate) fn links(&self) -> &Links<'a> {
        self.once.links.get_or_init(|| Links::new(self))
    }

    /// What became of each claim of the policy, in its order: several rules speak for one, and one asks for idle exceptions.
    pub(crate) fn claims(&self) -> &[Judgement<'a>] {
        let all = || self.policy.claims.iter().map(|claim| claim::judge(self, claim)).collect();
        self.once.claims.get_or_init(all)
    }

    /// Who wrote what, line by line; none where the policy does not ask, or a door that cannot know.
    pub fn written(&self) -> Option<&Written<'a>> {
        let written = || Some(Written::new(self.origins?, self.model, self.sources));
        self.once.written.get_or_init(written).as_ref()
    }

    /// What items use of what they are to use.
    pub(crate) fn used(&self) -> &Used {
        self.once.used.get_or_init(|| Used::new(self))
    }

    /// What a run has shown of an item, as far as it still holds.
    pub(crate) fn fresh(&self, item: DefId) -> Option<&'a Record> {
        let record = self.evidence.of(&self.model.path(item))?;
        stale(record, &self.now()).is_none().then_some(record)
    }

    /// Whether a run of a test reached an item; none where no run can tell, or none was made since something changed.
    pub(crate) fn run_reached(&self, item: DefId, test: DefId) -> Option<bool> {
        let record = self.fresh(item).filter(|record| record.probed == Probed::Probed)?;
        let path = self.model.path(test);
        let run = record.tests.iter().find(|run| run.test == path)?;
        matches!(run.outcome, TestOutcome::Passed | TestOutcome::Failed).then_some(run.reached)
    }

    /// The workspace as evidence sees it.
    pub(crate) fn now(&self) -> Now<'_> {
        Now { digests: self.digests(), circumstances: self.circumstances }
    }

    /// Items as they are now.
    pub(crate) fn digests(&self) -> &Digests<'a> {
        self.once.digests.get_or_init(|| Digests::new(self.model, self.sources))
    }

    /// What the policy wants to be looked at, and nobody has looked at as it is now.
    pub(crate) fn unreviewed(&self) -> &[Judged<'a>] {
        self.once.unreviewed.get_or_init(|| reviews::judge(self))
    }
}
