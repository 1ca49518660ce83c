//! What metavariables have matched, flat: an instance of a repetition is a range of turns, and a turn is an instance of
//! what stands in it.

use super::rules::{Rule, Variable};

/// A range of tokens of the call.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capture {
    pub(super) start: u32,
    pub(super) end: u32,
    /// It needs parentheses to stay what it is.
    pub(super) loose: bool,
}

/// Something that happened while matching.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    /// A repetition begins.
    Begin(u16),
    /// A turn of it begins.
    Turn(u16),
    /// A variable has matched.
    Capture(u16, Capture),
}

/// What the variables of a rule have matched.
#[derive(Debug, Default)]
pub(super) struct Bindings {
    /// By variable: what it matched, in order.
    captures: Vec<Vec<Capture>>,
    /// By repetition: the first turn of each instance.
    firsts: Vec<Vec<u32>>,
    /// By repetition: how many turns all instances have.
    turns: Vec<u32>,
}

impl Bindings {
    pub(super) fn new(rule: &Rule) -> Bindings {
        let repetitions = usize::from(rule.repetitions);
        Bindings {
            captures: vec![Vec::new(); rule.variables.len()],
            firsts: vec![Vec::new(); repetitions],
            turns: vec![0; repetitions],
        }
    }

    /// Takes in the next event, in order.
    pub(super) fn take(&mut self, event: Event) {
        match event {
            Event::Begin(repetition) => {
                let turns = self.turns(repetition);
                if let Some(firsts) = self.firsts.get_mut(usize::from(repetition)) {
                    firsts.push(turns);
                }
            }
            Event::Turn(repetition) => {
                if let Some(turns) = self.turns.get_mut(usize::from(repetition)) {
                    *turns += 1;
                }
            }
            Event::Capture(variable, capture) => {
                if let Some(captures) = self.captures.get_mut(usize::from(variable)) {
                    captures.push(capture);
                }
            }
        }
    }

    fn turns(&self, repetition: u16) -> u32 {
        self.turns.get(usize::from(repetition)).copied().unwrap_or(0)
    }

    /// The first turn of an instance; behind the last one, where the next would begin.
    fn first(&self, repetition: u16, instance: u32) -> u32 {
        let firsts = self.firsts.get(usize::from(repetition));
        firsts.and_then(|firsts| firsts.get(instance as usize)).copied().unwrap_or_else(|| self.turns(repetition))
    }

    /// The instance of what stands within these repetitions at these turns.
    fn instance(&self, within: &[u16], turns: &[u32]) -> u32 {
        within.iter().zip(turns).fold(0, |instance, (&repetition, turn)| self.first(repetition, instance) + turn)
    }

    /// How often a variable repeats at the level below these turns, if it does.
    pub(super) fn length(&self, variable: &Variable, turns: &[u32]) -> Option<u32> {
        let &repetition = variable.within.get(turns.len())?;
        let instance = self.instance(&variable.within, turns);
        Some(self.first(repetition, instance + 1) - self.first(repetition, instance))
    }

    /// What a variable matched at these turns, unless it repeats deeper.
    pub(super) fn capture(&self, index: u16, variable: &Variable, turns: &[u32]) -> Option<Capture> {
        if variable.within.len() > turns.len() {
            return None;
        }
        let instance = self.instance(&variable.within, turns);
        self.captures.get(usize::from(index))?.get(instance as usize).copied()
    }

    /// How often a variable repeats, some levels below these turns.
    pub(super) fn count(&self, variable: &Variable, turns: &[u32], levels: u32) -> u32 {
        let instance = self.instance(&variable.within, turns);
        let (mut first, mut last) = (instance, instance + 1);
        for &repetition in variable.within.iter().skip(turns.len()).take(levels as usize) {
            (first, last) = (self.first(repetition, first), self.first(repetition, last));
        }
        last - first
    }
}
