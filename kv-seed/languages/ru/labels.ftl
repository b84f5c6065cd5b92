# Закрытый словарь по-русски. Виды мест: $count — сколько их в списке. Единицы: $count выбирает форму,
# $number — число, как оно пишется.

## Виды мест: заголовки списков

kind-museum = { $count ->
    [1] музей
   *[other] музеи
  }
kind-art-gallery = { $count ->
    [1] художественная галерея
   *[other] художественные галереи
  }
kind-church = { $count ->
    [1] церковь
   *[other] церкви
  }
kind-chapel = { $count ->
    [1] часовня
   *[other] часовни
  }
kind-abbey = { $count ->
    [1] аббатство
   *[other] аббатства
  }
kind-cathedral = { $count ->
    [1] собор
   *[other] соборы
  }
kind-castle = { $count ->
    [1] замок
   *[other] замки
  }
kind-fort = { $count ->
    [1] форт
   *[other] форты
  }
kind-monument = { $count ->
    [1] памятник
   *[other] памятники
  }
kind-memorial = { $count ->
    [1] мемориал
   *[other] мемориалы
  }
kind-roman-site = { $count ->
    [1] древнеримский памятник
   *[other] древнеримские памятники
  }
kind-archaeological-site = { $count ->
    [1] археологический памятник
   *[other] археологические памятники
  }
kind-historic-house = { $count ->
    [1] исторический дом
   *[other] исторические дома
  }
kind-theatre = { $count ->
    [1] театр
   *[other] театры
  }
kind-opera = { $count ->
    [1] оперный театр
   *[other] оперные театры
  }
kind-cinema = { $count ->
    [1] кинотеатр
   *[other] кинотеатры
  }
kind-concert-hall = { $count ->
    [1] концертный зал
   *[other] концертные залы
  }
kind-cultural-venue = { $count ->
    [1] культурная площадка
   *[other] культурные площадки
  }
kind-stadium = { $count ->
    [1] стадион
   *[other] стадионы
  }
kind-park = { $count ->
    [1] парк
   *[other] парки
  }
kind-garden = { $count ->
    [1] сад
   *[other] сады
  }
kind-beach = { $count ->
    [1] пляж
   *[other] пляжи
  }
kind-calanque = { $count ->
    [1] каланка
   *[other] каланки
  }
kind-island = { $count ->
    [1] остров
   *[other] острова
  }
kind-hike = { $count ->
    [1] пешая прогулка
   *[other] пешие прогулки
  }
kind-viewpoint = { $count ->
    [1] смотровая площадка
   *[other] смотровые площадки
  }
kind-nature = { $count ->
    [1] природная достопримечательность
   *[other] природные достопримечательности
  }
kind-village = { $count ->
    [1] деревня
   *[other] деревни
  }
kind-town = { $count ->
    [1] город
   *[other] города
  }
kind-district = { $count ->
    [1] район
   *[other] районы
  }
kind-market = { $count ->
    [1] рынок
   *[other] рынки
  }
kind-shop = { $count ->
    [1] магазин
   *[other] магазины
  }
kind-food = { $count ->
    [1] местное угощение
   *[other] местные угощения
  }
kind-restaurant = { $count ->
    [1] ресторан
   *[other] рестораны
  }
kind-event = { $count ->
    [1] событие
   *[other] события
  }
kind-festival = { $count ->
    [1] фестиваль
   *[other] фестивали
  }
kind-concert = { $count ->
    [1] концерт
   *[other] концерты
  }
kind-sport = { $count ->
    [1] спорт
   *[other] виды спорта
  }
kind-lodging = { $count ->
    [1] жильё
   *[other] варианты жилья
  }
kind-station = { $count ->
    [1] вокзал
   *[other] вокзалы
  }
kind-airport = { $count ->
    [1] аэропорт
   *[other] аэропорты
  }
kind-port = { $count ->
    [1] порт
   *[other] порты
  }
kind-bus = { $count ->
    [1] автобус
   *[other] автобусы
  }
kind-metro = { $count ->
    [1] метро
   *[other] линии метро
  }
