# Det lukkede ordforrådet på norsk bokmål. Slags steder: $count sier hvor mange som regnes opp. Enheter: $count velger formen,
# $number er tallet slik det skrives.

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
    [one] kapell
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
    [one] slott eller borg
   *[other] slott og borger
  }
kind-fort = { $count ->
    [one] festning
   *[other] festninger
  }
kind-monument = { $count ->
    [one] historisk byggverk
   *[other] historiske byggverk
  }
kind-memorial = { $count ->
    [one] minnested
   *[other] minnesteder
  }
kind-roman-site = { $count ->
    [one] romersk fortidsminne
   *[other] romerske fortidsminner
  }
kind-archaeological-site = { $count ->
    [one] arkeologisk sted
   *[other] arkeologiske steder
  }
kind-historic-house = { $count ->
    [one] historisk hus
   *[other] historiske hus
  }
kind-theatre = { $count ->
    [one] teater
   *[other] teatre
  }
kind-opera = { $count ->
    [one] operahus
   *[other] operahus
  }
kind-cinema = { $count ->
    [one] kino
   *[other] kinoer
  }
kind-concert-hall = { $count ->
    [one] konserthus
   *[other] konserthus
  }
kind-cultural-venue = { $count ->
    [one] kulturhus
   *[other] kulturhus
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
    [one] hage
   *[other] hager
  }
kind-beach = { $count ->
    [one] strand
   *[other] strender
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanquer
  }
kind-island = { $count ->
    [one] øy
   *[other] øyer
  }
kind-hike = { $count ->
    [one] fottur
   *[other] fotturer
  }
kind-viewpoint = { $count ->
    [one] utsiktspunkt
   *[other] utsiktspunkter
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
   *[other] bydeler
  }
kind-market = { $count ->
    [one] marked
   *[other] markeder
  }
kind-shop = { $count ->
    [one] butikk
   *[other] butikker
  }
kind-food = { $count ->
    [one] lokal spesialitet
   *[other] lokale spesialiteter
  }
kind-restaurant = { $count ->
    [one] restaurant
   *[other] restauranter
  }
kind-event = { $count ->
    [one] arrangement
   *[other] arrangementer
  }
kind-festival = { $count ->
    [one] festival
   *[other] festivaler
  }
kind-concert = { $count ->
    [one] konsert
   *[other] konserter
  }
kind-sport = { $count ->
    [one] idrett
   *[other] idretter
  }
kind-lodging = { $count ->
    [one] overnattingssted
   *[other] overnattingssteder
  }
kind-station = { $count ->
    [one] stasjon
   *[other] stasjoner
  }
kind-airport = { $count ->
    [one] flyplass
   *[other] flyplasser
  }
kind-port = { $count ->
    [one] havn
   *[other] havner
  }
kind-bus = { $count ->
    [one] buss
   *[other] busser
  }
kind-metro = { $count ->
    [one] metro
   *[other] metroer
  }
kind-tram = { $count ->
    [one] trikk
   *[other] trikker
  }
kind-train = { $count ->
    [one] tog
   *[other] tog
  }
kind-boat = { $count ->
    [one] båt
   *[other] båter
  }
kind-bike = { $count ->
    [one] sykkel
   *[other] sykler
  }
kind-coach = { $count ->
    [one] ekspressbuss
   *[other] ekspressbusser
  }
kind-parking = { $count ->
    [one] parkeringsplass
   *[other] parkeringsplasser
  }
kind-ticket = { $count ->
    [one] billett eller kort
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
    [one] forskningssenter
   *[other] forskningssentre
  }
kind-hospital = { $count ->
    [one] sykehus
   *[other] sykehus
  }
kind-pharmacy = { $count ->
    [one] apotek
   *[other] apotek
  }
kind-company = { $count ->
    [one] bedrift
   *[other] bedrifter
  }
kind-agency = { $count ->
    [one] organisasjon
   *[other] organisasjoner
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
    [one] tjeneste
   *[other] tjenester
  }
kind-procedure = { $count ->
    [one] formalitet
   *[other] formaliteter
  }
kind-safety = trygghet og sikkerhet
kind-climate = klima
kind-emergency = { $count ->
    [one] nødssituasjon
   *[other] nødssituasjoner
  }
kind-tax = { $count ->
    [one] skatt eller avgift
   *[other] skatter og avgifter
  }
kind-payment = betalingsmåter
kind-territory = { $count ->
    [one] område
   *[other] områder
  }
kind-association = { $count ->
    [one] forening
   *[other] foreninger
  }
