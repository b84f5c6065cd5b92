# The closed vocabulary in English. Kinds: $count says how many are listed. Units: $count selects the form,
# $number is the number as it is written.

## Kinds of places: headings of lists

kind-museum = { $count ->
    [one] museum
   *[other] museums
  }
kind-art-gallery = { $count ->
    [one] art gallery
   *[other] art galleries
  }
kind-church = { $count ->
    [one] church
   *[other] churches
  }
kind-chapel = { $count ->
    [one] chapel
   *[other] chapels
  }
kind-abbey = { $count ->
    [one] abbey
   *[other] abbeys
  }
kind-cathedral = { $count ->
    [one] cathedral
   *[other] cathedrals
  }
kind-castle = { $count ->
    [one] castle
   *[other] castles
  }
kind-fort = { $count ->
    [one] fort
   *[other] forts
  }
kind-monument = { $count ->
    [one] monument
   *[other] monuments
  }
kind-memorial = { $count ->
    [one] memorial
   *[other] memorials
  }
kind-roman-site = { $count ->
    [one] Roman site
   *[other] Roman sites
  }
kind-archaeological-site = { $count ->
    [one] archaeological site
   *[other] archaeological sites
  }
kind-historic-house = { $count ->
    [one] historic house
   *[other] historic houses
  }
kind-theatre = { $count ->
    [one] theatre
   *[other] theatres
  }
kind-opera = { $count ->
    [one] opera house
   *[other] opera houses
  }
kind-cinema = { $count ->
    [one] cinema
   *[other] cinemas
  }
kind-concert-hall = { $count ->
    [one] concert hall
   *[other] concert halls
  }
kind-cultural-venue = { $count ->
    [one] cultural venue
   *[other] cultural venues
  }
kind-stadium = { $count ->
    [one] stadium
   *[other] stadiums
  }
kind-park = { $count ->
    [one] park
   *[other] parks
  }
kind-garden = { $count ->
    [one] garden
   *[other] gardens
  }
kind-beach = { $count ->
    [one] beach
   *[other] beaches
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanques
  }
kind-island = { $count ->
    [one] island
   *[other] islands
  }
kind-hike = { $count ->
    [one] walk
   *[other] walks
  }
kind-viewpoint = { $count ->
    [one] viewpoint
   *[other] viewpoints
  }
kind-nature = { $count ->
    [one] natural site
   *[other] natural sites
  }
kind-village = { $count ->
    [one] village
   *[other] villages
  }
kind-town = { $count ->
    [one] town
   *[other] towns
  }
kind-district = { $count ->
    [one] district
   *[other] districts
  }
kind-market = { $count ->
    [one] market
   *[other] markets
  }
kind-shop = { $count ->
    [one] shop
   *[other] shops
  }
kind-food = { $count ->
    [one] local speciality
   *[other] local specialities
  }
kind-restaurant = { $count ->
    [one] restaurant
   *[other] restaurants
  }
kind-event = { $count ->
    [one] event
   *[other] events
  }
kind-festival = { $count ->
    [one] festival
   *[other] festivals
  }
kind-concert = { $count ->
    [one] concert
   *[other] concerts
  }
kind-sport = { $count ->
    [one] sport
   *[other] sports
  }
kind-lodging = { $count ->
    [one] place to stay
   *[other] places to stay
  }
kind-station = { $count ->
    [one] station
   *[other] stations
  }
kind-airport = { $count ->
    [one] airport
   *[other] airports
  }
kind-port = { $count ->
    [one] port
   *[other] ports
  }
kind-bus = { $count ->
    [one] bus
   *[other] buses
  }
kind-metro = { $count ->
    [one] metro
   *[other] metros
  }
kind-tram = { $count ->
    [one] tram
   *[other] trams
  }
kind-train = { $count ->
    [one] train
   *[other] trains
  }
kind-boat = { $count ->
    [one] boat
   *[other] boats
  }
kind-bike = { $count ->
    [one] bike
   *[other] bikes
  }
kind-coach = { $count ->
    [one] coach
   *[other] coaches
  }
