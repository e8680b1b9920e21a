# The words of the interface, in English: what every other language falls back to.
#
# A name ends with what the template adds to it: `stage-` and the draft's stage, `status-` and the state.
# `$count` decides between one and many, and is written with the language's own separators.
# Arguments are words ready to show: names, dates, labels of articles. Nothing here is HTML.

## The frame of every page

skip-to-content = Skip to content
menu = Menu
main-navigation = Main navigation
breadcrumbs = You are here
home = Home
search = Search
page-title = { $title } · { $site }
back-to-top = Back to top
language = Language
change-language = Read this page in another language
feed = Feed
subscribe-feed = Subscribe to the feed
mailing-list = Mailing list
print = Print
download = Download
details = Details
more = More
all = All
none = None
yes = Yes
no = No
and-others = { $count ->
    [one] and one other
   *[other] and { $count } others
}
opens-elsewhere = on another site

## Languages: names as they stand in the sentences below

language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish
only-in-language = This page exists only in { $language }.
text-in-language = The text below is in { $language }.
also-in = Also in
original-language = Original language: { $language }

## Names of pages and of sections of the site

briefings = Briefings
briefing = Briefing
treaties = Treaties
treaty = Treaty
provisions = Provisions
provision = Provision
drafts = Drafts
draft = Draft
proposals = Proposals
proposal = Proposal
packages = Packages
package = Package
sessions = Sessions
session = Session
delegations = Delegations
delegation = Delegation
groups = Groups
group = Group
observers = Observers
observer = Observer
organizations = Organizations
organization = Organization
body = Body of the negotiation
state = State
not-members = Observers, organizations and bodies
others-not-named = Others, not named
topics = Topics
topic = Topic
authors = Authors
author = Author
glossary = Glossary
term = Term
documents = Documents
pages = Pages
page = Page
document = Document
positions = Positions
position = Position
progress = Progress
status = Status
compare = Compare drafts
redline = Redline
rolling-text = Rolling text
timeline = Timeline
data = Data
about = About
manual = Manual

## Home

latest-briefings = Latest briefings
where-it-stands = Where it stands
where-negotiations-stand = Where each negotiation stands
all-briefings = All briefings
all-treaties = All treaties
all-proposals = All proposals
all-documents = All documents
all-topics = All topics
all-delegations = All delegations
what-is-new = What is new

## Counts

count-briefings = { $count ->
    [one] { $count } briefing
   *[other] { $count } briefings
}
count-treaties = { $count ->
    [one] { $count } treaty
   *[other] { $count } treaties
}
count-provisions = { $count ->
    [one] { $count } provision
   *[other] { $count } provisions
}
count-drafts = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
count-proposals = { $count ->
    [one] { $count } proposal
   *[other] { $count } proposals
}
count-packages = { $count ->
    [one] { $count } package
   *[other] { $count } packages
}
count-edits = { $count ->
    [one] { $count } edit
   *[other] { $count } edits
}
count-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
count-delegations = { $count ->
    [one] { $count } delegation
   *[other] { $count } delegations
}
count-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
count-positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
}
count-statuses = { $count ->
    [one] { $count } status
   *[other] { $count } statuses
}
count-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
count-terms = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}
count-mentions = { $count ->
    [0] No mentions
    [one] { $count } mention
   *[other] { $count } mentions
}
count-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
count-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
count-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
count-units = { $count ->
    [one] { $count } unit
   *[other] { $count } units
}
found-in-text = Found in this text
lines-of-pages = Numbers and running heads of its pages
count-brackets = { $count ->
    [one] { $count } bracket
   *[other] { $count } brackets
}
count-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
count-changes = { $count ->
    [0] No changes
    [one] { $count } change
   *[other] { $count } changes
}
count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## Dates

date = Date
published = Published { $date }
updated = Updated { $date }
to-be-published = To be published on { $date }
since-date = since { $date }
until-date = until { $date }
as-of-date = as of { $date }
undated = undated
at-session = at { $session }
session-within = within: { $session }
meetings-within = Meetings within it
agreed-in-sum-note = The source does not say which provisions these are: what is not recorded on its own may be among them, and is not known to be open.

## Lists and their pages

pagination = Pages
page-number = Page { $page } of { $pages }
previous-page = Previous page
next-page = Next page
newer = Newer
older = Older
nothing-here = Nothing here yet.
filter = Filter
sort-by = Sort by

