# De vaste woordenschat in het Nederlands. Soorten: $count zegt hoeveel er in de lijst staan. Eenheden: $count kiest de
# vorm, $number is het getal zoals het geschreven wordt.

## Soorten plaatsen: koppen van lijsten

kind-museum = { $count ->
    [one] museum
   *[other] musea
  }
kind-art-gallery = { $count ->
    [one] kunstgalerie
   *[other] kunstgaleries
  }
kind-church = { $count ->
    [one] kerk
   *[other] kerken
  }
kind-chapel = { $count ->
    [one] kapel
   *[other] kapellen
  }
kind-abbey = { $count ->
    [one] abdij
   *[other] abdijen
  }
kind-cathedral = { $count ->
    [one] kathedraal
   *[other] kathedralen
  }
kind-castle = { $count ->
    [one] kasteel
   *[other] kastelen
  }
kind-fort = { $count ->
    [one] fort
   *[other] forten
  }
kind-monument = { $count ->
    [one] monument
   *[other] monumenten
  }
kind-memorial = { $count ->
    [one] gedenkplaats
   *[other] gedenkplaatsen
  }
kind-roman-site = { $count ->
    [one] Romeinse bezienswaardigheid
   *[other] Romeinse bezienswaardigheden
  }
kind-archaeological-site = { $count ->
    [one] archeologische vindplaats
   *[other] archeologische vindplaatsen
  }
kind-historic-house = { $count ->
    [one] historisch huis
   *[other] historische huizen
  }
kind-theatre = { $count ->
    [one] theater
   *[other] theaters
  }
kind-opera = { $count ->
    [one] operagebouw
   *[other] operagebouwen
  }
kind-cinema = { $count ->
    [one] bioscoop
   *[other] bioscopen
  }
kind-concert-hall = { $count ->
    [one] concertzaal
   *[other] concertzalen
  }
kind-cultural-venue = { $count ->
    [one] cultuurcentrum
   *[other] cultuurcentra
  }
kind-stadium = { $count ->
    [one] stadion
   *[other] stadions
  }
kind-park = { $count ->
    [one] park
   *[other] parken
  }
kind-garden = { $count ->
    [one] tuin
   *[other] tuinen
  }
kind-beach = { $count ->
    [one] strand
   *[other] stranden
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanques
  }
kind-island = { $count ->
    [one] eiland
   *[other] eilanden
  }
kind-hike = { $count ->
    [one] wandeling
   *[other] wandelingen
  }
kind-viewpoint = { $count ->
    [one] uitkijkpunt
   *[other] uitkijkpunten
  }
kind-nature = { $count ->
    [one] natuurgebied
   *[other] natuurgebieden
  }
kind-village = { $count ->
    [one] dorp
   *[other] dorpen
  }
kind-town = { $count ->
    [one] stad
   *[other] steden
  }
kind-district = { $count ->
    [one] wijk
   *[other] wijken
  }
kind-market = { $count ->
    [one] markt
   *[other] markten
  }
kind-shop = { $count ->
    [one] winkel
   *[other] winkels
  }
kind-food = { $count ->
    [one] streekspecialiteit
   *[other] streekspecialiteiten
  }
kind-restaurant = { $count ->
    [one] restaurant
   *[other] restaurants
  }
kind-event = { $count ->
    [one] evenement
   *[other] evenementen
  }
kind-festival = { $count ->
    [one] festival
   *[other] festivals
  }
kind-concert = { $count ->
    [one] concert
   *[other] concerten
  }
kind-sport = { $count ->
    [one] sport
   *[other] sporten
  }
kind-lodging = { $count ->
    [one] overnachtingsplek
   *[other] overnachtingsplekken
  }
kind-station = { $count ->
    [one] station
   *[other] stations
  }
kind-airport = { $count ->
    [one] luchthaven
   *[other] luchthavens
  }
kind-port = { $count ->
    [one] haven
   *[other] havens
  }
kind-bus = { $count ->
    [one] bus
   *[other] bussen
  }
kind-metro = { $count ->
    [one] metro
   *[other] metro’s
  }
kind-tram = { $count ->
    [one] tram
   *[other] trams
  }
kind-train = { $count ->
    [one] trein
   *[other] treinen
  }
kind-boat = { $count ->
    [one] boot
   *[other] boten
  }
kind-coach = { $count ->
    [one] streekbus
   *[other] streekbussen
  }
kind-bike = { $count ->
    [one] fiets
   *[other] fietsen
  }