kind-parking = { $count ->
    [one] car park
   *[other] car parks
  }
kind-ticket = { $count ->
    [one] ticket or pass
   *[other] tickets and passes
  }
kind-tourist-train = { $count ->
    [one] tourist train
   *[other] tourist trains
  }
kind-car = { $count ->
    [one] car
   *[other] cars
  }
kind-university = { $count ->
    [one] university
   *[other] universities
  }
kind-school = { $count ->
    [one] school
   *[other] schools
  }
kind-research = { $count ->
    [one] research centre
   *[other] research centres
  }
kind-hospital = { $count ->
    [one] hospital
   *[other] hospitals
  }
kind-pharmacy = { $count ->
    [one] pharmacy
   *[other] pharmacies
  }
kind-company = { $count ->
    [one] company
   *[other] companies
  }
kind-agency = { $count ->
    [one] agency
   *[other] agencies
  }
kind-tourist-office = { $count ->
    [one] tourist office
   *[other] tourist offices
  }
kind-consulate = { $count ->
    [one] consulate
   *[other] consulates
  }
kind-service = { $count ->
    [one] service
   *[other] services
  }
kind-procedure = { $count ->
    [one] formality
   *[other] formalities
  }
kind-safety = safety
kind-climate = climate
kind-emergency = { $count ->
    [one] emergency
   *[other] emergencies
  }
kind-tax = { $count ->
    [one] tax
   *[other] taxes
  }
kind-payment = means of payment
kind-territory = { $count ->
    [one] territory
   *[other] territories
  }
kind-association = { $count ->
    [one] association
   *[other] associations
  }
kind-industry = { $count ->
    [one] industry
   *[other] industries
  }
kind-language-course = { $count ->
    [one] language course
   *[other] language courses
  }
kind-employment = jobs and employment
kind-convention-centre = { $count ->
    [one] convention centre
   *[other] convention centres
  }

## Parts that a value is about

of-entry = entry
of-permanent-collection = permanent collection
of-temporary-exhibition = temporary exhibition
of-exhibition = exhibition
of-audioguide = audioguide
of-guided-tour = guided tour
of-visit = visit
of-museum = museum
of-church = church
of-crypt = crypt
of-cloister = cloister
of-gardens = gardens
of-tower = tower
of-fort = fort
of-chapel = chapel
of-terrace = terrace
of-boat = boat
of-parking = parking
of-ticket-office = ticket office
of-box-office = box office
of-shop = shop
of-market = market
of-flower-market = flower market
of-food-market = food market
of-crafts-market = crafts market
of-concert = concert
of-stage = stage
of-pass = pass
of-single-ticket = single ticket
of-return-ticket = return ticket
of-day-pass = day pass
of-week-pass = week pass
of-month-pass = monthly pass
of-season-ticket = season ticket
of-taxi = taxi
of-shuttle = shuttle
of-train = train
of-bus = bus
of-ferry = ferry
of-bike = bike
of-lifeguards = lifeguards
of-road-closure = road closed
of-road = road
of-regulated-access = regulated access
of-festival = festival
of-pilgrimage = pilgrimage
of-lavender = lavender in flower
of-flamingos = flamingos
of-film = film
of-office = office
of-stadium-tour = stadium tour
of-workshop = workshop
of-combined-ticket = combined ticket
of-tablet = visit with tablet
of-locker = luggage locker
of-nursery = day nursery
of-rooms = rooms
of-collection = collection
of-building = building
of-site = site
of-nave = nave
of-keep = keep
of-baptistery = baptistery
of-portal = portal
of-ruins = ruins
of-buildings = buildings
of-origins = origins
of-castle = castle
of-length = length
of-height = height
of-distance = distance
of-depth = depth
of-altitude = altitude
of-width = width
of-coast = coastline
of-course = course
of-diameter = diameter
of-walk = on foot
of-loop = circular walk
of-ride = ride
of-crossing = crossing
of-tour = tour
of-drive = by car
of-drop = height of fall
of-ascent = total ascent
of-last-departure = last departure
of-ten-trip-ticket = ten-trip ticket
of-pass-48h = 48-hour pass
of-pass-72h = 72-hour pass
of-tourist-office = tourist office
of-bank = banks
of-fine = fine
of-activity-rate = activity rate (ages 15–64)
of-employment-rate = employment rate (ages 15–64)
of-unemployed-share = unemployed share of ages 15–64
of-executive-recruitment = executive recruitment
of-medical-emergency = medical emergency (SAMU)
of-police = police or gendarmerie
of-fire-brigade = fire brigade
of-deaf-emergency = emergency text line for deaf people
of-sea-rescue = rescue at sea
of-air-rescue = air rescue
of-mean-temperature = mean annual temperature
of-water-temperature = water temperature
of-mistral = mistral wind
of-investment = investment
of-flat = flat
of-rent = rent
of-tax-stamp = tax stamp
of-crit-air-sticker = Crit’Air sticker

