# The words of Sayso's interface in English, the catalogue that every other language is held to. A message is a function of
# `src/words.rs`: `skip` is `words::skip()`, `voices-all` is `words::voices::all()`. CONTRIBUTING.md says how to add a language.
#
# Plain, neutral, British spelling. Versions *differ*, none is right; the one on top is the *longest version printed*.

-name = Sayso

## This language, its numbers, days and lists

# What the language calls itself, its two letters, what changes to it, and what is said when it was changed to.
language = English
language-sign = En
language-switch = In English
language-changed = The page is in English now.
thousands = ,
letters = { $n ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
list-and = { $most } and { $last }
quoted = “{ $words }”
per-cent = { NUMBER($n) } %
labelled = { $label }: { $what }

## Counts

quotes = { $n ->
    [one] 1 quote
   *[other] { $n } quotes
}
words = { $n ->
    [one] 1 word
   *[other] { $n } words
}
mentions = { $n ->
    [one] 1 mention
   *[other] { $n } mentions
}
mentions-here = { $n ->
    [one] 1 mention in this report
   *[other] { $n } mentions in this report
}
quotes-of = { NUMBER($left) } of { $n ->
    [one] 1 quote
   *[other] { $n } quotes
}
quotes-here = { $n ->
    [one] 1 quote
   *[other] { $n } quotes
} in { $reports ->
    [one] this report
   *[other] these reports
}
quotes-of-here = { NUMBER($left) } of { $n ->
    [one] 1 quote
   *[other] { $n } quotes
} in { $reports ->
    [one] this report
   *[other] these reports
}
in-all = { NUMBER($n) } in all
in-all-of = { NUMBER($left) } of { NUMBER($n) } in all
repeats-of = , { NUMBER($n) } of them printed again from { $agency }
repeats = , { NUMBER($n) } of them printed again in a paragraph that reports share
one-of = { NUMBER($nth) } of { NUMBER($n) }

## The frame: head, bar, filters, help

slogan = Who said what, in which report
title = { -name }: who said what, in which report
title-of = { $what } · { -name }
skip = Skip to the text
views = Views
view = { $view ->
    [read] Read
    [quotes] Quotes
    [compare] Compare
   *[voices] Voices
}
search = Search in quotes and text
search-hint = Search{ "  " }/
theme = Theme: { $theme ->
    [light] light
    [dark] dark
   *[system] as the system
}
help = Help
filter = Active filters
filters = Filters
remove = Remove the filter: { $part }
previous = Previous quote
previous-hint = Previous quote (k)
next = Next quote
next-hint = Next quote (j)
clear = Clear
lift = Lift it: { $what }
clear-all = Clear them all
share = Share this view
close-filters = Close the filters
reports = Reports
speakers = Speakers
find = Find a speaker
no-speaker = No speaker is called “{ $name }”.
kinds = Type
only = Only { $name }
except = Leave out { $name }
switch-off = Switch off: { $kind }
part-speaker = Speaker: { $name }
part-except = Not: { $name }
part-outlet = Outlet: { $name }
part-kind = Type: { $kind }
part-hidden = Off: { $kind }
part-words = Words: “{ $words }”
none-left = No quotation is left. { $part } takes away the last.
none-passes = No quotation passes all { NUMBER($n) } filters.
no-report = There is no report “{ $slug }” here. This is the first one.
link-gone = What this link led to does not stand here any more: the text has changed since. Nothing is selected.
no-reports = There are no reports in this page. Put text files into the folder “articles” and build it again.
reading = Reading …
reading-of = Reading { NUMBER($nth) } of { $n ->
    [one] 1 report
   *[other] { $n } reports
}
not-read = not read yet
in-no-report = in no report
in-outlets = in { $outlets }
in-reports = in { NUMBER($n) } of { NUMBER($of) } reports
close = Close
close-help = Close the help
help-what =
    { -name } reads the reports in your browser, marks the quotations, people, organisations and places in them, says whose
    words each quotation is, and compares how one utterance was printed in several reports.
help-how =
    Choose a speaker to dim everything that others say. Choose a quotation to see whose words it is, why { -name } thinks so,
    and how sure it is. The address of the page holds the view, the filter and the selection: share it, or go back.
help-see = What the marks mean
help-sample-direct = “quoted words”
help-see-direct = Words in quotation marks, in the colour of their speaker.
help-sample-indirect = reported words
help-see-indirect = Words that the report gives in its own: a dashed line in the same colour.
help-sample-name = a name
help-see-name = People, organisations and places: a dotted, solid or dashed line without colour.
help-see-badge = The speaker: a circle for a person, a square for a body, dashed for nobody named. The letters tell two of one colour apart.
help-errs = How speakers are found, and how often that is wrong
help-errs-how =
    { -name } looks for the verb that reports ({"“"}said{"”"}), for its subject, for the paragraph before, and for the name behind
    {"“"}she{"”"} or {"“"}the minister{"”"}; a model trained on labelled news weighs them. It knows no more than the text says.
help-errs-often =
    Of { NUMBER($sure) } quotations shown as sure, { NUMBER($sureright) } have the right speaker; of those shown as {"“"}probably{"”"} about { NUMBER($probably) } in { NUMBER($sure) }. On labelled
    news { NUMBER($found) } of { NUMBER($sure) } are found with the right speaker. Every answer gives its reason: check it before you quote.
help-private = Private
help-private-what =
    Nothing that you do here leaves your browser. The page loads its own few files, then asks the network for nothing:
    its security policy, which the browser enforces, allows no other place.
help-private-check =
    To check it, open your browser{"’"}s developer tools (F12), choose Network, and use the page: nothing appears. Or switch
    the network off: the page goes on.
help-reach = For everyone
help-reach-what =
    Everything works with the keyboard alone, with a screen reader, on a phone, at 400 % zoom and in high contrast; colour
    never says anything alone. It is meant to meet WCAG 2.2 at level AA and is tested for it at each change. If something
    stands in your way, tell whoever publishes this page.
keys = Keys
key-search = search
key-next = next quote that is left
key-previous = previous quote that is left
key-versions = previous and next version of the selected quote, or family
key-cite = copy the selected quote, or the longest version, as a citation
key-link = copy a link to the selection
key-help = this help
key-close = close, or go back
keys-switch = Single keys:
intro-switch = Lines on the front page:
on = on
off = off
broken = { -name } has broken, and the page no longer follows you. The text can still be read.
broken-reload = Start again
broken-text = Read the reports as plain text
broken-report = Say that it broke
broken-lines = If it breaks again, send these lines to whoever publishes this page:

## Before the page has started, and without it

opening = The reports are being opened.
plainly = Here the reports can be read. To filter and compare them by speaker, allow JavaScript and WebAssembly for this page.
disk = Opened from disk, this file shows the reports as text only. All of the page in one file lies beside it:
not-started = { -name } could not be started in this browser. The reports can be read here as text.

## A new edition of the page

edition = A new edition of these reports is ready.
edition-take = Show it
edition-later = Not now

## A report

report-nth = Report { NUMBER($n) }
turn = Reports before and after: { $outlet }
before = Previous report
after = Next report
source = Where it appeared
colophon-heard = Who is quoted
colophon-marks = What the marks mean
colophon-here = Its place on the page of Sayso
by-author = By { $author }
with-agency = with text of { $agency }
field = { $field ->
    [title] title
    [outlet] outlet
    [date] date
   *[agency] agency
}
guessed = { $fields } guessed
why = why?
show = show
hide = hide
fold = { $n ->
    [one] 1 line that is not the article
   *[other] { $n } lines that are not the article
} ({ $reasons })
fold-reason = { $reason ->
    [about-the-site] about the site
    [advertisement] advertisement
    [comments] comments
    [copyright] copyright
    [credits] credits
    [date-stamp] date stamp
    [headline-repeated] headline repeated
    [navigation] navigation
    [newsletter] newsletter
    [ornament] ornament
    [other-story] other story
    [photo-caption] photo caption
    [photo-credit] photo credit
    [reading-time] reading time
    [related-stories] related stories
    [share-button] share button
    [small-print] small print
    [tags] tags
   *[teaser] teaser
}
paragraph = paragraph { NUMBER($n) }
in-paragraph = { $what } (paragraph { NUMBER($n) })

## A quotation, a speaker, a name

unknown = Unknown
nobody = nobody is named
probably = probably
mark = { $name }, { $kind }
mark-probably = probably { $name }, { $kind }
kind = { $kind ->
    [direct] Direct
    [mixed] Part of a sentence
   *[indirect] Reported
}
kind-within = { $kind ->
    [direct] direct quotation
    [mixed] part of a sentence
   *[indirect] reported speech
}
kind-hint = { $kind ->
    [direct] whole sentences in quotation marks
    [mixed] a few words in quotation marks
   *[indirect] without quotation marks: said that …
}
entity-kind = { $kind ->
    [person] person
    [organization] organisation
    [place] place
    [misc] nationality, event or work
    [date] date
   *[money] sum of money
}
form = { $form ->
    [name] by name
    [nominal] by a description
   *[pronoun] by a pronoun
}
sure-percent = { NUMBER($n) } % sure
sure = { $certainty ->
    [sure] reliable
    [probable] probably
   *[unknown] not known
}
sort-label = Sorted
sort = { $sort ->
    [report] as printed
    [speaker] by speaker
    [sure] surest first
   *[length] longest first
}
group-label = Grouped
group = { $group ->
    [none] not grouped
    [speaker] by speaker
   *[report] by report
}
to-text = Show in the report
to-quotes = Show among all quotes
why-speaker = Why this speaker
inspector = Inspector
all-speakers = Show all speakers
only-this = Only this speaker
selected = Selected quotation
selected-entity = Selected name
kind-label = Type
place-label = Place
cue = Cue
how-sure = How sure
same-utterance = The same utterance
part-before = before
part-after = after
around = Also marked here
cite = Cite
copy = Copy
link = Link
roles = Role
aliases = Also called
why-entity = Why this name
its-quotes = Quoted here
elsewhere = In the other reports
known-as = In these reports “{ $words }” is { $name }.
cited = Citation copied
copied = Words copied
linked = Link copied
shared = Link to this view copied
not-copied = The browser does not let this page copy. Copy it yourself:
legend = How to read this page
legend-choose = Choose a quotation or a name in the text to see whose words it is, and why.
legend-direct = “Whole sentences”
legend-mixed = “part of a sentence”
legend-indirect = reported, without marks
legend-person = a person
legend-body = an organisation
legend-place = a place
legend-misc = a nationality, event or work
legend-hint =
    Each speaker has a colour and initials; a dashed ring is a speaker nobody names. What Sayso is not sure of, it says.

# A state, by its English name.
country = { $state ->
   *[other] { $name }
}
# A language, as one translates from it, by its English name.
tongue = { $tongue ->
   *[other] { $name }
}

## pair: two reports beside each other, and the versions of a quotation

pair-beside = Beside another report …
pair-instead = Another report here …
pair-together = Scroll together
pair-together-hint =
    What both reports quote stands at the same height. Switch it off and on again to hold them as they stand.
pair-swap = Swap
pair-swap-hint = Swap the two reports
pair-tools = Two reports
pair-alone = Printed in this report alone.
pair-choose-first = Choose a quotation first: its versions are gone through.
pair-versions = Other versions
pair-this-one = this one:
pair-the-same = the same words
pair-title = { $one } beside { $two } · { -name }
pair-told = { $n ->
    [0] no quotation in both
    [one] 1 quote in both
   *[other] { $n } quotes in both
}
pair-also-in = also in { $outlet }: { $words }
pair-close = Close { $outlet }
pair-text-of = Text of { $outlet }
pair-no-such = There is no other report “{ $slug }” here to set beside this one.

## compare: what a family is called, what changed, and how that is said in a sentence

compare-longest = longest version printed
compare-first = compared with this one
compare-versions = Versions
compare-families = Families
compare-families-count = { $n ->
    [one] 1 family
   *[other] { $n } families
}
compare-families-of = { NUMBER($left) } of { $n ->
    [one] 1 family
   *[other] { $n } families
}
compare-reports = { $n ->
    [one] one report
   *[other] { letters } reports
}
compare-conflicts = The same words under two speakers
compare-layout-label = Layout
compare-layout = { $layout ->
    [aligned] Aligned
    [side] Side by side
   *[differences] Only differences
}
compare-turn = Families before and after
compare-before = Previous family
compare-after = Next family
compare-place = Family { NUMBER($nth) } of { NUMBER($n) }
compare-place-conflict = Two speakers, { NUMBER($nth) } of { NUMBER($n) }
compare-place-filtered = Family left out by the filter
compare-place-conflict-filtered = Two speakers, left out by the filter
compare-open = open the report here
compare-beside = beside the longest
compare-apart = not the same utterance
compare-apart-hint = Takes this version out of the family, for this visit
compare-join = Join with …
compare-join-hint = Choose a family that is the same utterance. It can be undone.
compare-back = put back
compare-part = take apart again
compare-undo = undo all
compare-edited = Changed by you
compare-edited-one = changed by you
compare-taken-out = { $n ->
    [one] 1 version taken out
   *[other] { $n } versions taken out
}
compare-joined = { $n ->
    [one] 1 join
   *[other] { $n } joins
}
compare-why = Why these are one utterance
compare-why-you = You joined these versions.
compare-why-conflict =
    The words are nearly the same, and the reports name different speakers. Sayso does not say which report is right.
compare-sure = { NUMBER($n) } % sure.
compare-tags = What differs
compare-own-hint = words outside quotation marks, the report’s own.
compare-own-sample = Like this:
# Said to one who listens, before the words of the longest version; the words that stand instead follow.
compare-instead = instead of
compare-added = added
compare-after-word = after
compare-before-word = before
compare-probably-one = Probably one utterance.
compare-show-all = all of it
compare-no-difference = Word for word the same, punctuation included.
compare-in-longest = in the longest version
compare-moved = printed in another place
compare-not-printed = { $n ->
    [one] 1 word not printed
   *[other] { $n } words not printed
}
compare-alone = Only one version is left here, and one alone cannot be compared. Put a version back.
compare-none-title = Nothing to compare
compare-none-one = There is one report here. To compare, { -name } needs two reports of one event.
compare-none =
    No utterance stands in two places of these { NUMBER($n) } reports. To compare, { -name } needs two reports of one event.
compare-none-left = No family is left. { $part } takes away the last.
compare-none-passes = No family passes all { NUMBER($n) } filters.
compare-to-read = Read the reports
compare-to-quotes = See every quote
compare-filtered = left out by the filter
compare-changed = Families changed by you. Back undoes it.
compare-restored = Families as Sayso found them.
compare-gone =
    The family that this link led to does not stand here any more: the text has changed since. This is the first one.
compare-reading =
    Reading the reports: { NUMBER($read) } of { NUMBER($n) }. The versions come when all are read.
compare-intro = What Sayso is
compare-intro-what = Sayso shows who said what, in which news report.
compare-intro-how = Below is one utterance as each report printed it. Choose another, or read the reports.
compare-intro-where = All of it happens in this browser: nothing leaves it.
compare-dismiss = Close these lines
compare-given = { $kind ->
    [direct] in quotation marks
    [mixed] partly in quotation marks
   *[indirect] reported, without quotation marks
}
compare-class = { $class ->
    [negation] negation
    [modal] modal
    [number] number
    [name] name
    [reworded] reworded
    [word] word changed
    [added] added
    [moved] moved
    [tense] tense
    [person] person
    [split] partly in the report’s own words
    [bracket] brackets inserted
    [cut-start] cut at the start
    [cut-middle] cut in the middle
    [cut-end] cut at the end
    [ellipsis-shown] cut, ellipsis shown
    [ellipsis-not-shown] cut, no ellipsis shown
   *[punctuation] punctuation
}
compare-tag-added = { $class } added: { $own }
compare-tag-left-out = { $class } left out: { $base }
compare-tag-brackets = brackets: { $change }
compare-tag-brackets-left-out = brackets left out: { $base }

# What outlets do with a change: `Valley daily has *could* for *should*`.
compare-leaves = { $names } { $outlets ->
    [one] leaves out
   *[other] leave out
} { words }{ $class ->
    [cut-start] { " " }at the start
    [cut-middle] { " " }in the middle
    [cut-end] { " " }at the end
    [ellipsis-shown] { " " }and { $outlets ->
        [one] shows
       *[other] show
    } it by an ellipsis
   *[ellipsis-not-shown] { " " }and { $outlets ->
        [one] does
       *[other] do
    } not show it
}
compare-differs = { $names } { $outlets ->
    [one] differs
   *[other] differ
} in punctuation alone
compare-splits = { $names } { $outlets ->
    [one] gives part of it in its
   *[other] give part of it in their
} own words
compare-rewords = { $names } { $outlets ->
    [one] puts
   *[other] put
} it in other words: { $own }
compare-moves = { $names } { $outlets ->
    [one] has
   *[other] have
} { $words } in another place
compare-brackets = { $names } { $outlets ->
    [one] puts
   *[other] put
} { $own } in brackets
compare-adds = { $names } { $outlets ->
    [one] adds
   *[other] add
} { $own }
compare-omits = { $names } { $outlets ->
    [one] leaves out
   *[other] leave out
} { $base }
compare-has = { $names } { $outlets ->
    [one] has
   *[other] have
} { $own } for { $base }
compare-prints-the-same = { $names } { $outlets ->
    [one] prints
   *[other] print
} the same words
compare-keeps = { $name } prints the longest version{ $n ->
    [0] .
    [one] { " " }and keeps 1 more word.
   *[other] { " " }and keeps { $n } more words.
}
compare-against = Compared with { $name },
compare-all-same = { $n ->
    [one] One version alone has nothing that differs.
    [2] Both versions have the same words.
   *[other] All { letters } versions have the same words.
}
compare-and-more = ; { $n ->
    [one] 1 more differs.
   *[other] { $n } more differ.
}
compare-conflict = The reports give these words to { $names }.
compare-translated = Probably translated: differences may be the translator’s.
compare-translated-from = Probably translated from { $tongue }: differences may be the translator’s.
compare-translated-country = The speaker’s country is { $country }.
compare-translated-country-told = The speaker’s country is { $country }: { $outlet } has “{ $words }”.
compare-translated-told = { $outlet } has “{ $words }”.
compare-passage = The reports print one text here, that of { $agency }.
compare-passage-shared = The reports print one text here: they share the whole paragraph.

## voices: who is heard, and where

voices-eyebrow = Who is heard, and where
voices-counted = Count
voices-grouped = Rows
voices-key = How to read this
voices-first-label = where the first quote stands:
voices-as-table = As a table
voices-speaker = Speaker
voices-outlet = Outlet
voices-all = All
voices-share-of = Share
voices-starts = From
voices-kind = Type
voices-first-at = First in
voices-quotation = Words
voices-others = others
voices-people = People
voices-institutions = Institutions
voices-no-country = No country is given
voices-share = Whose words fill each report
voices-strip = Where in each report who speaks
voices-strip-lead =
    Each line is a report, from its first word on the left to its last on the right. A block is a quotation, as wide as
    its words; follow it into the text. Dashed lines mark the first fifth and the last.
voices-verbs = How their words are introduced
voices-verbs-lead =
    The words that report each speaker, those that say more than “said” first. Open a speaker to see them by outlet.
voices-colon = a colon
voices-this-cell = This cell
voices-cell-hint =
    Point at a cell, or go to it with the keyboard: what it counts is said here. Follow a filled cell to its quotations,
    an empty one to where the report names the speaker.
voices-measure = { $measure ->
    [quotes] Quotes
   *[words] Words
}
voices-by = { $by ->
    [speaker] Each speaker
    [sort] People and institutions
   *[country] By country
}
voices-part = { $kind ->
    [direct] Direct
    [mixed] Part
   *[indirect] Reported
}
voices-pattern = { $kind ->
    [direct] whole sentences in marks
    [mixed] part of a sentence in marks
   *[indirect] reported, without marks
}
voices-pattern-words = { $kind ->
    [direct] whole sentences in marks
    [mixed] part of a sentence in marks
   *[indirect] the reporter’s words for it
}
voices-position = { $position ->
    [headline] headline
    [opening] opening
    [middle] middle
   *[end] end
}
voices-position-hint = { $position ->
    [headline] in the headline
    [opening] in the first fifth of the words
    [middle] between
   *[end] in the last fifth of the words
}
voices-amount = { $measure ->
    [quotes] { quotes }
   *[words] { words }
}
# The same after *of*.
voices-amount-of = { $measure ->
    [quotes] { quotes }
   *[words] { words }
}
# In how many reports; these words follow *in*.
voices-letters = { letters }
voices-heard-one = the one report
voices-heard-both = both reports
voices-heard-all = all { letters } reports
voices-heard-some = { $some } of { letters } reports
voices-finding = { $name } speaks in { $heard }{ $other }
voices-other = , { $name } in { $reports }
voices-other-both = , { $name } in both
voices-other-all = , { $name } in all
voices-most = { $name } speaks most: { NUMBER($n) } of { $all }
voices-nameless = Nobody who speaks is named
voices-nobody-heard = Nobody is quoted in these reports
voices-nobody-left = The filter leaves nobody who is quoted
voices-lead = { $measure ->
    [quotes] Quotations by speaker and report
   *[words] Words of quotations by speaker and report
}: { $quotes } in { $reports }.
voices-lead-left = { $measure ->
    [quotes] Quotations by speaker and report
   *[words] Words of quotations by speaker and report
}: { $quotes } in { $reports }, as the filter leaves them.
voices-reports = { $n ->
    [one] one report
   *[other] { letters } reports
}
voices-again = { $n ->
    [one] 1 quote is
   *[other] { $n } quotes are
} printed again in a passage that reports share: the sums of a row count it once.
voices-again-from = { $n ->
    [one] 1 quote is
   *[other] { $n } quotes are
} printed again in a passage from { $agency }: the sums of a row count it once.
voices-progress = So far { NUMBER($read) } of { NUMBER($n) } reports are read; the others follow.
voices-filled = { $who } in { $at }: { $quotes } ({ $kinds }), { $words }.
voices-of-kind = { NUMBER($n) } { $kind ->
    [direct] direct
    [mixed] part of a sentence
   *[indirect] reported
}
voices-in-marks = { words } in marks
voices-without-marks = { words } without marks
voices-in-marks-and-without = { words } in marks, { NUMBER($reported) } without
voices-first = { $position ->
    [headline] The first stands in the headline.
    [opening] The first stands in the opening of the report.
    [middle] The first stands in the middle of the report.
   *[end] The first stands at the end of the report.
}
voices-filtered = { $who } in { $at }: the filter leaves none of { quotes }.
voices-named = { $who } is not quoted in { $at }; the report names { $who } { voices-times }. Go to the first place.
voices-mentioned =
    { $who } is not quoted in { $at }; the report mentions { $who } { voices-times }, never by name. Go to the first place.
voices-times = { $n ->
    [one] once
    [2] twice
   *[other] { $n } times
}
voices-silent = { $who } is not quoted in { $at }, and not named.
voices-all-known = In { $at } every quotation has a speaker.
voices-named-label = named { NUMBER($n) }×
voices-mentioned-label = mentioned { NUMBER($n) }×
voices-silent-label = not named
voices-all-known-label = none
voices-filtered-label = 0 of { NUMBER($n) }
voices-other-outlets = { $n ->
    [one] 1 other outlet
   *[other] { $n } other outlets
}
voices-other-speakers = { $n ->
    [one] 1 other speaker
   *[other] { $n } other speakers
}
voices-other-speakers-first = { voices-other-speakers }, the first { NUMBER($most) } of them
voices-other-reports = { $n ->
    [one] 1 report more: choose outlets in the filters to see it.
   *[other] { $n } reports more: choose outlets in the filters to see them.
}
voices-share-lead = { $measure ->
    [quotes] Each bar is all quotations of a report, each part of it a speaker; the largest comes first.
   *[words] Each bar is all quoted and reported words of a report, each part of it a speaker; the largest comes first.
}
voices-share-line = { $amount } · { $speakers ->
    [one] 1 speaker
   *[other] { $speakers } speakers
} · { $percent } of the report’s words
voices-share-part = { $who }: { NUMBER($n) } of { $all }, { $percent }
voices-block = { $who }, { $kind }, { words } after { $percent } of the report
voices-strip-line = { quotes } in { $words ->
    [one] 1 word
   *[other] { $words } words
}

## why: the engine's reasons, by the names of its rules

# Why words are given to their speaker.
why-attribution = { $rule ->
    [verb-quote] “{ $source } { $cue }” stands directly before the words.
    [quote-said-subject] “{ $cue } { $source }” follows the words directly.
    [quote-subject-said] “{ $source } { $cue }” follows the words directly.
    [in-words-of] The sentence says that these are the words of “{ $source }”.
    [as-put-it] The sentence gives the words as “{ $source }” “{ $cue }” it.
    [according-to] The sentence gives the words according to { $source }.
    [subject-said-quote] “{ $source } { $cue }” leads up to the words.
    [inserted-tag] “{ $source } { $cue }” is inserted into the sentence that holds the words.
    [trailing-said] The sentence that holds the words ends with “{ $source } { $cue }”.
    [subject-verb-quote] “{ $source }” is the subject of “{ $cue }”, which governs the words.
    [for-whom] The sentence says in these words what something was for “{ $source }”.
    [subject-colon] “{ $source }” stands before a colon that opens the words.
    [lead-in] The line before ends with a colon and names “{ $source }”.
    [label] The words begin with “{ $source }” and a colon.
    [signature] “{ $source }” signs the words.
    [possessor-of-words] The words are called a { $cue } of “{ $source }”.
    [sentence-subject] “{ $source }” is the subject of the sentence that holds the words.
    [subject-reports] “{ $source } { $cue }” governs the statement, which stands without marks.
    [reported-by] “{ $cue }” gives the statement as that of { $source }, without marks.
    [continued-quotation] The marks open again without having closed: the same person goes on speaking.
    [same-sentence] The same sentence gives other words of “{ $source }”.
    [same-paragraph] The words stand beside other words of “{ $source }” in the same paragraph.
    [next-paragraph] The paragraph goes on after words of “{ $source }”.
    [ranked] Of those who are named around the words, “{ $source }” fits best: { $facts }.
   *[unknown] Nobody is named as the speaker near these words.
}
why-fact = { $fact ->
    [before] stands before the words in their sentence
    [after] follows the words in their sentence
    [before-in-paragraph] stands before the words in their paragraph
    [after-in-paragraph] follows the words in their paragraph
    [paragraph-before] stands in the paragraph before
    [subject] is the subject of its sentence
    [full-name] is named in full
    [named-often] is named often
    [subject-of-verb] is the subject of “{ $cue }”
    [spoke-last] spoke last
   *[speaks-next] speaks next
}
# Why a mention is of its entity.
why-link = { $rule ->
    [first-mention] “{ $source }” is where this report names them most fully.
    [exact-name] “{ $source }” is the same name as “{ $antecedent }”.
    [spelling] “{ $source }” and “{ $antecedent }” are one name, spelled or written together differently.
    [nickname] “{ $source }” is another form of the given name in “{ $antecedent }”.
    [initial] “{ $source }” shortens the given name of “{ $antecedent }” to an initial.
    [shorter-name] “{ $source }” leaves out some of the names of “{ $antecedent }”.
    [titled-name] “{ $source }”, with a title, is one of the names of “{ $antecedent }”.
    [surname] “{ $source }” is the surname of “{ $antecedent }”.
    [surname-shared] More than one person here is called “{ $source }”; “{ $antecedent }” is the one the report speaks of at this place.
    [given-name] “{ $source }” is the first name of “{ $antecedent }”, and of nobody else here.
    [country-name] “{ $source }” and “{ $antecedent }” name the same state.
    [acronym] “{ $source }” is made of the initials of “{ $antecedent }”.
    [without-nation] “{ $source }” and “{ $antecedent }” are one body, with and without its state.
    [short-name] “{ $source }” is short for “{ $antecedent }”; no other body here is called so.
    [apposition] “{ $source }” stands beside “{ $antecedent }” and says who that is.
    [is-a] The report says that “{ $antecedent }” is “{ $source }”.
    [role] “{ $source }” is the role in which the report gives “{ $antecedent }”.
    [wider-role] “{ $source }” fits the role and the country in which the report gives “{ $antecedent }”.
    [kind-of-body] “{ $source }” says what kind of body “{ $antecedent }” is.
    [author] “{ $source }” is what “{ $antecedent }” said or wrote.
    [same-owner] “{ $source }” and “{ $antecedent }” are of one owner and called the same.
    [same-words] “{ $source }” says the same as “{ $antecedent }”.
    [first-person] Inside a quotation “{ $source }” is its speaker, “{ $antecedent }”.
    [relative] “{ $source }” follows right upon “{ $antecedent }”.
    [reflexive] “{ $source }” goes back to the subject of its clause, “{ $antecedent }”.
    [ahead] “{ $source }” looks ahead to the subject of its sentence, “{ $antecedent }”.
    [same-sentence] “{ $source }” goes back to “{ $antecedent }”, earlier in the sentence.
    [last-speaker] “{ $source }” speaks on: “{ $antecedent }” spoke last.
    [last-subject] “{ $source }” goes back to “{ $antecedent }”, the subject of an earlier sentence.
   *[recent] “{ $source }” goes back to “{ $antecedent }”, the last one named that fits.
}
# Why versions are one utterance.
why-family = { $rule ->
    [same-words] Nearly all words of the shorter version stand in the longer, in the same order, and the speaker is the same.
    [same-words-in-marks] The words in quotation marks are the same, and so is the speaker.
    [same-stretch] A stretch of rare words is the same, word by word, and so is the speaker.
    [most-words] Most words of the shorter version stand in the longer, in the same order, and the speaker is the same.
    [same-short-sentence] All words of a short sentence are the same, in the same order, and so is the speaker.
    [twice-in-one-report] The report prints the same words twice, and the speaker is the same.
    [fragment-in-context] The same few words stand in quotation marks, the words around them say the same, and so is the speaker.
    [same-sequence] The words before or after them are the same too, and so is the speaker.
    [unknown-beside-speaker] So many rare words are the same that they are taken for one utterance, though one report names no speaker.
    [speakers-may-be-one] The words are the same, and what one report calls the speaker may be whom the other names.
    [reworded] The speaker is the same, and so are the words that carry the sense, in another order or with others between.
    [reworded-in-sequence] The speaker is the same, some words that carry the sense are too, and the words before or after them are the same.
   *[two-speakers] The same words in quotation marks are said to be those of two different speakers.
}
# Why something was guessed that the file does not say.
why-guess = { $guess ->
    [beginning] The text begins with it.
    [first-words] The text has no headline; these are its first words.
    [file-name] It stands in the file’s name.
    [address] It stands in the address.
    [first-paragraphs] The first paragraphs tell of this day.
    [stamp] A stamp at the start of the text gives it.
    [date-line] A line over the report gives it.
    [dateline] The dateline names it.
    [copyright-line] The copyright line at the end names it.
    [line-over] A line over the report names it.
    [credits] The credits say that it contributed.
    [promotion] The line on promotional content names it.
    [button] A button to follow it names it.
   *[second-headline] The headline’s second copy ends with it.
}

## long: a long report, while it is read

long-stop = Stop
long-resume = Read it
long-progress = How far reading is
long-linking = Looking for the same words in all reports
long-more = Show more
long-step = { $n ->
    [0] what is not the article
    [1] sentences
    [2] names
    [3] quotations
    [4] whose words they are
   *[other] who is who
}
long-reading = Reading a long report, “{ $title }”: { $step }
long-stopped = “{ $title }” ({ NUMBER($n) } kB) was not read: its text is shown without marks.
