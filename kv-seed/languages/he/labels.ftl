# אוצר המילים הסגור בעברית. סוגים: $count אומר כמה מופיעים ברשימה. יחידות: $count בוחר צורה, $number הוא המספר הכתוב.

## סוגי מקומות

kind-museum = { $count ->
    [one] מוזיאון
   *[other] מוזיאונים
  }
kind-art-gallery = { $count ->
    [one] גלריה לאמנות
   *[other] גלריות לאמנות
  }
kind-church = { $count ->
    [one] כנסייה
   *[other] כנסיות
  }
kind-chapel = { $count ->
    [one] קפלה
   *[other] קפלות
  }
kind-abbey = { $count ->
    [one] מנזר
   *[other] מנזרים
  }
kind-cathedral = { $count ->
    [one] קתדרלה
   *[other] קתדרלות
  }
kind-castle = { $count ->
    [one] טירה
   *[other] טירות
  }
kind-fort = { $count ->
    [one] מבצר
   *[other] מבצרים
  }
kind-monument = { $count ->
    [one] מונומנט
   *[other] מונומנטים
  }
kind-memorial = { $count ->
    [one] אתר זיכרון
   *[other] אתרי זיכרון
  }
kind-roman-site = { $count ->
    [one] אתר רומי
   *[other] אתרים רומיים
  }
kind-archaeological-site = { $count ->
    [one] אתר ארכאולוגי
   *[other] אתרים ארכאולוגיים
  }
kind-historic-house = { $count ->
    [one] בית היסטורי
   *[other] בתים היסטוריים
  }
kind-theatre = { $count ->
    [one] תיאטרון
   *[other] תיאטראות
  }
kind-opera = { $count ->
    [one] בית אופרה
   *[other] בתי אופרה
  }
kind-cinema = { $count ->
    [one] בית קולנוע
   *[other] בתי קולנוע
  }
kind-concert-hall = { $count ->
    [one] אולם קונצרטים
   *[other] אולמות קונצרטים
  }
kind-cultural-venue = { $count ->
    [one] מרכז תרבות
   *[other] מרכזי תרבות
  }
kind-stadium = { $count ->
    [one] אצטדיון
   *[other] אצטדיונים
  }
kind-park = { $count ->
    [one] פארק
   *[other] פארקים
  }
kind-garden = { $count ->
    [one] גן
   *[other] גנים
  }
kind-beach = { $count ->
    [one] חוף רחצה
   *[other] חופי רחצה
  }
kind-calanque = { $count ->
    [one] קלאנק
   *[other] קלאנקים
  }
kind-island = { $count ->
    [one] אי
   *[other] איים
  }
kind-hike = { $count ->
    [one] מסלול הליכה
   *[other] מסלולי הליכה
  }
kind-viewpoint = { $count ->
    [one] נקודת תצפית
   *[other] נקודות תצפית
  }
kind-nature = { $count ->
    [one] אתר טבע
   *[other] אתרי טבע
  }
kind-village = { $count ->
    [one] כפר
   *[other] כפרים
  }
kind-town = { $count ->
    [one] עיר
   *[other] ערים
  }
kind-district = { $count ->
    [one] רובע
   *[other] רבעים
  }
kind-market = { $count ->
    [one] שוק
   *[other] שווקים
  }
kind-shop = { $count ->
    [one] חנות
   *[other] חנויות
  }
kind-food = { $count ->
    [one] מאכל מקומי
   *[other] מאכלים מקומיים
  }
kind-restaurant = { $count ->
    [one] מסעדה
   *[other] מסעדות
  }
kind-event = { $count ->
    [one] אירוע
   *[other] אירועים
  }
kind-festival = { $count ->
    [one] פסטיבל
   *[other] פסטיבלים
  }
kind-concert = { $count ->
    [one] קונצרט
   *[other] קונצרטים
  }
kind-sport = { $count ->
    [one] ענף ספורט
   *[other] ענפי ספורט
  }
kind-lodging = { $count ->
    [one] מקום לינה
   *[other] מקומות לינה
  }
kind-station = { $count ->
    [one] תחנה
   *[other] תחנות
  }
