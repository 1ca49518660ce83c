//! A `.rs` file that no target reaches: nobody compiles it, and no rule sees it.

use camino::Utf8Path;

use super::prelude::*;
use orchestrate_policy::Glob;
use orchestrate_workspace::source::{Site, Span};

pub(crate) static RULE: Rule = Rule {
    id: "unreachable-source",
    group: Group::Sources,
    default_level: Level::Warn,
    since: "0.1",
    summary: "a `.rs` file belongs to no target",
    page: include_str!("unreachable_source.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    // A glob that cannot be read is an error of the policy's own; here it ignores nothing.
    let ignored: Vec<Glob> = cx.policy.ignored_sources.iter().filter_map(|(glob, _)| Glob::parse(glob).ok()).collect();
    let is_ignored = |path: &Utf8Path| ignored.iter().any(|glob| glob.covers(path.as_str()));
    let lost = cx.unreached.iter().filter(|path| !is_ignored(path));
    out.extend(lost.map(|path| lost_file(cx, path)));
}

fn lost_file(cx: &RuleCx<'_>, path: &Utf8Path) -> Finding {
    // The finding must not vanish with the file's entry: without one it stands in the policy.
    let file = cx.sources.id(path).unwrap_or(cx.policy.file);
    let name = path.file_stem().unwrap_or_default();
    Finding::new(RULE.id, format!("no target reaches `{path}`"), Site::new(file, Span::default()))
        .label("no `mod` leads here")
        .help(format!("declare it with `mod {name};` in the module that it belongs to, or delete it"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;

    #[test]
    fn ignored_files_are_not_lost() {
        let mut world = World::new();
        world.unreached = vec!["src/old.rs".into(), "templates/t.rs".into()];
        world.policy.ignored_sources.push(("templates/**".into(), world.promise()));
        assert_eq!(world.run(&RULE), ["no target reaches `src/old.rs`"]);
    }
}
