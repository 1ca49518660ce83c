//! By what agents are told apart from people: data, embedded and the user's own.
//!
//! In: TOML. Out: [`Signatures`], which say of a commit who signed it, and by what.

use schemars::JsonSchema;
use serde::Deserialize;

use super::commits::Commit;
use super::identity::{AgentIdentity, Identity, Pattern};
use super::message::{self, Message};
use orchestrate_policy::file::{read_as, schema_of};
use orchestrate_policy::{Located, PolicyProblem};

/// Those that come with this program.
const EMBEDDED: &str = include_str!("../../data/signatures.toml");
/// What the file is called in messages.
const FILE: &str = "the file of signatures";

/// What somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Writes code.
    #[default]
    Agent,
    /// Reviews code, and writes none of it.
    ReviewBot,
    /// Follows rules: updates dependencies, releases.
    Bot,
}

impl Kind {
    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Agent => "agent",
            Kind::ReviewBot => "review-bot",
            Kind::Bot => "bot",
        }
    }
}

/// The file as written.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSignatures {
    /// The version of this file's format: 1.
    #[expect(dead_code, reason = "it is asked before anything else is read")]
    #[schemars(extend("const" = 1), example = 1)]
    version: u32,
    /// Trailers whose value says who.
    #[serde(default)]
    #[schemars(example = vec!["Co-authored-by"])]
    identity_trailers: Vec<String>,
    /// The agents.
    #[serde(default, rename = "agent")]
    agents: Vec<Located<RawSignature>>,
}

/// One agent as written.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSignature {
    /// Its name, as it is shown.
    #[schemars(length(min = 1), example = &"Claude")]
    name: Located<String>,
    /// What it is: `agent` writes code, `review-bot` and `bot` do not.
    #[serde(default)]
    kind: Kind,
    /// Addresses, whole.
    #[serde(default)]
    emails: Vec<String>,
    /// Ids of GitHub accounts, as in `ID+NAME@users.noreply.github.com`.
    #[serde(default)]
    ids: Vec<u64>,
    /// Names of GitHub accounts, as in `NAME@users.noreply.github.com`.
    #[serde(default)]
    accounts: Vec<String>,
    /// Whole names, `*` for any text; they count only where there is no address but a no-reply one.
    #[serde(default)]
    names: Vec<String>,
    /// Trailers that say it by themselves: `Key`, or `Key: value`.
    #[serde(default)]
    trailers: Vec<String>,
    /// Whole lines of a message, `*` for any text.
    #[serde(default)]
    lines: Vec<String>,
    /// What the author's name ends with.
    #[serde(default)]
    suffixes: Vec<String>,
    /// Commits that it has signed.
    #[serde(default)]
    positive: Vec<Case>,
    /// Commits that it has not.
    #[serde(default)]
    negative: Vec<Case>,
}

/// A commit, for a case.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
struct Case {
    /// `Name <address>`.
    author: Option<String>,
    /// `Name <address>`.
    committer: Option<String>,
    /// The whole message.
    message: String,
}

/// One agent.
#[derive(Clone, Debug)]
pub struct Signature {
    /// Its name, as it is shown.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    known_by: AgentIdentity,
    trailers: Vec<(String, Option<String>)>,
    lines: Vec<Pattern>,
    suffixes: Vec<String>,
}

/// What told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// The author's address, account or name.
    Author(Identity),
    /// What the author's name ends with.
    Suffix,
    /// A trailer, by its key in lower case.
    Trailer(String),
    /// A line of the message.
    Line,
}

impl std::fmt::Display for Signal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Signal::Author(Identity::Email) => f.write_str("author's address"),
            Signal::Author(Identity::Account) => f.write_str("author's account"),
            Signal::Author(Identity::Name) => f.write_str("author's name"),
            Signal::Suffix => f.write_str("author's suffix"),
            Signal::Trailer(key) => write!(f, "trailer {key}"),
            Signal::Line => f.write_str("line of the message"),
        }
    }
}

/// Who signed a commit: an index into [`Signatures::all`], and by what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sign {
    /// The agent.
    pub agent: usize,
    /// What told.
    pub signal: Signal,
}

/// By what agents are told.
#[derive(Clone, Debug)]
pub struct Signatures {
    identity_trailers: Vec<String>,
    /// The agents, those that come with this program first.
    all: Vec<Signature>,
}

