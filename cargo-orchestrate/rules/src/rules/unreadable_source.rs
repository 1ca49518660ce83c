//! A source that could not be read: what it holds is hidden from every other rule.

use super::prelude::*;

pub(crate) static RULE: Rule = Rule {
    id: "unreadable-source",
    group: Group::Sources,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a source could not be read or parsed",
    page: include_str!("unreadable_source.md"),
    reads: Reads::Crate,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    out.extend(cx.model.issues().iter().map(|issue| {
        Finding::new(RULE.id, issue.message.clone(), issue.site)
            .label("no rule sees what is behind this")
            .help(issue.help.clone())
    }));
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_resolve::model::SourceIssue;

    #[test]
    fn every_issue_is_a_finding() {
        let mut world = World::new();
        let site = world.site();
        world.tables.issues.push(SourceIssue { site, message: "not UTF-8".into(), help: "convert it".into() });
        assert_eq!(world.run(&RULE), ["not UTF-8"]);
    }
}
