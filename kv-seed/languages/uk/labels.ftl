# Закритий словник українською. Види місць: $count — скільки їх у списку. Одиниці: $count вибирає форму,
# $number — число, як його пишуть.

## Види місць: заголовки списків

kind-museum = { $count ->
    [1] музей
   *[other] музеї
  }
kind-art-gallery = { $count ->
    [1] художня галерея
   *[other] художні галереї
  }
kind-church = { $count ->
    [1] церква
   *[other] церкви
  }
kind-chapel = { $count ->
    [1] каплиця
   *[other] каплиці
  }
kind-abbey = { $count ->
    [1] абатство
   *[other] абатства
  }
kind-cathedral = { $count ->
    [1] собор
   *[other] собори
  }
kind-castle = { $count ->
    [1] замок
   *[other] замки
  }
kind-fort = { $count ->
    [1] форт
   *[other] форти
  }
kind-monument = { $count ->
    [1] пам’ятка
   *[other] пам’ятки
  }
kind-memorial = { $count ->
    [1] меморіал
   *[other] меморіали
  }
kind-roman-site = { $count ->
    [1] давньоримська пам’ятка
   *[other] давньоримські пам’ятки
  }
kind-archaeological-site = { $count ->
    [1] археологічна пам’ятка
   *[other] археологічні пам’ятки
  }
kind-historic-house = { $count ->
    [1] історичний будинок
   *[other] історичні будинки
  }
kind-theatre = { $count ->
    [1] театр
   *[other] театри
  }
kind-opera = { $count ->
    [1] оперний театр
   *[other] оперні театри
  }
kind-cinema = { $count ->
    [1] кінотеатр
   *[other] кінотеатри
  }
kind-concert-hall = { $count ->
    [1] концертна зала
   *[other] концертні зали
  }
kind-cultural-venue = { $count ->
    [1] культурний простір
   *[other] культурні простори
  }
kind-stadium = { $count ->
    [1] стадіон
   *[other] стадіони
  }
kind-park = { $count ->
    [1] парк
   *[other] парки
  }
kind-garden = { $count ->
    [1] сад
   *[other] сади
  }
kind-beach = { $count ->
    [1] пляж
   *[other] пляжі
  }
kind-calanque = { $count ->
    [1] каланка
   *[other] каланки
  }
kind-island = { $count ->
    [1] острів
   *[other] острови
  }
kind-hike = { $count ->
    [1] піший маршрут
   *[other] піші маршрути
  }
kind-viewpoint = { $count ->
    [1] оглядовий майданчик
   *[other] оглядові майданчики
  }
kind-nature = { $count ->
    [1] природна місцина
   *[other] природні місцини
  }
kind-village = { $count ->
    [1] село
   *[other] села
  }
kind-town = { $count ->
    [1] місто
   *[other] міста
  }
kind-district = { $count ->
    [1] район
   *[other] райони
  }
kind-market = { $count ->
    [1] ринок
   *[other] ринки
  }
kind-shop = { $count ->
    [1] крамниця
   *[other] крамниці
  }
kind-food = { $count ->
    [1] місцевий смаколик
   *[other] місцеві смаколики
  }
kind-restaurant = { $count ->
    [1] ресторан
   *[other] ресторани
  }
kind-event = { $count ->
    [1] подія
   *[other] події
  }
kind-festival = { $count ->
    [1] фестиваль
   *[other] фестивалі
  }
kind-concert = { $count ->
    [1] концерт
   *[other] концерти
  }
kind-sport = { $count ->
    [1] вид спорту
   *[other] види спорту
  }
kind-lodging = { $count ->
    [1] житло
   *[other] варіанти житла
  }
kind-station = { $count ->
    [1] вокзал
   *[other] вокзали
  }
kind-airport = { $count ->
    [1] аеропорт
   *[other] аеропорти
  }
kind-port = { $count ->
    [1] порт
   *[other] порти
  }
kind-bus = { $count ->
    [1] автобус
   *[other] автобуси
  }
kind-metro = { $count ->
    [1] метро
   *[other] метро
  }
kind-tram = { $count ->
    [1] трамвай
   *[other] трамваї
  }
