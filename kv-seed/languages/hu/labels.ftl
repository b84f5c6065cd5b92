# The closed vocabulary in Hungarian. After a numeral the noun stays singular, so units have one form; headings of lists
# have two. $number is the number as it is written.

## Kinds of places: headings of lists

kind-museum = { $count ->
    [one] múzeum
   *[other] múzeumok
  }
kind-art-gallery = { $count ->
    [one] galéria
   *[other] galériák
  }
kind-church = { $count ->
    [one] templom
   *[other] templomok
  }
kind-chapel = { $count ->
    [one] kápolna
   *[other] kápolnák
  }
kind-abbey = { $count ->
    [one] apátság
   *[other] apátságok
  }
kind-cathedral = { $count ->
    [one] székesegyház
   *[other] székesegyházak
  }
kind-castle = { $count ->
    [one] kastély
   *[other] kastélyok és várak
  }
kind-fort = { $count ->
    [one] erőd
   *[other] erődök
  }
kind-monument = { $count ->
    [one] műemlék
   *[other] műemlékek
  }
kind-memorial = { $count ->
    [one] emlékhely
   *[other] emlékhelyek
  }
kind-roman-site = { $count ->
    [one] római kori emlék
   *[other] római kori emlékek
  }
kind-archaeological-site = { $count ->
    [one] régészeti lelőhely
   *[other] régészeti lelőhelyek
  }
kind-historic-house = { $count ->
    [one] történelmi ház
   *[other] történelmi házak
  }
kind-theatre = { $count ->
    [one] színház
   *[other] színházak
  }
kind-opera = { $count ->
    [one] operaház
   *[other] operaházak
  }
kind-cinema = { $count ->
    [one] mozi
   *[other] mozik
  }
kind-concert-hall = { $count ->
    [one] hangversenyterem
   *[other] hangversenytermek
  }
kind-cultural-venue = { $count ->
    [one] kulturális központ
   *[other] kulturális központok
  }
kind-stadium = { $count ->
    [one] stadion
   *[other] stadionok
  }
kind-park = { $count ->
    [one] park
   *[other] parkok
  }
kind-garden = { $count ->
    [one] kert
   *[other] kertek
  }
kind-beach = { $count ->
    [one] strand
   *[other] strandok
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanque-ok
  }
kind-island = { $count ->
    [one] sziget
   *[other] szigetek
  }
kind-hike = { $count ->
    [one] túra
   *[other] túrák
  }
kind-viewpoint = { $count ->
    [one] kilátóhely
   *[other] kilátóhelyek
  }
kind-nature = { $count ->
    [one] természeti látnivaló
   *[other] természeti látnivalók
  }
kind-village = { $count ->
    [one] falu
   *[other] falvak
  }
kind-town = { $count ->
    [one] város
   *[other] városok
  }
kind-district = { $count ->
    [one] városrész
   *[other] városrészek
  }
kind-market = { $count ->
    [one] piac
   *[other] piacok
  }
kind-shop = { $count ->
    [one] üzlet
   *[other] üzletek
  }
kind-food = { $count ->
    [one] helyi különlegesség
   *[other] helyi különlegességek
  }
kind-restaurant = { $count ->
    [one] étterem
   *[other] éttermek
  }
kind-event = { $count ->
    [one] esemény
   *[other] események
  }
kind-festival = { $count ->
    [one] fesztivál
   *[other] fesztiválok
  }
kind-concert = { $count ->
    [one] koncert
   *[other] koncertek
  }
kind-sport = { $count ->
    [one] sport
   *[other] sportok
  }
kind-lodging = { $count ->
    [one] szállás
   *[other] szállások
  }
kind-station = { $count ->
    [one] pályaudvar
   *[other] pályaudvarok
  }
kind-airport = { $count ->
    [one] repülőtér
   *[other] repülőterek
  }
kind-port = { $count ->
    [one] kikötő
   *[other] kikötők
  }
kind-bus = { $count ->
    [one] autóbusz
   *[other] autóbuszok
  }
kind-metro = { $count ->
    [one] metró
   *[other] metrók
  }
kind-tram = { $count ->
    [one] villamos
   *[other] villamosok
  }
kind-train = { $count ->
    [one] vonat
   *[other] vonatok
  }
