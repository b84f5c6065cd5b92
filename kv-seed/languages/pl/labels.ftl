# Zamknięty słownik po polsku. Rodzaje: $count mówi, ile jest pozycji na liście (nagłówek w mianowniku).
# Jednostki: $count wybiera formę, $number to liczba w zapisie. Formy: one, few, many, a other przy ułamkach.

## Rodzaje miejsc: nagłówki list

kind-museum = { $count ->
    [one] muzeum
   *[other] muzea
  }
kind-art-gallery = { $count ->
    [one] galeria sztuki
   *[other] galerie sztuki
  }
kind-church = { $count ->
    [one] kościół
   *[other] kościoły
  }
kind-chapel = { $count ->
    [one] kaplica
   *[other] kaplice
  }
kind-abbey = { $count ->
    [one] opactwo
   *[other] opactwa
  }
kind-cathedral = { $count ->
    [one] katedra
   *[other] katedry
  }
kind-castle = { $count ->
    [one] zamek
   *[other] zamki i pałace
  }
kind-fort = { $count ->
    [one] fort
   *[other] forty
  }
kind-monument = { $count ->
    [one] zabytek
   *[other] zabytki
  }
kind-memorial = { $count ->
    [one] miejsce pamięci
   *[other] miejsca pamięci
  }
kind-roman-site = { $count ->
    [one] zabytek rzymski
   *[other] zabytki rzymskie
  }
kind-archaeological-site = { $count ->
    [one] stanowisko archeologiczne
   *[other] stanowiska archeologiczne
  }
kind-historic-house = { $count ->
    [one] zabytkowy dom
   *[other] zabytkowe domy
  }
kind-theatre = { $count ->
    [one] teatr
   *[other] teatry
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
    [one] sala koncertowa
   *[other] sale koncertowe
  }
kind-cultural-venue = { $count ->
    [one] ośrodek kultury
   *[other] ośrodki kultury
  }
kind-stadium = { $count ->
    [one] stadion
   *[other] stadiony
  }
kind-park = { $count ->
    [one] park
   *[other] parki
  }
kind-garden = { $count ->
    [one] ogród
   *[other] ogrody
  }
kind-beach = { $count ->
    [one] plaża
   *[other] plaże
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanques
  }
kind-island = { $count ->
    [one] wyspa
   *[other] wyspy
  }
kind-hike = { $count ->
    [one] trasa piesza
   *[other] trasy piesze
  }
kind-viewpoint = { $count ->
    [one] punkt widokowy
   *[other] punkty widokowe
  }
kind-nature = { $count ->
    [one] obszar przyrodniczy
   *[other] obszary przyrodnicze
  }
kind-village = { $count ->
    [one] wieś
   *[other] wsie i miasteczka
  }
kind-town = { $count ->
    [one] miasto
   *[other] miasta
  }
kind-district = { $count ->
    [one] dzielnica
   *[other] dzielnice
  }
kind-market = { $count ->
    [one] targ
   *[other] targi
  }
kind-shop = { $count ->
    [one] sklep
   *[other] sklepy
  }
kind-food = { $count ->
    [one] miejscowy specjał
   *[other] miejscowe specjały
  }
kind-restaurant = { $count ->
    [one] restauracja
   *[other] restauracje
  }
kind-event = { $count ->
    [one] wydarzenie
   *[other] wydarzenia
  }
kind-festival = { $count ->
    [one] festiwal
   *[other] festiwale
  }
kind-concert = { $count ->
    [one] koncert
   *[other] koncerty
  }
kind-sport = sport
kind-lodging = { $count ->
    [one] nocleg
   *[other] noclegi
  }
kind-station = { $count ->
    [one] dworzec
   *[other] dworce
  }
kind-airport = { $count ->
    [one] lotnisko
   *[other] lotniska
  }
kind-port = { $count ->
    [one] port
   *[other] porty
  }
kind-bus = { $count ->
    [one] autobus
   *[other] autobusy
  }
kind-metro = metro
kind-tram = { $count ->
    [one] tramwaj
   *[other] tramwaje
  }
kind-train = { $count ->
    [one] pociąg
   *[other] pociągi
  }
kind-boat = { $count ->
    [one] statek
   *[other] statki i łodzie
  }
kind-bike = { $count ->
    [one] rower
   *[other] rowery
  }
kind-coach = { $count ->
    [one] autokar
   *[other] autokary
  }
