# Der geschlossene Wortschatz auf Deutsch. Arten von Orten: $count sagt, wie viele es sind. Einheiten: $count wählt die
# Form, $number ist die Zahl, wie sie geschrieben wird.

## Arten von Orten: Überschriften von Listen

kind-museum = { $count ->
    [one] Museum
   *[other] Museen
  }
kind-art-gallery = { $count ->
    [one] Galerie
   *[other] Galerien
  }
kind-church = { $count ->
    [one] Kirche
   *[other] Kirchen
  }
kind-chapel = { $count ->
    [one] Kapelle
   *[other] Kapellen
  }
kind-abbey = { $count ->
    [one] Abtei
   *[other] Abteien
  }
kind-cathedral = { $count ->
    [one] Kathedrale
   *[other] Kathedralen
  }
kind-castle = { $count ->
    [one] Burg oder Schloss
   *[other] Burgen und Schlösser
  }
kind-fort = { $count ->
    [one] Festung
   *[other] Festungen
  }
kind-monument = { $count ->
    [one] Baudenkmal
   *[other] Baudenkmäler
  }
kind-memorial = { $count ->
    [one] Gedenkstätte
   *[other] Gedenkstätten
  }
kind-roman-site = { $count ->
    [one] römische Stätte
   *[other] römische Stätten
  }
kind-archaeological-site = { $count ->
    [one] archäologische Stätte
   *[other] archäologische Stätten
  }
kind-historic-house = { $count ->
    [one] historisches Haus
   *[other] historische Häuser
  }
kind-theatre = Theater
kind-opera = { $count ->
    [one] Opernhaus
   *[other] Opernhäuser
  }
kind-cinema = { $count ->
    [one] Kino
   *[other] Kinos
  }
kind-concert-hall = { $count ->
    [one] Konzertsaal
   *[other] Konzertsäle
  }
kind-cultural-venue = { $count ->
    [one] Kulturstätte
   *[other] Kulturstätten
  }
kind-stadium = { $count ->
    [one] Stadion
   *[other] Stadien
  }
kind-park = { $count ->
    [one] Park
   *[other] Parks
  }
kind-garden = { $count ->
    [one] Garten
   *[other] Gärten
  }
kind-beach = { $count ->
    [one] Strand
   *[other] Strände
  }
kind-calanque = { $count ->
    [one] Calanque
   *[other] Calanques
  }
kind-island = { $count ->
    [one] Insel
   *[other] Inseln
  }
kind-hike = { $count ->
    [one] Wanderung
   *[other] Wanderungen
  }
kind-viewpoint = { $count ->
    [one] Aussichtspunkt
   *[other] Aussichtspunkte
  }
kind-nature = { $count ->
    [one] Naturgebiet
   *[other] Naturgebiete
  }
kind-village = { $count ->
    [one] Dorf
   *[other] Dörfer
  }
kind-town = { $count ->
    [one] Stadt
   *[other] Städte
  }
kind-district = Stadtviertel
kind-market = { $count ->
    [one] Markt
   *[other] Märkte
  }
kind-shop = { $count ->
    [one] Geschäft
   *[other] Geschäfte
  }
kind-food = { $count ->
    [one] Spezialität
   *[other] Spezialitäten
  }
kind-restaurant = { $count ->
    [one] Restaurant
   *[other] Restaurants
  }
kind-event = { $count ->
    [one] Veranstaltung
   *[other] Veranstaltungen
  }
kind-festival = { $count ->
    [one] Festival
   *[other] Festivals
  }
kind-concert = { $count ->
    [one] Konzert
   *[other] Konzerte
  }
kind-sport = Sport
kind-lodging = { $count ->
    [one] Unterkunft
   *[other] Unterkünfte
  }
kind-station = { $count ->
    [one] Bahnhof
   *[other] Bahnhöfe
  }
kind-airport = { $count ->
    [one] Flughafen
   *[other] Flughäfen
  }
kind-port = { $count ->
    [one] Hafen
   *[other] Häfen
  }
