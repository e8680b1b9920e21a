# كلمات الواجهة بالعربية. يبيّن الملف الإنكليزي الغرض من كل اسم.

## The frame of every page

skip-to-content = الانتقال إلى المحتوى
menu = القائمة
main-navigation = التنقل الرئيسي
breadcrumbs = موقعك الحالي
home = الصفحة الرئيسية
search = البحث
page-title = { $title } · { $site }
back-to-top = العودة إلى أعلى الصفحة
language = اللغة
change-language = قراءة هذه الصفحة بلغة أخرى
feed = موجز الأخبار
subscribe-feed = الاشتراك في موجز الأخبار
mailing-list = القائمة البريدية
print = طباعة
download = تنزيل
details = التفاصيل
more = المزيد
all = الكل
none = لا يوجد
yes = نعم
no = لا
and-others = { $count ->
    [zero] و{ $count } غيرهم
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } آخرون
    [many] و{ $count } غيرهم
   *[other] و{ $count } غيرهم
}
opens-elsewhere = في موقع آخر

## Languages: names as they stand in the sentences below

language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية
only-in-language = هذه الصفحة متاحة باللغة { $language } فقط.
text-in-language = النص أدناه باللغة { $language }.
also-in = متاح أيضا باللغات
original-language = اللغة الأصلية: { $language }

## Names of pages and of sections of the site

briefings = المذكرات التحليلية
briefing = مذكرة تحليلية
treaties = المعاهدات
treaty = معاهدة
provisions = الأحكام
provision = حكم
drafts = المشاريع
draft = مشروع
proposals = المقترحات
proposal = مقترح
packages = الحزم
package = حزمة
sessions = الدورات
session = دورة
delegations = الوفود
delegation = وفد
groups = المجموعات
group = مجموعة
observers = المراقبون
observer = مراقب
organizations = المنظمات
organization = منظمة
body = هيئة من هيئات التفاوض
state = دولة
not-members = المراقبون والمنظمات والهيئات
others-not-named = آخرون لم تُذكر أسماؤهم
topics = المواضيع
topic = موضوع
authors = المؤلفون
author = مؤلف
glossary = مسرد المصطلحات
term = مصطلح
documents = الوثائق
pages = الصفحات
page = صفحة
document = وثيقة
positions = المواقف
position = موقف
progress = التقدم المحرز
status = الحالة
compare = مقارنة المشاريع
redline = مقارنة الصيغ
rolling-text = النص المتداول
timeline = التسلسل الزمني
data = البيانات
about = عن الموقع
manual = الدليل

## Home

latest-briefings = أحدث المذكرات التحليلية
where-it-stands = الوضع الراهن
where-negotiations-stand = الوضع الراهن لكل مفاوضات
all-briefings = جميع المذكرات التحليلية
all-treaties = جميع المعاهدات
all-proposals = جميع المقترحات
all-documents = جميع الوثائق
all-topics = جميع المواضيع
all-delegations = جميع الوفود
what-is-new = الجديد

## Counts

count-briefings = { $count ->
    [zero] لا مذكرات
    [one] مذكرة تحليلية واحدة
    [two] مذكرتان تحليليتان
    [few] { $count } مذكرات تحليلية
    [many] { $count } مذكرة تحليلية
   *[other] { $count } مذكرة تحليلية
}
count-treaties = { $count ->
    [zero] لا معاهدات
    [one] معاهدة واحدة
    [two] معاهدتان
    [few] { $count } معاهدات
    [many] { $count } معاهدة
   *[other] { $count } معاهدة
}
count-provisions = { $count ->
    [zero] لا أحكام
    [one] حكم واحد
    [two] حكمان
    [few] { $count } أحكام
    [many] { $count } حكما
   *[other] { $count } حكم
}
count-drafts = { $count ->
    [zero] لا مشاريع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعا
   *[other] { $count } مشروع
}
count-proposals = { $count ->
    [zero] لا مقترحات
    [one] مقترح واحد
    [two] مقترحان
    [few] { $count } مقترحات
    [many] { $count } مقترحا
   *[other] { $count } مقترح
}
count-packages = { $count ->
    [zero] لا حزم
    [one] حزمة واحدة
    [two] حزمتان
    [few] { $count } حزم
    [many] { $count } حزمة
   *[other] { $count } حزمة
}
count-edits = { $count ->
    [zero] لا تعديلات
    [one] تعديل واحد
    [two] تعديلان
    [few] { $count } تعديلات
    [many] { $count } تعديلا
   *[other] { $count } تعديل
}
count-sessions = { $count ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
count-delegations = { $count ->
    [zero] لا وفود
    [one] وفد واحد
    [two] وفدان
    [few] { $count } وفود
    [many] { $count } وفدا
   *[other] { $count } وفد
}
count-members = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوا
   *[other] { $count } عضو
}
count-positions = { $count ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $count } مواقف
    [many] { $count } موقفا
   *[other] { $count } موقف
}
count-statuses = { $count ->
    [zero] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
    [many] { $count } حالة
   *[other] { $count } حالة
}
count-documents = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
count-terms = { $count ->
    [zero] لا مصطلحات
    [one] مصطلح واحد
    [two] مصطلحان
    [few] { $count } مصطلحات
    [many] { $count } مصطلحا
   *[other] { $count } مصطلح
}
count-mentions = { $count ->
    [zero] لا إشارات
    [one] إشارة واحدة
    [two] إشارتان
    [few] { $count } إشارات
    [many] { $count } إشارة
   *[other] { $count } إشارة
}
count-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
count-words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
count-articles = { $count ->
    [zero] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
count-units = { $count ->
    [zero] لا فقرات
    [one] فقرة واحدة أو جزء من فقرة
    [two] فقرتان أو جزآن
    [few] { $count } فقرات وأجزاء منها
    [many] { $count } فقرة وجزءا منها
   *[other] { $count } فقرة وجزء منها
}
found-in-text = ما وُجد في هذا النص
lines-of-pages = أرقام الصفحات وعناوينها الجارية
count-brackets = { $count ->
    [zero] لا أقواس معقوفة
    [one] عبارة واحدة بين قوسين معقوفين
    [two] عبارتان بين أقواس معقوفة
    [few] { $count } عبارات بين أقواس معقوفة
    [many] { $count } عبارة بين أقواس معقوفة
   *[other] { $count } عبارة بين أقواس معقوفة
}
count-options = { $count ->
    [zero] لا خيارات
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارا
   *[other] { $count } خيار
}
count-changes = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرا
   *[other] { $count } تغيير
}
count-days = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}

## Dates

