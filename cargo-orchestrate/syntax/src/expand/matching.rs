//! Matching a call to a rule, all ways at once, as rustc does: token by token, without going back.
//!
//! Every way is a node of the matcher, and no node is followed twice at the same token; so the work is bounded by tokens
//! times nodes, whatever the definition.

use super::bindings::{Bindings, Capture, Event};
use super::limits::{Budget, Options};
use super::refusal::Refusal;
use super::rules::{Node, Rule, Rules, Slice, Times};
use super::skip::Skipper;
use super::token::{Kind, Tokens};

/// No event came before.
const NOTHING: u32 = u32::MAX;

/// A way to match what was read so far.
#[derive(Clone, Copy)]
struct Way {
    node: u32,
    /// The last event on this way.
    event: u32,
}

/// Matches calls; keeps its memory between rules.
pub(super) struct Matcher<'a> {
    rules: &'a Rules,
    tokens: &'a Tokens<'a>,
    options: &'a Options<'a>,
    budget: &'a mut Budget,
    skipper: Skipper<'a>,
    steps: u64,
    /// What happened on all ways, each with what happened before it.
    events: Vec<(u32, Event)>,
    /// By node: at which round it was followed last.
    followed: Vec<u32>,
    round: u32,
    ways: Vec<Way>,
    /// Ways that have taken the token at hand.
    moved: Vec<Way>,
    /// Ways that wait for a fragment.
    waiting: Vec<Way>,
}

impl<'a> Matcher<'a> {
    pub(super) fn new(
        rules: &'a Rules,
        tokens: &'a Tokens<'a>,
        options: &'a Options<'a>,
        budget: &'a mut Budget,
    ) -> Matcher<'a> {
        Matcher {
            rules,
            tokens,
            options,
            budget,
            skipper: Skipper::new(tokens),
            steps: 0,
            events: Vec::new(),
            followed: Vec::new(),
            round: 0,
            ways: Vec::new(),
            moved: Vec::new(),
            waiting: Vec::new(),
        }
    }

    /// What the variables match, or nothing where the rule does not match.
    pub(super) fn rule(&mut self, rule: &Rule) -> Result<Option<Bindings>, Refusal> {
        self.events.clear();
        self.followed.clear();
        self.followed.resize(rule.matcher.len(), 0);
        self.round = 0;
        self.ways.clear();
        self.ways.push(Way { node: 0, event: NOTHING });
        let mut at = 0;
        loop {
            self.moved.clear();
            self.waiting.clear();
            self.round += 1;
            if let Some(last) = self.follow(rule, at)? {
                return Ok(Some(self.bindings(rule, last)));
            }
            match (self.moved.len(), self.waiting.len()) {
                (0, 0) => return Ok(None),
                (_, 0) => {
                    at += usize::from(self.tokens.at(at).glue);
                    std::mem::swap(&mut self.ways, &mut self.moved);
                }
                (0, 1) => at = self.fragment(rule, at)?,
                _ => return Err(Refusal::Ambiguous),
            }
        }
    }

    /// Follows all ways to where they take the token at hand, wait for a fragment, or end; the last event, if all matched.
    fn follow(&mut self, rule: &Rule, at: usize) -> Result<Option<u32>, Refusal> {
        let ended = self.tokens.kind(at) == Kind::End;
        let mut matched = None;
        while let Some(way) = self.ways.pop() {
            self.step()?;
            let index = way.node as usize;
            let (Some(&node), Some(followed)) = (rule.matcher.get(index), self.followed.get_mut(index)) else {
                continue;
            };
            if std::mem::replace(followed, self.round) == self.round {
                continue;
            }
            if self.node(node, way, at) && ended {
                matched = Some(way.event);
            }
        }
        Ok(matched)
    }

    fn step(&mut self) -> Result<(), Refusal> {
        self.steps += 1;
        if self.steps > self.options.max_steps { Err(Refusal::TooLong) } else { self.budget.spend_step() }
    }

    /// Follows one way by one node; whether that is the last one.
    fn node(&mut self, node: Node, way: Way, at: usize) -> bool {
        let next = Way { node: way.node + 1, ..way };
        let takes = match node {
            Node::End => return true,
            Node::Token(slice) => self.is_token(at, slice),
            Node::Open(delimiter) => self.tokens.kind(at) == Kind::Open(delimiter),
            Node::Close(delimiter) => self.tokens.kind(at) == Kind::Close(delimiter),
            Node::Crate => self.tokens.word(at) == self.options.crate_name,
            Node::Fragment(fragment, _) => {
                if fragment.may_begin(self.tokens, at) {
                    self.waiting.push(way);
                }
                false
            }
            Node::Repeat { repetition, times, end } => {
                let begun = self.event(way.event, Event::Begin(repetition));
                if times != Times::Some {
                    self.ways.push(Way { node: end, event: begun });
                }
                let turn = self.event(begun, Event::Turn(repetition));
                self.ways.push(Way { event: turn, ..next });
                false
            }
            Node::Again { repetition, times, separator, first } => {
                self.ways.push(next);
                self.again(way, at, repetition, times, separator, first);
                false
            }
        };
        if takes {
            self.moved.push(next);
        }
        false
    }

    fn again(&mut self, way: Way, at: usize, repetition: u16, times: Times, separator: Option<Slice>, first: u32) {
        if times == Times::Once || separator.is_some_and(|separator| !self.is_token(at, separator)) {
            return;
        }
        let event = self.event(way.event, Event::Turn(repetition));
        let turn = Way { node: first, event };
        if separator.is_some() { self.moved.push(turn) } else { self.ways.push(turn) }
    }

    fn event(&mut self, before: u32, event: Event) -> u32 {
        self.events.push((before, event));
        (self.events.len() - 1) as u32
    }

    fn is_token(&self, at: usize, slice: Slice) -> bool {
        let is_token = !matches!(self.tokens.kind(at), Kind::Open(_) | Kind::Close(_) | Kind::End);
        is_token && self.tokens.text(at) == self.rules.slice(slice)
    }

    /// Takes the fragment that the only way waits for; where it ends.
    fn fragment(&mut self, rule: &Rule, at: usize) -> Result<usize, Refusal> {
        let Some(way) = self.waiting.pop() else { return Err(Refusal::Ambiguous) };
        let Some(&Node::Fragment(fragment, variable)) = rule.matcher.get(way.node as usize) else {
            return Err(Refusal::Ambiguous);
        };
        let Some((end, loose)) = self.skipper.fragment(fragment, at) else {
            let too_deep = self.skipper.too_deep;
            return Err(if too_deep { Refusal::TooDeep } else { Refusal::Fragment(fragment.name()) });
        };
        self.budget.spend_steps((end - at) as u64)?;
        let capture = Capture { start: at as u32, end: end as u32, loose };
        let event = self.event(way.event, Event::Capture(variable, capture));
        self.ways.clear();
        self.ways.push(Way { node: way.node + 1, event });
        Ok(end)
    }

    fn bindings(&self, rule: &Rule, last: u32) -> Bindings {
        let mut order = Vec::new();
        let mut next = last;
        while let Some(&(before, event)) = self.events.get(next as usize) {
            order.push(event);
            next = before;
        }
        let mut bindings = Bindings::new(rule);
        order.iter().rev().for_each(|&event| bindings.take(event));
        bindings
    }
}