kind-parking = { $count ->
    [one] parking
   *[other] parkingi
  }
kind-ticket = { $count ->
    [one] bilet lub karnet
   *[other] bilety i karnety
  }
kind-tourist-train = { $count ->
    [one] kolejka turystyczna
   *[other] kolejki turystyczne
  }
kind-car = { $count ->
    [one] samochód
   *[other] samochody
  }
kind-university = { $count ->
    [one] uczelnia
   *[other] uczelnie
  }
kind-school = { $count ->
    [one] szkoła
   *[other] szkoły
  }
kind-research = { $count ->
    [one] ośrodek badawczy
   *[other] ośrodki badawcze
  }
kind-hospital = { $count ->
    [one] szpital
   *[other] szpitale
  }
kind-pharmacy = { $count ->
    [one] apteka
   *[other] apteki
  }
kind-company = { $count ->
    [one] firma
   *[other] firmy
  }
kind-agency = { $count ->
    [one] agencja
   *[other] agencje
  }
kind-tourist-office = { $count ->
    [one] biuro informacji turystycznej
   *[other] biura informacji turystycznej
  }
kind-consulate = { $count ->
    [one] konsulat
   *[other] konsulaty
  }
kind-service = { $count ->
    [one] usługa
   *[other] usługi
  }
kind-procedure = { $count ->
    [one] formalność
   *[other] formalności
  }
kind-emergency = { $count ->
    [one] nagły wypadek
   *[other] nagłe wypadki
  }
kind-tax = { $count ->
    [one] podatek
   *[other] podatki i opłaty
  }
kind-territory = { $count ->
    [one] obszar
   *[other] obszary
  }
kind-association = { $count ->
    [one] stowarzyszenie
   *[other] stowarzyszenia
  }
kind-industry = { $count ->
    [one] branża
   *[other] branże
  }
kind-language-course = { $count ->
    [one] kurs językowy
   *[other] kursy językowe
  }
kind-convention-centre = { $count ->
    [one] centrum kongresowe
   *[other] centra kongresowe
  }
kind-safety = bezpieczeństwo
kind-climate = klimat
kind-payment = sposoby płatności
kind-employment = praca i zatrudnienie

## Części, których dotyczy wartość

of-entry = wstęp
of-permanent-collection = zbiory stałe
of-temporary-exhibition = wystawa czasowa
of-exhibition = wystawa
of-audioguide = audioprzewodnik
of-guided-tour = zwiedzanie z przewodnikiem
of-visit = zwiedzanie
of-museum = muzeum
of-church = kościół
of-crypt = krypta
of-cloister = krużganek
of-gardens = ogrody
of-tower = wieża
of-fort = fort
of-chapel = kaplica
of-terrace = taras
of-boat = statek
of-parking = parking
of-ticket-office = kasa biletowa
of-box-office = kasa
of-shop = sklep
of-market = targ
of-flower-market = targ kwiatowy
of-food-market = targ spożywczy
of-crafts-market = targ rękodzieła
of-concert = koncert
of-stage = scena
of-pass = karnet
of-single-ticket = bilet jednorazowy
of-return-ticket = bilet w obie strony
of-day-pass = bilet dobowy
of-week-pass = bilet tygodniowy
of-month-pass = bilet miesięczny
of-season-ticket = bilet okresowy
of-taxi = taksówka
of-shuttle = autobus wahadłowy
of-train = pociąg
of-bus = autobus
of-ferry = prom
of-bike = rower
of-lifeguards = ratownicy
of-road-closure = zamknięcie drogi
of-road = droga
of-regulated-access = dostęp ograniczony
of-festival = festiwal
of-pilgrimage = pielgrzymka
of-lavender = kwitnienie lawendy
of-flamingos = flamingi
of-film = film
of-office = biuro
of-stadium-tour = zwiedzanie stadionu
of-workshop = warsztaty
of-combined-ticket = bilet łączony
of-tablet = zwiedzanie z tabletem
of-locker = szafka
of-nursery = żłobek
of-rooms = sale
of-collection = zbiory
of-building = budynek
of-site = teren
of-nave = nawa
of-keep = donżon
of-baptistery = baptysterium
of-portal = portal
of-ruins = ruiny
of-buildings = zabudowania
of-origins = początki
of-castle = zamek
of-length = długość
of-height = wysokość
of-distance = odległość
of-depth = głębokość
of-altitude = wysokość n.p.m.
of-width = szerokość
of-coast = linia brzegowa
of-course = trasa
of-diameter = średnica
of-walk = pieszo
of-loop = pętla piesza
of-ride = przejazd
of-crossing = przeprawa
of-tour = trasa
of-drive = samochodem
of-drop = wysokość spadku
of-ascent = suma podejść
of-last-departure = ostatni odjazd
of-ten-trip-ticket = bilet na dziesięć przejazdów
of-pass-48h = karnet 48-godzinny
of-pass-72h = karnet 72-godzinny
of-tourist-office = biuro informacji turystycznej
of-bank = banki
of-fine = mandat
of-activity-rate = współczynnik aktywności zawodowej (15–64 lata)
of-employment-rate = wskaźnik zatrudnienia (15–64 lata)
of-unemployed-share = udział bezrobotnych wśród osób w wieku 15–64 lat
of-executive-recruitment = rekrutacje kadry kierowniczej i specjalistów
of-medical-emergency = pomoc medyczna (SAMU)
of-police = policja lub żandarmeria
of-fire-brigade = straż pożarna
of-deaf-emergency = numer SMS dla osób niesłyszących
of-sea-rescue = ratownictwo morskie
of-air-rescue = ratownictwo lotnicze
of-mean-temperature = średnia temperatura roczna
of-water-temperature = temperatura wody
of-mistral = mistral
of-investment = inwestycja
of-flat = mieszkanie
of-rent = czynsz
of-tax-stamp = opłata skarbowa
of-crit-air-sticker = naklejka Crit’Air

