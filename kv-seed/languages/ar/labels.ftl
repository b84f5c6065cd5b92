# المفردات المغلقة بالعربية. الأنواع: $count عدد ما يُذكر. الوحدات: $count يختار الصيغة و$number هو العدد كما يُكتب.

## Kinds of places: headings of lists

kind-museum = { $count ->
    [one] متحف
   *[other] متاحف
  }
kind-art-gallery = { $count ->
    [one] معرض فني
   *[other] معارض فنية
  }
kind-church = { $count ->
    [one] كنيسة
   *[other] كنائس
  }
kind-chapel = { $count ->
    [one] كنيسة صغيرة
   *[other] كنائس صغيرة
  }
kind-abbey = { $count ->
    [one] دير
   *[other] أديرة
  }
kind-cathedral = { $count ->
    [one] كاتدرائية
   *[other] كاتدرائيات
  }
kind-castle = { $count ->
    [one] قلعة أو قصر
   *[other] قلاع وقصور
  }
kind-fort = { $count ->
    [one] حصن
   *[other] حصون
  }
kind-monument = { $count ->
    [one] معلم تاريخي
   *[other] معالم تاريخية
  }
kind-memorial = { $count ->
    [one] نصب تذكاري
   *[other] نُصب تذكارية
  }
kind-roman-site = { $count ->
    [one] موقع روماني
   *[other] مواقع رومانية
  }
kind-archaeological-site = { $count ->
    [one] موقع أثري
   *[other] مواقع أثرية
  }
kind-historic-house = { $count ->
    [one] بيت تاريخي
   *[other] بيوت تاريخية
  }
kind-theatre = { $count ->
    [one] مسرح
   *[other] مسارح
  }
kind-opera = { $count ->
    [one] دار أوبرا
   *[other] دور أوبرا
  }
kind-cinema = { $count ->
    [one] دار سينما
   *[other] دور سينما
  }
kind-concert-hall = { $count ->
    [one] قاعة حفلات
   *[other] قاعات حفلات
  }
kind-cultural-venue = { $count ->
    [one] فضاء ثقافي
   *[other] فضاءات ثقافية
  }
kind-stadium = { $count ->
    [one] ملعب
   *[other] ملاعب
  }
kind-park = { $count ->
    [one] حديقة عامة
   *[other] حدائق عامة
  }
kind-garden = { $count ->
    [one] حديقة
   *[other] حدائق
  }
kind-beach = { $count ->
    [one] شاطئ
   *[other] شواطئ
  }
kind-calanque = { $count ->
    [one] خليج صخري (كالانك)
   *[other] خلجان صخرية (كالانك)
  }
kind-island = { $count ->
    [one] جزيرة
   *[other] جزر
  }
kind-hike = { $count ->
    [one] مسار مشي
   *[other] مسارات مشي
  }
kind-viewpoint = { $count ->
    [one] إطلالة
   *[other] إطلالات
  }
kind-nature = { $count ->
    [one] موقع طبيعي
   *[other] مواقع طبيعية
  }
kind-village = { $count ->
    [one] قرية
   *[other] قرى
  }
kind-town = { $count ->
    [one] مدينة
   *[other] مدن
  }
kind-district = { $count ->
    [one] حي
   *[other] أحياء
  }
kind-market = { $count ->
    [one] سوق
   *[other] أسواق
  }
kind-shop = { $count ->
    [one] متجر
   *[other] متاجر
  }
kind-food = { $count ->
    [one] طبق محلي
   *[other] أطباق محلية
  }
kind-restaurant = { $count ->
    [one] مطعم
   *[other] مطاعم
  }
kind-event = { $count ->
    [one] فعالية
   *[other] فعاليات
  }
kind-festival = { $count ->
    [one] مهرجان
   *[other] مهرجانات
  }
kind-concert = { $count ->
    [one] حفل موسيقي
   *[other] حفلات موسيقية
  }
kind-sport = { $count ->
    [one] رياضة
   *[other] رياضات
  }
kind-lodging = { $count ->
    [one] مكان إقامة
   *[other] أماكن إقامة
  }
kind-station = { $count ->
    [one] محطة
   *[other] محطات
  }
kind-airport = { $count ->
    [one] مطار
   *[other] مطارات
  }
kind-port = { $count ->
    [one] ميناء
   *[other] موانئ
  }
kind-bus = { $count ->
    [one] حافلة
   *[other] حافلات
  }
kind-metro = { $count ->
    [one] مترو
   *[other] خطوط مترو
  }
kind-tram = { $count ->
    [one] ترام
   *[other] خطوط ترام
  }
kind-train = { $count ->
    [one] قطار
   *[other] قطارات
  }
kind-boat = { $count ->
    [one] قارب
   *[other] قوارب
  }
kind-bike = { $count ->
    [one] دراجة
   *[other] دراجات
  }
kind-coach = { $count ->
    [one] حافلة بين المدن
   *[other] حافلات بين المدن
  }
