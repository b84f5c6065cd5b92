# Det slutna ordförrådet på svenska. Slag av platser: $count säger hur många som räknas upp. Enheter: $count väljer formen,
# $number är talet så som det skrivs.

## Slag av platser: rubriker för listor

kind-museum = { $count ->
    [one] museum
   *[other] museer
  }
kind-art-gallery = { $count ->
    [one] konstgalleri
   *[other] konstgallerier
  }
kind-church = { $count ->
    [one] kyrka
   *[other] kyrkor
  }
kind-chapel = { $count ->
    [one] kapell
   *[other] kapell
  }
kind-abbey = { $count ->
    [one] kloster
   *[other] kloster
  }
kind-cathedral = { $count ->
    [one] katedral
   *[other] katedraler
  }
kind-castle = { $count ->
    [one] slott eller borg
   *[other] slott och borgar
  }
kind-fort = { $count ->
    [one] fästning
   *[other] fästningar
  }
kind-monument = { $count ->
    [one] historisk byggnad
   *[other] historiska byggnader
  }
kind-memorial = { $count ->
    [one] minnesplats
   *[other] minnesplatser
  }
kind-roman-site = { $count ->
    [one] romersk lämning
   *[other] romerska lämningar
  }
kind-archaeological-site = { $count ->
    [one] arkeologisk plats
   *[other] arkeologiska platser
  }
kind-historic-house = { $count ->
    [one] historiskt hus
   *[other] historiska hus
  }
kind-theatre = { $count ->
    [one] teater
   *[other] teatrar
  }
kind-opera = { $count ->
    [one] operahus
   *[other] operahus
  }
kind-cinema = { $count ->
    [one] biograf
   *[other] biografer
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
    [one] arena
   *[other] arenor
  }
kind-park = { $count ->
    [one] park
   *[other] parker
  }
kind-garden = { $count ->
    [one] trädgård
   *[other] trädgårdar
  }
kind-beach = { $count ->
    [one] strand
   *[other] stränder
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanquer
  }
kind-island = { $count ->
    [one] ö
   *[other] öar
  }
kind-hike = { $count ->
    [one] vandring
   *[other] vandringar
  }
kind-viewpoint = { $count ->
    [one] utsiktsplats
   *[other] utsiktsplatser
  }
kind-nature = { $count ->
    [one] naturområde
   *[other] naturområden
  }
kind-village = { $count ->
    [one] by
   *[other] byar
  }
kind-town = { $count ->
    [one] stad
   *[other] städer
  }
kind-district = { $count ->
    [one] stadsdel
   *[other] stadsdelar
  }
kind-market = { $count ->
    [one] marknad
   *[other] marknader
  }
kind-shop = { $count ->
    [one] butik
   *[other] butiker
  }
kind-food = { $count ->
    [one] lokal specialitet
   *[other] lokala specialiteter
  }
kind-restaurant = { $count ->
    [one] restaurang
   *[other] restauranger
  }
kind-event = { $count ->
    [one] evenemang
   *[other] evenemang
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
    [one] idrott
   *[other] idrotter
  }
kind-lodging = { $count ->
    [one] boende
   *[other] boenden
  }
kind-station = { $count ->
    [one] station
   *[other] stationer
  }
kind-airport = { $count ->
    [one] flygplats
   *[other] flygplatser
  }
kind-port = { $count ->
    [one] hamn
   *[other] hamnar
  }
kind-bus = { $count ->
    [one] buss
   *[other] bussar
  }
kind-metro = { $count ->
    [one] tunnelbana
   *[other] tunnelbanor
  }
kind-tram = { $count ->
    [one] spårvagn
   *[other] spårvagnar
  }
kind-train = { $count ->
    [one] tåg
   *[other] tåg
  }
kind-boat = { $count ->
    [one] båt
   *[other] båtar
  }
kind-bike = { $count ->
    [one] cykel
   *[other] cyklar
  }
kind-coach = { $count ->
    [one] långfärdsbuss
   *[other] långfärdsbussar
  }
kind-parking = { $count ->
    [one] parkering
   *[other] parkeringar
  }
kind-ticket = { $count ->
    [one] biljett eller kort
   *[other] biljetter och kort
  }
kind-tourist-train = { $count ->
    [one] turisttåg
   *[other] turisttåg
  }