kind-boat = { $count ->
    [one] hajó
   *[other] hajók
  }
kind-bike = { $count ->
    [one] kerékpár
   *[other] kerékpárok
  }
kind-coach = { $count ->
    [one] távolsági busz
   *[other] távolsági buszok
  }
kind-parking = { $count ->
    [one] parkoló
   *[other] parkolók
  }
kind-ticket = { $count ->
    [one] jegy vagy bérlet
   *[other] jegyek és bérletek
  }
kind-tourist-train = { $count ->
    [one] városnéző kisvonat
   *[other] városnéző kisvonatok
  }
kind-car = { $count ->
    [one] autó
   *[other] autók
  }
kind-university = { $count ->
    [one] egyetem
   *[other] egyetemek
  }
kind-school = { $count ->
    [one] iskola
   *[other] iskolák
  }
kind-research = { $count ->
    [one] kutatóközpont
   *[other] kutatóközpontok
  }
kind-hospital = { $count ->
    [one] kórház
   *[other] kórházak
  }
kind-pharmacy = { $count ->
    [one] gyógyszertár
   *[other] gyógyszertárak
  }
kind-company = { $count ->
    [one] cég
   *[other] cégek
  }
kind-agency = { $count ->
    [one] ügynökség
   *[other] ügynökségek
  }
kind-tourist-office = { $count ->
    [one] turisztikai iroda
   *[other] turisztikai irodák
  }
kind-consulate = { $count ->
    [one] konzulátus
   *[other] konzulátusok
  }
kind-service = { $count ->
    [one] szolgáltatás
   *[other] szolgáltatások
  }
kind-procedure = { $count ->
    [one] ügyintézés
   *[other] ügyintézések
  }
kind-safety = biztonság
kind-climate = éghajlat
kind-emergency = { $count ->
    [one] vészhelyzet
   *[other] vészhelyzetek
  }
kind-tax = { $count ->
    [one] adó
   *[other] adók
  }
kind-payment = fizetési módok
kind-territory = { $count ->
    [one] terület
   *[other] területek
  }
kind-association = { $count ->
    [one] egyesület
   *[other] egyesületek
  }
kind-industry = { $count ->
    [one] iparág
   *[other] iparágak
  }
kind-language-course = { $count ->
    [one] nyelvtanfolyam
   *[other] nyelvtanfolyamok
  }
kind-employment = munka és foglalkoztatás
kind-convention-centre = { $count ->
    [one] kongresszusi központ
   *[other] kongresszusi központok
  }

## Parts that a value is about

