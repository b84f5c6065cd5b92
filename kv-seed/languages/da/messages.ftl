# Hvad Escale siger på dansk. Én besked, én hel tanke; navnene efter $ fyldes ind.
# Tiltaleformen er ”du”, som på dansk er både venlig og høflig. Navne og tidspunkter fyldes ind ubøjet.

## Svaret

hours-label = Åbningstider
hours-on-day = Åbent { $day }: { $times }.
hours-open-at = Kl. { $time } er der åbent.
hours-closed-at = Kl. { $time } er der lukket.
hours-on-day-unknown = Åbent { $day }; kilden oplyser ikke klokkeslæt.
hours-closed-on-day = Lukket { $day }.
hours-open-now = Åbent nu, til kl. { $time }.
hours-open-now-always = Åbent nu.
hours-closed-now-today = Lukket nu; åbner i dag kl. { $time }.
hours-closed-now-later = Lukket nu; åbner igen { $day } kl. { $time }.
hours-closed-now = Lukket nu.
hours-last-known-on-day = Ifølge de senest kendte tider er der åbent { $day }: { $times }.
hours-last-known-closed-on-day = Ifølge de senest kendte tider er der lukket { $day }.
hours-last-known-open-now = Ifølge de senest kendte tider er der åbent nu, til kl. { $time }.
hours-last-known-closed-now = Ifølge de senest kendte tider er der lukket nu.
hours-daily = dagligt { $times }
hours-closed = lukket { $days }
hours-always = åbent døgnet rundt
hours-morning = om formiddagen
hours-afternoon = om eftermiddagen
hours-days-only = { $days } (klokkeslæt ikke oplyst)
hours-during = fra { $from } til { $to }: { $pattern }
every-day = hver dag
asked-time = { $day }, { $time }

price-label = Priser
price-free = gratis
price-about = cirka { $amount }
price-over = over { $amount }
price-under = under { $amount }
price-per = { $amount } { $per }
age-range = { $from }–{ $to } år
age-under = under { $age } år
age-from = fra { $age } år

duration-label = Varighed
distance-label = Afstand
about-value = cirka { $value }
over-value = mere end { $value }
under-value = mindre end { $value }
nearly-value = næsten { $value }
from-to = fra { $from } til { $to }
from-place = fra { $from }
to-place = til { $to }
century-value = { $century ->
    [1] 1. århundrede
    [2] 100-tallet
    [3] 200-tallet
    [4] 300-tallet
    [5] 400-tallet
    [6] 500-tallet
    [7] 600-tallet
    [8] 700-tallet
    [9] 800-tallet
    [10] 900-tallet
    [11] 1000-tallet
    [12] 1100-tallet
    [13] 1200-tallet
    [14] 1300-tallet
    [15] 1400-tallet
    [16] 1500-tallet
    [17] 1600-tallet
    [18] 1700-tallet
    [19] 1800-tallet
    [20] 1900-tallet
    [21] 2000-tallet
   *[other] { $century }. århundrede
  }
century-range = { $from ->
    [1] 1. århundrede
    [2] 100-tallet
    [3] 200-tallet
    [4] 300-tallet
    [5] 400-tallet
    [6] 500-tallet
    [7] 600-tallet
    [8] 700-tallet
    [9] 800-tallet
    [10] 900-tallet
    [11] 1000-tallet
    [12] 1100-tallet
    [13] 1200-tallet
    [14] 1300-tallet
    [15] 1400-tallet
    [16] 1500-tallet
    [17] 1600-tallet
    [18] 1700-tallet
    [19] 1800-tallet
    [20] 1900-tallet
    [21] 2000-tallet
   *[other] { $from }. århundrede
  } til { $to ->
    [1] 1. århundrede
    [2] 100-tallet
    [3] 200-tallet
    [4] 300-tallet
    [5] 400-tallet
    [6] 500-tallet
    [7] 600-tallet
    [8] 700-tallet
    [9] 800-tallet
    [10] 900-tallet
    [11] 1000-tallet
    [12] 1100-tallet
    [13] 1200-tallet
    [14] 1300-tallet
    [15] 1400-tallet
    [16] 1500-tallet
    [17] 1600-tallet
    [18] 1700-tallet
    [19] 1800-tallet
    [20] 1900-tallet
    [21] 2000-tallet
   *[other] { $to }. århundrede
  }
century-value-before = { $century ->
    [1] 1. århundrede
    [2] 100-tallet
    [3] 200-tallet
    [4] 300-tallet
    [5] 400-tallet
    [6] 500-tallet
    [7] 600-tallet
    [8] 700-tallet
    [9] 800-tallet
    [10] 900-tallet
    [11] 1000-tallet
    [12] 1100-tallet
    [13] 1200-tallet
    [14] 1300-tallet
    [15] 1400-tallet
    [16] 1500-tallet
    [17] 1600-tallet
    [18] 1700-tallet
    [19] 1800-tallet
    [20] 1900-tallet
    [21] 2000-tallet
   *[other] { $century }. århundrede
  } f.Kr.
