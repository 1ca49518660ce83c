//! Shares and medians with their intervals, all at 95 %.
//!
//! - A share of things that are counted one by one: Wilson's score interval.
//! - A share of lines, which come in commits: the ratio estimator with commits as clusters. With `x` lines and `y` events in each of `k` commits,
//!   the share is `p = Σy / Σx`, its linearised variance `v = k / (k − 1) · Σ(y − p·x)² / (Σx)²` (Cochran, *Sampling Techniques*, chapter 6).
//!   The interval is Wilson's for the sample that would be as sure, `p·(1 − p) / v` lines, with Student's t for `k − 1` (as for
//!   surveys: Korn and Graubard; Franco and others). It stays between 0 and 1, and is not symmetrical where the share is small.
//! - A median: the order statistics between which it lies whatever the distribution, by the binomial.

/// Of fewer commits, lines tell too little of how commits differ.
pub const LEAST_CLUSTERS: usize = 10;
/// The quantile of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// A value with the interval in which it lies; none where there is too little to tell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The value.
    pub value: f64,
    /// The interval.
    pub interval: Option<(f64, f64)>,
}

/// Lines of one commit, and how many of them something happened to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cluster {
    /// To how many it happened.
    pub events: f64,
    /// How many there are.
    pub lines: f64,
}

/// The share of things that something happened to; none where there are none.
pub fn share(events: u64, n: u64) -> Option<Estimate> {
    (n > 0).then(|| {
        let value = events as f64 / n as f64;
        Estimate { value, interval: Some(wilson(value, n as f64, Z)) }
    })
}

/// The share of lines that something happened to, with commits as clusters; none where there are no lines.
pub fn clustered(clusters: &[Cluster]) -> Option<Estimate> {
    let lines: f64 = clusters.iter().map(|it| it.lines).sum();
    if lines <= 0.0 {
        return None;
    }
    let value = clusters.iter().map(|it| it.events).sum::<f64>() / lines;
    let k = clusters.len() as f64;
    let of_one = |it: &Cluster| (it.events - value * it.lines).powi(2);
    let variance = k / (k - 1.0) * clusters.iter().map(of_one).sum::<f64>() / lines.powi(2);
    // Where all commits are alike, each of them is all that is known.
    let n = if variance > 0.0 { (value * (1.0 - value) / variance).min(lines) } else { k };
    let interval = (clusters.len() >= LEAST_CLUSTERS).then(|| wilson(value, n, t_quantile(clusters.len() - 1)));
    Some(Estimate { value, interval })
}

/// Wilson's score interval of a share of `n`, at a quantile.
pub fn wilson(share: f64, n: f64, z: f64) -> (f64, f64) {
    let squared = z * z / n;
    let middle = (share + squared / 2.0) / (1.0 + squared);
    let half = z / (1.0 + squared) * (share * (1.0 - share) / n + squared / (4.0 * n)).sqrt();
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

/// The quantile of Student's t, by the expansion around the normal one (Abramowitz and Stegun, 26.7.5): right to three digits behind the point from
/// 9 degrees of freedom on.
pub fn t_quantile(freedom: usize) -> f64 {
    let (z, v) = (Z, freedom.max(1) as f64);
    let terms = [
        (z.powi(3) + z) / 4.0,
        (5.0 * z.powi(5) + 16.0 * z.powi(3) + 3.0 * z) / 96.0,
        (3.0 * z.powi(7) + 19.0 * z.powi(5) + 17.0 * z.powi(3) - 15.0 * z) / 384.0,
        (79.0 * z.powi(9) + 776.0 * z.powi(7) + 1482.0 * z.powi(5) - 1920.0 * z.powi(3) - 945.0 * z) / 92160.0,
    ];
    z + (1..).zip(terms).map(|(power, term)| term / v.powi(power)).sum::<f64>()
}

/// Median and quartiles of numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Middle {
    /// The median; its interval from six numbers on.
    pub median: Estimate,
    /// The first and the third quartile.
    pub quartiles: (f64, f64),
}

/// The middle of numbers; none where there are none.
pub fn middle(mut numbers: Vec<f64>) -> Option<Middle> {
    numbers.sort_by(f64::total_cmp);
    let value = quantile(&numbers, 0.5)?;
    let interval = median_rank(numbers.len()).map(|rank| (numbers[rank - 1], numbers[numbers.len() - rank]));
    let quartiles = (quantile(&numbers, 0.25)?, quantile(&numbers, 0.75)?);
    Some(Middle { median: Estimate { value, interval }, quartiles })
}

/// Between two numbers, as far on as the share says.
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let at = share * sorted.len().checked_sub(1)? as f64;
    let (low, high) = (sorted[at.floor() as usize], sorted[at.ceil() as usize]);
    Some(low + (high - low) * at.fract())
}

