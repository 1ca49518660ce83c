//! Stands in for what the policy will offer.

use camino::Utf8PathBuf;

use crate::model::Model;
use crate::policy::{Marks, Policy};
use crate::source::{FileId, Sources, Span};

pub struct PolicyProblem {
    pub span: Span,
    pub message: String,
    pub help: String,
}

pub(crate) struct RawPolicy;

pub(crate) fn parse(text: &str, ids: &[&str]) -> Result<RawPolicy, Vec<PolicyProblem>> {
    let _ = (text, ids);
    Ok(RawPolicy)
}

pub(crate) fn bind(raw: RawPolicy, file: FileId, model: &Model, sources: &Sources) -> (Policy, Marks) {
    let _ = (raw, model, sources);
    let policy = Policy {
        file,
        requires: None,
        levels: Default::default(),
        generated: Default::default(),
        contracts: Vec::new(),
        required_tests: Vec::new(),
        min_share: None,
        ignored_sources: Vec::new(),
        free_modules: 0,
        unmatched: Vec::new(),
    };
    (policy, Marks::default())
}

pub(crate) fn without_ignored(policy: &mut Policy, left: Vec<Utf8PathBuf>) -> Vec<Utf8PathBuf> {
    let _ = policy;
    left
}
