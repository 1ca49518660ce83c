//! Who must have looked at what, and whose word counts: what of that a change weakens, and which records it writes in the name of others.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::GateError;
use super::binding::Laid;
use super::changes::Changes;
use super::claims::{Bound, set};
use orchestrate_history::evidence::Digests;
use orchestrate_history::review::{FOLDER, Items, People, Record};
use orchestrate_pipeline::Analysis;
use orchestrate_policy::{Policy, RequiredReviews};
use orchestrate_resolve::model::{BitSet, DefId};
use orchestrate_rules::finding::Finding;
use orchestrate_workspace::git::Git;
use orchestrate_workspace::source::Site;

pub(super) fn compare(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    tables(changes, found);
    members(changes, found);
    new_owners(changes, found);
}

/// Items of the base that fewer have to look at.
fn tables(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (base, head) = (changes.base().model.n_defs(), changes.head().model.n_defs());
    let now = &changes.head_on_head().policy.required_reviews;
    let kept = &changes.head_on_base().policy.required_reviews;
    let on_head = &changes.base_on_head().policy.required_reviews;
    for (at, before) in changes.base_on_base().policy.required_reviews.iter().enumerate() {
        let as_strict = || now.iter().filter(|it| asks_as_much(it, before));
        let mut still = BitSet::new(base);
        let kept = kept.iter().filter(|it| asks_as_much(it, before));
        kept.for_each(|it| still.union_with(&set(base, &it.items)));
        let (items, of_head) = (set(base, &before.items), on_head.get(at).map(|it| set(head, &it.items)));
        let of = Bound { before: &items, kept: Some(&still), on_head: of_head.as_ref() };
        let strict: Vec<BitSet> = as_strict().map(|it| set(head, &it.items)).collect();
        let lost = of.lost(changes, strict.iter()).map(|id| changes.head().model.path(id));
        let nobody = before.items.is_empty() && of_head.as_ref().is_none_or(BitSet::is_empty);
        if lost.is_none() && (!nobody || as_strict().next().is_some()) {
            continue;
        }
        let today = now.iter().find(|it| it.name == before.name);
        let message = lowered(before, today, lost.as_deref());
        let was = Some((before.site, "asked for here"));
        let finding = changes.weakening(message, today.map(|it| it.site), was).contract(before.name.clone());
        found.push(match lost {
            Some(item) => finding.item(item),
            None => finding,
        });
    }
}

fn lowered(before: &RequiredReviews, today: Option<&RequiredReviews>, lost: Option<&str>) -> String {
    let named = format!("review `{}`", before.name);
    match (today, lost) {
        (None, None) => format!("{named} is gone"),
        (None, Some(item)) => format!("{named} is gone, and nothing else asks as much for `{item}`"),
        (Some(today), Some(item)) if asks_as_much(today, before) => format!("{named} does not bind `{item}` any more"),
        (Some(_), Some(item)) => format!("{named} asks less of those who look at `{item}` than it did"),
        (Some(_), None) => format!("{named} asks less of those who look than it did"),
    }
}

fn asks_as_much(now: &RequiredReviews, before: &RequiredReviews) -> bool {
    let asks_no_others = before.by.is_empty() || !now.by.is_empty() && now.by.iter().all(|it| before.by.contains(it));
    asks_no_others
        && now.at_least >= before.at_least
        && (now.not_author || !before.not_author)
        && (!now.history || before.history)
}

/// Who stands for a name that counts, and did not.
fn members(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
    let (before, now) = (People::new(was.names()), People::new(is.names()));
    for name in names(changes, was) {
        let known = before.members(&name);
        for member in now.members(&name).difference(&known) {
            let message = format!("`{member}` is one of `{name}` now, whose word counts, and was not");
            found.push(changes.weakening(message, place(is, member), None).contract("teams").to(member.clone()));
        }
    }
}

/// The names whose word counts in the base: for its policy, for its items, and for what their owners must look at.
fn names(changes: &Changes<'_>, was: &Policy) -> BTreeSet<String> {
    let of_policy = was.accept_by.iter().map(|(name, _)| name);
    let of_items = was.required_reviews.iter().flat_map(|it| &it.by).filter(|name| *name != RequiredReviews::OWNERS);
    let named: BTreeSet<String> = of_policy.chain(of_items).cloned().collect();
    let owned = owned(changes.base(), changes.base_on_base());
    named.into_iter().chain(owned.into_values().flat_map(Owned::all)).collect()
}

/// Where a policy names somebody as a member.
fn place(policy: &Policy, member: &str) -> Option<Site> {
    let mut all = policy.people.values().flatten();
    all.find(|(name, _)| name.eq_ignore_ascii_case(member)).map(|(_, site)| *site)
}