## Briefings

briefing-kind-analysis = Analysis
briefing-kind-article = Article
briefing-kind-proposal = Proposal
briefing-kind-news = News
by-authors = By { $names }
reading-time = { $minutes ->
    [one] { $minutes } minute to read
   *[other] { $minutes } minutes to read
}
unpublished-draft = Draft
unpublished-draft-note = This briefing is a draft and has not been published.
references-as-of = References to articles mean { $draft }.
about-this-briefing = About this briefing
previous-briefing = Previous briefing
next-briefing = Next briefing
related-briefings = Related briefings
briefings-on-this = Briefings on this
provisions-discussed = Provisions discussed
funding = Funding
disclaimer = Disclaimer
licence = Licence
cite-this = Cite this
contents = Contents
footnotes = Footnotes
footnote = Footnote { $mark }
footnote-back = Back to the text
section-link = Link to this section

## Treaties

overview = Overview
short-title = Short title
negotiating-body = Negotiating body
mandate = Mandate
decision-making = How it decides
decision-consensus = by consensus
decision-vote = by a vote
decision-fallback-consensus = failing that, by consensus
decision-fallback-vote = failing that, by a vote
decision-majority = majority required: { $majority }
decision-members = { $count ->
    [one] { $count } member entitled to vote
   *[other] { $count } members entitled to vote
}
decision-quorum = quorum: { $share } of the members
latest-draft = Latest draft
first-draft = First draft
next-session = Next session
last-session = Last session
figures = Figures
figure-counted-elsewhere = Counted by the source, not by us
fictional = Fictional
fictional-note = This negotiation is invented. The treaty, its delegations and everything they say here are made up to show how the site works.
no-draft-yet = No draft has been published yet.
chapters = Chapters
not-in-latest-draft = Not in the latest draft
bodies = Bodies of the negotiation
body-mandate = What it was asked to do
body-facilitators = Facilitators
body-set-up = Set up at
body-papers = Its papers
body-proposals = What it proposed

## Provisions

current-text = Current text
text-of-draft = Text of { $draft }
history = History
history-in-drafts = From draft to draft
now-numbered = now { $label }
was-numbered = was { $label }
first-in = first in { $draft }
last-in = last in { $draft }
not-in-draft = not in this draft
deleted = deleted
deleted-in = deleted in { $draft }
split-from = split from { $label }
split-into = split into { $labels }
merged-from = merged from { $labels }
merged-into = merged into { $label }
called-since = ({ $draft }; { $now })
called-last = ({ $now })
concordance = Concordance
concordance-note = Each provision by the number it has in each draft. Titles stand where they are new.
see-concordance = Concordance: every provision by its number in each draft
dossier-of = Dossier: { $label }
see-dossier = Dossier: everything on this provision in order of time
dossier-note = Every text that the provision had, what changed, what was asked for, said and recorded, and who wrote of it, in order of time.
dossier-also = Also mentioned in
dossier-draft = Text
dossier-proposal = Proposal
dossier-outcome = What became of a proposal
dossier-position = Position
dossier-status = Status
dossier-vote = Vote
dossier-argument = Argument
dossier-briefing = Briefing
moved-here = moved here
moved-from = moved from { $label }
moved-to = moved to { $label }
renumbered = renumbered
unchanged = unchanged
new-provision = new
parallels = Parallels in other instruments
provisions-in-force = In force elsewhere
previous-provision = Previous provision
next-provision = Next provision
mentions = Mentions
mentioned-in = Mentioned in
no-mentions = Nothing on this site mentions it yet.
proposals-on-this = Proposals on this provision
positions-on-this = Positions on this provision
summary = Summary
also-known-as = Also known as
permalink = Permanent link
permalink-to = Permanent link to { $label }
see-in-draft = See it in { $draft }

## Drafts