kind-car = { $count ->
    [one] bil
   *[other] bilar
  }
kind-university = { $count ->
    [one] universitet
   *[other] universitet
  }
kind-school = { $count ->
    [one] skola
   *[other] skolor
  }
kind-research = { $count ->
    [one] forskningscentrum
   *[other] forskningscentrum
  }
kind-hospital = { $count ->
    [one] sjukhus
   *[other] sjukhus
  }
kind-pharmacy = { $count ->
    [one] apotek
   *[other] apotek
  }
kind-company = { $count ->
    [one] företag
   *[other] företag
  }
kind-agency = { $count ->
    [one] organisation
   *[other] organisationer
  }
kind-tourist-office = { $count ->
    [one] turistbyrå
   *[other] turistbyråer
  }
kind-consulate = { $count ->
    [one] konsulat
   *[other] konsulat
  }
kind-service = { $count ->
    [one] tjänst
   *[other] tjänster
  }
kind-procedure = { $count ->
    [one] myndighetsärende
   *[other] myndighetsärenden
  }
kind-safety = trygghet och säkerhet
kind-climate = klimat
kind-emergency = { $count ->
    [one] nödsituation
   *[other] nödsituationer
  }
kind-tax = { $count ->
    [one] skatt
   *[other] skatter
  }
kind-payment = betalningssätt
kind-territory = { $count ->
    [one] område
   *[other] områden
  }
kind-association = { $count ->
    [one] förening
   *[other] föreningar
  }
kind-industry = { $count ->
    [one] bransch
   *[other] branscher
  }
kind-language-course = { $count ->
    [one] språkkurs
   *[other] språkkurser
  }
kind-employment = jobb och arbetsmarknad
kind-convention-centre = { $count ->
    [one] kongresscenter
   *[other] kongresscenter
  }

## Delar som ett värde handlar om

of-entry = inträde
of-permanent-collection = fast samling
of-temporary-exhibition = tillfällig utställning
of-exhibition = utställning
of-audioguide = audioguide
of-guided-tour = guidad visning
of-visit = besök
of-museum = museet
of-church = kyrkan
of-crypt = kryptan
of-cloister = korsgången
of-gardens = trädgårdarna
of-tower = tornet
of-fort = fästningen
of-chapel = kapellet
of-terrace = terrassen
of-boat = båten
of-parking = parkering
of-ticket-office = kassan
of-box-office = biljettkassan
of-shop = butiken
of-market = marknaden
of-flower-market = blomstermarknaden
of-food-market = matmarknaden
of-crafts-market = hantverksmarknaden
of-concert = konsert
of-stage = scenen
of-pass = kort
of-single-ticket = enkelbiljett
of-return-ticket = tur och retur
of-day-pass = dagskort
of-week-pass = veckokort
of-month-pass = månadskort
of-season-ticket = periodkort
of-taxi = taxi
of-shuttle = skyttelbuss
of-train = tåg
of-bus = buss
of-ferry = färja
of-bike = cykel
of-lifeguards = badvakter
of-road-closure = vägen avstängd
of-road = vägen
of-regulated-access = reglerat tillträde
of-festival = festivalen
of-pilgrimage = vallfärd
of-lavender = lavendeln blommar
of-flamingos = flamingor
of-film = film
of-office = kontor
of-stadium-tour = arenavisning
of-workshop = verkstaden
of-combined-ticket = kombibiljett
of-tablet = besök med surfplatta
of-locker = bagageskåp
of-nursery = förskola
of-rooms = salarna
of-collection = samlingen
of-building = byggnaden
of-site = området
of-nave = mittskeppet
of-keep = kärntornet
of-baptistery = dopkapellet
of-portal = portalen
of-ruins = ruinerna
of-buildings = byggnaderna
of-origins = ursprunget
of-castle = slottet
of-length = längd
of-height = höjd
of-distance = avstånd
of-depth = djup
of-altitude = höjd över havet
of-width = bredd
of-coast = kustlinje
of-course = bana
of-diameter = diameter
of-walk = till fots
of-loop = rundvandring
of-ride = åktur
of-crossing = överfart
of-tour = tur
of-drive = med bil
of-drop = fallhöjd
of-ascent = total stigning
of-last-departure = sista avgång
of-ten-trip-ticket = tioresorskort
of-pass-48h = 48-timmarskort
of-pass-72h = 72-timmarskort
of-tourist-office = turistbyrån
of-bank = banker
of-fine = böter
of-activity-rate = arbetskraftsdeltagande (15–64 år)
of-employment-rate = sysselsättningsgrad (15–64 år)
of-unemployed-share = andel arbetslösa i åldern 15–64 år
of-executive-recruitment = rekryteringar av chefer och kvalificerade tjänstemän
of-medical-emergency = akut sjukvård (SAMU)
of-police = polis eller gendarmeri
of-fire-brigade = brandkår
of-deaf-emergency = nödnummer via sms för döva
of-sea-rescue = sjöräddning
of-air-rescue = flygräddning
of-mean-temperature = årsmedeltemperatur
of-water-temperature = vattentemperatur
of-mistral = mistral
of-investment = investering
of-flat = lägenhet
of-rent = hyra
of-tax-stamp = skattemärke
of-crit-air-sticker = Crit’Air-dekal

