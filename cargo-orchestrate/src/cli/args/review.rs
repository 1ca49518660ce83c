//! The arguments of `review`: who looked at what, what is to be looked at.

use super::choice::choice;
use camino::Utf8PathBuf;
use clap::{Args, Subcommand};

use orchestrate_render::TableFormat;

/// `review`.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(in crate::cli) struct ReviewOf {
    #[command(subcommand)]
    pub(in crate::cli) what: Option<ReviewVerb>,
    #[command(flatten)]
    pub(in crate::cli) list: ReviewList,
}

/// What to do with reviews.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ReviewVerb {
    /// List what the policy wants to be looked at, and what records say of it, which is the default
    List(ReviewList),
    /// Show an item: the code, what has changed since it was accepted, its intent, its tests, who uses it
    Show {
        /// Item path, such as `shop_api::http::retry_after`
        #[arg(value_name = "ITEM")]
        item: String,
    },
    /// Accept items as they are
    Accept {
        #[command(flatten)]
        saying: Saying,
        /// Accept a weakening of the policy instead, known by the fingerprint of its finding
        #[arg(long, value_name = "FINGERPRINT", conflicts_with = "items", requires_all = ["note", "what"])]
        weakening: Option<String>,
        /// What that weakening is, for whoever reads the record
        #[arg(long, value_name = "TEXT", requires = "weakening")]
        what: Option<String>,
    },
    /// Reject items as they are
    Reject(Saying),
    /// Say something of items as they are, neither for nor against them
    Comment(Saying),
    /// Rank what nobody has looked at: what to read in the time that you have, and why
    Queue(ReviewQueue),
    /// Take over the approvals of a merged pull request, for what of it has not changed since
    Import {
        /// What `gh pr view N --json author,mergeCommit,reviews` prints, or GitHub's list of its reviews
        #[arg(value_name = "FILE")]
        file: Utf8PathBuf,
        /// The commit as which it was merged, where the file does not say so
        #[arg(long, value_name = "REV")]
        merge: Option<String>,
        /// Who made it, by the name on the host, where the file does not say so
        #[arg(long, value_name = "NAME")]
        author: Option<String>,
    },
}

/// `review list`.
#[derive(Args, Debug)]
pub(in crate::cli) struct ReviewList {
    /// Show every item, those that are reviewed too
    #[arg(long)]
    pub(in crate::cli) all: bool,
    /// How to show the list
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(in crate::cli) format: TableFormat,
}

/// `review queue`.
#[derive(Args, Debug)]
pub(in crate::cli) struct ReviewQueue {
    /// How many minutes you have
    #[arg(long, value_name = "N", default_value = "60")]
    pub(in crate::cli) minutes: u32,
    /// Only items that are new or altered since REV left this branch
    #[arg(long, value_name = "REV", conflicts_with = "score")]
    pub(in crate::cli) changed_since: Option<String>,
    /// Show all of it, not only what the minutes are enough for
    #[arg(long, conflicts_with = "score")]
    pub(in crate::cli) all: bool,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(in crate::cli) format: TableFormat,
    /// Say how well the queue of a revision that is past would have found what was fixed later
    #[arg(long, help_heading = "Score Options")]
    pub(in crate::cli) score: bool,
    /// That revision [default: 90 days before the last commit]
    #[arg(long, value_name = "REV", requires = "score", help_heading = "Score Options")]
    pub(in crate::cli) at: Option<String>,
    /// So many days before the last commit
    #[arg(long, value_name = "N", requires = "score", conflicts_with = "at", help_heading = "Score Options")]
    pub(in crate::cli) days: Option<std::num::NonZeroU32>,
}

/// What is said of items, and by whom.
#[derive(Args, Debug)]
pub(in crate::cli) struct Saying {
    /// Items by path pattern, each with all that is beneath it
    #[arg(value_name = "ITEM")]
    pub(in crate::cli) items: Vec<String>,
    /// What there is to say
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) note: Option<String>,
    /// Who says it: an e-mail, or a name such as `@ada` [default: git's `user.email`]
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) by: Option<String>,
}