kind-bus = { $count ->
    [one] Bus
   *[other] Busse
  }
kind-metro = { $count ->
    [one] Metro
   *[other] Metros
  }
kind-tram = { $count ->
    [one] Straßenbahn
   *[other] Straßenbahnen
  }
kind-train = { $count ->
    [one] Zug
   *[other] Züge
  }
kind-boat = { $count ->
    [one] Schiff
   *[other] Schiffe
  }
kind-bike = { $count ->
    [one] Fahrrad
   *[other] Fahrräder
  }
kind-coach = { $count ->
    [one] Überlandbus
   *[other] Überlandbusse
  }
kind-parking = { $count ->
    [one] Parkplatz
   *[other] Parkplätze
  }
kind-ticket = { $count ->
    [one] Fahrkarte oder Pass
   *[other] Fahrkarten und Pässe
  }
kind-tourist-train = { $count ->
    [one] Touristenbahn
   *[other] Touristenbahnen
  }
kind-car = { $count ->
    [one] Auto
   *[other] Autos
  }
kind-university = { $count ->
    [one] Universität
   *[other] Universitäten
  }
kind-school = { $count ->
    [one] Schule
   *[other] Schulen
  }
kind-research = { $count ->
    [one] Forschungseinrichtung
   *[other] Forschungseinrichtungen
  }
kind-hospital = { $count ->
    [one] Krankenhaus
   *[other] Krankenhäuser
  }
kind-pharmacy = { $count ->
    [one] Apotheke
   *[other] Apotheken
  }
kind-company = Unternehmen
kind-agency = { $count ->
    [one] Agentur
   *[other] Agenturen
  }
kind-tourist-office = { $count ->
    [one] Tourismusbüro
   *[other] Tourismusbüros
  }
kind-consulate = { $count ->
    [one] Konsulat
   *[other] Konsulate
  }
kind-service = { $count ->
    [one] Dienstleistung
   *[other] Dienstleistungen
  }
kind-procedure = { $count ->
    [one] Formalität
   *[other] Formalitäten
  }
kind-safety = Sicherheit
kind-climate = Klima
kind-emergency = { $count ->
    [one] Notfall
   *[other] Notfälle
  }
kind-tax = { $count ->
    [one] Abgabe
   *[other] Abgaben
  }
kind-payment = Zahlungsmittel
kind-territory = { $count ->
    [one] Gebiet
   *[other] Gebiete
  }
kind-association = { $count ->
    [one] Verein
   *[other] Vereine
  }
kind-industry = { $count ->
    [one] Branche
   *[other] Branchen
  }
kind-language-course = { $count ->
    [one] Sprachkurs
   *[other] Sprachkurse
  }
kind-employment = Arbeit und Beschäftigung
kind-convention-centre = { $count ->
    [one] Kongresszentrum
   *[other] Kongresszentren
  }

## Teile, um die es geht

