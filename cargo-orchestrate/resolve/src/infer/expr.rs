//! Expressions: what each is, by what it is made of.

use super::super::load::MountId;
use super::Cx;
use super::ty::{Kind, NEVER, TraitRef, Ty, UNIT, UNKNOWN};
use super::unify::VarState;
use orchestrate_syntax::parse::{
    ARITHMETIC, Capture, ExprFact, ExprId, Infix, KnownMacro, List, Literal, MacroCallId, NO_ID, NUMBER_TYPES, PatId,
    Prefix, RangeKind, ReferenceId, StatementFact,
};

/// How deep expressions may nest before we look no further; deeper ones have the stack that parsing them took.
const MAX_NESTING: u32 = 2_000;

impl Cx<'_> {
    /// The type of an expression, where a type may be wanted of it.
    pub(super) fn expr(&mut self, expr: ExprId, expected: Option<Ty>) -> Ty {
        self.nesting += 1;
        let ty = if self.nesting > MAX_NESTING { UNKNOWN } else { self.expr_fact(expr, expected) };
        self.nesting -= 1;
        ty
    }

    fn expr_fact(&mut self, expr: ExprId, expected: Option<Ty>) -> Ty {
        match self.facts().exprs[expr.0 as usize] {
            ExprFact::Missing => UNKNOWN,
            ExprFact::Literal(literal) => self.literal(literal, expected),
            ExprFact::Variable(pat) => self.bindings.get(&(self.mount, pat)).copied().unwrap_or(UNKNOWN),
            ExprFact::Captured(index) => self.captured(self.mount, index),
            ExprFact::Path(path, variable) => self.path_value(path, variable),
            ExprFact::Call(callee, arguments) => self.call(callee, arguments, expected),
            ExprFact::Method(call) => self.method_call(call, expected),
            ExprFact::Field(base, reference) => self.field(base, reference),
            ExprFact::Index(base, index) => self.indexed(base, index),
            ExprFact::Prefix(prefix, operand) => self.prefix(prefix, operand, expected),
            ExprFact::Infix(infix, left, right) => self.infix(infix, left, right),
            ExprFact::Cast(value, ty) => {
                self.expr(value, None);
                self.lower_here(ty)
            }
            ExprFact::Reference(value, mutable) => {
                let inner = expected.and_then(|ty| self.pointee(ty));
                let ty = self.expr(value, inner);
                self.types.reference(ty, mutable)
            }
            ExprFact::Pointer(value) => {
                let ty = self.expr(value, None);
                self.types.intern(Kind::Ptr(ty))
            }
            ExprFact::Try(value) => self.tried(value),
            ExprFact::Await(value) => {
                let ty = self.expr(value, None);
                self.awaited(ty)
            }
            other => self.control_flow(other, expected),
        }
    }

    fn control_flow(&mut self, fact: ExprFact, expected: Option<Ty>) -> Ty {
        match fact {
            ExprFact::If(condition, then, otherwise) => {
                self.expr(condition, None);
                let then = self.expr(then, expected);
                match otherwise {
                    Some(otherwise) => {
                        let otherwise = self.expr(otherwise, expected);
                        self.join(&[then, otherwise])
                    }
                    None => UNIT,
                }
            }
            ExprFact::Match(scrutinee, arms) => self.matched(scrutinee, arms, expected),
            ExprFact::Let(pat, value) => {
                let ty = self.expr(value, None);
                self.pat(pat, ty);
                self.primitive("bool")
            }
            ExprFact::Loop(body) => {
                let result = self.fresh();
                self.loops.push(result);
                self.expr(body, None);
                self.loops.pop();
                result
            }
            ExprFact::While(condition, body) => {
                self.expr(condition, None);
                self.in_loop(body)
            }
            ExprFact::For(pat, iterated, body) => {
                let iterated = self.expr(iterated, None);
                let item = self.item_of(iterated);
                self.pat(pat, item);
                self.in_loop(body)
            }
            ExprFact::Block(statements, tail) => self.block(statements, tail, expected),
            ExprFact::Return(value) => {
                let output = self.output;
                if let Some(value) = value {
                    let ty = self.expr(value, Some(output));
                    self.coerce(ty, output);
                }
                NEVER
            }
            ExprFact::Break(value) => {
                let result = self.loops.last().copied();
                if let Some(value) = value {
                    let ty = self.expr(value, result);
                    result.into_iter().for_each(|result| _ = self.unify(ty, result));
                }
                NEVER
            }
            ExprFact::Continue => NEVER,
            other => self.value(other, expected),
        }
    }

    fn value(&mut self, fact: ExprFact, expected: Option<Ty>) -> Ty {
        match fact {
            ExprFact::Closure(index) => {
                let fact = self.facts().closures[index as usize];
                self.closure(fact, expected)
            }
            ExprFact::Async(body) => {
                let inner = self.fresh();
                let outer = (std::mem::replace(&mut self.output, inner), std::mem::take(&mut self.loops));
                let ty = self.expr(body, None);
                self.unify(inner, ty);
                (self.output, self.loops) = outer;
                self.future_of(inner)
            }
            ExprFact::Struct(index) => self.struct_literal(index),
            ExprFact::Tuple(list) => {
                let wanted = expected.map(|ty| self.structure(ty).1);
                let wanted = if let Some(Kind::Tuple(wanted)) = wanted { wanted.to_vec() } else { Vec::new() };
                let ids = self.facts().list(list);
                let elements: Vec<Ty> = ids
                    .iter()
                    .enumerate()
                    .map(|(index, id)| self.expr(ExprId(*id), wanted.get(index).copied()))
                    .collect();
                self.types.tuple(elements)
            }
            ExprFact::Array(list) => {
                let element = self.elements(list, expected);
                self.types.intern(Kind::Array(element))
            }
            ExprFact::Repeat(value, length) => {
                let element = self.expr(value, None);
                self.expr(length, None);
                self.types.intern(Kind::Array(element))
            }
            ExprFact::Range(kind, start, end) => self.range(kind, start, end),
            ExprFact::Known(known, list) => self.known(known, list, expected),
            ExprFact::Macro(call) => self.expanded(call, expected),
            _ => UNKNOWN,
        }
    }

    fn primitive(&mut self, name: &str) -> Ty {
        match self.world.primitives.find(name) {
            Some(name) => self.types.intern(Kind::Prim(name)),
            None => UNKNOWN,
        }
    }

    fn literal(&mut self, literal: Literal, expected: Option<Ty>) -> Ty {
        match literal {
            Literal::Str => {
                let text = self.primitive("str");
                self.types.reference(text, false)
            }
            Literal::Bytes => {
                let byte = self.primitive("u8");
                let bytes = self.types.intern(Kind::Array(byte));
                self.types.reference(bytes, false)
            }
            Literal::CStr => match self.world.lang.c_str {
                Some(def) => {
                    let text = self.types.intern(Kind::Adt(def, [].into()));
                    self.types.reference(text, false)
                }
                None => UNKNOWN,
            },
            Literal::Byte => self.primitive("u8"),
            Literal::Char => self.primitive("char"),
            Literal::Bool => self.primitive("bool"),
            Literal::Number(index) => self.primitive(NUMBER_TYPES[usize::from(index) % NUMBER_TYPES.len()]),
            Literal::Int | Literal::Float => {
                let state = if literal == Literal::Int { VarState::Int } else { VarState::Float };
                let number = self.fresh_of(state);
                if let Some(expected) = expected {
                    self.attempt(|cx| cx.unify(number, expected).then_some(()));
                }
                number
            }
        }
    }

    /// A variable of the code around the macro call that a text came from.
    fn captured(&mut self, mount: MountId, index: u32) -> Ty {
        let Some((outer, call)) = self.world.expansions.calls.get(&mount).copied() else { return UNKNOWN };
        let captured = &self.world.facts(outer).macro_calls[call.0 as usize].captured;
        match captured.get(index as usize) {
            Some((_, Capture::Variable(pat) | Capture::Maybe(_, pat))) => {
                self.bindings.get(&(outer, *pat)).copied().unwrap_or(UNKNOWN)
            }
            Some((_, Capture::Outer(index))) => self.captured(outer, *index),
            None => UNKNOWN,
        }
    }

    /// Gives a captured variable another type, for all that follows.
    fn rebind(&mut self, mount: MountId, index: u32, ty: Ty) {
        let Some((outer, call)) = self.world.expansions.calls.get(&mount).copied() else { return };
        let captured = &self.world.facts(outer).macro_calls[call.0 as usize].captured;
        match captured.get(index as usize) {
            Some((_, Capture::Variable(pat) | Capture::Maybe(_, pat))) => _ = self.bindings.insert((outer, *pat), ty),
            Some((_, Capture::Outer(index))) => self.rebind(outer, *index, ty),
            None => {}
        }
    }

    fn pointee(&mut self, ty: Ty) -> Option<Ty> {
        match self.structure(ty).1 {
            Kind::Ref(inner, _) => Some(inner),
            _ => None,
        }
    }

    /// `base.name`: the field of the first type on the way that has it.
    fn field(&mut self, base: ExprId, reference: ReferenceId) -> Ty {
        let base = self.expr(base, None);
        let Some(name) = self.member_name(reference) else { return UNKNOWN };
        let mut at = base;
        for _ in 0..12 {
            let (ty, kind) = self.structure(at);
            match &kind {
                Kind::Adt(def, args) => {
                    if let Some(field) = self.field_def(*def, name) {
                        self.note(reference, field);
                        let subst: Vec<_> = self.parameter_keys(*def).into_iter().zip(args.iter().copied()).collect();
                        let written = self.written_type(field);
                        return self.types.subst(written, &subst);
                    }
                }
                Kind::Tuple(elements) => {
                    let index = self.text(name).parse::<usize>().ok();
                    if let Some(ty) = index.and_then(|index| elements.get(index)) {
                        return *ty;
                    }
                }
                _ => {}
            }
            match self.deref(ty, &kind) {
                Some(next) => at = next,
                None => return UNKNOWN,
            }
        }
        UNKNOWN
    }

    fn indexed(&mut self, base: ExprId, index: ExprId) -> Ty {
        let is_range = matches!(self.facts().exprs[index.0 as usize], ExprFact::Range(..));
        let base = self.expr(base, None);
        let index = self.expr(index, None);
        let mut at = base;
        for _ in 0..8 {
            let (ty, kind) = self.structure(at);
            match kind {
                Kind::Slice(element) | Kind::Array(element) if is_range => {
                    return self.types.intern(Kind::Slice(element));
                }
                Kind::Slice(element) | Kind::Array(element) => return element,
                Kind::Prim(_) => return ty,
                _ => {}
            }
            let is_vec = matches!(&kind, Kind::Adt(def, _) if Some(*def) == self.world.lang.vec || Some(*def) == self.world.lang.string);
            if !is_vec
                && let (Some(of), Some(name)) = (self.world.lang.index, self.world.names.find("Output"))
                && let Some(output) =
                    self.project(ty, &TraitRef { def: of, args: vec![index], assoc: Vec::new() }, name)
            {
                return output;
            }
            match self.deref(ty, &kind) {
                Some(next) => at = next,
                None => return UNKNOWN,
            }
        }
        UNKNOWN
    }

    fn prefix(&mut self, prefix: Prefix, operand: ExprId, expected: Option<Ty>) -> Ty {
        let expected = if prefix == Prefix::Deref { None } else { expected };
        let operand = self.expr(operand, expected);
        let (ty, kind) = self.structure(operand);
        let of = match prefix {
            Prefix::Deref => match kind {
                Kind::Ptr(inner) => return inner,
                kind => return self.deref(ty, &kind).unwrap_or(UNKNOWN),
            },
            Prefix::Not => self.world.lang.not,
            Prefix::Neg => self.world.lang.neg,
        };
        match kind {
            Kind::Prim(_) | Kind::Var(_) => ty,
            _ => self.operator(of, ty, None),
        }
    }

    fn operator(&mut self, of: Option<super::DefId>, left: Ty, right: Option<Ty>) -> Ty {
        let (Some(def), Some(name)) = (of, self.world.names.find("Output")) else { return UNKNOWN };
        let bound = TraitRef { def, args: right.into_iter().collect(), assoc: Vec::new() };
        self.project(left, &bound, name).unwrap_or(UNKNOWN)
    }

    fn infix(&mut self, infix: Infix, left: ExprId, right: ExprId) -> Ty {
        let left = self.expr(left, None);
        let wanted = if let Infix::Arithmetic(_) = infix { None } else { Some(left) };
        let right = self.expr(right, wanted);
        match infix {
            Infix::Bool => self.primitive("bool"),
            Infix::Assign => {
                self.coerce(right, left);
                UNIT
            }
            Infix::Arithmetic(index) => {
                let (left, left_kind) = self.structure(left);
                let (right, right_kind) = self.structure(right);
                match (&left_kind, &right_kind) {
                    (Kind::Prim(_), _) => left,
                    // `&u32 + …` is a `u32`.
                    (Kind::Ref(inner, _), _) if matches!(self.structure(*inner).1, Kind::Prim(_) | Kind::Var(_)) => {
                        *inner
                    }
                    (Kind::Var(_), Kind::Prim(_) | Kind::Var(_)) => {
                        // A shift's right side may be of another type.
                        if index < 8 {
                            self.unify(left, right);
                        }
                        left
                    }
                    (Kind::Var(_), Kind::Ref(inner, _)) => *inner,
                    _ => {
                        let name = ARITHMETIC[usize::from(index) % ARITHMETIC.len()];
                        let of = self.world.index.operator(name);
                        self.operator(of, left, Some(right))
                    }
                }
            }
        }
    }

    fn tried(&mut self, value: ExprId) -> Ty {
        let ty = self.expr(value, None);
        let lang = &self.world.lang;
        match self.structure(ty).1 {
            Kind::Adt(def, args) if Some(def) == lang.option || Some(def) == lang.result => {
                args.first().copied().unwrap_or(UNKNOWN)
            }
            Kind::Adt(def, args) if Some(def) == lang.poll => {
                let Some(inner) = args.first().copied() else { return UNKNOWN };
                let (_, kind) = self.structure(inner);
                let given = match kind {
                    Kind::Adt(def, args) if Some(def) == self.world.lang.result => args.first().copied(),
                    _ => None,
                };
                self.types.intern(Kind::Adt(def, [given.unwrap_or(UNKNOWN)].into()))
            }
            _ => UNKNOWN,
        }
    }

    fn matched(&mut self, scrutinee: ExprId, arms: List, expected: Option<Ty>) -> Ty {
        let ty = self.expr(scrutinee, None);
        let ids = self.facts().list(arms);
        let mut types = Vec::with_capacity(ids.len() / 3);
        for arm in ids.chunks_exact(3) {
            self.pat(PatId(arm[0]), ty);
            if arm[1] != NO_ID {
                self.expr(ExprId(arm[1]), None);
            }
            types.push(self.expr(ExprId(arm[2]), expected));
        }
        self.join(&types)
    }

    fn in_loop(&mut self, body: ExprId) -> Ty {
        self.loops.push(UNIT);
        self.expr(body, None);
        self.loops.pop();
        UNIT
    }

    /// What iterating over a value gives.
    pub(super) fn item_of(&mut self, ty: Ty) -> Ty {
        let Some(name) = self.world.names.find("Item") else { return UNKNOWN };
        for of in [self.world.lang.into_iterator, self.world.lang.iterator].into_iter().flatten() {
            let bound = TraitRef { def: of, args: Vec::new(), assoc: Vec::new() };
            if let Some(item) = self.project(ty, &bound, name) {
                return item;
            }
        }
        UNKNOWN
    }

    fn block(&mut self, statements: List, tail: Option<ExprId>, expected: Option<Ty>) -> Ty {
        let facts = self.facts();
        let mut diverges = false;
        for statement in &facts.statements[statements.range()] {
            match *statement {
                StatementFact::Expr(expr) => diverges |= self.expr(expr, None) == NEVER,
                StatementFact::Let { pat, ty, init, otherwise } => {
                    let written = ty.map(|ty| self.lower_here(ty));
                    let given = init.map(|init| self.expr(init, written));
                    let ty = match (written, given) {
                        (Some(written), Some(given)) => {
                            self.coerce(given, written);
                            written
                        }
                        (Some(ty), None) | (None, Some(ty)) => ty,
                        (None, None) => self.fresh(),
                    };
                    otherwise.into_iter().for_each(|otherwise| _ = self.expr(otherwise, None));
                    self.pat(pat, ty);
                }
            }
        }
        match tail {
            Some(tail) => self.expr(tail, expected),
            None if diverges => NEVER,
            None => UNIT,
        }
    }

    fn struct_literal(&mut self, index: u32) -> Ty {
        let fact = self.facts().literals[index as usize];
        let constructor = self.constructor(fact.path, orchestrate_syntax::parse::Namespace::Type);
        let pairs = self.facts().list(fact.fields);
        for pair in pairs.chunks_exact(2) {
            let wanted = match &constructor {
                Some((def, _, subst)) => self.field_by_reference(*def, pair[0]).map(|ty| self.types.subst(ty, subst)),
                None => None,
            };
            let ty = self.expr(ExprId(pair[1]), wanted);
            if let Some(wanted) = wanted {
                self.coerce(ty, wanted);
            }
        }
        let adt = constructor.map_or(UNKNOWN, |(_, adt, _)| adt);
        if let Some(rest) = fact.rest {
            let ty = self.expr(rest, Some(adt));
            self.coerce(ty, adt);
        }
        adt
    }

    fn elements(&mut self, list: List, expected: Option<Ty>) -> Ty {
        let wanted = expected.and_then(|ty| match self.structure(ty).1 {
            Kind::Array(element) | Kind::Slice(element) => Some(element),
            Kind::Adt(_, args) => args.first().copied(),
            _ => None,
        });
        let ids = self.facts().list(list);
        let element = self.fresh();
        for id in ids {
            let ty = self.expr(ExprId(*id), wanted);
            self.attempt(|cx| cx.unify(element, ty).then_some(()));
        }
        element
    }

    fn range(&mut self, kind: RangeKind, start: Option<ExprId>, end: Option<ExprId>) -> Ty {
        let limit = self.fresh();
        for id in start.into_iter().chain(end) {
            let ty = self.expr(id, None);
            self.unify(limit, ty);
        }
        let lang = &self.world.lang;
        let def = match kind {
            RangeKind::Both => lang.range,
            RangeKind::Inclusive => lang.range_inclusive,
            RangeKind::From => lang.range_from,
            RangeKind::To => lang.range_to,
            RangeKind::ToInclusive => lang.range_to_inclusive,
            RangeKind::Full => lang.range_full,
        };
        let Some(def) = def else { return UNKNOWN };
        let args = if kind == RangeKind::Full { Vec::new() } else { vec![limit] };
        self.types.intern(Kind::Adt(def, args.into()))
    }

    fn known(&mut self, known: KnownMacro, list: List, expected: Option<Ty>) -> Ty {
        let lang = &self.world.lang;
        let (string, arguments, vec) = (lang.string, lang.arguments, lang.vec);
        match known {
            KnownMacro::Vec | KnownMacro::VecOf => {
                let element = match known {
                    KnownMacro::Vec => self.elements(list, expected),
                    _ => {
                        let types = self.each(list);
                        types.first().copied().unwrap_or(UNKNOWN)
                    }
                };
                vec.map_or(UNKNOWN, |def| self.types.intern(Kind::Adt(def, [element].into())))
            }
            _ => {
                let types = self.each(list);
                match known {
                    KnownMacro::Unit => UNIT,
                    KnownMacro::Never => NEVER,
                    KnownMacro::Bool => self.primitive("bool"),
                    KnownMacro::Text => self.literal(Literal::Str, None),
                    KnownMacro::First => types.first().copied().unwrap_or(UNIT),
                    KnownMacro::String => string.map_or(UNKNOWN, |def| self.types.intern(Kind::Adt(def, [].into()))),
                    KnownMacro::Arguments => {
                        arguments.map_or(UNKNOWN, |def| self.types.intern(Kind::Adt(def, [].into())))
                    }
                    KnownMacro::Write => {
                        let (Some(def), error) = (self.world.lang.result, self.fresh()) else { return UNKNOWN };
                        self.types.intern(Kind::Adt(def, [UNIT, error].into()))
                    }
                    _ => UNKNOWN,
                }
            }
        }
    }

    fn each(&mut self, list: List) -> Vec<Ty> {
        let ids = self.facts().list(list);
        ids.iter().map(|id| self.expr(ExprId(*id), None)).collect()
    }

    /// What a macro call was expanded to, read where the call stands.
    fn expanded(&mut self, call: MacroCallId, expected: Option<Ty>) -> Ty {
        let Some(made) = self.world.expansions.of_call.get(&(self.mount, call)).copied() else { return UNKNOWN };
        let facts = self.world.facts(made);
        let outer = std::mem::replace(&mut self.mount, made);
        let mut ty = UNKNOWN;
        for body in facts.bodies.iter().filter(|body| body.owner.is_none()) {
            ty = self.expr(body.root, expected);
        }
        for (captured, pat) in &facts.rebound {
            if let Some(ty) = self.bindings.get(&(made, *pat)).copied() {
                self.rebind(made, *captured, ty);
            }
        }
        self.mount = outer;
        ty
    }
}
