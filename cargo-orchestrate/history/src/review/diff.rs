//! Two texts, line by line: what stayed, what went, what came. Items are short: the longest common part is found by comparing each line with each.

/// A line of two texts laid beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line<'t> {
    /// In both.
    Same(&'t str),
    /// In the first alone.
    Gone(&'t str),
    /// In the second alone.
    New(&'t str),
}

/// More lines than this on both sides, multiplied, and all is told as changed.
const MOST: usize = 4_000_000;

/// The lines of both, those that went before those that came in their place.
pub fn diff<'t>(before: &'t str, now: &'t str) -> Vec<Line<'t>> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), now.lines().collect());
    let common = common(&old, &new);
    let (mut lines, mut i, mut j) = (Vec::new(), 0, 0);
    for (old_at, new_at) in common.into_iter().chain([(old.len(), new.len())]) {
        lines.extend(old[i..old_at].iter().map(|line| Line::Gone(line)));
        lines.extend(new[j..new_at].iter().map(|line| Line::New(line)));
        lines.extend(old.get(old_at).map(|line| Line::Same(line)));
        (i, j) = (old_at + 1, new_at + 1);
    }
    lines
}

/// The places of the lines of a longest common part.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > MOST {
        return Vec::new();
    }
    let width = new.len() + 1;
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i * width + j] = if old[i] == new[j] {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let (mut places, mut i, mut j) = (Vec::new(), 0, 0);
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            places.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, now: &str) -> Vec<String> {
        let line = |line: Line<'_>| match line {
            Line::Same(line) => format!(" {line}"),
            Line::Gone(line) => format!("-{line}"),
            Line::New(line) => format!("+{line}"),
        };
        diff(before, now).into_iter().map(line).collect()
    }

    #[test]
    fn lines_stay_go_and_come() {
        assert_eq!(shown("a\nb\nc\nd", "a\nx\nc\nd\ne"), [" a", "-b", "+x", " c", " d", "+e"]);
        assert_eq!(shown("", "a"), ["+a"]);
        assert_eq!(shown("a\nb", ""), ["-a", "-b"]);
        assert_eq!(shown("a", "a"), [" a"]);
        let long = "x\n".repeat(3000);
        assert_eq!(shown(&long, &format!("{long}y")).len(), 6001);
    }
}
