# Die Wörter von Sayso auf Deutsch: jede Meldung von en.ftl unter demselben Namen, mit denselben Angaben in `{ $… }`.
#
# Schlicht und sachlich, wie in der Oberfläche einer Zeitung. Fassungen *weichen ab*, keine ist die richtige; die oberste ist die
# *längste gedruckte Fassung*. Wer zitiert wird, ist eine *Stimme*; eine *Äußerung* hat mehrere *Fassungen*.

-name = Sayso

## Die Sprache, ihre Zahlen, Tage und Listen

language = Deutsch
language-sign = De
language-switch = Auf Deutsch
language-changed = Die Seite ist jetzt auf Deutsch.
thousands = .
letters = { $n ->
    [0] null
    [1] ein
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $n }
}
date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
list-and = { $most } und { $last }
quoted = „{ $words }“
per-cent = { NUMBER($n) } %
labelled = { $label }: { $what }

## Anzahlen

quotes = { $n ->
    [one] 1 Zitat
   *[other] { $n } Zitate
}
words = { $n ->
    [one] 1 Wort
   *[other] { $n } Wörter
}
mentions = { $n ->
    [one] 1 Nennung
   *[other] { $n } Nennungen
}
mentions-here = { $n ->
    [one] 1 Nennung in diesem Bericht
   *[other] { $n } Nennungen in diesem Bericht
}
quotes-of = { NUMBER($left) } von { $n ->
    [one] 1 Zitat
   *[other] { $n } Zitaten
}
quotes-here = { $n ->
    [one] 1 Zitat
   *[other] { $n } Zitate
} in { $reports ->
    [one] diesem Bericht
   *[other] diesen Berichten
}
quotes-of-here = { NUMBER($left) } von { $n ->
    [one] 1 Zitat
   *[other] { $n } Zitaten
} in { $reports ->
    [one] diesem Bericht
   *[other] diesen Berichten
}
in-all = { NUMBER($n) } insgesamt
in-all-of = { NUMBER($left) } von { NUMBER($n) } insgesamt
repeats-of = , { NUMBER($n) } davon noch einmal gedruckt aus einem Text von { $agency }
repeats = , { NUMBER($n) } davon noch einmal gedruckt in einem Absatz, den mehrere Berichte haben
one-of = { NUMBER($nth) } von { NUMBER($n) }

## Der Rahmen: Kopf, Leiste, Filter, Hilfe

slogan = Wer was gesagt hat, in welchem Bericht
title = { -name }: wer was gesagt hat, in welchem Bericht
title-of = { $what } · { -name }
skip = Zum Text springen
views = Ansichten
view = { $view ->
    [read] Lesen
    [quotes] Zitate
    [compare] Vergleich
   *[voices] Stimmen
}
search = In Zitaten und Text suchen
search-hint = Suchen{ "  " }/
theme = Farben: { $theme ->
    [light] hell
    [dark] dunkel
   *[system] wie im System
}
help = Hilfe
filter = Aktive Filter
filters = Filter
remove = Filter entfernen: { $part }
previous = Voriges Zitat
previous-hint = Voriges Zitat (k)
next = Nächstes Zitat
next-hint = Nächstes Zitat (j)
clear = Leeren
lift = Aufheben: { $what }
clear-all = Alle aufheben
share = Ansicht teilen
close-filters = Filter schließen
reports = Berichte
speakers = Stimmen
find = Stimme suchen
no-speaker = Keine Stimme heißt „{ $name }“.
kinds = Art
only = Nur { $name }
except = Ohne { $name }
switch-off = Ausschalten: { $kind }
part-speaker = Stimme: { $name }
part-except = Ohne: { $name }
part-outlet = Medium: { $name }
part-kind = Art: { $kind }
part-hidden = Aus: { $kind }
part-words = Wörter: „{ $words }“
none-left = Kein Zitat ist übrig. { $part } nimmt das letzte weg.
none-passes = Kein Zitat besteht alle { NUMBER($n) } Filter.
no-report = Einen Bericht „{ $slug }“ gibt es hier nicht. Dies ist der erste.
link-gone = Wohin dieser Link führte, das steht hier nicht mehr: Der Text hat sich seitdem geändert. Nichts ist ausgewählt.
no-reports = In dieser Seite sind keine Berichte. Legen Sie Textdateien in den Ordner „articles“ und bauen Sie die Seite neu.
reading = Wird gelesen …
reading-of = Bericht { NUMBER($nth) } von { $n } wird gelesen
not-read = noch nicht gelesen
in-no-report = in keinem Bericht
in-outlets = in { $outlets }
in-reports = in { NUMBER($n) } von { NUMBER($of) } Berichten
close = Schließen
close-help = Hilfe schließen
help-what =
    { -name } liest die Berichte in Ihrem Browser, hebt Zitate, Personen, Organisationen und Orte hervor, sagt, wessen Worte
    jedes Zitat ist, und vergleicht, wie eine Äußerung in mehreren Berichten gedruckt wurde.
help-how =
    Wählen Sie eine Stimme, um alles abzublenden, was andere sagen. Wählen Sie ein Zitat, um zu sehen, wessen Worte es sind,
    warum { -name } das meint und wie sicher es ist. Die Adresse der Seite hält Ansicht, Filter und Auswahl fest: Sie lässt sich teilen.
help-see = Was die Zeichen bedeuten
help-sample-direct = „zitierte Worte“
help-see-direct = Worte in Anführungszeichen, in der Farbe ihres Sprechers.
help-sample-indirect = wiedergegebene Worte
help-see-indirect = Worte, die der Bericht mit eigenen wiedergibt: eine gestrichelte Linie in derselben Farbe.
help-sample-name = ein Name
help-see-name = Personen, Organisationen und Orte: eine gepunktete, durchgezogene oder gestrichelte Linie ohne Farbe.
help-see-badge = Der Sprecher: ein Kreis für eine Person, ein Quadrat für eine Körperschaft, gestrichelt, wenn niemand genannt ist. Die Buchstaben unterscheiden zwei derselben Farbe.
help-errs = Wie Sprecher gefunden werden, und wie oft das falsch ist
help-errs-how =
    { -name } sucht das Verb, das wiedergibt ({"„"}sagte{"“"}), sein Subjekt, den Absatz davor und den Namen hinter {"„"}sie{"“"} oder
    {"„"}der Minister{"“"}; ein Modell, das an ausgezeichneten Nachrichten gelernt hat, wägt sie ab. Es weiß nicht mehr, als der Text sagt.