kind-tram = { $count ->
    [1] трамвай
   *[other] трамваи
  }
kind-train = { $count ->
    [1] поезд
   *[other] поезда
  }
kind-boat = { $count ->
    [1] морской транспорт
   *[other] морской транспорт
  }
kind-bike = { $count ->
    [1] велосипед
   *[other] велосипеды
  }
kind-coach = { $count ->
    [1] междугородный автобус
   *[other] междугородные автобусы
  }
kind-parking = { $count ->
    [1] парковка
   *[other] парковки
  }
kind-ticket = { $count ->
    [1] билет или проездной
   *[other] билеты и проездные
  }
kind-tourist-train = { $count ->
    [1] туристический поезд
   *[other] туристические поезда
  }
kind-car = { $count ->
    [1] автомобиль
   *[other] автомобили
  }
kind-university = { $count ->
    [1] университет
   *[other] университеты
  }
kind-school = { $count ->
    [1] школа
   *[other] школы
  }
kind-research = { $count ->
    [1] исследовательский центр
   *[other] исследовательские центры
  }
kind-hospital = { $count ->
    [1] больница
   *[other] больницы
  }
kind-pharmacy = { $count ->
    [1] аптека
   *[other] аптеки
  }
kind-company = { $count ->
    [1] компания
   *[other] компании
  }
kind-agency = { $count ->
    [1] агентство
   *[other] агентства
  }
kind-tourist-office = { $count ->
    [1] туристический офис
   *[other] туристические офисы
  }
kind-consulate = { $count ->
    [1] консульство
   *[other] консульства
  }
kind-service = { $count ->
    [1] служба
   *[other] службы
  }
kind-procedure = { $count ->
    [1] процедура
   *[other] процедуры
  }
kind-safety = безопасность
kind-climate = климат
kind-emergency = { $count ->
    [1] экстренный случай
   *[other] экстренные случаи
  }
kind-tax = { $count ->
    [1] налог
   *[other] налоги
  }
kind-payment = способы оплаты
kind-territory = { $count ->
    [1] территория
   *[other] территории
  }
kind-association = { $count ->
    [1] ассоциация
   *[other] ассоциации
  }
kind-industry = { $count ->
    [1] отрасль
   *[other] отрасли
  }
kind-language-course = { $count ->
    [1] языковой курс
   *[other] языковые курсы
  }
kind-employment = работа и занятость
kind-convention-centre = { $count ->
    [1] конгресс-центр
   *[other] конгресс-центры
  }

## К чему относится значение

