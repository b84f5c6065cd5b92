# El vocabulario cerrado en español. Tipos: $count dice cuántos se enumeran. Unidades: $count elige la forma,
# $number es el número tal como se escribe.

## Kinds of places: headings of lists

kind-museum = { $count ->
    [one] museo
   *[other] museos
  }
kind-art-gallery = { $count ->
    [one] galería de arte
   *[other] galerías de arte
  }
kind-church = { $count ->
    [one] iglesia
   *[other] iglesias
  }
kind-chapel = { $count ->
    [one] capilla
   *[other] capillas
  }
kind-abbey = { $count ->
    [one] abadía
   *[other] abadías
  }
kind-cathedral = { $count ->
    [one] catedral
   *[other] catedrales
  }
kind-castle = { $count ->
    [one] castillo
   *[other] castillos
  }
kind-fort = { $count ->
    [one] fuerte
   *[other] fuertes
  }
kind-monument = { $count ->
    [one] monumento
   *[other] monumentos
  }
kind-memorial = { $count ->
    [one] lugar de memoria
   *[other] lugares de memoria
  }
kind-roman-site = { $count ->
    [one] sitio romano
   *[other] sitios romanos
  }
kind-archaeological-site = { $count ->
    [one] yacimiento arqueológico
   *[other] yacimientos arqueológicos
  }
kind-historic-house = { $count ->
    [one] casa histórica
   *[other] casas históricas
  }
kind-theatre = { $count ->
    [one] teatro
   *[other] teatros
  }
kind-opera = { $count ->
    [one] ópera
   *[other] óperas
  }
kind-cinema = { $count ->
    [one] cine
   *[other] cines
  }
kind-concert-hall = { $count ->
    [one] sala de conciertos
   *[other] salas de conciertos
  }
kind-cultural-venue = { $count ->
    [one] espacio cultural
   *[other] espacios culturales
  }
kind-stadium = { $count ->
    [one] estadio
   *[other] estadios
  }
kind-park = { $count ->
    [one] parque
   *[other] parques
  }
kind-garden = { $count ->
    [one] jardín
   *[other] jardines
  }
kind-beach = { $count ->
    [one] playa
   *[other] playas
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanques
  }
kind-island = { $count ->
    [one] isla
   *[other] islas
  }
kind-hike = { $count ->
    [one] ruta a pie
   *[other] rutas a pie
  }
kind-viewpoint = { $count ->
    [one] mirador
   *[other] miradores
  }
kind-nature = { $count ->
    [one] espacio natural
   *[other] espacios naturales
  }
kind-village = { $count ->
    [one] pueblo
   *[other] pueblos
  }
kind-town = { $count ->
    [one] ciudad
   *[other] ciudades
  }
kind-district = { $count ->
    [one] barrio
   *[other] barrios
  }
kind-market = { $count ->
    [one] mercado
   *[other] mercados
  }
kind-shop = { $count ->
    [one] tienda
   *[other] tiendas
  }
kind-food = { $count ->
    [one] especialidad local
   *[other] especialidades locales
  }
kind-restaurant = { $count ->
    [one] restaurante
   *[other] restaurantes
  }
kind-event = { $count ->
    [one] evento
   *[other] eventos
  }
kind-festival = { $count ->
    [one] festival
   *[other] festivales
  }
kind-concert = { $count ->
    [one] concierto
   *[other] conciertos
  }
kind-sport = { $count ->
    [one] deporte
   *[other] deportes
  }
kind-lodging = { $count ->
    [one] alojamiento
   *[other] alojamientos
  }
kind-station = { $count ->
    [one] estación
   *[other] estaciones
  }
kind-airport = { $count ->
    [one] aeropuerto
   *[other] aeropuertos
  }
kind-port = { $count ->
    [one] puerto
   *[other] puertos
  }
kind-bus = { $count ->
    [one] autobús
   *[other] autobuses
  }
kind-metro = { $count ->
    [one] metro
   *[other] metros
  }
kind-tram = { $count ->
    [one] tranvía
   *[other] tranvías
  }
kind-train = { $count ->
    [one] tren
   *[other] trenes
  }
kind-boat = { $count ->
    [one] barco
   *[other] barcos
  }
kind-bike = { $count ->
    [one] bicicleta
   *[other] bicicletas
  }
kind-coach = { $count ->
    [one] autocar
   *[other] autocares
  }