## För vem ett pris gäller

who-adult = vuxen
who-child = barn
who-reduced = reducerat pris
who-student = student
who-senior = senior
who-family = familj
who-group = grupp
who-resident = bosatt på orten
who-disabled = besökare med funktionsnedsättning
who-eu-resident = bosatt i EU
who-teacher = lärare
who-job-seeker = arbetssökande
who-car-sharer = samåkare
who-subscriber = abonnent

## Vad ett pris avser

per-person = per person
per-night = per natt
per-day = per dag
per-week = per vecka
per-month = per månad
per-year = per år
per-hour = per timme
per-half-hour = per halvtimme
per-square-metre = per kvadratmeter
per-trip = per resa
per-group = per grupp
per-kwh = per kWh
per-km = per km

## När det gäller

when-summer = på sommaren
when-winter = på vintern
when-low-season = under lågsäsong
when-high-season = under högsäsong
when-weekends = på helgerna
when-weekdays = på vardagar
when-sunday = på söndagar
when-saturday = på lördagar
when-monday = på måndagar
when-holidays = på helgdagar
when-school-holidays = under skolloven
when-first-sunday = första söndagen i månaden
when-first-saturday = första lördagen i månaden
when-first-wednesday = första onsdagen i månaden
when-night = på natten
when-evening = på kvällen
when-morning = på förmiddagen
when-afternoon = på eftermiddagen
when-peak = i rusningstid
when-off-peak = utanför rusningstid
when-opening-day = på öppningsdagen
when-heritage-days = under de europeiska kulturarvsdagarna
when-museum-night = under museinatten
when-match-days = på matchdagar

## Enheter

unit-works = { $count ->
    [one] { $number } verk
   *[other] { $number } verk
  }
unit-objects = { $count ->
    [one] { $number } föremål
   *[other] { $number } föremål
  }
unit-paintings = { $count ->
    [one] { $number } målning
   *[other] { $number } målningar
  }
unit-visitors = { $count ->
    [one] { $number } besökare
   *[other] { $number } besökare
  }
unit-visitors-per-year = { $count ->
    [one] { $number } besökare per år
   *[other] { $number } besökare per år
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
    [one] { $number } anställd
   *[other] { $number } anställda
  }
unit-researchers = { $count ->
    [one] { $number } forskare
   *[other] { $number } forskare
  }
unit-teachers = { $count ->
    [one] { $number } lärare
   *[other] { $number } lärare
  }
unit-seats = { $count ->
    [one] { $number } sittplats
   *[other] { $number } sittplatser
  }
unit-rooms = { $count ->
    [one] { $number } rum
   *[other] { $number } rum
  }
unit-companies = { $count ->
    [one] { $number } företag
   *[other] { $number } företag
  }
unit-startups = { $count ->
    [one] { $number } startup-företag
   *[other] { $number } startup-företag
  }
unit-jobs = { $count ->
    [one] { $number } arbetstillfälle
   *[other] { $number } arbetstillfällen
  }
unit-beds = { $count ->
    [one] { $number } sängplats
   *[other] { $number } sängplatser
  }
unit-inhabitants = { $count ->
    [one] { $number } invånare
   *[other] { $number } invånare
  }
unit-hectares = { $count ->
    [one] { $number } hektar
   *[other] { $number } hektar
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } ton
   *[other] { $number } ton
  }
