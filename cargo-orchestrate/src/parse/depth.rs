//! How deep a parser would have to go: a bound found from the tokens, before any recursive parser sees them.
//!
//! Brackets nest, and so do prefix operators, closures, assignments, `else` and generic arguments, without a bracket to
//! show for it. Each level costs a recursive parser stack. What is merely long, such as a sum of a thousand terms, only
//! costs the stack of walking the tree, and is bounded apart.

use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree, token_stream::IntoIter};

/// How many levels of nesting are read. The deepest known source on crates.io needs fewer than 200.
pub(super) const MAX_NESTING: u32 = 1_000;

/// How many operators in a row are read; each is a level of the tree, but not of the parser.
pub(super) const MAX_CHAIN: u32 = 30_000;

/// Words that stand before an operand.
const PREFIXES: [&str; 12] =
    ["else", "return", "break", "yield", "move", "async", "unsafe", "const", "mut", "dyn", "ref", "in"];

/// Words between an operand and what is no part of it.
const INFIXES: [&str; 4] = ["as", "if", "match", "while"];

/// A bracket that is open.
struct Level {
    tokens: IntoIter,
    open: Counts,
    previous: Previous,
    /// The punctuation mark that the next one is glued to.
    last: char,
}

/// What the statement or element at hand has nested so far.
#[derive(Clone, Copy, Default)]
struct Counts {
    prefixes: u32,
    angles: u32,
    chain: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum Previous {
    /// A name, literal or closing bracket: what follows is no prefix.
    Operand,
    /// A closing brace, which may end a statement.
    Brace,
    /// An operator, or nothing: what follows may be a prefix.
    Operator,
}

/// The place where nesting goes too deep, if it does.
pub(super) fn too_deep(tokens: &TokenStream) -> Option<Span> {
    let mut levels = vec![Level::new(tokens.clone())];
    let mut below = Counts::default();
    while let Some(level) = levels.last_mut() {
        let Some(token) = level.tokens.next() else {
            levels.pop();
            if let Some(outer) = levels.last() {
                below = below.minus(outer.open);
            }
            continue;
        };
        let span = token.span();
        level.take(&token);
        let open = level.open;
        let nesting = levels.len() as u32 + below.nesting() + open.nesting();
        if nesting > MAX_NESTING || below.chain + open.chain > MAX_CHAIN {
            return Some(span);
        }
        if let TokenTree::Group(group) = token {
            below = below.plus(open);
            levels.push(Level::new(group.stream()));
        }
    }
    None
}

impl Counts {
    fn nesting(self) -> u32 {
        self.prefixes + self.angles
    }

    fn plus(self, other: Counts) -> Counts {
        Counts {
            prefixes: self.prefixes + other.prefixes,
            angles: self.angles + other.angles,
            chain: self.chain + other.chain,
        }
    }

    fn minus(self, other: Counts) -> Counts {
        Counts {
            prefixes: self.prefixes - other.prefixes,
            angles: self.angles - other.angles,
            chain: self.chain - other.chain,
        }
    }
}

impl Level {
    fn new(tokens: TokenStream) -> Level {
        Level { tokens: tokens.into_iter(), open: Counts::default(), previous: Previous::Operator, last: ' ' }
    }

    fn take(&mut self, token: &TokenTree) {
        self.previous = match token {
            // What follows an attribute is what would stand in its place.
            TokenTree::Group(_) if std::mem::replace(&mut self.last, ' ') == '#' => Previous::Operator,
            TokenTree::Group(group) => {
                self.begin_after_brace(false);
                self.open.chain += 1;
                if group.delimiter() == Delimiter::Brace { Previous::Brace } else { Previous::Operand }
            }
            TokenTree::Ident(ident) => {
                self.last = ' ';
                self.word(ident)
            }
            TokenTree::Literal(_) => {
                self.last = ' ';
                self.begin_after_brace(false);
                Previous::Operand
            }
            TokenTree::Punct(punct) => self.punct(punct.as_char(), punct.spacing()),
        };
    }

    /// A statement that ends with a brace has no separator behind it.
    fn begin_after_brace(&mut self, goes_on: bool) {
        if self.previous == Previous::Brace && !goes_on {
            self.open = Counts { angles: self.open.angles, ..Counts::default() };
        }
    }

    fn word(&mut self, word: &Ident) -> Previous {
        self.begin_after_brace(word == "else");
        // Compared in place: every name of every file comes by here.
        if PREFIXES.iter().any(|it| word == it) {
            self.open.prefixes += 1;
            return Previous::Operator;
        }
        if INFIXES.iter().any(|it| word == it) {
            self.open.chain += 1;
            return Previous::Operator;
        }
        Previous::Operand
    }

    fn punct(&mut self, punct: char, spacing: Spacing) -> Previous {
        if punct == '#' || (punct == '!' && self.last == '#') {
            self.begin_after_brace(false);
            self.last = '#';
            return Previous::Operator;
        }
        let previous = self.operator(punct, spacing);
        self.last = if spacing == Spacing::Joint { punct } else { ' ' };
        previous
    }

    fn operator(&mut self, punct: char, spacing: Spacing) -> Previous {
        let is_prefix = self.previous == Previous::Operator;
        match punct {
            ';' => {
                self.open = Counts::default();
                return Previous::Operator;
            }
            ',' => {
                self.open.prefixes = 0;
                self.open.chain = 0;
            }
            '<' => self.open.angles += 1,
            // A match arm begins anew; the type behind `->` may go on nesting.
            '>' if self.last == '=' => self.open = Counts { angles: self.open.angles, ..Counts::default() },
            '>' if self.last == '-' => self.open.chain += 1,
            '>' => {
                self.open.angles = self.open.angles.saturating_sub(1);
                return Previous::Operand;
            }
            '=' | '@' => self.open.prefixes += 1,
            '-' if spacing == Spacing::Joint => self.open.prefixes += 1,
            '!' | '&' | '*' | '-' | '|' if is_prefix => self.open.prefixes += 1,
            '?' => return self.previous,
            _ => self.open.chain += 1,
        }
        Previous::Operator
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deep(text: &str) -> bool {
        too_deep(&text.parse::<TokenStream>().expect("tokens")).is_some()
    }

    #[test]
    fn what_nests_without_brackets_is_found() {
        for piece in [
            "!",
            "-",
            "&",
            "&mut ",
            "*const ",
            "|x| ",
            "a = ",
            "return ",
            "Vec<",
            "A<B, C<",
            "if a {} else ",
            "#[a] !",
            "x @ ",
        ] {
            let text = format!("fn f() {{ {} }}", piece.repeat(20_000));
            assert!(deep(&text), "{piece}");
        }
        assert!(deep(&"(".repeat(100_000).chars().chain(")".repeat(100_000).chars()).collect::<String>()));
    }

    #[test]
    fn what_is_long_but_flat_is_not_deep() {
        for piece in [
            "-1, ",
            "x = 1;",
            "&A => {} ",
            "fn f() { !x }",
            "if a {}",
            "a < b;",
            "Vec<Vec<u8>>, ",
            "x.y().z();",
            "A => !b,",
            "#![doc = \"x\"] ",
            "#[cfg(a)] ",
        ] {
            assert!(!deep(&format!("fn f() {{ {} }}", piece.repeat(20_000))), "{piece}");
        }
        assert!(!deep(&format!("fn f() {{ {} }}", "a | ".repeat(5_000))));
    }
}
