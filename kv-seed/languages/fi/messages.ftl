# Mitä Escale sanoo suomeksi. Yksi viesti, yksi kokonainen ajatus; $-alkuiset nimet täytetään taipumattomina.

## Vastaus

hours-label = Aukioloajat
hours-on-day = Avoinna: { $day }, { $times }.
hours-open-at = Kello { $time } paikka on avoinna.
hours-closed-at = Kello { $time } paikka on suljettu.
hours-on-day-unknown = Avoinna: { $day }; lähde ei kerro kellonaikoja.
hours-closed-on-day = Suljettu: { $day }.
hours-open-now = Avoinna nyt, sulkemisaika { $time }.
hours-open-now-always = Avoinna nyt.
hours-closed-now-today = Suljettu nyt; avautuu tänään klo { $time }.
hours-closed-now-later = Suljettu nyt; avoinna seuraavan kerran: { $day } klo { $time }.
hours-closed-now = Suljettu nyt.
hours-last-known-on-day = Viimeksi tiedetyt aukioloajat: { $day }, { $times }.
hours-last-known-closed-on-day = Viimeksi tiedettyjen aukioloaikojen mukaan suljettu: { $day }.
hours-last-known-open-now = Viimeksi tiedettyjen aukioloaikojen mukaan avoinna nyt, sulkemisaika { $time }.
hours-last-known-closed-now = Viimeksi tiedettyjen aukioloaikojen mukaan suljettu nyt.
hours-daily = joka päivä { $times }
hours-closed = suljettu: { $days }
hours-always = aina avoinna
hours-morning = aamupäivällä
hours-afternoon = iltapäivällä
hours-days-only = { $days } (kellonaikoja ei ilmoitettu)
hours-during = { $from } – { $to }: { $pattern }
every-day = joka päivä
asked-time = { $day }, { $time }

price-label = Hinnat
price-free = ilmainen
price-about = noin { $amount }
price-over = yli { $amount }
price-under = alle { $amount }
price-per = { $amount } { $per }
age-range = ikä { $from }–{ $to } v.
age-under = alle { $age } v.
age-from = { $age } v. täyttäneet

duration-label = Kesto
distance-label = Matka
about-value = noin { $value }
over-value = yli { $value }
under-value = alle { $value }
nearly-value = lähes { $value }
from-to = väli { $from } – { $to }
from-place = lähtöpaikka { $from }
to-place = perille: { $to }
century-value = { $century ->
    [2] 100-luku
    [3] 200-luku
    [4] 300-luku
    [5] 400-luku
    [6] 500-luku
    [7] 600-luku
    [8] 700-luku
    [9] 800-luku
    [10] 900-luku
    [11] 1000-luku
    [12] 1100-luku
    [13] 1200-luku
    [14] 1300-luku
    [15] 1400-luku
    [16] 1500-luku
    [17] 1600-luku
    [18] 1700-luku
    [19] 1800-luku
    [20] 1900-luku
    [21] 2000-luku
   *[other] { $century }. vuosisata
  }
century-range = { $from ->
    [2] 100
    [3] 200
    [4] 300
    [5] 400
    [6] 500
    [7] 600
    [8] 700
    [9] 800
    [10] 900
    [11] 1000
    [12] 1100
    [13] 1200
    [14] 1300
    [15] 1400
    [16] 1500
    [17] 1600
    [18] 1700
    [19] 1800
    [20] 1900
    [21] 2000
   *[other] { $from }.
  }–{ $to ->
    [2] 100-luku
    [3] 200-luku
    [4] 300-luku
    [5] 400-luku
    [6] 500-luku
    [7] 600-luku
    [8] 700-luku
    [9] 800-luku
    [10] 900-luku
    [11] 1000-luku
    [12] 1100-luku
    [13] 1200-luku
    [14] 1300-luku
    [15] 1400-luku
    [16] 1500-luku
    [17] 1600-luku
    [18] 1700-luku
    [19] 1800-luku
    [20] 1900-luku
    [21] 2000-luku
   *[other] { $to }. vuosisata
  }
