//! What stands around a pronoun: who spoke last, whose clause it is in, how far it is.

use super::{SENTENCES, WINDOW};
use crate::coreference::draft::{Draft, Scene};
use crate::coreference::position::{Part, Position, is_conjunction};
use crate::coreference::rules;
use crate::mentions::{Form, MentionId};
use crate::rule::Rule;

/// What is known where a pronoun is reached.
#[derive(Clone, Copy)]
pub(in crate::coreference) struct View<'v, 'a, 't> {
    pub(in crate::coreference) scene: &'v Scene<'a, 't>,
    pub(in crate::coreference) places: &'v [Position],
    pub(in crate::coreference) draft: &'v Draft,
}

impl View<'_, '_, '_> {
    /// How many sentences an earlier mention is away: within one quotation all are counted, else those that begin
    /// outside of quotation marks.
    pub(super) fn distance(&self, earlier: usize, mention: usize) -> usize {
        let (there, here) = (&self.places[earlier], &self.places[mention]);
        if here.quote.is_some() && here.quote == there.quote {
            here.sentence.saturating_sub(there.sentence)
        } else {
            here.step.saturating_sub(there.step)
        }
    }

    /// The mentions with a group that a pronoun looks back to, nearest first, each with its group and distance.
    pub(super) fn before(&self, mention: usize) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        let view = *self;
        let own = self.scene.mentions[mention].span;
        (mention.saturating_sub(WINDOW)..mention)
            .rev()
            .map(move |earlier| (earlier, view.distance(earlier, mention)))
            .take_while(|&(_, distance)| distance <= SENTENCES)
            .filter(move |&(earlier, _)| !view.scene.mentions[earlier].span.overlaps(own))
            .filter_map(move |(earlier, distance)| Some((earlier, view.draft.group(earlier)?, distance)))
    }

    /// The groups that are named inside the quotation that a pronoun speaks.
    pub(super) fn named_in_speech(&self, mention: usize) -> Vec<usize> {
        let scene = self.scene;
        let Some(quote) = self.places[mention].says.and_then(|q| scene.quotes.get(q)) else {
            return Vec::new();
        };
        let first = scene.mentions.partition_point(|m| m.span.start < quote.span.start);
        (first..scene.mentions.len())
            .take(WINDOW)
            .take_while(|&m| scene.mentions[m].span.start < quote.span.end)
            .filter(|&m| scene.mentions[m].form == Form::Name)
            .filter_map(|m| self.draft.group(m))
            .collect()
    }

    /// Whose words the quotation is that a mention stands in.
    pub(super) fn own_speaker(&self, mention: usize) -> Option<usize> {
        let quote = self.places[mention].quote?;
        self.draft.group(self.scene.attributions.get(quote)?.source?.index())
    }

    /// The group that the last attributed quotation before a mention belongs to.
    pub(super) fn last_speaker(&self, mention: usize) -> Option<usize> {
        self.last_source(mention).and_then(|source| self.draft.group(source))
    }

    /// The mention that the last attributed quotation before another mention belongs to.
    pub(super) fn last_source(&self, mention: usize) -> Option<usize> {
        let start = self.scene.mentions[mention].span.start;
        let before = self.scene.quotes.partition_point(|q| q.span.start < start);
        self.scene.attributions[..before.min(self.scene.attributions.len())]
            .iter()
            .rev()
            .take(4)
            .filter_map(|a| a.source)
            .map(MentionId::index)
            .find(|&source| {
                source < mention && self.places[mention].step - self.places[source].step <= SENTENCES
            })
    }

    /// Whether it is the first mention of its sentence.
    pub(super) fn opens(&self, candidate: usize) -> bool {
        let mentions = self.scene.mentions;
        candidate == 0
            || self.places[candidate - 1].sentence != self.places[candidate].sentence
            || mentions[candidate - 1].span.overlaps(mentions[candidate].extent)
    }

    /// Whether what stands around an owner is nobody: `Ann Lee’s reply`, not `Ann Lee’s brother`.
    pub(super) fn owns_a_thing(&self, owner: usize) -> bool {
        let mentions = self.scene.mentions;
        let span = mentions[owner].span;
        let around = owner.saturating_sub(2)..(owner + 3).min(mentions.len());
        let outer = |m: usize| {
            let other = &mentions[m];
            other.span.contains(span) && other.head.start >= span.end && self.draft.group(m).is_some()
        };
        mentions[owner].form == Form::Name && !around.into_iter().any(outer)
    }

    /// Whether it stands within another description or name, before its head: `Lee` in *the Lee campaign*.
    pub(super) fn is_inside(&self, candidate: usize) -> bool {
        let mentions = self.scene.mentions;
        let span = mentions[candidate].span;
        mentions[candidate.saturating_sub(2)..candidate]
            .iter()
            .any(|outer| outer.span.contains(span) && outer.head.start >= span.end)
    }

    /// Whether `him` would go back to the subject of its own clause: `Ann told her` is about two people.
    pub(super) fn is_bound(&self, candidate: usize, mention: usize) -> bool {
        let (there, here) = (&self.places[candidate], &self.places[mention]);
        if there.sentence != here.sentence {
            return false;
        }
        if here.part == Part::Subject {
            return self.in_participle(candidate, mention);
        }
        if !matches!(here.part, Part::Object | Part::Oblique)
            || there.part != Part::Subject
            || is_reflexive(self.scene.words(mention))
        {
            return false;
        }
        // Another subject or a subordinating word between them begins another clause.
        let subject = (candidate + 1..mention).any(|m| self.places[m].part == Part::Subject);
        let subordinate = (there.after..here.first).any(|token| {
            let word = self.scene.document.word(token);
            is_conjunction(self.scene.document, token) && !matches!(word, "and" | "or" | "but")
        });
        !subject && !subordinate
    }

    /// Whether a subject follows right upon a participle that has the candidate in it: `Answering Ann’s letter, she …` is
    /// somebody else.
    fn in_participle(&self, candidate: usize, mention: usize) -> bool {
        let document = self.scene.document;
        let subject = self.places[mention].first;
        let sentence = document.sentences.get(self.places[mention].sentence);
        let start = sentence.map_or(subject, |s| s.tokens.start as usize);
        let opener = document.word(start);
        let between = self.places[candidate].after..subject.saturating_sub(1);
        self.scene.mentions[candidate].form != Form::Pronoun
            && opener.len() > 5
            && opener.ends_with("ing")
            && self.places[candidate].first > start
            && subject > 0
            && document.is(subject - 1, ",")
            && !between.into_iter().any(|t| document.is(t, ","))
    }

    /// The rule that says why a pronoun goes back to a mention.
    pub(super) fn reason(&self, candidate: usize, mention: usize) -> &'static Rule {
        let (there, here) = (&self.places[candidate], &self.places[mention]);
        if is_reflexive(self.scene.words(mention)) {
            &rules::REFLEXIVE
        } else if there.sentence == here.sentence {
            &rules::SAME_SENTENCE
        } else if here.speaks
            && self.last_speaker(mention).is_some_and(|s| self.draft.group(candidate) == Some(s))
        {
            &rules::LAST_SPEAKER
        } else if there.part == Part::Subject {
            &rules::LAST_SUBJECT
        } else {
            &rules::RECENT
        }
    }
}

pub(super) fn is_reflexive(word: &str) -> bool {
    word.ends_with("self") || word.ends_with("selves")
}
