//! The immutable graph of crates, modules, items and references, and what can be asked of it.
//!
//! In: what `resolve` found. Out: queries. Every id is an index into a table of this module.
//!
//! **Architecture Invariant:** nothing changes after it was built, and nothing here knows rules, policy or formats.

mod attributes; // Attributes as they are written.
mod bits;
mod calls; // What a function reaches.
mod chains; // What leads where, in several steps.
mod components; // What reaches each other.
mod cut; // What to cut so that nothing does.
mod leading; // How much leads to an item.
mod reached; // What a reference counts as a use of.

pub use crate::{
    Attribute, Crate, CrateId, Def, DefId, ExternalId, Failure, Hop, Reference, Segment, Share, SourceIssue, Symbol,
    Target, TargetSetId, UnknownReason, Unresolved, is_given,
};
pub use attributes::WrittenAttribute;
pub use bits::BitSet;
pub use calls::{Calls, Reaching};
pub use chains::{Approach, Chains, Entry, Use};
pub use components::components;
pub use cut::{CutSet, Weighted, cut};
pub use leading::{Leading, Led, Seen};
pub use orchestrate_syntax::parse::{
    Contents, DefKind, Failures, ReferenceKind, Tautology, Visibility, is_own_attribute, own_attribute_names,
    says_assert,
};
pub use reached::{Reached, Way, collect};

use std::ops::Range;

use crate::{MADE_FACTS, Resolution};
use orchestrate_syntax::parse::{FileFacts, FnFact, ItemDetail, ItemFact, Needs};
use orchestrate_workspace::source::FileId;

/// The resolved workspace.
#[derive(Default)]
pub struct Model {
    tables: Resolution,
    children: Vec<Vec<DefId>>,
}

impl Model {
    /// The model of a resolved workspace.
    pub fn new(tables: Resolution) -> Model {
        let mut children = vec![Vec::new(); tables.defs.len()];
        for (index, def) in tables.defs.iter().enumerate() {
            if let Some(parent) = def.parent {
                children[parent.0 as usize].push(DefId(index as u32));
            }
        }
        Model { tables, children }
    }

    /// All crates: a crate per target of a member, in the order of packages and targets.
    pub fn crates(&self) -> &[Crate] {
        &self.tables.crates
    }

    /// One crate.
    pub fn krate(&self, id: CrateId) -> &Crate {
        &self.tables.crates[id.0 as usize]
    }

    /// All definitions.
    pub fn defs(&self) -> impl Iterator<Item = (DefId, &Def)> {
        self.tables.defs.iter().enumerate().map(|(index, def)| (DefId(index as u32), def))
    }

    /// One definition.
    pub fn def(&self, id: DefId) -> &Def {
        &self.tables.defs[id.0 as usize]
    }

    /// The definitions directly beneath one, in source order.
    pub fn children(&self, id: DefId) -> &[DefId] {
        &self.children[id.0 as usize]
    }

