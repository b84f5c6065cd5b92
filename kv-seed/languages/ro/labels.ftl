# Vocabularul închis în română. Felurile de locuri: $count spune câte sunt. Unitățile: $count alege forma,
# $number este numărul așa cum se scrie («de» după 20: 19 opere, 20 de opere).

## Felurile de locuri: titluri de liste

kind-museum = { $count ->
    [one] muzeu
   *[other] muzee
  }
kind-art-gallery = { $count ->
    [one] galerie de artă
   *[other] galerii de artă
  }
kind-church = { $count ->
    [one] biserică
   *[other] biserici
  }
kind-chapel = { $count ->
    [one] capelă
   *[other] capele
  }
kind-abbey = { $count ->
    [one] abație
   *[other] abații
  }
kind-cathedral = { $count ->
    [one] catedrală
   *[other] catedrale
  }
kind-castle = { $count ->
    [one] castel
   *[other] castele
  }
kind-fort = { $count ->
    [one] fort
   *[other] forturi
  }
kind-monument = { $count ->
    [one] monument
   *[other] monumente
  }
kind-memorial = { $count ->
    [one] memorial
   *[other] memoriale
  }
kind-roman-site = { $count ->
    [one] sit roman
   *[other] situri romane
  }
kind-archaeological-site = { $count ->
    [one] sit arheologic
   *[other] situri arheologice
  }
kind-historic-house = { $count ->
    [one] casă istorică
   *[other] case istorice
  }
kind-theatre = { $count ->
    [one] teatru
   *[other] teatre
  }
kind-opera = { $count ->
    [one] operă
   *[other] opere
  }
kind-cinema = { $count ->
    [one] cinematograf
   *[other] cinematografe
  }
kind-concert-hall = { $count ->
    [one] sală de concerte
   *[other] săli de concerte
  }
kind-cultural-venue = { $count ->
    [one] spațiu cultural
   *[other] spații culturale
  }
kind-stadium = { $count ->
    [one] stadion
   *[other] stadioane
  }
kind-park = { $count ->
    [one] parc
   *[other] parcuri
  }
kind-garden = { $count ->
    [one] grădină
   *[other] grădini
  }
kind-beach = { $count ->
    [one] plajă
   *[other] plaje
  }
kind-calanque = { $count ->
    [one] calancă
   *[other] calanque
  }
kind-island = { $count ->
    [one] insulă
   *[other] insule
  }
kind-hike = { $count ->
    [one] plimbare
   *[other] plimbări și drumeții
  }
kind-viewpoint = { $count ->
    [one] punct de belvedere
   *[other] puncte de belvedere
  }
kind-nature = { $count ->
    [one] sit natural
   *[other] situri naturale
  }
kind-village = { $count ->
    [one] sat
   *[other] sate
  }
kind-town = { $count ->
    [one] oraș
   *[other] orașe
  }
kind-district = { $count ->
    [one] cartier
   *[other] cartiere
  }
kind-market = { $count ->
    [one] piață
   *[other] piețe
  }
kind-shop = { $count ->
    [one] magazin
   *[other] magazine
  }
kind-food = { $count ->
    [one] specialitate locală
   *[other] specialități locale
  }
kind-restaurant = { $count ->
    [one] restaurant
   *[other] restaurante
  }
kind-event = { $count ->
    [one] eveniment
   *[other] evenimente
  }
kind-festival = { $count ->
    [one] festival
   *[other] festivaluri
  }
kind-concert = { $count ->
    [one] concert
   *[other] concerte
  }
kind-sport = { $count ->
    [one] sport
   *[other] sporturi
  }
kind-lodging = { $count ->
    [one] cazare
   *[other] locuri de cazare
  }
kind-station = { $count ->
    [one] gară
   *[other] gări
  }
kind-airport = { $count ->
    [one] aeroport
   *[other] aeroporturi
  }
kind-port = { $count ->
    [one] port
   *[other] porturi
  }
kind-bus = { $count ->
    [one] autobuz
   *[other] autobuze
  }
kind-metro = { $count ->
    [one] metrou
   *[other] metrouri
  }
kind-tram = { $count ->
    [one] tramvai
   *[other] tramvaie
  }
kind-train = { $count ->
    [one] tren
   *[other] trenuri
  }
