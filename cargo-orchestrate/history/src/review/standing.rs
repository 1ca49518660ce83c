//! What records say of an item that the policy wants to be looked at.
//!
//! An acceptance counts where it saw what is there now, and whoever gave it is a person, is not who last changed the item, and is one of those who are
//! asked. Each person counts once. Somebody who rejects what is there now stands in the way, whoever else accepts it.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Author, Change, Items, People, Record, Reviewed, Said, State, changes, is_reviewable};
use orchestrate_policy::{Policy, RequiredReviews};
use orchestrate_resolve::model::{DefId, Model, Symbol};
use orchestrate_workspace::source::{Site, Sources};

/// What is asked to judge items.
#[derive(Clone, Copy)]
pub struct Ground<'g, 'a> {
    /// Items as they are now.
    pub items: &'g Items<'g>,
    /// Every text.
    pub sources: &'g Sources,
    /// The records, and who is whom.
    pub reviewed: &'a Reviewed,
}

/// Why an acceptance does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Something has changed since.
    Stale(Vec<Change>),
    /// The change brings it in somebody's name, and no commit of theirs.
    Unproven,
    /// An agent gave it.
    Agent,
    /// Whoever last changed the item gave it.
    Author,
    /// Nobody can say who last changed it, and why.
    UnknownAuthor(&'static str),
    /// Whoever gave it is not asked.
    NotAsked,
}

/// A record of an item, weighed.
#[derive(Clone, Debug)]
pub struct Looked<'a> {
    /// The record.
    pub record: &'a Record,
    /// Where it stands.
    pub site: Site,
    /// Why it does not count; none where it does, or is a comment.
    pub unfit: Option<Unfit>,
}

impl Looked<'_> {
    /// What it is worth, in words.
    pub fn worth(&self) -> String {
        let who = &self.record.who;
        match &self.unfit {
            None => format!("`{who}` {} it", self.record.verdict.past()),
            Some(Unfit::Stale(_)) => format!("`{who}` {} what was there before", self.record.verdict.past()),
            Some(Unfit::Unproven) => format!("nobody knows that `{who}` said it: no commit of theirs brings it"),
            Some(Unfit::Agent) => format!("`{who}` is an agent"),
            Some(Unfit::Author) => format!("`{who}` is who last changed it"),
            Some(Unfit::UnknownAuthor(why)) => format!("nobody can say whether `{who}` wrote it, since {why}"),
            Some(Unfit::NotAsked) => format!("`{who}` is none of those who are asked"),
        }
    }

    /// What has changed since; none where something else is wrong with it, or nothing is.
    pub fn changes(&self) -> Option<&[Change]> {
        match &self.unfit {
            Some(Unfit::Stale(changes)) => Some(changes),
            _ => None,
        }
    }
}

/// What records say of an item.
#[derive(Clone, Debug, Default)]
pub struct Standing<'a> {
    /// Each person's last word, oldest first. Comments are left out.
    pub looked: Vec<Looked<'a>>,
    /// How many acceptances count.
    pub accepted: u32,
    /// How many would count, whoever wrote the item.
    pub by_anyone: u32,
    /// How many would count, whoever wrote the item, had nothing changed since.
    pub before: u32,
    /// A rejection of what is there now.
    pub rejected: Option<(&'a Record, Site)>,
}

impl Standing<'_> {
    /// Whether that is enough.
    pub fn meets(&self, at_least: u32) -> bool {
        self.rejected.is_none() && self.accepted >= at_least
    }

    /// What is there, in words.
    pub fn has(&self) -> String {
        if let Some((record, _)) = self.rejected {
            let note = record.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
            return format!("rejected by `{}`{note}", record.who);
        }
        let unfit: Vec<String> = self.looked.iter().filter(|it| it.unfit.is_some()).map(Looked::worth).collect();
        let has = match self.accepted {
            0 if unfit.is_empty() => "nobody has accepted it".to_owned(),
            0 => "none counts".to_owned(),
            1 => "1 counts".to_owned(),
            n => format!("{n} count"),
        };
        if unfit.is_empty() { has } else { format!("{has}: {}", unfit.join(", ")) }
    }

    /// What has changed since somebody last accepted it, and who that was.
    pub fn since(&self) -> Option<(&Record, Vec<String>)> {
        let stale = self.looked.iter().rev().filter(|it| it.record.verdict == Said::Accept);
        let (looked, changes) = stale.filter_map(|it| Some((it, it.changes()?))).next()?;
        Some((looked.record, changes.iter().map(ToString::to_string).collect()))
    }

    /// Whether it would be, whoever wrote the item: what is left is decided by the history alone.
    pub fn meets_but_for_authors(&self, at_least: u32) -> bool {
        self.rejected.is_none() && self.by_anyone >= at_least
    }

    /// Whether it was, before something changed.
    pub fn met(&self, at_least: u32) -> bool {
        self.rejected.is_none() && self.by_anyone < at_least && self.before >= at_least
    }
}

