# Suljettu sanasto suomeksi. Lajeissa $count kertoo, montako on listattu; yksiköissä $count valitsee muodon.

## Paikkojen lajit: luetteloiden otsikot

kind-museum = { $count ->
    [one] museo
   *[other] museot
  }
kind-art-gallery = { $count ->
    [one] taidegalleria
   *[other] taidegalleriat
  }
kind-church = { $count ->
    [one] kirkko
   *[other] kirkot
  }
kind-chapel = { $count ->
    [one] kappeli
   *[other] kappelit
  }
kind-abbey = { $count ->
    [one] luostari
   *[other] luostarit
  }
kind-cathedral = { $count ->
    [one] katedraali
   *[other] katedraalit
  }
kind-castle = { $count ->
    [one] linna
   *[other] linnat
  }
kind-fort = { $count ->
    [one] linnoitus
   *[other] linnoitukset
  }
kind-monument = { $count ->
    [one] muistomerkki tai historiallinen rakennus
   *[other] muistomerkit ja historialliset rakennukset
  }
kind-memorial = { $count ->
    [one] muistopaikka
   *[other] muistopaikat
  }
kind-roman-site = { $count ->
    [one] roomalaiskohde
   *[other] roomalaiskohteet
  }
kind-archaeological-site = { $count ->
    [one] arkeologinen kohde
   *[other] arkeologiset kohteet
  }
kind-historic-house = { $count ->
    [one] historiallinen talo
   *[other] historialliset talot
  }
kind-theatre = { $count ->
    [one] teatteri
   *[other] teatterit
  }
kind-opera = { $count ->
    [one] oopperatalo
   *[other] oopperatalot
  }
kind-cinema = { $count ->
    [one] elokuvateatteri
   *[other] elokuvateatterit
  }
kind-concert-hall = { $count ->
    [one] konserttisali
   *[other] konserttisalit
  }
kind-cultural-venue = { $count ->
    [one] kulttuurikeskus
   *[other] kulttuurikeskukset
  }
kind-stadium = { $count ->
    [one] stadion
   *[other] stadionit
  }
kind-park = { $count ->
    [one] puisto
   *[other] puistot
  }
kind-garden = { $count ->
    [one] puutarha
   *[other] puutarhat
  }
kind-beach = { $count ->
    [one] uimaranta
   *[other] uimarannat
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanquet
  }
kind-island = { $count ->
    [one] saari
   *[other] saaret
  }
kind-hike = { $count ->
    [one] kävelyreitti
   *[other] kävelyreitit
  }
kind-viewpoint = { $count ->
    [one] näköalapaikka
   *[other] näköalapaikat
  }
kind-nature = { $count ->
    [one] luontokohde
   *[other] luontokohteet
  }
kind-village = { $count ->
    [one] kylä
   *[other] kylät
  }
kind-town = { $count ->
    [one] kaupunki
   *[other] kaupungit
  }
kind-district = { $count ->
    [one] kaupunginosa
   *[other] kaupunginosat
  }
kind-market = { $count ->
    [one] tori
   *[other] torit ja markkinat
  }
kind-shop = { $count ->
    [one] kauppa
   *[other] kaupat
  }
kind-food = { $count ->
    [one] paikallinen herkku
   *[other] paikalliset herkut
  }
kind-restaurant = { $count ->
    [one] ravintola
   *[other] ravintolat
  }
kind-event = { $count ->
    [one] tapahtuma
   *[other] tapahtumat
  }
kind-festival = { $count ->
    [one] festivaali
   *[other] festivaalit
  }
kind-concert = { $count ->
    [one] konsertti
   *[other] konsertit
  }
kind-sport = { $count ->
    [one] urheilulaji
   *[other] urheilu
  }
kind-lodging = { $count ->
    [one] majoituspaikka
   *[other] majoituspaikat
  }
kind-station = { $count ->
    [one] asema
   *[other] asemat
  }
kind-airport = { $count ->
    [one] lentoasema
   *[other] lentoasemat
  }
kind-port = { $count ->
    [one] satama
   *[other] satamat
  }