kind-airport = { $count ->
    [one] שדה תעופה
   *[other] שדות תעופה
  }
kind-port = { $count ->
    [one] נמל
   *[other] נמלים
  }
kind-bus = { $count ->
    [one] אוטובוס
   *[other] אוטובוסים
  }
kind-metro = { $count ->
    [one] מטרו
   *[other] קווי מטרו
  }
kind-tram = { $count ->
    [one] רכבת קלה
   *[other] רכבות קלות
  }
kind-train = { $count ->
    [one] רכבת
   *[other] רכבות
  }
kind-boat = { $count ->
    [one] סירה
   *[other] סירות
  }
kind-bike = { $count ->
    [one] אופניים
   *[other] אופניים
  }
kind-coach = { $count ->
    [one] אוטובוס בין-עירוני
   *[other] אוטובוסים בין-עירוניים
  }
kind-parking = { $count ->
    [one] חניון
   *[other] חניונים
  }
kind-ticket = { $count ->
    [one] כרטיס או מנוי
   *[other] כרטיסים ומנויים
  }
kind-tourist-train = { $count ->
    [one] רכבת תיירים
   *[other] רכבות תיירים
  }
kind-car = { $count ->
    [one] מכונית
   *[other] מכוניות
  }
kind-university = { $count ->
    [one] אוניברסיטה
   *[other] אוניברסיטאות
  }
kind-school = { $count ->
    [one] בית ספר
   *[other] בתי ספר
  }
kind-research = { $count ->
    [one] מרכז מחקר
   *[other] מרכזי מחקר
  }
kind-hospital = { $count ->
    [one] בית חולים
   *[other] בתי חולים
  }
kind-pharmacy = { $count ->
    [one] בית מרקחת
   *[other] בתי מרקחת
  }
kind-company = { $count ->
    [one] חברה
   *[other] חברות
  }
kind-agency = { $count ->
    [one] סוכנות
   *[other] סוכנויות
  }
kind-tourist-office = { $count ->
    [one] לשכת תיירות
   *[other] לשכות תיירות
  }
kind-consulate = { $count ->
    [one] קונסוליה
   *[other] קונסוליות
  }
kind-service = { $count ->
    [one] שירות
   *[other] שירותים
  }
kind-procedure = { $count ->
    [one] הליך מנהלי
   *[other] הליכים מנהליים
  }
kind-safety = ביטחון אישי
kind-climate = אקלים
kind-emergency = { $count ->
    [one] מצב חירום
   *[other] מצבי חירום
  }
kind-tax = { $count ->
    [one] מס
   *[other] מסים
  }
kind-payment = אמצעי תשלום
kind-territory = { $count ->
    [one] אזור
   *[other] אזורים
  }
kind-association = { $count ->
    [one] עמותה
   *[other] עמותות
  }
kind-industry = { $count ->
    [one] תעשייה
   *[other] תעשיות
  }
kind-language-course = { $count ->
    [one] קורס שפה
   *[other] קורסי שפה
  }
kind-employment = עבודה ותעסוקה
kind-convention-centre = { $count ->
    [one] מרכז כנסים
   *[other] מרכזי כנסים
  }

## החלקים שעליהם נסב ערך

