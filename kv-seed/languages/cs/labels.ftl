# Uzavřený slovník česky. Druhy: $count říká, kolik položek je v seznamu (nadpis v prvním pádě).
# Jednotky: $count vybírá tvar, $number je zapsané číslo. Tvary: one, few, many (desetinná čísla), other.

## Druhy míst: nadpisy seznamů

kind-museum = { $count ->
    [one] muzeum
   *[other] muzea
  }
kind-art-gallery = galerie umění
kind-church = { $count ->
    [one] kostel
   *[other] kostely
  }
kind-chapel = kaple
kind-abbey = opatství
kind-cathedral = { $count ->
    [one] katedrála
   *[other] katedrály
  }
kind-castle = { $count ->
    [one] hrad nebo zámek
   *[other] hrady a zámky
  }
kind-fort = { $count ->
    [one] pevnost
   *[other] pevnosti
  }
kind-monument = { $count ->
    [one] památka
   *[other] památky
  }
kind-memorial = { $count ->
    [one] pietní místo
   *[other] pietní místa
  }
kind-roman-site = { $count ->
    [one] římská památka
   *[other] římské památky
  }
kind-archaeological-site = { $count ->
    [one] archeologická lokalita
   *[other] archeologické lokality
  }
kind-historic-house = { $count ->
    [one] historický dům
   *[other] historické domy
  }
kind-theatre = { $count ->
    [one] divadlo
   *[other] divadla
  }
kind-opera = { $count ->
    [one] opera
   *[other] opery
  }
kind-cinema = { $count ->
    [one] kino
   *[other] kina
  }
kind-concert-hall = { $count ->
    [one] koncertní sál
   *[other] koncertní sály
  }
kind-cultural-venue = { $count ->
    [one] kulturní centrum
   *[other] kulturní centra
  }
kind-stadium = { $count ->
    [one] stadion
   *[other] stadiony
  }
kind-park = { $count ->
    [one] park
   *[other] parky
  }
kind-garden = { $count ->
    [one] zahrada
   *[other] zahrady
  }
kind-beach = { $count ->
    [one] pláž
   *[other] pláže
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanques
  }
kind-island = { $count ->
    [one] ostrov
   *[other] ostrovy
  }
kind-hike = { $count ->
    [one] pěší trasa
   *[other] pěší trasy
  }
kind-viewpoint = { $count ->
    [one] vyhlídka
   *[other] vyhlídky
  }
kind-nature = přírodní území
kind-village = { $count ->
    [one] vesnice
   *[other] vesnice a městečka
  }
kind-town = { $count ->
    [one] město
   *[other] města
  }
kind-district = { $count ->
    [one] čtvrť
   *[other] čtvrti
  }
kind-market = { $count ->
    [one] trh
   *[other] trhy
  }
kind-shop = { $count ->
    [one] obchod
   *[other] obchody
  }
kind-food = { $count ->
    [one] místní specialita
   *[other] místní speciality
  }
kind-restaurant = restaurace
kind-event = akce
kind-festival = { $count ->
    [one] festival
   *[other] festivaly
  }
kind-concert = { $count ->
    [one] koncert
   *[other] koncerty
  }
kind-sport = { $count ->
    [one] sport
   *[other] sporty
  }
kind-lodging = ubytování
kind-station = nádraží
kind-airport = letiště
kind-port = { $count ->
    [one] přístav
   *[other] přístavy
  }
kind-bus = { $count ->
    [one] autobus
   *[other] autobusy
  }
kind-metro = metro
kind-tram = { $count ->
    [one] tramvaj
   *[other] tramvaje
  }
kind-train = { $count ->
    [one] vlak
   *[other] vlaky
  }
kind-boat = { $count ->
    [one] loď
   *[other] lodě
  }
kind-bike = { $count ->
    [one] kolo
   *[other] kola
  }
kind-coach = { $count ->
    [one] dálkový autobus
   *[other] dálkové autobusy
  }
kind-parking = parkoviště
kind-ticket = { $count ->
    [one] jízdenka nebo karta
   *[other] jízdenky a karty
  }