kind-industry = { $count ->
    [one] bransje
   *[other] bransjer
  }
kind-language-course = { $count ->
    [one] språkkurs
   *[other] språkkurs
  }
kind-employment = jobb og arbeidsmarked
kind-convention-centre = { $count ->
    [one] kongressenter
   *[other] kongressentre
  }

## Deler som en verdi handler om

of-entry = inngang
of-permanent-collection = faste samlinger
of-temporary-exhibition = midlertidig utstilling
of-exhibition = utstilling
of-audioguide = audioguide
of-guided-tour = guidet omvisning
of-visit = besøk
of-museum = museet
of-church = kirken
of-crypt = krypten
of-cloister = klostergangen
of-gardens = hagene
of-tower = tårnet
of-fort = festningen
of-chapel = kapellet
of-terrace = terrassen
of-boat = båten
of-parking = parkering
of-ticket-office = billettkontoret
of-box-office = billettsalget
of-shop = butikken
of-market = markedet
of-flower-market = blomstermarkedet
of-food-market = matmarkedet
of-crafts-market = håndverksmarkedet
of-concert = konsert
of-stage = scenen
of-pass = kort
of-single-ticket = enkeltbillett
of-return-ticket = tur-retur-billett
of-day-pass = dagskort
of-week-pass = ukeskort
of-month-pass = månedskort
of-season-ticket = periodekort
of-taxi = drosje
of-shuttle = skyttelbuss
of-train = tog
of-bus = buss
of-ferry = ferge
of-bike = sykkel
of-lifeguards = badevakter
of-road-closure = veien stengt
of-road = veien
of-regulated-access = regulert adgang
of-festival = festivalen
of-pilgrimage = valfart
of-lavender = lavendel i blomst
of-flamingos = flamingoer
of-film = film
of-office = kontor
of-stadium-tour = stadionomvisning
of-workshop = verkstedet
of-combined-ticket = kombibillett
of-tablet = besøk med nettbrett
of-locker = bagasjeskap
of-nursery = barnehage
of-rooms = salene
of-collection = samlingen
of-building = bygningen
of-site = stedet
of-nave = midtskipet
of-keep = borgtårnet
of-baptistery = dåpskapellet
of-portal = portalen
of-ruins = ruinene
of-buildings = bygningene
of-origins = opprinnelsen
of-castle = slottet
of-length = lengde
of-height = høyde
of-distance = avstand
of-depth = dybde
of-altitude = høyde over havet
of-width = bredde
of-coast = kystlinje
of-course = løype
of-diameter = diameter
of-walk = til fots
of-loop = rundtur
of-ride = tur
of-crossing = overfart
of-tour = rundtur
of-drive = med bil
of-drop = fallhøyde
of-ascent = samlet stigning
of-last-departure = siste avgang
of-ten-trip-ticket = titurskort
of-pass-48h = 48-timerskort
of-pass-72h = 72-timerskort
of-tourist-office = turistkontoret
of-bank = banker
of-fine = bot
of-activity-rate = yrkesdeltakelse (15–64 år)
of-employment-rate = sysselsettingsandel (15–64 år)
of-unemployed-share = andel arbeidsløse blant 15–64-åringer
of-executive-recruitment = ansettelser av ledere og spesialister
of-medical-emergency = akutt medisinsk hjelp (SAMU)
of-police = politi eller gendarmeri
of-fire-brigade = brannvesen
of-deaf-emergency = nødnummer på SMS for døve
of-sea-rescue = sjøredning
of-air-rescue = luftredning
of-mean-temperature = middeltemperatur for året
of-water-temperature = vanntemperatur
of-mistral = mistral
of-investment = investering
of-flat = leilighet
of-rent = husleie
of-tax-stamp = gebyrmerke
of-crit-air-sticker = Crit’Air-merke

## Hvem en pris gjelder for

who-adult = voksen
who-child = barn
who-reduced = redusert pris
who-student = student
who-senior = honnør
who-family = familie
who-group = gruppe
who-resident = innbygger
who-disabled = besøkende med funksjonsnedsettelse
who-eu-resident = bosatt i EU
who-teacher = lærer
who-job-seeker = arbeidssøker
who-car-sharer = samkjører
who-subscriber = abonnent

## Hva en pris gjelder

per-person = per person
per-night = per natt
per-day = per dag
per-week = per uke
per-month = per måned
per-year = per år
per-hour = per time
per-half-hour = per halvtime
per-square-metre = per kvadratmeter
per-trip = per tur
per-group = per gruppe
per-kwh = per kWh
per-km = per km

