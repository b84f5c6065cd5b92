# Co Escale říká česky. Jedna zpráva je jedna celá myšlenka; jména za $ se doplňují.
# Jména, dny a časy se doplňují v prvním pádě, proto stojí na začátku, za dvojtečkou nebo v závorce.

## Odpověď

hours-label = Otevírací doba
hours-on-day = { $day }: otevřeno { $times }.
hours-open-at = V tu dobu ({ $time }) je otevřeno.
hours-closed-at = V tu dobu ({ $time }) je zavřeno.
hours-on-day-unknown = { $day }: otevřeno; hodiny zdroj neuvádí.
hours-closed-on-day = { $day }: zavřeno.
hours-open-now = Teď otevřeno, a to do { $time }.
hours-open-now-always = Teď otevřeno.
hours-closed-now-today = Teď zavřeno; dnes se otevírá v { $time }.
hours-closed-now-later = Teď zavřeno; nejbližší otevření: { $day } v { $time }.
hours-closed-now = Teď zavřeno.
hours-last-known-on-day = { $day }: podle poslední známé otevírací doby otevřeno { $times }.
hours-last-known-closed-on-day = { $day }: podle poslední známé otevírací doby zavřeno.
hours-last-known-open-now = Podle poslední známé otevírací doby teď otevřeno, a to do { $time }.
hours-last-known-closed-now = Podle poslední známé otevírací doby teď zavřeno.
hours-daily = denně { $times }
hours-closed = zavřeno: { $days }
hours-always = otevřeno nepřetržitě
hours-morning = dopoledne
hours-afternoon = odpoledne
hours-days-only = { $days } (bez uvedení hodin)
hours-during = od { $from } do { $to }: { $pattern }
every-day = každý den
asked-time = { $day }, { $time }

price-label = Ceny
price-free = zdarma
price-about = asi { $amount }
price-over = přes { $amount }
price-under = méně než { $amount }
price-per = { $amount } { $per }
age-range = věk { $from }–{ $to } let
age-under = mladší { $age } let
age-from = od { $age } let

duration-label = Doba trvání
distance-label = Vzdálenost
about-value = asi { $value }
over-value = přes { $value }
under-value = méně než { $value }
nearly-value = téměř { $value }
from-to = trasa: { $from } – { $to }
from-place = odkud: { $from }
to-place = kam: { $to }
century-value = { $century }. století
century-range = { $from }.–{ $to }. století
century-value-before = { $century }. století př. n. l.
century-range-before = { $from }. století př. n. l. až { $to }. století n. l.
century-label = Století
style-label = Sloh
phone-label = Telefon
address-label = Adresa
access-label = Jak se tam dostat
line-stop = zastávka { $stop }
line-from = odjezd: { $stop }
line-to = směr: { $stop }
line-walk = { $minutes } min pěšky
every-minutes = každých { $minutes } min
times-per = { $times } { $per }
season-label = Termín
edition = ročník { $number }
in-year = v roce { $year }
change-up = nárůst o { $percent }
change-down = pokles o { $percent }
link-label = Odkaz
by-person = autor: { $name }

booking-required = Rezervace je povinná.
booking-recommended = Doporučuje se rezervace.
booking-possible = Rezervovat je možné.
booking-not-needed = Rezervace není potřeba.
booking-on-site = Vstupenky a jízdenky se kupují na místě.
booking-online = Rezervuje se přes internet.
booking-limit = Denní limit osob: { $count }.
booking-party = Nejvyšší počet osob na jednu rezervaci: { $count }.
booking-ahead = Rezervace se otevírají předem (počet dní): { $days }.
level-easy = Obtížnost: snadné.
level-moderate = Obtížnost: středně náročné.
level-hard = Obtížnost: náročné.

freshness-current = stav: { $date }
freshness-last-known = poslední známý stav: { $date }
freshness-undated = bez data, nutno ověřit
check-official = Něco z toho se mohlo změnit: ověřte si to prosím na oficiálních stránkách.
source-label = Zdroj
sources-label = Zdroje
official-site = Oficiální stránky
unconfirmed-site = oficiální stránky, adresa neověřena
approximate-place = přibližná poloha

places-more = Je jich víc: stačí napsat „další“.
places-heading = Odpovídající místa
places-none = Neznám místo, které by splňovalo všechny podmínky.
places-distance = vzdálenost { $distance }
places-free = vstup zdarma
places-open-now = teď otevřeno do { $time }
places-closed-now = teď zavřeno
places-unknown-hours = otevírací doba neznámá
also-known = Viz také

