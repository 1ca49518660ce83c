//! What of a source the compiler reads: a digest of its tokens, and of which stand on a line of their own.
//!
//! Two texts of one digest differ in blanks and comments alone. Documentation comments are tokens.

use camino::Utf8Path;

use orchestrate_syntax::expand;
use orchestrate_workspace::source;

/// The digest of a text; none where it is not made of tokens.
pub(super) fn digest(text: &str) -> Option<String> {
    let tokens = expand::lex(text, 0).ok()?;
    let mut code = String::with_capacity(text.len());
    let mut end = 0;
    // The last one is the end.
    for at in 0..tokens.as_slice().len().saturating_sub(1) {
        let (start, stop) = tokens.range(at);
        // What documentation comments turn into stands behind the text.
        let between = text.get(end..start as usize).unwrap_or_default();
        code.push(if at == 0 || between.contains('\n') { '\n' } else { ' ' });
        code.push_str(tokens.text(at));
        end = if stop as usize <= text.len() { stop as usize } else { end };
    }
    Some(blake3::hash(code.as_bytes()).to_hex().to_string())
}

/// The digest of a file as it is now.
pub(super) fn digest_on_disk(path: &Utf8Path) -> Option<String> {
    digest(&source::read(path).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_comments_are_no_code() {
        let code = "/// Doc.\nfn f() {\n    a >> b.c(\"x\")\n}\n";
        let same = [
            "// new\n/// Doc.\nfn f() {\n    a >> b.c(\"x\")\n}\n",
            "\n\n/// Doc.\n\nfn  f () {   // why\n\n  a>>b . c( /* so */ \"x\")\n}",
        ];
        let other = [
            "/// Dock.\nfn f() {\n    a >> b.c(\"x\")\n}\n",
            "/// Doc.\nfn f() {\n    a > > b.c(\"x\")\n}\n",
            "/// Doc.\nfn f() {\n    a >> b.c(\"x \")\n}\n",
            "/// Doc.\nfn f() { a >> b.c(\"x\")\n}\n",
            "/// Doc.\nfn f() {\n    a >> bc(\"x\")\n}\n",
            "/// Doc.\nfn f() {\n    a >> b.c(\"x\")\n}\n}",
        ];
        for text in same {
            assert_eq!(digest(text), digest(code), "{text}");
        }
        for text in other {
            assert_ne!(digest(text), digest(code), "{text}");
        }
        assert_eq!(digest("fn f( {"), None);
    }
}
