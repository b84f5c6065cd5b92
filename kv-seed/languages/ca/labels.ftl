# El vocabulari tancat en català. Tipus: $count diu quants se n'enumeren. Unitats: $count tria la forma,
# $number és el nombre tal com s'escriu.

## Kinds of places: headings of lists

kind-museum = { $count ->
    [one] museu
   *[other] museus
  }
kind-art-gallery = { $count ->
    [one] galeria d’art
   *[other] galeries d’art
  }
kind-church = { $count ->
    [one] església
   *[other] esglésies
  }
kind-chapel = { $count ->
    [one] capella
   *[other] capelles
  }
kind-abbey = { $count ->
    [one] abadia
   *[other] abadies
  }
kind-cathedral = { $count ->
    [one] catedral
   *[other] catedrals
  }
kind-castle = { $count ->
    [one] castell
   *[other] castells
  }
kind-fort = { $count ->
    [one] fortalesa
   *[other] fortaleses
  }
kind-monument = { $count ->
    [one] monument
   *[other] monuments
  }
kind-memorial = { $count ->
    [one] lloc de memòria
   *[other] llocs de memòria
  }
kind-roman-site = { $count ->
    [one] lloc romà
   *[other] llocs romans
  }
kind-archaeological-site = { $count ->
    [one] jaciment arqueològic
   *[other] jaciments arqueològics
  }
kind-historic-house = { $count ->
    [one] casa històrica
   *[other] cases històriques
  }
kind-theatre = { $count ->
    [one] teatre
   *[other] teatres
  }
kind-opera = { $count ->
    [one] òpera
   *[other] òperes
  }
kind-cinema = { $count ->
    [one] cinema
   *[other] cinemes
  }
kind-concert-hall = { $count ->
    [one] sala de concerts
   *[other] sales de concerts
  }
kind-cultural-venue = { $count ->
    [one] espai cultural
   *[other] espais culturals
  }
kind-stadium = { $count ->
    [one] estadi
   *[other] estadis
  }
kind-park = { $count ->
    [one] parc
   *[other] parcs
  }
kind-garden = { $count ->
    [one] jardí
   *[other] jardins
  }
kind-beach = { $count ->
    [one] platja
   *[other] platges
  }
kind-calanque = { $count ->
    [one] calanca
   *[other] calanques
  }
kind-island = { $count ->
    [one] illa
   *[other] illes
  }
kind-hike = { $count ->
    [one] ruta a peu
   *[other] rutes a peu
  }
kind-viewpoint = { $count ->
    [one] mirador
   *[other] miradors
  }
kind-nature = { $count ->
    [one] espai natural
   *[other] espais naturals
  }
kind-village = { $count ->
    [one] poble
   *[other] pobles
  }
kind-town = { $count ->
    [one] ciutat
   *[other] ciutats
  }
kind-district = { $count ->
    [one] barri
   *[other] barris
  }
kind-market = { $count ->
    [one] mercat
   *[other] mercats
  }
kind-shop = { $count ->
    [one] botiga
   *[other] botigues
  }
kind-food = { $count ->
    [one] especialitat local
   *[other] especialitats locals
  }
kind-restaurant = { $count ->
    [one] restaurant
   *[other] restaurants
  }
kind-event = { $count ->
    [one] esdeveniment
   *[other] esdeveniments
  }
kind-festival = { $count ->
    [one] festival
   *[other] festivals
  }
kind-concert = { $count ->
    [one] concert
   *[other] concerts
  }
kind-sport = { $count ->
    [one] esport
   *[other] esports
  }
kind-lodging = { $count ->
    [one] allotjament
   *[other] allotjaments
  }
kind-station = { $count ->
    [one] estació
   *[other] estacions
  }
kind-airport = { $count ->
    [one] aeroport
   *[other] aeroports
  }
kind-port = { $count ->
    [one] port
   *[other] ports
  }
kind-bus = { $count ->
    [one] autobús
   *[other] autobusos
  }
kind-metro = { $count ->
    [one] metro
   *[other] metros
  }
kind-tram = { $count ->
    [one] tramvia
   *[other] tramvies
  }
kind-train = { $count ->
    [one] tren
   *[other] trens
  }
kind-boat = { $count ->
    [one] vaixell
   *[other] vaixells
  }
kind-bike = { $count ->
    [one] bicicleta
   *[other] bicicletes
  }
kind-coach = { $count ->
    [one] autocar
   *[other] autocars
  }
