//! Signatures rewritten: every path from the root of the tables, no lifetime, no allocator, no body.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Ident, Span};
use syn::punctuated::{Pair, Punctuated};
use syn::visit_mut::{self, VisitMut};
use syn::{
    AngleBracketedGenericArguments, Expr, FnArg, GenericArgument, GenericParam, Generics, Path, PathArguments,
    PathSegment, Signature, Type, TypeParamBound, WherePredicate,
};

use crate::homes::Homes;
use crate::library::{DefId, Library, ModuleId, Namespace, Target};

/// Types of the language that no module defines. Those that stable code cannot name are left out.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
    "f32", "f64",
];

/// Rewrites syntax that stands in a module of the library.
pub(crate) struct Absolute<'l> {
    library: &'l Library,
    homes: &'l Homes,
    module: ModuleId,
    /// Type and const parameters in scope.
    parameters: Vec<HashSet<String>>,
    /// Parameters that stand for an allocator.
    allocators: Vec<HashSet<String>>,
    /// Definitions that were named.
    pub(crate) used: BTreeSet<DefId>,
    /// The first path that names nothing in the tables.
    pub(crate) failure: Option<String>,
}

impl<'l> Absolute<'l> {
    /// A rewriter for what stands in `module`.
    pub(crate) fn new(library: &'l Library, homes: &'l Homes, module: ModuleId) -> Self {
        let (parameters, allocators) = (Vec::new(), Vec::new());
        Absolute { library, homes, module, parameters, allocators, used: BTreeSet::new(), failure: None }
    }

    /// Takes parameters into scope and rewrites them, until [`Absolute::leave`].
    pub(crate) fn enter(&mut self, generics: &mut Generics) {
        let allocators = allocators(generics);
        let named = generics.params.iter().filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
            GenericParam::Const(parameter) => Some(parameter.ident.to_string()),
            GenericParam::Lifetime(_) => None,
        });
        let named: HashSet<String> = named.collect();
        retain(&mut generics.params, |parameter| match parameter {
            GenericParam::Lifetime(_) => false,
            GenericParam::Type(parameter) => !allocators.contains(&parameter.ident.to_string()),
            GenericParam::Const(_) => true,
        });
        self.parameters.push(named);
        self.allocators.push(allocators);
        self.visit_generics_mut(generics);
        if generics.params.is_empty() {
            (generics.lt_token, generics.gt_token) = (None, None);
        }
    }

    /// Leaves the scope of the last [`Absolute::enter`].
    pub(crate) fn leave(&mut self) {
        self.parameters.pop();
        self.allocators.pop();
    }

    /// Rewrites a signature: what the caller sees of it.
    pub(crate) fn signature(&mut self, signature: &mut Signature) {
        (signature.constness, signature.abi, signature.variadic) = (None, None, None);
        signature.safety = syn::Safety::default();
        let mut generics = std::mem::take(&mut signature.generics);
        self.enter(&mut generics);
        for input in &mut signature.inputs {
            match input {
                FnArg::Receiver(receiver) => self.receiver(receiver),
                FnArg::Typed(typed) => {
                    typed.attrs.clear();
                    *typed.pat = syn::parse_quote!(_);
                    self.visit_type_mut(&mut typed.ty);
                }
            }
        }
        signature.inputs.pop_punct();
        self.visit_return_type_mut(&mut signature.output);
        self.leave();
        signature.generics = generics;
    }

    /// A private definition, but for an alias, that was named and is not among `before`.
    pub(crate) fn private(&self, before: &BTreeSet<DefId>) -> Option<String> {
        let hidden =
            |id: &&DefId| !self.homes.is_public(**id) && !matches!(self.library.defs[**id].item, syn::Item::Type(_));
        self.used.difference(before).find(hidden).map(|id| self.library.defs[*id].name.clone())
    }

    fn receiver(&mut self, receiver: &mut syn::Receiver) {
        receiver.attrs.clear();
        self.visit_receiver_mut(receiver);
    }

    fn is_parameter(&self, name: &str) -> bool {
        self.parameters.iter().any(|scope| scope.contains(name))
    }

    fn is_allocator(&self, ty: &Type) -> bool {
        let Type::Path(path) = ty else { return false };
        let Some(last) = path.path.segments.last() else { return false };
        let name = last.ident.to_string();
        let dropped = path.path.segments.len() == 1 && self.allocators.iter().any(|scope| scope.contains(&name));
        path.qself.is_none() && (dropped || name == "Global")
    }

    fn fail(&mut self, path: &Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.failure.get_or_insert(names.join("::"));
    }

    /// Rewrites the first `length` segments, which name a definition; gives how many stand for them now.
    pub(crate) fn path(&mut self, path: &mut Path, length: usize) -> usize {
        let first = path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let relative = path.leading_colon.is_none();
        if relative && (first == "Self" || self.is_parameter(&first)) {
            if self.allocators.iter().any(|scope| scope.contains(&first)) {
                self.fail(path);
            }
            return length;
        }
        match self.definition(path, length) {
            Some((id, named)) => {
                self.used.insert(id);
                self.replace(path, id, named);
                length - named + 1 + self.homes.home(self.library, id).len()
            }
            None if relative && PRIMITIVES.contains(&first.as_str()) => length,
            None => {
                self.fail(path);
                length
            }
        }
    }

    /// The definition that a path names, and how many of its segments do.
    fn definition(&self, path: &Path, length: usize) -> Option<(DefId, usize)> {
        let mut at: Option<Target> = None;
        for (index, segment) in path.segments.iter().take(length).enumerate() {
            let name = segment.ident.to_string();
            let name = name.trim_start_matches("r#");
            at = match at {
                None if path.leading_colon.is_some() => self.library.crates.get(name).map(|root| Target::Module(*root)),
                None => self.library.start(self.module, name),
                Some(target) => self.library.step(target, name, Namespace::Type).map(|name| name.target),
            };
            match at? {
                Target::Def(id) => return Some((id, index + 1)),
                Target::Variant(..) => return None,
                Target::Module(_) => {}
            }
        }
        None
    }

    fn replace(&self, path: &mut Path, id: DefId, named: usize) {
        let home = self.homes.home(self.library, id);
        let segments = std::mem::take(&mut path.segments);
        let mut rest = segments.into_iter().skip(named - 1);
        let arguments = rest.next().map(|segment| segment.arguments).unwrap_or_default();
        path.leading_colon = None;
        for name in ["crate".to_owned()].into_iter().chain(home) {
            path.segments.push(PathSegment::from(ident(&name)));
        }
        if let Some(last) = path.segments.last_mut() {
            last.arguments = arguments;
        }
        path.segments.extend(rest);
    }
}

