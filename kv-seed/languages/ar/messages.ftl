# ما يقوله Escale بالعربية. كل رسالة فكرة كاملة؛ والأسماء التي تلي $ تُملأ عند الإجابة.

## The answer

hours-label = ساعات العمل
hours-on-day = مفتوح يوم { $day }: { $times }.
hours-open-at = عند الساعة { $time } يكون المكان مفتوحًا.
hours-closed-at = عند الساعة { $time } يكون المكان مغلقًا.
hours-on-day-unknown = مفتوح يوم { $day }، ولا يذكر المصدر المواعيد.
hours-closed-on-day = مغلق يوم { $day }.
hours-open-now = مفتوح الآن حتى الساعة { $time }.
hours-open-now-always = مفتوح الآن.
hours-closed-now-today = مغلق الآن، ويفتح اليوم الساعة { $time }.
hours-closed-now-later = مغلق الآن، ويفتح مجددًا يوم { $day } الساعة { $time }.
hours-closed-now = مغلق الآن.
hours-last-known-on-day = بحسب آخر مواعيد معروفة، مفتوح يوم { $day }: { $times }.
hours-last-known-closed-on-day = بحسب آخر مواعيد معروفة، مغلق يوم { $day }.
hours-last-known-open-now = بحسب آخر مواعيد معروفة، مفتوح الآن حتى الساعة { $time }.
hours-last-known-closed-now = بحسب آخر مواعيد معروفة، مغلق الآن.
hours-daily = يوميًا { $times }
hours-closed = مغلق { $days }
hours-always = مفتوح في كل الأوقات
hours-morning = صباحًا
hours-afternoon = بعد الظهر
hours-days-only = { $days } (المواعيد غير مذكورة)
hours-during = من { $from } إلى { $to }: { $pattern }
every-day = كل يوم
asked-time = { $day }، { $time }

price-label = الأسعار
price-free = مجانًا
price-about = نحو { $amount }
price-over = أكثر من { $amount }
price-under = أقل من { $amount }
price-per = { $amount } { $per }
age-range = من سن { $from } إلى { $to }
age-under = دون سن { $age }
age-from = من سن { $age } فما فوق

duration-label = المدة
distance-label = المسافة
about-value = نحو { $value }
over-value = أكثر من { $value }
under-value = أقل من { $value }
nearly-value = قرابة { $value }
from-to = من { $from } إلى { $to }
from-place = من { $from }
to-place = إلى { $to }
century-value = القرن { $century ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
    [13] الثالث عشر
    [14] الرابع عشر
    [15] الخامس عشر
    [16] السادس عشر
    [17] السابع عشر
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرين
    [21] الحادي والعشرين
   *[other] { $century }
  }
century-range = من القرن { $from ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
    [13] الثالث عشر
    [14] الرابع عشر
    [15] الخامس عشر
    [16] السادس عشر
    [17] السابع عشر
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرين
    [21] الحادي والعشرين
   *[other] { $from }
  } إلى القرن { $to ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
    [13] الثالث عشر
    [14] الرابع عشر
    [15] الخامس عشر
    [16] السادس عشر
    [17] السابع عشر
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرين
    [21] الحادي والعشرين
   *[other] { $to }
  }
century-value-before = القرن { $century ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
    [13] الثالث عشر
    [14] الرابع عشر
    [15] الخامس عشر
    [16] السادس عشر
    [17] السابع عشر
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرين
    [21] الحادي والعشرين
   *[other] { $century }
  } قبل الميلاد
century-range-before = من القرن { $from ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
    [13] الثالث عشر
    [14] الرابع عشر
    [15] الخامس عشر
    [16] السادس عشر
    [17] السابع عشر
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرين
    [21] الحادي والعشرين
   *[other] { $from }
  } قبل الميلاد إلى القرن { $to ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
    [13] الثالث عشر
    [14] الرابع عشر
    [15] الخامس عشر
    [16] السادس عشر
    [17] السابع عشر
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرين
    [21] الحادي والعشرين
   *[other] { $to }
  } الميلادي
century-label = القرن
style-label = الطراز
phone-label = الهاتف
address-label = العنوان
access-label = كيفية الوصول
line-stop = محطة { $stop }
line-from = من { $stop }
line-to = إلى { $stop }
line-walk = { $minutes ->
    [one] دقيقة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  } سيرًا على الأقدام
every-minutes = كل { $minutes ->
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }
times-per = { $times } { $per }
season-label = التواريخ
edition = الدورة { $number }
in-year = في عام { $year }
change-up = بزيادة { $percent }
change-down = بانخفاض { $percent }
link-label = الرابط
by-person = على يد { $name }

