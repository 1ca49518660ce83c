//! Patterns: what each variable is, by what it is matched with.

use super::super::def::{DefId, Symbol};
use super::Cx;
use super::lower::Place;
use super::ty::{Kind, ParamKey, Subst, Ty, UNKNOWN};
use orchestrate_syntax::parse::{DefKind, List, NO_ID, Namespace, PatFact, PatId, ReferenceId, TypedPath, TypedPathId};

impl Cx<'_> {
    /// Matches a pattern with a value of a type.
    pub(super) fn pat(&mut self, pat: PatId, ty: Ty) {
        self.pat_in(pat, ty, None);
    }

    fn pat_in(&mut self, pat: PatId, ty: Ty, by_reference: Option<bool>) {
        let facts = self.facts();
        match facts.pats[pat.0 as usize] {
            PatFact::Wild | PatFact::Rest => {}
            PatFact::Bind(inner) => {
                self.bind_variable(pat, ty, by_reference);
                if let Some(inner) = inner {
                    self.pat_in(inner, ty, by_reference);
                }
            }
            PatFact::Name(_) | PatFact::Receiver => self.bind_variable(pat, ty, by_reference),
            PatFact::Reference(inner) => {
                let target = match self.structure(ty) {
                    (_, Kind::Ref(target, _)) => target,
                    (known, Kind::Var(_)) => {
                        let target = self.fresh();
                        let reference = self.types.reference(target, false);
                        self.unify(known, reference);
                        target
                    }
                    (other, _) => other,
                };
                self.pat_in(inner, target, None);
            }
            PatFact::Tuple(list, rest) => self.pat_tuple(list, rest, ty, by_reference),
            PatFact::TupleStruct(path, list, rest) => self.pat_tuple_struct((path, list, rest), ty, by_reference),
            PatFact::Struct(path, fields) => self.pat_struct(path, fields, ty, by_reference),
            PatFact::Slice(list) => self.pat_slice(list, ty, by_reference),
            PatFact::Or(list) => {
                facts.list(list).iter().for_each(|pat| self.pat_in(PatId(*pat), ty, by_reference));
            }
            PatFact::Typed(inner, written) => {
                let written = self.lower_here(written);
                self.unify(written, ty);
                self.pat_in(inner, written, by_reference);
            }
        }
    }

    fn bind_variable(&mut self, pat: PatId, ty: Ty, by_reference: Option<bool>) {
        let ty = by_reference.map_or(ty, |mutable| self.types.reference(ty, mutable));
        self.bindings.insert((self.mount, pat), ty);
    }

    /// The type behind references, and whether there were any: what is matched in it is borrowed.
    fn peel(&mut self, ty: Ty, mut by_reference: Option<bool>) -> (Ty, Kind, Option<bool>) {
        let (mut ty, mut kind) = self.structure(ty);
        while let Kind::Ref(inner, mutable) = kind {
            (ty, kind) = self.structure(inner);
            by_reference = Some(mutable && by_reference != Some(false));
        }
        (ty, kind, by_reference)
    }

    fn pat_tuple(&mut self, list: List, rest: u32, ty: Ty, by_reference: Option<bool>) {
        let pats = self.facts().list(list);
        let (ty, kind, by_reference) = self.peel(ty, by_reference);
        let elements = match kind {
            Kind::Tuple(elements) => elements.to_vec(),
            Kind::Var(_) if rest == NO_ID => {
                let elements: Vec<Ty> = pats.iter().map(|_| self.fresh()).collect();
                let tuple = self.types.tuple(elements.clone());
                self.unify(ty, tuple);
                elements
            }
            _ => Vec::new(),
        };
        self.pat_elements(pats, rest, &elements, by_reference);
    }

    /// Matches patterns with types from both ends; the `..` takes what is between.
    fn pat_elements(&mut self, pats: &[u32], rest: u32, elements: &[Ty], by_reference: Option<bool>) {
        for (index, pat) in pats.iter().enumerate() {
            let at = if rest != NO_ID && index >= rest as usize {
                (elements.len() + index).checked_sub(pats.len())
            } else {
                Some(index)
            };
            let ty = at.and_then(|at| elements.get(at)).copied().unwrap_or(UNKNOWN);
            self.pat_in(PatId(*pat), ty, by_reference);
        }
    }

    fn pat_tuple_struct(&mut self, (path, list, rest): (TypedPathId, List, u32), ty: Ty, by_reference: Option<bool>) {
        let pats = self.facts().list(list);
        let (ty, _, by_reference) = self.peel(ty, by_reference);
        let fields = match self.constructor(path, Namespace::Value) {
            Some((def, adt, subst)) => {
                self.unify(adt, ty);
                let fields = self.tuple_fields(def);
                fields.into_iter().map(|ty| self.types.subst(ty, &subst)).collect()
            }
            None => Vec::new(),
        };
        self.pat_elements(pats, rest, &fields, by_reference);
    }

    fn pat_struct(&mut self, path: TypedPathId, fields: List, ty: Ty, by_reference: Option<bool>) {
        let pairs = self.facts().list(fields);
        let (ty, _, by_reference) = self.peel(ty, by_reference);
        let constructor = self.constructor(path, Namespace::Type);
        if let Some((_, adt, _)) = &constructor {
            self.unify(*adt, ty);
        }
        for pair in pairs.chunks_exact(2) {
            let field = match &constructor {
                Some((def, _, subst)) => self.field_by_reference(*def, pair[0]).map(|ty| self.types.subst(ty, subst)),
                None => None,
            };
            self.pat_in(PatId(pair[1]), field.unwrap_or(UNKNOWN), by_reference);
        }
    }

    fn pat_slice(&mut self, list: List, ty: Ty, by_reference: Option<bool>) {
        let pats = self.facts().list(list);
        let (ty, kind, by_reference) = self.peel(ty, by_reference);
        let element = match kind {
            Kind::Slice(element) | Kind::Array(element) => element,
            _ => UNKNOWN,
        };
        for pat in pats {
            // `rest @ ..` is a slice itself.
            let facts = self.facts();
            let is_rest = matches!(facts.pats[*pat as usize], PatFact::Bind(Some(inner))
                if matches!(facts.pats[inner.0 as usize], PatFact::Rest));
            if is_rest {
                let slice = if element == UNKNOWN { ty } else { self.types.intern(Kind::Slice(element)) };
                self.pat_in(PatId(*pat), slice, Some(by_reference == Some(true)));
            } else {
                self.pat_in(PatId(*pat), element, by_reference);
            }
        }
    }

    /// The struct or variant that a path means, its type with fresh arguments, and what its parameters stand for.
    pub(super) fn constructor(&mut self, path: TypedPathId, namespace: Namespace) -> Option<(DefId, Ty, Subst)> {
        let place = Place { mount: self.mount, owner: self.owner, infer: true };
        let path = self.facts().typed_paths[path.0 as usize];
        let targets = self.resolve_path(place, path, namespace);
        let last = targets.last().cloned().unwrap_or_default();
        let is_constructor =
            |kind| matches!(kind, DefKind::Struct | DefKind::Variant | DefKind::Union | DefKind::TypeAlias);
        let def = last.into_iter().find(|def| is_constructor(self.kind_of(*def)));
        let adt = self.type_of_path(place, path, def)?;
        let (adt, kind) = self.structure(adt);
        let Kind::Adt(ty, args) = kind else { return None };
        let def = match def {
            Some(def) if self.kind_of(def) == DefKind::Variant => def,
            _ => ty,
        };
        let subst = self.parameter_keys(ty).into_iter().zip(args.iter().copied()).collect();
        Some((def, adt, subst))
    }

    /// The type that a path to a constructor means: by the path, or, of a variant that is imported by its name, by its enum.
    pub(super) fn type_of_path(&mut self, place: Place, path: TypedPath, def: Option<DefId>) -> Option<Ty> {
        let count = usize::from(path.path.len);
        match def {
            Some(def) if count == 1 && self.kind_of(def) == DefKind::Variant => {
                let (args, assoc) = self.generics_at(place, path, 0);
                Some(self.type_of_def(place, def, args, assoc))
            }
            _ => self.lower_upto(place, path, count),
        }
    }

    /// The type that a constructor gives.
    pub(super) fn constructed(&mut self, def: DefId, subst: &[(ParamKey, Ty)]) -> Ty {
        let ty = match self.kind_of(def) {
            DefKind::Variant => self.world.declared.defs[def.0 as usize].parent.unwrap_or(def),
            _ => def,
        };
        let args = self.own_parameters(ty);
        let adt = self.types.intern(Kind::Adt(ty, args.into()));
        self.types.subst(adt, subst)
    }

    /// Types of the fields of a tuple struct or variant.
    pub(super) fn tuple_fields(&mut self, def: DefId) -> Vec<Ty> {
        let mut fields = Vec::new();
        for index in 0.. {
            let name: Option<Symbol> = self.world.names.find(&index.to_string());
            let field = name.and_then(|name| self.field_def(def, name));
            match field {
                Some(field) => fields.push(self.written_type(field)),
                None => break,
            }
        }
        fields
    }

    pub(super) fn field_def(&self, of: DefId, name: Symbol) -> Option<DefId> {
        self.world.declared.fields.get(&(of, name))?.first().copied()
    }

    /// The type of the field that a reference names, its owner's parameters as they are.
    pub(super) fn field_by_reference(&mut self, def: DefId, reference: u32) -> Option<Ty> {
        if reference == NO_ID {
            return None;
        }
        let name = self.member_name(ReferenceId(reference))?;
        let field = self.field_def(def, name)?;
        Some(self.written_type(field))
    }

    /// The last name of a reference.
    pub(super) fn member_name(&self, reference: ReferenceId) -> Option<Symbol> {
        let facts = self.facts();
        let last = facts.path(facts.reference(reference).path).last()?;
        Some(self.world.declared.bases[self.mount.0 as usize].name(last.name))
    }
}