kind-bus = { $count ->
    [one] bussi
   *[other] bussit
  }
kind-metro = { $count ->
    [one] metro
   *[other] metrot
  }
kind-tram = { $count ->
    [one] raitiovaunu
   *[other] raitiovaunut
  }
kind-train = { $count ->
    [one] juna
   *[other] junat
  }
kind-boat = { $count ->
    [one] laiva tai vene
   *[other] laivat ja veneet
  }
kind-bike = { $count ->
    [one] polkupyörä
   *[other] polkupyörät
  }
kind-coach = { $count ->
    [one] linja-auto
   *[other] linja-autot
  }
kind-parking = { $count ->
    [one] pysäköintialue
   *[other] pysäköintialueet
  }
kind-ticket = { $count ->
    [one] lippu
   *[other] liput ja kortit
  }
kind-tourist-train = { $count ->
    [one] turistijuna
   *[other] turistijunat
  }
kind-car = { $count ->
    [one] auto
   *[other] autot
  }
kind-university = { $count ->
    [one] yliopisto
   *[other] yliopistot
  }
kind-school = { $count ->
    [one] koulu
   *[other] koulut
  }
kind-research = { $count ->
    [one] tutkimuskeskus
   *[other] tutkimuskeskukset
  }
kind-hospital = { $count ->
    [one] sairaala
   *[other] sairaalat
  }
kind-pharmacy = { $count ->
    [one] apteekki
   *[other] apteekit
  }
kind-company = { $count ->
    [one] yritys
   *[other] yritykset
  }
kind-agency = { $count ->
    [one] virasto
   *[other] virastot
  }
kind-tourist-office = { $count ->
    [one] matkailutoimisto
   *[other] matkailutoimistot
  }
kind-consulate = { $count ->
    [one] konsulaatti
   *[other] konsulaatit
  }
kind-service = { $count ->
    [one] palvelu
   *[other] palvelut
  }
kind-procedure = { $count ->
    [one] asiointi
   *[other] asioinnit
  }
kind-safety = turvallisuus
kind-climate = ilmasto
kind-emergency = { $count ->
    [one] hätätilanne
   *[other] hätätilanteet
  }
kind-tax = { $count ->
    [one] vero
   *[other] verot
  }
kind-payment = maksutavat
kind-territory = { $count ->
    [one] alue
   *[other] alueet
  }
kind-association = { $count ->
    [one] yhdistys
   *[other] yhdistykset
  }
kind-industry = { $count ->
    [one] teollisuudenala
   *[other] teollisuus
  }
kind-language-course = { $count ->
    [one] kielikurssi
   *[other] kielikurssit
  }
kind-employment = työ ja työllisyys
kind-convention-centre = { $count ->
    [one] kongressikeskus
   *[other] kongressikeskukset
  }

## Mihin osaan arvo kuuluu

