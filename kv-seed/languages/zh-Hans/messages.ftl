# Escale 用中文说的话。一条消息就是一个完整的意思；$ 后面的名称会被填入。

## The answer

hours-label = 开放时间
hours-on-day = { $day }开放： { $times }。
hours-open-at = { $time }在开放时间内。
hours-closed-at = { $time }不在开放时间内。
hours-on-day-unknown = { $day }开放，来源未注明具体时间。
hours-closed-on-day = { $day }不开放。
hours-open-now = 现在开放，至{ $time }。
hours-open-now-always = 现在开放。
hours-closed-now-today = 现在未开放，今天{ $time }开放。
hours-closed-now-later = 现在未开放，下次开放时间为{ $day }{ $time }。
hours-closed-now = 现在未开放。
hours-last-known-on-day = 据最近一次已知的时间，{ $day }开放： { $times }。
hours-last-known-closed-on-day = 据最近一次已知的时间，{ $day }不开放。
hours-last-known-open-now = 据最近一次已知的时间，现在开放，至{ $time }。
hours-last-known-closed-now = 据最近一次已知的时间，现在未开放。
hours-daily = 每天{ $times }
hours-closed = { $days }不开放
hours-always = 全天开放
hours-morning = 上午
hours-afternoon = 下午
hours-days-only = { $days }（未注明具体时间）
hours-during = { $from }至{ $to }： { $pattern }
every-day = 每天
asked-time = { $day }{ $time }

price-label = 价格
price-free = 免费
price-about = 约{ $amount }
price-over = { $amount }以上
price-under = 不到{ $amount }
price-per = { $per }{ $amount }
age-range = { $from }至{ $to }岁
age-under = { $age }岁以下
age-from = { $age }岁及以上

duration-label = 所需时间
distance-label = 距离
about-value = 约{ $value }
over-value = 超过{ $value }
under-value = 不到{ $value }
nearly-value = 近{ $value }
from-to = { $from }至{ $to }
from-place = 从{ $from }出发
to-place = 前往{ $to }
century-value = { $century }世纪
century-range = { $from }至{ $to }世纪
century-value-before = 公元前{ $century }世纪
century-range-before = 公元前{ $from }世纪至公元{ $to }世纪
century-label = 年代
style-label = 风格
phone-label = 电话
address-label = 地址
access-label = 交通方式
line-stop = { $stop }站
line-from = 从{ $stop }出发
line-to = 到{ $stop }
line-walk = 步行{ $minutes }分钟
every-minutes = 每{ $minutes }分钟一班
times-per = { $per }{ $times }
season-label = 日期
edition = 第{ $number }届
in-year = { $year }年
change-up = 增长{ $percent }
change-down = 下降{ $percent }
link-label = 链接
by-person = 人物： { $name }

booking-required = 必须预约。
booking-recommended = 建议预约。
booking-possible = 可以预约。
booking-not-needed = 无需预约。
booking-on-site = 现场售票。
booking-online = 请在网上预约。
booking-limit = 每天最多{ $count }人。
booking-party = 每次预约最多{ $count }人。
booking-ahead = 提前{ $days }天开放预约。
level-easy = 难度：容易。
level-moderate = 难度：中等。
level-hard = 难度：较难。

freshness-current = 信息日期： { $date }
freshness-last-known = 最近已知信息： { $date }
freshness-undated = 无日期，请核实
check-official = 部分信息可能已有变化，请以官方网站为准。
source-label = 来源
sources-label = 来源
official-site = 官方网站
unconfirmed-site = 官方网站（网址未经核实）
approximate-place = 大致位置

places-more = 还有其他地点，请输入“更多”。
places-heading = 符合条件的地点
places-none = 没有找到符合全部条件的地点。
places-distance = 距离{ $distance }
places-free = 免费入场
places-open-now = 现在开放，至{ $time }
places-closed-now = 现在未开放
places-unknown-hours = 开放时间未知
also-known = 另见

no-answer = 这个问题我没有经过核实的答案，不想随意猜测。
no-answer-entity = 我知道{ $name }，但这个问题我没有经过核实的答案。
untold = 关于以下内容，我没有经过核实的信息： { $details }。
no-answer-site = 建议您查询官方网站： { $site }。
outside-territory = 这不在{ $territory }范围内，我只了解这一地区，因此没有经过核实的答案。
live-not-here = 这类信息随时变化，无法核实的数字我不会提供。请查看官方的实时信息： { $site }。
cannot-act = 我可以回答问题，但不能代您预订、购买或打电话。请通过官方网站办理： { $site }。

