# Co Escale mówi po polsku. Jeden komunikat to jedna pełna myśl; nazwy po $ są wypełniane.
# Nazwy, dni i godziny wchodzą w mianowniku, dlatego stoją po dwukropku albo w nawiasie.

## Odpowiedź

hours-label = Godziny otwarcia
hours-on-day = Godziny otwarcia ({ $day }): { $times }.
hours-open-at = O godzinie { $time } jest otwarte.
hours-closed-at = O godzinie { $time } jest zamknięte.
hours-on-day-unknown = Otwarte ({ $day }); źródło nie podaje godzin.
hours-closed-on-day = Nieczynne ({ $day }).
hours-open-now = Teraz otwarte, do godziny { $time }.
hours-open-now-always = Teraz otwarte.
hours-closed-now-today = Teraz zamknięte; otwarcie dziś o godzinie { $time }.
hours-closed-now-later = Teraz zamknięte; najbliższe otwarcie: { $day }, godzina { $time }.
hours-closed-now = Teraz zamknięte.
hours-last-known-on-day = Według ostatnich znanych godzin otwarte ({ $day }): { $times }.
hours-last-known-closed-on-day = Według ostatnich znanych godzin nieczynne ({ $day }).
hours-last-known-open-now = Według ostatnich znanych godzin teraz otwarte, do godziny { $time }.
hours-last-known-closed-now = Według ostatnich znanych godzin teraz zamknięte.
hours-daily = codziennie { $times }
hours-closed = nieczynne: { $days }
hours-always = otwarte całą dobę
hours-morning = przed południem
hours-afternoon = po południu
hours-days-only = { $days } (bez podanych godzin)
hours-during = od { $from } do { $to }: { $pattern }
every-day = codziennie
asked-time = { $day }, { $time }

price-label = Ceny
price-free = bezpłatnie
price-about = ok. { $amount }
price-over = ponad { $amount }
price-under = poniżej { $amount }
price-per = { $amount } { $per }
age-range = wiek { $from }–{ $to } lat
age-under = poniżej { $age } lat
age-from = od { $age } lat

duration-label = Czas trwania
distance-label = Odległość
about-value = ok. { $value }
over-value = ponad { $value }
under-value = mniej niż { $value }
nearly-value = prawie { $value }
from-to = trasa: { $from } – { $to }
from-place = początek: { $from }
to-place = cel: { $to }
century-value = { $centuryRoman } wiek
century-range = { $fromRoman }–{ $toRoman } wiek
century-value-before = { $centuryRoman } wiek p.n.e.
century-range-before = od { $fromRoman } wieku p.n.e. do { $toRoman } wieku n.e.
century-label = Wiek
style-label = Styl
phone-label = Telefon
address-label = Adres
access-label = Dojazd
line-stop = przystanek { $stop }
line-from = odjazd: { $stop }
line-to = kierunek: { $stop }
line-walk = { $minutes } min pieszo
every-minutes = co { $minutes } min
times-per = { $times } { $per }
season-label = Terminy
edition = edycja nr { $number }
in-year = w { $year } r.
change-up = wzrost o { $percent }
change-down = spadek o { $percent }
link-label = Link
by-person = autor: { $name }

booking-required = Rezerwacja jest obowiązkowa.
booking-recommended = Zalecana jest rezerwacja.
booking-possible = Można zarezerwować wcześniej.
booking-not-needed = Rezerwacja nie jest potrzebna.
booking-on-site = Bilety kupuje się na miejscu.
booking-online = Rezerwacji dokonuje się przez internet.
booking-limit = Maksymalna liczba osób dziennie: { $count }.
booking-party = Maksymalna liczba osób na jedną rezerwację: { $count }.
booking-ahead = Rezerwacje z wyprzedzeniem (liczba dni): { $days }.
level-easy = Trudność: łatwa trasa.
level-moderate = Trudność: trasa średnio trudna.
level-hard = Trudność: trudna trasa.

freshness-current = stan: { $date }
freshness-last-known = ostatnie znane dane: { $date }
freshness-undated = bez daty, do sprawdzenia
check-official = Część tych informacji mogła się zmienić: prosimy sprawdzić na oficjalnej stronie.
source-label = Źródło
sources-label = Źródła
official-site = Oficjalna strona
unconfirmed-site = oficjalna strona, adres niesprawdzony
approximate-place = położenie przybliżone

places-more = Jest ich więcej: wystarczy napisać „więcej”.
places-heading = Pasujące miejsca
places-none = Nie znam miejsca, które spełniałoby wszystkie te warunki.
places-distance = odległość: { $distance }
places-free = wstęp wolny
places-open-now = teraz otwarte, do godziny { $time }
places-closed-now = teraz zamknięte
places-unknown-hours = godziny otwarcia nieznane
also-known = Zobacz też

