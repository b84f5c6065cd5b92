# Wat Escale in het Nederlands zegt. Eén bericht, één hele gedachte; de namen na $ worden ingevuld.
# De bezoeker wordt met „u” aangesproken; een plaatsnaam staat zo dat er geen lidwoord of voorzetsel bij hoeft te kloppen.

## Het antwoord

hours-label = Openingstijden
hours-on-day = Open op { $day }: { $times }.
hours-open-at = Om { $time } uur is het open.
hours-closed-at = Om { $time } uur is het gesloten.
hours-on-day-unknown = Open op { $day }; de bron noemt geen tijden.
hours-closed-on-day = Gesloten op { $day }.
hours-open-now = Nu open, tot { $time } uur.
hours-open-now-always = Nu open.
hours-closed-now-today = Nu gesloten; gaat vandaag open om { $time } uur.
hours-closed-now-later = Nu gesloten; gaat weer open op { $day } om { $time } uur.
hours-closed-now = Nu gesloten.
hours-last-known-on-day = Volgens de laatst bekende tijden open op { $day }: { $times }.
hours-last-known-closed-on-day = Volgens de laatst bekende tijden gesloten op { $day }.
hours-last-known-open-now = Volgens de laatst bekende tijden nu open, tot { $time } uur.
hours-last-known-closed-now = Volgens de laatst bekende tijden nu gesloten.
hours-daily = dagelijks { $times }
hours-closed = gesloten op { $days }
hours-always = dag en nacht open
hours-morning = ’s ochtends
hours-afternoon = ’s middags
hours-days-only = { $days } (tijden niet vermeld)
hours-during = van { $from } t/m { $to }: { $pattern }
every-day = elke dag
asked-time = { $day }, { $time }

price-label = Prijzen
price-free = gratis
price-about = ongeveer { $amount }
price-over = meer dan { $amount }
price-under = minder dan { $amount }
price-per = { $amount } { $per }
age-range = van { $from } t/m { $to } jaar
age-under = jonger dan { $age } jaar
age-from = vanaf { $age } jaar

duration-label = Duur
distance-label = Afstand
about-value = ongeveer { $value }
over-value = meer dan { $value }
under-value = minder dan { $value }
nearly-value = bijna { $value }
from-to = van { $from } naar { $to }
from-place = vanaf { $from }
to-place = naar { $to }
century-value = { $century }e eeuw
century-range = { $from }e tot { $to }e eeuw
century-value-before = { $century }e eeuw v.Chr.
century-range-before = { $from }e eeuw v.Chr. tot { $to }e eeuw n.Chr.
century-label = Eeuw
style-label = Stijl
phone-label = Telefoon
address-label = Adres
access-label = Bereikbaarheid
line-stop = halte { $stop }
line-from = vanaf { $stop }
line-to = naar { $stop }
line-walk = { $minutes } min lopen
every-minutes = elke { $minutes } min
times-per = { $times } { $per }
season-label = Data
edition = { $number }e editie
in-year = in { $year }
change-up = { $percent } meer
change-down = { $percent } minder
link-label = Link
by-person = door { $name }

booking-required = Reserveren is verplicht.
booking-recommended = Reserveren is aan te raden.
booking-possible = Reserveren is mogelijk.
booking-not-needed = Reserveren is niet nodig.
booking-on-site = Kaartjes koopt u ter plaatse.
booking-online = Reserveren doet u online.
booking-limit = Hooguit { $count } personen per dag.
booking-party = Hooguit { $count } personen per reservering.
booking-ahead = { $days ->
    [one] Reserveren kan vanaf een dag van tevoren.
   *[other] Reserveren kan vanaf { $days } dagen van tevoren.
  }
level-easy = Moeilijkheidsgraad: makkelijk.
level-moderate = Moeilijkheidsgraad: gemiddeld.
level-hard = Moeilijkheidsgraad: zwaar.

freshness-current = stand: { $date }
freshness-last-known = laatst bekend: { $date }
freshness-undated = zonder datum, nog na te gaan
check-official = Een deel hiervan kan veranderd zijn: kijk het even na op de officiële website.
source-label = Bron
sources-label = Bronnen
official-site = Officiële website
unconfirmed-site = officiële website, adres niet gecontroleerd
approximate-place = ligging bij benadering

places-more = Er zijn er nog meer: typ ‘meer’.
places-heading = Plaatsen die passen bij uw vraag
places-none = Ik ken geen plaats die aan dit alles voldoet.
places-distance = op { $distance }
places-free = gratis toegang
places-open-now = nu open, tot { $time } uur
places-closed-now = nu gesloten
places-unknown-hours = openingstijden niet bekend
also-known = Zie ook

