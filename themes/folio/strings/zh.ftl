# 界面用语，中文。各名称的用途见英文文件。

## The frame of every page

skip-to-content = 跳至正文
menu = 菜单
main-navigation = 主导航
breadcrumbs = 当前位置
home = 首页
search = 搜索
page-title = { $title } · { $site }
back-to-top = 返回页首
language = 语文
change-language = 以其他语文阅读本页
feed = 订阅源
subscribe-feed = 订阅更新
mailing-list = 邮件列表
print = 打印
download = 下载
details = 详情
more = 更多
all = 全部
none = 无
yes = 是
no = 否
and-others = { $count ->
   *[other] 及其他{ $count }个
}
opens-elsewhere = 外部网站

## Languages: names as they stand in the sentences below

language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文
only-in-language = 本页仅有{ $language }版本。
text-in-language = 下文为{ $language }。
also-in = 其他语文版本
original-language = 原文：{ $language }

## Names of pages and of sections of the site

briefings = 分析简报
briefing = 分析简报
treaties = 条约
treaty = 条约
provisions = 条款
provision = 条款
drafts = 草案
draft = 草案
proposals = 提案
proposal = 提案
packages = 一揽子方案
package = 一揽子方案
sessions = 届会
session = 届会
delegations = 代表团
delegation = 代表团
groups = 国家集团
group = 国家集团
observers = 观察员
observer = 观察员
organizations = 组织
organization = 组织
body = 谈判机构
state = 国家
not-members = 观察员、组织和机构
others-not-named = 其他未具名者
topics = 专题
topic = 专题
authors = 作者
author = 作者
glossary = 术语表
term = 术语
documents = 文件
pages = 页面
page = 页面
document = 文件
positions = 立场
position = 立场
progress = 进展
status = 状态
compare = 比较各草案
redline = 修订对照
rolling-text = 滚动案文
timeline = 时间表
data = 数据
about = 关于本站
manual = 手册

## Home

latest-briefings = 最新分析简报
where-it-stands = 谈判现状
where-negotiations-stand = 各项谈判的现状
all-briefings = 全部分析简报
all-treaties = 全部条约
all-proposals = 全部提案
all-documents = 全部文件
all-topics = 全部专题
all-delegations = 全部代表团
what-is-new = 最新动态

## Counts

count-briefings = { $count ->
   *[other] { $count }篇分析简报
}
count-treaties = { $count ->
   *[other] { $count }项条约
}
count-provisions = { $count ->
   *[other] { $count }条
}
count-drafts = { $count ->
   *[other] { $count }份草案
}
count-proposals = { $count ->
   *[other] { $count }项提案
}
count-packages = { $count ->
   *[other] { $count }项一揽子方案
}
count-edits = { $count ->
   *[other] { $count }处修正
}
count-sessions = { $count ->
   *[other] { $count }届会议
}
count-delegations = { $count ->
   *[other] { $count }个代表团
}
count-members = { $count ->
   *[other] { $count }个成员
}
count-positions = { $count ->
   *[other] { $count }项立场
}
count-statuses = { $count ->
   *[other] { $count }项状态
}
count-documents = { $count ->
   *[other] { $count }份文件
}
count-terms = { $count ->
   *[other] { $count }条术语
}
count-mentions = { $count ->
    [0] 无提及
   *[other] { $count }处提及
}
count-pages = { $count ->
   *[other] { $count }页
}
count-words = { $count ->
   *[other] { $count }词
}
count-articles = { $count ->
   *[other] { $count }条
}
count-units = { $count ->
   *[other] { $count }个款、项
}
found-in-text = 本案文中找到
lines-of-pages = 页码和页眉
count-brackets = { $count ->
   *[other] { $count }处方括号
}
count-options = { $count ->
   *[other] { $count }个备选案文
}
count-changes = { $count ->
    [0] 无改动
   *[other] { $count }处改动
}
count-days = { $count ->
   *[other] { $count }天
}

## Dates

date = 日期
published = { $date }发布
updated = { $date }更新
to-be-published = 将于{ $date }发布
since-date = 自{ $date }起
until-date = 至{ $date }
as-of-date = 截至{ $date }
undated = 未注明日期
at-session = 在{ $session }期间
session-within = 属于：{ $session }
meetings-within = 期间举行的会议
agreed-in-sum-note = 来源未说明是哪些条款：未单独记录的条款可能包括在内，其是否仍未商定尚不可知。

## Lists and their pages

pagination = 分页
page-number = 第{ $page }页，共{ $pages }页
previous-page = 上一页
next-page = 下一页
newer = 较新
older = 较早
nothing-here = 暂无内容。
filter = 筛选
sort-by = 排序