stage = Stage
stage-zero = Zero draft
stage-negotiating = Negotiating text
stage-final = Final draft
stage-adopted = Adopted text
authority = Authority
authority-official = Official text
authority-unofficial = Unofficial text
authority-summary = Summary
authority-unofficial-note = This is an unofficial copy or translation. Only the official text is authoritative.
authority-summary-note = This is our own summary, not the text of the draft. Do not quote it as the words of the negotiators. No words, brackets or changes are counted on it.
change-in-our-summary = Change in our summary
symbol = Symbol
preface = Preface
preamble = Preamble
chapter-contents = Contents of the draft
previous-draft = Previous draft
next-draft = Next draft
option = Option
bracketed-text = Text in brackets: not agreed
bracket-opens = bracket opens, level { $depth }
bracket-closes = bracket closes, level { $depth }
bracket-unbalanced = This bracket has no partner.
tracked-addition = added in the draft
tracked-deletion = struck out in the draft
tracked-by = by { $name }
translation-of-draft = Translation

## Proposals

tabled-by = Tabled by
sponsors = Sponsors
sponsors-not-named = The source names no sponsor.
on-behalf-of = on behalf of { $group }
by-on-behalf-of = { $delegation }, on behalf of { $group }
by-name = by { $name }
supported-by = Supported by
opposed-by = Opposed by
made-at = Made at
made-on-draft = Made on
proposal-state = What became of it
proposal-state-tabled = Tabled
proposal-state-withdrawn = Withdrawn
proposal-state-merged = Merged
proposal-state-agreed = Agreed
proposal-state-rejected = Rejected
proposal-merged-into = Merged into { $title }
revises = Revises
revised-by = Revised by
offered-in-package = Offered in the package
package-condition = Condition
package-note = These proposals were offered only together.
edits = What it changes
edit-replace = replaces “{ $old }” with “{ $new }”
edit-replace-whole = replaces the whole of { $label } with “{ $new }”
edit-delete = deletes “{ $old }”
edit-delete-whole = deletes { $label }
edit-retain = retains “{ $old }”
edit-retain-whole = retains { $label }
edit-add-after = adds “{ $new }” after “{ $anchor }”
edit-add-before = adds “{ $new }” before “{ $anchor }”
edit-add-end = adds “{ $new }” at the end of { $label }
edit-move = moves { $label } to after { $to }
edit-move-start = moves { $label } to the beginning of { $to }
edit-new = adds a new { $label } after { $to }
edit-new-unlabelled = adds a new passage after { $to }
edit-kind-replace = Replace
edit-kind-delete = Delete
edit-kind-retain = Retain
edit-kind-add = Add
edit-kind-move = Move
edit-kind-new = New
edit-in = In { $label }

## Positions and status

stance = Stance
stance-supports = Supports
stance-opposes = Opposes
stance-seeks-changes = Seeks changes
stance-reserves = Reserves its position
no-data = No data
no-data-note = “No data” means that we have no source. It does not mean neutral.
status-open = Open
status-bracketed = In brackets
status-informal = Agreed informally
status-agreed-ad-referendum = Agreed ad referendum
status-agreed = Agreed
status-adopted = Adopted
status-deleted = Deleted
status-inherited = from { $label }
status-inferred = inferred from the text
share-agreed = { $share } agreed
words-in-brackets = { $count ->
    [one] { $count } word in brackets
   *[other] { $count } words in brackets
}

## Sessions

session-kind-formal = Formal session
session-kind-informal = Informal meeting
session-kind-intersessional = Intersessional meeting
dates = Dates
place = Place
previous-session = Previous session
next-session-link = Next session
proposals-at-session = Proposals made at this session
drafts-of-session = Drafts of this session
documents-of-session = Documents of this session
briefings-on-session = Briefings on this session
positions-at-session = Positions taken at this session

## Delegations and groups

party-state = State
party-delegation = Delegation
party-group = Group
members = Members
member-of = Member of
former-members = Former members
member-from = from { $date }
member-until = until { $date }
proposals-sponsored = Proposals it sponsors
proposals-supported = Proposals it supports
proposals-opposed = Proposals it opposes
proposals-of-groups = Proposals of its groups
positions-taken = Positions taken

## Topics, authors, glossary, documents

scale = Scale
provisions-on-topic = Provisions on this topic
briefings-on-topic = Briefings on this topic
affiliation = Affiliation
website = Website
orcid = ORCID
briefings-by-author = Briefings by this author
definition = Definition
document-kind = Kind
title = Title
read-document = Read the document
register = Register of documents

## Sources

sources = Sources
source = Source
source-page = p. { $page }
source-pages = pp. { $page }
source-para = para. { $para }
source-paras = paras. { $para }
source-missing = No source given.

## Redlines, rolling text, matrices

