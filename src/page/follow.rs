//! Scrolling together: where one of two reports stands when the other is scrolled.
//!
//! Everything is in CSS pixels. A *point* says how far both are scrolled at the same time; a *chain* is points that rise
//! in both, from both beginnings to both ends, and between two of them both go in proportion. Each quotation that the
//! reports share gives a point: there its two versions stand at the same height. Points that would run backwards are
//! left out: the longest increasing subsequence stays.
//!
//! Wherever the reader begins to scroll, that place is put into the chain, and what contradicts it is left out for as
//! long. So nothing ever jumps, whatever was done meanwhile (unlocked and locked again here, led to by a link, laid out
//! anew), and an offset between the two fades on the way to the next shared quotation.

use sayso_engine::order::by_number;

/// How far the first and the second report are scrolled.
pub type Point = [f64; 2];

/// A report's part of the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pane {
    /// How high it is.
    pub height: f64,
    /// How high the report in it is.
    pub content: f64,
}

impl Pane {
    /// How far it can be scrolled.
    fn most(self) -> f64 {
        (self.content - self.height).max(0.0)
    }
}

/// From a beginning or an end to a point at least.
const MARGIN: f64 = 8.0;
/// After so many milliseconds without scrolling, the reader begins anew.
const PAUSE: f64 = 250.0;

/// How far down a pane of this height a shared quotation is best read: both stand there if they can.
pub fn reading_line(height: f64) -> f64 {
    height / 3.0
}

/// The chain of two panes; `shared` has how far down their reports the two versions of each shared quotation stand.
pub fn chain(panes: [Pane; 2], shared: &[Point]) -> Vec<Point> {
    let most = panes.map(Pane::most);
    let height = panes[0].height.min(panes[1].height);
    let meeting = |&[one, two]: &Point| {
        let lowest = (one - most[0]).max(two - most[1]).max(0.0) + MARGIN;
        let highest = one.min(two).min(height) - MARGIN;
        (lowest <= highest).then(|| {
            let line = reading_line(height).clamp(lowest, highest);
            [one - line, two - line]
        })
    };
    let mut chain = vec![[0.0, 0.0]];
    chain.extend(rising(shared.iter().filter_map(meeting).collect()));
    chain.push(most);
    chain
}