kind-parking = { $count ->
    [one] aparcament
   *[other] aparcaments
  }
kind-ticket = { $count ->
    [one] bitllet o abonament
   *[other] bitllets i abonaments
  }
kind-tourist-train = { $count ->
    [one] tren turístic
   *[other] trens turístics
  }
kind-car = { $count ->
    [one] cotxe
   *[other] cotxes
  }
kind-university = { $count ->
    [one] universitat
   *[other] universitats
  }
kind-school = { $count ->
    [one] escola
   *[other] escoles
  }
kind-research = { $count ->
    [one] centre de recerca
   *[other] centres de recerca
  }
kind-hospital = { $count ->
    [one] hospital
   *[other] hospitals
  }
kind-pharmacy = { $count ->
    [one] farmàcia
   *[other] farmàcies
  }
kind-company = { $count ->
    [one] empresa
   *[other] empreses
  }
kind-agency = { $count ->
    [one] agència
   *[other] agències
  }
kind-tourist-office = { $count ->
    [one] oficina de turisme
   *[other] oficines de turisme
  }
kind-consulate = { $count ->
    [one] consolat
   *[other] consolats
  }
kind-service = { $count ->
    [one] servei
   *[other] serveis
  }
kind-procedure = { $count ->
    [one] tràmit
   *[other] tràmits
  }
kind-safety = seguretat
kind-climate = clima
kind-emergency = { $count ->
    [one] emergència
   *[other] emergències
  }
kind-tax = { $count ->
    [one] impost
   *[other] impostos
  }
kind-payment = { $count ->
    [one] mitjà de pagament
   *[other] mitjans de pagament
  }
kind-territory = { $count ->
    [one] territori
   *[other] territoris
  }
kind-association = { $count ->
    [one] associació
   *[other] associacions
  }
kind-industry = { $count ->
    [one] sector d’activitat
   *[other] sectors d’activitat
  }
kind-language-course = { $count ->
    [one] curs de llengua
   *[other] cursos de llengua
  }
kind-employment = feina i ocupació
kind-convention-centre = { $count ->
    [one] centre de congressos
   *[other] centres de congressos
  }

## Parts that a value is about

of-entry = entrada
of-permanent-collection = col·lecció permanent
of-temporary-exhibition = exposició temporal
of-exhibition = exposició
of-audioguide = audioguia
of-guided-tour = visita guiada
of-visit = visita
of-museum = museu
of-church = església
of-crypt = cripta
of-cloister = claustre
of-gardens = jardins
of-tower = torre
of-fort = fortalesa
of-chapel = capella
of-terrace = terrassa
of-boat = vaixell
of-parking = aparcament
of-ticket-office = taquilla
of-box-office = venda d’entrades
of-shop = botiga
of-market = mercat
of-flower-market = mercat de flors
of-food-market = mercat d’aliments
of-crafts-market = mercat d’artesania
of-concert = concert
of-stage = escenari
of-pass = abonament
of-single-ticket = bitllet senzill
of-return-ticket = bitllet d’anada i tornada
of-day-pass = abonament d’un dia
of-week-pass = abonament setmanal
of-month-pass = abonament mensual
of-season-ticket = abonament de temporada
of-taxi = taxi
of-shuttle = llançadora
of-train = tren
of-bus = autobús
of-ferry = ferri
of-bike = bicicleta
of-lifeguards = socorristes
of-road-closure = carretera tallada
of-road = carretera
of-regulated-access = accés regulat
of-festival = festival
of-pilgrimage = pelegrinatge
of-lavender = lavanda en flor
of-flamingos = flamencs
of-film = pel·lícula
of-office = oficina
of-stadium-tour = visita a l’estadi
of-workshop = taller
of-combined-ticket = entrada combinada
of-tablet = visita amb tauleta
of-locker = consigna
of-nursery = escola bressol
of-rooms = sales
of-collection = col·lecció
of-building = edifici
of-site = recinte
of-nave = nau
of-keep = torre mestra
of-baptistery = baptisteri
of-portal = portalada
of-ruins = ruïnes
of-buildings = edificis
of-origins = orígens
of-castle = castell
of-length = longitud
of-height = alçada
of-distance = distància
of-depth = profunditat
of-altitude = altitud
of-width = amplada
of-coast = litoral
of-course = recorregut
of-diameter = diàmetre
of-walk = a peu
of-loop = ruta circular
of-ride = trajecte
of-crossing = travessia
of-tour = circuit
of-drive = en cotxe
of-drop = alçada de la caiguda
of-ascent = desnivell positiu
of-last-departure = última sortida
of-ten-trip-ticket = targeta de deu viatges
of-pass-48h = abonament de 48 hores
of-pass-72h = abonament de 72 hores
of-tourist-office = oficina de turisme
of-bank = bancs
of-fine = multa
of-activity-rate = taxa d’activitat (15-64 anys)
of-employment-rate = taxa d’ocupació (15-64 anys)
of-unemployed-share = proporció d’aturats (15-64 anys)
of-executive-recruitment = contractació de directius i tècnics superiors
of-medical-emergency = urgències mèdiques (SAMU)
of-police = policia o gendarmeria
of-fire-brigade = bombers
of-deaf-emergency = emergències per SMS per a persones sordes
of-sea-rescue = salvament marítim
of-air-rescue = salvament aeri
of-mean-temperature = temperatura mitjana anual
of-water-temperature = temperatura de l’aigua
of-mistral = vent mestral
of-investment = inversió
of-flat = pis
of-rent = lloguer
of-tax-stamp = timbre fiscal
of-crit-air-sticker = distintiu Crit’Air

