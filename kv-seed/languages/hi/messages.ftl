# What Escale says in Hindi. One message, one complete thought; the names after $ are filled in.

## The answer

hours-label = खुलने का समय
hours-on-day = { $day } को खुला है: { $times }।
hours-open-at = { $time } बजे खुला रहता है।
hours-closed-at = { $time } बजे बंद रहता है।
hours-on-day-unknown = { $day } को खुला है; स्रोत में समय नहीं दिया गया है।
hours-closed-on-day = { $day } को बंद है।
hours-open-now = अभी खुला है, { $time } बजे तक।
hours-open-now-always = अभी खुला है।
hours-closed-now-today = अभी बंद है; आज { $time } बजे खुलेगा।
hours-closed-now-later = अभी बंद है; अगली बार { $day } को { $time } बजे खुलेगा।
hours-closed-now = अभी बंद है।
hours-last-known-on-day = पिछली जानकारी के अनुसार { $day } को खुला है: { $times }।
hours-last-known-closed-on-day = पिछली जानकारी के अनुसार { $day } को बंद है।
hours-last-known-open-now = पिछली जानकारी के अनुसार अभी खुला है, { $time } बजे तक।
hours-last-known-closed-now = पिछली जानकारी के अनुसार अभी बंद है।
hours-daily = रोज़ { $times }
hours-closed = बंद: { $days }
hours-always = हर समय खुला
hours-morning = सुबह
hours-afternoon = दोपहर बाद
hours-days-only = { $days } (समय नहीं दिया गया)
hours-during = { $from } से { $to } तक: { $pattern }
every-day = हर दिन
asked-time = { $day }, { $time }

price-label = कीमत
price-free = मुफ़्त
price-about = लगभग { $amount }
price-over = { $amount } से ज़्यादा
price-under = { $amount } से कम
price-per = { $amount } { $per }
age-range = उम्र { $from } से { $to } साल
age-under = { $age } साल से कम
age-from = { $age } साल और उससे ज़्यादा

duration-label = अवधि
distance-label = दूरी
about-value = लगभग { $value }
over-value = { $value } से ज़्यादा
under-value = { $value } से कम
nearly-value = क़रीब { $value }
from-to = { $from } – { $to }
from-place = शुरुआत: { $from }
to-place = गंतव्य: { $to }
century-value = { $century ->
    [1] पहली
    [2] दूसरी
    [3] तीसरी
    [4] चौथी
    [6] छठी
   *[other] { $century }वीं
  } सदी
century-range = { $from ->
    [1] पहली
    [2] दूसरी
    [3] तीसरी
    [4] चौथी
    [6] छठी
   *[other] { $from }वीं
  } से { $to ->
    [1] पहली
    [2] दूसरी
    [3] तीसरी
    [4] चौथी
    [6] छठी
   *[other] { $to }वीं
  } सदी
century-value-before = { $century ->
    [1] पहली
    [2] दूसरी
    [3] तीसरी
    [4] चौथी
    [6] छठी
   *[other] { $century }वीं
  } सदी ईसा पूर्व
century-range-before = { $from ->
    [1] पहली
    [2] दूसरी
    [3] तीसरी
    [4] चौथी
    [6] छठी
   *[other] { $from }वीं
  } सदी ईसा पूर्व से { $to ->
    [1] पहली
    [2] दूसरी
    [3] तीसरी
    [4] चौथी
    [6] छठी
   *[other] { $to }वीं
  } सदी ईस्वी
century-label = सदी
style-label = शैली
phone-label = फ़ोन
address-label = पता
access-label = कैसे पहुँचें
line-stop = स्टॉप: { $stop }
line-from = { $stop } से
line-to = { $stop } तक
line-walk = { $minutes } मिनट पैदल
every-minutes = हर { $minutes } मिनट पर
times-per = { $per } { $times }
season-label = तारीख़ें
edition = संस्करण { $number }
in-year = साल { $year } में
change-up = { $percent } की बढ़ोतरी
change-down = { $percent } की कमी
link-label = लिंक
by-person = रचनाकार: { $name }

booking-required = बुकिंग ज़रूरी है।
booking-recommended = पहले से बुकिंग करना बेहतर है।
booking-possible = बुकिंग की जा सकती है।
booking-not-needed = बुकिंग की ज़रूरत नहीं है।
booking-on-site = टिकट वहीं मिलते हैं।
booking-online = बुकिंग ऑनलाइन होती है।
booking-limit = एक दिन में ज़्यादा से ज़्यादा { $count } लोग।
booking-party = एक बुकिंग में ज़्यादा से ज़्यादा { $count } लोग।
booking-ahead = बुकिंग { $days } दिन पहले खुलती है।
level-easy = कठिनाई: आसान।
level-moderate = कठिनाई: मध्यम।
level-hard = कठिनाई: कठिन।

