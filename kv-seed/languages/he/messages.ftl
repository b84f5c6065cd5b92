# מה Escale אומרת בעברית. הודעה אחת, מחשבה שלמה אחת; השמות שאחרי $ מתמלאים.

## התשובה

hours-label = שעות פתיחה
hours-on-day = { $day } – פתוח: { $times }.
hours-open-at = בשעה { $time } פתוח.
hours-closed-at = בשעה { $time } סגור.
hours-on-day-unknown = { $day } – פתוח; המקור אינו מציין את השעות.
hours-closed-on-day = { $day } – סגור.
hours-open-now = פתוח עכשיו, עד { $time }.
hours-open-now-always = פתוח עכשיו.
hours-closed-now-today = סגור עכשיו; הפתיחה היום: { $time }.
hours-closed-now-later = סגור עכשיו; הפתיחה הבאה: { $day }, { $time }.
hours-closed-now = סגור עכשיו.
hours-last-known-on-day = לפי השעות האחרונות הידועות, { $day } – פתוח: { $times }.
hours-last-known-closed-on-day = לפי השעות האחרונות הידועות, { $day } – סגור.
hours-last-known-open-now = לפי השעות האחרונות הידועות, פתוח עכשיו, עד { $time }.
hours-last-known-closed-now = לפי השעות האחרונות הידועות, סגור עכשיו.
hours-daily = מדי יום { $times }
hours-closed = סגור: { $days }
hours-always = פתוח בכל שעה
hours-morning = בבוקר
hours-afternoon = אחר הצהריים
hours-days-only = { $days } (השעות לא צוינו)
hours-during = מ-{ $from } עד { $to }: { $pattern }
every-day = כל יום
asked-time = { $day }, { $time }

price-label = מחירים
price-free = חינם
price-about = כ-{ $amount }
price-over = יותר מ-{ $amount }
price-under = פחות מ-{ $amount }
price-per = { $amount } { $per }
age-range = בגילי { $from } עד { $to }
age-under = מתחת לגיל { $age }
age-from = מגיל { $age } ומעלה

duration-label = משך
distance-label = מרחק
about-value = בערך { $value }
over-value = יותר מ-{ $value }
under-value = פחות מ-{ $value }
nearly-value = כמעט { $value }
from-to = מ-{ $from } אל { $to }
from-place = מ-{ $from }
to-place = אל { $to }
century-value = המאה ה-{ $century }
century-range = המאות ה-{ $from } עד ה-{ $to }
century-value-before = המאה ה-{ $century } לפנה״ס
century-range-before = מהמאה ה-{ $from } לפנה״ס עד המאה ה-{ $to } לספירה
century-label = מאה
style-label = סגנון
phone-label = טלפון
address-label = כתובת
access-label = דרכי הגעה
line-stop = תחנה: { $stop }
line-from = מ-{ $stop }
line-to = אל { $stop }
line-walk = { $minutes } דק׳ ברגל
every-minutes = כל { $minutes } דק׳
times-per = { $times } { $per }
season-label = תאריכים
edition = מהדורה { $number }
in-year = בשנת { $year }
change-up = עלייה של { $percent }
change-down = ירידה של { $percent }
link-label = קישור
by-person = מעשה ידי { $name }

booking-required = חובה להזמין מקום מראש.
booking-recommended = מומלץ להזמין מקום מראש.
booking-possible = אפשר להזמין מקום מראש.
booking-not-needed = אין צורך בהזמנה מראש.
booking-on-site = הכרטיסים נמכרים במקום.
booking-online = ההזמנה מתבצעת באינטרנט.
booking-limit = לכל היותר { $count } אנשים ביום.
booking-party = לכל היותר { $count } אנשים בהזמנה אחת.
booking-ahead = ההזמנות נפתחות מראש; מספר הימים: { $days }.
level-easy = דרגת קושי: קל.
level-moderate = דרגת קושי: בינוני.
level-hard = דרגת קושי: קשה.

freshness-current = תאריך המידע: { $date }
freshness-last-known = ידוע לאחרונה: { $date }
freshness-undated = ללא תאריך, כדאי לבדוק
check-official = ייתכן שחלק מהמידע השתנה: כדאי לבדוק באתר הרשמי.
source-label = מקור
sources-label = מקורות
official-site = האתר הרשמי
unconfirmed-site = אתר רשמי, הכתובת לא נבדקה
approximate-place = מיקום משוער

places-more = יש עוד: אפשר לבקש ״עוד״.
places-heading = מקומות מתאימים
places-none = לא מוכר לי מקום שמתאים לכל התנאים.
places-distance = במרחק { $distance }
places-free = כניסה חופשית
places-open-now = פתוח עכשיו עד { $time }
places-closed-now = סגור עכשיו
places-unknown-hours = השעות לא ידועות
also-known = ראו גם