    /// The definition itself and all above it, innermost first.
    pub fn ancestors(&self, id: DefId) -> impl Iterator<Item = DefId> + '_ {
        std::iter::successors(Some(id), |id| self.def(*id).parent)
    }

    /// The crate or module that a definition stands in; a module stands in itself.
    pub fn module_of(&self, id: DefId) -> DefId {
        self.ancestors(id).find(|id| matches!(self.def(*id).kind, DefKind::Module)).unwrap_or(id)
    }

    /// The name of a definition; empty for an inherent `impl`.
    pub fn name(&self, id: DefId) -> &str {
        &self.tables.names[self.def(id).name.0 as usize]
    }

    /// The item path, `crate::module::Item`. An item that a function declares is named by the module: a body is no place in a path.
    pub fn path(&self, id: DefId) -> String {
        let mut names = Vec::new();
        let mut in_body = false;
        for at in self.ancestors(id) {
            in_body |= at != id && self.def(at).kind == DefKind::Fn;
            in_body &= self.def(at).kind != DefKind::Module;
            if !in_body && !self.name(at).is_empty() {
                names.push(self.name(at));
            }
        }
        names.reverse();
        names.join("::")
    }

    /// The path of what is reached: of an item of the workspace or of one outside; empty where it is unknown.
    pub fn target_path(&self, target: Target) -> String {
        match target {
            Target::Def(def) => self.path(def),
            Target::External(external) => self.external(external).to_owned(),
            Target::Unknown(_) => String::new(),
        }
    }

    /// Whether a module is declared by `mod x;`, and stands in a file of its own.
    pub fn is_in_own_file(&self, id: DefId) -> bool {
        self.item(id).is_some_and(|item| item.kind == DefKind::Module && item.inner.is_none())
    }

    /// All references, sorted by file and place.
    pub fn references(&self) -> &[Reference] {
        &self.tables.references
    }

    /// Names that may mean an item and did not resolve: methods whose receiver is not known, paths that lead nowhere, words that a macro was given
    /// which nobody could read. Each once for the item in which it stands.
    pub fn unresolved(&self) -> &[Unresolved] {
        &self.tables.unresolved
    }

    /// The names of a reference's path, the last one last.
    pub fn segments(&self, reference: &Reference) -> &[Segment] {
        &self.tables.segments[range(&reference.segments)]
    }

    /// What the last name of a reference's path may mean.
    pub fn targets(&self, reference: &Reference) -> &[Target] {
        self.segments(reference).last().map_or(&[], |segment| self.target_set(segment.targets))
    }

    /// The members of a target set.
    pub fn target_set(&self, id: TargetSetId) -> &[Target] {
        &self.tables.target_sets[id.0 as usize]
    }

    /// The re-exports that a reference came through, first one first.
    pub fn hops(&self, reference: &Reference) -> &[Hop] {
        &self.tables.hops[range(&reference.hops)]
    }

    /// Path of an outside item as far as it is known: `std::fs::read`.
    pub fn external(&self, id: ExternalId) -> &str {
        &self.tables.externals[id.0 as usize]
    }

    /// Other paths of outside items: a pattern that names one of them means the item.
    pub fn external_names(&self) -> &[(ExternalId, std::sync::Arc<str>)] {
        &self.tables.external_names
    }

    /// The path of something outside, and its other ones.
    pub fn names_of_external(&self, id: ExternalId) -> impl Iterator<Item = &str> {
        let others = &self.tables.external_names;
        let first = others.partition_point(|(known, _)| *known < id);
        let others = others[first..].iter().take_while(move |(known, _)| *known == id).map(|(_, path)| &**path);
        std::iter::once(self.external(id)).chain(others)
    }

    /// How many outside paths are named.
    pub fn n_externals(&self) -> usize {
        self.tables.externals.len()
    }

    /// How many definitions there are.
    pub fn n_defs(&self) -> usize {
        self.tables.defs.len()
    }

    /// Every attribute that is not the compiler's own, by the item it stands on.
    pub fn attributes(&self) -> &[Attribute] {
        &self.tables.attributes
    }

    /// By what bodies can fail, unresolved methods of test code among them.
    pub fn failures(&self) -> &[Failure] {
        &self.tables.failures
    }

    /// The facts of a file that takes part.
    pub fn facts(&self, file: FileId) -> Option<&FileFacts> {
        match file.0.checked_sub(MADE_FACTS) {
            Some(made) => self.tables.made.get(made as usize).map(|facts| &**facts),
            None => self.tables.facts.get(file.0 as usize)?.as_deref(),
        }
    }

    /// Where strings in attributes read as paths: the attribute with its keys, as in `serde(with)`, each as often as it stands.
    pub fn attribute_strings(&self) -> impl Iterator<Item = &str> {
        let files = self.tables.facts.iter().flatten().chain(&self.tables.made);
        files.flat_map(|facts| facts.attribute_strings.iter().map(|string| facts.name(string.place)))
    }

    /// What hid code from us.
    pub fn issues(&self) -> &[SourceIssue] {
        &self.tables.issues
    }

    /// The facts of a definition; none for the root of a crate.
    pub fn item(&self, id: DefId) -> Option<&ItemFact> {
        let (file, item) = self.def(id).facts?;
        Some(self.facts(file)?.item(item))
    }

    /// Whether a macro made a definition.
    pub fn is_made(&self, id: DefId) -> bool {
        self.def(id).facts.is_some_and(|(file, _)| file.0 >= MADE_FACTS)
    }

    /// What tests need for a definition's file to be there at all, as the file's own attributes say.
    pub fn needs_of_file(&self, id: DefId) -> Option<&Needs> {
        self.facts(self.def(id).site.file)?.needs.as_deref()
    }

    /// What is known of a function; none for anything else.
    pub fn function(&self, id: DefId) -> Option<&FnFact> {
        match &self.item(id)?.detail {
            ItemDetail::Fn(function) => Some(function),
            _ => None,
        }
    }

    /// Whether the source says `pub` of a definition, without a restriction: members of traits and of their impls have no word of their own.
    pub fn is_declared_pub(&self, def: &Def) -> bool {
        let of_trait = def.parent.is_some_and(|parent| match self.def(parent).kind {
            DefKind::Trait => true,
            DefKind::Impl => !self.name(parent).is_empty(),
            _ => false,
        });
        def.visibility == Visibility::Public && !of_trait
    }

    /// Whether a definition is a test function.
    pub fn is_test(&self, id: DefId) -> bool {
        self.function(id).is_some_and(|function| function.test_attribute.is_some())
    }

    /// What a type alias stands for; the traits that an impl is of.
    pub fn alias_targets(&self, id: DefId) -> &[Target] {
        let aliases = &self.tables.aliases;
        match aliases.binary_search_by_key(&id, |(alias, _)| *alias) {
            Ok(at) => self.target_set(aliases[at].1),
            Err(_) => &[],
        }
    }

    /// The traits that a type implements, one or more for each of its impls.
    pub fn traits_of(&self, ty: DefId) -> impl Iterator<Item = Target> + '_ {
        let all = &self.tables.implementors;
        let first = all.partition_point(|(of, _)| *of < ty);
        let own = all[first..].iter().take_while(move |(of, _)| *of == ty);
        own.flat_map(|(_, traits)| self.target_set(*traits)).copied()
    }

    /// Whether a definition stands in the body of a function, where no path of a policy leads.
    pub fn is_in_body(&self, id: DefId) -> bool {
        self.ancestors(id).skip(1).any(|above| self.def(above).kind == DefKind::Fn)
    }

    /// Whether a definition is a member that a trait names: of the impl of one.
    pub fn is_of_trait_impl(&self, id: DefId) -> bool {
        let parent = self.def(id).parent.filter(|parent| self.def(*parent).kind == DefKind::Impl);
        parent.is_some_and(|parent| !self.name(parent).is_empty())
    }

    /// Files outside the workspace whose declarations were read, with what they held: [`orchestrate_workspace::source::state`].
    pub fn outside_files(&self) -> &[(camino::Utf8PathBuf, String)] {
        &self.tables.outside_files
    }

    /// Every file that some target reaches, with the crates that do, sorted.
    pub fn reached(&self) -> &[(FileId, Vec<CrateId>)] {
        &self.tables.reached
    }

    /// How much of the sources was understood.
    pub fn share(&self) -> Share {
        self.tables.share
    }
}

fn range(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}
