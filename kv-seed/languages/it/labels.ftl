# Il vocabolario chiuso in italiano. Generi di luoghi: $count dice quanti ce ne sono. Unità: $count sceglie la forma,
# $number è il numero come si scrive.

## Generi di luoghi: titoli degli elenchi

kind-museum = { $count ->
    [one] museo
   *[other] musei
  }
kind-art-gallery = { $count ->
    [one] galleria d’arte
   *[other] gallerie d’arte
  }
kind-church = { $count ->
    [one] chiesa
   *[other] chiese
  }
kind-chapel = { $count ->
    [one] cappella
   *[other] cappelle
  }
kind-abbey = { $count ->
    [one] abbazia
   *[other] abbazie
  }
kind-cathedral = { $count ->
    [one] cattedrale
   *[other] cattedrali
  }
kind-castle = { $count ->
    [one] castello
   *[other] castelli
  }
kind-fort = { $count ->
    [one] fortezza
   *[other] fortezze
  }
kind-monument = { $count ->
    [one] monumento
   *[other] monumenti
  }
kind-memorial = { $count ->
    [one] luogo della memoria
   *[other] luoghi della memoria
  }
kind-roman-site = { $count ->
    [one] sito romano
   *[other] siti romani
  }
kind-archaeological-site = { $count ->
    [one] sito archeologico
   *[other] siti archeologici
  }
kind-historic-house = { $count ->
    [one] dimora storica
   *[other] dimore storiche
  }
kind-theatre = { $count ->
    [one] teatro
   *[other] teatri
  }
kind-opera = { $count ->
    [one] teatro dell’opera
   *[other] teatri dell’opera
  }
kind-cinema = cinema
kind-concert-hall = { $count ->
    [one] sala da concerto
   *[other] sale da concerto
  }
kind-cultural-venue = { $count ->
    [one] spazio culturale
   *[other] spazi culturali
  }
kind-stadium = { $count ->
    [one] stadio
   *[other] stadi
  }
kind-park = { $count ->
    [one] parco
   *[other] parchi
  }
kind-garden = { $count ->
    [one] giardino
   *[other] giardini
  }
kind-beach = { $count ->
    [one] spiaggia
   *[other] spiagge
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanques
  }
kind-island = { $count ->
    [one] isola
   *[other] isole
  }
kind-hike = { $count ->
    [one] escursione
   *[other] escursioni
  }
kind-viewpoint = { $count ->
    [one] punto panoramico
   *[other] punti panoramici
  }
kind-nature = { $count ->
    [one] luogo naturale
   *[other] luoghi naturali
  }
kind-village = { $count ->
    [one] borgo
   *[other] borghi
  }
kind-town = città
kind-district = { $count ->
    [one] quartiere
   *[other] quartieri
  }
kind-market = { $count ->
    [one] mercato
   *[other] mercati
  }
kind-shop = { $count ->
    [one] negozio
   *[other] negozi
  }
kind-food = { $count ->
    [one] specialità locale
   *[other] specialità locali
  }
kind-restaurant = { $count ->
    [one] ristorante
   *[other] ristoranti
  }
kind-event = { $count ->
    [one] evento
   *[other] eventi
  }
kind-festival = festival
kind-concert = { $count ->
    [one] concerto
   *[other] concerti
  }
kind-sport = sport
kind-lodging = { $count ->
    [one] alloggio
   *[other] alloggi
  }
kind-station = { $count ->
    [one] stazione
   *[other] stazioni
  }
kind-airport = { $count ->
    [one] aeroporto
   *[other] aeroporti
  }
kind-port = { $count ->
    [one] porto
   *[other] porti
  }
kind-bus = autobus
kind-metro = metropolitana
kind-tram = tram
kind-train = { $count ->
    [one] treno
   *[other] treni
  }
kind-boat = { $count ->
    [one] battello
   *[other] battelli
  }
kind-bike = { $count ->
    [one] bicicletta
   *[other] biciclette
  }
kind-coach = pullman
kind-parking = { $count ->
    [one] parcheggio
   *[other] parcheggi
  }
kind-ticket = { $count ->
    [one] biglietto o abbonamento
   *[other] biglietti e abbonamenti
  }
kind-tourist-train = { $count ->
    [one] trenino turistico
   *[other] trenini turistici
  }
