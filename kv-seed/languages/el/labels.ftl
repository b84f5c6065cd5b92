# Το κλειστό λεξιλόγιο στα ελληνικά. Είδη: το $count λέει πόσα αναφέρονται. Μονάδες: το $count επιλέγει τον τύπο,
# το $number είναι ο αριθμός όπως γράφεται.

## Είδη: τίτλοι καταλόγων

kind-museum = { $count ->
    [one] μουσείο
   *[other] μουσεία
  }
kind-art-gallery = { $count ->
    [one] γκαλερί
   *[other] γκαλερί
  }
kind-church = { $count ->
    [one] εκκλησία
   *[other] εκκλησίες
  }
kind-chapel = { $count ->
    [one] παρεκκλήσι
   *[other] παρεκκλήσια
  }
kind-abbey = { $count ->
    [one] αβαείο
   *[other] αβαεία
  }
kind-cathedral = { $count ->
    [one] καθεδρικός ναός
   *[other] καθεδρικοί ναοί
  }
kind-castle = { $count ->
    [one] κάστρο
   *[other] κάστρα
  }
kind-fort = { $count ->
    [one] φρούριο
   *[other] φρούρια
  }
kind-monument = { $count ->
    [one] μνημείο
   *[other] μνημεία
  }
kind-memorial = { $count ->
    [one] τόπος μνήμης
   *[other] τόποι μνήμης
  }
kind-roman-site = { $count ->
    [one] ρωμαϊκό μνημείο
   *[other] ρωμαϊκά μνημεία
  }
kind-archaeological-site = { $count ->
    [one] αρχαιολογικός χώρος
   *[other] αρχαιολογικοί χώροι
  }
kind-historic-house = { $count ->
    [one] ιστορική κατοικία
   *[other] ιστορικές κατοικίες
  }
kind-theatre = { $count ->
    [one] θέατρο
   *[other] θέατρα
  }
kind-opera = { $count ->
    [one] όπερα
   *[other] όπερες
  }
kind-cinema = { $count ->
    [one] κινηματογράφος
   *[other] κινηματογράφοι
  }
kind-concert-hall = { $count ->
    [one] αίθουσα συναυλιών
   *[other] αίθουσες συναυλιών
  }
kind-cultural-venue = { $count ->
    [one] πολιτιστικός χώρος
   *[other] πολιτιστικοί χώροι
  }
kind-stadium = { $count ->
    [one] στάδιο
   *[other] στάδια
  }
kind-park = { $count ->
    [one] πάρκο
   *[other] πάρκα
  }
kind-garden = { $count ->
    [one] κήπος
   *[other] κήποι
  }
kind-beach = { $count ->
    [one] παραλία
   *[other] παραλίες
  }
kind-calanque = { $count ->
    [one] καλάνκ
   *[other] καλάνκ
  }
kind-island = { $count ->
    [one] νησί
   *[other] νησιά
  }
kind-hike = { $count ->
    [one] πεζοπορία
   *[other] πεζοπορίες
  }
kind-viewpoint = { $count ->
    [one] σημείο με θέα
   *[other] σημεία με θέα
  }
kind-nature = { $count ->
    [one] φυσικό τοπίο
   *[other] φυσικά τοπία
  }
kind-village = { $count ->
    [one] χωριό
   *[other] χωριά
  }
kind-town = { $count ->
    [one] πόλη
   *[other] πόλεις
  }
kind-district = { $count ->
    [one] συνοικία
   *[other] συνοικίες
  }
kind-market = { $count ->
    [one] αγορά
   *[other] αγορές
  }
kind-shop = { $count ->
    [one] κατάστημα
   *[other] καταστήματα
  }
kind-food = { $count ->
    [one] τοπική σπεσιαλιτέ
   *[other] τοπικές σπεσιαλιτέ
  }
kind-restaurant = { $count ->
    [one] εστιατόριο
   *[other] εστιατόρια
  }
kind-event = { $count ->
    [one] εκδήλωση
   *[other] εκδηλώσεις
  }
kind-festival = { $count ->
    [one] φεστιβάλ
   *[other] φεστιβάλ
  }
kind-concert = { $count ->
    [one] συναυλία
   *[other] συναυλίες
  }
