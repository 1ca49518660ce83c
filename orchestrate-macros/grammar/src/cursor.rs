//! Walks over tokens, through the invisible groups that macros leave behind.

use crate::token::{Delimiter, TokenTree};

pub(crate) struct Cursor<'t, S> {
    tokens: Vec<&'t TokenTree<S>>,
    next: usize,
}

impl<'t, S: Copy> Cursor<'t, S> {
    pub(crate) fn new(tokens: &'t [TokenTree<S>]) -> Self {
        let mut visible = Vec::new();
        flatten(&mut visible, tokens);
        Self { tokens: visible, next: 0 }
    }

    pub(crate) fn peek(&self) -> Option<&'t TokenTree<S>> {
        self.tokens.get(self.next).copied()
    }

    pub(crate) fn next(&mut self) -> Option<&'t TokenTree<S>> {
        let token = self.peek();
        self.next += usize::from(token.is_some());
        token
    }

    pub(crate) fn is_at(&self, character: char) -> bool {
        matches!(self.peek(), Some(TokenTree::Punct { character: c, .. }) if *c == character)
    }

    /// Steps over `character`, if it is next.
    pub(crate) fn eat(&mut self, character: char) -> bool {
        let found = self.is_at(character);
        self.next += usize::from(found);
        found
    }

    /// Steps over `::`, if it is next.
    pub(crate) fn eat_double_colon(&mut self) -> bool {
        let found = self.is_at(':') && {
            self.next += 1;
            let second = self.is_at(':');
            self.next -= 1;
            second
        };
        self.next += 2 * usize::from(found);
        found
    }
}

fn flatten<'t, S>(visible: &mut Vec<&'t TokenTree<S>>, tokens: &'t [TokenTree<S>]) {
    for token in tokens {
        match token {
            TokenTree::Group { delimiter: Delimiter::None, tokens, .. } => flatten(visible, tokens),
            token => visible.push(token),
        }
    }
}

/// What a token is, as a message says it, with its article.
pub(crate) fn describe<S>(token: &TokenTree<S>) -> String {
    match token {
        TokenTree::Ident { text, .. } if text == "true" || text == "false" => "a boolean".to_owned(),
        TokenTree::Ident { text, .. } => format!("the identifier `{text}`"),
        TokenTree::Literal { text, .. } => {
            crate::literal::string(text).map_or_else(|kind| kind, |_| "a string".to_owned())
        }
        TokenTree::Punct { character, .. } => format!("`{character}`"),
        TokenTree::Group { delimiter: Delimiter::Bracket, .. } => "an array".to_owned(),
        TokenTree::Group { delimiter: Delimiter::Brace, .. } => "a block".to_owned(),
        TokenTree::Group { .. } => "an expression in parentheses".to_owned(),
    }
}