kind-tourist-train = { $count ->
    [one] turistický vláček
   *[other] turistické vláčky
  }
kind-car = { $count ->
    [one] auto
   *[other] auta
  }
kind-university = { $count ->
    [one] univerzita
   *[other] univerzity a vysoké školy
  }
kind-school = { $count ->
    [one] škola
   *[other] školy
  }
kind-research = { $count ->
    [one] výzkumné centrum
   *[other] výzkumná centra
  }
kind-hospital = nemocnice
kind-pharmacy = { $count ->
    [one] lékárna
   *[other] lékárny
  }
kind-company = { $count ->
    [one] firma
   *[other] firmy
  }
kind-agency = { $count ->
    [one] agentura
   *[other] agentury
  }
kind-tourist-office = { $count ->
    [one] turistické informační centrum
   *[other] turistická informační centra
  }
kind-consulate = { $count ->
    [one] konzulát
   *[other] konzuláty
  }
kind-service = { $count ->
    [one] služba
   *[other] služby
  }
kind-procedure = { $count ->
    [one] úřední záležitost
   *[other] úřední záležitosti
  }
kind-emergency = { $count ->
    [one] nouzová situace
   *[other] nouzové situace
  }
kind-tax = { $count ->
    [one] daň nebo poplatek
   *[other] daně a poplatky
  }
kind-territory = území
kind-association = { $count ->
    [one] spolek
   *[other] spolky
  }
kind-industry = odvětví
kind-language-course = { $count ->
    [one] jazykový kurz
   *[other] jazykové kurzy
  }
kind-convention-centre = { $count ->
    [one] kongresové centrum
   *[other] kongresová centra
  }
kind-safety = bezpečnost
kind-climate = podnebí
kind-payment = způsoby placení
kind-employment = práce a zaměstnání

## Části, kterých se hodnota týká

of-entry = vstup
of-permanent-collection = stálá expozice
of-temporary-exhibition = dočasná výstava
of-exhibition = výstava
of-audioguide = audioprůvodce
of-guided-tour = prohlídka s průvodcem
of-visit = prohlídka
of-museum = muzeum
of-church = kostel
of-crypt = krypta
of-cloister = křížová chodba
of-gardens = zahrady
of-tower = věž
of-fort = pevnost
of-chapel = kaple
of-terrace = terasa
of-boat = loď
of-parking = parkování
of-ticket-office = pokladna
of-box-office = předprodej
of-shop = obchod
of-market = trh
of-flower-market = květinový trh
of-food-market = trh s potravinami
of-crafts-market = řemeslný trh
of-concert = koncert
of-stage = jeviště
of-pass = karta
of-single-ticket = jednotlivá jízdenka
of-return-ticket = zpáteční jízdenka
of-day-pass = jednodenní jízdenka
of-week-pass = týdenní jízdenka
of-month-pass = měsíční jízdenka
of-season-ticket = předplatné
of-taxi = taxi
of-shuttle = kyvadlový spoj
of-train = vlak
of-bus = autobus
of-ferry = přívoz
of-bike = kolo
of-lifeguards = plavčíci
of-road-closure = uzavřená silnice
of-road = silnice
of-regulated-access = regulovaný vstup
of-festival = festival
of-pilgrimage = pouť
of-lavender = kvetoucí levandule
of-flamingos = plameňáci
of-film = film
of-office = kancelář
of-stadium-tour = prohlídka stadionu
of-workshop = dílna
of-combined-ticket = společná vstupenka
of-tablet = prohlídka s tabletem
of-locker = skříňka na zavazadla
of-nursery = jesle
of-rooms = výstavní sály
of-collection = sbírka
of-building = budova
of-site = areál
of-nave = loď kostela
of-keep = donjon
of-baptistery = baptisterium
of-portal = portál
of-ruins = zřícenina
of-buildings = budovy
of-origins = počátky
of-castle = hrad
of-length = délka
of-height = výška
of-distance = vzdálenost
of-depth = hloubka
of-altitude = nadmořská výška
of-width = šířka
of-coast = pobřeží
of-course = trať
of-diameter = průměr
of-walk = pěšky
of-loop = okružní trasa
of-ride = jízda
of-crossing = přeplavba
of-tour = okruh
of-drive = autem
of-drop = výška pádu
of-ascent = celkové stoupání
of-last-departure = poslední odjezd
of-ten-trip-ticket = jízdenka na deset jízd
of-pass-48h = karta na 48 hodin
of-pass-72h = karta na 72 hodin
of-tourist-office = turistické informace
of-bank = banky
of-fine = pokuta
of-activity-rate = míra ekonomické aktivity (15–64 let)
of-employment-rate = míra zaměstnanosti (15–64 let)
of-unemployed-share = podíl nezaměstnaných mezi lidmi ve věku 15–64 let
of-executive-recruitment = nábor řídících a odborných pracovníků
of-medical-emergency = zdravotnická záchranná služba (SAMU)
of-police = policie nebo četnictvo
of-fire-brigade = hasiči
of-deaf-emergency = tísňové SMS pro neslyšící
of-sea-rescue = záchrana na moři
of-air-rescue = letecká záchrana
of-mean-temperature = průměrná roční teplota
of-water-temperature = teplota vody
of-mistral = mistral
of-investment = investice
of-flat = byt
of-rent = nájem
of-tax-stamp = kolek
of-crit-air-sticker = plaketa Crit’Air