## For whom a price is

who-adult = adult
who-child = infant
who-reduced = tarifa reduïda
who-student = estudiant
who-senior = persona gran
who-family = família
who-group = grup
who-resident = resident
who-disabled = persona amb discapacitat
who-eu-resident = resident a la UE
who-teacher = docent
who-job-seeker = persona a l’atur
who-car-sharer = usuari de cotxe compartit
who-subscriber = abonat

## What a price is for

per-person = per persona
per-night = per nit
per-day = al dia
per-week = per setmana
per-month = al mes
per-year = a l’any
per-hour = per hora
per-half-hour = per mitja hora
per-square-metre = per metre quadrat
per-trip = per trajecte
per-group = per grup
per-kwh = per kWh
per-km = per km

## When it holds

when-summer = a l’estiu
when-winter = a l’hivern
when-low-season = en temporada baixa
when-high-season = en temporada alta
when-weekends = els caps de setmana
when-weekdays = entre setmana
when-sunday = els diumenges
when-saturday = els dissabtes
when-monday = els dilluns
when-holidays = els dies festius
when-school-holidays = durant les vacances escolars
when-first-sunday = el primer diumenge de mes
when-first-saturday = el primer dissabte de mes
when-first-wednesday = el primer dimecres de mes
when-night = a la nit
when-evening = al vespre
when-morning = al matí
when-afternoon = a la tarda
when-peak = en hora punta
when-off-peak = fora d’hora punta
when-opening-day = el dia de la inauguració
when-heritage-days = durant les Jornades Europees de Patrimoni
when-museum-night = la Nit dels Museus
when-match-days = els dies de partit

## Units

unit-works = { $count ->
    [one] { $number } obra
   *[other] { $number } obres
  }
unit-objects = { $count ->
    [one] { $number } objecte
   *[other] { $number } objectes
  }
unit-paintings = { $count ->
    [one] { $number } pintura
   *[other] { $number } pintures
  }
unit-visitors = { $count ->
    [one] { $number } visitant
   *[other] { $number } visitants
  }
unit-visitors-per-year = { $count ->
    [one] { $number } visitant a l’any
   *[other] { $number } visitants a l’any
  }
unit-people = { $count ->
    [one] { $number } persona
   *[other] { $number } persones
  }
unit-students = { $count ->
    [one] { $number } estudiant
   *[other] { $number } estudiants
  }
unit-staff = { $count ->
    [one] { $number } treballador
   *[other] { $number } treballadors
  }
unit-researchers = { $count ->
    [one] { $number } investigador
   *[other] { $number } investigadors
  }
unit-teachers = { $count ->
    [one] { $number } docent
   *[other] { $number } docents
  }
unit-seats = { $count ->
    [one] { $number } seient
   *[other] { $number } seients
  }
unit-rooms = { $count ->
    [one] { $number } habitació
   *[other] { $number } habitacions
  }
unit-companies = { $count ->
    [one] { $number } empresa
   *[other] { $number } empreses
  }
unit-startups = { $count ->
    [one] { $number } empresa emergent
   *[other] { $number } empreses emergents
  }
unit-jobs = { $count ->
    [one] { $number } lloc de treball
   *[other] { $number } llocs de treball
  }