redline-between = { $from } to { $to }
compare-from = From
compare-to = To
what-changed = What changed
added = added
removed = removed
moved = moved
replaced = replaced
previous-change = Previous change
next-change = Next change
show-redline = Show changes
show-clean = Show the clean text
rolling-text-of = { $draft }, with the proposals made on it
proposed-by = proposed by { $names }
words-added = { $count ->
    [one] { $count } word added
   *[other] { $count } words added
}
words-removed = { $count ->
    [one] { $count } word removed
   *[other] { $count } words removed
}
position-matrix = Who wants what
progress-by-chapter = Progress by chapter
as-table = As a table
total = Total
share = Share

## Search

search-site = Search this site
search-label = Words to look for
search-hint = Put an exact phrase in quotation marks. The key / leads here from every page.
search-found = Pages found: { $count }
search-nothing = No page has “{ $query }”.
# What a provision was called: found, and shown among the words of a result.
search-formerly = was { $label } until { $date }
search-near = Nearest words:
search-nothing-hint = Try fewer words, or other languages.
search-all-languages = Look in all languages
search-failed = The search index could not be loaded. The lists of this site lead to everything as well.
search-filters = Narrow down
search-order = Order
search-relevance = Best match first
search-newest = Newest first
search-more-places = More places on this page: { $count }
search-loading = Searching …
search-more = More results
search-clear = Clear
search-kind = Kind of page
search-needs-script = Search needs JavaScript. Everything it finds can also be reached from the lists of this site.

## Data

data-json = JSON
data-csv = CSV
data-note = The data of this page, for reuse
machine-readable = Machine-readable

## Feeds

feed-site = { $site }
feed-section = { $section } · { $site }
feed-on = Briefings on { $name } · { $site }
feed-treaty = What is new: { $name } · { $site }

## Addresses that lead nowhere

not-found = Page not found
not-found-note = There is no page at this address. It may have moved, or the address may be mistyped.
not-found-try = Try the search, or begin from the home page.
redirect-title = This page has moved
redirect-note = This page has moved to { $url }.

## History of a provision and other pages

show-text = Show the text
history-first = First text
history-added = Added
history-same = Same words
history-marks = Same words; brackets, punctuation or numbering changed
history-words = Words changed
history-deleted = Taken out
history-split = Split
history-merged = Merged
history-absent = Not in this draft
history-returned = Back in the text
history-summary-same = Our summary is the same
history-summary-words = Our summary changed
retitled = title was “{ $title }”
last-text-in = Last text: { $draft }
whole = The whole
current-session = Current session
edit-with = with
edit-these-words = these words:
edit-after = after the words
edit-before = before the words
edit-at-end = at the end:
edit-follow = to follow
edit-to-start = to the beginning
stance-on = On

## Pages that compare drafts

added-end = end of addition
removed-end = end of removal
change-number = Change { $number }
paragraph-divided = new paragraph in the second draft
paragraph-joined = no new paragraph in the second draft
relocated = in another place
provisions-added = Provisions added
provisions-deleted = Provisions deleted
provisions-split = Provisions split
provisions-merged = Provisions merged
provisions-renumbered = Provisions renumbered
provisions-changed = Provisions changed
provisions-kept = Provisions unchanged
units-moved = Paragraphs and subparagraphs moved
words-before = Words before
words-after = Words after
words-new = Words added
words-gone = Words removed
only-changed = Show only what changed
compare-with = Compare
comparisons = Comparisons of drafts
last-redline = What changed last
redline-note = Both drafts are shown as one text. Words are those of provisions, without labels, headings, footnotes and the preface; those of a part that only moved count as neither added nor removed.
redline-original = Redlines compare the texts in their original language.
redline-backwards = Read backwards: the second draft is the older one.
first-change = First change
what-happened = What happened
part-words = Preface and other words
previous-comparison = Previous comparison
next-comparison = Next comparison
see-redline = Redline
fate-kept = same words
fate-changed = changed
fate-added = new
fate-deleted = deleted
wordless-title = title
wordless-labels = numbering
wordless-brackets = brackets
wordless-punctuation = punctuation
wordless-paragraphs = paragraph breaks
wordless-moved = a part moved
redline-same = Nothing changed here between these drafts.

## Brackets, options and data files