## Briefings

briefing-kind-analysis = 分析
briefing-kind-article = 文章
briefing-kind-proposal = 提案
briefing-kind-news = 新闻
by-authors = 作者：{ $names }
reading-time = { $minutes ->
   *[other] 阅读时间约{ $minutes }分钟
}
unpublished-draft = 草稿
unpublished-draft-note = 本简报为草稿，尚未发布。
references-as-of = 文中所引条款以{ $draft }为准。
about-this-briefing = 关于本简报
previous-briefing = 上一篇简报
next-briefing = 下一篇简报
related-briefings = 相关简报
briefings-on-this = 相关分析简报
provisions-discussed = 所讨论的条款
funding = 资助
disclaimer = 免责声明
licence = 许可
cite-this = 引用本文
contents = 目录
footnotes = 注释
footnote = 注{ $mark }
footnote-back = 返回正文
section-link = 本节链接

## Treaties

overview = 概览
short-title = 简称
negotiating-body = 谈判机构
mandate = 授权
decision-making = 决策方式
decision-consensus = 以协商一致方式
decision-vote = 以表决方式
decision-fallback-consensus = 不成，则以协商一致方式
decision-fallback-vote = 不成，则以表决方式
decision-majority = 所需多数：{ $majority }
decision-members = { $count ->
   *[other] 有表决权的成员{ $count }个
}
decision-quorum = 法定人数：成员的{ $share }
latest-draft = 最新草案
first-draft = 首份草案
next-session = 下届会议
last-session = 上届会议
figures = 数字
figure-counted-elsewhere = 系来源所载数字，并非本站统计
fictional = 虚构
fictional-note = 本谈判纯属虚构。条约、各代表团及其在此所述一切均为演示本站功能而编写。
no-draft-yet = 尚未公布任何草案。
chapters = 各章
not-in-latest-draft = 最新草案中已无
bodies = 谈判机构
body-mandate = 受托任务
body-facilitators = 协调人
body-set-up = 设立于
body-papers = 所提文件
body-proposals = 所提建议

## Provisions

current-text = 现行案文
text-of-draft = { $draft }案文
history = 沿革
history-in-drafts = 历次草案
now-numbered = 现为{ $label }
was-numbered = 原为{ $label }
first-in = 首见于{ $draft }
last-in = 最后见于{ $draft }
not-in-draft = 本草案中没有
deleted = 已删除
deleted-in = 在{ $draft }中删除
split-from = 自{ $label }拆分而来
split-into = 拆分为{ $labels }
merged-from = 由{ $labels }合并而成
merged-into = 并入{ $label }
called-since = （{ $draft }；{ $now }）
called-last = （{ $now }）
concordance = 条款对照表
concordance-note = 各条款在每份草案中的编号。标题仅在首次出现或有变动处列出。
see-concordance = 条款对照表：各条款在每份草案中的编号
dossier-of = 卷宗：{ $label }
see-dossier = 卷宗：按时间顺序列出有关本条款的全部内容
dossier-note = 按时间顺序列出该条款的全部案文、变动、提案、立场、状态以及有关简报。
dossier-also = 另见提及之处
dossier-draft = 案文
dossier-proposal = 提案
dossier-outcome = 提案结果
dossier-position = 立场
dossier-status = 状态
dossier-vote = 表决
dossier-argument = 论点
dossier-briefing = 简报
moved-here = 移至此处
moved-from = 自{ $label }移来
moved-to = 移至{ $label }
renumbered = 重新编号
unchanged = 未变
new-provision = 新增
parallels = 其他文书中的类似条款
provisions-in-force = 他处已生效的条款
previous-provision = 上一条款
next-provision = 下一条款
mentions = 提及之处
mentioned-in = 提及此项的内容
no-mentions = 本站尚无内容提及此条。
proposals-on-this = 关于本条款的提案
positions-on-this = 对本条款的立场
summary = 摘要
also-known-as = 又称
permalink = 永久链接
permalink-to = { $label }的永久链接
see-in-draft = 在{ $draft }中查看

## Drafts

stage = 阶段
stage-zero = 预稿
stage-negotiating = 谈判案文
stage-final = 最后草案
stage-adopted = 通过的案文
authority = 文本效力
authority-official = 正式案文
authority-unofficial = 非正式案文
authority-summary = 摘要
authority-unofficial-note = 此为非正式副本或译文，应以正式案文为准。
authority-summary-note = 此为本站自拟摘要，并非草案案文。请勿作为谈判者的原话引用。本站不就其统计字数、方括号或改动。
change-in-our-summary = 本站摘要的改动
symbol = 文号
preface = 前言部分
preamble = 序言
chapter-contents = 草案目录
previous-draft = 上一份草案
next-draft = 下一份草案
option = 备选案文
bracketed-text = 方括号内案文：未议定
bracket-opens = 左方括号，第{ $depth }层
bracket-closes = 右方括号，第{ $depth }层
bracket-unbalanced = 此方括号没有与之对应的另一半。
tracked-addition = 草案中新增
tracked-deletion = 草案中删去
tracked-by = 由{ $name }提出
translation-of-draft = 译文