of-entry = вход
of-permanent-collection = постоянная экспозиция
of-temporary-exhibition = временная выставка
of-exhibition = выставка
of-audioguide = аудиогид
of-guided-tour = экскурсия с гидом
of-visit = посещение
of-museum = музей
of-church = церковь
of-crypt = крипта
of-cloister = клуатр
of-gardens = сады
of-tower = башня
of-fort = форт
of-chapel = часовня
of-terrace = терраса
of-boat = катер
of-parking = парковка
of-ticket-office = касса
of-box-office = театральная касса
of-shop = магазин
of-market = рынок
of-flower-market = цветочный рынок
of-food-market = продуктовый рынок
of-crafts-market = рынок ремёсел
of-concert = концерт
of-stage = сцена
of-pass = абонемент
of-single-ticket = билет на одну поездку
of-return-ticket = билет туда и обратно
of-day-pass = билет на день
of-week-pass = проездной на неделю
of-month-pass = проездной на месяц
of-season-ticket = абонемент
of-taxi = такси
of-shuttle = автобус-шаттл
of-train = поезд
of-bus = автобус
of-ferry = паром
of-bike = велосипед
of-lifeguards = спасатели
of-road-closure = дорога закрыта
of-road = дорога
of-regulated-access = ограниченный доступ
of-festival = фестиваль
of-pilgrimage = паломничество
of-lavender = цветение лаванды
of-flamingos = фламинго
of-film = фильм
of-office = офис
of-stadium-tour = экскурсия по стадиону
of-workshop = мастер-класс
of-combined-ticket = комбинированный билет
of-tablet = посещение с планшетом
of-locker = камера хранения
of-nursery = детские ясли
of-rooms = залы
of-collection = коллекция
of-building = здание
of-site = территория
of-nave = неф
of-keep = донжон
of-baptistery = баптистерий
of-portal = портал
of-ruins = руины
of-buildings = постройки
of-origins = истоки
of-castle = замок
of-length = длина
of-height = высота
of-distance = расстояние
of-depth = глубина
of-altitude = высота над уровнем моря
of-width = ширина
of-coast = береговая линия
of-course = трасса
of-diameter = диаметр
of-walk = пешком
of-loop = кольцевой маршрут
of-ride = поездка
of-crossing = переправа
of-tour = экскурсия
of-drive = на машине
of-drop = высота падения
of-ascent = набор высоты
of-last-departure = последнее отправление
of-ten-trip-ticket = билет на десять поездок
of-pass-48h = карта на 48 часов
of-pass-72h = карта на 72 часа
of-tourist-office = туристический офис
of-bank = банки
of-fine = штраф
of-activity-rate = уровень экономической активности (15–64 года)
of-employment-rate = уровень занятости (15–64 года)
of-unemployed-share = доля безработных среди жителей 15–64 лет
of-executive-recruitment = набор руководителей и специалистов
of-medical-emergency = скорая медицинская помощь (SAMU)
of-police = полиция или жандармерия
of-fire-brigade = пожарная служба
of-deaf-emergency = экстренная связь по SMS для глухих
of-sea-rescue = спасение на море
of-air-rescue = авиационное спасение
of-mean-temperature = среднегодовая температура
of-water-temperature = температура воды
of-mistral = ветер мистраль
of-investment = инвестиции
of-flat = квартира
of-rent = аренда
of-tax-stamp = гербовый сбор
of-crit-air-sticker = наклейка Crit’Air

## Для кого цена

who-adult = взрослые
who-child = дети
who-reduced = льготный тариф
who-student = студенты
who-senior = пожилые
who-family = семья
who-group = группа
who-resident = местные жители
who-disabled = посетители с инвалидностью
who-eu-resident = жители ЕС
who-teacher = преподаватели
who-job-seeker = ищущие работу
who-car-sharer = участники совместных поездок
who-subscriber = владельцы абонемента

## За что цена

per-person = с человека
per-night = за ночь
per-day = в день
per-week = в неделю
per-month = в месяц
per-year = в год
per-hour = в час
per-half-hour = за полчаса
per-square-metre = за м²
per-trip = за поездку
per-group = за группу
per-kwh = за кВт·ч
per-km = за км

## Когда действует

when-summer = летом
when-winter = зимой
when-low-season = в низкий сезон
when-high-season = в высокий сезон
when-weekends = по выходным
when-weekdays = по будням
when-sunday = по воскресеньям
when-saturday = по субботам
when-monday = по понедельникам
when-holidays = в праздничные дни
when-school-holidays = в школьные каникулы
when-first-sunday = в первое воскресенье месяца
when-first-saturday = в первую субботу месяца
when-first-wednesday = в первую среду месяца
when-night = ночью
when-evening = вечером
when-morning = утром
when-afternoon = во второй половине дня
when-peak = в часы пик
when-off-peak = вне часов пик
when-opening-day = в день открытия
when-heritage-days = в Европейские дни наследия
when-museum-night = в Ночь музеев
when-match-days = в дни матчей

## Единицы

unit-works = { $count ->
    [one] { $number } произведение
    [few] { $number } произведения
    [many] { $number } произведений
   *[other] { $number } произведения
  }
unit-objects = { $count ->
    [one] { $number } предмет
    [few] { $number } предмета
    [many] { $number } предметов
   *[other] { $number } предмета
  }
unit-paintings = { $count ->
    [one] { $number } картина
    [few] { $number } картины
    [many] { $number } картин
   *[other] { $number } картины
  }
unit-visitors = { $count ->
    [one] { $number } посетитель
    [few] { $number } посетителя
    [many] { $number } посетителей
   *[other] { $number } посетителя
  }