help-errs-often =
    Von { NUMBER($sure) } Zitaten, die als sicher gezeigt werden, haben { NUMBER($sureright) } den richtigen Sprecher; von denen mit {"„"}wohl{"“"} etwa { NUMBER($probably) } von { NUMBER($sure) }. In
    ausgezeichneten Nachrichten werden { NUMBER($found) } von { NUMBER($sure) } mit dem richtigen Sprecher gefunden. Jede Antwort nennt ihren Grund: Prüfen Sie ihn, bevor Sie zitieren.
help-private = Vertraulich
help-private-what =
    Nichts, was Sie hier tun, verlässt Ihren Browser. Die Seite lädt ihre wenigen eigenen Dateien und fragt danach nichts
    mehr aus dem Netz ab: Ihre Sicherheitsregel, die der Browser durchsetzt, erlaubt keinen anderen Ort.
help-private-check =
    Um das zu prüfen, öffnen Sie die Entwicklerwerkzeuge Ihres Browsers (F12), wählen Sie Netzwerk und benutzen Sie die
    Seite: Es erscheint nichts. Oder schalten Sie das Netz ab: Die Seite läuft weiter.
help-reach = Für alle
help-reach-what =
    Alles geht mit der Tastatur allein, mit einem Vorleseprogramm, auf dem Telefon, bei 400 % Vergrößerung und mit hohem
    Kontrast; Farbe sagt nie etwas allein. Die Seite soll WCAG 2.2 auf Stufe AA genügen und wird bei jeder Änderung darauf geprüft.
    Steht Ihnen etwas im Weg, sagen Sie es der Stelle, die diese Seite veröffentlicht.
keys = Tasten
key-search = suchen
key-next = nächstes Zitat im Filter
key-previous = voriges Zitat im Filter
key-versions = vorige und nächste Fassung des gewählten Zitats, oder Äußerung
key-cite = das gewählte Zitat, oder die längste Fassung, mit Quelle kopieren
key-link = einen Link zur Auswahl kopieren
key-help = diese Hilfe
key-close = schließen, oder zurück
keys-switch = Tastenkürzel:
intro-switch = Einführung auf der Startseite:
on = an
off = aus
broken = { -name } ist gestört, und die Seite folgt Ihnen nicht mehr. Der Text lässt sich noch lesen.
broken-reload = Neu beginnen
broken-text = Die Berichte als reinen Text lesen
broken-report = Die Störung melden
broken-lines = Tritt sie wieder auf, schicken Sie diese Zeilen an die Stelle, die diese Seite veröffentlicht:

## Bevor die Seite begonnen hat, und ohne sie

opening = Die Berichte werden geöffnet.
plainly = Hier lassen sich die Berichte lesen. Um sie nach Sprechern zu filtern und zu vergleichen, erlauben Sie dieser Seite JavaScript und WebAssembly.
disk = Von der Festplatte geöffnet, zeigt diese Datei die Berichte nur als Text. Die ganze Seite in einer Datei liegt daneben:
not-started = { -name } ließ sich in diesem Browser nicht starten. Die Berichte lassen sich hier als Text lesen.

## Eine neue Ausgabe der Seite

edition = Eine neue Ausgabe dieser Berichte liegt bereit.
edition-take = Zeigen
edition-later = Jetzt nicht

## Ein Bericht

report-nth = Bericht { NUMBER($n) }
turn = Berichte davor und danach: { $outlet }
before = Voriger Bericht
after = Nächster Bericht
source = Wo er erschienen ist
colophon-heard = Wer zitiert wird
colophon-marks = Was die Zeichen bedeuten
colophon-here = Sein Platz auf der Seite von Sayso
by-author = Von { $author }
with-agency = mit Text von { $agency }
field = { $field ->
    [title] Titel
    [outlet] Medium
    [date] Datum
   *[agency] Agentur
}
guessed = { $fields } vermutet
why = warum?
show = zeigen
hide = verbergen
fold = { $n ->
    [one] 1 Zeile, die nicht zum Bericht gehört
   *[other] { $n } Zeilen, die nicht zum Bericht gehören
} ({ $reasons })
fold-reason = { $reason ->
    [about-the-site] über die Website
    [advertisement] Anzeige
    [comments] Kommentare
    [copyright] Urheberrecht
    [credits] Mitwirkende
    [date-stamp] Datumszeile
    [headline-repeated] wiederholte Überschrift
    [navigation] Seitenmenü
    [newsletter] Rundbrief
    [ornament] Zierzeichen
    [other-story] anderer Artikel
    [photo-caption] Bildunterschrift
    [photo-credit] Bildnachweis
    [reading-time] Lesezeit
    [related-stories] verwandte Artikel
    [share-button] Knopf zum Teilen
    [small-print] Kleingedrucktes
    [tags] Schlagwörter
   *[teaser] Anreißer
}
paragraph = Absatz { NUMBER($n) }
in-paragraph = { $what } (Absatz { NUMBER($n) })

## Ein Zitat, eine Stimme, ein Name

