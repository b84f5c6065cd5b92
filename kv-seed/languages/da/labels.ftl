# Det lukkede ordforråd på dansk. Slags steder: $count siger, hvor mange der opregnes. Enheder: $count vælger formen,
# $number er tallet, som det skrives.

## Slags steder: overskrifter på lister

kind-museum = { $count ->
    [one] museum
   *[other] museer
  }
kind-art-gallery = { $count ->
    [one] kunstgalleri
   *[other] kunstgallerier
  }
kind-church = { $count ->
    [one] kirke
   *[other] kirker
  }
kind-chapel = { $count ->
    [one] kapel
   *[other] kapeller
  }
kind-abbey = { $count ->
    [one] kloster
   *[other] klostre
  }
kind-cathedral = { $count ->
    [one] katedral
   *[other] katedraler
  }
kind-castle = { $count ->
    [one] slot eller borg
   *[other] slotte og borge
  }
kind-fort = { $count ->
    [one] fæstning
   *[other] fæstninger
  }
kind-monument = { $count ->
    [one] historisk bygning
   *[other] historiske bygninger
  }
kind-memorial = { $count ->
    [one] mindested
   *[other] mindesteder
  }
kind-roman-site = { $count ->
    [one] romersk fortidsminde
   *[other] romerske fortidsminder
  }
kind-archaeological-site = { $count ->
    [one] arkæologisk sted
   *[other] arkæologiske steder
  }
kind-historic-house = { $count ->
    [one] historisk hus
   *[other] historiske huse
  }
kind-theatre = { $count ->
    [one] teater
   *[other] teatre
  }
kind-opera = { $count ->
    [one] operahus
   *[other] operahuse
  }
kind-cinema = { $count ->
    [one] biograf
   *[other] biografer
  }
kind-concert-hall = { $count ->
    [one] koncerthus
   *[other] koncerthuse
  }
kind-cultural-venue = { $count ->
    [one] kulturhus
   *[other] kulturhuse
  }
kind-stadium = { $count ->
    [one] stadion
   *[other] stadioner
  }
kind-park = { $count ->
    [one] park
   *[other] parker
  }
kind-garden = { $count ->
    [one] have
   *[other] haver
  }
kind-beach = { $count ->
    [one] strand
   *[other] strande
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanquer
  }
kind-island = { $count ->
    [one] ø
   *[other] øer
  }
kind-hike = { $count ->
    [one] vandretur
   *[other] vandreture
  }
kind-viewpoint = { $count ->
    [one] udsigtspunkt
   *[other] udsigtspunkter
  }
kind-nature = { $count ->
    [one] naturområde
   *[other] naturområder
  }
kind-village = { $count ->
    [one] landsby
   *[other] landsbyer
  }
kind-town = { $count ->
    [one] by
   *[other] byer
  }
kind-district = { $count ->
    [one] bydel
   *[other] bydele
  }
kind-market = { $count ->
    [one] marked
   *[other] markeder
  }
kind-shop = { $count ->
    [one] butik
   *[other] butikker
  }
kind-food = { $count ->
    [one] lokal specialitet
   *[other] lokale specialiteter
  }
kind-restaurant = { $count ->
    [one] restaurant
   *[other] restauranter
  }
kind-event = { $count ->
    [one] begivenhed
   *[other] begivenheder
  }
kind-festival = { $count ->
    [one] festival
   *[other] festivaler
  }
kind-concert = { $count ->
    [one] koncert
   *[other] koncerter
  }
kind-sport = { $count ->
    [one] sportsgren
   *[other] sportsgrene
  }
kind-lodging = { $count ->
    [one] overnatningssted
   *[other] overnatningssteder
  }
kind-station = { $count ->
    [one] station
   *[other] stationer
  }
kind-airport = { $count ->
    [one] lufthavn
   *[other] lufthavne
  }
kind-port = { $count ->
    [one] havn
   *[other] havne
  }
kind-bus = { $count ->
    [one] bus
   *[other] busser
  }
kind-metro = { $count ->
    [one] metro
   *[other] metroer
  }
kind-tram = { $count ->
    [one] sporvogn
   *[other] sporvogne
  }
kind-train = { $count ->
    [one] tog
   *[other] tog
  }
kind-boat = { $count ->
    [one] båd
   *[other] både
  }
kind-bike = { $count ->
    [one] cykel
   *[other] cykler
  }
kind-coach = { $count ->
    [one] fjernbus
   *[other] fjernbusser
  }
