# Le vocabulaire fermé en français. Genres de lieux : $count dit combien il y en a. Unités : $count choisit la forme,
# $number est le nombre tel qu'il s'écrit.

## Genres de lieux : titres des listes

kind-museum = { $count ->
    [one] musée
   *[other] musées
  }
kind-art-gallery = { $count ->
    [one] centre d’art ou galerie
   *[other] centres d’art et galeries
  }
kind-church = { $count ->
    [one] église
   *[other] églises
  }
kind-chapel = { $count ->
    [one] chapelle
   *[other] chapelles
  }
kind-abbey = { $count ->
    [one] abbaye
   *[other] abbayes
  }
kind-cathedral = { $count ->
    [one] cathédrale
   *[other] cathédrales
  }
kind-castle = { $count ->
    [one] château
   *[other] châteaux
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
    [one] lieu de mémoire
   *[other] lieux de mémoire
  }
kind-roman-site = { $count ->
    [one] site romain
   *[other] sites romains
  }
kind-archaeological-site = { $count ->
    [one] site archéologique
   *[other] sites archéologiques
  }
kind-historic-house = { $count ->
    [one] demeure historique
   *[other] demeures historiques
  }
kind-theatre = { $count ->
    [one] théâtre
   *[other] théâtres
  }
kind-opera = { $count ->
    [one] opéra
   *[other] opéras
  }
kind-cinema = { $count ->
    [one] cinéma
   *[other] cinémas
  }
kind-concert-hall = { $count ->
    [one] salle de concert
   *[other] salles de concert
  }
kind-cultural-venue = { $count ->
    [one] lieu culturel
   *[other] lieux culturels
  }
kind-stadium = { $count ->
    [one] stade
   *[other] stades
  }
kind-park = { $count ->
    [one] parc
   *[other] parcs
  }
kind-garden = { $count ->
    [one] jardin
   *[other] jardins
  }
kind-beach = { $count ->
    [one] plage
   *[other] plages
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanques
  }
kind-island = { $count ->
    [one] île
   *[other] îles
  }
kind-hike = { $count ->
    [one] randonnée
   *[other] randonnées
  }
kind-viewpoint = { $count ->
    [one] point de vue
   *[other] points de vue
  }
kind-nature = { $count ->
    [one] site naturel
   *[other] sites naturels
  }
kind-village = { $count ->
    [one] village
   *[other] villages
  }
kind-town = { $count ->
    [one] ville
   *[other] villes
  }
kind-district = { $count ->
    [one] quartier
   *[other] quartiers
  }
kind-market = { $count ->
    [one] marché
   *[other] marchés
  }
kind-shop = { $count ->
    [one] commerce
   *[other] commerces
  }
kind-food = { $count ->
    [one] spécialité locale
   *[other] spécialités locales
  }
kind-restaurant = { $count ->
    [one] restaurant
   *[other] restaurants
  }
kind-event = { $count ->
    [one] événement
   *[other] événements
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
    [one] hébergement
   *[other] hébergements
  }
kind-station = { $count ->
    [one] gare
   *[other] gares
  }
kind-airport = { $count ->
    [one] aéroport
   *[other] aéroports
  }
kind-port = { $count ->
    [one] port
   *[other] ports
  }
kind-bus = bus
kind-metro = { $count ->
    [one] métro
   *[other] métros
  }
kind-tram = { $count ->
    [one] tramway
   *[other] tramways
  }
kind-train = { $count ->
    [one] train
   *[other] trains
  }
kind-boat = { $count ->
    [one] bateau
   *[other] bateaux
  }
kind-bike = { $count ->
    [one] vélo
   *[other] vélos
  }
kind-coach = { $count ->
    [one] autocar
   *[other] autocars
  }
kind-parking = { $count ->
    [one] parking
   *[other] parkings
  }
kind-ticket = { $count ->
    [one] billet ou abonnement
   *[other] billets et abonnements
  }
kind-tourist-train = { $count ->
    [one] petit train touristique
   *[other] petits trains touristiques
  }
kind-car = { $count ->
    [one] voiture
   *[other] voitures
  }
kind-university = { $count ->
    [one] université
   *[other] universités
  }