kind-parking = { $count ->
    [one] موقف سيارات
   *[other] مواقف سيارات
  }
kind-ticket = { $count ->
    [one] تذكرة أو بطاقة
   *[other] تذاكر وبطاقات
  }
kind-tourist-train = { $count ->
    [one] قطار سياحي
   *[other] قطارات سياحية
  }
kind-car = { $count ->
    [one] سيارة
   *[other] سيارات
  }
kind-university = { $count ->
    [one] جامعة
   *[other] جامعات
  }
kind-school = { $count ->
    [one] مدرسة
   *[other] مدارس
  }
kind-research = { $count ->
    [one] مركز أبحاث
   *[other] مراكز أبحاث
  }
kind-hospital = { $count ->
    [one] مستشفى
   *[other] مستشفيات
  }
kind-pharmacy = { $count ->
    [one] صيدلية
   *[other] صيدليات
  }
kind-company = { $count ->
    [one] شركة
   *[other] شركات
  }
kind-agency = { $count ->
    [one] وكالة
   *[other] وكالات
  }
kind-tourist-office = { $count ->
    [one] مكتب سياحة
   *[other] مكاتب سياحة
  }
kind-consulate = { $count ->
    [one] قنصلية
   *[other] قنصليات
  }
kind-service = { $count ->
    [one] خدمة
   *[other] خدمات
  }
kind-procedure = { $count ->
    [one] إجراء إداري
   *[other] إجراءات إدارية
  }
kind-safety = السلامة
kind-climate = المناخ
kind-emergency = طوارئ
kind-tax = { $count ->
    [one] ضريبة
   *[other] ضرائب
  }
kind-payment = { $count ->
    [one] وسيلة دفع
   *[other] وسائل دفع
  }
kind-territory = { $count ->
    [one] منطقة
   *[other] مناطق
  }
kind-association = { $count ->
    [one] جمعية
   *[other] جمعيات
  }
kind-industry = { $count ->
    [one] قطاع صناعي
   *[other] قطاعات صناعية
  }
kind-language-course = { $count ->
    [one] دورة لغة
   *[other] دورات لغات
  }
kind-employment = التوظيف
kind-convention-centre = { $count ->
    [one] مركز مؤتمرات
   *[other] مراكز مؤتمرات
  }

## Parts that a value is about

of-entry = الدخول
of-permanent-collection = المجموعة الدائمة
of-temporary-exhibition = المعرض المؤقت
of-exhibition = المعرض
of-audioguide = الدليل الصوتي
of-guided-tour = الجولة مع مرشد
of-visit = الزيارة
of-museum = المتحف
of-church = الكنيسة
of-crypt = السرداب
of-cloister = الرواق المسقوف
of-gardens = الحدائق
of-tower = البرج
of-fort = الحصن
of-chapel = الكنيسة الصغيرة
of-terrace = الشرفة
of-boat = القارب
of-parking = موقف السيارات
of-ticket-office = شباك التذاكر
of-box-office = مكتب بيع التذاكر
of-shop = المتجر
of-market = السوق
of-flower-market = سوق الزهور
of-food-market = سوق المأكولات
of-crafts-market = سوق الحرف اليدوية
of-concert = الحفل الموسيقي
of-stage = المنصة
of-pass = البطاقة الشاملة
of-single-ticket = تذكرة ذهاب
of-return-ticket = تذكرة ذهاب وإياب
of-day-pass = بطاقة يومية
of-week-pass = بطاقة أسبوعية
of-month-pass = بطاقة شهرية
of-season-ticket = الاشتراك
of-taxi = سيارة الأجرة
of-shuttle = الحافلة المكوكية
of-train = القطار
of-bus = الحافلة
of-ferry = العبّارة
of-bike = الدراجة
of-lifeguards = المنقذون
of-road-closure = إغلاق الطريق
of-road = الطريق
of-regulated-access = الدخول المنظَّم
of-festival = المهرجان
of-pilgrimage = الحج
of-lavender = إزهار الخزامى (اللافندر)
of-flamingos = طيور النحام (الفلامنغو)
of-film = الفيلم
of-office = المكتب
of-stadium-tour = جولة الملعب
of-workshop = الورشة
of-combined-ticket = تذكرة مشتركة
of-tablet = الزيارة مع جهاز لوحي
of-locker = خزانة الأمتعة
of-nursery = الحضانة
of-rooms = القاعات
of-collection = المجموعة
of-building = المبنى
of-site = الموقع
of-nave = صحن الكنيسة
of-keep = البرج الرئيسي
of-baptistery = بيت المعمودية
of-portal = البوابة
of-ruins = الأطلال
of-buildings = المباني
of-origins = البدايات
of-castle = القلعة
of-length = الطول
of-height = الارتفاع
of-distance = المسافة
of-depth = العمق
of-altitude = الارتفاع عن سطح البحر
of-width = العرض
of-coast = الساحل
of-course = المسار
of-diameter = القطر
of-walk = سيرًا على الأقدام
of-loop = مسار دائري
of-ride = الرحلة
of-crossing = العبور
of-tour = الجولة
of-drive = بالسيارة
of-drop = ارتفاع السقوط
of-ascent = مجموع الصعود
of-last-departure = آخر انطلاق
of-ten-trip-ticket = تذكرة لعشر رحلات
of-pass-48h = بطاقة 48 ساعة
of-pass-72h = بطاقة 72 ساعة
of-tourist-office = مكتب السياحة
of-bank = البنوك
of-fine = الغرامة
of-activity-rate = معدل النشاط (15-64 سنة)
of-employment-rate = معدل التشغيل (15-64 سنة)
of-unemployed-share = نسبة العاطلين عن العمل (15-64 سنة)
of-executive-recruitment = توظيف الكوادر
of-medical-emergency = الطوارئ الطبية (SAMU)
of-police = الشرطة أو الدرك
of-fire-brigade = رجال الإطفاء
of-deaf-emergency = طوارئ بالرسائل النصية للصم
of-sea-rescue = الإنقاذ البحري
of-air-rescue = الإنقاذ الجوي
of-mean-temperature = متوسط الحرارة السنوي
of-water-temperature = حرارة المياه
of-mistral = رياح الميسترال
of-investment = الاستثمار
of-flat = الشقة
of-rent = الإيجار
of-tax-stamp = الطابع الضريبي
of-crit-air-sticker = ملصق Crit’Air

