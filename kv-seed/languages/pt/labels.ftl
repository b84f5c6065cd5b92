# O vocabulário fechado em português. Tipos de lugares: $count diz quantos há. Unidades: $count escolhe a forma,
# $number é o número tal como se escreve.

## Tipos de lugares: títulos das listas

kind-museum = { $count ->
    [one] museu
   *[other] museus
  }
kind-art-gallery = { $count ->
    [one] galeria de arte
   *[other] galerias de arte
  }
kind-church = { $count ->
    [one] igreja
   *[other] igrejas
  }
kind-chapel = { $count ->
    [one] capela
   *[other] capelas
  }
kind-abbey = { $count ->
    [one] abadia
   *[other] abadias
  }
kind-cathedral = { $count ->
    [one] catedral
   *[other] catedrais
  }
kind-castle = { $count ->
    [one] castelo
   *[other] castelos
  }
kind-fort = { $count ->
    [one] forte
   *[other] fortes
  }
kind-monument = { $count ->
    [one] monumento
   *[other] monumentos
  }
kind-memorial = { $count ->
    [one] memorial
   *[other] memoriais
  }
kind-roman-site = { $count ->
    [one] sítio romano
   *[other] sítios romanos
  }
kind-archaeological-site = { $count ->
    [one] sítio arqueológico
   *[other] sítios arqueológicos
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
    [one] cinema
   *[other] cinemas
  }
kind-concert-hall = { $count ->
    [one] sala de concertos
   *[other] salas de concertos
  }
kind-cultural-venue = { $count ->
    [one] espaço cultural
   *[other] espaços culturais
  }
kind-stadium = { $count ->
    [one] estádio
   *[other] estádios
  }
kind-park = { $count ->
    [one] parque
   *[other] parques
  }
kind-garden = { $count ->
    [one] jardim
   *[other] jardins
  }
kind-beach = { $count ->
    [one] praia
   *[other] praias
  }
kind-calanque = { $count ->
    [one] calanque
   *[other] calanques
  }
kind-island = { $count ->
    [one] ilha
   *[other] ilhas
  }
kind-hike = { $count ->
    [one] caminhada
   *[other] caminhadas
  }
kind-viewpoint = { $count ->
    [one] miradouro
   *[other] miradouros
  }
kind-nature = { $count ->
    [one] espaço natural
   *[other] espaços naturais
  }
kind-village = { $count ->
    [one] aldeia
   *[other] aldeias
  }
kind-town = { $count ->
    [one] cidade
   *[other] cidades
  }
kind-district = { $count ->
    [one] bairro
   *[other] bairros
  }
kind-market = { $count ->
    [one] mercado
   *[other] mercados
  }
kind-shop = { $count ->
    [one] loja
   *[other] lojas
  }
kind-food = { $count ->
    [one] especialidade local
   *[other] especialidades locais
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
   *[other] festivais
  }
kind-concert = { $count ->
    [one] concerto
   *[other] concertos
  }
kind-sport = { $count ->
    [one] desporto
   *[other] desportos
  }
kind-lodging = { $count ->
    [one] alojamento
   *[other] alojamentos
  }
kind-station = { $count ->
    [one] estação
   *[other] estações
  }
kind-airport = { $count ->
    [one] aeroporto
   *[other] aeroportos
  }
kind-port = { $count ->
    [one] porto
   *[other] portos
  }
kind-bus = { $count ->
    [one] autocarro
   *[other] autocarros
  }
kind-metro = metro
kind-tram = { $count ->
    [one] elétrico (tram)
   *[other] elétricos (tram)
  }
kind-train = { $count ->
    [one] comboio
   *[other] comboios
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
    [one] autocarro interurbano
   *[other] autocarros interurbanos
  }
kind-parking = { $count ->
    [one] parque de estacionamento
   *[other] parques de estacionamento
  }
kind-ticket = { $count ->
    [one] bilhete ou passe
   *[other] bilhetes e passes
  }
kind-tourist-train = { $count ->
    [one] comboio turístico
   *[other] comboios turísticos
  }
kind-car = { $count ->
    [one] carro
   *[other] carros
  }
kind-university = { $count ->
    [one] universidade
   *[other] universidades
  }
kind-school = { $count ->
    [one] escola
   *[other] escolas
  }