kind-sport = { $count ->
    [one] άθλημα
   *[other] αθλήματα
  }
kind-lodging = { $count ->
    [one] κατάλυμα
   *[other] καταλύματα
  }
kind-station = { $count ->
    [one] σταθμός
   *[other] σταθμοί
  }
kind-airport = { $count ->
    [one] αεροδρόμιο
   *[other] αεροδρόμια
  }
kind-port = { $count ->
    [one] λιμάνι
   *[other] λιμάνια
  }
kind-bus = { $count ->
    [one] λεωφορείο
   *[other] λεωφορεία
  }
kind-metro = { $count ->
    [one] μετρό
   *[other] μετρό
  }
kind-tram = { $count ->
    [one] τραμ
   *[other] τραμ
  }
kind-train = { $count ->
    [one] τρένο
   *[other] τρένα
  }
kind-boat = { $count ->
    [one] πλοίο
   *[other] πλοία
  }
kind-bike = { $count ->
    [one] ποδήλατο
   *[other] ποδήλατα
  }
kind-coach = { $count ->
    [one] υπεραστικό λεωφορείο
   *[other] υπεραστικά λεωφορεία
  }
kind-parking = { $count ->
    [one] πάρκινγκ
   *[other] πάρκινγκ
  }
kind-ticket = { $count ->
    [one] εισιτήριο ή κάρτα
   *[other] εισιτήρια και κάρτες
  }
kind-tourist-train = { $count ->
    [one] τουριστικό τρενάκι
   *[other] τουριστικά τρενάκια
  }
kind-car = { $count ->
    [one] αυτοκίνητο
   *[other] αυτοκίνητα
  }
kind-university = { $count ->
    [one] πανεπιστήμιο
   *[other] πανεπιστήμια
  }
kind-school = { $count ->
    [one] σχολείο
   *[other] σχολεία
  }
kind-research = { $count ->
    [one] ερευνητικό κέντρο
   *[other] ερευνητικά κέντρα
  }
kind-hospital = { $count ->
    [one] νοσοκομείο
   *[other] νοσοκομεία
  }
kind-pharmacy = { $count ->
    [one] φαρμακείο
   *[other] φαρμακεία
  }
kind-company = { $count ->
    [one] εταιρεία
   *[other] εταιρείες
  }
kind-agency = { $count ->
    [one] οργανισμός
   *[other] οργανισμοί
  }
kind-tourist-office = { $count ->
    [one] γραφείο τουρισμού
   *[other] γραφεία τουρισμού
  }
kind-consulate = { $count ->
    [one] προξενείο
   *[other] προξενεία
  }
kind-service = { $count ->
    [one] υπηρεσία
   *[other] υπηρεσίες
  }
kind-procedure = { $count ->
    [one] διαδικασία
   *[other] διαδικασίες
  }
kind-safety = ασφάλεια
kind-climate = κλίμα
kind-emergency = { $count ->
    [one] έκτακτη ανάγκη
   *[other] έκτακτες ανάγκες
  }
kind-tax = { $count ->
    [one] φόρος
   *[other] φόροι
  }
kind-payment = τρόποι πληρωμής
kind-territory = { $count ->
    [one] περιοχή
   *[other] περιοχές
  }
kind-association = { $count ->
    [one] σύλλογος
   *[other] σύλλογοι
  }
kind-industry = { $count ->
    [one] βιομηχανία
   *[other] βιομηχανίες
  }
kind-language-course = { $count ->
    [one] μάθημα γλώσσας
   *[other] μαθήματα γλώσσας
  }
kind-employment = εργασία και απασχόληση
kind-convention-centre = { $count ->
    [one] συνεδριακό κέντρο
   *[other] συνεδριακά κέντρα
  }

## Μέρη στα οποία αναφέρεται μια τιμή

