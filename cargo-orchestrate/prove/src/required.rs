//! Which tests the items that are asked about require.

use std::collections::{BTreeSet, HashMap};

use super::Request;
use super::items::Item;
use orchestrate_policy::Link;
use orchestrate_resolve::model::{Calls, DefId};
use orchestrate_workspace::source::Site;

/// Where any test that reaches an item will do, so many are run of those that reach it as far as sources tell: not each of them does.
const MOST_HINTS: usize = 8;

/// The paths of the tests that marks link to some items; and of tests that reach items, where the policy asks for no more than that, or no
/// mark names a test.
pub(super) fn paths(request: &Request<'_>, items: &[Item]) -> BTreeSet<String> {
    let (model, linked) = (&request.analysis.model, linked(request));
    let by_marks = items.iter().filter_map(|item| linked.get(&model.def(item.def).site)).flatten().copied();
    let by_reach = reaching(request, items, &linked);
    by_marks.chain(by_reach).map(|test| model.path(test)).collect()
}

/// Whether a harness's name is one of these tests, or a generated case of one.
pub(super) fn is_or_stands_beneath(path: &str, tests: &BTreeSet<String>) -> bool {
    let mut above = std::iter::successors(Some(path), |path| Some(path.rsplit_once("::")?.0));
    above.any(|path| tests.contains(path))
}

/// The tests that marks link to items, by the place of the item: a file that two targets reach holds each item twice.
pub(super) fn linked(request: &Request<'_>) -> HashMap<Site, BTreeSet<DefId>> {
    let model = &request.analysis.model;
    let mut linked: HashMap<Site, BTreeSet<DefId>> = HashMap::new();
    for (item, test) in request.analysis.marks.links(model) {
        linked.entry(model.def(item).site).or_default().insert(test);
    }
    linked
}

fn reaching(request: &Request<'_>, items: &[Item], linked: &HashMap<Site, BTreeSet<DefId>>) -> Vec<DefId> {
    let (model, policy) = (&request.analysis.model, &request.analysis.policy);
    let tables = policy.required_tests.iter().filter(|table| table.link == Link::Reached);
    let of_policy: BTreeSet<DefId> = tables.flat_map(|table| table.items.iter().copied()).collect();
    let is_required = |item: &Item| policy.required_tests.iter().any(|table| table.items.contains(&item.def));
    let any_will_do = |item: &&Item| {
        let unlinked = || !linked.contains_key(&model.def(item.def).site) && !is_required(item);
        of_policy.contains(&item.def) || unlinked()
    };
    let items: Vec<DefId> = items.iter().filter(any_will_do).map(|item| item.def).collect();
    if items.is_empty() {
        return Vec::new();
    }
    let tests: Vec<DefId> = model.defs().map(|(id, _)| id).filter(|id| model.is_test(*id)).collect();
    let reaching = Calls::new(model).reaching(&tests, MOST_HINTS);
    items.iter().flat_map(|item| reaching.of(*item)).copied().collect()
}