kind-boat = { $count ->
    [one] vapor
   *[other] vapoare
  }
kind-bike = { $count ->
    [one] bicicletă
   *[other] biciclete
  }
kind-coach = { $count ->
    [one] autocar
   *[other] autocare
  }
kind-parking = { $count ->
    [one] parcare
   *[other] parcări
  }
kind-ticket = { $count ->
    [one] bilet sau abonament
   *[other] bilete și abonamente
  }
kind-tourist-train = { $count ->
    [one] trenuleț turistic
   *[other] trenulețe turistice
  }
kind-car = { $count ->
    [one] mașină
   *[other] mașini
  }
kind-university = { $count ->
    [one] universitate
   *[other] universități
  }
kind-school = { $count ->
    [one] școală
   *[other] școli
  }
kind-research = { $count ->
    [one] centru de cercetare
   *[other] centre de cercetare
  }
kind-hospital = { $count ->
    [one] spital
   *[other] spitale
  }
kind-pharmacy = { $count ->
    [one] farmacie
   *[other] farmacii
  }
kind-company = { $count ->
    [one] companie
   *[other] companii
  }
kind-agency = { $count ->
    [one] agenție
   *[other] agenții
  }
kind-tourist-office = { $count ->
    [one] birou de turism
   *[other] birouri de turism
  }
kind-consulate = { $count ->
    [one] consulat
   *[other] consulate
  }
kind-service = { $count ->
    [one] serviciu
   *[other] servicii
  }
kind-procedure = { $count ->
    [one] formalitate
   *[other] formalități
  }
kind-safety = siguranță
kind-climate = climă
kind-emergency = { $count ->
    [one] urgență
   *[other] urgențe
  }
kind-tax = { $count ->
    [one] taxă
   *[other] taxe
  }
kind-payment = mijloace de plată
kind-territory = { $count ->
    [one] teritoriu
   *[other] teritorii
  }
kind-association = { $count ->
    [one] asociație
   *[other] asociații
  }
kind-industry = { $count ->
    [one] industrie
   *[other] industrii
  }
kind-language-course = { $count ->
    [one] curs de limbă
   *[other] cursuri de limbă
  }
kind-employment = locuri de muncă
kind-convention-centre = { $count ->
    [one] centru de congrese
   *[other] centre de congrese
  }

## Părțile la care se referă o valoare

of-entry = intrare
of-permanent-collection = colecția permanentă
of-temporary-exhibition = expoziție temporară
of-exhibition = expoziție
of-audioguide = audioghid
of-guided-tour = tur ghidat
of-visit = vizită
of-museum = muzeu
of-church = biserică
of-crypt = criptă
of-cloister = claustru
of-gardens = grădini
of-tower = turn
of-fort = fort
of-chapel = capelă
of-terrace = terasă
of-boat = vapor
of-parking = parcare
of-ticket-office = casa de bilete
of-box-office = casierie
of-shop = magazin
of-market = piață
of-flower-market = piața de flori
of-food-market = piața de alimente
of-crafts-market = târgul de artizanat
of-concert = concert
of-stage = scenă
of-pass = card de acces
of-single-ticket = bilet simplu
of-return-ticket = bilet dus-întors
of-day-pass = abonament de o zi
of-week-pass = abonament săptămânal
of-month-pass = abonament lunar
of-season-ticket = abonament
of-taxi = taxi
of-shuttle = navetă
of-train = tren
of-bus = autobuz
of-ferry = feribot
of-bike = bicicletă
of-lifeguards = salvamari
of-road-closure = drum închis
of-road = drum
of-regulated-access = acces restricționat
of-festival = festival
of-pilgrimage = pelerinaj
of-lavender = lavandă înflorită
of-flamingos = flamingi
of-film = film
of-office = birou
of-stadium-tour = tur al stadionului
of-workshop = atelier
of-combined-ticket = bilet combinat
of-tablet = vizită cu tabletă
of-locker = dulap pentru bagaje
of-nursery = creșă
of-rooms = săli
of-collection = colecție
of-building = clădire
of-site = sit
of-nave = navă
of-keep = donjon
of-baptistery = baptisteriu
of-portal = portal
of-ruins = ruine
of-buildings = clădiri
of-origins = origini
of-castle = castel
of-length = lungime
of-height = înălțime
of-distance = distanță
of-depth = adâncime
of-altitude = altitudine
of-width = lățime
of-coast = litoral
of-course = traseu
of-diameter = diametru
of-walk = traseu pe jos
of-loop = traseu în circuit
of-ride = călătorie
of-crossing = traversare
of-tour = tur
of-drive = drum cu mașina
of-drop = înălțimea căderii
of-ascent = diferență de nivel
of-last-departure = ultima plecare
of-ten-trip-ticket = bilet de zece călătorii
of-pass-48h = card de 48 de ore
of-pass-72h = card de 72 de ore
of-tourist-office = birou de turism
of-bank = bănci
of-fine = amendă
of-activity-rate = rata de activitate (15–64 de ani)
of-employment-rate = rata de ocupare (15–64 de ani)
of-unemployed-share = ponderea șomerilor între 15 și 64 de ani
of-executive-recruitment = recrutări de cadre
of-medical-emergency = urgență medicală (SAMU)
of-police = poliție sau jandarmerie
of-fire-brigade = pompieri
of-deaf-emergency = urgențe prin SMS pentru persoane surde
of-sea-rescue = salvare pe mare
of-air-rescue = salvare aeriană
of-mean-temperature = temperatura medie anuală
of-water-temperature = temperatura apei
of-mistral = vântul mistral
of-investment = investiții
of-flat = apartament
of-rent = chirie
of-tax-stamp = timbru fiscal
of-crit-air-sticker = vinieta Crit’Air

