//! `use` and `extern crate`: one fact per leaf.

use proc_macro2::Ident;
use syn::{ItemExternCrate, ItemUse, UseTree};

use super::attributes::AttributeSummary;
use super::facts::{Binds, ImportFact, SegmentFact};
use super::kinds::Visibility;
use super::walker::Walker;
use orchestrate_workspace::source::Span;

/// What all leaves of one `use` share.
struct Leaves {
    visibility: Visibility,
    visible_in: Option<super::facts::PathFact>,
    summary: AttributeSummary,
    global: bool,
    /// How many names of the prefix an earlier leaf has listed.
    listed: usize,
}

impl Walker<'_> {
    pub(super) fn use_item(&mut self, item: &ItemUse) {
        let summary = self.summarise_import(&item.attrs);
        let (visibility, visible_in) = self.visibility(&item.vis);
        let global = item.leading_colon.is_some();
        let mut leaves = Leaves { visibility, visible_in, summary, global, listed: 0 };
        self.use_tree(&mut leaves, &mut Vec::new(), None, &item.tree);
    }

    /// `group_start` is where the leaf's own text begins, inside the innermost group.
    fn use_tree(&mut self, leaves: &mut Leaves, prefix: &mut Vec<SegmentFact>, start: Option<u32>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                let segment = self.use_segment(&path.ident);
                prefix.push(segment);
                self.use_tree(leaves, prefix, start.or(Some(segment.span.start)), &path.tree);
                prefix.pop();
                leaves.listed = leaves.listed.min(prefix.len());
            }
            UseTree::Name(name) => self.named_leaf(leaves, prefix, start, &name.ident, &name.ident),
            UseTree::Rename(rename) => {
                self.named_leaf(leaves, prefix, start, &rename.ident, &rename.rename);
                let span = self.token_span(rename.rename.span());
                if let Some(import) = self.facts.imports.last_mut().filter(|import| import.binds != Binds::Nothing) {
                    import.renamed = Some(span);
                }
            }
            UseTree::Glob(glob) => {
                let span = self.token_span(glob.star_token.spans[0]);
                self.leaf(leaves, prefix, Binds::Glob, Span::new(start.unwrap_or(span.start), span.end));
            }
            UseTree::Group(group) if group.items.is_empty() => {
                let span = self.token_span(group.brace_token.span.join());
                self.leaf(leaves, prefix, Binds::Nothing, Span::new(start.unwrap_or(span.start), span.end));
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(leaves, prefix, None, tree);
                }
            }
        }
    }

    fn named_leaf(
        &mut self,
        leaves: &mut Leaves,
        prefix: &mut Vec<SegmentFact>,
        start: Option<u32>,
        ident: &Ident,
        bound: &Ident,
    ) {
        let segment = self.use_segment(ident);
        let span = Span::new(start.unwrap_or(segment.span.start), segment.span.end);
        // `a::{self}` names `a`; a plain `use self as x` names the module it stands in.
        let names_prefix = ident == "self" && !prefix.is_empty();
        let bound =
            if names_prefix && bound == "self" { prefix.last().map(|last| last.name) } else { Some(self.name(bound)) };
        let binds = match bound {
            Some(name) if self.facts.name(name) != "_" => Binds::Name(name),
            _ => Binds::Nothing,
        };
        if names_prefix {
            return self.leaf(leaves, prefix, binds, span);
        }
        prefix.push(segment);
        self.leaf(leaves, prefix, binds, span);
        prefix.pop();
        leaves.listed = leaves.listed.min(prefix.len());
    }

    fn leaf(&mut self, leaves: &mut Leaves, prefix: &[SegmentFact], binds: Binds, span: Span) {
        let first = self.first_segment();
        self.facts.segments.extend_from_slice(prefix);
        let path = self.path_since(first, leaves.global);
        self.facts.imports.push(ImportFact {
            path,
            span,
            renamed: None,
            shared: leaves.listed.min(usize::from(u8::MAX)) as u8,
            binds,
            visibility: leaves.visibility,
            visible_in: leaves.visible_in,
            cfg: leaves.summary.cfg,
            test: self.test || leaves.summary.cfg == super::facts::Cfg::Test,
            extern_crate: false,
            macro_use: false,
            owner: self.owner,
        });
        leaves.listed = prefix.len();
    }

    fn use_segment(&mut self, ident: &Ident) -> SegmentFact {
        SegmentFact { name: self.name(ident), span: self.token_span(ident.span()) }
    }

    pub(super) fn extern_crate(&mut self, item: &ItemExternCrate) {
        let summary = self.summarise_import(&item.attrs);
        let (visibility, visible_in) = self.visibility(&item.vis);
        let first = self.first_segment();
        self.segment(&item.ident);
        let path = self.path_since(first, false);
        let bound = item.rename.as_ref().map_or(&item.ident, |(_, rename)| rename);
        let name = self.name(bound);
        self.facts.imports.push(ImportFact {
            path,
            span: self.path_span(path, 0),
            renamed: item.rename.as_ref().map(|(_, rename)| self.token_span(rename.span())),
            shared: 0,
            binds: if bound == "_" { Binds::Nothing } else { Binds::Name(name) },
            visibility,
            visible_in,
            cfg: summary.cfg,
            test: self.test || summary.cfg == super::facts::Cfg::Test,
            extern_crate: true,
            macro_use: summary.macro_use,
            owner: self.owner,
        });
    }
}