of-entry = είσοδος
of-permanent-collection = μόνιμη συλλογή
of-temporary-exhibition = περιοδική έκθεση
of-exhibition = έκθεση
of-audioguide = ακουστικός οδηγός
of-guided-tour = ξενάγηση
of-visit = επίσκεψη
of-museum = μουσείο
of-church = εκκλησία
of-crypt = κρύπτη
of-cloister = περιστύλιο της μονής
of-gardens = κήποι
of-tower = πύργος
of-fort = φρούριο
of-chapel = παρεκκλήσι
of-terrace = ταράτσα
of-boat = πλοίο
of-parking = πάρκινγκ
of-ticket-office = εκδοτήριο
of-box-office = ταμείο
of-shop = κατάστημα
of-market = αγορά
of-flower-market = αγορά λουλουδιών
of-food-market = αγορά τροφίμων
of-crafts-market = αγορά χειροτεχνίας
of-concert = συναυλία
of-stage = σκηνή
of-pass = κάρτα
of-single-ticket = απλό εισιτήριο
of-return-ticket = εισιτήριο με επιστροφή
of-day-pass = ημερήσια κάρτα
of-week-pass = εβδομαδιαία κάρτα
of-month-pass = μηνιαία κάρτα
of-season-ticket = κάρτα διαρκείας
of-taxi = ταξί
of-shuttle = λεωφορείο μεταφοράς (shuttle)
of-train = τρένο
of-bus = λεωφορείο
of-ferry = φέρι
of-bike = ποδήλατο
of-lifeguards = ναυαγοσώστες
of-road-closure = κλειστός δρόμος
of-road = δρόμος
of-regulated-access = ελεγχόμενη πρόσβαση
of-festival = φεστιβάλ
of-pilgrimage = προσκύνημα
of-lavender = ανθισμένη λεβάντα
of-flamingos = φλαμίνγκο
of-film = ταινία
of-office = γραφείο
of-stadium-tour = ξενάγηση στο στάδιο
of-workshop = εργαστήριο
of-combined-ticket = συνδυαστικό εισιτήριο
of-tablet = επίσκεψη με τάμπλετ
of-locker = ντουλάπι αποσκευών
of-nursery = βρεφονηπιακός σταθμός
of-rooms = αίθουσες
of-collection = συλλογή
of-building = κτίριο
of-site = χώρος
of-nave = κεντρικό κλίτος
of-keep = ακρόπυργος
of-baptistery = βαπτιστήριο
of-portal = πύλη
of-ruins = ερείπια
of-buildings = κτίρια
of-origins = απαρχές
of-castle = κάστρο
of-length = μήκος
of-height = ύψος
of-distance = απόσταση
of-depth = βάθος
of-altitude = υψόμετρο
of-width = πλάτος
of-coast = ακτογραμμή
of-course = διαδρομή
of-diameter = διάμετρος
of-walk = διαδρομή με τα πόδια
of-loop = κυκλική διαδρομή
of-ride = διαδρομή με όχημα
of-crossing = διαδρομή με πλοίο
of-tour = περιήγηση
of-drive = διαδρομή με αυτοκίνητο
of-drop = ύψος πτώσης
of-ascent = συνολική ανάβαση
of-last-departure = τελευταία αναχώρηση
of-ten-trip-ticket = εισιτήριο 10 διαδρομών
of-pass-48h = κάρτα 48 ωρών
of-pass-72h = κάρτα 72 ωρών
of-tourist-office = γραφείο τουρισμού
of-bank = τράπεζες
of-fine = πρόστιμο
of-activity-rate = ποσοστό οικονομικά ενεργών (15–64 ετών)
of-employment-rate = ποσοστό απασχόλησης (15–64 ετών)
of-unemployed-share = ποσοστό ανέργων στις ηλικίες 15–64 ετών
of-executive-recruitment = προσλήψεις στελεχών
of-medical-emergency = επείγον ιατρικό περιστατικό (SAMU)
of-police = αστυνομία ή χωροφυλακή
of-fire-brigade = πυροσβεστική
of-deaf-emergency = γραμμή SMS έκτακτης ανάγκης για κωφούς
of-sea-rescue = διάσωση στη θάλασσα
of-air-rescue = εναέρια διάσωση
of-mean-temperature = μέση ετήσια θερμοκρασία
of-water-temperature = θερμοκρασία νερού
of-mistral = άνεμος μιστράλ
of-investment = επένδυση
of-flat = διαμέρισμα
of-rent = ενοίκιο
of-tax-stamp = παράβολο
of-crit-air-sticker = αυτοκόλλητο Crit’Air

## Για ποιον είναι μια τιμή