brackets-and-options = Brackets and options
brackets = Brackets
options = Options
words = Words
bracketed-words = Words in brackets
unbalanced-brackets = Brackets without a partner
bracket-depth = Nesting
rivals = Alternatives in brackets
open-alternatives = Open alternatives
no-text-option = no text
brackets-note = Brackets and options are counted in the whole text but for the preface: headings, labels and footnotes too; the mark of a footnote is no bracket. Words are those of provisions; labels, headings, footnotes, the preface and an option that says “No text” have none.
brackets-elsewhere = What each draft leaves open, draft by draft
data-files = Data
data-package = Description of the data

## Rolling text, fates and packages

rolling-texts = Rolling texts
rolling-size = New text against the size of the draft
rolling-extent = { $text }, and { $new } of new text.
rolling-a-page = A page is taken to have { $words } words.
part-of-draft = Part of the draft
words-of-draft = Words in the draft
words-to-add = Words to be added
words-to-strike = Words to be struck
edits-number = Edits
whole-draft = The whole draft
rolling-count-note = A word is a run of letters or digits; labels, headings, footnotes and the preface are left out, and text that would only move counts as neither. Words that two proposals would strike count once, and so do words that they would add alike at one place; rival proposals count each. The figures come from the proposals recorded on this site.
rolling-by-whom = By session, delegation and state
filter-session = Session
filter-delegation = Delegation or group
filter-state = What became of it
no-session = No session given
rolling-note = This is the draft with every proposal made on it written in, not a text that anyone has agreed. Who asks for a change is named behind it, with a link to the proposal. Where proposals exclude each other, the draft’s words stand once and the rival readings below them.
rolling-filter = Show the proposals of
rolling-filter-all = all
rolling-only-changed = Only provisions with proposals
rolling-key-added = proposed
rolling-key-struck = proposed to go
rolling-key-kept = asked to be kept
rolling-key-moved = proposed to move
rolling-contested = These exclude each other, or proposals inside.
rolling-rivals = Rivals, of which at most one can be had:
fate = Where its words are now
fate-in-text = now in the text
fate-in-brackets = in brackets
fate-as-option = as an option
fate-in-part = in part
fate-elsewhere = elsewhere in the draft
fate-not-in-text = not in the text
fate-gone-in-text = gone from the text
fate-gone-in-brackets = still there, in brackets
fate-gone-as-option = still there, as an option
fate-gone-in-part = gone in part
fate-gone-elsewhere = gone to another provision
fate-gone-not-in-text = still in the text
fate-order-in-text = moved
fate-order-in-brackets = moved, in brackets
fate-order-as-option = moved, as an option
fate-order-not-in-text = not moved
fate-not-counted = not known
fate-no-later = no later draft
fate-share = { $words } of { $of } words ({ $percent }%)
fate-rule = An edit is in the text if every word that counts stands in its unit as the edit would have it, with nothing between and outside brackets and options; of words that were to go, if all are gone. A fifth or more of the words is in part, fewer is not in the text, and a run of eight words that stands in another provision is told as elsewhere. Words that replace others must stand in their place; numbers of cross-references, labels and headings do not count.
fate-no-cause = Words show what a draft says, not why it says it: others may have proposed the same, and the same words may have come by another way.
fate-basis-new-words = Counted are the words that the unit did not have.
fate-basis-new-phrases = Counted are the words that come to stand beside others.
fate-basis-gone = Counted are the words that were to go and are gone.
fate-basis-kept = Counted are the words that were to be kept and still stand.
fate-basis-freed = Counted are the words that were to stand without their brackets and still stand, and those that were to go beside them and are gone.
fate-basis-order = Told is whether it stands after the one it was to follow.
fate-why-no-draft = The proposal is made on no draft: nothing can be looked for.
fate-why-on-summary = The draft it is made on is only our summary: its words are not the treaty’s, and no fate is computed.
fate-why-summary = This draft is only our summary: no fate is computed.
fate-why-other-language = This draft’s text is in another language.
fate-why-no-words = The edit changes no words. Numbers of cross-references and labels do not count.
fate-first = Next draft
fate-found = Words found
fate-remaining = Words that still stand
scorecard = Where the edits are now
scorecard-edits = Edits
scorecard-whole = All together
score-in-text = as asked: in the text, or gone from it
score-not-in-text = not as asked: not in the text, or still in it
scorecard-note = Each edit is counted once in each row, by what the last later draft that can be asked has of its words; words that were to go are as asked where they are gone, and count as in brackets or as an option where they still stand so. An edit of several sponsors counts for each of them.
later-draft = Later draft
package-state-none = No proposal of the package is agreed.
package-state-some = Some proposals of the package are agreed, not all: it was offered only whole.
package-state-all = All proposals of the package are agreed.
proposals-by-session = By session
proposals-by-provision = By provision
proposals-by-delegation = By whom
proposals-by-state = By what became of them
proposals-list-note = The fate in each line is computed from words, edit by edit, in the latest later draft that can be asked. Words show what a draft says, not why it says it.
sponsored = Sponsored
supported = Supported
opposed = Opposed
proposals-of-session-none = No proposal is recorded.
count-contests = { $count ->
    [one] { $count } passage contested
   *[other] { $count } passages contested
}

