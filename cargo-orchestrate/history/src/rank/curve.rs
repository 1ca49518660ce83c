//! How early an order of reading finds what was to be found.
//!
//! Whoever reads in an order finds, up to each minute, a share of the items that were to be found. The area under that curve, over the share of all reading time, is 1 minus the mean of
//! the moments at which they are found; each is found, so to speak, in the middle of it, so that an order by chance has 0.5 on average. Intervals are by the bootstrap (Efron, Annals
//! of Statistics 7(1), 1979), from a fixed seed. What is drawn anew, with replacement, are the fixes and not the items: items that one fix mended are no evidence of each other.

use std::collections::BTreeMap;

/// How often things are drawn anew.
const DRAWS: usize = 1000;

/// An item as it is read: how long it takes, and how many times something was to be found there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Read {
    /// Minutes.
    pub minutes: f64,
    /// Findings; none for most items.
    pub finds: u32,
}

/// An order of reading, walked through.
#[derive(Clone, Debug)]
pub struct Curve {
    /// The items at which something is found, in the order of their numbers.
    found: Vec<Find>,
}

#[derive(Clone, Copy, Debug)]
struct Find {
    /// The item.
    item: usize,
    /// The share of all time at which it is found.
    at: f64,
    /// The minute at which it is read to its end.
    end: f64,
    /// How many times something is found there.
    finds: u32,
}

/// The range that holds 95 of 100 draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Curve {
    /// Walks through items in an order of their numbers.
    pub fn new(order: &[usize], reads: &[Read]) -> Curve {
        let all: f64 = reads.iter().map(|it| it.minutes).sum();
        let (mut spent, mut found) = (0.0, Vec::new());
        for (item, read) in order.iter().filter_map(|item| Some((*item, reads.get(*item)?))) {
            if read.finds > 0 {
                let (at, end) = ((spent + read.minutes / 2.0) / all, spent + read.minutes);
                found.push(Find { item, at, end, finds: read.finds });
            }
            spent += read.minutes;
        }
        found.sort_by_key(|find| find.item);
        Curve { found }
    }

    /// The share of items found within so many minutes, and of findings, each item read to its end.
    pub fn within(&self, minutes: f64) -> (f64, f64) {
        let (all, in_all) = (self.found.len() as u32, self.found.iter().map(|it| it.finds).sum());
        let early = self.found.iter().filter(|it| it.end <= minutes);
        let (items, finds) = early.fold((0, 0), |(items, finds), it| (items + 1, finds + it.finds));
        (share(items, all), share(finds, in_all))
    }

    /// The area under the curve of items.
    pub fn area(&self) -> f64 {
        mean(self.found.iter().map(|it| 1.0 - it.at))
    }

    /// How early each item is found, 1 at once and 0 at the end, by its number.
    pub fn earliness(&self) -> BTreeMap<usize, f64> {
        self.found.iter().map(|it| (it.item, 1.0 - it.at)).collect()
    }
}

/// The interval of a mean over the items that fixes mended: of values by item, and the items of each fix, of which some are drawn anew. An item of several fixes counts in each for its
/// share, so that in all it counts once.
pub fn interval(values: &BTreeMap<usize, f64>, fixes: &[Vec<usize>]) -> Interval {
    let mut times: BTreeMap<usize, f64> = BTreeMap::new();
    fixes.iter().flatten().for_each(|item| *times.entry(*item).or_default() += 1.0);
    let weigh = |item: &usize| Some((values.get(item)? / times.get(item)?, 1.0 / times.get(item)?));
    let sum = |(sum, weight): (f64, f64), (value, of): (f64, f64)| (sum + value, weight + of);
    let sums: Vec<(f64, f64)> =
        fixes.iter().map(|items| items.iter().filter_map(weigh).fold((0.0, 0.0), sum)).collect();
    let mut dice = Dice::new();
    let mut draw = || {
        let (sum, weight) = sums.iter().map(|_| sums[dice.below(sums.len())]).fold((0.0, 0.0), sum);
        if weight > 0.0 { sum / weight } else { 0.0 }
    };
    let mut means: Vec<f64> = (0..if sums.is_empty() { 0 } else { DRAWS }).map(|_| draw()).collect();
    means.sort_by(f64::total_cmp);
    let at = |share: usize| means.get(means.len() * share / 1000).copied().unwrap_or_default();
    Interval { low: at(25), high: at(975) }
}