kind-parking = { $count ->
    [one] parkeringsplads
   *[other] parkeringspladser
  }
kind-ticket = { $count ->
    [one] billet eller kort
   *[other] billetter og kort
  }
kind-tourist-train = { $count ->
    [one] turisttog
   *[other] turisttog
  }
kind-car = { $count ->
    [one] bil
   *[other] biler
  }
kind-university = { $count ->
    [one] universitet
   *[other] universiteter
  }
kind-school = { $count ->
    [one] skole
   *[other] skoler
  }
kind-research = { $count ->
    [one] forskningscenter
   *[other] forskningscentre
  }
kind-hospital = { $count ->
    [one] hospital
   *[other] hospitaler
  }
kind-pharmacy = { $count ->
    [one] apotek
   *[other] apoteker
  }
kind-company = { $count ->
    [one] virksomhed
   *[other] virksomheder
  }
kind-agency = { $count ->
    [one] organisation
   *[other] organisationer
  }
kind-tourist-office = { $count ->
    [one] turistkontor
   *[other] turistkontorer
  }
kind-consulate = { $count ->
    [one] konsulat
   *[other] konsulater
  }
kind-service = { $count ->
    [one] service
   *[other] serviceydelser
  }
kind-procedure = { $count ->
    [one] formalitet
   *[other] formaliteter
  }
kind-safety = tryghed og sikkerhed
kind-climate = klima
kind-emergency = { $count ->
    [one] nødsituation
   *[other] nødsituationer
  }
kind-tax = { $count ->
    [one] skat eller afgift
   *[other] skatter og afgifter
  }
kind-payment = betalingsmåder
kind-territory = { $count ->
    [one] område
   *[other] områder
  }
kind-association = { $count ->
    [one] forening
   *[other] foreninger
  }
kind-industry = { $count ->
    [one] branche
   *[other] brancher
  }
kind-language-course = { $count ->
    [one] sprogkursus
   *[other] sprogkurser
  }
kind-employment = job og arbejdsmarked
kind-convention-centre = { $count ->
    [one] kongrescenter
   *[other] kongrescentre
  }

## Dele, som en værdi handler om

of-entry = entré
of-permanent-collection = faste samlinger
of-temporary-exhibition = særudstilling
of-exhibition = udstilling
of-audioguide = audioguide
of-guided-tour = guidet rundvisning
of-visit = besøg
of-museum = museet
of-church = kirken
of-crypt = krypten
of-cloister = klostergangen
of-gardens = haverne
of-tower = tårnet
of-fort = fæstningen
of-chapel = kapellet
of-terrace = terrassen
of-boat = båden
of-parking = parkering
of-ticket-office = billetkontoret
of-box-office = billetsalget
of-shop = butikken
of-market = markedet
of-flower-market = blomstermarkedet
of-food-market = madmarkedet
of-crafts-market = kunsthåndværkermarkedet
of-concert = koncert
of-stage = scenen
of-pass = kort
of-single-ticket = enkeltbillet
of-return-ticket = returbillet
of-day-pass = dagskort
of-week-pass = ugekort
of-month-pass = månedskort
of-season-ticket = abonnement
of-taxi = taxa
of-shuttle = pendulbus
of-train = tog
of-bus = bus
of-ferry = færge
of-bike = cykel
of-lifeguards = livreddere
of-road-closure = vejen lukket
of-road = vejen
of-regulated-access = reguleret adgang
of-festival = festivalen
of-pilgrimage = valfart
of-lavender = lavendler i blomst
of-flamingos = flamingoer
of-film = film
of-office = kontor
of-stadium-tour = stadionrundvisning
of-workshop = værkstedet
of-combined-ticket = kombibillet
of-tablet = besøg med tablet
of-locker = bagageboks
of-nursery = vuggestue
of-rooms = salene
of-collection = samlingen
of-building = bygningen
of-site = stedet
of-nave = midterskibet
of-keep = borgtårnet
of-baptistery = dåbskapellet
of-portal = portalen
of-ruins = ruinerne
of-buildings = bygningerne
of-origins = oprindelsen
of-castle = slottet
of-length = længde
of-height = højde
of-distance = afstand
of-depth = dybde
of-altitude = højde over havet
of-width = bredde
of-coast = kystlinje
of-course = rute
of-diameter = diameter
of-walk = til fods
of-loop = rundtur
of-ride = tur
of-crossing = overfart
of-tour = rundtur
of-drive = i bil
of-drop = faldhøjde
of-ascent = samlet stigning
of-last-departure = sidste afgang
of-ten-trip-ticket = titurskort
of-pass-48h = 48-timerskort
of-pass-72h = 72-timerskort
of-tourist-office = turistkontoret
of-bank = banker
of-fine = bøde
of-activity-rate = erhvervsfrekvens (15–64 år)
of-employment-rate = beskæftigelsesfrekvens (15–64 år)
of-unemployed-share = andel arbejdsløse blandt de 15–64-årige
of-executive-recruitment = ansættelser af ledere og specialister
of-medical-emergency = akut lægehjælp (SAMU)
of-police = politi eller gendarmeri
of-fire-brigade = brandvæsen
of-deaf-emergency = nødnummer på sms for døve
of-sea-rescue = redning til søs
of-air-rescue = flyveredning
of-mean-temperature = årlig middeltemperatur
of-water-temperature = vandtemperatur
of-mistral = mistral
of-investment = investering
of-flat = lejlighed
of-rent = husleje
of-tax-stamp = stempelmærke
of-crit-air-sticker = Crit’Air-mærkat