century-range-before = { $from ->
    [1] 1. århundrede
    [2] 100-tallet
    [3] 200-tallet
    [4] 300-tallet
    [5] 400-tallet
    [6] 500-tallet
    [7] 600-tallet
    [8] 700-tallet
    [9] 800-tallet
    [10] 900-tallet
    [11] 1000-tallet
    [12] 1100-tallet
    [13] 1200-tallet
    [14] 1300-tallet
    [15] 1400-tallet
    [16] 1500-tallet
    [17] 1600-tallet
    [18] 1700-tallet
    [19] 1800-tallet
    [20] 1900-tallet
    [21] 2000-tallet
   *[other] { $from }. århundrede
  } f.Kr. til { $to ->
    [1] 1. århundrede
    [2] 100-tallet
    [3] 200-tallet
    [4] 300-tallet
    [5] 400-tallet
    [6] 500-tallet
    [7] 600-tallet
    [8] 700-tallet
    [9] 800-tallet
    [10] 900-tallet
    [11] 1000-tallet
    [12] 1100-tallet
    [13] 1200-tallet
    [14] 1300-tallet
    [15] 1400-tallet
    [16] 1500-tallet
    [17] 1600-tallet
    [18] 1700-tallet
    [19] 1800-tallet
    [20] 1900-tallet
    [21] 2000-tallet
   *[other] { $to }. århundrede
  } e.Kr.
century-label = Århundrede
style-label = Stil
phone-label = Telefon
address-label = Adresse
access-label = Sådan kommer du dertil
line-stop = stoppested { $stop }
line-from = fra { $stop }
line-to = til { $stop }
line-walk = { $minutes } min. til fods
every-minutes = hvert { $minutes }. minut
times-per = { $times } { $per }
season-label = Datoer
edition = udgave nr. { $number }
in-year = i { $year }
change-up = { $percent } op
change-down = { $percent } ned
link-label = Link
by-person = af { $name }

booking-required = Man skal reservere på forhånd.
booking-recommended = Det anbefales at reservere.
booking-possible = Man kan reservere på forhånd.
booking-not-needed = Det er ikke nødvendigt at reservere.
booking-on-site = Billetter sælges på stedet.
booking-online = Man reserverer på nettet.
booking-limit = Højst { $count } personer om dagen.
booking-party = Højst { $count } personer pr. reservation.
booking-ahead = Man kan reservere fra { $days } dage før.
level-easy = Sværhedsgrad: let.
level-moderate = Sværhedsgrad: middel.
level-hard = Sværhedsgrad: svær.

freshness-current = pr. { $date }
freshness-last-known = senest kendt: { $date }
freshness-undated = uden dato, bør kontrolleres
check-official = Noget af dette kan være ændret: Tjek det på det officielle websted.
source-label = Kilde
sources-label = Kilder
official-site = Officielt websted
unconfirmed-site = officielt websted, adressen ikke kontrolleret
approximate-place = omtrentlig placering

places-more = Der er flere: Skriv ”flere”.
places-heading = Steder, der passer
places-none = Jeg kender intet sted, der opfylder det hele.
places-distance = { $distance } væk
places-free = gratis adgang
places-open-now = åbent nu til kl. { $time }
places-closed-now = lukket nu
places-unknown-hours = åbningstider kendes ikke
also-known = Se også

no-answer = Det har jeg ikke noget kontrolleret svar på, og jeg vil ikke gætte.
no-answer-entity = Jeg kender stedet ({ $name }), men har ikke noget kontrolleret svar på netop det spørgsmål.
untold = Om dette har jeg ikke noget kontrolleret: { $details }.
no-answer-site = Det rigtige sted at spørge er det officielle websted: { $site }.
outside-territory = Det ligger uden for { $territory }, som er det område, jeg svarer for, så jeg har ikke noget kontrolleret svar.
live-not-here = Det ændrer sig fra time til time, og jeg giver ikke oplysninger, som jeg ikke kan kontrollere. Den officielle kilde viser det lige nu: { $site }.
cannot-act = Jeg svarer på spørgsmål, men kan ikke bestille, købe eller ringe for dig. Det officielle websted kan hjælpe dig: { $site }.
hello = Hej! Spørg mig om { $territory }: åbningstider, priser, hvordan du kommer frem, hvad der er værd at se, og om at bo og studere her.
you-are-welcome = Selv tak. Hav et dejligt ophold!
about-me = Jeg er Escale, en automatisk assistent. Jeg svarer på spørgsmål om { $territory } ud fra kontrollerede kilder, som jeg nævner, og siger til, når jeg ikke ved det.
sorry-no-help = Jeg beklager, at jeg ikke var til hjælp. Spørg mig om { $territory }, så gør jeg mit bedste.
no-advice = Jeg giver ikke lægefaglige eller juridiske råd; det kan en læge, en farmaceut eller en advokat.
emergency-intro = I en nødsituation i dette område, ring:
store-unavailable = Jeg kan ikke få fat i mine kilder lige nu. Her er alarmnumrene og de officielle websteder; prøv igen om et øjeblik.
language-unserved = Det sprog taler jeg ikke endnu, så jeg svarer på dansk.
languages-offered = Vælg sprog

