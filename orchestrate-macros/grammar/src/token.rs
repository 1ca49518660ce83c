//! The tokens that the grammar reads, in a form that every source of tokens can give.

/// One token, or a group of them between delimiters.
#[derive(Clone, Debug)]
pub enum TokenTree<S> {
    /// A word: an identifier, a keyword, `_`, or the `$crate` of a macro.
    Ident {
        /// As written, with `r#` if it is raw.
        text: String,
        /// Where it stands.
        span: S,
    },
    /// A string, a number, a character.
    Literal {
        /// As written in the source, with quotes, prefix, suffix and escapes.
        text: String,
        /// Where it stands.
        span: S,
    },
    /// One character of punctuation.
    Punct {
        /// The character.
        character: char,
        /// Where it stands.
        span: S,
    },
    /// Tokens between delimiters.
    Group {
        /// The delimiters.
        delimiter: Delimiter,
        /// What stands between them.
        tokens: Vec<TokenTree<S>>,
        /// The whole group with its delimiters.
        span: S,
    },
}

impl<S: Copy> TokenTree<S> {
    /// Where the token stands.
    pub fn span(&self) -> S {
        match self {
            Self::Ident { span, .. }
            | Self::Literal { span, .. }
            | Self::Punct { span, .. }
            | Self::Group { span, .. } => *span,
        }
    }
}

/// What stands around a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// `( … )`
    Parenthesis,
    /// `[ … ]`
    Bracket,
    /// `{ … }`
    Brace,
    /// Nothing visible: a macro put its argument here. The grammar reads through it.
    None,
}

/// A value and the place where it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spanned<T, S> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: S,
}

impl<T, S> Spanned<T, S> {
    /// `value`, written at `span`.
    pub fn new(value: T, span: S) -> Self {
        Self { value, span }
    }
}
