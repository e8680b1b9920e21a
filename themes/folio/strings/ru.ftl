# Слова интерфейса на русском языке. Назначение каждого имени указано в английском файле.

## The frame of every page

skip-to-content = Перейти к содержанию
menu = Меню
main-navigation = Основная навигация
breadcrumbs = Вы здесь
home = Главная
search = Поиск
page-title = { $title } · { $site }
back-to-top = К началу страницы
language = Язык
change-language = Читать эту страницу на другом языке
feed = Лента новостей
subscribe-feed = Подписаться на ленту новостей
mailing-list = Рассылка
print = Печать
download = Скачать
details = Подробности
more = Ещё
all = Все
none = Нет
yes = Да
no = Нет
and-others = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
opens-elsewhere = на другом сайте

## Languages: names as they stand in the sentences below

language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский
only-in-language = Эта страница существует только на одном языке: { $language }.
text-in-language = Язык приведённого ниже текста: { $language }.
also-in = Другие языки
original-language = Язык оригинала: { $language }

## Names of pages and of sections of the site

briefings = Аналитические записки
briefing = Аналитическая записка
treaties = Договоры
treaty = Договор
provisions = Положения
provision = Положение
drafts = Проекты
draft = Проект
proposals = Предложения
proposal = Предложение
packages = Пакеты предложений
package = Пакет предложений
sessions = Сессии
session = Сессия
delegations = Делегации
delegation = Делегация
groups = Группы
group = Группа
observers = Наблюдатели
observer = Наблюдатель
organizations = Организации
organization = Организация
body = Орган переговоров
state = Государство
not-members = Наблюдатели, организации и органы
others-not-named = Другие, не названные
topics = Темы
topic = Тема
authors = Авторы
author = Автор
glossary = Глоссарий
term = Термин
documents = Документы
pages = Страницы
page = Страница
document = Документ
positions = Позиции
position = Позиция
progress = Ход работы
status = Состояние
compare = Сравнение проектов
redline = Сравнение редакций
rolling-text = Переходящий текст
timeline = Хронология
data = Данные
about = О сайте
manual = Руководство

## Home

latest-briefings = Последние аналитические записки
where-it-stands = Положение дел
where-negotiations-stand = Положение дел на каждых переговорах
all-briefings = Все аналитические записки
all-treaties = Все договоры
all-proposals = Все предложения
all-documents = Все документы
all-topics = Все темы
all-delegations = Все делегации
what-is-new = Новое на сайте

## Counts

count-briefings = { $count ->
    [one] { $count } аналитическая записка
    [few] { $count } аналитические записки
    [many] { $count } аналитических записок
   *[other] { $count } аналитических записок
}
count-treaties = { $count ->
    [one] { $count } договор
    [few] { $count } договора
    [many] { $count } договоров
   *[other] { $count } договоров
}
count-provisions = { $count ->
    [one] { $count } положение
    [few] { $count } положения
    [many] { $count } положений
   *[other] { $count } положений
}
count-drafts = { $count ->
    [one] { $count } проект
    [few] { $count } проекта
    [many] { $count } проектов
   *[other] { $count } проектов
}
count-proposals = { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
    [many] { $count } предложений
   *[other] { $count } предложений
}
count-packages = { $count ->
    [one] { $count } пакет предложений
    [few] { $count } пакета предложений
    [many] { $count } пакетов предложений
   *[other] { $count } пакетов предложений
}
count-edits = { $count ->
    [one] { $count } поправка
    [few] { $count } поправки
    [many] { $count } поправок
   *[other] { $count } поправок
}
count-sessions = { $count ->
    [one] { $count } сессия
    [few] { $count } сессии
    [many] { $count } сессий
   *[other] { $count } сессий
}
count-delegations = { $count ->
    [one] { $count } делегация
    [few] { $count } делегации
    [many] { $count } делегаций
   *[other] { $count } делегаций
}
count-members = { $count ->
    [one] { $count } член
    [few] { $count } члена
    [many] { $count } членов
   *[other] { $count } членов
}
count-positions = { $count ->
    [one] { $count } позиция
    [few] { $count } позиции
    [many] { $count } позиций
   *[other] { $count } позиций
}
count-statuses = { $count ->
    [one] { $count } состояние
    [few] { $count } состояния
    [many] { $count } состояний
   *[other] { $count } состояний
}
count-documents = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документов
}
count-terms = { $count ->
    [one] { $count } термин
    [few] { $count } термина
    [many] { $count } терминов
   *[other] { $count } терминов
}
count-mentions = { $count ->
    [0] Нет упоминаний
    [one] { $count } упоминание
    [few] { $count } упоминания
    [many] { $count } упоминаний
   *[other] { $count } упоминаний
}
count-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
count-words = { $count ->
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слов
   *[other] { $count } слов
}
count-articles = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
    [many] { $count } статей
   *[other] { $count } статей
}
count-units = { $count ->
    [one] { $count } пункт или подпункт
    [few] { $count } пункта и подпункта
    [many] { $count } пунктов и подпунктов
   *[other] { $count } пунктов и подпунктов
}
found-in-text = Найдено в тексте
lines-of-pages = Номера и колонтитулы страниц
count-brackets = { $count ->
    [one] { $count } место в квадратных скобках
    [few] { $count } места в квадратных скобках
    [many] { $count } мест в квадратных скобках
   *[other] { $count } мест в квадратных скобках
}
count-options = { $count ->
    [one] { $count } вариант
    [few] { $count } варианта
    [many] { $count } вариантов
   *[other] { $count } вариантов
}
count-changes = { $count ->
    [0] Нет изменений
    [one] { $count } изменение
    [few] { $count } изменения
    [many] { $count } изменений
   *[other] { $count } изменений
}
count-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дней
}