unknown = Unbekannt
nobody = niemand wird genannt
probably = wahrscheinlich
mark = { $name }, { $kind }
mark-probably = wahrscheinlich { $name }, { $kind }
kind = { $kind ->
    [direct] Wörtlich
    [mixed] Satzteil
   *[indirect] Indirekt
}
kind-within = { $kind ->
    [direct] wörtliches Zitat
    [mixed] zitierter Satzteil
   *[indirect] indirekte Rede
}
kind-hint = { $kind ->
    [direct] ganze Sätze in Anführungszeichen
    [mixed] einige Wörter in Anführungszeichen
   *[indirect] ohne Anführungszeichen: sagte, dass …
}
entity-kind = { $kind ->
    [person] Person
    [organization] Organisation
    [place] Ort
    [misc] Nationalität, Ereignis oder Werk
    [date] Datum
   *[money] Geldbetrag
}
form = { $form ->
    [name] mit Namen
    [nominal] mit einer Beschreibung
   *[pronoun] mit einem Fürwort
}
sure-percent = zu { NUMBER($n) } % sicher
sure = { $certainty ->
    [sure] verlässlich
    [probable] wahrscheinlich
   *[unknown] nicht bekannt
}
sort-label = Sortiert
sort = { $sort ->
    [report] wie gedruckt
    [speaker] nach Stimme
    [sure] die sichersten zuerst
   *[length] die längsten zuerst
}
group-label = Gruppiert
group = { $group ->
    [none] nicht gruppiert
    [speaker] nach Stimme
   *[report] nach Bericht
}
to-text = Im Bericht zeigen
to-quotes = Unter allen Zitaten zeigen
why-speaker = Warum diese Stimme
inspector = Einzelheiten
all-speakers = Alle Stimmen zeigen
only-this = Nur diese Stimme
selected = Gewähltes Zitat
selected-entity = Gewählter Name
kind-label = Art
place-label = Stelle
cue = Einleitung
how-sure = Wie sicher
same-utterance = Dieselbe Äußerung
part-before = davor
part-after = danach
around = Hier außerdem markiert
cite = Zitieren
copy = Kopieren
link = Link
roles = Rolle
aliases = Auch genannt
why-entity = Warum dieser Name
its-quotes = Hier zitiert
elsewhere = In den anderen Berichten
known-as = In diesen Berichten ist „{ $words }“ { $name }.
cited = Zitat mit Quelle kopiert
copied = Wortlaut kopiert
linked = Link kopiert
shared = Link zu dieser Ansicht kopiert
not-copied = Der Browser lässt diese Seite nicht kopieren. Kopieren Sie selbst:
legend = So liest man diese Seite
legend-choose = Wählen Sie im Text ein Zitat oder einen Namen, um zu sehen, wessen Worte es sind und warum.
legend-direct = „Ganze Sätze“
legend-mixed = „Teil eines Satzes“
legend-indirect = wiedergegeben, ohne Anführungszeichen
legend-person = eine Person
legend-body = eine Organisation
legend-place = ein Ort
legend-misc = eine Nationalität, ein Ereignis oder Werk
legend-hint =
    Jede Stimme hat eine Farbe und Initialen; ein gestrichelter Ring ist eine Stimme, die niemand nennt. Wo Sayso nicht
    sicher ist, sagt es das.

# Staaten, die auf Deutsch anders heißen.
country = { $state ->
    [albania] Albanien
    [algeria] Algerien
    [argentina] Argentinien
    [armenia] Armenien
    [australia] Australien
    [austria] Österreich
    [azerbaijan] Aserbaidschan
    [bangladesh] Bangladesch
    [belgium] Belgien
    [bolivia] Bolivien
    [bosnia-and-herzegovina] Bosnien und Herzegowina
    [botswana] Botsuana
    [brazil] Brasilien
    [bulgaria] Bulgarien
    [cambodia] Kambodscha
    [cameroon] Kamerun
    [canada] Kanada
    [cape-verde] Kap Verde
    [central-african-republic] Zentralafrikanische Republik
    [chad] Tschad
    [colombia] Kolumbien
    [comoros] Komoren
    [croatia] Kroatien
    [cuba] Kuba
    [cyprus] Zypern
    [czech-republic] Tschechien
    [democratic-republic-of-the-congo] Demokratische Republik Kongo
    [denmark] Dänemark
    [djibouti] Dschibuti
    [dominican-republic] Dominikanische Republik
    [egypt] Ägypten
    [estonia] Estland
    [ethiopia] Äthiopien
    [fiji] Fidschi
    [finland] Finnland
    [france] Frankreich
    [gabon] Gabun
    [georgia] Georgien
    [germany] Deutschland
    [greece] Griechenland
    [greenland] Grönland
    [hong-kong] Hongkong
    [hungary] Ungarn
    [iceland] Island
    [india] Indien
    [indonesia] Indonesien
    [iraq] Irak
    [ireland] Irland
    [italy] Italien
    [ivory-coast] Elfenbeinküste
    [jamaica] Jamaika
    [jordan] Jordanien
    [kazakhstan] Kasachstan
    [kenya] Kenia
    [kyrgyzstan] Kirgisistan
    [latvia] Lettland
    [lebanon] Libanon
    [libya] Libyen
    [lithuania] Litauen
    [luxembourg] Luxemburg
    [madagascar] Madagaskar
    [maldives] Malediven
    [mauritania] Mauretanien
    [mexico] Mexiko
    [moldova] Moldau
    [mongolia] Mongolei
    [morocco] Marokko
    [mozambique] Mosambik
    [netherlands] Niederlande
    [new-zealand] Neuseeland
    [north-korea] Nordkorea
    [north-macedonia] Nordmazedonien
    [norway] Norwegen
    [palestine] Palästina
    [papua-new-guinea] Papua-Neuguinea
    [philippines] Philippinen
    [poland] Polen
    [qatar] Katar
    [romania] Rumänien
    [russia] Russland
    [rwanda] Ruanda
    [saudi-arabia] Saudi-Arabien
    [scotland] Schottland
    [serbia] Serbien
    [singapore] Singapur
    [slovakia] Slowakei
    [slovenia] Slowenien
    [south-africa] Südafrika
    [south-korea] Südkorea
    [south-sudan] Südsudan
    [soviet-union] Sowjetunion
    [spain] Spanien
    [sweden] Schweden
    [switzerland] Schweiz
    [syria] Syrien
    [tajikistan] Tadschikistan
    [tanzania] Tansania
    [trinidad-and-tobago] Trinidad und Tobago
    [tunisia] Tunesien
    [turkey] Türkei
    [united-arab-emirates] Vereinigte Arabische Emirate
    [united-kingdom] Vereinigtes Königreich
    [united-states] Vereinigte Staaten
    [uzbekistan] Usbekistan
    [vatican] Vatikan
    [yemen] Jemen
    [zambia] Sambia
    [zimbabwe] Simbabwe
   *[other] { $name }
}
# Sprachen, wie sie auf *aus dem* folgen; die anderen bleiben, wie sie sind.
tongue = { $tongue ->
    [albanian] Albanischen
    [arabic] Arabischen
    [armenian] Armenischen
    [azerbaijani] Aserbaidschanischen
    [belarusian] Belarussischen
    [bengali] Bengalischen
    [bosnian] Bosnischen
    [bulgarian] Bulgarischen
    [burmese] Birmanischen
    [catalan] Katalanischen
    [chinese] Chinesischen
    [croatian] Kroatischen
    [czech] Tschechischen
    [danish] Dänischen
    [dutch] Niederländischen
    [english] Englischen
    [estonian] Estnischen
    [filipino] Filipinischen
    [finnish] Finnischen
    [french] Französischen
    [georgian] Georgischen
    [german] Deutschen
    [greek] Griechischen
    [hebrew] Hebräischen
    [hungarian] Ungarischen
    [icelandic] Isländischen
    [indonesian] Indonesischen
    [italian] Italienischen
    [japanese] Japanischen
    [kazakh] Kasachischen
    [korean] Koreanischen
    [kyrgyz] Kirgisischen
    [lao] Laotischen
    [latvian] Lettischen
    [lithuanian] Litauischen
    [macedonian] Mazedonischen
    [malay] Malaiischen
    [maltese] Maltesischen
    [mongolian] Mongolischen
    [nepali] Nepalesischen
    [norwegian] Norwegischen
    [pashto] Paschtunischen
    [persian] Persischen
    [polish] Polnischen
    [portuguese] Portugiesischen
    [romanian] Rumänischen
    [russian] Russischen
    [serbian] Serbischen
    [slovak] Slowakischen
    [slovenian] Slowenischen
    [spanish] Spanischen
    [swedish] Schwedischen
    [tajik] Tadschikischen
    [thai] Thailändischen
    [turkish] Türkischen
    [turkmen] Turkmenischen
    [ukrainian] Ukrainischen
    [uzbek] Usbekischen
    [vietnamese] Vietnamesischen
   *[other] { $name }
}

