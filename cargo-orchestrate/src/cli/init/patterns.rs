//! Names as a layer contains them: in few words, and covering exactly these.

use std::collections::BTreeMap;

/// As many names that begin alike are worth a pattern.
const ALIKE: usize = 3;

/// A pattern that is longer is hard to read.
const COLUMNS: usize = 80;

/// Modules of one crate.
pub(super) fn of_modules(krate: &str, names: &[&str]) -> Vec<String> {
    either(&format!("{krate}::"), names)
}

/// Packages: `shop-*` where that covers no others, `shop-{api,cli}` for several that begin alike, else their names.
///
/// `layers` are the names in the other layers. They may begin alike too: a name wins over `shop-*`, so the layer that has most of them has the pattern.
pub(super) fn of_packages(names: &[&str], layers: &[Vec<&str>], others: &[&str]) -> Vec<String> {
    let mut alike: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    names.iter().for_each(|name| alike.entry(beginning(name)).or_default().push(name));
    let mut patterns = Vec::new();
    for (beginning, names) in alike {
        if names.len() < ALIKE || beginning.is_empty() {
            patterns.extend(names.into_iter().map(str::to_owned));
        } else if count(others, beginning) > 0 || layers.iter().any(|it| count(it, beginning) >= names.len()) {
            let ends: Vec<&str> = names.iter().map(|name| &name[beginning.len()..]).collect();
            patterns.extend(either(beginning, &ends));
        } else {
            patterns.push(format!("{beginning}*"));
        }
    }
    patterns.sort();
    patterns
}

/// Names that begin alike, `shop::{api,cli}`, as many in each pattern as one reads on a line.
fn either(beginning: &str, ends: &[&str]) -> Vec<String> {
    let mut lines: Vec<Vec<&str>> = Vec::new();
    let mut columns = 0;
    for end in ends {
        columns += end.len() + 1;
        match lines.last_mut().filter(|_| beginning.len() + columns < COLUMNS) {
            Some(line) => line.push(end),
            None => {
                columns = end.len() + 1;
                lines.push(vec![end]);
            }
        }
    }
    let pattern = |ends: Vec<&str>| match ends[..] {
        [end] => format!("{beginning}{end}"),
        _ => format!("{beginning}{{{}}}", ends.join(",")),
    };
    lines.into_iter().map(pattern).collect()
}

/// A name up to its first `-` or `_`, that included; empty where it has neither.
fn beginning(name: &str) -> &str {
    name.find(['-', '_']).map_or("", |at| &name[..=at])
}

/// How many names begin so.
fn count(names: &[&str], beginning: &str) -> usize {
    names.iter().filter(|name| plain(name).starts_with(&plain(beginning))).count()
}

/// `-` and `_` are equal.
fn plain(name: &str) -> String {
    name.replace('-', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_covers_exactly_its_names() {
        let cases: &[(&[&str], &[&str], &[&str])] = &[
            (&["shop-api", "shop-cli", "shop-web"], &["store"], &["shop-*"]),
            (&["shop-api", "shop-cli", "shop-web"], &["shop_core"], &["shop-{api,cli,web}"]),
            (&["shop-api", "shop-cli"], &[], &["shop-api", "shop-cli"]),
            (&["a", "shop", "shop_b", "shop_c", "shop_d"], &["shopping"], &["a", "shop", "shop_*"]),
            (&["a", "b", "c"], &["d"], &["a", "b", "c"]),
        ];
        for (names, others, expected) in cases {
            assert_eq!(of_packages(names, &[], others), *expected, "{names:?} beside {others:?}");
        }
        let most = ["shop-a", "shop-b", "shop-c", "shop-d"];
        let few = ["shop_e", "shop_f", "shop_g"];
        assert_eq!(of_packages(&most, &[few.to_vec()], &[]), ["shop-*"]);
        assert_eq!(of_packages(&few, &[most.to_vec()], &[]), ["shop_{e,f,g}"]);
        assert_eq!(of_packages(&few, &[few.to_vec()], &[]), ["shop_{e,f,g}"]);
        assert_eq!(of_modules("app", &["a"]), ["app::a"]);
        assert_eq!(of_modules("app", &[]), [""; 0]);
        let many: Vec<String> = (100..150).map(|it| format!("m{it}")).collect();
        let patterns = of_modules("app", &many.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(
            patterns.iter().all(|it| it.len() < 84) && patterns.concat().matches('m').count() == 50,
            "{patterns:?}"
        );
        assert_eq!(of_modules("app", &["a", "b"]), ["app::{a,b}"]);
    }
}
