//! Path patterns: what a policy writes to name items of the workspace and of outside.
//!
//! In: text. Out: a [`Pattern`], which knows what it covers name by name, so that nothing needs to build the path of an item.

pub(crate) mod braces; // `{a,b}` spelled out.
pub(crate) mod name; // A name alone.
pub(crate) mod segment; // Between `::`.
pub(crate) mod wildcard; // `*` within a name.

use super::capability::Capabilities;
use segment::Segment;

/// The longest pattern, in segments: the states of a walk are the bits of a word.
const MOST_SEGMENTS: usize = 62;

/// A path pattern, or a capability: a named set of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    text: Box<str>,
    capability: bool,
    branches: Vec<Branch>,
}

/// A path pattern without braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Branch {
    /// As it would be written.
    pub(crate) text: Box<str>,
    segments: Vec<Segment>,
    /// Which alternative of each brace it stands for.
    pub(crate) choices: Vec<usize>,
    /// Takes away what it covers: only capabilities have such.
    pub(crate) minus: bool,
}

/// How far a walk has come in a [`Branch`]: a bit per segment that may be next, one more for the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Progress(u64);

/// Which pattern wins where two name the same item: the greater one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Specificity {
    names: usize,
    letters: usize,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// What is wrong with it, and how to mend it.
    pub fn parse(text: &str) -> Result<Pattern, (String, String)> {
        Pattern::parse_with(text, &Capabilities::default())
    }

    /// Reads a pattern of a policy that has capabilities of its own.
    ///
    /// # Errors
    /// What is wrong with it, and how to mend it.
    pub fn parse_with(text: &str, capabilities: &Capabilities) -> Result<Pattern, (String, String)> {
        if let Some(name) = text.strip_prefix("cap:") {
            let mut branches = Vec::new();
            for path in capabilities.find(name)? {
                let minus = path.starts_with('!');
                let read = branches_of(path.trim_start_matches('!'))?;
                branches.extend(read.into_iter().map(|branch| Branch { choices: Vec::new(), minus, ..branch }));
            }
            return Ok(Pattern { text: Box::from(text), capability: true, branches });
        }
        Ok(Pattern { text: Box::from(text), capability: false, branches: branches_of(text)? })
    }

    /// As written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is `cap:…`.
    pub fn is_capability(&self) -> bool {
        self.capability
    }

    /// Whether it covers all of an outside crate, given by its library's name.
    pub fn covers_crate(&self, library: &str) -> bool {
        self.after_crate(library).any(|(branch, progress)| branch.is_done(progress))
    }

    /// Whether it covers something of an outside crate, given by its library's name.
    pub fn enters_crate(&self, library: &str) -> bool {
        self.after_crate(library).next().is_some()
    }

    fn after_crate<'a>(&'a self, library: &'a str) -> impl Iterator<Item = (&'a Branch, Progress)> {
        let stepped =
            self.added().map(move |branch| (branch, branch.step(branch.start(), |segment| segment.covers(library))));
        stepped.filter(|(_, progress)| !progress.is_over())
    }

    /// Whether it covers an item path, which is written as a graph shows it: a crate by the name of its library.
    pub fn covers_path(&self, path: &str) -> bool {
        let covers = |branch: &Branch| {
            let mut progress = branch.start();
            for name in segment::split(path) {
                progress = branch.step(progress, |segment| segment.covers(name));
                if branch.is_done(progress) {
                    return true;
                }
            }
            false
        };
        self.added().any(covers) && !self.taken().any(covers)
    }

    /// Whether it covers all that another one does, whatever there is: a sign that is sure where it says so.
    pub fn subsumes(&self, other: &Pattern) -> bool {
        let within = |branch: &Branch| self.added().any(|own| own.subsumes(branch));
        self.branches == other.branches || (self.taken().next().is_none() && other.added().all(within))
    }

    /// Whether some path may be covered by both: a sign that is sure where it denies it.
    pub fn may_overlap(&self, other: &Pattern) -> bool {
        self.added().any(|own| other.added().any(|branch| own.may_overlap(branch)))
    }

    /// The patterns without braces that it stands for.
    pub(crate) fn added(&self) -> impl Iterator<Item = &Branch> {
        self.branches.iter().filter(|branch| !branch.minus)
    }

    /// What is taken away from these: only capabilities have such.
    pub(crate) fn taken(&self) -> impl Iterator<Item = &Branch> {
        self.branches.iter().filter(|branch| branch.minus)
    }

    /// Of the patterns that it stands for, those to report where `used` says which cover something: one for each alternative
    /// of a brace that no pattern in use has taken; where none is in use, all of them under the name of the whole.
    pub(crate) fn idle<'a>(&'a self, used: &[bool]) -> Vec<(&'a str, &'a Branch)> {
        let branches: Vec<&Branch> = self.added().collect();
        if !used.contains(&true) {
            return branches.into_iter().map(|branch| (self.text(), branch)).collect();
        }
        let in_use = || branches.iter().zip(used).filter(|(_, used)| **used).map(|(branch, _)| *branch);
        let mut reported = Vec::new();
        let mut idle = Vec::new();
        for branch in &branches {
            let mut choices = branch.choices.iter().copied().enumerate();
            let unused = choices.find(|(brace, choice)| !in_use().any(|other| other.choices[*brace] == *choice));
            if unused.is_some() && !reported.contains(&unused) {
                reported.push(unused);
                idle.push((&*branch.text, *branch));
            }
        }
        idle
    }
}