kind-car = auto
kind-university = università
kind-school = { $count ->
    [one] scuola
   *[other] scuole
  }
kind-research = { $count ->
    [one] centro di ricerca
   *[other] centri di ricerca
  }
kind-hospital = { $count ->
    [one] ospedale
   *[other] ospedali
  }
kind-pharmacy = { $count ->
    [one] farmacia
   *[other] farmacie
  }
kind-company = { $count ->
    [one] impresa
   *[other] imprese
  }
kind-agency = { $count ->
    [one] agenzia
   *[other] agenzie
  }
kind-tourist-office = { $count ->
    [one] ufficio del turismo
   *[other] uffici del turismo
  }
kind-consulate = { $count ->
    [one] consolato
   *[other] consolati
  }
kind-service = { $count ->
    [one] servizio
   *[other] servizi
  }
kind-procedure = { $count ->
    [one] pratica
   *[other] pratiche
  }
kind-safety = sicurezza
kind-climate = clima
kind-emergency = { $count ->
    [one] emergenza
   *[other] emergenze
  }
kind-tax = { $count ->
    [one] tassa
   *[other] tasse
  }
kind-payment = { $count ->
    [one] mezzo di pagamento
   *[other] mezzi di pagamento
  }
kind-territory = { $count ->
    [one] territorio
   *[other] territori
  }
kind-association = { $count ->
    [one] associazione
   *[other] associazioni
  }
kind-industry = { $count ->
    [one] settore economico
   *[other] settori economici
  }
kind-language-course = { $count ->
    [one] corso di lingua
   *[other] corsi di lingua
  }
kind-employment = lavoro e occupazione
kind-convention-centre = { $count ->
    [one] centro congressi
   *[other] centri congressi
  }

## Parti di cui parla un valore

of-entry = ingresso
of-permanent-collection = collezione permanente
of-temporary-exhibition = mostra temporanea
of-exhibition = mostra
of-audioguide = audioguida
of-guided-tour = visita guidata
of-visit = visita
of-museum = museo
of-church = chiesa
of-crypt = cripta
of-cloister = chiostro
of-gardens = giardini
of-tower = torre
of-fort = forte
of-chapel = cappella
of-terrace = terrazza
of-boat = battello
of-parking = parcheggio
of-ticket-office = biglietteria
of-box-office = botteghino
of-shop = negozio
of-market = mercato
of-flower-market = mercato dei fiori
of-food-market = mercato alimentare
of-crafts-market = mercato artigianale
of-concert = concerto
of-stage = palco
of-pass = pass
of-single-ticket = corsa semplice
of-return-ticket = andata e ritorno
of-day-pass = biglietto giornaliero
of-week-pass = biglietto settimanale
of-month-pass = abbonamento mensile
of-season-ticket = abbonamento
of-taxi = taxi
of-shuttle = navetta
of-train = treno
of-bus = autobus
of-ferry = traghetto
of-bike = bicicletta
of-lifeguards = bagnini
of-road-closure = strada chiusa
of-road = strada
of-regulated-access = accesso regolamentato
of-festival = festival
of-pilgrimage = pellegrinaggio
of-lavender = lavanda in fiore
of-flamingos = fenicotteri
of-film = film
of-office = ufficio
of-stadium-tour = visita dello stadio
of-workshop = laboratorio
of-combined-ticket = biglietto combinato
of-tablet = visita con tablet
of-locker = deposito bagagli
of-nursery = asilo nido
of-rooms = sale
of-collection = collezione
of-building = edificio
of-site = sito
of-nave = navata
of-keep = mastio
of-baptistery = battistero
of-portal = portale
of-ruins = rovine
of-buildings = edifici
of-origins = origini
of-castle = castello
of-length = lunghezza
of-height = altezza
of-distance = distanza
of-depth = profondità
of-altitude = altitudine
of-width = larghezza
of-coast = costa
of-course = percorso
of-diameter = diametro
of-walk = a piedi
of-loop = giro ad anello
of-ride = tragitto
of-crossing = traversata
of-tour = giro
of-drive = in auto
of-drop = altezza della caduta
of-ascent = dislivello positivo
of-last-departure = ultima partenza
of-ten-trip-ticket = carnet da dieci viaggi
of-pass-48h = pass 48 ore
of-pass-72h = pass 72 ore
of-tourist-office = ufficio del turismo
of-bank = banche
of-fine = multa
of-activity-rate = tasso di attività (15–64 anni)
of-employment-rate = tasso di occupazione (15–64 anni)
of-unemployed-share = quota di disoccupati (15–64 anni)
of-executive-recruitment = assunzioni di quadri e dirigenti
of-medical-emergency = emergenza medica (SAMU)
of-police = polizia o gendarmeria
of-fire-brigade = vigili del fuoco
of-deaf-emergency = emergenza via SMS per persone sorde
of-sea-rescue = soccorso in mare
of-air-rescue = soccorso aereo
of-mean-temperature = temperatura media annua
of-water-temperature = temperatura dell’acqua
of-mistral = maestrale (mistral)
of-investment = investimento
of-flat = appartamento
of-rent = affitto
of-tax-stamp = marca da bollo
of-crit-air-sticker = bollino Crit’Air