kind-research = { $count ->
    [one] centro de investigação
   *[other] centros de investigação
  }
kind-hospital = { $count ->
    [one] hospital
   *[other] hospitais
  }
kind-pharmacy = { $count ->
    [one] farmácia
   *[other] farmácias
  }
kind-company = { $count ->
    [one] empresa
   *[other] empresas
  }
kind-agency = { $count ->
    [one] agência
   *[other] agências
  }
kind-tourist-office = { $count ->
    [one] posto de turismo
   *[other] postos de turismo
  }
kind-consulate = { $count ->
    [one] consulado
   *[other] consulados
  }
kind-service = { $count ->
    [one] serviço
   *[other] serviços
  }
kind-procedure = { $count ->
    [one] formalidade
   *[other] formalidades
  }
kind-safety = segurança
kind-climate = clima
kind-emergency = { $count ->
    [one] emergência
   *[other] emergências
  }
kind-tax = { $count ->
    [one] taxa
   *[other] taxas
  }
kind-payment = { $count ->
    [one] meio de pagamento
   *[other] meios de pagamento
  }
kind-territory = { $count ->
    [one] território
   *[other] territórios
  }
kind-association = { $count ->
    [one] associação
   *[other] associações
  }
kind-industry = { $count ->
    [one] indústria
   *[other] indústrias
  }
kind-language-course = { $count ->
    [one] curso de línguas
   *[other] cursos de línguas
  }
kind-employment = emprego
kind-convention-centre = { $count ->
    [one] centro de congressos
   *[other] centros de congressos
  }

## Partes a que um valor se refere

of-entry = entrada
of-permanent-collection = coleção permanente
of-temporary-exhibition = exposição temporária
of-exhibition = exposição
of-audioguide = audioguia
of-guided-tour = visita guiada
of-visit = visita
of-museum = museu
of-church = igreja
of-crypt = cripta
of-cloister = claustro
of-gardens = jardins
of-tower = torre
of-fort = forte
of-chapel = capela
of-terrace = terraço
of-boat = barco
of-parking = estacionamento
of-ticket-office = bilheteira
of-box-office = bilheteira de espetáculos
of-shop = loja
of-market = mercado
of-flower-market = mercado das flores
of-food-market = mercado de produtos alimentares
of-crafts-market = mercado de artesanato
of-concert = concerto
of-stage = palco
of-pass = passe
of-single-ticket = bilhete simples
of-return-ticket = bilhete de ida e volta
of-day-pass = passe de um dia
of-week-pass = passe semanal
of-month-pass = passe mensal
of-season-ticket = assinatura
of-taxi = táxi
of-shuttle = autocarro de ligação
of-train = comboio
of-bus = autocarro
of-ferry = ferry
of-bike = bicicleta
of-lifeguards = praia vigiada
of-road-closure = estrada fechada
of-road = estrada
of-regulated-access = acesso regulamentado
of-festival = festival
of-pilgrimage = peregrinação
of-lavender = lavanda em flor
of-flamingos = flamingos
of-film = filme
of-office = escritório
of-stadium-tour = visita do estádio
of-workshop = oficina
of-combined-ticket = bilhete combinado
of-tablet = visita com tablet
of-locker = cacifo para bagagem
of-nursery = creche
of-rooms = salas
of-collection = coleção
of-building = edifício
of-site = recinto
of-nave = nave
of-keep = torre de menagem
of-baptistery = batistério
of-portal = portal
of-ruins = ruínas
of-buildings = edifícios
of-origins = origens
of-castle = castelo
of-length = comprimento
of-height = altura
of-distance = distância
of-depth = profundidade
of-altitude = altitude
of-width = largura
of-coast = costa
of-course = percurso
of-diameter = diâmetro
of-walk = a pé
of-loop = percurso circular
of-ride = viagem
of-crossing = travessia
of-tour = passeio
of-drive = de carro
of-drop = altura da queda de água
of-ascent = desnível acumulado
of-last-departure = última partida
of-ten-trip-ticket = bilhete de dez viagens
of-pass-48h = passe de 48 horas
of-pass-72h = passe de 72 horas
of-tourist-office = posto de turismo
of-bank = bancos
of-fine = multa
of-activity-rate = taxa de atividade (15–64 anos)
of-employment-rate = taxa de emprego (15–64 anos)
of-unemployed-share = percentagem de desempregados entre os 15 e os 64 anos
of-executive-recruitment = contratação de quadros
of-medical-emergency = emergência médica (SAMU)
of-police = polícia ou gendarmaria
of-fire-brigade = bombeiros
of-deaf-emergency = linha de emergência por mensagem para pessoas surdas
of-sea-rescue = socorro no mar
of-air-rescue = socorro aéreo
of-mean-temperature = temperatura média anual
of-water-temperature = temperatura da água
of-mistral = vento mistral
of-investment = investimento
of-flat = apartamento
of-rent = renda (aluguel)
of-tax-stamp = selo fiscal
of-crit-air-sticker = selo Crit’Air