## For whom a price is

who-adult = البالغون
who-child = الأطفال
who-reduced = السعر المخفض
who-student = الطلاب
who-senior = كبار السن
who-family = العائلات
who-group = المجموعات
who-resident = المقيمون
who-disabled = ذوو الإعاقة
who-eu-resident = المقيمون في الاتحاد الأوروبي
who-teacher = المدرّسون
who-job-seeker = الباحثون عن عمل
who-car-sharer = مستخدمو السيارات المشتركة
who-subscriber = المشتركون

## What a price is for

per-person = للشخص
per-night = لليلة
per-day = في اليوم
per-week = في الأسبوع
per-month = في الشهر
per-year = في السنة
per-hour = في الساعة
per-half-hour = لنصف ساعة
per-square-metre = للمتر المربع
per-trip = للرحلة
per-group = للمجموعة
per-kwh = لكل كيلوواط ساعة
per-km = لكل كيلومتر

## When it holds

when-summer = صيفًا
when-winter = شتاءً
when-low-season = خارج موسم الذروة
when-high-season = في موسم الذروة
when-weekends = في نهاية الأسبوع
when-weekdays = في أيام العمل
when-sunday = أيام الأحد
when-saturday = أيام السبت
when-monday = أيام الاثنين
when-holidays = في العطل الرسمية
when-school-holidays = في العطل المدرسية
when-first-sunday = أول أحد من كل شهر
when-first-saturday = أول سبت من كل شهر
when-first-wednesday = أول أربعاء من كل شهر
when-night = ليلًا
when-evening = مساءً
when-morning = صباحًا
when-afternoon = بعد الظهر
when-peak = في ساعات الذروة
when-off-peak = خارج ساعات الذروة
when-opening-day = يوم الافتتاح
when-heritage-days = في أيام التراث الأوروبية
when-museum-night = في ليلة المتاحف
when-match-days = في أيام المباريات

## Units

unit-works = { $count ->
    [one] عمل فني واحد
    [two] عملان فنيان
    [few] { $number } أعمال فنية
    [many] { $number } عملًا فنيًا
   *[other] { $number } عمل فني
  }
unit-objects = { $count ->
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $number } قطع
    [many] { $number } قطعة
   *[other] { $number } قطعة
  }
unit-paintings = { $count ->
    [one] لوحة واحدة
    [two] لوحتان
    [few] { $number } لوحات
    [many] { $number } لوحة
   *[other] { $number } لوحة
  }
unit-visitors = { $count ->
    [one] زائر واحد
    [two] زائران
    [few] { $number } زوار
    [many] { $number } زائرًا
   *[other] { $number } زائر
  }
unit-visitors-per-year = { $count ->
    [one] زائر واحد في السنة
    [two] زائران في السنة
    [few] { $number } زوار في السنة
    [many] { $number } زائرًا في السنة
   *[other] { $number } زائر في السنة
  }
unit-people = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $number } أشخاص
    [many] { $number } شخصًا
   *[other] { $number } شخص
  }
unit-students = { $count ->
    [one] طالب واحد
    [two] طالبان
    [few] { $number } طلاب
    [many] { $number } طالبًا
   *[other] { $number } طالب
  }
unit-staff = { $count ->
    [one] موظف واحد
    [two] موظفان
    [few] { $number } موظفين
    [many] { $number } موظفًا
   *[other] { $number } موظف
  }
