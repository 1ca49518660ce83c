//! Lays patterns over the paths of a workspace: which definitions and which outside paths each covers.

use super::ItemSet;
use super::paths::Paths;
use super::pattern::segment::Segment;
use super::pattern::{Branch, Pattern, Progress};
use orchestrate_resolve::model::{BitSet, DefId};

/// How far a pattern reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Reach {
    /// Definitions of the workspace.
    Workspace,
    /// Outside paths too.
    Everywhere,
}

/// What a pattern covers.
pub(crate) struct Cover {
    /// All of it.
    pub(crate) set: ItemSet,
    /// By branch that takes nothing away: whether it covers something.
    pub(crate) used: Vec<bool>,
}

/// What a pattern covers.
pub(crate) fn cover(paths: &Paths<'_>, pattern: &Pattern, reach: Reach) -> Cover {
    let mut set = empty(paths);
    let mut used = Vec::new();
    for branch in pattern.added() {
        let found = cover_branch(paths, branch, reach);
        used.push(!found.is_empty());
        set.union_with(&found);
    }
    for branch in pattern.taken() {
        set.subtract(&cover_branch(paths, branch, reach));
    }
    Cover { set, used }
}

/// What a pattern without braces covers.
pub(crate) fn cover_branch(paths: &Paths<'_>, branch: &Branch, reach: Reach) -> ItemSet {
    let mut found = empty(paths);
    cover_defs(paths, branch, |id| paths.insert_beneath(id, &mut found.defs));
    if reach == Reach::Everywhere {
        cover_outside(paths, branch, |id, _| found.externals.insert(id));
    }
    found
}

/// An empty set of the right size.
pub(crate) fn empty(paths: &Paths<'_>) -> ItemSet {
    ItemSet { defs: BitSet::new(paths.model.n_defs()), externals: BitSet::new(paths.model.n_externals()) }
}

/// Every definition that a branch names; what is beneath these it covers too, and it is not visited.
pub(crate) fn cover_defs(paths: &Paths<'_>, branch: &Branch, mut found: impl FnMut(DefId)) {
    let mut stack: Vec<(DefId, Progress)> = Vec::new();
    let mut visit = |stack: &mut Vec<_>, id, progress| {
        if branch.is_done(progress) {
            found(id);
        } else if !progress.is_over() {
            stack.push((id, progress));
        }
    };
    for id in paths.crates_for(branch.segments().first()) {
        let progress = branch.step(branch.start(), |segment| paths.names_crate(segment, id));
        visit(&mut stack, paths.model.krate(id).root, progress);
    }
    while let Some((id, progress)) = stack.pop() {
        for child in paths.model.children(id) {
            let name = paths.model.name(*child);
            // An inherent `impl` has no name: its members stand beneath the type by path.
            let next = if name.is_empty() { progress } else { branch.step(progress, |segment| segment.covers(name)) };
            visit(&mut stack, *child, next);
        }
    }
}

