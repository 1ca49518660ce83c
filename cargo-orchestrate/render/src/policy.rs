//! What all files of a policy say together, and where each line of it comes from.

use std::io::{self, Write as _};

use serde::Serialize;
use serde_json::Value;

use super::layout::{BOLD, DIM, HEADING, paint, width};
use super::{TableFormat, Terminal};
use orchestrate_policy::{EffectiveKey, EffectiveTable, Located, MergedPolicy};
use orchestrate_workspace::source::Span;

/// A list longer than this stands on several lines.
const LINE: usize = 90;

/// Comments stand in a column, but not further to the right than this.
const COMMENTS: usize = 64;

#[derive(Serialize)]
struct Document {
    version: u32,
    files: Vec<String>,
    overrides: Vec<JsonOverride>,
    tables: Vec<JsonTable>,
}

#[derive(Serialize)]
struct JsonOverride {
    name: String,
    reason: String,
    place: JsonPlace,
    over: Option<JsonPlace>,
}

#[derive(Serialize)]
struct JsonTable {
    table: String,
    place: JsonPlace,
    keys: Vec<JsonKey>,
}

#[derive(Serialize)]
struct JsonKey {
    key: String,
    value: Value,
    place: JsonPlace,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    entries: Vec<JsonPlace>,
}

#[derive(Clone, PartialEq, Eq, Serialize)]
struct JsonPlace {
    file: String,
    line: u32,
}

/// Writes a policy as TOML with comments, or as JSON.
///
/// # Errors
/// Where `out` refuses.
pub fn policy(
    format: TableFormat,
    merged: &MergedPolicy,
    terminal: &Terminal,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    let page = PolicyPage(merged);
    match format {
        TableFormat::Human => page.human(terminal, &mut out)?,
        TableFormat::Json => {
            serde_json::to_writer_pretty(&mut out, &page.document())?;
            writeln!(out)?;
        }
    }
    out.flush()
}

/// A policy on its way to bytes.
struct PolicyPage<'p>(&'p MergedPolicy);

impl PolicyPage<'_> {
    fn place(&self, span: Span) -> JsonPlace {
        let site = self.0.files.site(span);
        let line = self.0.sources.position(site.file, site.span.start).line;
        JsonPlace { file: self.0.sources.path(site.file).to_string(), line }
    }

    fn document(&self) -> Document {
        let key = |it: &EffectiveKey| JsonKey {
            key: it.name.clone(),
            value: it.value.clone(),
            place: self.place(it.span),
            entries: it.entries.iter().map(|entry| self.place(entry.span)).collect(),
        };
        let table = |it: &EffectiveTable| JsonTable {
            table: it.name.clone(),
            place: self.place(it.span),
            keys: it.keys.iter().map(key).collect(),
        };
        let overrides = self.0.effective.loosened.iter().map(|it| JsonOverride {
            name: it.name.value.clone(),
            reason: it.reason.clone(),
            place: self.place(it.here),
            over: it.over.map(|over| self.place(over)),
        });
        Document {
            version: 1,
            files: self.0.order.iter().map(|file| self.0.sources.path(*file).to_string()).collect(),
            overrides: overrides.collect(),
            tables: self.0.effective.tables.iter().map(table).collect(),
        }
    }

    fn human(&self, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
        let dim = |text: &str| paint(terminal, DIM, text);
        writeln!(out, "{}", dim("# What the policy says: these files, each laid over those before it."))?;
        for file in &self.0.order {
            writeln!(out, "{}", dim(&format!("#   {}", self.0.sources.path(*file))))?;
        }
        self.overrides(terminal, out)?;
        for table in &self.0.effective.tables {
            writeln!(out)?;
            self.table(table, terminal, out)?;
        }
        Ok(())
    }

    /// What is loosened comes first: it is what a reader should know.
    fn overrides(&self, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
        let loosened = &self.0.effective.loosened;
        if !loosened.is_empty() {
            writeln!(out, "{}", paint(terminal, DIM, "#\n# What they loosen, and why:"))?;
        }
        for it in loosened {
            let name = paint(terminal, BOLD, &it.name.value);
            let over = it.over.map_or_else(|| "the default".to_owned(), |over| self.place(over).shown());
            let way = format!("#     {} over {over}", self.place(it.here).shown());
            writeln!(out, "#   {name}: {}\n{}", it.reason.replace('\n', " "), paint(terminal, DIM, &way))?;
        }
        Ok(())
    }

    fn table(&self, table: &EffectiveTable, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
        let mut lines = Vec::new();
        if !table.name.is_empty() {
            let (open, close) = if table.one_of_several { ("[[", "]]") } else { ("[", "]") };
            let place = table.one_of_several.then(|| self.place(table.span));
            lines.push((
                paint(terminal, HEADING, &format!("{open}{}{close}", table.name)),
                table.name.len() + 4,
                place,
            ));
        }
        for key in &table.keys {
            lines.extend(self.key(key).into_iter().map(|(line, place)| {
                let columns = width(&line);
                (line, columns, place)
            }));
        }
        let column = lines.iter().map(|(_, columns, _)| *columns).filter(|it| *it <= COMMENTS).max().unwrap_or(0);
        for (line, columns, place) in lines {
            let Some(place) = place else {
                writeln!(out, "{line}")?;
                continue;
            };
            let space = " ".repeat(column.saturating_sub(columns) + 2);
            writeln!(out, "{line}{space}{}", paint(terminal, DIM, &format!("# {}", place.shown())))?;
        }
        Ok(())
    }

    /// A key on its line; on several where its entries come from several files, or are many.
    fn key(&self, key: &EffectiveKey) -> Vec<(String, Option<JsonPlace>)> {
        let line = format!("{} = {}", key.name, key.toml());
        let places: Vec<JsonPlace> = key.entries.iter().map(|entry| self.place(entry.span)).collect();
        let mixed = places.iter().any(|place| place.file != places[0].file);
        if !mixed && (width(&line) <= LINE || key.entries.is_empty()) {
            return vec![(line, Some(self.place(key.span)))];
        }
        let entry = |(entry, place): (&Located<Value>, JsonPlace)| {
            let one =
                EffectiveKey { name: String::new(), span: entry.span, value: entry.value.clone(), entries: Vec::new() };
            (format!("    {},", one.toml()), Some(place))
        };
        let entries = key.entries.iter().zip(places).map(entry);
        let open = (format!("{} = [", key.name), None);
        std::iter::once(open).chain(entries).chain([("]".to_owned(), None)]).collect()
    }
}

impl JsonPlace {
    fn shown(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }
}