of-entry = belépő
of-permanent-collection = állandó gyűjtemény
of-temporary-exhibition = időszaki kiállítás
of-exhibition = kiállítás
of-audioguide = audioguide
of-guided-tour = vezetett látogatás
of-visit = látogatás
of-museum = múzeum
of-church = templom
of-crypt = kripta
of-cloister = kerengő
of-gardens = kertek
of-tower = torony
of-fort = erőd
of-chapel = kápolna
of-terrace = terasz
of-boat = hajó
of-parking = parkolás
of-ticket-office = jegypénztár
of-box-office = színházi pénztár
of-shop = üzlet
of-market = piac
of-flower-market = virágpiac
of-food-market = élelmiszerpiac
of-crafts-market = kézművesvásár
of-concert = koncert
of-stage = színpad
of-pass = bérlet
of-single-ticket = egyszeri jegy
of-return-ticket = menettérti jegy
of-day-pass = napijegy
of-week-pass = hetijegy
of-month-pass = havi bérlet
of-season-ticket = bérlet
of-taxi = taxi
of-shuttle = transzferjárat
of-train = vonat
of-bus = busz
of-ferry = komp
of-bike = kerékpár
of-lifeguards = vízimentők
of-road-closure = útlezárás
of-road = út
of-regulated-access = korlátozott belépés
of-festival = fesztivál
of-pilgrimage = zarándoklat
of-lavender = levendulavirágzás
of-flamingos = flamingók
of-film = film
of-office = iroda
of-stadium-tour = stadionlátogatás
of-workshop = műhely
of-combined-ticket = kombinált jegy
of-tablet = látogatás táblagéppel
of-locker = csomagmegőrző
of-nursery = bölcsőde
of-rooms = termek
of-collection = gyűjtemény
of-building = épület
of-site = helyszín
of-nave = főhajó
of-keep = lakótorony
of-baptistery = keresztelőkápolna
of-portal = kapuzat
of-ruins = romok
of-buildings = épületek
of-origins = kezdetek
of-castle = vár
of-length = hosszúság
of-height = magasság
of-distance = távolság
of-depth = mélység
of-altitude = tengerszint feletti magasság
of-width = szélesség
of-coast = partvonal
of-course = pálya
of-diameter = átmérő
of-walk = gyalog
of-loop = körtúra
of-ride = utazás
of-crossing = átkelés
of-tour = túra
of-drive = autóval
of-drop = esésmagasság
of-ascent = összes szintemelkedés
of-last-departure = utolsó indulás
of-ten-trip-ticket = tízalkalmas jegy
of-pass-48h = 48 órás bérlet
of-pass-72h = 72 órás bérlet
of-tourist-office = turisztikai iroda
of-bank = bankok
of-fine = bírság
of-activity-rate = aktivitási arány (15–64 év)
of-employment-rate = foglalkoztatási arány (15–64 év)
of-unemployed-share = munkanélküliek aránya (15–64 év)
of-executive-recruitment = vezetők és diplomások felvétele
of-medical-emergency = orvosi sürgősség (SAMU)
of-police = rendőrség vagy csendőrség
of-fire-brigade = tűzoltóság
of-deaf-emergency = SMS-segélyhívó siketeknek
of-sea-rescue = tengeri mentés
of-air-rescue = légi mentés
of-mean-temperature = éves középhőmérséklet
of-water-temperature = vízhőmérséklet
of-mistral = misztrál szél
of-investment = beruházás
of-flat = lakás
of-rent = lakbér
of-tax-stamp = illetékbélyeg
of-crit-air-sticker = Crit’Air matrica

## For whom a price is

who-adult = felnőtt
who-child = gyermek
who-reduced = kedvezményes
who-student = diák
who-senior = nyugdíjas
who-family = család
who-group = csoport
who-resident = helyi lakos
who-disabled = fogyatékossággal élő látogató
who-eu-resident = EU-lakos
who-teacher = pedagógus
who-job-seeker = álláskereső
who-car-sharer = telekocsizó
who-subscriber = bérletes

## What a price is for

per-person = személyenként
per-night = éjszakánként
per-day = naponta
per-week = hetente
per-month = havonta
per-year = évente
per-hour = óránként
per-half-hour = félóránként
per-square-metre = négyzetméterenként
per-trip = utanként
per-group = csoportonként
per-kwh = kWh-nként
per-km = kilométerenként

## When it holds

when-summer = nyáron
when-winter = télen
when-low-season = elő- és utószezonban
when-high-season = főszezonban
when-weekends = hétvégén
when-weekdays = hétköznap
when-sunday = vasárnap
when-saturday = szombaton
when-monday = hétfőn
when-holidays = ünnepnapokon
when-school-holidays = iskolai szünetben
when-first-sunday = a hónap első vasárnapján
when-first-saturday = a hónap első szombatján
when-first-wednesday = a hónap első szerdáján
when-night = éjszaka
when-evening = este
when-morning = délelőtt
when-afternoon = délután
when-peak = csúcsidőben
when-off-peak = csúcsidőn kívül
when-opening-day = a nyitónapon
when-heritage-days = a Kulturális Örökség Napjain
when-museum-night = a Múzeumok Éjszakáján
when-match-days = mérkőzésnapokon

## Units

