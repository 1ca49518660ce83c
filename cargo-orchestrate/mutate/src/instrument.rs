//! The text with probes and switches.
//!
//! What is inserted holds no line break, so that lines stay where they were. The original stands first wherever there is a choice:
//! it says which type the others must have, so that the compiler complains about those.

use super::{Function, Mutant, Plan, Switch};
use orchestrate_workspace::source::Span;

/// A text in which mutants are chosen at run time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrumented {
    /// The text.
    pub text: String,
    /// What each mutant added to it, and around what.
    pub regions: Vec<Region>,
}

/// Bytes of the new text that are there because of some mutants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// The bytes.
    pub span: Span,
    /// The mutants, by their index in [`Plan::mutants`].
    pub mutants: Vec<usize>,
    /// How much of the bytes is theirs.
    pub extent: Extent,
}

/// How much of a region is the mutants' own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// All of it: where it does not compile, the mutant does not compile alone.
    Written,
    /// What chooses among them and the original, which stands in it: the mutants may compile alone.
    Around,
    /// Nothing: they stand somewhere in this function.
    Function,
}

/// Mutants that an error may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspects {
    /// The mutants, by their index in [`Plan::mutants`]. Where there are several, nothing tells them apart.
    pub mutants: Vec<usize>,
    /// What makes them suspects.
    pub extent: Extent,
}

impl Instrumented {
    /// Which mutants an error of the compiler at these bytes of the new text may be about, most specific first.
    ///
    /// An error within what a mutant wrote is that mutant's. Any other one may follow from such an error elsewhere; so it is asked
    /// again where there are some, once their mutants are left out. Only then are its first suspects left out, too: not
    /// because they do not compile, but because they do not compile as a choice.
    pub fn blame(&self, span: Span) -> Vec<Suspects> {
        let length = |region: &&Region| region.span.end - region.span.start;
        let is_function = |region: &&Region| region.extent == Extent::Function;
        let mut around: Vec<&Region> = self.regions.iter().filter(|region| region.span.contains(span)).collect();
        around.sort_by_key(length);
        let is_within = |region: &&Region| !is_function(region) && span.contains(region.span) && span != region.span;
        let mut within: Vec<&Region> = self.regions.iter().filter(is_within).collect();
        within.sort_by_key(|region| std::cmp::Reverse(length(region)));
        // A function is asked last: what stands at the error says more.
        let (functions, around): (Vec<_>, Vec<_>) = around.into_iter().partition(is_function);
        let within = within.into_iter().map(|region| (region, Extent::Around));
        let containing = around.into_iter().chain(functions).map(|region| (region, region.extent));
        groups(within.chain(containing))
    }
}

/// The mutants of each region without those of the regions before it.
fn groups<'r>(regions: impl Iterator<Item = (&'r Region, Extent)>) -> Vec<Suspects> {
    let mut known: Vec<usize> = Vec::new();
    let mut groups = Vec::new();
    for (region, extent) in regions {
        let mutants: Vec<usize> = region.mutants.iter().copied().filter(|mutant| !known.contains(mutant)).collect();
        known.extend(&mutants);
        if !mutants.is_empty() {
            groups.push(Suspects { mutants, extent });
        }
    }
    groups
}

/// The text with a probe in each function that gets a number, and a switch for each mutant that gets one.
///
/// Each crate that holds such a text needs [`runtime`](super::runtime) in its root, and to be compiled with `--cap-lints=allow`:
/// no lint asked for the brackets, and some mutants are what lints warn of.
pub fn instrument(
    text: &str,
    plan: &Plan,
    probe: &dyn Fn(usize) -> Option<u32>,
    mutant: &dyn Fn(usize) -> Option<u32>,
) -> Instrumented {
    let mut edits: Vec<Edit> = functions(plan, probe, mutant).collect();
    for (index, found) in plan.mutants.iter().enumerate() {
        if let Some(id) = mutant(index) {
            add(&mut edits, plan, found, Chosen { index, id });
        }
    }
    // A larger part begins before a smaller one; what is inserted at a place comes before parts that begin there.
    edits.sort_by_key(|edit| (edit.span.start, edit.rank(), std::cmp::Reverse(edit.span.end)));
    edits.dedup_by(|next, edit| edit.takes(next));
    Writer::new(text).write(edits)
}

