# What Escale says in Hungarian, to a guest it addresses as "Ön". Names, days and times are filled in uninflected,
# so they stand after a colon, in brackets, or before a postposition.

## The answer

hours-label = Nyitvatartás
hours-on-day = Nyitvatartás ({ $day }): { $times }.
hours-open-at = Ebben az időpontban ({ $time }) nyitva van.
hours-closed-at = Ebben az időpontban ({ $time }) zárva van.
hours-on-day-unknown = Ezen a napon nyitva: { $day }; az időpontokat a forrás nem közli.
hours-closed-on-day = Ezen a napon zárva: { $day }.
hours-open-now = Most nyitva van, zárás: { $time }.
hours-open-now-always = Most nyitva van.
hours-closed-now-today = Most zárva van; ma ekkor nyit: { $time }.
hours-closed-now-later = Most zárva van; legközelebb ekkor nyit: { $day }, { $time }.
hours-closed-now = Most zárva van.
hours-last-known-on-day = A legutóbb ismert nyitvatartás szerint ({ $day }): { $times }.
hours-last-known-closed-on-day = A legutóbb ismert nyitvatartás szerint ezen a napon zárva: { $day }.
hours-last-known-open-now = A legutóbb ismert nyitvatartás szerint most nyitva van, zárás: { $time }.
hours-last-known-closed-now = A legutóbb ismert nyitvatartás szerint most zárva van.
hours-daily = naponta { $times }
hours-closed = zárva: { $days }
hours-always = mindig nyitva
hours-morning = délelőtt
hours-afternoon = délután
hours-days-only = { $days } (időpont nélkül)
hours-during = { $from } – { $to }: { $pattern }
every-day = minden nap
asked-time = { $day } { $time }

price-label = Árak
price-free = ingyenes
price-about = kb. { $amount }
price-over = több mint { $amount }
price-under = kevesebb mint { $amount }
price-per = { $amount } { $per }
age-range = { $from }–{ $to } évesek
age-under = { $age } éves kor alatt
age-from = { $age } éves kortól

duration-label = Időtartam
distance-label = Távolság
about-value = kb. { $value }
over-value = több mint { $value }
under-value = kevesebb mint { $value }
nearly-value = közel { $value }
from-to = { $from } – { $to }
from-place = innen: { $from }
to-place = idáig: { $to }
century-value = { $century }. század
century-range = { $from }–{ $to }. század
century-value-before = i. e. { $century }. század
century-range-before = i. e. { $from }. – i. sz. { $to }. század
century-label = Század
style-label = Stílus
phone-label = Telefon
address-label = Cím
access-label = Megközelítés
line-stop = megálló: { $stop }
line-from = indulás: { $stop }
line-to = végállomás: { $stop }
line-walk = { $minutes } perc gyalog
every-minutes = { $minutes } percenként
times-per = { $times } { $per }
season-label = Időpontok
edition = { $number }. alkalom
in-year = { $year }. évi adat
change-up = { $percent } növekedés
change-down = { $percent } csökkenés
link-label = Link
by-person = { $name } által

booking-required = A foglalás kötelező.
booking-recommended = Érdemes előre foglalni.
booking-possible = Lehet foglalni.
booking-not-needed = Nem kell foglalni.
booking-on-site = Jegyet a helyszínen lehet váltani.
booking-online = Foglalni az interneten lehet.
booking-limit = Naponta legfeljebb { $count } fő.
booking-party = Foglalásonként legfeljebb { $count } fő.
booking-ahead = A foglalás { $days } nappal előtte nyílik meg.
level-easy = Nehézség: könnyű.
level-moderate = Nehézség: közepes.
level-hard = Nehézség: nehéz.

freshness-current = az információ kelte: { $date }
freshness-last-known = utolsó ismert adat: { $date }
freshness-undated = dátum nélküli adat, ellenőrzendő
check-official = Az adatok egy része azóta változhatott: kérjük, ellenőrizze a hivatalos oldalon.
source-label = Forrás
sources-label = Források
official-site = Hivatalos oldal
unconfirmed-site = hivatalos oldal, a címet nem ellenőriztük
approximate-place = hozzávetőleges hely

places-more = Van még több is: írja be, hogy „többet”.
places-heading = Találatok
places-none = Nem ismerek olyan helyet, amely minden feltételnek megfelel.
places-distance = távolság: { $distance }
places-free = ingyenes belépés
places-open-now = most nyitva, zárás: { $time }
places-closed-now = most zárva
places-unknown-hours = nyitvatartás nem ismert
also-known = Lásd még

