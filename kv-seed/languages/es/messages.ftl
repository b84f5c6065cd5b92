# Lo que Escale dice en español. Un mensaje, una idea completa; los nombres que siguen a $ se rellenan.

## La respuesta

hours-label = Horario
hours-on-day = Abre el { $day }: { $times }.
hours-open-at = A las { $time } está abierto.
hours-closed-at = A las { $time } está cerrado.
hours-on-day-unknown = Abre el { $day }; la fuente no indica el horario.
hours-closed-on-day = Cerrado el { $day }.
hours-open-now = Abierto ahora, hasta las { $time }.
hours-open-now-always = Abierto ahora.
hours-closed-now-today = Cerrado ahora; hoy abre a las { $time }.
hours-closed-now-later = Cerrado ahora; vuelve a abrir el { $day } a las { $time }.
hours-closed-now = Cerrado ahora.
hours-last-known-on-day = Según el último horario conocido, abre el { $day }: { $times }.
hours-last-known-closed-on-day = Según el último horario conocido, cerrado el { $day }.
hours-last-known-open-now = Según el último horario conocido, está abierto ahora, hasta las { $time }.
hours-last-known-closed-now = Según el último horario conocido, ahora está cerrado.
hours-daily = todos los días { $times }
hours-closed = cerrado { $days }
hours-always = abierto a todas horas
hours-morning = por la mañana
hours-afternoon = por la tarde
hours-days-only = { $days } (horario no indicado)
hours-during = del { $from } al { $to }: { $pattern }
every-day = todos los días
asked-time = { $day }, { $time }

price-label = Precios
price-free = gratis
price-about = unos { $amount }
price-over = más de { $amount }
price-under = menos de { $amount }
price-per = { $amount } { $per }
age-range = de { $from } a { $to } años
age-under = menores de { $age } años
age-from = a partir de { $age } años

duration-label = Duración
distance-label = Distancia
about-value = aproximadamente { $value }
over-value = más de { $value }
under-value = menos de { $value }
nearly-value = casi { $value }
from-to = de { $from } a { $to }
from-place = desde { $from }
to-place = hasta { $to }
century-value = siglo { $centuryRoman }
century-range = siglos { $fromRoman } a { $toRoman }
century-value-before = siglo { $centuryRoman } a. C.
century-range-before = del siglo { $fromRoman } a. C. al siglo { $toRoman } d. C.
century-label = Siglo
style-label = Estilo
phone-label = Teléfono
address-label = Dirección
access-label = Cómo llegar
line-stop = parada { $stop }
line-from = desde { $stop }
line-to = hasta { $stop }
line-walk = { $minutes } min a pie
every-minutes = cada { $minutes } min
times-per = { $times } { $per }
season-label = Fechas
edition = { $number }.ª edición
in-year = en { $year }
change-up = un { $percent } más
change-down = un { $percent } menos
link-label = Enlace
by-person = por { $name }

booking-required = Es obligatorio reservar.
booking-recommended = Se recomienda reservar.
booking-possible = Se puede reservar.
booking-not-needed = No es necesario reservar.
booking-on-site = Las entradas se compran allí mismo.
booking-online = La reserva se hace por internet.
booking-limit = { $count ->
    [one] Como máximo, { $count } persona al día.
   *[other] Como máximo, { $count } personas al día.
  }
booking-party = { $count ->
    [one] Como máximo, { $count } persona por reserva.
   *[other] Como máximo, { $count } personas por reserva.
  }
booking-ahead = { $days ->
    [one] Las reservas se abren con { $days } día de antelación.
   *[other] Las reservas se abren con { $days } días de antelación.
  }
level-easy = Dificultad: fácil.
level-moderate = Dificultad: media.
level-hard = Dificultad: alta.

freshness-current = información con fecha de { $date }
freshness-last-known = último dato conocido: { $date }
freshness-undated = sin fecha, conviene comprobarlo
check-official = Algunos datos pueden haber cambiado: le aconsejamos consultar el sitio oficial.
source-label = Fuente
sources-label = Fuentes
official-site = Sitio oficial
unconfirmed-site = sitio oficial, dirección sin comprobar
approximate-place = ubicación aproximada

places-more = Hay más: escriba «más».
places-heading = Lugares que responden a su búsqueda
places-none = No conozco ningún lugar que cumpla todo lo que pide.
places-distance = a { $distance }
places-free = entrada gratuita
places-open-now = abierto ahora, hasta las { $time }
places-closed-now = cerrado ahora
places-unknown-hours = horario desconocido
also-known = Véase también

