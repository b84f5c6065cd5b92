# Vad Escale säger på svenska. Ett meddelande, en hel tanke; namnen efter $ fylls i.
# Tilltalet är ”du”, som på svenska är både vänligt och artigt. Namn och tider fylls i oböjda.

## Svaret

hours-label = Öppettider
hours-on-day = Öppet { $day }: { $times }.
hours-open-at = Kl. { $time } är det öppet.
hours-closed-at = Kl. { $time } är det stängt.
hours-on-day-unknown = Öppet { $day }; källan anger inga klockslag.
hours-closed-on-day = Stängt { $day }.
hours-open-now = Öppet nu, till kl. { $time }.
hours-open-now-always = Öppet nu.
hours-closed-now-today = Stängt nu; öppnar i dag kl. { $time }.
hours-closed-now-later = Stängt nu; öppnar nästa gång { $day } kl. { $time }.
hours-closed-now = Stängt nu.
hours-last-known-on-day = Enligt de senast kända tiderna öppet { $day }: { $times }.
hours-last-known-closed-on-day = Enligt de senast kända tiderna stängt { $day }.
hours-last-known-open-now = Enligt de senast kända tiderna öppet nu, till kl. { $time }.
hours-last-known-closed-now = Enligt de senast kända tiderna stängt nu.
hours-daily = dagligen { $times }
hours-closed = stängt { $days }
hours-always = öppet dygnet runt
hours-morning = på förmiddagen
hours-afternoon = på eftermiddagen
hours-days-only = { $days } (klockslag saknas)
hours-during = från { $from } till { $to }: { $pattern }
every-day = varje dag
asked-time = { $day }, { $time }

price-label = Priser
price-free = gratis
price-about = cirka { $amount }
price-over = mer än { $amount }
price-under = mindre än { $amount }
price-per = { $amount } { $per }
age-range = { $from }–{ $to } år
age-under = under { $age } år
age-from = från { $age } år

duration-label = Tidsåtgång
distance-label = Avstånd
about-value = cirka { $value }
over-value = mer än { $value }
under-value = mindre än { $value }
nearly-value = nästan { $value }
from-to = från { $from } till { $to }
from-place = från { $from }
to-place = till { $to }
century-value = { $century ->
    [1] första århundradet
    [2] 100-talet
    [3] 200-talet
    [4] 300-talet
    [5] 400-talet
    [6] 500-talet
    [7] 600-talet
    [8] 700-talet
    [9] 800-talet
    [10] 900-talet
    [11] 1000-talet
    [12] 1100-talet
    [13] 1200-talet
    [14] 1300-talet
    [15] 1400-talet
    [16] 1500-talet
    [17] 1600-talet
    [18] 1700-talet
    [19] 1800-talet
    [20] 1900-talet
    [21] 2000-talet
   *[other] { $century }:e århundradet
  }
century-range = { $from ->
    [1] första århundradet
    [2] 100-talet
    [3] 200-talet
    [4] 300-talet
    [5] 400-talet
    [6] 500-talet
    [7] 600-talet
    [8] 700-talet
    [9] 800-talet
    [10] 900-talet
    [11] 1000-talet
    [12] 1100-talet
    [13] 1200-talet
    [14] 1300-talet
    [15] 1400-talet
    [16] 1500-talet
    [17] 1600-talet
    [18] 1700-talet
    [19] 1800-talet
    [20] 1900-talet
    [21] 2000-talet
   *[other] { $from }:e århundradet
  } till { $to ->
    [1] första århundradet
    [2] 100-talet
    [3] 200-talet
    [4] 300-talet
    [5] 400-talet
    [6] 500-talet
    [7] 600-talet
    [8] 700-talet
    [9] 800-talet
    [10] 900-talet
    [11] 1000-talet
    [12] 1100-talet
    [13] 1200-talet
    [14] 1300-talet
    [15] 1400-talet
    [16] 1500-talet
    [17] 1600-talet
    [18] 1700-talet
    [19] 1800-talet
    [20] 1900-talet
    [21] 2000-talet
   *[other] { $to }:e århundradet
  }
century-value-before = { $century ->
    [1] första århundradet
    [2] 100-talet
    [3] 200-talet
    [4] 300-talet
    [5] 400-talet
    [6] 500-talet
    [7] 600-talet
    [8] 700-talet
    [9] 800-talet
    [10] 900-talet
    [11] 1000-talet
    [12] 1100-talet
    [13] 1200-talet
    [14] 1300-talet
    [15] 1400-talet
    [16] 1500-talet
    [17] 1600-talet
    [18] 1700-talet
    [19] 1800-talet
    [20] 1900-talet
    [21] 2000-talet
   *[other] { $century }:e århundradet
  } f.Kr.