hello = 您好！关于{ $territory }的任何问题都可以问我：开放时间、价格、交通、游览，以及在这里生活和学习。
you-are-welcome = 不客气，祝您旅途愉快！
about-me = 我是 Escale，一个自动问答助手。我依据经过核实并注明出处的资料，回答关于{ $territory }的问题；不知道的，我会如实告诉您。
sorry-no-help = 很抱歉没能帮上忙。欢迎您提出有关{ $territory }的问题，我会尽力回答。
no-advice = 我不提供医疗或法律建议，请咨询医生、药剂师或律师。
emergency-intro = 在本地区遇到紧急情况，请拨打：
store-unavailable = 目前无法读取资料。以下是紧急电话和官方网站，请一分钟后再试。
language-unserved = 我还不会这种语言，因此用中文回答。
languages-offered = 请选择语言

## Notices (codes of the answer)

notice-volatile = 信息可能变化，日期为核实时间。
notice-last_known = 最近已知的信息，请在官方网站核实。
notice-generated = 由人工智能根据所列来源撰写。
notice-language_unserved = 已用我会的最接近的语言回答。
notice-approximate = 位置为大致位置。
notice-store_unavailable = 目前无法读取资料来源。

## Errors (title of the problem, then what to do)

error-question-empty = 请输入问题。
error-question-long = 问题太长：最多{ $max }个字符，您输入了{ $count }个。
error-not-json = 请求不是有效的 JSON。
error-not-text = 请求不是有效的 UTF-8 文本。
error-too-large = 请求过大。
error-field = 字段“{ $field }”不符合要求，应为{ $wanted }。
error-language = “{ $tag }”不是有效的语言代码。
error-territory = 这里没有名为“{ $id }”的地区。
error-link = 此链接已损坏，或由更新的版本生成。您可以重新提问。
error-not-found = 此地址没有内容。
error-method = 此地址不接受 { $method } 方法。
error-unavailable = 服务暂时不可用，请一分钟后再试。
wanted-text = 文本
wanted-number = 数字
wanted-position = 以度表示的纬度和经度
wanted-time = 日期和时间，例如 2026-07-05T10:00:00+02:00
wanted-list = 标识符列表
wanted-audience = 以下之一： { $choices }
wanted-object = JSON 对象

## The page

page-title = { $territory }：用您的语言提问
page-description = 用您的语言询问关于{ $territory }的任何问题，即可获得注明来源的直接回答。
page-heading = 您想了解什么？
page-intro = 用您的语言询问关于{ $territory }的问题，每个回答都注明来源。
page-placeholder = 您的问题
page-ask = 提问
page-waiting = 正在查找……
page-failed = 未能收到回答，请检查网络后重试。
page-retry = 重试
page-you = 您
page-answer = 回答
page-sources = 来源
page-official = 官方网站
page-share = 分享此回答
page-copied = 链接已复制
page-suggestions = 您还可以问
page-openers = 例如
page-language = 语言
page-near-me = 使用我的位置
page-near-on = 正在使用您的位置（精确到约500米），不会保存。
page-near-failed = 无法获取您的位置。
page-skip = 跳到提问处
page-in-language = 用{ $language }阅读
page-about = Escale 提供经过核实的回答并注明来源。不使用 Cookie，不保存您的任何信息。
page-map = 地图
page-checked = 核实日期： { $date }
page-new-question = 新问题
page-emergency = 紧急电话
page-not-found = 这里没有内容

## Suggestions (complete questions; $name is a place)

suggest-hours = { $name }什么时候开放？
suggest-price = { $name }多少钱？
suggest-way = 怎么去{ $name }？
suggest-what = 能介绍一下{ $name }吗？
suggest-booking = { $name }需要预约吗？
suggest-accessibility = { $name }有无障碍设施吗？
suggest-history = { $name }是什么时候建的？
suggest-near = { $name }附近有什么值得看的？
suggest-contact = { $name }的电话号码是多少？
suggest-rules = { $name }有什么规定？
suggest-season = { $name }是什么时候？
suggest-kind-near-me = 我附近的{ $kind }
suggest-kind-town = { $town }的{ $kind }

## Freshness of a date

dated-year = { $year }年

## Generated answers

error-too-many = 短时间内提问过多，请一分钟后再试。