kind-train = { $count ->
    [1] потяг
   *[other] потяги
  }
kind-boat = { $count ->
    [1] катер
   *[other] катери
  }
kind-bike = { $count ->
    [1] велосипед
   *[other] велосипеди
  }
kind-coach = { $count ->
    [1] міжміський автобус
   *[other] міжміські автобуси
  }
kind-parking = { $count ->
    [1] паркінг
   *[other] паркінги
  }
kind-ticket = { $count ->
    [1] квиток або абонемент
   *[other] квитки й абонементи
  }
kind-tourist-train = { $count ->
    [1] туристичний потяг
   *[other] туристичні потяги
  }
kind-car = { $count ->
    [1] автомобіль
   *[other] автомобілі
  }
kind-university = { $count ->
    [1] університет
   *[other] університети
  }
kind-school = { $count ->
    [1] школа
   *[other] школи
  }
kind-research = { $count ->
    [1] дослідницький центр
   *[other] дослідницькі центри
  }
kind-hospital = { $count ->
    [1] лікарня
   *[other] лікарні
  }
kind-pharmacy = { $count ->
    [1] аптека
   *[other] аптеки
  }
kind-company = { $count ->
    [1] компанія
   *[other] компанії
  }
kind-agency = { $count ->
    [1] агенція
   *[other] агенції
  }
kind-tourist-office = { $count ->
    [1] туристичне бюро
   *[other] туристичні бюро
  }
kind-consulate = { $count ->
    [1] консульство
   *[other] консульства
  }
kind-service = { $count ->
    [1] служба
   *[other] служби
  }
kind-procedure = { $count ->
    [1] формальність
   *[other] формальності
  }
kind-safety = безпека
kind-climate = клімат
kind-emergency = { $count ->
    [1] екстрений випадок
   *[other] екстрені випадки
  }
kind-tax = { $count ->
    [1] податок
   *[other] податки
  }
kind-payment = способи оплати
kind-territory = { $count ->
    [1] територія
   *[other] території
  }
kind-association = { $count ->
    [1] асоціація
   *[other] асоціації
  }
kind-industry = { $count ->
    [1] галузь
   *[other] галузі
  }
kind-language-course = { $count ->
    [1] мовні курси
   *[other] мовні курси
  }
kind-employment = робота й зайнятість
kind-convention-centre = { $count ->
    [1] конгрес-центр
   *[other] конгрес-центри
  }

## Частини, яких стосується значення