## Dates

date = Дата
published = Опубликовано { $date }
updated = Обновлено { $date }
to-be-published = Дата публикации: { $date }
since-date = с { $date }
until-date = до { $date }
as-of-date = по состоянию на { $date }
undated = без даты
at-session = на сессии { $session }
session-within = в рамках: { $session }
meetings-within = Встречи в её рамках
agreed-in-sum-note = Источник не говорит, какие это положения: то, что не зафиксировано отдельно, может быть среди них, и неизвестно, остаётся ли оно открытым.

## Lists and their pages

pagination = Страницы
page-number = Страница { $page } из { $pages }
previous-page = Предыдущая страница
next-page = Следующая страница
newer = Более новые
older = Более ранние
nothing-here = Здесь пока ничего нет.
filter = Отбор
sort-by = Сортировать

## Briefings

briefing-kind-analysis = Анализ
briefing-kind-article = Статья
briefing-kind-proposal = Предложение
briefing-kind-news = Новости
by-authors = Авторы: { $names }
reading-time = { $minutes ->
    [one] { $minutes } минута чтения
    [few] { $minutes } минуты чтения
    [many] { $minutes } минут чтения
   *[other] { $minutes } минут чтения
}
unpublished-draft = Черновик
unpublished-draft-note = Эта записка — черновик; она не опубликована.
references-as-of = Ссылки на статьи относятся к следующему тексту: { $draft }.
about-this-briefing = Об этой записке
previous-briefing = Предыдущая записка
next-briefing = Следующая записка
related-briefings = Записки по близким вопросам
briefings-on-this = Аналитические записки по этому вопросу
provisions-discussed = Рассмотренные положения
funding = Финансирование
disclaimer = Отказ от ответственности
licence = Лицензия
cite-this = Как цитировать
contents = Содержание
footnotes = Сноски
footnote = Сноска { $mark }
footnote-back = Назад к тексту
section-link = Ссылка на этот раздел

## Treaties

overview = Обзор
short-title = Краткое название
negotiating-body = Орган, ведущий переговоры
mandate = Мандат
decision-making = Порядок принятия решений
decision-consensus = консенсусом
decision-vote = голосованием
decision-fallback-consensus = при неудаче — консенсусом
decision-fallback-vote = при неудаче — голосованием
decision-majority = требуемое большинство: { $majority }
decision-members = { $count ->
    [one] { $count } член с правом голоса
    [few] { $count } члена с правом голоса
    [many] { $count } членов с правом голоса
   *[other] { $count } членов с правом голоса
}
decision-quorum = кворум: { $share } членов
latest-draft = Последний проект
first-draft = Первый проект
next-session = Ближайшая сессия
last-session = Последняя сессия
figures = Цифры
figure-counted-elsewhere = Цифра взята из источника, а не подсчитана нами
fictional = Вымысел
fictional-note = Эти переговоры вымышлены. Договор, делегации и всё, что они здесь говорят, придуманы, чтобы показать работу сайта.
no-draft-yet = Ни одного проекта пока не опубликовано.
chapters = Главы
not-in-latest-draft = Отсутствует в последнем проекте
bodies = Органы переговоров
body-mandate = Что ей поручено
body-facilitators = Координаторы
body-set-up = Создан на
body-papers = Её документы
body-proposals = Что предложено

## Provisions

current-text = Нынешний текст
text-of-draft = Текст: { $draft }
history = История
history-in-drafts = От проекта к проекту
now-numbered = теперь { $label }
was-numbered = ранее { $label }
first-in = впервые: { $draft }
last-in = в последний раз: { $draft }
not-in-draft = отсутствует в этом проекте
deleted = исключено
deleted-in = исключено: { $draft }
split-from = выделено из: { $label }
split-into = разделено на: { $labels }
merged-from = объединено из: { $labels }
merged-into = вошло в: { $label }
called-since = ({ $draft }; { $now })
called-last = ({ $now })
concordance = Таблица соответствия
concordance-note = Каждое положение с номером, который оно носит в каждом проекте. Заголовки указаны там, где они новые.
see-concordance = Таблица соответствия: номера положений в каждом проекте
dossier-of = Досье: { $label }
see-dossier = Досье: всё об этом положении в хронологическом порядке
dossier-note = Все тексты положения, что изменилось, что предлагалось, говорилось и фиксировалось и кто об этом писал, в хронологическом порядке.
dossier-also = Также упоминается
dossier-draft = Текст
dossier-proposal = Предложение
dossier-outcome = Судьба предложения
dossier-position = Позиция
dossier-status = Состояние
dossier-vote = Голосование
dossier-argument = Довод
dossier-briefing = Обзор
moved-here = перенесено сюда
moved-from = перенесено из: { $label }
moved-to = перенесено в: { $label }
renumbered = номер изменён
unchanged = без изменений
new-provision = новое
parallels = Сходные положения других документов
provisions-in-force = Действует в других документах
previous-provision = Предыдущее положение
next-provision = Следующее положение
mentions = Упоминания
mentioned-in = Упоминается в
no-mentions = На этом сайте пока нет упоминаний.
proposals-on-this = Предложения по этому положению
positions-on-this = Позиции по этому положению
summary = Краткое изложение
also-known-as = Другое название
permalink = Постоянная ссылка
permalink-to = Постоянная ссылка: { $label }
see-in-draft = Показать в тексте: { $draft }

