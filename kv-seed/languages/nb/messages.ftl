# Hva Escale sier på norsk bokmål. Én melding, én hel tanke; navnene etter $ fylles inn.
# Tiltaleformen er «du», som på norsk er både vennlig og høflig. Navn og tidspunkter fylles inn ubøyd.

## Svaret

hours-label = Åpningstider
hours-on-day = Åpent { $day }: { $times }.
hours-open-at = Kl. { $time } er det åpent.
hours-closed-at = Kl. { $time } er det stengt.
hours-on-day-unknown = Åpent { $day }; kilden oppgir ikke klokkeslett.
hours-closed-on-day = Stengt { $day }.
hours-open-now = Åpent nå, til kl. { $time }.
hours-open-now-always = Åpent nå.
hours-closed-now-today = Stengt nå; åpner i dag kl. { $time }.
hours-closed-now-later = Stengt nå; åpner neste gang { $day } kl. { $time }.
hours-closed-now = Stengt nå.
hours-last-known-on-day = Ifølge de sist kjente tidene er det åpent { $day }: { $times }.
hours-last-known-closed-on-day = Ifølge de sist kjente tidene er det stengt { $day }.
hours-last-known-open-now = Ifølge de sist kjente tidene er det åpent nå, til kl. { $time }.
hours-last-known-closed-now = Ifølge de sist kjente tidene er det stengt nå.
hours-daily = daglig { $times }
hours-closed = stengt { $days }
hours-always = åpent hele døgnet
hours-morning = på formiddagen
hours-afternoon = på ettermiddagen
hours-days-only = { $days } (klokkeslett ikke oppgitt)
hours-during = fra { $from } til { $to }: { $pattern }
every-day = hver dag
asked-time = { $day }, { $time }

price-label = Priser
price-free = gratis
price-about = omtrent { $amount }
price-over = over { $amount }
price-under = under { $amount }
price-per = { $amount } { $per }
age-range = { $from }–{ $to } år
age-under = under { $age } år
age-from = fra { $age } år

duration-label = Varighet
distance-label = Avstand
about-value = omtrent { $value }
over-value = mer enn { $value }
under-value = mindre enn { $value }
nearly-value = nesten { $value }
from-to = fra { $from } til { $to }
from-place = fra { $from }
to-place = til { $to }
century-value = { $century ->
    [1] 1. århundre
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
   *[other] { $century }. århundre
  }
century-range = { $from ->
    [1] 1. århundre
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
   *[other] { $from }. århundre
  } til { $to ->
    [1] 1. århundre
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
   *[other] { $to }. århundre
  }
century-value-before = { $century ->
    [1] 1. århundre
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
   *[other] { $century }. århundre
  } f.Kr.
century-range-before = { $from ->
    [1] 1. århundre
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
   *[other] { $from }. århundre
  } f.Kr. til { $to ->
    [1] 1. århundre
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
   *[other] { $to }. århundre
  } e.Kr.
century-label = Århundre
style-label = Stil
phone-label = Telefon
address-label = Adresse
access-label = Slik kommer du dit
line-stop = holdeplass { $stop }
line-from = fra { $stop }
line-to = til { $stop }
line-walk = { $minutes } min å gå
every-minutes = hvert { $minutes }. minutt
times-per = { $times } { $per }
season-label = Datoer
edition = utgave nr. { $number }
in-year = i { $year }
change-up = opp { $percent }
change-down = ned { $percent }
link-label = Lenke
by-person = av { $name }

booking-required = Du må bestille på forhånd.
booking-recommended = Det anbefales å bestille på forhånd.
booking-possible = Det går an å bestille på forhånd.
booking-not-needed = Det er ikke nødvendig å bestille.
booking-on-site = Billetter selges på stedet.
booking-online = Du bestiller på nett.
booking-limit = Høyst { $count } personer per dag.
booking-party = Høyst { $count } personer per bestilling.
booking-ahead = Du kan bestille fra { $days } dager før.
level-easy = Vanskelighetsgrad: lett.
level-moderate = Vanskelighetsgrad: middels.
level-hard = Vanskelighetsgrad: krevende.

freshness-current = per { $date }
freshness-last-known = sist kjent: { $date }
freshness-undated = uten dato, bør sjekkes
check-official = Noe av dette kan være endret: Sjekk det på det offisielle nettstedet.
source-label = Kilde
sources-label = Kilder
official-site = Offisielt nettsted
unconfirmed-site = offisielt nettsted, adressen er ikke kontrollert
approximate-place = omtrentlig plassering

places-more = Det finnes flere: Skriv «flere».
places-heading = Steder som passer
places-none = Jeg kjenner ikke til noe sted som oppfyller alt dette.
places-distance = { $distance } unna
places-free = gratis inngang
places-open-now = åpent nå til kl. { $time }
places-closed-now = stengt nå
places-unknown-hours = ukjente åpningstider
also-known = Se også