## pair: zwei Berichte nebeneinander, und die Fassungen eines Zitats

pair-beside = Neben einen anderen Bericht stellen …
pair-instead = Hier einen anderen Bericht zeigen …
pair-together = Gemeinsam scrollen
pair-together-hint =
    Was beide Berichte zitieren, steht auf gleicher Höhe. Aus- und wieder einschalten hält sie so, wie sie stehen.
pair-swap = Tauschen
pair-swap-hint = Die beiden Berichte tauschen
pair-tools = Zwei Berichte
pair-alone = Nur in diesem Bericht gedruckt.
pair-choose-first = Wählen Sie zuerst ein Zitat: Durch seine Fassungen geht es dann.
pair-versions = Andere Fassungen
pair-this-one = diese hier:
pair-the-same = dieselben Wörter
pair-title = { $one } neben { $two } · { -name }
pair-told = { $n ->
    [0] kein Zitat in beiden
    [one] 1 Zitat in beiden
   *[other] { $n } Zitate in beiden
}
pair-also-in = auch in { $outlet }: { $words }
pair-close = { $outlet } schließen
pair-text-of = Text von { $outlet }
pair-no-such = Einen anderen Bericht „{ $slug }“, der neben diesem stehen könnte, gibt es hier nicht.

## compare: wie eine Äußerung heißt, was abweicht, und wie man das in einem Satz sagt

compare-longest = längste gedruckte Fassung
compare-first = Grundlage des Vergleichs
compare-versions = Fassungen
compare-families = Äußerungen
compare-families-count = { $n ->
    [one] 1 Äußerung
   *[other] { $n } Äußerungen
}
compare-families-of = { NUMBER($left) } von { $n ->
    [one] 1 Äußerung
   *[other] { $n } Äußerungen
}
compare-reports = { $n ->
    [one] ein Bericht
   *[other] { letters } Berichte
}
compare-conflicts = Dieselben Worte bei zwei Stimmen
compare-layout-label = Anordnung
compare-layout = { $layout ->
    [aligned] Untereinander
    [side] Nebeneinander
   *[differences] Nur Abweichungen
}
compare-turn = Äußerungen davor und danach
compare-before = Vorige Äußerung
compare-after = Nächste Äußerung
compare-place = Äußerung { NUMBER($nth) } von { NUMBER($n) }
compare-place-conflict = Zwei Stimmen, { NUMBER($nth) } von { NUMBER($n) }
compare-place-filtered = Äußerung vom Filter ausgelassen
compare-place-conflict-filtered = Zwei Stimmen, vom Filter ausgelassen
compare-open = den Bericht hier öffnen
compare-beside = neben die längste stellen
compare-apart = nicht dieselbe Äußerung
compare-apart-hint = Nimmt diese Fassung für diesen Besuch heraus
compare-join = Zusammenlegen mit …
compare-join-hint = Wählen Sie eine Äußerung, die dieselbe ist. Es lässt sich rückgängig machen.
compare-back = zurücklegen
compare-part = wieder trennen
compare-undo = alles rückgängig
compare-edited = Von Ihnen geändert
compare-edited-one = von Ihnen geändert
compare-taken-out = { $n ->
    [one] 1 Fassung herausgenommen
   *[other] { $n } Fassungen herausgenommen
}
compare-joined = { $n ->
    [one] 1 Mal zusammengelegt
   *[other] { $n } Mal zusammengelegt
}
compare-why = Warum dies eine Äußerung ist
compare-why-you = Sie haben diese Fassungen zusammengelegt.
compare-why-conflict =
    Die Wörter sind fast dieselben, und die Berichte nennen verschiedene Stimmen. Welcher Bericht recht hat, sagt Sayso
    nicht.
