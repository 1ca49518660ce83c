//! Markdown on a terminal: as much of it as the rules' pages use.
//!
//! In: headings, paragraphs, lists, fenced code, and `code`, **strong** words and links within them. What is anything else
//! is shown as it is written.

use std::io;

use annotate_snippets::renderer::Style;

use super::Terminal;
use super::layout::{BOLD, CODE, DIM, ERROR, HEADING, paint, width, wrap};

/// A part of a page.
#[derive(Debug, PartialEq, Eq)]
enum Block<'a> {
    /// `# …`, with how many.
    Heading(usize, &'a str),
    /// Words.
    Paragraph(String),
    /// A marker and words.
    Entry(&'a str, String),
    /// Lines between fences, as they are.
    Code(Vec<&'a str>),
}

/// Writes a page; `facts` stand beneath its title.
pub(super) fn write(page: &str, facts: &str, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let blocks = blocks(page);
    for (at, block) in blocks.iter().enumerate() {
        write_block(block, terminal, out)?;
        if at == 0 {
            writeln!(out, "{facts}")?;
        }
        let list_goes_on = matches!((block, blocks.get(at + 1)), (Block::Entry(..), Some(Block::Entry(..))));
        if at + 1 < blocks.len() && !list_goes_on {
            writeln!(out)?;
        }
    }
    Ok(())
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut lines = page.lines();
    let mut open = false;
    while let Some(line) = lines.next() {
        let text = line.trim();
        if text.starts_with("```") {
            blocks.push(Block::Code(lines.by_ref().take_while(|line| !line.trim().starts_with("```")).collect()));
            open = false;
        } else if text.is_empty() {
            open = false;
        } else if let Some(heading) = heading(text) {
            blocks.push(heading);
            open = false;
        } else if let Some((marker, words)) = entry(text) {
            blocks.push(Block::Entry(marker, words.to_owned()));
            open = true;
        } else {
            match blocks.last_mut() {
                Some(Block::Paragraph(words) | Block::Entry(_, words)) if open => {
                    words.push(' ');
                    words.push_str(text);
                }
                _ => blocks.push(Block::Paragraph(text.to_owned())),
            }
            open = true;
        }
    }
    blocks
}

fn heading(text: &str) -> Option<Block<'_>> {
    let depth = text.bytes().take_while(|byte| *byte == b'#').count();
    let words = text[depth..].strip_prefix(' ')?;
    (1..=6).contains(&depth).then(|| Block::Heading(depth, words.trim()))
}

/// `- …`, `* …` or `1. …`.
fn entry(text: &str) -> Option<(&str, &str)> {
    let (marker, words) = text.split_once(' ')?;
    let number = marker.strip_suffix('.').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    (marker == "-" || marker == "*" || (number && marker.len() > 1)).then_some((marker, words))
}

fn write_block(block: &Block<'_>, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    match block {
        Block::Heading(1, text) => writeln!(out, "{}", paint(terminal, HEADING, text)),
        Block::Heading(_, text) => writeln!(out, "{}", paint(terminal, BOLD, text)),
        Block::Paragraph(words) => write_words(words, "", terminal, out),
        Block::Entry(marker, words) => write_words(words, &format!("  {marker} "), terminal, out),
        Block::Code(lines) => lines.iter().try_for_each(|line| write_code(line, terminal, out)),
    }
}

fn write_words(words: &str, lead: &str, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let indent = " ".repeat(width(lead));
    let lines = wrap_spans(words, terminal.prose().saturating_sub(width(lead)));
    for (at, line) in lines.iter().enumerate() {
        let lead = if at == 0 { lead } else { &indent };
        writeln!(out, "{lead}{}", styled_line(line, terminal))?;
    }
    Ok(())
}

/// A line of code; what it is found for, written `//~ rule: words` behind it, stands beneath it.
fn write_code(line: &str, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    let marked = line.split_once("//~ ").or_else(|| line.split_once("#~ "));
    let (code, found) = marked.map_or((line, None), |(code, found)| (code, Some(found)));
    let code = code.trim_end();
    if !code.is_empty() || found.is_none() {
        write_code_line(code, terminal, out)?;
    }
    let Some(found) = found else { return Ok(()) };
    let indent = " ".repeat(4 + code.len() - code.trim_start().len());
    writeln!(out, "{indent}{}", paint(terminal, ERROR, &format!("^ {}", found.trim())))
}

fn write_code_line(code: &str, terminal: &Terminal, out: &mut dyn io::Write) -> io::Result<()> {
    // A comment is what a reader looks for, or what can be passed over: either way another voice.
    let comment = ["// ", "# "].iter().any(|start| code.trim_start().starts_with(start));
    let style = if comment { DIM } else { CODE };
    if code.is_empty() { writeln!(out) } else { writeln!(out, "    {}", paint(terminal, style, code)) }
}