of-entry = כניסה
of-permanent-collection = אוסף הקבע
of-temporary-exhibition = תערוכה מתחלפת
of-exhibition = תערוכה
of-audioguide = מדריך קולי
of-guided-tour = סיור מודרך
of-visit = ביקור
of-museum = מוזיאון
of-church = כנסייה
of-crypt = קריפטה
of-cloister = חצר המנזר
of-gardens = גנים
of-tower = מגדל
of-fort = מבצר
of-chapel = קפלה
of-terrace = מרפסת
of-boat = סירה
of-parking = חניה
of-ticket-office = קופה
of-box-office = קופת הכרטיסים
of-shop = חנות
of-market = שוק
of-flower-market = שוק הפרחים
of-food-market = שוק המזון
of-crafts-market = שוק האומנים
of-concert = קונצרט
of-stage = במה
of-pass = כרטיס משולב
of-single-ticket = כרטיס לכיוון אחד
of-return-ticket = כרטיס הלוך ושוב
of-day-pass = כרטיס יומי
of-week-pass = כרטיס שבועי
of-month-pass = חופשי-חודשי
of-season-ticket = מנוי
of-taxi = מונית
of-shuttle = שאטל
of-train = רכבת
of-bus = אוטובוס
of-ferry = מעבורת
of-bike = אופניים
of-lifeguards = מצילים
of-road-closure = הכביש סגור
of-road = כביש
of-regulated-access = גישה מוגבלת
of-festival = פסטיבל
of-pilgrimage = עלייה לרגל
of-lavender = פריחת הלבנדר
of-flamingos = פלמינגו
of-film = סרט
of-office = משרד
of-stadium-tour = סיור באצטדיון
of-workshop = סדנה
of-combined-ticket = כרטיס משולב
of-tablet = ביקור עם טאבלט
of-locker = תא אחסון למזוודות
of-nursery = מעון יום
of-rooms = חדרים
of-collection = אוסף
of-building = בניין
of-site = אתר
of-nave = אולם התווך
of-keep = המגדל הראשי
of-baptistery = בית הטבילה
of-portal = שער
of-ruins = חורבות
of-buildings = מבנים
of-origins = ראשית הדרך
of-castle = טירה
of-length = אורך
of-height = גובה
of-distance = מרחק
of-depth = עומק
of-altitude = גובה מעל פני הים
of-width = רוחב
of-coast = קו החוף
of-course = מסלול
of-diameter = קוטר
of-walk = ברגל
of-loop = מסלול מעגלי
of-ride = נסיעה
of-crossing = הפלגה
of-tour = סיור
of-drive = ברכב
of-drop = גובה הנפילה
of-ascent = סך העלייה
of-last-departure = היציאה האחרונה
of-ten-trip-ticket = כרטיס לעשר נסיעות
of-pass-48h = כרטיס ל-48 שעות
of-pass-72h = כרטיס ל-72 שעות
of-tourist-office = לשכת התיירות
of-bank = בנקים
of-fine = קנס
of-activity-rate = שיעור ההשתתפות בכוח העבודה (גילי 15–64)
of-employment-rate = שיעור התעסוקה (גילי 15–64)
of-unemployed-share = חלקם של המובטלים בגילי 15–64
of-executive-recruitment = גיוס מנהלים ואנשי מקצוע בכירים
of-medical-emergency = חירום רפואי (SAMU)
of-police = משטרה או ז׳נדרמריה
of-fire-brigade = כיבוי אש
of-deaf-emergency = חירום במסרונים לחירשים
of-sea-rescue = חילוץ בים
of-air-rescue = חילוץ אווירי
of-mean-temperature = טמפרטורה שנתית ממוצעת
of-water-temperature = טמפרטורת המים
of-mistral = רוח המיסטרל
of-investment = השקעה
of-flat = דירה
of-rent = שכר דירה
of-tax-stamp = בול מס
of-crit-air-sticker = מדבקת Crit’Air

## למי המחיר

who-adult = מבוגר
who-child = ילד
who-reduced = מחיר מוזל
who-student = סטודנט
who-senior = אזרח ותיק
who-family = משפחה
who-group = קבוצה
who-resident = תושב
who-disabled = אדם עם מוגבלות
who-eu-resident = תושב האיחוד האירופי
who-teacher = מורה
who-job-seeker = דורש עבודה
who-car-sharer = נוסע בשיתוף
who-subscriber = מנוי

## על מה המחיר

per-person = לאדם
per-night = ללילה
per-day = ליום
per-week = לשבוע
per-month = לחודש
per-year = לשנה
per-hour = לשעה
per-half-hour = לחצי שעה
per-square-metre = למ״ר
per-trip = לנסיעה
per-group = לקבוצה
per-kwh = לקוט״ש
per-km = לק״מ

## מתי זה תקף

