//! Types and bounds: every path in them is a reference, and each type is written down.

use syn::visit::Visit;
use syn::{GenericArgument, Generics, PathArguments, QSelf, ReturnType, Type, TypeParamBound, WherePredicate};

use super::facts::{
    ConstraintFact, GenericsFact, List, Namespace, PredicateFact, ReferenceId, TypeFact, TypeId, TypeParameter,
    TypedPath, TypedPathId,
};
use super::kinds::ReferenceKind;
use super::walker::Walker;

impl Walker<'_> {
    pub(super) fn add_type(&mut self, fact: TypeFact) -> TypeId {
        self.facts.types.push(fact);
        TypeId(self.facts.types.len() as u32 - 1)
    }

    pub(super) fn list(&mut self, ids: impl IntoIterator<Item = u32>) -> List {
        let first = self.facts.lists.len() as u32;
        self.facts.lists.extend(ids);
        List { first, len: self.facts.lists.len() as u32 - first }
    }

    /// Writes a type down, with the references in it.
    pub(super) fn ty(&mut self, ty: &Type) -> TypeId {
        let fact = match ty {
            Type::Path(ty) => TypeFact::Path(self.any_path(ty.qself.as_ref(), &ty.path, Namespace::Type)),
            Type::Reference(ty) => TypeFact::Reference(self.ty(&ty.elem), ty.mutability.is_some()),
            Type::Ptr(ty) => TypeFact::Pointer(self.ty(&ty.elem)),
            Type::Slice(ty) => TypeFact::Slice(self.ty(&ty.elem)),
            Type::Array(ty) => {
                let element = self.ty(&ty.elem);
                self.body(&ty.len, None);
                TypeFact::Array(element)
            }
            Type::Tuple(ty) => {
                let elements: Vec<u32> = ty.elems.iter().map(|ty| self.ty(ty).0).collect();
                TypeFact::Tuple(self.list(elements))
            }
            Type::FnPtr(ty) => {
                let parameters: Vec<u32> = ty.inputs.iter().map(|input| self.ty(&input.ty).0).collect();
                let output = self.return_type(&ty.output);
                TypeFact::Fn { parameters: self.list(parameters), output }
            }
            Type::TraitObject(ty) => TypeFact::Dyn(self.bound_list(ty.bounds.iter())),
            Type::ImplTrait(ty) => TypeFact::Impl(self.bound_list(ty.bounds.iter())),
            Type::Paren(ty) => return self.ty(&ty.elem),
            Type::Group(ty) => return self.ty(&ty.elem),
            Type::Never(_) => TypeFact::Never,
            Type::Infer(_) => TypeFact::Infer,
            Type::Macro(ty) => {
                let expr = self.macro_expr(&ty.mac, super::facts::Position::Type);
                match self.facts.exprs[expr.0 as usize] {
                    super::facts::ExprFact::Macro(call) => TypeFact::Macro(call),
                    _ => TypeFact::Unknown,
                }
            }
            Type::Verbatim(tokens) => {
                self.unread_tokens(tokens);
                TypeFact::Unknown
            }
            _ => TypeFact::Unknown,
        };
        self.add_type(fact)
    }

    /// The type behind an arrow; `()` without one.
    pub(super) fn return_type(&mut self, output: &ReturnType) -> TypeId {
        match self.written_return_type(output) {
            Some(ty) => ty,
            None => self.add_type(TypeFact::Tuple(List::default())),
        }
    }

    pub(super) fn written_return_type(&mut self, output: &ReturnType) -> Option<TypeId> {
        match output {
            ReturnType::Type(_, ty) => Some(self.ty(ty)),
            ReturnType::Default => None,
        }
    }

    /// A path with everything in it.
    pub(super) fn typed_path(&mut self, path: &syn::Path, kind: ReferenceKind, namespace: Namespace) -> TypedPathId {
        let (path_fact, reference) = self.path_reference(path, kind, namespace);
        let generics = self.path_generics(path);
        self.add_typed_path(TypedPath { path: path_fact, reference, of: None, generics })
    }

    pub(super) fn add_typed_path(&mut self, path: TypedPath) -> TypedPathId {
        self.facts.typed_paths.push(path);
        TypedPathId(self.facts.typed_paths.len() as u32 - 1)
    }

    pub(super) fn any_path(&mut self, qself: Option<&QSelf>, path: &syn::Path, namespace: Namespace) -> TypedPathId {
        match qself {
            Some(qself) => self.qualified_path(qself, path, namespace),
            None => self.typed_path(path, ReferenceKind::Path, namespace),
        }
    }

    /// `<Type as Trait>::member` is a path from the trait; `<Type>::member` one from the type.
    fn qualified_path(&mut self, qself: &QSelf, path: &syn::Path, namespace: Namespace) -> TypedPathId {
        if qself.position > 0 {
            let of = self.ty(&qself.ty);
            let id = self.typed_path(path, ReferenceKind::Path, namespace);
            self.facts.typed_paths[id.0 as usize].of = Some(of);
            return id;
        }
        match strip(&qself.ty) {
            Type::Path(ty) if ty.qself.is_none() => self.path_of_type(&ty.path, path, namespace),
            ty => {
                // The type is a slice, tuple or pointer: what its member is needs types.
                let of = Some(self.ty(ty));
                let path_fact = self.path(path);
                let generics = self.path_generics(path);
                self.add_typed_path(TypedPath { path: path_fact, reference: None, of, generics })
            }
        }
    }

    fn path_of_type(&mut self, ty: &syn::Path, path: &syn::Path, namespace: Namespace) -> TypedPathId {
        self.path_reference(ty, ReferenceKind::Path, Namespace::Type);
        let first = self.first_segment();
        ty.segments.iter().chain(&path.segments).for_each(|segment| self.segment(&segment.ident));
        let path_fact = self.path_since(first, ty.leading_colon.is_some());
        let shared = ty.segments.len().min(usize::from(u8::MAX)) as u8;
        let reference = Some(ReferenceId(self.reference(path_fact, shared, ReferenceKind::Path, namespace)));
        let mut generics = Vec::new();
        self.collect_generics(ty, 0, &mut generics);
        self.collect_generics(path, ty.segments.len(), &mut generics);
        let generics = self.keep_generics(generics);
        self.add_typed_path(TypedPath { path: path_fact, reference, of: None, generics })
    }

    fn path_generics(&mut self, path: &syn::Path) -> List {
        let mut generics = Vec::new();
        self.collect_generics(path, 0, &mut generics);
        self.keep_generics(generics)
    }

    fn keep_generics(&mut self, generics: Vec<GenericsFact>) -> List {
        let first = self.facts.generics.len() as u32;
        self.facts.generics.extend(generics);
        List { first, len: self.facts.generics.len() as u32 - first }
    }

    fn collect_generics(&mut self, path: &syn::Path, before: usize, into: &mut Vec<GenericsFact>) {
        for (index, segment) in path.segments.iter().enumerate() {
            let (arguments, constraints) = match &segment.arguments {
                PathArguments::None => continue,
                PathArguments::AngleBracketed(arguments) => {
                    let prefix = (index + 1 == path.segments.len()).then_some(path);
                    self.generic_arguments(&arguments.args, prefix)
                }
                PathArguments::Parenthesized(arguments) => {
                    let inputs: Vec<u32> = arguments.inputs.iter().map(|input| self.ty(&input.ty).0).collect();
                    let inputs = self.list(inputs);
                    let inputs = self.add_type(TypeFact::Tuple(inputs));
                    let ty = self.return_type(&arguments.output);
                    let name = self.name_text("Output");
                    (self.list([inputs.0]), self.constraints([ConstraintFact { name, ty }]))
                }
            };
            into.push(GenericsFact { segment: (index + before) as u16, arguments, constraints });
        }
    }

    pub(super) fn generic_arguments<'p>(
        &mut self,
        arguments: impl IntoIterator<Item = &'p GenericArgument>,
        of: Option<Prefix<'_>>,
    ) -> (List, List) {
        let (mut types, mut constraints) = (Vec::new(), Vec::new());
        for argument in arguments {
            match argument {
                GenericArgument::Type(ty) => types.push(self.ty(ty).0),
                GenericArgument::Const(expr) => {
                    self.body(expr, None);
                    types.push(self.add_type(TypeFact::Unknown).0);
                }
                GenericArgument::AssocType(assoc) => {
                    self.constraint_reference(of, &assoc.ident);
                    let (name, ty) = (self.name(&assoc.ident), self.ty(&assoc.ty));
                    constraints.push(ConstraintFact { name, ty });
                }
                GenericArgument::AssocConst(assoc) => {
                    self.constraint_reference(of, &assoc.ident);
                    self.body(&assoc.value, None);
                }
                GenericArgument::Constraint(constraint) => {
                    self.constraint_reference(of, &constraint.ident);
                    let name = self.name(&constraint.ident);
                    let bounds = self.bound_list(constraint.bounds.iter());
                    let ty = self.add_type(TypeFact::Impl(bounds));
                    constraints.push(ConstraintFact { name, ty });
                }
                _ => {}
            }
        }
        (self.list(types), self.constraints(constraints))
    }

    /// `Item` in `Iterator<Item = T>` names the trait's associated type.
    fn constraint_reference(&mut self, of: Option<Prefix<'_>>, name: &proc_macro2::Ident) {
        let Some(of) = of else { return };
        let first = self.first_segment();
        of.segments.iter().for_each(|segment| self.segment(&segment.ident));
        self.segment(name);
        let path = self.path_since(first, of.leading_colon.is_some());
        let shared = of.segments.len().min(usize::from(u8::MAX)) as u8;
        self.reference(path, shared, ReferenceKind::Path, Namespace::Type);
    }

    fn constraints(&mut self, constraints: impl IntoIterator<Item = ConstraintFact>) -> List {
        let first = self.facts.constraints.len() as u32;
        self.facts.constraints.extend(constraints);
        List { first, len: self.facts.constraints.len() as u32 - first }
    }

    pub(super) fn bounds<'b>(&mut self, bounds: impl Iterator<Item = &'b TypeParamBound>) -> Vec<TypedPathId> {
        let mut paths = Vec::new();
        for bound in bounds {
            match bound {
                TypeParamBound::Trait(bound) => {
                    paths.push(self.typed_path(&bound.path, ReferenceKind::Path, Namespace::Type));
                }
                TypeParamBound::Verbatim(tokens) => self.unread_tokens(tokens),
                _ => {}
            }
        }
        paths
    }

    pub(super) fn bound_list<'b>(&mut self, bounds: impl Iterator<Item = &'b TypeParamBound>) -> List {
        let bounds = self.bounds(bounds);
        self.list(bounds.into_iter().map(|bound| bound.0))
    }

    /// The type parameters of an item, and what its `where` clause says, in the scope at hand.
    pub(super) fn generics(&mut self, generics: &Generics) {
        let mut parameters = Vec::new();
        // Bounds may name parameters that stand behind them.
        let scope = self.scope.0 as usize;
        for parameter in &generics.params {
            let ident = match parameter {
                syn::GenericParam::Type(parameter) => &parameter.ident,
                syn::GenericParam::Const(parameter) => &parameter.ident,
                syn::GenericParam::Lifetime(_) => continue,
            };
            parameters.push(TypeParameter { name: self.name(ident), bounds: Vec::new(), default: None });
        }
        let types = generics.params.iter().filter(|it| !matches!(it, syn::GenericParam::Lifetime(_)));
        for (fact, parameter) in parameters.iter_mut().zip(types) {
            match parameter {
                syn::GenericParam::Type(parameter) => {
                    parameter.attrs.iter().for_each(|attribute| self.loose_attribute(attribute));
                    fact.bounds = self.bounds(parameter.bounds.iter());
                    fact.default = parameter.default.as_ref().map(|(_, ty)| self.ty(ty));
                }
                syn::GenericParam::Const(parameter) => {
                    self.ty(&parameter.ty);
                    parameter.default.iter().for_each(|(_, expr)| self.body(expr, None));
                }
                syn::GenericParam::Lifetime(_) => {}
            }
        }
        self.facts.scopes[scope].type_parameters = parameters;
        self.where_clause(generics);
    }

    /// What a `where` clause says, in the scope at hand.
    pub(super) fn where_clause(&mut self, generics: &Generics) {
        let mut predicates = Vec::new();
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            let WherePredicate::Type(predicate) = predicate else { continue };
            let ty = self.ty(&predicate.bounded_ty);
            let bounds = self.bound_list(predicate.bounds.iter());
            predicates.push(PredicateFact { ty, bounds });
        }
        if generics.params.is_empty() {
            return;
        }
        let first = self.facts.predicates.len() as u32;
        self.facts.predicates.extend(predicates);
        let len = self.facts.predicates.len() as u32 - first;
        self.facts.scopes[self.scope.0 as usize].predicates = List { first, len };
    }
}

/// The path of a trait whose associated types may be named.
pub(super) type Prefix<'p> = &'p syn::Path;

/// A type without its parentheses.
fn strip(ty: &Type) -> &Type {
    match ty {
        Type::Paren(ty) => strip(&ty.elem),
        Type::Group(ty) => strip(&ty.elem),
        ty => ty,
    }
}

/// All identifiers of a signature, for the judgement of intents.
pub(super) struct Idents<'w, 'a>(pub(super) &'w mut Walker<'a>, pub(super) Vec<super::facts::NameId>);

impl<'ast> Visit<'ast> for Idents<'_, '_> {
    fn visit_ident(&mut self, ident: &'ast proc_macro2::Ident) {
        let name = self.0.name(ident);
        self.1.push(name);
    }
}