of-entry = вхід
of-permanent-collection = постійна колекція
of-temporary-exhibition = тимчасова виставка
of-exhibition = виставка
of-audioguide = аудіогід
of-guided-tour = екскурсія з гідом
of-visit = відвідування
of-museum = музей
of-church = церква
of-crypt = крипта
of-cloister = клуатр
of-gardens = сади
of-tower = вежа
of-fort = форт
of-chapel = каплиця
of-terrace = тераса
of-boat = катер
of-parking = паркування
of-ticket-office = каса
of-box-office = квиткова каса
of-shop = крамниця
of-market = ринок
of-flower-market = квітковий ринок
of-food-market = продуктовий ринок
of-crafts-market = ринок ремесел
of-concert = концерт
of-stage = сцена
of-pass = абонемент
of-single-ticket = разовий квиток
of-return-ticket = квиток туди й назад
of-day-pass = денний квиток
of-week-pass = тижневий квиток
of-month-pass = місячний абонемент
of-season-ticket = сезонний абонемент
of-taxi = таксі
of-shuttle = шатл
of-train = потяг
of-bus = автобус
of-ferry = пором
of-bike = велосипед
of-lifeguards = рятувальники
of-road-closure = дорогу перекрито
of-road = дорога
of-regulated-access = обмежений доступ
of-festival = фестиваль
of-pilgrimage = паломництво
of-lavender = цвітіння лаванди
of-flamingos = фламінго
of-film = фільм
of-office = офіс
of-stadium-tour = екскурсія стадіоном
of-workshop = майстерня
of-combined-ticket = комбінований квиток
of-tablet = відвідування з планшетом
of-locker = камера схову
of-nursery = ясла
of-rooms = зали
of-collection = колекція
of-building = будівля
of-site = територія
of-nave = нава
of-keep = донжон
of-baptistery = баптистерій
of-portal = портал
of-ruins = руїни
of-buildings = будівлі
of-origins = походження
of-castle = замок
of-length = довжина
of-height = висота
of-distance = відстань
of-depth = глибина
of-altitude = висота над рівнем моря
of-width = ширина
of-coast = узбережжя
of-course = траса
of-diameter = діаметр
of-walk = пішки
of-loop = кільцевий маршрут
of-ride = поїздка
of-crossing = переправа
of-tour = маршрут
of-drive = автомобілем
of-drop = висота падіння
of-ascent = сумарний підйом
of-last-departure = останнє відправлення
of-ten-trip-ticket = квиток на десять поїздок
of-pass-48h = картка на 48 годин
of-pass-72h = картка на 72 години
of-tourist-office = туристичне бюро
of-bank = банки
of-fine = штраф
of-activity-rate = рівень економічної активності (15–64 роки)
of-employment-rate = рівень зайнятості (15–64 роки)
of-unemployed-share = частка безробітних серед людей 15–64 років
of-executive-recruitment = наймання керівників і фахівців
of-medical-emergency = невідкладна медична допомога (SAMU)
of-police = поліція або жандармерія
of-fire-brigade = пожежна служба
of-deaf-emergency = екстрений номер для нечуючих (SMS)
of-sea-rescue = порятунок на морі
of-air-rescue = авіаційний порятунок
of-mean-temperature = середньорічна температура
of-water-temperature = температура води
of-mistral = вітер містраль
of-investment = інвестиції
of-flat = квартира
of-rent = орендна плата
of-tax-stamp = гербова марка
of-crit-air-sticker = наліпка Crit’Air

## Для кого ціна

who-adult = дорослий
who-child = дитячий
who-reduced = пільговий
who-student = студент
who-senior = старший вік
who-family = сімейний
who-group = групи
who-resident = місцеві мешканці
who-disabled = відвідувач з інвалідністю
who-eu-resident = мешканець ЄС
who-teacher = викладач
who-job-seeker = шукач роботи
who-car-sharer = учасник карпулінгу
who-subscriber = власник абонемента

## За що ціна

per-person = з особи
per-night = за ніч
per-day = на день
per-week = на тиждень
per-month = на місяць
per-year = на рік
per-hour = за годину
per-half-hour = за пів години
per-square-metre = за квадратний метр
per-trip = за поїздку
per-group = за групу
per-kwh = за кВт·год
per-km = за кілометр

## Коли діє

when-summer = улітку
when-winter = узимку
when-low-season = у низький сезон
when-high-season = у високий сезон
when-weekends = у вихідні
when-weekdays = у будні
when-sunday = щонеділі
when-saturday = щосуботи
when-monday = щопонеділка
when-holidays = у святкові дні
when-school-holidays = у шкільні канікули
when-first-sunday = у першу неділю місяця
when-first-saturday = у першу суботу місяця
when-first-wednesday = у першу середу місяця
when-night = уночі
when-evening = увечері
when-morning = зранку
when-afternoon = після обіду
when-peak = у годину пік
when-off-peak = поза годиною пік
when-opening-day = у день відкриття
when-heritage-days = у Дні європейської спадщини
when-museum-night = у Ніч музеїв
when-match-days = у дні матчів

## Одиниці

unit-works = { $count ->
    [one] { $number } твір
    [few] { $number } твори
    [many] { $number } творів
   *[other] { $number } твору
  }
unit-objects = { $count ->
    [one] { $number } предмет
    [few] { $number } предмети
    [many] { $number } предметів
   *[other] { $number } предмета
  }
unit-paintings = { $count ->
    [one] { $number } картина
    [few] { $number } картини
    [many] { $number } картин
   *[other] { $number } картини
  }
unit-visitors = { $count ->
    [one] { $number } відвідувач
    [few] { $number } відвідувачі
    [many] { $number } відвідувачів
   *[other] { $number } відвідувача
  }
