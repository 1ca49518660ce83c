//! How long lines live: the estimator of Kaplan and Meier, for lines that come in commits.
//!
//! In: for each line how long it was seen, and whether it ended then. Out: the share that lives longer than a time, and the median.
//!
//! With `d` lines of `Y` at risk that end at a time, `S` is the product of `1 − d/Y` over the times of ends. What a line adds to `log S` is
//! `−1/(Y − d)` at its own end and `d / (Y·(Y − d))` at each end until then; summed by commit, squared, summed, times `k / (k − 1)` for `k` commits,
//! this is the variance of `log S` (the infinitesimal jackknife, with clusters as in Williams 1995). Where each commit has one line it is Greenwood's, but for that
//! factor. The interval is taken of `log(−log S)`, so that it stays between 0 and 1.

use std::collections::BTreeMap;

use super::statistics::{Estimate, LEAST_CLUSTERS, t_quantile, wilson};

/// Lines that were seen as long as each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Their commit.
    pub commit: u32,
    /// How long.
    pub time: i64,
    /// Whether they ended then; otherwise nobody has seen more of them yet.
    pub ended: bool,
    /// How many.
    pub lines: f64,
}

/// A time at which lines end.
#[derive(Clone, Copy, Debug)]
struct Step {
    time: i64,
    /// The share that lives longer.
    lives: f64,
    /// `1 / (Y − d)`.
    own: f64,
    /// The sum of `d / (Y·(Y − d))` until then.
    greenwood: f64,
}

/// When half of the lines are gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Half {
    /// The time.
    pub median: i64,
    /// When the interval's ends come so low; none where one does not, or there is no interval.
    pub between: (Option<i64>, Option<i64>),
}

/// How long lines live.
pub struct Curve<'a> {
    seen: &'a [Seen],
    steps: Vec<Step>,
    commits: usize,
}

