# The closed vocabulary in Hindi. Kinds: $count says how many are listed. Units: $count selects the form,
# $number is the number as it is written.

## Kinds of places: headings of lists

kind-museum = संग्रहालय
kind-art-gallery = { $count ->
    [one] कला दीर्घा
   *[other] कला दीर्घाएँ
  }
kind-church = चर्च
kind-chapel = चैपल
kind-abbey = मठ
kind-cathedral = कैथेड्रल
kind-castle = { $count ->
    [one] क़िला
   *[other] क़िले
  }
kind-fort = दुर्ग
kind-monument = स्मारक
kind-memorial = स्मृति स्थल
kind-roman-site = रोमन स्थल
kind-archaeological-site = पुरातत्व स्थल
kind-historic-house = ऐतिहासिक घर
kind-theatre = थिएटर
kind-opera = ओपेरा हाउस
kind-cinema = सिनेमाघर
kind-concert-hall = कॉन्सर्ट हॉल
kind-cultural-venue = सांस्कृतिक केंद्र
kind-stadium = स्टेडियम
kind-park = पार्क
kind-garden = बाग़
kind-beach = समुद्र तट
kind-calanque = कलांक
kind-island = द्वीप
kind-hike = { $count ->
    [one] पैदल रास्ता
   *[other] पैदल रास्ते
  }
kind-viewpoint = व्यू पॉइंट
kind-nature = प्राकृतिक स्थल
kind-village = गाँव
kind-town = शहर
kind-district = { $count ->
    [one] मोहल्ला
   *[other] मोहल्ले
  }
kind-market = बाज़ार
kind-shop = { $count ->
    [one] दुकान
   *[other] दुकानें
  }
kind-food = स्थानीय व्यंजन
kind-restaurant = रेस्तराँ
kind-event = कार्यक्रम
kind-festival = उत्सव
kind-concert = कॉन्सर्ट
kind-sport = खेल
kind-lodging = { $count ->
    [one] ठहरने की जगह
   *[other] ठहरने की जगहें
  }
kind-station = स्टेशन
kind-airport = { $count ->
    [one] हवाई अड्डा
   *[other] हवाई अड्डे
  }
kind-port = बंदरगाह
kind-bus = { $count ->
    [one] बस
   *[other] बसें
  }
kind-metro = मेट्रो
kind-tram = ट्राम
kind-train = { $count ->
    [one] ट्रेन
   *[other] ट्रेनें
  }
kind-boat = { $count ->
    [one] नाव
   *[other] नावें
  }
kind-bike = { $count ->
    [one] साइकिल
   *[other] साइकिलें
  }
kind-coach = { $count ->
    [one] कोच बस
   *[other] कोच बसें
  }
kind-parking = पार्किंग
kind-ticket = टिकट और पास
kind-tourist-train = { $count ->
    [one] टूरिस्ट ट्रेन
   *[other] टूरिस्ट ट्रेनें
  }
kind-car = { $count ->
    [one] कार
   *[other] कारें
  }
kind-university = विश्वविद्यालय
kind-school = स्कूल
kind-research = शोध केंद्र
kind-hospital = अस्पताल
kind-pharmacy = { $count ->
    [one] दवा की दुकान
   *[other] दवा की दुकानें
  }
kind-company = { $count ->
    [one] कंपनी
   *[other] कंपनियाँ
  }
kind-agency = { $count ->
    [one] एजेंसी
   *[other] एजेंसियाँ
  }
kind-tourist-office = पर्यटन कार्यालय
kind-consulate = वाणिज्य दूतावास
kind-service = { $count ->
    [one] सेवा
   *[other] सेवाएँ
  }
kind-procedure = काग़ज़ी काम
kind-safety = सुरक्षा
kind-climate = मौसम और जलवायु
kind-emergency = { $count ->
    [one] आपात स्थिति
   *[other] आपात स्थितियाँ
  }
kind-tax = कर
kind-payment = भुगतान के तरीके
kind-territory = { $count ->
    [one] इलाका
   *[other] इलाके
  }