kind-parking = { $count ->
    [one] parkeerplaats
   *[other] parkeerplaatsen
  }
kind-ticket = { $count ->
    [one] kaartje of pas
   *[other] kaartjes en passen
  }
kind-tourist-train = { $count ->
    [one] toeristentreintje
   *[other] toeristentreintjes
  }
kind-car = { $count ->
    [one] auto
   *[other] auto’s
  }
kind-university = { $count ->
    [one] universiteit
   *[other] universiteiten
  }
kind-school = { $count ->
    [one] school
   *[other] scholen
  }
kind-research = { $count ->
    [one] onderzoekscentrum
   *[other] onderzoekscentra
  }
kind-hospital = { $count ->
    [one] ziekenhuis
   *[other] ziekenhuizen
  }
kind-pharmacy = { $count ->
    [one] apotheek
   *[other] apotheken
  }
kind-company = { $count ->
    [one] bedrijf
   *[other] bedrijven
  }
kind-agency = { $count ->
    [one] agentschap
   *[other] agentschappen
  }
kind-tourist-office = { $count ->
    [one] toeristenbureau
   *[other] toeristenbureaus
  }
kind-consulate = { $count ->
    [one] consulaat
   *[other] consulaten
  }
kind-service = { $count ->
    [one] dienst
   *[other] diensten
  }
kind-procedure = { $count ->
    [one] formaliteit
   *[other] formaliteiten
  }
kind-safety = veiligheid
kind-climate = klimaat
kind-emergency = { $count ->
    [one] noodgeval
   *[other] noodgevallen
  }
kind-tax = { $count ->
    [one] belasting
   *[other] belastingen
  }
kind-payment = betaalmiddelen
kind-territory = { $count ->
    [one] gebied
   *[other] gebieden
  }
kind-association = { $count ->
    [one] vereniging
   *[other] verenigingen
  }
kind-industry = { $count ->
    [one] bedrijfstak
   *[other] bedrijfstakken
  }
kind-language-course = { $count ->
    [one] taalcursus
   *[other] taalcursussen
  }
kind-employment = werk en vacatures
kind-convention-centre = { $count ->
    [one] congrescentrum
   *[other] congrescentra
  }

## Delen waarop een waarde slaat

of-entry = toegang
of-permanent-collection = vaste collectie
of-temporary-exhibition = tijdelijke tentoonstelling
of-exhibition = tentoonstelling
of-audioguide = audiogids
of-guided-tour = rondleiding
of-visit = bezoek
of-museum = museum
of-church = kerk
of-crypt = crypte
of-cloister = kloostergang
of-gardens = tuinen
of-tower = toren
of-fort = fort
of-chapel = kapel
of-terrace = terras
of-boat = boot
of-parking = parkeren
of-ticket-office = kassa
of-box-office = kaartverkoop
of-shop = winkel
of-market = markt
of-flower-market = bloemenmarkt
of-food-market = versmarkt
of-crafts-market = ambachtsmarkt
of-concert = concert
of-stage = podium
of-pass = pas
of-single-ticket = enkele reis
of-return-ticket = retour
of-day-pass = dagkaart
of-week-pass = weekkaart
of-month-pass = maandkaart
of-season-ticket = abonnement
of-taxi = taxi
of-shuttle = pendelbus
of-train = trein
of-bus = bus
of-ferry = veerboot
of-bike = fiets
of-lifeguards = strandwacht
of-road-closure = weg afgesloten
of-road = weg
of-regulated-access = beperkte toegang
of-festival = festival
of-pilgrimage = bedevaart
of-lavender = lavendel in bloei
of-flamingos = flamingo’s
of-film = film
of-office = kantoor
of-stadium-tour = stadiontour
of-workshop = werkplaats
of-combined-ticket = combikaart
of-tablet = bezoek met tablet
of-locker = bagagekluis
of-nursery = crèche
of-rooms = zalen
of-collection = collectie
of-building = gebouw
of-site = terrein
of-nave = schip
of-keep = donjon
of-baptistery = doopkapel
of-portal = portaal
of-ruins = ruïnes
of-buildings = gebouwen
of-origins = oorsprong
of-castle = kasteel
of-length = lengte
of-height = hoogte
of-distance = afstand
of-depth = diepte
of-altitude = hoogte boven zeeniveau
of-width = breedte
of-coast = kustlijn
of-course = parcours
of-diameter = doorsnede
of-walk = te voet
of-loop = rondwandeling
of-ride = rit
of-crossing = overtocht
of-tour = tour
of-drive = met de auto
of-drop = valhoogte
of-ascent = totale stijging
of-last-departure = laatste vertrek
of-ten-trip-ticket = tienrittenkaart
of-pass-48h = 48-uurspas
of-pass-72h = 72-uurspas
of-tourist-office = toeristenbureau
of-bank = banken
of-fine = boete
of-activity-rate = participatiegraad (15–64 jaar)
of-employment-rate = werkgelegenheidsgraad (15–64 jaar)
of-unemployed-share = aandeel werklozen onder 15- tot 64-jarigen
of-executive-recruitment = aanwervingen van kaderpersoneel
of-medical-emergency = medische noodhulp (SAMU)
of-police = politie of gendarmerie
of-fire-brigade = brandweer
of-deaf-emergency = noodlijn per sms voor doven
of-sea-rescue = redding op zee
of-air-rescue = redding vanuit de lucht
of-mean-temperature = gemiddelde jaartemperatuur
of-water-temperature = watertemperatuur
of-mistral = mistral
of-investment = investering
of-flat = appartement
of-rent = huur
of-tax-stamp = fiscale zegel
of-crit-air-sticker = Crit’Air-vignet

