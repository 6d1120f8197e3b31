//! The order of the stages, and what they give together.

use crate::attribution::{self, Attribution};
use crate::boilerplate::{self, Fold};
use crate::coreference::{self, Entity, EntityId, Link};
use crate::direction::closed;
use crate::document::{Document, Paragraph};
use crate::lexicon::Lexicon;
use crate::mentions::{self, Mention};
use crate::quotes::{self, Quote};
use crate::text::Span;
use crate::tokens::TokenKind;
use std::borrow::Cow;

/// All that the engine knows of one text. Owns no part of the text.
#[derive(Debug, Default)]
pub struct Analysis {
    /// What is not the article, in order.
    pub folds: Vec<Fold>,
    /// The paragraphs of the article, in order. Their token and sentence ranges count in the document.
    pub paragraphs: Vec<Paragraph>,
    /// Words outside of folds.
    pub words: u32,
    /// Every mention, in order.
    pub mentions: Vec<Mention>,
    /// For each mention, the entity it refers to and why.
    pub links: Vec<Option<Link>>,
    /// The entities, in order of their first mention.
    pub entities: Vec<Entity>,
    /// Every quotation, in order.
    pub quotes: Vec<Quote>,
    /// For each quotation, its source and why.
    pub attributions: Vec<Attribution>,
    /// Words in marks that nobody is reported as saying, in order.
    pub scare: Vec<Span>,
}

impl Analysis {
    /// The entity whose words quotation number `quote` is; `None` is *Unknown*.
    pub fn speaker(&self, quote: usize) -> Option<EntityId> {
        let source = self.attributions.get(quote)?.source?;
        self.links.get(source.index())?.map(|link| link.entity)
    }
}

/// How many steps the reading of a text has.
pub const STEPS: u8 = 6;

/// Reads a text: total, pure, linear in its length.
pub fn analyze(text: &str) -> Analysis {
    analyze_in_steps(text, &mut |_| {})
}

/// Reads a text and tells the number of each step as it begins, from 0 on: what is folded, the sentences, who and what is
/// named, the quotations, whose they are, who is who.
pub fn analyze_in_steps(text: &str, begins: &mut dyn FnMut(u8)) -> Analysis {
    let lexicon = Lexicon::shared();
    begins(0);
    let folds = boilerplate::find(text);
    begins(1);
    let document = Document::new(text, &folds, lexicon);
    begins(2);
    let mentions = mentions::find(&document);
    begins(3);
    let quotes::Quotes { quotes, scare } = quotes::find(&document);
    begins(4);
    let attributions = attribution::attribute(&document, &mentions, &quotes);
    begins(STEPS - 1);
    let coreference::Chains { mut entities, links } =
        coreference::resolve(&document, &mentions, &quotes, &attributions);
    // Names stand among the words of whoever shows them, and must not turn those round.
    for entity in &mut entities {
        if let Cow::Owned(name) = closed(&entity.name) {
            entity.name = name;
        }
    }
    let words =
        document.tokens.iter().filter(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number)).count();
    let words = u32::try_from(words).unwrap_or(u32::MAX);
    Analysis {
        folds,
        paragraphs: document.paragraphs,
        words,
        mentions,
        links,
        entities,
        quotes,
        attributions,
        scare,
    }
}