who-adult = ενήλικας
who-child = παιδί
who-reduced = μειωμένο
who-student = φοιτητής
who-senior = άτομο τρίτης ηλικίας
who-family = οικογένεια
who-group = ομάδα
who-resident = κάτοικος
who-disabled = επισκέπτης με αναπηρία
who-eu-resident = κάτοικος της ΕΕ
who-teacher = εκπαιδευτικός
who-job-seeker = άνεργος
who-car-sharer = συνεπιβατισμός
who-subscriber = συνδρομητής

## Για τι είναι μια τιμή

per-person = ανά άτομο
per-night = ανά διανυκτέρευση
per-day = την ημέρα
per-week = την εβδομάδα
per-month = τον μήνα
per-year = τον χρόνο
per-hour = την ώρα
per-half-hour = το μισάωρο
per-square-metre = ανά τετραγωνικό μέτρο
per-trip = ανά διαδρομή
per-group = ανά ομάδα
per-kwh = ανά kWh
per-km = ανά χλμ.

## Πότε ισχύει

when-summer = το καλοκαίρι
when-winter = τον χειμώνα
when-low-season = στη χαμηλή περίοδο
when-high-season = στην υψηλή περίοδο
when-weekends = τα Σαββατοκύριακα
when-weekdays = τις καθημερινές
when-sunday = τις Κυριακές
when-saturday = τα Σάββατα
when-monday = τις Δευτέρες
when-holidays = τις αργίες
when-school-holidays = στις σχολικές διακοπές
when-first-sunday = την πρώτη Κυριακή του μήνα
when-first-saturday = το πρώτο Σάββατο του μήνα
when-first-wednesday = την πρώτη Τετάρτη του μήνα
when-night = τη νύχτα
when-evening = το βράδυ
when-morning = το πρωί
when-afternoon = το απόγευμα
when-peak = στις ώρες αιχμής
when-off-peak = εκτός ωρών αιχμής
when-opening-day = την ημέρα των εγκαινίων
when-heritage-days = στις Ευρωπαϊκές Ημέρες Πολιτιστικής Κληρονομιάς
when-museum-night = στη Νύχτα των Μουσείων
when-match-days = τις ημέρες αγώνα

## Μονάδες

unit-works = { $count ->
    [one] { $number } έργο
   *[other] { $number } έργα
  }
unit-objects = { $count ->
    [one] { $number } αντικείμενο
   *[other] { $number } αντικείμενα
  }
unit-paintings = { $count ->
    [one] { $number } πίνακας
   *[other] { $number } πίνακες
  }
unit-visitors = { $count ->
    [one] { $number } επισκέπτης
   *[other] { $number } επισκέπτες
  }
unit-visitors-per-year = { $count ->
    [one] { $number } επισκέπτης τον χρόνο
   *[other] { $number } επισκέπτες τον χρόνο
  }
unit-people = { $count ->
    [one] { $number } άτομο
   *[other] { $number } άτομα
  }
unit-students = { $count ->
    [one] { $number } φοιτητής
   *[other] { $number } φοιτητές
  }
unit-staff = { $count ->
    [one] { $number } εργαζόμενος
   *[other] { $number } εργαζόμενοι
  }
unit-researchers = { $count ->
    [one] { $number } ερευνητής
   *[other] { $number } ερευνητές
  }
unit-teachers = { $count ->
    [one] { $number } διδάσκων
   *[other] { $number } διδάσκοντες
  }
unit-seats = { $count ->
    [one] { $number } θέση
   *[other] { $number } θέσεις
  }
unit-rooms = { $count ->
    [one] { $number } δωμάτιο
   *[other] { $number } δωμάτια
  }
unit-companies = { $count ->
    [one] { $number } εταιρεία
   *[other] { $number } εταιρείες
  }
unit-startups = { $count ->
    [one] { $number } νεοφυής επιχείρηση
   *[other] { $number } νεοφυείς επιχειρήσεις
  }
unit-jobs = { $count ->
    [one] { $number } θέση εργασίας
   *[other] { $number } θέσεις εργασίας
  }
unit-beds = { $count ->
    [one] { $number } κλίνη
   *[other] { $number } κλίνες
  }
unit-inhabitants = { $count ->
    [one] { $number } κάτοικος
   *[other] { $number } κάτοικοι
  }