of-entry = Eintritt
of-permanent-collection = Dauerausstellung
of-temporary-exhibition = Sonderausstellung
of-exhibition = Ausstellung
of-audioguide = Audioguide
of-guided-tour = Führung
of-visit = Besichtigung
of-museum = Museum
of-church = Kirche
of-crypt = Krypta
of-cloister = Kreuzgang
of-gardens = Gärten
of-tower = Turm
of-fort = Festung
of-chapel = Kapelle
of-terrace = Terrasse
of-boat = Schiff
of-parking = Parken
of-ticket-office = Kasse
of-box-office = Vorverkaufskasse
of-shop = Laden
of-market = Markt
of-flower-market = Blumenmarkt
of-food-market = Lebensmittelmarkt
of-crafts-market = Kunsthandwerkermarkt
of-concert = Konzert
of-stage = Bühne
of-pass = Pass
of-single-ticket = Einzelfahrt
of-return-ticket = Hin- und Rückfahrt
of-day-pass = Tageskarte
of-week-pass = Wochenkarte
of-month-pass = Monatskarte
of-season-ticket = Abonnement
of-taxi = Taxi
of-shuttle = Shuttle
of-train = Zug
of-bus = Bus
of-ferry = Fähre
of-bike = Fahrrad
of-lifeguards = Badeaufsicht
of-road-closure = Straße gesperrt
of-road = Straße
of-regulated-access = Zugang beschränkt
of-festival = Festival
of-pilgrimage = Wallfahrt
of-lavender = Lavendelblüte
of-flamingos = Flamingos
of-film = Film
of-office = Büro
of-stadium-tour = Stadionführung
of-workshop = Workshop
of-combined-ticket = Kombiticket
of-tablet = Besichtigung mit Tablet
of-locker = Gepäckaufbewahrung
of-nursery = Kinderkrippe
of-rooms = Ausstellungsräume
of-collection = Sammlung
of-building = Gebäude
of-site = Gelände
of-nave = Kirchenschiff
of-keep = Bergfried
of-baptistery = Baptisterium
of-portal = Portal
of-ruins = Ruinen
of-buildings = Gebäude
of-origins = Ursprünge
of-castle = Burg
of-length = Länge
of-height = Höhe
of-distance = Entfernung
of-depth = Tiefe
of-altitude = Höhe über dem Meeresspiegel
of-width = Breite
of-coast = Küste
of-course = Strecke
of-diameter = Durchmesser
of-walk = zu Fuß
of-loop = Rundweg
of-ride = Fahrt
of-crossing = Überfahrt
of-tour = Rundgang
of-drive = mit dem Auto
of-drop = Fallhöhe
of-ascent = Höhenmeter im Aufstieg
of-last-departure = letzte Abfahrt
of-ten-trip-ticket = Zehnerkarte
of-pass-48h = 48-Stunden-Pass
of-pass-72h = 72-Stunden-Pass
of-tourist-office = Tourismusbüro
of-bank = Banken
of-fine = Bußgeld
of-activity-rate = Erwerbsquote (15 bis 64 Jahre)
of-employment-rate = Erwerbstätigenquote (15 bis 64 Jahre)
of-unemployed-share = Anteil der Arbeitslosen an den 15- bis 64-Jährigen
of-executive-recruitment = Einstellungen von Fach- und Führungskräften (cadres)
of-medical-emergency = medizinischer Notfall (SAMU)
of-police = Polizei oder Gendarmerie
of-fire-brigade = Feuerwehr
of-deaf-emergency = Notruf per SMS für gehörlose und hörbehinderte Menschen
of-sea-rescue = Seenotrettung
of-air-rescue = Flugrettung
of-mean-temperature = mittlere Jahrestemperatur
of-water-temperature = Wassertemperatur
of-mistral = Mistral
of-investment = Investitionen
of-flat = Wohnung
of-rent = Miete
of-tax-stamp = Gebührenmarke
of-crit-air-sticker = Crit’Air-Plakette

## Für wen ein Preis gilt

who-adult = Erwachsene
who-child = Kinder
who-reduced = ermäßigt
who-student = Studierende
who-senior = Seniorinnen und Senioren
who-family = Familien
who-group = Gruppen
who-resident = Einheimische
who-disabled = Menschen mit Behinderung
who-eu-resident = Personen mit Wohnsitz in der EU
who-teacher = Lehrkräfte
who-job-seeker = Arbeitssuchende
who-car-sharer = Fahrgemeinschaften
who-subscriber = mit Abonnement

## Worauf sich ein Preis bezieht

per-person = pro Person
per-night = pro Nacht
per-day = pro Tag
per-week = pro Woche
per-month = pro Monat
per-year = pro Jahr
per-hour = pro Stunde
per-half-hour = pro halbe Stunde
per-square-metre = pro m²
per-trip = pro Fahrt
per-group = pro Gruppe
per-kwh = pro kWh
per-km = pro km

## Wann es gilt