no-answer = Erre nincs ellenőrzött válaszom, és nem szeretnék találgatni.
no-answer-entity = Ezt a helyet ismerem ({ $name }), de erre a kérdésre nincs ellenőrzött válaszom.
untold = Erről nincs ellenőrzött adatom: { $details }.
no-answer-site = A legjobb, ha a hivatalos oldalon érdeklődik: { $site }.
outside-territory = Ez kívül esik azon a területen, amelyről válaszolni tudok ({ $territory }), ezért nincs ellenőrzött válaszom.
live-not-here = Ez óráról órára változik, és nem mondok olyan adatot, amelyet nem tudok ellenőrizni. A hivatalos forrás élőben mutatja: { $site }.
cannot-act = Kérdésekre válaszolok, de Ön helyett foglalni, vásárolni vagy telefonálni nem tudok. A hivatalos oldal segít: { $site }.
hello = Jó napot! Kérdezzen bármit erről a területről: { $territory }. Segítek nyitvatartásban, árakban, közlekedésben, látnivalókban, lakhatásban és tanulásban.
you-are-welcome = Szívesen! Kellemes időtöltést kívánok!
about-me = Escale vagyok, automatikus asszisztens. Ellenőrzött, megnevezett források alapján válaszolok erről a területről: { $territory }. Ha valamit nem tudok, megmondom.
sorry-no-help = Sajnálom, hogy nem tudtam segíteni. Kérdezzen erről a területről ({ $territory }), és igyekszem jobban válaszolni.
no-advice = Orvosi vagy jogi tanácsot nem adok: ebben orvos, gyógyszerész vagy ügyvéd segíthet.
emergency-intro = Vészhelyzetben itt ezeket a számokat hívja:
store-unavailable = A forrásaim most nem érhetők el. Íme a segélyhívó számok és a hivatalos oldalak; kérjük, próbálja újra egy perc múlva.
language-unserved = Ezen a nyelven még nem beszélek, ezért magyarul válaszolok.
languages-offered = Válasszon nyelvet

## Notices (codes of the answer)

notice-volatile = Változhat; a dátum mutatja, mikor ellenőriztük.
notice-last_known = Utolsó ismert adat, kérjük, ellenőrizze a hivatalos oldalon.
notice-generated = Mesterséges intelligencia írta a megnevezett források alapján.
notice-language_unserved = A válasz a legközelebbi általam beszélt nyelven szól.
notice-approximate = A helyek hozzávetőlegesek.
notice-store_unavailable = A források most nem érhetők el.

## Errors (title of the problem, then what to do)

error-question-empty = Kérjük, írjon be egy kérdést.
error-question-long = Ez a kérdés túl hosszú: legfeljebb { $max } karakter lehet, ez { $count }.
error-not-json = A kérés nem érvényes JSON.
error-not-text = A kérés nem érvényes UTF-8 szöveg.
error-too-large = A kérés túl nagy.
error-field = A mező („{ $field }”) nem a várt formájú: { $wanted }.
error-language = Ez nem nyelvi kód: „{ $tag }”.
error-territory = Itt nincs ilyen terület: „{ $id }”.
error-link = Ez a link sérült, vagy egy későbbi változattal készült. Felteheti újra a kérdést.
error-not-found = Ezen a címen nincs semmi.
error-method = Ez a cím nem fogadja ezt a metódust: { $method }.
error-unavailable = A szolgáltatás most nem érhető el. Kérjük, próbálja újra egy perc múlva.
wanted-text = szöveg
wanted-number = szám
wanted-position = szélességi és hosszúsági fok
wanted-time = dátum és időpont, például 2026-07-05T10:00:00+02:00
wanted-list = azonosítók listája
wanted-audience = ezek egyike: { $choices }
wanted-object = JSON-objektum

## The page

page-title = { $territory }: kérdezzen a saját nyelvén
page-description = Kérdezzen bármit a saját nyelvén erről a területről ({ $territory }), és kapjon közvetlen, forrással ellátott választ.
page-heading = Mit szeretne tudni?
page-intro = Kérdezzen a saját nyelvén erről a területről: { $territory }. A válaszok megnevezett forrásokból származnak.
page-placeholder = Az Ön kérdése
page-ask = Kérdezek
page-waiting = Keresem a választ…
page-failed = A válasz nem érkezett meg. Kérjük, ellenőrizze a kapcsolatot, és próbálja újra.
page-retry = Újra
page-you = Ön
page-answer = Válasz
page-sources = Források
page-official = Hivatalos oldal
page-share = Válasz megosztása
page-copied = Link másolva
page-suggestions = Ezt is megkérdezheti
page-openers = Például
page-language = Nyelv
page-near-me = A helyzetem használata
page-near-on = A helyzetét kb. 500 m pontossággal vesszük figyelembe; semmit sem tárolunk.
page-near-failed = A helyzete nem érhető el.
page-skip = Ugrás a kérdéshez
page-in-language = Olvassa ezen a nyelven: { $language }
page-about = Az Escale ellenőrzött válaszokat ad, és megnevezi a forrásait. Nincsenek sütik, Önről semmit sem tárolunk.
page-map = Térkép
page-checked = ellenőrizve: { $date }
page-new-question = Új kérdés
page-emergency = Segélyhívó számok
page-not-found = Itt nincs semmi

## Suggestions (complete questions; $name is a place)

suggest-hours = Mikor van nyitva: { $name }?
suggest-price = Mennyibe kerül a belépő: { $name }?
suggest-way = Hogyan lehet odajutni: { $name }?
suggest-what = Mi az a { $name }?
suggest-booking = Kell előre foglalni: { $name }?
suggest-accessibility = Akadálymentes: { $name }?
suggest-history = Mikor épült: { $name }?
suggest-near = Mit érdemes megnézni a közelében: { $name }?
suggest-contact = Mi a telefonszáma: { $name }?
suggest-rules = Milyen szabályok vonatkoznak rá: { $name }?
suggest-season = Mikor lesz: { $name }?
suggest-kind-near-me = { $kind } a közelemben
suggest-kind-town = { $kind } itt: { $town }

## Freshness of a date

dated-year = { $year }

## Generated answers

error-too-many = Túl sok kérdés érkezett rövid idő alatt. Kérjük, próbálja újra egy perc múlva.