## Drafts

stage = Этап
stage-zero = Предварительный проект
stage-negotiating = Текст для переговоров
stage-final = Окончательный проект
stage-adopted = Принятый текст
authority = Статус текста
authority-official = Официальный текст
authority-unofficial = Неофициальный текст
authority-summary = Краткое изложение
authority-unofficial-note = Это неофициальная копия или перевод. Аутентичен только официальный текст.
authority-summary-note = Это наше собственное изложение, а не текст проекта. Не цитируйте его как слова участников переговоров. Слова, скобки и изменения в нём не подсчитываются.
change-in-our-summary = Изменение в нашем изложении
symbol = Условное обозначение
preface = Вводная часть
preamble = Преамбула
chapter-contents = Содержание проекта
previous-draft = Предыдущий проект
next-draft = Следующий проект
option = Вариант
bracketed-text = Текст в квадратных скобках: не согласован
bracket-opens = скобка открывается, уровень { $depth }
bracket-closes = скобка закрывается, уровень { $depth }
bracket-unbalanced = У этой скобки нет пары.
tracked-addition = добавлено в проекте
tracked-deletion = вычеркнуто в проекте
tracked-by = автор: { $name }
translation-of-draft = Перевод

## Proposals

tabled-by = Внесено
sponsors = Авторы
sponsors-not-named = Источник не называет авторов.
on-behalf-of = от имени: { $group }
by-on-behalf-of = { $delegation } (от имени: { $group })
by-name = автор: { $name }
supported-by = Поддержали
opposed-by = Возражали
made-at = Внесено на
made-on-draft = К какому проекту
proposal-state = Судьба предложения
proposal-state-tabled = Внесено
proposal-state-withdrawn = Снято
proposal-state-merged = Объединено
proposal-state-agreed = Принято
proposal-state-rejected = Отклонено
proposal-merged-into = Вошло в предложение «{ $title }»
revises = Пересматривает
revised-by = Пересмотрено в
offered-in-package = Входит в пакет
package-condition = Условие
package-note = Эти предложения внесены только вместе.
edits = Предлагаемые поправки
edit-replace = заменить «{ $old }» на «{ $new }»
edit-replace-whole = заменить весь текст ({ $label }) на «{ $new }»
edit-delete = исключить «{ $old }»
edit-delete-whole = исключить: { $label }
edit-retain = сохранить «{ $old }»
edit-retain-whole = сохранить: { $label }
edit-add-after = добавить «{ $new }» после «{ $anchor }»
edit-add-before = добавить «{ $new }» перед «{ $anchor }»
edit-add-end = добавить «{ $new }» в конце ({ $label })
edit-move = перенести ({ $label }); новое место после: { $to }
edit-move-start = перенести ({ $label }) в начало: { $to }
edit-new = включить новый элемент ({ $label }); место после: { $to }
edit-new-unlabelled = включить новый текст; место после: { $to }
edit-kind-replace = Замена
edit-kind-delete = Исключение
edit-kind-retain = Сохранение
edit-kind-add = Добавление
edit-kind-move = Перенос
edit-kind-new = Новый текст
edit-in = Где: { $label }

## Positions and status

stance = Позиция
stance-supports = Поддерживает
stance-opposes = Возражает
stance-seeks-changes = Добивается изменений
stance-reserves = Резервирует позицию
no-data = Нет данных
no-data-note = «Нет данных» означает, что у нас нет источника. Это не означает нейтральной позиции.
status-open = Обсуждается
status-bracketed = В квадратных скобках
status-informal = Согласовано неофициально
status-agreed-ad-referendum = Согласовано ad referendum
status-agreed = Согласовано
status-adopted = Принято
status-deleted = Исключено
status-inherited = от вышестоящей части: { $label }
status-inferred = выведено из текста
share-agreed = согласовано { $share }
words-in-brackets = { $count ->
    [one] { $count } слово в квадратных скобках
    [few] { $count } слова в квадратных скобках
    [many] { $count } слов в квадратных скобках
   *[other] { $count } слов в квадратных скобках
}

## Sessions

session-kind-formal = Официальная сессия
session-kind-informal = Неофициальное заседание
session-kind-intersessional = Межсессионное заседание
dates = Сроки
place = Место
previous-session = Предыдущая сессия
next-session-link = Следующая сессия
proposals-at-session = Предложения, внесённые на этой сессии
drafts-of-session = Проекты этой сессии
documents-of-session = Документы этой сессии
briefings-on-session = Аналитические записки об этой сессии
positions-at-session = Позиции, изложенные на этой сессии

## Delegations and groups

party-state = Государство
party-delegation = Делегация
party-group = Группа
members = Члены
member-of = Входит в
former-members = Бывшие члены
member-from = с { $date }
member-until = до { $date }
proposals-sponsored = Внесённые предложения
proposals-supported = Поддержанные предложения
proposals-opposed = Предложения, против которых были возражения
proposals-of-groups = Предложения групп, в которые она входит
positions-taken = Изложенные позиции

## Topics, authors, glossary, documents

scale = Шкала
provisions-on-topic = Положения по этой теме
briefings-on-topic = Аналитические записки по этой теме
affiliation = Место работы
website = Сайт
orcid = ORCID
briefings-by-author = Аналитические записки этого автора
definition = Определение
document-kind = Вид
title = Название
read-document = Читать документ
register = Перечень документов