## Pro koho cena platí

who-adult = dospělí
who-child = děti
who-reduced = snížená cena
who-student = studenti
who-senior = senioři
who-family = rodiny
who-group = skupiny
who-resident = místní obyvatelé
who-disabled = návštěvníci se zdravotním postižením
who-eu-resident = obyvatelé EU
who-teacher = učitelé
who-job-seeker = uchazeči o zaměstnání
who-car-sharer = spolujezdci
who-subscriber = předplatitelé

## Za co se cena platí

per-person = za osobu
per-night = za noc
per-day = za den
per-week = za týden
per-month = za měsíc
per-year = za rok
per-hour = za hodinu
per-half-hour = za půl hodiny
per-square-metre = za metr čtvereční
per-trip = za jízdu
per-group = za skupinu
per-kwh = za kWh
per-km = za km

## Kdy to platí

when-summer = v létě
when-winter = v zimě
when-low-season = mimo sezonu
when-high-season = v hlavní sezoně
when-weekends = o víkendech
when-weekdays = ve všední dny
when-sunday = v neděli
when-saturday = v sobotu
when-monday = v pondělí
when-holidays = o svátcích
when-school-holidays = o školních prázdninách
when-first-sunday = první neděli v měsíci
when-first-saturday = první sobotu v měsíci
when-first-wednesday = první středu v měsíci
when-night = v noci
when-evening = večer
when-morning = dopoledne
when-afternoon = odpoledne
when-peak = ve špičce
when-off-peak = mimo špičku
when-opening-day = v den zahájení
when-heritage-days = o Dnech evropského dědictví
when-museum-night = o Muzejní noci
when-match-days = v den zápasu

## Jednotky

unit-works = { $count ->
    [one] { $number } dílo
    [few] { $number } díla
    [many] { $number } díla
   *[other] { $number } děl
  }
unit-objects = { $count ->
    [one] { $number } předmět
    [few] { $number } předměty
    [many] { $number } předmětu
   *[other] { $number } předmětů
  }
unit-paintings = { $count ->
    [one] { $number } obraz
    [few] { $number } obrazy
    [many] { $number } obrazu
   *[other] { $number } obrazů
  }
unit-visitors = { $count ->
    [one] { $number } návštěvník
    [few] { $number } návštěvníci
    [many] { $number } návštěvníka
   *[other] { $number } návštěvníků
  }
unit-visitors-per-year = { $count ->
    [one] { $number } návštěvník ročně
    [few] { $number } návštěvníci ročně
    [many] { $number } návštěvníka ročně
   *[other] { $number } návštěvníků ročně
  }
unit-people = { $count ->
    [one] { $number } člověk
    [few] { $number } lidé
    [many] { $number } člověka
   *[other] { $number } lidí
  }
unit-students = { $count ->
    [one] { $number } student
    [few] { $number } studenti
    [many] { $number } studenta
   *[other] { $number } studentů
  }