kind-school = { $count ->
    [one] école
   *[other] écoles
  }
kind-research = { $count ->
    [one] centre de recherche
   *[other] centres de recherche
  }
kind-hospital = { $count ->
    [one] hôpital
   *[other] hôpitaux
  }
kind-pharmacy = { $count ->
    [one] pharmacie
   *[other] pharmacies
  }
kind-company = { $count ->
    [one] entreprise
   *[other] entreprises
  }
kind-agency = { $count ->
    [one] agence
   *[other] agences
  }
kind-tourist-office = { $count ->
    [one] office de tourisme
   *[other] offices de tourisme
  }
kind-consulate = { $count ->
    [one] consulat
   *[other] consulats
  }
kind-service = { $count ->
    [one] service
   *[other] services
  }
kind-procedure = { $count ->
    [one] démarche
   *[other] démarches
  }
kind-safety = sécurité
kind-climate = climat
kind-emergency = { $count ->
    [one] urgence
   *[other] urgences
  }
kind-tax = { $count ->
    [one] taxe
   *[other] taxes
  }
kind-payment = { $count ->
    [one] moyen de paiement
   *[other] moyens de paiement
  }
kind-territory = { $count ->
    [one] territoire
   *[other] territoires
  }
kind-association = { $count ->
    [one] association
   *[other] associations
  }
kind-industry = { $count ->
    [one] filière
   *[other] filières
  }
kind-language-course = cours de langue
kind-employment = emploi
kind-convention-centre = { $count ->
    [one] centre de congrès
   *[other] centres de congrès
  }

## Parties dont parle une valeur

of-entry = entrée
of-permanent-collection = collections permanentes
of-temporary-exhibition = exposition temporaire
of-exhibition = exposition
of-audioguide = audioguide
of-guided-tour = visite guidée
of-visit = visite
of-museum = musée
of-church = église
of-crypt = crypte
of-cloister = cloître
of-gardens = jardins
of-tower = tour
of-fort = fort
of-chapel = chapelle
of-terrace = terrasse
of-boat = bateau
of-parking = stationnement
of-ticket-office = billetterie
of-box-office = guichet
of-shop = boutique
of-market = marché
of-flower-market = marché aux fleurs
of-food-market = marché alimentaire
of-crafts-market = marché artisanal
of-concert = concert
of-stage = scène
of-pass = pass
of-single-ticket = aller simple
of-return-ticket = aller-retour
of-day-pass = forfait journée
of-week-pass = forfait semaine
of-month-pass = abonnement mensuel
of-season-ticket = abonnement
of-taxi = taxi
of-shuttle = navette
of-train = train
of-bus = bus
of-ferry = bac
of-bike = vélo
of-lifeguards = baignade surveillée
of-road-closure = route fermée
of-road = route
of-regulated-access = accès réglementé
of-festival = festival
of-pilgrimage = pèlerinage
of-lavender = lavande en fleur
of-flamingos = flamants roses
of-film = film
of-office = bureau d’accueil
of-stadium-tour = visite du stade
of-workshop = atelier
of-combined-ticket = billet combiné
of-tablet = visite avec tablette
of-locker = consigne
of-nursery = crèche
of-rooms = salles
of-collection = collection
of-building = bâtiment
of-site = site
of-nave = nef
of-keep = donjon
of-baptistery = baptistère
of-portal = portail
of-ruins = ruines
of-buildings = bâtiments
of-origins = origines
of-castle = château
of-length = longueur
of-height = hauteur
of-distance = distance
of-depth = profondeur
of-altitude = altitude
of-width = largeur
of-coast = littoral
of-course = parcours
of-diameter = diamètre
of-walk = à pied
of-loop = boucle à pied
of-ride = trajet
of-crossing = traversée
of-tour = circuit
of-drive = en voiture
of-drop = hauteur de chute
of-ascent = dénivelé positif
of-last-departure = dernier départ
of-ten-trip-ticket = carnet de dix voyages
of-pass-48h = pass 48 h
of-pass-72h = pass 72 h
of-tourist-office = office de tourisme
of-bank = banques
of-fine = amende
of-activity-rate = taux d’activité des 15-64 ans
of-employment-rate = taux d’emploi des 15-64 ans
of-unemployed-share = part des chômeurs parmi les 15-64 ans
of-executive-recruitment = recrutement de cadres
of-medical-emergency = urgence médicale (Samu)
of-police = police ou gendarmerie
of-fire-brigade = pompiers
of-deaf-emergency = urgence par SMS pour personnes sourdes ou malentendantes
of-sea-rescue = secours en mer
of-air-rescue = secours aérien
of-mean-temperature = température moyenne annuelle
of-water-temperature = température de l’eau
of-mistral = mistral
of-investment = investissement
of-flat = appartement
of-rent = loyer
of-tax-stamp = timbre fiscal
of-crit-air-sticker = vignette Crit’Air