unit-visitors-per-year = { $count ->
    [one] { $number } посетитель в год
    [few] { $number } посетителя в год
    [many] { $number } посетителей в год
   *[other] { $number } посетителя в год
  }
unit-people = { $count ->
    [one] { $number } человек
    [few] { $number } человека
    [many] { $number } человек
   *[other] { $number } человека
  }
unit-students = { $count ->
    [one] { $number } студент
    [few] { $number } студента
    [many] { $number } студентов
   *[other] { $number } студента
  }
unit-staff = { $count ->
    [one] { $number } сотрудник
    [few] { $number } сотрудника
    [many] { $number } сотрудников
   *[other] { $number } сотрудника
  }
unit-researchers = { $count ->
    [one] { $number } исследователь
    [few] { $number } исследователя
    [many] { $number } исследователей
   *[other] { $number } исследователя
  }
unit-teachers = { $count ->
    [one] { $number } преподаватель
    [few] { $number } преподавателя
    [many] { $number } преподавателей
   *[other] { $number } преподавателя
  }
unit-seats = { $count ->
    [one] { $number } место
    [few] { $number } места
    [many] { $number } мест
   *[other] { $number } места
  }
unit-rooms = { $count ->
    [one] { $number } комната
    [few] { $number } комнаты
    [many] { $number } комнат
   *[other] { $number } комнаты
  }
unit-companies = { $count ->
    [one] { $number } компания
    [few] { $number } компании
    [many] { $number } компаний
   *[other] { $number } компании
  }
unit-startups = { $count ->
    [one] { $number } стартап
    [few] { $number } стартапа
    [many] { $number } стартапов
   *[other] { $number } стартапа
  }
unit-jobs = { $count ->
    [one] { $number } рабочее место
    [few] { $number } рабочих места
    [many] { $number } рабочих мест
   *[other] { $number } рабочего места
  }
unit-beds = { $count ->
    [one] { $number } койко-место
    [few] { $number } койко-места
    [many] { $number } койко-мест
   *[other] { $number } койко-места
  }
unit-inhabitants = { $count ->
    [one] { $number } житель
    [few] { $number } жителя
    [many] { $number } жителей
   *[other] { $number } жителя
  }
unit-hectares = { $count ->
    [one] { $number } гектар
    [few] { $number } гектара
    [many] { $number } гектаров
   *[other] { $number } гектара
  }
unit-square-metres = { $number } м²
unit-square-kilometres = { $number } км²
unit-tonnes = { $count ->
    [one] { $number } тонна
    [few] { $number } тонны
    [many] { $number } тонн
   *[other] { $number } тонны
  }
unit-passengers = { $count ->
    [one] { $number } пассажир
    [few] { $number } пассажира
    [many] { $number } пассажиров
   *[other] { $number } пассажира
  }
unit-passengers-per-year = { $count ->
    [one] { $number } пассажир в год
    [few] { $number } пассажира в год
    [many] { $number } пассажиров в год
   *[other] { $number } пассажира в год
  }
unit-cruise-passengers = { $count ->
    [one] { $number } круизный пассажир
    [few] { $number } круизных пассажира
    [many] { $number } круизных пассажиров
   *[other] { $number } круизного пассажира
  }
unit-containers = { $count ->
    [one] { $number } контейнер (TEU)
    [few] { $number } контейнера (TEU)
    [many] { $number } контейнеров (TEU)
   *[other] { $number } контейнера (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } автомобиль
    [few] { $number } автомобиля
    [many] { $number } автомобилей
   *[other] { $number } автомобиля
  }
unit-euros = { $number } €
unit-million-euros = { $number } млн €
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } мм в год
unit-sun-hours-per-year = { $count ->
    [one] { $number } солнечный час в год
    [few] { $number } солнечных часа в год
    [many] { $number } солнечных часов в год
   *[other] { $number } солнечного часа в год
  }
unit-days-per-year = { $count ->
    [one] { $number } день в год
    [few] { $number } дня в год
    [many] { $number } дней в год
   *[other] { $number } дня в год
  }
