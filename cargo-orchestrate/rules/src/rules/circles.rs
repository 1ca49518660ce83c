//! Finds the modules that use each other in circles where the policy wants none, and the fewest uses whose end would end them.
//!
//! In: the model and the `[[cycles]]` tables. Out: [`Circles`]. All tables are judged in one pass over the references: each belongs to one
//! level at most, the one at which the way to its target leaves the way to itself.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::RuleCx;
use orchestrate_policy::{Acyclic, Parts, Term};
use orchestrate_resolve::model::{
    DefId, DefKind, Model, Reached, Reference, Target, Weighted, collect, components, cut,
};

/// All circles.
#[derive(Default)]
pub(crate) struct Circles<'a> {
    /// By table and level.
    pub(crate) found: Vec<Circle<'a>>,
    /// `except` patterns that excuse nothing, with the names of their tables.
    pub(crate) idle: Vec<(&'a str, &'a Term)>,
}

/// Modules each of which reaches each other.
pub(crate) struct Circle<'a> {
    /// The table that wants none.
    pub(crate) table: &'a Acyclic,
    /// How many modules there are.
    pub(crate) members: usize,
    /// What to cut.
    pub(crate) cuts: Vec<Cut<'a>>,
    /// Whether no fewer uses would do.
    pub(crate) is_least: bool,
}

/// One module's uses of another, whose end would end circles.
pub(crate) struct Cut<'a> {
    /// The uses.
    pub(crate) closing: Edge<'a>,
    /// The shortest way back.
    pub(crate) back: Vec<Edge<'a>>,
}

/// One module's uses of another.
#[derive(Clone, Copy)]
pub(crate) struct Edge<'a> {
    pub(crate) from: DefId,
    pub(crate) to: DefId,
    /// The first of the uses.
    pub(crate) first: &'a Reference,
    pub(crate) uses: usize,
}

/// What is known of the uses of one module by another.
#[derive(Default)]
struct Uses<'a> {
    first: Option<&'a Reference>,
    counted: usize,
    /// `except` patterns that hold some back, by their place in the list.
    excused: FxHashSet<usize>,
}

/// The uses between modules of one level, by module.
type Level<'a> = BTreeMap<(DefId, DefId), Uses<'a>>;

/// Judges all references by all tables.
pub(crate) fn judge<'a>(cx: &RuleCx<'a>) -> Circles<'a> {
    let tables: Vec<Table<'a>> = cx.policy.acyclic.iter().map(|table| Table::new(cx.model, table)).collect();
    let mut circles = Circles::default();
    if tables.is_empty() {
        return circles;
    }
    for (table, levels) in tables.iter().zip(levels(cx.model, &tables)) {
        let mut excused = FxHashSet::default();
        for level in levels.values() {
            used_exceptions(level, &mut excused);
            circles.found.extend(circles_of(table.acyclic, level));
        }
        let idle = table.acyclic.except.iter().enumerate().filter(|(term, _)| !excused.contains(term));
        circles.idle.extend(idle.map(|(_, term)| (table.acyclic.name.as_str(), term)));
    }
    circles
}

/// For each table, by level, what uses what.
fn levels<'a>(model: &'a Model, tables: &[Table<'a>]) -> Vec<BTreeMap<Option<DefId>, Level<'a>>> {
    let mut levels: Vec<BTreeMap<Option<DefId>, Level<'_>>> = tables.iter().map(|_| BTreeMap::new()).collect();
    let mut reached = Vec::new();
    for reference in model.references() {
        let judging = tables.iter().enumerate().filter(|(_, table)| table.binds(reference));
        for (index, table) in judging {
            reached.clear();
            collect(model, reference, &mut reached);
            for (level, from, to) in table.edges(model, reference, &reached) {
                let uses = levels[index].entry(level).or_default().entry((from, to)).or_default();
                uses.add(reference, table.acyclic);
            }
        }
    }
    levels
}

impl<'a> Uses<'a> {
    fn add(&mut self, reference: &'a Reference, table: &Acyclic) {
        let excusing = table.except.iter().enumerate().filter(|(_, term)| term.covers.has_def(reference.from));
        let terms: Vec<usize> = excusing.map(|(term, _)| term).collect();
        if terms.is_empty() {
            self.first.get_or_insert(reference);
            self.counted += 1;
        }
        self.excused.extend(terms);
    }
}

/// A table, laid out for asking.
struct Table<'a> {
    acyclic: &'a Acyclic,
    /// By definition, the part that holds it: for [`Parts::Between`] only.
    part: FxHashMap<DefId, DefId>,
}

