//! `review queue`: where to spend the hour, and with `--score` how well such a queue would have done.

use super::super::Failure;
use super::super::args::{Common, ReviewQueue};
use super::super::out::Out;
use super::super::progress::Progress;
use orchestrate_gate::queue::{self, Given, LATE_DAYS, Past, Queue, Score};
use orchestrate_history::evidence::Evidence;
use orchestrate_history::origin::Origins;
use orchestrate_history::rank::{self, Ranked};
use orchestrate_pipeline::{self as pipeline, Analysis, Compare};
use orchestrate_render as render;
use orchestrate_render::queue::{Amount, OrderOf, QueueOf, QueuedItem, ReasonOf, ScoreOf};
use orchestrate_syntax::changed::Changed;
use orchestrate_workspace::base::Base;
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::Sources;

pub(super) fn run(common: &Common, arguments: &ReviewQueue, out: &mut Out) -> Result<(), Failure> {
    if arguments.score {
        return score(common, arguments, out);
    }
    let progress = Progress::new(common.quiet, "Ranking");
    let request = pipeline::Request { base: Compare::Default, ..common.request() };
    let analysis = pipeline::analyze_without_policy(&request)?;
    let (origins, mut notes) = origins(&analysis.workspace);
    let evidence = Evidence::read(&analysis.workspace.target_directory);
    let circumstances = pipeline::evidence::circumstances(&analysis.workspace.root);
    let given = Given {
        evidence: &evidence,
        circumstances: &circumstances,
        origins: origins.as_ref(),
        history: origins.as_ref().map(|_| (analysis.workspace.root.as_path(), "HEAD")),
    };
    let mut queue = queue::of(&analysis, &given);
    if let Some(revision) = &arguments.changed_since {
        keep_changed(&analysis, &mut queue, revision)?;
    }
    if queue.rejected > 0 {
        let rejected = if queue.rejected == 1 {
            "1 item waits for its author".to_owned()
        } else {
            format!("{} items wait for their authors", queue.rejected)
        };
        notes.push(format!("{rejected}: somebody has rejected what is there"));
    }
    let found = queue_of(&analysis, &queue, arguments, (origins, notes));
    drop(progress);
    let terminal = out.terminal();
    out.write(|to| render::queue::queue(arguments.format, &found, arguments.all, &terminal, to))?;
    Ok(())
}

/// Who wrote which lines, as far as the history tells, and what it does not.
fn origins(workspace: &Workspace) -> (Option<Origins>, Vec<String>) {
    let table = orchestrate_policy::OriginTable::default();
    match pipeline::origins::origins_at(workspace, &table, &mut Sources::new(&workspace.root), None) {
        Ok(origins) if origins.head.is_none() => {
            (None, vec!["nothing is committed, so churn counts for nothing".to_owned()])
        }
        Ok(origins) => {
            let cut = origins.history.cut > 0;
            let note = "the clone is shallow, so churn counts what it has: `git fetch --unshallow` brings the rest";
            (Some(origins), cut.then(|| note.to_owned()).into_iter().collect())
        }
        Err(error) => {
            let error = error.to_string();
            let first = error.lines().next().unwrap_or_default();
            (None, vec![format!("churn counts for nothing: {first}")])
        }
    }
}

/// Leaves what is new or altered since a revision.
fn keep_changed(analysis: &Analysis, queue: &mut Queue, revision: &str) -> Result<(), Failure> {
    let Analysis { model, sources, workspace, .. } = analysis;
    let base = Base::since(&workspace.root, revision)?;
    let changed = Changed::since(&base, |path| sources.id(path).map(|file| sources.text(file)));
    queue.items.retain(|it| {
        let site = model.def(it.item).site;
        changed.has(sources.path(site.file), site.span)
    });
    Ok(())
}