/// A name as an identifier, raw where it has to be.
pub(crate) fn ident(name: &str) -> Ident {
    match name {
        "crate" | "self" | "super" | "Self" => Ident::new(name, Span::call_site()),
        _ => syn::parse_str(name).unwrap_or_else(|_| Ident::new_raw(name, Span::call_site())),
    }
}

impl VisitMut for Absolute<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::Path(path) if path.qself.is_none() => {
                let length = path.path.segments.len();
                self.path(&mut path.path, length);
            }
            Type::Path(path) => {
                let Some(position) = path.qself.as_ref().map(|qself| qself.position) else { return };
                let replaced = if position == 0 { 0 } else { self.path(&mut path.path, position) };
                if let Some(qself) = &mut path.qself {
                    (qself.position, qself.as_token) = (replaced, qself.as_token);
                }
            }
            Type::Reference(reference) => reference.lifetime = None,
            Type::FnPtr(pointer) => {
                (pointer.lifetimes, pointer.abi, pointer.unsafety) = (None, None, None);
                pointer.inputs.iter_mut().for_each(|input| input.name = None);
            }
            Type::Array(array) => self.length(&mut array.len),
            Type::Macro(_) => self.failure = Some("a macro".to_owned()),
            _ => {}
        }
        visit_mut::visit_type_mut(self, ty);
        simplify(ty);
    }

    fn visit_receiver_mut(&mut self, receiver: &mut syn::Receiver) {
        receiver.mutability = None;
        if let syn::ReceiverKind::Reference(_, lifetime, _) = &mut receiver.kind {
            *lifetime = None;
        }
        visit_mut::visit_receiver_mut(self, receiver);
    }

    fn visit_trait_bound_mut(&mut self, bound: &mut syn::TraitBound) {
        bound.lifetimes = None;
        let length = bound.path.segments.len();
        self.path(&mut bound.path, length);
        visit_mut::visit_trait_bound_mut(self, bound);
    }

    fn visit_type_impl_trait_mut(&mut self, ty: &mut syn::TypeImplTrait) {
        bounds(&mut ty.bounds);
        visit_mut::visit_type_impl_trait_mut(self, ty);
    }

    fn visit_type_trait_object_mut(&mut self, ty: &mut syn::TypeTraitObject) {
        bounds(&mut ty.bounds);
        visit_mut::visit_type_trait_object_mut(self, ty);
    }

    fn visit_type_param_mut(&mut self, parameter: &mut syn::TypeParam) {
        parameter.attrs.clear();
        bounds(&mut parameter.bounds);
        if parameter.bounds.is_empty() {
            parameter.colon_token = None;
        }
        visit_mut::visit_type_param_mut(self, parameter);
    }

    fn visit_const_param_mut(&mut self, parameter: &mut syn::ConstParam) {
        parameter.attrs.clear();
        self.visit_type_mut(&mut parameter.ty);
    }

    fn visit_where_clause_mut(&mut self, clause: &mut syn::WhereClause) {
        let mut predicates = std::mem::take(&mut clause.predicates);
        retain(&mut predicates, |predicate| match predicate {
            WherePredicate::Type(predicate) => {
                predicate.lifetimes = None;
                bounds(&mut predicate.bounds);
                !predicate.bounds.is_empty() && !self.is_allocator(&predicate.bounded_ty)
            }
            _ => false,
        });
        clause.predicates = predicates;
        visit_mut::visit_where_clause_mut(self, clause);
    }

    fn visit_generics_mut(&mut self, generics: &mut Generics) {
        visit_mut::visit_generics_mut(self, generics);
        if generics.where_clause.as_ref().is_some_and(|clause| clause.predicates.is_empty()) {
            generics.where_clause = None;
        }
    }

    fn visit_path_arguments_mut(&mut self, arguments: &mut PathArguments) {
        if let PathArguments::AngleBracketed(bracketed) = arguments {
            bracketed.colon2_token = None;
            self.arguments(bracketed);
            if bracketed.args.is_empty() {
                *arguments = PathArguments::None;
            }
        }
        visit_mut::visit_path_arguments_mut(self, arguments);
    }

    fn visit_expr_mut(&mut self, _: &mut Expr) {}
}