of-entry = sisäänpääsy
of-permanent-collection = pysyvä kokoelma
of-temporary-exhibition = vaihtuva näyttely
of-exhibition = näyttely
of-audioguide = ääniopas
of-guided-tour = opastettu kierros
of-visit = käynti
of-museum = museo
of-church = kirkko
of-crypt = krypta
of-cloister = ristikäytävä
of-gardens = puutarhat
of-tower = torni
of-fort = linnoitus
of-chapel = kappeli
of-terrace = terassi
of-boat = laiva
of-parking = pysäköinti
of-ticket-office = lipunmyynti
of-box-office = lippukassa
of-shop = myymälä
of-market = tori
of-flower-market = kukkatori
of-food-market = ruokatori
of-crafts-market = käsityömarkkinat
of-concert = konsertti
of-stage = näyttämö
of-pass = kortti
of-single-ticket = kertalippu
of-return-ticket = menopaluulippu
of-day-pass = päivälippu
of-week-pass = viikkolippu
of-month-pass = kuukausilippu
of-season-ticket = kausilippu
of-taxi = taksi
of-shuttle = kuljetusbussi
of-train = juna
of-bus = bussi
of-ferry = lautta
of-bike = pyörä
of-lifeguards = rantavalvonta
of-road-closure = tie suljettu
of-road = tie
of-regulated-access = säännelty pääsy
of-festival = festivaali
of-pilgrimage = pyhiinvaellus
of-lavender = laventelin kukinta
of-flamingos = flamingot
of-film = elokuva
of-office = toimisto
of-stadium-tour = stadionkierros
of-workshop = työpaja
of-combined-ticket = yhdistelmälippu
of-tablet = käynti tabletin kanssa
of-locker = matkatavaralokero
of-nursery = päiväkoti
of-rooms = huoneet
of-collection = kokoelma
of-building = rakennus
of-site = alue
of-nave = keskilaiva
of-keep = päätorni
of-baptistery = kastekappeli
of-portal = portaali
of-ruins = rauniot
of-buildings = rakennukset
of-origins = alkuperä
of-castle = linna
of-length = pituus
of-height = korkeus
of-distance = matka
of-depth = syvyys
of-altitude = korkeus merenpinnasta
of-width = leveys
of-coast = rantaviiva
of-course = reitti
of-diameter = halkaisija
of-walk = kävellen
of-loop = rengasreitti
of-ride = ajelu
of-crossing = merimatka
of-tour = kierros
of-drive = autolla
of-drop = pudotuskorkeus
of-ascent = nousua yhteensä
of-last-departure = viimeinen lähtö
of-ten-trip-ticket = kymmenen matkan lippu
of-pass-48h = 48 tunnin kortti
of-pass-72h = 72 tunnin kortti
of-tourist-office = matkailutoimisto
of-bank = pankit
of-fine = sakko
of-activity-rate = työvoimaan kuuluvien osuus (15–64-vuotiaat)
of-employment-rate = työllisyysaste (15–64-vuotiaat)
of-unemployed-share = työttömien osuus 15–64-vuotiaista
of-executive-recruitment = johto- ja asiantuntijarekrytoinnit
of-medical-emergency = kiireellinen sairaanhoito (SAMU)
of-police = poliisi tai santarmi
of-fire-brigade = palokunta
of-deaf-emergency = kuurojen hätätekstinumero
of-sea-rescue = meripelastus
of-air-rescue = lentopelastus
of-mean-temperature = vuoden keskilämpötila
of-water-temperature = veden lämpötila
of-mistral = mistraali
of-investment = investointi
of-flat = asunto
of-rent = vuokra
of-tax-stamp = veromerkki
of-crit-air-sticker = Crit’Air-tarra

## Kenelle hinta on

who-adult = aikuinen
who-child = lapsi
who-reduced = alennettu hinta
who-student = opiskelija
who-senior = seniori
who-family = perhe
who-group = ryhmä
who-resident = asukas
who-disabled = vammainen kävijä
who-eu-resident = EU:n asukas
who-teacher = opettaja
who-job-seeker = työnhakija
who-car-sharer = kimppakyytiläinen
who-subscriber = tilausasiakas

## Mitä kohti hinta on

per-person = / henkilö
per-night = / yö
per-day = / päivä
per-week = / viikko
per-month = / kuukausi
per-year = / vuosi
per-hour = / tunti
per-half-hour = / puoli tuntia
per-square-metre = / neliömetri
per-trip = / matka
per-group = / ryhmä
per-kwh = / kWh
per-km = / km

## Milloin pätee

when-summer = kesällä
when-winter = talvella
when-low-season = matalasesongilla
when-high-season = sesonkiaikana
when-weekends = viikonloppuisin
when-weekdays = arkisin
when-sunday = sunnuntaisin
when-saturday = lauantaisin
when-monday = maanantaisin
when-holidays = pyhäpäivinä
when-school-holidays = koulujen loma-aikoina
when-first-sunday = kuukauden ensimmäisenä sunnuntaina
when-first-saturday = kuukauden ensimmäisenä lauantaina
when-first-wednesday = kuukauden ensimmäisenä keskiviikkona
when-night = yöllä
when-evening = illalla
when-morning = aamulla
when-afternoon = iltapäivällä
when-peak = ruuhka-aikaan
when-off-peak = ruuhka-ajan ulkopuolella
when-opening-day = avajaispäivänä
when-heritage-days = Euroopan kulttuuriperintöpäivinä
when-museum-night = museoiden yönä
when-match-days = ottelupäivinä