unit-researchers = { $count ->
    [one] باحث واحد
    [two] باحثان
    [few] { $number } باحثين
    [many] { $number } باحثًا
   *[other] { $number } باحث
  }
unit-teachers = { $count ->
    [one] مدرّس واحد
    [two] مدرّسان
    [few] { $number } مدرّسين
    [many] { $number } مدرّسًا
   *[other] { $number } مدرّس
  }
unit-seats = { $count ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $number } مقاعد
    [many] { $number } مقعدًا
   *[other] { $number } مقعد
  }
unit-rooms = { $count ->
    [one] غرفة واحدة
    [two] غرفتان
    [few] { $number } غرف
    [many] { $number } غرفة
   *[other] { $number } غرفة
  }
unit-companies = { $count ->
    [one] شركة واحدة
    [two] شركتان
    [few] { $number } شركات
    [many] { $number } شركة
   *[other] { $number } شركة
  }
unit-startups = { $count ->
    [one] شركة ناشئة واحدة
    [two] شركتان ناشئتان
    [few] { $number } شركات ناشئة
    [many] { $number } شركة ناشئة
   *[other] { $number } شركة ناشئة
  }
unit-jobs = { $count ->
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $number } وظائف
    [many] { $number } وظيفة
   *[other] { $number } وظيفة
  }
unit-beds = { $count ->
    [one] سرير واحد
    [two] سريران
    [few] { $number } أسرّة
    [many] { $number } سريرًا
   *[other] { $number } سرير
  }
unit-inhabitants = { $count ->
    [one] نسمة واحدة
    [two] نسمتان
    [few] { $number } نسمات
    [many] { $number } نسمة
   *[other] { $number } نسمة
  }
unit-hectares = { $count ->
    [one] هكتار واحد
    [two] هكتاران
    [few] { $number } هكتارات
    [many] { $number } هكتارًا
   *[other] { $number } هكتار
  }
unit-square-metres = { $number } م²
unit-square-kilometres = { $number } كم²
unit-tonnes = { $count ->
    [one] طن واحد
    [two] طنان
    [few] { $number } أطنان
    [many] { $number } طنًا
   *[other] { $number } طن
  }
unit-passengers = { $count ->
    [one] راكب واحد
    [two] راكبان
    [few] { $number } ركاب
    [many] { $number } راكبًا
   *[other] { $number } راكب
  }
unit-passengers-per-year = { $count ->
    [one] مسافر واحد في السنة
    [two] مسافران في السنة
    [few] { $number } مسافرين في السنة
    [many] { $number } مسافرًا في السنة
   *[other] { $number } مسافر في السنة
  }
unit-cruise-passengers = { $count ->
    [one] راكب واحد على متن السفن السياحية
    [two] راكبان على متن السفن السياحية
    [few] { $number } ركاب على متن السفن السياحية
    [many] { $number } راكبًا على متن السفن السياحية
   *[other] { $number } راكب على متن السفن السياحية
  }
unit-containers = { $count ->
    [one] حاوية واحدة (TEU)
    [two] حاويتان (TEU)
    [few] { $number } حاويات (TEU)
    [many] { $number } حاوية (TEU)
   *[other] { $number } حاوية (TEU)
  }
unit-vehicles = { $count ->
    [one] مركبة واحدة
    [two] مركبتان
    [few] { $number } مركبات
    [many] { $number } مركبة
   *[other] { $number } مركبة
  }
unit-euros = { $number } يورو
unit-million-euros = { $number } مليون يورو
unit-percent = { $number }%
unit-degrees = { $number } °م
unit-millimetres-per-year = { $number } ملم في السنة
unit-sun-hours-per-year = { $count ->
    [one] ساعة مشمسة واحدة في السنة
    [two] ساعتان مشمستان في السنة
    [few] { $number } ساعات مشمسة في السنة
    [many] { $number } ساعة مشمسة في السنة
   *[other] { $number } ساعة مشمسة في السنة
  }
unit-days-per-year = { $count ->
    [one] يوم واحد في السنة
    [two] يومان في السنة
    [few] { $number } أيام في السنة
    [many] { $number } يومًا في السنة
   *[other] { $number } يوم في السنة
  }
unit-kilometres = { $number } كم
unit-lines = { $count ->
    [one] خط واحد
    [two] خطان
    [few] { $number } خطوط
    [many] { $number } خطًا
   *[other] { $number } خط
  }
unit-stations = { $count ->
    [one] محطة واحدة
    [two] محطتان
    [few] { $number } محطات
    [many] { $number } محطة
   *[other] { $number } محطة
  }
unit-stops = { $count ->
    [one] موقف واحد
    [two] موقفان
    [few] { $number } مواقف
    [many] { $number } موقفًا
   *[other] { $number } موقف
  }
unit-trips = { $count ->
    [one] رحلة واحدة
    [two] رحلتان
    [few] { $number } رحلات
    [many] { $number } رحلة
   *[other] { $number } رحلة
  }
