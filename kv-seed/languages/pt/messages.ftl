# O que o Escale diz em português. Uma mensagem, um pensamento completo; os nomes depois de $ são preenchidos.
# Os nomes de lugares e de dias ficam fora da construção (dois pontos, parênteses): o artigo dependeria do nome.

## A resposta

hours-label = Horário
hours-on-day = Aberto ({ $day }): { $times }.
hours-open-at = Às { $time } está aberto.
hours-closed-at = Às { $time } está fechado.
hours-on-day-unknown = Aberto ({ $day }); a fonte não indica o horário.
hours-closed-on-day = Fechado ({ $day }).
hours-open-now = Aberto agora, até às { $time }.
hours-open-now-always = Aberto agora.
hours-closed-now-today = Fechado agora; abre hoje às { $time }.
hours-closed-now-later = Fechado agora; próxima abertura: { $day }, às { $time }.
hours-closed-now = Fechado agora.
hours-last-known-on-day = Segundo o último horário conhecido, aberto ({ $day }): { $times }.
hours-last-known-closed-on-day = Segundo o último horário conhecido, fechado ({ $day }).
hours-last-known-open-now = Segundo o último horário conhecido, está aberto agora, até às { $time }.
hours-last-known-closed-now = Segundo o último horário conhecido, está fechado agora.
hours-daily = todos os dias { $times }
hours-closed = fechado: { $days }
hours-always = aberto a qualquer hora
hours-morning = de manhã
hours-afternoon = à tarde
hours-days-only = { $days } (horário não indicado)
hours-during = de { $from } a { $to }: { $pattern }
every-day = todos os dias
asked-time = { $day }, { $time }

price-label = Preços
price-free = grátis
price-about = cerca de { $amount }
price-over = mais de { $amount }
price-under = menos de { $amount }
price-per = { $amount } { $per }
age-range = dos { $from } aos { $to } anos
age-under = menores de { $age } anos
age-from = a partir dos { $age } anos

duration-label = Duração
distance-label = Distância
about-value = cerca de { $value }
over-value = mais de { $value }
under-value = menos de { $value }
nearly-value = quase { $value }
from-to = { $from } – { $to }
from-place = partida: { $from }
to-place = destino: { $to }
century-value = século { $centuryRoman }
century-range = séculos { $fromRoman } a { $toRoman }
century-value-before = século { $centuryRoman } a. C.
century-range-before = do século { $fromRoman } a. C. ao século { $toRoman } d. C.
century-label = Século
style-label = Estilo
phone-label = Telefone
address-label = Endereço
access-label = Como chegar
line-stop = paragem { $stop }
line-from = a partir de { $stop }
line-to = até { $stop }
line-walk = { $minutes } min a pé
every-minutes = a cada { $minutes } min
times-per = { $times } { $per }
season-label = Datas
edition = { $number }.ª edição
in-year = em { $year }
change-up = mais { $percent }
change-down = menos { $percent }
link-label = Link
by-person = por { $name }

booking-required = É obrigatório reservar.
booking-recommended = É aconselhável reservar.
booking-possible = É possível reservar.
booking-not-needed = Não é preciso reservar.
booking-on-site = Os bilhetes são vendidos no local.
booking-online = A reserva é feita pela internet.
booking-limit = { $count ->
    [one] No máximo, { $count } pessoa por dia.
   *[other] No máximo, { $count } pessoas por dia.
  }
booking-party = { $count ->
    [one] No máximo, { $count } pessoa por reserva.
   *[other] No máximo, { $count } pessoas por reserva.
  }
booking-ahead = { $days ->
    [one] As reservas abrem com { $days } dia de antecedência.
   *[other] As reservas abrem com { $days } dias de antecedência.
  }
level-easy = Dificuldade: fácil.
level-moderate = Dificuldade: média.
level-hard = Dificuldade: difícil.

freshness-current = informação com data de { $date }
freshness-last-known = última informação conhecida: { $date }
freshness-undated = sem data, convém confirmar
check-official = Alguns destes dados podem ter mudado: confirme, por favor, no site oficial.
source-label = Fonte
sources-label = Fontes
official-site = Site oficial
unconfirmed-site = site oficial, endereço não confirmado
approximate-place = localização aproximada

places-more = Há mais: escreva «mais».
places-heading = Lugares que correspondem ao seu pedido
places-none = Não conheço nenhum lugar que corresponda a tudo o que pede.
places-distance = a { $distance }
places-free = entrada gratuita
places-open-now = aberto agora, até às { $time }
places-closed-now = fechado agora
places-unknown-hours = horário desconhecido
also-known = Veja também