## Who holds what, who stands together, and what a vote would take

stances-on-day = What is known on { $date }
stances-summary = How many hold what
stances-who = Who
stances-topics = Topics: who holds what
stances-provisions = Provisions: who holds what
stances-part-groups = Groups
stances-part-delegations = Delegations that spoke for themselves
stances-part-observers = Observers, organizations and bodies
stances-part-others = Others, whom the source does not name
stances-part-spoken-for = Spoken for only by their groups
stance-through = through { $group }
stance-spoken-by = spoken by { $delegation }
stance-was = before
stance-of-group = its group
stance-before = Before
stance-now = Since
stances-changes = What changed over time
stances-departures = Members that differ from their group
group-holds = The group holds
member-holds = The member holds
stances-recorded = Every position, with its sources
all-positions = All positions
stances-on-treaty = Positions: { $treaty }
stances-method = Each stance rests on the source beside it. A stance taken for a group holds for those who were its members on that day, and for the delegation that spoke, until they or a group of theirs say otherwise. A member’s own word goes before its group’s, even an older one; of several groups the one that spoke last counts, and on one day the smaller. A proposal is not a position. Where there is no source there is no stance, and no data is not neutral.
alignment = Alignment
who-stands-together = Who stands together
alignment-clusters = Those that stand together
alignment-no-clusters = No two agree often enough.
alignment-mean = mean agreement { $share }
alignment-closest = Closest
alignment-farthest = Farthest
alignment-each-two = Agreement of each two
alignment-by-delegation = Closest and farthest, one by one
alignment-proposals = Proposals on which someone took a side
alignment-proposal-cases = Cases that these proposals make
alignment-joint = The proposals that several made in one document on one day are one case, and so are the parts of a package: here { $proposals } proposals make { $cases } cases. Those that a source does not name are in no pair.
alignment-subjects = Topics and provisions on which someone holds a stance
alignment-pairs = Pairs shown
alignment-too-few = Pairs with fewer than three cases, not shown
count-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
alignment-matrix-note = In each cell stands the share of cases on which the two agree, and below it how many cases there are. A stronger tint means more agreement; an empty cell, fewer than three cases.
alignment-no-matrix = There are too many for a table of all pairs; the data files have every pair.
alignment-method = A case is a proposal on which both are known to be for or against, or a topic, provision or part of one on which both hold a stance. The same side, or the same step of the scale, is agreement; who reserves has taken no side. Groups stand for their members on the day, and what one group said for both is no case: it shows one will, not two that agree. Nothing is shown of two with fewer than three cases. They are put together by average linkage: the two with the highest mean agreement are joined while it is at least { $together } and at least half of the pairs between them have cases enough. Few cases show little, and no figure says why two agree.
stands-closest = Stands closest to
stands-farthest = Stands farthest from
backing = Known support and opposition
backing-for = For it
backing-against = Against it
backing-nobody = No source names anyone.
backing-members = Its members on that day
role-sponsor = sponsor
role-spoken-for = spoken for
role-supporter = supporter
role-opponent = opponent
backing-divided = Said to stand on both sides, and counted on neither
votes = What the rules would take
votes-supporters = Known supporters entitled to vote
votes-opponents = Known opponents entitled to vote
votes-unnamed-for = Others in favour, not named
votes-unnamed-against = Others against, not named
votes-quorum = Members that must be there for a vote
votes-unknown = Members of which no side is known
votes-needed = Votes in favour needed if all { $members } members vote
votes-missing = Of these, not among the known supporters
votes-blocking = Votes against that would defeat it then
votes-against-known = Votes in favour needed if only the known opponents vote against
votes-none-enough = none would be enough
votes-not-voting = Left out of the votes, as they have none
votes-no-rule = What a vote would take is not known: the rules recorded for this treaty name no vote, or no majority.
votes-note = Support and opposition are what sources name; they are not votes, and silence says nothing. A group counts by those who were its members on the day, without those with a word of their own. The majority is of members present and voting: who abstains or is away is left out.
proposals-on-topic = Proposals on these provisions
## Progress, what changed since, parallels, references as of