## Pentru cine este un preț

who-adult = adult
who-child = copil
who-reduced = tarif redus
who-student = student
who-senior = senior
who-family = familie
who-group = grup
who-resident = rezident
who-disabled = persoană cu dizabilități
who-eu-resident = rezident UE
who-teacher = profesor
who-job-seeker = șomer
who-car-sharer = carpooling
who-subscriber = abonat

## Pentru ce este un preț

per-person = de persoană
per-night = pe noapte
per-day = pe zi
per-week = pe săptămână
per-month = pe lună
per-year = pe an
per-hour = pe oră
per-half-hour = la jumătate de oră
per-square-metre = pe metru pătrat
per-trip = pe călătorie
per-group = de grup
per-kwh = pe kWh
per-km = pe km

## Când este valabil

when-summer = vara
when-winter = iarna
when-low-season = în extrasezon
when-high-season = în sezonul de vârf
when-weekends = în weekend
when-weekdays = în timpul săptămânii
when-sunday = duminica
when-saturday = sâmbăta
when-monday = lunea
when-holidays = în zilele de sărbătoare legală
when-school-holidays = în vacanțele școlare
when-first-sunday = în prima duminică a lunii
when-first-saturday = în prima sâmbătă a lunii
when-first-wednesday = în prima miercuri a lunii
when-night = noaptea
when-evening = seara
when-morning = dimineața
when-afternoon = după-amiaza
when-peak = la ore de vârf
when-off-peak = în afara orelor de vârf
when-opening-day = în ziua inaugurării
when-heritage-days = de Zilele Europene ale Patrimoniului
when-museum-night = de Noaptea Muzeelor
when-match-days = în zilele de meci

## Unități

unit-works = { $count ->
    [one] { $number } operă
    [few] { $number } opere
   *[other] { $number } de opere
  }
unit-objects = { $count ->
    [one] { $number } obiect
    [few] { $number } obiecte
   *[other] { $number } de obiecte
  }
unit-paintings = { $count ->
    [one] { $number } tablou
    [few] { $number } tablouri
   *[other] { $number } de tablouri
  }
unit-visitors = { $count ->
    [one] { $number } vizitator
    [few] { $number } vizitatori
   *[other] { $number } de vizitatori
  }
unit-visitors-per-year = { $count ->
    [one] { $number } vizitator pe an
    [few] { $number } vizitatori pe an
   *[other] { $number } de vizitatori pe an
  }
unit-people = { $count ->
    [one] { $number } persoană
    [few] { $number } persoane
   *[other] { $number } de persoane
  }
unit-students = { $count ->
    [one] { $number } student
    [few] { $number } studenți
   *[other] { $number } de studenți
  }
unit-staff = { $count ->
    [one] { $number } angajat
    [few] { $number } angajați
   *[other] { $number } de angajați
  }