/// A mutant, and the number by which it is chosen.
#[derive(Clone, Copy)]
struct Chosen {
    index: usize,
    id: u32,
}

/// The mutants in a function.
#[derive(Clone, Default)]
struct Inside {
    /// Statements that are passed by: what comes after them may not compile without.
    skips: Vec<usize>,
    others: Vec<usize>,
}

/// Something that is written at a place, or around one.
struct Edit {
    span: Span,
    what: What,
}

enum What {
    /// A function, with the mutants in it. Nothing is written for the function itself.
    Function(Inside),
    Probe(u32),
    Return(Chosen, String),
    Guard(Chosen),
    Skip(Chosen),
    Choice(Vec<(Chosen, String)>),
}

impl Edit {
    fn at(at: u32, what: What) -> Edit {
        Edit { span: Span::new(at, at), what }
    }

    fn rank(&self) -> u8 {
        match self.what {
            What::Function(_) => 0,
            What::Probe(_) => 1,
            What::Return(..) => 2,
            What::Guard(_) => 3,
            What::Skip(_) => 4,
            What::Choice(_) => 5,
        }
    }

    /// One choice has all the mutants of its expression.
    fn takes(&mut self, next: &mut Edit) -> bool {
        match (&mut self.what, &mut next.what) {
            (What::Choice(all), What::Choice(more)) if self.span == next.span => {
                all.append(more);
                true
            }
            _ => false,
        }
    }
}

fn functions<'p>(
    plan: &'p Plan,
    probe: &'p dyn Fn(usize) -> Option<u32>,
    mutant: &'p dyn Fn(usize) -> Option<u32>,
) -> impl Iterator<Item = Edit> + 'p {
    let mut inside = vec![Inside::default(); plan.functions.len()];
    for (index, found) in plan.mutants.iter().enumerate() {
        match (&found.switch, mutant(index), inside.get_mut(found.function)) {
            (Switch::None(_), ..) | (_, None, _) | (.., None) => {}
            (Switch::Skip, _, Some(inside)) => inside.skips.push(index),
            (_, _, Some(inside)) => inside.others.push(index),
        }
    }
    plan.functions.iter().zip(inside).enumerate().flat_map(move |(index, (function, inside))| {
        let probe = probe(index).filter(|_| function.runs());
        let probe = probe.map(|id| Edit::at(function.probe, What::Probe(id)));
        let is_empty = inside.skips.is_empty() && inside.others.is_empty();
        let function = (!is_empty).then(|| Edit { span: body(function), what: What::Function(inside) });
        function.into_iter().chain(probe)
    })
}

/// All of a function but its attributes: its signature may be what an error is about.
fn body(function: &Function) -> Span {
    Span::new(function.name_span.start, function.block.end)
}

fn add(edits: &mut Vec<Edit>, plan: &Plan, mutant: &Mutant, chosen: Chosen) {
    let edit = match &mutant.switch {
        Switch::None(_) => return,
        Switch::Expression { node, other } => Edit { span: *node, what: What::Choice(vec![(chosen, other.clone())]) },
        Switch::Skip => Edit { span: mutant.span, what: What::Skip(chosen) },
        Switch::Guard { at } => Edit::at(*at, What::Guard(chosen)),
        Switch::Return => {
            let Some(function) = plan.functions.get(mutant.function) else { return };
            Edit::at(function.probe, What::Return(chosen, mutant.replacement.clone()))
        }
    };
    edits.push(edit);
}