unit-hectares = { $count ->
    [one] { $number } εκτάριο
   *[other] { $number } εκτάρια
  }
unit-square-metres = { $number } τ.μ.
unit-square-kilometres = { $number } τ.χλμ.
unit-tonnes = { $count ->
    [one] { $number } τόνος
   *[other] { $number } τόνοι
  }
unit-passengers = { $count ->
    [one] { $number } επιβάτης
   *[other] { $number } επιβάτες
  }
unit-passengers-per-year = { $count ->
    [one] { $number } επιβάτης τον χρόνο
   *[other] { $number } επιβάτες τον χρόνο
  }
unit-cruise-passengers = { $count ->
    [one] { $number } επιβάτης κρουαζιέρας
   *[other] { $number } επιβάτες κρουαζιέρας
  }
unit-containers = { $count ->
    [one] { $number } εμπορευματοκιβώτιο (TEU)
   *[other] { $number } εμπορευματοκιβώτια (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } όχημα
   *[other] { $number } οχήματα
  }
unit-euros = { $count ->
    [one] { $number } ευρώ
   *[other] { $number } ευρώ
  }
unit-million-euros = { $number } εκατ. ευρώ
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } χιλιοστά τον χρόνο
unit-sun-hours-per-year = { $count ->
    [one] { $number } ώρα ηλιοφάνειας τον χρόνο
   *[other] { $number } ώρες ηλιοφάνειας τον χρόνο
  }
unit-days-per-year = { $count ->
    [one] { $number } ημέρα τον χρόνο
   *[other] { $number } ημέρες τον χρόνο
  }
unit-kilometres = { $number } χλμ.
unit-lines = { $count ->
    [one] { $number } γραμμή
   *[other] { $number } γραμμές
  }
unit-stations = { $count ->
    [one] { $number } σταθμός
   *[other] { $number } σταθμοί
  }
unit-stops = { $count ->
    [one] { $number } στάση
   *[other] { $number } στάσεις
  }
unit-trips = { $count ->
    [one] { $number } δρομολόγιο
   *[other] { $number } δρομολόγια
  }
unit-return-trips = { $count ->
    [one] { $number } δρομολόγιο με επιστροφή
   *[other] { $number } δρομολόγια με επιστροφή
  }
unit-trips-per-day = { $count ->
    [one] { $number } δρομολόγιο την ημέρα
   *[other] { $number } δρομολόγια την ημέρα
  }
unit-spaces = { $count ->
    [one] { $number } θέση στάθμευσης
   *[other] { $number } θέσεις στάθμευσης
  }
unit-bikes = { $count ->
    [one] { $number } ποδήλατο
   *[other] { $number } ποδήλατα
  }
unit-beaches = { $count ->
    [one] { $number } παραλία
   *[other] { $number } παραλίες
  }
unit-islands = { $count ->
    [one] { $number } νησί
   *[other] { $number } νησιά
  }
unit-massifs = { $count ->
    [one] { $number } ορεινός όγκος
   *[other] { $number } ορεινοί όγκοι
  }
unit-communes = { $count ->
    [one] { $number } δήμος
   *[other] { $number } δήμοι
  }
unit-councillors = { $count ->
    [one] { $number } σύμβουλος
   *[other] { $number } σύμβουλοι
  }
unit-consulates = { $count ->
    [one] { $number } προξενείο
   *[other] { $number } προξενεία
  }
unit-sites = { $count ->
    [one] { $number } χώρος
   *[other] { $number } χώροι
  }
unit-hospitals = { $count ->
    [one] { $number } νοσοκομείο
   *[other] { $number } νοσοκομεία
  }
unit-cables = { $count ->
    [one] { $number } καλώδιο
   *[other] { $number } καλώδια
  }
unit-countries = { $count ->
    [one] { $number } χώρα
   *[other] { $number } χώρες
  }
unit-labs = { $count ->
    [one] { $number } εργαστήριο
   *[other] { $number } εργαστήρια
  }
unit-schools = { $count ->
    [one] { $number } σχολή
   *[other] { $number } σχολές
  }
unit-species = { $number } είδη
unit-exhibitions = { $count ->
    [one] { $number } έκθεση
   *[other] { $number } εκθέσεις
  }