## Voor wie een prijs geldt

who-adult = volwassene
who-child = kind
who-reduced = verlaagd tarief
who-student = student
who-senior = 65-plusser
who-family = gezin
who-group = groep
who-resident = bewoner
who-disabled = bezoeker met een beperking
who-eu-resident = inwoner van de EU
who-teacher = leerkracht
who-job-seeker = werkzoekende
who-car-sharer = carpooler
who-subscriber = abonnee

## Waarvoor een prijs geldt

per-person = per persoon
per-night = per nacht
per-day = per dag
per-week = per week
per-month = per maand
per-year = per jaar
per-hour = per uur
per-half-hour = per halfuur
per-square-metre = per vierkante meter
per-trip = per rit
per-group = per groep
per-kwh = per kWh
per-km = per km

## Wanneer het geldt

when-summer = in de zomer
when-winter = in de winter
when-low-season = in het laagseizoen
when-high-season = in het hoogseizoen
when-weekends = in het weekend
when-weekdays = op werkdagen
when-sunday = op zondag
when-saturday = op zaterdag
when-monday = op maandag
when-holidays = op feestdagen
when-school-holidays = in de schoolvakanties
when-first-sunday = op de eerste zondag van de maand
when-first-saturday = op de eerste zaterdag van de maand
when-first-wednesday = op de eerste woensdag van de maand
when-night = ’s nachts
when-evening = ’s avonds
when-morning = ’s ochtends
when-afternoon = ’s middags
when-peak = in de spits
when-off-peak = buiten de spits
when-opening-day = op de openingsdag
when-heritage-days = op de Europese Erfgoeddagen
when-museum-night = in de Museumnacht
when-match-days = op wedstrijddagen

## Eenheden

unit-works = { $count ->
    [one] { $number } werk
   *[other] { $number } werken
  }
unit-objects = { $count ->
    [one] { $number } voorwerp
   *[other] { $number } voorwerpen
  }
unit-paintings = { $count ->
    [one] { $number } schilderij
   *[other] { $number } schilderijen
  }
unit-visitors = { $count ->
    [one] { $number } bezoeker
   *[other] { $number } bezoekers
  }
unit-visitors-per-year = { $count ->
    [one] { $number } bezoeker per jaar
   *[other] { $number } bezoekers per jaar
  }
unit-people = { $count ->
    [one] { $number } persoon
   *[other] { $number } personen
  }
unit-students = { $count ->
    [one] { $number } student
   *[other] { $number } studenten
  }
unit-staff = { $count ->
    [one] { $number } medewerker
   *[other] { $number } medewerkers
  }
unit-researchers = { $count ->
    [one] { $number } onderzoeker
   *[other] { $number } onderzoekers
  }
unit-teachers = { $count ->
    [one] { $number } docent
   *[other] { $number } docenten
  }
unit-seats = { $count ->
    [one] { $number } zitplaats
   *[other] { $number } zitplaatsen
  }
unit-rooms = { $count ->
    [one] { $number } kamer
   *[other] { $number } kamers
  }
unit-companies = { $count ->
    [one] { $number } bedrijf
   *[other] { $number } bedrijven
  }
unit-startups = { $count ->
    [one] { $number } start-up
   *[other] { $number } start-ups
  }
