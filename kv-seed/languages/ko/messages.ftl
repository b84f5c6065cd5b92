# Escale가 한국어로 하는 말. 메시지 하나가 완결된 뜻 하나이며, $ 뒤의 이름은 나중에 채워진다.
# 채워지는 말 뒤에는 받침에 따라 바뀌는 조사(은/는, 이/가, 을/를, 로/으로)를 붙이지 않는다.

## The answer

hours-label = 운영 시간
hours-on-day = { $day } 운영 시간: { $times }.
hours-open-at = { $time }에는 열려 있습니다.
hours-closed-at = { $time }에는 닫혀 있습니다.
hours-on-day-unknown = { $day }에 문을 엽니다. 시간은 출처에 나와 있지 않습니다.
hours-closed-on-day = { $day }에는 문을 닫습니다.
hours-open-now = 지금 열려 있습니다({ $time }까지).
hours-open-now-always = 지금 열려 있습니다.
hours-closed-now-today = 지금은 닫혀 있고, 오늘 { $time }에 문을 엽니다.
hours-closed-now-later = 지금은 닫혀 있습니다. 다음 운영: { $day } { $time }.
hours-closed-now = 지금은 닫혀 있습니다.
hours-last-known-on-day = 마지막으로 확인된 시간으로는 { $day } 운영 시간: { $times }.
hours-last-known-closed-on-day = 마지막으로 확인된 시간으로는 { $day }에 문을 닫습니다.
hours-last-known-open-now = 마지막으로 확인된 시간으로는 지금 열려 있습니다({ $time }까지).
hours-last-known-closed-now = 마지막으로 확인된 시간으로는 지금 닫혀 있습니다.
hours-daily = 매일 { $times }
hours-closed = { $days } 휴무
hours-always = 24시간 연중 개방
hours-morning = 오전
hours-afternoon = 오후
hours-days-only = { $days }(시간 미상)
hours-during = { $from }부터 { $to }까지: { $pattern }
every-day = 매일
asked-time = { $day } { $time }

price-label = 요금
price-free = 무료
price-about = 약 { $amount }
price-over = { $amount } 이상
price-under = { $amount } 미만
price-per = { $per } { $amount }
age-range = 만 { $from }~{ $to }세
age-under = 만 { $age }세 미만
age-from = 만 { $age }세 이상

duration-label = 소요 시간
distance-label = 거리
about-value = { $value }쯤
over-value = { $value } 이상
under-value = { $value } 미만
nearly-value = { $value } 가까이
from-to = { $from }에서 { $to }까지
from-place = { $from }에서 출발
to-place = { $to }까지
century-value = { $century }세기
century-range = { $from }~{ $to }세기
century-value-before = 기원전 { $century }세기
century-range-before = 기원전 { $from }세기~기원후 { $to }세기
century-label = 시대
style-label = 양식
phone-label = 전화
address-label = 주소
access-label = 가는 길
line-stop = 정류장: { $stop }
line-from = { $stop }에서 출발
line-to = { $stop }까지
line-walk = 도보 { $minutes }분
every-minutes = { $minutes }분 간격
times-per = { $per } { $times }
season-label = 기간
edition = 제{ $number }회
in-year = { $year }년
change-up = { $percent } 증가
change-down = { $percent } 감소
link-label = 링크
by-person = { $name }

booking-required = 예약이 필수입니다.
booking-recommended = 예약하시는 것이 좋습니다.
booking-possible = 예약할 수 있습니다.
booking-not-needed = 예약하지 않아도 됩니다.
booking-on-site = 표는 현장에서 판매합니다.
booking-online = 예약은 온라인으로 합니다.
booking-limit = 하루 최대 { $count }명까지 입장할 수 있습니다.
booking-party = 예약 한 건당 최대 { $count }명입니다.
booking-ahead = 예약은 { $days }일 전부터 할 수 있습니다.
level-easy = 난이도: 쉬움.
level-moderate = 난이도: 보통.
level-hard = 난이도: 어려움.

freshness-current = { $date } 기준 정보
freshness-last-known = 마지막으로 확인된 정보: { $date }
freshness-undated = 날짜 미상, 확인 필요
check-official = 일부 내용은 바뀌었을 수 있으니 공식 사이트에서 확인해 주세요.
source-label = 출처
sources-label = 출처
official-site = 공식 사이트
unconfirmed-site = 공식 사이트(주소 미확인)
approximate-place = 대략적인 위치

places-more = 더 있습니다. ‘더 보기’라고 입력해 주세요.
places-heading = 조건에 맞는 곳
places-none = 조건에 모두 맞는 곳을 찾지 못했습니다.
places-distance = { $distance } 거리
places-free = 무료입장
places-open-now = 지금 열림, { $time }까지
places-closed-now = 지금 닫힘
places-unknown-hours = 운영 시간 미상
also-known = 함께 보기