## Når det gjelder

when-summer = om sommeren
when-winter = om vinteren
when-low-season = i lavsesongen
when-high-season = i høysesongen
when-weekends = i helgene
when-weekdays = på hverdager
when-sunday = på søndager
when-saturday = på lørdager
when-monday = på mandager
when-holidays = på helligdager
when-school-holidays = i skoleferiene
when-first-sunday = første søndag i måneden
when-first-saturday = første lørdag i måneden
when-first-wednesday = første onsdag i måneden
when-night = om natten
when-evening = om kvelden
when-morning = om formiddagen
when-afternoon = om ettermiddagen
when-peak = i rushtiden
when-off-peak = utenom rushtiden
when-opening-day = på åpningsdagen
when-heritage-days = på de europeiske kulturminnedagene
when-museum-night = på museumsnatten
when-match-days = på kampdager

## Enheter

unit-works = { $count ->
    [one] { $number } verk
   *[other] { $number } verk
  }
unit-objects = { $count ->
    [one] { $number } gjenstand
   *[other] { $number } gjenstander
  }
unit-paintings = { $count ->
    [one] { $number } maleri
   *[other] { $number } malerier
  }
unit-visitors = { $count ->
    [one] { $number } besøkende
   *[other] { $number } besøkende
  }
unit-visitors-per-year = { $count ->
    [one] { $number } besøkende i året
   *[other] { $number } besøkende i året
  }
unit-people = { $count ->
    [one] { $number } person
   *[other] { $number } personer
  }
unit-students = { $count ->
    [one] { $number } student
   *[other] { $number } studenter
  }
unit-staff = { $count ->
    [one] { $number } ansatt
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
    [one] { $number } sitteplass
   *[other] { $number } sitteplasser
  }
unit-rooms = { $count ->
    [one] { $number } rom
   *[other] { $number } rom
  }
unit-companies = { $count ->
    [one] { $number } bedrift
   *[other] { $number } bedrifter
  }
unit-startups = { $count ->
    [one] { $number } oppstartsbedrift
   *[other] { $number } oppstartsbedrifter
  }
unit-jobs = { $count ->
    [one] { $number } arbeidsplass
   *[other] { $number } arbeidsplasser
  }
unit-beds = { $count ->
    [one] { $number } sengeplass
   *[other] { $number } sengeplasser
  }
unit-inhabitants = { $count ->
    [one] { $number } innbygger
   *[other] { $number } innbyggere
  }
unit-hectares = { $count ->
    [one] { $number } hektar
   *[other] { $number } hektar
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } tonn
   *[other] { $number } tonn
  }
unit-passengers = { $count ->
    [one] { $number } passasjer
   *[other] { $number } passasjerer
  }
unit-passengers-per-year = { $count ->
    [one] { $number } passasjer i året
   *[other] { $number } passasjerer i året
  }
unit-cruise-passengers = { $count ->
    [one] { $number } cruisepassasjer
   *[other] { $number } cruisepassasjerer
  }
unit-containers = { $count ->
    [one] { $number } container (TEU)
   *[other] { $number } containere (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } kjøretøy
   *[other] { $number } kjøretøyer
  }
unit-euros = { $count ->
    [one] { $number } euro
   *[other] { $number } euro
  }
unit-million-euros = { $number } millioner euro
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm i året
unit-sun-hours-per-year = { $count ->
    [one] { $number } soltime i året
   *[other] { $number } soltimer i året
  }
unit-days-per-year = { $count ->
    [one] { $number } dag i året
   *[other] { $number } dager i året
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } linje
   *[other] { $number } linjer
  }
unit-stations = { $count ->
    [one] { $number } stasjon
   *[other] { $number } stasjoner
  }
unit-stops = { $count ->
    [one] { $number } holdeplass
   *[other] { $number } holdeplasser
  }
unit-trips = { $count ->
    [one] { $number } tur
   *[other] { $number } turer
  }
unit-return-trips = { $count ->
    [one] { $number } tur-retur-avgang
   *[other] { $number } tur-retur-avganger
  }
unit-trips-per-day = { $count ->
    [one] { $number } tur per dag
   *[other] { $number } turer per dag
  }
unit-spaces = { $count ->
    [one] { $number } parkeringsplass
   *[other] { $number } parkeringsplasser
  }
unit-bikes = { $count ->
    [one] { $number } sykkel
   *[other] { $number } sykler
  }