when-summer = im Sommer
when-winter = im Winter
when-low-season = in der Nebensaison
when-high-season = in der Hochsaison
when-weekends = am Wochenende
when-weekdays = an Werktagen
when-sunday = sonntags
when-saturday = samstags
when-monday = montags
when-holidays = an Feiertagen
when-school-holidays = in den Schulferien
when-first-sunday = am ersten Sonntag im Monat
when-first-saturday = am ersten Samstag im Monat
when-first-wednesday = am ersten Mittwoch im Monat
when-night = nachts
when-evening = abends
when-morning = morgens
when-afternoon = nachmittags
when-peak = zu Stoßzeiten
when-off-peak = außerhalb der Stoßzeiten
when-opening-day = am Eröffnungstag
when-heritage-days = an den Europäischen Tagen des Denkmals
when-museum-night = in der Museumsnacht
when-match-days = an Spieltagen

## Einheiten

unit-works = { $count ->
    [one] { $number } Werk
   *[other] { $number } Werke
  }
unit-objects = { $count ->
    [one] { $number } Objekt
   *[other] { $number } Objekte
  }
unit-paintings = { $number } Gemälde
unit-visitors = { $number } Besucher
unit-visitors-per-year = { $number } Besucher im Jahr
unit-people = { $count ->
    [one] { $number } Person
   *[other] { $number } Personen
  }
unit-students = { $number } Studierende
unit-staff = { $number } Beschäftigte
unit-researchers = { $number } Forschende
unit-teachers = { $count ->
    [one] { $number } Lehrkraft
   *[other] { $number } Lehrkräfte
  }
unit-seats = { $count ->
    [one] { $number } Platz
   *[other] { $number } Plätze
  }
unit-rooms = { $number } Zimmer
unit-companies = { $number } Unternehmen
unit-startups = { $count ->
    [one] { $number } Start-up
   *[other] { $number } Start-ups
  }
unit-jobs = { $count ->
    [one] { $number } Arbeitsplatz
   *[other] { $number } Arbeitsplätze
  }
unit-beds = { $count ->
    [one] { $number } Bett
   *[other] { $number } Betten
  }
unit-inhabitants = { $number } Einwohner
unit-hectares = { $number } Hektar
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } Tonne
   *[other] { $number } Tonnen
  }
unit-passengers = { $count ->
    [one] { $number } Reisender
   *[other] { $number } Reisende
  }
unit-passengers-per-year = { $count ->
    [one] { $number } Reisender im Jahr
   *[other] { $number } Reisende im Jahr
  }
unit-cruise-passengers = { $count ->
    [one] { $number } Kreuzfahrtgast
   *[other] { $number } Kreuzfahrtgäste
  }
unit-containers = { $number } Container (TEU)
unit-vehicles = { $count ->
    [one] { $number } Fahrzeug
   *[other] { $number } Fahrzeuge
  }
unit-euros = { $number } Euro
unit-million-euros = { $count ->
    [one] { $number } Million Euro
   *[other] { $number } Millionen Euro
  }
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm im Jahr
unit-sun-hours-per-year = { $count ->
    [one] { $number } Sonnenstunde im Jahr
   *[other] { $number } Sonnenstunden im Jahr
  }
unit-days-per-year = { $count ->
    [one] { $number } Tag im Jahr
   *[other] { $number } Tage im Jahr
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } Linie
   *[other] { $number } Linien
  }
unit-stations = { $count ->
    [one] { $number } Station
   *[other] { $number } Stationen
  }
unit-stops = { $count ->
    [one] { $number } Haltestelle
   *[other] { $number } Haltestellen
  }
unit-trips = { $count ->
    [one] { $number } Fahrt
   *[other] { $number } Fahrten
  }
unit-return-trips = { $count ->
    [one] { $number } Hin- und Rückfahrt
   *[other] { $number } Hin- und Rückfahrten
  }
unit-trips-per-day = { $count ->
    [one] { $number } Fahrt am Tag
   *[other] { $number } Fahrten am Tag
  }
unit-spaces = { $count ->
    [one] { $number } Stellplatz
   *[other] { $number } Stellplätze
  }
