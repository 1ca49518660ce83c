//! The library's source: its files, or the pages of its documentation that show them.
//!
//! The documentation that comes with a toolchain holds every file that was compiled, so the tables can be made for exactly the
//! installed version: `$(rustc --print sysroot)/share/doc/rust/html/src`.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the crate `name`: `name/src` of a source tree, `name` of the documentation.
pub(crate) fn krate(directory: &Path, name: &str) -> PathBuf {
    let nested = directory.join(name).join("src");
    if nested.is_dir() { nested } else { directory.join(name) }
}

/// Whether there is such a file, or a page of it.
pub(crate) fn exists(file: &Path) -> bool {
    file.is_file() || page(file).is_file()
}

/// The text of a file.
pub(crate) fn read(file: &Path) -> io::Result<String> {
    if file.is_file() { fs::read_to_string(file) } else { Ok(shown(&fs::read_to_string(page(file))?)) }
}

/// The version of the library in `directory`: what its documentation or the source tree around it says.
pub(crate) fn version(directory: &Path) -> Option<String> {
    if let Ok(version) = fs::read_to_string(directory.join("../src/version")) {
        return Some(version.trim().to_owned());
    }
    let page = fs::read_to_string(page(&directory.join("core/lib.rs"))).ok()?;
    let (_, rest) = page.split_once("data-rustdoc-version=\"")?;
    rest.split([' ', '"']).next().map(str::to_owned)
}

fn page(file: &Path) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(".html");
    PathBuf::from(name)
}

/// The code that a page shows, without markup and line numbers.
fn shown(page: &str) -> String {
    let code = page.split_once("<pre class=\"rust\"><code>").map_or("", |(_, rest)| rest);
    let code = code.split_once("</code></pre>").map_or("", |(code, _)| code);
    let mut text = String::with_capacity(code.len() / 2);
    let mut number = false;
    for (index, part) in code.split('<').enumerate() {
        let (tag, shown) = if index == 0 { ("", part) } else { part.split_once('>').unwrap_or((part, "")) };
        // Line numbers are links that are not to be copied.
        number = tag.contains("data-nosnippet") || number && tag != "/a";
        if !number {
            text.push_str(shown);
        }
    }
    unescape(&text)
}

fn unescape(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_page_shows_its_code() {
        let page = "<p>x</p><pre class=\"rust\"><code><a href=#1 id=1 data-nosnippet>1</a><span class=\"kw\">fn </span>a&lt;T&gt;() \
                    {}\n<a href=#2 id=2 data-nosnippet>2</a><a href=\"b\">&amp;amp;</a></code></pre>";
        assert_eq!(shown(page), "fn a<T>() {}\n&amp;");
    }
}
