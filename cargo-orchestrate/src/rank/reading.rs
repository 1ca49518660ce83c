//! How long it takes to read.

/// Lines with code that a reader takes in an hour. Studies of inspections agree that from about four hundred lines an hour on, more and more defects are passed over.
pub const LINES_AN_HOUR: u32 = 400;
/// Minutes that each item takes besides, to find it and to see what it is for.
pub const MINUTES_AN_ITEM: f64 = 1.0;

/// The minutes that an item of so many lines with code takes.
pub fn minutes(lines: u32) -> f64 {
    MINUTES_AN_ITEM + f64::from(lines) * 60.0 / f64::from(LINES_AN_HOUR)
}

/// The minutes that several items take, by their lines.
pub fn minutes_of(items: impl IntoIterator<Item = u32>) -> f64 {
    items.into_iter().map(minutes).sum()
}

/// How many of the first items the time is enough for: those that are read to their end.
pub fn within(budget: f64, items: impl IntoIterator<Item = u32>) -> usize {
    let mut spent = 0.0;
    let fits = |lines: &u32| {
        spent += minutes(*lines);
        spent <= budget
    };
    items.into_iter().take_while(fits).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_lines_take_seven_minutes() {
        assert_eq!((minutes(0), minutes(40), minutes(400)), (1.0, 7.0, 61.0));
        assert_eq!((within(14.0, [40, 40, 1]), within(13.9, [40, 40]), within(0.0, [0]), within(9.0, [])), (2, 1, 0, 0));
        assert_eq!(minutes_of([40, 0]), 8.0);
    }
}
