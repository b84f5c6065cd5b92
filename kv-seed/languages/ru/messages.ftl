# Что Escale говорит по-русски. Одно сообщение — одна законченная мысль; имена после $ подставляются.
# Названия, города, дни и время подставляются в именительном падеже, поэтому стоят после двоеточия или в скобках.

## Ответ

hours-label = Часы работы
hours-on-day = Открыто ({ $day }): { $times }.
hours-open-at = В { $time } открыто.
hours-closed-at = В { $time } закрыто.
hours-on-day-unknown = Открыто ({ $day }); часы в источнике не указаны.
hours-closed-on-day = Закрыто ({ $day }).
hours-open-now = Сейчас открыто, до { $time }.
hours-open-now-always = Сейчас открыто.
hours-closed-now-today = Сейчас закрыто; откроется сегодня в { $time }.
hours-closed-now-later = Сейчас закрыто; следующее открытие: { $day }, { $time }.
hours-closed-now = Сейчас закрыто.
hours-last-known-on-day = По последним известным данным, открыто ({ $day }): { $times }.
hours-last-known-closed-on-day = По последним известным данным, закрыто ({ $day }).
hours-last-known-open-now = По последним известным данным, сейчас открыто, до { $time }.
hours-last-known-closed-now = По последним известным данным, сейчас закрыто.
hours-daily = ежедневно { $times }
hours-closed = закрыто: { $days }
hours-always = открыто круглосуточно
hours-morning = утром
hours-afternoon = во второй половине дня
hours-days-only = { $days } (часы не указаны)
hours-during = с { $from } по { $to }: { $pattern }
every-day = ежедневно
asked-time = { $day }, { $time }

price-label = Цены
price-free = бесплатно
price-about = примерно { $amount }
price-over = более { $amount }
price-under = менее { $amount }
price-per = { $amount } { $per }
age-range = от { $from } до { $to ->
    [one] { $to } года
   *[other] { $to } лет
  }
age-under = младше { $age ->
    [one] { $age } года
   *[other] { $age } лет
  }
age-from = от { $age ->
    [one] { $age } года
   *[other] { $age } лет
  }

duration-label = Продолжительность
distance-label = Расстояние
about-value = примерно { $value }
over-value = более { $value }
under-value = менее { $value }
nearly-value = почти { $value }
from-to = { $from } – { $to }
from-place = откуда: { $from }
to-place = куда: { $to }
century-value = { $centuryRoman } век
century-range = { $fromRoman }–{ $toRoman } века
century-value-before = { $centuryRoman } век до н. э.
century-range-before = { $fromRoman } век до н. э. – { $toRoman } век н. э.
century-label = Век
style-label = Стиль
phone-label = Телефон
address-label = Адрес
access-label = Как добраться
line-stop = остановка { $stop }
line-from = отправление: { $stop }
line-to = до остановки { $stop }
line-walk = { $minutes } мин пешком
every-minutes = каждые { $minutes } мин
times-per = { $times } { $per }
season-label = Даты
edition = проводится { $number }-й раз
in-year = { $year } г.
change-up = рост на { $percent }
change-down = снижение на { $percent }
link-label = Ссылка
by-person = автор: { $name }

booking-required = Бронирование обязательно.
booking-recommended = Рекомендуется забронировать заранее.
booking-possible = Можно забронировать заранее.
booking-not-needed = Бронировать не нужно.
booking-on-site = Билеты продаются на месте.
booking-online = Бронирование онлайн.
booking-limit = Не более { $count } { $count ->
    [one] человека
   *[other] человек
  } в день.
booking-party = Не более { $count } { $count ->
    [one] человека
   *[other] человек
  } в одной брони.
booking-ahead = Бронирование открывается за { $days } дн. до посещения.
level-easy = Уровень сложности: лёгкий.
level-moderate = Уровень сложности: средний.
level-hard = Уровень сложности: трудный.

freshness-current = сведения от { $date }
freshness-last-known = последние известные сведения — от { $date }
freshness-undated = без даты, нужно уточнить
check-official = Что-то из этого могло измениться: пожалуйста, уточните на официальном сайте.
source-label = Источник
sources-label = Источники
official-site = Официальный сайт
unconfirmed-site = официальный сайт, адрес не проверен
approximate-place = расположение указано приблизительно

places-more = Есть и другие: напишите «ещё».
places-heading = Подходящие места
places-none = Я не знаю места, которое отвечало бы всем этим условиям.
places-distance = расстояние: { $distance }
places-free = вход бесплатный
places-open-now = сейчас открыто, до { $time }
places-closed-now = сейчас закрыто
places-unknown-hours = часы работы неизвестны
also-known = См. также