kind-association = { $count ->
    [one] संस्था
   *[other] संस्थाएँ
  }
kind-industry = उद्योग
kind-language-course = भाषा कोर्स
kind-employment = नौकरी और रोज़गार
kind-convention-centre = सम्मेलन केंद्र

## Parts that a value is about

of-entry = प्रवेश
of-permanent-collection = स्थायी संग्रह
of-temporary-exhibition = अस्थायी प्रदर्शनी
of-exhibition = प्रदर्शनी
of-audioguide = ऑडियो गाइड
of-guided-tour = गाइडेड टूर
of-visit = भ्रमण
of-museum = संग्रहालय
of-church = चर्च
of-crypt = तहख़ाना (क्रिप्ट)
of-cloister = क्लॉइस्टर
of-gardens = बाग़
of-tower = मीनार
of-fort = दुर्ग
of-chapel = चैपल
of-terrace = छत
of-boat = नाव
of-parking = पार्किंग
of-ticket-office = टिकट काउंटर
of-box-office = टिकट खिड़की
of-shop = दुकान
of-market = बाज़ार
of-flower-market = फूलों का बाज़ार
of-food-market = खाने-पीने का बाज़ार
of-crafts-market = हस्तशिल्प बाज़ार
of-concert = कॉन्सर्ट
of-stage = मंच
of-pass = पास
of-single-ticket = एकतरफ़ा टिकट
of-return-ticket = आने-जाने का टिकट
of-day-pass = दिन का पास
of-week-pass = हफ़्ते का पास
of-month-pass = महीने का पास
of-season-ticket = सीज़न टिकट
of-taxi = टैक्सी
of-shuttle = शटल
of-train = ट्रेन
of-bus = बस
of-ferry = फ़ेरी
of-bike = साइकिल
of-lifeguards = लाइफ़गार्ड
of-road-closure = सड़क बंद
of-road = सड़क
of-regulated-access = नियंत्रित प्रवेश
of-festival = उत्सव
of-pilgrimage = तीर्थयात्रा
of-lavender = लैवेंडर के फूलने का समय
of-flamingos = फ़्लेमिंगो
of-film = फ़िल्म
of-office = कार्यालय
of-stadium-tour = स्टेडियम टूर
of-workshop = कार्यशाला
of-combined-ticket = संयुक्त टिकट
of-tablet = टैबलेट के साथ भ्रमण
of-locker = सामान का लॉकर
of-nursery = शिशु-सदन
of-rooms = कमरे
of-collection = संग्रह
of-building = इमारत
of-site = स्थल
of-nave = मुख्य कक्ष (नेव)
of-keep = मुख्य बुर्ज
of-baptistery = बपतिस्मा कक्ष
of-portal = प्रवेशद्वार
of-ruins = खंडहर
of-buildings = इमारतें
of-origins = शुरुआत
of-castle = क़िला
of-length = लंबाई
of-height = ऊँचाई
of-distance = दूरी
of-depth = गहराई
of-altitude = समुद्र तल से ऊँचाई
of-width = चौड़ाई
of-coast = तटरेखा
of-course = रास्ता
of-diameter = व्यास
of-walk = पैदल
of-loop = गोल पैदल रास्ता
of-ride = सवारी
of-crossing = नाव से सफ़र
of-tour = टूर
of-drive = कार से
of-drop = गिरने की ऊँचाई
of-ascent = कुल चढ़ाई
of-last-departure = आख़िरी प्रस्थान
of-ten-trip-ticket = दस यात्राओं का टिकट
of-pass-48h = 48 घंटे का पास
of-pass-72h = 72 घंटे का पास
of-tourist-office = पर्यटन कार्यालय
of-bank = बैंक
of-fine = जुर्माना
of-activity-rate = श्रम भागीदारी दर (15–64 साल)
of-employment-rate = रोज़गार दर (15–64 साल)
of-unemployed-share = 15–64 साल के लोगों में बेरोज़गारों का हिस्सा
of-executive-recruitment = अधिकारी-स्तर की भर्ती
of-medical-emergency = चिकित्सा आपातकाल (SAMU)
of-police = पुलिस
of-fire-brigade = दमकल
of-deaf-emergency = बधिर लोगों के लिए आपातकालीन SMS
of-sea-rescue = समुद्री बचाव
of-air-rescue = हवाई बचाव
of-mean-temperature = सालाना औसत तापमान
of-water-temperature = पानी का तापमान
of-mistral = मिस्त्राल हवा
of-investment = निवेश
of-flat = फ़्लैट
of-rent = किराया
of-tax-stamp = टैक्स स्टाम्प
of-crit-air-sticker = Crit’Air स्टिकर