date = التاريخ
published = نُشر في { $date }
updated = حُدِّث في { $date }
to-be-published = يُنشر في { $date }
since-date = منذ { $date }
until-date = حتى { $date }
as-of-date = في { $date }
undated = بلا تاريخ
at-session = في { $session }
session-within = ضمن: { $session }
meetings-within = اجتماعات عُقدت ضمنها
agreed-in-sum-note = لا يذكر المصدر ما هي هذه الأحكام: فما لم يُسجَّل على حدة قد يكون منها، ولا يُعرف هل ما زال مفتوحًا.

## Lists and their pages

pagination = الصفحات
page-number = الصفحة { $page } من { $pages }
previous-page = الصفحة السابقة
next-page = الصفحة التالية
newer = الأحدث
older = الأقدم
nothing-here = لا يوجد شيء هنا بعد.
filter = تصفية
sort-by = ترتيب حسب

## Briefings

briefing-kind-analysis = تحليل
briefing-kind-article = مقال
briefing-kind-proposal = مقترح
briefing-kind-news = خبر
by-authors = بقلم { $names }
reading-time = { $minutes ->
    [zero] { $minutes } دقيقة للقراءة
    [one] دقيقة واحدة للقراءة
    [two] دقيقتان للقراءة
    [few] { $minutes } دقائق للقراءة
    [many] { $minutes } دقيقة للقراءة
   *[other] { $minutes } دقيقة للقراءة
}
unpublished-draft = مسودة
unpublished-draft-note = هذه المذكرة مسودة ولم تُنشر بعد.
references-as-of = الإشارات إلى المواد تعني { $draft }.
about-this-briefing = عن هذه المذكرة
previous-briefing = المذكرة السابقة
next-briefing = المذكرة التالية
related-briefings = مذكرات ذات صلة
briefings-on-this = مذكرات تحليلية في هذا الشأن
provisions-discussed = الأحكام التي نوقشت
funding = التمويل
disclaimer = إخلاء المسؤولية
licence = الترخيص
cite-this = الاستشهاد بهذه الصفحة
contents = المحتويات
footnotes = الحواشي
footnote = الحاشية { $mark }
footnote-back = العودة إلى النص
section-link = رابط هذا الفرع

## Treaties

overview = لمحة عامة
short-title = العنوان المختصر
negotiating-body = هيئة التفاوض
mandate = الولاية
decision-making = طريقة اتخاذ القرارات
decision-consensus = بتوافق الآراء
decision-vote = بالتصويت
decision-fallback-consensus = وإن تعذر ذلك، فبتوافق الآراء
decision-fallback-vote = وإن تعذر ذلك، فبالتصويت
decision-majority = الأغلبية المطلوبة: { $majority }
decision-members = { $count ->
    [zero] لا أعضاء لهم حق التصويت
    [one] عضو واحد له حق التصويت
    [two] عضوان لهما حق التصويت
    [few] { $count } أعضاء لهم حق التصويت
    [many] { $count } عضوا لهم حق التصويت
   *[other] { $count } عضو لهم حق التصويت
}
decision-quorum = النصاب: { $share } من الأعضاء
latest-draft = أحدث مشروع
first-draft = المشروع الأول
next-session = الدورة المقبلة
last-session = الدورة الأخيرة
figures = الأرقام
figure-counted-elsewhere = رقم أورده المصدر ولم نحسبه نحن
fictional = خيالي
fictional-note = هذه المفاوضات خيالية. فالمعاهدة والوفود وكل ما تقوله هنا أمور مختلقة لبيان طريقة عمل الموقع.
no-draft-yet = لم يُنشر أي مشروع بعد.
chapters = الفصول
not-in-latest-draft = غير وارد في أحدث مشروع
bodies = هيئات التفاوض
body-mandate = ما كُلّفت به
body-facilitators = الميسّرون
body-set-up = أنشئت في
body-papers = وثائقها
body-proposals = ما اقترحته

## Provisions

current-text = النص الحالي
text-of-draft = نص { $draft }
history = المراحل السابقة
history-in-drafts = من مشروع إلى آخر
now-numbered = أصبح الآن { $label }
was-numbered = سابقا { $label }
first-in = ورد أول مرة في { $draft }
last-in = ورد آخر مرة في { $draft }
not-in-draft = غير وارد في هذا المشروع
deleted = حُذف
deleted-in = حُذف في { $draft }
split-from = مفصول عن { $label }
split-into = قُسِّم إلى { $labels }
merged-from = ناتج عن دمج { $labels }
merged-into = أُدمج في { $label }
called-since = ({ $draft }؛ { $now })
called-last = ({ $now })
concordance = جدول المقابلة
concordance-note = كل حكم برقمه في كل مشروع. وترد العناوين حيث تكون جديدة.
see-concordance = جدول المقابلة: كل حكم برقمه في كل مشروع
dossier-of = ملف: { $label }
see-dossier = ملف: كل ما يتعلق بهذا الحكم بالترتيب الزمني
dossier-note = جميع نصوص الحكم، وما تغيّر فيه، وما طُلب وقيل وسُجِّل بشأنه، ومن كتب عنه، بالترتيب الزمني.
dossier-also = ورد ذكره أيضا في
dossier-draft = النص
dossier-proposal = المقترح
dossier-outcome = مآل مقترح
dossier-position = الموقف
dossier-status = الحالة
dossier-vote = تصويت
dossier-argument = حجة
dossier-briefing = إحاطة
moved-here = نُقل إلى هنا
moved-from = نُقل من { $label }
moved-to = نُقل إلى { $label }
renumbered = أُعيد ترقيمه
unchanged = دون تغيير
new-provision = جديد
parallels = أحكام مماثلة في صكوك أخرى
provisions-in-force = أحكام سارية في صكوك أخرى
previous-provision = الحكم السابق
next-provision = الحكم التالي
mentions = الإشارات
mentioned-in = أُشير إليه في
no-mentions = لا إشارة إليه في هذا الموقع بعد.
proposals-on-this = المقترحات المتعلقة بهذا الحكم
positions-on-this = المواقف من هذا الحكم
summary = ملخص
also-known-as = يُعرف أيضا باسم
permalink = رابط دائم
permalink-to = رابط دائم: { $label }
see-in-draft = عرضه في { $draft }

## Drafts