unit-staff = { $count ->
    [one] { $number } zaměstnanec
    [few] { $number } zaměstnanci
    [many] { $number } zaměstnance
   *[other] { $number } zaměstnanců
  }
unit-researchers = { $count ->
    [one] { $number } výzkumník
    [few] { $number } výzkumníci
    [many] { $number } výzkumníka
   *[other] { $number } výzkumníků
  }
unit-teachers = { $count ->
    [one] { $number } vyučující
    [few] { $number } vyučující
    [many] { $number } vyučujícího
   *[other] { $number } vyučujících
  }
unit-seats = { $count ->
    [one] { $number } místo k sezení
    [few] { $number } místa k sezení
    [many] { $number } místa k sezení
   *[other] { $number } míst k sezení
  }
unit-rooms = { $count ->
    [one] { $number } pokoj
    [few] { $number } pokoje
    [many] { $number } pokoje
   *[other] { $number } pokojů
  }
unit-companies = { $count ->
    [one] { $number } firma
    [few] { $number } firmy
    [many] { $number } firmy
   *[other] { $number } firem
  }
unit-startups = { $count ->
    [one] { $number } start-up
    [few] { $number } start-upy
    [many] { $number } start-upu
   *[other] { $number } start-upů
  }
unit-jobs = { $count ->
    [one] { $number } pracovní místo
    [few] { $number } pracovní místa
    [many] { $number } pracovního místa
   *[other] { $number } pracovních míst
  }
unit-beds = { $count ->
    [one] { $number } lůžko
    [few] { $number } lůžka
    [many] { $number } lůžka
   *[other] { $number } lůžek
  }
unit-inhabitants = { $count ->
    [one] { $number } obyvatel
    [few] { $number } obyvatelé
    [many] { $number } obyvatele
   *[other] { $number } obyvatel
  }
unit-hectares = { $count ->
    [one] { $number } hektar
    [few] { $number } hektary
    [many] { $number } hektaru
   *[other] { $number } hektarů
  }
unit-tonnes = { $count ->
    [one] { $number } tuna
    [few] { $number } tuny
    [many] { $number } tuny
   *[other] { $number } tun
  }
unit-passengers = { $count ->
    [one] { $number } cestující
    [few] { $number } cestující
    [many] { $number } cestujícího
   *[other] { $number } cestujících
  }
unit-passengers-per-year = { $count ->
    [one] { $number } cestující ročně
    [few] { $number } cestující ročně
    [many] { $number } cestujícího ročně
   *[other] { $number } cestujících ročně
  }
unit-cruise-passengers = { $count ->
    [one] { $number } pasažér výletních lodí
    [few] { $number } pasažéři výletních lodí
    [many] { $number } pasažéra výletních lodí
   *[other] { $number } pasažérů výletních lodí
  }
unit-containers = { $count ->
    [one] { $number } kontejner (TEU)
    [few] { $number } kontejnery (TEU)
    [many] { $number } kontejneru (TEU)
   *[other] { $number } kontejnerů (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } vozidlo
    [few] { $number } vozidla
    [many] { $number } vozidla
   *[other] { $number } vozidel
  }
unit-euros = { $count ->
    [one] { $number } euro
    [few] { $number } eura
    [many] { $number } eura
   *[other] { $number } eur
  }
unit-million-euros = { $count ->
    [one] { $number } milion eur
    [few] { $number } miliony eur
    [many] { $number } milionu eur
   *[other] { $number } milionů eur
  }
unit-sun-hours-per-year = { $count ->
    [one] { $number } hodina slunečního svitu ročně
    [few] { $number } hodiny slunečního svitu ročně
    [many] { $number } hodiny slunečního svitu ročně
   *[other] { $number } hodin slunečního svitu ročně
  }
unit-days-per-year = { $count ->
    [one] { $number } den v roce
    [few] { $number } dny v roce
    [many] { $number } dne v roce
   *[other] { $number } dní v roce
  }
unit-lines = { $count ->
    [one] { $number } linka
    [few] { $number } linky
    [many] { $number } linky
   *[other] { $number } linek
  }