no-answer = Dette har jeg ikke noe kontrollert svar på, og jeg vil ikke gjette.
no-answer-entity = Jeg kjenner til stedet ({ $name }), men har ikke noe kontrollert svar på akkurat det spørsmålet.
untold = Om dette har jeg ikke noe kontrollert: { $details }.
no-answer-site = Rett sted å spørre er det offisielle nettstedet: { $site }.
outside-territory = Dette ligger utenfor { $territory }, som er området jeg svarer for, så jeg har ikke noe kontrollert svar.
live-not-here = Dette endrer seg fra time til time, og jeg gir ikke opplysninger som jeg ikke kan kontrollere. Den offisielle kilden viser det akkurat nå: { $site }.
cannot-act = Jeg svarer på spørsmål, men kan ikke bestille, kjøpe eller ringe for deg. Det offisielle nettstedet kan hjelpe deg: { $site }.
hello = Hei! Spør meg om { $territory }: åpningstider, priser, hvordan du kommer deg rundt, hva som er verdt å se, og om å bo og studere her.
you-are-welcome = Bare hyggelig. Ha et fint opphold!
about-me = Jeg er Escale, en automatisk assistent. Jeg svarer på spørsmål om { $territory } ut fra kontrollerte kilder som jeg oppgir, og sier fra når jeg ikke vet.
sorry-no-help = Jeg beklager at jeg ikke var til hjelp. Spør meg om { $territory }, så gjør jeg mitt beste.
no-advice = Jeg gir ikke medisinske eller juridiske råd; det kan en lege, en farmasøyt eller en advokat gjøre.
emergency-intro = I en nødssituasjon i dette området, ring:
store-unavailable = Jeg får ikke tak i kildene mine akkurat nå. Her er nødnumrene og de offisielle nettstedene; prøv igjen om et øyeblikk.
language-unserved = Det språket snakker jeg ikke ennå, så jeg svarer på norsk.
languages-offered = Velg språk

## Opplysninger (svarets koder)

notice-volatile = Kan endre seg; datoen viser når opplysningen ble kontrollert.
notice-last_known = Sist kjente opplysning, bør sjekkes på det offisielle nettstedet.
notice-generated = Skrevet av en kunstig intelligens ut fra kildene som er oppgitt.
notice-language_unserved = Besvart på det nærmeste språket jeg kan.
notice-approximate = Plasseringene er omtrentlige.
notice-store_unavailable = Kildene er ikke tilgjengelige akkurat nå.

## Feil (problemets overskrift, deretter hva man kan gjøre)

error-question-empty = Skriv et spørsmål.
error-question-long = Spørsmålet er for langt: høyst { $max } tegn, det har { $count }.
error-not-json = Forespørselen er ikke gyldig JSON.
error-not-text = Forespørselen er ikke gyldig UTF-8-tekst.
error-too-large = Forespørselen er for stor.
error-field = Feltet «{ $field }» er ikke som ventet; det skal være { $wanted }.
error-language = «{ $tag }» er ikke en språkkode.
error-territory = Området «{ $id }» finnes ikke her.
error-link = Lenken er skadet eller kommer fra en senere versjon. Du kan stille spørsmålet på nytt.
error-not-found = Det finnes ingenting på denne adressen.
error-method = Adressen tar ikke imot metoden { $method }.
error-unavailable = Tjenesten er ikke tilgjengelig akkurat nå. Prøv igjen om et øyeblikk.
wanted-text = tekst
wanted-number = et tall
wanted-position = en breddegrad og en lengdegrad i grader
wanted-time = en dato med klokkeslett, for eksempel 2026-07-05T10:00:00+02:00
wanted-list = en liste med identifikatorer
wanted-audience = en av disse verdiene: { $choices }
wanted-object = et JSON-objekt

## Siden

page-title = { $territory }: Spør på ditt eget språk
page-description = Spør om hva som helst i { $territory } på ditt eget språk, og få et direkte svar med kilder.
page-heading = Hva vil du vite?
page-intro = Spør om { $territory } på ditt eget språk. Svarene kommer fra navngitte kilder.
page-placeholder = Spørsmålet ditt
page-ask = Spør
page-waiting = Leter etter svaret …
page-failed = Svaret kom ikke fram. Sjekk nettforbindelsen og prøv igjen.
page-retry = Prøv igjen
page-you = Du
page-answer = Svar
page-sources = Kilder
page-official = Offisielt nettsted
page-share = Del svaret
page-copied = Lenken er kopiert
page-suggestions = Du kan også spørre
page-openers = For eksempel
page-language = Språk
page-near-me = Bruk posisjonen min
page-near-on = Posisjonen brukes, avrundet til omtrent 500 m; ingenting lagres.
page-near-failed = Posisjonen din er ikke tilgjengelig.
page-skip = Gå til spørsmålet
page-in-language = Les dette på: { $language }
page-about = Escale gir kontrollerte svar og oppgir kildene sine. Ingen informasjonskapsler, og ingenting om deg lagres.
page-map = Kart
page-checked = kontrollert { $date }
page-new-question = Nytt spørsmål
page-emergency = Nødnumre
page-not-found = Her er det ingenting

## Forslag (hele spørsmål; $name er et sted)

suggest-hours = Hva er åpningstidene for { $name }?
suggest-price = Hva koster { $name }?
suggest-way = Hvordan kommer man til { $name }?
suggest-what = Hva er { $name }?
suggest-booking = Må man bestille plass til { $name }?
suggest-accessibility = Kan man besøke { $name } i rullestol?
suggest-history = Når ble { $name } bygd?
suggest-near = Hva er det å se i nærheten av { $name }?
suggest-contact = Hva er telefonnummeret til { $name }?
suggest-rules = Hvilke regler gjelder for { $name }?
suggest-season = Når arrangeres { $name }?
suggest-kind-near-me = { $kind } nær meg
suggest-kind-town = { $kind } i { $town }

## Hvor gammel en opplysning er

dated-year = { $year }

## Generated answers

error-too-many = For mange spørsmål på kort tid. Prøv igjen om et minutt.