unit-return-trips = { $count ->
    [one] رحلة واحدة ذهابًا وإيابًا
    [two] رحلتان ذهابًا وإيابًا
    [few] { $number } رحلات ذهابًا وإيابًا
    [many] { $number } رحلة ذهابًا وإيابًا
   *[other] { $number } رحلة ذهابًا وإيابًا
  }
unit-trips-per-day = { $count ->
    [one] رحلة واحدة في اليوم
    [two] رحلتان في اليوم
    [few] { $number } رحلات في اليوم
    [many] { $number } رحلة في اليوم
   *[other] { $number } رحلة في اليوم
  }
unit-spaces = { $count ->
    [one] مكان واحد لوقوف السيارات
    [two] مكانان لوقوف السيارات
    [few] { $number } أماكن لوقوف السيارات
    [many] { $number } مكانًا لوقوف السيارات
   *[other] { $number } مكان لوقوف السيارات
  }
unit-bikes = { $count ->
    [one] دراجة واحدة
    [two] دراجتان
    [few] { $number } دراجات
    [many] { $number } دراجة
   *[other] { $number } دراجة
  }
unit-beaches = { $count ->
    [one] شاطئ واحد
    [two] شاطئان
    [few] { $number } شواطئ
    [many] { $number } شاطئًا
   *[other] { $number } شاطئ
  }
unit-islands = { $count ->
    [one] جزيرة واحدة
    [two] جزيرتان
    [few] { $number } جزر
    [many] { $number } جزيرة
   *[other] { $number } جزيرة
  }
unit-massifs = { $count ->
    [one] كتلة جبلية واحدة
    [two] كتلتان جبليتان
    [few] { $number } كتل جبلية
    [many] { $number } كتلة جبلية
   *[other] { $number } كتلة جبلية
  }
unit-communes = { $count ->
    [one] بلدية واحدة
    [two] بلديتان
    [few] { $number } بلديات
    [many] { $number } بلدية
   *[other] { $number } بلدية
  }
unit-councillors = { $count ->
    [one] عضو مجلس واحد
    [two] عضوا مجلس
    [few] { $number } أعضاء مجلس
    [many] { $number } عضو مجلس
   *[other] { $number } عضو مجلس
  }
unit-consulates = { $count ->
    [one] قنصلية واحدة
    [two] قنصليتان
    [few] { $number } قنصليات
    [many] { $number } قنصلية
   *[other] { $number } قنصلية
  }
unit-sites = { $count ->
    [one] موقع واحد
    [two] موقعان
    [few] { $number } مواقع
    [many] { $number } موقعًا
   *[other] { $number } موقع
  }
unit-hospitals = { $count ->
    [one] مستشفى واحد
    [two] مستشفيان
    [few] { $number } مستشفيات
    [many] { $number } مستشفى
   *[other] { $number } مستشفى
  }
unit-cables = { $count ->
    [one] كابل واحد
    [two] كابلان
    [few] { $number } كابلات
    [many] { $number } كابلًا
   *[other] { $number } كابل
  }
unit-countries = { $count ->
    [one] بلد واحد
    [two] بلدان
    [few] { $number } بلدان
    [many] { $number } بلدًا
   *[other] { $number } بلد
  }
unit-labs = { $count ->
    [one] مختبر واحد
    [two] مختبران
    [few] { $number } مختبرات
    [many] { $number } مختبرًا
   *[other] { $number } مختبر
  }
unit-schools = { $count ->
    [one] مدرسة واحدة
    [two] مدرستان
    [few] { $number } مدارس
    [many] { $number } مدرسة
   *[other] { $number } مدرسة
  }
unit-species = { $count ->
    [one] نوع واحد
    [two] نوعان
    [few] { $number } أنواع
    [many] { $number } نوعًا
   *[other] { $number } نوع
  }
unit-exhibitions = { $count ->
    [one] معرض واحد
    [two] معرضان
    [few] { $number } معارض
    [many] { $number } معرضًا
   *[other] { $number } معرض
  }
unit-concerts = { $count ->
    [one] حفل موسيقي واحد
    [two] حفلان موسيقيان
    [few] { $number } حفلات موسيقية
    [many] { $number } حفلًا موسيقيًا
   *[other] { $number } حفل موسيقي
  }
unit-performances = { $count ->
    [one] عرض واحد
    [two] عرضان
    [few] { $number } عروض
    [many] { $number } عرضًا
   *[other] { $number } عرض
  }
unit-artists = { $count ->
    [one] فنان واحد
    [two] فنانان
    [few] { $number } فنانين
    [many] { $number } فنانًا
   *[other] { $number } فنان
  }
unit-spectators = { $count ->
    [one] متفرج واحد
    [two] متفرجان
    [few] { $number } متفرجين
    [many] { $number } متفرجًا
   *[other] { $number } متفرج
  }