kind-parking = { $count ->
    [one] aparcamiento
   *[other] aparcamientos
  }
kind-ticket = { $count ->
    [one] billete o abono
   *[other] billetes y abonos
  }
kind-tourist-train = { $count ->
    [one] tren turístico
   *[other] trenes turísticos
  }
kind-car = { $count ->
    [one] coche
   *[other] coches
  }
kind-university = { $count ->
    [one] universidad
   *[other] universidades
  }
kind-school = { $count ->
    [one] escuela
   *[other] escuelas
  }
kind-research = { $count ->
    [one] centro de investigación
   *[other] centros de investigación
  }
kind-hospital = { $count ->
    [one] hospital
   *[other] hospitales
  }
kind-pharmacy = { $count ->
    [one] farmacia
   *[other] farmacias
  }
kind-company = { $count ->
    [one] empresa
   *[other] empresas
  }
kind-agency = { $count ->
    [one] agencia
   *[other] agencias
  }
kind-tourist-office = { $count ->
    [one] oficina de turismo
   *[other] oficinas de turismo
  }
kind-consulate = { $count ->
    [one] consulado
   *[other] consulados
  }
kind-service = { $count ->
    [one] servicio
   *[other] servicios
  }
kind-procedure = { $count ->
    [one] trámite
   *[other] trámites
  }
kind-safety = seguridad
kind-climate = clima
kind-emergency = { $count ->
    [one] emergencia
   *[other] emergencias
  }
kind-tax = { $count ->
    [one] impuesto
   *[other] impuestos
  }
kind-payment = { $count ->
    [one] medio de pago
   *[other] medios de pago
  }
kind-territory = { $count ->
    [one] territorio
   *[other] territorios
  }
kind-association = { $count ->
    [one] asociación
   *[other] asociaciones
  }
kind-industry = { $count ->
    [one] sector de actividad
   *[other] sectores de actividad
  }
kind-language-course = { $count ->
    [one] curso de idiomas
   *[other] cursos de idiomas
  }
kind-employment = empleo
kind-convention-centre = { $count ->
    [one] centro de congresos
   *[other] centros de congresos
  }

## Parts that a value is about

of-entry = entrada
of-permanent-collection = colección permanente
of-temporary-exhibition = exposición temporal
of-exhibition = exposición
of-audioguide = audioguía
of-guided-tour = visita guiada
of-visit = visita
of-museum = museo
of-church = iglesia
of-crypt = cripta
of-cloister = claustro
of-gardens = jardines
of-tower = torre
of-fort = fuerte
of-chapel = capilla
of-terrace = terraza
of-boat = barco
of-parking = aparcamiento
of-ticket-office = taquilla
of-box-office = venta de entradas
of-shop = tienda
of-market = mercado
of-flower-market = mercado de flores
of-food-market = mercado de alimentación
of-crafts-market = mercado de artesanía
of-concert = concierto
of-stage = escenario
of-pass = pase
of-single-ticket = billete sencillo
of-return-ticket = billete de ida y vuelta
of-day-pass = pase de un día
of-week-pass = abono semanal
of-month-pass = abono mensual
of-season-ticket = abono
of-taxi = taxi
of-shuttle = lanzadera
of-train = tren
of-bus = autobús
of-ferry = ferry
of-bike = bicicleta
of-lifeguards = socorristas
of-road-closure = carretera cerrada
of-road = carretera
of-regulated-access = acceso regulado
of-festival = festival
of-pilgrimage = peregrinación
of-lavender = lavanda en flor
of-flamingos = flamencos
of-film = película
of-office = oficina
of-stadium-tour = visita al estadio
of-workshop = taller
of-combined-ticket = entrada combinada
of-tablet = visita con tableta
of-locker = consigna de equipaje
of-nursery = guardería
of-rooms = salas
of-collection = colección
of-building = edificio
of-site = recinto
of-nave = nave
of-keep = torre del homenaje
of-baptistery = baptisterio
of-portal = portada
of-ruins = ruinas
of-buildings = edificios
of-origins = orígenes
of-castle = castillo
of-length = longitud
of-height = altura
of-distance = distancia
of-depth = profundidad
of-altitude = altitud
of-width = anchura
of-coast = litoral
of-course = recorrido
of-diameter = diámetro
of-walk = a pie
of-loop = ruta circular
of-ride = trayecto
of-crossing = travesía
of-tour = circuito
of-drive = en coche
of-drop = altura de la caída
of-ascent = desnivel positivo
of-last-departure = última salida
of-ten-trip-ticket = abono de diez viajes
of-pass-48h = pase de 48 horas
of-pass-72h = pase de 72 horas
of-tourist-office = oficina de turismo
of-bank = bancos
of-fine = multa
of-activity-rate = tasa de actividad (15-64 años)
of-employment-rate = tasa de empleo (15-64 años)
of-unemployed-share = proporción de desempleados (15-64 años)
of-executive-recruitment = contratación de directivos y técnicos superiores
of-medical-emergency = urgencias médicas (SAMU)
of-police = policía o gendarmería
of-fire-brigade = bomberos
of-deaf-emergency = emergencias por SMS para personas sordas
of-sea-rescue = salvamento marítimo
of-air-rescue = salvamento aéreo
of-mean-temperature = temperatura media anual
of-water-temperature = temperatura del agua
of-mistral = viento mistral
of-investment = inversión
of-flat = piso
of-rent = alquiler
of-tax-stamp = timbre fiscal
of-crit-air-sticker = distintivo Crit’Air

