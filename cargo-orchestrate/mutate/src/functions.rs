//! Functions: what they are called, whether a probe can stand in them, and the values that may stand in place of them.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, Generics, ItemImpl, ItemMod, ReturnType, Safety, Signature, Type, Visibility};

use super::finder::Finder;
use super::{Function, Operator, Switch, attributes, line, place, value};
use orchestrate_workspace::source::Span;

/// Where in a file the walk is.
#[derive(Clone, Copy, Default)]
pub(super) struct Context {
    /// The innermost function.
    pub(super) function: Option<usize>,
    /// Code that is not mutated, by its own wish or because it would end badly.
    pub(super) left_out: bool,
    /// Code that the compiler runs.
    pub(super) constant: bool,
    /// Code that the compiler may run.
    pub(super) const_fn: bool,
    /// Code whose value is borrowed as a constant.
    pub(super) promoted: bool,
    /// Where a statement ends behind which a function that returns something ends, too: without it, nothing would be returned.
    pub(super) diverges: Option<u32>,
    /// The allocator's: to write something down would allocate.
    pub(super) allocates: bool,
}

const IMPL_TRAIT: &str = "what it returns is `impl Trait`: one type, which another value need not have";

impl Finder<'_> {
    /// A function of an `impl` or `trait`. What `new` does has seldom another good value.
    pub(super) fn method(&mut self, attrs: &[Attribute], vis: &Visibility, sig: &Signature, block: &Block) {
        let left_out = self.context.left_out || sig.ident == "new";
        self.within(Context { left_out, ..self.context }, |finder| {
            finder.function(attrs, vis, sig, block);
        });
    }

    pub(super) fn function(&mut self, attrs: &[Attribute], vis: &Visibility, sig: &Signature, block: &Block) {
        if attributes::is_test(attrs) {
            return;
        }
        let function = self.found.plan.functions.len();
        let left_out =
            self.context.left_out || matches!(sig.safety, Safety::Unsafe(_)) || attributes::is_skipped(attrs);
        let context = Context {
            function: Some(function),
            left_out,
            constant: false,
            const_fn: sig.constness.is_some(),
            promoted: false,
            diverges: if is_unit(&sig.output) { None } else { block.stmts.last().map(|it| place::of_tree(it).end) },
            ..self.context
        };
        self.names.push(sig.ident.to_string());
        let function = self.described(attrs, vis, sig, block);
        self.found.plan.functions.push(function);
        self.within(context, |finder| {
            finder.values(sig, block);
            finder.visit_block(block);
        });
        self.names.pop();
    }

    fn described(&self, attrs: &[Attribute], vis: &Visibility, sig: &Signature, block: &Block) -> Function {
        let braces = block.brace_token.span;
        let block_span = Span::new(place::of(braces.open()).start, place::of(braces.close()).end);
        let head = place::of_tree(sig).start;
        let start = match vis {
            Visibility::Inherited => head,
            vis => place::of_tree(vis).start,
        };
        let why_not = match () {
            () if sig.constness.is_some() => Some("a `const fn` may run in the compiler, which has no environment"),
            () if attributes::has(attrs, "naked") => Some("a naked function holds assembly and nothing else"),
            () if self.context.allocates => Some("an allocator cannot allocate to write down that it ran"),
            () => None,
        };
        Function {
            span: Span::new(place::of_outer(attrs).unwrap_or(start), block_span.end),
            name_span: place::of(sig.ident.span()),
            block: block_span,
            name: self.names.join("::"),
            why_not,
            // Behind inner attributes and documentation: nothing but a statement or the brace stands behind these.
            probe: block.stmts.first().map_or(block_span.end.saturating_sub(1), |it| place::of_tree(it).start),
        }
    }

    /// The function returns a value of its type, and does nothing.
    fn values(&mut self, sig: &Signature, block: &Block) {
        let (Some(first), Some(last)) = (block.stmts.first(), block.stmts.last()) else { return };
        let body = Span::new(place::of_tree(first).start, place::of_tree(last).end);
        let written = if block.stmts.len() == 1 { tokens_of(line::slice(self.text, body)) } else { None };
        let is_opaque = returns_impl(sig);
        for value in value::of_return(self.text, &sig.output) {
            if written.is_none() || tokens_of(&value) != written {
                let switch = if is_opaque { Switch::None(IMPL_TRAIT) } else { Switch::Return };
                self.add(Operator::FnValue, body, value, switch);
            }
        }
    }

    pub(super) fn implementation(&mut self, it: &ItemImpl) {
        let of_trait = it.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        let is_of = |name: &str| of_trait.is_some_and(|last| last.ident == name);
        // There is no other default of which one knows that it is a good one.
        let left_out = attributes::is_skipped(&it.attrs) || is_of("Default");
        let ty = self.on_one_line(&it.self_ty);
        let name = match &it.trait_ {
            Some((path, _)) => format!("<{ty} as {}>", self.on_one_line(path)),
            None => ty,
        };
        let allocates = self.context.allocates || is_of("GlobalAlloc");
        self.within(Context { allocates, ..self.context }, |finder| {
            finder.named(&it.attrs, left_out, name, |finder| visit::visit_item_impl(finder, it));
        });
    }

    /// What stands in an `impl` or `trait` is named after it, and not after the function in which that stands.
    pub(super) fn named(&mut self, attrs: &[Attribute], left_out: bool, name: String, walk: impl FnOnce(&mut Self)) {
        if attributes::is_test(attrs) {
            return;
        }
        let outer = std::mem::replace(&mut self.names, vec![name]);
        let left_out = self.context.left_out || left_out;
        self.within(Context { left_out, ..self.context }, walk);
        self.names = outer;
    }

    pub(super) fn module(&mut self, it: &ItemMod) {
        if attributes::is_test(&it.attrs) {
            return;
        }
        let left_out = self.context.left_out || attributes::is_skipped(&it.attrs);
        let outer = std::mem::take(&mut self.names);
        self.within(Context { left_out, ..self.context }, |finder| visit::visit_item_mod(finder, it));
        self.names = outer;
    }

    /// The value of a constant: the functions that stand in it are functions as any other.
    pub(super) fn constant(&mut self, attrs: &[Attribute], value: &Expr) {
        if !attributes::is_test(attrs) {
            self.within(Context { constant: true, ..self.context }, |finder| finder.visit_expr(value));
        }
    }

    fn on_one_line(&self, tree: &impl ToTokens) -> String {
        line::on_one_line(line::slice(self.text, place::of_tree(tree))).unwrap_or_default()
    }
}

fn is_unit(output: &ReturnType) -> bool {
    match output {
        ReturnType::Default => true,
        ReturnType::Type(_, ty) => matches!(&**ty, Type::Tuple(it) if it.elems.is_empty()),
    }
}

fn tokens_of(code: &str) -> Option<String> {
    code.parse().ok().map(|tokens: TokenStream| tokens.to_string())
}

fn returns_impl(sig: &Signature) -> bool {
    struct Search(bool);
    impl<'a> Visit<'a> for Search {
        fn visit_type(&mut self, ty: &'a Type) {
            self.0 |= matches!(ty, Type::ImplTrait(_));
            visit::visit_type(self, ty);
        }
        fn visit_generics(&mut self, _: &'a Generics) {}
    }
    let mut search = Search(false);
    search.visit_return_type(&sig.output);
    search.0
}