## Pour qui vaut un prix

who-adult = adulte
who-child = enfant
who-reduced = tarif réduit
who-student = étudiant
who-senior = senior
who-family = famille
who-group = groupe
who-resident = habitant
who-disabled = personne en situation de handicap
who-eu-resident = résident de l’Union européenne
who-teacher = enseignant
who-job-seeker = demandeur d’emploi
who-car-sharer = covoitureur
who-subscriber = abonné

## À quoi se rapporte un prix

per-person = par personne
per-night = par nuit
per-day = par jour
per-week = par semaine
per-month = par mois
per-year = par an
per-hour = de l’heure
per-half-hour = la demi-heure
per-square-metre = le m²
per-trip = par trajet
per-group = par groupe
per-kwh = le kWh
per-km = le km

## Quand cela vaut

when-summer = en été
when-winter = en hiver
when-low-season = en basse saison
when-high-season = en haute saison
when-weekends = le week-end
when-weekdays = en semaine
when-sunday = le dimanche
when-saturday = le samedi
when-monday = le lundi
when-holidays = les jours fériés
when-school-holidays = pendant les vacances scolaires
when-first-sunday = le premier dimanche du mois
when-first-saturday = le premier samedi du mois
when-first-wednesday = le premier mercredi du mois
when-night = la nuit
when-evening = le soir
when-morning = le matin
when-afternoon = l’après-midi
when-peak = aux heures de pointe
when-off-peak = aux heures creuses
when-opening-day = le jour de l’ouverture
when-heritage-days = pour les Journées européennes du patrimoine
when-museum-night = pour la Nuit des musées
when-match-days = les jours de match

## Unités

unit-works = { $count ->
    [one] { $number } œuvre
   *[other] { $number } œuvres
  }
unit-objects = { $count ->
    [one] { $number } objet
   *[other] { $number } objets
  }
unit-paintings = { $count ->
    [one] { $number } peinture
   *[other] { $number } peintures
  }
unit-visitors = { $count ->
    [one] { $number } visiteur
   *[other] { $number } visiteurs
  }
unit-visitors-per-year = { $count ->
    [one] { $number } visiteur par an
   *[other] { $number } visiteurs par an
  }
unit-people = { $count ->
    [one] { $number } personne
   *[other] { $number } personnes
  }
unit-students = { $count ->
    [one] { $number } étudiant
   *[other] { $number } étudiants
  }
unit-staff = { $count ->
    [one] { $number } salarié
   *[other] { $number } salariés
  }
unit-researchers = { $count ->
    [one] { $number } chercheur
   *[other] { $number } chercheurs
  }
unit-teachers = { $count ->
    [one] { $number } enseignant
   *[other] { $number } enseignants
  }
unit-seats = { $count ->
    [one] { $number } place
   *[other] { $number } places
  }
unit-rooms = { $count ->
    [one] { $number } chambre
   *[other] { $number } chambres
  }
unit-companies = { $count ->
    [one] { $number } entreprise
   *[other] { $number } entreprises
  }
unit-startups = { $number } start-up
unit-jobs = { $count ->
    [one] { $number } emploi
   *[other] { $number } emplois
  }
unit-beds = { $count ->
    [one] { $number } lit
   *[other] { $number } lits
  }
unit-inhabitants = { $count ->
    [one] { $number } habitant
   *[other] { $number } habitants
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
    [one] { $number } passager
   *[other] { $number } passagers
  }