when-summer = בקיץ
when-winter = בחורף
when-low-season = בעונה השקטה
when-high-season = בעונת השיא
when-weekends = בסופי שבוע
when-weekdays = בימי חול
when-sunday = בימי ראשון
when-saturday = בימי שבת
when-monday = בימי שני
when-holidays = בחגים רשמיים
when-school-holidays = בחופשות בית הספר
when-first-sunday = ביום ראשון הראשון בחודש
when-first-saturday = בשבת הראשונה בחודש
when-first-wednesday = ביום רביעי הראשון בחודש
when-night = בלילה
when-evening = בערב
when-morning = בבוקר
when-afternoon = אחר הצהריים
when-peak = בשעות העומס
when-off-peak = מחוץ לשעות העומס
when-opening-day = ביום הפתיחה
when-heritage-days = בימי המורשת האירופיים
when-museum-night = בליל המוזיאונים
when-match-days = בימי משחק

## יחידות

unit-works = { $count ->
    [one] יצירה אחת
   *[other] { $number } יצירות
  }
unit-objects = { $count ->
    [one] פריט אחד
   *[other] { $number } פריטים
  }
unit-paintings = { $count ->
    [one] ציור אחד
   *[other] { $number } ציורים
  }
unit-visitors = { $count ->
    [one] מבקר אחד
   *[other] { $number } מבקרים
  }
unit-visitors-per-year = { $count ->
    [one] מבקר אחד בשנה
   *[other] { $number } מבקרים בשנה
  }
unit-people = { $count ->
    [one] אדם אחד
   *[other] { $number } אנשים
  }
unit-students = { $count ->
    [one] סטודנט אחד
   *[other] { $number } סטודנטים
  }
unit-staff = { $count ->
    [one] עובד אחד
   *[other] { $number } עובדים
  }
unit-researchers = { $count ->
    [one] חוקר אחד
   *[other] { $number } חוקרים
  }
unit-teachers = { $count ->
    [one] מורה אחד
   *[other] { $number } מורים
  }
unit-seats = { $count ->
    [one] מקום ישיבה אחד
   *[other] { $number } מקומות ישיבה
  }
unit-rooms = { $count ->
    [one] חדר אחד
   *[other] { $number } חדרים
  }
unit-companies = { $count ->
    [one] חברה אחת
   *[other] { $number } חברות
  }
unit-startups = { $count ->
    [one] סטארט-אפ אחד
   *[other] { $number } סטארט-אפים
  }
unit-jobs = { $count ->
    [one] משרה אחת
   *[other] { $number } משרות
  }
unit-beds = { $count ->
    [one] מיטה אחת
   *[other] { $number } מיטות
  }
unit-inhabitants = { $count ->
    [one] תושב אחד
   *[other] { $number } תושבים
  }
unit-hectares = { $count ->
    [one] הקטר אחד
   *[other] { $number } הקטר
  }
unit-square-metres = { $number } מ״ר
unit-square-kilometres = { $number } קמ״ר
unit-tonnes = { $count ->
    [one] טון אחד
   *[other] { $number } טונות
  }
unit-passengers = { $count ->
    [one] נוסע אחד
   *[other] { $number } נוסעים
  }
unit-passengers-per-year = { $count ->
    [one] נוסע אחד בשנה
   *[other] { $number } נוסעים בשנה
  }
unit-cruise-passengers = { $count ->
    [one] נוסע קרוז אחד
   *[other] { $number } נוסעי קרוזים
  }
unit-containers = { $count ->
    [one] מכולה אחת (TEU)
   *[other] { $number } מכולות (TEU)
  }
unit-vehicles = { $count ->
    [one] כלי רכב אחד
   *[other] { $number } כלי רכב
  }
unit-euros = { $count ->
    [one] אירו אחד
   *[other] { $number } אירו
  }
unit-million-euros = { $number } מיליון אירו
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } מ״מ בשנה
unit-sun-hours-per-year = { $count ->
    [one] שעת שמש אחת בשנה
   *[other] { $number } שעות שמש בשנה
  }
unit-days-per-year = { $count ->
    [one] יום אחד בשנה
   *[other] { $number } ימים בשנה
  }
unit-kilometres = { $number } ק״מ
unit-lines = { $count ->
    [one] קו אחד
   *[other] { $number } קווים
  }
unit-stations = { $count ->
    [one] תחנה אחת
   *[other] { $number } תחנות
  }
unit-stops = { $count ->
    [one] תחנה אחת
   *[other] { $number } תחנות
  }
