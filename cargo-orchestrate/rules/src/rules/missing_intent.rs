//! A mark does not say what the code is for.

use super::prelude::*;
use orchestrate_policy::GeneratedMark;

pub(crate) static RULE: Rule = Rule {
    id: "missing-intent",
    group: Group::Generated,
    default_level: Level::Warn,
    since: "0.1",
    summary: "a mark does not say what the code is for",
    page: include_str!("missing_intent.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let problems = cx.marks.problems.iter().filter(|problem| problem.about_intent);
    out.extend(problems.clone().map(|problem| {
        Finding::new(RULE.id, problem.message.clone(), problem.site)
            .label("the intent belongs here")
            .help(problem.help.clone())
            .item(cx.model.path(problem.on))
    }));
    // The grammar may have refused the mark for this already, and then there is one finding, not two.
    let refused = |mark: &GeneratedMark| problems.clone().any(|problem| mark.on.contains(&problem.on));
    let silent = cx.marks.generated.iter().filter(|mark| is_silent(mark) && !refused(mark));
    out.extend(silent.map(|mark| without_intent(cx, mark)));
}

fn is_silent(mark: &GeneratedMark) -> bool {
    mark.intent.as_ref().is_none_or(|(intent, _)| intent.trim().is_empty())
}

fn without_intent(cx: &RuleCx<'_>, mark: &GeneratedMark) -> Finding {
    let item = mark.on.first().map(|on| cx.model.path(*on)).unwrap_or_default();
    Finding::new(RULE.id, format!("the mark on `{item}` has no intent"), mark.site)
        .label("nothing here says what the code is for")
        .help("say in a sentence what it is for and what it must not do: `intent = \"Turn a header into a delay; reject overflow\"`")
        .item(item)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;

    #[test]
    fn an_intent_of_blanks_is_none() {
        let mut world = World::new();
        world.mark("app::f", None);
        world.mark("app::g", Some("  "));
        world.mark("app::h", Some("Turn a header into a delay"));
        assert_eq!(world.run(&RULE), ["the mark on `app::f` has no intent", "the mark on `app::g` has no intent"]);
    }
}