/// Every outside path that a branch covers, and how many of its names the branch needed for that.
pub(crate) fn cover_outside(paths: &Paths<'_>, branch: &Branch, mut found: impl FnMut(u32, usize)) {
    for (krate, outside) in paths.outside() {
        // `cap:unsafe` is no crate: no wildcard reaches it.
        if krate.starts_with("cap:") && branch.segments().first().and_then(Segment::name) != Some(krate) {
            continue;
        }
        let entered = branch.step(branch.start(), |segment| paths.names_outside(segment, krate));
        if entered.is_over() {
            continue;
        }
        for path in outside {
            let (mut progress, mut names) = (entered, path.names.iter());
            while !branch.is_done(progress) {
                let Some(name) = names.next() else { break };
                progress = branch.step(progress, |segment| segment.covers(name));
            }
            if branch.is_done(progress) {
                found(path.id, 1 + path.names.len() - names.len());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    const SHOP: &str = "
        crate shop_domain of shop-domain
        mod shop_domain::order
        struct shop_domain::order::Order
        impl shop_domain::order::Order::
        fn shop_domain::order::Order::::total
        impl shop_domain::order::<Order as Display>
        fn shop_domain::order::<Order as Display>::fmt
        mod shop_domain::r_type
        crate web of shop-api
        mod web::http
        mod web::http::client
        crate shop-api[bin:serve] of shop-api
        mod shop-api[bin:serve]::http
        crate shop-api[test:it] of shop-api
        fn shop-api[test:it]::retries
        outside std::fs::File::open
        outside core::fmt::Display
        outside alloc::vec
        outside tokio::spawn
        outside tokio
        outside tokio_util::io
        outside cap:unsafe
        outside cap:ffi
        outside std::process::Command::new
        outside std::process::ExitCode
        outside std::os::unix::process::CommandExt
        outside reqwest::get";

    fn check(world: &World, pattern: &str, expected: &[&str]) {
        let paths = Paths::new(&world.model, &world.workspace);
        let set = cover(&paths, &Pattern::parse(pattern).unwrap(), Reach::Everywhere).set;
        let mut covered = world.defs(&set.defs);
        covered.extend(world.outside(&set.externals).into_iter().map(str::to_owned));
        covered.dedup();
        assert_eq!(covered, expected, "{pattern}");
    }

    #[test]
    fn a_pattern_covers_what_it_names_and_all_beneath() {
        let world = World::new(SHOP);
        let order = [
            "shop_domain::order::Order",
            "shop_domain::order::Order::total",
            "shop_domain::order::<Order as Display>",
            "shop_domain::order::<Order as Display>::fmt",
        ];
        let cases: &[(&str, &[&str])] = &[
            ("shop_domain::order::Order", &order[..2]),
            ("shop_domain::order::Order::total", &order[1..2]),
            ("shop_domain::order::<Order as Display>", &order[2..]),
            ("shop_domain::order::*", &order),
            ("shop_domain::order::{Order,missing}", &order[..2]),
            ("shop-domain::order::Ord*", &order[..2]),
            ("shop_*::r#r_type", &["shop_domain::r_type"]),
            ("*::http", &["web::http", "web::http::client", "shop-api[bin:serve]::http"]),
            ("**::client", &["web::http::client"]),
            ("web::**::client", &["web::http::client"]),
            ("web::http::**", &["web::http", "web::http::client"]),
            ("**::fmt", &[order[3], "core::fmt::Display"]),
            ("shop_domain::total", &[]),
            ("shop", &[]),
        ];
        cases.iter().for_each(|(pattern, expected)| check(&world, pattern, expected));
    }

    #[test]
    fn a_package_covers_its_targets_and_a_library_is_its_own_name() {
        let world = World::new(SHOP);
        let serve = ["shop-api[bin:serve]", "shop-api[bin:serve]::http"];
        let it = ["shop-api[test:it]", "shop-api[test:it]::retries"];
        let web = ["web", "web::http", "web::http::client"];
        let cases: &[(&str, &[&str])] = &[
            ("shop_api", &[&web[..], &serve, &it].concat()),
            ("shop-api::http", &["web::http", "web::http::client", "shop-api[bin:serve]::http"]),
            ("web", &web),
            ("shop-api[bin:serve]", &serve),
            ("shop_api[bin:serve]::http", &serve[1..]),
            ("shop_api[test:*]", &it),
            ("*[bin:*]", &serve),
        ];
        cases.iter().for_each(|(pattern, expected)| check(&world, pattern, expected));
    }

    #[test]
    fn outside_paths_are_covered_by_name() {
        let world = World::new(SHOP);
        let std = &[
            "std::fs::File::open",
            "core::fmt::Display",
            "alloc::vec",
            "std::process::Command::new",
            "std::process::ExitCode",
            "std::os::unix::process::CommandExt",
        ];
        let cases: &[(&str, &[&str])] = &[
            ("tokio", &["tokio::spawn", "tokio"]),
            ("tokio::*", &["tokio::spawn"]),
            ("tokio-util", &["tokio_util::io"]),
            ("std", std),
            ("core", std),
            ("core::fs::File", &["std::fs::File::open"]),
            ("{std,alloc}::vec", &["alloc::vec"]),
            ("std::fs::File::open::x", &[]),
            ("cap:unsafe", &["cap:unsafe"]),
            ("cap:ffi", &["cap:ffi"]),
            ("cap:process", &["std::process::Command::new", "std::os::unix::process::CommandExt"]),
            ("cap:net", &["reqwest::get"]),
        ];
        cases.iter().for_each(|(pattern, expected)| check(&world, pattern, expected));
    }

    #[test]
    fn no_wildcard_reaches_a_capability() {
        let world = World::new("crate a\noutside cap:unsafe\noutside x::y");
        check(&world, "**", &["a", "x::y"]);
        check(&world, "*", &["a", "x::y"]);
    }

    #[test]
    fn a_crate_of_the_workspace_wins_over_the_standard_library() {
        let world = World::new("crate core\nmod core::fmt\noutside core::fmt::Display\noutside std::fs");
        check(&world, "core", &["core", "core::fmt"]);
        check(&world, "std", &["core::fmt::Display", "std::fs"]);
    }

    #[test]
    fn a_crate_is_covered_whole_or_entered() {
        let cases = [
            ("sqlx", "sqlx", (true, true)),
            ("sqlx::Pool", "sqlx", (false, true)),
            ("sqlx-*", "sqlx_core", (true, true)),
            ("sqlx", "sqlx_core", (false, false)),
            ("cap:net", "reqwest", (true, true)),
            ("cap:net", "serde", (false, false)),
            ("**::x", "serde", (false, true)),
        ];
        for (pattern, krate, expected) in cases {
            let read = Pattern::parse(pattern).unwrap();
            assert_eq!((read.covers_crate(krate), read.enters_crate(krate)), expected, "{pattern} {krate}");
        }
    }
}