## Sources

sources = Источники
source = Источник
source-page = с. { $page }
source-pages = с. { $page }
source-para = п. { $para }
source-paras = пп. { $para }
source-missing = Источник не указан.

## Redlines, rolling text, matrices

redline-between = { $from } → { $to }
compare-from = От
compare-to = До
what-changed = Что изменилось
added = добавлено
removed = исключено
moved = перенесено
replaced = заменено
previous-change = Предыдущее изменение
next-change = Следующее изменение
show-redline = Показать изменения
show-clean = Показать текст без пометок
rolling-text-of = { $draft }, с внесёнными предложениями
proposed-by = авторы предложения: { $names }
words-added = { $count ->
    [one] добавлено { $count } слово
    [few] добавлено { $count } слова
    [many] добавлено { $count } слов
   *[other] добавлено { $count } слов
}
words-removed = { $count ->
    [one] исключено { $count } слово
    [few] исключено { $count } слова
    [many] исключено { $count } слов
   *[other] исключено { $count } слов
}
position-matrix = Кто чего хочет
progress-by-chapter = Ход работы по главам
as-table = В виде таблицы
total = Итого
share = Доля

## Search

search-site = Поиск по сайту
search-label = Искомые слова
search-hint = Точное выражение заключите в кавычки. Клавиша / ведёт сюда с любой страницы.
search-found = Найдено страниц: { $count }
search-nothing = Нет страниц со словами «{ $query }».
# What a provision was called: found, and shown among the words of a result.
search-formerly = до { $date } — { $label }
search-near = Ближайшие слова:
search-nothing-hint = Попробуйте меньше слов или другие языки.
search-all-languages = Искать на всех языках
search-failed = Не удалось загрузить поисковый указатель. Ко всему ведут и списки этого сайта.
search-filters = Уточнить
search-order = Порядок
search-relevance = Сначала самые подходящие
search-newest = Сначала новые
search-more-places = Другие места на этой странице: { $count }
search-loading = Идёт поиск…
search-more = Ещё результаты
search-clear = Очистить
search-kind = Вид страницы
search-needs-script = Для поиска нужен JavaScript. Всё, что он находит, есть и в списках этого сайта.

## Data

data-json = JSON
data-csv = CSV
data-note = Данные этой страницы для повторного использования
machine-readable = Машиночитаемый формат

## Feeds

feed-site = { $site }
feed-section = { $section } · { $site }
feed-on = Аналитические записки: { $name } · { $site }
feed-treaty = Что нового: { $name } · { $site }

## Addresses that lead nowhere

not-found = Страница не найдена
not-found-note = По этому адресу страницы нет. Возможно, она перенесена или адрес набран с ошибкой.
not-found-try = Воспользуйтесь поиском или начните с главной страницы.
redirect-title = Страница перенесена
redirect-note = Эта страница теперь находится по адресу { $url }.

## History of a provision and other pages

show-text = Показать текст
history-first = Первый текст
history-added = Добавлено
history-same = Слова те же
history-marks = Слова те же; изменены скобки, пунктуация или нумерация
history-words = Слова изменены
history-deleted = Исключено
history-split = Разделено
history-merged = Объединено
history-absent = Отсутствует в этом проекте
history-returned = Возвращено в текст
history-summary-same = Наше изложение то же
history-summary-words = Наше изложение изменено
retitled = прежнее название: «{ $title }»
last-text-in = Последний текст: { $draft }
whole = В целом
current-session = Текущая сессия
edit-with = на
edit-these-words = следующие слова:
edit-after = после слов
edit-before = перед словами
edit-at-end = в конце:
edit-follow = вслед за
edit-to-start = в начало
stance-on = По вопросу

## Страницы сравнения проектов

added-end = конец добавления
removed-end = конец исключения
change-number = Изменение { $number }
paragraph-divided = новый абзац во втором тексте
paragraph-joined = без нового абзаца во втором тексте
relocated = на другом месте
provisions-added = Добавленные положения
provisions-deleted = Исключённые положения
provisions-split = Разделённые положения
provisions-merged = Объединённые положения
provisions-renumbered = Положения с новым номером
provisions-changed = Изменённые положения
provisions-kept = Положения без изменений
units-moved = Перемещённые пункты и подпункты
words-before = Слов до
words-after = Слов после
words-new = Слов добавлено
words-gone = Слов исключено
only-changed = Показать только изменения
compare-with = Сравнить
comparisons = Сравнения проектов
last-redline = Последнее изменение
redline-note = Оба текста показаны как один. Слова — это слова положений, без номеров, заголовков, сносок и вводной части; слова части, которая только перемещена, не считаются ни добавленными, ни исключёнными.
redline-original = Сравниваются тексты на языке оригинала.
redline-backwards = Обратное чтение: второй текст старше первого.
first-change = Первое изменение
what-happened = Что произошло
part-words = Вводная часть и прочий текст
previous-comparison = Предыдущее сравнение
next-comparison = Следующее сравнение
see-redline = Изменения
fate-kept = те же слова
fate-changed = изменено
fate-added = новое
fate-deleted = исключено
wordless-title = заголовок
wordless-labels = нумерация
wordless-brackets = скобки
wordless-punctuation = пунктуация
wordless-paragraphs = деление на абзацы
wordless-moved = часть перенесена
redline-same = Здесь между этими текстами ничего не изменилось.

## Скобки, варианты и файлы данных