unit-works = { $number } műalkotás
unit-objects = { $number } tárgy
unit-paintings = { $number } festmény
unit-visitors = { $number } látogató
unit-visitors-per-year = { $number } látogató évente
unit-people = { $number } fő
unit-students = { $number } diák
unit-staff = { $number } munkatárs
unit-researchers = { $number } kutató
unit-teachers = { $number } oktató
unit-seats = { $number } ülőhely
unit-rooms = { $number } szoba
unit-companies = { $number } cég
unit-startups = { $number } startup
unit-jobs = { $number } munkahely
unit-beds = { $number } férőhely
unit-inhabitants = { $number } lakos
unit-hectares = { $number } hektár
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $number } tonna
unit-passengers = { $number } utas
unit-passengers-per-year = { $number } utas évente
unit-cruise-passengers = { $number } tengerjáró-utas
unit-containers = { $number } konténer (TEU)
unit-vehicles = { $number } jármű
unit-euros = { $number } euró
unit-million-euros = { $number } millió euró
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm évente
unit-sun-hours-per-year = { $number } óra napsütés évente
unit-days-per-year = { $number } nap évente
unit-kilometres = { $number } km
unit-lines = { $number } vonal
unit-stations = { $number } állomás
unit-stops = { $number } megálló
unit-trips = { $number } út
unit-return-trips = { $number } oda-vissza út
unit-trips-per-day = { $number } járat naponta
unit-spaces = { $number } parkolóhely
unit-bikes = { $number } kerékpár
unit-beaches = { $number } strand
unit-islands = { $number } sziget
unit-massifs = { $number } hegyvidék
unit-communes = { $number } település
unit-councillors = { $number } képviselő
unit-consulates = { $number } konzulátus
unit-sites = { $number } helyszín
unit-hospitals = { $number } kórház
unit-cables = { $number } kábel
unit-countries = { $number } ország
unit-labs = { $number } laboratórium
unit-schools = { $number } iskola
unit-species = { $number } faj
unit-exhibitions = { $number } kiállítás
unit-concerts = { $number } koncert
unit-performances = { $number } előadás
unit-artists = { $number } művész
unit-spectators = { $number } néző
unit-stands = { $number } stand
unit-stalls = { $number } árus
unit-dealers = { $number } kereskedő
unit-markets-per-week = { $number } piac hetente
unit-residents = { $number } lakó
unit-births = { $number } születés
unit-panels = { $number } panel
unit-arches = { $number } boltív
unit-viaducts = { $number } viadukt
unit-tunnels = { $number } alagút
unit-windmills = { $number } szélmalom
unit-pipes = { $number } orgonasíp
unit-stalls-carved = { $number } faragott stallum
unit-levels = { $number } szint
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $number } euró négyzetméterenként
unit-inhabitants-per-square-kilometre = { $number } lakos négyzetkilométerenként
unit-items = { $number } talált tárgy
unit-losses = { $number } bejelentett elveszett tárgy
unit-titles = { $number } cím
unit-cups = { $number } kupa
unit-editions = { $number } alkalom
unit-runners = { $number } futó
unit-nationalities = { $number } nemzetiség
unit-participants = { $number } résztvevő
unit-pupils = { $number } tanuló
unit-sailing-series = { $number } vitorlásverseny
unit-athletes = { $number } sportoló
unit-years = { $number } év
unit-hours-per-week = { $number } óra hetente
unit-hours-per-year = { $number } óra évente
unit-ships = { $number } hajó
unit-floors = { $number } emelet
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $number } bölcsőde
unit-stages = { $number } stúdiócsarnok
unit-shoots = { $number } forgatás
unit-studios = { $number } stúdió
unit-festivals = { $number } fesztivál
unit-departments = { $number } megye
unit-events-per-year = { $number } rendezvény évente

## Events: labels of a date

event-built = épült
event-opened = megnyílt
event-founded = alapítva
event-created = létrejött
event-inaugurated = felavatva
event-listed = védetté nyilvánítva
event-labelled = minősítést kapott
event-renovated = felújítva
event-rebuilt = újjáépítve
event-restored = restaurálva
event-consecrated = felszentelve
event-reopened = újra megnyílt
event-closed = bezárt
event-launched = elindult
event-museum = múzeum lett
event-destroyed = lerombolva
event-merged = egyesült
event-renamed = átnevezve
event-announced = bejelentve
event-signed = aláírva
event-started = elkezdődött
event-finished = elkészült
event-born = született
event-died = elhunyt
event-discovered = felfedezve
event-abandoned = elhagyva
event-bought = megvásárolva
event-moved = átköltözött

## Styles

style-romanesque = román stílusú
style-gothic = gótikus
style-baroque = barokk
style-romano-byzantine = román–bizánci
style-neoclassical = klasszicista
style-renaissance = reneszánsz
style-modern = modern
style-contemporary = kortárs
style-early-christian = ókeresztény
style-provencal = provanszi
style-cistercian = ciszterci
style-art-deco = art deco
style-classical = klasszikus
style-roman-antiquity = ókori római

