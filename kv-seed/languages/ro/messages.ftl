# Ce spune Escale în română. Un mesaj, un gând întreg; numele de după $ se completează.
# Numele de locuri stau în afara propoziției («$name: …»), fiindcă nu se declină.

## Răspunsul

hours-label = Program
hours-on-day = Deschis { $day }: { $times }.
hours-open-at = La ora { $time } este deschis.
hours-closed-at = La ora { $time } este închis.
hours-on-day-unknown = Deschis { $day }; sursa nu indică orele.
hours-closed-on-day = Închis { $day }.
hours-open-now = Deschis acum, până la ora { $time }.
hours-open-now-always = Deschis acum.
hours-closed-now-today = Închis acum; se deschide azi la ora { $time }.
hours-closed-now-later = Închis acum; se redeschide { $day } la ora { $time }.
hours-closed-now = Închis acum.
hours-last-known-on-day = După ultimul program cunoscut, deschis { $day }: { $times }.
hours-last-known-closed-on-day = După ultimul program cunoscut, închis { $day }.
hours-last-known-open-now = După ultimul program cunoscut, deschis acum, până la ora { $time }.
hours-last-known-closed-now = După ultimul program cunoscut, închis acum.
hours-daily = zilnic { $times }
hours-closed = închis { $days }
hours-always = deschis permanent
hours-morning = dimineața
hours-afternoon = după-amiaza
hours-days-only = { $days } (fără ore indicate)
hours-during = { $from } – { $to }: { $pattern }
every-day = în fiecare zi
asked-time = { $day }, { $time }

price-label = Prețuri
price-free = gratuit
price-about = aproximativ { $amount }
price-over = peste { $amount }
price-under = sub { $amount }
price-per = { $amount } { $per }
age-range = { $to ->
    [few] { $from }–{ $to } ani
   *[other] { $from }–{ $to } de ani
  }
age-under = { $age ->
    [few] sub { $age } ani
   *[other] sub { $age } de ani
  }
age-from = { $age ->
    [few] de la { $age } ani în sus
   *[other] de la { $age } de ani în sus
  }

duration-label = Durată
distance-label = Distanță
about-value = aproximativ { $value }
over-value = peste { $value }
under-value = sub { $value }
nearly-value = aproape { $value }
from-to = { $from } – { $to }
from-place = plecare: { $from }
to-place = sosire: { $to }
century-value = { $century ->
    [1] secolul I
   *[other] secolul al { $centuryRoman }-lea
  }
century-range = secolele { $fromRoman }–{ $toRoman }
century-value-before = { $century ->
    [1] secolul I î.Hr.
   *[other] secolul al { $centuryRoman }-lea î.Hr.
  }
century-range-before = secolul { $fromRoman } î.Hr. – secolul { $toRoman } d.Hr.
century-label = Secol
style-label = Stil
phone-label = Telefon
address-label = Adresă
access-label = Cum se ajunge
line-stop = stația { $stop }
line-from = plecare: { $stop }
line-to = direcția { $stop }
line-walk = { $minutes } min pe jos
every-minutes = la fiecare { $minutes } min
times-per = { $times } { $per }
season-label = Perioadă
edition = ediția { $number }
in-year = în { $year }
change-up = în creștere cu { $percent }
change-down = în scădere cu { $percent }
link-label = Link
by-person = de { $name }

booking-required = Rezervarea este obligatorie.
booking-recommended = Rezervarea este recomandată.
booking-possible = Se poate face rezervare.
booking-not-needed = Nu este nevoie de rezervare.
booking-on-site = Biletele se cumpără la fața locului.
booking-online = Rezervarea se face online.
booking-limit = { $count ->
    [one] Cel mult { $count } persoană pe zi.
    [few] Cel mult { $count } persoane pe zi.
   *[other] Cel mult { $count } de persoane pe zi.
  }
booking-party = { $count ->
    [one] Cel mult { $count } persoană la o rezervare.
    [few] Cel mult { $count } persoane la o rezervare.
   *[other] Cel mult { $count } de persoane la o rezervare.
  }
booking-ahead = { $days ->
    [one] Rezervările se deschid cu { $days } zi înainte.
    [few] Rezervările se deschid cu { $days } zile înainte.
   *[other] Rezervările se deschid cu { $days } de zile înainte.
  }
level-easy = Dificultate: ușoară.
level-moderate = Dificultate: medie.
level-hard = Dificultate: ridicată.

freshness-current = informație din { $date }
freshness-last-known = ultima informație cunoscută: { $date }
freshness-undated = fără dată, de verificat
check-official = Unele informații s-ar putea să se fi schimbat: vă rugăm să verificați pe site-ul oficial.
source-label = Sursă
sources-label = Surse
official-site = Site oficial
unconfirmed-site = site oficial, adresă neverificată
approximate-place = poziție aproximativă

places-more = Mai sunt și altele: scrieți „mai multe”.
places-heading = Locuri care se potrivesc
places-none = Nu cunosc niciun loc care să îndeplinească toate aceste condiții.
places-distance = la { $distance }
places-free = intrare gratuită
places-open-now = deschis acum, până la ora { $time }
places-closed-now = închis acum
places-unknown-hours = program necunoscut
also-known = Vedeți și