unit-trips = { $count ->
    [one] נסיעה אחת
   *[other] { $number } נסיעות
  }
unit-return-trips = { $count ->
    [one] נסיעה אחת הלוך ושוב
   *[other] { $number } נסיעות הלוך ושוב
  }
unit-trips-per-day = { $count ->
    [one] נסיעה אחת ביום
   *[other] { $number } נסיעות ביום
  }
unit-spaces = { $count ->
    [one] מקום חניה אחד
   *[other] { $number } מקומות חניה
  }
unit-bikes = { $count ->
    [one] זוג אופניים אחד
   *[other] { $number } זוגות אופניים
  }
unit-beaches = { $count ->
    [one] חוף אחד
   *[other] { $number } חופים
  }
unit-islands = { $count ->
    [one] אי אחד
   *[other] { $number } איים
  }
unit-massifs = { $count ->
    [one] רכס אחד
   *[other] { $number } רכסים
  }
unit-communes = { $count ->
    [one] רשות מקומית אחת
   *[other] { $number } רשויות מקומיות
  }
unit-councillors = { $count ->
    [one] חבר מועצה אחד
   *[other] { $number } חברי מועצה
  }
unit-consulates = { $count ->
    [one] קונסוליה אחת
   *[other] { $number } קונסוליות
  }
unit-sites = { $count ->
    [one] אתר אחד
   *[other] { $number } אתרים
  }
unit-hospitals = { $count ->
    [one] בית חולים אחד
   *[other] { $number } בתי חולים
  }
unit-cables = { $count ->
    [one] כבל אחד
   *[other] { $number } כבלים
  }
unit-countries = { $count ->
    [one] מדינה אחת
   *[other] { $number } מדינות
  }
unit-labs = { $count ->
    [one] מעבדה אחת
   *[other] { $number } מעבדות
  }
unit-schools = { $count ->
    [one] בית ספר אחד
   *[other] { $number } בתי ספר
  }
unit-species = { $count ->
    [one] מין אחד
   *[other] { $number } מינים
  }
unit-exhibitions = { $count ->
    [one] תערוכה אחת
   *[other] { $number } תערוכות
  }
unit-concerts = { $count ->
    [one] קונצרט אחד
   *[other] { $number } קונצרטים
  }
unit-performances = { $count ->
    [one] הופעה אחת
   *[other] { $number } הופעות
  }
unit-artists = { $count ->
    [one] אמן אחד
   *[other] { $number } אמנים
  }
unit-spectators = { $count ->
    [one] צופה אחד
   *[other] { $number } צופים
  }
unit-stands = { $count ->
    [one] דוכן אחד
   *[other] { $number } דוכנים
  }
unit-stalls = { $count ->
    [one] דוכן אחד
   *[other] { $number } דוכנים
  }
unit-dealers = { $count ->
    [one] סוחר אחד
   *[other] { $number } סוחרים
  }
unit-markets-per-week = { $count ->
    [one] שוק אחד בשבוע
   *[other] { $number } שווקים בשבוע
  }
unit-residents = { $count ->
    [one] דייר אחד
   *[other] { $number } דיירים
  }
unit-births = { $count ->
    [one] לידה אחת
   *[other] { $number } לידות
  }
unit-panels = { $count ->
    [one] לוח אחד
   *[other] { $number } לוחות
  }
unit-arches = { $count ->
    [one] קשת אחת
   *[other] { $number } קשתות
  }
unit-viaducts = { $count ->
    [one] גשר קשתות אחד
   *[other] { $number } גשרי קשתות
  }
unit-tunnels = { $count ->
    [one] מנהרה אחת
   *[other] { $number } מנהרות
  }
unit-windmills = { $count ->
    [one] טחנת רוח אחת
   *[other] { $number } טחנות רוח
  }
unit-pipes = { $count ->
    [one] צינור עוגב אחד
   *[other] { $number } צינורות עוגב
  }
unit-stalls-carved = { $count ->
    [one] מושב מקהלה מגולף אחד
   *[other] { $number } מושבי מקהלה מגולפים
  }
unit-levels = { $count ->
    [one] מפלס אחד
   *[other] { $number } מפלסים
  }