unit-visitors-per-year = { $count ->
    [one] { $number } відвідувач на рік
    [few] { $number } відвідувачі на рік
    [many] { $number } відвідувачів на рік
   *[other] { $number } відвідувача на рік
  }
unit-people = { $count ->
    [one] { $number } особа
    [few] { $number } особи
    [many] { $number } осіб
   *[other] { $number } особи
  }
unit-students = { $count ->
    [one] { $number } студент
    [few] { $number } студенти
    [many] { $number } студентів
   *[other] { $number } студента
  }
unit-staff = { $count ->
    [one] { $number } працівник
    [few] { $number } працівники
    [many] { $number } працівників
   *[other] { $number } працівника
  }
unit-researchers = { $count ->
    [one] { $number } дослідник
    [few] { $number } дослідники
    [many] { $number } дослідників
   *[other] { $number } дослідника
  }
unit-teachers = { $count ->
    [one] { $number } викладач
    [few] { $number } викладачі
    [many] { $number } викладачів
   *[other] { $number } викладача
  }
unit-seats = { $count ->
    [one] { $number } місце
    [few] { $number } місця
    [many] { $number } місць
   *[other] { $number } місця
  }
unit-rooms = { $count ->
    [one] { $number } кімната
    [few] { $number } кімнати
    [many] { $number } кімнат
   *[other] { $number } кімнати
  }
unit-companies = { $count ->
    [one] { $number } компанія
    [few] { $number } компанії
    [many] { $number } компаній
   *[other] { $number } компанії
  }
unit-startups = { $count ->
    [one] { $number } стартап
    [few] { $number } стартапи
    [many] { $number } стартапів
   *[other] { $number } стартапу
  }
unit-jobs = { $count ->
    [one] { $number } робоче місце
    [few] { $number } робочі місця
    [many] { $number } робочих місць
   *[other] { $number } робочого місця
  }
unit-beds = { $count ->
    [one] { $number } ліжко-місце
    [few] { $number } ліжко-місця
    [many] { $number } ліжко-місць
   *[other] { $number } ліжко-місця
  }
unit-inhabitants = { $count ->
    [one] { $number } житель
    [few] { $number } жителі
    [many] { $number } жителів
   *[other] { $number } жителя
  }
unit-hectares = { $count ->
    [one] { $number } гектар
    [few] { $number } гектари
    [many] { $number } гектарів
   *[other] { $number } гектара
  }
unit-square-metres = { $number } м²
unit-square-kilometres = { $number } км²
unit-tonnes = { $count ->
    [one] { $number } тонна
    [few] { $number } тонни
    [many] { $number } тонн
   *[other] { $number } тонни
  }
unit-passengers = { $count ->
    [one] { $number } пасажир
    [few] { $number } пасажири
    [many] { $number } пасажирів
   *[other] { $number } пасажира
  }
unit-passengers-per-year = { $count ->
    [one] { $number } пасажир на рік
    [few] { $number } пасажири на рік
    [many] { $number } пасажирів на рік
   *[other] { $number } пасажира на рік
  }
unit-cruise-passengers = { $count ->
    [one] { $number } круїзний пасажир
    [few] { $number } круїзні пасажири
    [many] { $number } круїзних пасажирів
   *[other] { $number } круїзного пасажира
  }
unit-containers = { $count ->
    [one] { $number } контейнер (TEU)
    [few] { $number } контейнери (TEU)
    [many] { $number } контейнерів (TEU)
   *[other] { $number } контейнера (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } автомобіль
    [few] { $number } автомобілі
    [many] { $number } автомобілів
   *[other] { $number } автомобіля
  }
unit-euros = { $count ->
    [one] { $number } євро
    [few] { $number } євро
    [many] { $number } євро
   *[other] { $number } євро
  }
unit-million-euros = { $number } млн євро
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } мм на рік
unit-sun-hours-per-year = { $count ->
    [one] { $number } година сонця на рік
    [few] { $number } години сонця на рік
    [many] { $number } годин сонця на рік
   *[other] { $number } години сонця на рік
  }
unit-days-per-year = { $count ->
    [one] { $number } день на рік
    [few] { $number } дні на рік
    [many] { $number } днів на рік
   *[other] { $number } дня на рік
  }
