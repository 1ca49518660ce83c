//! What a pattern means that somebody types: the verbs name items as the policy does.

use super::ItemSet;
use super::cover::{Reach, cover};
use super::paths::Paths;
use super::pattern::Pattern;
use super::unmatched::{self, Must};
use orchestrate_resolve::model::Model;
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{FileId, Site, Span};

/// Items of the workspace and of outside that a pattern covers.
///
/// # Errors
/// Where it is no pattern, or covers nothing: what to do about it.
pub fn select(model: &Model, workspace: &Workspace, text: &str) -> Result<ItemSet, String> {
    let pattern = Pattern::parse(text)
        .map_err(|(problem, help)| format!("`{text}` is no path pattern: {problem}\nhelp: {help}"))?;
    let paths = Paths::new(model, workspace);
    let cover = cover(&paths, &pattern, Reach::Everywhere);
    if !cover.set.is_empty() {
        return Ok(cover.set);
    }
    let mut reports = Vec::new();
    let nowhere = Site::new(FileId(0), Span::new(0, 0));
    unmatched::report(&paths, &mut reports, (&pattern, nowhere), &cover.used, Must::Always, "");
    let help =
        reports.into_iter().find_map(|report| report.nearest).map(|nearest| format!("the nearest path is `{nearest}`"));
    let help =
        help.unwrap_or_else(|| "`cargo orchestrate graph --level item` lists the items of the workspace".to_owned());
    Err(format!("nothing in this workspace is or uses `{text}`\nhelp: {help}"))
}