stage = المرحلة
stage-zero = المشروع الأولي
stage-negotiating = النص التفاوضي
stage-final = المشروع النهائي
stage-adopted = النص المعتمد
authority = حجية النص
authority-official = نص رسمي
authority-unofficial = نص غير رسمي
authority-summary = ملخص
authority-unofficial-note = هذه نسخة أو ترجمة غير رسمية، والنص الرسمي وحده هو ذو الحجية.
authority-summary-note = هذا ملخص من إعدادنا وليس نص المشروع. فلا تقتبسوا منه على أنه كلام المفاوضين. ولا تُحسب فيه كلمات أو أقواس معقوفة أو تغييرات.
change-in-our-summary = تغيير في ملخصنا
symbol = الرمز
preface = التصدير
preamble = الديباجة
chapter-contents = محتويات المشروع
previous-draft = المشروع السابق
next-draft = المشروع التالي
option = خيار
bracketed-text = نص بين أقواس معقوفة: غير متفق عليه
bracket-opens = فتح قوس معقوف، المستوى { $depth }
bracket-closes = إغلاق قوس معقوف، المستوى { $depth }
bracket-unbalanced = هذا القوس بلا نظير.
tracked-addition = أُضيف في المشروع
tracked-deletion = شُطب في المشروع
tracked-by = من { $name }
translation-of-draft = ترجمة

## Proposals

tabled-by = مقدم من
sponsors = المقدِّمون
sponsors-not-named = لا يذكر المصدر أي مقدِّم.
on-behalf-of = باسم { $group }
by-on-behalf-of = { $delegation }، باسم { $group }
by-name = من { $name }
supported-by = المؤيدون
opposed-by = المعارضون
made-at = قُدِّم في
made-on-draft = قُدِّم بشأن
proposal-state = ما آل إليه
proposal-state-tabled = مقدَّم
proposal-state-withdrawn = مسحوب
proposal-state-merged = مدمج
proposal-state-agreed = مقبول
proposal-state-rejected = مرفوض
proposal-merged-into = أُدمج في { $title }
revises = ينقح
revised-by = نقحه
offered-in-package = قُدِّم ضمن الحزمة
package-condition = الشرط
package-note = لم تُقدَّم هذه المقترحات إلا مجتمعة.
edits = التعديلات المقترحة
edit-replace = يُستعاض عن «{ $old }» بعبارة «{ $new }»
edit-replace-whole = يُستعاض عن { $label } بكاملها بعبارة «{ $new }»
edit-delete = تُحذف عبارة «{ $old }»
edit-delete-whole = حذف { $label }
edit-retain = يُبقى على عبارة «{ $old }»
edit-retain-whole = الإبقاء على { $label }
edit-add-after = تُضاف عبارة «{ $new }» بعد «{ $anchor }»
edit-add-before = تُضاف عبارة «{ $new }» قبل «{ $anchor }»
edit-add-end = تُضاف عبارة «{ $new }» في نهاية { $label }
edit-move = نقل { $label } إلى ما بعد { $to }
edit-move-start = نقل { $label } إلى بداية { $to }
edit-new = إضافة { $label } بعد { $to }
edit-new-unlabelled = إضافة نص جديد بعد { $to }
edit-kind-replace = استعاضة
edit-kind-delete = حذف
edit-kind-retain = إبقاء
edit-kind-add = إضافة
edit-kind-move = نقل
edit-kind-new = نص جديد
edit-in = في { $label }

## Positions and status

stance = الموقف
stance-supports = مؤيد
stance-opposes = معارض
stance-seeks-changes = يطلب تغييرات
stance-reserves = يحتفظ بموقفه
no-data = لا تتوافر بيانات
no-data-note = عبارة «لا تتوافر بيانات» تعني أنه ليس لدينا مصدر، ولا تعني الحياد.
status-open = قيد المناقشة
status-bracketed = بين أقواس معقوفة
status-informal = متفق عليه بصفة غير رسمية
status-agreed-ad-referendum = متفق عليه رهنا بالاستشارة
status-agreed = متفق عليه
status-adopted = معتمد
status-deleted = محذوف
status-inherited = من { $label }
status-inferred = مستنتج من النص
share-agreed = المتفق عليه { $share }
words-in-brackets = { $count ->
    [zero] لا كلمات بين أقواس معقوفة
    [one] كلمة واحدة بين أقواس معقوفة
    [two] كلمتان بين أقواس معقوفة
    [few] { $count } كلمات بين أقواس معقوفة
    [many] { $count } كلمة بين أقواس معقوفة
   *[other] { $count } كلمة بين أقواس معقوفة
}

## Sessions

session-kind-formal = دورة رسمية
session-kind-informal = جلسة غير رسمية
session-kind-intersessional = اجتماع ما بين الدورات
dates = التواريخ
place = المكان
previous-session = الدورة السابقة
next-session-link = الدورة التالية
proposals-at-session = المقترحات المقدمة في هذه الدورة
drafts-of-session = مشاريع هذه الدورة
documents-of-session = وثائق هذه الدورة
briefings-on-session = مذكرات تحليلية عن هذه الدورة
positions-at-session = المواقف المتخذة في هذه الدورة

## Delegations and groups

party-state = دولة
party-delegation = وفد
party-group = مجموعة
members = الأعضاء
member-of = عضو في
former-members = الأعضاء السابقون
member-from = من { $date }
member-until = حتى { $date }
proposals-sponsored = المقترحات التي قدمها
proposals-supported = المقترحات التي أيدها
proposals-opposed = المقترحات التي عارضها
proposals-of-groups = مقترحات مجموعاته
positions-taken = المواقف المتخذة

## Topics, authors, glossary, documents

scale = سلم المواقف
provisions-on-topic = الأحكام المتعلقة بهذا الموضوع
briefings-on-topic = مذكرات تحليلية عن هذا الموضوع
affiliation = جهة الانتساب
website = الموقع الشبكي
orcid = ORCID
briefings-by-author = مذكرات هذا المؤلف
definition = التعريف
document-kind = النوع
title = العنوان
read-document = قراءة الوثيقة
register = سجل الوثائق

## Sources

sources = المصادر
source = المصدر
source-page = الصفحة { $page }
source-pages = الصفحات { $page }
source-para = الفقرة { $para }
source-paras = الفقرات { $para }
source-missing = لم يُذكر مصدر.

## Redlines, rolling text, matrices

redline-between = من { $from } إلى { $to }
compare-from = من
compare-to = إلى
what-changed = ما الذي تغيّر
added = مضاف
removed = محذوف
moved = منقول
replaced = مستعاض عنه
previous-change = التغيير السابق
next-change = التغيير التالي
show-redline = إظهار التغييرات
show-clean = إظهار النص دون علامات
rolling-text-of = { $draft }، متضمنا المقترحات المقدمة بشأنه
proposed-by = اقترحه { $names }
words-added = { $count ->
    [zero] لم تُضف كلمات
    [one] أُضيفت كلمة واحدة
    [two] أُضيفت كلمتان
    [few] أُضيفت { $count } كلمات
    [many] أُضيفت { $count } كلمة
   *[other] أُضيفت { $count } كلمة
}
words-removed = { $count ->
    [zero] لم تُحذف كلمات
    [one] حُذفت كلمة واحدة
    [two] حُذفت كلمتان
    [few] حُذفت { $count } كلمات
    [many] حُذفت { $count } كلمة
   *[other] حُذفت { $count } كلمة
}
position-matrix = من يريد ماذا
progress-by-chapter = التقدم المحرز بحسب الفصول
as-table = في شكل جدول
total = المجموع
share = النسبة