unit-kilometres = { $number } км
unit-lines = { $count ->
    [one] { $number } лінія
    [few] { $number } лінії
    [many] { $number } ліній
   *[other] { $number } лінії
  }
unit-stations = { $count ->
    [one] { $number } станція
    [few] { $number } станції
    [many] { $number } станцій
   *[other] { $number } станції
  }
unit-stops = { $count ->
    [one] { $number } зупинка
    [few] { $number } зупинки
    [many] { $number } зупинок
   *[other] { $number } зупинки
  }
unit-trips = { $count ->
    [one] { $number } поїздка
    [few] { $number } поїздки
    [many] { $number } поїздок
   *[other] { $number } поїздки
  }
unit-return-trips = { $count ->
    [one] { $number } рейс туди й назад
    [few] { $number } рейси туди й назад
    [many] { $number } рейсів туди й назад
   *[other] { $number } рейсу туди й назад
  }
unit-trips-per-day = { $count ->
    [one] { $number } рейс на день
    [few] { $number } рейси на день
    [many] { $number } рейсів на день
   *[other] { $number } рейсу на день
  }
unit-spaces = { $count ->
    [one] { $number } паркомісце
    [few] { $number } паркомісця
    [many] { $number } паркомісць
   *[other] { $number } паркомісця
  }
unit-bikes = { $count ->
    [one] { $number } велосипед
    [few] { $number } велосипеди
    [many] { $number } велосипедів
   *[other] { $number } велосипеда
  }
unit-beaches = { $count ->
    [one] { $number } пляж
    [few] { $number } пляжі
    [many] { $number } пляжів
   *[other] { $number } пляжу
  }
unit-islands = { $count ->
    [one] { $number } острів
    [few] { $number } острови
    [many] { $number } островів
   *[other] { $number } острова
  }
unit-massifs = { $count ->
    [one] { $number } масив
    [few] { $number } масиви
    [many] { $number } масивів
   *[other] { $number } масиву
  }
unit-communes = { $count ->
    [one] { $number } комуна
    [few] { $number } комуни
    [many] { $number } комун
   *[other] { $number } комуни
  }
unit-councillors = { $count ->
    [one] { $number } депутат ради
    [few] { $number } депутати ради
    [many] { $number } депутатів ради
   *[other] { $number } депутата ради
  }
unit-consulates = { $count ->
    [one] { $number } консульство
    [few] { $number } консульства
    [many] { $number } консульств
   *[other] { $number } консульства
  }
unit-sites = { $count ->
    [one] { $number } об’єкт
    [few] { $number } об’єкти
    [many] { $number } об’єктів
   *[other] { $number } об’єкта
  }
unit-hospitals = { $count ->
    [one] { $number } лікарня
    [few] { $number } лікарні
    [many] { $number } лікарень
   *[other] { $number } лікарні
  }
unit-cables = { $count ->
    [one] { $number } кабель
    [few] { $number } кабелі
    [many] { $number } кабелів
   *[other] { $number } кабелю
  }
unit-countries = { $count ->
    [one] { $number } країна
    [few] { $number } країни
    [many] { $number } країн
   *[other] { $number } країни
  }
unit-labs = { $count ->
    [one] { $number } лабораторія
    [few] { $number } лабораторії
    [many] { $number } лабораторій
   *[other] { $number } лабораторії
  }
unit-schools = { $count ->
    [one] { $number } школа
    [few] { $number } школи
    [many] { $number } шкіл
   *[other] { $number } школи
  }
unit-species = { $count ->
    [one] { $number } вид
    [few] { $number } види
    [many] { $number } видів
   *[other] { $number } виду
  }
unit-exhibitions = { $count ->
    [one] { $number } виставка
    [few] { $number } виставки
    [many] { $number } виставок
   *[other] { $number } виставки
  }
unit-concerts = { $count ->
    [one] { $number } концерт
    [few] { $number } концерти
    [many] { $number } концертів
   *[other] { $number } концерту
  }