## Dla kogo jest cena

who-adult = dorośli
who-child = dzieci
who-reduced = bilet ulgowy
who-student = studenci
who-senior = seniorzy
who-family = rodziny
who-group = grupy
who-resident = mieszkańcy
who-disabled = osoby z niepełnosprawnością
who-eu-resident = mieszkańcy UE
who-teacher = nauczyciele
who-job-seeker = osoby szukające pracy
who-car-sharer = osoby jeżdżące wspólnie samochodem
who-subscriber = abonenci

## Za co jest cena

per-person = za osobę
per-night = za noc
per-day = dziennie
per-week = tygodniowo
per-month = miesięcznie
per-year = rocznie
per-hour = za godzinę
per-half-hour = za pół godziny
per-square-metre = za metr kwadratowy
per-trip = za przejazd
per-group = za grupę
per-kwh = za kWh
per-km = za km

## Kiedy obowiązuje

when-summer = latem
when-winter = zimą
when-low-season = poza sezonem
when-high-season = w sezonie
when-weekends = w weekendy
when-weekdays = w dni powszednie
when-sunday = w niedziele
when-saturday = w soboty
when-monday = w poniedziałki
when-holidays = w święta
when-school-holidays = w ferie i wakacje szkolne
when-first-sunday = w pierwszą niedzielę miesiąca
when-first-saturday = w pierwszą sobotę miesiąca
when-first-wednesday = w pierwszą środę miesiąca
when-night = w nocy
when-evening = wieczorem
when-morning = przed południem
when-afternoon = po południu
when-peak = w godzinach szczytu
when-off-peak = poza szczytem
when-opening-day = w dniu otwarcia
when-heritage-days = podczas Europejskich Dni Dziedzictwa
when-museum-night = w Noc Muzeów
when-match-days = w dni meczowe

## Jednostki

unit-works = { $count ->
    [one] { $number } dzieło
    [few] { $number } dzieła
    [many] { $number } dzieł
   *[other] { $number } dzieła
  }
unit-objects = { $count ->
    [one] { $number } przedmiot
    [few] { $number } przedmioty
    [many] { $number } przedmiotów
   *[other] { $number } przedmiotu
  }
unit-paintings = { $count ->
    [one] { $number } obraz
    [few] { $number } obrazy
    [many] { $number } obrazów
   *[other] { $number } obrazu
  }
unit-visitors = { $count ->
    [one] { $number } zwiedzający
    [few] { $number } zwiedzających
    [many] { $number } zwiedzających
   *[other] { $number } zwiedzającego
  }
unit-visitors-per-year = { $count ->
    [one] { $number } zwiedzający rocznie
    [few] { $number } zwiedzających rocznie
    [many] { $number } zwiedzających rocznie
   *[other] { $number } zwiedzającego rocznie
  }