/// An item that a table of the policy wants to be looked at, with what records say of it.
#[derive(Clone, Debug)]
pub struct Judged<'a> {
    /// The first of the definitions that it is.
    pub item: DefId,
    /// The table.
    pub required: &'a RequiredReviews,
    /// What records say.
    pub standing: Standing<'a>,
}

/// What records say of each item that the policy wants to be looked at, in the order of its tables. A file that two targets reach holds each item
/// twice, and one look is enough.
pub fn judged<'a>(ground: Ground<'_, 'a>, policy: &'a Policy) -> Vec<Judged<'a>> {
    judged_by(ground, &policy.required_reviews)
}

/// The same, of tables that may be no policy's.
pub fn judged_by<'a>(ground: Ground<'_, 'a>, tables: &'a [RequiredReviews]) -> Vec<Judged<'a>> {
    let mut all = Vec::new();
    let model = ground.items.model();
    let twins = twins(model, tables);
    for required in tables {
        let mut seen = FxHashSet::default();
        for item in required.items.iter().copied().filter(|item| seen.insert(key(model, *item))) {
            let twins = twins.get(&key(model, item)).map_or(std::slice::from_ref(&item), Vec::as_slice);
            all.push(Judged { item, required, standing: standing(ground, Some(required), twins) });
        }
    }
    all
}

/// An item by its place.
type Key = (Site, Symbol);

fn twins(model: &Model, tables: &[RequiredReviews]) -> FxHashMap<Key, Vec<DefId>> {
    let items = tables.iter().flat_map(|required| &required.items);
    let mut twins: FxHashMap<Key, Vec<DefId>> = items.map(|item| (key(model, *item), Vec::new())).collect();
    if twins.is_empty() {
        return twins;
    }
    for (id, _) in model.defs() {
        if let Some(known) = twins.get_mut(&key(model, id)) {
            known.push(id);
        }
    }
    twins
}

fn key(model: &Model, item: DefId) -> Key {
    let def = model.def(item);
    (def.site, def.name)
}

/// Each item that people have accepted as it is now, whoever they are and whether or not the policy asks, with their records; none that somebody
/// rejects.
pub fn accepted<'a>(ground: Ground<'_, 'a>) -> Vec<(DefId, Vec<&'a Record>)> {
    let model = ground.items.model();
    let reviews = &ground.reviewed.reviews;
    if reviews.records().next().is_none() {
        return Vec::new();
    }
    let has_any = |id: &DefId| is_reviewable(model, *id) && reviews.has(&model.path(*id));
    let mut twins: BTreeMap<Key, Vec<DefId>> = BTreeMap::new();
    for id in model.defs().map(|(id, _)| id).filter(has_any) {
        twins.entry(key(model, id)).or_default().push(id);
    }
    let counts = |looked: &Looked<'a>| {
        (looked.unfit.is_none() && looked.record.verdict == Said::Accept).then_some(looked.record)
    };
    let of = |twins: &Vec<DefId>| {
        let standing = standing(ground, None, twins);
        let records: Vec<&Record> = standing.looked.iter().filter_map(counts).collect();
        let is_accepted = standing.rejected.is_none() && !records.is_empty();
        is_accepted.then(|| (twins[0], records))
    };
    twins.values().filter_map(of).collect()
}