unit-researchers = { $count ->
    [one] { $number } cercetător
    [few] { $number } cercetători
   *[other] { $number } de cercetători
  }
unit-teachers = { $count ->
    [one] { $number } cadru didactic
    [few] { $number } cadre didactice
   *[other] { $number } de cadre didactice
  }
unit-seats = { $count ->
    [one] { $number } loc
    [few] { $number } locuri
   *[other] { $number } de locuri
  }
unit-rooms = { $count ->
    [one] { $number } cameră
    [few] { $number } camere
   *[other] { $number } de camere
  }
unit-companies = { $count ->
    [one] { $number } companie
    [few] { $number } companii
   *[other] { $number } de companii
  }
unit-startups = { $count ->
    [one] { $number } start-up
    [few] { $number } start-upuri
   *[other] { $number } de start-upuri
  }
unit-jobs = { $count ->
    [one] { $number } loc de muncă
    [few] { $number } locuri de muncă
   *[other] { $number } de locuri de muncă
  }
unit-beds = { $count ->
    [one] { $number } pat
    [few] { $number } paturi
   *[other] { $number } de paturi
  }
unit-inhabitants = { $count ->
    [one] { $number } locuitor
    [few] { $number } locuitori
   *[other] { $number } de locuitori
  }
unit-hectares = { $count ->
    [one] { $number } hectar
    [few] { $number } hectare
   *[other] { $number } de hectare
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } tonă
    [few] { $number } tone
   *[other] { $number } de tone
  }
unit-passengers = { $count ->
    [one] { $number } pasager
    [few] { $number } pasageri
   *[other] { $number } de pasageri
  }
unit-passengers-per-year = { $count ->
    [one] { $number } pasager pe an
    [few] { $number } pasageri pe an
   *[other] { $number } de pasageri pe an
  }
unit-cruise-passengers = { $count ->
    [one] { $number } pasager de croazieră
    [few] { $number } pasageri de croazieră
   *[other] { $number } de pasageri de croazieră
  }
unit-containers = { $count ->
    [one] { $number } container (TEU)
    [few] { $number } containere (TEU)
   *[other] { $number } de containere (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } vehicul
    [few] { $number } vehicule
   *[other] { $number } de vehicule
  }
unit-euros = { $count ->
    [one] { $number } euro
    [few] { $number } euro
   *[other] { $number } de euro
  }
unit-million-euros = { $count ->
    [one] { $number } milion de euro
    [few] { $number } milioane de euro
   *[other] { $number } de milioane de euro
  }
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm pe an
unit-sun-hours-per-year = { $count ->
    [one] { $number } oră de soare pe an
    [few] { $number } ore de soare pe an
   *[other] { $number } de ore de soare pe an
  }
unit-days-per-year = { $count ->
    [one] { $number } zi pe an
    [few] { $number } zile pe an
   *[other] { $number } de zile pe an
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } linie
    [few] { $number } linii
   *[other] { $number } de linii
  }
unit-stations = { $count ->
    [one] { $number } stație
    [few] { $number } stații
   *[other] { $number } de stații
  }
unit-stops = { $count ->
    [one] { $number } oprire
    [few] { $number } opriri
   *[other] { $number } de opriri
  }
unit-trips = { $count ->
    [one] { $number } cursă
    [few] { $number } curse
   *[other] { $number } de curse
  }
unit-return-trips = { $count ->
    [one] { $number } cursă dus-întors
    [few] { $number } curse dus-întors
   *[other] { $number } de curse dus-întors
  }
unit-trips-per-day = { $count ->
    [one] { $number } cursă pe zi
    [few] { $number } curse pe zi
   *[other] { $number } de curse pe zi
  }
unit-spaces = { $count ->
    [one] { $number } loc de parcare
    [few] { $number } locuri de parcare
   *[other] { $number } de locuri de parcare
  }
unit-bikes = { $count ->
    [one] { $number } bicicletă
    [few] { $number } biciclete
   *[other] { $number } de biciclete
  }
unit-beaches = { $count ->
    [one] { $number } plajă
    [few] { $number } plaje
   *[other] { $number } de plaje
  }
unit-islands = { $count ->
    [one] { $number } insulă
    [few] { $number } insule
   *[other] { $number } de insule
  }