unit-passengers = { $count ->
    [one] { $number } passagerare
   *[other] { $number } passagerare
  }
unit-passengers-per-year = { $count ->
    [one] { $number } passagerare per år
   *[other] { $number } passagerare per år
  }
unit-cruise-passengers = { $count ->
    [one] { $number } kryssningspassagerare
   *[other] { $number } kryssningspassagerare
  }
unit-containers = { $count ->
    [one] { $number } container (TEU)
   *[other] { $number } containrar (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } fordon
   *[other] { $number } fordon
  }
unit-euros = { $count ->
    [one] { $number } euro
   *[other] { $number } euro
  }
unit-million-euros = { $number } miljoner euro
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm per år
unit-sun-hours-per-year = { $count ->
    [one] { $number } soltimme per år
   *[other] { $number } soltimmar per år
  }
unit-days-per-year = { $count ->
    [one] { $number } dag per år
   *[other] { $number } dagar per år
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } linje
   *[other] { $number } linjer
  }
unit-stations = { $count ->
    [one] { $number } station
   *[other] { $number } stationer
  }
unit-stops = { $count ->
    [one] { $number } hållplats
   *[other] { $number } hållplatser
  }
unit-trips = { $count ->
    [one] { $number } resa
   *[other] { $number } resor
  }
unit-return-trips = { $count ->
    [one] { $number } dubbeltur
   *[other] { $number } dubbelturer
  }
unit-trips-per-day = { $count ->
    [one] { $number } tur per dag
   *[other] { $number } turer per dag
  }
unit-spaces = { $count ->
    [one] { $number } parkeringsplats
   *[other] { $number } parkeringsplatser
  }
unit-bikes = { $count ->
    [one] { $number } cykel
   *[other] { $number } cyklar
  }
unit-beaches = { $count ->
    [one] { $number } strand
   *[other] { $number } stränder
  }
unit-islands = { $count ->
    [one] { $number } ö
   *[other] { $number } öar
  }
unit-massifs = { $count ->
    [one] { $number } massiv
   *[other] { $number } massiv
  }
unit-communes = { $count ->
    [one] { $number } kommun
   *[other] { $number } kommuner
  }
unit-councillors = { $count ->
    [one] { $number } ledamot i fullmäktige
   *[other] { $number } ledamöter i fullmäktige
  }
unit-consulates = { $count ->
    [one] { $number } konsulat
   *[other] { $number } konsulat
  }
unit-sites = { $count ->
    [one] { $number } plats
   *[other] { $number } platser
  }
unit-hospitals = { $count ->
    [one] { $number } sjukhus
   *[other] { $number } sjukhus
  }
unit-cables = { $count ->
    [one] { $number } kabel
   *[other] { $number } kablar
  }
unit-countries = { $count ->
    [one] { $number } land
   *[other] { $number } länder
  }
unit-labs = { $count ->
    [one] { $number } laboratorium
   *[other] { $number } laboratorier
  }
unit-schools = { $count ->
    [one] { $number } skola
   *[other] { $number } skolor
  }
unit-species = { $number } arter
unit-exhibitions = { $count ->
    [one] { $number } utställning
   *[other] { $number } utställningar
  }
unit-concerts = { $count ->
    [one] { $number } konsert
   *[other] { $number } konserter
  }
unit-performances = { $count ->
    [one] { $number } föreställning
   *[other] { $number } föreställningar
  }
unit-artists = { $count ->
    [one] { $number } artist
   *[other] { $number } artister
  }
unit-spectators = { $count ->
    [one] { $number } åskådare
   *[other] { $number } åskådare
  }
unit-stands = { $count ->
    [one] { $number } stånd
   *[other] { $number } stånd
  }
unit-stalls = { $count ->
    [one] { $number } stånd
   *[other] { $number } stånd
  }
unit-dealers = { $count ->
    [one] { $number } handlare
   *[other] { $number } handlare
  }
unit-markets-per-week = { $count ->
    [one] { $number } marknad i veckan
   *[other] { $number } marknader i veckan
  }
unit-residents = { $count ->
    [one] { $number } boende
   *[other] { $number } boende
  }
unit-births = { $count ->
    [one] { $number } födsel
   *[other] { $number } födslar
  }
unit-panels = { $count ->
    [one] { $number } panel
   *[other] { $number } paneler
  }