## Para quem é um preço

who-adult = adulto
who-child = criança
who-reduced = tarifa reduzida
who-student = estudante
who-senior = sénior
who-family = família
who-group = grupo
who-resident = residente
who-disabled = visitante com deficiência
who-eu-resident = residente na UE
who-teacher = professor
who-job-seeker = desempregado
who-car-sharer = quem partilha o carro
who-subscriber = assinante

## A que se refere um preço

per-person = por pessoa
per-night = por noite
per-day = por dia
per-week = por semana
per-month = por mês
per-year = por ano
per-hour = por hora
per-half-hour = por meia hora
per-square-metre = por metro quadrado
per-trip = por viagem
per-group = por grupo
per-kwh = por kWh
per-km = por km

## Quando é válido

when-summer = no verão
when-winter = no inverno
when-low-season = na época baixa
when-high-season = na época alta
when-weekends = ao fim de semana
when-weekdays = nos dias úteis
when-sunday = ao domingo
when-saturday = ao sábado
when-monday = à segunda-feira
when-holidays = nos feriados
when-school-holidays = nas férias escolares
when-first-sunday = no primeiro domingo do mês
when-first-saturday = no primeiro sábado do mês
when-first-wednesday = na primeira quarta-feira do mês
when-night = durante a noite
when-evening = à noite
when-morning = de manhã
when-afternoon = à tarde
when-peak = nas horas de ponta
when-off-peak = fora das horas de ponta
when-opening-day = no dia de abertura
when-heritage-days = nas Jornadas Europeias do Património
when-museum-night = na Noite dos Museus
when-match-days = em dias de jogo

## Unidades

unit-works = { $count ->
    [one] { $number } obra
   *[other] { $number } obras
  }
unit-objects = { $count ->
    [one] { $number } objeto
   *[other] { $number } objetos
  }
unit-paintings = { $count ->
    [one] { $number } pintura
   *[other] { $number } pinturas
  }
unit-visitors = { $count ->
    [one] { $number } visitante
   *[other] { $number } visitantes
  }
unit-visitors-per-year = { $count ->
    [one] { $number } visitante por ano
   *[other] { $number } visitantes por ano
  }
unit-people = { $count ->
    [one] { $number } pessoa
   *[other] { $number } pessoas
  }
unit-students = { $count ->
    [one] { $number } estudante
   *[other] { $number } estudantes
  }
unit-staff = { $count ->
    [one] { $number } trabalhador
   *[other] { $number } trabalhadores
  }
unit-researchers = { $count ->
    [one] { $number } investigador
   *[other] { $number } investigadores
  }
unit-teachers = { $count ->
    [one] { $number } professor
   *[other] { $number } professores
  }
unit-seats = { $count ->
    [one] { $number } lugar
   *[other] { $number } lugares
  }
unit-rooms = { $count ->
    [one] { $number } quarto
   *[other] { $number } quartos
  }
unit-companies = { $count ->
    [one] { $number } empresa
   *[other] { $number } empresas
  }
unit-startups = { $count ->
    [one] { $number } start-up
   *[other] { $number } start-ups
  }
unit-jobs = { $count ->
    [one] { $number } posto de trabalho
   *[other] { $number } postos de trabalho
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
    [one] { $number } hectare
   *[other] { $number } hectares
  }
unit-square-metres = { $number } m²
unit-square-kilometres = { $number } km²
unit-tonnes = { $count ->
    [one] { $number } tonelada
   *[other] { $number } toneladas
  }
unit-passengers = { $count ->
    [one] { $number } passageiro
   *[other] { $number } passageiros
  }
unit-passengers-per-year = { $count ->
    [one] { $number } passageiro por ano
   *[other] { $number } passageiros por ano
  }
