# Ciò che Escale dice in italiano. Un messaggio, un pensiero intero; i nomi dopo $ vengono riempiti.
# I nomi dei luoghi restano fuori dalla frase («$name: …»): articolo e preposizione articolata dipenderebbero dal nome.

## La risposta

hours-label = Orari
hours-on-day = Aperto { $day }: { $times }.
hours-open-at = Alle { $time } è aperto.
hours-closed-at = Alle { $time } è chiuso.
hours-on-day-unknown = Aperto { $day }; la fonte non indica gli orari.
hours-closed-on-day = Chiuso { $day }.
hours-open-now = Aperto adesso, fino alle { $time }.
hours-open-now-always = Aperto adesso.
hours-closed-now-today = Chiuso adesso; apre oggi alle { $time }.
hours-closed-now-later = Chiuso adesso; riapre { $day } alle { $time }.
hours-closed-now = Chiuso adesso.
hours-last-known-on-day = Secondo gli ultimi orari conosciuti, aperto { $day }: { $times }.
hours-last-known-closed-on-day = Secondo gli ultimi orari conosciuti, chiuso { $day }.
hours-last-known-open-now = Secondo gli ultimi orari conosciuti, aperto adesso, fino alle { $time }.
hours-last-known-closed-now = Secondo gli ultimi orari conosciuti, chiuso adesso.
hours-daily = tutti i giorni { $times }
hours-closed = chiuso { $days }
hours-always = sempre aperto
hours-morning = la mattina
hours-afternoon = il pomeriggio
hours-days-only = { $days } (orari non indicati)
hours-during = { $from } – { $to }: { $pattern }
every-day = tutti i giorni
asked-time = { $day }, { $time }

price-label = Prezzi
price-free = gratis
price-about = circa { $amount }
price-over = più di { $amount }
price-under = meno di { $amount }
price-per = { $amount } { $per }
age-range = { $from }–{ $to } anni
age-under = meno di { $age } anni
age-from = da { $age } anni in su

duration-label = Durata
distance-label = Distanza
about-value = circa { $value }
over-value = più di { $value }
under-value = meno di { $value }
nearly-value = quasi { $value }
from-to = { $from } – { $to }
from-place = partenza: { $from }
to-place = arrivo: { $to }
century-value = { $centuryRoman } secolo
century-range = { $fromRoman }–{ $toRoman } secolo
century-value-before = { $centuryRoman } secolo a.C.
century-range-before = { $fromRoman } secolo a.C. – { $toRoman } secolo d.C.
century-label = Secolo
style-label = Stile
phone-label = Telefono
address-label = Indirizzo
access-label = Come arrivare
line-stop = fermata { $stop }
line-from = partenza: { $stop }
line-to = direzione { $stop }
line-walk = { $minutes } min a piedi
every-minutes = ogni { $minutes } min
times-per = { $times } { $per }
season-label = Date
edition = { $number }ª edizione
in-year = nel { $year }
change-up = in aumento del { $percent }
change-down = in calo del { $percent }
link-label = Link
by-person = di { $name }

booking-required = La prenotazione è obbligatoria.
booking-recommended = La prenotazione è consigliata.
booking-possible = È possibile prenotare.
booking-not-needed = Non è necessario prenotare.
booking-on-site = I biglietti si acquistano sul posto.
booking-online = La prenotazione si fa online.
booking-limit = { $count ->
    [one] Al massimo { $count } persona al giorno.
   *[other] Al massimo { $count } persone al giorno.
  }
booking-party = { $count ->
    [one] Al massimo { $count } persona per prenotazione.
   *[other] Al massimo { $count } persone per prenotazione.
  }
booking-ahead = { $days ->
    [one] Le prenotazioni aprono { $days } giorno prima.
   *[other] Le prenotazioni aprono { $days } giorni prima.
  }
level-easy = Difficoltà: facile.
level-moderate = Difficoltà: media.
level-hard = Difficoltà: difficile.

freshness-current = data della fonte: { $date }
freshness-last-known = ultimo dato conosciuto: { $date }
freshness-undated = senza data, da verificare
check-official = Alcune di queste informazioni potrebbero essere cambiate: verifichi sul sito ufficiale.
source-label = Fonte
sources-label = Fonti
official-site = Sito ufficiale
unconfirmed-site = sito ufficiale, indirizzo non verificato
approximate-place = posizione approssimativa

places-more = Ce ne sono altri: scriva «altri».
places-heading = Luoghi che corrispondono alla richiesta
places-none = Non conosco nessun luogo che soddisfi tutti questi criteri.
places-distance = a { $distance }
places-free = ingresso gratuito
places-open-now = aperto adesso, fino alle { $time }
places-closed-now = chiuso adesso
places-unknown-hours = orari non noti
also-known = Vedi anche