## Proposals

tabled-by = 提出者
sponsors = 提案方
sponsors-not-named = 来源未指明提案方。
on-behalf-of = 代表{ $group }
by-on-behalf-of = { $delegation }代表{ $group }
by-name = { $name }提出
supported-by = 支持者
opposed-by = 反对者
made-at = 提出场合
made-on-draft = 所针对的草案
proposal-state = 处理结果
proposal-state-tabled = 已提出
proposal-state-withdrawn = 已撤回
proposal-state-merged = 已合并
proposal-state-agreed = 已接受
proposal-state-rejected = 未获接受
proposal-merged-into = 并入“{ $title }”
revises = 修订
revised-by = 被修订为
offered-in-package = 所属一揽子方案
package-condition = 条件
package-note = 这些提案须一并审议，不可分割。
edits = 修正内容
edit-replace = 将“{ $old }”改为“{ $new }”
edit-replace-whole = 将{ $label }全文改为“{ $new }”
edit-delete = 删除“{ $old }”
edit-delete-whole = 删除{ $label }
edit-retain = 保留“{ $old }”
edit-retain-whole = 保留{ $label }
edit-add-after = 在“{ $anchor }”之后增加“{ $new }”
edit-add-before = 在“{ $anchor }”之前增加“{ $new }”
edit-add-end = 在{ $label }末尾增加“{ $new }”
edit-move = 将{ $label }移至{ $to }之后
edit-move-start = 将{ $label }移至{ $to }开头
edit-new = 在{ $to }之后新增{ $label }
edit-new-unlabelled = 在{ $to }之后新增一段
edit-kind-replace = 替换
edit-kind-delete = 删除
edit-kind-retain = 保留
edit-kind-add = 增加
edit-kind-move = 移动
edit-kind-new = 新增
edit-in = 在{ $label }中

## Positions and status

stance = 立场
stance-supports = 支持
stance-opposes = 反对
stance-seeks-changes = 要求修改
stance-reserves = 保留立场
no-data = 无资料
no-data-note = “无资料”指本站没有来源，并不表示中立。
status-open = 未决
status-bracketed = 置于方括号内
status-informal = 非正式商定
status-agreed-ad-referendum = 暂时商定，尚待核准
status-agreed = 已商定
status-adopted = 已通过
status-deleted = 已删除
status-inherited = 沿用{ $label }的状态
status-inferred = 由案文推断
share-agreed = 已商定{ $share }
words-in-brackets = { $count ->
   *[other] 方括号内{ $count }词
}

## Sessions

session-kind-formal = 正式届会
session-kind-informal = 非正式会议
session-kind-intersessional = 闭会期间会议
dates = 会期
place = 地点
previous-session = 上一届会
next-session-link = 下一届会
proposals-at-session = 本届会提出的提案
drafts-of-session = 本届会的草案
documents-of-session = 本届会的文件
briefings-on-session = 关于本届会的分析简报
positions-at-session = 在本届会上表明的立场

## Delegations and groups

party-state = 国家
party-delegation = 代表团
party-group = 国家集团
members = 成员
member-of = 所属集团
former-members = 前成员
member-from = 自{ $date }起
member-until = 至{ $date }止
proposals-sponsored = 所提提案
proposals-supported = 所支持的提案
proposals-opposed = 所反对的提案
proposals-of-groups = 所属集团的提案
positions-taken = 已表明的立场

## Topics, authors, glossary, documents

scale = 立场尺度
provisions-on-topic = 与本专题有关的条款
briefings-on-topic = 关于本专题的分析简报
affiliation = 所属机构
website = 网站
orcid = ORCID
briefings-by-author = 该作者的分析简报
definition = 定义
document-kind = 类别
title = 标题
read-document = 阅读文件
register = 文件登记册

## Sources

sources = 来源
source = 来源
source-page = 第{ $page }页
source-pages = 第{ $page }页
source-para = 第{ $para }段
source-paras = 第{ $para }段
source-missing = 未注明来源。

## Redlines, rolling text, matrices