unit-stands = { $count ->
    [one] جناح عرض واحد
    [two] جناحا عرض
    [few] { $number } أجنحة عرض
    [many] { $number } جناح عرض
   *[other] { $number } جناح عرض
  }
unit-stalls = { $count ->
    [one] كشك واحد
    [two] كشكان
    [few] { $number } أكشاك
    [many] { $number } كشكًا
   *[other] { $number } كشك
  }
unit-dealers = { $count ->
    [one] تاجر واحد
    [two] تاجران
    [few] { $number } تجار
    [many] { $number } تاجرًا
   *[other] { $number } تاجر
  }
unit-markets-per-week = { $count ->
    [one] سوق واحد في الأسبوع
    [two] سوقان في الأسبوع
    [few] { $number } أسواق في الأسبوع
    [many] { $number } سوقًا في الأسبوع
   *[other] { $number } سوق في الأسبوع
  }
unit-residents = { $count ->
    [one] مقيم واحد
    [two] مقيمان
    [few] { $number } مقيمين
    [many] { $number } مقيمًا
   *[other] { $number } مقيم
  }
unit-births = { $count ->
    [one] ولادة واحدة
    [two] ولادتان
    [few] { $number } ولادات
    [many] { $number } ولادة
   *[other] { $number } ولادة
  }
unit-panels = { $count ->
    [one] لوح واحد
    [two] لوحان
    [few] { $number } ألواح
    [many] { $number } لوحًا
   *[other] { $number } لوح
  }
unit-arches = { $count ->
    [one] قوس واحد
    [two] قوسان
    [few] { $number } أقواس
    [many] { $number } قوسًا
   *[other] { $number } قوس
  }
unit-viaducts = { $count ->
    [one] جسر واحد
    [two] جسران
    [few] { $number } جسور
    [many] { $number } جسرًا
   *[other] { $number } جسر
  }
unit-tunnels = { $count ->
    [one] نفق واحد
    [two] نفقان
    [few] { $number } أنفاق
    [many] { $number } نفقًا
   *[other] { $number } نفق
  }
unit-windmills = { $count ->
    [one] طاحونة هواء واحدة
    [two] طاحونتا هواء
    [few] { $number } طواحين هواء
    [many] { $number } طاحونة هواء
   *[other] { $number } طاحونة هواء
  }
unit-pipes = { $count ->
    [one] أنبوب واحد في الأرغن
    [two] أنبوبان في الأرغن
    [few] { $number } أنابيب في الأرغن
    [many] { $number } أنبوبًا في الأرغن
   *[other] { $number } أنبوب في الأرغن
  }
unit-stalls-carved = { $count ->
    [one] مقعد واحد من الخشب المنقوش
    [two] مقعدان من الخشب المنقوش
    [few] { $number } مقاعد من الخشب المنقوش
    [many] { $number } مقعدًا من الخشب المنقوش
   *[other] { $number } مقعد من الخشب المنقوش
  }
unit-levels = { $count ->
    [one] مستوى واحد
    [two] مستويان
    [few] { $number } مستويات
    [many] { $number } مستوى
   *[other] { $number } مستوى
  }
unit-metres = { $number } م
unit-volts = { $number } فولت
unit-hertz = { $number } هرتز
unit-euros-per-square-metre = { $number } يورو للمتر المربع
unit-inhabitants-per-square-kilometre = { $count ->
    [one] نسمة واحدة في الكيلومتر المربع
    [two] نسمتان في الكيلومتر المربع
    [few] { $number } نسمات في الكيلومتر المربع
    [many] { $number } نسمة في الكيلومتر المربع
   *[other] { $number } نسمة في الكيلومتر المربع
  }
unit-items = { $count ->
    [one] غرض معثور عليه واحد
    [two] غرضان معثور عليهما
    [few] { $number } أغراض معثور عليها
    [many] { $number } غرضًا معثورًا عليه
   *[other] { $number } غرض معثور عليه
  }
unit-losses = { $count ->
    [one] بلاغ فقدان واحد
    [two] بلاغا فقدان
    [few] { $number } بلاغات فقدان
    [many] { $number } بلاغ فقدان
   *[other] { $number } بلاغ فقدان
  }
unit-titles = { $count ->
    [one] لقب واحد
    [two] لقبان
    [few] { $number } ألقاب
    [many] { $number } لقبًا
   *[other] { $number } لقب
  }
unit-cups = { $count ->
    [one] كأس واحدة
    [two] كأسان
    [few] { $number } كؤوس
    [many] { $number } كأسًا
   *[other] { $number } كأس
  }
unit-editions = { $count ->
    [one] دورة واحدة
    [two] دورتان
    [few] { $number } دورات
    [many] { $number } دورة
   *[other] { $number } دورة
  }
unit-runners = { $count ->
    [one] عدّاء واحد
    [two] عدّاءان
    [few] { $number } عدّائين
    [many] { $number } عدّاءً
   *[other] { $number } عدّاء
  }
