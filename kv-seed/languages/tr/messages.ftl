# Escale'in Türkçe söyledikleri. Her ileti tek ve tam bir düşüncedir; $ işaretinden sonraki adların yeri doldurulur.
# Ad, gün ve saatler ek almadan girer: cümleler yalın hâle göre kurulmuştur.

## The answer

hours-label = Açılış saatleri
hours-on-day = { $day } günü açık: { $times }.
hours-open-at = Saat { $time } itibarıyla açıktır.
hours-closed-at = Saat { $time } itibarıyla kapalıdır.
hours-on-day-unknown = { $day } günü açık; kaynak saatleri belirtmiyor.
hours-closed-on-day = { $day } günü kapalı.
hours-open-now = Şu anda açık; kapanış saati: { $time }.
hours-open-now-always = Şu anda açık.
hours-closed-now-today = Şu anda kapalı; bugün açılış saati: { $time }.
hours-closed-now-later = Şu anda kapalı; bir sonraki açılış: { $day }, { $time }.
hours-closed-now = Şu anda kapalı.
hours-last-known-on-day = Bilinen son saatlere göre { $day } günü açık: { $times }.
hours-last-known-closed-on-day = Bilinen son saatlere göre { $day } günü kapalı.
hours-last-known-open-now = Bilinen son saatlere göre şu anda açık; kapanış saati: { $time }.
hours-last-known-closed-now = Bilinen son saatlere göre şu anda kapalı.
hours-daily = her gün { $times }
hours-closed = kapalı: { $days }
hours-always = her zaman açık
hours-morning = sabahları
hours-afternoon = öğleden sonraları
hours-days-only = { $days } (saatler belirtilmemiş)
hours-during = { $from } – { $to }: { $pattern }
every-day = her gün
asked-time = { $day }, { $time }

price-label = Fiyatlar
price-free = ücretsiz
price-about = yaklaşık { $amount }
price-over = { $amount } üzeri
price-under = { $amount } altı
price-per = { $per } { $amount }
age-range = { $from }–{ $to } yaş
age-under = { $age } yaş altı
age-from = { $age } yaş ve üzeri

duration-label = Süre
distance-label = Mesafe
about-value = yaklaşık { $value }
over-value = { $value } üzeri
under-value = { $value } altı
nearly-value = neredeyse { $value }
from-to = { $from } – { $to }
from-place = { $from } çıkışlı
to-place = { $to } varışlı
century-value = { $century }. yüzyıl
century-range = { $from }–{ $to }. yüzyıl
century-value-before = MÖ { $century }. yüzyıl
century-range-before = MÖ { $from }. yüzyıl – MS { $to }. yüzyıl
century-label = Yüzyıl
style-label = Üslup
phone-label = Telefon
address-label = Adres
access-label = Ulaşım
line-stop = { $stop } durağı
line-from = kalkış: { $stop }
line-to = varış: { $stop }
line-walk = yürüyerek { $minutes } dk
every-minutes = her { $minutes } dakikada bir
times-per = { $per } { $times }
season-label = Tarihler
edition = { $number }. edisyon
in-year = { $year } yılında
change-up = { $percent } artış
change-down = { $percent } azalış
link-label = Bağlantı
by-person = { $name } tarafından

booking-required = Rezervasyon zorunludur.
booking-recommended = Rezervasyon önerilir.
booking-possible = Rezervasyon yapılabilir.
booking-not-needed = Rezervasyon gerekmez.
booking-on-site = Biletler yerinde satılır.
booking-online = Rezervasyon internetten yapılır.
booking-limit = Günde en fazla { $count } kişi.
booking-party = Bir rezervasyonda en fazla { $count } kişi.
booking-ahead = Rezervasyonlar { $days } gün önceden açılır.
level-easy = Zorluk: kolay.
level-moderate = Zorluk: orta.
level-hard = Zorluk: zor.

freshness-current = bilgi tarihi: { $date }
freshness-last-known = son bilgi: { $date }
freshness-undated = tarihsiz, kontrol edilmeli
check-official = Bazı bilgiler değişmiş olabilir: lütfen resmî siteden kontrol edin.
source-label = Kaynak
sources-label = Kaynaklar
official-site = Resmî site
unconfirmed-site = resmî site, adresi doğrulanmadı
approximate-place = yaklaşık konum

places-more = Daha fazlası var: “daha fazla” yazın.
places-heading = Aramanıza uyan yerler
places-none = Bu koşulların hepsine uyan bir yer bilmiyorum.
places-distance = { $distance } uzakta
places-free = giriş ücretsiz
places-open-now = şu anda açık, kapanış: { $time }
places-closed-now = şu anda kapalı
places-unknown-hours = saatleri bilinmiyor
also-known = Ayrıca bakın