redline-between = { $from }与{ $to }对照
compare-from = 自
compare-to = 至
what-changed = 改动之处
added = 增加
removed = 删除
moved = 移动
replaced = 替换
previous-change = 上一处改动
next-change = 下一处改动
show-redline = 显示改动
show-clean = 显示无标记案文
rolling-text-of = { $draft }，载有就其提出的提案
proposed-by = { $names }提出
words-added = { $count ->
   *[other] 增加{ $count }词
}
words-removed = { $count ->
   *[other] 删除{ $count }词
}
position-matrix = 各方立场一览
progress-by-chapter = 各章进展
as-table = 以表格显示
total = 合计
share = 比例

## Search

search-site = 搜索本站
search-label = 搜索词
search-hint = 需要完全匹配的词句请加引号。在任何页面按 / 键即可来到此处。
search-found = 找到的页面：{ $count }
search-nothing = 没有页面包含“{ $query }”。
# What a provision was called: found, and shown among the words of a result.
search-formerly = { $date }前为{ $label }
search-near = 最接近的词：
search-nothing-hint = 请减少搜索词，或尝试其他语文。
search-all-languages = 搜索所有语文
search-failed = 无法加载搜索索引。本站各列表同样可以通往全部内容。
search-filters = 缩小范围
search-order = 排序
search-relevance = 最相关者在前
search-newest = 最新者在前
search-more-places = 本页其他位置：{ $count }
search-loading = 正在搜索……
search-more = 更多结果
search-clear = 清除
search-kind = 页面类别
search-needs-script = 搜索需要 JavaScript。搜索所及内容均可从本站各列表中找到。

## Data

data-json = JSON
data-csv = CSV
data-note = 本页数据，可供再利用
machine-readable = 机器可读格式

## Feeds

feed-site = { $site }
feed-section = { $section } · { $site }
feed-on = 分析简报：{ $name } · { $site }
feed-treaty = 最新动态：{ $name } · { $site }

## Addresses that lead nowhere

not-found = 找不到页面
not-found-note = 此地址没有页面。页面可能已移动，或地址输入有误。
not-found-try = 请使用搜索，或从首页开始。
redirect-title = 本页已移动
redirect-note = 本页已移至 { $url }。

## History of a provision and other pages

show-text = 显示案文
history-first = 首份案文
history-added = 新增
history-same = 文字未变
history-marks = 文字未变；括号、标点或编号有变
history-words = 文字有变
history-deleted = 已删除
history-split = 已拆分
history-merged = 已合并
history-absent = 不在本草案中
history-returned = 重新列入案文
history-summary-same = 本站摘要未变
history-summary-words = 本站摘要有变
retitled = 原标题为“{ $title }”
last-text-in = 最后案文：{ $draft }
whole = 全文
current-session = 本届会议
edit-with = 改为
edit-these-words = 以下文字：
edit-after = 在以下文字之后
edit-before = 在以下文字之前
edit-at-end = 在末尾：
edit-follow = 移至其后：
edit-to-start = 移至开头
stance-on = 针对

## 草案比较页

added-end = 增加结束
removed-end = 删除结束
change-number = 第{ $number }处改动
paragraph-divided = 后一案文在此另起一段
paragraph-joined = 后一案文在此不另起一段
relocated = 位置变动
provisions-added = 新增条款
provisions-deleted = 删除条款
provisions-split = 拆分条款
provisions-merged = 合并条款
provisions-renumbered = 重新编号的条款
provisions-changed = 有改动的条款
provisions-kept = 未改动的条款
units-moved = 移动的款、项
words-before = 原词数
words-after = 现词数
words-new = 增加词数
words-gone = 删除词数
only-changed = 只显示改动之处
compare-with = 比较
comparisons = 草案比较
last-redline = 最近一次改动
redline-note = 两份案文合为一文显示。词数为各条款的词数，不含编号、标题、脚注和前言；仅移动位置的部分既不计为增加，也不计为删除。
redline-original = 比较的是原文语文的案文。
redline-backwards = 倒序比较：第二份案文较早。
first-change = 第一处改动
what-happened = 改动情况
part-words = 前言及其他文字
previous-comparison = 上一项比较
next-comparison = 下一项比较
see-redline = 修订对照
fate-kept = 文字相同
fate-changed = 已修改
fate-added = 新增
fate-deleted = 已删除
wordless-title = 标题
wordless-labels = 编号
wordless-brackets = 方括号
wordless-punctuation = 标点
wordless-paragraphs = 分段
wordless-moved = 部分内容移位
redline-same = 此处在这两份案文之间没有改动。

## 方括号、备选案文和数据文件