freshness-current = जानकारी की तारीख़: { $date }
freshness-last-known = आख़िरी जानकारी: { $date }
freshness-undated = बिना तारीख़ की जानकारी, जाँच लें
check-official = इसमें से कुछ बदल गया हो सकता है: कृपया आधिकारिक साइट पर जाँच लें।
source-label = स्रोत
sources-label = स्रोत
official-site = आधिकारिक साइट
unconfirmed-site = आधिकारिक साइट, पता जाँचा नहीं गया
approximate-place = अनुमानित जगह

places-more = और भी जगहें हैं: “और दिखाओ” लिखिए।
places-heading = मिलती-जुलती जगहें
places-none = मुझे ऐसी कोई जगह नहीं पता जो इन सब बातों पर खरी उतरे।
places-distance = { $distance } दूर
places-free = प्रवेश मुफ़्त
places-open-now = अभी खुला, { $time } बजे तक
places-closed-now = अभी बंद
places-unknown-hours = समय पता नहीं
also-known = यह भी देखिए

no-answer = इसका जाँचा हुआ जवाब मेरे पास नहीं है, और अंदाज़े से कुछ कहना ठीक नहीं होगा।
no-answer-entity = { $name }: इस सवाल का जाँचा हुआ जवाब मेरे पास नहीं है।
untold = इस बारे में जाँची हुई जानकारी मेरे पास नहीं है: { $details }।
no-answer-site = इसके लिए सही जगह आधिकारिक साइट है: { $site }।
outside-territory = यह मेरे इलाके ({ $territory }) से बाहर है, इसलिए मेरे पास इसका जाँचा हुआ जवाब नहीं है।
live-not-here = यह हर घंटे बदलता है, और बिना जाँचा आँकड़ा यहाँ नहीं दिया जाता। ताज़ा जानकारी यहाँ है: { $site }।
cannot-act = मेरा काम सवालों के जवाब देना है; आपके लिए बुकिंग, ख़रीदारी या फ़ोन करना मेरे बस में नहीं। आधिकारिक साइट आपकी मदद करेगी: { $site }।
hello = नमस्ते! { $territory } के बारे में कुछ भी पूछिए: खुलने का समय, कीमत, कैसे पहुँचें, क्या देखें, यहाँ रहना और पढ़ना।
you-are-welcome = कोई बात नहीं, ख़ुशी हुई। आपकी यात्रा अच्छी रहे!
about-me = मैं Escale हूँ, एक स्वचालित सहायक। { $territory } के बारे में मेरे जवाब जाँचे हुए स्रोतों से आते हैं, जिनके नाम साथ दिए होते हैं; जो पता नहीं होता, वह साफ़ बता दिया जाता है।
sorry-no-help = माफ़ कीजिए, आपको मदद नहीं मिल पाई। { $territory } के बारे में पूछिए, मेरी ओर से पूरी कोशिश रहेगी।
no-advice = डॉक्टरी या क़ानूनी सलाह यहाँ नहीं मिलती: इसके लिए डॉक्टर, फ़ार्मासिस्ट या वकील से पूछिए।
emergency-intro = यहाँ आपात स्थिति में इन नंबरों पर फ़ोन कीजिए:
store-unavailable = इस समय मेरे स्रोत नहीं मिल रहे हैं। ये रहे आपातकालीन नंबर और आधिकारिक साइटें; कृपया एक मिनट बाद फिर कोशिश कीजिए।
language-unserved = यह भाषा अभी उपलब्ध नहीं है, इसलिए जवाब हिन्दी में है।
languages-offered = अपनी भाषा चुनिए

## Notices (codes of the answer)

notice-volatile = बदल सकता है; तारीख़ बताती है कि कब जाँचा गया।
notice-last_known = आख़िरी ज्ञात जानकारी, आधिकारिक साइट पर जाँच लें।
notice-generated = दिए गए स्रोतों के आधार पर कृत्रिम बुद्धि (AI) ने लिखा है।
notice-language_unserved = जवाब सबसे मिलती-जुलती उपलब्ध भाषा में है।
notice-approximate = जगहों की स्थिति अनुमानित है।
notice-store_unavailable = इस समय स्रोत नहीं मिल रहे हैं।