no-answer = Hier heb ik geen gecontroleerd antwoord op, en gokken doe ik liever niet.
no-answer-entity = Ik weet wat u bedoelt ({ $name }), maar op deze vraag heb ik geen gecontroleerd antwoord.
untold = Hierover heb ik niets gecontroleerds: { $details }.
no-answer-site = U kunt het best terecht op de officiële website: { $site }.
outside-territory = Dit ligt buiten het gebied waarover ik antwoord geef ({ $territory }). Daarom heb ik geen gecontroleerd antwoord.
live-not-here = Dit verandert van uur tot uur, en ik noem niets wat ik niet kan nagaan. De officiële bron toont de actuele stand: { $site }.
cannot-act = Ik beantwoord vragen, maar kan niet voor u reserveren, kopen of bellen. Op de officiële website kunt u wel terecht: { $site }.
hello = Hallo! Vraag me alles over { $territory }: openingstijden, prijzen, hoe u er komt, wat er te zien is, en hoe het is om hier te wonen of te studeren.
you-are-welcome = Graag gedaan. Een prettig verblijf gewenst!
about-me = Ik ben Escale, een automatische assistent. Ik beantwoord vragen over { $territory } uit gecontroleerde bronnen, die ik erbij noem, en ik zeg het als ik iets niet weet.
sorry-no-help = Het spijt me dat ik u niet kon helpen. Vraag me iets over { $territory }, dan doe ik mijn best.
no-advice = Ik geef geen medisch of juridisch advies; dat kan een arts, een apotheker of een advocaat.
emergency-intro = Bel bij nood hier in de regio:
store-unavailable = Mijn bronnen zijn op dit moment niet bereikbaar. Hier zijn de alarmnummers en de officiële websites; probeer het over een minuut nog eens.
language-unserved = Deze taal spreek ik nog niet; daarom antwoord ik in het Nederlands.
languages-offered = Kies uw taal

## Opmerkingen (codes van het antwoord)

notice-volatile = Kan veranderen; de datum geeft aan wanneer het is nagegaan.
notice-last_known = Laatst bekende stand, na te gaan op de officiële website.
notice-generated = Geschreven door kunstmatige intelligentie op basis van de genoemde bronnen.
notice-language_unserved = Beantwoord in de meest verwante taal die ik spreek.
notice-approximate = De ligging is bij benadering.
notice-store_unavailable = De bronnen zijn op dit moment niet bereikbaar.

## Fouten (titel van het probleem, dan wat u kunt doen)

error-question-empty = Typ een vraag.
error-question-long = Deze vraag is te lang: hooguit { $max } tekens, het zijn er { $count }.
error-not-json = Het verzoek is geen geldige JSON.
error-not-text = Het verzoek is geen geldige UTF-8-tekst.
error-too-large = Het verzoek is te groot.
error-field = Het veld ‘{ $field }’ is niet zoals verwacht; nodig is { $wanted }.
error-language = ‘{ $tag }’ is geen taalcode.
error-territory = Een gebied ‘{ $id }’ is hier niet.
error-link = Deze link is beschadigd of komt uit een nieuwere versie. U kunt de vraag opnieuw stellen.
error-not-found = Op dit adres is niets te vinden.
error-method = Dit adres aanvaardt de methode { $method } niet.
error-unavailable = De dienst is op dit moment niet beschikbaar. Probeer het over een minuut nog eens.
wanted-text = tekst
wanted-number = een getal
wanted-position = een breedte- en lengtegraad
wanted-time = een datum met tijd, bijvoorbeeld 2026-07-05T10:00:00+02:00
wanted-list = een lijst met codes
wanted-audience = een van deze waarden: { $choices }
wanted-object = een JSON-object

## De pagina

page-title = { $territory }: stel uw vraag in uw eigen taal
page-description = Vraag alles over { $territory } in uw eigen taal en krijg meteen antwoord, met bronvermelding.
page-heading = Wat wilt u weten?
page-intro = Stel in uw eigen taal een vraag over { $territory }. De antwoorden komen uit bronnen die erbij staan.
page-placeholder = Uw vraag
page-ask = Vraag
page-waiting = Even opzoeken…
page-failed = Het antwoord is niet aangekomen. Controleer uw verbinding en probeer het opnieuw.
page-retry = Opnieuw proberen
page-you = U
page-answer = Antwoord
page-sources = Bronnen
page-official = Officiële website
page-share = Dit antwoord delen
page-copied = Link gekopieerd
page-suggestions = U kunt ook vragen
page-openers = Bijvoorbeeld
page-language = Taal
page-near-me = Mijn locatie gebruiken
page-near-on = Locatie gebruikt, afgerond op ongeveer 500 m; er wordt niets bewaard.
page-near-failed = Uw locatie is niet beschikbaar.
page-skip = Direct naar de vraag
page-in-language = Lezen in een andere taal: { $language }
page-about = Escale geeft gecontroleerde antwoorden en noemt de bronnen. Geen cookies, en over u wordt niets bewaard.
page-map = Kaart
page-checked = nagegaan: { $date }
page-new-question = Nieuwe vraag
page-emergency = Alarmnummers
page-not-found = Hier is niets

## Suggesties (hele vragen; $name is een plaats)

suggest-hours = { $name }: wanneer open?
suggest-price = { $name }: wat kost het?
suggest-way = { $name }: hoe kom ik er?
suggest-what = { $name }: wat is het?
suggest-booking = { $name }: moet ik reserveren?
suggest-accessibility = { $name }: toegankelijk met een rolstoel?
suggest-history = { $name }: wanneer gebouwd?
suggest-near = Wat is er te zien in de buurt van { $name }?
suggest-contact = { $name }: wat is het telefoonnummer?
suggest-rules = { $name }: wat zijn de regels?
suggest-season = { $name }: wanneer is het?
suggest-kind-near-me = { $kind } bij mij in de buurt
suggest-kind-town = { $kind } in { $town }

## Ouderdom van een datum

dated-year = { $year }

## Generated answers

error-too-many = Te veel vragen in korte tijd. Probeer het over een minuut nog eens.