unit-concerts = { $count ->
    [one] { $number } συναυλία
   *[other] { $number } συναυλίες
  }
unit-performances = { $count ->
    [one] { $number } παράσταση
   *[other] { $number } παραστάσεις
  }
unit-artists = { $count ->
    [one] { $number } καλλιτέχνης
   *[other] { $number } καλλιτέχνες
  }
unit-spectators = { $count ->
    [one] { $number } θεατής
   *[other] { $number } θεατές
  }
unit-stands = { $count ->
    [one] { $number } περίπτερο
   *[other] { $number } περίπτερα
  }
unit-stalls = { $count ->
    [one] { $number } πάγκος
   *[other] { $number } πάγκοι
  }
unit-dealers = { $count ->
    [one] { $number } έμπορος
   *[other] { $number } έμποροι
  }
unit-markets-per-week = { $count ->
    [one] { $number } αγορά την εβδομάδα
   *[other] { $number } αγορές την εβδομάδα
  }
unit-residents = { $count ->
    [one] { $number } κάτοικος
   *[other] { $number } κάτοικοι
  }
unit-births = { $count ->
    [one] { $number } γέννηση
   *[other] { $number } γεννήσεις
  }
unit-panels = { $count ->
    [one] { $number } πλάκα
   *[other] { $number } πλάκες
  }
unit-arches = { $count ->
    [one] { $number } τόξο
   *[other] { $number } τόξα
  }
unit-viaducts = { $count ->
    [one] { $number } οδογέφυρα
   *[other] { $number } οδογέφυρες
  }
unit-tunnels = { $count ->
    [one] { $number } σήραγγα
   *[other] { $number } σήραγγες
  }
unit-windmills = { $count ->
    [one] { $number } ανεμόμυλος
   *[other] { $number } ανεμόμυλοι
  }
unit-pipes = { $count ->
    [one] { $number } αυλός οργάνου
   *[other] { $number } αυλοί οργάνου
  }
unit-stalls-carved = { $count ->
    [one] { $number } σκαλιστό στασίδι
   *[other] { $number } σκαλιστά στασίδια
  }
unit-levels = { $count ->
    [one] { $number } επίπεδο
   *[other] { $number } επίπεδα
  }
unit-metres = { $number } μ.
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } ευρώ ανά τ.μ.
   *[other] { $number } ευρώ ανά τ.μ.
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } κάτοικος ανά τ.χλμ.
   *[other] { $number } κάτοικοι ανά τ.χλμ.
  }
unit-items = { $count ->
    [one] { $number } αντικείμενο που βρέθηκε
   *[other] { $number } αντικείμενα που βρέθηκαν
  }
unit-losses = { $count ->
    [one] { $number } δήλωση απώλειας
   *[other] { $number } δηλώσεις απώλειας
  }
unit-titles = { $count ->
    [one] { $number } τίτλος
   *[other] { $number } τίτλοι
  }
unit-cups = { $count ->
    [one] { $number } κύπελλο
   *[other] { $number } κύπελλα
  }
unit-editions = { $count ->
    [one] { $number } διοργάνωση
   *[other] { $number } διοργανώσεις
  }
unit-runners = { $count ->
    [one] { $number } δρομέας
   *[other] { $number } δρομείς
  }
unit-nationalities = { $count ->
    [one] { $number } εθνικότητα
   *[other] { $number } εθνικότητες
  }
unit-participants = { $count ->
    [one] { $number } συμμετέχων
   *[other] { $number } συμμετέχοντες
  }
unit-pupils = { $count ->
    [one] { $number } μαθητής
   *[other] { $number } μαθητές
  }
unit-sailing-series = { $count ->
    [one] { $number } ιστιοπλοϊκό αγώνισμα
   *[other] { $number } ιστιοπλοϊκά αγωνίσματα
  }
unit-athletes = { $count ->
    [one] { $number } αθλητής
   *[other] { $number } αθλητές
  }
unit-years = { $count ->
    [one] { $number } έτος
   *[other] { $number } έτη
  }
unit-hours-per-week = { $count ->
    [one] { $number } ώρα την εβδομάδα
   *[other] { $number } ώρες την εβδομάδα
  }
