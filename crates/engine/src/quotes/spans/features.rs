//! What the finder looks at: for each item a set of features, each a row of the model by its hash.

use super::super::frame::Frame;
use super::super::marks::Marked;
use super::context::{self, Place};
use super::word::{self, MARKED, Word};
use crate::model::{bits, form, mix, row};
use std::ops::Range;

/// Items on either side of a stretch that its features look at.
const MARGIN: usize = 4;

/// Goes through a frame, stretch by stretch, with buffers that are used again.
pub(super) struct Reader<'f, 'd, 't> {
    frame: &'f Frame<'d, 't>,
    marked: &'f [Marked],
    words: Vec<Word>,
    places: Vec<Place>,
    start: usize,
    that: u32,
    sentence: usize,
}

impl<'f, 'd, 't> Reader<'f, 'd, 't> {
    pub(super) fn new(frame: &'f Frame<'d, 't>, marked: &'f [Marked]) -> Self {
        Self {
            frame,
            marked,
            words: Vec::new(),
            places: Vec::new(),
            start: 0,
            that: form("that"),
            sentence: 0,
        }
    }

    /// Reads the items of a stretch; stretches come in order.
    pub(super) fn open(&mut self, stretch: &Range<usize>) {
        self.start = stretch.start;
        self.words.clear();
        self.words.resize(MARGIN, Word::default());
        self.places.clear();
        self.places.resize(stretch.len() + 2 * MARGIN, Place::default());
        while self.frame.sentences.get(self.sentence).is_some_and(|s| s.end <= stretch.start) {
            self.sentence += 1;
        }
        let sentences = &self.frame.sentences[self.sentence..];
        for sentence in sentences.iter().take_while(|s| s.start < stretch.end) {
            let items = sentence.start.max(stretch.start)..sentence.end.min(stretch.end);
            let read = |item| word::read(self.frame, self.marked, item, item == sentence.start);
            self.words.extend(items.map(read));
        }
        self.words.resize(stretch.len() + 2 * MARGIN, Word::default());
        for (number, sentence) in sentences.iter().take_while(|s| s.start < stretch.end).enumerate() {
            let start = sentence.start.max(stretch.start) - stretch.start + MARGIN;
            let end = sentence.end.min(stretch.end) - stretch.start + MARGIN;
            context::fill(&self.words, start..end, number, self.that, &mut self.places);
        }
    }

    /// The rows of an item of the stretch that was opened.
    pub(super) fn features(&self, item: usize, mut sink: impl FnMut(u32)) {
        let at = item - self.start + MARGIN;
        let w = &self.words;
        let (word, place) = (&w[at], &self.places[at]);
        let [b3, b2, b1, a1, a2, a3] =
            [&w[at - 3], &w[at - 2], &w[at - 1], &w[at + 1], &w[at + 2], &w[at + 3]];
        let mut give = |template: u32, value: u32| sink(row(template, value));
        let kinds = |words: &[&Word]| words.iter().fold(1, |all, w| all << 4 | w.kind);
        give(100, 0);
        give(101, word.form);
        give(102, word.first);
        give(103, word.tail);
        give(104, word.shape);
        give(105, word.kind);
        give(106, b1.form);
        give(107, a1.form);
        give(108, b2.form);
        give(109, a2.form);
        give(110, b3.form);
        give(111, a3.form);
        give(112, a1.first);
        give(113, b1.first);
        give(114, mix(b1.form, word.form));
        give(115, mix(word.form, a1.form));
        give(116, mix(b1.form, a1.form));
        give(117, kinds(&[b1, word, a1]));
        give(118, kinds(&[b2, b1, word, a1, a2]));
        give(119, kinds(&[b3, b2, b1, word]));
        give(120, kinds(&[word, a1, a2, a3]));
        give(121, mix(b1.form, word.kind));
        give(122, mix(a1.form, word.kind));
        give(123, mix(word.form, kinds(&[b1, a1])));
        give(124, mix(a1.form, kinds(&[b1, word, a2])));
        give(125, mix(b1.form, kinds(&[b2, word, a1])));
        give(126, mix(b2.form, kinds(&[b1, word])));
        give(127, mix(a2.form, kinds(&[a1, word])));
        give(128, mix(word.first, kinds(&[b1, word, a1])));
        give(129, mix(word.first, a1.form));
        give(130, mix(b1.form, word.first));
        bits(word.classes, |bit| give(131, bit));
        bits(b1.classes, |bit| give(132, bit << 4 | word.kind));
        bits(a1.classes, |bit| give(133, bit << 4 | word.kind));
        bits(a2.classes, |bit| give(134, bit));
        // The verbs around it.
        let (said, far) = place.said;
        give(140, said);
        give(141, mix(said, far));
        give(142, mix(said, place.since));
        give(143, mix(said, word.kind));
        give(144, mix(mix(word.kind, far), place.since));
        give(145, mix(mix(word.form, far), place.since));
        give(146, mix(word.form, said));
        let (says, near) = place.says;
        give(150, says);
        give(151, mix(says, near));
        give(152, mix(says, place.until));
        give(153, mix(says, word.kind));
        give(154, mix(mix(word.kind, near), place.until));
        give(155, mix(mix(place.until, near), place.to));
        give(156, mix(says, mix(place.until, place.to)));
        give(157, mix(place.until << 8 | place.since, place.sentence & 1));
        give(160, place.last);
        give(161, place.next);
        give(162, mix(place.last, word.kind));
        give(163, mix(place.next, word.kind));
        give(164, mix(place.last, word.form));
        // Where it stands.
        give(170, place.from << 4 | word.kind);
        give(171, place.to << 4 | word.kind);
        give(172, place.sentence << 4 | word.kind);
        give(173, mix(place.from, word.form));
        give(175, mix(place.opener, word.kind));
        give(176, mix(place.opener, place.commas));
        give(177, mix(place.tag << 4 | word.kind, place.commas));
        give(178, mix(place.tag, word.form));
        give(179, mix(place.tag << 8 | place.from << 4 | word.kind, b1.kind));
        give(174, mix(place.sentence & 1, mix(far, near)));
        if word.kind == MARKED || b1.kind == MARKED || a1.kind == MARKED {
            let around = kinds(&[b1, word, a1, a2]);
            give(180, mix(word.form, around));
            give(181, mix(mix(b1.form, word.form), a1.form));
            give(182, mix(word.tail, kinds(&[b2, b1, a1, a2])));
            give(183, mix(word.tail, mix(place.since, place.until)));
            give(184, mix(word.tail, mix(said, far)));
            give(185, mix(word.tail, mix(says, near)));
        }
    }
}
