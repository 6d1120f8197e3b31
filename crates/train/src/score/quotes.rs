//! Scores quotations and their speakers against labels: content spans of all kinds, and every string in double marks.
//!
//! Types are told from the text's own marks on both sides, spans are trimmed at their edges, and a speaker is right if its
//! mention overlaps the labelled one or its name is that name (the measures of Pareti 2015 and Newell et al. 2018, as the
//! scorer `quotes.py` beside the labelled data has them).

use super::words::{Range, marked, name_words, trim, words};
use super::{Ratio, Tally};
use crate::data::quotes::{Quote, Record};

/// A quotation that a system found; offsets are code points.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) span: Range,
    pub(crate) speaker: Option<Range>,
    pub(crate) speaker_name: Option<String>,
    /// How sure the system is, 0 to 1.
    pub(crate) confidence: f32,
    /// The rule or model that decided.
    pub(crate) reason: &'static str,
}

/// How a content span is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Direct,
    Mixed,
    Indirect,
}

/// Counts of one type: labelled ones and found ones, and of each how many match one of any type.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Typed {
    pub(crate) gold: usize,
    pub(crate) right: usize,
    pub(crate) found: usize,
    pub(crate) right_found: usize,
}

/// The figures of a corpus.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scores {
    /// Content spans that overlap by half (intersection over union).
    pub(crate) spans: Tally,
    /// The same by type: direct, mixed, indirect.
    pub(crate) by_type: [Typed; 3],
    /// Speakers of content spans that were found.
    pub(crate) span_speakers: Ratio,
    /// Marked strings: quotation, not scare quote.
    pub(crate) marks: Tally,
    /// Speakers of marked strings that were found.
    pub(crate) speakers: Ratio,
    /// Names of these speakers.
    pub(crate) names: Ratio,
    /// Names where the mention is right.
    pub(crate) names_of_right: Ratio,
    /// Marked strings found with the right speaker.
    pub(crate) together: Tally,
    /// For each marked string that was found: how sure, and whether its speaker is right.
    pub(crate) trust: Vec<(f32, bool)>,
}

/// Scores one text; `speech` leaves labelled content out whose cue is not one of speech.
pub(crate) fn score(record: &Record, found: &[Found], speech: bool, scores: &mut Scores) {
    let text: Vec<char> = record.text.chars().collect();
    let strings = marked(&text);
    let judge = Judge { text: &text, strings: &strings };
    judge.spans(record, found, speech, scores);
    judge.marks(record, found, scores);
}

/// What became of a marked string.
pub(crate) enum Verdict<'v> {
    /// It was found, with the right speaker if one is labelled; or is a scare quote and was left alone.
    Right,
    /// A quotation that was not found.
    Missed { span: Range },
    /// A scare quote that was taken for speech.
    Scare { span: Range, found: &'v Found },
    /// The speaker is not the labelled one.
    Speaker { span: Range, found: &'v Found, label: &'v Quote },
}

/// What became of each marked string of a text, quotations first.
pub(crate) fn judge<'v>(record: &'v Record, found: &'v [Found]) -> Vec<Verdict<'v>> {
    let text: Vec<char> = record.text.chars().collect();
    let judge = Judge { text: &text, strings: &[] };
    let ours = judge.trimmed(found);
    let quotation = |label: &'v Quote| {
        let span = (label.start, label.end);
        match cover(trim(&text, span), &ours) {
            None => Verdict::Missed { span },
            Some(found) if Judge::is_labelled(label) && !judge.speaker_is_right(label, found) => {
                Verdict::Speaker { span, found, label }
            }
            Some(_) => Verdict::Right,
        }
    };
    let scare = |label: &'v Quote| {
        let span = (label.start, label.end);
        cover(trim(&text, span), &ours).map_or(Verdict::Right, |found| Verdict::Scare { span, found })
    };
    record.marked.iter().map(quotation).chain(record.scare.iter().map(scare)).collect()
}

struct Judge<'t> {
    text: &'t [char],
    strings: &'t [Range],
}

