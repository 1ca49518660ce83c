//! Calls: what arguments teach of type parameters, and what comes back.

use std::rc::Rc;

use super::method::{Method, Probe};
use super::signature::FnSig;
use super::ty::{Kind, ParamKey, Subst, TraitRef, Ty, UNKNOWN};
use super::{Cx, Waiting};
use orchestrate_syntax::parse::{DefKind, ExprFact, ExprId, List, MethodCallFact, TypeId};

impl Cx<'_> {
    /// `callee(arguments)`.
    pub(super) fn call(&mut self, callee: ExprId, arguments: List, expected: Option<Ty>) -> Ty {
        let callee = self.expr(callee, None);
        let (ty, kind) = self.structure(callee);
        if let Kind::FnDef(def, subst) = &kind
            && self.kind_of(*def) == DefKind::Fn
            && let Some(sig) = self.signature(*def)
        {
            self.promise(&sig, subst);
            self.promise_of_self(*def, subst);
        }
        let Some((parameters, output)) = self.callable_through(ty, &kind) else {
            if let Kind::Var(_) = kind {
                return self.call_of_variable(ty, arguments);
            }
            self.arguments(arguments, &[]);
            return if kind == Kind::Never { super::ty::NEVER } else { UNKNOWN };
        };
        self.expect_output(output, expected);
        self.arguments(arguments, &parameters);
        output
    }

    /// A closure that is bound to a name is called through it, also through references and boxes.
    fn callable_through(&mut self, ty: Ty, kind: &Kind) -> Option<(Vec<Ty>, Ty)> {
        let (mut ty, mut kind) = (ty, kind.clone());
        for _ in 0..4 {
            if let Some(callable) = self.callable(ty, &kind) {
                return Some(callable);
            }
            let next = self.deref(ty, &kind)?;
            (ty, kind) = self.structure(next);
        }
        None
    }

    fn call_of_variable(&mut self, callee: Ty, arguments: List) -> Ty {
        let types = self.arguments(arguments, &[]);
        let output = self.fresh();
        let function = self.types.intern(Kind::Fn(types.into(), output));
        // A parameter that is called is a function; which one does not matter here.
        self.unify(callee, function);
        output
    }

    /// What a caller already knows of the result helps to read the arguments.
    fn expect_output(&mut self, output: Ty, expected: Option<Ty>) {
        let Some(expected) = expected else { return };
        let (output, expected) = (self.resolved(output), self.resolved(expected));
        let says_much = matches!(self.types.kind(expected), Kind::Adt(..) | Kind::Tuple(_));
        if says_much && matches!(self.types.kind(output), Kind::Adt(..) | Kind::Tuple(_) | Kind::Var(_)) {
            self.attempt(|cx| cx.unify(output, expected).then_some(()));
        }
    }

    /// Notes what a function asks of its type parameters.
    pub(super) fn promise(&mut self, sig: &Rc<FnSig>, subst: &[(ParamKey, Ty)]) {
        for (ty, bound) in sig.predicates.iter() {
            let ty = self.types.subst(*ty, subst);
            let bound = self.types.subst_ref(bound, subst);
            self.oblige(ty, bound);
        }
    }

    fn promise_of_self(&mut self, def: super::DefId, subst: &[(ParamKey, Ty)]) {
        let Some(parent) = self.world.declared.defs[def.0 as usize].parent else { return };
        if self.kind_of(parent) != DefKind::Trait {
            return;
        }
        let Some((_, ty)) = subst.iter().find(|(key, _)| *key == ParamKey::SelfOf(parent)).copied() else { return };
        let keys = self.parameter_keys(parent);
        let args = keys.iter().filter_map(|key| subst.iter().find(|(known, _)| known == key)).map(|(_, ty)| *ty);
        let bound = TraitRef { def: parent, args: args.collect(), assoc: Vec::new() };
        self.oblige(ty, bound);
    }

    /// Reads arguments, closures last: what stands beside them tells what they are called with.
    pub(super) fn arguments(&mut self, arguments: List, parameters: &[Ty]) -> Vec<Ty> {
        let facts = self.facts();
        let ids = facts.list(arguments);
        let mut types = vec![UNKNOWN; ids.len()];
        for closures in [false, true] {
            for (index, id) in ids.iter().enumerate() {
                let is_closure = matches!(facts.exprs[*id as usize], ExprFact::Closure(_));
                if is_closure != closures {
                    continue;
                }
                let parameter = parameters.get(index).copied();
                let ty = self.expr(ExprId(*id), parameter);
                types[index] = ty;
                if let Some(parameter) = parameter {
                    self.coerce(ty, parameter);
                }
            }
        }
        types
    }

    /// `receiver.name(arguments)`.
    pub(super) fn method_call(&mut self, index: u32, expected: Option<Ty>) -> Ty {
        let call = self.facts().calls[index as usize];
        let receiver = self.expr(call.receiver, None);
        let Some(name) = self.member_name(call.reference) else { return UNKNOWN };
        let scope = self.scope_of(call);
        match self.probe(receiver, name, scope) {
            Probe::Found(method) => {
                let (parameters, output) = self.enter_method(&call, method);
                self.expect_output(output, expected);
                self.arguments(call.arguments, &parameters);
                output
            }
            Probe::Waiting => {
                let arguments = self.arguments(call.arguments, &[]).into();
                let output = self.fresh();
                let (mount, owner) = (self.mount, self.owner);
                self.waiting.push(Waiting { mount, owner, call: index, receiver, output, arguments });
                output
            }
            Probe::Nothing => {
                self.arguments(call.arguments, &[]);
                UNKNOWN
            }
        }
    }

    /// Asks again for a method whose receiver was not known when it was called.
    pub(super) fn retry(&mut self, waiting: Waiting) {
        (self.mount, self.owner) = (waiting.mount, waiting.owner);
        let call = self.facts().calls[waiting.call as usize];
        let Some(name) = self.member_name(call.reference) else { return };
        let scope = self.scope_of(call);
        match self.probe(waiting.receiver, name, scope) {
            Probe::Found(method) => {
                let (parameters, output) = self.enter_method(&call, method);
                for (argument, parameter) in waiting.arguments.iter().zip(parameters) {
                    self.coerce(*argument, parameter);
                }
                self.unify(output, waiting.output);
            }
            Probe::Waiting => self.waiting.push(waiting),
            Probe::Nothing => {}
        }
    }

    fn scope_of(&self, call: MethodCallFact) -> super::ScopeIdx {
        let path = self.facts().reference(call.reference).path;
        self.world.declared.bases[self.mount.0 as usize].scope(path.scope)
    }

    /// Notes what a method call reaches; the types of its arguments and of its result.
    fn enter_method(&mut self, call: &MethodCallFact, method: Method) -> (Vec<Ty>, Ty) {
        let at = self.note(call.reference, method.target);
        if let Some((ty, bound)) = method.open {
            let name = self.world.declared.defs[method.signature.0 as usize].name;
            let (mount, reference) = (self.mount, call.reference);
            self.open.push(super::Open { mount, reference, found: Some(at), ty, bound, name });
        }
        let Some(sig) = self.signature(method.signature) else { return (Vec::new(), UNKNOWN) };
        let mut subst: Subst = method.subst;
        let ids = self.facts().list(call.generics);
        for (index, key) in sig.own.iter().enumerate() {
            let ty = match ids.get(index) {
                Some(id) => self.lower_here(TypeId(*id)),
                None => self.fresh(),
            };
            subst.push((*key, ty));
        }
        self.promise(&sig, &subst);
        self.promise_of_self(method.signature, &subst);
        let parameters = sig.parameters.iter().map(|ty| self.types.subst(*ty, &subst)).collect();
        let output = self.types.subst(sig.output, &subst);
        (parameters, output)
    }

    /// Makes a value fit where it is wanted: as it is, or by what it points to.
    pub(super) fn coerce(&mut self, ty: Ty, wanted: Ty) {
        if self.attempt(|cx| cx.unify(ty, wanted).then_some(())).is_some() {
            return;
        }
        let (ty, kind) = self.structure(ty);
        let (wanted, wanted_kind) = self.structure(wanted);
        match (kind, wanted_kind) {
            (Kind::Ref(mut inner, _), Kind::Ref(target, _)) => {
                for _ in 0..6 {
                    let (at, kind) = self.structure(inner);
                    if self.attempt(|cx| cx.unify(at, target).then_some(())).is_some() {
                        return;
                    }
                    inner = match (self.deref(at, &kind), kind) {
                        (Some(next), _) => next,
                        (None, Kind::Array(element)) => self.types.intern(Kind::Slice(element)),
                        _ => return,
                    };
                }
            }
            // `impl Fn(A) -> B` as a parameter's type: the value teaches what it gives.
            (_, Kind::Bound(bounds)) => {
                for bound in bounds.iter() {
                    self.oblige(ty, bound.clone());
                }
            }
            _ => {
                self.unify(ty, wanted);
            }
        }
    }
}