unit-performances = { $count ->
    [one] { $number } вистава
    [few] { $number } вистави
    [many] { $number } вистав
   *[other] { $number } вистави
  }
unit-artists = { $count ->
    [one] { $number } митець
    [few] { $number } митці
    [many] { $number } митців
   *[other] { $number } митця
  }
unit-spectators = { $count ->
    [one] { $number } глядач
    [few] { $number } глядачі
    [many] { $number } глядачів
   *[other] { $number } глядача
  }
unit-stands = { $count ->
    [one] { $number } стенд
    [few] { $number } стенди
    [many] { $number } стендів
   *[other] { $number } стенда
  }
unit-stalls = { $count ->
    [one] { $number } прилавок
    [few] { $number } прилавки
    [many] { $number } прилавків
   *[other] { $number } прилавка
  }
unit-dealers = { $count ->
    [one] { $number } торговець
    [few] { $number } торговці
    [many] { $number } торговців
   *[other] { $number } торговця
  }
unit-markets-per-week = { $count ->
    [one] { $number } ринковий день на тиждень
    [few] { $number } ринкові дні на тиждень
    [many] { $number } ринкових днів на тиждень
   *[other] { $number } ринкового дня на тиждень
  }
unit-residents = { $count ->
    [one] { $number } мешканець
    [few] { $number } мешканці
    [many] { $number } мешканців
   *[other] { $number } мешканця
  }
unit-births = { $count ->
    [one] { $number } народження
    [few] { $number } народження
    [many] { $number } народжень
   *[other] { $number } народження
  }
unit-panels = { $count ->
    [one] { $number } панель
    [few] { $number } панелі
    [many] { $number } панелей
   *[other] { $number } панелі
  }
unit-arches = { $count ->
    [one] { $number } арка
    [few] { $number } арки
    [many] { $number } арок
   *[other] { $number } арки
  }
unit-viaducts = { $count ->
    [one] { $number } віадук
    [few] { $number } віадуки
    [many] { $number } віадуків
   *[other] { $number } віадука
  }
unit-tunnels = { $count ->
    [one] { $number } тунель
    [few] { $number } тунелі
    [many] { $number } тунелів
   *[other] { $number } тунелю
  }
unit-windmills = { $count ->
    [one] { $number } вітряк
    [few] { $number } вітряки
    [many] { $number } вітряків
   *[other] { $number } вітряка
  }
unit-pipes = { $count ->
    [one] { $number } труба органа
    [few] { $number } труби органа
    [many] { $number } труб органа
   *[other] { $number } труби органа
  }
unit-stalls-carved = { $count ->
    [one] { $number } різьблене крісло хору
    [few] { $number } різьблені крісла хору
    [many] { $number } різьблених крісел хору
   *[other] { $number } різьбленого крісла хору
  }
unit-levels = { $count ->
    [one] { $number } рівень
    [few] { $number } рівні
    [many] { $number } рівнів
   *[other] { $number } рівня
  }
unit-metres = { $number } м
unit-volts = { $number } В
unit-hertz = { $number } Гц
unit-euros-per-square-metre = { $number } євро за квадратний метр
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } житель на квадратний кілометр
    [few] { $number } жителі на квадратний кілометр
    [many] { $number } жителів на квадратний кілометр
   *[other] { $number } жителя на квадратний кілометр
  }
unit-items = { $count ->
    [one] { $number } знайдена річ
    [few] { $number } знайдені речі
    [many] { $number } знайдених речей
   *[other] { $number } знайденої речі
  }
unit-losses = { $count ->
    [one] { $number } заява про втрату
    [few] { $number } заяви про втрату
    [many] { $number } заяв про втрату
   *[other] { $number } заяви про втрату
  }
unit-titles = { $count ->
    [one] { $number } титул
    [few] { $number } титули
    [many] { $number } титулів
   *[other] { $number } титулу
  }
unit-cups = { $count ->
    [one] { $number } кубок
    [few] { $number } кубки
    [many] { $number } кубків
   *[other] { $number } кубка
  }
unit-editions = { $count ->
    [one] { $number } випуск
    [few] { $number } випуски
    [many] { $number } випусків
   *[other] { $number } випуску
  }