brackets-and-options = Скобки и варианты
brackets = Скобки
options = Варианты
words = Слова
bracketed-words = Слова в скобках
unbalanced-brackets = Скобки без пары
bracket-depth = Вложенность
rivals = Альтернативы в скобках
open-alternatives = Открытые альтернативы
no-text-option = без текста
brackets-note = Скобки и варианты считаются во всём тексте, кроме вводной части, включая заголовки, номера и сноски; знак сноски скобкой не считается. Слова — это слова положений; в номерах, заголовках, сносках, вводной части и в варианте «Нет текста» слова не считаются.
brackets-elsewhere = Что каждый текст оставляет открытым
data-files = Данные
data-package = Описание данных

## Rolling text, fates and packages

rolling-texts = Переходящие тексты
rolling-size = Новый текст по сравнению с объёмом проекта
rolling-extent = { $text }; нового текста: { $new }.
rolling-a-page = На страницу считается слов: { $words }.
part-of-draft = Часть проекта
words-of-draft = Слов в проекте
words-to-add = Слов добавить
words-to-strike = Слов исключить
edits-number = Поправки
whole-draft = Весь проект
rolling-count-note = Слово — это ряд букв или цифр; номера, заголовки, сноски и вводная часть не учитываются, как и текст, который лишь перемещается. Слова, которые исключили бы два предложения, считаются один раз, как и слова, одинаково добавляемые в одном месте; конкурирующие предложения считаются каждое. Цифры получены по предложениям, учтённым на этом сайте.
rolling-by-whom = По сессиям, делегациям и состоянию
filter-session = Сессия
filter-delegation = Делегация или группа
filter-state = Итог
no-session = Сессия не указана
rolling-note = Это проект со всеми внесёнными по нему предложениями; такой текст никем не согласован. После каждого изменения указано, кто его предлагает, со ссылкой на предложение. Если предложения исключают друг друга, слова проекта приводятся один раз, а конкурирующие варианты — под ними.
rolling-filter = Показать предложения
rolling-filter-all = все
rolling-only-changed = Только положения с предложениями
rolling-key-added = предложено
rolling-key-struck = предложено исключить
rolling-key-kept = предложено сохранить
rolling-key-moved = предложено переместить
rolling-contested = Эти предложения исключают друг друга или предложения к части текста.
rolling-rivals = Конкурирующие варианты, из которых возможен не более чем один:
fate = Где её слова теперь
fate-in-text = есть в тексте
fate-in-brackets = в квадратных скобках
fate-as-option = как вариант
fate-in-part = частично
fate-elsewhere = в другом месте проекта
fate-not-in-text = нет в тексте
fate-gone-in-text = исключено из текста
fate-gone-in-brackets = остаётся в квадратных скобках
fate-gone-as-option = остаётся как вариант
fate-gone-in-part = исключено частично
fate-gone-elsewhere = перешло в другое положение
fate-gone-not-in-text = остаётся в тексте
fate-order-in-text = перенесено
fate-order-in-brackets = перенесено, в квадратных скобках
fate-order-as-option = перенесено, как вариант
fate-order-not-in-text = не перенесено
fate-not-counted = неизвестно
fate-no-later = более позднего проекта нет
fate-share = слов: { $words } из { $of } ({ $percent } %)
fate-rule = Поправка вошла в текст, если все учитываемые слова стоят в её положении так, как она предлагает, без других слов между ними и вне скобок и вариантов; если слова предлагалось исключить — если их больше нет. Пятая часть слов и более — «частично», меньше — «нет в тексте», а ряд из восьми слов в другом положении показан как стоящий «в другом месте». Слова, заменяющие другие, должны стоять на их месте; номера ссылок и пунктов и заголовки не учитываются.
fate-no-cause = Слова показывают, что говорится в проекте, но не почему: то же могли предложить другие, и те же слова могли появиться иным путём.
fate-basis-new-words = Учтены слова, которых в этой части не было.
fate-basis-new-phrases = Учтены слова, оказавшиеся рядом с другими.
fate-basis-gone = Учтены слова, которые предлагалось исключить и которых больше нет.
fate-basis-kept = Учтены слова, которые предлагалось сохранить и которые остались.
fate-basis-freed = Учтены слова, которые предлагалось оставить без скобок и которые остались, а также те, которые предлагалось исключить рядом с ними и которых больше нет.
fate-basis-order = Проверяется, стоит ли она за той частью, за которой должна была следовать.
fate-why-no-draft = Предложение не относится ни к одному проекту: искать нечего.
fate-why-on-summary = Проект, к которому оно относится, — лишь наше изложение: его слова не слова договора, и ничего не вычисляется.
fate-why-summary = Этот проект — лишь наше изложение: ничего не вычисляется.
fate-why-other-language = Текст этого проекта на другом языке.
fate-why-no-words = Поправка не меняет слов. Номера перекрёстных ссылок и обозначения частей не учитываются.
fate-first = Следующий проект
fate-found = Найденные слова
fate-remaining = Оставшиеся слова
scorecard = Где поправки теперь
scorecard-edits = Поправки
scorecard-whole = Всего
score-in-text = как предлагалось: есть в тексте или исключено
score-not-in-text = не как предлагалось: нет в тексте или не исключено
scorecard-note = Каждая поправка учтена в строке один раз, по тому, что есть из её слов в последнем более позднем проекте, который можно сравнить; слова, которые предлагалось исключить, считаются учтёнными, если их больше нет, и стоящими в скобках или как вариант, если они так остаются. Поправка нескольких авторов учтена у каждого из них.
later-draft = Более поздний проект
package-state-none = Ни одно предложение пакета не согласовано.
package-state-some = Некоторые предложения пакета согласованы, но не все: он предлагался только целиком.
package-state-all = Все предложения пакета согласованы.
proposals-by-session = По сессиям
proposals-by-provision = По положениям
proposals-by-delegation = По авторам
proposals-by-state = По итогам
proposals-list-note = Судьба, указанная в каждой строке, вычислена по словам для каждой поправки в самом позднем из последующих проектов. Слова показывают, что говорится в проекте, но не почему.
sponsored = Авторство
supported = Поддержанные
opposed = Оспариваемые
proposals-of-session-none = Предложений не учтено.
count-contests = { $count ->
    [one] { $count } спорный отрывок
    [few] { $count } спорных отрывка
    [many] { $count } спорных отрывков
   *[other] { $count } спорных отрывков
}