/// Who owns something that its owners must look at, and did not. Whoever writes something new says who answers for it.
fn new_owners(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let before = owned(changes.base(), changes.base_on_base());
    let model = &changes.head().model;
    let mut let_in: BTreeMap<String, DefId> = BTreeMap::new();
    for (item, now) in owned(changes.head(), changes.base_on_head()) {
        let known = match changes.was(item) {
            Some(was) => before.get(&was).cloned().map(Owned::all).unwrap_or_default(),
            None => {
                let file = changes.head().sources.path(model.def(item).site.file);
                let of_file = changes.base().reviewed.owners.of(file.as_str()).iter().cloned();
                of_file.chain(now.of_marks.iter().cloned()).collect()
            }
        };
        now.all().difference(&known).for_each(|name| _ = let_in.entry(name.clone()).or_insert(item));
    }
    for (name, item) in let_in {
        let path = model.path(item);
        let message = format!("`{name}` owns `{path}` now, so that their word counts for it, and did not");
        let site = Some(model.def(item).site);
        found.push(changes.weakening(message, site, None).contract("owners").item(path).to(name));
    }
}

/// Who owns an item.
#[derive(Clone, Default)]
struct Owned {
    of_file: BTreeSet<String>,
    of_marks: BTreeSet<String>,
}

impl Owned {
    fn all(self) -> BTreeSet<String> {
        let Owned { mut of_file, of_marks } = self;
        of_file.extend(of_marks);
        of_file
    }
}

/// The items that their owners must look at, with these.
fn owned(analysis: &Analysis, laid: &Laid) -> BTreeMap<DefId, Owned> {
    let asks = laid.policy.required_reviews.iter().filter(|it| it.by.iter().any(|by| by == RequiredReviews::OWNERS));
    let bound: BTreeSet<DefId> = asks.flat_map(|it| it.items.iter().copied()).collect();
    if bound.is_empty() {
        return BTreeMap::new();
    }
    let digests = Digests::new(&analysis.model, &analysis.sources);
    let items = Items::new(&analysis.model, &laid.marks, &digests);
    let owned = |item: DefId| {
        let file = analysis.sources.path(analysis.model.def(item).site.file);
        Owned {
            of_file: analysis.reviewed.owners.of(file.as_str()).iter().cloned().collect(),
            of_marks: items.marks_of(item).iter().filter_map(|mark| mark.owner.clone()).collect(),
        }
    };
    bound.into_iter().map(|item| (item, owned(item))).collect()
}

/// The places of the records that a change brings and that nobody of that name has committed: their word is somebody else's say.
pub(super) fn forged(base: &Analysis, head: &Analysis, commit: &str) -> Result<FxHashSet<Site>, GateError> {
    let known: Vec<&Record> = base.reviewed.reviews.records().map(|(record, _)| record).collect();
    let new = head.reviewed.reviews.records().filter(|(record, _)| !known.contains(record));
    let new: Vec<(&Record, Site)> = new.collect();
    if new.is_empty() {
        return Ok(FxHashSet::default());
    }
    let committed = committers(head, commit)?;
    let people = &head.reviewed.people;
    let is_theirs = |record: &Record, site: Site| {
        let by = committed.get(head.sources.path(site.file).as_str());
        by.is_some_and(|by| by.iter().any(|email| people.are_one(&record.who, email)))
    };
    Ok(new.into_iter().filter(|(record, site)| !is_theirs(record, *site)).map(|(_, site)| site).collect())
}

/// Who committed each file of records since the base, as author or beside one; what is not committed is of whoever asks.
fn committers(head: &Analysis, commit: &str) -> Result<BTreeMap<String, BTreeSet<String>>, GateError> {
    let git = Git::open(&head.workspace.root)?;
    let mut committed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (range, format) =
        (format!("{commit}..HEAD"), "--format=%x01%ae%n%(trailers:key=Co-authored-by,valueonly,unfold)%x02");
    let log = git.bytes(&[
        "-c",
        "core.quotePath=false",
        "log",
        "--no-show-signature",
        format,
        "--name-only",
        "--relative",
        &range,
        "--",
        FOLDER,
    ])?;
    for entry in String::from_utf8_lossy(&log).split('\u{1}').skip(1) {
        let (who, files) = entry.split_once('\u{2}').unwrap_or((entry, ""));
        let emails: Vec<&str> = who.lines().filter_map(email).collect();
        for file in files.lines().filter(|line| !line.is_empty()) {
            committed.entry(file.to_owned()).or_default().extend(emails.iter().map(|it| (*it).to_owned()));
        }
    }
    let me = git.line(&["config", "user.email"])?;
    let open = git.paths(&["ls-files", "-z", "--others", "--modified", "--exclude-standard", "--", FOLDER])?;
    let staged = git.paths(&["diff", "--name-only", "-z", "--relative", "--cached", "HEAD", "--", FOLDER])?;
    for file in open.into_iter().chain(staged) {
        committed.entry(file.into_string()).or_default().extend(me.clone());
    }
    Ok(committed)
}

/// `Ada <ada@example.org>`, or an address alone.
fn email(text: &str) -> Option<&str> {
    let address = text.rsplit_once('<').map_or(text, |(_, rest)| rest.trim_end_matches('>')).trim();
    (!address.is_empty()).then_some(address)
}