no-answer = Não tenho uma resposta verificada para isto e prefiro não adivinhar.
no-answer-entity = Sei de que se trata ({ $name }), mas não tenho uma resposta verificada para esta pergunta.
untold = Não tenho nada verificado sobre isto: { $details }.
no-answer-site = O melhor é consultar o site oficial: { $site }.
outside-territory = Isto fica fora da zona sobre a qual respondo ({ $territory }), por isso não tenho uma resposta verificada.
live-not-here = Isto muda de hora para hora, e não dou nenhum dado que não possa verificar. A fonte oficial mostra-o em tempo real: { $site }.
cannot-act = Respondo a perguntas, mas não posso reservar, comprar nem telefonar por si. O site oficial pode ajudar: { $site }.
hello = Olá! Pergunte-me o que quiser sobre { $territory }: horários, preços, como chegar, o que ver, viver e estudar aqui.
you-are-welcome = De nada. Boa estadia!
about-me = Sou o Escale, um assistente automático. Respondo a perguntas sobre { $territory } a partir de fontes verificadas e citadas, e digo-o quando não sei.
sorry-no-help = Lamento não ter podido ajudar. Pergunte-me algo sobre { $territory } e farei o meu melhor.
no-advice = Não dou conselhos médicos nem jurídicos: um médico, um farmacêutico ou um advogado pode dá-los.
emergency-intro = Em caso de emergência neste território, ligue para:
store-unavailable = De momento não consigo aceder às minhas fontes. Aqui estão os números de emergência e os sites oficiais; tente de novo dentro de um minuto, por favor.
language-unserved = Ainda não falo esta língua, por isso respondo em português.
languages-offered = Escolha a sua língua

## Avisos (códigos da resposta)

notice-volatile = Pode mudar; a data indica quando foi verificado.
notice-last_known = Último valor conhecido; confirme no site oficial.
notice-generated = Texto escrito por uma inteligência artificial a partir das fontes citadas.
notice-language_unserved = Resposta na língua mais próxima que falo.
notice-approximate = As localizações são aproximadas.
notice-store_unavailable = De momento não é possível consultar as fontes.

## Erros (título do problema, depois o que fazer)

error-question-empty = Escreva uma pergunta, por favor.
error-question-long = Esta pergunta é demasiado longa: { $max } caracteres no máximo, e tem { $count }.
error-not-json = O pedido não é JSON válido.
error-not-text = O pedido não é texto UTF-8 válido.
error-too-large = O pedido é demasiado grande.
error-field = O campo «{ $field }» não está como se esperava: { $wanted }.
error-language = «{ $tag }» não é um código de língua.
error-territory = Não existe aqui o território «{ $id }».
error-link = Este link está danificado ou foi criado por uma versão mais recente. Pode voltar a fazer a pergunta.
error-not-found = Não há nada neste endereço.
error-method = Este endereço não aceita o método { $method }.
error-unavailable = O serviço não está disponível de momento. Tente de novo dentro de um minuto, por favor.
wanted-text = um texto
wanted-number = um número
wanted-position = uma latitude e uma longitude em graus
wanted-time = uma data e hora, por exemplo 2026-07-05T10:00:00+02:00
wanted-list = uma lista de identificadores
wanted-audience = um destes valores: { $choices }
wanted-object = um objeto JSON

## A página

page-title = { $territory }: pergunte na sua língua
page-description = Pergunte o que quiser sobre { $territory } na sua língua e receba uma resposta direta, com as fontes.
page-heading = O que gostaria de saber?
page-intro = Faça as suas perguntas sobre { $territory } na sua língua. As respostas vêm de fontes citadas.
page-placeholder = A sua pergunta
page-ask = Perguntar
page-waiting = A procurar…
page-failed = A resposta não chegou. Verifique a sua ligação à internet e tente de novo.
page-retry = Tentar de novo
page-you = Pergunta
page-answer = Resposta
page-sources = Fontes
page-official = Site oficial
page-share = Partilhar esta resposta
page-copied = Link copiado
page-suggestions = Também pode perguntar
page-openers = Por exemplo
page-language = Língua
page-near-me = Usar a minha localização
page-near-on = Localização em uso, arredondada a cerca de 500 m; nada fica guardado.
page-near-failed = A sua localização não está disponível.
page-skip = Ir direto para a pergunta
page-in-language = Ler isto noutra língua: { $language }
page-about = O Escale dá respostas verificadas e cita as fontes. Sem cookies; nada do que lhe diz respeito fica guardado.
page-map = Mapa
page-checked = verificado: { $date }
page-new-question = Nova pergunta
page-emergency = Números de emergência
page-not-found = Não há nada aqui

## Sugestões (perguntas completas; $name é um lugar)

suggest-hours = { $name }: qual é o horário?
suggest-price = { $name }: quanto custa?
suggest-way = { $name }: como chegar?
suggest-what = { $name }: o que é?
suggest-booking = { $name }: é preciso reservar?
suggest-accessibility = { $name }: é acessível em cadeira de rodas?
suggest-history = { $name }: qual é a história?
suggest-near = O que há para ver perto de { $name }?
suggest-contact = { $name }: qual é o número de telefone?
suggest-rules = { $name }: o que é permitido?
suggest-season = { $name }: quais são as datas?
suggest-kind-near-me = { $kind } perto de mim
suggest-kind-town = { $kind } em { $town }

## Antiguidade de uma data

dated-year = { $year }

## Generated answers

error-too-many = Demasiadas perguntas em pouco tempo. Tente de novo dentro de um minuto, por favor.