brackets-and-options = 方括号和备选案文
brackets = 方括号
options = 备选案文
words = 词数
bracketed-words = 方括号内的词
unbalanced-brackets = 不成对的方括号
bracket-depth = 嵌套层数
rivals = 方括号内的备选措辞
open-alternatives = 未决的备选措辞
no-text-option = 无案文
brackets-note = 方括号和备选案文按前言以外的全文计算，包括标题、编号和脚注；脚注标记不算方括号。词数为各条款的词数，不含编号、标题、脚注、前言和“无案文”选项。
brackets-elsewhere = 各草案的未决之处
data-files = 数据
data-package = 数据说明

## Rolling text, fates and packages

rolling-texts = 历次滚动案文
rolling-size = 新增案文与草案篇幅
rolling-extent = { $text }，另有新案文{ $new }。
rolling-a-page = 每页按{ $words }词计。
part-of-draft = 草案部分
words-of-draft = 草案词数
words-to-add = 拟增词数
words-to-strike = 拟删词数
edits-number = 修正
whole-draft = 整份草案
rolling-count-note = 一词指一串连续的字母或数字；编号、标题、脚注和前言不计，仅移动位置的案文亦不计。两项提案拟删除的相同词语只计一次，在同一处拟增加的相同词语也只计一次；相互竞争的提案分别计算。数字来自本站所载提案。
rolling-by-whom = 按届会、代表团和状态
filter-session = 届会
filter-delegation = 代表团或集团
filter-state = 结果
no-session = 未注明届会
rolling-note = 这是载入全部相关提案的草案，并非任何一方已商定的案文。每处改动之后注明提出者，并附提案链接。提案互相排斥时，草案原文只出现一次，其后并列各竞争案文。
rolling-filter = 显示提案
rolling-filter-all = 全部
rolling-only-changed = 仅显示有提案的条款
rolling-key-added = 拟增
rolling-key-struck = 拟删
rolling-key-kept = 要求保留
rolling-key-moved = 拟移
rolling-contested = 这些提案互相排斥，或与其中局部提案互相排斥。
rolling-rivals = 竞争案文（至多采用其一）：
fate = 其措辞现在何处
fate-in-text = 已入案文
fate-in-brackets = 在方括号内
fate-as-option = 作为备选案文
fate-in-part = 部分入文
fate-elsewhere = 在草案其他条款中
fate-not-in-text = 未入案文
fate-gone-in-text = 已从案文删除
fate-gone-in-brackets = 仍在方括号内
fate-gone-as-option = 仍作为备选案文
fate-gone-in-part = 部分删除
fate-gone-elsewhere = 已移至其他条款
fate-gone-not-in-text = 仍在案文中
fate-order-in-text = 已移动
fate-order-in-brackets = 已移动，在方括号内
fate-order-as-option = 已移动，作为备选案文
fate-order-not-in-text = 未移动
fate-not-counted = 不详
fate-no-later = 尚无后续草案
fate-share = { $of }词中的{ $words }词（{ $percent }%）
fate-rule = 凡应计算的词均按修正案的意思出现在其所在条款，中间无他词，且不在方括号或备选案文内，即为“已在案文中”；拟删除的词，则须全部删去。达五分之一以上为“部分”，不足为“不在案文中”，连续八个词出现在其他条款的，注明在其他条款中。替换他词的词须在原位；条款引用的编号、标号和标题不计。
fate-no-cause = 措辞只能说明草案写了什么，不能说明原因：他方可能提出过同样的建议，同样的措辞也可能另有来源。
fate-basis-new-words = 计算该单元原先没有的词。
fate-basis-new-phrases = 计算与其他词新相邻的词。
fate-basis-gone = 计算拟删且已删去的词。
fate-basis-kept = 计算拟保留且仍在的词。
fate-basis-freed = 计算拟去掉方括号保留且仍在的词，以及其旁拟删除且已不在的词。
fate-basis-order = 只看是否位于拟跟随的单元之后。
fate-why-no-draft = 该提案未针对任何草案，无从查找。
fate-why-on-summary = 所针对的草案只是本站的摘要，其措辞并非条约措辞，故不计算。
fate-why-summary = 此草案只是本站的摘要，故不计算。
fate-why-other-language = 此草案案文为另一种语文。
fate-why-no-words = 该修改未改动措辞。交叉引用的编号和标号不计。
fate-first = 下一份草案
fate-found = 找到的措辞
fate-remaining = 仍存在的措辞
scorecard = 修正案现在何处
scorecard-edits = 修正案
scorecard-whole = 合计
score-in-text = 如所提：已入案文或已删去
score-not-in-text = 未如所提：未入案文或仍在案文中
scorecard-note = 每项修正案在每行计一次，依据可供比对的最近一份后续草案中有多少其措辞；拟删除的词已删去的，计为如所提，仍在方括号内或备选案文中的，照此计算。多方共同提出的修正案对各方分别计算。
later-draft = 后续草案
package-state-none = 一揽子中尚无提案获商定。
package-state-some = 一揽子中部分提案已商定，并非全部：其仅作为整体提出。
package-state-all = 一揽子中所有提案均已商定。
proposals-by-session = 按届会
proposals-by-provision = 按条款
proposals-by-delegation = 按提案方
proposals-by-state = 按结果
proposals-list-note = 每行所示的去向依据措辞逐项修改计算，以最近的后续草案为准。措辞只能说明草案写了什么，不能说明原因。
sponsored = 提出
supported = 支持
opposed = 反对
proposals-of-session-none = 没有记录的提案。
count-contests = { $count ->
   *[other] { $count }处有争议的文字
}