## For whom a price is

who-adult = adulto
who-child = niño
who-reduced = tarifa reducida
who-student = estudiante
who-senior = persona mayor
who-family = familia
who-group = grupo
who-resident = residente
who-disabled = persona con discapacidad
who-eu-resident = residente en la UE
who-teacher = docente
who-job-seeker = persona desempleada
who-car-sharer = usuario de coche compartido
who-subscriber = abonado

## What a price is for

per-person = por persona
per-night = por noche
per-day = al día
per-week = por semana
per-month = al mes
per-year = al año
per-hour = por hora
per-half-hour = por media hora
per-square-metre = por metro cuadrado
per-trip = por trayecto
per-group = por grupo
per-kwh = por kWh
per-km = por km

## When it holds

when-summer = en verano
when-winter = en invierno
when-low-season = en temporada baja
when-high-season = en temporada alta
when-weekends = los fines de semana
when-weekdays = entre semana
when-sunday = los domingos
when-saturday = los sábados
when-monday = los lunes
when-holidays = los días festivos
when-school-holidays = en vacaciones escolares
when-first-sunday = el primer domingo de mes
when-first-saturday = el primer sábado de mes
when-first-wednesday = el primer miércoles de mes
when-night = de madrugada
when-evening = por la noche
when-morning = por la mañana
when-afternoon = por la tarde
when-peak = en hora punta
when-off-peak = fuera de hora punta
when-opening-day = el día de la inauguración
when-heritage-days = en las Jornadas Europeas de Patrimonio
when-museum-night = en la Noche de los Museos
when-match-days = los días de partido

## Units

unit-works = { $count ->
    [one] { $number } obra
   *[other] { $number } obras
  }
unit-objects = { $count ->
    [one] { $number } objeto
   *[other] { $number } objetos
  }
unit-paintings = { $count ->
    [one] { $number } cuadro
   *[other] { $number } cuadros
  }
unit-visitors = { $count ->
    [one] { $number } visitante
   *[other] { $number } visitantes
  }
unit-visitors-per-year = { $count ->
    [one] { $number } visitante al año
   *[other] { $number } visitantes al año
  }
unit-people = { $count ->
    [one] { $number } persona
   *[other] { $number } personas
  }
unit-students = { $count ->
    [one] { $number } estudiante
   *[other] { $number } estudiantes
  }
unit-staff = { $count ->
    [one] { $number } empleado
   *[other] { $number } empleados
  }
unit-researchers = { $count ->
    [one] { $number } investigador
   *[other] { $number } investigadores
  }
unit-teachers = { $count ->
    [one] { $number } docente
   *[other] { $number } docentes
  }
unit-seats = { $count ->
    [one] { $number } plaza
   *[other] { $number } plazas
  }
unit-rooms = { $count ->
    [one] { $number } habitación
   *[other] { $number } habitaciones
  }
unit-companies = { $count ->
    [one] { $number } empresa
   *[other] { $number } empresas
  }
unit-startups = { $count ->
    [one] { $number } empresa emergente
   *[other] { $number } empresas emergentes
  }
unit-jobs = { $count ->
    [one] { $number } puesto de trabajo
   *[other] { $number } puestos de trabajo
  }