compare-sure = Zu { NUMBER($n) } % sicher.
compare-tags = Was abweicht
compare-own-hint = Wörter außerhalb der Anführungszeichen, die eigenen des Berichts.
compare-own-sample = So:
compare-instead = statt
compare-added = ergänzt
compare-after-word = nach
compare-before-word = vor
compare-probably-one = Wahrscheinlich eine Äußerung.
compare-show-all = alles zeigen
compare-no-difference = Wort für Wort gleich, auch in der Zeichensetzung.
compare-in-longest = in der längsten Fassung
compare-moved = an anderer Stelle gedruckt
compare-not-printed = { $n ->
    [one] 1 Wort nicht gedruckt
   *[other] { $n } Wörter nicht gedruckt
}
compare-alone = Nur eine Fassung ist übrig, und eine allein lässt sich nicht vergleichen. Legen Sie eine Fassung zurück.
compare-none-title = Nichts zu vergleichen
compare-none-one = Hier ist ein Bericht. Zum Vergleichen braucht { -name } zwei Berichte über ein Ereignis.
compare-none =
    Keine Äußerung steht an zwei Stellen dieser { NUMBER($n) } Berichte. Zum Vergleichen braucht { -name } zwei Berichte über
    ein Ereignis.
compare-none-left = Keine Äußerung ist übrig. { $part } nimmt die letzte weg.
compare-none-passes = Keine Äußerung besteht alle { NUMBER($n) } Filter.
compare-to-read = Die Berichte lesen
compare-to-quotes = Alle Zitate ansehen
compare-filtered = vom Filter ausgelassen
compare-changed = Äußerungen von Ihnen geändert. Zurück macht es rückgängig.
compare-restored = Äußerungen, wie Sayso sie gefunden hat.
compare-gone =
    Die Äußerung, zu der dieser Link führte, steht hier nicht mehr: Der Text hat sich seitdem geändert. Dies ist die erste.
compare-reading =
    Die Berichte werden gelesen: { NUMBER($read) } von { NUMBER($n) }. Die Fassungen kommen, wenn alle gelesen sind.
compare-intro = Was Sayso ist
compare-intro-what = Sayso zeigt, wer was gesagt hat, in welchem Bericht.
compare-intro-how =
    Darunter steht eine Äußerung, wie jeder Bericht sie gedruckt hat. Wählen Sie eine andere, oder lesen Sie die Berichte.
compare-intro-where = Alles geschieht in diesem Browser: Nichts verlässt ihn.
compare-dismiss = Diese Zeilen schließen
compare-given = { $kind ->
    [direct] in Anführungszeichen
    [mixed] teils in Anführungszeichen
   *[indirect] wiedergegeben, ohne Anführungszeichen
}
compare-class = { $class ->
    [negation] Verneinung
    [modal] Modalverb
    [number] Zahl
    [name] Name
    [reworded] anders formuliert
    [word] anderes Wort
    [added] ergänzt
    [moved] umgestellt
    [tense] Zeitform
    [person] grammatische Person
    [split] teils in den Worten des Berichts
    [bracket] Klammern eingefügt
    [cut-start] am Anfang gekürzt
    [cut-middle] in der Mitte gekürzt
    [cut-end] am Ende gekürzt
    [ellipsis-shown] gekürzt, mit Auslassungspunkten
    [ellipsis-not-shown] gekürzt, ohne Auslassungspunkte
   *[punctuation] Zeichensetzung
}
compare-tag-added = { $class } ergänzt: { $own }
compare-tag-left-out = { $class } weggelassen: { $base }
compare-tag-brackets = Klammern: { $change }
compare-tag-brackets-left-out = Klammern weggelassen: { $base }

compare-leaves = { $names } { $outlets ->
    [one] lässt
   *[other] lassen
} { $class ->
    [cut-start] am Anfang { words } weg
    [cut-middle] in der Mitte { words } weg
    [cut-end] am Ende { words } weg
    [ellipsis-shown] { words } weg und { $outlets ->
        [one] zeigt
       *[other] zeigen
    } das mit Auslassungspunkten an
   *[ellipsis-not-shown] { words } weg und { $outlets ->
        [one] zeigt
       *[other] zeigen
    } das nicht an
}
compare-differs = { $names } { $outlets ->
    [one] weicht
   *[other] weichen
} nur in der Zeichensetzung ab
compare-splits = { $names } { $outlets ->
    [one] gibt
   *[other] geben
} einen Teil davon in eigenen Worten wieder
compare-rewords = { $names } { $outlets ->
    [one] sagt
   *[other] sagen
} es mit anderen Worten: { $own }
compare-moves = { $names } { $outlets ->
    [one] hat
   *[other] haben
} { $words } an anderer Stelle
compare-brackets = { $names } { $outlets ->
    [one] fügt
   *[other] fügen
} { $own } in Klammern ein
compare-adds = { $names } { $outlets ->
    [one] ergänzt
   *[other] ergänzen
} { $own }
compare-omits = { $names } { $outlets ->
    [one] lässt
   *[other] lassen
} { $base } weg
compare-has = { $names } { $outlets ->
    [one] hat
   *[other] haben
} { $own } statt { $base }
compare-prints-the-same = { $names } { $outlets ->
    [one] druckt
   *[other] drucken
} dieselben Wörter
compare-keeps = { $name } druckt die längste Fassung{ $n ->
    [0] .
    [one] { " " }und hat 1 Wort mehr.
   *[other] { " " }und hat { $n } Wörter mehr.
}
compare-against = Im Vergleich mit { $name }:
compare-all-same = { $n ->
    [one] Eine Fassung allein hat nichts, was abweicht.
    [2] Beide Fassungen haben dieselben Wörter.
   *[other] Alle { letters } Fassungen haben dieselben Wörter.
}
compare-and-more = ; { $n ->
    [one] 1 weitere weicht ab.
   *[other] { $n } weitere weichen ab.
}
compare-conflict = Die Berichte schreiben diese Worte { $names } zu.
compare-translated = Vermutlich übersetzt: Abweichungen können aus der Übersetzung kommen.
compare-translated-from = Vermutlich aus dem { $tongue } übersetzt: Abweichungen können aus der Übersetzung kommen.
compare-translated-country = Das Land der zitierten Stimme: { $country }.
compare-translated-country-told = Das Land der zitierten Stimme: { $country }; { $outlet } schreibt „{ $words }“.
compare-translated-told = { $outlet } schreibt „{ $words }“.
compare-passage = Die Berichte drucken hier einen einzigen Text, den von { $agency }.
compare-passage-shared = Die Berichte drucken hier einen einzigen Text: Sie haben den ganzen Absatz gemeinsam.

