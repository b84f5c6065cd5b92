# Ce qu’Escale dit en français. Un message, une pensée entière ; les noms après $ sont remplis.
# Les noms de lieux restent hors de la construction (« $name : … ») : l’article et l’élision dépendraient du nom.

## La réponse

hours-label = Horaires
hours-on-day = Ouvert le { $day } : { $times }.
hours-open-at = À { $time }, c’est ouvert.
hours-closed-at = À { $time }, c’est fermé.
hours-on-day-unknown = Ouvert le { $day } ; la source ne précise pas les heures.
hours-closed-on-day = Fermé le { $day }.
hours-open-now = Ouvert en ce moment, jusqu’à { $time }.
hours-open-now-always = Ouvert en ce moment.
hours-closed-now-today = Fermé en ce moment ; ouverture aujourd’hui à { $time }.
hours-closed-now-later = Fermé en ce moment ; prochaine ouverture le { $day } à { $time }.
hours-closed-now = Fermé en ce moment.
hours-last-known-on-day = D’après les derniers horaires connus, ouvert le { $day } : { $times }.
hours-last-known-closed-on-day = D’après les derniers horaires connus, fermé le { $day }.
hours-last-known-open-now = D’après les derniers horaires connus, ouvert en ce moment, jusqu’à { $time }.
hours-last-known-closed-now = D’après les derniers horaires connus, fermé en ce moment.
hours-daily = tous les jours { $times }
hours-closed = fermé le { $days }
hours-always = ouvert en permanence
hours-morning = le matin
hours-afternoon = l’après-midi
hours-days-only = { $days } (heures non précisées)
hours-during = du { $from } au { $to } : { $pattern }
every-day = tous les jours
asked-time = { $day }, { $time }

price-label = Tarifs
price-free = gratuit
price-about = environ { $amount }
price-over = plus de { $amount }
price-under = moins de { $amount }
price-per = { $amount } { $per }
age-range = de { $from } à { $to } ans
age-under = moins de { $age } ans
age-from = { $age } ans et plus

duration-label = Durée
distance-label = Distance
about-value = environ { $value }
over-value = plus de { $value }
under-value = moins de { $value }
nearly-value = près de { $value }
from-to = { $from } – { $to }
from-place = depuis { $from }
to-place = vers { $to }
century-value = { $century ->
    [1] Ier
   *[other] { $centuryRoman }e
  } siècle
century-range = { $from ->
    [1] Ier
   *[other] { $fromRoman }e
  }–{ $toRoman }e siècle
century-value-before = { $century ->
    [1] Ier
   *[other] { $centuryRoman }e
  } siècle av. J.-C.
century-range-before = { $from ->
    [1] Ier
   *[other] { $fromRoman }e
  } siècle av. J.-C. – { $to ->
    [1] Ier
   *[other] { $toRoman }e
  } siècle apr. J.-C.
century-label = Siècle
style-label = Style
phone-label = Téléphone
address-label = Adresse
access-label = Accès
line-stop = arrêt { $stop }
line-from = depuis { $stop }
line-to = vers { $stop }
line-walk = { $minutes } min à pied
every-minutes = toutes les { $minutes } min
times-per = { $times } { $per }
season-label = Dates
edition = { $number }e édition
in-year = en { $year }
change-up = en hausse de { $percent }
change-down = en baisse de { $percent }
link-label = Lien
by-person = par { $name }

booking-required = La réservation est obligatoire.
booking-recommended = La réservation est conseillée.
booking-possible = La réservation est possible.
booking-not-needed = Aucune réservation n’est nécessaire.
booking-on-site = Les billets sont en vente sur place.
booking-online = La réservation se fait en ligne.
booking-limit = L’accès est limité à { $count } personnes par jour.
booking-party = Chaque réservation est limitée à { $count } personnes.
booking-ahead = La réservation ouvre { $days } jours à l’avance.
level-easy = Difficulté : facile.
level-moderate = Difficulté : moyenne.
level-hard = Difficulté : difficile.

freshness-current = date de la source : { $date }
freshness-last-known = dernière information connue : { $date }
freshness-undated = sans date, à vérifier
check-official = Certains de ces éléments ont pu changer : merci de vérifier sur le site officiel.
source-label = Source
sources-label = Sources
official-site = Site officiel
unconfirmed-site = site officiel, adresse non vérifiée
approximate-place = position approximative

places-more = Il y en a d’autres : écrivez « la suite ».
places-heading = Lieux qui correspondent à votre demande
places-none = Je ne connais aucun lieu qui réponde à tous ces critères.
places-distance = à { $distance }
places-free = entrée gratuite
places-open-now = ouvert en ce moment, jusqu’à { $time }
places-closed-now = fermé en ce moment
places-unknown-hours = horaires inconnus
also-known = Voir aussi

