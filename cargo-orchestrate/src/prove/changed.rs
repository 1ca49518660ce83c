//! The functions that are new or altered since a revision.
//!
//! A function is what it was where some source had one of its name with the same tokens then: to be moved, or to be laid out anew, is no change.

use std::collections::{BTreeSet, HashSet};

use super::sources::{FunctionId, Instrumentation, plans};
use crate::base::Base;
use crate::digest;
use crate::mutate::Plan;
use crate::source::Span;

pub(super) fn functions(base: &Base, sources: &Instrumentation) -> BTreeSet<FunctionId> {
    let is_source = |path: &camino::Utf8Path| path.extension() == Some("rs");
    let texts: Vec<&str> = base.files.iter().filter(|it| is_source(it.0)).filter_map(|it| it.1.as_deref()).collect();
    let plans = plans(&texts);
    let before: HashSet<(String, String)> =
        texts.iter().zip(&plans).flat_map(|(text, plan)| plan.iter().flat_map(|plan| contents(text, plan))).collect();
    let is_touched = |id: &FunctionId| base.files.contains_key(&sources.files[id.file].path);
    let is_new = |id: &FunctionId| {
        let (file, function) = (&sources.files[id.file], sources.function(*id));
        // What is not made of tokens cannot be compared.
        digest_of(&file.text, function.span).is_none_or(|digest| !before.contains(&(function.name.clone(), digest)))
    };
    sources.functions().map(|(id, _)| id).filter(is_touched).filter(is_new).collect()
}

fn contents(text: &str, plan: &Plan) -> Vec<(String, String)> {
    let of = |function: &crate::mutate::Function| Some((function.name.clone(), digest_of(text, function.span)?));
    plan.functions.iter().filter_map(of).collect()
}

fn digest_of(text: &str, span: Span) -> Option<String> {
    digest::of(text.get(span.start as usize..span.end as usize)?).ok()
}