## 立场、接近程度与票数

stances-on-day = 截至{ $date }已知的情况
stances-summary = 各立场的代表团数目
stances-who = 哪些方
stances-topics = 各方对各专题的立场
stances-provisions = 各方对各条款的立场
stances-part-groups = 集团
stances-part-delegations = 以本国名义发言的代表团
stances-part-observers = 观察员、组织和机构
stances-part-others = 来源未指名的其他各方
stances-part-spoken-for = 仅由所属集团代为发言的代表团
stance-through = 通过{ $group }
stance-spoken-by = 发言者：{ $delegation }
stance-was = 此前
stance-of-group = 所属集团
stance-before = 此前
stance-now = 此后
stances-changes = 立场的变化
stances-departures = 与所属集团立场不同的成员
group-holds = 集团的立场
member-holds = 成员的立场
stances-recorded = 全部立场及其来源
all-positions = 全部立场
stances-on-treaty = 立场：{ $treaty }
stances-method = 每项立场均以旁注来源为依据。以集团名义表明的立场，适用于当日该集团的成员及发言的代表团，直至其本身或其所属的某一集团另有表示。成员本身的发言优先于其集团的发言，即使时间较早；涉及多个集团时，以最后发言者为准，同日发言的以较小的集团为准。提案不等于立场。没有来源即没有立场，没有数据不等于中立。
alignment = 立场接近程度
who-stands-together = 哪些代表团立场一致
alignment-clusters = 立场一致者
alignment-no-clusters = 没有任何两方达到足够的一致程度。
alignment-mean = 平均一致率：{ $share }
alignment-closest = 最接近
alignment-farthest = 最疏远
alignment-each-two = 两两一致率
alignment-by-delegation = 逐一列出最接近与最疏远者
alignment-proposals = 有方表态的提案
alignment-proposal-cases = 这些提案构成的案例
alignment-joint = 多方同日在同一文件中提出的各项提案算一个案例，一揽子方案的各部分亦然：此处提案{ $proposals }项，案例{ $cases }个。来源未指名者不计入任何配对。
alignment-subjects = 有立场记录的专题和条款
alignment-pairs = 所示配对
alignment-too-few = 案例不足三个而未显示的配对
count-cases = { $count ->
   *[other] { $count }个案例
}
alignment-matrix-note = 每格显示两者一致的案例所占比例，其下为案例数目。底色越浓，一致程度越高；空格表示案例不足三个。
alignment-no-matrix = 数目过多，无法列表显示所有配对；数据文件载有全部配对。
alignment-method = 案例是指已知双方均表示赞成或反对的提案，或双方均持有立场的专题、条款或其部分。处于同一方或同一立场等级即为一致；保留立场者视为未表态。集团代表其当日成员，但同一集团代表双方所作的发言不算案例，因为那只是一个意愿，而非两者一致。双方案例不足三个的，不予显示。各方按平均联结法归类：平均一致率最高的两者合并，条件是该比率不低于{ $together }，且其间至少半数配对有足够案例。案例少则说明有限，任何数字都不说明双方为何一致。
stands-closest = 与其最接近者
stands-farthest = 与其最疏远者
backing = 已知的支持与反对
backing-for = 支持
backing-against = 反对
backing-nobody = 没有来源指名任何一方。
backing-members = 其当日成员
role-sponsor = 提案方
role-spoken-for = 被代表
role-supporter = 支持方
role-opponent = 反对方
backing-divided = 被记为同时支持和反对，两方均不计入
votes = 按规则所需票数
votes-supporters = 已知有表决权的支持方
votes-opponents = 已知有表决权的反对方
votes-unnamed-for = 赞成的其他未具名者
votes-unnamed-against = 反对的其他未具名者
votes-quorum = 表决须有的出席成员数
votes-unknown = 态度不明的成员
votes-needed = 全体成员（{ $members }）均参加表决时所需赞成票
votes-missing = 其中已知支持方以外所缺票数
votes-blocking = 届时足以否决的反对票
votes-against-known = 仅已知反对方投反对票时所需赞成票
votes-none-enough = 任何票数都不足
votes-not-voting = 无表决权，未计入票数
votes-no-rule = 表决所需票数不详：就本条约记录的规则未规定表决或未规定多数。
votes-note = 支持与反对以来源所载为准；它们并非投票，沉默不说明任何问题。集团按其当日成员计算，自行表态的成员除外。多数指出席并参加表决的成员的多数：弃权者和缺席者不计。
proposals-on-topic = 关于这些条款的提案
## 进展、变化、类似条款、引文所据案文