## voices: wer zu Wort kommt, und wo

voices-eyebrow = Wer zu Wort kommt, und wo
voices-counted = Gezählt
voices-grouped = Zeilen
voices-key = So liest man das
voices-first-label = wo das erste Zitat steht:
voices-as-table = Als Tabelle
voices-speaker = Stimme
voices-outlet = Medium
voices-all = Alle
voices-share-of = Anteil
voices-starts = Ab
voices-kind = Art
voices-first-at = Zuerst
voices-quotation = Wortlaut
voices-others = andere
voices-people = Personen
voices-institutions = Institutionen
voices-no-country = Ohne Angabe eines Landes
voices-share = Wessen Worte jeden Bericht füllen
voices-strip = Wo in jedem Bericht wer spricht
voices-strip-lead =
    Jede Linie ist ein Bericht, vom ersten Wort links bis zum letzten rechts. Ein Block ist ein Zitat, so breit wie seine
    Wörter; folgen Sie ihm in den Text. Gestrichelte Linien begrenzen das erste und das letzte Fünftel.
voices-verbs = Wie ihre Worte eingeleitet werden
voices-verbs-lead =
    Die Wörter, die jede Stimme wiedergeben; zuerst die, die mehr sagen als „said“. Öffnen Sie eine Stimme, um sie nach
    Medien zu sehen.
voices-colon = ein Doppelpunkt
voices-this-cell = Dieses Feld
voices-cell-hint =
    Zeigen Sie auf ein Feld, oder gehen Sie mit der Tastatur hin: Was es zählt, steht dann hier. Ein gefülltes Feld führt
    zu seinen Zitaten, ein leeres dorthin, wo der Bericht die Stimme nennt.
voices-measure = { $measure ->
    [quotes] Zitate
   *[words] Wörter
}
voices-by = { $by ->
    [speaker] Jede Stimme
    [sort] Personen und Institutionen
   *[country] Nach Land
}
voices-part = { $kind ->
    [direct] Wörtlich
    [mixed] Satzteil
   *[indirect] Indirekt
}
voices-pattern = { $kind ->
    [direct] ganze Sätze in Anführungszeichen
    [mixed] Satzteil in Anführungszeichen
   *[indirect] indirekt, ohne Anführungszeichen
}
voices-pattern-words = { $kind ->
    [direct] ganze Sätze in Anführungszeichen
    [mixed] Satzteil in Anführungszeichen
   *[indirect] in den Worten des Berichts
}
voices-position = { $position ->
    [headline] Überschrift
    [opening] Anfang
    [middle] Mitte
   *[end] Ende
}
voices-position-hint = { $position ->
    [headline] in der Überschrift
    [opening] im ersten Fünftel der Wörter
    [middle] dazwischen
   *[end] im letzten Fünftel der Wörter
}
voices-amount = { $measure ->
    [quotes] { quotes }
   *[words] { words }
}
voices-amount-of = { $measure ->
    [quotes] { $n ->
        [one] 1 Zitat
       *[other] { $n } Zitaten
    }
   *[words] { $n ->
        [one] 1 Wort
       *[other] { $n } Wörtern
    }
}
voices-letters = { $n ->
    [1] einem
   *[other] { letters }
}
voices-heard-one = dem einen Bericht
voices-heard-both = beiden Berichten
voices-heard-all = allen { letters } Berichten
voices-heard-some = { $some } von { letters } Berichten
voices-finding = { $name } kommt in { $heard } zu Wort{ $other }
voices-other = , { $name } in { $reports }
voices-other-both = , { $name } in beiden
voices-other-all = , { $name } in allen
voices-most = { $name } kommt am meisten zu Wort: { NUMBER($n) } von { $all }
voices-nameless = Wer spricht, wird nirgends genannt
voices-nobody-heard = In diesen Berichten wird niemand zitiert
voices-nobody-left = Der Filter lässt niemanden übrig, der zitiert wird
voices-lead = { $measure ->
    [quotes] Zitate nach Stimme und Bericht
   *[words] Wörter der Zitate nach Stimme und Bericht
}: { $quotes } in { $reports }.
voices-lead-left = { $measure ->
    [quotes] Zitate nach Stimme und Bericht
   *[words] Wörter der Zitate nach Stimme und Bericht
}: { $quotes } in { $reports }, wie der Filter sie übrig lässt.
voices-reports = { $n ->
    [one] einem Bericht
   *[other] { letters } Berichten
}
voices-again = { $n ->
    [one] 1 Zitat ist
   *[other] { $n } Zitate sind
} noch einmal gedruckt in einer Stelle, die mehrere Berichte haben: Die Summen einer Zeile zählen es nur einmal.
voices-again-from = { $n ->
    [one] 1 Zitat ist
   *[other] { $n } Zitate sind
} noch einmal gedruckt in einer Stelle von { $agency }: Die Summen einer Zeile zählen es nur einmal.
voices-progress = Bisher sind { NUMBER($read) } von { NUMBER($n) } Berichten gelesen; die anderen folgen.
voices-filled = { $who } in { $at }: { $quotes } ({ $kinds }), { $words }.
voices-of-kind = { NUMBER($n) } { $kind ->
    [direct] wörtlich
    [mixed] als Satzteil
   *[indirect] indirekt
}
voices-in-marks = { words } in Anführungszeichen
voices-without-marks = { words } ohne Anführungszeichen
voices-in-marks-and-without = { words } in Anführungszeichen, { NUMBER($reported) } ohne
voices-first = { $position ->
    [headline] Das erste steht in der Überschrift.
    [opening] Das erste steht am Anfang des Berichts.
    [middle] Das erste steht in der Mitte des Berichts.
   *[end] Das erste steht am Ende des Berichts.
}
voices-filtered = { $who } in { $at }: Der Filter lässt keins von { $n ->
    [one] 1 Zitat
   *[other] { $n } Zitaten
} übrig.
voices-named =
    { $who } wird in { $at } nicht zitiert; der Bericht nennt { $who } { voices-times } mit Namen. Zur ersten Stelle gehen.