booking-required = الحجز إلزامي.
booking-recommended = يُنصح بالحجز.
booking-possible = الحجز ممكن.
booking-not-needed = لا حاجة إلى الحجز.
booking-on-site = تُباع التذاكر في المكان نفسه.
booking-online = الحجز عبر الإنترنت.
booking-limit = { $count ->
    [one] شخص واحد في اليوم على الأكثر.
    [two] شخصان في اليوم على الأكثر.
    [few] { $count } أشخاص في اليوم على الأكثر.
    [many] { $count } شخصًا في اليوم على الأكثر.
   *[other] الحد الأقصى لعدد الأشخاص في اليوم: { $count }.
  }
booking-party = { $count ->
    [one] شخص واحد في الحجز على الأكثر.
    [two] شخصان في الحجز على الأكثر.
    [few] { $count } أشخاص في الحجز على الأكثر.
    [many] { $count } شخصًا في الحجز على الأكثر.
   *[other] الحد الأقصى لعدد الأشخاص في الحجز الواحد: { $count }.
  }
booking-ahead = { $days ->
    [one] يُفتح باب الحجز قبل الموعد بيوم واحد.
    [two] يُفتح باب الحجز قبل الموعد بيومين.
    [few] يُفتح باب الحجز قبل الموعد بـ{ $days } أيام.
    [many] يُفتح باب الحجز قبل الموعد بـ{ $days } يومًا.
   *[other] يُفتح باب الحجز قبل الموعد بـ{ $days } يوم.
  }
level-easy = مستوى الصعوبة: سهل.
level-moderate = مستوى الصعوبة: متوسط.
level-hard = مستوى الصعوبة: صعب.

freshness-current = معلومات بتاريخ { $date }
freshness-last-known = آخر معلومة معروفة: { $date }
freshness-undated = بلا تاريخ، يُرجى التأكد
check-official = ربما تغيّر بعض هذه المعلومات: يُرجى التأكد منها في الموقع الرسمي.
source-label = المصدر
sources-label = المصادر
official-site = الموقع الرسمي
unconfirmed-site = الموقع الرسمي، ولم يُتحقق من العنوان
approximate-place = موقع تقريبي

places-more = هناك غيرها: اكتبوا «المزيد».
places-heading = أماكن تطابق طلبكم
places-none = لا أعرف مكانًا يطابق كل ما طلبتموه.
places-distance = على بُعد { $distance }
places-free = الدخول مجاني
places-open-now = مفتوح الآن حتى الساعة { $time }
places-closed-now = مغلق الآن
places-unknown-hours = المواعيد غير معروفة
also-known = انظروا أيضًا

no-answer = ليست لديّ إجابة مؤكدة عن هذا السؤال، وأفضّل ألّا أخمّن.
no-answer-entity = أعرف { $name }، لكن ليست لديّ إجابة مؤكدة عن هذا السؤال.
untold = لا معلومات مؤكدة لديّ عن: { $details }.
no-answer-site = الأفضل الرجوع إلى الموقع الرسمي: { $site }.
outside-territory = هذا خارج { $territory }، وهي المنطقة التي أجيب عنها، ولذلك ليست لديّ إجابة مؤكدة.
live-not-here = هذه المعلومات تتغير من ساعة إلى أخرى، ولا أقدّم رقمًا لا أستطيع التحقق منه. المصدر الرسمي يعرضها مباشرة: { $site }.
cannot-act = أجيب عن الأسئلة، لكنني لا أستطيع الحجز أو الشراء أو الاتصال نيابة عنكم. يمكنكم ذلك عبر الموقع الرسمي: { $site }.
hello = مرحبًا! اسألوني ما تشاؤون عن { $territory }: المواعيد والأسعار وكيفية الوصول وما يستحق الزيارة، والعيش والدراسة هنا.
you-are-welcome = على الرحب والسعة. أتمنى لكم إقامة طيبة!
about-me = أنا Escale، مساعد آلي. أجيب عن أسئلتكم حول { $territory } من مصادر موثوقة أذكرها، وحين لا أعرف أقول ذلك.
sorry-no-help = أعتذر لأنني لم أتمكن من مساعدتكم. اسألوني عن { $territory } وسأبذل ما في وسعي.
no-advice = لا أقدّم مشورة طبية أو قانونية، فهذا شأن الطبيب أو الصيدلي أو المحامي.
emergency-intro = في حالات الطوارئ في هذه المنطقة، اتصلوا بأحد هذه الأرقام:
store-unavailable = يتعذر عليّ الوصول إلى مصادري الآن. إليكم أرقام الطوارئ والمواقع الرسمية؛ يُرجى إعادة المحاولة بعد دقيقة.
language-unserved = لا أتحدث هذه اللغة بعد، ولذلك أجيب بالعربية.
languages-offered = اختاروا لغتكم

