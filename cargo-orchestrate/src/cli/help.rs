//! The help, with the verbs of every day before the others.

use std::fmt::Write as _;

use clap::builder::StyledStr;
use clap::{Command, CommandFactory};

use super::args::{Cli, EVERY_DAY};

/// The command, with its verbs in two groups.
pub(super) fn command() -> Command {
    let command = Cli::command();
    let styles = command.get_styles().clone();
    let (header, literal) = (styles.get_header(), styles.get_literal());
    let verbs: Vec<(String, String)> =
        command.get_subcommands().filter(|it| !it.is_hide_set()).map(described).collect();
    let width = verbs.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for (title, verbs) in [("Every day:", &verbs[..EVERY_DAY]), ("Others:", &verbs[EVERY_DAY..])] {
        // A string takes whatever is written to it.
        let _ = writeln!(text, "{header}{title}{header:#}");
        for (name, about) in verbs {
            let _ = writeln!(text, "  {literal}{name:width$}{literal:#}  {about}");
        }
        text.push('\n');
    }
    let template = format!(
        "{{about}}\n\n{{usage-heading}} {{usage}}\n\n{text}{header}Options:{header:#}\n{{options}}{{after-help}}"
    );
    command
        .help_template(StyledStr::from(template))
        .after_help(after_help(&format!("{literal}"), &format!("{literal:#}")))
}

fn described(verb: &Command) -> (String, String) {
    (verb.get_name().to_owned(), verb.get_about().map(ToString::to_string).unwrap_or_default())
}

fn after_help(literal: &str, reset: &str) -> String {
    format!(
        "Exit codes: 0 nothing is denied, 1 findings at deny level, 2 could not check.\n\
         Run `{literal}cargo orchestrate <VERB> --help{reset}` for more about a verb."
    )
}
