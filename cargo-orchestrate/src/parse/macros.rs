//! Macro calls, whose arguments are read as whatever parses, and macro definitions, whose bodies name items by `$crate`.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, Item, Pat, Stmt, Token};

use super::attributes::text_of;
use super::facts::{FileFacts, FileRequest, ItemDetail, Namespace, ReferenceFact, ScopeKind};
use super::items::NewItem;
use super::kinds::{DefKind, ReferenceKind, Visibility};
use super::walker::{Certainty, Walker};
use crate::source::Span;

/// Where a macro call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    Item,
    Statement,
    Expression,
}

/// Macros of the standard library whose arguments are expressions, a format string among them.
const EXPRESSION_MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "format",
    "format_args",
    "panic",
    "print",
    "println",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
    "matches",
    "ready",
    "pin",
];

/// What the arguments of a macro turned out to be.
enum Arguments {
    Expressions(Vec<Expr>),
    /// `matches!(value, pattern if guard)`.
    Match(Box<Matching>),
    Statements(Vec<Stmt>),
    Items(Vec<Item>),
    Unread,
}

/// The arguments of `matches!`.
struct Matching {
    value: Expr,
    pat: Pat,
    guard: Option<Expr>,
}

impl Walker<'_> {
    pub(super) fn item_macro(&mut self, item: &syn::ItemMacro) {
        match &item.ident {
            Some(ident) if item.mac.path.is_ident("macro_rules") => self.macro_rules(item, ident),
            _ => {
                self.summarise_import(&item.attrs);
                self.facts.scopes[self.scope.0 as usize].has_macro_items = true;
                self.macro_call(&item.mac, Position::Item);
            }
        }
    }

    pub(super) fn member_macro(&mut self, mac: &syn::Macro) {
        self.macro_call(mac, Position::Item);
    }

    fn macro_rules(&mut self, item: &syn::ItemMacro, ident: &Ident) {
        let summary = self.summarise(&item.attrs);
        let first = item.mac.path.segments.first().map_or(ident.span(), |segment| segment.ident.span());
        let end = item.semi_token.as_ref().map_or(item.mac.delimiter.span().close(), |semi| semi.spans[0]);
        let exported = summary.macro_export;
        let new = NewItem {
            kind: DefKind::Macro,
            name: Some(ident),
            tokens: (first, end),
            visibility: if exported { Visibility::Public } else { Visibility::Private },
            visible_in: None,
            parent: None,
            detail: ItemDetail::Macro { exported },
        };
        let id = self.add(&item.attrs, summary, new);
        self.inside(id, None, |walker| walker.macro_bodies(&item.mac.tokens));
    }

    /// `(matcher) => { body }; …`: only the bodies name items.
    fn macro_bodies(&mut self, rules: &TokenStream) {
        let mut behind_arrow = false;
        for token in rules.clone() {
            match token {
                TokenTree::Group(group) if behind_arrow => {
                    self.scan(group.stream(), Dollars::Metavariables);
                    behind_arrow = false;
                }
                TokenTree::Punct(punct) => behind_arrow = punct.as_char() == '>',
                _ => {}
            }
        }
    }

    /// Tokens that no parser understood: paths of two names or more are references, unless nothing answers to them.
    pub(super) fn unread_tokens(&mut self, tokens: &TokenStream) {
        self.scan(tokens.clone(), Dollars::Meaningless);
    }

    pub(super) fn macro_call(&mut self, mac: &syn::Macro, position: Position) {
        self.type_path(&mac.path, ReferenceKind::Macro, Namespace::Macro);
        if mac.path.is_ident("include") {
            return self.include(mac, position);
        }
        if mac.path.is_ident("macro_rules") || mac.tokens.is_empty() {
            return;
        }
        let last = mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let known = EXPRESSION_MACROS.contains(&last.as_str());
        let certainty = if known { self.certainty } else { Certainty::Tentative };
        let outer = std::mem::replace(&mut self.certainty, certainty);
        match arguments(mac.tokens.clone(), position) {
            Arguments::Expressions(exprs) => self.with_locals(|walker| walker.argument_expressions(&exprs)),
            Arguments::Match(matching) => self.with_locals(|walker| {
                walker.visit_expr(&matching.value);
                walker.visit_pat(&matching.pat);
                matching.guard.iter().for_each(|guard| walker.visit_expr(guard));
            }),
            Arguments::Statements(stmts) => self.block(&stmts),
            Arguments::Items(items) => self.argument_items(&items, position),
            Arguments::Unread => self.scan(mac.tokens.clone(), Dollars::Meaningless),
        }
        self.certainty = outer;
    }

    /// The arguments of an attribute that may be a macro: only what looks like a path or a value is one.
    pub(super) fn argument_tokens(&mut self, tokens: TokenStream) {
        let outer = std::mem::replace(&mut self.certainty, Certainty::Tentative);
        let first = self.facts.references.len();
        match arguments(tokens.clone(), Position::Expression) {
            Arguments::Expressions(exprs) => self.with_locals(|walker| walker.argument_expressions(&exprs)),
            _ => self.scan(tokens, Dollars::Meaningless),
        }
        self.certainty = outer;
        // A plain word, as in `#[serde(default)]`, is a word of the attribute's own.
        let FileFacts { references, segments, names, .. } = &mut self.facts;
        let is_word = |reference: &ReferenceFact| {
            let name = &names[segments[reference.path.first as usize].name.0 as usize];
            reference.path.len == 1 && !name.starts_with(char::is_uppercase)
        };
        let kept: Vec<ReferenceFact> = references.drain(first..).filter(|reference| !is_word(reference)).collect();
        references.extend(kept);
    }

    fn argument_expressions(&mut self, exprs: &[Expr]) {
        for expr in exprs {
            match expr {
                // `name = value` names a placeholder of the format string.
                Expr::Assign(assign) if matches!(&*assign.left, Expr::Path(path) if path.path.get_ident().is_some()) => {
                    self.visit_expr(&assign.right);
                }
                expr => self.visit_expr(expr),
            }
        }
    }

    /// Whether the macro declares its items, and where, is not known: they get a scope of their own.
    fn argument_items(&mut self, items: &[Item], position: Position) {
        if position == Position::Item {
            return items.iter().for_each(|item| self.item(item));
        }
        self.in_scope(ScopeKind::Block, Vec::new(), |walker| items.iter().for_each(|item| walker.item(item)));
    }

    fn include(&mut self, mac: &syn::Macro, position: Position) {
        let path = mac.parse_body::<Expr>().ok().and_then(|expr| text_of(&expr)).map(Into::into);
        let first = mac.path.segments.first().map(|segment| segment.ident.span());
        let end = mac.delimiter.span().close();
        let span = first.map_or(Span::default(), |first| self.spans.between(first, end));
        self.facts.files.push(FileRequest::Include {
            path,
            scope: self.scope,
            items: position == Position::Item,
            span,
            owner: self.owner,
        });
    }

    fn scan(&mut self, tokens: TokenStream, dollars: Dollars) {
        let outer = std::mem::replace(&mut self.certainty, Certainty::Tentative);
        let mut scan = Scan { dollars, idents: Vec::new(), global: false, colons: 0, previous: ' ' };
        self.scan_tokens(&mut scan, tokens);
        self.certainty = outer;
    }

    fn scan_tokens(&mut self, scan: &mut Scan, tokens: TokenStream) {
        let mut levels = vec![tokens.into_iter()];
        while let Some(level) = levels.last_mut() {
            let Some(token) = level.next() else {
                self.end_of_path(scan);
                scan.previous = ')';
                levels.pop();
                continue;
            };
            match token {
                TokenTree::Ident(ident) => self.scan_ident(scan, ident),
                TokenTree::Punct(punct) => self.scan_punct(scan, punct.as_char(), punct.spacing()),
                TokenTree::Literal(_) => {
                    self.end_of_path(scan);
                    scan.previous = '0';
                }
                TokenTree::Group(group) => {
                    self.end_of_path(scan);
                    scan.previous = if group.delimiter() == Delimiter::None { scan.previous } else { '(' };
                    levels.push(group.stream().into_iter());
                }
            }
        }
    }

    fn scan_ident(&mut self, scan: &mut Scan, ident: Ident) {
        if scan.colons == 2 && !scan.idents.is_empty() {
            scan.idents.push(ident);
        } else {
            let global = scan.colons == 2 && scan.previous != 'a';
            self.end_of_path(scan);
            let is_metavariable = scan.previous == '$' && ident != "crate";
            if !is_metavariable && scan.previous != '.' {
                scan.global = global;
                scan.idents.push(ident);
            }
        }
        scan.colons = 0;
        scan.previous = 'a';
    }

    fn scan_punct(&mut self, scan: &mut Scan, punct: char, spacing: Spacing) {
        let second = punct == ':' && scan.colons == 1;
        if punct == ':' && scan.colons == 0 && spacing == Spacing::Joint {
            scan.colons = 1;
        } else if second {
            scan.colons = 2;
        } else {
            self.end_of_path(scan);
            scan.previous = punct;
        }
    }

    fn end_of_path(&mut self, scan: &mut Scan) {
        let idents = std::mem::take(&mut scan.idents);
        let global = std::mem::take(&mut scan.global);
        scan.colons = 0;
        let absolute = scan.dollars == Dollars::Meaningless || idents.first().is_some_and(is_absolute) || global;
        if idents.len() < 2 || !absolute {
            return;
        }
        let first = self.first_segment();
        idents.iter().for_each(|ident| self.segment(ident));
        let path = self.path_since(first, global);
        self.reference(path, 0, ReferenceKind::Path, Namespace::Any);
    }
}