unit-massifs = { $count ->
    [one] { $number } masiv
    [few] { $number } masive
   *[other] { $number } de masive
  }
unit-communes = { $count ->
    [one] { $number } comună
    [few] { $number } comune
   *[other] { $number } de comune
  }
unit-councillors = { $count ->
    [one] { $number } consilier
    [few] { $number } consilieri
   *[other] { $number } de consilieri
  }
unit-consulates = { $count ->
    [one] { $number } consulat
    [few] { $number } consulate
   *[other] { $number } de consulate
  }
unit-sites = { $count ->
    [one] { $number } sit
    [few] { $number } situri
   *[other] { $number } de situri
  }
unit-hospitals = { $count ->
    [one] { $number } spital
    [few] { $number } spitale
   *[other] { $number } de spitale
  }
unit-cables = { $count ->
    [one] { $number } cablu
    [few] { $number } cabluri
   *[other] { $number } de cabluri
  }
unit-countries = { $count ->
    [one] { $number } țară
    [few] { $number } țări
   *[other] { $number } de țări
  }
unit-labs = { $count ->
    [one] { $number } laborator
    [few] { $number } laboratoare
   *[other] { $number } de laboratoare
  }
unit-schools = { $count ->
    [one] { $number } școală
    [few] { $number } școli
   *[other] { $number } de școli
  }
unit-species = { $count ->
    [one] { $number } specie
    [few] { $number } specii
   *[other] { $number } de specii
  }
unit-exhibitions = { $count ->
    [one] { $number } expoziție
    [few] { $number } expoziții
   *[other] { $number } de expoziții
  }
unit-concerts = { $count ->
    [one] { $number } concert
    [few] { $number } concerte
   *[other] { $number } de concerte
  }
unit-performances = { $count ->
    [one] { $number } reprezentație
    [few] { $number } reprezentații
   *[other] { $number } de reprezentații
  }
unit-artists = { $count ->
    [one] { $number } artist
    [few] { $number } artiști
   *[other] { $number } de artiști
  }
unit-spectators = { $count ->
    [one] { $number } spectator
    [few] { $number } spectatori
   *[other] { $number } de spectatori
  }
unit-stands = { $count ->
    [one] { $number } stand
    [few] { $number } standuri
   *[other] { $number } de standuri
  }
unit-stalls = { $count ->
    [one] { $number } tarabă
    [few] { $number } tarabe
   *[other] { $number } de tarabe
  }
unit-dealers = { $count ->
    [one] { $number } negustor
    [few] { $number } negustori
   *[other] { $number } de negustori
  }
unit-markets-per-week = { $count ->
    [one] { $number } piață pe săptămână
    [few] { $number } piețe pe săptămână
   *[other] { $number } de piețe pe săptămână
  }
unit-residents = { $count ->
    [one] { $number } rezident
    [few] { $number } rezidenți
   *[other] { $number } de rezidenți
  }
unit-births = { $count ->
    [one] { $number } naștere
    [few] { $number } nașteri
   *[other] { $number } de nașteri
  }
unit-panels = { $count ->
    [one] { $number } panou
    [few] { $number } panouri
   *[other] { $number } de panouri
  }
unit-arches = { $count ->
    [one] { $number } arc
    [few] { $number } arce
   *[other] { $number } de arce
  }
unit-viaducts = { $count ->
    [one] { $number } viaduct
    [few] { $number } viaducte
   *[other] { $number } de viaducte
  }
unit-tunnels = { $count ->
    [one] { $number } tunel
    [few] { $number } tuneluri
   *[other] { $number } de tuneluri
  }
unit-windmills = { $count ->
    [one] { $number } moară de vânt
    [few] { $number } mori de vânt
   *[other] { $number } de mori de vânt
  }
unit-pipes = { $count ->
    [one] { $number } tub de orgă
    [few] { $number } tuburi de orgă
   *[other] { $number } de tuburi de orgă
  }
unit-stalls-carved = { $count ->
    [one] { $number } strană sculptată
    [few] { $number } strane sculptate
   *[other] { $number } de strane sculptate
  }
unit-levels = { $count ->
    [one] { $number } nivel
    [few] { $number } niveluri
   *[other] { $number } de niveluri
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro pe metru pătrat
    [few] { $number } euro pe metru pătrat
   *[other] { $number } de euro pe metru pătrat
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } locuitor pe kilometru pătrat
    [few] { $number } locuitori pe kilometru pătrat
   *[other] { $number } de locuitori pe kilometru pătrat
  }