## For whom a price is

who-adult = adult
who-child = child
who-reduced = reduced rate
who-student = student
who-senior = senior
who-family = family
who-group = group
who-resident = resident
who-disabled = visitor with a disability
who-eu-resident = EU resident
who-teacher = teacher
who-job-seeker = job-seeker
who-car-sharer = car-sharer
who-subscriber = subscriber

## What a price is for

per-person = per person
per-night = per night
per-day = per day
per-week = per week
per-month = per month
per-year = per year
per-hour = per hour
per-half-hour = per half hour
per-square-metre = per square metre
per-trip = per trip
per-group = per group
per-kwh = per kWh
per-km = per km

## When it holds

when-summer = in summer
when-winter = in winter
when-low-season = in the low season
when-high-season = in the high season
when-weekends = at weekends
when-weekdays = on weekdays
when-sunday = on Sundays
when-saturday = on Saturdays
when-monday = on Mondays
when-holidays = on public holidays
when-school-holidays = in the school holidays
when-first-sunday = on the first Sunday of the month
when-first-saturday = on the first Saturday of the month
when-first-wednesday = on the first Wednesday of the month
when-night = at night
when-evening = in the evening
when-morning = in the morning
when-afternoon = in the afternoon
when-peak = at peak times
when-off-peak = off-peak
when-opening-day = on the opening day
when-heritage-days = on the European Heritage Days
when-museum-night = on Museum Night
when-match-days = on match days

## Units

unit-works = { $count ->
    [one] { $number } work
   *[other] { $number } works
  }
unit-objects = { $count ->
    [one] { $number } object
   *[other] { $number } objects
  }
unit-paintings = { $count ->
    [one] { $number } painting
   *[other] { $number } paintings
  }
unit-visitors = { $count ->
    [one] { $number } visitor
   *[other] { $number } visitors
  }
unit-visitors-per-year = { $count ->
    [one] { $number } visitor a year
   *[other] { $number } visitors a year
  }
unit-people = { $count ->
    [one] { $number } person
   *[other] { $number } people
  }
unit-students = { $count ->
    [one] { $number } student
   *[other] { $number } students
  }
unit-staff = { $count ->
    [one] { $number } member of staff
   *[other] { $number } staff
  }
unit-researchers = { $count ->
    [one] { $number } researcher
   *[other] { $number } researchers
  }
unit-teachers = { $count ->
    [one] { $number } teacher
   *[other] { $number } teachers
  }
unit-seats = { $count ->
    [one] { $number } seat
   *[other] { $number } seats
  }
unit-rooms = { $count ->
    [one] { $number } room
   *[other] { $number } rooms
  }
unit-companies = { $count ->
    [one] { $number } company
   *[other] { $number } companies
  }
unit-startups = { $count ->
    [one] { $number } start-up
   *[other] { $number } start-ups
  }
unit-jobs = { $count ->
    [one] { $number } job
   *[other] { $number } jobs
  }
unit-beds = { $count ->
    [one] { $number } bed
   *[other] { $number } beds
  }