part-agreed = 已商定
part-open = 未定
part-contested = 方括号内
part-unknown = 不详
at-least = 至少{ $figure }
at-most = 至多{ $figure }
least-of-provisions-agreed = { $total }项条款中至少已商定{ $agreed }项
provisions-agreed-not-known = { $total }项条款中已商定几项不详
changed-since-agreed = 商定后有改动
gone-since-agreed = 商定后被删去
authentic-text-changed = 另一语文的作准文本有改动：{ $language }
agreed-words = 商定的文字
agreed-words-now = 现在的文字
count-changed-since-agreed = { $count ->
   *[other] 商定后改动的单位：{ $count }个
}
editorial-change = 编辑性改动：只改了标点、大小写或互引编号，状态不变
changed-since-agreed-note = 状态只对其当日有效草案的文字成立。后来的草案在该处另有表述的，现有文字未经任何一方同意，计为未决或方括号内文字。
share-of-words-agreed = 已商定的词占{ $share }
share-of-provisions-agreed = { $total }项条款中已商定{ $agreed }项
least-advanced = 进展最慢的部分
progress-by-words = 字词，按商定程度
progress-by-provisions = 条款，按商定程度
progress-now = 目前
progress-over-time = 历届会议进展
progress-by-provision = 逐条进展
agreed-share = 已商定比例
recorded = 记录
progress-note = 每一部分的状态以来源最后的记录为准；没有记录的，以其所在部分的记录为准。均无记录的，含有方括号或备选案文的计为方括号内，其余计为未定。“已商定”指待核准商定或更进一步；“未定”包括仅非正式商定的部分。整体以进展最慢的部分为准。字词仅计段落文字；已删除的不计。
progress-summary-note = 此草案是本站自拟的摘要，因此只按来源的记录统计条款，不统计字词。
see-progress = 逐条查看进展
contention = 争议所在
contention-note = 截至{ $date }：各项提案，不论结果如何；已知赞成或反对这些提案的代表团，集团按其成员计；提案拟写入的字词；{ $draft }中的方括号。来源未指名者另行注明。数字下方的横条及其深浅，以四分之一为一级，表示与该列最高值的接近程度。
words-proposed = 提议的字词
contention-quiet = { $count ->
    [0] 每项条款均有涉及。
   *[other] 其余{ $count }项条款均无涉及。
}
new-since = { $date }以来的新内容
new-until = 截至{ $date }的新内容
nothing-new = 尚无记录。
statuses = 状态
proposal-outcomes = 提案结果
was-before = 此前：{ $was }
said-again = 重申
changes-note = 每届会议列有明确注明属于该届会议的全部内容；未注明会议的，列有上届会议结束之后至该届会议最后一天的全部内容。
see-changes = 本届会议的全部新内容
see-all-changes = 历届会议的变化
draft-before = 开幕时的案文
draft-after = 闭幕时的案文
statuses-at-session = 本届会议记录的状态
shared-wording = 共同字词：{ $words }，段落：{ $passages }（占此处文字{ $ours }，占彼处文字{ $theirs }）
shared-none = 两份案文没有连续五个相同的词。
shared-summary = 未作比较：其中一份是摘要而非案文。
shared-languages = 未作比较：两份案文语文不同。
shared-note = 标出并加下划线的是两份案文共有的文字：至少连续五个相同的词，不论大小写及其间的标点。字词相同不表明一份案文取自另一份。
side-by-side = 并列显示两份案文
as-of-now = 本文所引条款的现称
referred-to-as = 文中称
now-called = 现称
feed-draft = 新草案：{ $name }
feed-proposals = 提案：{ $session }
feed-statuses = { $date }记录的状态
feed-statuses-when = 记录的状态：{ $date }

