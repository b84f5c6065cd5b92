# Türkçede kapalı söz dağarcığı. Türler: $count kaç yer sıralandığını söyler. Birimler: sayıdan sonra ad tekil kalır.
# Büyük harfle başlatılacak yerlerde i harfi İ olarak yazılmıştır.

## Kinds of places: headings of lists

kind-museum = { $count ->
    [one] müze
   *[other] müzeler
  }
kind-art-gallery = { $count ->
    [one] sanat galerisi
   *[other] sanat galerileri
  }
kind-church = { $count ->
    [one] kilise
   *[other] kiliseler
  }
kind-chapel = { $count ->
    [one] şapel
   *[other] şapeller
  }
kind-abbey = { $count ->
    [one] manastır
   *[other] manastırlar
  }
kind-cathedral = { $count ->
    [one] katedral
   *[other] katedraller
  }
kind-castle = { $count ->
    [one] şato
   *[other] şatolar
  }
kind-fort = { $count ->
    [one] kale
   *[other] kaleler
  }
kind-monument = { $count ->
    [one] anıt
   *[other] anıtlar ve tarihî yapılar
  }
kind-memorial = { $count ->
    [one] anma yeri
   *[other] anma yerleri
  }
kind-roman-site = { $count ->
    [one] Roma eseri
   *[other] Roma eserleri
  }
kind-archaeological-site = { $count ->
    [one] arkeolojik alan
   *[other] arkeolojik alanlar
  }
kind-historic-house = { $count ->
    [one] tarihî ev
   *[other] tarihî evler
  }
kind-theatre = { $count ->
    [one] tiyatro
   *[other] tiyatrolar
  }
kind-opera = { $count ->
    [one] opera binası
   *[other] opera binaları
  }
kind-cinema = { $count ->
    [one] sinema
   *[other] sinemalar
  }
kind-concert-hall = { $count ->
    [one] konser salonu
   *[other] konser salonları
  }
kind-cultural-venue = { $count ->
    [one] kültür merkezi
   *[other] kültür merkezleri
  }
kind-stadium = { $count ->
    [one] stadyum
   *[other] stadyumlar
  }
kind-park = { $count ->
    [one] park
   *[other] parklar
  }
kind-garden = { $count ->
    [one] bahçe
   *[other] bahçeler
  }
kind-beach = { $count ->
    [one] plaj
   *[other] plajlar
  }
kind-calanque = { $count ->
    [one] calanque (koy)
   *[other] calanque’lar (koylar)
  }
kind-island = { $count ->
    [one] ada
   *[other] adalar
  }
kind-hike = { $count ->
    [one] yürüyüş rotası
   *[other] yürüyüş rotaları
  }
kind-viewpoint = { $count ->
    [one] seyir noktası
   *[other] seyir noktaları
  }
kind-nature = { $count ->
    [one] doğal alan
   *[other] doğal alanlar
  }
kind-village = { $count ->
    [one] köy
   *[other] köyler
  }
kind-town = { $count ->
    [one] şehir
   *[other] şehirler
  }
kind-district = { $count ->
    [one] semt
   *[other] semtler
  }
kind-market = { $count ->
    [one] pazar
   *[other] pazarlar
  }
kind-shop = { $count ->
    [one] mağaza
   *[other] mağazalar
  }
kind-food = { $count ->
    [one] yöresel lezzet
   *[other] yöresel lezzetler
  }
kind-restaurant = { $count ->
    [one] restoran
   *[other] restoranlar
  }
kind-event = { $count ->
    [one] etkinlik
   *[other] etkinlikler
  }
kind-festival = { $count ->
    [one] festival
   *[other] festivaller
  }
kind-concert = { $count ->
    [one] konser
   *[other] konserler
  }
kind-sport = { $count ->
    [one] spor
   *[other] sporlar
  }
kind-lodging = { $count ->
    [one] konaklama yeri
   *[other] konaklama yerleri
  }
kind-station = { $count ->
    [one] istasyon
   *[other] istasyonlar
  }
kind-airport = { $count ->
    [one] havalimanı
   *[other] havalimanları
  }
kind-port = { $count ->
    [one] liman
   *[other] limanlar
  }
kind-bus = { $count ->
    [one] otobüs
   *[other] otobüsler
  }
kind-metro = { $count ->
    [one] metro
   *[other] metrolar
  }