no-answer = У меня нет проверенного ответа на этот вопрос, а гадать я не хочу.
no-answer-entity = Я знаю, о чём речь ({ $name }), но проверенного ответа на этот вопрос у меня нет.
untold = У меня нет проверенных сведений о следующем: { $details }.
no-answer-site = Лучше всего спросить на официальном сайте: { $site }.
outside-territory = Это за пределами территории, о которой я рассказываю ({ $territory }), поэтому проверенного ответа у меня нет.
live-not-here = Это меняется каждый час, а непроверенных данных я не называю. Актуальные сведения — в официальном источнике: { $site }.
cannot-act = Я отвечаю на вопросы, но не могу бронировать, покупать или звонить за вас. Вам поможет официальный сайт: { $site }.
hello = Здравствуйте! Спрашивайте о чём угодно ({ $territory }): часы работы, цены, как добраться, что посмотреть, как здесь жить и учиться.
you-are-welcome = Пожалуйста! Приятного вам пребывания!
about-me = Я — Escale, автоматический помощник. Отвечаю на вопросы о территории ({ $territory }) по проверенным источникам, всегда их называю и честно говорю, если чего-то не знаю.
sorry-no-help = Жаль, что я не смог вам помочь. Спросите о регионе «{ $territory }», и я постараюсь ответить.
no-advice = Я не даю медицинских и юридических советов: обратитесь к врачу, фармацевту или юристу.
emergency-intro = В экстренной ситуации звоните здесь по номерам:
store-unavailable = Мои источники сейчас недоступны. Вот номера экстренных служб и официальные сайты; пожалуйста, попробуйте ещё раз через минуту.
language-unserved = На этом языке я пока не говорю, поэтому отвечаю по-русски.
languages-offered = Выберите язык

## Пометки (коды ответа)

notice-volatile = Может измениться; дата показывает, когда это проверено.
notice-last_known = Последние известные сведения, уточните на официальном сайте.
notice-generated = Написано искусственным интеллектом по названным источникам.
notice-language_unserved = Ответ на самом близком из языков, на которых я говорю.
notice-approximate = Расположение указано приблизительно.
notice-store_unavailable = Источники сейчас недоступны.

## Ошибки (что случилось и что делать)

error-question-empty = Пожалуйста, введите вопрос.
error-question-long = Вопрос слишком длинный: допустимо знаков — { $max }, введено — { $count }.
error-not-json = Запрос не является корректным JSON.
error-not-text = Запрос не является корректным текстом UTF-8.
error-too-large = Запрос слишком большой.
error-field = Поле «{ $field }» заполнено неверно, ожидается: { $wanted }.
error-language = «{ $tag }» не является обозначением языка.
error-territory = Территории «{ $id }» здесь нет.
error-link = Эта ссылка повреждена или создана более новой версией. Вы можете задать вопрос ещё раз.
error-not-found = По этому адресу ничего нет.
error-method = Этот адрес не принимает метод { $method }.
error-unavailable = Сервис сейчас недоступен. Пожалуйста, попробуйте ещё раз через минуту.
wanted-text = текст
wanted-number = число
wanted-position = широта и долгота в градусах
wanted-time = дата и время, например 2026-07-05T10:00:00+02:00
wanted-list = список идентификаторов
wanted-audience = одно из значений: { $choices }
wanted-object = объект JSON

## Страница

page-title = { $territory }: спросите на своём языке
page-description = Спросите о чём угодно на своём языке ({ $territory }) и получите прямой ответ с указанием источников.
page-heading = Что вы хотели бы узнать?
page-intro = Спрашивайте на своём языке ({ $territory }). Ответы основаны на названных источниках.
page-placeholder = Ваш вопрос
page-ask = Спросить
page-waiting = Ищу ответ…
page-failed = Ответ не пришёл. Проверьте подключение и попробуйте ещё раз.
page-retry = Попробовать ещё раз
page-you = Вы
page-answer = Ответ
page-sources = Источники
page-official = Официальный сайт
page-share = Поделиться ответом
page-copied = Ссылка скопирована
page-suggestions = Можно также спросить
page-openers = Например
page-language = Язык
page-near-me = Учесть моё местоположение
page-near-on = Местоположение учтено с точностью около 500 м; ничего не сохраняется.
page-near-failed = Местоположение недоступно.
page-skip = Перейти к вопросу
page-in-language = Прочитать на другом языке: { $language }
page-about = Escale даёт проверенные ответы и называет источники. Никаких cookie, никакие данные о вас не сохраняются.
page-map = Карта
page-checked = проверено: сведения от { $date }
page-new-question = Новый вопрос
page-emergency = Экстренные номера
page-not-found = Здесь ничего нет

## Подсказки (законченные вопросы; $name — название места)

suggest-hours = Когда открыто: { $name }?
suggest-price = Сколько стоит вход: { $name }?
suggest-way = Как добраться: { $name }?
suggest-what = Что это такое: { $name }?
suggest-booking = Нужно ли бронировать: { $name }?
suggest-accessibility = Доступно ли на инвалидной коляске: { $name }?
suggest-history = В каком году построено: { $name }?
suggest-near = Что посмотреть рядом с этим местом: { $name }?
suggest-contact = Какой номер телефона: { $name }?
suggest-rules = Какие правила: { $name }?
suggest-season = Когда проходит: { $name }?
suggest-kind-near-me = { $kind } рядом со мной
suggest-kind-town = { $kind }: { $town }

## Точность даты

dated-year = { $year } г.

## Generated answers

error-too-many = Слишком много вопросов за короткое время. Пожалуйста, попробуйте ещё раз через минуту.