unit-jobs = { $count ->
    [one] { $number } baan
   *[other] { $number } banen
  }
unit-beds = { $count ->
    [one] { $number } bed
   *[other] { $number } bedden
  }
unit-inhabitants = { $count ->
    [one] { $number } inwoner
   *[other] { $number } inwoners
  }
unit-hectares = { $number } hectare
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $number } ton
unit-passengers = { $count ->
    [one] { $number } passagier
   *[other] { $number } passagiers
  }
unit-passengers-per-year = { $count ->
    [one] { $number } passagier per jaar
   *[other] { $number } passagiers per jaar
  }
unit-cruise-passengers = { $count ->
    [one] { $number } cruisepassagier
   *[other] { $number } cruisepassagiers
  }
unit-containers = { $count ->
    [one] { $number } container (TEU)
   *[other] { $number } containers (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } voertuig
   *[other] { $number } voertuigen
  }
unit-euros = { $number } euro
unit-million-euros = { $number } miljoen euro
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm per jaar
unit-sun-hours-per-year = { $count ->
    [one] { $number } zonuur per jaar
   *[other] { $number } zonuren per jaar
  }
unit-days-per-year = { $count ->
    [one] { $number } dag per jaar
   *[other] { $number } dagen per jaar
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } lijn
   *[other] { $number } lijnen
  }
unit-stations = { $count ->
    [one] { $number } station
   *[other] { $number } stations
  }
unit-stops = { $count ->
    [one] { $number } halte
   *[other] { $number } haltes
  }
unit-trips = { $count ->
    [one] { $number } rit
   *[other] { $number } ritten
  }
unit-return-trips = { $count ->
    [one] { $number } heen-en-terugreis
   *[other] { $number } heen-en-terugreizen
  }
unit-trips-per-day = { $count ->
    [one] { $number } rit per dag
   *[other] { $number } ritten per dag
  }
unit-spaces = { $count ->
    [one] { $number } parkeerplaats
   *[other] { $number } parkeerplaatsen
  }
unit-bikes = { $count ->
    [one] { $number } fiets
   *[other] { $number } fietsen
  }
unit-beaches = { $count ->
    [one] { $number } strand
   *[other] { $number } stranden
  }
unit-islands = { $count ->
    [one] { $number } eiland
   *[other] { $number } eilanden
  }
unit-massifs = { $count ->
    [one] { $number } massief
   *[other] { $number } massieven
  }
unit-communes = { $count ->
    [one] { $number } gemeente
   *[other] { $number } gemeenten
  }
unit-councillors = { $count ->
    [one] { $number } raadslid
   *[other] { $number } raadsleden
  }
unit-consulates = { $count ->
    [one] { $number } consulaat
   *[other] { $number } consulaten
  }
unit-sites = { $count ->
    [one] { $number } locatie
   *[other] { $number } locaties
  }
unit-hospitals = { $count ->
    [one] { $number } ziekenhuis
   *[other] { $number } ziekenhuizen
  }
unit-cables = { $count ->
    [one] { $number } kabel
   *[other] { $number } kabels
  }
unit-countries = { $count ->
    [one] { $number } land
   *[other] { $number } landen
  }
unit-labs = { $count ->
    [one] { $number } laboratorium
   *[other] { $number } laboratoria
  }
unit-schools = { $count ->
    [one] { $number } school
   *[other] { $number } scholen
  }
unit-species = { $count ->
    [one] { $number } soort
   *[other] { $number } soorten
  }
unit-exhibitions = { $count ->
    [one] { $number } tentoonstelling
   *[other] { $number } tentoonstellingen
  }
unit-concerts = { $count ->
    [one] { $number } concert
   *[other] { $number } concerten
  }
unit-performances = { $count ->
    [one] { $number } voorstelling
   *[other] { $number } voorstellingen
  }
unit-artists = { $count ->
    [one] { $number } artiest
   *[other] { $number } artiesten
  }
unit-spectators = { $count ->
    [one] { $number } toeschouwer
   *[other] { $number } toeschouwers
  }
unit-stands = { $count ->
    [one] { $number } stand
   *[other] { $number } stands
  }
unit-stalls = { $count ->
    [one] { $number } kraam
   *[other] { $number } kramen
  }
unit-dealers = { $count ->
    [one] { $number } handelaar
   *[other] { $number } handelaars
  }
unit-markets-per-week = { $count ->
    [one] { $number } markt per week
   *[other] { $number } markten per week
  }