part-agreed = Agreed
part-open = Open
part-contested = In brackets
part-unknown = Not known
at-least = at least { $figure }
at-most = at most { $figure }
least-of-provisions-agreed = At least { $agreed } of { $total } provisions are agreed
provisions-agreed-not-known = How many of { $total } provisions are agreed is not known
changed-since-agreed = Changed since agreed
gone-since-agreed = Taken out since agreed
authentic-text-changed = The authentic text in another language changed: { $language }
agreed-words = Words agreed
agreed-words-now = Words now
count-changed-since-agreed = { $count ->
    [one] { $count } unit changed since it was agreed
   *[other] { $count } units changed since they were agreed
}
editorial-change = Editorial: only punctuation, capitals or numbers of cross-references changed, and the status holds
changed-since-agreed-note = A status holds for the words of the draft current on its day. Where a later draft says something else, nobody has agreed to what stands there now, and it counts as open or in brackets.
share-of-words-agreed = { $share } of the words are agreed
share-of-provisions-agreed = { $agreed } of { $total } provisions are agreed
least-advanced = Least advanced part
progress-by-words = Words, by how far they are agreed
progress-by-provisions = Provisions, by how far they are agreed
progress-now = Now
progress-over-time = From session to session
progress-by-provision = Provision by provision
agreed-share = Share agreed
recorded = Recorded
progress-note = A part has the state that a source recorded last for it, else that of what it stands in. Where nothing is recorded, it counts as in brackets if it has brackets or options, and as open otherwise. Agreed means ad referendum or further; open includes what is agreed only informally. A whole is its least advanced part. Words are those of paragraphs; what was deleted is left out.
progress-summary-note = The draft is our own summary. So provisions are counted, by what sources record of them, and no words.
see-progress = Progress, provision by provision
contention = Where it is contended
contention-note = Counted on { $date }: proposals, whatever became of them; delegations known to be for or against these, a group as its members; the words that the proposals would write; the brackets of { $draft }. Others that sources do not name are told beside these. The bar under a figure and its shade show how near it comes to the highest of its column, in quarters.
words-proposed = Words proposed
contention-quiet = { $count ->
    [0] Every provision has some of these.
    [one] { $count } provision has none of these.
   *[other] { $count } provisions have none of these.
}
new-since = New since { $date }
new-until = New up to { $date }
nothing-new = Nothing is recorded.
statuses = Statuses
proposal-outcomes = What became of proposals
was-before = before: { $was }
said-again = said again
changes-note = With a session stands all that names it as its session; of what names none, all since the session before it ended, up to its own last day.
see-changes = All that is new with this session
see-all-changes = What changed, session by session
draft-before = Draft when it opened
draft-after = Draft when it closed
statuses-at-session = Statuses recorded at this session
shared-wording = Wording in both: { $words }, in passages: { $passages } ({ $ours } of the words here, { $theirs } of those there)
shared-none = No five words stand one after the other in both.
shared-summary = Not compared: one of the two is a summary, not the text.
shared-languages = Not compared: the two texts are in different languages.
shared-note = Marked and underlined is what stands in both: runs of five words or more, whatever their case and whatever marks stand between them. That two texts share words does not show that one was taken from the other.
side-by-side = Show both texts
as-of-now = The articles referred to here, as they are now called
referred-to-as = Referred to as
now-called = Now
feed-draft = New draft: { $name }
feed-proposals = Proposals: { $session }
feed-statuses = Statuses recorded on { $date }
feed-statuses-when = Statuses recorded: { $date }

## At a glance