## Yksiköt

unit-works = { $count ->
    [one] { $number } teos
   *[other] { $number } teosta
  }
unit-objects = { $count ->
    [one] { $number } esine
   *[other] { $number } esinettä
  }
unit-paintings = { $count ->
    [one] { $number } maalaus
   *[other] { $number } maalausta
  }
unit-visitors = { $count ->
    [one] { $number } kävijä
   *[other] { $number } kävijää
  }
unit-visitors-per-year = { $count ->
    [one] { $number } kävijä vuodessa
   *[other] { $number } kävijää vuodessa
  }
unit-people = { $count ->
    [one] { $number } henkilö
   *[other] { $number } henkilöä
  }
unit-students = { $count ->
    [one] { $number } opiskelija
   *[other] { $number } opiskelijaa
  }
unit-staff = { $count ->
    [one] { $number } työntekijä
   *[other] { $number } työntekijää
  }
unit-researchers = { $count ->
    [one] { $number } tutkija
   *[other] { $number } tutkijaa
  }
unit-teachers = { $count ->
    [one] { $number } opettaja
   *[other] { $number } opettajaa
  }
unit-seats = { $count ->
    [one] { $number } paikka
   *[other] { $number } paikkaa
  }
unit-rooms = { $count ->
    [one] { $number } huone
   *[other] { $number } huonetta
  }
unit-companies = { $count ->
    [one] { $number } yritys
   *[other] { $number } yritystä
  }
unit-startups = { $count ->
    [one] { $number } startup
   *[other] { $number } startupia
  }
unit-jobs = { $count ->
    [one] { $number } työpaikka
   *[other] { $number } työpaikkaa
  }
unit-beds = { $count ->
    [one] { $number } vuodepaikka
   *[other] { $number } vuodepaikkaa
  }
unit-inhabitants = { $count ->
    [one] { $number } asukas
   *[other] { $number } asukasta
  }
unit-hectares = { $count ->
    [one] { $number } hehtaari
   *[other] { $number } hehtaaria
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } tonni
   *[other] { $number } tonnia
  }
unit-passengers = { $count ->
    [one] { $number } matkustaja
   *[other] { $number } matkustajaa
  }
unit-passengers-per-year = { $count ->
    [one] { $number } matkustaja vuodessa
   *[other] { $number } matkustajaa vuodessa
  }
unit-cruise-passengers = { $count ->
    [one] { $number } risteilymatkustaja
   *[other] { $number } risteilymatkustajaa
  }
unit-containers = { $count ->
    [one] { $number } kontti (TEU)
   *[other] { $number } konttia (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } ajoneuvo
   *[other] { $number } ajoneuvoa
  }
unit-euros = { $count ->
    [one] { $number } euro
   *[other] { $number } euroa
  }
unit-million-euros = { $number } miljoonaa euroa
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm vuodessa
unit-sun-hours-per-year = { $count ->
    [one] { $number } aurinkotunti vuodessa
   *[other] { $number } aurinkotuntia vuodessa
  }
unit-days-per-year = { $count ->
    [one] { $number } päivä vuodessa
   *[other] { $number } päivää vuodessa
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } linja
   *[other] { $number } linjaa
  }
unit-stations = { $count ->
    [one] { $number } asema
   *[other] { $number } asemaa
  }
unit-stops = { $count ->
    [one] { $number } pysäkki
   *[other] { $number } pysäkkiä
  }
unit-trips = { $count ->
    [one] { $number } matka
   *[other] { $number } matkaa
  }
unit-return-trips = { $count ->
    [one] { $number } edestakainen vuoro
   *[other] { $number } edestakaista vuoroa
  }
unit-trips-per-day = { $count ->
    [one] { $number } vuoro päivässä
   *[other] { $number } vuoroa päivässä
  }
unit-spaces = { $count ->
    [one] { $number } pysäköintipaikka
   *[other] { $number } pysäköintipaikkaa
  }