unit-hours-per-year = { $count ->
    [one] { $number } ώρα τον χρόνο
   *[other] { $number } ώρες τον χρόνο
  }
unit-ships = { $count ->
    [one] { $number } πλοίο
   *[other] { $number } πλοία
  }
unit-floors = { $count ->
    [one] { $number } όροφος
   *[other] { $number } όροφοι
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } βρεφονηπιακός σταθμός
   *[other] { $number } βρεφονηπιακοί σταθμοί
  }
unit-stages = { $count ->
    [one] { $number } κινηματογραφικό πλατό
   *[other] { $number } κινηματογραφικά πλατό
  }
unit-shoots = { $count ->
    [one] { $number } γύρισμα
   *[other] { $number } γυρίσματα
  }
unit-studios = { $count ->
    [one] { $number } στούντιο
   *[other] { $number } στούντιο
  }
unit-festivals = { $count ->
    [one] { $number } φεστιβάλ
   *[other] { $number } φεστιβάλ
  }
unit-departments = { $count ->
    [one] { $number } νομός
   *[other] { $number } νομοί
  }
unit-events-per-year = { $count ->
    [one] { $number } εκδήλωση τον χρόνο
   *[other] { $number } εκδηλώσεις τον χρόνο
  }

## Γεγονότα: ετικέτες μιας χρονολογίας

event-built = κατασκευή
event-opened = άνοιγμα
event-founded = ίδρυση
event-created = δημιουργία
event-inaugurated = εγκαίνια
event-listed = ανακήρυξη σε προστατευόμενο μνημείο
event-labelled = απονομή σήματος
event-renovated = ανακαίνιση
event-rebuilt = ανοικοδόμηση
event-restored = αποκατάσταση
event-consecrated = καθαγιασμός
event-reopened = επαναλειτουργία
event-closed = κλείσιμο
event-launched = έναρξη
event-museum = μουσείο από
event-destroyed = καταστροφή
event-merged = συγχώνευση
event-renamed = μετονομασία
event-announced = ανακοίνωση
event-signed = υπογραφή
event-started = έναρξη
event-finished = ολοκλήρωση
event-born = γέννηση
event-died = θάνατος
event-discovered = ανακάλυψη
event-abandoned = εγκατάλειψη
event-bought = αγορά
event-moved = μεταφορά

## Ρυθμοί

style-romanesque = ρομανικός
style-gothic = γοτθικός
style-baroque = μπαρόκ
style-romano-byzantine = ρωμανοβυζαντινός
style-neoclassical = νεοκλασικός
style-renaissance = αναγεννησιακός
style-modern = μοντέρνος
style-contemporary = σύγχρονος
style-early-christian = παλαιοχριστιανικός
style-provencal = προβηγκιανός
style-cistercian = κιστερκιανός
style-art-deco = αρ ντεκό
style-classical = κλασικός
style-roman-antiquity = αρχαίος ρωμαϊκός

## Ρόλοι προσώπων

role-director = διευθυντής/-ρια
role-president = πρόεδρος
role-mayor = δήμαρχος
role-owner = ιδιοκτήτης/-ρια
role-chief-executive = διευθύνων σύμβουλος
role-architect = αρχιτέκτονας
role-founder = ιδρυτής/-ρια
role-artist = καλλιτέχνης/-ιδα
role-general-manager = γενικός διευθυντής/-ρια
role-chair = πρόεδρος του συμβουλίου

## Μέσα μεταφοράς

mode-metro = μετρό
mode-tram = τραμ
mode-bus = λεωφορείο
mode-coach = υπεραστικό λεωφορείο
mode-train = τρένο
mode-boat = πλοίο
mode-shuttle = λεωφορείο μεταφοράς (shuttle)
mode-night-bus = νυχτερινό λεωφορείο
mode-tourist-train = τουριστικό τρενάκι
mode-bike = ποδήλατο
mode-car = αυτοκίνητο
mode-taxi = ταξί
mode-foot = με τα πόδια

## Τι θέλει κανείς να κάνει ή να φέρει