century-value-before = { $century }. vuosisata eaa.
century-range-before = { $from }. vuosisata eaa. – { $to }. vuosisata jaa.
century-label = Vuosisata
style-label = Tyyli
phone-label = Puhelin
address-label = Osoite
access-label = Miten perille
line-stop = pysäkki { $stop }
line-from = lähtö: { $stop }
line-to = pääte: { $stop }
line-walk = { $minutes } min kävellen
every-minutes = { $minutes } min välein
times-per = { $times } { $per }
season-label = Ajankohta
edition = { $number }. kerta
in-year = vuonna { $year }
change-up = kasvua { $percent }
change-down = laskua { $percent }
link-label = Linkki
by-person = tekijä { $name }

booking-required = Varaus on pakollinen.
booking-recommended = Varausta suositellaan.
booking-possible = Varaaminen on mahdollista.
booking-not-needed = Varausta ei tarvita.
booking-on-site = Liput myydään paikan päällä.
booking-online = Varaus tehdään verkossa.
booking-limit = Enintään { $count } henkilöä päivässä.
booking-party = Enintään { $count } henkilöä varausta kohti.
booking-ahead = { $days ->
    [one] Varaukset avautuvat { $days } päivän etukäteen.
   *[other] Varaukset avautuvat { $days } päivää etukäteen.
  }
level-easy = Vaativuus: helppo.
level-moderate = Vaativuus: keskitaso.
level-hard = Vaativuus: vaativa.

freshness-current = tieto ajalta: { $date }
freshness-last-known = viimeksi tiedetty: { $date }
freshness-undated = päiväämätön tieto, tarkistettava
check-official = Osa näistä tiedoista on voinut muuttua: tarkistathan viralliselta sivustolta.
source-label = Lähde
sources-label = Lähteet
official-site = Virallinen sivusto
unconfirmed-site = virallinen sivusto, osoitetta ei ole tarkistettu
approximate-place = sijainti likimääräinen

places-more = Lisääkin löytyy: kirjoita ”lisää”.
places-heading = Sopivia paikkoja
places-none = En tunne paikkaa, joka täyttäisi kaikki nämä toiveet.
places-distance = etäisyys { $distance }
places-free = vapaa pääsy
places-open-now = avoinna nyt, sulkemisaika { $time }
places-closed-now = nyt suljettu
places-unknown-hours = aukioloaikoja ei tiedetä
also-known = Katso myös

no-answer = Minulla ei ole tähän tarkistettua vastausta, enkä halua arvailla.
no-answer-entity = Tunnen tämän kohteen ({ $name }), mutta minulla ei ole tarkistettua vastausta tähän kysymykseen.
untold = Minulla ei ole tarkistettua tietoa tästä: { $details }.
no-answer-site = Asiaa kannattaa kysyä viralliselta sivustolta: { $site }.
outside-territory = Tämä ei kuulu alueeseen, josta vastaan ({ $territory }), joten minulla ei ole tarkistettua vastausta.
live-not-here = Tieto muuttuu tunneittain, enkä anna lukuja, joita en voi tarkistaa. Ajantasainen tieto löytyy viralliselta sivustolta: { $site }.
cannot-act = Vastaan kysymyksiin, mutta en voi varata, ostaa enkä soittaa puolestasi. Virallinen sivusto auttaa sinua: { $site }.
hello = Hei! Kysy minulta mitä vain tästä alueesta: { $territory }. Kerron aukioloajoista, hinnoista, kulkuyhteyksistä, nähtävyyksistä sekä asumisesta ja opiskelusta täällä.
you-are-welcome = Ole hyvä! Mukavaa matkaa!
about-me = Olen Escale, automaattinen avustaja. Vastaan kysymyksiin tästä alueesta: { $territory }. Käytän tarkistettuja, nimettyjä lähteitä ja sanon suoraan, jos en tiedä.
sorry-no-help = Olen pahoillani, etten osannut auttaa. Kysy jotain tästä alueesta: { $territory }. Teen parhaani.
no-advice = En anna lääketieteellisiä enkä oikeudellisia neuvoja: kysy lääkäriltä, apteekista tai juristilta.
emergency-intro = Hätätilanteessa soita tällä alueella:
store-unavailable = Lähteisiini ei juuri nyt saada yhteyttä. Tässä ovat hätänumerot ja viralliset sivustot; yritä uudelleen hetken kuluttua.
language-unserved = En vielä puhu tätä kieltä, joten vastaan suomeksi.
languages-offered = Valitse kieli

## Huomautukset