unit-inhabitants = { $count ->
    [one] { $number } inhabitant
   *[other] { $number } inhabitants
  }
unit-hectares = { $count ->
    [one] { $number } hectare
   *[other] { $number } hectares
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } tonne
   *[other] { $number } tonnes
  }
unit-passengers = { $count ->
    [one] { $number } passenger
   *[other] { $number } passengers
  }
unit-passengers-per-year = { $count ->
    [one] { $number } passenger a year
   *[other] { $number } passengers a year
  }
unit-cruise-passengers = { $count ->
    [one] { $number } cruise passenger
   *[other] { $number } cruise passengers
  }
unit-containers = { $count ->
    [one] { $number } container (TEU)
   *[other] { $number } containers (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } vehicle
   *[other] { $number } vehicles
  }
unit-euros = { $count ->
    [one] { $number } euro
   *[other] { $number } euros
  }
unit-million-euros = { $number } million euros
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm a year
unit-sun-hours-per-year = { $count ->
    [one] { $number } hour of sunshine a year
   *[other] { $number } hours of sunshine a year
  }
unit-days-per-year = { $count ->
    [one] { $number } day a year
   *[other] { $number } days a year
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } line
   *[other] { $number } lines
  }
unit-stations = { $count ->
    [one] { $number } station
   *[other] { $number } stations
  }
unit-stops = { $count ->
    [one] { $number } stop
   *[other] { $number } stops
  }
unit-trips = { $count ->
    [one] { $number } trip
   *[other] { $number } trips
  }
unit-return-trips = { $count ->
    [one] { $number } return trip
   *[other] { $number } return trips
  }
unit-trips-per-day = { $count ->
    [one] { $number } trip a day
   *[other] { $number } trips a day
  }
unit-spaces = { $count ->
    [one] { $number } parking space
   *[other] { $number } parking spaces
  }
unit-bikes = { $count ->
    [one] { $number } bike
   *[other] { $number } bikes
  }
unit-beaches = { $count ->
    [one] { $number } beach
   *[other] { $number } beaches
  }
unit-islands = { $count ->
    [one] { $number } island
   *[other] { $number } islands
  }
unit-massifs = { $count ->
    [one] { $number } massif
   *[other] { $number } massifs
  }
unit-communes = { $count ->
    [one] { $number } municipality
   *[other] { $number } municipalities
  }
unit-councillors = { $count ->
    [one] { $number } councillor
   *[other] { $number } councillors
  }
unit-consulates = { $count ->
    [one] { $number } consulate
   *[other] { $number } consulates
  }
unit-sites = { $count ->
    [one] { $number } site
   *[other] { $number } sites
  }
unit-hospitals = { $count ->
    [one] { $number } hospital
   *[other] { $number } hospitals
  }
unit-cables = { $count ->
    [one] { $number } cable
   *[other] { $number } cables
  }
unit-countries = { $count ->
    [one] { $number } country
   *[other] { $number } countries
  }
unit-labs = { $count ->
    [one] { $number } laboratory
   *[other] { $number } laboratories
  }
unit-schools = { $count ->
    [one] { $number } school
   *[other] { $number } schools
  }
unit-species = { $number } species
unit-exhibitions = { $count ->
    [one] { $number } exhibition
   *[other] { $number } exhibitions
  }
unit-concerts = { $count ->
    [one] { $number } concert
   *[other] { $number } concerts
  }
unit-performances = { $count ->
    [one] { $number } performance
   *[other] { $number } performances
  }
unit-artists = { $count ->
    [one] { $number } artist
   *[other] { $number } artists
  }
unit-spectators = { $count ->
    [one] { $number } spectator
   *[other] { $number } spectators
  }
unit-stands = { $count ->
    [one] { $number } stand
   *[other] { $number } stands
  }
unit-stalls = { $count ->
    [one] { $number } stall
   *[other] { $number } stalls
  }
unit-dealers = { $count ->
    [one] { $number } dealer
   *[other] { $number } dealers
  }
unit-markets-per-week = { $count ->
    [one] { $number } market a week
   *[other] { $number } markets a week
  }