impl Signatures {
    /// Those that come with this program.
    pub fn embedded() -> Signatures {
        let mut signatures = Signatures { identity_trailers: Vec::new(), all: Vec::new() };
        // A test reads them: they are right.
        let problems = signatures.add(EMBEDDED).err().unwrap_or_default();
        debug_assert!(problems.is_empty(), "{problems:?}");
        signatures
    }

    /// Adds those of a file. One of a name that is known adds to what is known; its cases must hold.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the text.
    pub fn add(&mut self, text: &str) -> Result<(), Vec<PolicyProblem>> {
        let raw: RawSignatures = read_as(text, FILE, &schema_of::<RawSignatures>())?;
        self.identity_trailers.extend(raw.identity_trailers.iter().map(|key| message::plain(key)));
        for entry in &raw.agents {
            self.take(&entry.value);
        }
        let problems: Vec<PolicyProblem> = raw.agents.iter().flat_map(|entry| self.broken(&entry.value)).collect();
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    fn take(&mut self, raw: &RawSignature) {
        let plain = |all: &[String]| all.iter().map(|it| message::plain(it)).collect::<Vec<_>>();
        let patterns = |all: &[String]| all.iter().map(|it| Pattern::new(&message::plain(it))).collect::<Vec<_>>();
        let trailer = |text: &String| match text.split_once(':') {
            Some((key, value)) => (message::plain(key), Some(message::plain(value))),
            None => (message::plain(text), None),
        };
        let new = Signature {
            name: raw.name.value.clone(),
            kind: raw.kind,
            known_by: AgentIdentity {
                emails: plain(&raw.emails),
                ids: raw.ids.clone(),
                accounts: plain(&raw.accounts),
                names: patterns(&raw.names),
            },
            trailers: raw.trailers.iter().map(trailer).collect(),
            lines: patterns(&raw.lines),
            // Its blank is what keeps it apart from the name.
            suffixes: raw.suffixes.iter().map(|it| it.to_lowercase()).collect(),
        };
        match self.all.iter_mut().find(|known| known.name == new.name) {
            Some(known) => known.extend(new),
            None => self.all.push(new),
        }
    }

    /// The cases of an entry that do not hold.
    fn broken(&self, raw: &RawSignature) -> Vec<PolicyProblem> {
        let signs = |case: &Case| {
            let commit = Commit::of_case(case.author.as_deref(), case.committer.as_deref(), &case.message);
            self.signed(&commit).iter().any(|signed| self.all[signed.agent].name == raw.name.value)
        };
        let told = |case: &Case, message: &str, help: &str| {
            let message = format!("`{}` {message}: {}", raw.name.value, case.shown());
            PolicyProblem::new(raw.name.span, message, help)
        };
        let silent = raw.positive.iter().filter(|case| !signs(case)).map(|case| {
            told(case, "is not recognised in its own case", "add what tells it to the entry, or correct the case")
        });
        let wrong = raw.negative.iter().filter(|case| signs(case)).map(|case| {
            told(
                case,
                "is seen where the entry says it is not",
                "narrow what the entry takes for it, or correct the case",
            )
        });
        silent.chain(wrong).collect()
    }

    /// All agents.
    pub fn all(&self) -> &[Signature] {
        &self.all
    }

    /// Who signed a commit, and by what: each pair once, sorted.
    pub fn signed(&self, commit: &Commit) -> Vec<Sign> {
        let message = Message::new(&commit.message);
        let mut found = Vec::new();
        for (agent, signature) in self.all.iter().enumerate() {
            let signals = signature.signals(commit, &message, &self.identity_trailers);
            found.extend(signals.into_iter().map(|signal| Sign { agent, signal }));
        }
        found.sort();
        found.dedup();
        found
    }

    /// Whether an address is that of an agent or a bot.
    pub fn have(&self, email: &str) -> bool {
        let of = |signature: &Signature| Identity::of(&signature.known_by, "", email);
        self.all.iter().any(|it| matches!(of(it), Some(Identity::Email | Identity::Account)))
    }

    /// The agent of a name that a record gives: its tool's.
    pub fn of_tool(&self, tool: &str) -> Option<usize> {
        let tool = message::plain(tool);
        let names = |signature: &Signature| {
            let name = message::plain(&signature.name);
            signature.kind == Kind::Agent
                && (name == tool || signature.known_by.names.iter().any(|it| it.covers(&tool)))
        };
        self.all.iter().position(names)
    }
}

impl Signature {
    fn extend(&mut self, more: Signature) {
        self.known_by.extend(more.known_by);
        self.trailers.extend(more.trailers);
        self.lines.extend(more.lines);
        self.suffixes.extend(more.suffixes);
    }