fn branches_of(text: &str) -> Result<Vec<Branch>, (String, String)> {
    let help = "write alternatives as `{a,b}`";
    let spelled = braces::expand(text).map_err(|reason| (format!("`{text}` {reason}"), help.to_owned()))?;
    let read =
        |branch: braces::Branch| branch_of(branch).map_err(|(reason, help)| (format!("`{text}` {reason}"), help));
    spelled.into_iter().map(read).collect()
}

fn branch_of(branch: braces::Branch) -> Result<Branch, (String, String)> {
    let text: Box<str> = Box::from(branch.text.as_str());
    // The two names of the resolver that are no paths.
    if let "cap:unsafe" | "cap:ffi" = &*text {
        let segments = vec![Segment::Name(text.clone())];
        return Ok(Branch { text, segments, choices: branch.choices, minus: false });
    }
    let parts = segment::split(&text);
    if parts.len() > MOST_SEGMENTS {
        let help = format!("a pattern has at most {MOST_SEGMENTS} segments");
        return Err((format!("has {} segments", parts.len()), help));
    }
    let segments = parts.iter().enumerate().map(|(index, part)| segment::read(part, index == 0));
    let segments = segments.collect::<Result<_, _>>()?;
    Ok(Branch { text, segments, choices: branch.choices, minus: false })
}

impl Branch {
    /// Before the first segment.
    pub(crate) fn start(&self) -> Progress {
        self.skip_deep(1)
    }

    /// One name further, where `covers` says which segments have that name.
    pub(crate) fn step(&self, progress: Progress, covers: impl Fn(&Segment) -> bool) -> Progress {
        let mut next = 0;
        for (index, segment) in self.segments.iter().enumerate() {
            if progress.0 & (1 << index) == 0 {
                continue;
            }
            match segment {
                Segment::Deep => next |= 1 << index,
                segment if covers(segment) => next |= 1 << (index + 1),
                _ => {}
            }
        }
        self.skip_deep(next)
    }

    /// Whether everything from here on is covered.
    pub(crate) fn is_done(&self, progress: Progress) -> bool {
        progress.0 & (1 << self.segments.len()) != 0
    }

    fn subsumes(&self, other: &Branch) -> bool {
        let mut progress = self.start();
        for theirs in &other.segments {
            if self.is_done(progress) {
                return true;
            }
            progress = self.step(progress, |own| own.subsumes(theirs));
        }
        self.is_done(progress)
    }

    fn may_overlap(&self, other: &Branch) -> bool {
        // What stands behind the shorter one is beneath it, and `**` may be anything.
        self.segments.iter().zip(&other.segments).all(|(own, theirs)| own.may_overlap(theirs))
            || self.segments.contains(&Segment::Deep)
            || other.segments.contains(&Segment::Deep)
    }

    /// `**` may stand for nothing.
    fn skip_deep(&self, mut bits: u64) -> Progress {
        for (index, segment) in self.segments.iter().enumerate() {
            if *segment == Segment::Deep && bits & (1 << index) != 0 {
                bits |= 1 << (index + 1);
            }
        }
        Progress(bits)
    }

    pub(crate) fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// How specific it is: more plain names win, then more letters.
    pub(crate) fn specificity(&self) -> Specificity {
        let letters = |segment: &Segment| match segment {
            Segment::Name(text) | Segment::Wild(text) => text.len(),
            Segment::Any | Segment::Deep => 0,
        };
        Specificity {
            names: self.segments.iter().filter(|segment| segment.name().is_some()).count(),
            letters: self.segments.iter().map(letters).sum(),
        }
    }
}

impl Progress {
    /// Whether nothing beneath can be covered any more.
    pub(crate) fn is_over(self) -> bool {
        self.0 == 0
    }
}
