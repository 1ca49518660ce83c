//! Code reaches what its boundary denies, or what its closed list does not hold.

use super::contract::{self, Breach};
use super::prelude::*;
use orchestrate_policy::Table;

pub(crate) static RULE: Rule = Rule {
    id: "denied-dependency",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "code reaches an item that its boundary forbids",
    page: include_str!("denied_dependency.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    contract::report(RULE.id, cx, &[Table::Boundary, Table::Generated], |breach, to| help(cx, breach, to), out);
}

fn help(cx: &RuleCx<'_>, breach: &Breach<'_>, to: &str) -> String {
    match to.strip_prefix("cap:") {
        Some("unsafe") => {
            "write it without `unsafe`, or call a safe function written and reviewed by a person".to_owned()
        }
        Some(_) => format!("do this outside `{}`, and pass the result in", cx.model.path(breach.reference.from)),
        None => {
            let module = cx.model.path(cx.model.module_of(breach.reference.from));
            format!(
                "remove this use of `{to}`: do that work outside `{module}`, and pass the result in as an argument or through a trait"
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_resolve::model::UnknownReason;

    #[test]
    fn a_denied_path_is_reported_at_its_definition() {
        let mut world = World::new();
        world.uses("app::domain::f", "std::fs::read");
        world.uses("app::domain::f", "std::fmt::Debug");
        world.uses("app::web::f", "std::fs::read");
        world.boundary("pure", &["app::domain"]).deny(&["std::fs"]);
        assert_eq!(world.run(&RULE), ["`app::domain::f` uses `std::fs::read`, which `pure` denies"]);
    }

    #[test]
    fn a_closed_list_holds_its_own_area_the_prelude_and_nothing_else() {
        let mut world = World::new();
        world.uses("app::domain::f", "app::domain::Order");
        world.uses("app::domain::f", "std::option::Option");
        world.uses("app::domain::f", "app::types::Id");
        world.uses("app::domain::f", "app");
        world.uses("app::domain::f", "serde::Serialize");
        world.boundary("closed", &["app::domain"]).allow(&["app::types"]);
        assert_eq!(world.run(&RULE), ["`app::domain::f` uses `serde::Serialize`, which `closed` does not allow"]);
    }

    #[test]
    fn a_facade_counts_as_used_and_so_does_what_an_alias_stands_for() {
        let mut world = World::new();
        world.uses("app::domain::f", "app::core::Order");
        world.via("app::facade");
        world.alias("app::types::Pool", "sqlx::Pool");
        world.uses("app::domain::f", "app::types::Pool");
        world.boundary("pure", &["app::domain"]).deny(&["app::facade", "sqlx"]);
        assert_eq!(
            world.run(&RULE),
            [
                "`app::domain::f` uses `app::facade`, which `pure` denies",
                "`app::domain::f` uses `sqlx::Pool`, which `pure` denies",
            ]
        );
    }

    #[test]
    fn aliases_in_a_circle_end() {
        let mut world = World::new();
        world.alias("app::A", "app::B");
        world.alias("app::B", "app::A");
        world.uses("app::domain::f", "app::A");
        world.boundary("pure", &["app::domain"]).deny(&["sqlx"]);
        assert!(world.run(&RULE).is_empty());
    }

    #[test]
    fn what_is_denied_may_still_use_itself() {
        let mut world = World::new();
        world.uses("app::infra::f", "app::infra::Db");
        world.uses("app::domain::f", "app::infra::Db");
        world.boundary("all", &["app"]).deny(&["app::infra"]);
        assert_eq!(world.run(&RULE), ["`app::domain::f` uses `app::infra::Db`, which `all` denies"]);
    }

    #[test]
    fn the_unknown_is_reported_once_for_a_module_and_a_spelling() {
        let mut world = World::new();
        world.unknown("app::domain::f", UnknownReason::NotFound);
        world.unknown("app::domain::g", UnknownReason::NotFound);
        world.unknown("app::domain::g", UnknownReason::Member);
        world.boundary("pure", &["app::domain"]).deny(&["sqlx"]);
        assert_eq!(world.run(&RULE), ["`lost` could not be resolved, so `pure` cannot judge it"]);
    }

    #[test]
    fn a_place_has_one_finding_for_each_path() {
        let mut world = World::new();
        world.uses("app::domain::f", "app::infra::open");
        world.uses("app::domain::f", "app::infra::close");
        world.uses("app::domain::f", "app::infra::open");
        let first = world.tables.references[0].site;
        world.tables.references.iter_mut().for_each(|reference| reference.site = first);
        world.boundary("pure", &["app::domain"]).deny(&["app::infra"]);
        assert_eq!(
            world.run(&RULE),
            [
                "`app::domain::f` uses `app::infra::open`, which `pure` denies",
                "`app::domain::f` uses `app::infra::close`, which `pure` denies",
            ]
        );
    }

    #[test]
    fn test_code_is_skipped_unless_asked_for() {
        let mut world = World::new();
        world.uses("app::domain::tests::f", "std::fs::read");
        world.in_test_code();
        world.boundary("pure", &["app::domain"]).deny(&["std::fs"]);
        assert!(world.run(&RULE).is_empty());
        world.boundary("strict", &["app::domain"]).deny(&["std::fs"]).checks_tests();
        assert_eq!(world.run(&RULE), ["`app::domain::tests::f` uses `std::fs::read`, which `strict` denies"]);
    }
}
