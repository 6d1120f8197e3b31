//! What a worker sends to the page, beside what the engine finds.

use super::extent::{Extent, Extents, Position};
use super::library::Links;
use super::report::Reading;
use sayso_engine::travels;

travels! {
    enum Position { Headline, Opening, Middle, End }
}

travels! {
    struct Extent { start, end, marked, reported, position }
    struct Extents { words, quotes }
    struct Reading { analysis, guesses, quote_ids, entity_ids, numbers, extents }
    struct Links { corpus, families, provenance, repeats }
}