unit-beds = { $count ->
    [one] { $number } llit
   *[other] { $number } llits
  }
unit-inhabitants = { $count ->
    [one] { $number } habitant
   *[other] { $number } habitants
  }
unit-hectares = { $count ->
    [one] { $number } hectàrea
   *[other] { $number } hectàrees
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } tona
   *[other] { $number } tones
  }
unit-passengers = { $count ->
    [one] { $number } passatger
   *[other] { $number } passatgers
  }
unit-passengers-per-year = { $count ->
    [one] { $number } passatger a l’any
   *[other] { $number } passatgers a l’any
  }
unit-cruise-passengers = { $count ->
    [one] { $number } creuerista
   *[other] { $number } creueristes
  }
unit-containers = { $count ->
    [one] { $number } contenidor (TEU)
   *[other] { $number } contenidors (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } vehicle
   *[other] { $number } vehicles
  }
unit-euros = { $count ->
    [one] { $number } euro
   *[other] { $number } euros
  }
unit-million-euros = { $number } milions d’euros
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm a l’any
unit-sun-hours-per-year = { $count ->
    [one] { $number } hora de sol a l’any
   *[other] { $number } hores de sol a l’any
  }
unit-days-per-year = { $count ->
    [one] { $number } dia a l’any
   *[other] { $number } dies a l’any
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } línia
   *[other] { $number } línies
  }
unit-stations = { $count ->
    [one] { $number } estació
   *[other] { $number } estacions
  }
unit-stops = { $count ->
    [one] { $number } parada
   *[other] { $number } parades
  }
unit-trips = { $count ->
    [one] { $number } viatge
   *[other] { $number } viatges
  }
unit-return-trips = { $count ->
    [one] { $number } viatge d’anada i tornada
   *[other] { $number } viatges d’anada i tornada
  }
unit-trips-per-day = { $count ->
    [one] { $number } viatge al dia
   *[other] { $number } viatges al dia
  }
unit-spaces = { $count ->
    [one] { $number } plaça d’aparcament
   *[other] { $number } places d’aparcament
  }
unit-bikes = { $count ->
    [one] { $number } bicicleta
   *[other] { $number } bicicletes
  }
unit-beaches = { $count ->
    [one] { $number } platja
   *[other] { $number } platges
  }
unit-islands = { $count ->
    [one] { $number } illa
   *[other] { $number } illes
  }
unit-massifs = { $count ->
    [one] { $number } massís
   *[other] { $number } massissos
  }
unit-communes = { $count ->
    [one] { $number } municipi
   *[other] { $number } municipis
  }
unit-councillors = { $count ->
    [one] { $number } conseller
   *[other] { $number } consellers
  }
unit-consulates = { $count ->
    [one] { $number } consolat
   *[other] { $number } consolats
  }
unit-sites = { $count ->
    [one] { $number } seu
   *[other] { $number } seus
  }
unit-hospitals = { $count ->
    [one] { $number } hospital
   *[other] { $number } hospitals
  }
unit-cables = { $count ->
    [one] { $number } cable
   *[other] { $number } cables
  }
unit-countries = { $count ->
    [one] { $number } país
   *[other] { $number } països
  }
unit-labs = { $count ->
    [one] { $number } laboratori
   *[other] { $number } laboratoris
  }
unit-schools = { $count ->
    [one] { $number } escola
   *[other] { $number } escoles
  }
unit-species = { $count ->
    [one] { $number } espècie
   *[other] { $number } espècies
  }
unit-exhibitions = { $count ->
    [one] { $number } exposició
   *[other] { $number } exposicions
  }
unit-concerts = { $count ->
    [one] { $number } concert
   *[other] { $number } concerts
  }
unit-performances = { $count ->
    [one] { $number } funció
   *[other] { $number } funcions
  }
unit-artists = { $count ->
    [one] { $number } artista
   *[other] { $number } artistes
  }
unit-spectators = { $count ->
    [one] { $number } espectador
   *[other] { $number } espectadors
  }
unit-stands = { $count ->
    [one] { $number } expositor
   *[other] { $number } expositors
  }
unit-stalls = { $count ->
    [one] { $number } parada
   *[other] { $number } parades
  }
unit-dealers = { $count ->
    [one] { $number } comerciant
   *[other] { $number } comerciants
  }
unit-markets-per-week = { $count ->
    [one] { $number } mercat per setmana
   *[other] { $number } mercats per setmana
  }
