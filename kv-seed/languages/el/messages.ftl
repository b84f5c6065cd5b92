# Τι λέει ο Escale στα ελληνικά. Ένα μήνυμα, μία ολοκληρωμένη σκέψη· τα ονόματα μετά το $ συμπληρώνονται άκλιτα.

## Η απάντηση

hours-label = Ώρες λειτουργίας
hours-on-day = { $day }: ανοιχτά, { $times }.
hours-open-at = Στις { $time } είναι ανοιχτά.
hours-closed-at = Στις { $time } είναι κλειστά.
hours-on-day-unknown = { $day }: ανοιχτά· η πηγή δεν αναφέρει ώρες.
hours-closed-on-day = { $day }: κλειστά.
hours-open-now = Ανοιχτά τώρα, μέχρι τις { $time }.
hours-open-now-always = Ανοιχτά τώρα.
hours-closed-now-today = Κλειστά τώρα· ανοίγει σήμερα στις { $time }.
hours-closed-now-later = Κλειστά τώρα· ανοίγει ξανά: { $day }, { $time }.
hours-closed-now = Κλειστά τώρα.
hours-last-known-on-day = Σύμφωνα με το τελευταίο γνωστό ωράριο – { $day }: ανοιχτά, { $times }.
hours-last-known-closed-on-day = Σύμφωνα με το τελευταίο γνωστό ωράριο – { $day }: κλειστά.
hours-last-known-open-now = Σύμφωνα με το τελευταίο γνωστό ωράριο, ανοιχτά τώρα, μέχρι τις { $time }.
hours-last-known-closed-now = Σύμφωνα με το τελευταίο γνωστό ωράριο, κλειστά τώρα.
hours-daily = καθημερινά { $times }
hours-closed = κλειστά: { $days }
hours-always = ανοιχτά πάντα
hours-morning = το πρωί
hours-afternoon = το απόγευμα
hours-days-only = { $days } (χωρίς ώρες)
hours-during = { $from } έως { $to }: { $pattern }
every-day = κάθε μέρα
asked-time = { $day }, { $time }

price-label = Τιμές
price-free = δωρεάν
price-about = περίπου { $amount }
price-over = πάνω από { $amount }
price-under = λιγότερο από { $amount }
price-per = { $amount } { $per }
age-range = ηλικίες { $from } έως { $to }
age-under = κάτω των { $age } ετών
age-from = { $age } ετών και άνω

duration-label = Διάρκεια
distance-label = Απόσταση
about-value = περίπου { $value }
over-value = πάνω από { $value }
under-value = λιγότερο από { $value }
nearly-value = σχεδόν { $value }
from-to = από { $from } έως { $to }
from-place = από: { $from }
to-place = προς: { $to }
century-value = { $century }ος αιώνας
century-range = { $from }ος–{ $to }ος αιώνας
century-value-before = { $century }ος αιώνας π.Χ.
century-range-before = { $from }ος αιώνας π.Χ. – { $to }ος αιώνας μ.Χ.
century-label = Αιώνας
style-label = Ρυθμός
phone-label = Τηλέφωνο
address-label = Διεύθυνση
access-label = Πώς θα πάτε
line-stop = στάση { $stop }
line-from = από { $stop }
line-to = προς { $stop }
line-walk = { $minutes } λ. με τα πόδια
every-minutes = κάθε { $minutes } λ.
times-per = { $times } { $per }
season-label = Ημερομηνίες
edition = διοργάνωση αρ. { $number }
in-year = το { $year }
change-up = αύξηση { $percent }
change-down = μείωση { $percent }
link-label = Σύνδεσμος
by-person = από: { $name }

booking-required = Η κράτηση είναι υποχρεωτική.
booking-recommended = Συνιστάται κράτηση.
booking-possible = Υπάρχει δυνατότητα κράτησης.
booking-not-needed = Δεν χρειάζεται κράτηση.
booking-on-site = Τα εισιτήρια πωλούνται επί τόπου.
booking-online = Η κράτηση γίνεται στο διαδίκτυο.
booking-limit = { $count ->
    [one] Το πολύ { $count } άτομο την ημέρα.
   *[other] Το πολύ { $count } άτομα την ημέρα.
  }
booking-party = { $count ->
    [one] Το πολύ { $count } άτομο ανά κράτηση.
   *[other] Το πολύ { $count } άτομα ανά κράτηση.
  }
booking-ahead = { $days ->
    [one] Οι κρατήσεις ανοίγουν { $days } ημέρα νωρίτερα.
   *[other] Οι κρατήσεις ανοίγουν { $days } ημέρες νωρίτερα.
  }
level-easy = Δυσκολία: εύκολο.
level-moderate = Δυσκολία: μέτριο.
level-hard = Δυσκολία: δύσκολο.