unit-residents = { $count ->
    [one] { $number } resident
   *[other] { $number } residents
  }
unit-births = { $count ->
    [one] { $number } birth
   *[other] { $number } births
  }
unit-panels = { $count ->
    [one] { $number } panel
   *[other] { $number } panels
  }
unit-arches = { $count ->
    [one] { $number } arch
   *[other] { $number } arches
  }
unit-viaducts = { $count ->
    [one] { $number } viaduct
   *[other] { $number } viaducts
  }
unit-tunnels = { $count ->
    [one] { $number } tunnel
   *[other] { $number } tunnels
  }
unit-windmills = { $count ->
    [one] { $number } windmill
   *[other] { $number } windmills
  }
unit-pipes = { $count ->
    [one] { $number } organ pipe
   *[other] { $number } organ pipes
  }
unit-stalls-carved = { $count ->
    [one] { $number } carved choir stall
   *[other] { $number } carved choir stalls
  }
unit-levels = { $count ->
    [one] { $number } level
   *[other] { $number } levels
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro per square metre
   *[other] { $number } euros per square metre
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } inhabitant per square kilometre
   *[other] { $number } inhabitants per square kilometre
  }
unit-items = { $count ->
    [one] { $number } item found
   *[other] { $number } items found
  }
unit-losses = { $count ->
    [one] { $number } loss reported
   *[other] { $number } losses reported
  }
unit-titles = { $count ->
    [one] { $number } title
   *[other] { $number } titles
  }
unit-cups = { $count ->
    [one] { $number } cup
   *[other] { $number } cups
  }
unit-editions = { $count ->
    [one] { $number } edition
   *[other] { $number } editions
  }
unit-runners = { $count ->
    [one] { $number } runner
   *[other] { $number } runners
  }
unit-nationalities = { $count ->
    [one] { $number } nationality
   *[other] { $number } nationalities
  }
unit-participants = { $count ->
    [one] { $number } participant
   *[other] { $number } participants
  }
unit-pupils = { $count ->
    [one] { $number } pupil
   *[other] { $number } pupils
  }
unit-sailing-series = { $count ->
    [one] { $number } sailing event
   *[other] { $number } sailing events
  }
unit-athletes = { $count ->
    [one] { $number } athlete
   *[other] { $number } athletes
  }
unit-years = { $count ->
    [one] { $number } year
   *[other] { $number } years
  }
unit-hours-per-week = { $count ->
    [one] { $number } hour a week
   *[other] { $number } hours a week
  }
unit-hours-per-year = { $count ->
    [one] { $number } hour a year
   *[other] { $number } hours a year
  }
unit-ships = { $count ->
    [one] { $number } ship
   *[other] { $number } ships
  }
unit-floors = { $count ->
    [one] { $number } floor
   *[other] { $number } floors
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } day nursery
   *[other] { $number } day nurseries
  }
unit-stages = { $count ->
    [one] { $number } film stage
   *[other] { $number } film stages
  }
unit-shoots = { $count ->
    [one] { $number } film shoot
   *[other] { $number } film shoots
  }
unit-studios = { $count ->
    [one] { $number } studio
   *[other] { $number } studios
  }
unit-festivals = { $count ->
    [one] { $number } festival
   *[other] { $number } festivals
  }
unit-departments = { $count ->
    [one] { $number } department
   *[other] { $number } departments
  }
unit-events-per-year = { $count ->
    [one] { $number } event a year
   *[other] { $number } events a year
  }

## Events: labels of a date

event-built = built
event-opened = opened
event-founded = founded
event-created = created
event-inaugurated = inaugurated
event-listed = listed
event-labelled = label awarded
event-renovated = renovated
event-rebuilt = rebuilt
event-restored = restored
event-consecrated = consecrated
event-reopened = reopened
event-closed = closed
event-launched = launched
event-museum = museum since
event-destroyed = destroyed
event-merged = merged
event-renamed = renamed
event-announced = announced
event-signed = signed
event-started = begun
event-finished = completed
event-born = born
event-died = died
event-discovered = discovered
event-abandoned = abandoned
event-bought = bought
event-moved = moved