kind-tram = { $count ->
    [one] tramvay
   *[other] tramvaylar
  }
kind-train = { $count ->
    [one] tren
   *[other] trenler
  }
kind-boat = { $count ->
    [one] tekne
   *[other] tekneler
  }
kind-bike = { $count ->
    [one] bisiklet
   *[other] bisikletler
  }
kind-coach = { $count ->
    [one] şehirlerarası otobüs
   *[other] şehirlerarası otobüsler
  }
kind-parking = { $count ->
    [one] otopark
   *[other] otoparklar
  }
kind-ticket = { $count ->
    [one] bilet veya kart
   *[other] biletler ve kartlar
  }
kind-tourist-train = { $count ->
    [one] turistik tren
   *[other] turistik trenler
  }
kind-car = { $count ->
    [one] otomobil
   *[other] otomobiller
  }
kind-university = { $count ->
    [one] üniversite
   *[other] üniversiteler
  }
kind-school = { $count ->
    [one] okul
   *[other] okullar
  }
kind-research = { $count ->
    [one] araştırma merkezi
   *[other] araştırma merkezleri
  }
kind-hospital = { $count ->
    [one] hastane
   *[other] hastaneler
  }
kind-pharmacy = { $count ->
    [one] eczane
   *[other] eczaneler
  }
kind-company = { $count ->
    [one] şirket
   *[other] şirketler
  }
kind-agency = { $count ->
    [one] ajans
   *[other] ajanslar
  }
kind-tourist-office = { $count ->
    [one] turizm ofisi
   *[other] turizm ofisleri
  }
kind-consulate = { $count ->
    [one] konsolosluk
   *[other] konsolosluklar
  }
kind-service = { $count ->
    [one] hizmet
   *[other] hizmetler
  }
kind-procedure = { $count ->
    [one] işlem
   *[other] işlemler
  }
kind-safety = güvenlik
kind-climate = iklim
kind-emergency = { $count ->
    [one] acil durum
   *[other] acil durumlar
  }
kind-tax = { $count ->
    [one] vergi
   *[other] vergiler
  }
kind-payment = ödeme yolları
kind-territory = { $count ->
    [one] bölge
   *[other] bölgeler
  }
kind-association = { $count ->
    [one] dernek
   *[other] dernekler
  }
kind-industry = { $count ->
    [one] sanayi dalı
   *[other] sanayi dalları
  }
kind-language-course = { $count ->
    [one] dil kursu
   *[other] dil kursları
  }
kind-employment = istihdam
kind-convention-centre = { $count ->
    [one] kongre merkezi
   *[other] kongre merkezleri
  }

## Parts that a value is about