## For whom a price is

who-adult = वयस्क
who-child = बच्चा
who-reduced = रियायती दर
who-student = छात्र
who-senior = वरिष्ठ नागरिक
who-family = परिवार
who-group = समूह
who-resident = निवासी
who-disabled = दिव्यांग आगंतुक
who-eu-resident = EU निवासी
who-teacher = शिक्षक
who-job-seeker = नौकरी खोजने वाले
who-car-sharer = कारपूल करने वाले
who-subscriber = सदस्य

## What a price is for

per-person = प्रति व्यक्ति
per-night = प्रति रात
per-day = प्रति दिन
per-week = प्रति सप्ताह
per-month = प्रति माह
per-year = प्रति वर्ष
per-hour = प्रति घंटा
per-half-hour = प्रति आधा घंटा
per-square-metre = प्रति वर्ग मीटर
per-trip = प्रति यात्रा
per-group = प्रति समूह
per-kwh = प्रति kWh
per-km = प्रति कि॰मी॰

## When it holds

when-summer = गर्मियों में
when-winter = सर्दियों में
when-low-season = ऑफ़ सीज़न में
when-high-season = पीक सीज़न में
when-weekends = शनिवार-रविवार को
when-weekdays = कामकाजी दिनों में
when-sunday = रविवार को
when-saturday = शनिवार को
when-monday = सोमवार को
when-holidays = सरकारी छुट्टियों पर
when-school-holidays = स्कूल की छुट्टियों में
when-first-sunday = महीने के पहले रविवार को
when-first-saturday = महीने के पहले शनिवार को
when-first-wednesday = महीने के पहले बुधवार को
when-night = रात में
when-evening = शाम को
when-morning = सुबह
when-afternoon = दोपहर बाद
when-peak = भीड़ के समय
when-off-peak = कम भीड़ के समय
when-opening-day = उद्घाटन के दिन
when-heritage-days = यूरोपीय विरासत दिवसों पर
when-museum-night = संग्रहालय रात्रि (Museum Night) पर
when-match-days = मैच के दिन

## Units

unit-works = { $count ->
    [one] { $number } कृति
   *[other] { $number } कृतियाँ
  }
unit-objects = { $count ->
    [one] { $number } वस्तु
   *[other] { $number } वस्तुएँ
  }
unit-paintings = { $number } पेंटिंग
unit-visitors = { $number } आगंतुक
unit-visitors-per-year = { $number } आगंतुक प्रति वर्ष
unit-people = { $count ->
    [one] { $number } व्यक्ति
   *[other] { $number } लोग
  }
unit-students = { $number } छात्र
unit-staff = { $number } कर्मचारी
unit-researchers = { $number } शोधकर्ता
unit-teachers = { $number } शिक्षक
unit-seats = { $count ->
    [one] { $number } सीट
   *[other] { $number } सीटें
  }
unit-rooms = { $count ->
    [one] { $number } कमरा
   *[other] { $number } कमरे
  }
unit-companies = { $count ->
    [one] { $number } कंपनी
   *[other] { $number } कंपनियाँ
  }
unit-startups = { $number } स्टार्टअप
unit-jobs = { $count ->
    [one] { $number } नौकरी
   *[other] { $number } नौकरियाँ
  }