unit-cruise-passengers = { $count ->
    [one] { $number } passageiro de cruzeiro
   *[other] { $number } passageiros de cruzeiro
  }
unit-containers = { $count ->
    [one] { $number } contentor (TEU)
   *[other] { $number } contentores (TEU)
  }
unit-vehicles = { $count ->
    [one] { $number } veículo
   *[other] { $number } veículos
  }
unit-euros = { $count ->
    [one] { $number } euro
   *[other] { $number } euros
  }
unit-million-euros = { $count ->
    [one] { $number } milhão de euros
   *[other] { $number } milhões de euros
  }
unit-percent = { $number }%
unit-degrees = { $number } °C
unit-millimetres-per-year = { $number } mm por ano
unit-sun-hours-per-year = { $count ->
    [one] { $number } hora de sol por ano
   *[other] { $number } horas de sol por ano
  }
unit-days-per-year = { $count ->
    [one] { $number } dia por ano
   *[other] { $number } dias por ano
  }
unit-kilometres = { $number } km
unit-lines = { $count ->
    [one] { $number } linha
   *[other] { $number } linhas
  }
unit-stations = { $count ->
    [one] { $number } estação
   *[other] { $number } estações
  }
unit-stops = { $count ->
    [one] { $number } paragem
   *[other] { $number } paragens
  }
unit-trips = { $count ->
    [one] { $number } viagem
   *[other] { $number } viagens
  }
unit-return-trips = { $count ->
    [one] { $number } ida e volta
   *[other] { $number } idas e voltas
  }
unit-trips-per-day = { $count ->
    [one] { $number } viagem por dia
   *[other] { $number } viagens por dia
  }
unit-spaces = { $count ->
    [one] { $number } lugar de estacionamento
   *[other] { $number } lugares de estacionamento
  }
unit-bikes = { $count ->
    [one] { $number } bicicleta
   *[other] { $number } bicicletas
  }
unit-beaches = { $count ->
    [one] { $number } praia
   *[other] { $number } praias
  }
unit-islands = { $count ->
    [one] { $number } ilha
   *[other] { $number } ilhas
  }
unit-massifs = { $count ->
    [one] { $number } maciço
   *[other] { $number } maciços
  }
unit-communes = { $count ->
    [one] { $number } município
   *[other] { $number } municípios
  }
unit-councillors = { $count ->
    [one] { $number } conselheiro
   *[other] { $number } conselheiros
  }
unit-consulates = { $count ->
    [one] { $number } consulado
   *[other] { $number } consulados
  }
unit-sites = { $count ->
    [one] { $number } local
   *[other] { $number } locais
  }
unit-hospitals = { $count ->
    [one] { $number } hospital
   *[other] { $number } hospitais
  }
unit-cables = { $count ->
    [one] { $number } cabo
   *[other] { $number } cabos
  }
unit-countries = { $count ->
    [one] { $number } país
   *[other] { $number } países
  }
unit-labs = { $count ->
    [one] { $number } laboratório
   *[other] { $number } laboratórios
  }
unit-schools = { $count ->
    [one] { $number } escola
   *[other] { $number } escolas
  }
unit-species = { $count ->
    [one] { $number } espécie
   *[other] { $number } espécies
  }
unit-exhibitions = { $count ->
    [one] { $number } exposição
   *[other] { $number } exposições
  }
unit-concerts = { $count ->
    [one] { $number } concerto
   *[other] { $number } concertos
  }
unit-performances = { $count ->
    [one] { $number } espetáculo
   *[other] { $number } espetáculos
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
    [one] { $number } stand
   *[other] { $number } stands
  }
unit-stalls = { $count ->
    [one] { $number } banca
   *[other] { $number } bancas
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
    [one] { $number } nascimento
   *[other] { $number } nascimentos
  }
unit-panels = { $count ->
    [one] { $number } painel
   *[other] { $number } painéis
  }
unit-arches = { $count ->
    [one] { $number } arco
   *[other] { $number } arcos
  }
unit-viaducts = { $count ->
    [one] { $number } viaduto
   *[other] { $number } viadutos
  }
unit-tunnels = { $count ->
    [one] { $number } túnel
   *[other] { $number } túneis
  }