unit-stations = { $count ->
    [one] { $number } stanice
    [few] { $number } stanice
    [many] { $number } stanice
   *[other] { $number } stanic
  }
unit-stops = { $count ->
    [one] { $number } zastávka
    [few] { $number } zastávky
    [many] { $number } zastávky
   *[other] { $number } zastávek
  }
unit-trips = { $count ->
    [one] { $number } jízda
    [few] { $number } jízdy
    [many] { $number } jízdy
   *[other] { $number } jízd
  }
unit-return-trips = { $count ->
    [one] { $number } zpáteční spoj
    [few] { $number } zpáteční spoje
    [many] { $number } zpátečního spoje
   *[other] { $number } zpátečních spojů
  }
unit-trips-per-day = { $count ->
    [one] { $number } spoj denně
    [few] { $number } spoje denně
    [many] { $number } spoje denně
   *[other] { $number } spojů denně
  }
unit-spaces = { $count ->
    [one] { $number } parkovací místo
    [few] { $number } parkovací místa
    [many] { $number } parkovacího místa
   *[other] { $number } parkovacích míst
  }
unit-bikes = { $count ->
    [one] { $number } kolo
    [few] { $number } kola
    [many] { $number } kola
   *[other] { $number } kol
  }
unit-beaches = { $count ->
    [one] { $number } pláž
    [few] { $number } pláže
    [many] { $number } pláže
   *[other] { $number } pláží
  }
unit-islands = { $count ->
    [one] { $number } ostrov
    [few] { $number } ostrovy
    [many] { $number } ostrova
   *[other] { $number } ostrovů
  }
unit-massifs = { $count ->
    [one] { $number } masiv
    [few] { $number } masivy
    [many] { $number } masivu
   *[other] { $number } masivů
  }
unit-communes = { $count ->
    [one] { $number } obec
    [few] { $number } obce
    [many] { $number } obce
   *[other] { $number } obcí
  }
unit-councillors = { $count ->
    [one] { $number } zastupitel
    [few] { $number } zastupitelé
    [many] { $number } zastupitele
   *[other] { $number } zastupitelů
  }
unit-consulates = { $count ->
    [one] { $number } konzulát
    [few] { $number } konzuláty
    [many] { $number } konzulátu
   *[other] { $number } konzulátů
  }
unit-sites = { $count ->
    [one] { $number } místo
    [few] { $number } místa
    [many] { $number } místa
   *[other] { $number } míst
  }
unit-hospitals = { $count ->
    [one] { $number } nemocnice
    [few] { $number } nemocnice
    [many] { $number } nemocnice
   *[other] { $number } nemocnic
  }
unit-cables = { $count ->
    [one] { $number } kabel
    [few] { $number } kabely
    [many] { $number } kabelu
   *[other] { $number } kabelů
  }
unit-countries = { $count ->
    [one] { $number } země
    [few] { $number } země
    [many] { $number } země
   *[other] { $number } zemí
  }
unit-labs = { $count ->
    [one] { $number } laboratoř
    [few] { $number } laboratoře
    [many] { $number } laboratoře
   *[other] { $number } laboratoří
  }
unit-schools = { $count ->
    [one] { $number } škola
    [few] { $number } školy
    [many] { $number } školy
   *[other] { $number } škol
  }
unit-species = { $count ->
    [one] { $number } druh
    [few] { $number } druhy
    [many] { $number } druhu
   *[other] { $number } druhů
  }
unit-exhibitions = { $count ->
    [one] { $number } výstava
    [few] { $number } výstavy
    [many] { $number } výstavy
   *[other] { $number } výstav
  }
unit-concerts = { $count ->
    [one] { $number } koncert
    [few] { $number } koncerty
    [many] { $number } koncertu
   *[other] { $number } koncertů
  }
unit-performances = { $number } představení
unit-artists = { $count ->
    [one] { $number } umělec
    [few] { $number } umělci
    [many] { $number } umělce
   *[other] { $number } umělců
  }
unit-spectators = { $count ->
    [one] { $number } divák
    [few] { $number } diváci
    [many] { $number } diváka
   *[other] { $number } diváků
  }