/// The rank, from 1 and from both ends, between which the median lies with 95 %; none where no rank is as sure.
fn median_rank(n: usize) -> Option<usize> {
    // Of n coins, so many or fewer show heads: its logarithm, since 2⁻ⁿ soon is nothing.
    let mut term = -(n as f64) * std::f64::consts::LN_2;
    let mut below = 0.0;
    for heads in 0..n {
        below += term.exp();
        if below > 0.025 {
            return (heads > 0).then_some(heads);
        }
        term += ((n - heads) as f64 / (heads + 1) as f64).ln();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits((low, high): (f64, f64)) -> (f64, f64) {
        let round = |it: f64| (it * 1e4).round() / 1e4;
        (round(low), round(high))
    }

    /// The examples of Newcombe's comparison of seven methods (Statistics in Medicine 17, 1998), table I.
    #[test]
    fn wilson_as_published() {
        let of = |events, n| digits(share(events, n).unwrap().interval.unwrap());
        assert_eq!(of(81, 263), (0.2553, 0.3662));
        assert_eq!(of(15, 148), (0.0624, 0.1605));
        assert_eq!(of(0, 20), (0.0, 0.1611));
        assert_eq!(of(1, 29), (0.0061, 0.1718));
        assert_eq!(share(0, 0), None);
    }

    #[test]
    fn quantiles_of_t_as_in_tables() {
        let rounded = |freedom| (t_quantile(freedom) * 1e3).round() / 1e3;
        assert_eq!([9, 20, 60, 1_000_000].map(rounded), [2.262, 2.086, 2.0, 1.96]);
    }

    fn clusters(pairs: &[(u32, u32)]) -> Vec<Cluster> {
        let cluster = |(events, lines): &(u32, u32)| Cluster { events: f64::from(*events), lines: f64::from(*lines) };
        pairs.iter().map(cluster).collect()
    }

    /// By hand: of ten commits with 2 lines each, five lose both. p = 1/2, Σ(y − px)² = 10, v = 10/9 · 10/400 = 1/36, so as sure as 9 lines.
    #[test]
    fn lines_that_share_a_fate_are_worth_their_commits() {
        let alike = clusters(&[(2, 2), (0, 2)].repeat(5));
        let estimate = clustered(&alike).unwrap();
        assert_eq!(estimate.value, 0.5);
        assert_eq!(digits(estimate.interval.unwrap()), digits(wilson(0.5, 9.0, t_quantile(9))));
        // Lines of one commit each, of which half are gone: `n − 1` of them count, as for any sample.
        let single = clustered(&clusters(&[(1, 1), (0, 1)].repeat(10))).unwrap();
        assert_eq!(digits(single.interval.unwrap()), digits(wilson(0.5, 19.0, t_quantile(19))));
    }

    /// By hand: p = 6/10, residuals −0.2, 0.6, −1.2, 0.8 with squares 2.48, v = 4/3 · 2.48/100.
    #[test]
    fn the_share_is_that_of_lines_and_few_commits_have_no_interval() {
        let four = clusters(&[(1, 2), (3, 4), (0, 2), (2, 2)]);
        assert_eq!(clustered(&four), Some(Estimate { value: 0.6, interval: None }));
        let sure = 0.24 / (4.0 / 3.0 * 2.48 / 100.0);
        let twelve = clustered(&[four.as_slice(); 3].concat()).unwrap();
        // Three times as many commits of the same kind: `v` falls from 4/3 / 4 to 12/11 / 12 of the same mean square.
        let expected = wilson(0.6, sure * (4.0 / 3.0 / 4.0) / (12.0 / 11.0 / 12.0), t_quantile(11));
        assert_eq!(digits(twelve.interval.unwrap()), digits(expected));
    }

    #[test]
    fn where_nothing_happened_commits_are_what_was_tried() {
        let none = clustered(&clusters(&[(0, 50); 20])).unwrap();
        assert_eq!((none.value, digits(none.interval.unwrap())), (0.0, digits(wilson(0.0, 20.0, t_quantile(19)))));
        assert_eq!(clustered(&[]), None);
    }

    /// Ranks as in tables of the sign test: 6 numbers lie around their median with 96.9 %, of 10 the 2nd and 9th, of 20 the 6th and 15th.
    #[test]
    fn a_median_lies_between_order_statistics() {
        assert_eq!([5, 6, 10, 20, 5000].map(median_rank), [None, Some(1), Some(2), Some(6), Some(2431)]);
        let middle = middle((1..=10).rev().map(f64::from).collect()).unwrap();
        assert_eq!(middle.median, Estimate { value: 5.5, interval: Some((2.0, 9.0)) });
        assert_eq!(middle.quartiles, (3.25, 7.75));
        assert!(super::middle(Vec::new()).is_none());
    }
}
