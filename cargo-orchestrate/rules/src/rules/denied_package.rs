//! A manifest declares a dependency on a package that a contract keeps out.

use super::contract::{self, PackageBreach};
use super::manifest;
use super::prelude::*;
use orchestrate_policy::{Scope, Table};
use orchestrate_workspace::metadata::{Dependency, EdgeKind};
use orchestrate_workspace::source::{Site, Span};

pub(crate) static RULE: Rule = Rule {
    id: "denied-package",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a manifest declares a dependency that a contract keeps out",
    page: include_str!("denied_package.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for contract in &cx.policy.contracts {
        let breaches = contract::judge_packages(cx, contract);
        let binding = breaches.iter().filter(|breach| breach.excused.is_none()).map(|breach| declared(cx, breach));
        out.extend(binding.filter(|finding| contract.scope != Scope::Changed || cx.has_changed(finding.site)));
    }
}

fn declared(cx: &RuleCx<'_>, breach: &PackageBreach<'_>) -> Finding {
    let PackageBreach { package, dependency, contract, term, .. } = breach;
    // The finding must not vanish with the manifest: without its text it stands in the policy.
    let nowhere = Site::new(cx.policy.file, Span::default());
    let site = manifest::site_of(cx.sources, &package.manifest_path, dependency).unwrap_or(nowhere);
    let help = contract.help.clone().unwrap_or_else(|| {
        format!("remove it from `{}`, and let a package that may have it do that work", package.name)
    });
    let mut finding = Finding::new(RULE.id, message(breach), site)
        .label(called(dependency))
        .because(term.map_or(contract.site, |term| term.site), contract::promise(contract, *term))
        .help(help)
        .item(package.name.clone())
        .to(dependency.library.clone())
        .contract(contract.name.clone());
    finding.test = dependency.kind == EdgeKind::Dev;
    finding.history = contract.scope == Scope::Changed;
    finding
}

fn message(breach: &PackageBreach<'_>) -> String {
    let PackageBreach { package, dependency, contract, term, .. } = breach;
    let edge = format!("`{}` declares {} on `{}`", package.name, kind_of(dependency), dependency.package);
    match (term, contract.table) {
        (Some(upper), Table::Layers) => format!("layer `{}` may not use layer `{}`: {edge}", contract.name, upper.text),
        (Some(lower), Table::Closed) => {
            format!("layer `{}` may not skip to layer `{}`: {edge}", contract.name, lower.text)
        }
        _ => format!("{edge}, which `{}` {}", contract.name, contract::verb(contract)),
    }
}

fn kind_of(dependency: &Dependency) -> String {
    let kind = match (dependency.kind, dependency.optional) {
        (EdgeKind::Dev, _) => "a dev-dependency",
        (EdgeKind::Build, false) => "a build dependency",
        (EdgeKind::Build, true) => "an optional build dependency",
        (EdgeKind::Normal, true) => "an optional dependency",
        (EdgeKind::Normal, false) => "a dependency",
    };
    match &dependency.platform {
        Some(platform) => format!("{kind} (for `{platform}`)"),
        None => kind.to_owned(),
    }
}

fn called(dependency: &Dependency) -> String {
    if dependency.extern_name == dependency.library {
        "declared here".to_owned()
    } else {
        format!("declared here; code calls it `{}`", dependency.extern_name)
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;
    use orchestrate_workspace::metadata::{Dependency, EdgeKind, Package};

    fn declares(library: &str, kind: EdgeKind) -> Dependency {
        Dependency {
            package: library.into(),
            extern_name: library.into(),
            library: library.into(),
            kind,
            optional: false,
            platform: None,
            member: None,
            directory: None,
            outside: None,
        }
    }

    fn world() -> World {
        let mut world = World::new();
        let kinds = [("sqlx", EdgeKind::Normal), ("serde", EdgeKind::Normal), ("sqlx_test", EdgeKind::Dev)];
        world.workspace.packages.push(Package {
            name: "app".into(),
            id: "app".into(),
            manifest_path: "/w/Cargo.toml".into(),
            directory: "/w".into(),
            targets: Vec::new(),
            dependencies: kinds.map(|(name, kind)| declares(name, kind)).to_vec(),
            features: Vec::new(),
            metadata: Default::default(),
        });
        world
    }

    #[test]
    fn declared_edges_are_judged_whole() {
        let mut world = world();
        world.boundary("pure", &["app"]).deny(&["sqlx", "serde::de"]);
        assert_eq!(world.run(&RULE), ["`app` declares a dependency on `sqlx`, which `pure` denies"]);
    }

    #[test]
    fn a_closed_list_that_holds_a_part_needs_the_edge() {
        let mut world = world();
        world.boundary("closed", &["app"]).allow(&["serde::de"]);
        assert_eq!(world.run(&RULE), ["`app` declares a dependency on `sqlx`, which `closed` does not allow"]);
    }

    #[test]
    fn a_contract_for_a_module_leaves_the_manifest_alone() {
        let mut world = world();
        world.uses("app::domain::f", "app::domain::g");
        world.boundary("pure", &["app::domain"]).deny(&["sqlx"]);
        assert!(world.run(&RULE).is_empty());
    }

    #[test]
    fn test_dependencies_count_where_test_code_does() {
        let mut world = world();
        world.boundary("strict", &["app"]).deny(&["sqlx_test"]).checks_tests();
        assert_eq!(world.run(&RULE), ["`app` declares a dev-dependency on `sqlx_test`, which `strict` denies"]);
    }
}