unit-items = { $count ->
    [one] { $number } obiect găsit
    [few] { $number } obiecte găsite
   *[other] { $number } de obiecte găsite
  }
unit-losses = { $count ->
    [one] { $number } pierdere declarată
    [few] { $number } pierderi declarate
   *[other] { $number } de pierderi declarate
  }
unit-titles = { $count ->
    [one] { $number } titlu
    [few] { $number } titluri
   *[other] { $number } de titluri
  }
unit-cups = { $count ->
    [one] { $number } cupă
    [few] { $number } cupe
   *[other] { $number } de cupe
  }
unit-editions = { $count ->
    [one] { $number } ediție
    [few] { $number } ediții
   *[other] { $number } de ediții
  }
unit-runners = { $count ->
    [one] { $number } alergător
    [few] { $number } alergători
   *[other] { $number } de alergători
  }
unit-nationalities = { $count ->
    [one] { $number } naționalitate
    [few] { $number } naționalități
   *[other] { $number } de naționalități
  }
unit-participants = { $count ->
    [one] { $number } participant
    [few] { $number } participanți
   *[other] { $number } de participanți
  }
unit-pupils = { $count ->
    [one] { $number } elev
    [few] { $number } elevi
   *[other] { $number } de elevi
  }
unit-sailing-series = { $count ->
    [one] { $number } probă de yachting
    [few] { $number } probe de yachting
   *[other] { $number } de probe de yachting
  }
unit-athletes = { $count ->
    [one] { $number } sportiv
    [few] { $number } sportivi
   *[other] { $number } de sportivi
  }
unit-years = { $count ->
    [one] { $number } an
    [few] { $number } ani
   *[other] { $number } de ani
  }
unit-hours-per-week = { $count ->
    [one] { $number } oră pe săptămână
    [few] { $number } ore pe săptămână
   *[other] { $number } de ore pe săptămână
  }
unit-hours-per-year = { $count ->
    [one] { $number } oră pe an
    [few] { $number } ore pe an
   *[other] { $number } de ore pe an
  }
unit-ships = { $count ->
    [one] { $number } navă
    [few] { $number } nave
   *[other] { $number } de nave
  }
unit-floors = { $count ->
    [one] { $number } etaj
    [few] { $number } etaje
   *[other] { $number } de etaje
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } creșă
    [few] { $number } creșe
   *[other] { $number } de creșe
  }
unit-stages = { $count ->
    [one] { $number } platou de filmare
    [few] { $number } platouri de filmare
   *[other] { $number } de platouri de filmare
  }
unit-shoots = { $count ->
    [one] { $number } filmare
    [few] { $number } filmări
   *[other] { $number } de filmări
  }
unit-studios = { $count ->
    [one] { $number } studio
    [few] { $number } studiouri
   *[other] { $number } de studiouri
  }
unit-festivals = { $count ->
    [one] { $number } festival
    [few] { $number } festivaluri
   *[other] { $number } de festivaluri
  }
unit-departments = { $count ->
    [one] { $number } departament
    [few] { $number } departamente
   *[other] { $number } de departamente
  }
unit-events-per-year = { $count ->
    [one] { $number } eveniment pe an
    [few] { $number } evenimente pe an
   *[other] { $number } de evenimente pe an
  }

## Evenimente: eticheta unei date

event-built = construit
event-opened = deschis
event-founded = fondat
event-created = creat
event-inaugurated = inaugurat
event-listed = clasat ca monument
event-labelled = distincție acordată
event-renovated = renovat
event-rebuilt = reconstruit
event-restored = restaurat
event-consecrated = sfințit
event-reopened = redeschis
event-closed = închis
event-launched = lansat
event-museum = muzeu din
event-destroyed = distrus
event-merged = fuzionat
event-renamed = redenumit
event-announced = anunțat
event-signed = semnat
event-started = început
event-finished = terminat
event-born = născut
event-died = decedat
event-discovered = descoperit
event-abandoned = abandonat
event-bought = cumpărat
event-moved = mutat

## Stiluri