unit-stands = { $count ->
    [one] { $number } stánek
    [few] { $number } stánky
    [many] { $number } stánku
   *[other] { $number } stánků
  }
unit-stalls = { $count ->
    [one] { $number } prodejní stánek
    [few] { $number } prodejní stánky
    [many] { $number } prodejního stánku
   *[other] { $number } prodejních stánků
  }
unit-dealers = { $count ->
    [one] { $number } prodejce
    [few] { $number } prodejci
    [many] { $number } prodejce
   *[other] { $number } prodejců
  }
unit-markets-per-week = { $count ->
    [one] { $number } trh týdně
    [few] { $number } trhy týdně
    [many] { $number } trhu týdně
   *[other] { $number } trhů týdně
  }
unit-residents = { $count ->
    [one] { $number } obyvatel
    [few] { $number } obyvatelé
    [many] { $number } obyvatele
   *[other] { $number } obyvatel
  }
unit-births = { $number } narození
unit-panels = { $count ->
    [one] { $number } panel
    [few] { $number } panely
    [many] { $number } panelu
   *[other] { $number } panelů
  }
unit-arches = { $count ->
    [one] { $number } oblouk
    [few] { $number } oblouky
    [many] { $number } oblouku
   *[other] { $number } oblouků
  }
unit-viaducts = { $count ->
    [one] { $number } viadukt
    [few] { $number } viadukty
    [many] { $number } viaduktu
   *[other] { $number } viaduktů
  }
unit-tunnels = { $count ->
    [one] { $number } tunel
    [few] { $number } tunely
    [many] { $number } tunelu
   *[other] { $number } tunelů
  }
unit-windmills = { $count ->
    [one] { $number } větrný mlýn
    [few] { $number } větrné mlýny
    [many] { $number } větrného mlýna
   *[other] { $number } větrných mlýnů
  }
unit-pipes = { $count ->
    [one] { $number } varhanní píšťala
    [few] { $number } varhanní píšťaly
    [many] { $number } varhanní píšťaly
   *[other] { $number } varhanních píšťal
  }
unit-stalls-carved = { $count ->
    [one] { $number } vyřezávaná chórová lavice
    [few] { $number } vyřezávané chórové lavice
    [many] { $number } vyřezávané chórové lavice
   *[other] { $number } vyřezávaných chórových lavic
  }
unit-levels = { $count ->
    [one] { $number } úroveň
    [few] { $number } úrovně
    [many] { $number } úrovně
   *[other] { $number } úrovní
  }
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro za metr čtvereční
    [few] { $number } eura za metr čtvereční
    [many] { $number } eura za metr čtvereční
   *[other] { $number } eur za metr čtvereční
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } obyvatel na kilometr čtvereční
    [few] { $number } obyvatelé na kilometr čtvereční
    [many] { $number } obyvatele na kilometr čtvereční
   *[other] { $number } obyvatel na kilometr čtvereční
  }
unit-items = { $count ->
    [one] { $number } nalezený předmět
    [few] { $number } nalezené předměty
    [many] { $number } nalezeného předmětu
   *[other] { $number } nalezených předmětů
  }
unit-losses = { $count ->
    [one] { $number } nahlášená ztráta
    [few] { $number } nahlášené ztráty
    [many] { $number } nahlášené ztráty
   *[other] { $number } nahlášených ztrát
  }
unit-titles = { $count ->
    [one] { $number } titul
    [few] { $number } tituly
    [many] { $number } titulu
   *[other] { $number } titulů
  }
unit-cups = { $count ->
    [one] { $number } pohár
    [few] { $number } poháry
    [many] { $number } poháru
   *[other] { $number } pohárů
  }
unit-editions = { $count ->
    [one] { $number } ročník
    [few] { $number } ročníky
    [many] { $number } ročníku
   *[other] { $number } ročníků
  }
unit-runners = { $count ->
    [one] { $number } běžec
    [few] { $number } běžci
    [many] { $number } běžce
   *[other] { $number } běžců
  }
