//! A row for each name of each path, and for each thing that it may mean: what the resolver is measured by.
//!
//! Rows are written as they are met, a file after the other; only one file's rows are held at a time.

use std::io;

use rustc_hash::{FxHashMap, FxHashSet};

use super::GraphFormat;
use orchestrate_resolve::model::{DefId, DefKind, Model, Reference, ReferenceKind, Target};
use orchestrate_workspace::source::{FileId, Site, Sources, Span};

/// A name and one thing that it may mean.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    span: Span2,
    kind: ReferenceKind,
    to: Target,
}

/// A span that sorts by where it begins.
type Span2 = (u32, u32);

pub(super) fn write(format: GraphFormat, model: &Model, sources: &Sources, out: &mut dyn io::Write) -> io::Result<()> {
    let mut writer = match format {
        GraphFormat::Text => Writer::new(Shape::Text, model, sources),
        GraphFormat::Json => Writer::new(Shape::Array, model, sources),
        GraphFormat::Jsonl => Writer::new(Shape::Lines, model, sources),
        GraphFormat::Dot | GraphFormat::Mermaid => {
            let message = "references are rows and cannot be drawn: use the format text, json or jsonl";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
    };
    let files: Vec<&[Reference]> = model.references().chunk_by(|a, b| a.site.file == b.site.file).collect();
    let mut files: Vec<(FileId, &[Reference])> = files.into_iter().map(|all| (all[0].site.file, all)).collect();
    // A file may hold nothing but `mod` items.
    let known: FxHashSet<FileId> = files.iter().map(|(file, _)| *file).collect();
    files.extend(writer.modules.keys().filter(|file| !known.contains(file)).map(|file| (*file, &[][..])));
    files.sort_by_key(|(file, _)| sources.path(*file));
    writer.begin(out)?;
    for (file, references) in files {
        writer.file(file, references, out)?;
    }
    writer.end(out)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Text,
    Array,
    Lines,
}

struct Writer<'a> {
    shape: Shape,
    model: &'a Model,
    sources: &'a Sources,
    /// Paths as they are written, once per definition and outside path: a name is used more often than it is defined.
    defs: Vec<Option<String>>,
    externals: Vec<Option<String>>,
    rows: Vec<Row>,
    /// `mod x;` names the module that its file is.
    modules: FxHashMap<FileId, Vec<(Span2, DefId)>>,
    first: bool,
}