style-romanesque = romanic
style-gothic = gotic
style-baroque = baroc
style-romano-byzantine = romano-bizantin
style-neoclassical = neoclasic
style-renaissance = renascentist
style-modern = modern
style-contemporary = contemporan
style-early-christian = paleocreștin
style-provencal = provensal
style-cistercian = cistercian
style-art-deco = Art Deco
style-classical = clasic
style-roman-antiquity = roman antic

## Rolurile persoanelor

role-director = director
role-president = președinte
role-mayor = primar
role-owner = proprietar
role-chief-executive = director executiv
role-architect = arhitect
role-founder = fondator
role-artist = artist
role-general-manager = director general
role-chair = președinte al consiliului

## Mijloace de transport

mode-metro = metrou
mode-tram = tramvai
mode-bus = autobuz
mode-coach = autocar
mode-train = tren
mode-boat = vapor
mode-shuttle = navetă
mode-night-bus = autobuz de noapte
mode-tourist-train = trenuleț turistic
mode-bike = bicicletă
mode-car = mașină
mode-taxi = taxi
mode-foot = pe jos

## Ce poate vrea cineva să facă sau să aducă

rule-dogs = câini
rule-animals = animale
rule-children = copii
rule-pushchair = cărucioare de copii
rule-sand = nisip
rule-pebbles = pietriș
rule-step-free = acces cu scaunul rulant
rule-swimming = scăldat
rule-fishing = pescuit
rule-kayak = caiac
rule-camping = campare
rule-climbing = escaladă
rule-diving = scufundări
rule-drones = drone
rule-barbecue = grătare și focuri
rule-smoking = fumat
rule-picnic = picnic

## Da sau nu: propoziții întregi

flag-animals-yes = Animalele sunt acceptate.
flag-animals-no = Animalele nu sunt acceptate.
flag-barefoot-yes = Se poate intra desculț.
flag-barefoot-no = Nu este permis accesul desculț.
flag-contactless-yes = Se acceptă plata contactless.
flag-contactless-no = Nu se acceptă plata contactless.
flag-dogs-yes = Câinii sunt acceptați.
flag-dogs-no = Câinii nu sunt acceptați.
flag-fire-yes = Focul este permis.
flag-fire-no = Focul de orice fel este interzis.
flag-food-yes = Puteți aduce mâncare și băutură.
flag-food-no = Mâncarea și băutura nu sunt permise.
flag-large-bags-yes = Bagajele mari sunt permise.
flag-large-bags-no = Gențile mari și valizele nu sunt permise.
flag-lifeguards-yes = Scăldatul este supravegheat de salvamari.
flag-lifeguards-no = Nu există salvamari.
flag-lockers-yes = Există dulapuri cu încuietoare.
flag-lockers-no = Nu există dulapuri cu încuietoare.
flag-parking-yes = Există parcare.
flag-parking-no = Nu există parcare.
flag-playground-yes = Există loc de joacă.
flag-playground-no = Nu există loc de joacă.
flag-pushchair-yes = Se poate veni cu căruciorul de copii.
flag-pushchair-no = Nu este potrivit pentru cărucioare de copii.
flag-restaurant-yes = Se poate mânca la fața locului.
flag-restaurant-no = Nu se poate mânca la fața locului.
flag-shade-yes = Există umbră.
flag-shade-no = Nu există umbră.
flag-showers-yes = Există dușuri.
flag-showers-no = Nu există dușuri.
flag-smoking-yes = Fumatul este permis.
flag-smoking-no = Fumatul este interzis.
flag-step-free-yes = Accesul se face fără trepte.
flag-step-free-no = Nu se poate ajunge fără trepte.
flag-swimming-yes = Scăldatul este permis.
flag-swimming-no = Scăldatul este interzis.
flag-wifi-yes = Există Wi-Fi.
flag-wifi-no = Nu există Wi-Fi.

## Numere de urgență

emergency-112 = numărul european de urgență
emergency-15 = urgență medicală (SAMU)
emergency-17 = poliție
emergency-18 = pompieri
emergency-114 = SMS pentru persoane surde sau cu deficiențe de auz
emergency-196 = salvare pe mare
emergency-191 = salvare aeriană

## Categorii de public

audience-visitor = vizitatori
audience-resident = rezidenți
audience-student = studenți
audience-investor = investitori
audience-talent = cei care lucrează aici
audience-press = presă
