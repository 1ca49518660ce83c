//! Closures: their parameters by what they are handed to, their results by their bodies.

use super::ty::{Kind, Ty};
use super::{Closure, Cx};
use orchestrate_syntax::parse::{ClosureFact, PatId};

impl Cx<'_> {
    pub(super) fn closure(&mut self, fact: ClosureFact, expected: Option<Ty>) -> Ty {
        let patterns = self.facts().list(fact.parameters);
        let wanted = expected.and_then(|ty| self.wanted_call(ty));
        let mut parameters = Vec::with_capacity(patterns.len());
        for (index, pat) in patterns.iter().enumerate() {
            let fresh = self.fresh();
            if let Some(ty) = wanted.as_ref().and_then(|(wanted, _)| wanted.get(index)) {
                self.unify(fresh, *ty);
            }
            parameters.push(fresh);
            self.pat(PatId(*pat), fresh);
        }
        let inner = match fact.output {
            Some(output) => self.lower_here(output),
            None => self.fresh(),
        };
        let output = if fact.is_async { self.future_of(inner) } else { inner };
        if let Some((_, wanted)) = &wanted {
            self.unify(output, *wanted);
        }
        let id = self.closures.len() as u32;
        self.closures.push(Closure { parameters: parameters.into(), output });
        let outer = (std::mem::replace(&mut self.output, inner), std::mem::take(&mut self.loops));
        let given = self.expr(fact.body, Some(inner));
        self.coerce(given, inner);
        (self.output, self.loops) = outer;
        self.types.intern(Kind::Closure(id))
    }

    /// What a closure is called with and must give, where one is wanted.
    fn wanted_call(&mut self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.shallow(ty);
        match self.types.kind(ty).clone() {
            Kind::Var(_) => {
                let open = self.obligations.clone();
                for (of, bound) in open {
                    if self.shallow(of) == ty && self.world.lang.is_fn(bound.def) {
                        return self.wanted_by(&bound);
                    }
                }
                None
            }
            Kind::Bound(bounds) => {
                let bound = bounds.iter().find(|bound| self.world.lang.is_fn(bound.def))?.clone();
                self.wanted_by(&bound)
            }
            Kind::Fn(parameters, output) => Some((parameters.to_vec(), output)),
            Kind::Adt(_, args) => args.first().and_then(|inner| self.wanted_call(*inner)),
            Kind::Ref(inner, _) => self.wanted_call(inner),
            _ => None,
        }
    }

    fn wanted_by(&mut self, bound: &super::ty::TraitRef) -> Option<(Vec<Ty>, Ty)> {
        let args = self.resolved(*bound.args.first()?);
        let Kind::Tuple(parameters) = self.types.kind(args).clone() else { return None };
        let output = match bound.assoc.first() {
            Some((_, output)) if self.world.lang.is_async_fn(bound.def) => self.future_of(*output),
            Some((_, output)) => *output,
            None => self.fresh(),
        };
        Some((parameters.to_vec(), output))
    }
}
