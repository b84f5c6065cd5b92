# Escale が日本語で話す言葉。一つのメッセージが一つのまとまった意味を表し、$ の後の名前に値が入る。

## The answer

hours-label = 開館・営業時間
hours-on-day = { $day }の営業時間： { $times }。
hours-open-at = { $time }は営業時間内です。
hours-closed-at = { $time }は営業時間外です。
hours-on-day-unknown = { $day }は開いています。時間は情報源に書かれていません。
hours-closed-on-day = { $day }は休みです。
hours-open-now = 現在開いています（{ $time }まで）。
hours-open-now-always = 現在開いています。
hours-closed-now-today = 現在は閉まっています。今日は{ $time }に開きます。
hours-closed-now-later = 現在は閉まっています。次に開くのは{ $day }の{ $time }です。
hours-closed-now = 現在は閉まっています。
hours-last-known-on-day = 最後に確認できた情報では、{ $day }の営業時間は次のとおりです： { $times }。
hours-last-known-closed-on-day = 最後に確認できた情報では、{ $day }は休みです。
hours-last-known-open-now = 最後に確認できた情報では、現在開いています（{ $time }まで）。
hours-last-known-closed-now = 最後に確認できた情報では、現在は閉まっています。
hours-daily = 毎日{ $times }
hours-closed = { $days }は休み
hours-always = 終日開放
hours-morning = 午前
hours-afternoon = 午後
hours-days-only = { $days }（時間の記載なし）
hours-during = { $from }～{ $to }： { $pattern }
every-day = 毎日
asked-time = { $day }の{ $time }

price-label = 料金
price-free = 無料
price-about = 約{ $amount }
price-over = { $amount }以上
price-under = { $amount }未満
price-per = { $per }{ $amount }
age-range = { $from }～{ $to }歳
age-under = { $age }歳未満
age-from = { $age }歳以上

duration-label = 所要時間
distance-label = 距離
about-value = { $value }前後
over-value = { $value }以上
under-value = { $value }未満
nearly-value = { $value }近く
from-to = { $from }から{ $to }まで
from-place = { $from }から
to-place = { $to }まで
century-value = { $century }世紀
century-range = { $from }～{ $to }世紀
century-value-before = 紀元前{ $century }世紀
century-range-before = 紀元前{ $from }世紀～紀元{ $to }世紀
century-label = 年代
style-label = 様式
phone-label = 電話
address-label = 住所
access-label = アクセス
line-stop = { $stop }下車
line-from = { $stop }発
line-to = { $stop }行き
line-walk = 徒歩{ $minutes }分
every-minutes = { $minutes }分間隔
times-per = { $per }{ $times }
season-label = 時期
edition = 第{ $number }回
in-year = { $year }年
change-up = { $percent }増
change-down = { $percent }減
link-label = リンク
by-person = { $name }による

booking-required = 予約が必要です。
booking-recommended = 予約をおすすめします。
booking-possible = 予約できます。
booking-not-needed = 予約は不要です。
booking-on-site = チケットは現地で販売しています。
booking-online = 予約はオンラインで受け付けています。
booking-limit = 1日{ $count }人までです。
booking-party = 1回の予約につき{ $count }人までです。
booking-ahead = 予約は{ $days }日前から受け付けます。
level-easy = 難易度：やさしい。
level-moderate = 難易度：ふつう。
level-hard = 難易度：難しい。

freshness-current = { $date }時点の情報
freshness-last-known = 最後に確認できた情報： { $date }
freshness-undated = 日付なし、要確認
check-official = 変更されている場合があります。公式サイトでご確認ください。
source-label = 情報源
sources-label = 情報源
official-site = 公式サイト
unconfirmed-site = 公式サイト（アドレスは未確認）
approximate-place = おおよその位置

places-more = ほかにもあります。「もっと」と入力してください。
places-heading = 条件に合う場所
places-none = すべての条件に合う場所は見つかりませんでした。
places-distance = { $distance }先
places-free = 入場無料
places-open-now = 現在開いています（{ $time }まで）
places-closed-now = 現在は閉まっています
places-unknown-hours = 営業時間は不明
also-known = 関連