unit-bikes = { $count ->
    [one] { $number } pyörä
   *[other] { $number } pyörää
  }
unit-beaches = { $count ->
    [one] { $number } uimaranta
   *[other] { $number } uimarantaa
  }
unit-islands = { $count ->
    [one] { $number } saari
   *[other] { $number } saarta
  }
unit-massifs = { $count ->
    [one] { $number } vuoristoalue
   *[other] { $number } vuoristoaluetta
  }
unit-communes = { $count ->
    [one] { $number } kunta
   *[other] { $number } kuntaa
  }
unit-councillors = { $count ->
    [one] { $number } valtuutettu
   *[other] { $number } valtuutettua
  }
unit-consulates = { $count ->
    [one] { $number } konsulaatti
   *[other] { $number } konsulaattia
  }
unit-sites = { $count ->
    [one] { $number } kohde
   *[other] { $number } kohdetta
  }
unit-hospitals = { $count ->
    [one] { $number } sairaala
   *[other] { $number } sairaalaa
  }
unit-cables = { $count ->
    [one] { $number } kaapeli
   *[other] { $number } kaapelia
  }
unit-countries = { $count ->
    [one] { $number } maa
   *[other] { $number } maata
  }
unit-labs = { $count ->
    [one] { $number } laboratorio
   *[other] { $number } laboratoriota
  }
unit-schools = { $count ->
    [one] { $number } koulu
   *[other] { $number } koulua
  }
unit-species = { $count ->
    [one] { $number } laji
   *[other] { $number } lajia
  }
unit-exhibitions = { $count ->
    [one] { $number } näyttely
   *[other] { $number } näyttelyä
  }
unit-concerts = { $count ->
    [one] { $number } konsertti
   *[other] { $number } konserttia
  }
unit-performances = { $count ->
    [one] { $number } esitys
   *[other] { $number } esitystä
  }
unit-artists = { $count ->
    [one] { $number } taiteilija
   *[other] { $number } taiteilijaa
  }
unit-spectators = { $count ->
    [one] { $number } katsoja
   *[other] { $number } katsojaa
  }
unit-stands = { $count ->
    [one] { $number } osasto
   *[other] { $number } osastoa
  }
unit-stalls = { $count ->
    [one] { $number } myyntikoju
   *[other] { $number } myyntikojua
  }
unit-dealers = { $count ->
    [one] { $number } kauppias
   *[other] { $number } kauppiasta
  }
unit-markets-per-week = { $count ->
    [one] { $number } toripäivä viikossa
   *[other] { $number } toripäivää viikossa
  }
unit-residents = { $count ->
    [one] { $number } asukas
   *[other] { $number } asukasta
  }
unit-births = { $count ->
    [one] { $number } syntymä
   *[other] { $number } syntymää
  }
unit-panels = { $count ->
    [one] { $number } paneeli
   *[other] { $number } paneelia
  }
unit-arches = { $count ->
    [one] { $number } holvikaari
   *[other] { $number } holvikaarta
  }
unit-viaducts = { $count ->
    [one] { $number } maasilta
   *[other] { $number } maasiltaa
  }
unit-tunnels = { $count ->
    [one] { $number } tunneli
   *[other] { $number } tunnelia
  }
unit-windmills = { $count ->
    [one] { $number } tuulimylly
   *[other] { $number } tuulimyllyä
  }
unit-pipes = { $count ->
    [one] { $number } urkupilli
   *[other] { $number } urkupilliä
  }
unit-stalls-carved = { $count ->
    [one] { $number } veistetty kuoripenkki
   *[other] { $number } veistettyä kuoripenkkiä
  }
unit-levels = { $count ->
    [one] { $number } kerros
   *[other] { $number } kerrosta
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro neliömetriltä
   *[other] { $number } euroa neliömetriltä
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } asukas neliökilometrillä
   *[other] { $number } asukasta neliökilometrillä
  }
unit-items = { $count ->
    [one] { $number } löytynyt tavara
   *[other] { $number } löytynyttä tavaraa
  }
unit-losses = { $count ->
    [one] { $number } katoamisilmoitus
   *[other] { $number } katoamisilmoitusta
  }
