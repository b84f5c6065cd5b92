# What Escale says in English. One message, one complete thought; the names after $ are filled in.

## The answer

hours-label = Opening hours
hours-on-day = Open on { $day }: { $times }.
hours-open-at = At { $time } it is open.
hours-closed-at = At { $time } it is closed.
hours-on-day-unknown = Open on { $day }; the times are not given by the source.
hours-closed-on-day = Closed on { $day }.
hours-open-now = Open now, until { $time }.
hours-open-now-always = Open now.
hours-closed-now-today = Closed now; opens today at { $time }.
hours-closed-now-later = Closed now; opens next on { $day } at { $time }.
hours-closed-now = Closed now.
hours-last-known-on-day = By the last known hours, open on { $day }: { $times }.
hours-last-known-closed-on-day = By the last known hours, closed on { $day }.
hours-last-known-open-now = By the last known hours, open now, until { $time }.
hours-last-known-closed-now = By the last known hours, closed now.
hours-daily = daily { $times }
hours-closed = closed on { $days }
hours-always = open at all times
hours-morning = in the morning
hours-afternoon = in the afternoon
hours-days-only = { $days } (times not given)
hours-during = from { $from } to { $to }: { $pattern }
every-day = every day
asked-time = { $day }, { $time }

price-label = Prices
price-free = free
price-about = about { $amount }
price-over = more than { $amount }
price-under = less than { $amount }
price-per = { $amount } { $per }
age-range = aged { $from } to { $to }
age-under = under { $age }
age-from = aged { $age } and over

duration-label = Duration
distance-label = Distance
about-value = about { $value }
over-value = more than { $value }
under-value = less than { $value }
nearly-value = nearly { $value }
from-to = from { $from } to { $to }
from-place = from { $from }
to-place = to { $to }
century-value = { $century ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
   *[other] { $century }th
  } century
century-range = { $from ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
   *[other] { $from }th
  } to { $to ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
   *[other] { $to }th
  } century
century-value-before = { $century ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
   *[other] { $century }th
  } century BC
century-range-before = { $from ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
   *[other] { $from }th
  } century BC to { $to ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
   *[other] { $to }th
  } century AD
century-label = Century
style-label = Style
phone-label = Telephone
address-label = Address
access-label = Getting there
line-stop = stop { $stop }
line-from = from { $stop }
line-to = to { $stop }
line-walk = { $minutes } min on foot
every-minutes = every { $minutes } min
times-per = { $times } { $per }
season-label = Dates
edition = edition no. { $number }
in-year = in { $year }
change-up = up { $percent }
change-down = down { $percent }
link-label = Link
by-person = by { $name }

booking-required = Booking is compulsory.
booking-recommended = Booking is recommended.
booking-possible = Booking is possible.
booking-not-needed = No booking is needed.
booking-on-site = Tickets are sold on site.
booking-online = Bookings are made online.
booking-limit = At most { $count } people a day.
booking-party = At most { $count } people per booking.
booking-ahead = Bookings open { $days } days ahead.
level-easy = Difficulty: easy.
level-moderate = Difficulty: moderate.
level-hard = Difficulty: hard.

freshness-current = as of { $date }
freshness-last-known = last known: { $date }
freshness-undated = undated, to be checked
check-official = Some of this may have changed: please check on the official site.
source-label = Source
sources-label = Sources
official-site = Official site
unconfirmed-site = official site, address not checked
approximate-place = approximate location

places-more = There are more: ask for “more”.
places-heading = Places that match
places-none = I do not know of any place that matches all of this.
places-distance = { $distance } away
places-free = free entry
places-open-now = open now until { $time }
places-closed-now = closed now
places-unknown-hours = hours not known
also-known = See also

