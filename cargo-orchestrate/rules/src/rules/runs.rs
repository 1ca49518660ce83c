//! Whether a test can run at all.

use crate::rules::RuleCx;
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_syntax::parse::Needs;
use orchestrate_workspace::metadata::Package;
use orchestrate_workspace::source::Site;

/// The place of a test's `#[ignore]`.
pub(crate) fn ignored(model: &Model, test: DefId) -> Option<Site> {
    Some(Site::new(model.def(test).site.file, model.function(test)?.ignored?))
}

/// Why no build has a test, as the end of a sentence; none where one may. What it stands in counts as well.
pub(crate) fn not_built(cx: &RuleCx<'_>, test: DefId) -> Option<String> {
    let model = cx.model;
    let package = cx.workspace.packages.get(model.krate(model.def(test).krate).package)?;
    let needs = |id| [model.item(id).and_then(|item| item.needs.as_deref()), model.needs_of_file(id)];
    model.ancestors(test).flat_map(needs).flatten().find_map(|needs| unmet(needs, package))
}

fn unmet(needs: &Needs, package: &Package) -> Option<String> {
    let has = |feature: &str| package.features.iter().any(|known| known == feature);
    match needs.features.iter().find(|feature| !has(feature)) {
        _ if needs.never => Some("its `cfg` holds in no build of tests".to_owned()),
        Some(feature) => Some(format!("`{}` has no feature `{feature}`", package.name)),
        None => None,
    }
}