unit-people = { $count ->
    [one] { $number } osoba
    [few] { $number } osoby
    [many] { $number } osób
   *[other] { $number } osoby
  }
unit-students = { $count ->
    [one] { $number } student
    [few] { $number } studentów
    [many] { $number } studentów
   *[other] { $number } studenta
  }
unit-staff = { $count ->
    [one] { $number } pracownik
    [few] { $number } pracowników
    [many] { $number } pracowników
   *[other] { $number } pracownika
  }
unit-researchers = { $count ->
    [one] { $number } badacz
    [few] { $number } badaczy
    [many] { $number } badaczy
   *[other] { $number } badacza
  }
unit-teachers = { $count ->
    [one] { $number } nauczyciel
    [few] { $number } nauczycieli
    [many] { $number } nauczycieli
   *[other] { $number } nauczyciela
  }
unit-seats = { $count ->
    [one] { $number } miejsce siedzące
    [few] { $number } miejsca siedzące
    [many] { $number } miejsc siedzących
   *[other] { $number } miejsca siedzącego
  }
unit-rooms = { $count ->
    [one] { $number } pokój
    [few] { $number } pokoje
    [many] { $number } pokoi
   *[other] { $number } pokoju
  }
unit-companies = { $count ->
    [one] { $number } firma
    [few] { $number } firmy
    [many] { $number } firm
   *[other] { $number } firmy
  }
unit-startups = { $count ->
    [one] { $number } start-up
    [few] { $number } start-upy
    [many] { $number } start-upów
   *[other] { $number } start-upu
  }
unit-jobs = { $count ->
    [one] { $number } miejsce pracy
    [few] { $number } miejsca pracy
    [many] { $number } miejsc pracy
   *[other] { $number } miejsca pracy
  }
unit-beds = { $count ->
    [one] { $number } łóżko
    [few] { $number } łóżka
    [many] { $number } łóżek
   *[other] { $number } łóżka
  }
unit-inhabitants = { $count ->
    [one] { $number } mieszkaniec
    [few] { $number } mieszkańców
    [many] { $number } mieszkańców
   *[other] { $number } mieszkańca
  }
unit-hectares = { $count ->
    [one] { $number } hektar
    [few] { $number } hektary
    [many] { $number } hektarów
   *[other] { $number } hektara
  }
unit-tonnes = { $count ->
    [one] { $number } tona
    [few] { $number } tony
    [many] { $number } ton
   *[other] { $number } tony
  }
unit-passengers = { $count ->
    [one] { $number } pasażer
    [few] { $number } pasażerów
    [many] { $number } pasażerów
   *[other] { $number } pasażera
  }
unit-passengers-per-year = { $count ->
    [one] { $number } pasażer rocznie
    [few] { $number } pasażerów rocznie
    [many] { $number } pasażerów rocznie
   *[other] { $number } pasażera rocznie
  }
unit-cruise-passengers = { $count ->
    [one] { $number } pasażer statków wycieczkowych
    [few] { $number } pasażerów statków wycieczkowych
    [many] { $number } pasażerów statków wycieczkowych
   *[other] { $number } pasażera statków wycieczkowych
  }
unit-containers = { $count ->
    [one] { $number } kontener (TEU)
    [few] { $number } kontenery (TEU)
    [many] { $number } kontenerów (TEU)
   *[other] { $number } kontenera (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } pojazd
    [few] { $number } pojazdy
    [many] { $number } pojazdów
   *[other] { $number } pojazdu
  }
unit-euros = { $number } euro
unit-million-euros = { $count ->
    [one] { $number } milion euro
    [few] { $number } miliony euro
    [many] { $number } milionów euro
   *[other] { $number } miliona euro
  }
unit-sun-hours-per-year = { $count ->
    [one] { $number } godzina słoneczna rocznie
    [few] { $number } godziny słoneczne rocznie
    [many] { $number } godzin słonecznych rocznie
   *[other] { $number } godziny słonecznej rocznie
  }
unit-days-per-year = { $count ->
    [one] { $number } dzień w roku
    [few] { $number } dni w roku
    [many] { $number } dni w roku
   *[other] { $number } dnia w roku
  }
unit-lines = { $count ->
    [one] { $number } linia
    [few] { $number } linie
    [many] { $number } linii
   *[other] { $number } linii
  }