words-agreed = Words agreed
provisions-agreed = Provisions agreed
of-words = { $count ->
    [one] of { $count } word
   *[other] of { $count } words
}
most-contended = Most contended
hottest-note = Most contended are the provisions that come nearest to the highest figure of the treaty in four things together, which count alike: proposals, delegations for or against these, words proposed, and brackets.
glance-note = The share agreed is counted by what sources record, the words in brackets in the draft current now; in our own summaries no words are counted.

## Citations

cite-and-others = { $name } and others
cite-note = In the manner of OSCOLA. Add the day on which you read it: “accessed”, and the date.
both-refer-to = both refer to { $labels }

## Kinds of documents: `kind` in documents.toml, with hyphens for spaces; a kind of yours stands as it is written

document-kind-analysis = analysis
document-kind-conference-room-paper = conference room paper
document-kind-draft = draft
document-kind-information = information
document-kind-press-release = press release
document-kind-proposals = proposals
document-kind-report = report
document-kind-resolution = resolution
document-kind-rules = rules
document-kind-submission = submission
document-kind-treaty = treaty

## Beside the text

back-to-text = Back to the text
beside-text = Status and proposals
choose-draft = Draft to read
mark-changes = Mark what changed since the draft before
link-copied = Link copied
copy = Copy
copied = Copied
changes-by-key = Keys n and p lead to the next change and the one before
filter-rows = Show only rows with
other-instruments = Also on this site

## Votes that were taken

vote = Vote
votes-taken = Votes
count-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
all-votes = All votes
votes-on-this = Votes on this
votes-at-session = Votes taken at this session
votes-of-party = Votes in which it is known how it voted
votes-split = Groups whose members did not vote alike
votes-of-groups = How the members of groups voted
vote-together = All alike
vote-apart = apart from most
vote-on = On
vote-on-whole = the negotiation as a whole
vote-body = Who voted
vote-how = How it was taken
vote-kind-recorded = recorded vote
vote-kind-counted = votes counted, not recorded
vote-kind-without-vote = without a vote
vote-result-carried = Carried
vote-result-lost = Lost
vote-carried-by = Carried by { $for } to { $against }
vote-carried-by-abstaining = Carried by { $for } to { $against }, { $abstaining } abstaining
vote-carried-unknown = Carried; the figures are not known
vote-lost-by = Lost by { $for } to { $against }
vote-lost-by-abstaining = Lost by { $for } to { $against }, { $abstaining } abstaining
vote-lost-unknown = Lost; the figures are not known
vote-without = Adopted without a vote
vote-clauses = { $first }; { $then }
vote-sentence = { $words }.
vote-took = { $majority } took { $needed }: { $margin }
vote-would = { $majority } would have been { $needed }: { $margin }
vote-short = short by { $count }
vote-spare = { $count ->
    [0] just reached
    [one] { $count } more than needed
   *[other] { $count } more than needed
}
majority-simple = a simple majority
majority-two-thirds = two thirds
majority-three-quarters = three quarters
majority-of = a majority of { $share }
vote-figures = Figures
vote-number = Number
vote-rest = Members of which the figures say nothing
vote-who = Who voted how
vote-not-named = and { $count } not named
vote-names-unknown = The sources give no names: who voted how is not known.
vote-note = The majority is of those who voted for or against; who abstains or is away is left out, unless the rules count those who abstain. A figure that no source gives is not known; it is not none.
voted = Voted
ballot-for = For
ballot-against = Against
ballot-abstaining = Abstaining
ballot-absent = Absent or not voting
ballot-needed = Votes in favour that it took
feed-vote = Vote: { $title }
alignment-votes = Votes of which it is known who voted how
alignment-votes-note = A vote in which both voted or abstained is a case too.

## Arguments

argument = Argument
arguments = Arguments
count-arguments = { $count ->
    [one] { $count } argument
   *[other] { $count } arguments
}
all-arguments = All arguments
arguments-on-this = What is argued about this
arguments-on-package = What is argued about the package
arguments-of-party = What it argues
arguments-none = None is recorded.
arguments-among-answers = Among the answers.
arguments-note = Each argument is that of those named below it, by the source beside it; it is not ours. What answers an argument stands beneath it.
argument-side-for = For
argument-side-against = Against
argument-side-risk = Risk
argument-side-safeguard = Safeguard
argument-answers = Answers
argument-reply = Answer
argument-replies = Answers to this argument
on-condition = on condition
callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
callout-caution = Caution
