//! Modules use each other in a circle.

use super::circles::{Circle, Cut};
use super::prelude::*;
use orchestrate_resolve::model::Model;

pub(crate) static RULE: Rule = Rule {
    id: "module-cycle",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "modules use each other in a circle",
    page: include_str!("module_cycle.md"),
    reads: Reads::Dependencies,
    check,
};

/// A circle of more is not written out.
const SHOWN: usize = 5;

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    for circle in &cx.circles().found {
        out.extend(circle.cuts.iter().map(|cut| closing(cx, circle, cut)));
    }
}

fn closing(cx: &RuleCx<'_>, circle: &Circle<'_>, cut: &Cut<'_>) -> Finding {
    let (model, table, edge) = (cx.model, circle.table, cut.closing);
    let (from, to) = (model.path(edge.from), model.path(edge.to));
    let message = format!("`{from}` uses `{to}`, which closes a circle: {}", way(model, cut));
    let mut promise = "these use each other in no circle".to_owned();
    if let Some(reason) = &table.reason {
        promise = format!("{promise}: {reason}");
    }
    let mut finding = Finding::new(RULE.id, message, edge.first.site)
        .label(match edge.uses {
            1 => format!("the only use of `{to}` in `{from}`"),
            uses => format!("the first of {uses} uses of `{to}` in `{from}`"),
        })
        .because(table.site, promise)
        .item(from)
        .to(to)
        .contract(table.name.clone());
    for back in &cut.back {
        let more = if back.uses > 1 { format!(", the first of {} uses", back.uses) } else { String::new() };
        let said = format!("`{}` uses `{}` here{more}", model.path(back.from), model.path(back.to));
        finding = finding.step(back.first.site, said);
    }
    finding.test = edge.first.test;
    finding.help(table.help.clone().unwrap_or_else(|| help(circle, cut)))
}

/// The circle in one line.
fn way(model: &Model, cut: &Cut<'_>) -> String {
    let mut names = vec![format!("`{}`", model.path(cut.closing.from))];
    names.extend(cut.back.iter().map(|edge| format!("`{}`", model.path(edge.from))));
    if names.len() > SHOWN {
        let left = names.len() - SHOWN;
        names.splice(SHOWN - 1..names.len() - 1, [format!("{} more", left + 1)]);
    }
    names.push(format!("`{}`", model.path(cut.closing.from)));
    names.join(" → ")
}

fn help(circle: &Circle<'_>, cut: &Cut<'_>) -> String {
    let uses: usize = circle.cuts.iter().map(|cut| cut.closing.uses).sum();
    let ends = match (uses, circle.is_least) {
        (1, _) => format!("without this one use, the {} modules are in no circle", circle.members),
        (uses, true) => format!(
            "{uses} uses must end at least, these among them, for the {} modules to be in no circle",
            circle.members
        ),
        (uses, false) => {
            format!("{} modules are in circles, which end with {uses} uses, these among them", circle.members)
        }
    };
    let shared = if cut.back.len() > 1 { "what they share" } else { "what both need" };
    format!("{ends}: move {shared} to a module of its own, or pass it in through a trait")
}