unit-stations = { $count ->
    [one] { $number } stacja
    [few] { $number } stacje
    [many] { $number } stacji
   *[other] { $number } stacji
  }
unit-stops = { $count ->
    [one] { $number } przystanek
    [few] { $number } przystanki
    [many] { $number } przystanków
   *[other] { $number } przystanku
  }
unit-trips = { $count ->
    [one] { $number } przejazd
    [few] { $number } przejazdy
    [many] { $number } przejazdów
   *[other] { $number } przejazdu
  }
unit-return-trips = { $count ->
    [one] { $number } kurs w obie strony
    [few] { $number } kursy w obie strony
    [many] { $number } kursów w obie strony
   *[other] { $number } kursu w obie strony
  }
unit-trips-per-day = { $count ->
    [one] { $number } kurs dziennie
    [few] { $number } kursy dziennie
    [many] { $number } kursów dziennie
   *[other] { $number } kursu dziennie
  }
unit-spaces = { $count ->
    [one] { $number } miejsce parkingowe
    [few] { $number } miejsca parkingowe
    [many] { $number } miejsc parkingowych
   *[other] { $number } miejsca parkingowego
  }
unit-bikes = { $count ->
    [one] { $number } rower
    [few] { $number } rowery
    [many] { $number } rowerów
   *[other] { $number } roweru
  }
unit-beaches = { $count ->
    [one] { $number } plaża
    [few] { $number } plaże
    [many] { $number } plaż
   *[other] { $number } plaży
  }
unit-islands = { $count ->
    [one] { $number } wyspa
    [few] { $number } wyspy
    [many] { $number } wysp
   *[other] { $number } wyspy
  }
unit-massifs = { $count ->
    [one] { $number } masyw
    [few] { $number } masywy
    [many] { $number } masywów
   *[other] { $number } masywu
  }
unit-communes = { $count ->
    [one] { $number } gmina
    [few] { $number } gminy
    [many] { $number } gmin
   *[other] { $number } gminy
  }
unit-councillors = { $count ->
    [one] { $number } radny
    [few] { $number } radnych
    [many] { $number } radnych
   *[other] { $number } radnego
  }
unit-consulates = { $count ->
    [one] { $number } konsulat
    [few] { $number } konsulaty
    [many] { $number } konsulatów
   *[other] { $number } konsulatu
  }
unit-sites = { $count ->
    [one] { $number } obiekt
    [few] { $number } obiekty
    [many] { $number } obiektów
   *[other] { $number } obiektu
  }
unit-hospitals = { $count ->
    [one] { $number } szpital
    [few] { $number } szpitale
    [many] { $number } szpitali
   *[other] { $number } szpitala
  }
unit-cables = { $count ->
    [one] { $number } kabel
    [few] { $number } kable
    [many] { $number } kabli
   *[other] { $number } kabla
  }
unit-countries = { $count ->
    [one] { $number } kraj
    [few] { $number } kraje
    [many] { $number } krajów
   *[other] { $number } kraju
  }
unit-labs = { $count ->
    [one] { $number } laboratorium
    [few] { $number } laboratoria
    [many] { $number } laboratoriów
   *[other] { $number } laboratorium
  }
unit-schools = { $count ->
    [one] { $number } szkoła
    [few] { $number } szkoły
    [many] { $number } szkół
   *[other] { $number } szkoły
  }
unit-species = { $count ->
    [one] { $number } gatunek
    [few] { $number } gatunki
    [many] { $number } gatunków
   *[other] { $number } gatunku
  }
unit-exhibitions = { $count ->
    [one] { $number } wystawa
    [few] { $number } wystawy
    [many] { $number } wystaw
   *[other] { $number } wystawy
  }
unit-concerts = { $count ->
    [one] { $number } koncert
    [few] { $number } koncerty
    [many] { $number } koncertów
   *[other] { $number } koncertu
  }
unit-performances = { $count ->
    [one] { $number } spektakl
    [few] { $number } spektakle
    [many] { $number } spektakli
   *[other] { $number } spektaklu
  }
unit-artists = { $count ->
    [one] { $number } artysta
    [few] { $number } artystów
    [many] { $number } artystów
   *[other] { $number } artysty
  }
unit-spectators = { $count ->
    [one] { $number } widz
    [few] { $number } widzów
    [many] { $number } widzów
   *[other] { $number } widza
  }
