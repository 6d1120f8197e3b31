//! A paragraph: its runs, each mark a link, with the speakers of its quotations beside it.

use super::badge::badge as initials;
use super::{Send, flag, hue, on};
use crate::model::state::{Kind, Part};
use crate::page::pair::Shared;
use crate::page::read::{Look, RunLook};
use crate::page::text::{self, EntityKind, Form, Mark, ParagraphKind, Run};
use crate::update::Msg;
use crate::words as w;
use std::rc::Rc;
use yew::prelude::*;

/// What a paragraph is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The paragraph; the same one is compared by pointer.
    pub paragraph: Rc<text::Paragraph>,
    /// How it looks under the filter.
    pub look: Look,
    /// The way to send a message.
    pub send: Send,
}

/// A paragraph.
#[component]
pub fn Paragraph(Props { paragraph, look, send }: &Props) -> Html {
    super::use_words();
    let number = paragraph.number.map(|number| number.to_string());
    let content = runs(paragraph, look);
    let lang = AttrValue::from(Rc::clone(&paragraph.lang));
    let text = match paragraph.kind {
        ParagraphKind::Heading | ParagraphKind::Headline => {
            html! { <h2 lang={lang} dir="auto">{ content }</h2> }
        }
        _ => html! { <p lang={lang} dir="auto">{ content }</p> },
    };
    html! {
        <div class="paragraph" data-kind={kind(paragraph.kind)} data-number={number} data-dim={flag(look.dim)}>
            if !paragraph.badges.is_empty() {
                <div class="gutter">
                    { for paragraph.badges.iter().map(|badge| self::badge(badge, send)) }
                    { for look.shared.iter().map(shared) }
                </div>
            }
            { text }
        </div>
    }
}

fn badge(badge: &text::Badge, send: &Send) -> Html {
    let label = w::only(&badge.name);
    html! {
        <button aria-label={label.clone()} title={label}
            onclick={on(send, Msg::Toggle(Part::Only(badge.slug.clone())))}>{ initials(&badge.look) }</button>
    }
}

/// The way to the same words in the report beside this one.
fn shared(shared: &Shared) -> Html {
    html! {
        <a class="shared" href={shared.href.clone()} aria-label={shared.label.clone()} title={shared.label.clone()}
            data-of={shared.id.clone()} data-partner={shared.partner.clone()}>{ "⇄" }</a>
    }
}

/// The runs of a paragraph.
pub fn runs(paragraph: &text::Paragraph, look: &Look) -> Html {
    let look = |at: usize| look.runs.get(at).copied().unwrap_or_default();
    paragraph.runs.iter().enumerate().map(|(at, run)| self::run(run, look(at))).collect()
}

fn run(run: &Run, look: RunLook) -> Html {
    let words = AttrValue::from(Rc::clone(&run.text));
    let words = if run.hit {
        html! { <mark>{ words }</mark> }
    } else {
        html! { { words } }
    };
    match &run.mark {
        Some(mark) => link(run, mark, look, words),
        None if run.scare => html! { <span class="scare">{ words }</span> },
        None => words,
    }
}

fn link(run: &Run, mark: &Mark, look: RunLook, words: Html) -> Html {
    let quote = mark.quote.as_ref();
    let mention = mark.mention.as_ref();
    // One stop for the keyboard at each mark that is a name or a quotation; the inspector leads to the others.
    let by_name = mention.is_none_or(|mention| mention.form == Form::Name) || !mark.takes_mention;
    let stop = run.begins && by_name;
    html! {
        <a class="run" href={mark.href.clone()} title={mark.title.clone()} tabindex={(!stop).then_some("-1")}
            data-s={mark.id.clone()} data-q={quote.map(|quote| quote.id.clone())}
            data-quote={quote.map(|quote| quote_kind(quote.kind))} data-hue={quote.map(|quote| hue(quote.hue))}
            data-marked={flag(quote.is_some_and(|quote| quote.marked))}
            data-mention={mention.map(|mention| entity_kind(mention.kind))}
            data-form={mention.map(|mention| form(mention.form))}
            data-voice={mention.filter(|mention| mention.voice.is_some()).map(|mention| hue(mention.hue))}
            data-scare={flag(run.scare)} data-out={flag(look.out)} data-chosen={flag(look.chosen)}
            aria-current={look.selected.then_some("true")}>{ words }</a>
    }
}

fn kind(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Headline => "headline",
        ParagraphKind::Heading => "heading",
        ParagraphKind::ListItem => "item",
        ParagraphKind::Byline => "byline",
        ParagraphKind::Body => "body",
    }
}

fn quote_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "direct",
        Kind::Mixed => "mixed",
        Kind::Indirect => "indirect",
    }
}

/// How the stylesheets call what is mentioned.
pub fn entity_kind(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "person",
        EntityKind::Organization => "body",
        EntityKind::Place => "place",
        EntityKind::Misc => "misc",
        EntityKind::Date => "date",
        EntityKind::Money => "money",
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Name => "name",
        Form::Nominal => "nominal",
        Form::Pronoun => "pronoun",
    }
}