unit-residents = { $count ->
    [one] { $number } bewoner
   *[other] { $number } bewoners
  }
unit-births = { $count ->
    [one] { $number } geboorte
   *[other] { $number } geboorten
  }
unit-panels = { $count ->
    [one] { $number } paneel
   *[other] { $number } panelen
  }
unit-arches = { $count ->
    [one] { $number } boog
   *[other] { $number } bogen
  }
unit-viaducts = { $count ->
    [one] { $number } viaduct
   *[other] { $number } viaducten
  }
unit-tunnels = { $count ->
    [one] { $number } tunnel
   *[other] { $number } tunnels
  }
unit-windmills = { $count ->
    [one] { $number } molen
   *[other] { $number } molens
  }
unit-pipes = { $count ->
    [one] { $number } orgelpijp
   *[other] { $number } orgelpijpen
  }
unit-stalls-carved = { $count ->
    [one] { $number } gebeeldhouwde koorbank
   *[other] { $number } gebeeldhouwde koorbanken
  }
unit-levels = { $count ->
    [one] { $number } niveau
   *[other] { $number } niveaus
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $number } euro per vierkante meter
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } inwoner per vierkante kilometer
   *[other] { $number } inwoners per vierkante kilometer
  }
unit-items = { $count ->
    [one] { $number } gevonden voorwerp
   *[other] { $number } gevonden voorwerpen
  }
unit-losses = { $count ->
    [one] { $number } aangifte van verlies
   *[other] { $number } aangiften van verlies
  }
unit-titles = { $count ->
    [one] { $number } titel
   *[other] { $number } titels
  }
unit-cups = { $count ->
    [one] { $number } beker
   *[other] { $number } bekers
  }
unit-editions = { $count ->
    [one] { $number } editie
   *[other] { $number } edities
  }
unit-runners = { $count ->
    [one] { $number } loper
   *[other] { $number } lopers
  }
unit-nationalities = { $count ->
    [one] { $number } nationaliteit
   *[other] { $number } nationaliteiten
  }
unit-participants = { $count ->
    [one] { $number } deelnemer
   *[other] { $number } deelnemers
  }
unit-pupils = { $count ->
    [one] { $number } leerling
   *[other] { $number } leerlingen
  }
unit-sailing-series = { $count ->
    [one] { $number } zeilonderdeel
   *[other] { $number } zeilonderdelen
  }
unit-athletes = { $count ->
    [one] { $number } sporter
   *[other] { $number } sporters
  }
unit-years = { $number } jaar
unit-hours-per-week = { $number } uur per week
unit-hours-per-year = { $number } uur per jaar
unit-ships = { $count ->
    [one] { $number } schip
   *[other] { $number } schepen
  }
unit-floors = { $count ->
    [one] { $number } verdieping
   *[other] { $number } verdiepingen
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } crèche
   *[other] { $number } crèches
  }
unit-stages = { $count ->
    [one] { $number } filmstudio
   *[other] { $number } filmstudio’s
  }
unit-shoots = { $count ->
    [one] { $number } filmopname
   *[other] { $number } filmopnames
  }
unit-studios = { $count ->
    [one] { $number } studio
   *[other] { $number } studio’s
  }
unit-festivals = { $count ->
    [one] { $number } festival
   *[other] { $number } festivals
  }
unit-departments = { $count ->
    [one] { $number } departement
   *[other] { $number } departementen
  }
unit-events-per-year = { $count ->
    [one] { $number } evenement per jaar
   *[other] { $number } evenementen per jaar
  }

## Gebeurtenissen: bij een datum

event-built = gebouwd
event-opened = geopend
event-founded = gesticht
event-created = opgericht
event-inaugurated = ingehuldigd
event-listed = beschermd als monument
event-labelled = label toegekend
event-renovated = gerenoveerd
event-rebuilt = herbouwd
event-restored = gerestaureerd
event-consecrated = ingewijd
event-reopened = heropend
event-closed = gesloten
event-launched = van start gegaan
event-museum = museum sinds
event-destroyed = verwoest
event-merged = gefuseerd
event-renamed = hernoemd
event-announced = aangekondigd
event-signed = ondertekend
event-started = begonnen
event-finished = voltooid
event-born = geboren
event-died = overleden
event-discovered = ontdekt
event-abandoned = verlaten
event-bought = aangekocht
event-moved = verhuisd

## Stijlen

