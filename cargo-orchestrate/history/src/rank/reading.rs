//! How long it takes to read.

/// Lines with code that a reader takes in an hour. Studies of inspections agree that from about four hundred lines an hour on, more and more defects are passed over.
pub const LINES_AN_HOUR: u32 = 400;
/// Minutes that each item takes besides, to find it and to see what it is for.
pub const MINUTES_AN_ITEM: f64 = 1.0;

/// The minutes that an item of so many lines with code takes.
pub fn minutes(lines: u32) -> f64 {
    MINUTES_AN_ITEM + f64::from(lines) * 60.0 / f64::from(LINES_AN_HOUR)
}

/// Which items, by their place in an order, the time is enough for: each that fits into what the ones before it have left.
pub fn within(budget: f64, items: impl IntoIterator<Item = u32>) -> Vec<usize> {
    let mut left = budget;
    let fits = |(at, lines): (usize, u32)| {
        let took = minutes(lines);
        (took <= left).then(|| {
            left -= took;
            at
        })
    };
    items.into_iter().enumerate().filter_map(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_lines_take_seven_minutes() {
        assert_eq!((minutes(0), minutes(40), minutes(400)), (1.0, 7.0, 61.0));
    }

    #[test]
    fn what_is_too_long_for_the_rest_of_the_time_is_passed_over() {
        assert_eq!(within(14.0, [40, 40, 1]), [0, 1]);
        assert_eq!(within(13.9, [40, 40, 20, 400]), [0, 2]);
        assert_eq!(within(0.0, [0]), [0; 0]);
    }
}