unit-arches = { $count ->
    [one] { $number } valvbåge
   *[other] { $number } valvbågar
  }
unit-viaducts = { $count ->
    [one] { $number } viadukt
   *[other] { $number } viadukter
  }
unit-tunnels = { $count ->
    [one] { $number } tunnel
   *[other] { $number } tunnlar
  }
unit-windmills = { $count ->
    [one] { $number } väderkvarn
   *[other] { $number } väderkvarnar
  }
unit-pipes = { $count ->
    [one] { $number } orgelpipa
   *[other] { $number } orgelpipor
  }
unit-stalls-carved = { $count ->
    [one] { $number } snidad korstol
   *[other] { $number } snidade korstolar
  }
unit-levels = { $count ->
    [one] { $number } nivå
   *[other] { $number } nivåer
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro per kvadratmeter
   *[other] { $number } euro per kvadratmeter
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } invånare per kvadratkilometer
   *[other] { $number } invånare per kvadratkilometer
  }
unit-items = { $count ->
    [one] { $number } upphittat föremål
   *[other] { $number } upphittade föremål
  }
unit-losses = { $count ->
    [one] { $number } förlustanmälan
   *[other] { $number } förlustanmälningar
  }
unit-titles = { $count ->
    [one] { $number } titel
   *[other] { $number } titlar
  }
unit-cups = { $count ->
    [one] { $number } cupseger
   *[other] { $number } cupsegrar
  }
unit-editions = { $count ->
    [one] { $number } upplaga
   *[other] { $number } upplagor
  }
unit-runners = { $count ->
    [one] { $number } löpare
   *[other] { $number } löpare
  }
unit-nationalities = { $count ->
    [one] { $number } nationalitet
   *[other] { $number } nationaliteter
  }
unit-participants = { $count ->
    [one] { $number } deltagare
   *[other] { $number } deltagare
  }
unit-pupils = { $count ->
    [one] { $number } elev
   *[other] { $number } elever
  }
unit-sailing-series = { $count ->
    [one] { $number } segeltävling
   *[other] { $number } segeltävlingar
  }
unit-athletes = { $count ->
    [one] { $number } idrottare
   *[other] { $number } idrottare
  }
unit-years = { $count ->
    [one] { $number } år
   *[other] { $number } år
  }
unit-hours-per-week = { $count ->
    [one] { $number } timme i veckan
   *[other] { $number } timmar i veckan
  }
unit-hours-per-year = { $count ->
    [one] { $number } timme per år
   *[other] { $number } timmar per år
  }
unit-ships = { $count ->
    [one] { $number } fartyg
   *[other] { $number } fartyg
  }
unit-floors = { $count ->
    [one] { $number } våning
   *[other] { $number } våningar
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } förskola
   *[other] { $number } förskolor
  }
unit-stages = { $count ->
    [one] { $number } filmstudio
   *[other] { $number } filmstudior
  }
unit-shoots = { $count ->
    [one] { $number } filminspelning
   *[other] { $number } filminspelningar
  }
unit-studios = { $count ->
    [one] { $number } studio
   *[other] { $number } studior
  }
unit-festivals = { $count ->
    [one] { $number } festival
   *[other] { $number } festivaler
  }
unit-departments = { $count ->
    [one] { $number } departement
   *[other] { $number } departement
  }
unit-events-per-year = { $count ->
    [one] { $number } evenemang per år
   *[other] { $number } evenemang per år
  }

## Händelser: etiketter till ett datum

event-built = byggdes
event-opened = öppnade
event-founded = grundades
event-created = tillkom
event-inaugurated = invigdes
event-listed = byggnadsminnesförklarades
event-labelled = fick utmärkelsen
event-renovated = renoverades
event-rebuilt = byggdes om
event-restored = restaurerades
event-consecrated = vigdes
event-reopened = öppnade igen
event-closed = stängdes
event-launched = lanserades
event-museum = blev museum
event-destroyed = förstördes
event-merged = slogs samman
event-renamed = bytte namn
event-announced = tillkännagavs
event-signed = undertecknades
event-started = inleddes
event-finished = färdigställdes
event-born = föddes
event-died = dog
event-discovered = upptäcktes
event-abandoned = övergavs
event-bought = köptes
event-moved = flyttades

## Stilar (böjs efter ”stil”)