unit-metres = { $number } מ׳
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] אירו אחד למ״ר
   *[other] { $number } אירו למ״ר
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] תושב אחד לקמ״ר
   *[other] { $number } תושבים לקמ״ר
  }
unit-items = { $count ->
    [one] חפץ אחד שנמצא
   *[other] { $number } חפצים שנמצאו
  }
unit-losses = { $count ->
    [one] דיווח אבדה אחד
   *[other] { $number } דיווחי אבדה
  }
unit-titles = { $count ->
    [one] תואר אחד
   *[other] { $number } תארים
  }
unit-cups = { $count ->
    [one] גביע אחד
   *[other] { $number } גביעים
  }
unit-editions = { $count ->
    [one] מהדורה אחת
   *[other] { $number } מהדורות
  }
unit-runners = { $count ->
    [one] רץ אחד
   *[other] { $number } רצים
  }
unit-nationalities = { $count ->
    [one] לאום אחד
   *[other] { $number } לאומים
  }
unit-participants = { $count ->
    [one] משתתף אחד
   *[other] { $number } משתתפים
  }
unit-pupils = { $count ->
    [one] תלמיד אחד
   *[other] { $number } תלמידים
  }
unit-sailing-series = { $count ->
    [one] תחרות שיט אחת
   *[other] { $number } תחרויות שיט
  }
unit-athletes = { $count ->
    [one] ספורטאי אחד
   *[other] { $number } ספורטאים
  }
unit-years = { $count ->
    [one] שנה אחת
   *[other] { $number } שנים
  }
unit-hours-per-week = { $count ->
    [one] שעה אחת בשבוע
   *[other] { $number } שעות בשבוע
  }
unit-hours-per-year = { $count ->
    [one] שעה אחת בשנה
   *[other] { $number } שעות בשנה
  }
unit-ships = { $count ->
    [one] אונייה אחת
   *[other] { $number } אוניות
  }
unit-floors = { $count ->
    [one] קומה אחת
   *[other] { $number } קומות
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] מעון יום אחד
   *[other] { $number } מעונות יום
  }
unit-stages = { $count ->
    [one] אולפן צילום אחד
   *[other] { $number } אולפני צילום
  }
unit-shoots = { $count ->
    [one] הפקה אחת
   *[other] { $number } הפקות
  }
unit-studios = { $count ->
    [one] אולפן אחד
   *[other] { $number } אולפנים
  }
unit-festivals = { $count ->
    [one] פסטיבל אחד
   *[other] { $number } פסטיבלים
  }
unit-departments = { $count ->
    [one] מחוז אחד
   *[other] { $number } מחוזות
  }
unit-events-per-year = { $count ->
    [one] אירוע אחד בשנה
   *[other] { $number } אירועים בשנה
  }

## אירועים: התווית של תאריך

event-built = בנייה
event-opened = פתיחה
event-founded = ייסוד
event-created = הקמה
event-inaugurated = חנוכה
event-listed = הכרזה כאתר לשימור
event-labelled = קבלת תו איכות
event-renovated = שיפוץ
event-rebuilt = בנייה מחדש
event-restored = שיקום
event-consecrated = קידוש
event-reopened = פתיחה מחדש
event-closed = סגירה
event-launched = השקה
event-museum = מוזיאון מאז
event-destroyed = הריסה
event-merged = מיזוג
event-renamed = שינוי השם
event-announced = הכרזה
event-signed = חתימה
event-started = התחלה
event-finished = השלמה
event-born = לידה
event-died = פטירה
event-discovered = גילוי
event-abandoned = נטישה
event-bought = רכישה
event-moved = מעבר

## סגנונות

style-romanesque = רומנסקי
style-gothic = גותי
style-baroque = בארוק
style-romano-byzantine = רומי-ביזנטי
style-neoclassical = נאו-קלאסי
style-renaissance = רנסנס
style-modern = מודרני
style-contemporary = עכשווי
style-early-christian = נוצרי קדום
style-provencal = פרובנסלי
style-cistercian = ציסטרציאני
style-art-deco = אר דקו
style-classical = קלאסי
style-roman-antiquity = רומי עתיק

