//! `review`: records and shows code reviews.
//!
//! `accept`, `reject`, `comment` and `import` write records; the others write nothing.

mod import;
mod list;
mod queue;
mod record;
mod show;

use super::args::{CommonArgs, ReviewArgs, ReviewStatementArgs, ReviewVerb};
use super::out::TerminalOutput;
use super::progress::Progress;
use super::{CliError, CliExit};
use orchestrate_history::review::Said;
use orchestrate_pipeline::{self as pipeline, Analysis, CheckRequest, ComparisonBase};

pub(super) fn run(common: &CommonArgs, arguments: &ReviewArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    match &arguments.what {
        None => list::run(common, &arguments.list, out)?,
        Some(ReviewVerb::List(arguments)) => list::run(common, arguments, out)?,
        Some(ReviewVerb::Queue(arguments)) => queue::run(common, arguments, out)?,
        Some(ReviewVerb::Show { item }) => show::run(common, item, out)?,
        Some(ReviewVerb::Accept { saying, weakening: Some(weakening), what: Some(what) }) => {
            record::accept_weakening(common, saying, (weakening, what), out)?;
        }
        Some(ReviewVerb::Accept { saying, .. }) => record_statement(common, Said::Accept, saying, out)?,
        Some(ReviewVerb::Reject(saying)) => record_statement(common, Said::Reject, saying, out)?,
        Some(ReviewVerb::Comment(saying)) => record_statement(common, Said::Comment, saying, out)?,
        Some(ReviewVerb::Import { file, merge, author }) => {
            import::run(common, file, (merge.as_deref(), author.as_deref()), out)?;
        }
    }
    Ok(CliExit::Clean)
}

fn record_statement(
    common: &CommonArgs,
    said: Said,
    saying: &ReviewStatementArgs,
    out: &mut TerminalOutput,
) -> Result<(), CliError> {
    if saying.items.is_empty() {
        let help = "help: name the reviewed item, as in `shop_api::http::retry_after`; a module includes all its items";
        return Err(CliError::Usage(format!("no item is named\n{help}")));
    }
    if said == Said::Comment && saying.note.as_ref().is_none_or(|note| note.trim().is_empty()) {
        let message = "a comment needs a text\nhelp: pass it with `--note`";
        return Err(CliError::Usage(message.to_owned()));
    }
    record::run(common, said, saying, out)
}

/// The workspace as it stands: who wrote what is asked where records are judged, not where they are written.
fn analyze(common: &CommonArgs, compare: ComparisonBase) -> Result<Analysis, CliError> {
    let progress = Progress::new(common.quiet, "Reading");
    let analysis = pipeline::analyze(&CheckRequest { base: compare, ..common.request() })?;
    drop(progress);
    Ok(analysis)
}