no-answer = このご質問には、確認のとれた答えがありません。推測でのお答えは控えます。
no-answer-entity = { $name }の情報はありますが、このご質問には確認のとれた答えがありません。
untold = 次の点については、確認のとれた情報がありません： { $details }。
no-answer-site = 公式サイトでお確かめください： { $site }
outside-territory = ご案内している地域（{ $territory }）の外のことなので、確認のとれた答えがありません。
live-not-here = 刻々と変わる情報のため、確認できない数字はお伝えしません。公式のリアルタイム情報はこちらです： { $site }
cannot-act = ご質問にはお答えできますが、予約・購入・電話の代行はできません。公式サイトをご利用ください： { $site }
hello = こんにちは！{ $territory }のことなら何でもお尋ねください。営業時間、料金、行き方、見どころ、暮らしや留学についてもお答えします。
you-are-welcome = どういたしまして。どうぞ楽しいご滞在を！
about-me = Escale（エスカル）という自動案内です。{ $territory }についてのご質問に、出典の明らかな確認済みの情報でお答えします。わからないことは、わからないとお伝えします。
sorry-no-help = お役に立てず申し訳ありません。{ $territory }についてお尋ねください。できる限りお答えします。
no-advice = 医療や法律に関する助言はできません。医師、薬剤師、弁護士にご相談ください。
emergency-intro = この地域で緊急のときは、次の番号に電話してください：
store-unavailable = 現在、情報を読み込めません。緊急の電話番号と公式サイトをお知らせします。1分ほど後にもう一度お試しください。
language-unserved = まだこの言語には対応していないため、日本語でお答えします。
languages-offered = 言語を選択

## Notices (codes of the answer)

notice-volatile = 変更されることがあります。日付は確認した時点です。
notice-last_known = 最後に確認できた情報です。公式サイトでご確認ください。
notice-generated = 記載の情報源をもとにAIが作成しました。
notice-language_unserved = 対応している中で最も近い言語でお答えしました。
notice-approximate = 位置はおおよそのものです。
notice-store_unavailable = 現在、情報源を読み込めません。

## Errors (title of the problem, then what to do)

error-question-empty = 質問を入力してください。
error-question-long = 質問が長すぎます。{ $max }文字までのところ、{ $count }文字入力されています。
error-not-json = リクエストが正しい JSON ではありません。
error-not-text = リクエストが正しい UTF-8 テキストではありません。
error-too-large = リクエストが大きすぎます。
error-field = フィールド「{ $field }」が正しくありません。必要な値： { $wanted }。
error-language = 「{ $tag }」は言語タグではありません。
error-territory = 「{ $id }」という地域はありません。
error-link = このリンクは壊れているか、新しいバージョンで作られたものです。もう一度質問してください。
error-not-found = このアドレスには何もありません。
error-method = このアドレスでは { $method } メソッドは使えません。
error-unavailable = 現在サービスを利用できません。1分ほど後にもう一度お試しください。
wanted-text = テキスト
wanted-number = 数値
wanted-position = 度で表した緯度と経度
wanted-time = 日時（例：2026-07-05T10:00:00+02:00）
wanted-list = 識別子のリスト
wanted-audience = 次のいずれか： { $choices }
wanted-object = JSON オブジェクト

## The page

page-title = { $territory }：あなたの言葉で質問
page-description = { $territory }のことを日本語で質問すると、出典付きの答えがすぐに返ってきます。
page-heading = 何をお知りになりたいですか？
page-intro = { $territory }のことを日本語でお尋ねください。答えには必ず情報源を添えます。
page-placeholder = 質問を入力
page-ask = 質問する
page-waiting = 調べています…
page-failed = 回答を受信できませんでした。接続を確認して、もう一度お試しください。
page-retry = もう一度試す
page-you = あなた
page-answer = 回答
page-sources = 情報源
page-official = 公式サイト
page-share = この回答を共有
page-copied = リンクをコピーしました
page-suggestions = こんな質問もできます
page-openers = 質問の例
page-language = 言語
page-near-me = 現在地を使う
page-near-on = 現在地を約500m単位に丸めて使用しています。保存はしません。
page-near-failed = 現在地を取得できません。
page-skip = 質問欄へ移動
page-in-language = { $language }で読む
page-about = Escale は、情報源を明記した確認済みの答えをお届けします。Cookie は使わず、個人に関する情報は一切保存しません。
page-map = 地図
page-checked = 確認日： { $date }
page-new-question = 新しい質問
page-emergency = 緊急の電話番号
page-not-found = ページが見つかりません

## Suggestions (complete questions; $name is a place)

suggest-hours = { $name }は何時から何時まで開いていますか？
suggest-price = { $name }の料金はいくらですか？
suggest-way = { $name }へはどう行けばいいですか？
suggest-what = { $name }とはどんなところですか？
suggest-booking = { $name }は予約が必要ですか？
suggest-accessibility = { $name }は車椅子でも利用できますか？
suggest-history = { $name }はいつ建てられましたか？
suggest-near = { $name }の近くの見どころは？
suggest-contact = { $name }の電話番号は？
suggest-rules = { $name }にはどんな決まりがありますか？
suggest-season = { $name }はいつ開催されますか？
suggest-kind-near-me = 近くの{ $kind }
suggest-kind-town = { $town }の{ $kind }

## Freshness of a date

dated-year = { $year }年

## Generated answers

error-too-many = 短時間に質問が多すぎます。1分ほど後にもう一度お試しください。