no-answer = Non ho una risposta verificata a questa domanda e preferisco non tirare a indovinare.
no-answer-entity = So di che cosa si tratta ({ $name }), ma non ho una risposta verificata a questa domanda.
untold = Non ho nulla di verificato su questo: { $details }.
no-answer-site = La cosa migliore è consultare il sito ufficiale: { $site }.
outside-territory = È fuori dal territorio di cui mi occupo ({ $territory }), perciò non ho una risposta verificata.
live-not-here = È un’informazione che cambia di ora in ora e non do dati che non posso verificare. La trova in tempo reale sul sito ufficiale: { $site }.
cannot-act = Rispondo alle domande, ma non posso prenotare, acquistare o telefonare al suo posto. Il sito ufficiale può aiutarla: { $site }.
hello = Buongiorno! Mi chieda quello che vuole su { $territory }: orari, prezzi, come arrivare, cosa vedere, vivere e studiare qui.
you-are-welcome = Prego, è stato un piacere. Buon soggiorno!
about-me = Sono Escale, un assistente automatico. Rispondo alle domande su { $territory } a partire da fonti verificate e citate, e lo dico quando non so.
sorry-no-help = Mi dispiace di non esserle stato d’aiuto. Mi chieda qualcosa su { $territory }: farò del mio meglio.
no-advice = Non do consigli medici o legali: può farlo un medico, un farmacista o un avvocato.
emergency-intro = In caso di emergenza in questo territorio, chiami:
store-unavailable = Al momento le mie fonti non sono raggiungibili. Ecco i numeri di emergenza e i siti ufficiali; riprovi tra un minuto.
language-unserved = Non parlo ancora questa lingua, perciò rispondo in italiano.
languages-offered = Scelga la lingua

## Avvertenze (codici della risposta)

notice-volatile = Può cambiare; la data indica quando è stato verificato.
notice-last_known = Ultimo dato conosciuto, da verificare sul sito ufficiale.
notice-generated = Scritto da un’intelligenza artificiale a partire dalle fonti citate.
notice-language_unserved = Risposta nella lingua più vicina che parlo.
notice-approximate = Le posizioni sono approssimative.
notice-store_unavailable = Al momento le fonti non sono raggiungibili.

## Errori (titolo del problema, poi che cosa fare)

error-question-empty = Scriva una domanda.
error-question-long = Questa domanda è troppo lunga: al massimo { $max } caratteri, qui sono { $count }.
error-not-json = La richiesta non è un JSON valido.
error-not-text = La richiesta non è un testo UTF-8 valido.
error-too-large = La richiesta è troppo grande.
error-field = Il campo «{ $field }» non ha la forma attesa: { $wanted }.
error-language = «{ $tag }» non è un codice di lingua.
error-territory = Qui non esiste il territorio «{ $id }».
error-link = Questo link è danneggiato o viene da una versione più recente. Può rifare la domanda.
error-not-found = A questo indirizzo non c’è nulla.
error-method = Questo indirizzo non accetta il metodo { $method }.
error-unavailable = Il servizio al momento non è disponibile. Riprovi tra un minuto.
wanted-text = un testo
wanted-number = un numero
wanted-position = latitudine e longitudine in gradi
wanted-time = una data e un’ora, per esempio 2026-07-05T10:00:00+02:00
wanted-list = un elenco di identificatori
wanted-audience = uno di questi valori: { $choices }
wanted-object = un oggetto JSON

## La pagina

page-title = { $territory }: chieda nella sua lingua
page-description = Faccia qualsiasi domanda su { $territory } nella sua lingua e riceva una risposta diretta, con le fonti.
page-heading = Che cosa desidera sapere?
page-intro = Faccia le sue domande su { $territory } nella sua lingua. Le risposte vengono da fonti citate.
page-placeholder = La sua domanda
page-ask = Chiedi
page-waiting = Sto cercando…
page-failed = La risposta non è arrivata. Controlli la connessione e riprovi.
page-retry = Riprova
page-you = Lei
page-answer = Risposta
page-sources = Fonti
page-official = Sito ufficiale
page-share = Condividi questa risposta
page-copied = Link copiato
page-suggestions = Potrebbe anche chiedere
page-openers = Per esempio
page-language = Lingua
page-near-me = Usa la mia posizione
page-near-on = Posizione in uso, arrotondata a circa 500 m; non viene conservato nulla.
page-near-failed = La sua posizione non è disponibile.
page-skip = Vai alla domanda
page-in-language = Leggi questa pagina in un’altra lingua: { $language }
page-about = Escale dà risposte verificate e cita le fonti. Nessun cookie, nessun dato su di lei viene conservato.
page-map = Mappa
page-checked = verificato: { $date }
page-new-question = Nuova domanda
page-emergency = Numeri di emergenza
page-not-found = Qui non c’è nulla

## Suggerimenti (domande intere; $name è un luogo)

suggest-hours = { $name }: quali sono gli orari?
suggest-price = { $name }: quanto costa?
suggest-way = { $name }: come ci si arriva?
suggest-what = { $name }: che cos’è?
suggest-booking = { $name }: bisogna prenotare?
suggest-accessibility = { $name }: è accessibile in sedia a rotelle?
suggest-history = { $name }: a quando risale?
suggest-near = Cosa vedere vicino a «{ $name }»?
suggest-contact = { $name }: qual è il numero di telefono?
suggest-rules = { $name }: quali sono le regole?
suggest-season = { $name }: quali sono le date?
suggest-kind-near-me = { $kind } vicino a me
suggest-kind-town = { $kind } a { $town }

## Età di una data

dated-year = { $year }

## Generated answers

error-too-many = Troppe domande in poco tempo. Riprovi tra un minuto.