century-range-before = { $from ->
    [1] första århundradet
    [2] 100-talet
    [3] 200-talet
    [4] 300-talet
    [5] 400-talet
    [6] 500-talet
    [7] 600-talet
    [8] 700-talet
    [9] 800-talet
    [10] 900-talet
    [11] 1000-talet
    [12] 1100-talet
    [13] 1200-talet
    [14] 1300-talet
    [15] 1400-talet
    [16] 1500-talet
    [17] 1600-talet
    [18] 1700-talet
    [19] 1800-talet
    [20] 1900-talet
    [21] 2000-talet
   *[other] { $from }:e århundradet
  } f.Kr. till { $to ->
    [1] första århundradet
    [2] 100-talet
    [3] 200-talet
    [4] 300-talet
    [5] 400-talet
    [6] 500-talet
    [7] 600-talet
    [8] 700-talet
    [9] 800-talet
    [10] 900-talet
    [11] 1000-talet
    [12] 1100-talet
    [13] 1200-talet
    [14] 1300-talet
    [15] 1400-talet
    [16] 1500-talet
    [17] 1600-talet
    [18] 1700-talet
    [19] 1800-talet
    [20] 1900-talet
    [21] 2000-talet
   *[other] { $to }:e århundradet
  } e.Kr.
century-label = Århundrade
style-label = Stil
phone-label = Telefon
address-label = Adress
access-label = Vägen dit
line-stop = hållplats { $stop }
line-from = från { $stop }
line-to = till { $stop }
line-walk = { $minutes } min till fots
every-minutes = var { $minutes }:e minut
times-per = { $times } { $per }
season-label = Datum
edition = upplaga { $number }
in-year = år { $year }
change-up = upp { $percent }
change-down = ned { $percent }
link-label = Länk
by-person = av { $name }

booking-required = Bokning krävs.
booking-recommended = Bokning rekommenderas.
booking-possible = Det går att boka i förväg.
booking-not-needed = Ingen bokning behövs.
booking-on-site = Biljetter säljs på plats.
booking-online = Du bokar på nätet.
booking-limit = Högst { $count } personer om dagen.
booking-party = Högst { $count } personer per bokning.
booking-ahead = { $days ->
    [one] Bokningen öppnar en dag i förväg.
   *[other] Bokningen öppnar { $days } dagar i förväg.
  }
level-easy = Svårighetsgrad: lätt.
level-moderate = Svårighetsgrad: medel.
level-hard = Svårighetsgrad: svår.

freshness-current = uppgift från { $date }
freshness-last-known = senast känt: { $date }
freshness-undated = utan datum, bör kontrolleras
check-official = En del av detta kan ha ändrats: kontrollera på den officiella webbplatsen.
source-label = Källa
sources-label = Källor
official-site = Officiell webbplats
unconfirmed-site = officiell webbplats, adressen är inte kontrollerad
approximate-place = ungefärligt läge

places-more = Det finns fler: skriv ”mer”.
places-heading = Platser som passar
places-none = Jag känner inte till någon plats som stämmer in på allt det där.
places-distance = { $distance } bort
places-free = fri entré
places-open-now = öppet nu till kl. { $time }
places-closed-now = stängt nu
places-unknown-hours = öppettider saknas
also-known = Se även

no-answer = Det har jag inget kontrollerat svar på, och jag vill inte gissa.
no-answer-entity = Jag förstår vad du menar ({ $name }), men har inget kontrollerat svar på just den frågan.
untold = Om detta har jag inget kontrollerat: { $details }.
no-answer-site = Rätt ställe att fråga är den officiella webbplatsen: { $site }.
outside-territory = Det ligger utanför { $territory }, området som jag svarar för, så jag har inget kontrollerat svar.
live-not-here = Det här ändras från timme till timme, och jag lämnar inga uppgifter som jag inte kan kontrollera. Den officiella källan visar läget just nu: { $site }.
cannot-act = Jag svarar på frågor men kan inte boka, köpa eller ringa åt dig. Den officiella webbplatsen hjälper dig: { $site }.
hello = Hej! Fråga mig om { $territory }: öppettider, priser, hur du tar dig hit och dit, vad som är värt att se och hur det är att bo och studera här.
you-are-welcome = Varsågod. Ha en trevlig vistelse!
about-me = Jag är Escale, en automatisk assistent. Jag svarar på frågor om { $territory } utifrån kontrollerade källor som jag anger, och säger till när jag inte vet.
sorry-no-help = Jag är ledsen att jag inte kunde hjälpa till. Fråga mig om { $territory }, så gör jag mitt bästa.
no-advice = Jag ger inga medicinska eller juridiska råd; det kan en läkare, en apotekare eller en jurist göra.
emergency-intro = I en nödsituation här i området ringer du:
store-unavailable = Jag når inte mina källor just nu. Här är nödnumren och de officiella webbplatserna; försök igen om en minut.
language-unserved = Det språket talar jag inte än, så jag svarar på svenska.
languages-offered = Välj språk

