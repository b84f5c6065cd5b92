# Escale 用正體中文說的話。一則訊息就是一個完整的意思；$ 後面的名稱會被填入。

## The answer

hours-label = 開放時間
hours-on-day = { $day }開放： { $times }。
hours-open-at = { $time }在開放時間內。
hours-closed-at = { $time }不在開放時間內。
hours-on-day-unknown = { $day }開放，但資料來源沒有註明時間。
hours-closed-on-day = { $day }不開放。
hours-open-now = 現在開放中，到{ $time }為止。
hours-open-now-always = 現在開放中。
hours-closed-now-today = 現在未開放，今天{ $time }開放。
hours-closed-now-later = 現在未開放，下次開放時間為{ $day }{ $time }。
hours-closed-now = 現在未開放。
hours-last-known-on-day = 依目前所知最近的時間表，{ $day }開放： { $times }。
hours-last-known-closed-on-day = 依目前所知最近的時間表，{ $day }不開放。
hours-last-known-open-now = 依目前所知最近的時間表，現在開放中，到{ $time }為止。
hours-last-known-closed-now = 依目前所知最近的時間表，現在未開放。
hours-daily = 每天{ $times }
hours-closed = { $days }不開放
hours-always = 全天開放
hours-morning = 上午
hours-afternoon = 下午
hours-days-only = { $days }（未註明時間）
hours-during = { $from }至{ $to }： { $pattern }
every-day = 每天
asked-time = { $day }{ $time }

price-label = 費用
price-free = 免費
price-about = 約{ $amount }
price-over = { $amount }以上
price-under = 不到{ $amount }
price-per = { $per }{ $amount }
age-range = { $from }至{ $to }歲
age-under = 未滿{ $age }歲
age-from = { $age }歲以上

duration-label = 所需時間
distance-label = 距離
about-value = 約{ $value }
over-value = 超過{ $value }
under-value = 不到{ $value }
nearly-value = 將近{ $value }
from-to = { $from }到{ $to }
from-place = 從{ $from }出發
to-place = 前往{ $to }
century-value = { $century }世紀
century-range = { $from }至{ $to }世紀
century-value-before = 西元前{ $century }世紀
century-range-before = 西元前{ $from }世紀至西元{ $to }世紀
century-label = 年代
style-label = 風格
phone-label = 電話
address-label = 地址
access-label = 交通方式
line-stop = { $stop }站
line-from = 從{ $stop }出發
line-to = 到{ $stop }
line-walk = 步行{ $minutes }分鐘
every-minutes = 每{ $minutes }分鐘一班
times-per = { $per }{ $times }
season-label = 日期
edition = 第{ $number }屆
in-year = { $year }年
change-up = 增加{ $percent }
change-down = 減少{ $percent }
link-label = 連結
by-person = 人物： { $name }

booking-required = 必須預約。
booking-recommended = 建議預約。
booking-possible = 可以預約。
booking-not-needed = 不需預約。
booking-on-site = 現場購票。
booking-online = 請上網預約。
booking-limit = 每天限{ $count }人。
booking-party = 每次預約最多{ $count }人。
booking-ahead = { $days }天前開放預約。
level-easy = 難度：容易。
level-moderate = 難度：中等。
level-hard = 難度：困難。

freshness-current = 資料日期： { $date }
freshness-last-known = 目前所知的最近資料： { $date }
freshness-undated = 資料未註明日期，請再確認
check-official = 部分資料可能已有變動，請以官方網站為準。
source-label = 資料來源
sources-label = 資料來源
official-site = 官方網站
unconfirmed-site = 官方網站，網址尚未確認
approximate-place = 大略位置

places-more = 還有其他地點，請輸入「更多」。
places-heading = 符合條件的地點
places-none = 找不到符合所有條件的地點。
places-distance = 距離{ $distance }
places-free = 免費入場
places-open-now = 現在開放中，到{ $time }為止
places-closed-now = 現在未開放
places-unknown-hours = 開放時間不詳
also-known = 另請參考