no-answer = I have no verified answer to this, and I would rather not guess.
no-answer-entity = I know { $name }, but I have no verified answer to this question.
untold = I have nothing verified about: { $details }.
no-answer-site = The right place to ask is the official site: { $site }.
outside-territory = This lies outside { $territory }, the area I answer for, so I have no verified answer.
live-not-here = This changes by the hour, and I give no information that I cannot verify. The official source has it live: { $site }.
cannot-act = I answer questions, but I cannot book, buy or call for you. The official site can help you: { $site }.
hello = Hello! Ask me anything about { $territory }: opening hours, prices, how to get there, what to see, living and studying here.
you-are-welcome = You are welcome. Enjoy your stay!
about-me = I am Escale, an automatic assistant. I answer questions about { $territory } from verified, named sources, and I say so when I do not know.
sorry-no-help = I am sorry I could not help. Ask me something about { $territory }, and I will do my best.
no-advice = I cannot give medical or legal advice: please ask a doctor, a pharmacist or a lawyer.
emergency-intro = In an emergency here, call:
store-unavailable = My sources cannot be reached at the moment. Here are the emergency numbers and the official sites; please try again in a minute.
language-unserved = I do not speak this language yet, so I answer in English.
languages-offered = Choose your language

## Notices (codes of the answer)

notice-volatile = May change; the date says when it was checked.
notice-last_known = Last known value, to be checked on the official site.
notice-generated = Written by an artificial intelligence from the sources named.
notice-language_unserved = Answered in the nearest language I speak.
notice-approximate = Locations are approximate.
notice-store_unavailable = The sources cannot be reached at the moment.

## Errors (title of the problem, then what to do)

error-question-empty = Please type a question.
error-question-long = This question is too long: { $max } characters at most, { $count } given.
error-not-json = The request is not valid JSON.
error-not-text = The request is not valid UTF-8 text.
error-too-large = The request is too large.
error-field = The field “{ $field }” is not as expected: { $wanted }.
error-language = “{ $tag }” is not a language tag.
error-territory = There is no territory “{ $id }” here.
error-link = This link is damaged or was made by a later version. You can ask the question again.
error-not-found = There is nothing at this address.
error-method = This address does not accept the method { $method }.
error-unavailable = The service is not available at the moment. Please try again in a minute.
wanted-text = text
wanted-number = a number
wanted-position = a latitude and a longitude in degrees
wanted-time = a date and time such as 2026-07-05T10:00:00+02:00
wanted-list = a list of identifiers
wanted-audience = one of { $choices }
wanted-object = a JSON object

## The page

page-title = { $territory }: ask in your language
page-description = Ask anything about { $territory } in your own language and get a direct, sourced answer.
page-heading = What would you like to know?
page-intro = Ask about { $territory } in your own language. Answers come from named sources.
page-placeholder = Your question
page-ask = Ask
page-waiting = Looking it up…
page-failed = The answer did not arrive. Please check your connection and try again.
page-retry = Try again
page-you = You
page-answer = Answer
page-sources = Sources
page-official = Official site
page-share = Share this answer
page-copied = Link copied
page-suggestions = You could also ask
page-openers = For example
page-language = Language
page-near-me = Use my location
page-near-on = Location used, rounded to about 500 m; nothing is stored.
page-near-failed = Your location is not available.
page-skip = Skip to the question
page-in-language = Read this in { $language }
page-about = Escale gives verified answers and names its sources. No cookies, nothing about you is stored.
page-map = Map
page-checked = checked { $date }
page-new-question = New question
page-emergency = Emergency numbers
page-not-found = Nothing here

## Suggestions (complete questions; $name is a place)

suggest-hours = When is { $name } open?
suggest-price = How much does { $name } cost?
suggest-way = How do I get to { $name }?
suggest-what = What is { $name }?
suggest-booking = Do I have to book for { $name }?
suggest-accessibility = Is { $name } wheelchair-accessible?
suggest-history = When was { $name } built?
suggest-near = What is there to see near { $name }?
suggest-contact = What is the phone number for { $name }?
suggest-rules = What are the rules at { $name }?
suggest-season = When does { $name } take place?
suggest-kind-near-me = { $kind } near me
suggest-kind-town = { $kind } in { $town }

## Freshness of a date

dated-year = { $year }

## Generated answers

error-too-many = Too many questions in a short time. Please try again in a minute.