unit-stands = { $count ->
    [one] { $number } stoisko
    [few] { $number } stoiska
    [many] { $number } stoisk
   *[other] { $number } stoiska
  }
unit-stalls = { $count ->
    [one] { $number } stragan
    [few] { $number } stragany
    [many] { $number } straganów
   *[other] { $number } straganu
  }
unit-dealers = { $count ->
    [one] { $number } handlarz
    [few] { $number } handlarzy
    [many] { $number } handlarzy
   *[other] { $number } handlarza
  }
unit-markets-per-week = { $count ->
    [one] { $number } targ w tygodniu
    [few] { $number } targi w tygodniu
    [many] { $number } targów w tygodniu
   *[other] { $number } targu w tygodniu
  }
unit-residents = { $count ->
    [one] { $number } mieszkaniec
    [few] { $number } mieszkańców
    [many] { $number } mieszkańców
   *[other] { $number } mieszkańca
  }
unit-births = { $count ->
    [one] { $number } poród
    [few] { $number } porody
    [many] { $number } porodów
   *[other] { $number } porodu
  }
unit-panels = { $count ->
    [one] { $number } panel
    [few] { $number } panele
    [many] { $number } paneli
   *[other] { $number } panelu
  }
unit-arches = { $count ->
    [one] { $number } arkada
    [few] { $number } arkady
    [many] { $number } arkad
   *[other] { $number } arkady
  }
unit-viaducts = { $count ->
    [one] { $number } wiadukt
    [few] { $number } wiadukty
    [many] { $number } wiaduktów
   *[other] { $number } wiaduktu
  }
unit-tunnels = { $count ->
    [one] { $number } tunel
    [few] { $number } tunele
    [many] { $number } tuneli
   *[other] { $number } tunelu
  }
unit-windmills = { $count ->
    [one] { $number } wiatrak
    [few] { $number } wiatraki
    [many] { $number } wiatraków
   *[other] { $number } wiatraka
  }
unit-pipes = { $count ->
    [one] { $number } piszczałka organowa
    [few] { $number } piszczałki organowe
    [many] { $number } piszczałek organowych
   *[other] { $number } piszczałki organowej
  }
unit-stalls-carved = { $count ->
    [one] { $number } rzeźbiona stalla
    [few] { $number } rzeźbione stalle
    [many] { $number } rzeźbionych stalli
   *[other] { $number } rzeźbionej stalli
  }
unit-levels = { $count ->
    [one] { $number } poziom
    [few] { $number } poziomy
    [many] { $number } poziomów
   *[other] { $number } poziomu
  }
unit-euros-per-square-metre = { $number } euro za metr kwadratowy
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } mieszkaniec na kilometr kwadratowy
    [few] { $number } mieszkańców na kilometr kwadratowy
    [many] { $number } mieszkańców na kilometr kwadratowy
   *[other] { $number } mieszkańca na kilometr kwadratowy
  }
unit-items = { $count ->
    [one] { $number } znaleziony przedmiot
    [few] { $number } znalezione przedmioty
    [many] { $number } znalezionych przedmiotów
   *[other] { $number } znalezionego przedmiotu
  }
unit-losses = { $count ->
    [one] { $number } zgłoszona zguba
    [few] { $number } zgłoszone zguby
    [many] { $number } zgłoszonych zgub
   *[other] { $number } zgłoszonej zguby
  }
unit-titles = { $count ->
    [one] { $number } tytuł
    [few] { $number } tytuły
    [many] { $number } tytułów
   *[other] { $number } tytułu
  }
unit-cups = { $count ->
    [one] { $number } puchar
    [few] { $number } puchary
    [many] { $number } pucharów
   *[other] { $number } pucharu
  }
unit-editions = { $count ->
    [one] { $number } edycja
    [few] { $number } edycje
    [many] { $number } edycji
   *[other] { $number } edycji
  }
unit-runners = { $count ->
    [one] { $number } biegacz
    [few] { $number } biegaczy
    [many] { $number } biegaczy
   *[other] { $number } biegacza
  }
unit-nationalities = { $count ->
    [one] { $number } narodowość
    [few] { $number } narodowości
    [many] { $number } narodowości
   *[other] { $number } narodowości
  }
unit-participants = { $count ->
    [one] { $number } uczestnik
    [few] { $number } uczestników
    [many] { $number } uczestników
   *[other] { $number } uczestnika
  }