unit-runners = { $count ->
    [one] { $number } бігун
    [few] { $number } бігуни
    [many] { $number } бігунів
   *[other] { $number } бігуна
  }
unit-nationalities = { $count ->
    [one] { $number } національність
    [few] { $number } національності
    [many] { $number } національностей
   *[other] { $number } національності
  }
unit-participants = { $count ->
    [one] { $number } учасник
    [few] { $number } учасники
    [many] { $number } учасників
   *[other] { $number } учасника
  }
unit-pupils = { $count ->
    [one] { $number } учень
    [few] { $number } учні
    [many] { $number } учнів
   *[other] { $number } учня
  }
unit-sailing-series = { $count ->
    [one] { $number } вітрильна дисципліна
    [few] { $number } вітрильні дисципліни
    [many] { $number } вітрильних дисциплін
   *[other] { $number } вітрильної дисципліни
  }
unit-athletes = { $count ->
    [one] { $number } спортсмен
    [few] { $number } спортсмени
    [many] { $number } спортсменів
   *[other] { $number } спортсмена
  }
unit-years = { $count ->
    [one] { $number } рік
    [few] { $number } роки
    [many] { $number } років
   *[other] { $number } року
  }
unit-hours-per-week = { $count ->
    [one] { $number } година на тиждень
    [few] { $number } години на тиждень
    [many] { $number } годин на тиждень
   *[other] { $number } години на тиждень
  }
unit-hours-per-year = { $count ->
    [one] { $number } година на рік
    [few] { $number } години на рік
    [many] { $number } годин на рік
   *[other] { $number } години на рік
  }
unit-ships = { $count ->
    [one] { $number } судно
    [few] { $number } судна
    [many] { $number } суден
   *[other] { $number } судна
  }
unit-floors = { $count ->
    [one] { $number } поверх
    [few] { $number } поверхи
    [many] { $number } поверхів
   *[other] { $number } поверху
  }
unit-megawatts = { $number } МВт
unit-gigawatt-hours = { $number } ГВт·год
unit-nurseries = { $count ->
    [one] { $number } ясла
    [few] { $number } ясла
    [many] { $number } ясел
   *[other] { $number } ясел
  }
unit-stages = { $count ->
    [one] { $number } знімальний павільйон
    [few] { $number } знімальні павільйони
    [many] { $number } знімальних павільйонів
   *[other] { $number } знімального павільйону
  }
unit-shoots = { $count ->
    [one] { $number } знімання
    [few] { $number } знімання
    [many] { $number } знімань
   *[other] { $number } знімання
  }
unit-studios = { $count ->
    [one] { $number } студія
    [few] { $number } студії
    [many] { $number } студій
   *[other] { $number } студії
  }
unit-festivals = { $count ->
    [one] { $number } фестиваль
    [few] { $number } фестивалі
    [many] { $number } фестивалів
   *[other] { $number } фестивалю
  }
unit-departments = { $count ->
    [one] { $number } департамент
    [few] { $number } департаменти
    [many] { $number } департаментів
   *[other] { $number } департаменту
  }
unit-events-per-year = { $count ->
    [one] { $number } захід на рік
    [few] { $number } заходи на рік
    [many] { $number } заходів на рік
   *[other] { $number } заходу на рік
  }

## Події: підписи до дати

event-built = збудовано
event-opened = відкрито
event-founded = засновано
event-created = створено
event-inaugurated = урочисто відкрито
event-listed = взято під охорону
event-labelled = надано відзнаку
event-renovated = оновлено
event-rebuilt = відбудовано
event-restored = реставровано
event-consecrated = освячено
event-reopened = знову відкрито
event-closed = закрито
event-launched = запущено
event-museum = музей від
event-destroyed = зруйновано
event-merged = об’єднано
event-renamed = перейменовано
event-announced = оголошено
event-signed = підписано
event-started = розпочато
event-finished = завершено
event-born = рік народження
event-died = рік смерті
event-discovered = виявлено
event-abandoned = покинуто
event-bought = придбано
event-moved = переїзд

## Стилі