unit-passengers-per-year = { $count ->
    [one] { $number } passager par an
   *[other] { $number } passagers par an
  }
unit-cruise-passengers = { $count ->
    [one] { $number } croisiériste
   *[other] { $number } croisiéristes
  }
unit-containers = { $count ->
    [one] { $number } conteneur (EVP)
   *[other] { $number } conteneurs (EVP)
  }
unit-vehicles = { $count ->
    [one] { $number } véhicule
   *[other] { $number } véhicules
  }
unit-euros = { $count ->
    [one] { $number } euro
   *[other] { $number } euros
  }
unit-million-euros = { $count ->
    [one] { $number } million d’euros
   *[other] { $number } millions d’euros
  }
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm par an
unit-sun-hours-per-year = { $count ->
    [one] { $number } heure de soleil par an
   *[other] { $number } heures de soleil par an
  }
unit-days-per-year = { $count ->
    [one] { $number } jour par an
   *[other] { $number } jours par an
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } ligne
   *[other] { $number } lignes
  }
unit-stations = { $count ->
    [one] { $number } station
   *[other] { $number } stations
  }
unit-stops = { $count ->
    [one] { $number } arrêt
   *[other] { $number } arrêts
  }
unit-trips = { $count ->
    [one] { $number } trajet
   *[other] { $number } trajets
  }
unit-return-trips = { $count ->
    [one] { $number } aller-retour
   *[other] { $number } allers-retours
  }
unit-trips-per-day = { $count ->
    [one] { $number } trajet par jour
   *[other] { $number } trajets par jour
  }
unit-spaces = { $count ->
    [one] { $number } place de stationnement
   *[other] { $number } places de stationnement
  }
unit-bikes = { $count ->
    [one] { $number } vélo
   *[other] { $number } vélos
  }
unit-beaches = { $count ->
    [one] { $number } plage
   *[other] { $number } plages
  }
unit-islands = { $count ->
    [one] { $number } île
   *[other] { $number } îles
  }
unit-massifs = { $count ->
    [one] { $number } massif
   *[other] { $number } massifs
  }
unit-communes = { $count ->
    [one] { $number } commune
   *[other] { $number } communes
  }
unit-councillors = { $count ->
    [one] { $number } conseiller
   *[other] { $number } conseillers
  }
unit-consulates = { $count ->
    [one] { $number } consulat
   *[other] { $number } consulats
  }
unit-sites = { $count ->
    [one] { $number } site
   *[other] { $number } sites
  }
unit-hospitals = { $count ->
    [one] { $number } hôpital
   *[other] { $number } hôpitaux
  }
unit-cables = { $count ->
    [one] { $number } câble
   *[other] { $number } câbles
  }
unit-countries = { $number } pays
unit-labs = { $count ->
    [one] { $number } laboratoire
   *[other] { $number } laboratoires
  }
unit-schools = { $count ->
    [one] { $number } école
   *[other] { $number } écoles
  }
unit-species = { $count ->
    [one] { $number } espèce
   *[other] { $number } espèces
  }
unit-exhibitions = { $count ->
    [one] { $number } exposition
   *[other] { $number } expositions
  }
unit-concerts = { $count ->
    [one] { $number } concert
   *[other] { $number } concerts
  }
unit-performances = { $count ->
    [one] { $number } représentation
   *[other] { $number } représentations
  }
unit-artists = { $count ->
    [one] { $number } artiste
   *[other] { $number } artistes
  }
unit-spectators = { $count ->
    [one] { $number } spectateur
   *[other] { $number } spectateurs
  }
unit-stands = { $count ->
    [one] { $number } stand
   *[other] { $number } stands
  }
unit-stalls = { $count ->
    [one] { $number } étal
   *[other] { $number } étals
  }
unit-dealers = { $count ->
    [one] { $number } brocanteur
   *[other] { $number } brocanteurs
  }
unit-markets-per-week = { $count ->
    [one] { $number } marché par semaine
   *[other] { $number } marchés par semaine
  }
unit-residents = { $count ->
    [one] { $number } résident
   *[other] { $number } résidents
  }
unit-births = { $count ->
    [one] { $number } naissance
   *[other] { $number } naissances
  }