freshness-current = πληροφορία: { $date }
freshness-last-known = τελευταία γνωστή πληροφορία: { $date }
freshness-undated = χωρίς ημερομηνία, προς επιβεβαίωση
check-official = Κάποια από αυτά μπορεί να έχουν αλλάξει: παρακαλούμε επιβεβαιώστε στον επίσημο ιστότοπο.
source-label = Πηγή
sources-label = Πηγές
official-site = Επίσημος ιστότοπος
unconfirmed-site = επίσημος ιστότοπος, η διεύθυνση δεν έχει ελεγχθεί
approximate-place = θέση κατά προσέγγιση

places-more = Υπάρχουν κι άλλα: γράψτε «κι άλλα».
places-heading = Μέρη που ταιριάζουν
places-none = Δεν γνωρίζω κανένα μέρος που να ταιριάζει σε όλα αυτά.
places-distance = σε απόσταση { $distance }
places-free = είσοδος δωρεάν
places-open-now = ανοιχτά τώρα μέχρι τις { $time }
places-closed-now = κλειστά τώρα
places-unknown-hours = άγνωστο ωράριο
also-known = Δείτε επίσης

no-answer = Δεν έχω επαληθευμένη απάντηση σε αυτό και προτιμώ να μη μαντέψω.
no-answer-entity = Ξέρω αυτό το όνομα ({ $name }), αλλά δεν έχω επαληθευμένη απάντηση στην ερώτησή σας.
untold = Δεν έχω επαληθευμένα στοιχεία για τα εξής: { $details }.
no-answer-site = Το σωστό μέρος για να ρωτήσετε είναι ο επίσημος ιστότοπος: { $site }.
outside-territory = Αυτό βρίσκεται έξω από την περιοχή για την οποία απαντώ ({ $territory }), οπότε δεν έχω επαληθευμένη απάντηση.
live-not-here = Αυτό αλλάζει από ώρα σε ώρα και δεν δίνω στοιχεία που δεν μπορώ να επαληθεύσω. Η επίσημη πηγή τα δείχνει ζωντανά: { $site }.
cannot-act = Απαντώ σε ερωτήσεις, αλλά δεν μπορώ να κάνω κρατήσεις, αγορές ή τηλεφωνήματα για εσάς. Ο επίσημος ιστότοπος μπορεί να σας βοηθήσει: { $site }.
hello = Γεια σας! Ρωτήστε με ό,τι θέλετε για την περιοχή { $territory }: ωράρια, τιμές, πώς θα πάτε, τι να δείτε, ζωή και σπουδές εδώ.
you-are-welcome = Παρακαλώ. Καλή διαμονή!
about-me = Είμαι ο Escale, ένας αυτόματος βοηθός. Απαντώ σε ερωτήσεις για την περιοχή { $territory } με βάση επαληθευμένες πηγές που κατονομάζω, και το λέω όταν δεν ξέρω.
sorry-no-help = Λυπάμαι που δεν σας βοήθησα. Ρωτήστε με για την περιοχή { $territory } και θα κάνω ό,τι μπορώ.
no-advice = Δεν δίνω ιατρικές ή νομικές συμβουλές: αυτό είναι δουλειά γιατρού, φαρμακοποιού ή δικηγόρου.
emergency-intro = Σε έκτακτη ανάγκη σε αυτή την περιοχή, καλέστε:
store-unavailable = Αυτή τη στιγμή δεν έχω πρόσβαση στις πηγές μου. Ορίστε οι αριθμοί έκτακτης ανάγκης και οι επίσημοι ιστότοποι· δοκιμάστε ξανά σε ένα λεπτό.
language-unserved = Δεν μιλώ ακόμη αυτή τη γλώσσα, γι' αυτό απαντώ στα ελληνικά.
languages-offered = Επιλέξτε τη γλώσσα σας

## Σημειώσεις (κωδικοί της απάντησης)

notice-volatile = Μπορεί να αλλάξει· η ημερομηνία δείχνει πότε ελέγχθηκε.
notice-last_known = Τελευταία γνωστή τιμή, προς επιβεβαίωση στον επίσημο ιστότοπο.
notice-generated = Γράφτηκε από τεχνητή νοημοσύνη με βάση τις πηγές που αναφέρονται.
notice-language_unserved = Απάντηση στην πλησιέστερη γλώσσα που μιλώ.
notice-approximate = Οι θέσεις είναι κατά προσέγγιση.
notice-store_unavailable = Αυτή τη στιγμή δεν υπάρχει πρόσβαση στις πηγές.

## Σφάλματα (τίτλος του προβλήματος, μετά τι να κάνετε)