impl<'a> Curve<'a> {
    /// The curve of these lines.
    pub fn new(seen: &'a [Seen]) -> Curve<'a> {
        let mut at: BTreeMap<i64, (f64, f64)> = BTreeMap::new();
        let mut commits: Vec<u32> = seen.iter().map(|it| it.commit).collect();
        for it in seen {
            let (ended, all) = at.entry(it.time).or_default();
            *ended += if it.ended { it.lines } else { 0.0 };
            *all += it.lines;
        }
        commits.sort_unstable();
        commits.dedup();
        let mut curve = Curve { seen, steps: Vec::new(), commits: commits.len() };
        let mut risk: f64 = seen.iter().map(|it| it.lines).sum();
        let (mut lives, mut greenwood) = (1.0, 0.0);
        for (time, (ended, all)) in at {
            if ended > 0.0 {
                lives *= 1.0 - ended / risk;
                greenwood += ended / (risk * (risk - ended));
                curve.steps.push(Step { time, lives, own: 1.0 / (risk - ended), greenwood });
            }
            risk -= all;
        }
        curve
    }

    /// How many lines were seen at least that long.
    pub fn at_risk(&self, time: i64) -> u64 {
        self.seen.iter().filter(|it| it.time >= time).map(|it| it.lines).sum::<f64>() as u64
    }

    /// The share that lives longer than a time; none where no line was seen so long.
    pub fn at(&self, time: i64) -> Option<Estimate> {
        if self.at_risk(time) == 0 {
            return None;
        }
        let Some(step) = self.step(time) else {
            let interval = (self.commits >= LEAST_CLUSTERS).then(|| wilson(1.0, self.commits as f64, self.t()));
            return Some(Estimate { value: 1.0, interval });
        };
        Some(Estimate { value: step.lives, interval: self.interval(step) })
    }

    /// The time that half of the lines live longer than; none where it was not reached.
    pub fn median(&self) -> Option<Half> {
        let first = |is_below: &dyn Fn(&Step) -> bool| {
            let at = self.steps.partition_point(|step| !is_below(step));
            self.steps.get(at).map(|step| step.time)
        };
        let median = first(&|step| step.lives <= 0.5)?;
        let low = first(&|step| self.interval(step).map_or(step.lives <= 0.5, |(low, _)| low <= 0.5));
        let high = first(&|step| self.interval(step).map_or(step.lives <= 0.5, |(_, high)| high <= 0.5));
        let is_sure = self.commits >= LEAST_CLUSTERS;
        Some(Half { median, between: if is_sure { (low, high) } else { (None, None) } })
    }

    /// Of how many commits they are.
    pub fn commits(&self) -> usize {
        self.commits
    }

    /// The last step until a time.
    fn step(&self, time: i64) -> Option<&Step> {
        self.steps[..self.steps.partition_point(|step| step.time <= time)].last()
    }

    fn t(&self) -> f64 {
        t_quantile(self.commits.saturating_sub(1))
    }

    fn interval(&self, step: &Step) -> Option<(f64, f64)> {
        if self.commits < LEAST_CLUSTERS || step.lives <= 0.0 {
            return None;
        }
        let log = step.lives.ln();
        let half = self.t() * self.variance(step.time).sqrt() / log.abs();
        Some((step.lives.powf(half.exp()), step.lives.powf((-half).exp())))
    }

    /// The variance of the logarithm of the share that lives longer than a time.
    fn variance(&self, until: i64) -> f64 {
        let mut by_commit: BTreeMap<u32, f64> = BTreeMap::new();
        for it in self.seen {
            let known = self.step(it.time.min(until)).map_or(0.0, |step| step.greenwood);
            let ended = it.ended && it.time <= until;
            let own = if ended { self.step(it.time).map_or(0.0, |step| step.own) } else { 0.0 };
            *by_commit.entry(it.commit).or_default() += it.lines * (known - own);
        }
        let k = self.commits as f64;
        k / (k - 1.0) * by_commit.values().map(|it| it * it).sum::<f64>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Weeks in remission under 6-mercaptopurine, of 21 patients (Freireich and others 1963; Cox and Oakes, *Analysis of Survival Data*, chapter 1).
    const SEEN: [(i64, bool); 21] = [
        (6, true),
        (6, true),
        (6, true),
        (6, false),
        (7, true),
        (9, false),
        (10, true),
        (10, false),
        (11, false),
        (13, true),
        (16, true),
        (17, false),
        (19, false),
        (20, false),
        (22, true),
        (23, true),
        (25, false),
        (32, false),
        (32, false),
        (34, false),
        (35, false),
    ];

    fn seen() -> Vec<Seen> {
        let one =
            |(commit, (time, ended)): (u32, &(i64, bool))| Seen { commit, time: *time, ended: *ended, lines: 1.0 };
        (0..).zip(&SEEN).map(one).collect()
    }

    #[test]
    fn shares_and_greenwoods_errors_as_published() {
        let seen = seen();
        let curve = Curve::new(&seen);
        let rounded = |it: f64, digits: i32| (it * 10f64.powi(digits)).round() / 10f64.powi(digits);
        let published = [
            (6, 0.857, 0.0764),
            (7, 0.807, 0.0869),
            (10, 0.753, 0.0963),
            (13, 0.690, 0.1068),
            (16, 0.627, 0.1141),
            (22, 0.538, 0.1282),
            (23, 0.448, 0.1346),
        ];
        for (time, share, error) in published {
            let estimate = curve.at(time).unwrap();
            // Greenwood knows no clusters: without their factor of k / (k − 1).
            let greenwood = estimate.value * (curve.variance(time) * 20.0 / 21.0).sqrt();
            assert_eq!((rounded(estimate.value, 3), rounded(greenwood, 4)), (share, error), "{time}");
        }
        assert_eq!((curve.at_risk(10), curve.at(36), curve.at(5).unwrap().value), (15, None, 1.0));
        assert_eq!(curve.median().map(|half| half.median), Some(23));
    }

    #[test]
    fn lines_of_one_commit_count_as_one() {
        let single = seen();
        let doubled: Vec<Seen> = single.iter().map(|it| Seen { lines: 2.0, ..*it }).collect();
        let (single, doubled) = (Curve::new(&single), Curve::new(&doubled));
        let close = |a: f64, b: f64| (a - b).abs() < 1e-12;
        assert!(close(single.variance(16), doubled.variance(16)));
        let (one, two) = (single.at(16).unwrap().interval.unwrap(), doubled.at(16).unwrap().interval.unwrap());
        assert!(close(one.0, two.0) && close(one.1, two.1));
    }

    #[test]
    fn of_few_commits_there_is_no_interval_and_where_none_ended_no_median() {
        let few: Vec<Seen> = seen().into_iter().map(|it| Seen { commit: it.commit % 5, ..it }).collect();
        assert_eq!(Curve::new(&few).at(10).unwrap().interval, None);
        let alive: Vec<Seen> = seen().into_iter().map(|it| Seen { ended: false, ..it }).collect();
        let curve = Curve::new(&alive);
        assert_eq!((curve.at(10).unwrap().value, curve.median()), (1.0, None));
        let all: Vec<Seen> = seen().into_iter().map(|it| Seen { ended: true, ..it }).collect();
        assert_eq!(Curve::new(&all).at(35).unwrap(), Estimate { value: 0.0, interval: None });
    }
}
