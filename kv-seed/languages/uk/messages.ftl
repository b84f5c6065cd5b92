# Що Escale каже українською. Одне повідомлення — одна закінчена думка; імена після $ підставляються.
# Назви, міста, дні й час підставляються в називному відмінку, тому стоять після двокрапки або в дужках.

## Відповідь

hours-label = Години роботи
hours-on-day = Відчинено ({ $day }): { $times }.
hours-open-at = О { $time } відчинено.
hours-closed-at = О { $time } зачинено.
hours-on-day-unknown = Відчинено ({ $day }); години в джерелі не вказано.
hours-closed-on-day = Зачинено ({ $day }).
hours-open-now = Зараз відчинено, до { $time }.
hours-open-now-always = Зараз відчинено.
hours-closed-now-today = Зараз зачинено; відчиниться сьогодні: { $time }.
hours-closed-now-later = Зараз зачинено; відчиниться: { $day }, { $time }.
hours-closed-now = Зараз зачинено.
hours-last-known-on-day = За останніми відомими даними, відчинено ({ $day }): { $times }.
hours-last-known-closed-on-day = За останніми відомими даними, зачинено ({ $day }).
hours-last-known-open-now = За останніми відомими даними, зараз відчинено, до { $time }.
hours-last-known-closed-now = За останніми відомими даними, зараз зачинено.
hours-daily = щодня { $times }
hours-closed = зачинено: { $days }
hours-always = відчинено цілодобово
hours-morning = зранку
hours-afternoon = після обіду
hours-days-only = { $days } (години не вказано)
hours-during = з { $from } до { $to }: { $pattern }
every-day = щодня
asked-time = { $day }, { $time }

price-label = Ціни
price-free = безкоштовно
price-about = приблизно { $amount }
price-over = понад { $amount }
price-under = менш ніж { $amount }
price-per = { $amount } { $per }
age-range = віком від { $from } до { $to ->
    [one] { $to } року
   *[other] { $to } років
  }
age-under = до { $age ->
    [one] { $age } року
   *[other] { $age } років
  }
age-from = від { $age ->
    [one] { $age } року
   *[other] { $age } років
  }

duration-label = Тривалість
distance-label = Відстань
about-value = приблизно { $value }
over-value = понад { $value }
under-value = менш ніж { $value }
nearly-value = майже { $value }
from-to = { $from } – { $to }
from-place = звідки: { $from }
to-place = куди: { $to }
century-value = { $centuryRoman } століття
century-range = { $fromRoman }–{ $toRoman } століття
century-value-before = { $centuryRoman } століття до н. е.
century-range-before = { $fromRoman } століття до н. е. – { $toRoman } століття н. е.
century-label = Століття
style-label = Стиль
phone-label = Телефон
address-label = Адреса
access-label = Як дістатися
line-stop = зупинка { $stop }
line-from = відправлення: { $stop }
line-to = до зупинки { $stop }
line-walk = { $minutes } хв пішки
every-minutes = кожні { $minutes } хв
times-per = { $times } { $per }
season-label = Дати
edition = проводиться { $number }-й раз
in-year = { $year } р.
change-up = зростання на { $percent }
change-down = зниження на { $percent }
link-label = Посилання
by-person = автор: { $name }

booking-required = Бронювання обов’язкове.
booking-recommended = Радимо забронювати заздалегідь.
booking-possible = Можна забронювати заздалегідь.
booking-not-needed = Бронювати не потрібно.
booking-on-site = Квитки продають на місці.
booking-online = Бронювання онлайн.
booking-limit = { $count ->
    [one] Не більше { $count } особи на день.
   *[other] Не більше { $count } осіб на день.
  }
booking-party = { $count ->
    [one] Не більше { $count } особи в одному бронюванні.
   *[other] Не більше { $count } осіб в одному бронюванні.
  }
booking-ahead = Бронювання відкривається за { $days } дн. до відвідування.
level-easy = Рівень складності: легкий.
level-moderate = Рівень складності: середній.
level-hard = Рівень складності: важкий.

freshness-current = відомості від { $date }
freshness-last-known = останні відомі дані від { $date }
freshness-undated = без дати, треба уточнити
check-official = Дещо з цього могло змінитися: будь ласка, уточніть на офіційному сайті.
source-label = Джерело
sources-label = Джерела
official-site = Офіційний сайт
unconfirmed-site = офіційний сайт, адресу не перевірено
approximate-place = розташування вказано приблизно

places-more = Є й інші: напишіть «ще».
places-heading = Місця, які підходять
places-none = Я не знаю місця, яке відповідало б усім цим умовам.
places-distance = відстань: { $distance }
places-free = вхід вільний
places-open-now = зараз відчинено, до { $time }
places-closed-now = зараз зачинено
places-unknown-hours = години роботи невідомі
also-known = Дивіться також