unit-residents = { $count ->
    [one] { $number } resident
   *[other] { $number } residents
  }
unit-births = { $count ->
    [one] { $number } naixement
   *[other] { $number } naixements
  }
unit-panels = { $count ->
    [one] { $number } panell
   *[other] { $number } panells
  }
unit-arches = { $count ->
    [one] { $number } arc
   *[other] { $number } arcs
  }
unit-viaducts = { $count ->
    [one] { $number } viaducte
   *[other] { $number } viaductes
  }
unit-tunnels = { $count ->
    [one] { $number } túnel
   *[other] { $number } túnels
  }
unit-windmills = { $count ->
    [one] { $number } molí de vent
   *[other] { $number } molins de vent
  }
unit-pipes = { $count ->
    [one] { $number } tub d’orgue
   *[other] { $number } tubs d’orgue
  }
unit-stalls-carved = { $count ->
    [one] { $number } cadira de cor tallada
   *[other] { $number } cadires de cor tallades
  }
unit-levels = { $count ->
    [one] { $number } nivell
   *[other] { $number } nivells
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro per metre quadrat
   *[other] { $number } euros per metre quadrat
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } habitant per quilòmetre quadrat
   *[other] { $number } habitants per quilòmetre quadrat
  }
unit-items = { $count ->
    [one] { $number } objecte trobat
   *[other] { $number } objectes trobats
  }
unit-losses = { $count ->
    [one] { $number } pèrdua declarada
   *[other] { $number } pèrdues declarades
  }
unit-titles = { $count ->
    [one] { $number } títol
   *[other] { $number } títols
  }
unit-cups = { $count ->
    [one] { $number } copa
   *[other] { $number } copes
  }
unit-editions = { $count ->
    [one] { $number } edició
   *[other] { $number } edicions
  }
unit-runners = { $count ->
    [one] { $number } corredor
   *[other] { $number } corredors
  }
unit-nationalities = { $count ->
    [one] { $number } nacionalitat
   *[other] { $number } nacionalitats
  }
unit-participants = { $count ->
    [one] { $number } participant
   *[other] { $number } participants
  }
unit-pupils = { $count ->
    [one] { $number } alumne
   *[other] { $number } alumnes
  }
unit-sailing-series = { $count ->
    [one] { $number } prova de vela
   *[other] { $number } proves de vela
  }
unit-athletes = { $count ->
    [one] { $number } esportista
   *[other] { $number } esportistes
  }
unit-years = { $count ->
    [one] { $number } any
   *[other] { $number } anys
  }
unit-hours-per-week = { $count ->
    [one] { $number } hora per setmana
   *[other] { $number } hores per setmana
  }
unit-hours-per-year = { $count ->
    [one] { $number } hora a l’any
   *[other] { $number } hores a l’any
  }
unit-ships = { $count ->
    [one] { $number } vaixell
   *[other] { $number } vaixells
  }
unit-floors = { $count ->
    [one] { $number } planta
   *[other] { $number } plantes
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } escola bressol
   *[other] { $number } escoles bressol
  }
unit-stages = { $count ->
    [one] { $number } plató de rodatge
   *[other] { $number } platós de rodatge
  }
unit-shoots = { $count ->
    [one] { $number } rodatge
   *[other] { $number } rodatges
  }
unit-studios = { $count ->
    [one] { $number } estudi
   *[other] { $number } estudis
  }
unit-festivals = { $count ->
    [one] { $number } festival
   *[other] { $number } festivals
  }
unit-departments = { $count ->
    [one] { $number } departament
   *[other] { $number } departaments
  }
unit-events-per-year = { $count ->
    [one] { $number } esdeveniment a l’any
   *[other] { $number } esdeveniments a l’any
  }

## Events: labels of a date

event-built = construcció
event-opened = obertura
event-founded = fundació
event-created = creació
event-inaugurated = inauguració
event-listed = protecció com a patrimoni
event-labelled = obtenció del distintiu
event-renovated = renovació
event-rebuilt = reconstrucció
event-restored = restauració
event-consecrated = consagració
event-reopened = reobertura
event-closed = tancament
event-launched = posada en marxa
event-museum = museu des de
event-destroyed = destrucció
event-merged = fusió
event-renamed = canvi de nom
event-announced = anunci
event-signed = signatura
event-started = inici
event-finished = acabament
event-born = naixement
event-died = mort
event-discovered = descobriment
event-abandoned = abandonament
event-bought = adquisició
event-moved = trasllat