unit-beds = { $count ->
    [one] { $number } cama
   *[other] { $number } camas
  }
unit-inhabitants = { $count ->
    [one] { $number } habitante
   *[other] { $number } habitantes
  }
unit-hectares = { $count ->
    [one] { $number } hectárea
   *[other] { $number } hectáreas
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } tonelada
   *[other] { $number } toneladas
  }
unit-passengers = { $count ->
    [one] { $number } pasajero
   *[other] { $number } pasajeros
  }
unit-passengers-per-year = { $count ->
    [one] { $number } pasajero al año
   *[other] { $number } pasajeros al año
  }
unit-cruise-passengers = { $count ->
    [one] { $number } crucerista
   *[other] { $number } cruceristas
  }
unit-containers = { $count ->
    [one] { $number } contenedor (TEU)
   *[other] { $number } contenedores (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } vehículo
   *[other] { $number } vehículos
  }
unit-euros = { $count ->
    [one] { $number } euro
   *[other] { $number } euros
  }
unit-million-euros = { $number } millones de euros
unit-percent = { $number } %
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm al año
unit-sun-hours-per-year = { $count ->
    [one] { $number } hora de sol al año
   *[other] { $number } horas de sol al año
  }
unit-days-per-year = { $count ->
    [one] { $number } día al año
   *[other] { $number } días al año
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } línea
   *[other] { $number } líneas
  }
unit-stations = { $count ->
    [one] { $number } estación
   *[other] { $number } estaciones
  }
unit-stops = { $count ->
    [one] { $number } parada
   *[other] { $number } paradas
  }
unit-trips = { $count ->
    [one] { $number } viaje
   *[other] { $number } viajes
  }
unit-return-trips = { $count ->
    [one] { $number } viaje de ida y vuelta
   *[other] { $number } viajes de ida y vuelta
  }
unit-trips-per-day = { $count ->
    [one] { $number } viaje al día
   *[other] { $number } viajes al día
  }
unit-spaces = { $count ->
    [one] { $number } plaza de aparcamiento
   *[other] { $number } plazas de aparcamiento
  }
unit-bikes = { $count ->
    [one] { $number } bicicleta
   *[other] { $number } bicicletas
  }
unit-beaches = { $count ->
    [one] { $number } playa
   *[other] { $number } playas
  }
unit-islands = { $count ->
    [one] { $number } isla
   *[other] { $number } islas
  }
unit-massifs = { $count ->
    [one] { $number } macizo
   *[other] { $number } macizos
  }
unit-communes = { $count ->
    [one] { $number } municipio
   *[other] { $number } municipios
  }
unit-councillors = { $count ->
    [one] { $number } consejero
   *[other] { $number } consejeros
  }
unit-consulates = { $count ->
    [one] { $number } consulado
   *[other] { $number } consulados
  }
unit-sites = { $count ->
    [one] { $number } sede
   *[other] { $number } sedes
  }
unit-hospitals = { $count ->
    [one] { $number } hospital
   *[other] { $number } hospitales
  }
unit-cables = { $count ->
    [one] { $number } cable
   *[other] { $number } cables
  }
unit-countries = { $count ->
    [one] { $number } país
   *[other] { $number } países
  }
unit-labs = { $count ->
    [one] { $number } laboratorio
   *[other] { $number } laboratorios
  }
unit-schools = { $count ->
    [one] { $number } escuela
   *[other] { $number } escuelas
  }
unit-species = { $count ->
    [one] { $number } especie
   *[other] { $number } especies
  }
unit-exhibitions = { $count ->
    [one] { $number } exposición
   *[other] { $number } exposiciones
  }
unit-concerts = { $count ->
    [one] { $number } concierto
   *[other] { $number } conciertos
  }
unit-performances = { $count ->
    [one] { $number } función
   *[other] { $number } funciones
  }
unit-artists = { $count ->
    [one] { $number } artista
   *[other] { $number } artistas
  }
unit-spectators = { $count ->
    [one] { $number } espectador
   *[other] { $number } espectadores
  }
unit-stands = { $count ->
    [one] { $number } expositor
   *[other] { $number } expositores
  }
unit-stalls = { $count ->
    [one] { $number } puesto
   *[other] { $number } puestos
  }
unit-dealers = { $count ->
    [one] { $number } comerciante
   *[other] { $number } comerciantes
  }
unit-markets-per-week = { $count ->
    [one] { $number } mercado por semana
   *[other] { $number } mercados por semana
  }