impl<'a> Writer<'a> {
    fn new(shape: Shape, model: &'a Model, sources: &'a Sources) -> Writer<'a> {
        let (defs, externals) = (vec![None; model.n_defs()], vec![None; model.n_externals()]);
        let named = model.defs().filter(|(id, def)| def.kind == DefKind::Module && model.is_in_own_file(*id));
        let mut modules: FxHashMap<FileId, Vec<(Span2, DefId)>> = FxHashMap::default();
        for (id, def) in named {
            let span = (def.site.span.start, def.site.span.end);
            modules.entry(def.site.file).or_default().push((span, id));
        }
        Writer { shape, model, sources, defs, externals, rows: Vec::new(), modules, first: true }
    }

    fn begin(&self, out: &mut dyn io::Write) -> io::Result<()> {
        if self.shape == Shape::Array { out.write_all(b"[") } else { Ok(()) }
    }

    fn end(&self, out: &mut dyn io::Write) -> io::Result<()> {
        if self.shape == Shape::Array { out.write_all(b"\n]\n") } else { Ok(()) }
    }

    fn file(&mut self, file: FileId, references: &[Reference], out: &mut dyn io::Write) -> io::Result<()> {
        self.collect(file, references);
        let path = self.quoted(self.sources.path(file).as_str());
        let mut cursor = Cursor::new(self.sources.text(file));
        for row in std::mem::take(&mut self.rows) {
            self.row(&path, file, row, &mut cursor, out)?;
        }
        Ok(())
    }

    fn collect(&mut self, file: FileId, references: &[Reference]) {
        self.rows.clear();
        let modules = self.modules.get(&file).into_iter().flatten();
        self.rows.extend(modules.map(|(span, def)| Row {
            span: *span,
            kind: ReferenceKind::Path,
            to: Target::Def(*def),
        }));
        for reference in references.iter().filter(|it| it.kind != ReferenceKind::Capability && !it.made) {
            for segment in self.model.segments(reference).iter().skip(reference.shared.into()) {
                let span = (segment.span.start, segment.span.end);
                let known =
                    self.model.target_set(segment.targets).iter().filter(|to| !matches!(to, Target::Unknown(_)));
                self.rows.extend(known.map(|to| Row { span, kind: reference.kind, to: *to }));
            }
        }
        // A path in generic arguments begins before the outer path ends.
        self.rows.sort_unstable();
        self.rows.dedup();
    }

    fn row(
        &mut self,
        path: &str,
        file: FileId,
        row: Row,
        cursor: &mut Cursor<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        let Row { span: (start, end), kind, to } = row;
        let (line, column) = cursor.position(start);
        let name = self.sources.slice(Site::new(file, Span::new(start, end)));
        let name = self.quoted(name);
        let (shape, separator) = (self.shape, if std::mem::take(&mut self.first) { "\n" } else { ",\n" });
        let (to, kind) = (self.path_of(to), kind_word(kind));
        if shape == Shape::Text {
            return writeln!(out, "{path}:{line}:{column}: {kind} {name} -> {to}");
        }
        if shape == Shape::Array {
            out.write_all(separator.as_bytes())?;
        }
        write!(out, r#"{{"file":{path},"line":{line},"column":{column},"name":{name},"to":{to},"kind":"{kind}"}}"#)?;
        if shape == Shape::Lines { out.write_all(b"\n") } else { Ok(()) }
    }

    fn path_of(&mut self, to: Target) -> &str {
        let (shape, model) = (self.shape, self.model);
        match to {
            Target::Def(id) => self.defs[id.0 as usize].get_or_insert_with(|| quoted(shape, &model.path(id))),
            Target::External(id) => {
                self.externals[id.0 as usize].get_or_insert_with(|| quoted(shape, model.external(id)))
            }
            Target::Unknown(_) => "",
        }
    }

    fn quoted(&self, text: &str) -> String {
        quoted(self.shape, text)
    }
}

fn quoted(shape: Shape, text: &str) -> String {
    if shape == Shape::Text { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

fn kind_word(kind: ReferenceKind) -> &'static str {
    match kind {
        ReferenceKind::Use => "use",
        ReferenceKind::Path => "path",
        ReferenceKind::Macro => "macro",
        ReferenceKind::Method => "method",
        ReferenceKind::Field => "field",
        ReferenceKind::Capability => "capability",
    }
}

/// Lines and columns of offsets that only grow: each character is counted once.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    column: u32,
}

impl<'a> Cursor<'a> {
    fn new(text: &'a str) -> Cursor<'a> {
        Cursor { text, at: 0, line: 1, column: 1 }
    }

    fn position(&mut self, offset: u32) -> (u32, u32) {
        let end = self.text.floor_char_boundary(offset as usize).max(self.at);
        for byte in &self.text.as_bytes()[self.at..end] {
            match byte {
                b'\n' => (self.line, self.column) = (self.line + 1, 1),
                // The second and further bytes of a character count nothing.
                0x80..0xC0 => {}
                _ => self.column += 1,
            }
        }
        self.at = end;
        (self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_counts_as_the_sources_do() {
        let text = "ab\nü = x\r\n漢\n\nz";
        let mut sources = Sources::new(camino::Utf8Path::new("/w"));
        let file = sources.add(camino::Utf8Path::new("a.rs"), Ok(text.into()));
        let mut cursor = Cursor::new(text);
        for offset in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
            let want = sources.position(file, offset as u32);
            assert_eq!(cursor.position(offset as u32), (want.line, want.column), "at {offset}");
        }
    }
}