## Hvem en pris gælder for

who-adult = voksen
who-child = barn
who-reduced = nedsat pris
who-student = studerende
who-senior = senior
who-family = familie
who-group = gruppe
who-resident = beboer
who-disabled = besøgende med handicap
who-eu-resident = bosat i EU
who-teacher = lærer
who-job-seeker = jobsøgende
who-car-sharer = samkører
who-subscriber = abonnent

## Hvad en pris er for

per-person = pr. person
per-night = pr. nat
per-day = pr. dag
per-week = pr. uge
per-month = pr. måned
per-year = pr. år
per-hour = i timen
per-half-hour = pr. halve time
per-square-metre = pr. kvadratmeter
per-trip = pr. tur
per-group = pr. gruppe
per-kwh = pr. kWh
per-km = pr. km

## Hvornår det gælder

when-summer = om sommeren
when-winter = om vinteren
when-low-season = i lavsæsonen
when-high-season = i højsæsonen
when-weekends = i weekenden
when-weekdays = på hverdage
when-sunday = om søndagen
when-saturday = om lørdagen
when-monday = om mandagen
when-holidays = på helligdage
when-school-holidays = i skoleferierne
when-first-sunday = den første søndag i måneden
when-first-saturday = den første lørdag i måneden
when-first-wednesday = den første onsdag i måneden
when-night = om natten
when-evening = om aftenen
when-morning = om formiddagen
when-afternoon = om eftermiddagen
when-peak = i myldretiden
when-off-peak = uden for myldretiden
when-opening-day = på åbningsdagen
when-heritage-days = på de europæiske kulturarvsdage
when-museum-night = på museumsnatten
when-match-days = på kampdage

## Enheder

unit-works = { $count ->
    [one] { $number } værk
   *[other] { $number } værker
  }
unit-objects = { $count ->
    [one] { $number } genstand
   *[other] { $number } genstande
  }
unit-paintings = { $count ->
    [one] { $number } maleri
   *[other] { $number } malerier
  }
unit-visitors = { $count ->
    [one] { $number } besøgende
   *[other] { $number } besøgende
  }
unit-visitors-per-year = { $count ->
    [one] { $number } besøgende om året
   *[other] { $number } besøgende om året
  }
unit-people = { $count ->
    [one] { $number } person
   *[other] { $number } personer
  }
unit-students = { $count ->
    [one] { $number } studerende
   *[other] { $number } studerende
  }
unit-staff = { $count ->
    [one] { $number } ansat
   *[other] { $number } ansatte
  }
unit-researchers = { $count ->
    [one] { $number } forsker
   *[other] { $number } forskere
  }
unit-teachers = { $count ->
    [one] { $number } lærer
   *[other] { $number } lærere
  }
unit-seats = { $count ->
    [one] { $number } siddeplads
   *[other] { $number } siddepladser
  }
unit-rooms = { $count ->
    [one] { $number } værelse
   *[other] { $number } værelser
  }
unit-companies = { $count ->
    [one] { $number } virksomhed
   *[other] { $number } virksomheder
  }
unit-startups = { $count ->
    [one] { $number } startup
   *[other] { $number } startups
  }
unit-jobs = { $count ->
    [one] { $number } arbejdsplads
   *[other] { $number } arbejdspladser
  }