voices-mentioned =
    { $who } wird in { $at } nicht zitiert; der Bericht erwähnt { $who } { voices-times }, nie mit Namen. Zur ersten Stelle
    gehen.
voices-times = { $n ->
    [one] einmal
    [2] zweimal
   *[other] { $n }-mal
}
voices-silent = { $who } wird in { $at } nicht zitiert und nicht genannt.
voices-all-known = In { $at } hat jedes Zitat eine Stimme.
voices-named-label = { NUMBER($n) }× genannt
voices-mentioned-label = { NUMBER($n) }× erwähnt
voices-silent-label = nicht genannt
voices-all-known-label = keins
voices-filtered-label = 0 von { NUMBER($n) }
voices-other-outlets = { $n ->
    [one] 1 anderes Medium
   *[other] { $n } andere Medien
}
voices-other-speakers = { $n ->
    [one] 1 andere Stimme
   *[other] { $n } andere Stimmen
}
voices-other-speakers-first = { voices-other-speakers }, die ersten { NUMBER($most) } davon
voices-other-reports = { $n ->
    [one] 1 weiterer Bericht: Wählen Sie Medien in den Filtern, um ihn zu sehen.
   *[other] { $n } weitere Berichte: Wählen Sie Medien in den Filtern, um sie zu sehen.
}
voices-share-lead = { $measure ->
    [quotes] Jeder Balken ist alle Zitate eines Berichts, jeder Teil davon eine Stimme; die größte steht vorn.
   *[words] Jeder Balken ist alle zitierten und wiedergegebenen Wörter eines Berichts, jeder Teil davon eine Stimme; die größte steht vorn.
}
voices-share-line = { $amount } · { $speakers ->
    [one] 1 Stimme
   *[other] { $speakers } Stimmen
} · { $percent } der Wörter des Berichts
voices-share-part = { $who }: { NUMBER($n) } von { $all }, { $percent }
voices-block = { $who }, { $kind }, { words } nach { $percent } des Berichts
voices-strip-line = { quotes } in { $words ->
    [one] 1 Wort
   *[other] { $words } Wörtern
}

## why: die Gründe, nach den Namen der Regeln