## Per chi vale un prezzo

who-adult = adulto
who-child = bambino
who-reduced = ridotto
who-student = studente
who-senior = senior
who-family = famiglia
who-group = gruppo
who-resident = residente
who-disabled = persona con disabilità
who-eu-resident = residente dell’Unione europea
who-teacher = insegnante
who-job-seeker = persona in cerca di lavoro
who-car-sharer = chi viaggia in car pooling
who-subscriber = abbonato

## A che cosa si riferisce un prezzo

per-person = a persona
per-night = a notte
per-day = al giorno
per-week = a settimana
per-month = al mese
per-year = all’anno
per-hour = all’ora
per-half-hour = ogni mezz’ora
per-square-metre = al m²
per-trip = a corsa
per-group = per gruppo
per-kwh = al kWh
per-km = al km

## Quando vale

when-summer = in estate
when-winter = in inverno
when-low-season = in bassa stagione
when-high-season = in alta stagione
when-weekends = nei fine settimana
when-weekdays = nei giorni feriali
when-sunday = la domenica
when-saturday = il sabato
when-monday = il lunedì
when-holidays = nei giorni festivi
when-school-holidays = durante le vacanze scolastiche
when-first-sunday = la prima domenica del mese
when-first-saturday = il primo sabato del mese
when-first-wednesday = il primo mercoledì del mese
when-night = di notte
when-evening = la sera
when-morning = la mattina
when-afternoon = il pomeriggio
when-peak = nelle ore di punta
when-off-peak = fuori dalle ore di punta
when-opening-day = il giorno dell’apertura
when-heritage-days = per le Giornate europee del patrimonio
when-museum-night = per la Notte dei musei
when-match-days = nei giorni di partita

## Unità

unit-works = { $count ->
    [one] { $number } opera
   *[other] { $number } opere
  }
unit-objects = { $count ->
    [one] { $number } oggetto
   *[other] { $number } oggetti
  }
unit-paintings = { $count ->
    [one] { $number } dipinto
   *[other] { $number } dipinti
  }
unit-visitors = { $count ->
    [one] { $number } visitatore
   *[other] { $number } visitatori
  }
unit-visitors-per-year = { $count ->
    [one] { $number } visitatore all’anno
   *[other] { $number } visitatori all’anno
  }
unit-people = { $count ->
    [one] { $number } persona
   *[other] { $number } persone
  }
unit-students = { $count ->
    [one] { $number } studente
   *[other] { $number } studenti
  }
unit-staff = { $count ->
    [one] { $number } dipendente
   *[other] { $number } dipendenti
  }
unit-researchers = { $count ->
    [one] { $number } ricercatore
   *[other] { $number } ricercatori
  }
unit-teachers = { $count ->
    [one] { $number } insegnante
   *[other] { $number } insegnanti
  }
unit-seats = { $count ->
    [one] { $number } posto
   *[other] { $number } posti
  }
unit-rooms = { $count ->
    [one] { $number } camera
   *[other] { $number } camere
  }
unit-companies = { $count ->
    [one] { $number } impresa
   *[other] { $number } imprese
  }
unit-startups = { $number } start-up
unit-jobs = { $count ->
    [one] { $number } posto di lavoro
   *[other] { $number } posti di lavoro
  }
unit-beds = { $count ->
    [one] { $number } letto
   *[other] { $number } letti
  }
