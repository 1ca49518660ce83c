//! Macro calls, whose arguments are read as whatever parses, and macro definitions, whose bodies name items by `$crate`.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use rustc_hash::{FxHashMap, FxHashSet};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Item, Pat, Stmt, Token, Type};

use super::MadeText;

use super::attributes::text_of;
use super::facts::{
    Capture, ExprFact, ExprId, Failures, FileFacts, FileRequest, ItemDetail, KnownMacro, List, Literal, MacroCallFact,
    MacroCallId, NameId, Namespace, PathFact, Position, ReferenceId, ScopeKind, WordFact,
};
use super::items::NewItem;
use super::kinds::{DefKind, ReferenceKind, Visibility};
use super::lexer::{Kind, Lexer};
use super::locals::Local;
use super::outline::Outline;
use super::walker::{Certainty, Walker};
use orchestrate_workspace::source::Span;

/// Macros of the standard library whose arguments are expressions, a format string among them, and what the call is then.
const KNOWN: &[(&str, KnownMacro)] = &[
    ("assert", KnownMacro::Unit),
    ("assert_eq", KnownMacro::Unit),
    ("assert_ne", KnownMacro::Unit),
    ("concat", KnownMacro::Text),
    ("dbg", KnownMacro::First),
    ("debug_assert", KnownMacro::Unit),
    ("debug_assert_eq", KnownMacro::Unit),
    ("debug_assert_ne", KnownMacro::Unit),
    ("env", KnownMacro::Text),
    ("eprint", KnownMacro::Unit),
    ("eprintln", KnownMacro::Unit),
    ("format", KnownMacro::String),
    ("format_args", KnownMacro::Arguments),
    ("include_str", KnownMacro::Text),
    ("panic", KnownMacro::Never),
    ("print", KnownMacro::Unit),
    ("println", KnownMacro::Unit),
    ("todo", KnownMacro::Never),
    ("unimplemented", KnownMacro::Never),
    ("unreachable", KnownMacro::Never),
    ("vec", KnownMacro::Vec),
    ("write", KnownMacro::Write),
    ("writeln", KnownMacro::Write),
    ("matches", KnownMacro::Bool),
];

/// Macros of the compiler whose arguments name nothing, whether they have any, and the literal that the call is.
const LITERALS: &[(&str, bool, Literal)] = &[
    ("cfg", true, Literal::Bool),
    ("column", false, Literal::Number(2)),
    ("file", false, Literal::Str),
    ("line", false, Literal::Number(2)),
    ("module_path", false, Literal::Str),
    ("stringify", true, Literal::Str),
];

/// Whether the arguments of a macro are read where the call stands, by the macro's name; of others, only their text is kept.
pub(super) fn reads_arguments(name: &str) -> bool {
    let is_literal = LITERALS.iter().any(|(known, takes, _)| !takes && *known == name);
    is_literal || name == "include" || KNOWN.iter().any(|(known, _)| *known == name)
}

/// The tokens of a text, unless they nest too deep.
fn tokens(outline: &Outline<'_>) -> Option<TokenStream> {
    let is_whole = outline.too_deep.is_none() && outline.broken.is_none();
    is_whole.then(|| outline.code.parse().ok()).flatten()
}

/// What the arguments of a macro turned out to be.
enum Arguments {
    /// Whether they are `value; length`.
    Expressions(Vec<Expr>, bool),
    /// `matches!(value, pattern if guard)`.
    Match(Box<Matching>),
    Statements(Vec<Stmt>),
    Items(Vec<Item>),
    Unread(TokenStream),
}