unit-beds = { $number } बिस्तर
unit-inhabitants = { $number } निवासी
unit-hectares = { $number } हेक्टेयर
unit-square-metres = { $number } वर्ग मी॰
unit-square-kilometres = { $number } वर्ग कि॰मी॰
unit-tonnes = { $number } टन
unit-passengers = { $number } यात्री
unit-passengers-per-year = { $number } यात्री प्रति वर्ष
unit-cruise-passengers = { $number } क्रूज़ यात्री
unit-containers = { $number } कंटेनर (TEU)
unit-vehicles = { $number } वाहन
unit-euros = { $number } यूरो
unit-million-euros = { $number } मिलियन यूरो
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } मि॰मी॰ प्रति वर्ष
unit-sun-hours-per-year = { $number } घंटे धूप प्रति वर्ष
unit-days-per-year = { $number } दिन प्रति वर्ष
unit-kilometres = { $number } कि॰मी॰
unit-lines = { $count ->
    [one] { $number } लाइन
   *[other] { $number } लाइनें
  }
unit-stations = { $number } स्टेशन
unit-stops = { $number } स्टॉप
unit-trips = { $count ->
    [one] { $number } यात्रा
   *[other] { $number } यात्राएँ
  }
unit-return-trips = { $number } बार आना-जाना
unit-trips-per-day = { $count ->
    [one] { $number } यात्रा प्रति दिन
   *[other] { $number } यात्राएँ प्रति दिन
  }
unit-spaces = { $count ->
    [one] { $number } पार्किंग जगह
   *[other] { $number } पार्किंग जगहें
  }
unit-bikes = { $count ->
    [one] { $number } साइकिल
   *[other] { $number } साइकिलें
  }
unit-beaches = { $number } समुद्र तट
unit-islands = { $number } द्वीप
unit-massifs = { $number } पहाड़ी वन क्षेत्र
unit-communes = { $count ->
    [one] { $number } नगरपालिका
   *[other] { $number } नगरपालिकाएँ
  }
unit-councillors = { $number } पार्षद
unit-consulates = { $number } वाणिज्य दूतावास
unit-sites = { $number } स्थल
unit-hospitals = { $number } अस्पताल
unit-cables = { $number } केबल
unit-countries = { $number } देश
unit-labs = { $count ->
    [one] { $number } प्रयोगशाला
   *[other] { $number } प्रयोगशालाएँ
  }
unit-schools = { $number } स्कूल
unit-species = { $count ->
    [one] { $number } प्रजाति
   *[other] { $number } प्रजातियाँ
  }
unit-exhibitions = { $count ->
    [one] { $number } प्रदर्शनी
   *[other] { $number } प्रदर्शनियाँ
  }
unit-concerts = { $number } कॉन्सर्ट
unit-performances = { $count ->
    [one] { $number } प्रस्तुति
   *[other] { $number } प्रस्तुतियाँ
  }
unit-artists = { $number } कलाकार
unit-spectators = { $number } दर्शक
unit-stands = { $number } स्टैंड
unit-stalls = { $number } स्टॉल
unit-dealers = { $number } दुकानदार
unit-markets-per-week = { $number } बाज़ार प्रति सप्ताह
unit-residents = { $number } निवासी
unit-births = { $number } जन्म
unit-panels = { $number } पैनल
unit-arches = { $count ->
    [one] { $number } मेहराब
   *[other] { $number } मेहराबें
  }
unit-viaducts = { $number } वायडक्ट पुल
unit-tunnels = { $count ->
    [one] { $number } सुरंग
   *[other] { $number } सुरंगें
  }
unit-windmills = { $count ->
    [one] { $number } पवनचक्की
   *[other] { $number } पवनचक्कियाँ
  }
unit-pipes = { $number } ऑर्गन पाइप
unit-stalls-carved = { $number } नक्काशीदार आसन
unit-levels = { $count ->
    [one] { $number } मंज़िल
   *[other] { $number } मंज़िलें
  }