unit-pupils = { $count ->
    [one] { $number } uczeń
    [few] { $number } uczniów
    [many] { $number } uczniów
   *[other] { $number } ucznia
  }
unit-sailing-series = { $count ->
    [one] { $number } konkurencja żeglarska
    [few] { $number } konkurencje żeglarskie
    [many] { $number } konkurencji żeglarskich
   *[other] { $number } konkurencji żeglarskiej
  }
unit-athletes = { $count ->
    [one] { $number } sportowiec
    [few] { $number } sportowców
    [many] { $number } sportowców
   *[other] { $number } sportowca
  }
unit-years = { $count ->
    [one] { $number } rok
    [few] { $number } lata
    [many] { $number } lat
   *[other] { $number } roku
  }
unit-hours-per-week = { $count ->
    [one] { $number } godzina tygodniowo
    [few] { $number } godziny tygodniowo
    [many] { $number } godzin tygodniowo
   *[other] { $number } godziny tygodniowo
  }
unit-hours-per-year = { $count ->
    [one] { $number } godzina rocznie
    [few] { $number } godziny rocznie
    [many] { $number } godzin rocznie
   *[other] { $number } godziny rocznie
  }
unit-ships = { $count ->
    [one] { $number } statek
    [few] { $number } statki
    [many] { $number } statków
   *[other] { $number } statku
  }
unit-floors = { $count ->
    [one] { $number } piętro
    [few] { $number } piętra
    [many] { $number } pięter
   *[other] { $number } piętra
  }
unit-nurseries = { $count ->
    [one] { $number } żłobek
    [few] { $number } żłobki
    [many] { $number } żłobków
   *[other] { $number } żłobka
  }
unit-stages = { $count ->
    [one] { $number } hala zdjęciowa
    [few] { $number } hale zdjęciowe
    [many] { $number } hal zdjęciowych
   *[other] { $number } hali zdjęciowej
  }
unit-shoots = { $count ->
    [one] { $number } produkcja filmowa
    [few] { $number } produkcje filmowe
    [many] { $number } produkcji filmowych
   *[other] { $number } produkcji filmowej
  }
unit-studios = { $count ->
    [one] { $number } studio
    [few] { $number } studia
    [many] { $number } studiów
   *[other] { $number } studia
  }
unit-festivals = { $count ->
    [one] { $number } festiwal
    [few] { $number } festiwale
    [many] { $number } festiwali
   *[other] { $number } festiwalu
  }
unit-departments = { $count ->
    [one] { $number } departament
    [few] { $number } departamenty
    [many] { $number } departamentów
   *[other] { $number } departamentu
  }
