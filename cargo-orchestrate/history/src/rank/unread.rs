//! How much of an item there is to read: lines with code, all of them or those that differ.

use crate::origin::items::has_code;
use crate::review::{Line, diff};
use orchestrate_resolve::model::{DefId, DefKind, Model};
use orchestrate_workspace::source::Sources;

/// Lines with code of an item; those of a trait's members are theirs.
pub fn lines(model: &Model, item: DefId) -> u32 {
    let own = |id: DefId| model.item(id).map_or(0, |item| item.code_lines);
    match model.def(item).kind {
        DefKind::Trait => own(item).saturating_sub(model.children(item).iter().map(|id| own(*id)).sum()),
        _ => own(item),
    }
}

/// The text of an item.
pub fn text<'a>(model: &Model, sources: &'a Sources, item: DefId) -> &'a str {
    let def = model.def(item);
    sources.text(def.site.file).get(def.span.start as usize..def.span.end as usize).unwrap_or_default()
}

/// Lines with code that differ: what came, or what went where that is more.
pub fn altered(before: &str, now: &str) -> u32 {
    let (mut came, mut went) = (0, 0);
    let (mut before_open, mut now_open) = (false, false);
    for line in diff(before, now) {
        match line {
            Line::Same(text) => {
                has_code(text, &mut before_open);
                has_code(text, &mut now_open);
            }
            Line::Gone(text) => went += u32::from(has_code(text, &mut before_open)),
            Line::New(text) => came += u32::from(has_code(text, &mut now_open)),
        }
    }
    came.max(went)
}

#[cfg(test)]
mod tests {
    use super::altered;

    #[test]
    fn lines_with_code_that_came_or_went_are_counted() {
        for (before, now, expected) in [
            ("a\nb\nc", "a\nb\nc", 0),
            ("a\nb\nc", "a\nx\ny\nc", 2),
            ("a\nb\nc", "c", 2),
            ("a\nc", "a\n// b\n\n/* d\ne */\nc", 0),
            ("", "a\nb", 2),
        ] {
            assert_eq!(altered(before, now), expected, "{now}");
        }
    }
}