notice-volatile = Voi muuttua; päiväys kertoo, milloin tieto on tarkistettu.
notice-last_known = Viimeksi tiedetty arvo, tarkista viralliselta sivustolta.
notice-generated = Tekoälyn kirjoittama nimettyjen lähteiden pohjalta.
notice-language_unserved = Vastattu lähimmällä kielellä, jota puhun.
notice-approximate = Sijainnit ovat likimääräisiä.
notice-store_unavailable = Lähteisiin ei juuri nyt saada yhteyttä.

## Virheet

error-question-empty = Kirjoita kysymys.
error-question-long = Kysymys on liian pitkä: enintään { $max } merkkiä, nyt { $count }.
error-not-json = Pyyntö ei ole kelvollista JSONia.
error-not-text = Pyyntö ei ole kelvollista UTF-8-tekstiä.
error-too-large = Pyyntö on liian suuri.
error-field = Kenttä ”{ $field }” ei ole odotetunlainen: { $wanted }.
error-language = ”{ $tag }” ei ole kielitunniste.
error-territory = Aluetta ”{ $id }” ei ole täällä.
error-link = Linkki on vioittunut tai tehty uudemmalla versiolla. Voit esittää kysymyksen uudelleen.
error-not-found = Tässä osoitteessa ei ole mitään.
error-method = Tämä osoite ei hyväksy menetelmää { $method }.
error-unavailable = Palvelu ei ole juuri nyt käytettävissä. Yritä uudelleen hetken kuluttua.
wanted-text = tekstiä
wanted-number = luku
wanted-position = leveys- ja pituusaste asteina
wanted-time = päivä ja kellonaika, esimerkiksi 2026-07-05T10:00:00+02:00
wanted-list = luettelo tunnisteita
wanted-audience = jokin näistä: { $choices }
wanted-object = JSON-objekti

## Sivu

page-title = { $territory }: kysy omalla kielelläsi
page-description = Kysy omalla kielelläsi tästä alueesta: { $territory }. Saat suoran vastauksen lähteineen.
page-heading = Mitä haluaisit tietää?
page-intro = Kysy omalla kielelläsi: { $territory }. Vastaukset perustuvat nimettyihin lähteisiin.
page-placeholder = Kysymyksesi
page-ask = Kysy
page-waiting = Haetaan…
page-failed = Vastaus ei tullut perille. Tarkista yhteys ja yritä uudelleen.
page-retry = Yritä uudelleen
page-you = Sinä
page-answer = Vastaus
page-sources = Lähteet
page-official = Virallinen sivusto
page-share = Jaa vastaus
page-copied = Linkki kopioitu
page-suggestions = Voit myös kysyä
page-openers = Esimerkiksi
page-language = Kieli
page-near-me = Käytä sijaintiani
page-near-on = Sijaintia käytetään noin 500 metrin tarkkuudella; mitään ei tallenneta.
page-near-failed = Sijaintisi ei ole saatavilla.
page-skip = Siirry kysymykseen
page-in-language = Lue tämä kielellä { $language }
page-about = Escale antaa tarkistettuja vastauksia ja nimeää lähteensä. Ei evästeitä, sinusta ei tallenneta mitään.
page-map = Kartta
page-checked = tarkistettu: { $date }
page-new-question = Uusi kysymys
page-emergency = Hätänumerot
page-not-found = Täällä ei ole mitään

## Ehdotukset

suggest-hours = Milloin { $name } on auki?
suggest-price = { $name }: paljonko se maksaa?
suggest-way = { $name }: miten sinne pääsee?
suggest-what = Mikä on { $name }?
suggest-booking = { $name }: pitääkö varata etukäteen?
suggest-accessibility = { $name }: pääseekö pyörätuolilla?
suggest-history = Milloin { $name } on rakennettu?
suggest-near = Mitä nähtävää on lähellä: { $name }?
suggest-contact = { $name }: mikä on puhelinnumero?
suggest-rules = { $name }: mitkä ovat säännöt?
suggest-season = Milloin järjestetään { $name }?
suggest-kind-near-me = { $kind } lähelläni
suggest-kind-town = { $kind }: { $town }

## Päiväyksen tuoreus

dated-year = { $year }

## Generated answers

error-too-many = Liian monta kysymystä lyhyessä ajassa. Yritä uudelleen minuutin kuluttua.