unit-windmills = { $count ->
    [one] { $number } moinho de vento
   *[other] { $number } moinhos de vento
  }
unit-pipes = { $count ->
    [one] { $number } tubo de órgão
   *[other] { $number } tubos de órgão
  }
unit-stalls-carved = { $count ->
    [one] { $number } cadeira de coro esculpida
   *[other] { $number } cadeiras de coro esculpidas
  }
unit-levels = { $count ->
    [one] { $number } nível
   *[other] { $number } níveis
  }
unit-metres = { $number } m
unit-volts = { $number } V
unit-hertz = { $number } Hz
unit-euros-per-square-metre = { $count ->
    [one] { $number } euro por metro quadrado
   *[other] { $number } euros por metro quadrado
  }
unit-inhabitants-per-square-kilometre = { $count ->
    [one] { $number } habitante por quilómetro quadrado
   *[other] { $number } habitantes por quilómetro quadrado
  }
unit-items = { $count ->
    [one] { $number } objeto encontrado
   *[other] { $number } objetos encontrados
  }
unit-losses = { $count ->
    [one] { $number } perda declarada
   *[other] { $number } perdas declaradas
  }
unit-titles = { $count ->
    [one] { $number } título
   *[other] { $number } títulos
  }
unit-cups = { $count ->
    [one] { $number } taça
   *[other] { $number } taças
  }
unit-editions = { $count ->
    [one] { $number } edição
   *[other] { $number } edições
  }
unit-runners = { $count ->
    [one] { $number } corredor
   *[other] { $number } corredores
  }
unit-nationalities = { $count ->
    [one] { $number } nacionalidade
   *[other] { $number } nacionalidades
  }
unit-participants = { $count ->
    [one] { $number } participante
   *[other] { $number } participantes
  }
unit-pupils = { $count ->
    [one] { $number } aluno
   *[other] { $number } alunos
  }
unit-sailing-series = { $count ->
    [one] { $number } prova de vela
   *[other] { $number } provas de vela
  }
unit-athletes = { $count ->
    [one] { $number } atleta
   *[other] { $number } atletas
  }
unit-years = { $count ->
    [one] { $number } ano
   *[other] { $number } anos
  }
unit-hours-per-week = { $count ->
    [one] { $number } hora por semana
   *[other] { $number } horas por semana
  }
unit-hours-per-year = { $count ->
    [one] { $number } hora por ano
   *[other] { $number } horas por ano
  }
unit-ships = { $count ->
    [one] { $number } navio
   *[other] { $number } navios
  }
unit-floors = { $count ->
    [one] { $number } piso
   *[other] { $number } pisos
  }
unit-megawatts = { $number } MW
unit-gigawatt-hours = { $number } GWh
unit-nurseries = { $count ->
    [one] { $number } creche
   *[other] { $number } creches
  }
unit-stages = { $count ->
    [one] { $number } estúdio de filmagem
   *[other] { $number } estúdios de filmagem
  }
unit-shoots = { $count ->
    [one] { $number } filmagem
   *[other] { $number } filmagens
  }
unit-studios = { $count ->
    [one] { $number } estúdio
   *[other] { $number } estúdios
  }
unit-festivals = { $count ->
    [one] { $number } festival
   *[other] { $number } festivais
  }
unit-departments = { $count ->
    [one] { $number } departamento
   *[other] { $number } departamentos
  }
unit-events-per-year = { $count ->
    [one] { $number } evento por ano
   *[other] { $number } eventos por ano
  }

## Acontecimentos: nomes de uma data

event-built = construção
event-opened = abertura
event-founded = fundação
event-created = criação
event-inaugurated = inauguração
event-listed = classificação como património
event-labelled = distinção obtida
event-renovated = renovação
event-rebuilt = reconstrução
event-restored = restauro
event-consecrated = consagração
event-reopened = reabertura
event-closed = encerramento
event-launched = lançamento
event-museum = museu desde
event-destroyed = destruição
event-merged = fusão
event-renamed = mudança de nome
event-announced = anúncio
event-signed = assinatura
event-started = início
event-finished = conclusão
event-born = nascimento
event-died = morte
event-discovered = descoberta
event-abandoned = abandono
event-bought = aquisição
event-moved = mudança de local

## Estilos