unit-kilometres = { $number } км
unit-lines = { $count ->
    [one] { $number } линия
    [few] { $number } линии
    [many] { $number } линий
   *[other] { $number } линии
  }
unit-stations = { $count ->
    [one] { $number } станция
    [few] { $number } станции
    [many] { $number } станций
   *[other] { $number } станции
  }
unit-stops = { $count ->
    [one] { $number } остановка
    [few] { $number } остановки
    [many] { $number } остановок
   *[other] { $number } остановки
  }
unit-trips = { $count ->
    [one] { $number } поездка
    [few] { $number } поездки
    [many] { $number } поездок
   *[other] { $number } поездки
  }
unit-return-trips = { $count ->
    [one] { $number } рейс туда и обратно
    [few] { $number } рейса туда и обратно
    [many] { $number } рейсов туда и обратно
   *[other] { $number } рейса туда и обратно
  }
unit-trips-per-day = { $count ->
    [one] { $number } рейс в день
    [few] { $number } рейса в день
    [many] { $number } рейсов в день
   *[other] { $number } рейса в день
  }
unit-spaces = { $count ->
    [one] { $number } парковочное место
    [few] { $number } парковочных места
    [many] { $number } парковочных мест
   *[other] { $number } парковочного места
  }
unit-bikes = { $count ->
    [one] { $number } велосипед
    [few] { $number } велосипеда
    [many] { $number } велосипедов
   *[other] { $number } велосипеда
  }
unit-beaches = { $count ->
    [one] { $number } пляж
    [few] { $number } пляжа
    [many] { $number } пляжей
   *[other] { $number } пляжа
  }
unit-islands = { $count ->
    [one] { $number } остров
    [few] { $number } острова
    [many] { $number } островов
   *[other] { $number } острова
  }
unit-massifs = { $count ->
    [one] { $number } массив
    [few] { $number } массива
    [many] { $number } массивов
   *[other] { $number } массива
  }
unit-communes = { $count ->
    [one] { $number } коммуна
    [few] { $number } коммуны
    [many] { $number } коммун
   *[other] { $number } коммуны
  }
unit-councillors = { $count ->
    [one] { $number } депутат совета
    [few] { $number } депутата совета
    [many] { $number } депутатов совета
   *[other] { $number } депутата совета
  }
unit-consulates = { $count ->
    [one] { $number } консульство
    [few] { $number } консульства
    [many] { $number } консульств
   *[other] { $number } консульства
  }
unit-sites = { $count ->
    [one] { $number } объект
    [few] { $number } объекта
    [many] { $number } объектов
   *[other] { $number } объекта
  }
unit-hospitals = { $count ->
    [one] { $number } больница
    [few] { $number } больницы
    [many] { $number } больниц
   *[other] { $number } больницы
  }
unit-cables = { $count ->
    [one] { $number } кабель
    [few] { $number } кабеля
    [many] { $number } кабелей
   *[other] { $number } кабеля
  }
unit-countries = { $count ->
    [one] { $number } страна
    [few] { $number } страны
    [many] { $number } стран
   *[other] { $number } страны
  }
unit-labs = { $count ->
    [one] { $number } лаборатория
    [few] { $number } лаборатории
    [many] { $number } лабораторий
   *[other] { $number } лаборатории
  }
unit-schools = { $count ->
    [one] { $number } школа
    [few] { $number } школы
    [many] { $number } школ
   *[other] { $number } школы
  }
unit-species = { $count ->
    [one] { $number } вид
    [few] { $number } вида
    [many] { $number } видов
   *[other] { $number } вида
  }
unit-exhibitions = { $count ->
    [one] { $number } выставка
    [few] { $number } выставки
    [many] { $number } выставок
   *[other] { $number } выставки
  }
unit-concerts = { $count ->
    [one] { $number } концерт
    [few] { $number } концерта
    [many] { $number } концертов
   *[other] { $number } концерта
  }
unit-performances = { $count ->
    [one] { $number } представление
    [few] { $number } представления
    [many] { $number } представлений
   *[other] { $number } представления
  }
