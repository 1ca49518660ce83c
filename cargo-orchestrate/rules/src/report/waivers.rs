//! Waivers: one item, excused from one rule, until a day.

use rustc_hash::FxHashSet;

use crate::finding::Finding;
use crate::rules::{RuleCx, unused_waiver};
use orchestrate_policy::{Level, Waiver};
use orchestrate_resolve::model::DefId;
use orchestrate_workspace::source::{FileId, Site};

use super::levels;

/// The waivers of a workspace, and what each of them caught.
pub(super) struct Waivers<'c, 'a> {
    cx: &'c RuleCx<'a>,
    all: Vec<Held<'c>>,
}

struct Held<'a> {
    waiver: &'a Waiver,
    /// The item itself.
    site: Site,
    /// Files that lie wholly beneath it: those of modules declared inside.
    files: FxHashSet<FileId>,
    caught: bool,
}

impl<'c, 'a> Waivers<'c, 'a> {
    pub(super) fn new(cx: &'c RuleCx<'a>) -> Waivers<'c, 'a> {
        let held = |waiver: &'c Waiver| Held {
            waiver,
            site: whole(cx, waiver.on),
            files: files_beneath(cx, waiver.on),
            caught: false,
        };
        Waivers { cx, all: cx.marks.waivers.iter().map(held).collect() }
    }

    /// Whether some waiver excuses a finding. One that has expired excuses nothing.
    pub(super) fn excuse(&mut self, finding: &Finding) -> bool {
        let (today, policy) = (self.cx.today, self.cx.policy);
        if levels::level_of(policy, finding) == Level::Allow {
            return false;
        }
        let mut excused = false;
        for held in &mut self.all {
            if held.waiver.rule == finding.rule && held.covers(finding.site) {
                held.caught = true;
                excused |= held.waiver.until >= today;
            }
        }
        excused
    }

    /// Findings about the waivers that caught nothing.
    pub(super) fn unused(&self) -> Vec<Finding> {
        let unused = self.all.iter().filter(|it| !it.caught);
        unused.map(|it| unused_waiver::finding(self.cx, it.waiver)).collect()
    }
}

impl Held<'_> {
    fn covers(&self, site: Site) -> bool {
        self.files.contains(&site.file) || (self.site.file == site.file && self.site.span.contains(site.span))
    }
}

fn whole(cx: &RuleCx<'_>, id: DefId) -> Site {
    let def = cx.model.def(id);
    Site::new(def.site.file, def.span)
}

/// Files of modules beneath an item, and for the root of a crate all files of the crate.
fn files_beneath(cx: &RuleCx<'_>, id: DefId) -> FxHashSet<FileId> {
    let def = cx.model.def(id);
    if def.parent.is_none() {
        let reached = cx.model.reached().iter();
        return reached.filter(|(_, crates)| crates.contains(&def.krate)).map(|(file, _)| *file).collect();
    }
    let mut files = FxHashSet::default();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        files.insert(cx.model.def(id).site.file);
        open.extend(cx.model.children(id));
    }
    files.remove(&def.site.file);
    files
}