unit-inhabitants = { $count ->
    [one] { $number } abitante
   *[other] { $number } abitanti
  }
unit-hectares = { $count ->
    [one] { $number } ettaro
   *[other] { $number } ettari
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } tonnellata
   *[other] { $number } tonnellate
  }
unit-passengers = { $count ->
    [one] { $number } passeggero
   *[other] { $number } passeggeri
  }
unit-passengers-per-year = { $count ->
    [one] { $number } passeggero all’anno
   *[other] { $number } passeggeri all’anno
  }
unit-cruise-passengers = { $count ->
    [one] { $number } crocierista
   *[other] { $number } crocieristi
  }
unit-containers = { $number } container (TEU)
unit-vehicles = { $count ->
    [one] { $number } veicolo
   *[other] { $number } veicoli
  }
unit-euros = { $number } euro
unit-million-euros = { $count ->
    [one] { $number } milione di euro
   *[other] { $number } milioni di euro
  }
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm all’anno
unit-sun-hours-per-year = { $count ->
    [one] { $number } ora di sole all’anno
   *[other] { $number } ore di sole all’anno
  }
unit-days-per-year = { $count ->
    [one] { $number } giorno all’anno
   *[other] { $number } giorni all’anno
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } linea
   *[other] { $number } linee
  }
unit-stations = { $count ->
    [one] { $number } stazione
   *[other] { $number } stazioni
  }
unit-stops = { $count ->
    [one] { $number } fermata
   *[other] { $number } fermate
  }
unit-trips = { $count ->
    [one] { $number } viaggio
   *[other] { $number } viaggi
  }
unit-return-trips = { $count ->
    [one] { $number } viaggio di andata e ritorno
   *[other] { $number } viaggi di andata e ritorno
  }
unit-trips-per-day = { $count ->
    [one] { $number } viaggio al giorno
   *[other] { $number } viaggi al giorno
  }
unit-spaces = { $count ->
    [one] { $number } posto auto
   *[other] { $number } posti auto
  }
unit-bikes = { $count ->
    [one] { $number } bicicletta
   *[other] { $number } biciclette
  }
unit-beaches = { $count ->
    [one] { $number } spiaggia
   *[other] { $number } spiagge
  }
unit-islands = { $count ->
    [one] { $number } isola
   *[other] { $number } isole
  }
unit-massifs = { $count ->
    [one] { $number } massiccio
   *[other] { $number } massicci
  }
unit-communes = { $count ->
    [one] { $number } comune
   *[other] { $number } comuni
  }
unit-councillors = { $count ->
    [one] { $number } consigliere
   *[other] { $number } consiglieri
  }
unit-consulates = { $count ->
    [one] { $number } consolato
   *[other] { $number } consolati
  }
unit-sites = { $count ->
    [one] { $number } sito
   *[other] { $number } siti
  }
unit-hospitals = { $count ->
    [one] { $number } ospedale
   *[other] { $number } ospedali
  }
unit-cables = { $count ->
    [one] { $number } cavo
   *[other] { $number } cavi
  }
unit-countries = { $count ->
    [one] { $number } paese
   *[other] { $number } paesi
  }
unit-labs = { $count ->
    [one] { $number } laboratorio
   *[other] { $number } laboratori
  }
unit-schools = { $count ->
    [one] { $number } scuola
   *[other] { $number } scuole
  }
unit-species = { $number } specie
unit-exhibitions = { $count ->
    [one] { $number } mostra
   *[other] { $number } mostre
  }
unit-concerts = { $count ->
    [one] { $number } concerto
   *[other] { $number } concerti
  }
unit-performances = { $count ->
    [one] { $number } spettacolo
   *[other] { $number } spettacoli
  }
unit-artists = { $count ->
    [one] { $number } artista
   *[other] { $number } artisti
  }
unit-spectators = { $count ->
    [one] { $number } spettatore
   *[other] { $number } spettatori
  }
unit-stands = { $number } stand
unit-stalls = { $count ->
    [one] { $number } bancarella
   *[other] { $number } bancarelle
  }
unit-dealers = { $count ->
    [one] { $number } rigattiere
   *[other] { $number } rigattieri
  }
unit-markets-per-week = { $count ->
    [one] { $number } mercato a settimana
   *[other] { $number } mercati a settimana
  }