## Styles

style-romanesque = romànic
style-gothic = gòtic
style-baroque = barroc
style-romano-byzantine = romanicobizantí
style-neoclassical = neoclàssic
style-renaissance = renaixentista
style-modern = modern
style-contemporary = contemporani
style-early-christian = paleocristià
style-provencal = provençal
style-cistercian = cistercenc
style-art-deco = art déco
style-classical = clàssic
style-roman-antiquity = romà antic

## Roles of people

role-director = direcció
role-president = presidència
role-mayor = alcaldia
role-owner = propietat
role-chief-executive = direcció executiva
role-architect = arquitectura
role-founder = fundació
role-artist = artista
role-general-manager = direcció general
role-chair = presidència del consell

## Means of transport

mode-metro = metro
mode-tram = tramvia
mode-bus = autobús
mode-coach = autocar
mode-train = tren
mode-boat = vaixell
mode-shuttle = llançadora
mode-night-bus = autobús nocturn
mode-tourist-train = tren turístic
mode-bike = bicicleta
mode-car = cotxe
mode-taxi = taxi
mode-foot = a peu

## What one may want to do or bring

rule-dogs = gossos
rule-animals = animals
rule-children = infants
rule-pushchair = cotxets
rule-sand = sorra
rule-pebbles = còdols
rule-step-free = accés amb cadira de rodes
rule-swimming = bany
rule-fishing = pesca
rule-kayak = caiac
rule-camping = acampada
rule-climbing = escalada
rule-diving = submarinisme
rule-drones = drons
rule-barbecue = barbacoes i foc
rule-smoking = tabac
rule-picnic = pícnic

## Yes or no: complete sentences

flag-animals-yes = S’hi admeten animals.
flag-animals-no = No s’hi admeten animals.
flag-barefoot-yes = S’hi pot anar descalç.
flag-barefoot-no = No s’hi pot anar descalç.
flag-contactless-yes = S’accepta el pagament sense contacte.
flag-contactless-no = No s’accepta el pagament sense contacte.
flag-dogs-yes = Els gossos hi són benvinguts.
flag-dogs-no = No s’hi admeten gossos.
flag-fire-yes = S’hi pot fer foc.
flag-fire-no = Està prohibit fer foc de qualsevol mena.
flag-food-yes = S’hi pot portar menjar i beguda.
flag-food-no = No s’hi pot entrar menjar ni beguda.
flag-large-bags-yes = S’hi admeten bosses grans.
flag-large-bags-no = No s’hi admeten bosses grans ni maletes.
flag-lifeguards-yes = El bany està vigilat per socorristes.
flag-lifeguards-no = No hi ha socorristes.
flag-lockers-yes = Hi ha taquilles.
flag-lockers-no = No hi ha taquilles.
flag-parking-yes = Hi ha aparcament.
flag-parking-no = No hi ha aparcament.
flag-playground-yes = Hi ha una zona de jocs infantils.
flag-playground-no = No hi ha zona de jocs infantils.
flag-pushchair-yes = S’hi pot anar amb cotxet.
flag-pushchair-no = No és adequat per a cotxets.
flag-restaurant-yes = S’hi pot menjar.
flag-restaurant-no = No hi ha on menjar.
flag-shade-yes = Hi ha ombra.
flag-shade-no = No hi ha ombra.
flag-showers-yes = Hi ha dutxes.
flag-showers-no = No hi ha dutxes.
flag-smoking-yes = S’hi pot fumar.
flag-smoking-no = Està prohibit fumar.
flag-step-free-yes = És accessible sense esglaons.
flag-step-free-no = No és accessible sense esglaons.
flag-swimming-yes = El bany hi està permès.
flag-swimming-no = El bany hi està prohibit.
flag-wifi-yes = Hi ha wifi.
flag-wifi-no = No hi ha wifi.

## Emergency numbers

emergency-112 = número europeu d’emergències
emergency-15 = urgències mèdiques (SAMU)
emergency-17 = policia
emergency-18 = bombers
emergency-114 = SMS per a persones sordes o amb dificultats auditives
emergency-196 = salvament marítim
emergency-191 = salvament aeri

## Audiences

audience-visitor = visitants
audience-resident = residents
audience-student = estudiants
audience-investor = inversors
audience-talent = professionals que treballen aquí
audience-press = premsa