/// The longest series of these points that rises in both.
fn rising(mut points: Vec<Point>) -> Vec<Point> {
    // Of points that are alike in the first, the falling order lets only one be taken. None is below zero: their bits
    // rise as they do.
    by_number(&mut points, |point| u64::MAX - point[1].to_bits());
    by_number(&mut points, |point| point[0].to_bits());
    // For each length, the point with the lowest end of a series so long; and for each point the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before = vec![None; points.len()];
    for (at, point) in points.iter().enumerate() {
        let length = ends.partition_point(|&end| points[end][1] < point[1]);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut series: Vec<Point> =
        std::iter::successors(ends.last().copied(), |&at| before[at]).map(|at| points[at]).collect();
    series.reverse();
    series
}

/// The chain with a point of its own, and without what contradicts that.
pub fn bend(chain: &[Point], here: Point) -> Vec<Point> {
    let below = |point: &&Point| point[0] < here[0] && point[1] < here[1];
    let above = |point: &&Point| point[0] > here[0] && point[1] > here[1];
    let lower = chain.iter().filter(below);
    let higher = chain.iter().filter(above);
    lower.chain([&here]).chain(higher).copied().collect()
}

/// How far the other report is scrolled when the report `lead` (0 or 1) is scrolled so far.
pub fn follow(chain: &[Point], lead: usize, scroll: f64) -> f64 {
    let other = 1 - lead;
    let next = chain.partition_point(|point| point[lead] <= scroll);
    match (next.checked_sub(1).and_then(|at| chain.get(at)), chain.get(next)) {
        (Some(low), Some(high)) => {
            let share = (scroll - low[lead]) / (high[lead] - low[lead]);
            low[other] + share * (high[other] - low[other])
        }
        (Some(end), None) | (None, Some(end)) => end[other],
        (None, None) => 0.0,
    }
}

/// Two reports that scroll together: who leads, and where both stood when the reader began.
#[derive(Clone, Debug)]
pub struct Together {
    stand: Point,
    lead: Option<(usize, f64)>,
    chain: Vec<Point>,
}

impl Together {
    /// Both stand here.
    pub fn at(stand: Point) -> Self {
        Self { stand, lead: None, chain: Vec::new() }
    }

    /// A report was put there; nobody follows.
    pub fn put(&mut self, pane: usize, scroll: f64) {
        self.stand[pane] = scroll;
    }

    /// A report was scrolled at this time, in milliseconds: how far the other is to be scrolled. `None` if it stands there
    /// already, as one does that was put there. `chain` is asked for when the reader begins to scroll.
    pub fn moved(
        &mut self,
        pane: usize,
        scroll: f64,
        now: f64,
        chain: impl FnOnce() -> Vec<Point>,
    ) -> Option<f64> {
        let same = (self.stand[pane] - scroll).abs() < 1.0;
        if same {
            return None;
        }
        if !self.lead.is_some_and(|(lead, last)| lead == pane && now - last < PAUSE) {
            self.chain = bend(&chain(), self.stand);
        }
        self.lead = Some((pane, now));
        self.stand[pane] = scroll;
        Some(follow(&self.chain, pane, scroll))
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::float_cmp, reason = "points that are kept are the same numbers")]

    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    const PANES: [Pane; 2] =
        [Pane { height: 600.0, content: 2600.0 }, Pane { height: 600.0, content: 3600.0 }];

    fn close(one: f64, two: f64) -> bool {
        (one - two).abs() < 0.001
    }

    fn panes() -> impl Strategy<Value = [Pane; 2]> {
        let pane =
            || (100.0..900.0_f64, 50.0..6000.0_f64).prop_map(|(height, content)| Pane { height, content });
        [pane(), pane()]
    }

    fn shared() -> impl Strategy<Value = Vec<Point>> {
        vec([0.0..6000.0_f64, 0.0..6000.0_f64], 0..12)
    }

    #[test]
    fn a_shared_quotation_stands_at_the_same_height_in_both() {
        let chain = chain(PANES, &[[1000.0, 2000.0]]);
        let other = follow(&chain, 0, 800.0);
        assert!(close(1000.0 - 800.0, 2000.0 - other), "{other}");
        assert!(close(follow(&chain, 1, other), 800.0), "the other way round too");
    }

    #[test]
    fn near_the_end_they_meet_where_both_can_stand() {
        // The first version stands 100 pixels over the end of its report: it cannot come up to the reading line.
        let chain = chain(PANES, &[[2500.0, 2600.0]]);
        let [one, two] = chain[1];
        assert!(close(2500.0 - one, 2600.0 - two) && one < 2000.0 && two < 3000.0, "{chain:?}");
    }

    #[test]
    fn what_would_run_backwards_is_left_out() {
        let points = vec![[10.0, 10.0], [20.0, 90.0], [30.0, 30.0], [40.0, 40.0], [50.0, 20.0]];
        assert_eq!(rising(points), [[10.0, 10.0], [30.0, 30.0], [40.0, 40.0]]);
        assert_eq!(rising(vec![[5.0, 7.0], [5.0, 8.0], [6.0, 8.0]]).len(), 2, "one place, one partner");
    }

    #[test]
    fn locked_again_here_an_offset_fades_to_the_next_shared_quotation() {
        let chain = chain(PANES, &[[1000.0, 1000.0], [1600.0, 1600.0]]);
        let mut both = Together::at([900.0, 800.0 + 200.0]);
        let mut now = 0.0;
        let mut to = |scroll: f64| {
            now += 16.0;
            both.moved(0, scroll, now, || chain.clone()).expect("it is another place")
        };
        assert!((1000.0..1010.0).contains(&to(905.0)), "nothing jumps");
        assert!(close(to(1400.0), 1400.0), "at the next shared quotation the offset is gone");
    }

    #[test]
    fn who_follows_does_not_lead() {
        let mut both = Together::at([0.0, 0.0]);
        let chain = || chain(PANES, &[]);
        let other = both.moved(0, 100.0, 0.0, chain).expect("the second follows");
        both.put(1, other);
        assert_eq!(both.moved(1, other, 16.0, chain), None, "it was put there");
        assert!(both.moved(1, other + 40.0, 32.0, chain).is_some_and(|one| one > 100.0));
    }

    proptest! {
        #[test]
        fn the_chain_rises_from_the_beginnings_to_the_ends(panes in panes(), shared in shared()) {
            let chain = chain(panes, &shared);
            prop_assert_eq!(chain[0], [0.0, 0.0]);
            prop_assert_eq!(chain[chain.len() - 1], panes.map(Pane::most));
            if chain.len() > 2 {
                prop_assert!(chain.windows(2).all(|two| two[0][0] < two[1][0] && two[0][1] < two[1][1]));
            }
            for lead in [0, 1] {
                let most = panes.map(Pane::most);
                prop_assert!(close(follow(&chain, lead, 0.0), 0.0) || most[lead] == 0.0);
                prop_assert!(close(follow(&chain, lead, most[lead]), most[1 - lead]));
            }
        }

        #[test]
        fn following_hits_every_point_and_never_turns_back(panes in panes(), shared in shared(), lead in 0_usize..2) {
            let chain = chain(panes, &shared);
            let most = panes.map(Pane::most);
            for point in &chain[1..chain.len() - 1] {
                prop_assert!(close(follow(&chain, lead, point[lead]), point[1 - lead]));
            }
            let steps: Vec<f64> =
                (0..=100).map(|step| follow(&chain, lead, most[lead] * f64::from(step) / 100.0)).collect();
            prop_assert!(steps.windows(2).all(|two| two[0] <= two[1] + 0.001));
            prop_assert!(steps.iter().all(|step| (-0.001..=most[1 - lead] + 0.001).contains(step)));
        }

        #[test]
        fn a_bent_chain_keeps_its_place_and_forgets_it_at_the_next_point(
            shared in shared(), here in (0.0..2000.0_f64, 0.0..3000.0_f64)
        ) {
            let here = [here.0, here.1];
            let straight = chain(PANES, &shared);
            let bent = bend(&straight, here);
            prop_assert!(bent.windows(2).all(|two| two[0][0] < two[1][0] && two[0][1] < two[1][1]));
            for lead in [0, 1] {
                prop_assert!(close(follow(&bent, lead, here[lead]), here[1 - lead]));
                let after = bent.iter().skip_while(|point| **point != here).skip(1);
                for point in after {
                    prop_assert!(close(follow(&bent, lead, point[lead]), point[1 - lead]));
                    prop_assert!(straight.contains(point));
                }
            }
        }
    }
}