unit-artists = { $count ->
    [one] { $number } артист
    [few] { $number } артиста
    [many] { $number } артистов
   *[other] { $number } артиста
  }
unit-spectators = { $count ->
    [one] { $number } зритель
    [few] { $number } зрителя
    [many] { $number } зрителей
   *[other] { $number } зрителя
  }
unit-stands = { $count ->
    [one] { $number } стенд
    [few] { $number } стенда
    [many] { $number } стендов
   *[other] { $number } стенда
  }
unit-stalls = { $count ->
    [one] { $number } прилавок
    [few] { $number } прилавка
    [many] { $number } прилавков
   *[other] { $number } прилавка
  }
unit-dealers = { $count ->
    [one] { $number } торговец
    [few] { $number } торговца
    [many] { $number } торговцев
   *[other] { $number } торговца
  }
unit-markets-per-week = { $count ->
    [one] { $number } рынок в неделю
    [few] { $number } рынка в неделю
    [many] { $number } рынков в неделю
   *[other] { $number } рынка в неделю
  }
unit-residents = { $count ->
    [one] { $number } проживающий
    [few] { $number } проживающих
    [many] { $number } проживающих
   *[other] { $number } проживающего
  }
unit-births = { $count ->
    [one] { $number } рождение
    [few] { $number } рождения
    [many] { $number } рождений
   *[other] { $number } рождения
  }
unit-panels = { $count ->
    [one] { $number } панель
    [few] { $number } панели
    [many] { $number } панелей
   *[other] { $number } панели
  }
unit-arches = { $count ->
    [one] { $number } арка
    [few] { $number } арки
    [many] { $number } арок
   *[other] { $number } арки
  }
unit-viaducts = { $count ->
    [one] { $number } виадук
    [few] { $number } виадука
    [many] { $number } виадуков
   *[other] { $number } виадука
  }
unit-tunnels = { $count ->
    [one] { $number } тоннель
    [few] { $number } тоннеля
    [many] { $number } тоннелей
   *[other] { $number } тоннеля
  }
unit-windmills = { $count ->
    [one] { $number } ветряная мельница
    [few] { $number } ветряные мельницы
    [many] { $number } ветряных мельниц
   *[other] { $number } ветряной мельницы
  }
unit-pipes = { $count ->
    [one] { $number } труба органа
    [few] { $number } трубы органа
    [many] { $number } труб органа
   *[other] { $number } трубы органа
  }
unit-stalls-carved = { $count ->
    [one] { $number } резное сиденье на хорах
    [few] { $number } резных сиденья на хорах
    [many] { $number } резных сидений на хорах
   *[other] { $number } резного сиденья на хорах
  }
unit-levels = { $count ->
    [one] { $number } уровень
    [few] { $number } уровня
    [many] { $number } уровней
   *[other] { $number } уровня
  }
unit-metres = { $number } м
unit-volts = { $number } В
unit-hertz = { $number } Гц
unit-euros-per-square-metre = { $number } €/м²
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } житель на км²
    [few] { $number } жителя на км²
    [many] { $number } жителей на км²
   *[other] { $number } жителя на км²
  }
unit-items = { $count ->
    [one] { $number } найденная вещь
    [few] { $number } найденные вещи
    [many] { $number } найденных вещей
   *[other] { $number } найденной вещи
  }
unit-losses = { $count ->
    [one] { $number } заявление о потере
    [few] { $number } заявления о потере
    [many] { $number } заявлений о потере
   *[other] { $number } заявления о потере
  }
unit-titles = { $count ->
    [one] { $number } титул
    [few] { $number } титула
    [many] { $number } титулов
   *[other] { $number } титула
  }
unit-cups = { $count ->
    [one] { $number } кубок
    [few] { $number } кубка
    [many] { $number } кубков
   *[other] { $number } кубка
  }
unit-editions = { $count ->
    [one] { $number } выпуск
    [few] { $number } выпуска
    [many] { $number } выпусков
   *[other] { $number } выпуска
  }