/// Writes the new text from front to back.
struct Writer<'t> {
    text: &'t str,
    at: u32,
    out: String,
    regions: Vec<Region>,
    /// What has begun and does not end yet, with where it began in the new text.
    open: Vec<(Edit, u32)>,
}

impl<'t> Writer<'t> {
    fn new(text: &'t str) -> Writer<'t> {
        Writer { text, at: 0, out: String::with_capacity(text.len() * 2), regions: Vec::new(), open: Vec::new() }
    }

    fn write(mut self, edits: Vec<Edit>) -> Instrumented {
        for edit in edits {
            self.close_until(edit.span.start);
            self.copy_until(edit.span.start);
            self.begin(edit);
        }
        self.close_until(u32::MAX);
        self.copy_until(self.text.len() as u32);
        Instrumented { text: self.out, regions: self.regions }
    }

    fn close_until(&mut self, end: u32) {
        while let Some((edit, start)) = self.open.pop_if(|(edit, _)| edit.span.end <= end) {
            self.copy_until(edit.span.end);
            self.end(edit, start);
        }
    }

    fn copy_until(&mut self, end: u32) {
        self.out.push_str(self.text.get(self.at as usize..end as usize).unwrap_or(""));
        self.at = end.max(self.at);
    }

    fn begin(&mut self, edit: Edit) {
        let start = self.out.len() as u32;
        match &edit.what {
            What::Probe(id) => return self.out.push_str(&probe(*id)),
            What::Return(chosen, value) => {
                self.out.push_str(&format!("if {} {{ return {value}; }} ", on(*chosen)));
                return self.region(start, vec![chosen.index], Extent::Written);
            }
            What::Guard(chosen) => {
                self.out.push_str(&format!(" if !{}", on(*chosen)));
                return self.region(start, vec![chosen.index], Extent::Around);
            }
            What::Function(_) => {}
            What::Skip(chosen) => self.out.push_str(&format!("if !{} {{ ", on(*chosen))),
            What::Choice(others) => {
                let none: Vec<String> = others.iter().map(|(chosen, _)| format!("!{}", on(*chosen))).collect();
                self.out.push_str(&format!("(if {} {{ (", none.join(" && ")));
            }
        }
        self.open.push((edit, start));
    }

    fn end(&mut self, edit: Edit, start: u32) {
        match edit.what {
            What::Function(inside) => {
                self.region(start, inside.skips, Extent::Function);
                self.region(start, inside.others, Extent::Function);
            }
            What::Skip(chosen) => {
                self.out.push_str(" }");
                self.region(start, vec![chosen.index], Extent::Around);
            }
            What::Choice(others) => self.choice(start, others),
            What::Probe(_) | What::Return(..) | What::Guard(_) => {}
        }
    }

    fn choice(&mut self, start: u32, others: Vec<(Chosen, String)>) {
        self.out.push_str(") }");
        let last = others.len().saturating_sub(1);
        for (position, (chosen, other)) in others.iter().enumerate() {
            let start = self.out.len() as u32;
            match position == last {
                true => self.out.push_str(&format!(" else {{ ({other}) }}")),
                false => self.out.push_str(&format!(" else if {} {{ ({other}) }}", on(*chosen))),
            }
            self.region(start, vec![chosen.index], Extent::Written);
        }
        self.out.push(')');
        self.region(start, others.iter().map(|(chosen, _)| chosen.index).collect(), Extent::Around);
    }

    fn region(&mut self, start: u32, mutants: Vec<usize>, extent: Extent) {
        if !mutants.is_empty() {
            self.regions.push(Region { span: Span::new(start, self.out.len() as u32), mutants, extent });
        }
    }
}

/// A block of its own, so that each function has a place of its own to remember that it was reached.
fn probe(id: u32) -> String {
    let seen = "crate::__orchestrate::Seen";
    format!("{{ static SEEN: {seen} = {seen}::new(); SEEN.reach({id}); }} ")
}

fn on(chosen: Chosen) -> String {
    format!("crate::__orchestrate::on({})", chosen.id)
}