unit-nationalities = { $count ->
    [one] { $number } národnost
    [few] { $number } národnosti
    [many] { $number } národnosti
   *[other] { $number } národností
  }
unit-participants = { $count ->
    [one] { $number } účastník
    [few] { $number } účastníci
    [many] { $number } účastníka
   *[other] { $number } účastníků
  }
unit-pupils = { $count ->
    [one] { $number } žák
    [few] { $number } žáci
    [many] { $number } žáka
   *[other] { $number } žáků
  }
unit-sailing-series = { $count ->
    [one] { $number } jachtařská disciplína
    [few] { $number } jachtařské disciplíny
    [many] { $number } jachtařské disciplíny
   *[other] { $number } jachtařských disciplín
  }
unit-athletes = { $count ->
    [one] { $number } sportovec
    [few] { $number } sportovci
    [many] { $number } sportovce
   *[other] { $number } sportovců
  }
unit-years = { $count ->
    [one] { $number } rok
    [few] { $number } roky
    [many] { $number } roku
   *[other] { $number } let
  }
unit-hours-per-week = { $count ->
    [one] { $number } hodina týdně
    [few] { $number } hodiny týdně
    [many] { $number } hodiny týdně
   *[other] { $number } hodin týdně
  }
unit-hours-per-year = { $count ->
    [one] { $number } hodina ročně
    [few] { $number } hodiny ročně
    [many] { $number } hodiny ročně
   *[other] { $number } hodin ročně
  }
unit-ships = { $count ->
    [one] { $number } loď
    [few] { $number } lodě
    [many] { $number } lodě
   *[other] { $number } lodí
  }
unit-floors = { $number } podlaží
unit-nurseries = { $count ->
    [one] { $number } jesle
    [few] { $number } jesle
    [many] { $number } jeslí
   *[other] { $number } jeslí
  }
unit-stages = { $count ->
    [one] { $number } filmový ateliér
    [few] { $number } filmové ateliéry
    [many] { $number } filmového ateliéru
   *[other] { $number } filmových ateliérů
  }
unit-shoots = { $number } natáčení
unit-studios = { $count ->
    [one] { $number } studio
    [few] { $number } studia
    [many] { $number } studia
   *[other] { $number } studií
  }
unit-festivals = { $count ->
    [one] { $number } festival
    [few] { $number } festivaly
    [many] { $number } festivalu
   *[other] { $number } festivalů
  }
unit-departments = { $count ->
    [one] { $number } departement
    [few] { $number } departementy
    [many] { $number } departementu
   *[other] { $number } departementů
  }