unit-runners = { $count ->
    [one] { $number } бегун
    [few] { $number } бегуна
    [many] { $number } бегунов
   *[other] { $number } бегуна
  }
unit-nationalities = { $count ->
    [one] { $number } национальность
    [few] { $number } национальности
    [many] { $number } национальностей
   *[other] { $number } национальности
  }
unit-participants = { $count ->
    [one] { $number } участник
    [few] { $number } участника
    [many] { $number } участников
   *[other] { $number } участника
  }
unit-pupils = { $count ->
    [one] { $number } ученик
    [few] { $number } ученика
    [many] { $number } учеников
   *[other] { $number } ученика
  }
unit-sailing-series = { $count ->
    [one] { $number } серия парусных гонок
    [few] { $number } серии парусных гонок
    [many] { $number } серий парусных гонок
   *[other] { $number } серии парусных гонок
  }
unit-athletes = { $count ->
    [one] { $number } спортсмен
    [few] { $number } спортсмена
    [many] { $number } спортсменов
   *[other] { $number } спортсмена
  }
unit-years = { $count ->
    [one] { $number } год
    [few] { $number } года
    [many] { $number } лет
   *[other] { $number } года
  }
unit-hours-per-week = { $count ->
    [one] { $number } час в неделю
    [few] { $number } часа в неделю
    [many] { $number } часов в неделю
   *[other] { $number } часа в неделю
  }
unit-hours-per-year = { $count ->
    [one] { $number } час в год
    [few] { $number } часа в год
    [many] { $number } часов в год
   *[other] { $number } часа в год
  }
unit-ships = { $count ->
    [one] { $number } судно
    [few] { $number } судна
    [many] { $number } судов
   *[other] { $number } судна
  }
unit-floors = { $count ->
    [one] { $number } этаж
    [few] { $number } этажа
    [many] { $number } этажей
   *[other] { $number } этажа
  }
unit-megawatts = { $number } МВт
unit-gigawatt-hours = { $number } ГВт·ч
unit-nurseries = { $count ->
    [one] { $number } детские ясли
    [few] { $number } детских яслей
    [many] { $number } детских яслей
   *[other] { $number } детских яслей
  }
unit-stages = { $count ->
    [one] { $number } съёмочный павильон
    [few] { $number } съёмочных павильона
    [many] { $number } съёмочных павильонов
   *[other] { $number } съёмочного павильона
  }
unit-shoots = { $count ->
    [one] { $number } съёмка
    [few] { $number } съёмки
    [many] { $number } съёмок
   *[other] { $number } съёмки
  }
unit-studios = { $count ->
    [one] { $number } студия
    [few] { $number } студии
    [many] { $number } студий
   *[other] { $number } студии
  }
unit-festivals = { $count ->
    [one] { $number } фестиваль
    [few] { $number } фестиваля
    [many] { $number } фестивалей
   *[other] { $number } фестиваля
  }
unit-departments = { $count ->
    [one] { $number } департамент
    [few] { $number } департамента
    [many] { $number } департаментов
   *[other] { $number } департамента
  }
unit-events-per-year = { $count ->
    [one] { $number } мероприятие в год
    [few] { $number } мероприятия в год
    [many] { $number } мероприятий в год
   *[other] { $number } мероприятия в год
  }

## События: подпись к дате

event-built = строительство
event-opened = открытие
event-founded = основание
event-created = создание
event-inaugurated = торжественное открытие
event-listed = внесение в список памятников
event-labelled = присвоение статуса
event-renovated = реконструкция
event-rebuilt = восстановление
event-restored = реставрация
event-consecrated = освящение
event-reopened = повторное открытие
event-closed = закрытие
event-launched = запуск
event-museum = открытие музея
event-destroyed = разрушение
event-merged = слияние
event-renamed = переименование
event-announced = объявлено
event-signed = подписание
event-started = начало
event-finished = завершение
event-born = рождение
event-died = смерть
event-discovered = обнаружение
event-abandoned = оставлено
event-bought = покупка
event-moved = переезд

## Стили