impl Judge<'_> {
    fn spans(&self, record: &Record, found: &[Found], speech: bool, scores: &mut Scores) {
        let labelled = |wanted: bool| {
            let of_kind =
                record.quotes.iter().filter(move |q| (q.speech.unwrap_or(true) || !speech) == wanted);
            of_kind
                .map(|q| (trim(self.text, (q.start, q.end)), q))
                .filter(|((s, e), _)| s < e)
                .collect::<Vec<_>>()
        };
        let (gold, ignored) = (labelled(true), labelled(false));
        let mut ours: Vec<(Range, &Found)> = Vec::new();
        for one in found {
            let span = trim(self.text, one.span);
            if !words(self.text, span).is_empty() && !ours.iter().any(|(known, _)| *known == span) {
                ours.push((span, one));
            }
        }
        let spans = |all: &[(Range, &Found)]| all.iter().map(|(span, _)| *span).collect::<Vec<_>>();
        let wanted: Vec<Range> = gold.iter().map(|(span, _)| *span).collect();
        let mut pairs = matched(&wanted, &spans(&ours));
        if !ignored.is_empty() {
            let taken: Vec<usize> = pairs.iter().map(|&(_, our)| our).collect();
            let free: Vec<usize> = (0..ours.len()).filter(|our| !taken.contains(our)).collect();
            let unwanted: Vec<Range> = ignored.iter().map(|(span, _)| *span).collect();
            let free_spans: Vec<Range> = free.iter().map(|&our| ours[our].0).collect();
            let dropped: Vec<usize> =
                matched(&unwanted, &free_spans).into_iter().map(|(_, n)| free[n]).collect();
            ours = (0..ours.len()).filter(|our| !dropped.contains(our)).map(|our| ours[our]).collect();
            pairs = matched(&wanted, &spans(&ours));
        }
        scores.spans.add(pairs.len(), ours.len(), gold.len());
        for (_, label) in &gold {
            scores.by_type[type_of(&label.kind) as usize].gold += 1;
        }
        for (span, _) in &ours {
            scores.by_type[self.given(*span) as usize].found += 1;
        }
        for &(label, our) in &pairs {
            scores.by_type[type_of(&gold[label].1.kind) as usize].right += 1;
            scores.by_type[self.given(ours[our].0) as usize].right_found += 1;
            let label = gold[label].1;
            if label.speaker.is_some() || label.speaker_name.is_some() {
                scores.span_speakers.add(self.speaker_is_right(label, ours[our].1));
            }
        }
    }

    fn marks(&self, record: &Record, found: &[Found], scores: &mut Scores) {
        let ours = self.trimmed(found);
        for label in &record.marked {
            let best = cover(trim(self.text, (label.start, label.end)), &ours);
            scores.marks.add(usize::from(best.is_some()), usize::from(best.is_some()), 1);
            if label.speaker.is_none() && label.speaker_name.is_none() {
                continue;
            }
            let right = best.is_some_and(|best| self.speaker_is_right(label, best));
            scores.together.add(usize::from(right), usize::from(best.is_some()), 1);
            let Some(best) = best else { continue };
            scores.speakers.add(right);
            scores.trust.push((best.confidence, right));
            if let Some(name) = &label.speaker_name {
                let own = best.speaker.map(|(s, e)| self.text[s..e].iter().collect::<String>());
                let named = best.speaker_name.clone().or(own);
                let same = named.is_some_and(|named| same_name(name, &named));
                scores.names.add(same);
                if right {
                    scores.names_of_right.add(same);
                }
            }
        }
        for scare in &record.scare {
            if let Some(best) = cover(trim(self.text, (scare.start, scare.end)), &ours) {
                scores.marks.found += 1;
                scores.together.found += 1;
                scores.trust.push((best.confidence, false));
            }
        }
    }

    /// What was found, each with its trimmed span.
    fn trimmed<'f>(&self, found: &'f [Found]) -> Vec<(Range, &'f Found)> {
        let spans = found.iter().map(|one| (trim(self.text, one.span), one));
        spans.filter(|((start, end), _)| start < end).collect()
    }

    fn is_labelled(label: &Quote) -> bool {
        label.speaker.is_some() || label.speaker_name.is_some()
    }

    /// How a span is given, by the marks around its words.
    fn given(&self, span: Range) -> Given {
        let words = words(self.text, span);
        let inside =
            words.iter().filter(|(at, _)| self.strings.iter().any(|(s, e)| s <= at && at < e)).count();
        match inside {
            0 => Given::Indirect,
            n if n == words.len() => Given::Direct,
            _ => Given::Mixed,
        }
    }

    fn speaker_is_right(&self, label: &Quote, found: &Found) -> bool {
        if let (Some(gold), Some(ours)) = (label.speaker, found.speaker) {
            let (gold, ours) = (words(self.text, gold), words(self.text, ours));
            let common = ours.iter().filter(|(at, _)| gold.iter().any(|(known, _)| known == at)).count();
            if common > 0 && common * 5 >= ours.len() {
                return true;
            }
        }
        let Some(name) = &label.speaker_name else { return false };
        let mention = found.speaker.map(|(s, e)| self.text[s..e].iter().collect::<String>());
        found.speaker_name.as_ref().is_some_and(|own| same_name(name, own))
            || mention.is_some_and(|own| same_name(name, &own))
    }
}