no-answer = Nu am un răspuns verificat la această întrebare și prefer să nu ghicesc.
no-answer-entity = Știu despre ce este vorba ({ $name }), dar nu am un răspuns verificat la această întrebare.
untold = Nu am nimic verificat despre aceasta: { $details }.
no-answer-site = Cel mai bine este să consultați site-ul oficial: { $site }.
outside-territory = Acest loc se află în afara zonei despre care răspund ({ $territory }), așa că nu am un răspuns verificat.
live-not-here = Informația se schimbă de la o oră la alta și nu dau date pe care nu le pot verifica. Sursa oficială o arată în timp real: { $site }.
cannot-act = Răspund la întrebări, dar nu pot rezerva, cumpăra sau suna în locul dumneavoastră. Vă poate ajuta site-ul oficial: { $site }.
hello = Bună ziua! Întrebați-mă orice despre { $territory }: program, prețuri, cum se ajunge, ce e de văzut, viața și studiile aici.
you-are-welcome = Cu plăcere! Vă doresc o ședere frumoasă.
about-me = Sunt Escale, un asistent automat. Răspund la întrebări despre { $territory } pe baza unor surse verificate și citate și spun deschis când nu știu.
sorry-no-help = Îmi pare rău că nu v-am fost de folos. Întrebați-mă ceva despre { $territory } și voi face tot posibilul.
no-advice = Nu dau sfaturi medicale sau juridice: adresați-vă unui medic, unui farmacist sau unui avocat.
emergency-intro = În caz de urgență în acest teritoriu, sunați la:
store-unavailable = Momentan nu am acces la surse. Iată numerele de urgență și site-urile oficiale; reveniți peste un minut.
language-unserved = Nu vorbesc încă această limbă, așa că răspund în română.
languages-offered = Alegeți limba

## Avertismente (codurile răspunsului)

notice-volatile = Se poate schimba; data arată când a fost verificat.
notice-last_known = Ultima valoare cunoscută, de verificat pe site-ul oficial.
notice-generated = Scris de o inteligență artificială pe baza surselor citate.
notice-language_unserved = Răspuns în cea mai apropiată limbă pe care o vorbesc.
notice-approximate = Pozițiile sunt aproximative.
notice-store_unavailable = Momentan nu am acces la surse.

## Erori (titlul problemei, apoi ce e de făcut)

error-question-empty = Scrieți o întrebare.
error-question-long = Întrebarea este prea lungă: cel mult { $max } caractere, aici sunt { $count }.
error-not-json = Cererea nu este un JSON valid.
error-not-text = Cererea nu este un text UTF-8 valid.
error-too-large = Cererea este prea mare.
error-field = Câmpul „{ $field }” nu are forma așteptată: { $wanted }.
error-language = „{ $tag }” nu este un cod de limbă.
error-territory = Aici nu există teritoriul „{ $id }”.
error-link = Acest link este deteriorat sau provine dintr-o versiune mai nouă. Puteți pune întrebarea din nou.
error-not-found = La această adresă nu există nimic.
error-method = Această adresă nu acceptă metoda { $method }.
error-unavailable = Serviciul nu este disponibil momentan. Încercați din nou peste un minut.
wanted-text = un text
wanted-number = un număr
wanted-position = o latitudine și o longitudine în grade
wanted-time = o dată și o oră, de exemplu 2026-07-05T10:00:00+02:00
wanted-list = o listă de identificatori
wanted-audience = una dintre valorile { $choices }
wanted-object = un obiect JSON

## Pagina

page-title = { $territory }: întrebați în limba dumneavoastră
page-description = Întrebați orice despre { $territory } în limba dumneavoastră și primiți un răspuns direct, cu surse.
page-heading = Ce doriți să aflați?
page-intro = Întrebați despre { $territory } în limba dumneavoastră. Răspunsurile vin din surse citate.
page-placeholder = Întrebarea dumneavoastră
page-ask = Întrebați
page-waiting = Caut…
page-failed = Răspunsul nu a ajuns. Verificați conexiunea și încercați din nou.
page-retry = Încercați din nou
page-you = Dumneavoastră
page-answer = Răspuns
page-sources = Surse
page-official = Site oficial
page-share = Distribuiți răspunsul
page-copied = Link copiat
page-suggestions = Ați mai putea întreba
page-openers = De exemplu
page-language = Limbă
page-near-me = Folosiți poziția mea
page-near-on = Poziția este folosită, rotunjită la circa 500 m; nu se păstrează nimic.
page-near-failed = Poziția dumneavoastră nu este disponibilă.
page-skip = Salt la întrebare
page-in-language = Citiți în altă limbă: { $language }
page-about = Escale dă răspunsuri verificate și își citează sursele. Fără cookie-uri; nu se păstrează nimic despre dumneavoastră.
page-map = Hartă
page-checked = verificat: { $date }
page-new-question = Întrebare nouă
page-emergency = Numere de urgență
page-not-found = Aici nu este nimic

## Sugestii (întrebări întregi; $name este un loc)

suggest-hours = { $name }: care este programul?
suggest-price = { $name }: cât costă?
suggest-way = { $name }: cum ajung acolo?
suggest-what = { $name }: ce este?
suggest-booking = { $name }: trebuie rezervare?
suggest-accessibility = { $name }: este accesibil în scaun rulant?
suggest-history = { $name }: când a fost construit?
suggest-near = Ce e de văzut lângă „{ $name }”?
suggest-contact = { $name }: care este numărul de telefon?
suggest-rules = { $name }: care sunt regulile?
suggest-season = { $name }: când are loc?
suggest-kind-near-me = { $kind } lângă mine
suggest-kind-town = { $kind } în { $town }

## Vechimea unei date

dated-year = { $year }

## Generated answers

error-too-many = Prea multe întrebări într-un timp scurt. Încercați din nou peste un minut.
