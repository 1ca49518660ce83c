//! Known signatures, in their places.

use crate::TABLES;

/// A line of the tables: its module, the head of the item that it is a member of, and itself.
struct Line<'t> {
    module: String,
    head: &'t str,
    text: &'t str,
}

fn lines() -> Vec<Line<'static>> {
    let mut modules: Vec<&str> = Vec::new();
    let mut head = "";
    let mut lines = Vec::new();
    for line in TABLES.lines().filter(|line| !line.starts_with("//")) {
        let text = line.trim_start();
        let module = modules.join("::");
        match text.strip_suffix(" {") {
            Some(opened) if opened.contains("mod ") && head.is_empty() => {
                modules.push(opened.rsplit(' ').next().unwrap_or_default());
            }
            Some(opened) => {
                head = opened;
                lines.push(Line { module, head: "", text });
            }
            None if text == "}" && head.is_empty() => {
                modules.pop();
            }
            None if text == "}" => head = "",
            None => lines.push(Line { module, head, text }),
        }
    }
    lines
}

/// Rows of `spots.txt`: module, head of the item around it, the line; `-` for nothing.
#[test]
fn known_signatures_stand_in_their_places() {
    let lines = lines();
    let rows: Vec<&str> =
        include_str!("spots.txt").lines().filter(|row| !row.is_empty() && !row.starts_with('#')).collect();
    let holds = |row: &str| {
        let cells: Vec<&str> = row.split(" | ").map(|cell| if cell == "-" { "" } else { cell }).collect();
        lines.iter().any(|line| line.module == cells[0] && line.head == cells[1] && line.text == cells[2])
    };
    let missing: Vec<&&str> = rows.iter().filter(|row| !holds(row)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(rows.len() >= 120, "only {} rows", rows.len());
}