unit-panels = { $count ->
    [one] { $number } panneau
   *[other] { $number } panneaux
  }
unit-arches = { $count ->
    [one] { $number } arche
   *[other] { $number } arches
  }
unit-viaducts = { $count ->
    [one] { $number } viaduc
   *[other] { $number } viaducs
  }
unit-tunnels = { $count ->
    [one] { $number } tunnel
   *[other] { $number } tunnels
  }
unit-windmills = { $count ->
    [one] { $number } moulin à vent
   *[other] { $number } moulins à vent
  }
unit-pipes = { $count ->
    [one] { $number } tuyau d’orgue
   *[other] { $number } tuyaux d’orgue
  }
unit-stalls-carved = { $count ->
    [one] { $number } stalle sculptée
   *[other] { $number } stalles sculptées
  }
unit-levels = { $count ->
    [one] { $number } niveau
   *[other] { $number } niveaux
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro le m²
   *[other] { $number } euros le m²
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } habitant au km²
   *[other] { $number } habitants au km²
  }
unit-items = { $count ->
    [one] { $number } objet trouvé
   *[other] { $number } objets trouvés
  }
unit-losses = { $count ->
    [one] { $number } perte déclarée
   *[other] { $number } pertes déclarées
  }
unit-titles = { $count ->
    [one] { $number } titre
   *[other] { $number } titres
  }
unit-cups = { $count ->
    [one] { $number } coupe
   *[other] { $number } coupes
  }
unit-editions = { $count ->
    [one] { $number } édition
   *[other] { $number } éditions
  }
unit-runners = { $count ->
    [one] { $number } coureur
   *[other] { $number } coureurs
  }
unit-nationalities = { $count ->
    [one] { $number } nationalité
   *[other] { $number } nationalités
  }
unit-participants = { $count ->
    [one] { $number } participant
   *[other] { $number } participants
  }
unit-pupils = { $count ->
    [one] { $number } élève
   *[other] { $number } élèves
  }
unit-sailing-series = { $count ->
    [one] { $number } série de voile
   *[other] { $number } séries de voile
  }
unit-athletes = { $count ->
    [one] { $number } athlète
   *[other] { $number } athlètes
  }
unit-years = { $count ->
    [one] { $number } an
   *[other] { $number } ans
  }
unit-hours-per-week = { $count ->
    [one] { $number } heure par semaine
   *[other] { $number } heures par semaine
  }
unit-hours-per-year = { $count ->
    [one] { $number } heure par an
   *[other] { $number } heures par an
  }
unit-ships = { $count ->
    [one] { $number } navire
   *[other] { $number } navires
  }
unit-floors = { $count ->
    [one] { $number } étage
   *[other] { $number } étages
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } crèche
   *[other] { $number } crèches
  }
unit-stages = { $count ->
    [one] { $number } plateau de tournage
   *[other] { $number } plateaux de tournage
  }
unit-shoots = { $count ->
    [one] { $number } tournage
   *[other] { $number } tournages
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
    [one] { $number } département
   *[other] { $number } départements
  }
unit-events-per-year = { $count ->
    [one] { $number } événement par an
   *[other] { $number } événements par an
  }

## Événements : intitulés d’une date

event-built = construction
event-opened = ouverture
event-founded = fondation
event-created = création
event-inaugurated = inauguration
event-listed = classement
event-labelled = label obtenu
event-renovated = rénovation
event-rebuilt = reconstruction
event-restored = restauration
event-consecrated = consécration
event-reopened = réouverture
event-closed = fermeture
event-launched = lancement
event-museum = musée depuis
event-destroyed = destruction
event-merged = fusion
event-renamed = changement de nom
event-announced = annonce
event-signed = signature
event-started = début
event-finished = achèvement
event-born = naissance
event-died = mort
event-discovered = découverte
event-abandoned = abandon
event-bought = acquisition
event-moved = déménagement

## Styles

style-romanesque = roman
style-gothic = gothique
style-baroque = baroque
style-romano-byzantine = romano-byzantin
style-neoclassical = néoclassique
style-renaissance = Renaissance
style-modern = moderne
style-contemporary = contemporain
style-early-christian = paléochrétien
style-provencal = provençal
style-cistercian = cistercien
style-art-deco = Art déco
style-classical = classique
style-roman-antiquity = antique, d’époque romaine

