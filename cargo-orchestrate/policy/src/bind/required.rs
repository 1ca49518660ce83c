//! `[[tests.require]]`: the items that need tests.

use super::Binder;
use crate::file::{Located, RawScope, RequireTable};
use crate::{RequiredTests, Subject};
use orchestrate_resolve::model::{BitSet, Def, DefId, DefKind, Model};

pub(super) fn bind(binder: &mut Binder<'_>, tables: &[Located<RequireTable>], covered: &BitSet) -> Vec<RequiredTests> {
    let mut bound = Vec::new();
    for table in tables {
        let subject = &table.value.subject;
        let area = subject.path.as_ref().map(|path| binder.items(path, "tests.require, for.path"));
        let model = binder.paths.model;
        let meant = Subject { kind: Some(subject.kind.value), visibility: subject.visibility };
        let items = model
            .defs()
            .filter(|(id, _)| area.as_ref().is_none_or(|area| area.has_def(*id)))
            .filter(|(id, _)| subject.scope != RawScope::Generated || covered.contains(id.0))
            .filter(|(id, def)| is_subject(model, meant, *id, def))
            .map(|(id, _)| id)
            .collect();
        let RequireTable { at_least, link, strength, min_score, .. } = &table.value;
        // Whoever names no score has not said that some mutants may live.
        let min_score = min_score.as_ref().map_or(1.0, |score| score.value);
        let site = binder.site(table.span);
        let (at_least, link, strength) = (*at_least, *link, *strength);
        let history = subject.scope == RawScope::Changed;
        bound.push(RequiredTests { items, at_least, link, strength, min_score, site, history });
    }
    bound
}

pub(super) fn is_subject(model: &Model, subject: Subject, id: DefId, def: &Def) -> bool {
    !def.test && subject.means(model, id) && !model.is_test(id) && can_be_tested(model, def)
}

/// What stands in the body of a function has no path that a test could name, and a foreign function has no body of ours.
fn can_be_tested(model: &Model, def: &Def) -> bool {
    let mut above = def.parent.into_iter().flat_map(|parent| model.ancestors(parent)).map(|id| model.def(id).kind);
    !above.any(|kind| matches!(kind, DefKind::Fn | DefKind::ExternBlock))
}