no-answer = אין לי תשובה מאומתת לשאלה הזאת, ועדיף לא לנחש.
no-answer-entity = המקום { $name } מוכר לי, אבל אין לי תשובה מאומתת לשאלה הזאת.
untold = אין לי מידע מאומת על: { $details }.
no-answer-site = המקום הנכון לשאול בו הוא האתר הרשמי: { $site }.
outside-territory = זה נמצא מחוץ לאזור שעליו אפשר לשאול אותי ({ $territory }), ולכן אין לי תשובה מאומתת.
live-not-here = זה משתנה משעה לשעה, ואינני נותנת נתון שאי אפשר לאמת. המקור הרשמי מציג אותו בזמן אמת: { $site }.
cannot-act = ביכולתי לענות על שאלות, אבל לא להזמין, לקנות או להתקשר. האתר הרשמי יוכל לעזור: { $site }.
hello = שלום! אפשר לשאול אותי הכול על { $territory }: שעות פתיחה, מחירים, דרכי הגעה, מה לראות, מגורים ולימודים כאן.
you-are-welcome = בבקשה, בשמחה. שהות נעימה!
about-me = אני Escale, עוזרת אוטומטית. אפשר לשאול אותי על { $territory }; התשובות מבוססות על מקורות בדוקים שמצוינים לצידן, וכשאינני יודעת אני אומרת זאת.
sorry-no-help = חבל שלא הצלחתי לעזור. אפשר לשאול אותי על { $territory }, ואעשה כמיטב יכולתי.
no-advice = אינני נותנת ייעוץ רפואי או משפטי: לשם כך יש לפנות לרופא, לרוקח או לעורך דין.
emergency-intro = במקרה חירום באזור הזה יש להתקשר אל:
store-unavailable = המקורות שלי אינם זמינים כרגע. הנה מספרי החירום והאתרים הרשמיים; אפשר לנסות שוב בעוד דקה.
language-unserved = עדיין איני דוברת את השפה הזאת, ולכן התשובה בעברית.
languages-offered = בחירת שפה

## הערות (הקודים של התשובה)

notice-volatile = עשוי להשתנות; התאריך מציין מתי זה נבדק.
notice-last_known = הערך האחרון הידוע, יש לבדוק באתר הרשמי.
notice-generated = נכתב בידי בינה מלאכותית על סמך המקורות המצוינים.
notice-language_unserved = התשובה בשפה הקרובה ביותר שאני דוברת.
notice-approximate = המיקומים משוערים.
notice-store_unavailable = המקורות אינם זמינים כרגע.

## שגיאות (כותרת הבעיה ואחריה מה לעשות)

error-question-empty = נא להקליד שאלה.
error-question-long = השאלה ארוכה מדי: לכל היותר { $max } תווים, התקבלו { $count }.
error-not-json = הבקשה אינה JSON תקין.
error-not-text = הבקשה אינה טקסט UTF-8 תקין.
error-too-large = הבקשה גדולה מדי.
error-field = השדה ״{ $field }״ אינו כמצופה: { $wanted }.
error-language = ״{ $tag }״ אינו תג שפה.
error-territory = אין כאן אזור בשם ״{ $id }״.
error-link = הקישור פגום או נוצר בגרסה מאוחרת יותר. אפשר לשאול את השאלה שוב.
error-not-found = אין דבר בכתובת הזאת.
error-method = הכתובת הזאת אינה מקבלת את השיטה { $method }.
error-unavailable = השירות אינו זמין כרגע. אפשר לנסות שוב בעוד דקה.
wanted-text = טקסט
wanted-number = מספר
wanted-position = קו רוחב וקו אורך במעלות
wanted-time = תאריך ושעה, למשל 2026-07-05T10:00:00+02:00
wanted-list = רשימת מזהים
wanted-audience = אחד מאלה: { $choices }
wanted-object = אובייקט JSON

## הדף

page-title = { $territory }: שואלים בשפה שלכם
page-description = אפשר לשאול הכול על { $territory } בשפה שלכם ולקבל תשובה ישירה עם מקורות.
page-heading = מה תרצו לדעת?
page-intro = אפשר לשאול על { $territory } בשפה שלכם. ליד כל תשובה מצוין המקור שלה.
page-placeholder = השאלה שלכם
page-ask = לשאול
page-waiting = מחפשים תשובה…
page-failed = התשובה לא הגיעה. כדאי לבדוק את החיבור ולנסות שוב.
page-retry = לנסות שוב
page-you = אתם
page-answer = תשובה
page-sources = מקורות
page-official = האתר הרשמי
page-share = שיתוף התשובה
page-copied = הקישור הועתק
page-suggestions = אפשר לשאול גם
page-openers = לדוגמה
page-language = שפה
page-near-me = שימוש במיקום שלי
page-near-on = המיקום בשימוש, מעוגל לכ-500 מ׳; דבר אינו נשמר.
page-near-failed = המיקום אינו זמין.
page-skip = מעבר לשאלה
page-in-language = לקריאה בשפה: { $language }
page-about = Escale נותנת תשובות מאומתות ומציינת את המקורות. אין עוגיות, ושום מידע עליכם אינו נשמר.
page-map = מפה
page-checked = נבדק: { $date }
page-new-question = שאלה חדשה
page-emergency = מספרי חירום
page-not-found = אין כאן דבר

## הצעות (שאלות שלמות; $name הוא מקום)

suggest-hours = מהן שעות הפתיחה של { $name }?
suggest-price = כמה עולה הכניסה: { $name }?
suggest-way = איך מגיעים אל { $name }?
suggest-what = מה זה { $name }?
suggest-booking = האם צריך להזמין מראש: { $name }?
suggest-accessibility = האם יש גישה לכיסאות גלגלים: { $name }?
suggest-history = מתי נבנה: { $name }?
suggest-near = מה יש לראות ליד { $name }?
suggest-contact = מה מספר הטלפון של { $name }?
suggest-rules = מהם הכללים: { $name }?
suggest-season = מתי מתקיים: { $name }?
suggest-kind-near-me = { $kind } לידי
suggest-kind-town = { $kind } בעיר: { $town }

## עדכניותו של תאריך

dated-year = { $year }

## Generated answers

error-too-many = יותר מדי שאלות בזמן קצר. אפשר לנסות שוב בעוד דקה.
