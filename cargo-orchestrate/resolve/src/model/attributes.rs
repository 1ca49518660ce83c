//! The attributes of definitions, as they are written.

use std::borrow::Cow;

use super::{DefId, DefKind, Model, ReferenceKind, Target};
use orchestrate_syntax::parse::{AttributeFact, FileFacts, OwnAttributeFact};
use orchestrate_workspace::source::{FileId, Site, Span};

/// An attribute of a definition, or of something in it, with one of its arguments where it is the compiler's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenAttribute<'m> {
    /// Its path as written: `allow`, `tracing::instrument`; of a derive, `derive`.
    pub path: Cow<'m, str>,
    /// The argument of one that is the compiler's own: `dead_code`, `serde::Serialize`.
    pub argument: Option<&'m str>,
    /// Where it stands.
    pub site: Site,
    /// The bytes of the path by which a macro is named: the attribute's own, or the derive's.
    macro_path: Option<Site>,
    /// It stands on something in the definition that is none itself.
    pub inside: bool,
}

impl Model {
    /// The attributes that stand on a definition, and in it on what is none. What is in `cfg_attr(any(), …)` is not there.
    pub fn written_attributes(&self, id: DefId) -> Vec<WrittenAttribute<'_>> {
        let mut all = Vec::new();
        if let Some((file, item)) = self.def(id).facts
            && let Some(facts) = self.facts(file)
        {
            let at = self.def(id).site.file;
            all.extend(facts.own_attributes_of(Some(item)).iter().map(|fact| own(facts, at, fact)));
            let macros = facts.item(item).attributes.iter().filter_map(|id| facts.attributes.get(id.0 as usize));
            all.extend(macros.filter(|fact| !fact.inert).map(|fact| of_macro(facts, at, fact)));
        }
        if let Some(at) = self.own_file(id)
            && let Some(facts) = self.facts(at)
        {
            all.extend(facts.own_attributes_of(None).iter().map(|fact| own(facts, at, fact)));
            let macros = facts.attributes.iter().filter(|fact| fact.on.is_none() && !fact.inert);
            all.extend(macros.map(|fact| of_macro(facts, at, fact)));
        }
        all
    }

    /// What the macro of an attribute or derive on a definition may be; nothing where that is unknown, or it is no macro.
    pub fn macro_targets(&self, on: DefId, attribute: &WrittenAttribute<'_>) -> &[Target] {
        let Some(site) = attribute.macro_path else { return &[] };
        let first = self.references().partition_point(|reference| reference.site < site);
        let here = self.references()[first..].iter().take_while(|reference| reference.site == site);
        let mut macros = here.filter(|it| it.kind == ReferenceKind::Macro && it.from == on);
        macros.next().map_or(&[], |reference| self.targets(reference))
    }

    /// The file that a module is, by its root or by `mod x;`.
    fn own_file(&self, id: DefId) -> Option<FileId> {
        let def = self.def(id);
        match def.kind {
            DefKind::Module if def.parent.is_none() => Some(def.site.file),
            // Where nothing stands in it, no attribute of its own matters.
            DefKind::Module if self.is_in_own_file(id) => {
                self.children(id).first().map(|child| self.def(*child).site.file)
            }
            _ => None,
        }
    }
}

fn own<'m>(facts: &'m FileFacts, file: FileId, fact: &OwnAttributeFact) -> WrittenAttribute<'m> {
    let (path, site) = (facts.name(fact.name), Site::new(file, fact.span));
    WrittenAttribute {
        macro_path: (path == "derive").then_some(site),
        path: Cow::Borrowed(path),
        argument: fact.argument.map(|argument| facts.name(argument)),
        site,
        inside: fact.inside,
    }
}

fn of_macro<'m>(facts: &'m FileFacts, file: FileId, fact: &AttributeFact) -> WrittenAttribute<'m> {
    let segments = facts.path(fact.path);
    let path = match segments {
        [only] => Cow::Borrowed(facts.name(only.name)),
        all => Cow::Owned(all.iter().map(|segment| facts.name(segment.name)).collect::<Vec<&str>>().join("::")),
    };
    let end = segments.last().map_or(fact.span.end, |segment| segment.span.end);
    let site = Site::new(file, Span::new(fact.span.start, end));
    WrittenAttribute { path, argument: None, site, macro_path: Some(site), inside: false }
}
