//! A manifest in the copy: paths that lead out of the workspace still lead there.

use camino::Utf8Path;
use toml_edit::{DocumentMut, Item, TableLike, Value};

use crate::source::normalize;

/// The text with each `path` that leads out of `root` made absolute; none where the text is no manifest, or has no such path.
///
/// `folder` is where the manifest stands in the workspace.
pub fn with_outside_paths(text: &str, folder: &Utf8Path, root: &Utf8Path) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let mut changed = false;
    visit(document.as_table_mut(), &mut |path| {
        let absolute = normalize(&folder.join(&*path));
        if Utf8Path::new(path).is_relative() && !absolute.starts_with(root) {
            *path = absolute.into_string();
            changed = true;
        }
    });
    changed.then(|| document.to_string())
}

/// Every `path = "…"`, wherever it stands: of dependencies of all kinds, patches, replacements and targets.
fn visit(table: &mut dyn TableLike, to: &mut dyn FnMut(&mut String)) {
    for (key, item) in table.iter_mut() {
        match item {
            Item::Value(Value::String(path)) if key == "path" => {
                let mut text = path.value().clone();
                to(&mut text);
                if text != *path.value() {
                    *item = toml_edit::value(text);
                }
            }
            Item::ArrayOfTables(tables) => tables.iter_mut().for_each(|table| visit(table, to)),
            item => {
                if let Some(inner) = item.as_table_like_mut() {
                    visit(inner, to);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_leads_out_is_changed() {
        let text = "[dependencies]\nnear = { path = \"../near\" }\nfar = { path = \"../../far\", version = \"1\" } # far away\n\
                    [[test]]\nname = \"t\"\npath = \"../../../t.rs\"\n[patch.crates-io.x]\npath = \"/abs\"\n";
        let found = with_outside_paths(text, Utf8Path::new("/home/w/a"), Utf8Path::new("/home/w")).unwrap();
        let expected = text.replace("../../far", "/home/far").replace("../../../t.rs", "/t.rs");
        assert_eq!(found, expected);
        assert_eq!(with_outside_paths(&found, Utf8Path::new("/home/w/a"), Utf8Path::new("/home/w")), None);
        assert_eq!(
            with_outside_paths("no = manifest = at all", Utf8Path::new("/home/w"), Utf8Path::new("/home/w")),
            None
        );
    }
}