of-entry = giriş
of-permanent-collection = kalıcı koleksiyon
of-temporary-exhibition = geçici sergi
of-exhibition = sergi
of-audioguide = sesli rehber
of-guided-tour = rehberli tur
of-visit = ziyaret
of-museum = müze
of-church = kilise
of-crypt = kripta
of-cloister = revaklı avlu
of-gardens = bahçeler
of-tower = kule
of-fort = kale
of-chapel = şapel
of-terrace = teras
of-boat = tekne
of-parking = otopark
of-ticket-office = bilet gişesi
of-box-office = gişe
of-shop = mağaza
of-market = pazar
of-flower-market = çiçek pazarı
of-food-market = gıda pazarı
of-crafts-market = el sanatları pazarı
of-concert = konser
of-stage = sahne
of-pass = kart
of-single-ticket = tek yön bilet
of-return-ticket = gidiş dönüş bilet
of-day-pass = günlük kart
of-week-pass = haftalık kart
of-month-pass = aylık kart
of-season-ticket = abonman
of-taxi = taksi
of-shuttle = servis
of-train = tren
of-bus = otobüs
of-ferry = feribot
of-bike = bisiklet
of-lifeguards = cankurtaranlar
of-road-closure = yolun kapalı olduğu zamanlar
of-road = yol
of-regulated-access = düzenlenmiş giriş
of-festival = festival
of-pilgrimage = hac
of-lavender = lavanta çiçeklenmesi
of-flamingos = flamingolar
of-film = film
of-office = büro
of-stadium-tour = stadyum turu
of-workshop = atölye
of-combined-ticket = kombine bilet
of-tablet = tabletle ziyaret
of-locker = emanet dolabı
of-nursery = kreş
of-rooms = odalar
of-collection = koleksiyon
of-building = bina
of-site = alan
of-nave = nef
of-keep = başkule
of-baptistery = vaftizhane
of-portal = taçkapı
of-ruins = kalıntılar
of-buildings = binalar
of-origins = köken
of-castle = şato
of-length = uzunluk
of-height = yükseklik
of-distance = mesafe
of-depth = derinlik
of-altitude = rakım
of-width = genişlik
of-coast = kıyı şeridi
of-course = parkur
of-diameter = çap
of-walk = yürüyerek
of-loop = dairesel rota
of-ride = yolculuk
of-crossing = geçiş
of-tour = tur
of-drive = arabayla
of-drop = düşüş yüksekliği
of-ascent = toplam tırmanış
of-last-departure = son sefer
of-ten-trip-ticket = on yolculuklu bilet
of-pass-48h = 48 saatlik kart
of-pass-72h = 72 saatlik kart
of-tourist-office = turizm ofisi
of-bank = bankalar
of-fine = para cezası
of-activity-rate = işgücüne katılma oranı (15–64 yaş)
of-employment-rate = çalışma oranı (15–64 yaş)
of-unemployed-share = 15–64 yaş nüfusta işsizlerin payı
of-executive-recruitment = yönetici ve uzman alımı
of-medical-emergency = tıbbi acil yardım (SAMU)
of-police = polis veya jandarma
of-fire-brigade = İtfaiye
of-deaf-emergency = sağırlar için acil yazışma hattı
of-sea-rescue = denizde arama kurtarma
of-air-rescue = havadan arama kurtarma
of-mean-temperature = yıllık ortalama sıcaklık
of-water-temperature = su sıcaklığı
of-mistral = mistral rüzgârı
of-investment = yatırım
of-flat = daire
of-rent = kira
of-tax-stamp = harç pulu
of-crit-air-sticker = Crit’Air çıkartması

## For whom a price is

who-adult = yetişkin
who-child = çocuk
who-reduced = indirimli
who-student = öğrenci
who-senior = yaşlı
who-family = aile
who-group = grup
who-resident = bölge sakini
who-disabled = engelli ziyaretçi
who-eu-resident = AB’de ikamet eden
who-teacher = öğretmen
who-job-seeker = iş arayan
who-car-sharer = araç paylaşan
who-subscriber = abone

## What a price is for

per-person = kişi başına
per-night = gece başına
per-day = günde
per-week = haftada
per-month = ayda
per-year = yılda
per-hour = saatte
per-half-hour = yarım saatte
per-square-metre = metrekare başına
per-trip = yolculuk başına
per-group = grup başına
per-kwh = kWh başına
per-km = km başına

## When it holds

when-summer = yazın
when-winter = kışın
when-low-season = düşük sezonda
when-high-season = yüksek sezonda
when-weekends = hafta sonları
when-weekdays = hafta içi
when-sunday = pazar günleri
when-saturday = cumartesi günleri
when-monday = pazartesi günleri
when-holidays = resmî tatillerde
when-school-holidays = okul tatillerinde
when-first-sunday = ayın ilk pazar günü
when-first-saturday = ayın ilk cumartesi günü
when-first-wednesday = ayın ilk çarşamba günü
when-night = geceleyin
when-evening = akşamları
when-morning = sabahları
when-afternoon = öğleden sonraları
when-peak = yoğun saatlerde
when-off-peak = yoğun saatler dışında
when-opening-day = açılış gününde
when-heritage-days = Avrupa Miras Günleri’nde
when-museum-night = Müzeler Gecesi’nde
when-match-days = maç günlerinde

## Units