unit-residents = { $count ->
    [one] { $number } residente
   *[other] { $number } residentes
  }
unit-births = { $count ->
    [one] { $number } nacimiento
   *[other] { $number } nacimientos
  }
unit-panels = { $count ->
    [one] { $number } panel
   *[other] { $number } paneles
  }
unit-arches = { $count ->
    [one] { $number } arco
   *[other] { $number } arcos
  }
unit-viaducts = { $count ->
    [one] { $number } viaducto
   *[other] { $number } viaductos
  }
unit-tunnels = { $count ->
    [one] { $number } túnel
   *[other] { $number } túneles
  }
unit-windmills = { $count ->
    [one] { $number } molino de viento
   *[other] { $number } molinos de viento
  }
unit-pipes = { $count ->
    [one] { $number } tubo de órgano
   *[other] { $number } tubos de órgano
  }
unit-stalls-carved = { $count ->
    [one] { $number } sitial tallado
   *[other] { $number } sitiales tallados
  }
unit-levels = { $count ->
    [one] { $number } nivel
   *[other] { $number } niveles
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro por metro cuadrado
   *[other] { $number } euros por metro cuadrado
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } habitante por kilómetro cuadrado
   *[other] { $number } habitantes por kilómetro cuadrado
  }
unit-items = { $count ->
    [one] { $number } objeto encontrado
   *[other] { $number } objetos encontrados
  }
unit-losses = { $count ->
    [one] { $number } pérdida declarada
   *[other] { $number } pérdidas declaradas
  }
unit-titles = { $count ->
    [one] { $number } título
   *[other] { $number } títulos
  }
unit-cups = { $count ->
    [one] { $number } copa
   *[other] { $number } copas
  }
unit-editions = { $count ->
    [one] { $number } edición
   *[other] { $number } ediciones
  }
unit-runners = { $count ->
    [one] { $number } corredor
   *[other] { $number } corredores
  }
unit-nationalities = { $count ->
    [one] { $number } nacionalidad
   *[other] { $number } nacionalidades
  }
unit-participants = { $count ->
    [one] { $number } participante
   *[other] { $number } participantes
  }
unit-pupils = { $count ->
    [one] { $number } alumno
   *[other] { $number } alumnos
  }
unit-sailing-series = { $count ->
    [one] { $number } prueba de vela
   *[other] { $number } pruebas de vela
  }
unit-athletes = { $count ->
    [one] { $number } deportista
   *[other] { $number } deportistas
  }
unit-years = { $count ->
    [one] { $number } año
   *[other] { $number } años
  }
unit-hours-per-week = { $count ->
    [one] { $number } hora por semana
   *[other] { $number } horas por semana
  }
unit-hours-per-year = { $count ->
    [one] { $number } hora al año
   *[other] { $number } horas al año
  }
unit-ships = { $count ->
    [one] { $number } buque
   *[other] { $number } buques
  }
unit-floors = { $count ->
    [one] { $number } planta
   *[other] { $number } plantas
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } guardería
   *[other] { $number } guarderías
  }
unit-stages = { $count ->
    [one] { $number } plató de rodaje
   *[other] { $number } platós de rodaje
  }
unit-shoots = { $count ->
    [one] { $number } rodaje
   *[other] { $number } rodajes
  }
unit-studios = { $count ->
    [one] { $number } estudio
   *[other] { $number } estudios
  }
unit-festivals = { $count ->
    [one] { $number } festival
   *[other] { $number } festivales
  }
unit-departments = { $count ->
    [one] { $number } departamento
   *[other] { $number } departamentos
  }
unit-events-per-year = { $count ->
    [one] { $number } evento al año
   *[other] { $number } eventos al año
  }

## Events: labels of a date

event-built = construcción
event-opened = apertura
event-founded = fundación
event-created = creación
event-inaugurated = inauguración
event-listed = protección como patrimonio
event-labelled = obtención de la distinción
event-renovated = renovación
event-rebuilt = reconstrucción
event-restored = restauración
event-consecrated = consagración
event-reopened = reapertura
event-closed = cierre
event-launched = puesta en marcha
event-museum = conversión en museo
event-destroyed = destrucción
event-merged = fusión
event-renamed = cambio de nombre
event-announced = anuncio
event-signed = firma
event-started = inicio
event-finished = finalización
event-born = nacimiento
event-died = fallecimiento
event-discovered = descubrimiento
event-abandoned = abandono
event-bought = adquisición
event-moved = traslado