words-agreed = 已商定字词
provisions-agreed = 已商定条款
of-words = 共{ $count }词
most-contended = 争议最大的条款
hottest-note = 争议最大的条款，是在四项权重相同的指标上合计最接近本条约最高数值的条款：提案数、支持或反对这些提案的代表团数、拟议的词数以及方括号数。
glance-note = 已商定的比例按来源的记录计算，方括号内的词按现行草案计算；本站自拟摘要不计词数。

cite-and-others = { $name }等
cite-note = 采用 OSCOLA 格式。请补充查阅日期：“查阅于”及日期。
both-refer-to = 两者均提及：{ $labels }

## Kinds of documents: `kind` in documents.toml, with hyphens for spaces; a kind of yours stands as it is written

document-kind-analysis = 分析
document-kind-conference-room-paper = 会议室文件
document-kind-draft = 草案
document-kind-information = 资料
document-kind-press-release = 新闻稿
document-kind-proposals = 提案
document-kind-report = 报告
document-kind-resolution = 决议
document-kind-rules = 规则
document-kind-submission = 来文
document-kind-treaty = 条约

## Beside the text

back-to-text = 返回正文
beside-text = 状态与提案
choose-draft = 阅读的草案
mark-changes = 标出与上一草案相比的改动
link-copied = 链接已复制
copy = 复制
copied = 已复制
changes-by-key = 按 n 键和 p 键可跳到下一处和上一处改动
filter-rows = 只显示包含以下内容的行
other-instruments = 本站还有

## 已进行的表决

vote = 表决
votes-taken = 表决
count-votes = { $count ->
   *[other] { $count }次表决
}
all-votes = 全部表决
votes-on-this = 对此进行的表决
votes-at-session = 本届会议进行的表决
votes-of-party = 已知其投票情况的表决
votes-split = 成员投票不一致的集团
votes-of-groups = 各集团成员的投票情况
vote-together = 全部一致
vote-apart = 与多数不同
vote-on = 表决事项
vote-on-whole = 整个谈判
vote-body = 表决机构
vote-how = 决定方式
vote-kind-recorded = 记录表决
vote-kind-counted = 计票，未作记录
vote-kind-without-vote = 未经表决
vote-result-carried = 通过
vote-result-lost = 未通过
vote-carried-by = 以{ $for }票赞成、{ $against }票反对通过
vote-carried-by-abstaining = 以{ $for }票赞成、{ $against }票反对、{ $abstaining }票弃权通过
vote-carried-unknown = 通过，票数不详
vote-lost-by = { $for }票赞成、{ $against }票反对，未获通过
vote-lost-by-abstaining = { $for }票赞成、{ $against }票反对、{ $abstaining }票弃权，未获通过
vote-lost-unknown = 未获通过，票数不详
vote-without = 未经表决通过
vote-clauses = { $first }；{ $then }
vote-sentence = { $words }。
vote-took = { $majority }需{ $needed }票，{ $margin }
vote-would = 若按{ $majority }则需{ $needed }票，{ $margin }
vote-short = 差{ $count }票
vote-spare = { $count ->
    [0] 恰好达到
   *[other] 超出{ $count }票
}
majority-simple = 简单多数
majority-two-thirds = 三分之二多数
majority-three-quarters = 四分之三多数
majority-of = { $share }多数
vote-figures = 票数
vote-number = 数目
vote-rest = 票数未反映的成员
vote-who = 各方投票情况
vote-not-named = 另有{ $count }个未具名
vote-names-unknown = 来源未列名：不知各方如何投票。
vote-note = 多数按赞成票和反对票计算；弃权和缺席不计，除非规则计入弃权。没有来源给出的数字为不详，并非为零。
voted = 投票
ballot-for = 赞成
ballot-against = 反对
ballot-abstaining = 弃权
ballot-absent = 缺席或未投票
ballot-needed = 所需赞成票
feed-vote = 表决：{ $title }
alignment-votes = 已知各方投票情况的表决
alignment-votes-note = 双方均投票或弃权的一次表决也是一个案例。

## 论点

argument = 论点
arguments = 论点
count-arguments = { $count ->
   *[other] { $count }个论点
}
all-arguments = 全部论点
arguments-on-this = 对此提出的论点
arguments-on-package = 对一揽子方案提出的论点
arguments-of-party = 其提出的论点
arguments-none = 无记录。
arguments-among-answers = 见各项回应。
arguments-note = 每个论点均为其下所列各方依所示来源提出，并非本站的论点。对某一论点的回应列于其下。
argument-side-for = 赞成
argument-side-against = 反对
argument-side-risk = 风险
argument-side-safeguard = 保障
argument-answers = 回应
argument-reply = 回应
argument-replies = 对此论点的回应
on-condition = 条件
callout-note = 说明
callout-tip = 提示
callout-important = 重要
callout-warning = 警告
callout-caution = 当心