/// What records say of an item: `twins` are all definitions that it is, one for each target that reaches its file. Where no table of the policy asks,
/// everybody's word counts.
fn standing<'a>(ground: Ground<'_, 'a>, required: Option<&RequiredReviews>, twins: &[DefId]) -> Standing<'a> {
    let mut standing = Standing::default();
    let model = ground.items.model();
    let Some(first) = twins.first() else { return standing };
    let records: Vec<(&Record, Site)> =
        twins.iter().flat_map(|twin| ground.reviewed.reviews.of(&model.path(*twin)).collect::<Vec<_>>()).collect();
    if records.is_empty() {
        return standing;
    }
    let Some(now) = ground.items.state(*first) else { return standing };
    // A record of another definition of that name says nothing of this one.
    let is_of_this = |record: &Record| record.body == now.body || !ground.items.is_body_of(&record.item, &record.body);
    let records: Vec<_> = records.into_iter().filter(|(record, _)| is_of_this(record)).collect();
    for (record, site) in last_words(&ground.reviewed.people, &records, &now) {
        let changes = changes(record, &now);
        if record.verdict == Said::Reject {
            let is_unproven = ground.reviewed.unproven.contains(&site);
            if changes.is_empty() && !ground.reviewed.agents.have(&record.who) && !is_unproven {
                standing.rejected = Some((record, site));
            }
            let stale = (!changes.is_empty()).then_some(Unfit::Stale(changes));
            let unfit = if is_unproven { Some(Unfit::Unproven) } else { stale };
            standing.looked.push(Looked { record, site, unfit });
            continue;
        }
        let person = unfit(ground, required, *first, (record, site));
        standing.accepted += u32::from(person.is_none() && changes.is_empty());
        let is_asked = matches!(person, None | Some(Unfit::Author | Unfit::UnknownAuthor(_)));
        standing.by_anyone += u32::from(is_asked && changes.is_empty());
        standing.before += u32::from(is_asked);
        // Who wrote what is there now says nothing of a word on what was.
        let unfit = match person {
            Some(Unfit::Unproven | Unfit::Agent | Unfit::NotAsked) => person,
            _ if !changes.is_empty() => Some(Unfit::Stale(changes)),
            _ => person,
        };
        standing.looked.push(Looked { record, site, unfit });
    }
    standing
}

/// The last word of each person: on what is there now where they have one, else on what was.
fn last_words<'a>(people: &People, records: &[(&'a Record, Site)], now: &State) -> Vec<(&'a Record, Site)> {
    let mut last: Vec<(&Record, Site)> = Vec::new();
    let weight = |record: &Record| (record.body == now.body, record.when.clone());
    for (record, site) in records.iter().filter(|(record, _)| record.verdict != Said::Comment) {
        match last.iter_mut().find(|(known, _)| people.are_one(&known.who, &record.who)) {
            // Of two at once, what forbids is heard.
            Some(known) if (weight(record), record.verdict) > (weight(known.0), known.0.verdict) => {
                *known = (record, *site)
            }
            Some(_) => {}
            None => last.push((record, *site)),
        }
    }
    last.sort_by_key(|(record, _)| (&record.when, &record.who));
    last
}

/// Why somebody's word on an item does not count, whatever they have seen.
fn unfit(
    ground: Ground<'_, '_>,
    required: Option<&RequiredReviews>,
    item: DefId,
    (record, site): (&Record, Site),
) -> Option<Unfit> {
    if ground.reviewed.unproven.contains(&site) {
        return Some(Unfit::Unproven);
    }
    if ground.reviewed.agents.have(&record.who) {
        return Some(Unfit::Agent);
    }
    let required = required?;
    if !required.by.is_empty()
        && !reviewers(ground, required, item).any(|name| ground.reviewed.people.is(&record.who, name))
    {
        return Some(Unfit::NotAsked);
    }
    match ground.reviewed.authors.of(ground.items.model().def(item).site).filter(|_| required.not_author)? {
        Author::Known(author) => ground.reviewed.people.are_one(&record.who, author).then_some(Unfit::Author),
        Author::Unknown(why) => Some(Unfit::UnknownAuthor(why)),
    }
}

/// Who is asked to look at an item, where not everybody is.
fn reviewers<'g>(ground: Ground<'g, 'g>, required: &'g RequiredReviews, item: DefId) -> impl Iterator<Item = &'g str> {
    let named = required.by.iter().map(String::as_str).filter(|name| *name != RequiredReviews::OWNERS);
    let asks_owners = required.by.iter().any(|name| name == RequiredReviews::OWNERS);
    named.chain(asks_owners.then(|| owners(ground, item)).into_iter().flatten())
}

/// Who owns an item: as `CODEOWNERS` says of its file, and its mark.
pub fn owners<'g>(ground: Ground<'g, 'g>, item: DefId) -> impl Iterator<Item = &'g str> {
    let file = ground.items.model().def(item).site.file;
    let of_file = ground.reviewed.owners.of(ground.sources.path(file).as_str()).iter().map(String::as_str);
    let of_marks = ground.items.marks_of(item).iter().filter_map(|mark| mark.owner.as_deref());
    of_file.chain(of_marks)
}

/// The items of which the author decides whether a record counts: those that only somebody else may accept, and that somebody has.
pub fn to_blame(ground: Ground<'_, '_>, policy: &Policy) -> Vec<DefId> {
    let model = ground.items.model();
    let bound = policy.required_reviews.iter().filter(|required| required.not_author).flat_map(|it| &it.items);
    let is_accepted =
        |item: &DefId| ground.reviewed.reviews.of(&model.path(*item)).any(|(it, _)| it.verdict == Said::Accept);
    let mut items: Vec<DefId> = bound.copied().filter(is_accepted).collect();
    items.sort_unstable();
    items.dedup();
    items
}