fn type_of(kind: &str) -> Given {
    match kind {
        "direct" => Given::Direct,
        "mixed" => Given::Mixed,
        _ => Given::Indirect,
    }
}

/// Whether the last word of one name is among the other's.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    let (one, other) = (name_words(one), name_words(other));
    match (one.last(), other.last()) {
        (Some(a), Some(b)) => other.contains(a) || one.contains(b),
        _ => false,
    }
}

/// The found span that covers a marked string best, if half of it is covered by any.
fn cover<'f>((start, end): Range, ours: &[(Range, &'f Found)]) -> Option<&'f Found> {
    if start >= end {
        return None;
    }
    let mut covered = vec![false; end - start];
    let mut best: Option<(f64, &Found)> = None;
    for &((s, e), found) in ours {
        let (from, to) = (s.max(start), e.min(end));
        if from >= to {
            continue;
        }
        covered[from - start..to - start].fill(true);
        let known = found.speaker.is_some() || found.speaker_name.is_some();
        let size = share(to - from, end - start) - 1e-6 * share(e - s, 1) + if known { 0.5 } else { 0.0 };
        if best.is_none_or(|(most, _)| size > most) {
            best = Some((size, found));
        }
    }
    let count = covered.iter().filter(|&&c| c).count();
    best.filter(|_| count * 2 >= end - start).map(|(_, found)| found)
}

#[expect(clippy::cast_precision_loss, reason = "lengths of texts")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// Pairs of spans that overlap by half, the closest first, each span once.
fn matched(gold: &[Range], ours: &[Range]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        for (j, p) in ours.iter().enumerate() {
            let overlap = g.1.min(p.1).saturating_sub(g.0.max(p.0));
            let whole = g.1.max(p.1) - g.0.min(p.0);
            if overlap * 2 >= whole && overlap > 0 {
                pairs.push((share(overlap, whole), i, j));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut golds, mut found) = (vec![false; gold.len()], vec![false; ours.len()]);
    let mut kept = Vec::new();
    for (_, i, j) in pairs {
        if !golds[i] && !found[j] {
            (golds[i], found[j]) = (true, true);
            kept.push((i, j));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A record with marked strings labelled by `[…]`; the speaker is `{…}`.
    fn record() -> Record {
        let text = "“We agreed,” Ada Byrne said. The “reset” failed.".to_owned();
        let quote = |start, end, speaker| Quote {
            start,
            end,
            kind: "direct".into(),
            cue: None,
            speaker,
            speaker_name: Some("Ada Byrne".into()),
            speech: None,
        };
        Record {
            id: "1".into(),
            text,
            quotes: vec![quote(1, 11, Some((13, 22)))],
            marked: vec![quote(1, 11, Some((13, 22)))],
            scare: vec![quote(34, 39, None)],
        }
    }

    fn found(span: Range, speaker: Option<Range>) -> Found {
        Found { span, speaker, speaker_name: None, confidence: 0.9, reason: "" }
    }

    #[test]
    fn a_right_answer_counts_everywhere() {
        let mut scores = Scores::default();
        score(&record(), &[found((1, 11), Some((17, 22)))], false, &mut scores);
        assert!((scores.spans.f1() - 1.0).abs() < 1e-9 && (scores.together.f1() - 1.0).abs() < 1e-9);
        assert_eq!((scores.speakers.right, scores.speakers.all), (1, 1));
        assert_eq!(scores.trust, [(0.9, true)]);
    }

    #[test]
    fn a_scare_quote_taken_for_speech_costs() {
        let mut scores = Scores::default();
        let ours = [found((1, 11), None), found((34, 39), Some((13, 22)))];
        score(&record(), &ours, false, &mut scores);
        assert_eq!((scores.marks.right, scores.marks.found, scores.marks.gold), (1, 2, 1));
        assert_eq!((scores.together.right, scores.together.found), (0, 2));
    }

    #[test]
    fn a_span_of_half_the_length_matches() {
        assert_eq!(matched(&[(0, 10)], &[(5, 10)]), [(0, 0)]);
        assert!(matched(&[(0, 10)], &[(6, 10)]).is_empty());
    }
}
