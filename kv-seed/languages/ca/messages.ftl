# El que diu Escale en català. Un missatge, una idea completa; els noms que van darrere de $ s'omplen.
# Es tracta de vós l'usuari. Els noms entren sense article ni preposició que s'hagi d'apostrofar.

## The answer

hours-label = Horari
hours-on-day = Obert { $day }: { $times }.
hours-open-at = A les { $time } és obert.
hours-closed-at = A les { $time } és tancat.
hours-on-day-unknown = Obert { $day }; la font no indica l’horari.
hours-closed-on-day = Tancat { $day }.
hours-open-now = Obert ara, fins a les { $time }.
hours-open-now-always = Obert ara.
hours-closed-now-today = Tancat ara; avui obre a les { $time }.
hours-closed-now-later = Tancat ara; torna a obrir { $day } a les { $time }.
hours-closed-now = Tancat ara.
hours-last-known-on-day = Segons l’últim horari conegut, obert { $day }: { $times }.
hours-last-known-closed-on-day = Segons l’últim horari conegut, tancat { $day }.
hours-last-known-open-now = Segons l’últim horari conegut, obert ara, fins a les { $time }.
hours-last-known-closed-now = Segons l’últim horari conegut, tancat ara.
hours-daily = cada dia { $times }
hours-closed = tancat { $days }
hours-always = obert a totes hores
hours-morning = al matí
hours-afternoon = a la tarda
hours-days-only = { $days } (horari no indicat)
hours-during = { $from } – { $to }: { $pattern }
every-day = cada dia
asked-time = { $day }, { $time }

price-label = Preus
price-free = gratuït
price-about = uns { $amount }
price-over = més de { $amount }
price-under = menys de { $amount }
price-per = { $amount } { $per }
age-range = de { $from } a { $to } anys
age-under = menors de { $age } anys
age-from = a partir de { $age } anys

duration-label = Durada
distance-label = Distància
about-value = aproximadament { $value }
over-value = més de { $value }
under-value = menys de { $value }
nearly-value = gairebé { $value }
from-to = { $from } – { $to }
from-place = des de { $from }
to-place = fins a { $to }
century-value = segle { $centuryRoman }
century-range = segles { $fromRoman }–{ $toRoman }
century-value-before = segle { $centuryRoman } aC
century-range-before = segle { $fromRoman } aC – segle { $toRoman } dC
century-label = Segle
style-label = Estil
phone-label = Telèfon
address-label = Adreça
access-label = Com arribar-hi
line-stop = parada { $stop }
line-from = des de { $stop }
line-to = fins a { $stop }
line-walk = { $minutes } min a peu
every-minutes = cada { $minutes } min
times-per = { $times } { $per }
season-label = Dates
edition = { $number }a edició
in-year = any { $year }
change-up = un { $percent } més
change-down = un { $percent } menys
link-label = Enllaç
by-person = per { $name }

booking-required = És obligatori reservar.
booking-recommended = És recomanable reservar.
booking-possible = Es pot reservar.
booking-not-needed = No cal reservar.
booking-on-site = Les entrades es venen al mateix lloc.
booking-online = La reserva es fa per internet.
booking-limit = { $count ->
    [one] Com a màxim, { $count } persona al dia.
   *[other] Com a màxim, { $count } persones al dia.
  }
booking-party = { $count ->
    [one] Com a màxim, { $count } persona per reserva.
   *[other] Com a màxim, { $count } persones per reserva.
  }
booking-ahead = { $days ->
    [one] Les reserves s’obren amb { $days } dia d’antelació.
   *[other] Les reserves s’obren amb { $days } dies d’antelació.
  }
level-easy = Dificultat: fàcil.
level-moderate = Dificultat: mitjana.
level-hard = Dificultat: alta.

freshness-current = data de la informació: { $date }
freshness-last-known = última dada coneguda: { $date }
freshness-undated = sense data, cal comprovar-ho
check-official = És possible que alguna dada hagi canviat: consulteu el lloc web oficial.
source-label = Font
sources-label = Fonts
official-site = Lloc web oficial
unconfirmed-site = lloc web oficial, adreça no comprovada
approximate-place = ubicació aproximada

places-more = N’hi ha més: escriviu «més».
places-heading = Llocs que hi corresponen
places-none = No conec cap lloc que compleixi tot el que demaneu.
places-distance = a { $distance }
places-free = entrada gratuïta
places-open-now = obert ara, fins a les { $time }
places-closed-now = tancat ara
places-unknown-hours = horari desconegut
also-known = Vegeu també