## Search

search-site = البحث في هذا الموقع
search-label = كلمات البحث
search-hint = ضع العبارة المطلوبة بنصها بين علامتي اقتباس. ويفتح المفتاح / هذه الصفحة من أي صفحة.
search-found = عدد الصفحات: { $count }
search-nothing = لا توجد صفحة فيها «{ $query }».
# What a provision was called: found, and shown among the words of a result.
search-formerly = كانت { $label } حتى { $date }
search-near = أقرب الكلمات:
search-nothing-hint = جرب كلمات أقل أو لغات أخرى.
search-all-languages = البحث بجميع اللغات
search-failed = تعذر تحميل فهرس البحث. ويمكن الوصول إلى كل شيء من قوائم هذا الموقع أيضا.
search-filters = تضييق النتائج
search-order = الترتيب
search-relevance = الأكثر مطابقة أولا
search-newest = الأحدث أولا
search-more-places = مواضع أخرى في هذه الصفحة: { $count }
search-loading = جار البحث…
search-more = مزيد من النتائج
search-clear = مسح
search-kind = نوع الصفحة
search-needs-script = يتطلب البحث JavaScript. وكل ما يعثر عليه موجود أيضا في قوائم هذا الموقع.

## Data

data-json = JSON
data-csv = CSV
data-note = بيانات هذه الصفحة لإعادة استخدامها
machine-readable = صيغة مقروءة آليا

## Feeds

feed-site = { $site }
feed-section = { $section } · { $site }
feed-on = مذكرات تحليلية: { $name } · { $site }
feed-treaty = الجديد: { $name } · { $site }

## Addresses that lead nowhere

not-found = الصفحة غير موجودة
not-found-note = لا توجد صفحة في هذا العنوان. ربما نُقلت أو كُتب العنوان خطأ.
not-found-try = جربوا البحث أو ابدأوا من الصفحة الرئيسية.
redirect-title = نُقلت هذه الصفحة
redirect-note = انتقلت هذه الصفحة إلى { $url }.

## History of a provision and other pages

show-text = عرض النص
history-first = النص الأول
history-added = أُضيفت
history-same = الكلمات نفسها
history-marks = الكلمات نفسها؛ تغيرت الأقواس أو علامات الترقيم أو الترقيم
history-words = تغيرت الكلمات
history-deleted = حُذفت
history-split = قُسِّمت
history-merged = أُدمجت
history-absent = ليست في هذا المشروع
history-returned = عادت إلى النص
history-summary-same = ملخصنا لم يتغير
history-summary-words = تغير ملخصنا
retitled = كان العنوان «{ $title }»
last-text-in = آخر نص: { $draft }
whole = الكل
current-session = الدورة الحالية
edit-with = بما يلي
edit-these-words = الكلمات التالية:
edit-after = بعد الكلمات
edit-before = قبل الكلمات
edit-at-end = في النهاية:
edit-follow = لتلي
edit-to-start = إلى البداية
stance-on = بشأن

## صفحات مقارنة المشاريع

added-end = نهاية الإضافة
removed-end = نهاية الحذف
change-number = التغيير { $number }
paragraph-divided = فقرة جديدة في النص الثاني
paragraph-joined = لا فقرة جديدة في النص الثاني
relocated = في موضع آخر
provisions-added = أحكام مضافة
provisions-deleted = أحكام محذوفة
provisions-split = أحكام مقسَّمة
provisions-merged = أحكام مدمجة
provisions-renumbered = أحكام أعيد ترقيمها
provisions-changed = أحكام معدَّلة
provisions-kept = أحكام لم تتغير
units-moved = فقرات وفقرات فرعية منقولة
words-before = الكلمات قبل
words-after = الكلمات بعد
words-new = الكلمات المضافة
words-gone = الكلمات المحذوفة
only-changed = عرض ما تغيّر فقط
compare-with = مقارنة
comparisons = مقارنات المشاريع
last-redline = آخر تغيير
redline-note = يُعرض النصان كنص واحد. تُحسب كلمات الأحكام من غير الترقيم والعناوين والحواشي والتصدير؛ وكلمات الجزء الذي نُقل فقط لا تُحسب مضافة ولا محذوفة.
redline-original = تُجرى المقارنات على النصوص بلغتها الأصلية.
redline-backwards = قراءة عكسية: النص الثاني هو الأقدم.
first-change = أول تغيير
what-happened = ما حدث
part-words = التصدير وسائر الكلمات
previous-comparison = المقارنة السابقة
next-comparison = المقارنة التالية
see-redline = التغييرات
fate-kept = الكلمات نفسها
fate-changed = معدَّل
fate-added = جديد
fate-deleted = محذوف
wordless-title = العنوان
wordless-labels = الترقيم
wordless-brackets = الأقواس
wordless-punctuation = علامات الترقيم
wordless-paragraphs = تقسيم الفقرات
wordless-moved = جزء منقول
redline-same = لم يتغير شيء هنا بين هذين النصين.

## الأقواس والخيارات وملفات البيانات

brackets-and-options = الأقواس والخيارات
brackets = الأقواس
options = الخيارات
words = الكلمات
bracketed-words = الكلمات بين أقواس
unbalanced-brackets = أقواس بلا نظير
bracket-depth = مستوى التداخل
rivals = بدائل بين أقواس
open-alternatives = بدائل غير محسومة
no-text-option = لا نص
brackets-note = تُحسب الأقواس والخيارات في النص كله ما عدا التصدير، بما في ذلك العناوين والترقيم والحواشي؛ وعلامة الحاشية ليست قوسا. والكلمات هي كلمات الأحكام، ولا تُحسب كلمات الترقيم والعناوين والحواشي والتصدير، ولا خيار يقول «لا نص».
brackets-elsewhere = ما يتركه كل مشروع مفتوحا
data-files = البيانات
data-package = وصف البيانات

## Rolling text, fates and packages