no-answer = 這個問題我沒有查證過的答案，也不想隨便猜測。
no-answer-entity = 我知道{ $name }，但這個問題我沒有查證過的答案。
untold = 關於以下內容，我沒有查證過的資料： { $details }。
no-answer-site = 建議您查詢官方網站： { $site }。
outside-territory = 這不在我負責的{ $territory }範圍內，因此沒有查證過的答案。
live-not-here = 這類資訊隨時在變，我不會提供無法查證的數字。請查看官方即時資訊： { $site }。
cannot-act = 我可以回答問題，但無法代您訂位、購票或打電話。請透過官方網站辦理： { $site }。
hello = 您好！關於{ $territory }，想知道什麼都可以問我：開放時間、票價、交通、景點，以及在這裡生活和念書的事。
you-are-welcome = 不客氣，祝您旅途愉快！
about-me = 我是 Escale，會自動回答問題的小幫手。我根據查證過並註明出處的資料，回答有關{ $territory }的問題；不知道的，我會照實告訴您。
sorry-no-help = 很抱歉沒能幫上忙。歡迎您詢問有關{ $territory }的問題，我會盡力回答。
no-advice = 我不提供醫療或法律建議，請洽詢醫師、藥師或律師。
emergency-intro = 在本地區遇到緊急狀況，請撥打：
store-unavailable = 目前無法讀取資料。以下是緊急電話和官方網站，請稍後再試。
language-unserved = 我還不會這種語言，因此以中文回答。
languages-offered = 請選擇語言

## Notices (codes of the answer)

notice-volatile = 資料可能變動，所示日期為查證日期。
notice-last_known = 目前所知的最近資料，請至官方網站確認。
notice-generated = 由人工智慧依據所列來源撰寫。
notice-language_unserved = 已改用我會的語言中最接近的一種回答。
notice-approximate = 位置為大略位置。
notice-store_unavailable = 目前無法讀取資料來源。

## Errors (title of the problem, then what to do)

error-question-empty = 請輸入問題。
error-question-long = 問題太長：上限為{ $max }個字元，您輸入了{ $count }個。
error-not-json = 請求內容不是有效的 JSON。
error-not-text = 請求內容不是有效的 UTF-8 文字。
error-too-large = 請求內容過大。
error-field = 欄位「{ $field }」不符合要求，應為{ $wanted }。
error-language = 「{ $tag }」不是有效的語言代碼。
error-territory = 這裡沒有名為「{ $id }」的地區。
error-link = 此連結已損壞，或由較新的版本產生。您可以重新提問。
error-not-found = 這個網址沒有內容。
error-method = 這個網址不接受 { $method } 方法。
error-unavailable = 服務暫時無法使用，請稍後再試。
wanted-text = 文字
wanted-number = 數字
wanted-position = 以度表示的緯度和經度
wanted-time = 日期和時間，例如 2026-07-05T10:00:00+02:00
wanted-list = 識別碼清單
wanted-audience = 下列其中之一： { $choices }
wanted-object = JSON 物件

## The page

page-title = { $territory }：用您的語言提問
page-description = 用您的語言詢問有關{ $territory }的任何問題，立即獲得註明出處的直接回答。
page-heading = 您想知道什麼？
page-intro = 用您的語言詢問有關{ $territory }的問題，每則回答都註明出處。
page-placeholder = 您的問題
page-ask = 提問
page-waiting = 查詢中……
page-failed = 沒有收到回答，請檢查網路連線後再試一次。
page-retry = 再試一次
page-you = 您
page-answer = 回答
page-sources = 資料來源
page-official = 官方網站
page-share = 分享這則回答
page-copied = 已複製連結
page-suggestions = 您也可以問
page-openers = 例如
page-language = 語言
page-near-me = 使用我的位置
page-near-on = 正在使用您的位置（精確到約500公尺），不會儲存任何資料。
page-near-failed = 無法取得您的位置。
page-skip = 跳到提問欄
page-in-language = 以{ $language }閱讀
page-about = Escale 提供查證過並註明出處的回答。不使用 Cookie，也不儲存您的任何資料。
page-map = 地圖
page-checked = 查證日期： { $date }
page-new-question = 新問題
page-emergency = 緊急電話
page-not-found = 這裡沒有內容

## Suggestions (complete questions; $name is a place)

suggest-hours = { $name }幾點開放？
suggest-price = { $name }門票多少錢？
suggest-way = 怎麼去{ $name }？
suggest-what = { $name }是什麼？
suggest-booking = { $name }需要預約嗎？
suggest-accessibility = { $name }有無障礙設施嗎？
suggest-history = { $name }是什麼時候建的？
suggest-near = { $name }附近有什麼值得看的？
suggest-contact = { $name }的電話是幾號？
suggest-rules = { $name }有什麼規定？
suggest-season = { $name }什麼時候舉行？
suggest-kind-near-me = 我附近的{ $kind }
suggest-kind-town = { $town }的{ $kind }

## Freshness of a date

dated-year = { $year }年

## Generated answers

error-too-many = 短時間內提問過多，請一分鐘後再試。