no-answer = Я не маю перевіреної відповіді на це запитання, а вгадувати не хочу.
no-answer-entity = Я знаю, про що йдеться ({ $name }), але перевіреної відповіді на це запитання не маю.
untold = Я не маю перевірених відомостей про таке: { $details }.
no-answer-site = Найкраще запитати на офіційному сайті: { $site }.
outside-territory = Це за межами території, про яку я розповідаю ({ $territory }), тому перевіреної відповіді не маю.
live-not-here = Це змінюється щогодини, а неперевірених даних я не називаю. Актуальні відомості показує офіційне джерело: { $site }.
cannot-act = Я відповідаю на запитання, але не можу бронювати, купувати чи телефонувати за вас. Вам допоможе офіційний сайт: { $site }.
hello = Вітаю! Запитуйте про будь-що ({ $territory }): години роботи, ціни, як дістатися, що подивитися, як тут жити й навчатися.
you-are-welcome = Прошу! Гарного вам відпочинку!
about-me = Я — Escale, автоматичний помічник. Відповідаю на запитання про територію ({ $territory }) за перевіреними джерелами, які завжди називаю, і чесно кажу, коли чогось не знаю.
sorry-no-help = Шкода, що не вдалося вам допомогти. Запитайте про регіон «{ $territory }», і я зроблю все, що зможу.
no-advice = Я не даю медичних чи юридичних порад: зверніться до лікаря, фармацевта або юриста.
emergency-intro = У надзвичайній ситуації телефонуйте тут за номерами:
store-unavailable = Мої джерела зараз недоступні. Ось номери екстрених служб і офіційні сайти; будь ласка, спробуйте ще раз за хвилину.
language-unserved = Цією мовою я ще не розмовляю, тому відповідаю українською.
languages-offered = Виберіть мову

## Позначки (коди відповіді)

notice-volatile = Може змінитися; дата показує, коли це перевірено.
notice-last_known = Останні відомі дані, уточніть на офіційному сайті.
notice-generated = Написано штучним інтелектом за названими джерелами.
notice-language_unserved = Відповідь найближчою з мов, якими я розмовляю.
notice-approximate = Розташування вказано приблизно.
notice-store_unavailable = Джерела зараз недоступні.

## Помилки (що сталося і що робити)

error-question-empty = Будь ласка, введіть запитання.
error-question-long = Запитання задовге: дозволено знаків — { $max }, введено — { $count }.
error-not-json = Запит не є коректним JSON.
error-not-text = Запит не є коректним текстом UTF-8.
error-too-large = Запит завеликий.
error-field = Поле «{ $field }» заповнено неправильно, очікується: { $wanted }.
error-language = «{ $tag }» не є позначенням мови.
error-territory = Території «{ $id }» тут немає.
error-link = Це посилання пошкоджене або створене новішою версією. Ви можете поставити запитання ще раз.
error-not-found = За цією адресою нічого немає.
error-method = Ця адреса не приймає метод { $method }.
error-unavailable = Сервіс зараз недоступний. Будь ласка, спробуйте ще раз за хвилину.
wanted-text = текст
wanted-number = число
wanted-position = широта й довгота в градусах
wanted-time = дата й час, наприклад 2026-07-05T10:00:00+02:00
wanted-list = список ідентифікаторів
wanted-audience = одне зі значень: { $choices }
wanted-object = об’єкт JSON

## Сторінка

page-title = { $territory }: запитайте своєю мовою
page-description = Запитайте про будь-що своєю мовою ({ $territory }) й отримайте пряму відповідь із джерелами.
page-heading = Що ви хотіли б дізнатися?
page-intro = Запитуйте своєю мовою ({ $territory }). Відповіді спираються на названі джерела.
page-placeholder = Ваше запитання
page-ask = Запитати
page-waiting = Шукаю відповідь…
page-failed = Відповідь не надійшла. Перевірте з’єднання й спробуйте ще раз.
page-retry = Спробувати ще раз
page-you = Ви
page-answer = Відповідь
page-sources = Джерела
page-official = Офіційний сайт
page-share = Поділитися відповіддю
page-copied = Посилання скопійовано
page-suggestions = Можна також запитати
page-openers = Наприклад
page-language = Мова
page-near-me = Урахувати моє місцеперебування
page-near-on = Місцеперебування враховано з точністю близько 500 м; нічого не зберігається.
page-near-failed = Ваше місцеперебування недоступне.
page-skip = Перейти до запитання
page-in-language = Прочитати іншою мовою: { $language }
page-about = Escale дає перевірені відповіді й називає джерела. Жодних cookie, жодні дані про вас не зберігаються.
page-map = Мапа
page-checked = перевірено: відомості від { $date }
page-new-question = Нове запитання
page-emergency = Номери екстрених служб
page-not-found = Тут нічого немає

## Підказки (закінчені запитання; $name — назва місця)

suggest-hours = Коли відчинено: { $name }?
suggest-price = Скільки коштує вхід: { $name }?
suggest-way = Як дістатися: { $name }?
suggest-what = Що це таке: { $name }?
suggest-booking = Чи треба бронювати: { $name }?
suggest-accessibility = Чи доступно для крісла колісного: { $name }?
suggest-history = Коли збудовано: { $name }?
suggest-near = Що подивитися поруч із цим місцем: { $name }?
suggest-contact = Який номер телефону: { $name }?
suggest-rules = Які правила: { $name }?
suggest-season = Коли відбувається: { $name }?
suggest-kind-near-me = { $kind } поруч зі мною
suggest-kind-town = { $kind }: { $town }

## Точність дати

dated-year = { $year } р.

## Generated answers

error-too-many = Забагато запитань за короткий час. Будь ласка, спробуйте ще раз за хвилину.