rolling-texts = النصوص المتداولة
rolling-size = النص الجديد قياسا بحجم المشروع
rolling-extent = { $text }، ومن النص الجديد { $new }.
rolling-a-page = تُحسب الصفحة بواقع { $words } كلمة.
part-of-draft = جزء من المشروع
words-of-draft = كلمات المشروع
words-to-add = كلمات تضاف
words-to-strike = كلمات تحذف
edits-number = التعديلات
whole-draft = المشروع كله
rolling-count-note = الكلمة سلسلة من الحروف أو الأرقام؛ ولا تحسب الأرقام الترتيبية والعناوين والحواشي والتصدير، ولا النص الذي ينقل فحسب. والكلمات التي يحذفها مقترحان تحسب مرة واحدة، وكذلك ما يضيفانه بالصيغة نفسها في الموضع نفسه؛ أما المقترحات المتنافسة فيحسب كل منها. والأرقام مستمدة من المقترحات المسجلة في هذا الموقع.
rolling-by-whom = حسب الدورة والوفد والحالة
filter-session = الدورة
filter-delegation = الوفد أو المجموعة
filter-state = مآل المقترح
no-session = الدورة غير مذكورة
rolling-note = هذا هو المشروع وقد أدرجت فيه جميع المقترحات المقدمة بشأنه، وهو ليس نصا متفقا عليه. ويذكر بعد كل تغيير من طلبه، مع رابط إلى المقترح. وإذا تعارضت المقترحات، وردت كلمات المشروع مرة واحدة وتلتها الصيغ المتنافسة.
rolling-filter = عرض مقترحات
rolling-filter-all = الجميع
rolling-only-changed = الأحكام المشمولة بمقترحات فقط
rolling-key-added = مقترح
rolling-key-struck = مقترح حذفه
rolling-key-kept = مطلوب الإبقاء عليه
rolling-key-moved = مقترح نقله
rolling-contested = هذه المقترحات يستبعد بعضها بعضا أو يستبعد مقترحات في داخلها.
rolling-rivals = صيغ متنافسة لا يمكن الأخذ إلا بواحدة منها على الأكثر:
fate = أين كلماته الآن
fate-in-text = واردة في النص
fate-in-brackets = بين قوسين معقوفين
fate-as-option = كخيار
fate-in-part = واردة جزئيا
fate-elsewhere = في موضع آخر من المشروع
fate-not-in-text = غير واردة في النص
fate-gone-in-text = حُذفت من النص
fate-gone-in-brackets = لا تزال بين قوسين معقوفين
fate-gone-as-option = لا تزال كخيار
fate-gone-in-part = حُذفت جزئيا
fate-gone-elsewhere = انتقلت إلى حكم آخر
fate-gone-not-in-text = لا تزال في النص
fate-order-in-text = نُقلت
fate-order-in-brackets = نُقلت، بين قوسين معقوفين
fate-order-as-option = نُقلت، كخيار
fate-order-not-in-text = لم تُنقل
fate-not-counted = غير معروف
fate-no-later = لا يوجد مشروع لاحق
fate-share = { $words } من { $of } كلمة ({ $percent }%)
fate-rule = يكون التعديل في النص إذا وردت كل الكلمات التي تحسب في موضعه كما أرادها، دون شيء بينها وخارج الأقواس المعقوفة والخيارات؛ وفي حالة الكلمات المطلوب حذفها، إذا حُذفت كلها. خُمس الكلمات أو أكثر يعني «جزئيا»، وأقل من ذلك يعني أنها ليست في النص، ويشار إلى تتابع ثماني كلمات يرد في حكم آخر بأنه «في موضع آخر». والكلمات التي تحل محل غيرها يجب أن ترد مكانها؛ ولا تحسب أرقام الإحالات والبنود ولا العناوين.
fate-no-cause = تبين الكلمات ما يقوله المشروع لا سبب قوله: فقد يكون آخرون اقترحوا الشيء نفسه، وقد تكون الكلمات نفسها جاءت من طريق آخر.
fate-basis-new-words = تحسب الكلمات التي لم تكن في الجزء المعني.
fate-basis-new-phrases = تحسب الكلمات التي تصير مجاورة لغيرها.
fate-basis-gone = تحسب الكلمات المطلوب حذفها التي حذفت.
fate-basis-kept = تحسب الكلمات المطلوب الإبقاء عليها التي ما زالت قائمة.
fate-basis-freed = تحسب الكلمات المطلوب الإبقاء عليها دون قوسيها التي ما زالت قائمة، والكلمات المطلوب حذفها بجوارها التي حُذفت.
fate-basis-order = يُتحقق مما إذا كان يلي الجزء المراد أن يتبعه.
fate-why-no-draft = المقترح لا يتعلق بأي مشروع: لا شيء يمكن البحث عنه.
fate-why-on-summary = المشروع المعني ليس إلا ملخصا من إعدادنا: كلماته ليست كلمات المعاهدة، ولا يحسب شيء.
fate-why-summary = هذا المشروع ليس إلا ملخصا من إعدادنا: لا يحسب شيء.
fate-why-other-language = نص هذا المشروع بلغة أخرى.
fate-why-no-words = التعديل لا يغير أي كلمة. ولا تحسب أرقام الإحالات ولا ترقيم الأجزاء.
fate-first = المشروع التالي
fate-found = الكلمات التي عثر عليها
fate-remaining = الكلمات الباقية
scorecard = أين التعديلات الآن
scorecard-edits = التعديلات
scorecard-whole = المجموع
score-in-text = كما طُلب: واردة في النص أو حُذفت منه
score-not-in-text = ليس كما طُلب: غير واردة في النص أو باقية فيه
scorecard-note = يُحسب كل تعديل مرة واحدة في كل صف، بحسب ما يتضمنه آخر مشروع لاحق يمكن الرجوع إليه من كلماته؛ وتُحسب الكلمات المطلوب حذفها على أنها كما طُلب إذا حُذفت، وبين قوسين معقوفين أو كخيار إذا ظلت كذلك. ويُحسب التعديل الذي قدمته عدة أطراف لكل منها.
later-draft = المشروع اللاحق
package-state-none = لم يتفق على أي مقترح من الحزمة.
package-state-some = اتفق على بعض مقترحات الحزمة لا كلها: وقد عرضت كلا لا يتجزأ.
package-state-all = اتفق على جميع مقترحات الحزمة.
proposals-by-session = حسب الدورة
proposals-by-provision = حسب الحكم
proposals-by-delegation = حسب المقدِّم
proposals-by-state = حسب المآل
proposals-list-note = المصير المبين في كل سطر محسوب من الكلمات، تعديلا بعد تعديل، في أحدث مشروع لاحق. وتبين الكلمات ما يقوله المشروع لا سبب قوله.
sponsored = المقدمة
supported = المؤيدة
opposed = المعارضة
proposals-of-session-none = لا يوجد مقترح مسجل.
count-contests = { $count ->
    [zero] لا فقرات متنازع عليها
    [one] فقرة واحدة متنازع عليها
    [two] فقرتان متنازع عليهما
    [few] { $count } فقرات متنازع عليها
    [many] { $count } فقرة متنازعا عليها
   *[other] { $count } فقرة متنازع عليها
}