unit-works = { $number } eser
unit-objects = { $number } nesne
unit-paintings = { $number } tablo
unit-visitors = { $number } ziyaretçi
unit-visitors-per-year = yılda { $number } ziyaretçi
unit-people = { $number } kişi
unit-students = { $number } öğrenci
unit-staff = { $number } çalışan
unit-researchers = { $number } araştırmacı
unit-teachers = { $number } öğretmen
unit-seats = { $number } koltuk
unit-rooms = { $number } oda
unit-companies = { $number } şirket
unit-startups = { $number } girişim
unit-jobs = { $number } iş
unit-beds = { $number } yatak
unit-inhabitants = { $number } kişilik nüfus
unit-hectares = { $number } hektar
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $number } ton
unit-passengers = { $number } yolcu
unit-passengers-per-year = yılda { $number } yolcu
unit-cruise-passengers = { $number } kruvaziyer yolcusu
unit-containers = { $number } konteyner (TEU)
unit-vehicles = { $number } araç
unit-euros = { $number } avro
unit-million-euros = { $number } milyon avro
unit-percent = %{ $number }
unit-degrees = { $number } °C
unit-millimetres-per-year = yılda { $number } mm
unit-sun-hours-per-year = yılda { $number } saat güneş
unit-days-per-year = yılda { $number } gün
unit-kilometres = { $number } km
unit-lines = { $number } hat
unit-stations = { $number } istasyon
unit-stops = { $number } durak
unit-trips = { $number } sefer
unit-return-trips = { $number } gidiş dönüş seferi
unit-trips-per-day = günde { $number } sefer
unit-spaces = { $number } araçlık park yeri
unit-bikes = { $number } bisiklet
unit-beaches = { $number } plaj
unit-islands = { $number } ada
unit-massifs = { $number } orman alanı
unit-communes = { $number } belediye
unit-councillors = { $number } meclis üyesi
unit-consulates = { $number } konsolosluk
unit-sites = { $number } alan
unit-hospitals = { $number } hastane
unit-cables = { $number } kablo
unit-countries = { $number } ülke
unit-labs = { $number } laboratuvar
unit-schools = { $number } okul
unit-species = { $number } tür
unit-exhibitions = { $number } sergi
unit-concerts = { $number } konser
unit-performances = { $number } gösteri
unit-artists = { $number } sanatçı
unit-spectators = { $number } seyirci
unit-stands = { $number } stant
unit-stalls = { $number } tezgâh
unit-dealers = { $number } satıcı
unit-markets-per-week = haftada { $number } pazar
unit-residents = { $number } sakin
unit-births = { $number } doğum
unit-panels = { $number } panel
unit-arches = { $number } kemer
unit-viaducts = { $number } viyadük
unit-tunnels = { $number } tünel
unit-windmills = { $number } yel değirmeni
unit-pipes = { $number } org borusu
unit-stalls-carved = { $number } oymalı koro sırası
unit-levels = { $number } kat
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = metrekare başına { $number } avro
unit-inhabitants-per-square-kilometre = kilometrekare başına { $number } kişi
unit-items = { $number } bulunan eşya
unit-losses = { $number } kayıp bildirimi
unit-titles = { $number } şampiyonluk
unit-cups = { $number } kupa
unit-editions = { $number } edisyon
unit-runners = { $number } koşucu
unit-nationalities = { $number } milliyet
unit-participants = { $number } katılımcı
unit-pupils = { $number } öğrenci
unit-sailing-series = { $number } yelken yarışı
unit-athletes = { $number } sporcu
unit-years = { $number } yıl
unit-hours-per-week = haftada { $number } saat
unit-hours-per-year = yılda { $number } saat
unit-ships = { $number } gemi
unit-floors = { $number } kat
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $number } kreş
unit-stages = { $number } film platosu
unit-shoots = { $number } film çekimi
unit-studios = { $number } stüdyo
unit-festivals = { $number } festival
unit-departments = { $number } il (département)
unit-events-per-year = yılda { $number } etkinlik

## Events: labels of a date

event-built = yapım
event-opened = açılış
event-founded = kuruluş
event-created = oluşturulma
event-inaugurated = resmî açılış
event-listed = koruma altına alınma
event-labelled = unvan verilmesi
event-renovated = yenileme
event-rebuilt = yeniden yapım
event-restored = restorasyon
event-consecrated = kutsanma
event-reopened = yeniden açılış
event-closed = kapanış
event-launched = başlatılma
event-museum = müze oluş
event-destroyed = yıkılış
event-merged = birleşme
event-renamed = ad değişikliği
event-announced = duyuru
event-signed = İmza
event-started = başlangıç
event-finished = tamamlanma
event-born = doğum
event-died = ölüm
event-discovered = keşif
event-abandoned = terk ediliş
event-bought = satın alınma
event-moved = taşınma

## Styles

style-romanesque = Romanesk
style-gothic = Gotik
style-baroque = Barok
style-romano-byzantine = Roma-Bizans
style-neoclassical = Neoklasik
style-renaissance = Rönesans
style-modern = modern
style-contemporary = çağdaş
style-early-christian = erken Hristiyan
style-provencal = Provence üslubu
style-cistercian = Sistersiyen
style-art-deco = Art Deco
style-classical = klasik
style-roman-antiquity = antik Roma