## Upplysningar (svarets koder)

notice-volatile = Kan ändras; datumet visar när uppgiften kontrollerades.
notice-last_known = Senast kända uppgift, bör kontrolleras på den officiella webbplatsen.
notice-generated = Skrivet av artificiell intelligens utifrån de angivna källorna.
notice-language_unserved = Besvarat på det närmaste språk som jag talar.
notice-approximate = Lägena är ungefärliga.
notice-store_unavailable = Källorna går inte att nå just nu.

## Fel (problemets rubrik, sedan vad man kan göra)

error-question-empty = Skriv en fråga.
error-question-long = Frågan är för lång: högst { $max } tecken, den har { $count }.
error-not-json = Begäran är inte giltig JSON.
error-not-text = Begäran är inte giltig UTF-8-text.
error-too-large = Begäran är för stor.
error-field = Fältet ”{ $field }” är inte som väntat; det ska vara { $wanted }.
error-language = ”{ $tag }” är ingen språkkod.
error-territory = Något område ”{ $id }” finns inte här.
error-link = Länken är skadad eller kommer från en senare version. Du kan ställa frågan igen.
error-not-found = Det finns ingenting på den här adressen.
error-method = Adressen tar inte emot metoden { $method }.
error-unavailable = Tjänsten är inte tillgänglig just nu. Försök igen om en minut.
wanted-text = text
wanted-number = ett tal
wanted-position = en latitud och en longitud i grader
wanted-time = ett datum med klockslag, till exempel 2026-07-05T10:00:00+02:00
wanted-list = en lista med identifierare
wanted-audience = ett av dessa värden: { $choices }
wanted-object = ett JSON-objekt

## Sidan

page-title = { $territory }: fråga på ditt språk
page-description = Fråga vad som helst om { $territory } på ditt eget språk och få ett direkt svar med källor.
page-heading = Vad vill du veta?
page-intro = Fråga om { $territory } på ditt eget språk. Svaren kommer från namngivna källor.
page-placeholder = Din fråga
page-ask = Fråga
page-waiting = Söker svaret …
page-failed = Svaret kom inte fram. Kontrollera uppkopplingen och försök igen.
page-retry = Försök igen
page-you = Du
page-answer = Svar
page-sources = Källor
page-official = Officiell webbplats
page-share = Dela svaret
page-copied = Länken är kopierad
page-suggestions = Du kan också fråga
page-openers = Till exempel
page-language = Språk
page-near-me = Använd min position
page-near-on = Positionen används, avrundad till cirka 500 m; ingenting sparas.
page-near-failed = Din position är inte tillgänglig.
page-skip = Hoppa till frågan
page-in-language = Läs detta på: { $language }
page-about = Escale ger kontrollerade svar och anger sina källor. Inga kakor, ingenting om dig sparas.
page-map = Karta
page-checked = kontrollerat { $date }
page-new-question = Ny fråga
page-emergency = Nödnummer
page-not-found = Här finns ingenting

## Förslag (hela frågor; $name är en plats)

suggest-hours = När har { $name } öppet?
suggest-price = Vad kostar { $name }?
suggest-way = Hur tar man sig till { $name }?
suggest-what = Vad är { $name }?
suggest-booking = Måste man boka till { $name }?
suggest-accessibility = Kommer man in med rullstol: { $name }?
suggest-history = När byggdes { $name }?
suggest-near = Vad finns att se i närheten av { $name }?
suggest-contact = Vilket telefonnummer har { $name }?
suggest-rules = Vilka regler gäller för { $name }?
suggest-season = När äger { $name } rum?
suggest-kind-near-me = { $kind } nära mig
suggest-kind-town = { $kind } i { $town }

## Hur gammal en uppgift är

dated-year = { $year }

## Generated answers

error-too-many = För många frågor på kort tid. Försök igen om en minut.