unit-beds = { $count ->
    [one] { $number } sengeplads
   *[other] { $number } sengepladser
  }
unit-inhabitants = { $count ->
    [one] { $number } indbygger
   *[other] { $number } indbyggere
  }
unit-hectares = { $count ->
    [one] { $number } hektar
   *[other] { $number } hektar
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } ton
   *[other] { $number } tons
  }
unit-passengers = { $count ->
    [one] { $number } passager
   *[other] { $number } passagerer
  }
unit-passengers-per-year = { $count ->
    [one] { $number } passager om året
   *[other] { $number } passagerer om året
  }
unit-cruise-passengers = { $count ->
    [one] { $number } krydstogtpassager
   *[other] { $number } krydstogtpassagerer
  }
unit-containers = { $count ->
    [one] { $number } container (TEU)
   *[other] { $number } containere (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } køretøj
   *[other] { $number } køretøjer
  }
unit-euros = { $count ->
    [one] { $number } euro
   *[other] { $number } euro
  }
unit-million-euros = { $number } millioner euro
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm om året
unit-sun-hours-per-year = { $count ->
    [one] { $number } solskinstime om året
   *[other] { $number } solskinstimer om året
  }
unit-days-per-year = { $count ->
    [one] { $number } dag om året
   *[other] { $number } dage om året
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } linje
   *[other] { $number } linjer
  }
unit-stations = { $count ->
    [one] { $number } station
   *[other] { $number } stationer
  }
unit-stops = { $count ->
    [one] { $number } stoppested
   *[other] { $number } stoppesteder
  }
unit-trips = { $count ->
    [one] { $number } tur
   *[other] { $number } ture
  }
unit-return-trips = { $count ->
    [one] { $number } tur-retur-rejse
   *[other] { $number } tur-retur-rejser
  }
unit-trips-per-day = { $count ->
    [one] { $number } tur om dagen
   *[other] { $number } ture om dagen
  }
unit-spaces = { $count ->
    [one] { $number } parkeringsplads
   *[other] { $number } parkeringspladser
  }
unit-bikes = { $count ->
    [one] { $number } cykel
   *[other] { $number } cykler
  }
unit-beaches = { $count ->
    [one] { $number } strand
   *[other] { $number } strande
  }
unit-islands = { $count ->
    [one] { $number } ø
   *[other] { $number } øer
  }
unit-massifs = { $count ->
    [one] { $number } bjergområde
   *[other] { $number } bjergområder
  }
unit-communes = { $count ->
    [one] { $number } kommune
   *[other] { $number } kommuner
  }
unit-councillors = { $count ->
    [one] { $number } rådsmedlem
   *[other] { $number } rådsmedlemmer
  }
unit-consulates = { $count ->
    [one] { $number } konsulat
   *[other] { $number } konsulater
  }
unit-sites = { $count ->
    [one] { $number } sted
   *[other] { $number } steder
  }
unit-hospitals = { $count ->
    [one] { $number } hospital
   *[other] { $number } hospitaler
  }
unit-cables = { $count ->
    [one] { $number } kabel
   *[other] { $number } kabler
  }
unit-countries = { $count ->
    [one] { $number } land
   *[other] { $number } lande
  }
unit-labs = { $count ->
    [one] { $number } laboratorium
   *[other] { $number } laboratorier
  }
unit-schools = { $count ->
    [one] { $number } skole
   *[other] { $number } skoler
  }
unit-species = { $number } arter
unit-exhibitions = { $count ->
    [one] { $number } udstilling
   *[other] { $number } udstillinger
  }
unit-concerts = { $count ->
    [one] { $number } koncert
   *[other] { $number } koncerter
  }
unit-performances = { $count ->
    [one] { $number } forestilling
   *[other] { $number } forestillinger
  }
unit-artists = { $count ->
    [one] { $number } kunstner
   *[other] { $number } kunstnere
  }
unit-spectators = { $count ->
    [one] { $number } tilskuer
   *[other] { $number } tilskuere
  }
unit-stands = { $count ->
    [one] { $number } stand
   *[other] { $number } stande
  }
unit-stalls = { $count ->
    [one] { $number } bod
   *[other] { $number } boder
  }
unit-dealers = { $count ->
    [one] { $number } brugthandler
   *[other] { $number } brugthandlere
  }
unit-markets-per-week = { $count ->
    [one] { $number } marked om ugen
   *[other] { $number } markeder om ugen
  }
unit-residents = { $count ->
    [one] { $number } beboer
   *[other] { $number } beboere
  }