## Styles

style-romanesque = románico
style-gothic = gótico
style-baroque = barroco
style-romano-byzantine = románico-bizantino
style-neoclassical = neoclásico
style-renaissance = renacentista
style-modern = moderno
style-contemporary = contemporáneo
style-early-christian = paleocristiano
style-provencal = provenzal
style-cistercian = cisterciense
style-art-deco = art déco
style-classical = clásico
style-roman-antiquity = romano antiguo

## Roles of people

role-director = dirección
role-president = presidencia
role-mayor = alcaldía
role-owner = propiedad
role-chief-executive = dirección ejecutiva
role-architect = arquitectura
role-founder = fundación
role-artist = artista
role-general-manager = dirección general
role-chair = presidencia del consejo

## Means of transport

mode-metro = metro
mode-tram = tranvía
mode-bus = autobús
mode-coach = autocar
mode-train = tren
mode-boat = barco
mode-shuttle = lanzadera
mode-night-bus = autobús nocturno
mode-tourist-train = tren turístico
mode-bike = bicicleta
mode-car = coche
mode-taxi = taxi
mode-foot = a pie

## What one may want to do or bring

rule-dogs = perros
rule-animals = animales
rule-children = niños
rule-pushchair = cochecitos de bebé
rule-sand = arena
rule-pebbles = guijarros
rule-step-free = acceso en silla de ruedas
rule-swimming = baño
rule-fishing = pesca
rule-kayak = kayak
rule-camping = acampada
rule-climbing = escalada
rule-diving = buceo
rule-drones = drones
rule-barbecue = barbacoas y fuego
rule-smoking = tabaco
rule-picnic = pícnic

## Yes or no: complete sentences

flag-animals-yes = Se admiten animales.
flag-animals-no = No se admiten animales.
flag-barefoot-yes = Se puede ir descalzo.
flag-barefoot-no = No se puede ir descalzo.
flag-contactless-yes = Se acepta el pago sin contacto.
flag-contactless-no = No se acepta el pago sin contacto.
flag-dogs-yes = Los perros son bienvenidos.
flag-dogs-no = No se admiten perros.
flag-fire-yes = Se permite hacer fuego.
flag-fire-no = Está prohibido hacer cualquier tipo de fuego.
flag-food-yes = Se puede llevar comida y bebida.
flag-food-no = No se permiten comida ni bebida.
flag-large-bags-yes = Se permiten bolsas grandes.
flag-large-bags-no = No se permiten maletas ni bolsas grandes.
flag-lifeguards-yes = El baño está vigilado por socorristas.
flag-lifeguards-no = No hay socorristas.
flag-lockers-yes = Hay taquillas.
flag-lockers-no = No hay taquillas.
flag-parking-yes = Hay aparcamiento.
flag-parking-no = No hay aparcamiento.
flag-playground-yes = Hay una zona de juegos infantiles.
flag-playground-no = No hay zona de juegos infantiles.
flag-pushchair-yes = Se puede ir con cochecito de bebé.
flag-pushchair-no = No es apto para cochecitos de bebé.
flag-restaurant-yes = Se puede comer allí mismo.
flag-restaurant-no = No hay donde comer.
flag-shade-yes = Hay sombra.
flag-shade-no = No hay sombra.
flag-showers-yes = Hay duchas.
flag-showers-no = No hay duchas.
flag-smoking-yes = Se permite fumar.
flag-smoking-no = Está prohibido fumar.
flag-step-free-yes = Es accesible sin escalones.
flag-step-free-no = No es accesible sin escalones.
flag-swimming-yes = Se permite el baño.
flag-swimming-no = Está prohibido bañarse.
flag-wifi-yes = Hay wifi.
flag-wifi-no = No hay wifi.

## Emergency numbers

emergency-112 = número europeo de emergencias
emergency-15 = urgencias médicas (SAMU)
emergency-17 = policía
emergency-18 = bomberos
emergency-114 = SMS para personas sordas o con dificultades auditivas
emergency-196 = salvamento marítimo
emergency-191 = salvamento aéreo

## Audiences

audience-visitor = visitantes
audience-resident = residentes
audience-student = estudiantes
audience-investor = inversores
audience-talent = profesionales que trabajan aquí
audience-press = prensa