    fn signals(&self, commit: &Commit, message: &Message, identity_trailers: &[String]) -> Vec<Signal> {
        let author = Identity::of(&self.known_by, &commit.author.name, &commit.author.email).map(Signal::Author);
        let name = commit.author.name.to_lowercase();
        let suffix = self.suffixes.iter().any(|it| name.ends_with(it.as_str())).then_some(Signal::Suffix);
        let trailers = message.trailers.iter().filter(|(key, value)| {
            let says = identity_trailers.contains(key) && Identity::of_value(&self.known_by, value).is_some();
            says || self.trailers.iter().any(|(own, wanted)| own == key && wanted.as_ref().is_none_or(|it| it == value))
        });
        let line = message.lines.iter().any(|line| self.lines.iter().any(|it| it.covers(line)));
        let trailers = trailers.map(|(key, _)| Signal::Trailer(key.clone()));
        author.into_iter().chain(suffix).chain(trailers).chain(line.then_some(Signal::Line)).collect()
    }
}

impl Case {
    fn shown(&self) -> String {
        let message = self.message.lines().rfind(|line| !line.is_empty()).unwrap_or_default();
        let people = [("author", &self.author), ("committer", &self.committer)];
        let people = people.iter().filter_map(|(role, who)| Some(format!("{role} `{}`", who.as_ref()?)));
        let message = (!message.is_empty()).then(|| format!("`{message}`"));
        people.chain(message).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_case_of_the_data_holds() {
        let mut signatures = Signatures { identity_trailers: Vec::new(), all: Vec::new() };
        assert_eq!(signatures.add(EMBEDDED), Ok(()));
        let raw: RawSignatures = toml::from_str(EMBEDDED).unwrap();
        for entry in &raw.agents {
            let RawSignature { name, positive, negative, .. } = &entry.value;
            assert!(!positive.is_empty() && !negative.is_empty(), "{} has no cases", name.value);
        }
    }

    #[test]
    fn a_file_adds_and_its_cases_are_held_to() {
        let mut signatures = Signatures::embedded();
        let own = "version = 1\n[[agent]]\nname = \"House\"\nemails = [\"house@example.org\"]\n";
        let case = |which: &str, author: &str| format!("{own}{which} = [{{ author = \"{author}\" }}]\n");
        assert_eq!(signatures.clone().add(&case("positive", "Any <HOUSE@example.org>")), Ok(()));
        let broken = signatures.add(&case("positive", "Any <other@example.org>")).unwrap_err();
        assert!(broken[0].message.contains("not recognised"), "{broken:?}");
        let broken = signatures.add(&case("negative", "Any <house@example.org>")).unwrap_err();
        assert!(broken[0].message.contains("says it is not"), "{broken:?}");
    }

    #[test]
    fn an_unknown_key_is_an_error_with_the_nearest() {
        let text = "version = 1\n[[agent]]\nname = \"x\"\nemail = [\"a@b\"]\n";
        let problems = Signatures::embedded().add(text).unwrap_err();
        assert!(problems[0].to_string().contains("`emails`"), "{problems:?}");
    }

    #[test]
    fn what_told_is_kept() {
        let signatures = Signatures::embedded();
        let message = "x\n\nCo-authored-by: Claude <noreply@anthropic.com>\nClaude-Session: 1\nAI-Model: m";
        let commit = Commit::of_case(Some("Claude <noreply@anthropic.com>"), None, message);
        let told = signatures.signed(&commit);
        let told: Vec<String> =
            told.iter().map(|it| format!("{}: {}", signatures.all()[it.agent].name, it.signal)).collect();
        let want = [
            "Claude: author's address",
            "Claude: trailer claude-session",
            "Claude: trailer co-authored-by",
            "an unnamed agent: trailer ai-model",
        ];
        assert_eq!(told, want);
    }
}