unit-births = { $count ->
    [one] { $number } fødsel
   *[other] { $number } fødsler
  }
unit-panels = { $count ->
    [one] { $number } panel
   *[other] { $number } paneler
  }
unit-arches = { $count ->
    [one] { $number } bue
   *[other] { $number } buer
  }
unit-viaducts = { $count ->
    [one] { $number } viadukt
   *[other] { $number } viadukter
  }
unit-tunnels = { $count ->
    [one] { $number } tunnel
   *[other] { $number } tunneler
  }
unit-windmills = { $count ->
    [one] { $number } vindmølle
   *[other] { $number } vindmøller
  }
unit-pipes = { $count ->
    [one] { $number } orgelpibe
   *[other] { $number } orgelpiber
  }
unit-stalls-carved = { $count ->
    [one] { $number } udskåret korstol
   *[other] { $number } udskårne korstole
  }
unit-levels = { $count ->
    [one] { $number } niveau
   *[other] { $number } niveauer
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro pr. kvadratmeter
   *[other] { $number } euro pr. kvadratmeter
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } indbygger pr. kvadratkilometer
   *[other] { $number } indbyggere pr. kvadratkilometer
  }
unit-items = { $count ->
    [one] { $number } fundet genstand
   *[other] { $number } fundne genstande
  }
unit-losses = { $count ->
    [one] { $number } anmeldt tab
   *[other] { $number } anmeldte tab
  }
unit-titles = { $count ->
    [one] { $number } titel
   *[other] { $number } titler
  }
unit-cups = { $count ->
    [one] { $number } pokal
   *[other] { $number } pokaler
  }
unit-editions = { $count ->
    [one] { $number } udgave
   *[other] { $number } udgaver
  }
unit-runners = { $count ->
    [one] { $number } løber
   *[other] { $number } løbere
  }
unit-nationalities = { $count ->
    [one] { $number } nationalitet
   *[other] { $number } nationaliteter
  }
unit-participants = { $count ->
    [one] { $number } deltager
   *[other] { $number } deltagere
  }
unit-pupils = { $count ->
    [one] { $number } elev
   *[other] { $number } elever
  }
unit-sailing-series = { $count ->
    [one] { $number } sejlkonkurrence
   *[other] { $number } sejlkonkurrencer
  }
unit-athletes = { $count ->
    [one] { $number } sportsudøver
   *[other] { $number } sportsudøvere
  }
unit-years = { $count ->
    [one] { $number } år
   *[other] { $number } år
  }
unit-hours-per-week = { $count ->
    [one] { $number } time om ugen
   *[other] { $number } timer om ugen
  }
unit-hours-per-year = { $count ->
    [one] { $number } time om året
   *[other] { $number } timer om året
  }
unit-ships = { $count ->
    [one] { $number } skib
   *[other] { $number } skibe
  }
unit-floors = { $count ->
    [one] { $number } etage
   *[other] { $number } etager
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } vuggestue
   *[other] { $number } vuggestuer
  }
unit-stages = { $count ->
    [one] { $number } filmstudie
   *[other] { $number } filmstudier
  }
unit-shoots = { $count ->
    [one] { $number } filmoptagelse
   *[other] { $number } filmoptagelser
  }
unit-studios = { $count ->
    [one] { $number } studie
   *[other] { $number } studier
  }
unit-festivals = { $count ->
    [one] { $number } festival
   *[other] { $number } festivaler
  }
unit-departments = { $count ->
    [one] { $number } departement
   *[other] { $number } departementer
  }
unit-events-per-year = { $count ->
    [one] { $number } arrangement om året
   *[other] { $number } arrangementer om året
  }

## Begivenheder: etiketter til en dato

event-built = bygget
event-opened = åbnet
event-founded = grundlagt
event-created = skabt
event-inaugurated = indviet
event-listed = fredet
event-labelled = udmærkelse tildelt
event-renovated = renoveret
event-rebuilt = genopbygget
event-restored = restaureret
event-consecrated = viet
event-reopened = genåbnet
event-closed = lukket
event-launched = lanceret
event-museum = museum siden
event-destroyed = ødelagt
event-merged = lagt sammen
event-renamed = skiftede navn
event-announced = annonceret
event-signed = underskrevet
event-started = påbegyndt
event-finished = færdiggjort
event-born = født
event-died = død
event-discovered = opdaget
event-abandoned = forladt
event-bought = købt
event-moved = flyttet