## Позиции, их близость и голоса

stances-on-day = Что известно на { $date }
stances-summary = Сколько делегаций какой позиции придерживаются
stances-who = Кто
stances-topics = Темы: кто чего придерживается
stances-provisions = Положения: кто чего придерживается
stances-part-groups = Группы
stances-part-delegations = Делегации, выступавшие от своего имени
stances-part-observers = Наблюдатели, организации и органы
stances-part-others = Другие, не названные источником
stances-part-spoken-for = Делегации, от имени которых выступали только их группы
stance-through = через: { $group }
stance-spoken-by = выступление: { $delegation }
stance-was = ранее
stance-of-group = её группа
stance-before = Ранее
stance-now = Теперь
stances-changes = Что изменилось со временем
stances-departures = Члены, расходящиеся со своей группой
group-holds = Позиция группы
member-holds = Позиция члена
stances-recorded = Все позиции с источниками
all-positions = Все позиции
stances-on-treaty = Позиции: { $treaty }
stances-method = Каждая позиция опирается на указанный рядом источник. Позиция, заявленная от имени группы, действует для тех, кто входил в неё в этот день, и для выступившей делегации, пока они сами или одна из их групп не заявят иное. Собственное слово члена важнее слова его группы, даже если оно сказано раньше; из нескольких групп учитывается та, что выступила последней, а в один день — меньшая. Предложение не является позицией. Где нет источника, нет и позиции: отсутствие данных не означает нейтралитета.
alignment = Близость позиций
who-stands-together = Кто с кем заодно
alignment-clusters = Чьи позиции совпадают
alignment-no-clusters = Никто не соглашается с другими достаточно часто.
alignment-mean = среднее совпадение: { $share }
alignment-closest = Ближайшие
alignment-farthest = Наиболее далёкие
alignment-each-two = Совпадение попарно
alignment-by-delegation = Ближайшие и наиболее далёкие, по одному
alignment-proposals = Предложения, по которым кто-либо высказался
alignment-proposal-cases = Число случаев по этим предложениям
alignment-joint = Предложения, внесённые несколькими авторами в одном документе в один день, — один случай, как и части одного пакета: здесь предложений { $proposals }, случаев { $cases }. Те, кого источник не называет, не входят ни в одну пару.
alignment-subjects = Темы и положения, по которым есть позиция
alignment-pairs = Показано пар
alignment-too-few = Пары менее чем с тремя случаями, не показаны
count-cases = { $count ->
    [one] { $count } случай
    [few] { $count } случая
    [many] { $count } случаев
   *[other] { $count } случая
}
alignment-matrix-note = В каждой ячейке — доля случаев, в которых обе делегации согласны, а ниже — число случаев. Чем насыщеннее оттенок, тем больше согласия; пустая ячейка — менее трёх случаев.
alignment-no-matrix = Их слишком много для таблицы всех пар; все пары есть в файлах данных.
alignment-method = Случай — это предложение, по которому известно, что обе стороны за или против, либо тема, положение или его часть, по которым обе имеют позицию. Одна сторона или одна ступень шкалы означает согласие; кто резервирует позицию, стороны не занял. Группы учитываются за своих членов на день заявления, а сказанное одной группой за обе случаем не является: это одна воля, а не две согласные. При числе случаев менее трёх ничего не показывается. Они объединяются методом средней связи: соединяются две с наибольшим средним совпадением, пока оно не ниже { $together } и не менее половины пар имеют достаточно случаев. Немногие случаи показывают мало, и ни одна цифра не говорит, почему двое согласны.
stands-closest = Ближе всего к
stands-farthest = Дальше всего от
backing = Известная поддержка и возражения
backing-for = За
backing-against = Против
backing-nobody = Источники никого не называют.
backing-members = Её члены на тот день
role-sponsor = автор
role-spoken-for = от её имени
role-supporter = поддерживает
role-opponent = возражает
backing-divided = Названы на обеих сторонах и не учтены ни на одной
votes = Чего потребовали бы правила
votes-supporters = Известные сторонники с правом голоса
votes-opponents = Известные противники с правом голоса
votes-unnamed-for = Другие за, не названные
votes-unnamed-against = Другие против, не названные
votes-quorum = Членов, присутствие которых необходимо для голосования
votes-unknown = Члены, позиция которых неизвестна
votes-needed = Необходимо голосов за при участии всех членов ({ $members })
votes-missing = Из них нет среди известных сторонников
votes-blocking = Голосов против, которых хватило бы для отклонения
votes-against-known = Необходимо голосов за, если против проголосуют только известные противники
votes-none-enough = никакого числа не хватило бы
votes-not-voting = Не учтены среди голосов, так как права голоса не имеют
votes-no-rule = Чего потребовало бы голосование, неизвестно: в записанных правилах этого договора нет голосования или большинства.
votes-note = Поддержка и возражения — это то, что называют источники; это не голоса, и молчание ни о чём не говорит. Группа учитывается по тем, кто входил в неё в этот день, кроме высказавшихся самостоятельно. Большинство — от присутствующих и участвующих в голосовании членов: воздержавшиеся и отсутствующие не учитываются.
proposals-on-topic = Предложения по этим положениям
## Ход согласования, изменения, параллели, ссылки на дату