## Notices (codes of the answer)

notice-volatile = قد تتغير المعلومة؛ والتاريخ هو تاريخ التحقق منها.
notice-last_known = آخر قيمة معروفة، يُرجى التأكد منها في الموقع الرسمي.
notice-generated = نصّ كتبه ذكاء اصطناعي اعتمادًا على المصادر المذكورة.
notice-language_unserved = الإجابة بأقرب لغة أتحدثها.
notice-approximate = المواقع تقريبية.
notice-store_unavailable = لا يمكن الوصول إلى المصادر حاليًا.

## Errors (title of the problem, then what to do)

error-question-empty = يُرجى كتابة سؤال.
error-question-long = السؤال طويل جدًا: الحد الأقصى { $max } من الأحرف، وقد كتبتم { $count }.
error-not-json = الطلب ليس بصيغة JSON صحيحة.
error-not-text = الطلب ليس نص UTF-8 صحيحًا.
error-too-large = حجم الطلب كبير جدًا.
error-field = الحقل «{ $field }» ليس على النحو المطلوب: { $wanted }.
error-language = «{ $tag }» ليس رمز لغة.
error-territory = لا توجد هنا منطقة باسم «{ $id }».
error-link = هذا الرابط تالف أو أُنشئ في إصدار أحدث. يمكنكم طرح السؤال من جديد.
error-not-found = لا يوجد شيء في هذا العنوان.
error-method = هذا العنوان لا يقبل الطريقة { $method }.
error-unavailable = الخدمة غير متاحة الآن. يُرجى إعادة المحاولة بعد دقيقة.
wanted-text = نص
wanted-number = رقم
wanted-position = خط عرض وخط طول بالدرجات
wanted-time = تاريخ ووقت مثل 2026-07-05T10:00:00+02:00
wanted-list = قائمة معرّفات
wanted-audience = إحدى القيم: { $choices }
wanted-object = كائن JSON

## The page

page-title = { $territory }: اسألوا بلغتكم
page-description = اسألوا ما تشاؤون عن { $territory } بلغتكم واحصلوا على إجابة مباشرة مع مصادرها.
page-heading = ماذا تودّون أن تعرفوا؟
page-intro = اسألوا عن { $territory } بلغتكم. كل إجابة من مصادر مذكورة.
page-placeholder = سؤالكم
page-ask = اسألوا
page-waiting = جارٍ البحث…
page-failed = لم تصل الإجابة. يُرجى التأكد من الاتصال وإعادة المحاولة.
page-retry = إعادة المحاولة
page-you = أنتم
page-answer = الإجابة
page-sources = المصادر
page-official = الموقع الرسمي
page-share = مشاركة هذه الإجابة
page-copied = تم نسخ الرابط
page-suggestions = يمكنكم أن تسألوا أيضًا
page-openers = على سبيل المثال
page-language = اللغة
page-near-me = استخدام موقعي
page-near-on = يُستخدم موقعكم مقرّبًا إلى نحو 500 متر، ولا يُحفظ شيء.
page-near-failed = تعذّر تحديد موقعكم.
page-skip = الانتقال إلى السؤال
page-in-language = قراءة هذا باللغة: { $language }
page-about = يقدّم Escale إجابات موثوقة ويذكر مصادرها. بلا ملفات تعريف ارتباط، ولا يُحفظ شيء عنكم.
page-map = الخريطة
page-checked = تاريخ التحقق: { $date }
page-new-question = سؤال جديد
page-emergency = أرقام الطوارئ
page-not-found = لا يوجد شيء هنا

## Suggestions (complete questions; $name is a place)

suggest-hours = ما ساعات العمل في { $name }؟
suggest-price = ما أسعار { $name }؟
suggest-way = كيف أصل إلى { $name }؟
suggest-what = ماذا تعرف عن { $name }؟
suggest-booking = هل يجب الحجز لزيارة { $name }؟
suggest-accessibility = هل توجد تسهيلات للكراسي المتحركة في { $name }؟
suggest-history = ما تاريخ { $name }؟
suggest-near = ماذا يمكن أن أزور بالقرب من { $name }؟
suggest-contact = ما رقم هاتف { $name }؟
suggest-rules = ما القواعد المعمول بها في { $name }؟
suggest-season = ما تواريخ { $name }؟
suggest-kind-near-me = { $kind } بالقرب مني
suggest-kind-town = { $kind } في { $town }

## Freshness of a date

dated-year = { $year }

## Generated answers

error-too-many = أسئلة كثيرة في وقت قصير. يُرجى إعادة المحاولة بعد دقيقة.