unit-bikes = { $count ->
    [one] { $number } Fahrrad
   *[other] { $number } Fahrräder
  }
unit-beaches = { $count ->
    [one] { $number } Strand
   *[other] { $number } Strände
  }
unit-islands = { $count ->
    [one] { $number } Insel
   *[other] { $number } Inseln
  }
unit-massifs = { $count ->
    [one] { $number } Bergmassiv
   *[other] { $number } Bergmassive
  }
unit-communes = { $count ->
    [one] { $number } Gemeinde
   *[other] { $number } Gemeinden
  }
unit-councillors = { $count ->
    [one] { $number } Ratsmitglied
   *[other] { $number } Ratsmitglieder
  }
unit-consulates = { $count ->
    [one] { $number } Konsulat
   *[other] { $number } Konsulate
  }
unit-sites = { $count ->
    [one] { $number } Standort
   *[other] { $number } Standorte
  }
unit-hospitals = { $count ->
    [one] { $number } Krankenhaus
   *[other] { $number } Krankenhäuser
  }
unit-cables = { $number } Kabel
unit-countries = { $count ->
    [one] { $number } Land
   *[other] { $number } Länder
  }
unit-labs = { $count ->
    [one] { $number } Labor
   *[other] { $number } Labore
  }
unit-schools = { $count ->
    [one] { $number } Schule
   *[other] { $number } Schulen
  }
unit-species = { $count ->
    [one] { $number } Art
   *[other] { $number } Arten
  }
unit-exhibitions = { $count ->
    [one] { $number } Ausstellung
   *[other] { $number } Ausstellungen
  }
unit-concerts = { $count ->
    [one] { $number } Konzert
   *[other] { $number } Konzerte
  }
unit-performances = { $count ->
    [one] { $number } Vorstellung
   *[other] { $number } Vorstellungen
  }
unit-artists = { $count ->
    [one] { $number } Künstler
   *[other] { $number } Künstlerinnen und Künstler
  }
unit-spectators = { $number } Zuschauer
unit-stands = { $count ->
    [one] { $number } Stand
   *[other] { $number } Stände
  }
unit-stalls = { $count ->
    [one] { $number } Marktstand
   *[other] { $number } Marktstände
  }
unit-dealers = { $number } Händler
unit-markets-per-week = { $count ->
    [one] { $number } Markt pro Woche
   *[other] { $number } Märkte pro Woche
  }
unit-residents = { $number } Bewohner
unit-births = { $count ->
    [one] { $number } Geburt
   *[other] { $number } Geburten
  }
unit-panels = { $count ->
    [one] { $number } Platte
   *[other] { $number } Platten
  }
unit-arches = { $count ->
    [one] { $number } Bogen
   *[other] { $number } Bögen
  }
unit-viaducts = { $count ->
    [one] { $number } Viadukt
   *[other] { $number } Viadukte
  }
unit-tunnels = { $number } Tunnel
unit-windmills = { $count ->
    [one] { $number } Windmühle
   *[other] { $number } Windmühlen
  }
unit-pipes = { $count ->
    [one] { $number } Orgelpfeife
   *[other] { $number } Orgelpfeifen
  }
unit-stalls-carved = { $count ->
    [one] { $number } geschnitzter Chorstuhl
   *[other] { $number } geschnitzte Chorstühle
  }
unit-levels = { $count ->
    [one] { $number } Ebene
   *[other] { $number } Ebenen
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $number } Euro pro m²
unit-inhabitants-per-square-kilometre = { $number } Einwohner pro km²
unit-items = { $count ->
    [one] { $number } Fundstück
   *[other] { $number } Fundstücke
  }
unit-losses = { $count ->
    [one] { $number } Verlustmeldung
   *[other] { $number } Verlustmeldungen
  }
unit-titles = { $number } Titel
unit-cups = { $count ->
    [one] { $number } Pokal
   *[other] { $number } Pokale
  }
unit-editions = { $count ->
    [one] { $number } Ausgabe
   *[other] { $number } Ausgaben
  }