style-romanesque = romansk
style-gothic = gotisk
style-baroque = barock
style-romano-byzantine = romansk-bysantinsk
style-neoclassical = nyklassicistisk
style-renaissance = renässans
style-modern = modern
style-contemporary = samtida
style-early-christian = fornkristen
style-provencal = provensalsk
style-cistercian = cisterciensisk
style-art-deco = art déco
style-classical = klassicistisk
style-roman-antiquity = romersk antik

## Personers roller

role-director = chef
role-president = ordförande
role-mayor = borgmästare
role-owner = ägare
role-chief-executive = verkställande direktör
role-architect = arkitekt
role-founder = grundare
role-artist = konstnär
role-general-manager = generaldirektör
role-chair = styrelseordförande

## Färdmedel

mode-metro = tunnelbana
mode-tram = spårvagn
mode-bus = buss
mode-coach = expressbuss
mode-train = tåg
mode-boat = båt
mode-shuttle = skyttelbuss
mode-night-bus = nattbuss
mode-tourist-train = turisttåg
mode-bike = cykel
mode-car = bil
mode-taxi = taxi
mode-foot = till fots

## Vad man kan vilja göra eller ta med

rule-dogs = hundar
rule-animals = djur
rule-children = barn
rule-pushchair = barnvagn
rule-sand = sand
rule-pebbles = småsten
rule-step-free = tillgänglighet med rullstol
rule-swimming = bad
rule-fishing = fiske
rule-kayak = kajakpaddling
rule-camping = camping
rule-climbing = klättring
rule-diving = dykning
rule-drones = drönare
rule-barbecue = grillning och öppen eld
rule-smoking = rökning
rule-picnic = picknick

## Ja eller nej: hela meningar

flag-animals-yes = Djur är välkomna.
flag-animals-no = Djur får inte följa med in.
flag-barefoot-yes = Det är tillåtet att gå barfota.
flag-barefoot-no = Det är inte tillåtet att gå barfota.
flag-contactless-yes = Det går att betala kontaktlöst.
flag-contactless-no = Det går inte att betala kontaktlöst.
flag-dogs-yes = Hundar är välkomna.
flag-dogs-no = Hundar får inte följa med.
flag-fire-yes = Det är tillåtet att elda.
flag-fire-no = All eld är förbjuden.
flag-food-yes = Mat och dryck får tas med.
flag-food-no = Mat och dryck är inte tillåtet.
flag-large-bags-yes = Stora väskor är tillåtna.
flag-large-bags-no = Stora väskor och resväskor är inte tillåtna.
flag-lifeguards-yes = Badet övervakas av badvakter.
flag-lifeguards-no = Det finns inga badvakter.
flag-lockers-yes = Det finns förvaringsskåp.
flag-lockers-no = Det finns inga förvaringsskåp.
flag-parking-yes = Det finns parkering.
flag-parking-no = Det finns ingen parkering.
flag-playground-yes = Det finns en lekplats.
flag-playground-no = Det finns ingen lekplats.
flag-pushchair-yes = Det går bra att komma med barnvagn.
flag-pushchair-no = Det passar inte för barnvagn.
flag-restaurant-yes = Det går att äta på plats.
flag-restaurant-no = Det går inte att äta på plats.
flag-shade-yes = Det finns skugga.
flag-shade-no = Det finns ingen skugga.
flag-showers-yes = Det finns duschar.
flag-showers-no = Det finns inga duschar.
flag-smoking-yes = Rökning är tillåten.
flag-smoking-no = Rökning är förbjuden.
flag-step-free-yes = Det är tillgängligt utan trappsteg.
flag-step-free-no = Det går inte att ta sig dit utan trappsteg.
flag-swimming-yes = Det är tillåtet att bada.
flag-swimming-no = Det är förbjudet att bada.
flag-wifi-yes = Det finns wifi.
flag-wifi-no = Det finns inget wifi.

## Nödnummer

emergency-112 = europeiskt nödnummer
emergency-15 = akut sjukvård (SAMU)
emergency-17 = polis
emergency-18 = brandkår
emergency-114 = sms för döva och personer med nedsatt hörsel
emergency-196 = sjöräddning
emergency-191 = flygräddning

## Målgrupper

audience-visitor = besökare
audience-resident = boende
audience-student = studenter
audience-investor = investerare
audience-talent = personer som arbetar här
audience-press = press