## المواقف وتقاربها والأصوات

stances-on-day = ما هو معروف حتى { $date }
stances-summary = كم وفدا يتخذ كل موقف
stances-who = من
stances-topics = المواضيع: من يتبنى ماذا
stances-provisions = الأحكام: من يتبنى ماذا
stances-part-groups = المجموعات
stances-part-delegations = وفود تكلمت باسمها
stances-part-observers = المراقبون والمنظمات والهيئات
stances-part-others = آخرون لا يسميهم المصدر
stances-part-spoken-for = وفود لم تتكلم عنها إلا مجموعاتها
stance-through = عن طريق { $group }
stance-spoken-by = تكلم باسمها: { $delegation }
stance-was = سابقا
stance-of-group = مجموعته
stance-before = قبل ذلك
stance-now = منذ ذلك
stances-changes = ما تغير مع الوقت
stances-departures = أعضاء يخالفون مجموعتهم
group-holds = موقف المجموعة
member-holds = موقف العضو
stances-recorded = جميع المواقف ومصادرها
all-positions = جميع المواقف
stances-on-treaty = المواقف: { $treaty }
stances-method = يستند كل موقف إلى المصدر المذكور إلى جانبه. والموقف المتخذ باسم مجموعة يسري على من كانوا أعضاء فيها في ذلك اليوم وعلى الوفد الذي تكلم، إلى أن يقولوا هم أو إحدى مجموعاتهم غير ذلك. وكلمة العضو نفسه مقدمة على كلمة مجموعته ولو كانت أقدم؛ وإذا تعددت المجموعات فالعبرة بآخرها كلاما، وفي اليوم الواحد بأصغرها. والمقترح ليس موقفا. وحيث لا مصدر فلا موقف، وعدم وجود بيانات لا يعني الحياد.
alignment = تقارب المواقف
who-stands-together = من يقف مع من
alignment-clusters = من تتقارب مواقفهم
alignment-no-clusters = لا يتفق طرفان بما يكفي.
alignment-mean = متوسط الاتفاق: { $share }
alignment-closest = الأقرب
alignment-farthest = الأبعد
alignment-each-two = الاتفاق بين كل وفدين
alignment-by-delegation = الأقرب والأبعد، واحدا واحدا
alignment-proposals = مقترحات أبدي بشأنها تأييد أو اعتراض
alignment-proposal-cases = الحالات التي تشكلها هذه المقترحات
alignment-joint = المقترحات التي قدمها عدة أطراف في وثيقة واحدة في يوم واحد حالة واحدة، وكذلك أجزاء الحزمة الواحدة: عدد المقترحات هنا { $proposals } وعدد الحالات { $cases }. ومن لا يسميهم المصدر لا يدخلون في أي زوج.
alignment-subjects = مواضيع وأحكام اتُّخذ بشأنها موقف
alignment-pairs = الأزواج المعروضة
alignment-too-few = أزواج لها أقل من ثلاث حالات، غير معروضة
count-cases = { $count ->
    [zero] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
    [many] { $count } حالة
   *[other] { $count } حالة
}
alignment-matrix-note = تبين كل خانة نسبة الحالات التي يتفق فيها الوفدان، وتحتها عدد الحالات. وكلما اشتد لون الخانة زاد الاتفاق؛ والخانة الخالية تعني أقل من ثلاث حالات.
alignment-no-matrix = عددهم أكبر من أن يتسع له جدول بجميع الأزواج؛ وملفات البيانات تتضمنها كلها.
alignment-method = الحالة مقترح يُعرف أن الطرفين يؤيدانه أو يعترضان عليه، أو موضوع أو حكم أو جزء من حكم للطرفين موقف منه. والوقوف في الجانب نفسه أو عند الدرجة نفسها من السلم اتفاق؛ ومن تحفظ فلم يتخذ جانبا. وتُحتسب المجموعات لأعضائها في ذلك اليوم، وما قالته مجموعة واحدة عن الطرفين معا ليس حالة، فهو إرادة واحدة لا إرادتان متفقتان. ولا يُعرض شيء عن طرفين لهما أقل من ثلاث حالات. وتُجمع الأطراف بطريقة متوسط الارتباط: يُضم الطرفان صاحبا أعلى متوسط اتفاق ما دام لا يقل عن { $together } وكان لنصف الأزواج بينهما على الأقل ما يكفي من الحالات. والحالات القليلة لا تدل إلا على القليل، ولا يبين أي رقم سبب الاتفاق.
stands-closest = الأقرب إليه
stands-farthest = الأبعد عنه
backing = التأييد والاعتراض المعروفان
backing-for = مع المقترح
backing-against = ضد المقترح
backing-nobody = لا يسمي أي مصدر أحدا.
backing-members = أعضاؤها في ذلك اليوم
role-sponsor = مقدم المقترح
role-spoken-for = متكلَّم باسمه
role-supporter = مؤيد
role-opponent = معترض
backing-divided = ذُكرت في الجانبين ولم تُحتسب في أي منهما
votes = ما تقتضيه القواعد
votes-supporters = المؤيدون المعروفون الذين لهم حق التصويت
votes-opponents = المعترضون المعروفون الذين لهم حق التصويت
votes-unnamed-for = مؤيدون آخرون لم تُذكر أسماؤهم
votes-unnamed-against = معترضون آخرون لم تُذكر أسماؤهم
votes-quorum = الأعضاء الواجب حضورهم للتصويت
votes-unknown = أعضاء لا يُعرف موقفهم
votes-needed = الأصوات المؤيدة اللازمة إذا صوت جميع الأعضاء ({ $members })
votes-missing = منها ما ليس من المؤيدين المعروفين
votes-blocking = الأصوات المعارضة التي تسقطه عندئذ
votes-against-known = الأصوات المؤيدة اللازمة إذا لم يصوت ضده إلا المعترضون المعروفون
votes-none-enough = لا يكفي أي عدد
votes-not-voting = لم تُحتسب في الأصوات لأن لا صوت لها
votes-no-rule = لا يُعرف ما يقتضيه التصويت: فالقواعد المسجلة لهذه المعاهدة لا تذكر تصويتا أو لا تحدد أغلبية.
votes-note = التأييد والاعتراض هما ما تذكره المصادر؛ وليسا أصواتا، والسكوت لا يدل على شيء. وتُحتسب المجموعة بمن كانوا أعضاء فيها في ذلك اليوم، عدا من كانت له كلمته. والأغلبية هي أغلبية الأعضاء الحاضرين المصوتين: فلا يُحتسب الممتنعون والغائبون.
proposals-on-topic = المقترحات بشأن هذه الأحكام
## التقدم والتغييرات والنصوص الموازية والإحالات بتاريخها

