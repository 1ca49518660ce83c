//! How deep a parser would have to go: a bound found from the tokens, before any recursive parser sees them.
//!
//! Brackets nest, and so do prefix operators, closures, assignments, `else` and generic arguments, without a bracket to
//! show for it. Each level costs a recursive parser stack. What is merely long, such as a sum of a thousand terms, only
//! costs the stack of walking the tree, and is bounded apart.

use super::lexer::{Kind, Token};

/// How many levels of nesting are read. The deepest known source on crates.io needs fewer than 200.
pub(super) const MAX_NESTING: u32 = 1_000;

/// How many operators in a row are read; each is a level of the tree, but not of the parser.
pub(super) const MAX_CHAIN: u32 = 30_000;

/// Whether a word stands before an operand.
fn is_prefix(word: &str) -> bool {
    matches!(
        word,
        "else" | "return" | "break" | "yield" | "move" | "async" | "unsafe" | "const" | "mut" | "dyn" | "ref" | "in"
    )
}

/// Whether a word stands between an operand and what is no part of it.
fn is_infix(word: &str) -> bool {
    matches!(word, "as" | "if" | "match" | "while")
}

/// A bracket that is open.
#[derive(Clone, Copy)]
struct Level {
    open: Counts,
    previous: Previous,
    /// The punctuation mark that the next one is glued to.
    last: u8,
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

/// Whether nesting goes too deep, token by token.
pub(super) struct Depth {
    /// The brackets that are open around.
    around: Vec<Level>,
    /// What those have nested together.
    below: Counts,
    level: Level,
}

impl Depth {
    pub(super) fn new() -> Depth {
        Depth { around: Vec::new(), below: Counts::default(), level: Level::NEW }
    }

    /// Takes the next token of a text; whether it may still be parsed.
    pub(super) fn takes(&mut self, token: Token, text: &str) -> bool {
        if let Kind::Close(_) = token.kind {
            if let Some(outer) = self.around.pop() {
                self.below = self.below.minus(outer.open);
                self.level = outer;
            }
            return true;
        }
        self.level.take(token, text);
        let open = self.level.open;
        let nesting = self.around.len() as u32 + 1 + self.below.nesting() + open.nesting();
        if let Kind::Open(_) = token.kind {
            self.below = self.below.plus(open);
            self.around.push(std::mem::replace(&mut self.level, Level::NEW));
            return nesting <= MAX_NESTING && self.below.chain <= MAX_CHAIN;
        }
        nesting <= MAX_NESTING && self.below.chain + open.chain <= MAX_CHAIN
    }
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
    const NEW: Level =
        Level { open: Counts { prefixes: 0, angles: 0, chain: 0 }, previous: Previous::Operator, last: b' ' };

    fn take(&mut self, token: Token, text: &str) {
        self.previous = match token.kind {
            // What follows an attribute is what would stand in its place.
            Kind::Open(_) if std::mem::replace(&mut self.last, b' ') == b'#' => Previous::Operator,
            Kind::Open(bracket) => {
                self.begin_after_brace(false);
                self.open.chain += 1;
                if bracket == b'{' { Previous::Brace } else { Previous::Operand }
            }
            Kind::Word => {
                self.last = b' ';
                self.word(&text[token.start..token.end])
            }
            Kind::Literal => {
                self.last = b' ';
                self.begin_after_brace(false);
                Previous::Operand
            }
            Kind::Lifetime => {
                self.punct(b'\'', true);
                self.last = b' ';
                Previous::Operand
            }
            Kind::Punct(punct, joint) => self.punct(punct, joint),
            // The parser sees an attribute.
            Kind::Doc(_) => {
                self.begin_after_brace(false);
                self.last = b' ';
                Previous::Operator
            }
            Kind::Close(_) => self.previous,
        };
    }

    /// A statement that ends with a brace has no separator behind it.
    fn begin_after_brace(&mut self, goes_on: bool) {
        if self.previous == Previous::Brace && !goes_on {
            self.open = Counts { angles: self.open.angles, ..Counts::default() };
        }
    }

    fn word(&mut self, word: &str) -> Previous {
        self.begin_after_brace(word == "else");
        if is_prefix(word) {
            self.open.prefixes += 1;
            return Previous::Operator;
        }
        if is_infix(word) {
            self.open.chain += 1;
            return Previous::Operator;
        }
        Previous::Operand
    }

    fn punct(&mut self, punct: u8, joint: bool) -> Previous {
        if punct == b'#' || (punct == b'!' && self.last == b'#') {
            self.begin_after_brace(false);
            self.last = b'#';
            return Previous::Operator;
        }
        let previous = self.operator(punct, joint);
        self.last = if joint { punct } else { b' ' };
        previous
    }

    fn operator(&mut self, punct: u8, joint: bool) -> Previous {
        let is_prefix = self.previous == Previous::Operator;
        match punct {
            b';' => {
                self.open = Counts::default();
                return Previous::Operator;
            }
            b',' => {
                self.open.prefixes = 0;
                self.open.chain = 0;
            }
            b'<' => self.open.angles += 1,
            // A match arm begins anew; the type behind `->` may go on nesting.
            b'>' if self.last == b'=' => self.open = Counts { angles: self.open.angles, ..Counts::default() },
            b'>' if self.last == b'-' => self.open.chain += 1,
            b'>' => {
                self.open.angles = self.open.angles.saturating_sub(1);
                return Previous::Operand;
            }
            b'=' | b'@' => self.open.prefixes += 1,
            b'-' if joint => self.open.prefixes += 1,
            b'!' | b'&' | b'*' | b'-' | b'|' if is_prefix => self.open.prefixes += 1,
            b'?' => return self.previous,
            _ => self.open.chain += 1,
        }
        Previous::Operator
    }
}

#[cfg(test)]
mod tests {
    use super::super::outline::Outline;

    fn deep(text: &str) -> bool {
        Outline::of(text).too_deep.is_some()
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