unit-events-per-year = { $count ->
    [one] { $number } akce ročně
    [few] { $number } akce ročně
    [many] { $number } akce ročně
   *[other] { $number } akcí ročně
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm ročně
unit-kilometres = { $number } km
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh

## Události: popisky dat

event-built = stavba
event-opened = otevření
event-founded = založení
event-created = vznik
event-inaugurated = slavnostní otevření
event-listed = zápis mezi památky
event-labelled = udělení značky
event-renovated = renovace
event-rebuilt = přestavba
event-restored = restaurování
event-consecrated = vysvěcení
event-reopened = znovuotevření
event-closed = uzavření
event-launched = spuštění
event-museum = muzeum od roku
event-destroyed = zničení
event-merged = sloučení
event-renamed = přejmenování
event-announced = oznámení
event-signed = podpis
event-started = zahájení
event-finished = dokončení
event-born = narození
event-died = úmrtí
event-discovered = objev
event-abandoned = opuštění
event-bought = koupě
event-moved = přestěhování

## Slohy

style-romanesque = románský
style-gothic = gotický
style-baroque = barokní
style-romano-byzantine = románsko-byzantský
style-neoclassical = neoklasicistní
style-renaissance = renesanční
style-modern = moderní
style-contemporary = současný
style-early-christian = raně křesťanský
style-provencal = provensálský
style-cistercian = cisterciácký
style-art-deco = art deco
style-classical = klasicistní
style-roman-antiquity = antický římský

## Funkce osob

role-director = ředitel nebo ředitelka
role-president = prezident nebo prezidentka
role-mayor = starosta nebo starostka
role-owner = majitel
role-chief-executive = výkonné vedení
role-architect = architekt
role-founder = zakladatel
role-artist = umělec
role-general-manager = generální ředitel nebo ředitelka
role-chair = předseda nebo předsedkyně

## Dopravní prostředky

mode-metro = metro
mode-tram = tramvaj
mode-bus = autobus
mode-coach = dálkový autobus
mode-train = vlak
mode-boat = loď
mode-shuttle = kyvadlový autobus
mode-night-bus = noční autobus
mode-tourist-train = turistický vláček
mode-bike = kolo
mode-car = auto
mode-taxi = taxi
mode-foot = pěšky

## Co chce kdo dělat nebo si přinést

rule-dogs = psi
rule-animals = zvířata
rule-children = děti
rule-pushchair = dětské kočárky
rule-sand = písek
rule-pebbles = oblázky
rule-step-free = bezbariérový přístup
rule-swimming = koupání
rule-fishing = rybaření
rule-kayak = jízda na kajaku
rule-camping = kempování
rule-climbing = lezení
rule-diving = potápění
rule-drones = drony
rule-barbecue = grilování a otevřený oheň
rule-smoking = kouření
rule-picnic = pikniky

## Ano nebo ne: celé věty

flag-animals-yes = Zvířata jsou vítána.
flag-animals-no = Zvířata dovnitř nesmějí.
flag-barefoot-yes = Chodit bosky je dovoleno.
flag-barefoot-no = Chodit bosky není dovoleno.
flag-contactless-yes = Lze platit bezkontaktně.
flag-contactless-no = Bezkontaktně platit nelze.
flag-dogs-yes = Psi jsou vítáni.
flag-dogs-no = Psi sem nesmějí.
flag-fire-yes = Oheň se smí rozdělávat.
flag-fire-no = Jakýkoli oheň je zakázán.
flag-food-yes = Vlastní jídlo a pití si můžete vzít s sebou.
flag-food-no = Jídlo a pití se dovnitř nosit nesmí.
flag-large-bags-yes = Velká zavazadla jsou povolena.
flag-large-bags-no = Velké tašky a kufry s sebou dovnitř vzít nelze.
flag-lifeguards-yes = Na koupání dohlížejí plavčíci.
flag-lifeguards-no = Plavčíci tu nejsou.
flag-lockers-yes = Jsou tu skříňky na zavazadla.
flag-lockers-no = Skříňky na zavazadla tu nejsou.
flag-parking-yes = Je tu parkoviště.
flag-parking-no = Parkoviště tu není.
flag-playground-yes = Je tu dětské hřiště.
flag-playground-no = Dětské hřiště tu není.
flag-pushchair-yes = Lze přijít s kočárkem.
flag-pushchair-no = Pro kočárky to není vhodné.
flag-restaurant-yes = Na místě se dá najíst.
flag-restaurant-no = Na místě se najíst nedá.
flag-shade-yes = Je tu stín.
flag-shade-no = Stín tu není.
flag-showers-yes = Jsou tu sprchy.
flag-showers-no = Sprchy tu nejsou.
flag-smoking-yes = Kouřit se smí.
flag-smoking-no = Kouření je zakázáno.
flag-step-free-yes = Přístup je bezbariérový, vhodný i pro vozíčkáře.
flag-step-free-no = Bez překonání schodů se sem dostat nelze.
flag-swimming-yes = Koupání je povoleno.
flag-swimming-no = Koupání je zakázáno.
flag-wifi-yes = Je tu Wi-Fi.
flag-wifi-no = Wi-Fi tu není.

## Tísňová čísla

emergency-112 = evropské tísňové číslo
emergency-15 = zdravotnická záchranná služba (SAMU)
emergency-17 = policie
emergency-18 = hasiči
emergency-114 = SMS pro neslyšící a nedoslýchavé
emergency-196 = záchrana na moři
emergency-191 = letecká záchrana

## Komu je to určeno

audience-visitor = návštěvníci
audience-resident = obyvatelé
audience-student = studenti
audience-investor = investoři
audience-talent = lidé, kteří tu pracují
audience-press = tisk
