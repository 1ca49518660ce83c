//! `[[cycles]]`.

use super::Binder;
use super::tops::{modules, tops};
use crate::cover::empty;
use crate::file::{CyclesTable, Located, TestCode};
use crate::{Acyclic, ItemSet, Parts};

pub(super) fn bind(binder: &mut Binder<'_>, Located { value: table, .. }: &Located<CyclesTable>) -> Acyclic {
    let place = |key: &str| format!("cycles `{}`, {key}", table.name.value);
    // Never both: the check of the file refuses that.
    let (parts, area) = match (&table.between, &table.beneath) {
        (Some(between), _) => between_modules(binder, between, &place("between")),
        (None, beneath) => {
            let area = binder.items(beneath.as_deref().unwrap_or_default(), &place("beneath"));
            (Parts::Beneath(area.defs.clone()), area)
        }
    };
    Acyclic {
        name: table.name.value.clone(),
        site: binder.site(table.name.span),
        parts,
        tests: table.tests == TestCode::Check,
        reason: table.reason.clone(),
        help: table.help.clone(),
        except: binder.excepts(&table.except, &area, &place("except")),
    }
}

fn between_modules(binder: &mut Binder<'_>, written: &[Located<String>], place: &str) -> (Parts, ItemSet) {
    // What matches nothing is reported by this.
    binder.items(written, place);
    let found = modules(binder, tops(binder, written));
    if let ([_], Some(first)) = (found.as_slice(), written.first()) {
        binder.nothing(first, place, "name two modules or crates at least: one alone is in no circle");
    }
    let mut area = empty(binder.paths);
    found.iter().for_each(|(_, id)| binder.paths.insert_beneath(*id, &mut area.defs));
    (Parts::Between(found.into_iter().map(|(_, id)| id).collect()), area)
}