## Styles

style-romanesque = Romanesque
style-gothic = Gothic
style-baroque = Baroque
style-romano-byzantine = Romano-Byzantine
style-neoclassical = neoclassical
style-renaissance = Renaissance
style-modern = modern
style-contemporary = contemporary
style-early-christian = early Christian
style-provencal = Provençal
style-cistercian = Cistercian
style-art-deco = Art Deco
style-classical = classical
style-roman-antiquity = ancient Roman

## Roles of people

role-director = director
role-president = president
role-mayor = mayor
role-owner = owner
role-chief-executive = chief executive
role-architect = architect
role-founder = founder
role-artist = artist
role-general-manager = general manager
role-chair = chair

## Means of transport

mode-metro = metro
mode-tram = tram
mode-bus = bus
mode-coach = coach
mode-train = train
mode-boat = boat
mode-shuttle = shuttle
mode-night-bus = night bus
mode-tourist-train = tourist train
mode-bike = bike
mode-car = car
mode-taxi = taxi
mode-foot = on foot

## What one may want to do or bring

rule-dogs = dogs
rule-animals = animals
rule-children = children
rule-pushchair = pushchairs
rule-sand = sand
rule-pebbles = pebbles
rule-step-free = wheelchair access
rule-swimming = swimming
rule-fishing = fishing
rule-kayak = kayaking
rule-camping = camping
rule-climbing = climbing
rule-diving = diving
rule-drones = drones
rule-barbecue = barbecues and open fires
rule-smoking = smoking
rule-picnic = picnics

## Yes or no: complete sentences

flag-animals-yes = Animals are welcome.
flag-animals-no = Animals are not admitted.
flag-barefoot-yes = Bare feet are allowed.
flag-barefoot-no = Bare feet are not allowed.
flag-contactless-yes = Contactless payment is accepted.
flag-contactless-no = Contactless payment is not accepted.
flag-dogs-yes = Dogs are welcome.
flag-dogs-no = Dogs are not admitted.
flag-fire-yes = Fires are allowed.
flag-fire-no = Fires of any kind are forbidden.
flag-food-yes = You may bring food and drink.
flag-food-no = Food and drink are not allowed.
flag-large-bags-yes = Large bags are allowed.
flag-large-bags-no = Large bags and suitcases are not allowed.
flag-lifeguards-yes = Lifeguards watch over the bathing.
flag-lifeguards-no = There are no lifeguards.
flag-lockers-yes = There are lockers.
flag-lockers-no = There are no lockers.
flag-parking-yes = There is parking.
flag-parking-no = There is no parking.
flag-playground-yes = There is a playground.
flag-playground-no = There is no playground.
flag-pushchair-yes = You can come with a pushchair.
flag-pushchair-no = It is not suitable for pushchairs.
flag-restaurant-yes = You can eat on the spot.
flag-restaurant-no = There is nowhere to eat on the spot.
flag-shade-yes = There is shade.
flag-shade-no = There is no shade.
flag-showers-yes = There are showers.
flag-showers-no = There are no showers.
flag-smoking-yes = Smoking is allowed.
flag-smoking-no = Smoking is forbidden.
flag-step-free-yes = It is accessible without steps.
flag-step-free-no = It cannot be reached without steps.
flag-swimming-yes = Swimming is allowed.
flag-swimming-no = Swimming is forbidden.
flag-wifi-yes = There is Wi-Fi.
flag-wifi-no = There is no Wi-Fi.

## Emergency numbers

emergency-112 = European emergency number
emergency-15 = medical emergency (SAMU)
emergency-17 = police
emergency-18 = fire brigade
emergency-114 = text message for deaf and hard-of-hearing people
emergency-196 = rescue at sea
emergency-191 = air rescue

## Audiences

audience-visitor = visitors
audience-resident = residents
audience-student = students
audience-investor = investors
audience-talent = people who work here
audience-press = press