fn queue_of(
    analysis: &Analysis,
    queue: &Queue,
    arguments: &ReviewQueue,
    (origins, notes): (Option<Origins>, Vec<String>),
) -> QueueOf {
    let lines = queue.items.iter().map(|it| it.facts.unread.lines());
    let held = rank::within(f64::from(arguments.minutes), lines);
    QueueOf {
        head: origins.and_then(|it| it.head),
        changed_since: arguments.changed_since.clone(),
        minutes: arguments.minutes,
        total: amount(&queue.items),
        held: amount(held.iter().map(|at| &queue.items[*at])),
        accepted: queue.accepted,
        rejected: queue.rejected,
        items: queue
            .items
            .iter()
            .enumerate()
            .map(|(at, it)| QueuedItem { fits: Some(held.binary_search(&at).is_ok()), ..item(analysis, it) })
            .collect(),
        notes,
    }
}

fn amount<'a>(items: impl IntoIterator<Item = &'a Ranked>) -> Amount {
    let mut amount = Amount::default();
    for it in items {
        let lines = it.facts.unread.lines();
        amount.items += 1;
        amount.lines += u64::from(lines);
        amount.minutes += rank::minutes(lines);
        amount.weight += u64::from(it.weight);
    }
    amount
}

fn item(analysis: &Analysis, ranked: &Ranked) -> QueuedItem {
    let Analysis { model, sources, .. } = analysis;
    let site = model.def(ranked.item).site;
    let lines = ranked.facts.unread.lines();
    let reasons = ranked.reasons.iter();
    QueuedItem {
        item: model.path(ranked.item),
        file: sources.path(site.file).to_string(),
        line: sources.position(site.file, site.span.start).line,
        points: ranked.points,
        cost: rank::cost(lines),
        minutes: rank::minutes(lines),
        lines,
        reasons: reasons
            .map(|it| ReasonOf { reason: it.cause.word(), points: it.points, says: it.says.clone() })
            .collect(),
        fits: None,
        fixes: None,
    }
}

fn score(common: &Common, arguments: &ReviewQueue, out: &mut Out) -> Result<(), Failure> {
    let past = match (&arguments.at, arguments.days) {
        (Some(revision), _) => Past::At(revision.clone()),
        (None, days) => Past::Days(days.map_or(LATE_DAYS as u32, std::num::NonZeroU32::get)),
    };
    let progress = Progress::new(common.quiet, "Scoring");
    let score = queue::score(&common.request(), &past)?;
    let found = score_of(&score);
    drop(progress);
    let terminal = out.terminal();
    out.write(|to| render::queue::score(arguments.format, &found, &terminal, to))?;
    Ok(())
}

fn score_of(score: &Score) -> ScoreOf {
    let pair = |interval: rank::Interval| [interval.low, interval.high];
    let order = |order: &queue::Order| OrderOf {
        order: order.name,
        items: order.within.iter().map(|(items, _)| *items).collect(),
        events: order.within.iter().map(|(_, events)| *events).collect(),
        area: order.area,
        interval: Some(pair(order.interval)),
        queue_ahead: order.behind.map(pair),
    };
    let chance = OrderOf {
        order: "by chance, expected",
        items: score.chance.iter().map(|(items, _)| *items).collect(),
        events: score.chance.iter().map(|(_, events)| *events).collect(),
        area: 0.5,
        interval: None,
        queue_ahead: None,
    };
    let shallow = "the clone is shallow, so the queue knew less of what came before: `git fetch --unshallow` brings it";
    ScoreOf {
        commit: score.commit.clone(),
        days: score.days,
        head: score.head.clone(),
        total: amount(score.items.iter().map(|it| &it.ranked)),
        fixes: score.fixes,
        landed: score.landed,
        fixed_items: score.items.iter().filter(|it| it.fixes > 0).count(),
        events: score.items.iter().map(|it| u64::from(it.fixes)).sum(),
        hours: queue::HOURS.to_vec(),
        orders: score.orders.iter().map(order).chain([chance]).collect(),
        items: score
            .items
            .iter()
            .map(|it| QueuedItem { fixes: Some(it.fixes), ..item(&score.analysis, &it.ranked) })
            .collect(),
        notes: score.is_shallow.then(|| shallow.to_owned()).into_iter().collect(),
    }
}