unit-events-per-year = { $count ->
    [one] { $number } wydarzenie rocznie
    [few] { $number } wydarzenia rocznie
    [many] { $number } wydarzeń rocznie
   *[other] { $number } wydarzenia rocznie
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm rocznie
unit-kilometres = { $number } km
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh

## Zdarzenia: podpisy dat

event-built = budowa
event-opened = otwarcie
event-founded = założenie
event-created = utworzenie
event-inaugurated = inauguracja
event-listed = wpis do rejestru zabytków
event-labelled = nadanie oznaczenia
event-renovated = renowacja
event-rebuilt = odbudowa
event-restored = restauracja zabytku
event-consecrated = konsekracja
event-reopened = ponowne otwarcie
event-closed = zamknięcie
event-launched = uruchomienie
event-museum = muzeum od
event-destroyed = zniszczenie
event-merged = połączenie
event-renamed = zmiana nazwy
event-announced = zapowiedź
event-signed = podpisanie
event-started = rozpoczęcie
event-finished = ukończenie
event-born = narodziny
event-died = śmierć
event-discovered = odkrycie
event-abandoned = opuszczenie
event-bought = zakup
event-moved = przeniesienie

## Style

style-romanesque = romański
style-gothic = gotycki
style-baroque = barokowy
style-romano-byzantine = romańsko-bizantyjski
style-neoclassical = neoklasycystyczny
style-renaissance = renesansowy
style-modern = modernistyczny
style-contemporary = współczesny
style-early-christian = wczesnochrześcijański
style-provencal = prowansalski
style-cistercian = cysterski
style-art-deco = art déco
style-classical = klasycystyczny
style-roman-antiquity = antyczny rzymski

## Funkcje osób

role-director = dyrekcja
role-president = prezes
role-mayor = mer
role-owner = właściciel
role-chief-executive = dyrekcja generalna
role-architect = architekt
role-founder = założyciel
role-artist = artysta
role-general-manager = dyrekcja naczelna
role-chair = przewodnictwo

## Środki transportu

mode-metro = metro
mode-tram = tramwaj
mode-bus = autobus
mode-coach = autokar
mode-train = pociąg
mode-boat = statek
mode-shuttle = autobus wahadłowy
mode-night-bus = autobus nocny
mode-tourist-train = kolejka turystyczna
mode-bike = rower
mode-car = samochód
mode-taxi = taksówka
mode-foot = pieszo

## Co się chce robić albo ze sobą wziąć

rule-dogs = psy
rule-animals = zwierzęta
rule-children = dzieci
rule-pushchair = wózki dziecięce
rule-sand = piasek
rule-pebbles = kamyki
rule-step-free = dostęp na wózku inwalidzkim
rule-swimming = kąpiel
rule-fishing = wędkowanie
rule-kayak = kajaki
rule-camping = biwakowanie
rule-climbing = wspinaczka
rule-diving = nurkowanie
rule-drones = drony
rule-barbecue = grillowanie i otwarty ogień
rule-smoking = palenie tytoniu
rule-picnic = pikniki

## Tak lub nie: pełne zdania

flag-animals-yes = Można przyjść ze zwierzęciem.
flag-animals-no = Wstęp ze zwierzętami jest wzbroniony.
flag-barefoot-yes = Można chodzić boso.
flag-barefoot-no = Chodzenie boso jest niedozwolone.
flag-contactless-yes = Można płacić zbliżeniowo.
flag-contactless-no = Płatność zbliżeniowa nie jest możliwa.
flag-dogs-yes = Można przyjść z psem.
flag-dogs-no = Wstęp z psami jest wzbroniony.
flag-fire-yes = Rozpalanie ognia jest dozwolone.
flag-fire-no = Rozpalanie jakiegokolwiek ognia jest zabronione.
flag-food-yes = Można wnosić własne jedzenie i napoje.
flag-food-no = Nie wolno wnosić jedzenia ani napojów.
flag-large-bags-yes = Można wejść z dużym bagażem.
flag-large-bags-no = Nie wolno wchodzić z dużymi torbami ani walizkami.
flag-lifeguards-yes = Kąpieliska pilnują ratownicy.
flag-lifeguards-no = Nie ma ratowników.
flag-lockers-yes = Są szafki na bagaż.
flag-lockers-no = Nie ma szafek na bagaż.
flag-parking-yes = Jest parking.
flag-parking-no = Nie ma parkingu.
flag-playground-yes = Jest plac zabaw.
flag-playground-no = Nie ma placu zabaw.
flag-pushchair-yes = Można przyjść z wózkiem dziecięcym.
flag-pushchair-no = Miejsce nie nadaje się dla wózków dziecięcych.
flag-restaurant-yes = Na miejscu można coś zjeść.
flag-restaurant-no = Na miejscu nie ma gdzie zjeść.
flag-shade-yes = Jest cień.
flag-shade-no = Nie ma cienia.
flag-showers-yes = Są prysznice.
flag-showers-no = Nie ma pryszniców.
flag-smoking-yes = Wolno palić.
flag-smoking-no = Palenie jest zabronione.
flag-step-free-yes = Dojście jest bez stopni, dostępne dla wózków inwalidzkich.
flag-step-free-no = Bez pokonywania stopni nie da się tu dostać.
flag-swimming-yes = Kąpiel jest dozwolona.
flag-swimming-no = Kąpiel jest zabroniona.
flag-wifi-yes = Jest Wi-Fi.
flag-wifi-no = Nie ma Wi-Fi.

## Numery alarmowe

emergency-112 = europejski numer alarmowy
emergency-15 = pogotowie ratunkowe (SAMU)
emergency-17 = policja
emergency-18 = straż pożarna
emergency-114 = SMS dla osób niesłyszących i słabosłyszących
emergency-196 = ratownictwo morskie
emergency-191 = ratownictwo lotnicze

## Odbiorcy

audience-visitor = odwiedzający
audience-resident = mieszkańcy
audience-student = studenci
audience-investor = inwestorzy
audience-talent = pracujący tutaj
audience-press = prasa