impl<'a> Table<'a> {
    fn new(model: &Model, acyclic: &'a Acyclic) -> Table<'a> {
        let mut part = FxHashMap::default();
        if let Parts::Between(parts) = &acyclic.parts {
            let is_part: FxHashSet<DefId> = parts.iter().copied().collect();
            // The innermost of those around it holds it.
            let holder = |id| model.ancestors(id).find(|above| is_part.contains(above));
            part.extend(model.defs().filter_map(|(id, _)| Some((id, holder(id)?))));
        }
        Table { acyclic, part }
    }

    fn binds(&self, reference: &Reference) -> bool {
        let in_area = match &self.acyclic.parts {
            Parts::Beneath(area) => area.contains(reference.from.0),
            Parts::Between(_) => self.part.contains_key(&reference.from),
        };
        in_area && (self.acyclic.tests || !reference.test)
    }

    /// What a reference says of parts: level, user, used; each once.
    fn edges(&self, model: &Model, reference: &Reference, reached: &[Reached]) -> Vec<(Option<DefId>, DefId, DefId)> {
        let defs = reached.iter().filter(|it| !it.above).filter_map(|it| match it.target {
            Target::Def(def) => Some(def),
            _ => None,
        });
        let mut edges: Vec<_> = defs.filter_map(|def| self.edge(model, reference.from, def)).collect();
        edges.sort_unstable();
        edges.dedup();
        edges
    }

    fn edge(&self, model: &Model, from: DefId, to: DefId) -> Option<(Option<DefId>, DefId, DefId)> {
        match &self.acyclic.parts {
            Parts::Between(_) => {
                let (from, to) = (*self.part.get(&from)?, *self.part.get(&to)?);
                (from != to).then_some((None, from, to))
            }
            Parts::Beneath(area) => {
                let (level, from, to) = siblings(model, from, to)?;
                area.contains(level.0).then_some((Some(level), from, to))
            }
        }
    }
}

/// Where the ways from the top to two definitions part: the module that holds both, and the modules directly beneath it that hold one each;
/// none where they are in different crates, or one stands in that module itself.
fn siblings(model: &Model, a: DefId, b: DefId) -> Option<(DefId, DefId, DefId)> {
    if model.def(a).krate != model.def(b).krate {
        return None;
    }
    let modules = |id: DefId| {
        let mut way: Vec<DefId> = model.ancestors(id).filter(|id| model.def(*id).kind == DefKind::Module).collect();
        way.reverse();
        way
    };
    let (a, b) = (modules(a), modules(b));
    let shared = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    Some((*a.get(shared.checked_sub(1)?)?, *a.get(shared)?, *b.get(shared)?))
}

/// The graph of a level: its modules, and by module the indexes of those it uses.
fn graph(level: &Level<'_>, is_edge: impl Fn(&Uses<'_>) -> bool) -> (Vec<DefId>, Vec<Vec<usize>>) {
    let mut nodes: Vec<DefId> = level.keys().flat_map(|(from, to)| [*from, *to]).collect();
    nodes.sort_unstable();
    nodes.dedup();
    let index: FxHashMap<DefId, usize> = nodes.iter().enumerate().map(|(index, id)| (*id, index)).collect();
    let mut successors = vec![Vec::new(); nodes.len()];
    for ((from, to), _) in level.iter().filter(|(_, uses)| is_edge(uses)) {
        successors[index[from]].push(index[to]);
    }
    (nodes, successors)
}

/// Notes the exceptions without which there would be a circle.
fn used_exceptions(level: &Level<'_>, used: &mut FxHashSet<usize>) {
    if level.values().all(|uses| uses.excused.is_empty()) {
        return;
    }
    let (nodes, successors) = graph(level, |_| true);
    for component in components(&successors).iter().filter(|it| it.len() > 1) {
        let members: FxHashSet<DefId> = component.iter().map(|node| nodes[*node]).collect();
        let within = level.iter().filter(|((from, to), _)| members.contains(from) && members.contains(to));
        used.extend(within.flat_map(|(_, uses)| &uses.excused));
    }
}

fn circles_of<'a>(table: &'a Acyclic, level: &Level<'a>) -> Vec<Circle<'a>> {
    let (nodes, successors) = graph(level, |uses| uses.counted > 0);
    let mut found: Vec<Circle<'_>> = components(&successors)
        .into_iter()
        .filter(|component| component.len() > 1)
        .map(|component| circle(table, level, &component.into_iter().map(|node| nodes[node]).collect::<Vec<_>>()))
        .collect();
    found.sort_by_key(|circle| circle.cuts.first().map(|cut| cut.closing.first.site));
    found
}

fn circle<'a>(table: &'a Acyclic, level: &Level<'a>, members: &[DefId]) -> Circle<'a> {
    let index = |id: &DefId| members.binary_search(id).ok();
    let mut edges: Vec<Edge<'a>> = Vec::new();
    let mut weighted = Vec::new();
    for ((from, to), uses) in level {
        let (Some(a), Some(b), Some(first)) = (index(from), index(to), uses.first) else { continue };
        edges.push(Edge { from: *from, to: *to, first, uses: uses.counted });
        weighted.push(Weighted { from: a, to: b, weight: uses.counted as u64 });
    }
    let least = cut(members.len(), &weighted);
    let mut cuts: Vec<Cut<'a>> =
        least.edges.iter().map(|cut| Cut { closing: edges[*cut], back: way_back(&edges, edges[*cut]) }).collect();
    cuts.sort_by_key(|cut| cut.closing.first.site);
    Circle { table, members: members.len(), cuts, is_least: least.is_least }
}

/// The shortest way from what an edge leads to, to where it leaves.
fn way_back<'a>(edges: &[Edge<'a>], closing: Edge<'a>) -> Vec<Edge<'a>> {
    let mut came: FxHashMap<DefId, Edge<'a>> = FxHashMap::default();
    let mut open = std::collections::VecDeque::from([closing.to]);
    while let Some(at) = open.pop_front() {
        if at == closing.from {
            break;
        }
        for edge in edges.iter().filter(|edge| edge.from == at && edge.to != closing.to) {
            if let std::collections::hash_map::Entry::Vacant(entry) = came.entry(edge.to) {
                entry.insert(*edge);
                open.push_back(edge.to);
            }
        }
    }
    let mut way: Vec<Edge<'a>> =
        std::iter::successors(came.get(&closing.from), |edge| came.get(&edge.from)).copied().collect();
    way.reverse();
    way
}
