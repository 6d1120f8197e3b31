
/** Where something stands: `text.slice(...range.utf16)` is its words. Half-open. */
export interface TextRange {
    /** The first Unicode code point: `[...text][start]`. */
    start: number;
    /** One past the last code point. */
    end: number;
    /** The same two in UTF-16 units, as JavaScript counts. */
    utf16: [number, number];
}

/** Lines that are not the article, such as share buttons. */
export interface Boilerplate extends TextRange {
    reason: string;
}

/** One place that refers to an entity. */
export interface Mention extends TextRange {
    form: "name" | "nominal" | "pronoun";
}

/** A person, an organisation, a place or what else is named, with every mention. */
export interface Entity {
    id: string;
    type: "PERSON" | "ORG" | "PLACE" | "MISC" | "DATE" | "MONEY";
    /** Its fullest name. */
    name: string;
    mentions: Mention[];
}

/** One contiguous segment of a quotation; its marks stand outside. */
export interface Quote extends TextRange {
    id: string;
    type: "direct" | "mixed" | "indirect";
    /** The words that report it, in code points. */
    cue: [number, number] | null;
    cue_utf16: [number, number] | null;
    /** The mention of who says it, in code points; null where nobody is sure enough. */
    speaker: [number, number] | null;
    speaker_utf16: [number, number] | null;
    /** The `id` of the entity that says it. */
    speaker_id: string | null;
    speaker_name: string | null;
    /** How often such an answer is right, from 0 to 1. */
    confidence: number;
    /** The rule that found the speaker. */
    reason: string;
}

/** What the engine found in one text. */
export interface Analysis {
    id: string | null;
    /** The headline, where the text seems to have one. */
    title: string | null;
    /** Code points. */
    text_length: number;
    /** UTF-16 units: `text.length`. */
    text_length_utf16: number;
    boilerplate: Boilerplate[];
    entities: Entity[];
    quotes: Quote[];
    /** Words in marks that nobody is reported as saying. */
    scare: TextRange[];
}