style-romanesque = românico
style-gothic = gótico
style-baroque = barroco
style-romano-byzantine = romano-bizantino
style-neoclassical = neoclássico
style-renaissance = renascentista
style-modern = moderno
style-contemporary = contemporâneo
style-early-christian = paleocristão
style-provencal = provençal
style-cistercian = cisterciense
style-art-deco = art déco
style-classical = clássico
style-roman-antiquity = da Antiguidade romana

## Funções

role-director = direção
role-president = presidência
role-mayor = presidente da câmara (maire)
role-owner = proprietário
role-chief-executive = direção executiva
role-architect = arquiteto
role-founder = fundação
role-artist = artista
role-general-manager = direção-geral
role-chair = presidência

## Meios de transporte

mode-metro = metro
mode-tram = elétrico (tram)
mode-bus = autocarro
mode-coach = autocarro interurbano
mode-train = comboio
mode-boat = barco
mode-shuttle = autocarro de ligação
mode-night-bus = autocarro noturno
mode-tourist-train = comboio turístico
mode-bike = bicicleta
mode-car = carro
mode-taxi = táxi
mode-foot = a pé

## O que se pode querer fazer ou levar

rule-dogs = cães
rule-animals = animais
rule-children = crianças
rule-pushchair = carrinhos de bebé
rule-sand = areia
rule-pebbles = seixos
rule-step-free = acesso em cadeira de rodas
rule-swimming = banhos
rule-fishing = pesca
rule-kayak = caiaque
rule-camping = campismo
rule-climbing = escalada
rule-diving = mergulho
rule-drones = drones
rule-barbecue = churrascos e fogueiras
rule-smoking = tabaco
rule-picnic = piqueniques

## Sim ou não: frases completas

flag-animals-yes = Os animais são bem-vindos.
flag-animals-no = Não são admitidos animais.
flag-barefoot-yes = É permitido andar descalço.
flag-barefoot-no = Não é permitido andar descalço.
flag-contactless-yes = Aceita-se pagamento sem contacto (por aproximação).
flag-contactless-no = Não se aceita pagamento sem contacto (por aproximação).
flag-dogs-yes = Os cães são bem-vindos.
flag-dogs-no = Não são admitidos cães.
flag-fire-yes = É permitido fazer fogo.
flag-fire-no = É proibido fazer qualquer tipo de fogo.
flag-food-yes = Pode levar comida e bebidas.
flag-food-no = Não é permitido levar comida nem bebidas.
flag-large-bags-yes = São permitidos sacos grandes.
flag-large-bags-no = Não são permitidos sacos grandes nem malas de viagem.
flag-lifeguards-yes = Há nadadores-salvadores (salva-vidas) a vigiar os banhos.
flag-lifeguards-no = Não há nadadores-salvadores (salva-vidas).
flag-lockers-yes = Há cacifos (armários com chave).
flag-lockers-no = Não há cacifos (armários com chave).
flag-parking-yes = Há estacionamento.
flag-parking-no = Não há estacionamento.
flag-playground-yes = Há um parque infantil.
flag-playground-no = Não há parque infantil.
flag-pushchair-yes = Pode vir com carrinho de bebé.
flag-pushchair-no = Não é adequado para carrinhos de bebé.
flag-restaurant-yes = É possível comer no local.
flag-restaurant-no = Não há onde comer no local.
flag-shade-yes = Há sombra.
flag-shade-no = Não há sombra.
flag-showers-yes = Há chuveiros.
flag-showers-no = Não há chuveiros.
flag-smoking-yes = É permitido fumar.
flag-smoking-no = É proibido fumar.
flag-step-free-yes = O acesso faz-se sem degraus.
flag-step-free-no = O acesso tem degraus.
flag-swimming-yes = É permitido tomar banho.
flag-swimming-no = É proibido tomar banho.
flag-wifi-yes = Há Wi-Fi.
flag-wifi-no = Não há Wi-Fi.

## Números de emergência

emergency-112 = número de emergência europeu
emergency-15 = emergência médica (SAMU)
emergency-17 = polícia
emergency-18 = bombeiros
emergency-114 = mensagem de texto para pessoas surdas ou com deficiência auditiva
emergency-196 = socorro no mar
emergency-191 = socorro aéreo

## Públicos

audience-visitor = visitantes
audience-resident = residentes
audience-student = estudantes
audience-investor = investidores
audience-talent = quem trabalha aqui
audience-press = imprensa
