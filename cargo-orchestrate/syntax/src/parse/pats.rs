//! Patterns: the variables that they bind, and the paths in them.

use syn::{Member, Pat, QSelf};

use super::facts::{List, NO_ID, Namespace, PatFact, PatId, Position, ReferenceId};
use super::kinds::ReferenceKind;
use super::locals::Local;
use super::walker::Walker;

impl Walker<'_> {
    pub(super) fn add_pat(&mut self, fact: PatFact) -> PatId {
        self.facts.pats.push(fact);
        PatId(self.facts.pats.len() as u32 - 1)
    }

    /// Writes a pattern down; its variables count from here on.
    pub(super) fn pat(&mut self, pat: &Pat) -> PatId {
        let fact = match pat {
            Pat::Ident(pat) => return self.pat_ident(pat),
            Pat::Path(pat) => {
                self.attributes(&pat.attrs);
                let path = self.any_path(pat.qself.as_ref(), &pat.path, Namespace::Value);
                PatFact::TupleStruct(path, List::default(), NO_ID)
            }
            Pat::TupleStruct(pat) => {
                let path = self.any_path(pat.qself.as_ref(), &pat.path, Namespace::Value);
                let (list, rest) = self.elements(pat.elems.iter());
                PatFact::TupleStruct(path, list, rest)
            }
            Pat::Struct(pat) => self.pat_struct(pat),
            Pat::Tuple(pat) => {
                let (list, rest) = self.elements(pat.elems.iter());
                PatFact::Tuple(list, rest)
            }
            Pat::Slice(pat) => PatFact::Slice(self.pats(pat.elems.iter())),
            Pat::Or(pat) => PatFact::Or(self.pats(pat.cases.iter())),
            Pat::Reference(pat) => PatFact::Reference(self.pat(&pat.pat)),
            Pat::Paren(pat) => return self.pat(&pat.pat),
            Pat::Type(pat) => {
                self.attributes(&pat.attrs);
                let ty = self.ty(&pat.ty);
                PatFact::Typed(self.pat(&pat.pat), ty)
            }
            Pat::Guard(pat) => {
                let inner = self.pat(&pat.pat);
                self.body(&pat.guard, None);
                return inner;
            }
            Pat::Rest(_) => PatFact::Rest,
            other => self.pat_without_variables(other),
        };
        self.add_pat(fact)
    }

    fn pat_without_variables(&mut self, pat: &Pat) -> PatFact {
        match pat {
            Pat::Macro(pat) => self.macro_call(&pat.mac, Position::Pattern),
            Pat::Const(pat) => {
                self.block(&pat.block.stmts);
            }
            Pat::Range(pat) => {
                pat.start.iter().chain(&pat.end).for_each(|limit| self.body(limit, None));
            }
            Pat::Verbatim(tokens) => self.unread_tokens(tokens),
            _ => {}
        }
        PatFact::Wild
    }

    fn pats<'p>(&mut self, pats: impl Iterator<Item = &'p Pat>) -> List {
        let ids: Vec<u32> = pats.map(|pat| self.pat(pat).0).collect();
        self.list(ids)
    }

    /// Patterns of a tuple, and where the `..` among them stands.
    fn elements<'p>(&mut self, pats: impl Iterator<Item = &'p Pat>) -> (List, u32) {
        let (mut ids, mut rest) = (Vec::new(), NO_ID);
        for pat in pats {
            match pat {
                Pat::Rest(_) => rest = ids.len() as u32,
                pat => ids.push(self.pat(pat).0),
            }
        }
        (self.list(ids), rest)
    }

    fn pat_struct(&mut self, pat: &syn::PatStruct) -> PatFact {
        let path = self.any_path(pat.qself.as_ref(), &pat.path, Namespace::Type);
        let mut fields = Vec::with_capacity(pat.fields.len() * 2);
        for field in &pat.fields {
            self.attributes(&field.attrs);
            let reference = self.field_of(pat.qself.as_ref(), &pat.path, &field.member);
            fields.push(reference.map_or(NO_ID, |reference| reference.0));
            fields.push(match (&field.colon_token, &*field.pat) {
                // A shorthand is always a variable.
                (None, Pat::Ident(ident)) => self.variable(&ident.ident).0,
                _ => self.pat(&field.pat).0,
            });
        }
        PatFact::Struct(path, self.list(fields))
    }

    /// A field in a struct literal or pattern, whose type is written before it.
    pub(super) fn field_of(&mut self, qself: Option<&QSelf>, path: &syn::Path, member: &Member) -> Option<ReferenceId> {
        if qself.is_some() {
            return None;
        }
        let first = self.first_segment();
        path.segments.iter().for_each(|segment| self.segment(&segment.ident));
        self.member_segment(member);
        let of_type = self.path_since(first, path.leading_colon.is_some());
        let shared = path.segments.len().min(usize::from(u8::MAX)) as u8;
        Some(ReferenceId(self.reference(of_type, shared, ReferenceKind::Field, Namespace::Field)))
    }

    /// A new variable.
    pub(super) fn variable(&mut self, ident: &proc_macro2::Ident) -> PatId {
        let name = self.name(ident);
        let id = self.add_pat(PatFact::Bind(None));
        self.locals.push(name, Local::Variable(id));
        id
    }

    fn pat_ident(&mut self, pat: &syn::PatIdent) -> PatId {
        self.attributes(&pat.attrs);
        let name = self.name(&pat.ident);
        // The compiler warns of constants and variants without a capital, and of variables with one.
        let may_be_item = self.facts.name(name).contains(|char: char| char.is_uppercase());
        let is_binding = pat.by_ref.is_some() || pat.mutability.is_some() || pat.subpat.is_some() || !may_be_item;
        if is_binding {
            let id = self.variable(&pat.ident);
            if let Some((_, inner)) = &pat.subpat {
                let inner = self.pat(inner);
                self.facts.pats[id.0 as usize] = PatFact::Bind(Some(inner));
            }
            return id;
        }
        let first = self.first_segment();
        self.segment(&pat.ident);
        let path = self.path_since(first, false);
        let reference = self.reference(path, 0, ReferenceKind::Path, Namespace::Pattern);
        let id = self.add_pat(PatFact::Name(ReferenceId(reference)));
        self.locals.push(name, Local::Maybe(reference, id));
        id
    }
}
