# Was Escale auf Deutsch sagt. Eine Meldung, ein ganzer Gedanke; die Namen nach $ werden gefüllt.
# Ortsnamen stehen außerhalb des Satzes („$name: …“), weil Artikel und Präposition vom Namen abhängen.

## Die Antwort

hours-label = Öffnungszeiten
hours-on-day = Geöffnet am { $day }: { $times }.
hours-open-at = Um { $time } Uhr ist geöffnet.
hours-closed-at = Um { $time } Uhr ist geschlossen.
hours-on-day-unknown = Geöffnet am { $day }; die Uhrzeiten nennt die Quelle nicht.
hours-closed-on-day = Geschlossen am { $day }.
hours-open-now = Jetzt geöffnet, bis { $time } Uhr.
hours-open-now-always = Jetzt geöffnet.
hours-closed-now-today = Derzeit geschlossen; öffnet heute um { $time } Uhr.
hours-closed-now-later = Derzeit geschlossen; öffnet wieder am { $day }, um { $time } Uhr.
hours-closed-now = Derzeit geschlossen.
hours-last-known-on-day = Nach den zuletzt bekannten Zeiten geöffnet am { $day }: { $times }.
hours-last-known-closed-on-day = Nach den zuletzt bekannten Zeiten geschlossen am { $day }.
hours-last-known-open-now = Nach den zuletzt bekannten Zeiten jetzt geöffnet, bis { $time } Uhr.
hours-last-known-closed-now = Nach den zuletzt bekannten Zeiten derzeit geschlossen.
hours-daily = täglich { $times }
hours-closed = { $days } geschlossen
hours-always = rund um die Uhr geöffnet
hours-morning = vormittags
hours-afternoon = nachmittags
hours-days-only = { $days } (Uhrzeiten nicht angegeben)
hours-during = vom { $from } bis { $to }: { $pattern }
every-day = täglich
asked-time = { $day }, { $time }

price-label = Preise
price-free = kostenlos
price-about = etwa { $amount }
price-over = mehr als { $amount }
price-under = weniger als { $amount }
price-per = { $amount } { $per }
age-range = { $from } bis { $to } Jahre
age-under = unter { $age } Jahren
age-from = ab { $age } Jahren

duration-label = Dauer
distance-label = Entfernung
about-value = etwa { $value }
over-value = mehr als { $value }
under-value = weniger als { $value }
nearly-value = fast { $value }
from-to = { $from } – { $to }
from-place = ab { $from }
to-place = bis { $to }
century-value = { $century }. Jahrhundert
century-range = { $from }. bis { $to }. Jahrhundert
century-value-before = { $century }. Jahrhundert v. Chr.
century-range-before = { $from }. Jahrhundert v. Chr. bis { $to }. Jahrhundert n. Chr.
century-label = Jahrhundert
style-label = Stil
phone-label = Telefon
address-label = Adresse
access-label = Anfahrt
line-stop = Haltestelle { $stop }
line-from = ab { $stop }
line-to = bis { $stop }
line-walk = { $minutes } Minuten zu Fuß
every-minutes = alle { $minutes } Minuten
times-per = { $times } { $per }
season-label = Termine
edition = { $number }. Ausgabe
in-year = im Jahr { $year }
change-up = plus { $percent }
change-down = minus { $percent }
link-label = Link
by-person = von { $name }

booking-required = Eine Reservierung ist erforderlich.
booking-recommended = Eine Reservierung wird empfohlen.
booking-possible = Eine Reservierung ist möglich.
booking-not-needed = Eine Reservierung ist nicht nötig.
booking-on-site = Karten gibt es vor Ort.
booking-online = Reserviert wird online.
booking-limit = Eingelassen werden höchstens { $count } Personen am Tag.
booking-party = Je Reservierung höchstens { $count } Personen.
booking-ahead = Die Reservierung öffnet { $days } Tage im Voraus.
level-easy = Schwierigkeit: leicht.
level-moderate = Schwierigkeit: mittel.
level-hard = Schwierigkeit: schwer.