unit-metres = { $number } मी॰
unit-volts = { $number } वोल्ट
unit-hertz = { $number } हर्ट्ज़
unit-euros-per-square-metre = { $number } यूरो प्रति वर्ग मीटर
unit-inhabitants-per-square-kilometre = { $number } निवासी प्रति वर्ग कि॰मी॰
unit-items = { $count ->
    [one] { $number } मिली हुई वस्तु
   *[other] { $number } मिली हुई वस्तुएँ
  }
unit-losses = { $number } दर्ज गुमशुदगी
unit-titles = { $number } ख़िताब
unit-cups = { $number } कप
unit-editions = { $number } संस्करण
unit-runners = { $number } धावक
unit-nationalities = { $count ->
    [one] { $number } राष्ट्रीयता
   *[other] { $number } राष्ट्रीयताएँ
  }
unit-participants = { $number } प्रतिभागी
unit-pupils = { $number } विद्यार्थी
unit-sailing-series = { $count ->
    [one] { $number } पाल-नौका स्पर्धा
   *[other] { $number } पाल-नौका स्पर्धाएँ
  }
unit-athletes = { $number } खिलाड़ी
unit-years = { $number } साल
unit-hours-per-week = { $count ->
    [one] { $number } घंटा प्रति सप्ताह
   *[other] { $number } घंटे प्रति सप्ताह
  }
unit-hours-per-year = { $count ->
    [one] { $number } घंटा प्रति वर्ष
   *[other] { $number } घंटे प्रति वर्ष
  }
unit-ships = { $number } जहाज़
unit-floors = { $count ->
    [one] { $number } मंज़िल
   *[other] { $number } मंज़िलें
  }
unit-megawatts = { $number } मेगावाट
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $number } शिशु-सदन
unit-stages = { $number } फ़िल्म स्टेज
unit-shoots = { $number } फ़िल्म शूटिंग
unit-studios = { $number } स्टूडियो
unit-festivals = { $number } उत्सव
unit-departments = { $number } विभाग
unit-events-per-year = { $number } कार्यक्रम प्रति वर्ष

## Events: labels of a date

event-built = निर्माण
event-opened = खुला
event-founded = स्थापना
event-created = शुरुआत
event-inaugurated = उद्घाटन
event-listed = संरक्षित घोषित
event-labelled = लेबल मिला
event-renovated = नवीनीकरण
event-rebuilt = पुनर्निर्माण
event-restored = मरम्मत और पुनरुद्धार
event-consecrated = अभिषेक
event-reopened = दोबारा खुला
event-closed = बंद हुआ
event-launched = शुरू हुआ
event-museum = तब से संग्रहालय
event-destroyed = नष्ट हुआ
event-merged = विलय
event-renamed = नाम बदला
event-announced = घोषणा
event-signed = हस्ताक्षर
event-started = काम शुरू
event-finished = काम पूरा
event-born = जन्म
event-died = निधन
event-discovered = खोज
event-abandoned = छोड़ दिया गया
event-bought = ख़रीद
event-moved = स्थान बदला

## Styles

style-romanesque = रोमनस्क
style-gothic = गॉथिक
style-baroque = बारोक
style-romano-byzantine = रोमानो-बीज़ान्टिन
style-neoclassical = नवशास्त्रीय
style-renaissance = पुनर्जागरण (रेनेसाँ)
style-modern = आधुनिक
style-contemporary = समकालीन
style-early-christian = प्रारंभिक ईसाई
style-provencal = प्रोवाँसी
style-cistercian = सिस्टर्सियन
style-art-deco = आर्ट डेको
style-classical = शास्त्रीय
style-roman-antiquity = प्राचीन रोमन

## Roles of people

role-director = निदेशक
role-president = अध्यक्ष
role-mayor = मेयर
role-owner = मालिक
role-chief-executive = मुख्य कार्यकारी (CEO)
role-architect = वास्तुकार
role-founder = संस्थापक
role-artist = कलाकार
role-general-manager = महाप्रबंधक
role-chair = सभापति

## Means of transport

mode-metro = मेट्रो
mode-tram = ट्राम
mode-bus = बस
mode-coach = कोच बस
mode-train = ट्रेन
mode-boat = नाव
mode-shuttle = शटल
mode-night-bus = रात की बस
mode-tourist-train = टूरिस्ट ट्रेन
mode-bike = साइकिल
mode-car = कार
mode-taxi = टैक्सी
mode-foot = पैदल