error-question-empty = Παρακαλούμε γράψτε μια ερώτηση.
error-question-long = Η ερώτηση είναι πολύ μεγάλη: έως { $max } χαρακτήρες, γράψατε { $count }.
error-not-json = Το αίτημα δεν είναι έγκυρο JSON.
error-not-text = Το αίτημα δεν είναι έγκυρο κείμενο UTF-8.
error-too-large = Το αίτημα είναι πολύ μεγάλο.
error-field = Το πεδίο «{ $field }» δεν έχει την αναμενόμενη μορφή: { $wanted }.
error-language = Το «{ $tag }» δεν είναι κωδικός γλώσσας.
error-territory = Δεν υπάρχει εδώ περιοχή «{ $id }».
error-link = Ο σύνδεσμος είναι κατεστραμμένος ή δημιουργήθηκε από νεότερη έκδοση. Μπορείτε να ξανακάνετε την ερώτηση.
error-not-found = Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση.
error-method = Αυτή η διεύθυνση δεν δέχεται τη μέθοδο { $method }.
error-unavailable = Η υπηρεσία δεν είναι διαθέσιμη αυτή τη στιγμή. Δοκιμάστε ξανά σε ένα λεπτό.
wanted-text = κείμενο
wanted-number = ένας αριθμός
wanted-position = γεωγραφικό πλάτος και μήκος σε μοίρες
wanted-time = ημερομηνία και ώρα, όπως 2026-07-05T10:00:00+02:00
wanted-list = μια λίστα αναγνωριστικών
wanted-audience = ένα από: { $choices }
wanted-object = ένα αντικείμενο JSON

## Η σελίδα

page-title = { $territory }: ρωτήστε στη γλώσσα σας
page-description = Ρωτήστε ό,τι θέλετε για την περιοχή { $territory } στη γλώσσα σας και πάρτε άμεση απάντηση με πηγές.
page-heading = Τι θα θέλατε να μάθετε;
page-intro = Ρωτήστε για την περιοχή { $territory } στη γλώσσα σας. Οι απαντήσεις προέρχονται από πηγές που κατονομάζονται.
page-placeholder = Η ερώτησή σας
page-ask = Ρωτήστε
page-waiting = Το ψάχνω…
page-failed = Η απάντηση δεν έφτασε. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
page-retry = Δοκιμή ξανά
page-you = Εσείς
page-answer = Απάντηση
page-sources = Πηγές
page-official = Επίσημος ιστότοπος
page-share = Κοινοποίηση της απάντησης
page-copied = Ο σύνδεσμος αντιγράφηκε
page-suggestions = Μπορείτε επίσης να ρωτήσετε
page-openers = Για παράδειγμα
page-language = Γλώσσα
page-near-me = Χρήση της θέσης μου
page-near-on = Χρησιμοποιείται η θέση σας, με στρογγυλοποίηση περίπου 500 μ.· τίποτα δεν αποθηκεύεται.
page-near-failed = Η θέση σας δεν είναι διαθέσιμη.
page-skip = Μετάβαση στην ερώτηση
page-in-language = Διαβάστε το σε άλλη γλώσσα: { $language }
page-about = Ο Escale δίνει επαληθευμένες απαντήσεις και αναφέρει τις πηγές του. Χωρίς cookies· τίποτα για εσάς δεν αποθηκεύεται.
page-map = Χάρτης
page-checked = έλεγχος: { $date }
page-new-question = Νέα ερώτηση
page-emergency = Αριθμοί έκτακτης ανάγκης
page-not-found = Δεν υπάρχει τίποτα εδώ

## Προτάσεις (ολόκληρες ερωτήσεις· το $name είναι ένα μέρος)

suggest-hours = Πότε είναι ανοιχτά: { $name };
suggest-price = Πόσο κοστίζει: { $name };
suggest-way = Πώς πηγαίνω: { $name };
suggest-what = Τι είναι: { $name };
suggest-booking = Χρειάζεται κράτηση: { $name };
suggest-accessibility = Είναι προσβάσιμο με αμαξίδιο: { $name };
suggest-history = Πότε χτίστηκε: { $name };
suggest-near = Τι αξίζει να δω κοντά: { $name };
suggest-contact = Ποιο είναι το τηλέφωνο: { $name };
suggest-rules = Ποιοι κανόνες ισχύουν: { $name };
suggest-season = Πότε γίνεται: { $name };
suggest-kind-near-me = { $kind } κοντά μου
suggest-kind-town = { $kind }: { $town }

## Πόσο πρόσφατη είναι μια ημερομηνία

dated-year = { $year }

## Generated answers

error-too-many = Πάρα πολλές ερωτήσεις σε λίγη ώρα. Δοκιμάστε ξανά σε ένα λεπτό.