style-romanesque = romaans
style-gothic = gotisch
style-baroque = barok
style-romano-byzantine = Romaans-Byzantijns
style-neoclassical = neoclassicistisch
style-renaissance = renaissance
style-modern = modern
style-contemporary = hedendaags
style-early-christian = vroegchristelijk
style-provencal = Provençaals
style-cistercian = cisterciënzer
style-art-deco = art deco
style-classical = classicistisch
style-roman-antiquity = Romeinse oudheid

## Functies van mensen

role-director = directeur
role-president = voorzitter
role-mayor = burgemeester
role-owner = eigenaar
role-chief-executive = bestuursvoorzitter
role-architect = architect
role-founder = oprichter
role-artist = kunstenaar
role-general-manager = algemeen directeur
role-chair = voorzitter

## Vervoermiddelen

mode-metro = metro
mode-tram = tram
mode-bus = bus
mode-coach = streekbus
mode-train = trein
mode-boat = boot
mode-shuttle = pendelbus
mode-night-bus = nachtbus
mode-tourist-train = toeristentreintje
mode-bike = fiets
mode-car = auto
mode-taxi = taxi
mode-foot = te voet

## Wat men wil doen of meenemen

rule-dogs = honden
rule-animals = dieren
rule-children = kinderen
rule-pushchair = kinderwagens
rule-sand = zand
rule-pebbles = kiezels
rule-step-free = toegang met een rolstoel
rule-swimming = zwemmen
rule-fishing = vissen
rule-kayak = kajakken
rule-camping = kamperen
rule-climbing = klimmen
rule-diving = duiken
rule-drones = drones
rule-barbecue = barbecueën en open vuur
rule-smoking = roken
rule-picnic = picknicken

## Ja of nee: hele zinnen

flag-animals-yes = Dieren zijn welkom.
flag-animals-no = Dieren worden niet toegelaten.
flag-barefoot-yes = U mag op blote voeten naar binnen.
flag-barefoot-no = Blote voeten zijn niet toegestaan.
flag-contactless-yes = U kunt contactloos betalen.
flag-contactless-no = Contactloos betalen kan niet.
flag-dogs-yes = Honden zijn welkom.
flag-dogs-no = Honden worden niet toegelaten.
flag-fire-yes = Vuur maken is toegestaan.
flag-fire-no = Vuur maken is verboden, in welke vorm dan ook.
flag-food-yes = U mag eten en drinken meebrengen.
flag-food-no = Eten en drinken zijn niet toegestaan.
flag-large-bags-yes = Grote tassen zijn toegestaan.
flag-large-bags-no = Grote tassen en koffers zijn niet toegestaan.
flag-lifeguards-yes = Er is een strandwacht.
flag-lifeguards-no = Er is geen strandwacht.
flag-lockers-yes = Er zijn kluisjes.
flag-lockers-no = Er zijn geen kluisjes.
flag-parking-yes = Er is parkeergelegenheid.
flag-parking-no = Er is geen parkeergelegenheid.
flag-playground-yes = Er is een speeltuin.
flag-playground-no = Er is geen speeltuin.
flag-pushchair-yes = U kunt er met een kinderwagen terecht.
flag-pushchair-no = Niet geschikt voor kinderwagens.
flag-restaurant-yes = U kunt er ter plaatse eten.
flag-restaurant-no = U kunt er niet ter plaatse eten.
flag-shade-yes = Er is schaduw.
flag-shade-no = Er is geen schaduw.
flag-showers-yes = Er zijn douches.
flag-showers-no = Er zijn geen douches.
flag-smoking-yes = Roken is toegestaan.
flag-smoking-no = Roken is verboden.
flag-step-free-yes = Toegankelijk zonder trappen of drempels.
flag-step-free-no = Niet bereikbaar zonder trappen.
flag-swimming-yes = Zwemmen is toegestaan.
flag-swimming-no = Zwemmen is verboden.
flag-wifi-yes = Er is wifi.
flag-wifi-no = Er is geen wifi.

## Alarmnummers

emergency-112 = Europees alarmnummer
emergency-15 = medische noodhulp (SAMU)
emergency-17 = politie
emergency-18 = brandweer
emergency-114 = sms-lijn voor doven en slechthorenden
emergency-196 = redding op zee
emergency-191 = redding vanuit de lucht

## Voor wie

audience-visitor = bezoekers
audience-resident = inwoners
audience-student = studenten
audience-investor = investeerders
audience-talent = mensen die hier werken
audience-press = pers