style-romanesque = романский
style-gothic = готика
style-baroque = барокко
style-romano-byzantine = романо-византийский
style-neoclassical = неоклассицизм
style-renaissance = ренессанс
style-modern = модернизм
style-contemporary = современный
style-early-christian = раннехристианский
style-provencal = провансальский
style-cistercian = цистерцианский
style-art-deco = ар-деко
style-classical = классицизм
style-roman-antiquity = древнеримский

## Роли людей

role-director = директор
role-president = президент
role-mayor = мэр
role-owner = владелец
role-chief-executive = генеральный директор
role-architect = архитектор
role-founder = основатель
role-artist = художник
role-general-manager = управляющий директор
role-chair = председатель

## Виды транспорта

mode-metro = метро
mode-tram = трамвай
mode-bus = автобус
mode-coach = междугородный автобус
mode-train = поезд
mode-boat = катер
mode-shuttle = автобус-шаттл
mode-night-bus = ночной автобус
mode-tourist-train = туристический поезд
mode-bike = велосипед
mode-car = автомобиль
mode-taxi = такси
mode-foot = пешком

## Что хочется делать или взять с собой

rule-dogs = собаки
rule-animals = животные
rule-children = дети
rule-pushchair = детские коляски
rule-sand = песок
rule-pebbles = галька
rule-step-free = доступ на инвалидной коляске
rule-swimming = купание
rule-fishing = рыбалка
rule-kayak = катание на каяке
rule-camping = ночёвка в палатке
rule-climbing = скалолазание
rule-diving = дайвинг
rule-drones = дроны
rule-barbecue = барбекю и открытый огонь
rule-smoking = курение
rule-picnic = пикники

## Да или нет: законченные предложения

flag-animals-yes = С животными можно.
flag-animals-no = С животными нельзя.
flag-barefoot-yes = Можно ходить босиком.
flag-barefoot-no = Ходить босиком нельзя.
flag-contactless-yes = Принимается бесконтактная оплата.
flag-contactless-no = Бесконтактная оплата не принимается.
flag-dogs-yes = С собаками можно.
flag-dogs-no = С собаками нельзя.
flag-fire-yes = Разводить огонь разрешено.
flag-fire-no = Любой открытый огонь запрещён.
flag-food-yes = Можно приносить еду и напитки.
flag-food-no = С едой и напитками нельзя.
flag-large-bags-yes = С большими сумками можно.
flag-large-bags-no = С большими сумками и чемоданами нельзя.
flag-lifeguards-yes = За купающимися следят спасатели.
flag-lifeguards-no = Спасателей нет.
flag-lockers-yes = Есть шкафчики для вещей.
flag-lockers-no = Шкафчиков для вещей нет.
flag-parking-yes = Есть парковка.
flag-parking-no = Парковки нет.
flag-playground-yes = Есть детская площадка.
flag-playground-no = Детской площадки нет.
flag-pushchair-yes = Можно с детской коляской.
flag-pushchair-no = С детской коляской неудобно.
flag-restaurant-yes = На месте можно поесть.
flag-restaurant-no = Поесть на месте негде.
flag-shade-yes = Есть тень.
flag-shade-no = Тени нет.
flag-showers-yes = Есть душ.
flag-showers-no = Душа нет.
flag-smoking-yes = Курить разрешено.
flag-smoking-no = Курить запрещено.
flag-step-free-yes = Доступно без ступенек.
flag-step-free-no = Без ступенек не пройти.
flag-swimming-yes = Купаться разрешено.
flag-swimming-no = Купаться запрещено.
flag-wifi-yes = Есть Wi-Fi.
flag-wifi-no = Wi-Fi нет.

## Экстренные номера

emergency-112 = единый европейский номер экстренных служб
emergency-15 = скорая медицинская помощь (SAMU)
emergency-17 = полиция
emergency-18 = пожарная служба
emergency-114 = SMS для глухих и слабослышащих
emergency-196 = спасение на море
emergency-191 = авиационное спасение

## Аудитории

audience-visitor = гости
audience-resident = жители
audience-student = студенты
audience-investor = инвесторы
audience-talent = те, кто здесь работает
audience-press = пресса