no-answer = Na to nemám ověřenou odpověď a nechci hádat.
no-answer-entity = { $name }: na tuto otázku nemám ověřenou odpověď.
untold = O tomto nemám ověřené informace: { $details }.
no-answer-site = Nejlepší je zeptat se přímo na oficiálních stránkách: { $site }.
outside-territory = To už leží mimo oblast, o které podávám informace ({ $territory }), takže nemám ověřenou odpověď.
live-not-here = Tohle se mění z hodiny na hodinu a neuvádím údaje, které nemohu ověřit. Aktuální stav najdete v oficiálním zdroji: { $site }.
cannot-act = Odpovídám na otázky, ale nemohu za vás nic rezervovat, kupovat ani telefonovat. Pomohou vám oficiální stránky: { $site }.
hello = Dobrý den! Ptejte se na cokoli, co se týká oblasti { $territory }: otevírací doba, ceny, doprava, co vidět, jak se tu žije a studuje.
you-are-welcome = Rádo se stalo. Přeji příjemný pobyt!
about-me = Jsem Escale, automatický asistent. Odpovídám na otázky o oblasti { $territory } podle ověřených zdrojů, které vždy uvádím, a když něco nevím, řeknu to.
sorry-no-help = Mrzí mě, že jsem vám nepomohl. Zeptejte se mě na cokoli o území { $territory }, udělám, co budu moci.
no-advice = Lékařské ani právní rady nedávám; obraťte se na lékaře, lékárníka nebo právníka.
emergency-intro = V nouzi tady volejte:
store-unavailable = Moje zdroje teď nejsou dostupné. Tady jsou tísňová čísla a oficiální stránky; zkuste to prosím znovu za minutu.
language-unserved = Tímto jazykem zatím nemluvím, proto odpovídám česky.
languages-offered = Zvolte jazyk

## Upozornění (kódy odpovědi)

notice-volatile = Může se změnit; datum říká, kdy byl údaj ověřen.
notice-last_known = Poslední známý údaj, ověřte si ho na oficiálních stránkách.
notice-generated = Text napsala umělá inteligence podle uvedených zdrojů.
notice-language_unserved = Odpověď v nejbližším jazyce, kterým mluvím.
notice-approximate = Poloha je přibližná.
notice-store_unavailable = Zdroje teď nejsou dostupné.

## Chyby (co se stalo a co s tím)

error-question-empty = Napište prosím otázku.
error-question-long = Otázka je příliš dlouhá: povolený počet znaků je { $max }, zadáno jich bylo { $count }.
error-not-json = Požadavek není platný JSON.
error-not-text = Požadavek není platný text v UTF-8.
error-too-large = Požadavek je příliš velký.
error-field = Pole „{ $field }“ není v pořádku; očekává se: { $wanted }.
error-language = „{ $tag }“ není označení jazyka.
error-territory = Území „{ $id }“ tu není.
error-link = Tento odkaz je poškozený nebo pochází z novější verze. Otázku můžete položit znovu.
error-not-found = Na této adrese nic není.
error-method = Tato adresa nepřijímá metodu { $method }.
error-unavailable = Služba teď není dostupná. Zkuste to prosím znovu za minutu.
wanted-text = text
wanted-number = číslo
wanted-position = zeměpisná šířka a délka ve stupních
wanted-time = datum a čas ve tvaru 2026-07-05T10:00:00+02:00
wanted-list = seznam identifikátorů
wanted-audience = jedna z hodnot: { $choices }
wanted-object = objekt JSON

## Stránka

page-title = { $territory }: ptejte se česky
page-description = { $territory }: zeptejte se na cokoli ve svém jazyce a dostanete přímou odpověď s uvedením zdroje.
page-heading = Co byste rádi věděli?
page-intro = { $territory }: ptejte se ve svém jazyce. Odpovědi vycházejí z uvedených zdrojů.
page-placeholder = Vaše otázka
page-ask = Zeptat se
page-waiting = Hledám odpověď…
page-failed = Odpověď nedorazila. Zkontrolujte prosím připojení a zkuste to znovu.
page-retry = Zkusit znovu
page-you = Vy
page-answer = Odpověď
page-sources = Zdroje
page-official = Oficiální stránky
page-share = Sdílet odpověď
page-copied = Odkaz zkopírován
page-suggestions = Mohlo by vás také zajímat
page-openers = Například
page-language = Jazyk
page-near-me = Použít moji polohu
page-near-on = Poloha se používá, zaokrouhlená asi na 500 m; nic se neukládá.
page-near-failed = Vaše poloha není dostupná.
page-skip = Přejít k otázce
page-in-language = Číst v jazyce: { $language }
page-about = Escale dává ověřené odpovědi a uvádí jejich zdroje. Žádné cookies, nic o vás se neukládá.
page-map = Mapa
page-checked = stav: { $date }
page-new-question = Nová otázka
page-emergency = Tísňová čísla
page-not-found = Tady nic není

## Návrhy (celé otázky; $name je jméno místa v prvním pádě)

suggest-hours = { $name }: jaká je otevírací doba?
suggest-price = Kolik stojí { $name }?
suggest-way = { $name }: jak se tam dostanu?
suggest-what = Co je { $name }?
suggest-booking = { $name }: je nutná rezervace?
suggest-accessibility = { $name }: je tam bezbariérový přístup pro vozíčkáře?
suggest-history = { $name }: kdy to bylo postaveno?
suggest-near = { $name }: co vidět v okolí?
suggest-contact = { $name }: jaké je telefonní číslo?
suggest-rules = { $name }: jaká tam platí pravidla?
suggest-season = Kdy se koná { $name }?
suggest-kind-near-me = { $kind } v mém okolí
suggest-kind-town = { $kind } ({ $town })

## Stáří údaje

dated-year = { $year }

## Generated answers

error-too-many = Příliš mnoho otázek v krátké době. Zkuste to prosím znovu za minutu.