unit-beaches = { $count ->
    [one] { $number } strand
   *[other] { $number } strender
  }
unit-islands = { $count ->
    [one] { $number } øy
   *[other] { $number } øyer
  }
unit-massifs = { $count ->
    [one] { $number } fjellområde
   *[other] { $number } fjellområder
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
    [one] { $number } sykehus
   *[other] { $number } sykehus
  }
unit-cables = { $count ->
    [one] { $number } kabel
   *[other] { $number } kabler
  }
unit-countries = { $count ->
    [one] { $number } land
   *[other] { $number } land
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
    [one] { $number } utstilling
   *[other] { $number } utstillinger
  }
unit-concerts = { $count ->
    [one] { $number } konsert
   *[other] { $number } konserter
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
   *[other] { $number } stander
  }
unit-stalls = { $count ->
    [one] { $number } bod
   *[other] { $number } boder
  }
unit-dealers = { $count ->
    [one] { $number } brukthandler
   *[other] { $number } brukthandlere
  }
unit-markets-per-week = { $count ->
    [one] { $number } marked i uken
   *[other] { $number } markeder i uken
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
    [one] { $number } orgelpipe
   *[other] { $number } orgelpiper
  }
unit-stalls-carved = { $count ->
    [one] { $number } utskåret korstol
   *[other] { $number } utskårne korstoler
  }
unit-levels = { $count ->
    [one] { $number } nivå
   *[other] { $number } nivåer
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro per kvadratmeter
   *[other] { $number } euro per kvadratmeter
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } innbygger per kvadratkilometer
   *[other] { $number } innbyggere per kvadratkilometer
  }
unit-items = { $count ->
    [one] { $number } funnet gjenstand
   *[other] { $number } funne gjenstander
  }
unit-losses = { $count ->
    [one] { $number } tapsmelding
   *[other] { $number } tapsmeldinger
  }
unit-titles = { $count ->
    [one] { $number } tittel
   *[other] { $number } titler
  }
unit-cups = { $count ->
    [one] { $number } cupseier
   *[other] { $number } cupseire
  }
unit-editions = { $count ->
    [one] { $number } utgave
   *[other] { $number } utgaver
  }
unit-runners = { $count ->
    [one] { $number } løper
   *[other] { $number } løpere
  }
unit-nationalities = { $count ->
    [one] { $number } nasjonalitet
   *[other] { $number } nasjonaliteter
  }
unit-participants = { $count ->
    [one] { $number } deltaker
   *[other] { $number } deltakere
  }
unit-pupils = { $count ->
    [one] { $number } elev
   *[other] { $number } elever
  }
unit-sailing-series = { $count ->
    [one] { $number } seilkonkurranse
   *[other] { $number } seilkonkurranser
  }
unit-athletes = { $count ->
    [one] { $number } utøver
   *[other] { $number } utøvere
  }
unit-years = { $count ->
    [one] { $number } år
   *[other] { $number } år
  }
unit-hours-per-week = { $count ->
    [one] { $number } time i uken
   *[other] { $number } timer i uken
  }
unit-hours-per-year = { $count ->
    [one] { $number } time i året
   *[other] { $number } timer i året
  }
unit-ships = { $count ->
    [one] { $number } skip
   *[other] { $number } skip
  }
unit-floors = { $count ->
    [one] { $number } etasje
   *[other] { $number } etasjer
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } barnehage
   *[other] { $number } barnehager
  }
unit-stages = { $count ->
    [one] { $number } filmstudio
   *[other] { $number } filmstudioer
  }
unit-shoots = { $count ->
    [one] { $number } filminnspilling
   *[other] { $number } filminnspillinger
  }
unit-studios = { $count ->
    [one] { $number } studio
   *[other] { $number } studioer
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
    [one] { $number } arrangement i året
   *[other] { $number } arrangementer i året
  }

## Hendelser: etiketter til en dato

event-built = bygd
event-opened = åpnet
event-founded = grunnlagt
event-created = opprettet
event-inaugurated = innviet
event-listed = fredet
event-labelled = utmerkelse tildelt
event-renovated = pusset opp
event-rebuilt = gjenoppbygd
event-restored = restaurert
event-consecrated = vigslet
event-reopened = gjenåpnet
event-closed = stengt
event-launched = lansert
event-museum = museum siden
event-destroyed = ødelagt
event-merged = slått sammen
event-renamed = skiftet navn
event-announced = kunngjort
event-signed = undertegnet
event-started = påbegynt
event-finished = fullført
event-born = født
event-died = død
event-discovered = oppdaget
event-abandoned = forlatt
event-bought = kjøpt
event-moved = flyttet