style-romanesque = романський
style-gothic = готика
style-baroque = бароко
style-romano-byzantine = романо-візантійський
style-neoclassical = неокласичний
style-renaissance = ренесанс
style-modern = модерністський
style-contemporary = сучасний
style-early-christian = ранньохристиянський
style-provencal = провансальський
style-cistercian = цистерціанський
style-art-deco = ар-деко
style-classical = класичний
style-roman-antiquity = давньоримський

## Ролі людей

role-director = директор
role-president = президент
role-mayor = мер
role-owner = власник
role-chief-executive = генеральний директор
role-architect = архітектор
role-founder = засновник
role-artist = митець
role-general-manager = виконавчий директор
role-chair = голова

## Види транспорту

mode-metro = метро
mode-tram = трамвай
mode-bus = автобус
mode-coach = міжміський автобус
mode-train = потяг
mode-boat = катер
mode-shuttle = шатл
mode-night-bus = нічний автобус
mode-tourist-train = туристичний потяг
mode-bike = велосипед
mode-car = автомобіль
mode-taxi = таксі
mode-foot = пішки

## Що хочеться робити або взяти із собою

rule-dogs = собаки
rule-animals = тварини
rule-children = діти
rule-pushchair = дитячі візочки
rule-sand = пісок
rule-pebbles = галька
rule-step-free = доступ на кріслі колісному
rule-swimming = купання
rule-fishing = риболовля
rule-kayak = каякінг
rule-camping = ночівля в наметі
rule-climbing = скелелазіння
rule-diving = дайвінг
rule-drones = дрони
rule-barbecue = барбекю та відкритий вогонь
rule-smoking = куріння
rule-picnic = пікніки

## Так чи ні: закінчені речення

flag-animals-yes = З тваринами можна.
flag-animals-no = З тваринами не можна.
flag-barefoot-yes = Босоніж можна.
flag-barefoot-no = Босоніж не можна.
flag-contactless-yes = Приймають безконтактну оплату.
flag-contactless-no = Безконтактної оплати не приймають.
flag-dogs-yes = Із собаками можна.
flag-dogs-no = Із собаками не можна.
flag-fire-yes = Розводити вогонь дозволено.
flag-fire-no = Будь-який вогонь заборонено.
flag-food-yes = Можна приносити їжу та напої.
flag-food-no = Їжу та напої приносити не можна.
flag-large-bags-yes = Із великими сумками можна.
flag-large-bags-no = Із великими сумками й валізами не можна.
flag-lifeguards-yes = За купанням наглядають рятувальники.
flag-lifeguards-no = Рятувальників немає.
flag-lockers-yes = Є камери схову.
flag-lockers-no = Камер схову немає.
flag-parking-yes = Є паркінг.
flag-parking-no = Паркінгу немає.
flag-playground-yes = Є дитячий майданчик.
flag-playground-no = Дитячого майданчика немає.
flag-pushchair-yes = Можна з дитячим візочком.
flag-pushchair-no = Не пристосовано для дитячих візочків.
flag-restaurant-yes = На місці можна поїсти.
flag-restaurant-no = На місці поїсти ніде.
flag-shade-yes = Є затінок.
flag-shade-no = Затінку немає.
flag-showers-yes = Є душові.
flag-showers-no = Душових немає.
flag-smoking-yes = Курити дозволено.
flag-smoking-no = Курити заборонено.
flag-step-free-yes = Доступно без сходинок.
flag-step-free-no = Без сходинок не дістатися.
flag-swimming-yes = Купатися дозволено.
flag-swimming-no = Купатися заборонено.
flag-wifi-yes = Є Wi-Fi.
flag-wifi-no = Wi-Fi немає.

## Екстрені номери

emergency-112 = єдиний європейський номер екстреної допомоги
emergency-15 = невідкладна медична допомога (SAMU)
emergency-17 = поліція
emergency-18 = пожежна служба
emergency-114 = SMS для нечуючих і слабочуючих
emergency-196 = порятунок на морі
emergency-191 = авіаційний порятунок

## Аудиторії

audience-visitor = гості
audience-resident = мешканці
audience-student = студенти
audience-investor = інвестори
audience-talent = ті, хто тут працює
audience-press = преса