no-answer = No tengo una respuesta comprobada y prefiero no adivinar.
no-answer-entity = Sé de qué se trata ({ $name }), pero no tengo una respuesta comprobada a esta pregunta.
untold = No tengo nada comprobado sobre esto: { $details }.
no-answer-site = Lo mejor es preguntar en el sitio oficial: { $site }.
outside-territory = Eso queda fuera de { $territory }, la zona de la que me ocupo, así que no tengo una respuesta comprobada.
live-not-here = Esto cambia de una hora a otra y no doy cifras que no pueda comprobar. La fuente oficial lo muestra en directo: { $site }.
cannot-act = Respondo preguntas, pero no puedo reservar, comprar ni llamar por usted. En el sitio oficial podrán ayudarle: { $site }.
hello = ¡Hola! Pregúnteme lo que quiera sobre { $territory }: horarios, precios, cómo llegar, qué ver, vivir y estudiar aquí.
you-are-welcome = De nada. ¡Que disfrute de su estancia!
about-me = Soy Escale, un asistente automático. Respondo preguntas sobre { $territory } a partir de fuentes comprobadas y citadas, y cuando no sé algo, lo digo.
sorry-no-help = Siento no haberle sido de ayuda. Pregúnteme algo sobre { $territory } y haré lo que pueda.
no-advice = No doy consejos médicos ni jurídicos: para eso están los médicos, los farmacéuticos y los abogados.
emergency-intro = En caso de emergencia en este territorio, llame a:
store-unavailable = En este momento no puedo acceder a mis fuentes. Estos son los números de emergencia y los sitios oficiales; vuelva a intentarlo dentro de un minuto.
language-unserved = Todavía no hablo este idioma, así que le respondo en español.
languages-offered = Elija su idioma

## Avisos (códigos de la respuesta)

notice-volatile = Puede cambiar; la fecha indica cuándo se comprobó.
notice-last_known = Último valor conocido; compruébelo en el sitio oficial.
notice-generated = Texto redactado por una inteligencia artificial a partir de las fuentes citadas.
notice-language_unserved = Respuesta en el idioma más próximo que hablo.
notice-approximate = Las ubicaciones son aproximadas.
notice-store_unavailable = En este momento no se puede acceder a las fuentes.

## Errores (título del problema y qué hacer)

error-question-empty = Escriba una pregunta.
error-question-long = La pregunta es demasiado larga: { $max } caracteres como máximo y ha escrito { $count }.
error-not-json = La solicitud no es un JSON válido.
error-not-text = La solicitud no es un texto UTF-8 válido.
error-too-large = La solicitud es demasiado grande.
error-field = El campo «{ $field }» no tiene el formato esperado: { $wanted }.
error-language = «{ $tag }» no es una etiqueta de idioma.
error-territory = Aquí no hay ningún territorio «{ $id }».
error-link = Este enlace está dañado o procede de una versión posterior. Puede volver a hacer la pregunta.
error-not-found = No hay nada en esta dirección.
error-method = Esta dirección no admite el método { $method }.
error-unavailable = El servicio no está disponible en este momento. Vuelva a intentarlo dentro de un minuto.
wanted-text = un texto
wanted-number = un número
wanted-position = una latitud y una longitud en grados
wanted-time = una fecha y una hora, como 2026-07-05T10:00:00+02:00
wanted-list = una lista de identificadores
wanted-audience = uno de estos valores: { $choices }
wanted-object = un objeto JSON

## La página

page-title = { $territory }: pregunte en su idioma
page-description = Pregunte lo que quiera sobre { $territory } en su idioma y reciba una respuesta directa y con sus fuentes.
page-heading = ¿Qué desea saber?
page-intro = Pregunte sobre { $territory } en su idioma. Las respuestas proceden de fuentes citadas.
page-placeholder = Su pregunta
page-ask = Preguntar
page-waiting = Buscando la respuesta…
page-failed = La respuesta no ha llegado. Compruebe su conexión y vuelva a intentarlo.
page-retry = Reintentar
page-you = Usted
page-answer = Respuesta
page-sources = Fuentes
page-official = Sitio oficial
page-share = Compartir esta respuesta
page-copied = Enlace copiado
page-suggestions = También puede preguntar
page-openers = Por ejemplo
page-language = Idioma
page-near-me = Usar mi ubicación
page-near-on = Ubicación en uso, redondeada a unos 500 m; no se guarda nada.
page-near-failed = Su ubicación no está disponible.
page-skip = Ir a la pregunta
page-in-language = Leer en { $language }
page-about = Escale da respuestas comprobadas y cita sus fuentes. Sin cookies: no se guarda nada sobre usted.
page-map = Mapa
page-checked = comprobado: { $date }
page-new-question = Nueva pregunta
page-emergency = Números de emergencia
page-not-found = Aquí no hay nada

## Sugerencias (preguntas completas; $name es un lugar y queda fuera de la frase: no hay artículo que concordar)

suggest-hours = { $name }: ¿cuál es el horario?
suggest-price = { $name }: ¿cuánto cuesta?
suggest-way = { $name }: ¿cómo se llega?
suggest-what = { $name }: ¿qué es?
suggest-booking = { $name }: ¿hay que reservar?
suggest-accessibility = { $name }: ¿es accesible en silla de ruedas?
suggest-history = { $name }: ¿de qué época es?
suggest-near = ¿Qué se puede ver cerca de «{ $name }»?
suggest-contact = { $name }: ¿cuál es el número de teléfono?
suggest-rules = { $name }: ¿qué normas hay?
suggest-season = { $name }: ¿en qué fechas?
suggest-kind-near-me = { $kind } cerca de mí
suggest-kind-town = { $kind } en { $town }

## Antigüedad de una fecha

dated-year = { $year }

## Generated answers

error-too-many = Demasiadas preguntas en poco tiempo. Vuelva a intentarlo dentro de un minuto.