no-answer = 이 질문에는 확인된 답이 없습니다. 추측으로 답하지는 않겠습니다.
no-answer-entity = { $name } 정보는 있지만 이 질문에는 확인된 답이 없습니다.
untold = 다음에 대해서는 확인된 정보가 없습니다: { $details }.
no-answer-site = 공식 사이트에 문의하시는 것이 가장 정확합니다: { $site }.
outside-territory = 제가 안내하는 지역({ $territory }) 밖의 내용이어서 확인된 답이 없습니다.
live-not-here = 시시각각 바뀌는 정보라서 확인할 수 없는 수치는 알려 드리지 않습니다. 공식 실시간 정보를 확인하세요: { $site }.
cannot-act = 질문에는 답해 드릴 수 있지만 예약·구매·전화를 대신해 드릴 수는 없습니다. 공식 사이트를 이용해 주세요: { $site }.
hello = 안녕하세요! { $territory }에 대해 무엇이든 물어보세요. 운영 시간, 요금, 가는 길, 볼거리, 생활과 유학까지 안내해 드립니다.
you-are-welcome = 천만에요. 즐거운 여행 되세요!
about-me = 저는 자동 안내 도우미 Escale입니다. { $territory }에 관한 질문에 출처가 밝혀진 확인된 정보로 답하고, 모르는 것은 모른다고 말씀드립니다.
sorry-no-help = 도움이 되지 못해 죄송합니다. { $territory }에 대해 물어봐 주시면 최선을 다해 답하겠습니다.
no-advice = 의료나 법률 조언은 드리지 않습니다. 의사, 약사 또는 변호사와 상담해 주세요.
emergency-intro = 이 지역에서 위급한 상황이 생기면 다음 번호로 전화하세요:
store-unavailable = 지금은 자료를 불러올 수 없습니다. 긴급 전화번호와 공식 사이트는 다음과 같습니다. 1분 뒤에 다시 시도해 주세요.
language-unserved = 아직 이 언어를 지원하지 않아 한국어로 답해 드립니다.
languages-offered = 언어를 선택하세요

## Notices (codes of the answer)

notice-volatile = 바뀔 수 있는 정보입니다. 날짜는 확인한 때입니다.
notice-last_known = 마지막으로 확인된 정보입니다. 공식 사이트에서 확인해 주세요.
notice-generated = 표시된 출처를 바탕으로 인공지능(AI)이 작성했습니다.
notice-language_unserved = 지원하는 언어 가운데 가장 가까운 언어로 답했습니다.
notice-approximate = 위치는 대략적입니다.
notice-store_unavailable = 지금은 출처를 불러올 수 없습니다.

## Errors (title of the problem, then what to do)

error-question-empty = 질문을 입력해 주세요.
error-question-long = 질문이 너무 깁니다. 최대 { $max }자까지 쓸 수 있는데 { $count }자입니다.
error-not-json = 요청이 올바른 JSON이 아닙니다.
error-not-text = 요청이 올바른 UTF-8 텍스트가 아닙니다.
error-too-large = 요청이 너무 큽니다.
error-field = 필드 ‘{ $field }’의 값이 올바르지 않습니다. 필요한 값: { $wanted }.
error-language = 올바른 언어 태그가 아닙니다: ‘{ $tag }’.
error-territory = 이런 지역이 없습니다: ‘{ $id }’.
error-link = 링크가 손상되었거나 더 새로운 버전에서 만든 것입니다. 다시 질문하실 수 있습니다.
error-not-found = 이 주소에는 아무것도 없습니다.
error-method = 이 주소에서는 { $method } 메서드를 쓸 수 없습니다.
error-unavailable = 지금은 서비스를 이용할 수 없습니다. 1분 뒤에 다시 시도해 주세요.
wanted-text = 텍스트
wanted-number = 숫자
wanted-position = 도 단위의 위도와 경도
wanted-time = 2026-07-05T10:00:00+02:00 같은 날짜와 시각
wanted-list = 식별자 목록
wanted-audience = 다음 중 하나: { $choices }
wanted-object = JSON 객체

## The page

page-title = { $territory }: 한국어로 물어보세요
page-description = { $territory }에 대해 한국어로 무엇이든 물어보면 출처가 있는 답을 바로 받을 수 있습니다.
page-heading = 무엇이 궁금하세요?
page-intro = { $territory }에 대해 한국어로 물어보세요. 모든 답에는 출처가 있습니다.
page-placeholder = 질문을 입력하세요
page-ask = 물어보기
page-waiting = 찾고 있습니다…
page-failed = 답변을 받지 못했습니다. 인터넷 연결을 확인하고 다시 시도해 주세요.
page-retry = 다시 시도
page-you = 나
page-answer = 답변
page-sources = 출처
page-official = 공식 사이트
page-share = 이 답변 공유하기
page-copied = 링크를 복사했습니다
page-suggestions = 이런 질문은 어떠세요?
page-openers = 예를 들면
page-language = 언어
page-near-me = 내 위치 사용
page-near-on = 현재 위치를 약 500m 단위로 어림해 사용합니다. 저장하지 않습니다.
page-near-failed = 위치를 확인할 수 없습니다.
page-skip = 질문으로 건너뛰기
page-in-language = 이 언어로 읽기: { $language }
page-about = Escale는 확인된 답을 드리고 출처를 밝힙니다. 쿠키를 쓰지 않으며, 이용자 정보를 저장하지 않습니다.
page-map = 지도
page-checked = { $date } 확인
page-new-question = 새 질문
page-emergency = 긴급 전화번호
page-not-found = 페이지를 찾을 수 없습니다

## Suggestions (complete questions; $name is a place)

suggest-hours = { $name } 운영 시간은 어떻게 되나요?
suggest-price = { $name } 요금은 얼마인가요?
suggest-way = { $name }에는 어떻게 가나요?
suggest-what = { $name }에 대해 알려 주세요
suggest-booking = { $name } 예약이 필요한가요?
suggest-accessibility = { $name }, 휠체어로 이용할 수 있나요?
suggest-history = { $name }의 역사는 어떻게 되나요?
suggest-near = { $name } 근처에 볼거리가 있나요?
suggest-contact = { $name } 전화번호는 어떻게 되나요?
suggest-rules = { $name }에서 지켜야 할 규칙이 있나요?
suggest-season = { $name } 일정은 언제인가요?
suggest-kind-near-me = 내 주변 { $kind }
suggest-kind-town = { $town }의 { $kind }

## Freshness of a date

dated-year = { $year }년

## Generated answers

error-too-many = 짧은 시간에 질문이 너무 많습니다. 1분 뒤에 다시 시도해 주세요.