no-answer = Nie mam na to sprawdzonej odpowiedzi i wolę nie zgadywać.
no-answer-entity = { $name }: na to pytanie nie mam sprawdzonej odpowiedzi.
untold = Nie mam sprawdzonych informacji na ten temat: { $details }.
no-answer-site = Najlepiej zapytać u źródła, na oficjalnej stronie: { $site }.
outside-territory = To już poza obszarem, o którym udzielam informacji ({ $territory }), więc nie mam sprawdzonej odpowiedzi.
live-not-here = To zmienia się z godziny na godzinę, a nie podaję danych, których nie mogę sprawdzić. Bieżące informacje są w oficjalnym źródle: { $site }.
cannot-act = Odpowiadam na pytania, ale nie mogę za Państwa rezerwować, kupować ani dzwonić. Pomoże oficjalna strona: { $site }.
hello = Dzień dobry! Proszę pytać o wszystko, co dotyczy regionu { $territory }: godziny otwarcia, ceny, dojazd, co warto zobaczyć, jak się tu mieszka i studiuje.
you-are-welcome = Bardzo proszę. Życzę miłego pobytu!
about-me = Jestem Escale, automatyczny asystent. Odpowiadam na pytania o region { $territory } na podstawie sprawdzonych, podanych z nazwy źródeł, a gdy czegoś nie wiem, mówię o tym wprost.
sorry-no-help = Przykro mi, że nie udało mi się pomóc. Proszę zapytać o coś, co dotyczy: { $territory }. Postaram się odpowiedzieć.
no-advice = Nie udzielam porad medycznych ani prawnych – mogą to zrobić lekarz, farmaceuta lub prawnik.
emergency-intro = W nagłym wypadku należy tu dzwonić pod numer:
store-unavailable = Moje źródła są w tej chwili niedostępne. Oto numery alarmowe i oficjalne strony; proszę spróbować ponownie za minutę.
language-unserved = Nie znam jeszcze tego języka, dlatego odpowiadam po polsku.
languages-offered = Wybór języka

## Uwagi (kody odpowiedzi)

notice-volatile = Może się zmienić; data mówi, kiedy to sprawdzono.
notice-last_known = Ostatnia znana wartość, do sprawdzenia na oficjalnej stronie.
notice-generated = Tekst napisała sztuczna inteligencja na podstawie podanych źródeł.
notice-language_unserved = Odpowiedź w najbliższym języku, który znam.
notice-approximate = Położenie podano w przybliżeniu.
notice-store_unavailable = Źródła są niedostępne.

## Błędy (co się stało, a potem co zrobić)

error-question-empty = Proszę wpisać pytanie.
error-question-long = To pytanie jest za długie: dozwolona liczba znaków to { $max }, a wpisano { $count }.
error-not-json = Zapytanie nie jest poprawnym zapisem JSON.
error-not-text = Zapytanie nie jest poprawnym tekstem UTF-8.
error-too-large = Zapytanie jest za duże.
error-field = Pole „{ $field }” ma niewłaściwą wartość; oczekiwano: { $wanted }.
error-language = „{ $tag }” nie jest oznaczeniem języka.
error-territory = Nie ma tu obszaru „{ $id }”.
error-link = Ten link jest uszkodzony albo pochodzi z nowszej wersji. Pytanie można zadać jeszcze raz.
error-not-found = Pod tym adresem niczego nie ma.
error-method = Ten adres nie przyjmuje metody { $method }.
error-unavailable = Usługa jest chwilowo niedostępna. Proszę spróbować ponownie za minutę.
wanted-text = tekst
wanted-number = liczba
wanted-position = szerokość i długość geograficzna w stopniach
wanted-time = data i godzina w postaci 2026-07-05T10:00:00+02:00
wanted-list = lista identyfikatorów
wanted-audience = jedna z wartości: { $choices }
wanted-object = obiekt JSON

## Strona

page-title = { $territory }: pytania po polsku
page-description = { $territory }: można zapytać o wszystko w swoim języku i od razu dostać odpowiedź z podanym źródłem.
page-heading = Czego chcieliby się Państwo dowiedzieć?
page-intro = { $territory }: można pytać w swoim języku. Odpowiedzi pochodzą z podanych źródeł.
page-placeholder = Pytanie
page-ask = Zapytaj
page-waiting = Szukam odpowiedzi…
page-failed = Odpowiedź nie dotarła. Proszę sprawdzić połączenie i spróbować ponownie.
page-retry = Spróbuj ponownie
page-you = Pytanie
page-answer = Odpowiedź
page-sources = Źródła
page-official = Oficjalna strona
page-share = Udostępnij tę odpowiedź
page-copied = Link skopiowany
page-suggestions = Można też zapytać
page-openers = Na przykład
page-language = Język
page-near-me = Użyj mojej lokalizacji
page-near-on = Lokalizacja włączona, z dokładnością do około 500 m; nic nie jest zapisywane.
page-near-failed = Lokalizacja jest niedostępna.
page-skip = Przejdź do pytania
page-in-language = Czytaj w języku: { $language }
page-about = Escale podaje sprawdzone odpowiedzi wraz ze źródłami. Bez plików cookie, bez zapisywania danych o użytkownikach.
page-map = Mapa
page-checked = stan: { $date }
page-new-question = Nowe pytanie
page-emergency = Numery alarmowe
page-not-found = Nic tu nie ma

## Podpowiedzi (pełne pytania; $name to nazwa miejsca w mianowniku)

suggest-hours = { $name }: jakie są godziny otwarcia?
suggest-price = Ile kosztuje { $name }?
suggest-way = { $name }: jak tam dojechać?
suggest-what = Co to jest { $name }?
suggest-booking = { $name }: czy trzeba rezerwować?
suggest-accessibility = { $name }: czy da się wjechać na wózku?
suggest-history = { $name }: kiedy to zbudowano?
suggest-near = { $name }: co zobaczyć w pobliżu?
suggest-contact = { $name }: jaki jest numer telefonu?
suggest-rules = { $name }: jakie obowiązują zasady?
suggest-season = Kiedy odbywa się { $name }?
suggest-kind-near-me = { $kind } w mojej okolicy
suggest-kind-town = { $kind } ({ $town })

## Świeżość daty

dated-year = { $year } r.

## Generated answers

error-too-many = Zbyt wiele pytań w krótkim czasie. Proszę spróbować ponownie za minutę.
