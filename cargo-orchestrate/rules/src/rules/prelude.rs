//! What a rule file needs.

pub(crate) use super::{Group, Reads, Rule, RuleCx};
pub(crate) use crate::finding::Finding;
pub(crate) use orchestrate_policy::Level;