unit-nationalities = { $count ->
    [one] جنسية واحدة
    [two] جنسيتان
    [few] { $number } جنسيات
    [many] { $number } جنسية
   *[other] { $number } جنسية
  }
unit-participants = { $count ->
    [one] مشارك واحد
    [two] مشاركان
    [few] { $number } مشاركين
    [many] { $number } مشاركًا
   *[other] { $number } مشارك
  }
unit-pupils = { $count ->
    [one] تلميذ واحد
    [two] تلميذان
    [few] { $number } تلاميذ
    [many] { $number } تلميذًا
   *[other] { $number } تلميذ
  }
unit-sailing-series = { $count ->
    [one] مسابقة شراعية واحدة
    [two] مسابقتان شراعيتان
    [few] { $number } مسابقات شراعية
    [many] { $number } مسابقة شراعية
   *[other] { $number } مسابقة شراعية
  }
unit-athletes = { $count ->
    [one] رياضي واحد
    [two] رياضيان
    [few] { $number } رياضيين
    [many] { $number } رياضيًا
   *[other] { $number } رياضي
  }
unit-years = { $count ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $number } سنوات
    [many] { $number } سنة
   *[other] { $number } سنة
  }
unit-hours-per-week = { $count ->
    [one] ساعة واحدة في الأسبوع
    [two] ساعتان في الأسبوع
    [few] { $number } ساعات في الأسبوع
    [many] { $number } ساعة في الأسبوع
   *[other] { $number } ساعة في الأسبوع
  }
unit-hours-per-year = { $count ->
    [one] ساعة واحدة في السنة
    [two] ساعتان في السنة
    [few] { $number } ساعات في السنة
    [many] { $number } ساعة في السنة
   *[other] { $number } ساعة في السنة
  }
unit-ships = { $count ->
    [one] سفينة واحدة
    [two] سفينتان
    [few] { $number } سفن
    [many] { $number } سفينة
   *[other] { $number } سفينة
  }
unit-floors = { $count ->
    [one] طابق واحد
    [two] طابقان
    [few] { $number } طوابق
    [many] { $number } طابقًا
   *[other] { $number } طابق
  }
unit-megawatts = { $number } ميغاواط
unit-gigawatt-hours = { $number } جيغاواط ساعة
unit-nurseries = { $count ->
    [one] حضانة واحدة
    [two] حضانتان
    [few] { $number } حضانات
    [many] { $number } حضانة
   *[other] { $number } حضانة
  }
unit-stages = { $count ->
    [one] استوديو تصوير واحد
    [two] استوديوهان للتصوير
    [few] { $number } استوديوهات تصوير
    [many] { $number } استوديو تصوير
   *[other] { $number } استوديو تصوير
  }
unit-shoots = { $count ->
    [one] عملية تصوير واحدة
    [two] عمليتا تصوير
    [few] { $number } عمليات تصوير
    [many] { $number } عملية تصوير
   *[other] { $number } عملية تصوير
  }
unit-studios = { $count ->
    [one] استوديو واحد
    [two] استوديوهان
    [few] { $number } استوديوهات
    [many] { $number } استوديو
   *[other] { $number } استوديو
  }
unit-festivals = { $count ->
    [one] مهرجان واحد
    [two] مهرجانان
    [few] { $number } مهرجانات
    [many] { $number } مهرجانًا
   *[other] { $number } مهرجان
  }
unit-departments = { $count ->
    [one] قسم واحد
    [two] قسمان
    [few] { $number } أقسام
    [many] { $number } قسمًا
   *[other] { $number } قسم
  }
unit-events-per-year = { $count ->
    [one] فعالية واحدة في السنة
    [two] فعاليتان في السنة
    [few] { $number } فعاليات في السنة
    [many] { $number } فعالية في السنة
   *[other] { $number } فعالية في السنة
  }

## Events: labels of a date

event-built = البناء
event-opened = الافتتاح
event-founded = التأسيس
event-created = الإنشاء
event-inaugurated = التدشين
event-listed = الإدراج في قائمة التراث
event-labelled = نيل العلامة المميزة
event-renovated = التجديد
event-rebuilt = إعادة البناء
event-restored = الترميم
event-consecrated = التكريس
event-reopened = إعادة الافتتاح
event-closed = الإغلاق
event-launched = الإطلاق
event-museum = التحويل إلى متحف
event-destroyed = التدمير
event-merged = الدمج
event-renamed = تغيير الاسم
event-announced = الإعلان
event-signed = التوقيع
event-started = البدء
event-finished = الانتهاء
event-born = الولادة
event-died = الوفاة
event-discovered = الاكتشاف
event-abandoned = الهجر
event-bought = الشراء
event-moved = الانتقال

## Styles

