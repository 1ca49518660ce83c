//! One broken promise: what, where, why, and how to mend it.
//!
//! In: what a rule knows. Out: a [`Finding`] that stands alone, for a person or an agent.
//!
//! **Architecture Invariant:** a finding points at bytes of files and names items by path; it knows no output format.

use orchestrate_policy::Level;
use orchestrate_workspace::source::Site;

/// A place of the policy, or of the source, that made the promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// Where it stands.
    pub site: Site,
    /// What it says, in a few words ("denied here").
    pub label: String,
}

/// One step of the way that a reference came, or one of several places that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where.
    pub site: Site,
    /// What happens there ("re-exported here").
    pub label: String,
}

/// How to mend a finding by machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Replace each site by the text beside it.
    Edits(Vec<(Site, String)>),
    /// Run this command.
    Command(String),
}

/// One broken promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// Lower case, no full stop, names in backticks, understandable alone.
    pub message: String,
    /// The exact place.
    pub site: Site,
    /// What the place shows, beneath the carets.
    pub label: String,
    /// The line that promised otherwise.
    pub because: Option<Because>,
    /// The way it came, in order.
    pub steps: Vec<Step>,
    /// How to mend it, in words.
    pub help: String,
    /// How to mend it, by machine.
    pub fix: Option<Fix>,
    /// Path of the item in which it stands.
    pub item: Option<String>,
    /// Path of the definition that it reaches.
    pub to: Option<String>,
    /// Name of the contract that it breaks.
    pub contract: Option<String>,
    /// A level that the contract sets for itself, instead of the rule's.
    pub level: Option<Level>,
    /// Whether it stands in test code.
    pub test: bool,
    /// Whether it rests on what has changed since the base, which no build can keep fresh.
    pub history: bool,
}

impl Finding {
    /// A finding of `rule` at `site`.
    pub fn new(rule: &'static str, message: impl Into<String>, site: Site) -> Finding {
        Finding {
            rule,
            message: message.into(),
            site,
            label: String::new(),
            because: None,
            steps: Vec::new(),
            help: String::new(),
            fix: None,
            item: None,
            to: None,
            contract: None,
            level: None,
            test: false,
            history: false,
        }
    }

    /// Says what the place shows.
    pub fn label(mut self, label: impl Into<String>) -> Finding {
        self.label = label.into();
        self
    }

    /// Points at the promise.
    pub fn because(mut self, site: Site, label: impl Into<String>) -> Finding {
        self.because = Some(Because { site, label: label.into() });
        self
    }

    /// Adds a step of the way.
    pub fn step(mut self, site: Site, label: impl Into<String>) -> Finding {
        self.steps.push(Step { site, label: label.into() });
        self
    }

    /// Says how to mend it.
    pub fn help(mut self, help: impl Into<String>) -> Finding {
        self.help = help.into();
        self
    }

    /// Gives the edit or the command that mends it.
    pub fn fix(mut self, fix: Fix) -> Finding {
        self.fix = Some(fix);
        self
    }

    /// Names the item in which it stands.
    pub fn item(mut self, path: impl Into<String>) -> Finding {
        self.item = Some(path.into());
        self
    }

    /// Names the definition that it reaches.
    pub fn to(mut self, path: impl Into<String>) -> Finding {
        self.to = Some(path.into());
        self
    }

    /// Names the contract that it breaks.
    pub fn contract(mut self, name: impl Into<String>) -> Finding {
        self.contract = Some(name.into());
        self
    }
}