part-agreed = متفق عليه
part-open = مفتوح
part-contested = بين أقواس
part-unknown = غير معروف
at-least = { $figure } على الأقل
at-most = { $figure } على الأكثر
least-of-provisions-agreed = الأحكام المتفق عليها: { $agreed } على الأقل من { $total }
provisions-agreed-not-known = لا يُعرف عدد المتفق عليه من الأحكام وعددها { $total }
changed-since-agreed = عُدّل بعد الاتفاق عليه
gone-since-agreed = حُذف بعد الاتفاق عليه
authentic-text-changed = تغيّر النص ذو الحجية بلغة أخرى: { $language }
agreed-words = العبارات المتفق عليها
agreed-words-now = العبارات الحالية
count-changed-since-agreed = { $count ->
    [zero] لم تُعدّل أي وحدة بعد الاتفاق عليها
    [one] وحدة واحدة عُدّلت بعد الاتفاق عليها
    [two] وحدتان عُدّلتا بعد الاتفاق عليهما
    [few] { $count } وحدات عُدّلت بعد الاتفاق عليها
    [many] { $count } وحدة عُدّلت بعد الاتفاق عليها
   *[other] { $count } وحدة عُدّلت بعد الاتفاق عليها
}
editorial-change = تعديل تحريري: لم تتغير إلا علامات الترقيم أو الأحرف الكبيرة أو أرقام الإحالات، والحالة قائمة
changed-since-agreed-note = تسري الحالة على نص المشروع القائم في يومها. وحيث يقول مشروع لاحق غير ذلك، لم يوافق أحد على ما هو وارد الآن، فيُحتسب مفتوحاً أو بين معقوفين.
share-of-words-agreed = الكلمات المتفق عليها: { $share }
share-of-provisions-agreed = الأحكام المتفق عليها: { $agreed } من { $total }
least-advanced = الجزء الأقل تقدما
progress-by-words = الكلمات بحسب درجة الاتفاق عليها
progress-by-provisions = الأحكام بحسب درجة الاتفاق عليها
progress-now = الآن
progress-over-time = من دورة إلى دورة
progress-by-provision = حكما بحكم
agreed-share = نسبة المتفق عليه
recorded = المسجل
progress-note = حالة كل جزء هي آخر ما سجله مصدر بشأنه، وإلا فحالة ما يرد فيه. وإذا لم يُسجل شيء عُدَّ الجزء بين أقواس إن كانت فيه أقواس أو خيارات، ومفتوحا فيما عدا ذلك. والمتفق عليه هو ما اتُّفق عليه رهنا بالاستشارة أو أكثر؛ ويشمل المفتوح ما اتُّفق عليه بصفة غير رسمية فقط. وحالة الكل هي حالة جزئه الأقل تقدما. والكلمات هي كلمات الفقرات؛ ولا يُحسب ما حُذف.
progress-summary-note = هذا المشروع ملخص من إعدادنا، ولذلك تُحسب الأحكام وفق ما تسجله المصادر، ولا تُحسب الكلمات.
see-progress = التقدم حكما بحكم
contention = مواضع الخلاف
contention-note = الحساب حتى { $date }: المقترحات أيا كان مآلها؛ والوفود التي يُعرف أنها تؤيدها أو تعارضها، والمجموعة بأعضائها؛ والكلمات التي تقترح إدراجها؛ والأقواس في { $draft }. ومن لا تسميهم المصادر يُذكرون بجانبها. ويبين الشريط تحت الرقم ودرجة تظليله، بالأرباع، مدى قربه من أعلى رقم في عموده.
words-proposed = الكلمات المقترحة
contention-quiet = { $count ->
    [0] لكل حكم نصيب من ذلك.
    [one] حكم واحد ليس فيه شيء من ذلك.
    [two] حكمان ليس فيهما شيء من ذلك.
    [few] { $count } أحكام ليس فيها شيء من ذلك.
    [many] { $count } حكما ليس فيها شيء من ذلك.
   *[other] { $count } حكم ليس فيها شيء من ذلك.
}
new-since = الجديد منذ { $date }
new-until = الجديد حتى { $date }
nothing-new = لم يُسجل شيء.
statuses = الحالات
proposal-outcomes = مآل المقترحات
was-before = قبل ذلك: { $was }
said-again = أُعيد تأكيده
changes-note = يرد مع كل دورة كل ما يذكرها صراحة؛ ومما لا يذكر دورة، كل ما استجد منذ انتهاء الدورة السابقة لها وحتى يومها الأخير.
see-changes = كل الجديد في هذه الدورة
see-all-changes = التغييرات دورة بدورة
draft-before = المشروع عند الافتتاح
draft-after = المشروع عند الاختتام
statuses-at-session = الحالات المسجلة في هذه الدورة
shared-wording = الكلمات المشتركة: { $words }، والمقاطع: { $passages } ({ $ours } من الكلمات هنا، و{ $theirs } من الكلمات هناك)
shared-none = لا ترد خمس كلمات متتالية في النصين معا.
shared-summary = لا مقارنة: أحد النصين ملخص وليس النص نفسه.
shared-languages = لا مقارنة: النصان بلغتين مختلفتين.
shared-note = ما يرد في النصين معا مُعلَّم وتحته خط: خمس كلمات متتالية أو أكثر، أيا كانت العلامات بينها. واشتراك نصين في كلمات لا يثبت أن أحدهما مأخوذ من الآخر.
side-by-side = عرض النصين
as-of-now = المواد المشار إليها هنا بأسمائها الحالية
referred-to-as = المشار إليها باسم
now-called = الآن
feed-draft = مشروع جديد: { $name }
feed-proposals = المقترحات: { $session }
feed-statuses = الحالات المسجلة في { $date }
feed-statuses-when = الحالات المسجلة: { $date }

words-agreed = الكلمات المتفق عليها
provisions-agreed = الأحكام المتفق عليها
of-words = { $count ->
    [zero] من أصل { $count } كلمة
    [one] من أصل كلمة واحدة
    [two] من أصل كلمتين
    [few] من أصل { $count } كلمات
    [many] من أصل { $count } كلمة
   *[other] من أصل { $count } كلمة
}
most-contended = الأكثر خلافا
hottest-note = الأكثر خلافا هي الأحكام الأقرب إلى أعلى الأرقام في المعاهدة وفق أربعة مقاييس متساوية الوزن مجتمعة: المقترحات، والوفود المؤيدة لها أو المعارضة، والكلمات المقترحة، والأقواس المعقوفة.
glance-note = تحسب النسبة المتفق عليها بما تسجله المصادر، والكلمات الواردة بين أقواس معقوفة في المشروع الراهن؛ ولا تحسب أي كلمات في ملخصاتنا.