style-romanesque = رومانسكي
style-gothic = قوطي
style-baroque = باروكي
style-romano-byzantine = روماني بيزنطي
style-neoclassical = كلاسيكي محدث
style-renaissance = عصر النهضة
style-modern = حديث
style-contemporary = معاصر
style-early-christian = مسيحي مبكر
style-provencal = بروفنسالي
style-cistercian = سيسترسي
style-art-deco = آرت ديكو
style-classical = كلاسيكي
style-roman-antiquity = روماني قديم

## Roles of people

role-director = المدير
role-president = الرئيس
role-mayor = العمدة
role-owner = المالك
role-chief-executive = الرئيس التنفيذي
role-architect = المهندس المعماري
role-founder = المؤسس
role-artist = الفنان
role-general-manager = المدير العام
role-chair = رئيس مجلس الإدارة

## Means of transport

mode-metro = مترو
mode-tram = ترام
mode-bus = حافلة
mode-coach = حافلة بين المدن
mode-train = قطار
mode-boat = قارب
mode-shuttle = حافلة مكوكية
mode-night-bus = حافلة ليلية
mode-tourist-train = قطار سياحي
mode-bike = دراجة
mode-car = سيارة
mode-taxi = سيارة أجرة
mode-foot = سيرًا على الأقدام

## What people may want to do or bring

rule-dogs = الكلاب
rule-animals = الحيوانات
rule-children = الأطفال
rule-pushchair = عربات الأطفال
rule-sand = رمل
rule-pebbles = حصى
rule-step-free = دخول الكراسي المتحركة
rule-swimming = السباحة
rule-fishing = صيد السمك
rule-kayak = ركوب الكاياك
rule-camping = التخييم
rule-climbing = التسلق
rule-diving = الغوص
rule-drones = الطائرات المسيّرة
rule-barbecue = الشواء وإشعال النار
rule-smoking = التدخين
rule-picnic = البيكنيك

## Yes or no: complete sentences

flag-animals-yes = يُسمح بدخول الحيوانات.
flag-animals-no = لا يُسمح بدخول الحيوانات.
flag-barefoot-yes = يُسمح بالمشي حافي القدمين.
flag-barefoot-no = لا يُسمح بالمشي حافي القدمين.
flag-contactless-yes = يُقبل الدفع اللاتلامسي.
flag-contactless-no = لا يُقبل الدفع اللاتلامسي.
flag-dogs-yes = الكلاب مرحَّب بها.
flag-dogs-no = لا يُسمح بدخول الكلاب.
flag-fire-yes = يُسمح بإشعال النار.
flag-fire-no = يُمنع إشعال أي نار.
flag-food-yes = يمكن إحضار الطعام والشراب.
flag-food-no = لا يُسمح بالطعام والشراب.
flag-large-bags-yes = يُسمح بالحقائب الكبيرة.
flag-large-bags-no = لا يُسمح بالحقائب الكبيرة ولا بحقائب السفر.
flag-lifeguards-yes = السباحة تحت مراقبة المنقذين.
flag-lifeguards-no = لا يوجد منقذون.
flag-lockers-yes = توجد خزائن للأمتعة.
flag-lockers-no = لا توجد خزائن للأمتعة.
flag-parking-yes = يوجد موقف للسيارات.
flag-parking-no = لا يوجد موقف للسيارات.
flag-playground-yes = يوجد ملعب للأطفال.
flag-playground-no = لا يوجد ملعب للأطفال.
flag-pushchair-yes = يمكن القدوم بعربة أطفال.
flag-pushchair-no = غير مناسب لعربات الأطفال.
flag-restaurant-yes = يمكن تناول الطعام في المكان.
flag-restaurant-no = لا يوجد مكان لتناول الطعام في الموقع.
flag-shade-yes = يوجد ظل.
flag-shade-no = لا يوجد ظل.
flag-showers-yes = توجد مرشّات استحمام.
flag-showers-no = لا توجد مرشّات استحمام.
flag-smoking-yes = يُسمح بالتدخين.
flag-smoking-no = التدخين ممنوع.
flag-step-free-yes = يمكن الوصول إليه من دون درج.
flag-step-free-no = لا يمكن الوصول إليه من دون درج.
flag-swimming-yes = السباحة مسموح بها.
flag-swimming-no = السباحة ممنوعة.
flag-wifi-yes = تتوفر شبكة واي فاي.
flag-wifi-no = لا تتوفر شبكة واي فاي.

## Emergency numbers

emergency-112 = رقم الطوارئ الأوروبي
emergency-15 = الطوارئ الطبية (SAMU)
emergency-17 = الشرطة
emergency-18 = رجال الإطفاء
emergency-114 = رسائل نصية للصم وضعاف السمع
emergency-196 = الإنقاذ البحري
emergency-191 = الإنقاذ الجوي

## Audiences

audience-visitor = الزوار
audience-resident = المقيمون
audience-student = الطلاب
audience-investor = المستثمرون
audience-talent = العاملون هنا
audience-press = الصحافة