unit-titles = { $count ->
    [one] { $number } mestaruus
   *[other] { $number } mestaruutta
  }
unit-cups = { $count ->
    [one] { $number } pokaali
   *[other] { $number } pokaalia
  }
unit-editions = { $count ->
    [one] { $number } kerta
   *[other] { $number } kertaa
  }
unit-runners = { $count ->
    [one] { $number } juoksija
   *[other] { $number } juoksijaa
  }
unit-nationalities = { $count ->
    [one] { $number } kansallisuus
   *[other] { $number } kansallisuutta
  }
unit-participants = { $count ->
    [one] { $number } osallistuja
   *[other] { $number } osallistujaa
  }
unit-pupils = { $count ->
    [one] { $number } oppilas
   *[other] { $number } oppilasta
  }
unit-sailing-series = { $count ->
    [one] { $number } purjehduslaji
   *[other] { $number } purjehduslajia
  }
unit-athletes = { $count ->
    [one] { $number } urheilija
   *[other] { $number } urheilijaa
  }
unit-years = { $count ->
    [one] { $number } vuosi
   *[other] { $number } vuotta
  }
unit-hours-per-week = { $count ->
    [one] { $number } tunti viikossa
   *[other] { $number } tuntia viikossa
  }
unit-hours-per-year = { $count ->
    [one] { $number } tunti vuodessa
   *[other] { $number } tuntia vuodessa
  }
unit-ships = { $count ->
    [one] { $number } alus
   *[other] { $number } alusta
  }
unit-floors = { $count ->
    [one] { $number } kerros
   *[other] { $number } kerrosta
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } päiväkoti
   *[other] { $number } päiväkotia
  }
unit-stages = { $count ->
    [one] { $number } elokuvastudio
   *[other] { $number } elokuvastudiota
  }
unit-shoots = { $count ->
    [one] { $number } elokuvakuvaus
   *[other] { $number } elokuvakuvausta
  }
unit-studios = { $count ->
    [one] { $number } studio
   *[other] { $number } studiota
  }
unit-festivals = { $count ->
    [one] { $number } festivaali
   *[other] { $number } festivaalia
  }
unit-departments = { $count ->
    [one] { $number } departementti
   *[other] { $number } departementtia
  }
unit-events-per-year = { $count ->
    [one] { $number } tapahtuma vuodessa
   *[other] { $number } tapahtumaa vuodessa
  }

## Tapahtumat: päivämäärän otsikot

event-built = rakennettu
event-opened = avattu
event-founded = perustettu
event-created = luotu
event-inaugurated = vihitty käyttöön
event-listed = suojeltu
event-labelled = tunnustus saatu
event-renovated = kunnostettu
event-rebuilt = rakennettu uudelleen
event-restored = entisöity
event-consecrated = vihitty
event-reopened = avattu uudelleen
event-closed = suljettu
event-launched = käynnistetty
event-museum = museona vuodesta
event-destroyed = tuhoutunut
event-merged = yhdistetty
event-renamed = nimetty uudelleen
event-announced = julkistettu
event-signed = allekirjoitettu
event-started = aloitettu
event-finished = valmistunut
event-born = syntynyt
event-died = kuollut
event-discovered = löydetty
event-abandoned = hylätty
event-bought = ostettu
event-moved = siirretty

## Tyylit

style-romanesque = romaaninen
style-gothic = gotiikka
style-baroque = barokki
style-romano-byzantine = romaanis-bysanttilainen
style-neoclassical = uusklassismi
style-renaissance = renessanssi
style-modern = moderni
style-contemporary = nykyaikainen
style-early-christian = varhaiskristillinen
style-provencal = provencelainen
style-cistercian = sisterssiläinen
style-art-deco = art déco
style-classical = klassinen
style-roman-antiquity = roomalainen antiikki

## Henkilöiden tehtävät

role-director = johtaja
role-president = puheenjohtaja
role-mayor = pormestari
role-owner = omistaja
role-chief-executive = toimitusjohtaja
role-architect = arkkitehti
role-founder = perustaja
role-artist = taiteilija
role-general-manager = pääjohtaja
role-chair = puheenjohtaja