no-answer = Bu konuda doğrulanmış bir yanıtım yok, tahminde bulunmak da istemem.
no-answer-entity = { $name } hakkında bilgim var, ama bu soruya doğrulanmış bir yanıtım yok.
untold = Şu konuda doğrulanmış bir bilgim yok: { $details }.
no-answer-site = Bunu sorabileceğiniz en doğru yer resmî site: { $site }.
outside-territory = Burası, yanıt verdiğim bölgenin ({ $territory }) dışında kalıyor; bu yüzden doğrulanmış bir yanıtım yok.
live-not-here = Bu bilgi saatten saate değişir; doğrulayamadığım bir şeyi söylemem. Güncel durumu resmî kaynaktan görebilirsiniz: { $site }.
cannot-act = Soruları yanıtlıyorum, ama sizin yerinize rezervasyon yapamam, satın alamam ya da arayamam. Resmî site size yardımcı olabilir: { $site }.
hello = Merhaba! { $territory } hakkında dilediğinizi sorun: açılış saatleri, fiyatlar, ulaşım, gezilecek yerler, burada yaşamak ve okumak.
you-are-welcome = Rica ederim. İyi gezmeler!
about-me = Ben Escale, otomatik bir asistanım. { $territory } hakkındaki soruları doğrulanmış bilgilerle, kaynağını göstererek yanıtlarım; bilmediğimde de bilmediğimi söylerim.
sorry-no-help = Yardımcı olamadığım için üzgünüm. { $territory } hakkında bir soru sorun, elimden geleni yaparım.
no-advice = Tıbbi veya hukuki tavsiye vermiyorum; bunun için bir doktora, eczacıya veya avukata danışın.
emergency-intro = Bu bölgede acil bir durumda şu numaraları arayın:
store-unavailable = Kaynaklarıma şu anda ulaşılamıyor. Acil durum numaraları ve resmî siteler aşağıda; lütfen bir dakika sonra yeniden deneyin.
language-unserved = Bu dili henüz konuşmuyorum, bu yüzden Türkçe yanıt veriyorum.
languages-offered = Dilinizi seçin

## Notices (codes of the answer)

notice-volatile = Değişebilir; tarih, ne zaman kontrol edildiğini gösterir.
notice-last_known = Elimizdeki son bilgi; resmî siteden kontrol edilmeli.
notice-generated = Belirtilen kaynaklara dayanılarak yapay zekâyla yazıldı.
notice-language_unserved = Konuştuğum en yakın dilde yanıtlandı.
notice-approximate = Konumlar yaklaşıktır.
notice-store_unavailable = Kaynaklara şu anda ulaşılamıyor.

## Errors (title of the problem, then what to do)

error-question-empty = Lütfen bir soru yazın.
error-question-long = Bu soru çok uzun: en fazla { $max } karakter olabilir, { $count } karakter yazıldı.
error-not-json = İstek geçerli bir JSON değil.
error-not-text = İstek geçerli bir UTF-8 metni değil.
error-too-large = İstek çok büyük.
error-field = “{ $field }” alanı beklendiği gibi değil: { $wanted }.
error-language = “{ $tag }” bir dil etiketi değil.
error-territory = Burada “{ $id }” adlı bir bölge yok.
error-link = Bu bağlantı bozuk ya da daha yeni bir sürümle oluşturulmuş. Soruyu yeniden sorabilirsiniz.
error-not-found = Bu adreste bir şey yok.
error-method = Bu adres { $method } yöntemini kabul etmiyor.
error-unavailable = Hizmete şu anda ulaşılamıyor. Lütfen bir dakika sonra yeniden deneyin.
wanted-text = metin
wanted-number = bir sayı
wanted-position = derece olarak enlem ve boylam
wanted-time = 2026-07-05T10:00:00+02:00 gibi bir tarih ve saat
wanted-list = tanımlayıcılardan oluşan bir liste
wanted-audience = şunlardan biri: { $choices }
wanted-object = bir JSON nesnesi

## The page

page-title = { $territory }: kendi dilinizde sorun
page-description = { $territory } hakkında merak ettiğinizi kendi dilinizde sorun; doğrudan ve kaynaklı bir yanıt alın.
page-heading = Ne öğrenmek istersiniz?
page-intro = { $territory } hakkında kendi dilinizde sorun. Her yanıtın yanında kaynağı yazar.
page-placeholder = Sorunuz
page-ask = Sor
page-waiting = Bakıyorum…
page-failed = Yanıt gelmedi. Lütfen bağlantınızı kontrol edip yeniden deneyin.
page-retry = Yeniden dene
page-you = Siz
page-answer = Yanıt
page-sources = Kaynaklar
page-official = Resmî site
page-share = Bu yanıtı paylaş
page-copied = Bağlantı kopyalandı
page-suggestions = Şunları da sorabilirsiniz
page-openers = Örneğin
page-language = Dil
page-near-me = Konumumu kullan
page-near-on = Konumunuz kullanılıyor, yaklaşık 500 m’ye yuvarlandı; hiçbir şey saklanmıyor.
page-near-failed = Konumunuza ulaşılamıyor.
page-skip = Soruya geç
page-in-language = Bunu şu dilde okuyun: { $language }
page-about = Escale doğrulanmış yanıtlar verir ve kaynaklarını belirtir. Çerez yoktur, sizinle ilgili hiçbir şey saklanmaz.
page-map = Harita
page-checked = kontrol tarihi: { $date }
page-new-question = Yeni soru
page-emergency = Acil durum numaraları
page-not-found = Burada bir şey yok

## Suggestions (complete questions; $name is a place)

suggest-hours = { $name } ne zaman açık?
suggest-price = { $name } fiyatları ne kadar?
suggest-way = { $name }: nasıl gidilir?
suggest-what = { $name } nedir?
suggest-booking = { $name } için rezervasyon gerekli mi?
suggest-accessibility = { $name } tekerlekli sandalyeye uygun mu?
suggest-history = { $name } ne zaman inşa edildi?
suggest-near = { $name } yakınında gezilecek yerler neler?
suggest-contact = { $name } telefon numarası nedir?
suggest-rules = { $name } kuralları neler?
suggest-season = { $name } ne zaman düzenleniyor?
suggest-kind-near-me = Yakınımdakiler: { $kind }
suggest-kind-town = { $town }: { $kind }

## Freshness of a date

dated-year = { $year }

## Generated answers

error-too-many = Kısa sürede çok fazla soru soruldu. Lütfen bir dakika sonra yeniden deneyin.