## תפקידים

role-director = הנהלה
role-president = נשיאות
role-mayor = ראשות העיר
role-owner = בעלות
role-chief-executive = מנכ״לות
role-architect = אדריכלות
role-founder = ייסוד
role-artist = אמנות
role-general-manager = הנהלה כללית
role-chair = יושבי ראש

## אמצעי תחבורה

mode-metro = מטרו
mode-tram = רכבת קלה
mode-bus = אוטובוס
mode-coach = אוטובוס בין-עירוני
mode-train = רכבת
mode-boat = סירה
mode-shuttle = שאטל
mode-night-bus = אוטובוס לילה
mode-tourist-train = רכבת תיירים
mode-bike = אופניים
mode-car = רכב
mode-taxi = מונית
mode-foot = ברגל

## מה ששואלים אם מותר

rule-dogs = כלבים
rule-animals = בעלי חיים
rule-children = ילדים
rule-pushchair = עגלות תינוק
rule-sand = חול
rule-pebbles = חלוקי נחל
rule-step-free = גישה לכיסאות גלגלים
rule-swimming = שחייה
rule-fishing = דיג
rule-kayak = שיט בקיאק
rule-camping = קמפינג
rule-climbing = טיפוס
rule-diving = צלילה
rule-drones = רחפנים
rule-barbecue = מנגל ומדורות
rule-smoking = עישון
rule-picnic = פיקניקים

## כן או לא: משפטים שלמים

flag-animals-yes = מותר להכניס בעלי חיים.
flag-animals-no = אסור להכניס בעלי חיים.
flag-barefoot-yes = מותר להיכנס יחפים.
flag-barefoot-no = אסור להיכנס יחפים.
flag-contactless-yes = אפשר לשלם ללא מגע.
flag-contactless-no = אי אפשר לשלם ללא מגע.
flag-dogs-yes = מותר להכניס כלבים.
flag-dogs-no = אסור להכניס כלבים.
flag-fire-yes = מותר להדליק אש.
flag-fire-no = אסור להדליק אש מכל סוג.
flag-food-yes = מותר להביא אוכל ושתייה.
flag-food-no = אסור להכניס אוכל ושתייה.
flag-large-bags-yes = מותר להיכנס עם תיקים גדולים.
flag-large-bags-no = אסור להיכנס עם תיקים גדולים ומזוודות.
flag-lifeguards-yes = יש מצילים.
flag-lifeguards-no = אין מצילים.
flag-lockers-yes = יש תאי אחסון.
flag-lockers-no = אין תאי אחסון.
flag-parking-yes = יש חניה.
flag-parking-no = אין חניה.
flag-playground-yes = יש גן משחקים.
flag-playground-no = אין גן משחקים.
flag-pushchair-yes = אפשר להגיע עם עגלת תינוק.
flag-pushchair-no = המקום אינו מתאים לעגלות תינוק.
flag-restaurant-yes = אפשר לאכול במקום.
flag-restaurant-no = אין היכן לאכול במקום.
flag-shade-yes = יש צל.
flag-shade-no = אין צל.
flag-showers-yes = יש מקלחות.
flag-showers-no = אין מקלחות.
flag-smoking-yes = מותר לעשן.
flag-smoking-no = אסור לעשן.
flag-step-free-yes = המקום נגיש ללא מדרגות.
flag-step-free-no = אי אפשר להגיע ללא מדרגות.
flag-swimming-yes = מותר לשחות.
flag-swimming-no = אסור לשחות.
flag-wifi-yes = יש Wi-Fi.
flag-wifi-no = אין Wi-Fi.

## מספרי חירום

emergency-112 = מספר החירום האירופי
emergency-15 = חירום רפואי (SAMU)
emergency-17 = משטרה
emergency-18 = כיבוי אש
emergency-114 = מסרון לחירשים ולכבדי שמיעה
emergency-196 = חילוץ בים
emergency-191 = חילוץ אווירי

## קהלים

audience-visitor = מבקרים
audience-resident = תושבים
audience-student = סטודנטים
audience-investor = משקיעים
audience-talent = אנשים שעובדים כאן
audience-press = עיתונות