no-answer = No tinc una resposta comprovada i m’estimo més no endevinar-la.
no-answer-entity = Sí que tinc informació sobre «{ $name }», però no una resposta comprovada a aquesta pregunta.
untold = No tinc res de comprovat sobre això: { $details }.
no-answer-site = El millor és preguntar-ho al lloc web oficial: { $site }.
outside-territory = Això queda fora del territori del qual m’ocupo ({ $territory }), i per tant no en tinc una resposta comprovada.
live-not-here = Això canvia d’una hora a l’altra i no dono cap xifra que no pugui comprovar. La font oficial ho mostra en directe: { $site }.
cannot-act = Responc preguntes, però no puc reservar, comprar ni trucar per vós. Al lloc web oficial us podran ajudar: { $site }.
hello = Hola! Pregunteu-me el que vulgueu sobre { $territory }: horaris, preus, com arribar als llocs, què visitar, viure i estudiar aquí.
you-are-welcome = De res. Que tingueu una bona estada!
about-me = Soc Escale, un assistent automàtic. Responc preguntes sobre { $territory } a partir de fonts comprovades i citades, i quan no sé una cosa, ho dic.
sorry-no-help = Em sap greu no haver-vos pogut ajudar. Pregunteu-me alguna cosa sobre { $territory } i faré el que pugui.
no-advice = No dono consells mèdics ni jurídics: un metge, un farmacèutic o un advocat us en pot donar.
emergency-intro = En cas d’emergència en aquest territori, truqueu al:
store-unavailable = Ara mateix no puc accedir a les meves fonts. Aquests són els números d’emergència i els llocs web oficials; torneu-ho a provar d’aquí a un minut.
language-unserved = Encara no parlo aquesta llengua, per això us responc en català.
languages-offered = Trieu la vostra llengua

## Notices (codes of the answer)

notice-volatile = Pot canviar; la data indica quan es va comprovar.
notice-last_known = Últim valor conegut; comproveu-lo al lloc web oficial.
notice-generated = Text redactat per una intel·ligència artificial a partir de les fonts citades.
notice-language_unserved = Resposta en la llengua més pròxima que parlo.
notice-approximate = Les ubicacions són aproximades.
notice-store_unavailable = Ara mateix no es pot accedir a les fonts.

## Errors (title of the problem, then what to do)

error-question-empty = Escriviu una pregunta.
error-question-long = La pregunta és massa llarga: { $max } caràcters com a màxim i n’heu escrit { $count }.
error-not-json = La sol·licitud no és un JSON vàlid.
error-not-text = La sol·licitud no és un text UTF-8 vàlid.
error-too-large = La sol·licitud és massa gran.
error-field = El camp «{ $field }» no té la forma esperada: { $wanted }.
error-language = «{ $tag }» no és una etiqueta de llengua.
error-territory = Aquí no hi ha cap territori «{ $id }».
error-link = Aquest enllaç està malmès o ve d’una versió posterior. Podeu tornar a fer la pregunta.
error-not-found = No hi ha res en aquesta adreça.
error-method = Aquesta adreça no admet el mètode { $method }.
error-unavailable = El servei no està disponible ara mateix. Torneu-ho a provar d’aquí a un minut.
wanted-text = un text
wanted-number = un nombre
wanted-position = una latitud i una longitud en graus
wanted-time = una data i una hora, com ara 2026-07-05T10:00:00+02:00
wanted-list = una llista d’identificadors
wanted-audience = un d’aquests valors: { $choices }
wanted-object = un objecte JSON

## The page

page-title = { $territory }: pregunteu en la vostra llengua
page-description = Pregunteu el que vulgueu sobre { $territory } en la vostra llengua i rebreu una resposta directa, amb les fonts.
page-heading = Què voleu saber?
page-intro = Pregunteu sobre { $territory } en la vostra llengua. Les respostes surten de fonts citades.
page-placeholder = La vostra pregunta
page-ask = Pregunta
page-waiting = S’està buscant la resposta…
page-failed = La resposta no ha arribat. Comproveu la connexió i torneu-ho a provar.
page-retry = Torna-ho a provar
page-you = Vós
page-answer = Resposta
page-sources = Fonts
page-official = Lloc web oficial
page-share = Comparteix aquesta resposta
page-copied = Enllaç copiat
page-suggestions = També podeu preguntar
page-openers = Per exemple
page-language = Llengua
page-near-me = Fes servir la meva ubicació
page-near-on = Ubicació en ús, arrodonida a uns 500 m; no es desa res.
page-near-failed = La vostra ubicació no està disponible.
page-skip = Ves a la pregunta
page-in-language = Llegeix-ho en aquesta llengua: { $language }
page-about = Escale dona respostes comprovades i en cita les fonts. Sense galetes: no es desa res sobre vós.
page-map = Mapa
page-checked = comprovació: { $date }
page-new-question = Pregunta nova
page-emergency = Números d’emergència
page-not-found = Aquí no hi ha res

## Suggestions (complete questions; $name is a place)

suggest-hours = { $name }: quan obre?
suggest-price = { $name }: quant costa?
suggest-way = { $name }: com s’hi arriba?
suggest-what = { $name }: què és?
suggest-booking = { $name }: cal reservar?
suggest-accessibility = { $name }: és accessible en cadira de rodes?
suggest-history = { $name }: quan es va construir?
suggest-near = Què es pot veure a prop: { $name }?
suggest-contact = { $name }: quin és el número de telèfon?
suggest-rules = { $name }: quines normes hi ha?
suggest-season = { $name }: quan se celebra?
suggest-kind-near-me = { $kind } a prop meu
suggest-kind-town = { $kind } a { $town }

## Freshness of a date

dated-year = { $year }

## Generated answers

error-too-many = Massa preguntes en poc temps. Torneu-ho a provar d’aquí a un minut.
