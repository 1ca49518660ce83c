//! `review list`: what the policy wants to be looked at, and what records say of it.

use super::super::Failure;
use super::super::args::{Common, ReviewList};
use super::super::out::Out;
use super::analyze;
use orchestrate_history::evidence::Digests;
use orchestrate_history::review::{self, Ground, Items, Judged};
use orchestrate_pipeline::{Analysis, Compare};
use orchestrate_render as render;
use orchestrate_render::review::{Listed, ListedItem, ListedTable, Standing};

pub(super) fn run(common: &Common, arguments: &ReviewList, out: &mut Out) -> Result<(), Failure> {
    let analysis = analyze(common, Compare::Default)?;
    let listed = listed(&analysis);
    let terminal = out.terminal();
    out.write(|to| render::review::list(arguments.format, &listed, arguments.all, &terminal, to))?;
    Ok(())
}

fn listed(analysis: &Analysis) -> Listed {
    let Analysis { model, sources, marks, policy, reviewed, .. } = analysis;
    let digests = Digests::new(model, sources);
    let items = Items::new(model, marks, &digests);
    let judged = review::judged(Ground { items: &items, sources, reviewed }, policy);
    let table = |name: &String, at_least: u32| {
        let of_table = judged.iter().filter(|it| it.required.name == *name);
        ListedTable { name: name.clone(), at_least, items: of_table.map(|it| item(analysis, it)).collect() }
    };
    let records = reviewed.reviews.records().count();
    Listed { tables: policy.required_reviews.iter().map(|it| table(&it.name, it.at_least)).collect(), records }
}

fn item(analysis: &Analysis, judged: &Judged<'_>) -> ListedItem {
    let Judged { item, required, standing } = judged;
    let def = analysis.model.def(*item);
    let state = match () {
        () if standing.meets(required.at_least) => Standing::Reviewed,
        () if standing.rejected.is_some() => Standing::Rejected,
        () if standing.met(required.at_least) => Standing::Stale,
        () => Standing::Missing,
    };
    let why = match (state, standing.since()) {
        (Standing::Reviewed, _) => {
            let counts = standing.looked.iter().filter(|it| it.unfit.is_none());
            counts.map(|it| format!("`{}` on {}", it.record.who, day(&it.record.when))).collect::<Vec<_>>().join(", ")
        }
        (Standing::Stale, Some((record, what))) => {
            format!("{}, since `{}` accepted it on {}", what.join(", "), record.who, day(&record.when))
        }
        _ => standing.has(),
    };
    ListedItem {
        item: analysis.model.path(*item),
        file: analysis.sources.path(def.site.file).to_string(),
        line: analysis.sources.position(def.site.file, def.site.span.start).line,
        state,
        why,
    }
}

/// The day of a time.
pub(super) fn day(when: &str) -> &str {
    when.split('T').next().unwrap_or(when)
}