impl Arguments {
    /// The expressions that they are; none where they are something else.
    fn expressions(&self) -> &[Expr] {
        match self {
            Arguments::Expressions(exprs, false) => exprs,
            _ => &[],
        }
    }
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
                self.macro_call(&item.mac, Position::Item);
            }
        }
    }

    pub(super) fn member_macro(&mut self, mac: &syn::Macro, position: Position) {
        self.macro_call(mac, position);
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
            detail: ItemDetail::Macro { exported, rules: self.text_within(&item.mac.delimiter) },
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

    /// A macro call whose value nobody asks for.
    pub(super) fn macro_call(&mut self, mac: &syn::Macro, position: Position) {
        self.macro_expr(mac, position);
    }

    /// A macro call, and what it is as an expression.
    pub(super) fn macro_expr(&mut self, mac: &syn::Macro, position: Position) -> ExprId {
        let (path, reference) = self.path_reference(&mac.path, ReferenceKind::Macro, Namespace::Macro);
        if mac.path.is_ident("include") {
            self.include(mac, position);
        }
        if mac.path.is_ident("include") || mac.path.is_ident("macro_rules") || path.len == 0 {
            return self.add_expr(ExprFact::Missing);
        }
        let name: Box<str> = self.facts.path(path).last().map_or("", |last| self.facts.name(last.name)).into();
        if let Some((name, known)) = KNOWN.iter().find(|(known, _)| **known == *name) {
            let arguments = arguments(mac.tokens.clone(), position);
            self.note_macro(mac, name, arguments.expressions());
            let (list, known) = self.known_arguments(arguments, position, *known);
            return self.add_expr(ExprFact::Known(known, list));
        }
        self.note_macro(mac, &name, &[]);
        let is_literal = |(known, takes, _): &&(&str, bool, _)| **known == *name && (*takes || mac.tokens.is_empty());
        if let Some((.., literal)) = LITERALS.iter().find(is_literal) {
            return self.add_expr(ExprFact::Literal(*literal));
        }
        let call = self.deferred(mac, position, path, reference);
        self.add_expr(ExprFact::Macro(call))
    }

    /// A call that is read when its macro is known.
    fn deferred(
        &mut self,
        mac: &syn::Macro,
        position: Position,
        path: PathFact,
        reference: Option<ReferenceId>,
    ) -> MacroCallId {
        let span = self.path_span(path, 0);
        let delimiters = mac.delimiter.span();
        let open = self.spans.in_text(delimiters.open());
        let text = self.text_within(&mac.delimiter).unwrap_or_default();
        let captured = self.captured(&text);
        self.facts.macro_calls.push(MacroCallFact {
            path,
            reference,
            span,
            text,
            at: self.spans.in_whole(open.end),
            position,
            scope: self.scope,
            owner: self.owner,
            inside: self.inside.clone().into(),
            test: self.test,
            captured,
        });
        MacroCallId(self.facts.macro_calls.len() as u32 - 1)
    }

    /// The text between delimiters.
    fn text_within(&self, delimiter: &syn::MacroDelimiter) -> Option<Box<str>> {
        let span = delimiter.span();
        let (open, close) = (self.spans.in_text(span.open()), self.spans.in_text(span.close()));
        self.spans.text().get(open.end as usize..close.start as usize).map(Into::into)
    }

    /// Variables that the arguments of a call may name.
    fn captured(&self, arguments: &str) -> Box<[(Box<str>, Capture)]> {
        let mut captured: Vec<(Box<str>, Capture)> = Vec::new();
        if self.locals.is_empty() {
            return captured.into();
        }
        let mut seen = FxHashSet::default();
        let mut lexer = Lexer::new(arguments);
        while let Ok(Some(token)) = lexer.next() {
            let text = &arguments[token.start..token.end];
            let word = match token.kind {
                Kind::Word => text.strip_prefix("r#").unwrap_or(text),
                Kind::Lifetime => text.trim_start_matches('\''),
                _ => continue,
            };
            let Some(name) = self.known_name(word) else { continue };
            let capture = match self.locals.find(name) {
                Some(Local::Variable(pat)) => Capture::Variable(pat),
                Some(Local::Maybe(reference, pat)) => Capture::Maybe(ReferenceId(reference), pat),
                Some(Local::Captured(index)) => Capture::Outer(index),
                Some(Local::Item) | None => continue,
            };
            if seen.insert(name) {
                captured.push((word.into(), capture));
            }
        }
        captured.into()
    }

    fn known_arguments(&mut self, arguments: Arguments, position: Position, known: KnownMacro) -> (List, KnownMacro) {
        let mark = self.locals.len();
        let mut list = Vec::new();
        let mut kind = known;
        match arguments {
            Arguments::Expressions(exprs, repeats) => {
                list = self.argument_expressions(&exprs);
                if repeats && known == KnownMacro::Vec {
                    kind = KnownMacro::VecOf;
                }
            }
            Arguments::Match(matching) => {
                let value = self.expr(&matching.value);
                let pat = self.pat(&matching.pat);
                let condition = self.add_expr(ExprFact::Let(pat, value));
                list.push(condition.0);
                list.extend(matching.guard.iter().map(|guard| self.expr(guard).0));
            }
            Arguments::Statements(stmts) => list.push(self.block(&stmts).0),
            Arguments::Items(items) => self.argument_items(&items, position),
            Arguments::Unread(tokens) => self.scan(tokens, Dollars::Meaningless),
        }
        self.locals.truncate(mark);
        (self.list(list), kind)
    }

    /// All facts of a text that a macro made, unless it is not what should stand there.
    pub(super) fn made(mut self, made: &MadeText<'_>, outline: &Outline<'_>) -> Option<FileFacts> {
        self.begin_made(made);
        let tokens = tokens(outline)?;
        if !made.expanded {
            if !(made.call.position == Position::Item && self.property_tests(&tokens, made.name)) {
                self.guessed_arguments(tokens, made.call.position);
            }
            return Some(self.facts);
        }
        self.made_tokens(tokens, made.call.position).then_some(self.facts)
    }

    /// What can be told of a text that a macro made and no parser understood.
    pub(super) fn made_tokens_alone(mut self, made: &MadeText<'_>, outline: &Outline<'_>) -> FileFacts {
        self.begin_made(made);
        self.can_fail(Failures::UNKNOWN);
        if let Some(tokens) = tokens(outline) {
            self.scan(tokens, Dollars::Meaningless);
        }
        self.facts
    }

    fn begin_made(&mut self, made: &MadeText<'_>) {
        self.is_made = true;
        self.test = made.call.test;
        self.inside = made.call.inside.to_vec();
        for (index, (name, _)) in made.call.captured.iter().enumerate() {
            let name = self.name_text(name);
            self.locals.push(name, Local::Captured(index as u32));
        }
    }

    /// `pin!(x)` makes `x` another variable for all that follows.
    fn note_rebound(&mut self, captured: usize) {
        let of_call = self.locals.iter().take(captured).filter_map(|(name, local)| match local {
            Local::Captured(outer) => Some((name, outer)),
            _ => None,
        });
        let of_call: FxHashMap<NameId, u32> = of_call.collect();
        let rebound = self.locals.iter().skip(captured).filter_map(|(name, local)| match local {
            Local::Variable(pat) => Some((*of_call.get(&name)?, pat)),
            _ => None,
        });
        self.facts.rebound.extend(rebound);
    }

    /// Reads what a macro made; false where it is not what should stand there.
    fn made_tokens(&mut self, tokens: TokenStream, position: Position) -> bool {
        match position {
            Position::Item => match items.parse2(tokens) {
                Ok(items) => items.iter().for_each(|item| self.item(item)),
                Err(_) => return false,
            },
            Position::Member => match member_items.parse2(tokens) {
                Ok(items) => items.iter().for_each(|item| self.impl_member(None, item)),
                Err(_) => return false,
            },
            Position::TraitMember => match trait_items.parse2(tokens) {
                Ok(items) => items.iter().for_each(|item| self.trait_member(None, item)),
                Err(_) => return false,
            },
            Position::Statement => match syn::Block::parse_within.parse2(tokens) {
                Ok(stmts) => {
                    let captured = self.locals.len();
                    let root = self.open_block(&stmts);
                    self.add_body(root, None);
                    self.note_rebound(captured);
                }
                Err(_) => return false,
            },
            Position::Expression => match syn::Block::parse_within.parse2(tokens) {
                Ok(stmts) => {
                    let root = self.block(&stmts);
                    self.add_body(root, None);
                }
                Err(_) => return false,
            },
            Position::Type => match Type::parse.parse2(tokens) {
                Ok(ty) => self.facts.made_type = Some(self.ty(&ty)),
                Err(_) => return false,
            },
            Position::Pattern => match Pat::parse_multi_with_leading_vert.parse2(tokens) {
                Ok(pat) => _ = self.pat(&pat),
                Err(_) => return false,
            },
        }
        true
    }

    /// The arguments of a macro that nobody knows, read as whatever they may be.
    pub(super) fn guessed_arguments(&mut self, tokens: TokenStream, position: Position) {
        let outer = std::mem::replace(&mut self.certainty, Certainty::Tentative);
        self.can_fail(Failures::UNKNOWN);
        let (list, known) = self.known_arguments(arguments(tokens, position), position, KnownMacro::Unknown);
        let root = self.add_expr(ExprFact::Known(known, list));
        self.add_body(root, None);
        self.certainty = outer;
    }

    /// The arguments of an attribute that may be a macro: only what looks like a path or a value is one.
    pub(super) fn argument_tokens(&mut self, tokens: TokenStream) {
        let outer = std::mem::replace(&mut self.certainty, Certainty::Tentative);
        let first = self.facts.references.len();
        match arguments(tokens.clone(), Position::Expression) {
            Arguments::Expressions(exprs, _) => {
                let list = self.argument_expressions(&exprs);
                let list = self.list(list);
                let root = self.add_expr(ExprFact::Known(KnownMacro::Unknown, list));
                self.add_body(root, None);
            }
            _ => self.scan(tokens, Dollars::Meaningless),
        }
        self.certainty = outer;
        // A plain word, as in `#[serde(default)]`, is a word of the attribute's own.
        let FileFacts { references, segments, names, .. } = &mut self.facts;
        for reference in &mut references[first..] {
            let name = &names[segments[reference.path.first as usize].name.0 as usize];
            reference.is_word = reference.path.len == 1 && !name.starts_with(char::is_uppercase);
        }
    }

    fn argument_expressions(&mut self, exprs: &[Expr]) -> Vec<u32> {
        let mark = self.locals.len();
        let ids = exprs.iter().map(|expr| self.expr(without_placeholder(expr)).0).collect();
        self.locals.truncate(mark);
        ids
    }

    /// Whether the macro declares its items, and where, is not known: they get a scope of their own.
    fn argument_items(&mut self, items: &[Item], position: Position) {
        if position == Position::Item {
            return items.iter().for_each(|item| self.item(item));
        }
        self.in_scope(ScopeKind::Block, |walker| items.iter().for_each(|item| walker.item(item)));
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
        if scan.dollars == Dollars::Meaningless {
            let name = self.name(&ident);
            self.facts.unread_words.push(WordFact { owner: self.owner, name });
        }
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

/// `name = value` names a placeholder of the format string.
fn without_placeholder(expr: &Expr) -> &Expr {
    match expr {
        Expr::Assign(assign) if matches!(&*assign.left, Expr::Path(path) if path.path.get_ident().is_some()) => {
            &assign.right
        }
        expr => expr,
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
    if matches!(position, Position::Item | Position::Member | Position::TraitMember) {
        return as_items(tokens.clone()).unwrap_or(Arguments::Unread(tokens));
    }
    expressions
        .parse2(tokens.clone())
        .map(|(exprs, repeats)| Arguments::Expressions(exprs, repeats))
        .or_else(|_| matching.parse2(tokens.clone()))
        .or_else(|_| syn::Block::parse_within.parse2(tokens.clone()).map(Arguments::Statements))
        .or_else(|_| as_items(tokens.clone()))
        .unwrap_or(Arguments::Unread(tokens))
}

/// Items, behind attributes of the whole, as in `cfg_feature! { #![cfg(feature = "x")] mod a; }`.
pub(super) fn items(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    syn::Attribute::parse_inner(input)?;
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(Item::parse(input)?);
    }
    Ok(items)
}

fn trait_items(input: ParseStream<'_>) -> syn::Result<Vec<syn::TraitItem>> {
    let mut members = Vec::new();
    while !input.is_empty() {
        members.push(syn::TraitItem::parse(input)?);
    }
    Ok(members)
}

fn member_items(input: ParseStream<'_>) -> syn::Result<Vec<syn::ImplItem>> {
    let mut members = Vec::new();
    while !input.is_empty() {
        members.push(syn::ImplItem::parse(input)?);
    }
    Ok(members)
}

/// `a, b, c`, or `value; length`.
fn expressions(input: ParseStream<'_>) -> syn::Result<(Vec<Expr>, bool)> {
    let first = Expr::parse(input)?;
    if input.parse::<Option<Token![;]>>()?.is_some() && !input.is_empty() {
        let length = Expr::parse(input)?;
        return if input.is_empty() { Ok((vec![first, length], true)) } else { Err(input.error("statements")) };
    }
    let mut exprs = vec![first];
    if input.parse::<Option<Token![,]>>()?.is_some() {
        exprs.extend(Punctuated::<Expr, Token![,]>::parse_terminated(input)?);
    }
    Ok((exprs, false))
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
