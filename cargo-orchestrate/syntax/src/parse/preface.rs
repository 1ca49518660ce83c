//! What stands above an item, or at the top of a file: documentation and attributes, by their bytes.

use super::lexer::{Kind, Lexer, NoToken, Token};
use super::without_preamble;
use orchestrate_workspace::source::Span;

/// What stands above an item, or at the top of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preface {
    /// Documentation comments, in order. Nothing but documentation stands before the first [`Preface::leading`] of them.
    pub docs: Vec<Span>,
    /// How many of them stand above all attributes.
    pub leading: usize,
    /// The first attribute that is no comment.
    pub attribute: Option<Span>,
    /// The first token behind all of these; none at the end of the text.
    pub behind: Option<u32>,
}

/// What stands above the item that begins at these bytes; none where the text is not made of tokens there.
pub fn above_item(text: &str, item: Span) -> Option<Preface> {
    let code = text.get(item.start as usize..item.end as usize)?;
    read(code, item.start, false).ok()
}

/// What stands at the top of a file: documentation and attributes of the file itself.
pub fn at_top(text: &str) -> Option<Preface> {
    read(&without_preamble(text), 0, true).ok()
}

fn read(code: &str, base: u32, inner: bool) -> Result<Preface, NoToken> {
    let mut lexer = Lexer::new(code);
    let mut preface = Preface::default();
    let at = |token: &Token| Span::new(base + token.start as u32, base + token.end as u32);
    while let Some(token) = lexer.next()? {
        match token.kind {
            Kind::Doc(doc) if doc.inner == inner => {
                preface.docs.push(at(&token));
                preface.leading += usize::from(preface.attribute.is_none());
            }
            Kind::Punct(b'#', _) => match attribute(&mut lexer, inner)? {
                Some(end) => {
                    let span = Span::new(base + token.start as u32, base + end as u32);
                    preface.attribute.get_or_insert(span);
                }
                None => {
                    preface.behind = Some(at(&token).start);
                    break;
                }
            },
            _ => {
                preface.behind = Some(at(&token).start);
                break;
            }
        }
    }
    Ok(preface)
}

/// Behind the attribute whose `#` was read; none where it is of the other sort.
fn attribute(lexer: &mut Lexer<'_>, inner: bool) -> Result<Option<usize>, NoToken> {
    let mut token = lexer.next()?;
    if inner {
        match token {
            Some(Token { kind: Kind::Punct(b'!', _), .. }) => token = lexer.next()?,
            _ => return Ok(None),
        }
    }
    if !matches!(token, Some(Token { kind: Kind::Open(b'['), .. })) {
        return Ok(None);
    }
    let mut depth = 1;
    while let Some(token) = lexer.next()? {
        match token.kind {
            Kind::Open(_) => depth += 1,
            Kind::Close(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Ok(Some(token.end));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, preface: &Preface) -> String {
        let slice = |span: &Span| text[span.start as usize..span.end as usize].to_owned();
        let docs: Vec<String> = preface.docs.iter().map(slice).collect();
        let behind = preface.behind.map_or("-", |at| text[at as usize..].split(' ').next().unwrap_or_default());
        let attribute = preface.attribute.as_ref().map_or("-".to_owned(), slice);
        format!("{} ({}) | {attribute} | {behind}", docs.join(" "), preface.leading)
    }

    #[test]
    fn above_items() {
        let cases = [
            ("/// a\n/// b\n#[x([y])]\n#[z]\nfn f() {}", "/// a /// b (2) | #[x([y])] | fn"),
            ("#[x]\n/// a\nfn f() {}", "/// a (0) | #[x] | fn"),
            ("/** a */ // b\n fn f() { #![c] }", "/** a */ (1) | - | fn"),
            ("fn f() {}", " (0) | - | fn"),
        ];
        for (text, expected) in cases {
            let preface = above_item(text, Span::new(0, text.len() as u32)).unwrap();
            assert_eq!(shown(text, &preface), expected, "{text}");
        }
    }

    #[test]
    fn at_the_top_of_files() {
        let cases = [
            ("\u{feff}#!/bin/x\n//! a\n\n#![b]\nuse c;", "//! a (1) | #![b] | use"),
            ("// a\n#[b]\nfn c() {}", " (0) | - | #[b]\nfn"),
            ("//! a\n/// b\nfn c() {}", "//! a (1) | - | ///"),
            ("", " (0) | - | -"),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(text, &at_top(text).unwrap()), expected, "{text}");
        }
        assert_eq!(at_top("\""), None);
    }
}