unit-runners = { $count ->
    [one] { $number } Teilnehmer am Lauf
   *[other] { $number } Läuferinnen und Läufer
  }
unit-nationalities = { $count ->
    [one] { $number } Nationalität
   *[other] { $number } Nationalitäten
  }
unit-participants = { $count ->
    [one] { $number } Teilnehmer
   *[other] { $number } Teilnehmende
  }
unit-pupils = { $count ->
    [one] { $number } Schulkind
   *[other] { $number } Schülerinnen und Schüler
  }
unit-sailing-series = { $count ->
    [one] { $number } Segelwettbewerb
   *[other] { $number } Segelwettbewerbe
  }
unit-athletes = { $count ->
    [one] { $number } Athlet
   *[other] { $number } Athletinnen und Athleten
  }
unit-years = { $count ->
    [one] { $number } Jahr
   *[other] { $number } Jahre
  }
unit-hours-per-week = { $count ->
    [one] { $number } Stunde pro Woche
   *[other] { $number } Stunden pro Woche
  }
unit-hours-per-year = { $count ->
    [one] { $number } Stunde im Jahr
   *[other] { $number } Stunden im Jahr
  }
unit-ships = { $count ->
    [one] { $number } Schiff
   *[other] { $number } Schiffe
  }
unit-floors = { $count ->
    [one] { $number } Stockwerk
   *[other] { $number } Stockwerke
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } Kinderkrippe
   *[other] { $number } Kinderkrippen
  }
unit-stages = { $count ->
    [one] { $number } Filmstudio
   *[other] { $number } Filmstudios
  }
unit-shoots = { $count ->
    [one] { $number } Dreharbeit
   *[other] { $number } Dreharbeiten
  }
unit-studios = { $count ->
    [one] { $number } Studio
   *[other] { $number } Studios
  }
unit-festivals = { $count ->
    [one] { $number } Festival
   *[other] { $number } Festivals
  }
unit-departments = { $count ->
    [one] { $number } Département
   *[other] { $number } Départements
  }
unit-events-per-year = { $count ->
    [one] { $number } Veranstaltung im Jahr
   *[other] { $number } Veranstaltungen im Jahr
  }

## Ereignisse: Bezeichnung eines Datums

event-built = erbaut
event-opened = eröffnet
event-founded = gegründet
event-created = geschaffen
event-inaugurated = eingeweiht
event-listed = unter Schutz gestellt
event-labelled = ausgezeichnet
event-renovated = renoviert
event-rebuilt = wiederaufgebaut
event-restored = restauriert
event-consecrated = geweiht
event-reopened = wiedereröffnet
event-closed = geschlossen
event-launched = gestartet
event-museum = Museum seit
event-destroyed = zerstört
event-merged = zusammengelegt
event-renamed = umbenannt
event-announced = angekündigt
event-signed = unterzeichnet
event-started = begonnen
event-finished = fertiggestellt
event-born = geboren
event-died = gestorben
event-discovered = entdeckt
event-abandoned = aufgegeben
event-bought = gekauft
event-moved = umgezogen

## Stile

style-romanesque = romanisch
style-gothic = gotisch
style-baroque = barock
style-romano-byzantine = romanisch-byzantinisch
style-neoclassical = klassizistisch
style-renaissance = Renaissance
style-modern = modern
style-contemporary = zeitgenössisch
style-early-christian = frühchristlich
style-provencal = provenzalisch
style-cistercian = zisterziensisch
style-art-deco = Art déco
style-classical = klassisch
style-roman-antiquity = römische Antike

## Funktionen

role-director = Direktion
role-president = Präsidentschaft
role-mayor = Bürgermeisteramt
role-owner = Eigentümer
role-chief-executive = Geschäftsführung
role-architect = Architekt
role-founder = Gründer
role-artist = Künstler
role-general-manager = Generaldirektion
role-chair = Vorsitz

## Verkehrsmittel