## What people may want to do or bring

rule-dogs = कुत्ते
rule-animals = जानवर
rule-children = बच्चे
rule-pushchair = बच्चा-गाड़ी
rule-sand = रेत
rule-pebbles = कंकड़
rule-step-free = व्हीलचेयर से पहुँच
rule-swimming = तैरना
rule-fishing = मछली पकड़ना
rule-kayak = कयाकिंग
rule-camping = कैंपिंग
rule-climbing = चट्टान पर चढ़ना
rule-diving = गोताखोरी
rule-drones = ड्रोन
rule-barbecue = बारबेक्यू और खुली आग
rule-smoking = धूम्रपान
rule-picnic = पिकनिक

## Yes or no: complete sentences

flag-animals-yes = जानवर लाए जा सकते हैं।
flag-animals-no = जानवर लाना मना है।
flag-barefoot-yes = नंगे पाँव चल सकते हैं।
flag-barefoot-no = नंगे पाँव चलना मना है।
flag-contactless-yes = कॉन्टैक्टलेस भुगतान चलता है।
flag-contactless-no = कॉन्टैक्टलेस भुगतान नहीं चलता।
flag-dogs-yes = कुत्ते लाए जा सकते हैं।
flag-dogs-no = कुत्ते लाना मना है।
flag-fire-yes = आग जलाने की अनुमति है।
flag-fire-no = किसी भी तरह की आग जलाना मना है।
flag-food-yes = आप खाना-पीना ला सकते हैं।
flag-food-no = खाना-पीना लाना मना है।
flag-large-bags-yes = बड़े बैग लाए जा सकते हैं।
flag-large-bags-no = बड़े बैग और सूटकेस लाना मना है।
flag-lifeguards-yes = लाइफ़गार्ड तैनात रहते हैं।
flag-lifeguards-no = लाइफ़गार्ड नहीं हैं।
flag-lockers-yes = लॉकर हैं।
flag-lockers-no = लॉकर नहीं हैं।
flag-parking-yes = पार्किंग है।
flag-parking-no = पार्किंग नहीं है।
flag-playground-yes = बच्चों के खेलने की जगह है।
flag-playground-no = बच्चों के खेलने की जगह नहीं है।
flag-pushchair-yes = बच्चा-गाड़ी के साथ आ सकते हैं।
flag-pushchair-no = बच्चा-गाड़ी के लिए ठीक नहीं है।
flag-restaurant-yes = वहीं खाने की जगह है।
flag-restaurant-no = वहाँ खाने की कोई जगह नहीं है।
flag-shade-yes = छाया है।
flag-shade-no = छाया नहीं है।
flag-showers-yes = नहाने के शॉवर हैं।
flag-showers-no = नहाने के शॉवर नहीं हैं।
flag-smoking-yes = धूम्रपान की अनुमति है।
flag-smoking-no = धूम्रपान मना है।
flag-step-free-yes = बिना सीढ़ियों के पहुँच सकते हैं।
flag-step-free-no = सीढ़ियों के बिना नहीं पहुँच सकते।
flag-swimming-yes = तैरने की अनुमति है।
flag-swimming-no = तैरना मना है।
flag-wifi-yes = वाई-फ़ाई है।
flag-wifi-no = वाई-फ़ाई नहीं है।

## Emergency numbers

emergency-112 = यूरोपीय आपातकालीन नंबर
emergency-15 = चिकित्सा आपातकाल (SAMU)
emergency-17 = पुलिस
emergency-18 = दमकल
emergency-114 = बधिर और कम सुनने वालों के लिए SMS
emergency-196 = समुद्री बचाव
emergency-191 = हवाई बचाव

## Audiences

audience-visitor = आगंतुक
audience-resident = निवासी
audience-student = छात्र
audience-investor = निवेशक
audience-talent = यहाँ काम करने वाले
audience-press = प्रेस