impl Absolute<'_> {
    fn arguments(&mut self, bracketed: &mut AngleBracketedGenericArguments) {
        let mut arguments = std::mem::take(&mut bracketed.args);
        retain(&mut arguments, |argument| match argument {
            GenericArgument::Lifetime(_) => false,
            GenericArgument::Type(ty) => !self.is_allocator(ty),
            GenericArgument::AssocType(assoc) => {
                assoc.generics = None;
                true
            }
            GenericArgument::Constraint(constraint) => {
                constraint.generics = None;
                bounds(&mut constraint.bounds);
                true
            }
            GenericArgument::Const(value) => {
                self.length(value);
                true
            }
            _ => true,
        });
        bracketed.args = arguments;
    }

    /// A length that is neither a number nor a parameter is left open.
    fn length(&self, length: &mut Expr) {
        let kept = match &*length {
            Expr::Lit(_) => true,
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| self.is_parameter(&name.to_string())),
            _ => false,
        };
        if !kept {
            *length = syn::parse_quote!(_);
        }
    }
}

/// `dyn A` in parentheses that lifetimes once asked for, and groups that macros leave.
fn simplify(ty: &mut Type) {
    let inner = match ty {
        Type::Group(group) => Some(&mut group.elem),
        Type::Paren(paren) => match &*paren.elem {
            Type::TraitObject(object) if object.bounds.len() > 1 => None,
            Type::ImplTrait(object) if object.bounds.len() > 1 => None,
            _ => Some(&mut paren.elem),
        },
        _ => None,
    };
    if let Some(inner) = inner.map(|inner| std::mem::replace(&mut **inner, syn::parse_quote!(_))) {
        *ty = inner;
    }
}

fn allocators(generics: &Generics) -> HashSet<String> {
    let is_allocator = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last().is_some_and(|last| last.ident == "Allocator"),
        _ => false,
    };
    let inline = generics.type_params().filter(|parameter| parameter.bounds.iter().any(is_allocator));
    let inline = inline.map(|parameter| parameter.ident.to_string());
    let clause =
        generics.where_clause.iter().flat_map(|clause| &clause.predicates).filter_map(|predicate| match predicate {
            WherePredicate::Type(predicate) if predicate.bounds.iter().any(is_allocator) => match &predicate.bounded_ty
            {
                Type::Path(path) => path.path.get_ident().map(ToString::to_string),
                _ => None,
            },
            _ => None,
        });
    let defaulted = generics.type_params().filter(|parameter| match &parameter.default {
        Some((_, Type::Path(path))) => path.path.segments.last().is_some_and(|last| last.ident == "Global"),
        _ => false,
    });
    inline.chain(clause).chain(defaulted.map(|parameter| parameter.ident.to_string())).collect()
}

/// Bounds without lifetimes and captures.
pub(crate) fn bounds(bounds: &mut Punctuated<TypeParamBound, syn::Token![+]>) {
    retain(bounds, |bound| match bound {
        TypeParamBound::Trait(bound) => {
            !bound.path.segments.last().is_some_and(|last| IDLE.iter().any(|idle| last.ident == idle))
        }
        _ => false,
    });
}

/// Bounds that say nothing of methods or types: private seals, and when a value may go in a constant.
const IDLE: &[&str] = &["Destruct", "Sealed", "Thin", "Freeze", "MetaSized", "PointeeSized", "Tuple"];

fn retain<T, P: Default>(list: &mut Punctuated<T, P>, mut keep: impl FnMut(&mut T) -> bool) {
    let values = std::mem::take(list).into_pairs().map(Pair::into_value);
    *list = values.filter_map(|mut value| keep(&mut value).then_some(value)).collect();
}