## Kulkuvälineet

mode-metro = metro
mode-tram = raitiovaunu
mode-bus = bussi
mode-coach = linja-auto
mode-train = juna
mode-boat = laiva
mode-shuttle = kuljetusbussi
mode-night-bus = yöbussi
mode-tourist-train = turistijuna
mode-bike = pyörä
mode-car = auto
mode-taxi = taksi
mode-foot = kävellen

## Mitä halutaan tehdä tai tuoda

rule-dogs = koirat
rule-animals = eläimet
rule-children = lapset
rule-pushchair = lastenrattaat
rule-sand = hiekka
rule-pebbles = pikkukivet
rule-step-free = pääsy pyörätuolilla
rule-swimming = uiminen
rule-fishing = kalastus
rule-kayak = melonta
rule-camping = telttailu
rule-climbing = kiipeily
rule-diving = sukeltaminen
rule-drones = dronet
rule-barbecue = grillaus ja avotuli
rule-smoking = tupakointi
rule-picnic = piknikit

## Kyllä vai ei: kokonaisia lauseita

flag-animals-yes = Eläimet ovat tervetulleita.
flag-animals-no = Eläimiä ei päästetä sisään.
flag-barefoot-yes = Paljain jaloin saa kulkea.
flag-barefoot-no = Paljain jaloin ei saa kulkea.
flag-contactless-yes = Lähimaksu käy.
flag-contactless-no = Lähimaksu ei käy.
flag-dogs-yes = Koirat ovat tervetulleita.
flag-dogs-no = Koiria ei saa tuoda.
flag-fire-yes = Avotuli on sallittu.
flag-fire-no = Kaikenlainen tulenteko on kielletty.
flag-food-yes = Omia eväitä saa tuoda.
flag-food-no = Omia ruokia ja juomia ei saa tuoda.
flag-large-bags-yes = Suuret laukut ovat sallittuja.
flag-large-bags-no = Suuria laukkuja ja matkalaukkuja ei saa tuoda.
flag-lifeguards-yes = Rantavalvojat valvovat uintia.
flag-lifeguards-no = Rantavalvojia ei ole.
flag-lockers-yes = Säilytyslokeroita on.
flag-lockers-no = Säilytyslokeroita ei ole.
flag-parking-yes = Pysäköintipaikkoja on.
flag-parking-no = Pysäköintipaikkoja ei ole.
flag-playground-yes = Paikalla on leikkipaikka.
flag-playground-no = Leikkipaikkaa ei ole.
flag-pushchair-yes = Lastenrattailla pääsee.
flag-pushchair-no = Ei sovellu lastenrattaille.
flag-restaurant-yes = Paikan päällä voi syödä.
flag-restaurant-no = Paikan päällä ei ole ruokapaikkaa.
flag-shade-yes = Varjoa löytyy.
flag-shade-no = Varjoa ei ole.
flag-showers-yes = Paikalla on suihkut.
flag-showers-no = Suihkuja ei ole.
flag-smoking-yes = Tupakointi on sallittu.
flag-smoking-no = Tupakointi on kielletty.
flag-step-free-yes = Kohde on esteetön, ilman portaita.
flag-step-free-no = Kohteeseen ei pääse ilman portaita.
flag-swimming-yes = Uiminen on sallittu.
flag-swimming-no = Uiminen on kielletty.
flag-wifi-yes = Käytössä on Wi-Fi.
flag-wifi-no = Wi-Fi-yhteyttä ei ole.

## Hätänumerot

emergency-112 = Euroopan yleinen hätänumero
emergency-15 = kiireellinen sairaanhoito (SAMU)
emergency-17 = poliisi
emergency-18 = palokunta
emergency-114 = tekstiviestit: kuurot ja huonokuuloiset
emergency-196 = meripelastus
emergency-191 = lentopelastus

## Yleisöt

audience-visitor = matkailijat
audience-resident = asukkaat
audience-student = opiskelijat
audience-investor = sijoittajat
audience-talent = täällä työskentelevät
audience-press = lehdistö
