//! `review`: people look at code and say so; what they said is shown beside what has changed since.
//!
//! `accept`, `reject`, `comment` and `import` write records; the others write nothing.

mod import;
mod list;
mod queue;
mod record;
mod show;

use super::args::{Common, ReviewOf, ReviewVerb, Saying};
use super::out::Out;
use super::progress::Progress;
use super::{Exit, Failure};
use orchestrate_history::review::Said;
use orchestrate_pipeline::{self as pipeline, Analysis, Compare, Request};

pub(super) fn run(common: &Common, arguments: &ReviewOf, out: &mut Out) -> Result<Exit, Failure> {
    match &arguments.what {
        None => list::run(common, &arguments.list, out)?,
        Some(ReviewVerb::List(arguments)) => list::run(common, arguments, out)?,
        Some(ReviewVerb::Queue(arguments)) => queue::run(common, arguments, out)?,
        Some(ReviewVerb::Show { item }) => show::run(common, item, out)?,
        Some(ReviewVerb::Accept { saying, weakening: Some(weakening), what: Some(what) }) => {
            record::accept_weakening(common, saying, (weakening, what), out)?;
        }
        Some(ReviewVerb::Accept { saying, .. }) => say(common, Said::Accept, saying, out)?,
        Some(ReviewVerb::Reject(saying)) => say(common, Said::Reject, saying, out)?,
        Some(ReviewVerb::Comment(saying)) => say(common, Said::Comment, saying, out)?,
        Some(ReviewVerb::Import { file, merge, author }) => {
            import::run(common, file, (merge.as_deref(), author.as_deref()), out)?;
        }
    }
    Ok(Exit::Clean)
}

fn say(common: &Common, said: Said, saying: &Saying, out: &mut Out) -> Result<(), Failure> {
    if saying.items.is_empty() {
        let help =
            "help: name what you looked at, as in `shop_api::http::retry_after`; a module takes in all that it holds";
        return Err(Failure::Usage(format!("no item is named\n{help}")));
    }
    if said == Said::Comment && saying.note.as_ref().is_none_or(|note| note.trim().is_empty()) {
        let message = "a comment says something\nhelp: write it behind `--note`";
        return Err(Failure::Usage(message.to_owned()));
    }
    record::run(common, said, saying, out)
}

/// The workspace as it stands: who wrote what is asked where records are judged, not where they are written.
fn analyze(common: &Common, compare: Compare) -> Result<Analysis, Failure> {
    let progress = Progress::new(common.quiet, "Reading");
    let analysis = pipeline::analyze(&Request { base: compare, ..common.request() })?;
    drop(progress);
    Ok(analysis)
}
