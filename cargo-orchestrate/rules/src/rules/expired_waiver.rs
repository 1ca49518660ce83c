//! A waiver's last day has passed.

use super::prelude::*;
use orchestrate_policy::Waiver;

pub(crate) static RULE: Rule = Rule {
    id: "expired-waiver",
    group: Group::Policy,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a waiver's last day has passed",
    page: include_str!("expired_waiver.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let expired = cx.marks.waivers.iter().filter(|waiver| waiver.until < cx.today);
    out.extend(expired.map(|waiver| past(cx, waiver)));
}

fn past(cx: &RuleCx<'_>, waiver: &Waiver) -> Finding {
    let item = cx.model.path(waiver.on);
    let orchestrate_policy::Date { year, month, day } = waiver.until;
    let message = format!("the waiver of `{}` on `{item}` ended on {year:04}-{month:02}-{day:02}", waiver.rule);
    Finding::new(RULE.id, message, waiver.site)
        .label(format!("it was given because: {}", waiver.reason))
        .help(format!("mend what `{}` reports here, then delete the waiver", waiver.rule))
        .item(item)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_policy::{Date, Waiver};
    use orchestrate_resolve::model::DefKind;

    #[test]
    fn the_last_day_still_counts() {
        let mut world = World::new();
        for day in [29, 30] {
            let (on, site) = (world.def("app::f", DefKind::Fn), world.site());
            let until = Date { year: 2026, month: 11, day };
            world.marks.waivers.push(Waiver {
                on,
                rule: "denied-dependency".into(),
                site,
                reason: "old".into(),
                until,
            });
        }
        assert_eq!(world.run(&RULE), ["the waiver of `denied-dependency` on `app::f` ended on 2026-11-29"]);
    }
}