unit-residents = { $count ->
    [one] { $number } residente
   *[other] { $number } residenti
  }
unit-births = { $count ->
    [one] { $number } nascita
   *[other] { $number } nascite
  }
unit-panels = { $count ->
    [one] { $number } pannello
   *[other] { $number } pannelli
  }
unit-arches = { $count ->
    [one] { $number } arcata
   *[other] { $number } arcate
  }
unit-viaducts = { $count ->
    [one] { $number } viadotto
   *[other] { $number } viadotti
  }
unit-tunnels = { $number } tunnel
unit-windmills = { $count ->
    [one] { $number } mulino a vento
   *[other] { $number } mulini a vento
  }
unit-pipes = { $count ->
    [one] { $number } canna d’organo
   *[other] { $number } canne d’organo
  }
unit-stalls-carved = { $count ->
    [one] { $number } stallo scolpito
   *[other] { $number } stalli scolpiti
  }
unit-levels = { $count ->
    [one] { $number } livello
   *[other] { $number } livelli
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $number } euro al metro quadro
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } abitante per km²
   *[other] { $number } abitanti per km²
  }
unit-items = { $count ->
    [one] { $number } oggetto ritrovato
   *[other] { $number } oggetti ritrovati
  }
unit-losses = { $count ->
    [one] { $number } smarrimento denunciato
   *[other] { $number } smarrimenti denunciati
  }
unit-titles = { $count ->
    [one] { $number } titolo
   *[other] { $number } titoli
  }
unit-cups = { $count ->
    [one] { $number } coppa
   *[other] { $number } coppe
  }
unit-editions = { $count ->
    [one] { $number } edizione
   *[other] { $number } edizioni
  }
unit-runners = { $count ->
    [one] { $number } corridore
   *[other] { $number } corridori
  }
unit-nationalities = { $number } nazionalità
unit-participants = { $count ->
    [one] { $number } partecipante
   *[other] { $number } partecipanti
  }
unit-pupils = { $count ->
    [one] { $number } alunno
   *[other] { $number } alunni
  }
unit-sailing-series = { $count ->
    [one] { $number } gara di vela
   *[other] { $number } gare di vela
  }
unit-athletes = { $count ->
    [one] { $number } atleta
   *[other] { $number } atleti
  }
unit-years = { $count ->
    [one] { $number } anno
   *[other] { $number } anni
  }
unit-hours-per-week = { $count ->
    [one] { $number } ora a settimana
   *[other] { $number } ore a settimana
  }
unit-hours-per-year = { $count ->
    [one] { $number } ora all’anno
   *[other] { $number } ore all’anno
  }
unit-ships = { $count ->
    [one] { $number } nave
   *[other] { $number } navi
  }
unit-floors = { $count ->
    [one] { $number } piano
   *[other] { $number } piani
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } asilo nido
   *[other] { $number } asili nido
  }
unit-stages = { $count ->
    [one] { $number } teatro di posa
   *[other] { $number } teatri di posa
  }
unit-shoots = { $count ->
    [one] { $number } produzione girata
   *[other] { $number } produzioni girate
  }
unit-studios = { $count ->
    [one] { $number } studio
   *[other] { $number } studi
  }
unit-festivals = { $number } festival
unit-departments = { $count ->
    [one] { $number } dipartimento
   *[other] { $number } dipartimenti
  }
unit-events-per-year = { $count ->
    [one] { $number } evento all’anno
   *[other] { $number } eventi all’anno
  }

## Eventi: etichette di una data

event-built = costruzione
event-opened = apertura
event-founded = fondazione
event-created = creazione
event-inaugurated = inaugurazione
event-listed = iscrizione tra i beni tutelati
event-labelled = marchio ottenuto
event-renovated = ristrutturazione
event-rebuilt = ricostruzione
event-restored = restauro
event-consecrated = consacrazione
event-reopened = riapertura
event-closed = chiusura
event-launched = lancio
event-museum = trasformazione in museo
event-destroyed = distruzione
event-merged = fusione
event-renamed = cambio di nome
event-announced = annuncio
event-signed = firma
event-started = inizio
event-finished = completamento
event-born = nascita
event-died = morte
event-discovered = scoperta
event-abandoned = abbandono
event-bought = acquisto
event-moved = trasferimento

## Stili