cite-and-others = { $name } وآخرون
cite-note = على نسق OSCOLA. أضيفوا يوم الاطلاع: «اطلع عليه في» ثم التاريخ.
both-refer-to = يشير كلاهما إلى: { $labels }

## Kinds of documents: `kind` in documents.toml, with hyphens for spaces; a kind of yours stands as it is written

document-kind-analysis = تحليل
document-kind-conference-room-paper = ورقة غرفة اجتماعات
document-kind-draft = مشروع
document-kind-information = معلومات
document-kind-press-release = بيان صحفي
document-kind-proposals = مقترحات
document-kind-report = تقرير
document-kind-resolution = قرار
document-kind-rules = قواعد
document-kind-submission = ورقة مقدمة
document-kind-treaty = معاهدة

## Beside the text

back-to-text = العودة إلى النص
beside-text = الحالة والمقترحات
choose-draft = المشروع المعروض
mark-changes = إظهار ما تغيّر منذ المشروع السابق
link-copied = نُسخ الرابط
copy = نسخ
copied = نُسخ
changes-by-key = يقود المفتاحان n وp إلى التغيير التالي والسابق
filter-rows = إظهار الصفوف التي فيها فقط
other-instruments = على هذا الموقع أيضًا

## عمليات التصويت التي جرت

vote = تصويت
votes-taken = عمليات التصويت
count-votes = { $count ->
    [zero] لا عمليات تصويت
    [one] عملية تصويت واحدة
    [two] عمليتا تصويت
    [few] { $count } عمليات تصويت
    [many] { $count } عملية تصويت
   *[other] { $count } عملية تصويت
}
all-votes = جميع عمليات التصويت
votes-on-this = التصويت بشأن هذا
votes-at-session = عمليات التصويت في هذه الدورة
votes-of-party = عمليات التصويت التي يُعرف فيها صوته
votes-split = مجموعات لم يصوت أعضاؤها تصويتا واحدا
votes-of-groups = كيف صوت أعضاء المجموعات
vote-together = صوتوا جميعا تصويتا واحدا
vote-apart = خلافا لمعظمهم
vote-on = موضوع التصويت
vote-on-whole = المفاوضات في مجملها
vote-body = الجهة المصوتة
vote-how = طريقة البت
vote-kind-recorded = تصويت مسجل
vote-kind-counted = أصوات معدودة غير مسجلة
vote-kind-without-vote = دون تصويت
vote-result-carried = اعتُمد
vote-result-lost = رُفض
vote-carried-by = اعتُمد: المؤيدون { $for } والمعارضون { $against }
vote-carried-by-abstaining = اعتُمد: المؤيدون { $for } والمعارضون { $against } والممتنعون { $abstaining }
vote-carried-unknown = اعتُمد؛ وعدد الأصوات غير معروف
vote-lost-by = رُفض: المؤيدون { $for } والمعارضون { $against }
vote-lost-by-abstaining = رُفض: المؤيدون { $for } والمعارضون { $against } والممتنعون { $abstaining }
vote-lost-unknown = رُفض؛ وعدد الأصوات غير معروف
vote-without = اعتُمد دون تصويت
vote-clauses = { $first }؛ { $then }
vote-sentence = { $words }.
vote-took = { $majority }: عدد الأصوات اللازم { $needed }، { $margin }
vote-would = { $majority }: كان عدد الأصوات اللازم سيبلغ { $needed }، { $margin }
vote-short = { $count ->
    [zero] ولا نقص
    [one] والناقص صوت واحد
    [two] والناقص صوتان
    [few] والناقص { $count } أصوات
    [many] والناقص { $count } صوتا
   *[other] والناقص { $count } صوت
}
vote-spare = { $count ->
    [0] وقد بُلغ تماما
    [one] والزائد صوت واحد
    [two] والزائد صوتان
    [few] والزائد { $count } أصوات
    [many] والزائد { $count } صوتا
   *[other] والزائد { $count } صوت
}
majority-simple = الأغلبية البسيطة
majority-two-thirds = أغلبية الثلثين
majority-three-quarters = أغلبية ثلاثة الأرباع
majority-of = أغلبية { $share }
vote-figures = عدد الأصوات
vote-number = العدد
vote-rest = أعضاء لا تقول عنهم الأرقام شيئا
vote-who = من صوت وكيف
vote-not-named = وغير المسمين { $count }
vote-names-unknown = لا تذكر المصادر أسماء: لا يُعرف من صوت وكيف.
vote-note = تُحسب الأغلبية من الأصوات المؤيدة والمعارضة؛ ولا يُحسب الممتنعون والغائبون إلا إذا كانت القواعد تحسب الممتنعين. والرقم الذي لا يورده أي مصدر غير معروف، وليس صفرا.
voted = صوت
ballot-for = مؤيد
ballot-against = معارض
ballot-abstaining = ممتنع
ballot-absent = غائب أو لم يصوت
ballot-needed = الأصوات المؤيدة التي كانت لازمة
feed-vote = تصويت: { $title }
alignment-votes = عمليات تصويت يُعرف من صوت فيها وكيف
alignment-votes-note = والتصويت الذي صوت فيه الوفدان أو امتنعا حالة أيضا.

## الحجج

argument = حجة
arguments = الحجج
count-arguments = { $count ->
    [zero] لا حجج
    [one] حجة واحدة
    [two] حجتان
    [few] { $count } حجج
    [many] { $count } حجة
   *[other] { $count } حجة
}
all-arguments = جميع الحجج
arguments-on-this = ما يُحتج به بشأن هذا
arguments-on-package = ما يُحتج به بشأن الحزمة
arguments-of-party = ما يحتج به
arguments-none = لم تُسجل أي حجة.
arguments-among-answers = ضمن الردود.
arguments-note = كل حجة هي حجة المذكورين تحتها، وفق المصدر المبين إلى جانبها، وليست حجتنا. وما يرد على حجة يرد تحتها.
argument-side-for = مؤيدة
argument-side-against = معارضة
argument-side-risk = مخاطر
argument-side-safeguard = ضمانات
argument-answers = ترد على
argument-reply = رد
argument-replies = الردود على هذه الحجة
on-condition = بشرط
callout-note = ملاحظة
callout-tip = نصيحة
callout-important = مهم
callout-warning = تنبيه
callout-caution = تحذير