## Stilarter (bøjes efter ”stil”)

style-romanesque = romansk
style-gothic = gotisk
style-baroque = barok
style-romano-byzantine = romansk-byzantinsk
style-neoclassical = nyklassicistisk
style-renaissance = renæssance
style-modern = moderne
style-contemporary = nutidig
style-early-christian = oldkristen
style-provencal = provencalsk
style-cistercian = cisterciensisk
style-art-deco = art deco
style-classical = klassicistisk
style-roman-antiquity = romersk antik

## Personers roller

role-director = leder
role-president = præsident
role-mayor = borgmester
role-owner = ejer
role-chief-executive = administrerende direktør
role-architect = arkitekt
role-founder = grundlægger
role-artist = kunstner
role-general-manager = generaldirektør
role-chair = formand

## Transportmidler

mode-metro = metro
mode-tram = sporvogn
mode-bus = bus
mode-coach = ekspresbus
mode-train = tog
mode-boat = båd
mode-shuttle = pendulbus
mode-night-bus = natbus
mode-tourist-train = turisttog
mode-bike = cykel
mode-car = bil
mode-taxi = taxa
mode-foot = til fods

## Hvad man kan ville gøre eller tage med

rule-dogs = hunde
rule-animals = dyr
rule-children = børn
rule-pushchair = barnevogn og klapvogn
rule-sand = sand
rule-pebbles = småsten
rule-step-free = adgang med kørestol
rule-swimming = badning
rule-fishing = fiskeri
rule-kayak = kajaksejlads
rule-camping = camping
rule-climbing = klatring
rule-diving = dykning
rule-drones = droner
rule-barbecue = grill og åben ild
rule-smoking = rygning
rule-picnic = picnic

## Ja eller nej: hele sætninger

flag-animals-yes = Dyr er velkomne.
flag-animals-no = Dyr må ikke komme med ind.
flag-barefoot-yes = Man må gerne være barfodet.
flag-barefoot-no = Man må ikke være barfodet.
flag-contactless-yes = Man kan betale kontaktløst.
flag-contactless-no = Man kan ikke betale kontaktløst.
flag-dogs-yes = Hunde er velkomne.
flag-dogs-no = Hunde må ikke komme med.
flag-fire-yes = Det er tilladt at tænde ild.
flag-fire-no = Enhver form for ild er forbudt.
flag-food-yes = Man må gerne tage mad og drikke med.
flag-food-no = Mad og drikke er ikke tilladt.
flag-large-bags-yes = Store tasker er tilladt.
flag-large-bags-no = Store tasker og kufferter er ikke tilladt.
flag-lifeguards-yes = Badningen overvåges af livreddere.
flag-lifeguards-no = Der er ingen livreddere.
flag-lockers-yes = Der er opbevaringsbokse.
flag-lockers-no = Der er ingen opbevaringsbokse.
flag-parking-yes = Der er parkering.
flag-parking-no = Der er ingen parkering.
flag-playground-yes = Der er en legeplads.
flag-playground-no = Der er ingen legeplads.
flag-pushchair-yes = Man kan komme med barnevogn eller klapvogn.
flag-pushchair-no = Det er ikke egnet til barnevogn eller klapvogn.
flag-restaurant-yes = Man kan spise på stedet.
flag-restaurant-no = Man kan ikke spise på stedet.
flag-shade-yes = Der er skygge.
flag-shade-no = Der er ingen skygge.
flag-showers-yes = Der er brusere.
flag-showers-no = Der er ingen brusere.
flag-smoking-yes = Rygning er tilladt.
flag-smoking-no = Rygning er forbudt.
flag-step-free-yes = Der er trinfri adgang.
flag-step-free-no = Man kan ikke komme frem uden trin.
flag-swimming-yes = Det er tilladt at bade.
flag-swimming-no = Det er forbudt at bade.
flag-wifi-yes = Der er wi-fi.
flag-wifi-no = Der er ikke wi-fi.

## Alarmnumre

emergency-112 = europæisk alarmnummer
emergency-15 = akut lægehjælp (SAMU)
emergency-17 = politi
emergency-18 = brandvæsen
emergency-114 = sms for døve og hørehæmmede
emergency-196 = redning til søs
emergency-191 = flyveredning

## Målgrupper

audience-visitor = besøgende
audience-resident = beboere
audience-student = studerende
audience-investor = investorer
audience-talent = folk, der arbejder her
audience-press = presse
