//! `[[review]]`: the items that somebody must have looked at.

use super::Binder;
use super::required::is_subject;
use crate::file::{Located, RawScope, ReviewTable};
use crate::{RequiredReviews, Subject, SubjectKind};
use orchestrate_resolve::model::{BitSet, DefId, Model};

pub(super) fn bind(binder: &mut Binder<'_>, tables: &[Located<ReviewTable>], covered: &BitSet) -> Vec<RequiredReviews> {
    tables.iter().map(|table| bind_one(binder, table, covered)).collect()
}

fn bind_one(binder: &mut Binder<'_>, table: &Located<ReviewTable>, covered: &BitSet) -> RequiredReviews {
    let ReviewTable { name, subject, at_least, by, not_author, reason, help } = &table.value;
    let area = subject.path.as_ref().map(|path| binder.items(path, &format!("review `{}`, for.path", name.value)));
    let model = binder.paths.model;
    let meant = Subject { kind: subject.kind.as_ref().map(|kind| kind.value), visibility: subject.visibility };
    let items = model
        .defs()
        .filter(|(id, _)| area.as_ref().is_none_or(|area| area.has_def(*id)))
        .filter(|(id, _)| stands_alone(model, *id))
        .filter(|(id, def)| {
            (subject.scope != RawScope::Generated || covered.contains(id.0)) && is_subject(model, meant, *id, def)
        })
        .map(|(id, _)| id)
        .collect();
    RequiredReviews {
        name: name.value.clone(),
        items,
        at_least: *at_least,
        by: by.iter().map(|name| name.value.clone()).collect(),
        not_author: *not_author,
        reason: reason.clone(),
        help: help.clone(),
        history: subject.scope == RawScope::Changed,
        site: binder.site(table.span),
    }
}

fn stands_alone(model: &Model, id: DefId) -> bool {
    SubjectKind::of(model, id).is_some_and(SubjectKind::stands_alone)
}