style-romanesque = romanico
style-gothic = gotico
style-baroque = barocco
style-romano-byzantine = romanico-bizantino
style-neoclassical = neoclassico
style-renaissance = rinascimentale
style-modern = moderno
style-contemporary = contemporaneo
style-early-christian = paleocristiano
style-provencal = provenzale
style-cistercian = cistercense
style-art-deco = Art déco
style-classical = classico
style-roman-antiquity = antichità romana

## Ruoli delle persone

role-director = direzione
role-president = presidenza
role-mayor = sindaco
role-owner = proprietà
role-chief-executive = amministratore delegato
role-architect = architetto
role-founder = fondatore
role-artist = artista
role-general-manager = direzione generale
role-chair = presidenza

## Mezzi di trasporto

mode-metro = metropolitana
mode-tram = tram
mode-bus = autobus
mode-coach = pullman
mode-train = treno
mode-boat = battello
mode-shuttle = navetta
mode-night-bus = autobus notturno
mode-tourist-train = trenino turistico
mode-bike = bicicletta
mode-car = auto
mode-taxi = taxi
mode-foot = a piedi

## Che cosa si può voler fare o portare

rule-dogs = cani
rule-animals = animali
rule-children = bambini
rule-pushchair = passeggini
rule-sand = sabbia
rule-pebbles = ciottoli
rule-step-free = accesso in sedia a rotelle
rule-swimming = balneazione
rule-fishing = pesca
rule-kayak = kayak
rule-camping = campeggio
rule-climbing = arrampicata
rule-diving = immersioni
rule-drones = droni
rule-barbecue = barbecue e fuochi
rule-smoking = fumo
rule-picnic = picnic

## Sì o no: frasi intere

flag-animals-yes = Gli animali sono ammessi.
flag-animals-no = Gli animali non sono ammessi.
flag-barefoot-yes = Si può stare a piedi nudi.
flag-barefoot-no = Non si può stare a piedi nudi.
flag-contactless-yes = Si può pagare contactless.
flag-contactless-no = Non si può pagare contactless.
flag-dogs-yes = I cani sono ammessi.
flag-dogs-no = I cani non sono ammessi.
flag-fire-yes = È permesso accendere fuochi.
flag-fire-no = È vietato accendere qualsiasi fuoco.
flag-food-yes = Si possono portare cibo e bevande.
flag-food-no = Cibo e bevande non sono ammessi.
flag-large-bags-yes = Le borse voluminose sono ammesse.
flag-large-bags-no = Valigie e borse voluminose non sono ammesse.
flag-lifeguards-yes = La balneazione è sorvegliata dai bagnini.
flag-lifeguards-no = Non ci sono bagnini.
flag-lockers-yes = Sono disponibili armadietti.
flag-lockers-no = Non ci sono armadietti.
flag-parking-yes = È possibile parcheggiare.
flag-parking-no = Non c’è parcheggio.
flag-playground-yes = C’è un parco giochi.
flag-playground-no = Non c’è un parco giochi.
flag-pushchair-yes = Si può venire con il passeggino.
flag-pushchair-no = Non è adatto ai passeggini.
flag-restaurant-yes = Si può mangiare sul posto.
flag-restaurant-no = Non si può mangiare sul posto.
flag-shade-yes = C’è ombra.
flag-shade-no = Non c’è ombra.
flag-showers-yes = Ci sono le docce.
flag-showers-no = Non ci sono docce.
flag-smoking-yes = È permesso fumare.
flag-smoking-no = È vietato fumare.
flag-step-free-yes = L’accesso è senza gradini.
flag-step-free-no = L’accesso ha dei gradini.
flag-swimming-yes = La balneazione è permessa.
flag-swimming-no = La balneazione è vietata.
flag-wifi-yes = C’è il Wi-Fi.
flag-wifi-no = Non c’è il Wi-Fi.

## Numeri di emergenza

emergency-112 = numero di emergenza europeo
emergency-15 = emergenza medica (SAMU)
emergency-17 = polizia
emergency-18 = vigili del fuoco
emergency-114 = SMS per persone sorde o con problemi di udito
emergency-196 = soccorso in mare
emergency-191 = soccorso aereo

## Pubblici

audience-visitor = visitatori
audience-resident = residenti
audience-student = studenti
audience-investor = investitori
audience-talent = chi lavora qui
audience-press = stampa
