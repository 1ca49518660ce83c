//! Finds the line of a manifest that declares a dependency.

use camino::Utf8Path;
use toml::de::{DeTable, DeValue};

use orchestrate_workspace::metadata::{Dependency, EdgeKind};
use orchestrate_workspace::source::{Site, Sources, Span};

/// The key that declares a dependency; the top of the manifest where the key cannot be found, none where the manifest is not there.
pub(crate) fn site_of(sources: &Sources, manifest: &Utf8Path, dependency: &Dependency) -> Option<Site> {
    let file = sources.id(manifest)?;
    let span = key_of(sources.text(file), dependency).unwrap_or_default();
    Some(Site::new(file, span))
}

fn key_of(text: &str, dependency: &Dependency) -> Option<Span> {
    let manifest = DeTable::parse(text).ok()?;
    let manifest = manifest.get_ref();
    let table = match &dependency.platform {
        None => Some(manifest),
        Some(platform) => {
            let targets = table(manifest, "target")?;
            let (_, value) = targets.iter().find(|(key, _)| same_platform(key.get_ref(), platform))?;
            as_table(value.get_ref())
        }
    }?;
    let (key, _) = headers(dependency.kind)
        .iter()
        .filter_map(|header| self::table(table, header))
        .flat_map(|table| table.iter())
        .find(|(key, value)| declares(key.get_ref(), value.get_ref(), dependency))?;
    Some(Span::new(key.span().start as u32, key.span().end as u32))
}

/// A rename is the name in code; without one the key is the package's name, whatever its library is called.
fn declares(key: &str, value: &DeValue<'_>, dependency: &Dependency) -> bool {
    let renamed = as_table(value).and_then(|table| table.get("package")).is_some();
    key.replace('-', "_") == dependency.extern_name || (!renamed && key == dependency.package)
}

fn headers(kind: EdgeKind) -> &'static [&'static str] {
    match kind {
        EdgeKind::Normal => &["dependencies"],
        EdgeKind::Dev => &["dev-dependencies", "dev_dependencies"],
        EdgeKind::Build => &["build-dependencies", "build_dependencies"],
    }
}

/// Cargo prints a platform in its own way: blanks are no difference.
fn same_platform(written: &str, printed: &str) -> bool {
    let bare = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    bare(written) == bare(printed)
}

fn table<'a, 'i>(table: &'a DeTable<'i>, key: &str) -> Option<&'a DeTable<'i>> {
    as_table(table.get(key)?.get_ref())
}

fn as_table<'a, 'i>(value: &'a DeValue<'i>) -> Option<&'a DeTable<'i>> {
    match value {
        DeValue::Table(table) => Some(table),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = r#"
[dependencies]
sqlx = "1"
db = { package = "diesel", version = "1" }
md-5 = "1"
[dependencies.far]
version = "1"
[build-dependencies]
sqlx = "1"
[target.'cfg( unix )'.dev-dependencies]
nix = "1"
"#;

    fn line(extern_name: &str, package: &str, kind: EdgeKind, platform: Option<&str>) -> Option<usize> {
        let dependency = Dependency {
            package: package.into(),
            extern_name: extern_name.into(),
            library: package.into(),
            kind,
            optional: false,
            platform: platform.map(str::to_owned),
            member: None,
            directory: None,
            outside: None,
        };
        key_of(MANIFEST, &dependency).map(|span| MANIFEST[..span.start as usize].matches('\n').count())
    }

    #[test]
    fn every_way_to_declare_is_found() {
        assert_eq!(line("sqlx", "sqlx", EdgeKind::Normal, None), Some(2));
        assert_eq!(line("db", "diesel", EdgeKind::Normal, None), Some(3));
        assert_eq!(line("md5", "md-5", EdgeKind::Normal, None), Some(4));
        assert_eq!(line("far", "far", EdgeKind::Normal, None), Some(5));
        assert_eq!(line("sqlx", "sqlx", EdgeKind::Build, None), Some(8));
        assert_eq!(line("nix", "nix", EdgeKind::Dev, Some("cfg(unix)")), Some(10));
        assert_eq!(line("none", "none", EdgeKind::Normal, None), None);
    }
}
