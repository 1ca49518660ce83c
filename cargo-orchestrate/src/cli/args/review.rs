//! The arguments of `review`.

use super::choice::choice;
use camino::Utf8PathBuf;
use clap::{Args, Subcommand};

use orchestrate_render::TableFormat;

/// `review`.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(in crate::cli) struct ReviewArgs {
    #[command(subcommand)]
    pub(in crate::cli) what: Option<ReviewVerb>,
    #[command(flatten)]
    pub(in crate::cli) list: ReviewListArgs,
}

/// What to do with reviews.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ReviewVerb {
    /// List the items that need a review, and the state of each [default]
    List(ReviewListArgs),
    /// Show an item for review: its code, changes since it was accepted, intent, tests and users
    Show {
        /// Item path, such as `shop_api::http::retry_after`
        #[arg(value_name = "ITEM")]
        item: String,
    },
    /// Accept items in their current state
    Accept {
        #[command(flatten)]
        saying: ReviewStatementArgs,
        /// Accept a weakening of the policy instead, by the fingerprint of its finding
        #[arg(long, value_name = "FINGERPRINT", conflicts_with = "items", requires_all = ["note", "what"])]
        weakening: Option<String>,
        /// Message of that finding, exactly as the check prints it
        #[arg(long, value_name = "TEXT", requires = "weakening")]
        what: Option<String>,
    },
    /// Reject items in their current state
    Reject(ReviewStatementArgs),
    /// Comment on items without accepting or rejecting them
    Comment(ReviewStatementArgs),
    /// Rank unreviewed items: what to read in the time available, and why
    Queue(ReviewQueueArgs),
    /// Import the approvals of a merged pull request, for items unchanged since
    Import {
        /// Output of `gh pr view N --json author,mergeCommit,reviews`, or GitHub's list of the reviews
        #[arg(value_name = "FILE")]
        file: Utf8PathBuf,
        /// Merge commit, if the file does not name it
        #[arg(long, value_name = "REV")]
        merge: Option<String>,
        /// Author's name on the host, if the file does not name them
        #[arg(long, value_name = "NAME")]
        author: Option<String>,
    },
}

/// `review list`.
#[derive(Args, Debug)]
pub(in crate::cli) struct ReviewListArgs {
    /// Show all items, including reviewed ones
    #[arg(long)]
    pub(in crate::cli) all: bool,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(in crate::cli) format: TableFormat,
}

/// `review queue`.
#[derive(Args, Debug)]
pub(in crate::cli) struct ReviewQueueArgs {
    /// Minutes available for review
    #[arg(long, value_name = "N", default_value = "60")]
    pub(in crate::cli) minutes: u32,
    /// Only items added or changed since the merge base with REV
    #[arg(long, value_name = "REV", conflicts_with = "score")]
    pub(in crate::cli) changed_since: Option<String>,
    /// Show the whole queue, not only what fits into the minutes
    #[arg(long, conflicts_with = "score")]
    pub(in crate::cli) all: bool,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(in crate::cli) format: TableFormat,
    /// Measure how well the queue of a past revision would have found later fixes
    #[arg(long, help_heading = "Score Options")]
    pub(in crate::cli) score: bool,
    /// Past revision [default: 90 days before the last commit]
    #[arg(long, value_name = "REV", requires = "score", help_heading = "Score Options")]
    pub(in crate::cli) at: Option<String>,
    /// Days before the last commit, instead of a revision
    #[arg(long, value_name = "N", requires = "score", conflicts_with = "at", help_heading = "Score Options")]
    pub(in crate::cli) days: Option<std::num::NonZeroU32>,
}

/// What is said of items, and by whom.
#[derive(Args, Debug)]
pub(in crate::cli) struct ReviewStatementArgs {
    /// Items by path pattern, including everything beneath them
    #[arg(value_name = "ITEM")]
    pub(in crate::cli) items: Vec<String>,
    /// Note to record with the review
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) note: Option<String>,
    /// Reviewer: an email address, or a name such as `@ada` [default: git's `user.email`]
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) by: Option<String>,
}
