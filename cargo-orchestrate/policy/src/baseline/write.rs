//! The text of a baseline.
//!
//! It is made to be merged: one entry a line, sorted, and between the entries of two crates lines that stay. So a crate that holds nothing any more
//! keeps its block while another holds something.

use std::fmt::Write as _;

use super::{Baseline, Block, Entry};

const HEADER: &str = "\
# Findings that this workspace had when `cargo orchestrate` was adopted. They are held: they do not fail the check, any new one does.
# `cargo orchestrate baseline update` writes this file; what is fixed must leave it, and it never grows unless that is asked for.
version = 1
";

/// The text of a baseline whose blocks and entries are sorted.
pub fn text(baseline: &Baseline) -> String {
    let mut text = HEADER.to_owned();
    for block in &baseline.blocks {
        // A string takes whatever is written to it.
        let _ = write_block(block, &mut text);
    }
    text
}

fn write_block(block: &Block, out: &mut String) -> std::fmt::Result {
    writeln!(out, "\n[[crate]]\nname = {}\nheld = [", quoted(&block.name.value))?;
    for entry in &block.held {
        writeln!(out, "    {},", inline(&entry.value))?;
    }
    writeln!(out, "]")
}

fn inline(entry: &Entry) -> String {
    let Entry { rule, contract, item, file, to, fingerprint } = entry;
    let keys = [
        ("rule", Some(rule)),
        ("contract", contract.as_ref()),
        ("item", item.as_ref()),
        ("file", file.as_ref()),
        ("to", to.as_ref()),
        ("fingerprint", Some(fingerprint)),
    ];
    let pairs = keys.into_iter().filter_map(|(key, value)| Some(format!("{key} = {}", quoted(value?))));
    format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
}

/// On one line, whatever it holds: of what JSON leaves as it is, TOML refuses one character.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007F")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Located;
    use crate::baseline::read;

    fn located<T: Default>(value: T) -> Located<T> {
        Located { value, ..Located::default() }
    }

    #[test]
    fn what_is_written_can_be_read() {
        let entry = |rule: &str, item: &str| Entry {
            rule: rule.to_owned(),
            contract: Some("it's \"pure\"\n".to_owned()),
            item: Some(item.to_owned()),
            file: None,
            to: None,
            fingerprint: blake3::hash(item.as_bytes()).to_hex()[..32].to_owned(),
        };
        let held = ["a::<T as x::Y<'a>>::f", "a\\b\u{7f}ü"]
            .map(|item| Located { value: entry("r", item), span: Default::default() });
        let blocks = [("app", held.to_vec()), ("app[bin:x]", Vec::new())]
            .map(|(name, held)| Block { name: located(name.to_owned()), held });
        let baseline = Baseline { blocks: blocks.to_vec() };
        let text = text(&baseline);
        assert_eq!(read(&text, &["r"]), Ok(baseline), "{text}");
        let lines: Vec<&str> = text.lines().skip(2).collect();
        assert_eq!(lines[..5], ["version = 1", "", "[[crate]]", "name = \"app\"", "held = ["]);
        assert_eq!(lines[7..], ["]", "", "[[crate]]", "name = \"app[bin:x]\"", "held = [", "]"]);
    }
}