mode-metro = Metro
mode-tram = Straßenbahn
mode-bus = Bus
mode-coach = Überlandbus
mode-train = Zug
mode-boat = Schiff
mode-shuttle = Shuttle
mode-night-bus = Nachtbus
mode-tourist-train = Touristenbahn
mode-bike = Fahrrad
mode-car = Auto
mode-taxi = Taxi
mode-foot = zu Fuß

## Was man tun oder mitbringen möchte

rule-dogs = Hunde
rule-animals = Tiere
rule-children = Kinder
rule-pushchair = Kinderwagen
rule-sand = Sand
rule-pebbles = Kies
rule-step-free = Zugang mit Rollstuhl
rule-swimming = Baden
rule-fishing = Angeln
rule-kayak = Kajakfahren
rule-camping = Camping
rule-climbing = Klettern
rule-diving = Tauchen
rule-drones = Drohnen
rule-barbecue = Grillen und offenes Feuer
rule-smoking = Rauchen
rule-picnic = Picknick

## Ja oder nein: ganze Sätze

flag-animals-yes = Tiere sind willkommen.
flag-animals-no = Tiere sind nicht erlaubt.
flag-barefoot-yes = Barfußgehen ist erlaubt.
flag-barefoot-no = Barfußgehen ist nicht erlaubt.
flag-contactless-yes = Kontaktloses Bezahlen ist möglich.
flag-contactless-no = Kontaktloses Bezahlen ist nicht möglich.
flag-dogs-yes = Hunde sind willkommen.
flag-dogs-no = Hunde sind nicht erlaubt.
flag-fire-yes = Feuermachen ist erlaubt.
flag-fire-no = Feuer jeder Art ist verboten.
flag-food-yes = Essen und Getränke dürfen mitgebracht werden.
flag-food-no = Essen und Getränke sind nicht erlaubt.
flag-large-bags-yes = Große Taschen sind erlaubt.
flag-large-bags-no = Große Taschen und Koffer sind nicht erlaubt.
flag-lifeguards-yes = Der Badebereich wird beaufsichtigt.
flag-lifeguards-no = Es gibt keine Badeaufsicht.
flag-lockers-yes = Es gibt Schließfächer.
flag-lockers-no = Es gibt keine Schließfächer.
flag-parking-yes = Es gibt Parkmöglichkeiten.
flag-parking-no = Es gibt keine Parkmöglichkeiten.
flag-playground-yes = Es gibt einen Spielplatz.
flag-playground-no = Es gibt keinen Spielplatz.
flag-pushchair-yes = Sie können mit dem Kinderwagen kommen.
flag-pushchair-no = Für Kinderwagen ist der Weg nicht geeignet.
flag-restaurant-yes = Sie können vor Ort etwas essen.
flag-restaurant-no = Vor Ort gibt es nichts zu essen.
flag-shade-yes = Es gibt Schatten.
flag-shade-no = Es gibt keinen Schatten.
flag-showers-yes = Es gibt Duschen.
flag-showers-no = Es gibt keine Duschen.
flag-smoking-yes = Rauchen ist erlaubt.
flag-smoking-no = Rauchen ist verboten.
flag-step-free-yes = Der Zugang ist stufenlos.
flag-step-free-no = Der Zugang ist nicht stufenlos.
flag-swimming-yes = Baden ist erlaubt.
flag-swimming-no = Baden ist verboten.
flag-wifi-yes = Es gibt WLAN.
flag-wifi-no = Es gibt kein WLAN.

## Notrufnummern

emergency-112 = europäischer Notruf
emergency-15 = medizinischer Notfall (SAMU)
emergency-17 = Polizei
emergency-18 = Feuerwehr
emergency-114 = Notruf per SMS für gehörlose und hörbehinderte Menschen
emergency-196 = Seenotrettung
emergency-191 = Flugrettung

## Zielgruppen

audience-visitor = Gäste
audience-resident = Einheimische
audience-student = Studierende
audience-investor = Investoren
audience-talent = Fachkräfte
audience-press = Presse