## Stilarter (bøyes etter «stil»)

style-romanesque = romansk
style-gothic = gotisk
style-baroque = barokk
style-romano-byzantine = romansk-bysantinsk
style-neoclassical = nyklassisistisk
style-renaissance = renessanse
style-modern = moderne
style-contemporary = samtids
style-early-christian = tidligkristen
style-provencal = provençalsk
style-cistercian = cisterciensisk
style-art-deco = art deco
style-classical = klassisistisk
style-roman-antiquity = romersk antikk

## Personers roller

role-director = leder
role-president = president
role-mayor = borgermester
role-owner = eier
role-chief-executive = administrerende direktør
role-architect = arkitekt
role-founder = grunnlegger
role-artist = kunstner
role-general-manager = generaldirektør
role-chair = styreleder

## Transportmidler

mode-metro = metro
mode-tram = trikk
mode-bus = buss
mode-coach = ekspressbuss
mode-train = tog
mode-boat = båt
mode-shuttle = skyttelbuss
mode-night-bus = nattbuss
mode-tourist-train = turisttog
mode-bike = sykkel
mode-car = bil
mode-taxi = drosje
mode-foot = til fots

## Hva man kan ville gjøre eller ta med

rule-dogs = hunder
rule-animals = dyr
rule-children = barn
rule-pushchair = barnevogn
rule-sand = sand
rule-pebbles = småstein
rule-step-free = adkomst med rullestol
rule-swimming = bading
rule-fishing = fiske
rule-kayak = kajakkpadling
rule-camping = camping
rule-climbing = klatring
rule-diving = dykking
rule-drones = droner
rule-barbecue = grilling og åpen ild
rule-smoking = røyking
rule-picnic = piknik

## Ja eller nei: hele setninger

flag-animals-yes = Dyr er velkomne.
flag-animals-no = Dyr får ikke komme inn.
flag-barefoot-yes = Det er lov å gå barbeint.
flag-barefoot-no = Det er ikke lov å gå barbeint.
flag-contactless-yes = Du kan betale kontaktløst.
flag-contactless-no = Du kan ikke betale kontaktløst.
flag-dogs-yes = Hunder er velkomne.
flag-dogs-no = Hunder får ikke være med.
flag-fire-yes = Det er lov å tenne bål.
flag-fire-no = All bruk av åpen ild er forbudt.
flag-food-yes = Du kan ta med mat og drikke.
flag-food-no = Mat og drikke er ikke tillatt.
flag-large-bags-yes = Store vesker er tillatt.
flag-large-bags-no = Store vesker og kofferter er ikke tillatt.
flag-lifeguards-yes = Badevakter passer på.
flag-lifeguards-no = Det er ingen badevakter.
flag-lockers-yes = Det finnes oppbevaringsskap.
flag-lockers-no = Det finnes ingen oppbevaringsskap.
flag-parking-yes = Det finnes parkering.
flag-parking-no = Det finnes ingen parkering.
flag-playground-yes = Det er en lekeplass.
flag-playground-no = Det er ingen lekeplass.
flag-pushchair-yes = Du kan komme med barnevogn.
flag-pushchair-no = Det egner seg ikke for barnevogn.
flag-restaurant-yes = Det går an å spise på stedet.
flag-restaurant-no = Det går ikke an å spise på stedet.
flag-shade-yes = Det er skygge.
flag-shade-no = Det er ingen skygge.
flag-showers-yes = Det finnes dusjer.
flag-showers-no = Det finnes ingen dusjer.
flag-smoking-yes = Røyking er tillatt.
flag-smoking-no = Røyking er forbudt.
flag-step-free-yes = Det er trinnfri adkomst.
flag-step-free-no = Det går ikke an å komme fram uten trapper.
flag-swimming-yes = Det er lov å bade.
flag-swimming-no = Det er forbudt å bade.
flag-wifi-yes = Det er wifi.
flag-wifi-no = Det er ikke wifi.

## Nødnumre

emergency-112 = europeisk nødnummer
emergency-15 = akutt medisinsk hjelp (SAMU)
emergency-17 = politi
emergency-18 = brannvesen
emergency-114 = SMS for døve og hørselshemmede
emergency-196 = sjøredning
emergency-191 = luftredning

## Målgrupper

audience-visitor = besøkende
audience-resident = innbyggere
audience-student = studenter
audience-investor = investorer
audience-talent = folk som jobber her
audience-press = presse