no-answer = Je n’ai pas de réponse vérifiée à cette question, et je préfère ne rien inventer.
no-answer-entity = Je vois de quoi vous parlez ({ $name }), mais je n’ai pas de réponse vérifiée à cette question.
untold = Je n’ai rien de vérifié sur ceci : { $details }.
no-answer-site = Le mieux est de consulter le site officiel : { $site }.
outside-territory = Cela se trouve hors du territoire sur lequel je réponds ({ $territory }) : je n’ai donc pas de réponse vérifiée.
live-not-here = Cela change d’heure en heure, et je ne donne aucune information que je ne peux pas vérifier. La source officielle la donne en direct : { $site }.
cannot-act = Je réponds aux questions, mais je ne peux ni réserver, ni acheter, ni téléphoner à votre place. Le site officiel peut vous aider : { $site }.
hello = Bonjour ! Posez-moi toutes vos questions sur { $territory } : horaires, tarifs, accès, visites, vie quotidienne, études.
you-are-welcome = Avec plaisir. Bon séjour !
about-me = Je suis Escale, un assistant automatique. Je réponds aux questions sur { $territory } à partir de sources vérifiées et citées, et je le dis quand je ne sais pas.
sorry-no-help = Je suis désolé de ne pas avoir pu vous aider. Posez-moi une question sur { $territory }, je ferai de mon mieux.
no-advice = Je ne donne pas d’avis médical ou juridique : un médecin, un pharmacien ou un avocat le peut.
emergency-intro = En cas d’urgence sur ce territoire, appelez :
store-unavailable = Mes sources sont inaccessibles pour le moment. Voici les numéros d’urgence et les sites officiels ; merci de réessayer dans une minute.
language-unserved = Je ne parle pas encore cette langue : je vous réponds donc en français.
languages-offered = Choisissez votre langue

## Avertissements (codes de la réponse)

notice-volatile = Peut changer ; la date indique quand la source l’a publié.
notice-last_known = Dernière information connue, à vérifier sur le site officiel.
notice-generated = Rédigé par une intelligence artificielle à partir des sources citées.
notice-language_unserved = Réponse donnée dans la langue la plus proche que je parle.
notice-approximate = Les positions sont approximatives.
notice-store_unavailable = Les sources ne peuvent pas être consultées pour le moment.

## Erreurs (titre du problème, puis que faire)

error-question-empty = Veuillez saisir une question.
error-question-long = Cette question est trop longue : { $max } caractères au plus, elle en compte { $count }.
error-not-json = La requête n’est pas du JSON valide.
error-not-text = La requête n’est pas un texte UTF-8 valide.
error-too-large = La requête est trop volumineuse.
error-field = Le champ « { $field } » n’a pas la forme attendue : il faut { $wanted }.
error-language = « { $tag } » n’est pas un code de langue.
error-territory = Le territoire « { $id } » n’existe pas ici.
error-link = Ce lien est abîmé ou provient d’une version plus récente. Vous pouvez poser de nouveau la question.
error-not-found = Il n’y a rien à cette adresse.
error-method = Cette adresse n’accepte pas la méthode { $method }.
error-unavailable = Le service est indisponible pour le moment. Merci de réessayer dans une minute.
wanted-text = un texte
wanted-number = un nombre
wanted-position = une latitude et une longitude en degrés
wanted-time = une date et une heure, par exemple 2026-07-05T10:00:00+02:00
wanted-list = une liste d’identifiants
wanted-audience = une de ces valeurs : { $choices }
wanted-object = un objet JSON

## La page

page-title = { $territory } : posez vos questions dans votre langue
page-description = Posez vos questions sur { $territory } dans votre langue et recevez une réponse directe, avec ses sources.
page-heading = Que souhaitez-vous savoir ?
page-intro = Posez vos questions sur { $territory } dans votre langue. Les réponses viennent de sources citées.
page-placeholder = Votre question
page-ask = Demander
page-waiting = Je cherche…
page-failed = La réponse n’est pas arrivée. Vérifiez votre connexion et réessayez.
page-retry = Réessayer
page-you = Vous
page-answer = Réponse
page-sources = Sources
page-official = Site officiel
page-share = Partager cette réponse
page-copied = Lien copié
page-suggestions = Vous pourriez aussi demander
page-openers = Par exemple
page-language = Langue
page-near-me = Utiliser ma position
page-near-on = Position utilisée, arrondie à environ 500 m ; rien n’est conservé.
page-near-failed = Votre position n’est pas disponible.
page-skip = Aller directement à la question
page-in-language = Lire cette page dans une autre langue : { $language }
page-about = Escale donne des réponses vérifiées et cite ses sources. Aucun cookie, rien n’est conservé sur vous.
page-map = Carte
page-checked = source : { $date }
page-new-question = Nouvelle question
page-emergency = Numéros d’urgence
page-not-found = Rien ici

## Suggestions (questions entières ; $name est un lieu)

suggest-hours = { $name } : quels sont les horaires ?
suggest-price = { $name } : quels sont les tarifs ?
suggest-way = { $name } : comment s’y rendre ?
suggest-what = { $name } : de quoi s’agit-il ?
suggest-booking = { $name } : faut-il réserver ?
suggest-accessibility = { $name } : est-ce accessible en fauteuil roulant ?
suggest-history = { $name } : quelle est l’histoire du lieu ?
suggest-near = Que voir près de « { $name } » ?
suggest-contact = { $name } : quel est le numéro de téléphone ?
suggest-rules = { $name } : qu’est-ce qui est autorisé ?
suggest-season = { $name } : quelles sont les dates ?
suggest-kind-near-me = { $kind } près de moi
suggest-kind-town = { $kind } à { $town }

## Ancienneté d’une date

dated-year = { $year }

## Generated answers

error-too-many = Trop de questions en peu de temps. Merci de réessayer dans une minute.