## Oplysninger (svarets koder)

notice-volatile = Kan ændre sig; datoen viser, hvornår oplysningen blev kontrolleret.
notice-last_known = Senest kendte oplysning, bør kontrolleres på det officielle websted.
notice-generated = Skrevet af en kunstig intelligens ud fra de nævnte kilder.
notice-language_unserved = Besvaret på det nærmeste sprog, jeg taler.
notice-approximate = Placeringerne er omtrentlige.
notice-store_unavailable = Kilderne kan ikke nås lige nu.

## Fejl (problemets overskrift, derefter hvad man kan gøre)

error-question-empty = Skriv et spørgsmål.
error-question-long = Spørgsmålet er for langt: højst { $max } tegn, det har { $count }.
error-not-json = Forespørgslen er ikke gyldig JSON.
error-not-text = Forespørgslen er ikke gyldig UTF-8-tekst.
error-too-large = Forespørgslen er for stor.
error-field = Feltet ”{ $field }” er ikke som ventet; det skal være { $wanted }.
error-language = ”{ $tag }” er ikke en sprogkode.
error-territory = Området ”{ $id }” findes ikke her.
error-link = Linket er beskadiget eller stammer fra en senere version. Du kan stille spørgsmålet igen.
error-not-found = Der er ikke noget på denne adresse.
error-method = Adressen tager ikke imod metoden { $method }.
error-unavailable = Tjenesten er ikke tilgængelig lige nu. Prøv igen om et øjeblik.
wanted-text = tekst
wanted-number = et tal
wanted-position = en breddegrad og en længdegrad i grader
wanted-time = en dato med klokkeslæt, for eksempel 2026-07-05T10:00:00+02:00
wanted-list = en liste over id’er
wanted-audience = en af disse værdier: { $choices }
wanted-object = et JSON-objekt

## Siden

page-title = { $territory }: Spørg på dit eget sprog
page-description = Spørg om hvad som helst i { $territory } på dit eget sprog, og få et direkte svar med kilder.
page-heading = Hvad vil du gerne vide?
page-intro = Spørg om { $territory } på dit eget sprog. Svarene kommer fra navngivne kilder.
page-placeholder = Dit spørgsmål
page-ask = Spørg
page-waiting = Leder efter svaret …
page-failed = Svaret nåede ikke frem. Tjek forbindelsen, og prøv igen.
page-retry = Prøv igen
page-you = Du
page-answer = Svar
page-sources = Kilder
page-official = Officielt websted
page-share = Del svaret
page-copied = Linket er kopieret
page-suggestions = Du kan også spørge
page-openers = For eksempel
page-language = Sprog
page-near-me = Brug min placering
page-near-on = Placeringen bruges, afrundet til cirka 500 m; intet gemmes.
page-near-failed = Din placering er ikke tilgængelig.
page-skip = Gå til spørgsmålet
page-in-language = Læs dette på: { $language }
page-about = Escale giver kontrollerede svar og nævner sine kilder. Ingen cookies, og intet om dig gemmes.
page-map = Kort
page-checked = kontrolleret { $date }
page-new-question = Nyt spørgsmål
page-emergency = Alarmnumre
page-not-found = Her er ingenting

## Forslag (hele spørgsmål; $name er et sted)

suggest-hours = Hvad er åbningstiderne for { $name }?
suggest-price = Hvad koster { $name }?
suggest-way = Hvordan kommer man til { $name }?
suggest-what = Hvad er { $name }?
suggest-booking = Skal man reservere til { $name }?
suggest-accessibility = Kan man besøge { $name } i kørestol?
suggest-history = Hvornår blev { $name } bygget?
suggest-near = Hvad er der at se i nærheten af { $name }?
suggest-contact = Hvad er telefonnummeret til { $name }?
suggest-rules = Hvilke regler gælder for { $name }?
suggest-season = Hvornår finder { $name } sted?
suggest-kind-near-me = { $kind } tæt på mig
suggest-kind-town = { $kind } i { $town }

## Hvor gammel en oplysning er

dated-year = { $year }

## Generated answers

error-too-many = For mange spørgsmål på kort tid. Prøv igen om et minut.