/// A scan for paths among tokens.
struct Scan {
    dollars: Dollars,
    idents: Vec<Ident>,
    global: bool,
    /// How many colons of a `::` stand behind the last name.
    colons: u8,
    /// What stands before the tokens at hand; `a` for a name.
    previous: char,
}

/// What a `$` means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dollars {
    /// Nothing: the tokens are arguments.
    Meaningless,
    /// A metavariable: the tokens are the body of a macro, and only absolute paths mean the same wherever it is called.
    Metavariables,
}

fn is_absolute(first: &Ident) -> bool {
    ["crate", "std", "core", "alloc"].iter().any(|root| first == root)
}

fn arguments(tokens: TokenStream, position: Position) -> Arguments {
    let as_items = |tokens: TokenStream| items.parse2(tokens).map(Arguments::Items);
    if position == Position::Item {
        return as_items(tokens).unwrap_or(Arguments::Unread);
    }
    expressions
        .parse2(tokens.clone())
        .map(Arguments::Expressions)
        .or_else(|_| matching.parse2(tokens.clone()))
        .or_else(|_| syn::Block::parse_within.parse2(tokens.clone()).map(Arguments::Statements))
        .or_else(|_| as_items(tokens))
        .unwrap_or(Arguments::Unread)
}

/// Items, behind attributes of the whole, as in `cfg_feature! { #![cfg(feature = "x")] mod a; }`.
fn items(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    syn::Attribute::parse_inner(input)?;
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(Item::parse(input)?);
    }
    Ok(items)
}

/// `a, b, c`, or `value; length`.
fn expressions(input: ParseStream<'_>) -> syn::Result<Vec<Expr>> {
    let first = Expr::parse(input)?;
    if input.parse::<Option<Token![;]>>()?.is_some() && !input.is_empty() {
        let length = Expr::parse(input)?;
        return if input.is_empty() { Ok(vec![first, length]) } else { Err(input.error("statements")) };
    }
    let mut exprs = vec![first];
    if input.parse::<Option<Token![,]>>()?.is_some() {
        exprs.extend(Punctuated::<Expr, Token![,]>::parse_terminated(input)?);
    }
    Ok(exprs)
}

fn matching(input: ParseStream<'_>) -> syn::Result<Arguments> {
    let value = Expr::parse(input)?;
    input.parse::<Token![,]>()?;
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    let guard = if input.parse::<Option<Token![if]>>()?.is_some() { Some(Expr::parse(input)?) } else { None };
    input.parse::<Option<Token![,]>>()?;
    if !input.is_empty() {
        return Err(input.error("more than a pattern"));
    }
    Ok(Arguments::Match(Box::new(Matching { value, pat, guard })))
}