part-agreed = Согласовано
part-open = Открыто
part-contested = В скобках
part-unknown = Неизвестно
at-least = не менее { $figure }
at-most = не более { $figure }
least-of-provisions-agreed = Согласовано положений: не менее { $agreed } из { $total }
provisions-agreed-not-known = Сколько из { $total } положений согласовано, неизвестно
changed-since-agreed = Изменено после согласования
gone-since-agreed = Исключено после согласования
authentic-text-changed = Изменился аутентичный текст на другом языке: { $language }
agreed-words = Согласованные слова
agreed-words-now = Слова сейчас
count-changed-since-agreed = { $count ->
    [one] { $count } часть изменена после согласования
    [few] { $count } части изменены после согласования
    [many] { $count } частей изменено после согласования
   *[other] { $count } части изменены после согласования
}
editorial-change = Редакционное: изменились только знаки препинания, заглавные буквы или номера ссылок, статус сохраняется
changed-since-agreed-note = Статус относится к тексту проекта, действовавшего на его день. Если в более позднем проекте сказано иное, с нынешним текстом никто не согласился, и он считается открытым или стоящим в скобках.
share-of-words-agreed = Согласовано слов: { $share }
share-of-provisions-agreed = Согласовано положений: { $agreed } из { $total }
least-advanced = Наименее продвинувшаяся часть
progress-by-words = Слова по степени согласования
progress-by-provisions = Положения по степени согласования
progress-now = Сейчас
progress-over-time = От сессии к сессии
progress-by-provision = Положение за положением
agreed-share = Доля согласованного
recorded = Зафиксировано
progress-note = Часть имеет состояние, которое источник зафиксировал для неё последним, иначе — состояние того, в чём она находится. Если ничего не зафиксировано, она считается заключённой в скобки, если в ней есть скобки или варианты, и открытой в остальных случаях. Согласовано — значит ad referendum или далее; открытое включает согласованное лишь неофициально. Целое равно своей наименее продвинувшейся части. Слова — это слова абзацев; исключённое не учитывается.
progress-summary-note = Проект представляет собой наше собственное изложение. Поэтому считаются положения — по тому, что зафиксировано в источниках, — и не считаются слова.
see-progress = Ход согласования по положениям
contention = Где есть разногласия
contention-note = По состоянию на { $date }: предложения независимо от их судьбы; делегации, о которых известно, что они за или против них, группа — как её члены; слова, которые внесли бы предложения; скобки в документе «{ $draft }». Те, кого источники не называют, указаны рядом. Полоса под цифрой и её тон показывают четвертями, насколько она близка к наибольшей в столбце.
words-proposed = Предложено слов
contention-quiet = { $count ->
    [0] У каждого положения что-то из этого есть.
    [one] У { $count } положения ничего из этого нет.
    [few] У { $count } положений ничего из этого нет.
    [many] У { $count } положений ничего из этого нет.
   *[other] У { $count } положения ничего из этого нет.
}
new-since = Новое после { $date }
new-until = Новое до { $date }
nothing-new = Ничего не зафиксировано.
statuses = Состояния
proposal-outcomes = Что стало с предложениями
was-before = ранее: { $was }
said-again = повторено
changes-note = К сессии отнесено всё, где она прямо указана; из того, где сессия не указана, — всё после окончания предыдущей сессии по её последний день включительно.
see-changes = Всё новое на этой сессии
see-all-changes = Изменения по сессиям
draft-before = Проект к открытию
draft-after = Проект к закрытию
statuses-at-session = Состояния, зафиксированные на этой сессии
shared-wording = Общих слов: { $words }, отрывков: { $passages } ({ $ours } слов здесь, { $theirs } слов там)
shared-none = Пяти слов подряд, общих для обоих текстов, нет.
shared-summary = Не сравнивается: один из двух текстов — изложение.
shared-languages = Не сравнивается: тексты на разных языках.
shared-note = Выделено и подчёркнуто то, что есть в обоих текстах: не менее пяти слов подряд независимо от регистра и знаков между ними. Общие слова не доказывают, что один текст взят из другого.
side-by-side = Показать оба текста
as-of-now = Упомянутые здесь статьи под нынешними названиями
referred-to-as = Упомянуто как
now-called = Сейчас
feed-draft = Новый проект: { $name }
feed-proposals = Предложения: { $session }
feed-statuses = Состояния, зафиксированные { $date }
feed-statuses-when = Зафиксированные состояния: { $date }