## Roles of people

role-director = müdür
role-president = başkan
role-mayor = belediye başkanı
role-owner = sahibi
role-chief-executive = genel müdür (CEO)
role-architect = mimar
role-founder = kurucu
role-artist = sanatçı
role-general-manager = genel müdür
role-chair = yönetim kurulu başkanı

## Means of transport

mode-metro = metro
mode-tram = tramvay
mode-bus = otobüs
mode-coach = şehirlerarası otobüs
mode-train = tren
mode-boat = tekne
mode-shuttle = servis
mode-night-bus = gece otobüsü
mode-tourist-train = turistik tren
mode-bike = bisiklet
mode-car = araba
mode-taxi = taksi
mode-foot = yürüyerek

## What people may want to do or bring

rule-dogs = köpekler
rule-animals = hayvanlar
rule-children = çocuklar
rule-pushchair = bebek arabası
rule-sand = kum
rule-pebbles = çakıl
rule-step-free = tekerlekli sandalyeyle erişim
rule-swimming = yüzme
rule-fishing = balık tutma
rule-kayak = kano
rule-camping = kamp
rule-climbing = tırmanış
rule-diving = dalış
rule-drones = drone
rule-barbecue = mangal ve açık ateş
rule-smoking = sigara
rule-picnic = piknik

## Yes or no: complete sentences

flag-animals-yes = Hayvanlar kabul edilir.
flag-animals-no = Hayvanlar kabul edilmez.
flag-barefoot-yes = Çıplak ayakla girilebilir.
flag-barefoot-no = Çıplak ayakla girilmez.
flag-contactless-yes = Temassız ödeme kabul edilir.
flag-contactless-no = Temassız ödeme kabul edilmez.
flag-dogs-yes = Köpekler kabul edilir.
flag-dogs-no = Köpekler kabul edilmez.
flag-fire-yes = Ateş yakılabilir.
flag-fire-no = Her türlü ateş yakmak yasaktır.
flag-food-yes = Yiyecek ve içecek getirilebilir.
flag-food-no = Yiyecek ve içecek getirilemez.
flag-large-bags-yes = Büyük çantalarla girilebilir.
flag-large-bags-no = Büyük çanta ve valizlerle girilemez.
flag-lifeguards-yes = Cankurtaran vardır.
flag-lifeguards-no = Cankurtaran yoktur.
flag-lockers-yes = Emanet dolapları vardır.
flag-lockers-no = Emanet dolabı yoktur.
flag-parking-yes = Otopark vardır.
flag-parking-no = Otopark yoktur.
flag-playground-yes = Çocuk oyun alanı vardır.
flag-playground-no = Çocuk oyun alanı yoktur.
flag-pushchair-yes = Bebek arabasıyla gelinebilir.
flag-pushchair-no = Bebek arabasına uygun değildir.
flag-restaurant-yes = Yerinde yemek yenebilir.
flag-restaurant-no = Yerinde yemek yenecek bir yer yoktur.
flag-shade-yes = Gölge vardır.
flag-shade-no = Gölge yoktur.
flag-showers-yes = Duş vardır.
flag-showers-no = Duş yoktur.
flag-smoking-yes = Sigara içilebilir.
flag-smoking-no = Sigara içmek yasaktır.
flag-step-free-yes = Basamaksız erişilebilir.
flag-step-free-no = Basamaksız erişim yoktur.
flag-swimming-yes = Yüzmek serbesttir.
flag-swimming-no = Yüzmek yasaktır.
flag-wifi-yes = Wi-Fi vardır.
flag-wifi-no = Wi-Fi yoktur.

## Emergency numbers

emergency-112 = Avrupa acil çağrı numarası
emergency-15 = tıbbi acil yardım (SAMU)
emergency-17 = polis
emergency-18 = itfaiye
emergency-114 = sağırlar ve işitme güçlüğü çekenler için kısa mesaj
emergency-196 = denizde arama kurtarma
emergency-191 = havadan arama kurtarma

## Audiences

audience-visitor = ziyaretçiler
audience-resident = bölge sakinleri
audience-student = öğrenciler
audience-investor = yatırımcılar
audience-talent = burada çalışanlar
audience-press = basın