/// Words in one voice.
type Span = (Voice, String);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Voice {
    Plain,
    Code,
    Strong,
}

/// Text cut where its voice changes; a mark that is never closed is a character like any other.
fn spans(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some((before, voice, inside, after)) = next_mark(rest) {
        spans.push((Voice::Plain, links(before)));
        spans.push((voice, inside.to_owned()));
        rest = after;
    }
    spans.push((Voice::Plain, links(rest)));
    spans.retain(|(_, text)| !text.is_empty());
    spans
}

fn next_mark(text: &str) -> Option<(&str, Voice, &str, &str)> {
    let marks = [("`", Voice::Code), ("**", Voice::Strong)];
    let found = marks.iter().filter_map(|(mark, voice)| {
        let (before, rest) = text.split_once(mark)?;
        let (inside, after) = rest.split_once(mark)?;
        Some((before, *voice, inside, after))
    });
    found.min_by_key(|(before, ..)| before.len())
}

/// `[words](address)` as words and address; a bare address stays.
fn links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, words, address, after)) = next_link(rest) {
        out.push_str(before);
        out.push_str(words);
        if address.starts_with("http") {
            out.push_str(&format!(" ({address})"));
        }
        rest = after;
    }
    out + rest
}

fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (words, rest) = rest.split_once("](")?;
    let (address, after) = rest.split_once(')')?;
    Some((before, words, address, after))
}

/// A mark for each character, so that wrapping may cut anywhere between words and no voice is lost.
fn wrap_spans(text: &str, columns: usize) -> Vec<Vec<Span>> {
    let spans = spans(text);
    let plain: String = spans.iter().map(|(voice, text)| shown(*voice, text)).collect();
    let mut voices = spans.iter().flat_map(|(voice, text)| {
        let voice = *voice;
        shown(voice, text).chars().filter(|ch| !ch.is_whitespace()).map(move |_| voice).collect::<Vec<_>>()
    });
    wrap(&plain, columns).iter().map(|line| voiced(line, &mut voices)).collect()
}

/// Code keeps its backticks: they say where it begins and ends on terminals without colours, and when copied.
fn shown(voice: Voice, text: &str) -> String {
    if voice == Voice::Code { format!("`{text}`") } else { text.to_owned() }
}

/// A space has the voice that is on both of its sides.
fn voiced(line: &str, voices: &mut impl Iterator<Item = Voice>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for word in line.split(' ') {
        for (at, ch) in word.chars().enumerate() {
            let voice = voices.next().unwrap_or(Voice::Plain);
            let space = if at == 0 && !spans.is_empty() { " " } else { "" };
            match spans.last_mut() {
                Some((last, text)) if *last == voice => text.extend([space, ch.encode_utf8(&mut [0; 4])]),
                _ if space.is_empty() => spans.push((voice, ch.to_string())),
                _ => spans.extend([(Voice::Plain, space.to_owned()), (voice, ch.to_string())]),
            }
        }
    }
    spans
}

fn styled_line(spans: &[Span], terminal: &Terminal) -> String {
    let style = |voice: &Voice| -> Option<Style> {
        match voice {
            Voice::Plain => None,
            Voice::Code => Some(CODE),
            Voice::Strong => Some(BOLD),
        }
    };
    spans
        .iter()
        .map(|(voice, text)| style(voice).map_or_else(|| text.clone(), |style| paint(terminal, style, text)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# a-rule\n\nWords that go\nover a line with `code` and **strong**.\n- one\n  more\n- two\n1. three\n\n```toml\n[levels]\n# why\n\n  x = \"`\" #~ some-rule: not so\n```\n\n## Next\nA [link](https://x.y) and [another](page.md), `never closed\n";

    fn written(terminal: &Terminal) -> String {
        let mut out = Vec::new();
        write(PAGE, "facts", terminal, &mut out).expect("a vector takes all");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn a_page_is_laid_out_and_loses_no_word() {
        let want = "a-rule\nfacts\n\nWords that go over a line with\n`code` and strong.\n\n  - one more\n  - two\n  1. three\n\n    [levels]\n    # why\n\n      x = \"`\"\n      ^ some-rule: not so\n\nNext\n\nA link (https://x.y) and\nanother, `never closed\n";
        assert_eq!(written(&Terminal { color: false, width: 30 }), want);
    }

    #[test]
    fn colours_change_nothing_but_colours() {
        let colored = written(&Terminal { color: true, width: 30 });
        assert!(
            colored.contains(&format!("{CODE}`code`{CODE:#}")) && colored.contains(&format!("{BOLD}strong{BOLD:#}"))
        );
        let mut plain = String::new();
        let mut escape = false;
        for ch in colored.chars() {
            match ch {
                '\u{1b}' => escape = true,
                'm' if escape => escape = false,
                _ if escape => {}
                _ => plain.push(ch),
            }
        }
        assert_eq!(plain, written(&Terminal { color: false, width: 30 }));
    }
}