## Fonctions

role-director = direction
role-president = présidence
role-mayor = maire
role-owner = propriétaire
role-chief-executive = direction générale
role-architect = architecte
role-founder = fondation
role-artist = artiste
role-general-manager = direction générale
role-chair = présidence

## Moyens de transport

mode-metro = métro
mode-tram = tramway
mode-bus = bus
mode-coach = car
mode-train = train
mode-boat = bateau
mode-shuttle = navette
mode-night-bus = bus de nuit
mode-tourist-train = petit train
mode-bike = vélo
mode-car = voiture
mode-taxi = taxi
mode-foot = à pied

## Ce que l’on peut vouloir faire ou apporter

rule-dogs = chiens
rule-animals = animaux
rule-children = enfants
rule-pushchair = poussettes
rule-sand = sable
rule-pebbles = galets
rule-step-free = accès en fauteuil roulant
rule-swimming = baignade
rule-fishing = pêche
rule-kayak = kayak
rule-camping = camping
rule-climbing = escalade
rule-diving = plongée
rule-drones = drones
rule-barbecue = barbecues et feux
rule-smoking = tabac
rule-picnic = pique-nique

## Oui ou non : phrases entières

flag-animals-yes = Les animaux sont les bienvenus.
flag-animals-no = Les animaux ne sont pas admis.
flag-barefoot-yes = On peut circuler pieds nus.
flag-barefoot-no = Les pieds nus ne sont pas admis.
flag-contactless-yes = Le paiement sans contact est accepté.
flag-contactless-no = Le paiement sans contact n’est pas accepté.
flag-dogs-yes = Les chiens sont les bienvenus.
flag-dogs-no = Les chiens ne sont pas admis.
flag-fire-yes = Les feux sont autorisés.
flag-fire-no = Tout feu est interdit.
flag-food-yes = Vous pouvez apporter à manger et à boire.
flag-food-no = Il est interdit d’apporter à manger et à boire.
flag-large-bags-yes = Les sacs volumineux sont acceptés.
flag-large-bags-no = Les valises et les sacs volumineux ne sont pas acceptés.
flag-lifeguards-yes = La baignade est surveillée.
flag-lifeguards-no = La baignade n’est pas surveillée.
flag-lockers-yes = Des consignes sont à votre disposition.
flag-lockers-no = Il n’y a pas de consigne.
flag-parking-yes = Il est possible de se garer.
flag-parking-no = Il n’y a pas de stationnement.
flag-playground-yes = Il y a une aire de jeux.
flag-playground-no = Il n’y a pas d’aire de jeux.
flag-pushchair-yes = Vous pouvez venir avec une poussette.
flag-pushchair-no = L’accès en poussette n’est pas possible.
flag-restaurant-yes = Il est possible de se restaurer sur place.
flag-restaurant-no = On ne peut pas se restaurer sur place.
flag-shade-yes = Il y a de l’ombre.
flag-shade-no = Il n’y a pas d’ombre.
flag-showers-yes = Il y a des douches.
flag-showers-no = Il n’y a pas de douches.
flag-smoking-yes = Il est permis de fumer.
flag-smoking-no = Il est interdit de fumer.
flag-step-free-yes = L’accès se fait sans marches.
flag-step-free-no = L’accès comporte des marches.
flag-swimming-yes = La baignade est autorisée.
flag-swimming-no = La baignade est interdite.
flag-wifi-yes = Le Wi-Fi est disponible.
flag-wifi-no = Il n’y a pas de Wi-Fi.

## Numéros d’urgence

emergency-112 = numéro d’urgence européen
emergency-15 = urgence médicale (Samu)
emergency-17 = police secours
emergency-18 = pompiers
emergency-114 = personnes sourdes ou malentendantes, par SMS
emergency-196 = secours en mer
emergency-191 = secours aérien

## Publics

audience-visitor = visiteurs
audience-resident = habitants
audience-student = étudiants
audience-investor = investisseurs
audience-talent = actifs et talents
audience-press = presse
