//! Weakenings that somebody with the right to has accepted.
//!
//! Whose word counts, the base says. It counts for the weakening that it names, in the words in which that is told; where they committed it themselves, as git knows
//! them; and where no other part of the change is theirs.

use std::collections::BTreeSet;

use super::GateError;
use orchestrate_history::review::{Agents, FOLDER, People, WEAKENINGS};
use orchestrate_pipeline::Analysis;
use orchestrate_policy::Policy;
use orchestrate_rules::report::{Reported, Verdict};
use orchestrate_rules::rules::weakened_policy;
use orchestrate_workspace::git::Git;

/// What has been accepted.
#[derive(Default)]
pub(super) struct Accepted {
    /// Who accepted, each once.
    who: BTreeSet<String>,
    /// The contracts that it is about, and the rules.
    about: BTreeSet<String>,
    count: usize,
}

impl Accepted {
    /// Takes what is accepted out of a verdict.
    pub(super) fn take(
        verdict: &mut Verdict,
        head: &Analysis,
        base: &Policy,
        commit: &str,
    ) -> Result<Accepted, GateError> {
        let mut accepted = Accepted::default();
        if !verdict.findings.iter().any(is_weakening) || head.reviewed.reviews.weakenings().next().is_none() {
            return Ok(accepted);
        }
        let judges = Judges::new(head, base, commit)?;
        verdict.findings.retain(|finding| {
            let records = head.reviewed.reviews.accepts_weakening(&finding.fingerprint);
            let mut of_judges = records.filter(|it| it.what == finding.message && judges.have(&it.who));
            match of_judges.next().filter(|_| is_weakening(finding)) {
                Some(record) => {
                    accepted.who.insert(record.who.clone());
                    accepted.about.extend(finding.contract.iter().chain(&finding.to).cloned());
                    accepted.count += 1;
                    false
                }
                None => true,
            }
        });
        Ok(accepted)
    }

    /// Whether a finding by the policy of the base is about what may be weakened.
    pub(super) fn excuses(&self, finding: &Reported) -> bool {
        self.about.contains(&finding.rule) || finding.contract.as_ref().is_some_and(|name| self.about.contains(name))
    }

    /// What to say of it; none where nothing was accepted.
    pub(super) fn note(&self) -> Option<String> {
        let who: Vec<&str> = self.who.iter().map(String::as_str).collect();
        let s = if self.count == 1 { "" } else { "s" };
        (self.count > 0).then(|| format!("{} weakening{s} of the policy accepted by {}", self.count, who.join(", ")))
    }
}

fn is_weakening(finding: &Reported) -> bool {
    finding.rule == weakened_policy::RULE.id
}

/// Whose word counts.
struct Judges {
    people: People,
    agents: Agents,
    /// By the base's policy.
    named: Vec<String>,
    /// Who committed acceptances.
    recorded: BTreeSet<String>,
    /// Who committed anything else.
    authors: BTreeSet<String>,
}

impl Judges {
    fn new(head: &Analysis, base: &Policy, commit: &str) -> Result<Judges, GateError> {
        let git = Git::open(&head.workspace.root)?;
        let range = format!("{commit}..HEAD");
        let others = format!(":(exclude){FOLDER}");
        let emails = |paths: &[&str]| -> Result<BTreeSet<String>, GateError> {
            let arguments = [&["log", "--format=%ae", &range, "--"], paths].concat();
            let said = String::from_utf8_lossy(&git.bytes(&arguments)?).into_owned();
            Ok(said.lines().map(str::to_owned).collect())
        };
        Ok(Judges {
            people: People::new(base.names()),
            agents: head.reviewed.agents.clone(),
            named: base.accept_by.iter().map(|(name, _)| name.clone()).collect(),
            recorded: emails(&[WEAKENINGS])?,
            authors: emails(&[".", &others])?,
        })
    }

    fn have(&self, who: &str) -> bool {
        let is_one_of = |emails: &BTreeSet<String>| emails.iter().any(|email| self.people.are_one(who, email));
        let is_named = self.named.iter().any(|name| self.people.is(who, name));
        is_named && !self.agents.have(who) && is_one_of(&self.recorded) && !is_one_of(&self.authors)
    }
}