## Errors (title of the problem, then what to do)

error-question-empty = कृपया सवाल लिखिए।
error-question-long = सवाल बहुत लंबा है: ज़्यादा से ज़्यादा { $max } अक्षर, आपने { $count } लिखे।
error-not-json = अनुरोध मान्य JSON नहीं है।
error-not-text = अनुरोध मान्य UTF-8 टेक्स्ट नहीं है।
error-too-large = अनुरोध बहुत बड़ा है।
error-field = फ़ील्ड “{ $field }” ठीक नहीं है, यह चाहिए: { $wanted }।
error-language = “{ $tag }” किसी भाषा का टैग नहीं है।
error-territory = यहाँ “{ $id }” नाम का कोई इलाका नहीं है।
error-link = यह लिंक ख़राब है या नए संस्करण से बना है। आप सवाल फिर से पूछ सकते हैं।
error-not-found = इस पते पर कुछ नहीं है।
error-method = यह पता { $method } तरीका स्वीकार नहीं करता।
error-unavailable = सेवा इस समय उपलब्ध नहीं है। कृपया एक मिनट बाद फिर कोशिश कीजिए।
wanted-text = टेक्स्ट
wanted-number = संख्या
wanted-position = अक्षांश और देशांतर, डिग्री में
wanted-time = तारीख़ और समय, जैसे 2026-07-05T10:00:00+02:00
wanted-list = पहचानों की सूची
wanted-audience = इनमें से एक: { $choices }
wanted-object = JSON ऑब्जेक्ट

## The page

page-title = { $territory }: अपनी भाषा में पूछिए
page-description = { $territory } के बारे में अपनी भाषा में कुछ भी पूछिए और स्रोत के साथ सीधा जवाब पाइए।
page-heading = आप क्या जानना चाहते हैं?
page-intro = { $territory } के बारे में अपनी भाषा में पूछिए। हर जवाब के साथ उसका स्रोत दिया होता है।
page-placeholder = आपका सवाल
page-ask = पूछें
page-waiting = खोज रहे हैं…
page-failed = जवाब नहीं आया। कृपया अपना इंटरनेट जाँचकर फिर कोशिश कीजिए।
page-retry = फिर कोशिश करें
page-you = आप
page-answer = जवाब
page-sources = स्रोत
page-official = आधिकारिक साइट
page-share = यह जवाब साझा करें
page-copied = लिंक कॉपी हो गया
page-suggestions = आप यह भी पूछ सकते हैं
page-openers = उदाहरण के लिए
page-language = भाषा
page-near-me = मेरी लोकेशन इस्तेमाल करें
page-near-on = लोकेशन चालू है, लगभग 500 मी॰ की सटीकता के साथ; कुछ भी सहेजा नहीं जाता।
page-near-failed = आपकी लोकेशन उपलब्ध नहीं है।
page-skip = सीधे सवाल पर जाएँ
page-in-language = इस भाषा में पढ़ें: { $language }
page-about = Escale जाँचे हुए जवाब देता है और अपने स्रोत बताता है। कोई कुकी नहीं, आपके बारे में कुछ भी सहेजा नहीं जाता।
page-map = नक्शा
page-checked = जाँच की तारीख़: { $date }
page-new-question = नया सवाल
page-emergency = आपातकालीन नंबर
page-not-found = यहाँ कुछ नहीं है

## Suggestions (complete questions; $name is a place)

suggest-hours = { $name }: खुलने का समय क्या है?
suggest-price = { $name }: टिकट कितने का है?
suggest-way = { $name }: वहाँ कैसे पहुँचें?
suggest-what = { $name } क्या है?
suggest-booking = { $name }: क्या बुकिंग ज़रूरी है?
suggest-accessibility = { $name }: क्या व्हीलचेयर से जा सकते हैं?
suggest-history = { $name } कब बना?
suggest-near = { $name }: इसके पास देखने लायक क्या है?
suggest-contact = { $name }: फ़ोन नंबर क्या है?
suggest-rules = { $name }: नियम क्या हैं?
suggest-season = { $name } कब होता है?
suggest-kind-near-me = मेरे पास { $kind }
suggest-kind-town = { $town } में { $kind }

## Freshness of a date

dated-year = { $year }

## Generated answers

error-too-many = थोड़े समय में बहुत ज़्यादा सवाल आए हैं। कृपया एक मिनट बाद फिर कोशिश करें।