freshness-current = Stand: { $date }
freshness-last-known = zuletzt bekannt: { $date }
freshness-undated = ohne Datum, bitte prüfen
check-official = Einiges davon kann sich geändert haben: Bitte prüfen Sie es auf der offiziellen Website.
source-label = Quelle
sources-label = Quellen
official-site = Offizielle Website
unconfirmed-site = offizielle Website, Adresse nicht geprüft
approximate-place = ungefähre Lage

places-more = Es gibt noch weitere: Schreiben Sie „mehr“.
places-heading = Passende Orte
places-none = Ich kenne keinen Ort, auf den all das zutrifft.
places-distance = { $distance } entfernt
places-free = Eintritt frei
places-open-now = jetzt geöffnet, bis { $time } Uhr
places-closed-now = derzeit geschlossen
places-unknown-hours = Öffnungszeiten nicht bekannt
also-known = Siehe auch

no-answer = Darauf habe ich keine geprüfte Antwort, und raten möchte ich nicht.
no-answer-entity = Ich weiß, was Sie meinen ({ $name }), aber auf diese Frage habe ich keine geprüfte Antwort.
untold = Dazu liegt mir nichts Geprüftes vor: { $details }.
no-answer-site = Am besten fragen Sie auf der offiziellen Website nach: { $site }.
outside-territory = Das liegt außerhalb des Gebiets, für das ich antworte ({ $territory }). Deshalb habe ich keine geprüfte Antwort.
live-not-here = Das ändert sich stündlich, und ich nenne nichts, was ich nicht prüfen kann. Die offizielle Quelle zeigt den aktuellen Stand: { $site }.
cannot-act = Ich beantworte Fragen, kann aber nicht für Sie buchen, kaufen oder anrufen. Die offizielle Website hilft Ihnen weiter: { $site }.
hello = Guten Tag! Fragen Sie mich alles über { $territory }: Öffnungszeiten, Preise, Anfahrt, Sehenswertes, Leben und Studieren vor Ort.
you-are-welcome = Gern geschehen. Ich wünsche Ihnen einen schönen Aufenthalt!
about-me = Ich bin Escale, ein automatischer Assistent. Ich beantworte Fragen zu { $territory } aus geprüften Quellen, die ich nenne, und sage es, wenn ich etwas nicht weiß.
sorry-no-help = Es tut mir leid, dass ich Ihnen nicht helfen konnte. Fragen Sie mich etwas zu { $territory }, ich gebe mein Bestes.
no-advice = Medizinischen oder rechtlichen Rat gebe ich nicht; wenden Sie sich bitte an eine Arztpraxis, eine Apotheke oder eine Anwaltskanzlei.
emergency-intro = Im Notfall rufen Sie in diesem Gebiet an:
store-unavailable = Meine Quellen sind gerade nicht erreichbar. Hier sind die Notrufnummern und die offiziellen Websites; bitte versuchen Sie es in einer Minute noch einmal.
language-unserved = Diese Sprache spreche ich noch nicht; deshalb antworte ich auf Deutsch.
languages-offered = Wählen Sie Ihre Sprache

## Hinweise (Codes der Antwort)

notice-volatile = Kann sich ändern; das Datum nennt den Stand der Quelle.
notice-last_known = Zuletzt bekannter Stand, bitte auf der offiziellen Website prüfen.
notice-generated = Von einer künstlichen Intelligenz aus den genannten Quellen verfasst.
notice-language_unserved = Beantwortet in der nächstverwandten Sprache, die ich spreche.
notice-approximate = Die Ortsangaben sind ungefähr.
notice-store_unavailable = Die Quellen sind zurzeit nicht erreichbar.

## Fehler (Titel des Problems, dann was zu tun ist)