rule-dogs = σκύλοι
rule-animals = ζώα
rule-children = παιδιά
rule-pushchair = παιδικά καρότσια
rule-sand = άμμος
rule-pebbles = βότσαλα
rule-step-free = πρόσβαση με αναπηρικό αμαξίδιο
rule-swimming = κολύμπι
rule-fishing = ψάρεμα
rule-kayak = καγιάκ
rule-camping = κατασκήνωση
rule-climbing = αναρρίχηση
rule-diving = καταδύσεις
rule-drones = ντρόουν
rule-barbecue = μπάρμπεκιου και υπαίθριες φωτιές
rule-smoking = κάπνισμα
rule-picnic = πικνίκ

## Ναι ή όχι: ολόκληρες προτάσεις

flag-animals-yes = Τα ζώα είναι ευπρόσδεκτα.
flag-animals-no = Δεν επιτρέπονται ζώα.
flag-barefoot-yes = Επιτρέπεται να είστε ξυπόλητοι.
flag-barefoot-no = Δεν επιτρέπεται να είστε ξυπόλητοι.
flag-contactless-yes = Δέχεται ανέπαφες πληρωμές.
flag-contactless-no = Δεν δέχεται ανέπαφες πληρωμές.
flag-dogs-yes = Οι σκύλοι είναι ευπρόσδεκτοι.
flag-dogs-no = Δεν επιτρέπονται σκύλοι.
flag-fire-yes = Η φωτιά επιτρέπεται.
flag-fire-no = Απαγορεύεται κάθε είδους φωτιά.
flag-food-yes = Μπορείτε να φέρετε φαγητό και ποτό.
flag-food-no = Δεν επιτρέπονται φαγητό και ποτό.
flag-large-bags-yes = Επιτρέπονται μεγάλες τσάντες.
flag-large-bags-no = Δεν επιτρέπονται μεγάλες τσάντες και βαλίτσες.
flag-lifeguards-yes = Υπάρχουν ναυαγοσώστες.
flag-lifeguards-no = Δεν υπάρχουν ναυαγοσώστες.
flag-lockers-yes = Υπάρχουν ντουλάπια φύλαξης.
flag-lockers-no = Δεν υπάρχουν ντουλάπια φύλαξης.
flag-parking-yes = Υπάρχει πάρκινγκ.
flag-parking-no = Δεν υπάρχει πάρκινγκ.
flag-playground-yes = Υπάρχει παιδική χαρά.
flag-playground-no = Δεν υπάρχει παιδική χαρά.
flag-pushchair-yes = Μπορείτε να έρθετε με παιδικό καρότσι.
flag-pushchair-no = Δεν ενδείκνυται για παιδικά καρότσια.
flag-restaurant-yes = Μπορείτε να φάτε επί τόπου.
flag-restaurant-no = Δεν υπάρχει μέρος για φαγητό επί τόπου.
flag-shade-yes = Υπάρχει σκιά.
flag-shade-no = Δεν υπάρχει σκιά.
flag-showers-yes = Υπάρχουν ντους.
flag-showers-no = Δεν υπάρχουν ντους.
flag-smoking-yes = Το κάπνισμα επιτρέπεται.
flag-smoking-no = Το κάπνισμα απαγορεύεται.
flag-step-free-yes = Η πρόσβαση γίνεται χωρίς σκαλοπάτια.
flag-step-free-no = Δεν υπάρχει πρόσβαση χωρίς σκαλοπάτια.
flag-swimming-yes = Επιτρέπεται το κολύμπι.
flag-swimming-no = Απαγορεύεται το κολύμπι.
flag-wifi-yes = Υπάρχει Wi-Fi.
flag-wifi-no = Δεν υπάρχει Wi-Fi.

## Αριθμοί έκτακτης ανάγκης

emergency-112 = ευρωπαϊκός αριθμός έκτακτης ανάγκης
emergency-15 = επείγοντα ιατρικά περιστατικά (SAMU)
emergency-17 = αστυνομία
emergency-18 = πυροσβεστική
emergency-114 = μήνυμα κειμένου για κωφούς και βαρήκοους
emergency-196 = διάσωση στη θάλασσα
emergency-191 = εναέρια διάσωση

## Κοινό

audience-visitor = επισκέπτες
audience-resident = κάτοικοι
audience-student = φοιτητές
audience-investor = επενδυτές
audience-talent = όσοι εργάζονται εδώ
audience-press = τύπος
