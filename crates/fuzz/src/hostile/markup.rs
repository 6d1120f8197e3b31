//! Text that would run, or end the page's own markup, if it were ever taken for HTML, for a template or for an address.

use super::{Hostile, REPORT, RUN};

pub(super) fn files() -> Vec<Hostile> {
    vec![
        scripts(),
        endings(),
        templates(),
        page(),
        address("javascript", &format!("javascript:{RUN}")),
        address("javascript-spaced", &format!(" JaVa\tScRiPt:{RUN}//https://a.example/")),
        address("data", &format!("data:text/html,<script>top.{RUN}</script>")),
        address("vbscript", "vbscript:MsgBox(1)"),
        address("quotes", &format!("https://a.example/\" onmouseover=\"{RUN}\" x=\"")),
        address("relative", "//a.example/%0d%0aSet-Cookie:a=b"),
    ]
}

/// Elements and handlers, alone and within a quotation.
fn scripts() -> Hostile {
    let text = format!(
        "<script>{RUN}</script>\n<img src=x onerror=\"{RUN}\">\n<svg onload={RUN}><animate onbegin={RUN}>\n\
         <iframe srcdoc=\"<script>top.{RUN}</script>\"></iframe>\n<a href=\"javascript:{RUN}\">a</a>\n\
         <details open ontoggle={RUN}>\n<style>@import 'https://a.example/x.css';*{{background:url(//a.example/y)}}</style>\n\
         <link rel=stylesheet href=https://a.example/z.css><base href=https://a.example/><meta http-equiv=refresh content=0>\n\
         “<b onmouseover={RUN}>No,</b>” said <i onclick={RUN}>Ada Byrne</i>, “<script>{RUN}</script>.”\n{REPORT}"
    );
    Hostile::read(
        "markup-scripts.txt",
        &format!(
            "---\ntitle: <script>{RUN}</script><img src=x onerror={RUN}>\noutlet: <svg/onload={RUN}>\nauthor: '\"><script>{RUN}</script>'\n---\n"
        ),
        text,
    )
}

/// What ends a script, a comment, a style, a template, a title or a section of other text.
fn endings() -> Hostile {
    let ends = "</script> --> <!-- <![CDATA[ ]]> */ // </style> </title> </textarea> </template> </noscript> </main> </html> \
         \u{2028} \\u003c/script> &lt;/script&gt; &#x3c;/script> </ScRiPt\t>";
    let text = format!(
        "{ends}\n{ends}<script>{RUN}</script>\n“{ends}<script>{RUN}</script>” said Ada Byrne.\n<!--\n{REPORT}"
    );
    Hostile::read(
        "markup-endings.txt",
        &format!("---\ntitle: '</title></script><!-- {ends} <script>{RUN}</script>'\n---\n"),
        text,
    )
}

/// What template languages and formats of strings would work out.
fn templates() -> Hostile {
    let text = format!(
        "{{{{constructor.constructor('{RUN}')()}}}} ${{{RUN}}} <%= {RUN} %> #{{{RUN}}} [[{RUN}]] {{% raw %}} {{0}} {{}} %s %n %00 $& $1 \
         $` \\0 \\u0000\n“{{{{7*7}}}} ${{{RUN}}},” said {{{{Ada}}}} Byrne.\n__proto__ constructor toString hasOwnProperty\n{REPORT}"
    );
    Hostile::read(
        "markup-templates.md",
        "---\ntitle: '{{7*7}} ${1} %s {0} $&'\noutlet: __proto__\ntags: [constructor, __proto__]\n---\n",
        text,
    )
}

/// A page of HTML that tries all of it; its text alone is read.
fn page() -> Hostile {
    let html = format!(
        "<!doctype html><title>T</title><base href=https://a.example/><meta http-equiv=refresh content='0;url=javascript:{RUN}'>\
         <link rel=canonical href='javascript:{RUN}'><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\
         \"headline\":\"</scr\"+\"ipt><script>{RUN}//\",\"author\":{{\"name\":[[[[[[]]]]]]}}}}</script>\
         <body onload={RUN}><article><h1 onclick={RUN}>A pier</h1><script>{RUN}</script><p>Nobody &lt;script&gt;{RUN}&lt;/script&gt; \
         saw it.</p><svg><script>{RUN}</script></svg><p>“We go,” said Ada Byrne.</p><iframe src='javascript:{RUN}'></iframe>\
         <template><img src=x onerror={RUN}></template></article>"
    );
    let text = format!("A pier\nNobody <script>{RUN}</script> saw it.\n“We go,” said Ada Byrne.");
    Hostile { name: "markup-page.html".into(), bytes: html.into_bytes(), fate: super::Fate::Read(text) }
}

/// A report that gives this as the address where it appeared.
fn address(name: &str, url: &str) -> Hostile {
    let quoted = url.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t");
    Hostile::read(format!("url-{name}.txt"), &format!("---\nurl: \"{quoted}\"\n---\n"), REPORT)
}
