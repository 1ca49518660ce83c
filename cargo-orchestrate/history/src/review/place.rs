//! Where the records of an item stand: a file for each module, so that people who look at different modules never touch the same one.

use camino::Utf8PathBuf;

use orchestrate_resolve::model::{DefId, DefKind, Model};

/// Where records are kept, beneath the workspace root.
pub const FOLDER: &str = "orchestrate/reviews";

/// Where accepted weakenings of the policy are kept, beneath the workspace root.
pub const WEAKENINGS: &str = "orchestrate/reviews/weakenings.toml";

/// The file of a crate's own top. No module can be called so.
const ROOT: &str = "crate";

/// The file in which records of an item are written, workspace-relative: `orchestrate/reviews/shop_api/http/client.toml`. A record counts wherever it
/// stands; an item that moves takes its records along when it is looked at again.
pub fn file_of(model: &Model, item: DefId) -> Utf8PathBuf {
    let krate = &model.krate(model.def(item).krate).name;
    let modules = model.ancestors(item).filter(|id| model.def(*id).kind == DefKind::Module);
    let mut names: Vec<&str> = modules.filter(|id| model.def(*id).parent.is_some()).map(|id| model.name(id)).collect();
    names.reverse();
    let file = if names.is_empty() { ROOT.to_owned() } else { names.join("/") };
    Utf8PathBuf::from(format!("{FOLDER}/{}/{file}.toml", folder_of(krate)))
}

/// The name of a crate as that of a folder: `shop-api[bin:serve]` is `shop-api.bin.serve`.
fn folder_of(krate: &str) -> String {
    krate
        .chars()
        .filter(|letter| *letter != ']')
        .map(|letter| if "[:/\\".contains(letter) { '.' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_a_folder_and_a_module_a_file() {
        assert_eq!(folder_of("shop_api"), "shop_api");
        assert_eq!(folder_of("shop-api[bin:serve]"), "shop-api.bin.serve");
    }
}