why-attribution = { $rule ->
    [verb-quote] „{ $source } { $cue }“ steht direkt vor den Worten.
    [quote-said-subject] „{ $cue } { $source }“ folgt direkt auf die Worte.
    [quote-subject-said] „{ $source } { $cue }“ folgt direkt auf die Worte.
    [in-words-of] Der Satz sagt, dass es die Worte von „{ $source }“ sind.
    [as-put-it] Der Satz gibt die Worte so, wie „{ $source }“ sie sagt („{ $cue }“).
    [according-to] Der Satz gibt die Worte nach { $source } wieder.
    [subject-said-quote] „{ $source } { $cue }“ führt zu den Worten hin.
    [inserted-tag] „{ $source } { $cue }“ ist in den Satz eingeschoben, in dem die Worte stehen.
    [trailing-said] Der Satz mit den Worten endet mit „{ $source } { $cue }“.
    [subject-verb-quote] „{ $source }“ ist das Subjekt von „{ $cue }“, wovon die Worte abhängen.
    [for-whom] Der Satz sagt mit diesen Worten, was etwas für „{ $source }“ war.
    [subject-colon] „{ $source }“ steht vor einem Doppelpunkt, auf den die Worte folgen.
    [lead-in] Die Zeile davor endet mit einem Doppelpunkt und nennt „{ $source }“.
    [label] Die Worte beginnen mit „{ $source }“ und einem Doppelpunkt.
    [signature] „{ $source }“ unterzeichnet die Worte.
    [possessor-of-words] Die Worte heißen „{ $cue }“ und gehören „{ $source }“.
    [sentence-subject] „{ $source }“ ist das Subjekt des Satzes, in dem die Worte stehen.
    [subject-reports] Von „{ $source } { $cue }“ hängt die Aussage ab, die ohne Anführungszeichen steht.
    [reported-by] „{ $cue }“ gibt die Aussage als die von { $source } wieder, ohne Anführungszeichen.
    [continued-quotation] Die Anführungszeichen öffnen sich noch einmal, ohne dass sie sich geschlossen hätten: Dieselbe Stimme spricht weiter.
    [same-sentence] Derselbe Satz enthält andere Worte von „{ $source }“.
    [same-paragraph] Die Worte stehen im selben Absatz neben anderen Worten von „{ $source }“.
    [next-paragraph] Der Absatz geht nach Worten von „{ $source }“ weiter.
    [ranked] Von allen, die bei den Worten genannt sind, passt „{ $source }“ am besten: { $facts }.
   *[unknown] Bei diesen Worten wird niemand genannt, von dem sie stammen.
}
why-fact = { $fact ->
    [before] steht im Satz vor den Worten
    [after] folgt im Satz auf die Worte
    [before-in-paragraph] steht im Absatz vor den Worten
    [after-in-paragraph] folgt im Absatz auf die Worte
    [paragraph-before] steht im Absatz davor
    [subject] ist das Subjekt des Satzes
    [full-name] wird mit vollem Namen genannt
    [named-often] wird oft genannt
    [subject-of-verb] ist das Subjekt von „{ $cue }“
    [spoke-last] hat zuletzt gesprochen
   *[speaks-next] spricht als Nächstes
}
why-link = { $rule ->
    [first-mention] Mit „{ $source }“ nennt dieser Bericht den Namen am vollständigsten.
    [exact-name] „{ $source }“ ist derselbe Name wie „{ $antecedent }“.
    [spelling] „{ $source }“ und „{ $antecedent }“ sind ein Name, verschieden geschrieben.
    [nickname] „{ $source }“ ist eine andere Form des Vornamens in „{ $antecedent }“.
    [initial] „{ $source }“ kürzt den Vornamen von „{ $antecedent }“ zu einem Buchstaben.
    [shorter-name] „{ $source }“ lässt einige Namen von „{ $antecedent }“ weg.
    [titled-name] „{ $source }“, mit Titel, ist einer der Namen von „{ $antecedent }“.
    [surname] „{ $source }“ ist der Nachname von „{ $antecedent }“.
    [surname-shared] Mehr als eine Person heißt hier „{ $source }“; von „{ $antecedent }“ spricht der Bericht an dieser Stelle.
    [given-name] „{ $source }“ ist der Vorname von „{ $antecedent }“ und von niemandem sonst hier.
    [country-name] „{ $source }“ und „{ $antecedent }“ nennen denselben Staat.
    [acronym] „{ $source }“ besteht aus den Anfangsbuchstaben von „{ $antecedent }“.
    [without-nation] „{ $source }“ und „{ $antecedent }“ sind eine Stelle, mit und ohne ihren Staat.
    [short-name] „{ $source }“ ist kurz für „{ $antecedent }“; keine andere Stelle heißt hier so.
    [apposition] „{ $source }“ steht neben „{ $antecedent }“ und sagt, wer das ist.
    [is-a] Der Bericht sagt, dass „{ $antecedent }“ „{ $source }“ ist.
    [role] „{ $source }“ ist die Rolle, in der der Bericht „{ $antecedent }“ nennt.
    [wider-role] „{ $source }“ passt zu Rolle und Land, mit denen der Bericht „{ $antecedent }“ nennt.
    [kind-of-body] „{ $source }“ sagt, was für eine Stelle „{ $antecedent }“ ist.
    [author] „{ $source }“ ist, was „{ $antecedent }“ gesagt oder geschrieben hat.
    [same-owner] „{ $source }“ und „{ $antecedent }“ gehören demselben und heißen gleich.
    [same-words] „{ $source }“ sagt dasselbe wie „{ $antecedent }“.
    [first-person] Innerhalb eines Zitats ist „{ $source }“, wer spricht: „{ $antecedent }“.
    [relative] „{ $source }“ folgt direkt auf „{ $antecedent }“.
    [reflexive] „{ $source }“ weist auf das Subjekt seines Teilsatzes zurück, „{ $antecedent }“.
    [ahead] „{ $source }“ weist auf das Subjekt seines Satzes voraus, „{ $antecedent }“.
    [same-sentence] „{ $source }“ weist auf „{ $antecedent }“ zurück, weiter vorn im Satz.
    [last-speaker] „{ $source }“ spricht weiter: „{ $antecedent }“ hat zuletzt gesprochen.
    [last-subject] „{ $source }“ weist auf „{ $antecedent }“ zurück, das Subjekt eines früheren Satzes.
   *[recent] „{ $source }“ weist auf „{ $antecedent }“ zurück, die letzte Nennung, die passt.
}
why-family = { $rule ->
    [same-words] Fast alle Wörter der kürzeren Fassung stehen in der längeren, in derselben Folge, und die Stimme ist dieselbe.
    [same-words-in-marks] Die Wörter in Anführungszeichen sind dieselben, und die Stimme ist es auch.
    [same-stretch] Ein Stück aus seltenen Wörtern ist Wort für Wort gleich, und die Stimme ist dieselbe.
    [most-words] Die meisten Wörter der kürzeren Fassung stehen in der längeren, in derselben Folge, und die Stimme ist dieselbe.
    [same-short-sentence] Alle Wörter eines kurzen Satzes sind dieselben, in derselben Folge, und die Stimme ist es auch.
    [twice-in-one-report] Der Bericht druckt dieselben Wörter zweimal, und die Stimme ist dieselbe.
    [fragment-in-context] Dieselben wenigen Wörter stehen in Anführungszeichen, die Wörter um sie herum sagen dasselbe, und die Stimme ist dieselbe.
    [same-sequence] Auch die Wörter davor oder danach sind dieselben, und die Stimme ist es auch.
    [unknown-beside-speaker] So viele seltene Wörter sind gleich, dass sie als eine Äußerung gelten, obwohl ein Bericht keine Stimme nennt.
    [speakers-may-be-one] Die Wörter sind dieselben, und die Stimme des einen Berichts kann die sein, die der andere nennt.
    [reworded] Die Stimme ist dieselbe, und die sinntragenden Wörter sind es auch, in anderer Folge oder mit anderen dazwischen.
    [reworded-in-sequence] Die Stimme ist dieselbe, einige sinntragende Wörter sind es auch, und die Wörter davor oder danach sind gleich.
   *[two-speakers] Dieselben Wörter in Anführungszeichen werden zwei verschiedenen Stimmen zugeschrieben.
}
why-guess = { $guess ->
    [beginning] Der Text beginnt damit.
    [first-words] Der Text hat keine Überschrift; dies sind seine ersten Wörter.
    [file-name] Es steht im Namen der Datei.
    [address] Es steht in der Adresse.
    [first-paragraphs] Die ersten Absätze berichten von diesem Tag.
    [stamp] Eine Zeitangabe am Anfang des Textes nennt es.
    [date-line] Eine Zeile über dem Bericht gibt es an.
    [dateline] Die Ortszeile nennt den Namen.
    [copyright-line] Der Urhebervermerk am Ende nennt den Namen.
    [line-over] Eine Zeile über dem Bericht nennt den Namen.
    [credits] Die Angaben zu den Mitwirkenden nennen den Namen.
    [promotion] Die Zeile über Werbung nennt den Namen.
    [button] Ein Knopf zum Folgen nennt den Namen.
   *[second-headline] Die Überschrift, ein zweites Mal gedruckt, endet mit dem Namen.
}

## long: a long report, while it is read

long-stop = Anhalten
long-resume = Doch lesen
long-progress = Wie weit das Lesen ist
long-linking = Gleiche Worte in allen Berichten werden gesucht
long-more = Mehr zeigen
long-step = { $n ->
    [0] was nicht zum Artikel gehört
    [1] Sätze
    [2] Namen
    [3] Zitate
    [4] wessen Worte es sind
   *[other] wer wer ist
}
long-reading = Ein langer Bericht wird gelesen, „{ $title }“: { $step }
long-stopped = „{ $title }“ ({ NUMBER($n) } kB) wurde nicht gelesen: Der Text steht ohne Auszeichnung da.