## Roles of people

role-director = igazgató
role-president = elnök
role-mayor = polgármester
role-owner = tulajdonos
role-chief-executive = vezérigazgató
role-architect = építész
role-founder = alapító
role-artist = művész
role-general-manager = ügyvezető igazgató
role-chair = elnök

## Means of transport

mode-metro = metró
mode-tram = villamos
mode-bus = busz
mode-coach = távolsági busz
mode-train = vonat
mode-boat = hajó
mode-shuttle = transzferjárat
mode-night-bus = éjszakai busz
mode-tourist-train = városnéző kisvonat
mode-bike = kerékpár
mode-car = autó
mode-taxi = taxi
mode-foot = gyalog

## What people may want to do or bring

rule-dogs = kutyák
rule-animals = állatok
rule-children = gyerekek
rule-pushchair = babakocsi
rule-sand = homok
rule-pebbles = kavics
rule-step-free = bejutás kerekesszékkel
rule-swimming = fürdés
rule-fishing = horgászat
rule-kayak = kajakozás
rule-camping = kempingezés
rule-climbing = sziklamászás
rule-diving = búvárkodás
rule-drones = drónok
rule-barbecue = grillezés és tűzgyújtás
rule-smoking = dohányzás
rule-picnic = piknik

## Yes or no: complete sentences

flag-animals-yes = Állatokat be lehet vinni.
flag-animals-no = Állatokat nem lehet bevinni.
flag-barefoot-yes = Mezítláb is be lehet menni.
flag-barefoot-no = Mezítláb nem lehet bemenni.
flag-contactless-yes = Lehet érintéssel fizetni.
flag-contactless-no = Érintéssel nem lehet fizetni.
flag-dogs-yes = Kutyával is lehet jönni.
flag-dogs-no = Kutyát nem lehet bevinni.
flag-fire-yes = Szabad tüzet rakni.
flag-fire-no = Mindenféle tűzgyújtás tilos.
flag-food-yes = Ételt és italt be lehet vinni.
flag-food-no = Ételt és italt nem lehet bevinni.
flag-large-bags-yes = Nagy táskát be lehet vinni.
flag-large-bags-no = Nagy táskát és bőröndöt nem lehet bevinni.
flag-lifeguards-yes = Vízimentők felügyelik a fürdőzést.
flag-lifeguards-no = Nincs vízimentő.
flag-lockers-yes = Van csomagmegőrző szekrény.
flag-lockers-no = Nincs csomagmegőrző szekrény.
flag-parking-yes = Van parkoló.
flag-parking-no = Nincs parkoló.
flag-playground-yes = Van játszótér.
flag-playground-no = Nincs játszótér.
flag-pushchair-yes = Babakocsival is járható.
flag-pushchair-no = Babakocsival nem ajánlott.
flag-restaurant-yes = A helyszínen lehet étkezni.
flag-restaurant-no = A helyszínen nincs étkezési lehetőség.
flag-shade-yes = Van árnyék.
flag-shade-no = Nincs árnyék.
flag-showers-yes = Van zuhany.
flag-showers-no = Nincs zuhany.
flag-smoking-yes = Szabad dohányozni.
flag-smoking-no = Tilos a dohányzás.
flag-step-free-yes = Lépcső nélkül megközelíthető.
flag-step-free-no = Lépcső nélkül nem közelíthető meg.
flag-swimming-yes = Szabad fürdeni.
flag-swimming-no = Tilos a fürdés.
flag-wifi-yes = Van wifi.
flag-wifi-no = Nincs wifi.

## Emergency numbers

emergency-112 = európai segélyhívó
emergency-15 = orvosi sürgősség (SAMU)
emergency-17 = rendőrség
emergency-18 = tűzoltóság
emergency-114 = SMS siketeknek és nagyothallóknak
emergency-196 = tengeri mentés
emergency-191 = légi mentés

## Audiences

audience-visitor = látogatók
audience-resident = helyi lakosok
audience-student = diákok
audience-investor = befektetők
audience-talent = itt dolgozók
audience-press = sajtó