/// What orders by chance find within so many minutes, on average.
pub fn shuffled(reads: &[Read], minutes: &[f64]) -> Vec<(f64, f64)> {
    let (mut dice, mut order): (Dice, Vec<usize>) = (Dice::new(), (0..reads.len()).collect());
    let mut sums = vec![(0.0, 0.0); minutes.len()];
    for _ in 0..DRAWS {
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        let curve = Curve::new(&order, reads);
        for (sum, minutes) in sums.iter_mut().zip(minutes) {
            let (items, finds) = curve.within(*minutes);
            *sum = (sum.0 + items, sum.1 + finds);
        }
    }
    sums.into_iter().map(|(items, finds)| (items / DRAWS as f64, finds / DRAWS as f64)).collect()
}

fn share(part: u32, all: u32) -> f64 {
    if all == 0 { 0.0 } else { f64::from(part) / f64::from(all) }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    if count == 0 { 0.0 } else { sum / f64::from(count) }
}

/// Numbers that look like chance and are the same on every machine: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
struct Dice(u64);

impl Dice {
    fn new() -> Dice {
        Dice(0x5EED)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // The high half of a product: what the low bits repeat does not matter.
        ((u128::from(mixed) * bound as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(items: &[(f64, u32)]) -> Vec<Read> {
        items.iter().map(|(minutes, finds)| Read { minutes: *minutes, finds: *finds }).collect()
    }

    /// In hundredths.
    fn earliness(order: &[usize], items: &[Read]) -> Vec<(usize, f64)> {
        let earliness = Curve::new(order, items).earliness();
        earliness.into_iter().map(|(item, value)| (item, (100.0 * value).round())).collect()
    }

    #[test]
    fn what_is_found_early_makes_the_area_large() {
        let items = reads(&[(2.0, 3), (4.0, 1), (2.0, 0), (2.0, 0)]);
        let order = [0, 2, 1, 3];
        assert_eq!(earliness(&order, &items), [(0, 90.0), (1, 40.0)]);
        assert_eq!(earliness(&[3, 1, 2, 0], &items), [(0, 10.0), (1, 60.0)]);
        let curve = Curve::new(&order, &items);
        assert!((curve.area() - 0.65).abs() < 1e-9);
        assert_eq!((curve.within(1.9), curve.within(2.0), curve.within(8.0)), ((0.0, 0.0), (0.5, 0.75), (1.0, 1.0)));
        assert_eq!((Curve::new(&[], &[]).area(), Curve::new(&[], &[]).within(9.0)), (0.0, (0.0, 0.0)));
    }

    #[test]
    fn chance_has_half_on_average() {
        let order = reads(&[(1.0, 1), (3.0, 0), (2.0, 2), (4.0, 0)]);
        let whole = shuffled(&order, &[0.0, 5.0, 10.0]);
        assert_eq!((whole[0], whole[2]), ((0.0, 0.0), (1.0, 1.0)));
        assert!((0.3..0.5).contains(&whole[1].0), "{whole:?}");
        let mut dice = Dice::new();
        let mean: f64 = (0..10_000).map(|_| dice.below(10) as f64).sum::<f64>() / 10_000.0;
        assert!((4.3..4.7).contains(&mean), "{mean}");
    }

    #[test]
    fn intervals_hold_the_mean_and_shrink_with_more_fixes_and_not_with_more_items_of_each() {
        let values: BTreeMap<usize, f64> = (0..1000).map(|it| (it, (it % 10) as f64 / 10.0)).collect();
        let width = |interval: Interval| interval.high - interval.low;
        let few: Vec<Vec<usize>> = (0..10).map(|it| vec![it]).collect();
        let many: Vec<Vec<usize>> = (0..1000).map(|it| vec![it]).collect();
        let large: Vec<Vec<usize>> = (0..10).map(|it| (0..100).map(|nth| 10 * nth + it).collect()).collect();
        let [few, many, large] = [few, many, large].map(|fixes| interval(&values, &fixes));
        assert!(few.low < 0.45 && 0.45 < few.high && many.low < 0.45 && 0.45 < many.high, "{few:?} {many:?}");
        assert!(width(many) < width(few) / 5.0 && width(large) > width(few) / 2.0, "{few:?} {many:?} {large:?}");
        assert_eq!(interval(&values, &[]), Interval { low: 0.0, high: 0.0 });
    }
}