error-question-empty = Bitte geben Sie eine Frage ein.
error-question-long = Diese Frage ist zu lang: höchstens { $max } Zeichen, es sind { $count }.
error-not-json = Die Anfrage ist kein gültiges JSON.
error-not-text = Die Anfrage ist kein gültiger UTF-8-Text.
error-too-large = Die Anfrage ist zu groß.
error-field = Das Feld „{ $field }“ ist nicht wie erwartet; nötig ist { $wanted }.
error-language = „{ $tag }“ ist kein Sprachkürzel.
error-territory = Ein Gebiet „{ $id }“ gibt es hier nicht.
error-link = Dieser Link ist beschädigt oder stammt aus einer neueren Version. Sie können die Frage noch einmal stellen.
error-not-found = Unter dieser Adresse gibt es nichts.
error-method = Diese Adresse nimmt die Methode { $method } nicht an.
error-unavailable = Der Dienst ist gerade nicht verfügbar. Bitte versuchen Sie es in einer Minute noch einmal.
wanted-text = ein Text
wanted-number = eine Zahl
wanted-position = eine geografische Breite und Länge in Grad
wanted-time = ein Datum mit Uhrzeit, zum Beispiel 2026-07-05T10:00:00+02:00
wanted-list = eine Liste von Kennungen
wanted-audience = einer dieser Werte: { $choices }
wanted-object = ein JSON-Objekt

## Die Seite

page-title = { $territory }: Fragen Sie in Ihrer Sprache
page-description = Fragen Sie alles über { $territory } in Ihrer Sprache und erhalten Sie eine direkte Antwort mit Quellen.
page-heading = Was möchten Sie wissen?
page-intro = Fragen Sie in Ihrer Sprache nach { $territory }. Die Antworten stammen aus genannten Quellen.
page-placeholder = Ihre Frage
page-ask = Fragen
page-waiting = Ich sehe nach …
page-failed = Die Antwort ist nicht angekommen. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
page-retry = Noch einmal versuchen
page-you = Sie
page-answer = Antwort
page-sources = Quellen
page-official = Offizielle Website
page-share = Diese Antwort teilen
page-copied = Link kopiert
page-suggestions = Sie könnten auch fragen
page-openers = Zum Beispiel
page-language = Sprache
page-near-me = Meinen Standort verwenden
page-near-on = Standort verwendet, auf etwa 500 m gerundet; nichts wird gespeichert.
page-near-failed = Ihr Standort ist nicht verfügbar.
page-skip = Zur Frage springen
page-in-language = In einer anderen Sprache lesen: { $language }
page-about = Escale gibt geprüfte Antworten und nennt die Quellen. Keine Cookies, über Sie wird nichts gespeichert.
page-map = Karte
page-checked = Stand: { $date }
page-new-question = Neue Frage
page-emergency = Notrufnummern
page-not-found = Hier ist nichts

## Vorschläge (ganze Fragen; $name ist ein Ort)

suggest-hours = { $name }: Wann ist geöffnet?
suggest-price = { $name }: Wie viel kostet das?
suggest-way = { $name }: Wie komme ich dorthin?
suggest-what = { $name }: Was ist das?
suggest-booking = { $name }: Muss man reservieren?
suggest-accessibility = { $name }: Ist es mit dem Rollstuhl zugänglich?
suggest-history = { $name }: Welche Geschichte steckt dahinter?
suggest-near = Was gibt es in der Nähe von { $name } zu sehen?
suggest-contact = { $name }: Wie lautet die Telefonnummer?
suggest-rules = { $name }: Was ist erlaubt?
suggest-season = { $name }: Wann findet das statt?
suggest-kind-near-me = { $kind } in meiner Nähe
suggest-kind-town = { $kind } in { $town }

## Alter eines Datums

dated-year = { $year }

## Generated answers

error-too-many = Zu viele Fragen in kurzer Zeit. Bitte versuchen Sie es in einer Minute noch einmal.