words-agreed = Согласовано слов
provisions-agreed = Согласовано положений
of-words = { $count ->
    [one] из { $count } слова
    [few] из { $count } слов
    [many] из { $count } слов
   *[other] из { $count } слова
}
most-contended = Наиболее спорные положения
hottest-note = Наиболее спорными считаются положения, которые ближе всего к наибольшим показателям по договору в четырёх равноценных отношениях вместе: по числу предложений, делегаций, выступающих за них или против них, предложенных слов и квадратных скобок.
glance-note = Доля согласованного считается по тому, что отмечено в источниках, слова в скобках — по действующему проекту; в наших собственных изложениях слова не подсчитываются.

cite-and-others = { $name } и др.
cite-note = По образцу OSCOLA. Добавьте день, когда вы читали текст: «дата обращения» и число.
both-refer-to = оба текста ссылаются на: { $labels }

## Kinds of documents: `kind` in documents.toml, with hyphens for spaces; a kind of yours stands as it is written

document-kind-analysis = анализ
document-kind-conference-room-paper = документ зала заседаний
document-kind-draft = проект
document-kind-information = информация
document-kind-press-release = пресс-релиз
document-kind-proposals = предложения
document-kind-report = доклад
document-kind-resolution = резолюция
document-kind-rules = правила
document-kind-submission = представление
document-kind-treaty = договор

## Beside the text

back-to-text = Назад к тексту
beside-text = Состояние и предложения
choose-draft = Проект для чтения
mark-changes = Отметить изменения по сравнению с предыдущим проектом
link-copied = Ссылка скопирована
copy = Копировать
copied = Скопировано
changes-by-key = Клавиши n и p ведут к следующему и предыдущему изменению
filter-rows = Показать только строки, где есть
other-instruments = Также на этом сайте

## Проведённые голосования

vote = Голосование
votes-taken = Голосования
count-votes = { $count ->
    [one] { $count } голосование
    [few] { $count } голосования
    [many] { $count } голосований
   *[other] { $count } голосования
}
all-votes = Все голосования
votes-on-this = Голосования по этому вопросу
votes-at-session = Голосования на этой сессии
votes-of-party = Голосования, в которых известен её голос
votes-split = Группы, члены которых голосовали по-разному
votes-of-groups = Как голосовали члены групп
vote-together = Все одинаково
vote-apart = не как большинство
vote-on = Предмет
vote-on-whole = переговоры в целом
vote-body = Кто голосовал
vote-how = Порядок решения
vote-kind-recorded = заносимое в отчёт голосование
vote-kind-counted = подсчёт голосов без занесения в отчёт
vote-kind-without-vote = без голосования
vote-result-carried = Принято
vote-result-lost = Отклонено
vote-carried-by = Принято { $for } голосами против { $against }
vote-carried-by-abstaining = Принято { $for } голосами против { $against }, воздержавшихся: { $abstaining }
vote-carried-unknown = Принято; число голосов неизвестно
vote-lost-by = Отклонено: за — { $for }, против — { $against }
vote-lost-by-abstaining = Отклонено: за — { $for }, против — { $against }, воздержавшихся: { $abstaining }
vote-lost-unknown = Отклонено; число голосов неизвестно
vote-without = Принято без голосования
vote-clauses = { $first }; { $then }
vote-sentence = { $words }.
vote-took = { $majority }: требовалось голосов за: { $needed }, { $margin }
vote-would = { $majority }: потребовалось бы голосов за: { $needed }, { $margin }
vote-short = не хватило { $count }
vote-spare = { $count ->
    [0] набрано ровно столько
    [one] набрано на { $count } больше
    [few] набрано на { $count } больше
    [many] набрано на { $count } больше
   *[other] набрано на { $count } больше
}
majority-simple = простое большинство
majority-two-thirds = большинство в две трети
majority-three-quarters = большинство в три четверти
majority-of = большинство в { $share }
vote-figures = Подсчёт
vote-number = Число
vote-rest = Члены, о которых подсчёт ничего не говорит
vote-who = Кто как голосовал
vote-not-named = и ещё { $count } не названы
vote-names-unknown = Источники не называют имён: неизвестно, кто как голосовал.
vote-note = Большинство считается от поданных за и против; воздержавшиеся и отсутствовавшие не учитываются, если правила не учитывают воздержавшихся. Число, которого не даёт ни один источник, неизвестно; это не ноль.
voted = Голос
ballot-for = За
ballot-against = Против
ballot-abstaining = Воздержались
ballot-absent = Отсутствовали или не голосовали
ballot-needed = Необходимое число голосов за
feed-vote = Голосование: { $title }
alignment-votes = Голосования, о которых известно, кто как голосовал
alignment-votes-note = Голосование, в котором обе делегации голосовали или воздержались, — тоже случай.

## Доводы

argument = Довод
arguments = Доводы
count-arguments = { $count ->
    [one] { $count } довод
    [few] { $count } довода
    [many] { $count } доводов
   *[other] { $count } довода
}
all-arguments = Все доводы
arguments-on-this = Доводы по этому вопросу
arguments-on-package = Доводы о пакете предложений
arguments-of-party = Приводимые доводы
arguments-none = Ни одного не записано.
arguments-among-answers = Среди ответов.
arguments-note = Каждый довод принадлежит названным под ним, по указанному источнику; он не наш. Ответ на довод стоит под ним.
argument-side-for = За
argument-side-against = Против
argument-side-risk = Риск
argument-side-safeguard = Гарантия
argument-answers = Отвечает на
argument-reply = Ответ
argument-replies = Ответы на этот довод
on-condition = при условии
callout-note = Примечание
callout-tip = Совет
callout-important = Важно
callout-warning = Внимание
callout-caution = Осторожно
