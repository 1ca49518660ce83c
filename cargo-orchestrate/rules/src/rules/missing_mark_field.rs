//! A mark lacks a field that the policy requires, or cannot be read at all.

use super::prelude::*;
use orchestrate_policy::{GeneratedMark, MarkKey, MarkProblem};
use orchestrate_workspace::source::Site;

pub(crate) static RULE: Rule = Rule {
    id: "missing-mark-field",
    group: Group::Generated,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a mark lacks a field that the policy requires",
    page: include_str!("missing_mark_field.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    // A missing intent is `missing-intent`, whether or not the policy lists it.
    let required = cx.policy.generated.require.iter().filter(|(key, _)| *key != MarkKey::Intent);
    for (key, promise) in required {
        let lacking = cx.marks.generated.iter().filter(|mark| !has(mark, *key));
        out.extend(lacking.map(|mark| without_field(cx, mark, *key, *promise)));
    }
    let refused = cx.marks.problems.iter().filter(|problem| !problem.about_intent);
    out.extend(refused.map(|problem| unreadable_mark(cx, problem)));
}

fn without_field(cx: &RuleCx<'_>, mark: &GeneratedMark, key: MarkKey, promise: Site) -> Finding {
    let item = mark.on.first().map(|on| cx.model.path(*on)).unwrap_or_default();
    let (name, example) = words_of(key);
    Finding::new(RULE.id, format!("the mark on `{item}` has no `{name}`"), mark.site)
        .label(format!("`{name}` is missing"))
        .because(promise, "required here")
        .help(format!("add `{example}` to the mark"))
        .item(item)
}

fn unreadable_mark(cx: &RuleCx<'_>, problem: &MarkProblem) -> Finding {
    Finding::new(RULE.id, problem.message.clone(), problem.site)
        .label("this mark cannot be read, so it holds nothing")
        .help(problem.help.clone())
        .item(cx.model.path(problem.on))
}

fn has(mark: &GeneratedMark, key: MarkKey) -> bool {
    match key {
        MarkKey::Intent => true,
        MarkKey::By => is_filled(mark.by.as_deref()),
        MarkKey::Spec => is_filled(mark.spec.as_ref().map(|(spec, _)| spec.as_str())),
        MarkKey::Owner => is_filled(mark.owner.as_deref()),
        MarkKey::Tests => !mark.tests.is_empty(),
    }
}

fn is_filled(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

fn words_of(key: MarkKey) -> (&'static str, &'static str) {
    match key {
        MarkKey::Intent => ("intent", "intent = \"what the code is for\""),
        MarkKey::By => ("by", "by = \"the tool or model that wrote it\""),
        MarkKey::Spec => ("spec", "spec = \"docs/file.md#heading\""),
        MarkKey::Owner => ("owner", "owner = \"@who-answers-for-it\""),
        MarkKey::Tests => ("tests", "tests(\"path::of::a_test\")"),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_policy::MarkKey;

    #[test]
    fn each_required_field_is_asked_for() {
        let mut world = World::new();
        world.policy.generated.require =
            [MarkKey::Intent, MarkKey::By, MarkKey::Owner].map(|key| (key, world.promise())).to_vec();
        world.mark("app::f", None).by = Some("a model".to_owned());
        assert_eq!(world.run(&RULE), ["the mark on `app::f` has no `owner`"]);
    }
}
