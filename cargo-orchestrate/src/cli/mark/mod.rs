//! `mark`: marks for what the history says that agents wrote, and no mark covers.
//!
//! Shows the diff before anything is written; on a terminal it asks, elsewhere `--yes` alone writes.

mod plan;
mod styles;
mod write;

use super::args::{Common, Mark};
use super::out::Out;
use super::progress::Progress;
use super::{Exit, Failure};
use orchestrate_pipeline as pipeline;
use orchestrate_render::{self as render, TableFormat};
use plan::Plan;

/// How many of what is left unmarked are named, before the rest is counted.
const NAMED: usize = 20;

pub(super) fn run(common: &Common, arguments: &Mark, out: &mut Out) -> Result<Exit, Failure> {
    are_sensible(arguments)?;
    let progress = Progress::new(common.quiet, "Following");
    let (mut analysis, mut origins) = pipeline::origins(&common.request(), arguments.since.as_deref())?;
    // Who wrote an item, all of its lines say; the revision says which items are meant.
    let since = origins.history.only.take();
    analysis.origins = Some(origins);
    let owners = pipeline::reviews::owners(&analysis.workspace, None, &mut analysis.sources);
    let mut plan = Plan::new(&analysis, arguments, since.as_ref(), &owners)?;
    drop(progress);
    let terminal = out.terminal();
    let is_json = arguments.format == TableFormat::Json;
    if !is_json {
        out.write(|to| render::mark::mark(arguments.format, &plan.marking, &terminal, to))?;
        say(&plan, common.quiet, out);
    }
    let (marks, files) = (plan.marking.marks.len(), plan.marking.files.len());
    let all = format!("{} to {}", counted(marks, "mark"), counted(files, "file"));
    let is_asked = !arguments.yes && !arguments.dry_run && !is_json && marks > 0 && out.can_ask();
    if marks > 0 && (arguments.yes || is_asked && out.ask(&format!("write {all}?"))?) {
        write::write(&analysis.workspace.root, &plan.marking.files, out)?;
        plan.marking.written = true;
    } else if marks > 0 && !is_json {
        let how = if is_asked { String::new() } else { format!(": `{}` writes {all}", command(arguments)) };
        out.note(&format!("nothing is written{how}"));
    }
    if is_json {
        out.write(|to| render::mark::mark(arguments.format, &plan.marking, &terminal, to))?;
    }
    Ok(Exit::Clean)
}

/// What one says of an item names the item.
fn are_sensible(arguments: &Mark) -> Result<(), Failure> {
    let said = [("--by", &arguments.by, "who wrote an item"), ("--intent", &arguments.intent, "what an item is for")];
    for (flag, value, what) in said {
        let Some(value) = value else { continue };
        if arguments.items.is_empty() {
            let help = format!("name the item, as in `cargo orchestrate mark shop::orders::total {flag} …`");
            return Err(Failure::Usage(format!("`{flag}` says {what}, and no item is named\nhelp: {help}")));
        }
        if value.trim().is_empty() {
            return Err(Failure::Usage(format!("`{flag}` is empty\nhelp: say {what}, or leave it out")));
        }
    }
    Ok(())
}

/// What is to be known beside the diff.
fn say(plan: &Plan, quiet: bool, out: &mut Out) {
    let marking = &plan.marking;
    if marking.marks.is_empty() {
        out.note(&plan.nothing);
    }
    if quiet {
        return;
    }
    for skipped in marking.skipped.iter().take(NAMED) {
        out.note(&format!("not marked: `{}`: {}", skipped.item, skipped.why));
    }
    if marking.skipped.len() > NAMED {
        out.note(&format!("not marked: {} more", marking.skipped.len() - NAMED));
    }
    plan.notes.iter().for_each(|note| out.note(note));
}

/// The command that writes what was shown.
fn command(arguments: &Mark) -> String {
    let word = |text: &String| {
        let is_plain = text.chars().all(|letter| letter.is_alphanumeric() || "_-:./".contains(letter));
        if is_plain { text.clone() } else { format!("'{}'", text.replace('\'', "'\\''")) }
    };
    let mut words = vec!["cargo orchestrate mark".to_owned()];
    words.extend(arguments.items.iter().map(word));
    let flags = [("--since", &arguments.since), ("--by", &arguments.by), ("--intent", &arguments.intent)];
    words.extend(flags.iter().filter_map(|(flag, value)| Some(format!("{flag} {}", word(value.as_ref()?)))));
    words.push("--yes".to_owned());
    words.join(" ")
}

fn counted(n: usize, what: &str) -> String {
    format!("{} {what}{}", render::grouped(n as u64), if n == 1 { "" } else { "s" })
}
