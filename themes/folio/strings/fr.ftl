# Les mots de l’interface, en français. Le fichier anglais dit à quoi sert chaque nom.

## The frame of every page

skip-to-content = Aller au contenu
menu = Menu
main-navigation = Navigation principale
breadcrumbs = Vous êtes ici
home = Accueil
search = Recherche
page-title = { $title } · { $site }
back-to-top = Haut de page
language = Langue
change-language = Lire cette page dans une autre langue
feed = Fil d’actualité
subscribe-feed = S’abonner au fil d’actualité
mailing-list = Liste de diffusion
print = Imprimer
download = Télécharger
details = Détails
more = Plus
all = Tout
none = Aucun
yes = Oui
no = Non
and-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
opens-elsewhere = sur un autre site

## Languages: names as they stand in the sentences below

language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol
only-in-language = Cette page n’existe qu’en { $language }.
text-in-language = Le texte ci-dessous est en { $language }.
also-in = Existe aussi en
original-language = Langue originale : { $language }

## Names of pages and of sections of the site

briefings = Notes d’analyse
briefing = Note d’analyse
treaties = Traités
treaty = Traité
provisions = Dispositions
provision = Disposition
drafts = Projets
draft = Projet
proposals = Propositions
proposal = Proposition
packages = Solutions d’ensemble
package = Solution d’ensemble
sessions = Sessions
session = Session
delegations = Délégations
delegation = Délégation
groups = Groupes
group = Groupe
observers = Observateurs
observer = Observateur
organizations = Organisations
organization = Organisation
body = Organe de la négociation
state = État
not-members = Observateurs, organisations et organes
others-not-named = D’autres, non nommés
topics = Thèmes
topic = Thème
authors = Auteurs
author = Auteur
glossary = Glossaire
term = Terme
documents = Documents
pages = Pages
page = Page
document = Document
positions = Positions
position = Position
progress = État d’avancement
status = État
compare = Comparer les projets
redline = Comparaison
rolling-text = Texte évolutif
timeline = Chronologie
data = Données
about = À propos
manual = Manuel

## Home

latest-briefings = Dernières notes d’analyse
where-it-stands = Où en est la négociation
where-negotiations-stand = Où en est chaque négociation
all-briefings = Toutes les notes d’analyse
all-treaties = Tous les traités
all-proposals = Toutes les propositions
all-documents = Tous les documents
all-topics = Tous les thèmes
all-delegations = Toutes les délégations
what-is-new = Quoi de neuf

## Counts

count-briefings = { $count ->
    [one] { $count } note d’analyse
   *[other] { $count } notes d’analyse
}
count-treaties = { $count ->
    [one] { $count } traité
   *[other] { $count } traités
}
count-provisions = { $count ->
    [one] { $count } disposition
   *[other] { $count } dispositions
}
count-drafts = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
count-proposals = { $count ->
    [one] { $count } proposition
   *[other] { $count } propositions
}
count-packages = { $count ->
    [one] { $count } solution d’ensemble
   *[other] { $count } solutions d’ensemble
}
count-edits = { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
}
count-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
count-delegations = { $count ->
    [one] { $count } délégation
   *[other] { $count } délégations
}
count-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
count-positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
}
count-statuses = { $count ->
    [one] { $count } état d’avancement
   *[other] { $count } états d’avancement
}
count-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
count-terms = { $count ->
    [one] { $count } terme
   *[other] { $count } termes
}
count-mentions = { $count ->
    [0] Aucune mention
    [one] { $count } mention
   *[other] { $count } mentions
}
count-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
count-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
count-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
count-units = { $count ->
    [one] { $count } paragraphe ou partie de paragraphe
   *[other] { $count } paragraphes et parties de paragraphes
}
found-in-text = Trouvé dans ce texte
lines-of-pages = Numéros et titres courants de ses pages
count-brackets = { $count ->
    [one] { $count } passage entre crochets
   *[other] { $count } passages entre crochets
}
count-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
count-changes = { $count ->
    [0] Aucune modification
    [one] { $count } modification
   *[other] { $count } modifications
}
count-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

## Dates

date = Date
published = Publié le { $date }
updated = Mis à jour le { $date }
to-be-published = À paraître le { $date }
since-date = depuis le { $date }
until-date = jusqu’au { $date }
as-of-date = au { $date }
undated = sans date
at-session = lors de { $session }
session-within = dans le cadre de : { $session }
meetings-within = Réunions tenues dans son cadre
agreed-in-sum-note = La source ne dit pas quelles sont ces dispositions : ce qui n’est pas consigné séparément peut en faire partie, et l’on ne sait pas si c’est encore ouvert.

## Lists and their pages

pagination = Pages
page-number = Page { $page } sur { $pages }
previous-page = Page précédente
next-page = Page suivante
newer = Plus récent
older = Plus ancien
nothing-here = Rien ici pour le moment.
filter = Filtrer
sort-by = Trier par

## Briefings

briefing-kind-analysis = Analyse
briefing-kind-article = Article
briefing-kind-proposal = Proposition
briefing-kind-news = Actualité
by-authors = Par { $names }
reading-time = { $minutes ->
    [one] { $minutes } minute de lecture
   *[other] { $minutes } minutes de lecture
}
unpublished-draft = Brouillon
unpublished-draft-note = Cette note est un brouillon et n’a pas été publiée.
references-as-of = Les renvois aux articles visent { $draft }.
about-this-briefing = À propos de cette note
previous-briefing = Note précédente
next-briefing = Note suivante
related-briefings = Notes apparentées
briefings-on-this = Notes d’analyse sur ce point
provisions-discussed = Dispositions examinées
funding = Financement
disclaimer = Avertissement
licence = Licence
cite-this = Citer ce document
contents = Sommaire
footnotes = Notes
footnote = Note { $mark }
footnote-back = Retour au texte
section-link = Lien vers cette section

## Treaties

overview = Vue d’ensemble
short-title = Titre abrégé
negotiating-body = Organe de négociation
mandate = Mandat
decision-making = Mode de décision
decision-consensus = par consensus
decision-vote = par un vote
decision-fallback-consensus = à défaut, par consensus
decision-fallback-vote = à défaut, par un vote
decision-majority = majorité requise : { $majority }
decision-members = { $count ->
    [one] { $count } membre ayant droit de vote
   *[other] { $count } membres ayant droit de vote
}
decision-quorum = quorum : { $share } des membres
latest-draft = Dernier projet
first-draft = Premier projet
next-session = Prochaine session
last-session = Dernière session
figures = Chiffres
figure-counted-elsewhere = Chiffre donné par la source ; nous ne l’avons pas compté
fictional = Fictif
fictional-note = Cette négociation est imaginaire. Le traité, les délégations et tout ce qu’elles disent ici ont été inventés pour montrer le fonctionnement du site.
no-draft-yet = Aucun projet n’a encore été publié.
chapters = Chapitres
not-in-latest-draft = Ne figure pas dans le dernier projet
bodies = Organes de la négociation
body-mandate = Ce qui lui a été demandé
body-facilitators = Facilitateurs
body-set-up = Créé à
body-papers = Ses documents
body-proposals = Ce qu’il a proposé

## Provisions

current-text = Texte actuel
text-of-draft = Texte de { $draft }
history = Historique
history-in-drafts = D’un projet à l’autre
now-numbered = devenu { $label }
was-numbered = anciennement { $label }
first-in = apparaît dans { $draft }
last-in = figure pour la dernière fois dans { $draft }
not-in-draft = ne figure pas dans ce projet
deleted = supprimé
deleted-in = supprimé dans { $draft }
split-from = détaché de : { $label }
split-into = scindé : { $labels }
merged-from = issu d’une fusion : { $labels }
merged-into = fusionné avec : { $label }
called-since = ({ $draft } ; { $now })
called-last = ({ $now })
concordance = Concordance
concordance-note = Chaque disposition avec le numéro qu’elle porte dans chaque projet. Les titres figurent là où ils sont nouveaux.
see-concordance = Concordance : chaque disposition et son numéro dans chaque projet
dossier-of = Dossier : { $label }
see-dossier = Dossier : tout sur cette disposition, dans l’ordre chronologique
dossier-note = Tous les textes de la disposition, ce qui a changé, ce qui a été demandé, dit et consigné, et qui en a écrit, dans l’ordre chronologique.
dossier-also = Également mentionné dans
dossier-draft = Texte
dossier-proposal = Proposition
dossier-outcome = Suite donnée à une proposition
dossier-position = Position
dossier-status = État d’avancement
dossier-vote = Vote
dossier-argument = Argument
dossier-briefing = Note d’analyse
moved-here = déplacé ici
moved-from = déplacé depuis : { $label }
moved-to = déplacé vers : { $label }
renumbered = renuméroté
unchanged = inchangé
new-provision = nouveau
parallels = Dispositions comparables d’autres instruments
provisions-in-force = En vigueur ailleurs
previous-provision = Disposition précédente
next-provision = Disposition suivante
mentions = Mentions
mentioned-in = Mentionné dans
no-mentions = Rien sur ce site n’en fait encore mention.
proposals-on-this = Propositions relatives à cette disposition
positions-on-this = Positions sur cette disposition
summary = Résumé
also-known-as = Autre appellation
permalink = Lien permanent
permalink-to = Lien permanent : { $label }
see-in-draft = Voir dans { $draft }

## Drafts

stage = Étape
stage-zero = Avant-projet
stage-negotiating = Texte de négociation
stage-final = Projet final
stage-adopted = Texte adopté
authority = Valeur du texte
authority-official = Texte officiel
authority-unofficial = Texte non officiel
authority-summary = Résumé
authority-unofficial-note = Ceci est une copie ou une traduction non officielle. Seul le texte officiel fait foi.
authority-summary-note = Ceci est notre propre résumé, non le texte du projet. Ne le citez pas comme s’il s’agissait des mots des négociateurs. Aucun mot, crochet ou changement n’y est compté.
change-in-our-summary = Changement dans notre résumé
symbol = Cote
preface = Texte liminaire
preamble = Préambule
chapter-contents = Sommaire du projet
previous-draft = Projet précédent
next-draft = Projet suivant
option = Option
bracketed-text = Texte entre crochets : non convenu
bracket-opens = ouverture de crochet, niveau { $depth }
bracket-closes = fermeture de crochet, niveau { $depth }
bracket-unbalanced = Ce crochet n’a pas de pendant.
tracked-addition = ajouté dans le projet
tracked-deletion = biffé dans le projet
tracked-by = par { $name }
translation-of-draft = Traduction

## Proposals

tabled-by = Présentée par
sponsors = Auteurs
sponsors-not-named = La source ne nomme aucun auteur.
on-behalf-of = au nom de { $group }
by-on-behalf-of = { $delegation }, au nom de { $group }
by-name = par { $name }
supported-by = Appuyée par
opposed-by = Contestée par
made-at = Présentée à
made-on-draft = Présentée sur
proposal-state = Suite donnée
proposal-state-tabled = Présentée
proposal-state-withdrawn = Retirée
proposal-state-merged = Fusionnée
proposal-state-agreed = Acceptée
proposal-state-rejected = Rejetée
proposal-merged-into = Fusionnée avec { $title }
revises = Révise
revised-by = Révisée par
offered-in-package = Fait partie de la solution d’ensemble
package-condition = Condition
package-note = Ces propositions n’ont été présentées qu’ensemble.
edits = Modifications proposées
edit-replace = remplacer « { $old } » par « { $new } »
edit-replace-whole = remplacer tout le texte ({ $label }) par « { $new } »
edit-delete = supprimer « { $old } »
edit-delete-whole = supprimer : { $label }
edit-retain = conserver « { $old } »
edit-retain-whole = conserver : { $label }
edit-add-after = ajouter « { $new } » après « { $anchor } »
edit-add-before = ajouter « { $new } » avant « { $anchor } »
edit-add-end = ajouter « { $new } » à la fin ({ $label })
edit-move = déplacer ({ $label }) ; nouvelle place, après : { $to }
edit-move-start = déplacer ({ $label }) au début : { $to }
edit-new = insérer un nouvel élément ({ $label }) ; place, après : { $to }
edit-new-unlabelled = insérer un nouveau passage ; place, après : { $to }
edit-kind-replace = Remplacer
edit-kind-delete = Supprimer
edit-kind-retain = Conserver
edit-kind-add = Ajouter
edit-kind-move = Déplacer
edit-kind-new = Insérer
edit-in = Où : { $label }

## Positions and status

stance = Position
stance-supports = Appuie
stance-opposes = S’oppose
stance-seeks-changes = Demande des modifications
stance-reserves = Réserve sa position
no-data = Pas de données
no-data-note = « Pas de données » signifie que nous n’avons pas de source, et non que la délégation est neutre.
status-open = En discussion
status-bracketed = Entre crochets
status-informal = Convenu officieusement
status-agreed-ad-referendum = Convenu ad referendum
status-agreed = Convenu
status-adopted = Adopté
status-deleted = Supprimé
status-inherited = d’après : { $label }
status-inferred = déduit du texte
share-agreed = { $share } convenus
words-in-brackets = { $count ->
    [one] { $count } mot entre crochets
   *[other] { $count } mots entre crochets
}

## Sessions

session-kind-formal = Session officielle
session-kind-informal = Réunion informelle
session-kind-intersessional = Réunion intersessions
dates = Dates
place = Lieu
previous-session = Session précédente
next-session-link = Session suivante
proposals-at-session = Propositions présentées à cette session
drafts-of-session = Projets de cette session
documents-of-session = Documents de cette session
briefings-on-session = Notes d’analyse sur cette session
positions-at-session = Positions prises à cette session

## Delegations and groups

party-state = État
party-delegation = Délégation
party-group = Groupe
members = Membres
member-of = Membre de
former-members = Anciens membres
member-from = depuis le { $date }
member-until = jusqu’au { $date }
proposals-sponsored = Propositions dont elle est l’auteur
proposals-supported = Propositions qu’elle appuie
proposals-opposed = Propositions auxquelles elle s’oppose
proposals-of-groups = Propositions de ses groupes
positions-taken = Positions prises

## Topics, authors, glossary, documents

scale = Échelle
provisions-on-topic = Dispositions sur ce thème
briefings-on-topic = Notes d’analyse sur ce thème
affiliation = Affiliation
website = Site web
orcid = ORCID
briefings-by-author = Notes d’analyse de cet auteur
definition = Définition
document-kind = Nature
title = Titre
read-document = Lire le document
register = Registre des documents

## Sources

sources = Sources
source = Source
source-page = p. { $page }
source-pages = p. { $page }
source-para = par. { $para }
source-paras = par. { $para }
source-missing = Aucune source indiquée.

## Redlines, rolling text, matrices

redline-between = De { $from } à { $to }
compare-from = De
compare-to = À
what-changed = Ce qui a changé
added = ajouté
removed = supprimé
moved = déplacé
replaced = remplacé
previous-change = Modification précédente
next-change = Modification suivante
show-redline = Afficher les modifications
show-clean = Afficher le texte sans marques
rolling-text-of = { $draft }, avec les propositions qui s’y rapportent
proposed-by = proposé par { $names }
words-added = { $count ->
    [one] { $count } mot ajouté
   *[other] { $count } mots ajoutés
}
words-removed = { $count ->
    [one] { $count } mot supprimé
   *[other] { $count } mots supprimés
}
position-matrix = Qui veut quoi
progress-by-chapter = État d’avancement par chapitre
as-table = Sous forme de tableau
total = Total
share = Part

## Search

search-site = Rechercher sur ce site
search-label = Mots à rechercher
search-hint = Mettez une expression exacte entre guillemets. La touche / mène ici depuis toute page.
search-found = Pages trouvées : { $count }
search-nothing = Aucune page ne contient « { $query } ».
# What a provision was called: found, and shown among the words of a result.
search-formerly = était { $label } jusqu’au { $date }
search-near = Mots les plus proches :
search-nothing-hint = Essayez moins de mots, ou d’autres langues.
search-all-languages = Rechercher dans toutes les langues
search-failed = L’index de recherche n’a pas pu être chargé. Les listes de ce site mènent aussi à tout.
search-filters = Affiner
search-order = Ordre
search-relevance = Les plus pertinentes d’abord
search-newest = Les plus récentes d’abord
search-more-places = Autres passages de cette page : { $count }
search-loading = Recherche en cours…
search-more = Plus de résultats
search-clear = Effacer
search-kind = Type de page
search-needs-script = La recherche nécessite JavaScript. Tout ce qu’elle trouve figure aussi dans les listes de ce site.

## Data

data-json = JSON
data-csv = CSV
data-note = Les données de cette page, à réutiliser
machine-readable = Format lisible par machine

## Feeds

feed-site = { $site }
feed-section = { $section } · { $site }
feed-on = Notes d’analyse : { $name } · { $site }
feed-treaty = Du nouveau : { $name } · { $site }

## Addresses that lead nowhere

not-found = Page introuvable
not-found-note = Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou l’adresse est mal saisie.
not-found-try = Essayez la recherche ou repartez de la page d’accueil.
redirect-title = Cette page a été déplacée
redirect-note = Cette page se trouve désormais ici : { $url }.

## History of a provision and other pages

show-text = Afficher le texte
history-first = Premier texte
history-added = Ajouté
history-same = Mêmes mots
history-marks = Mêmes mots ; crochets, ponctuation ou numérotation modifiés
history-words = Mots modifiés
history-deleted = Supprimé
history-split = Scindé
history-merged = Fusionné
history-absent = Absent de ce projet
history-returned = De retour dans le texte
history-summary-same = Notre résumé est le même
history-summary-words = Notre résumé a changé
retitled = le titre était « { $title } »
last-text-in = Dernier texte : { $draft }
whole = L’ensemble
current-session = Session en cours
edit-with = par
edit-these-words = les mots suivants :
edit-after = après les mots
edit-before = avant les mots
edit-at-end = à la fin :
edit-follow = à la suite de
edit-to-start = au début
stance-on = Sur

## Pages qui comparent les projets

added-end = fin de l’ajout
removed-end = fin de la suppression
change-number = Modification { $number }
paragraph-divided = nouveau paragraphe dans le second texte
paragraph-joined = pas de nouveau paragraphe dans le second texte
relocated = à une autre place
provisions-added = Dispositions ajoutées
provisions-deleted = Dispositions supprimées
provisions-split = Dispositions scindées
provisions-merged = Dispositions issues d’une fusion
provisions-renumbered = Dispositions renumérotées
provisions-changed = Dispositions modifiées
provisions-kept = Dispositions inchangées
units-moved = Paragraphes et alinéas déplacés
words-before = Mots avant
words-after = Mots après
words-new = Mots ajoutés
words-gone = Mots supprimés
only-changed = N’afficher que ce qui a changé
compare-with = Comparer
comparisons = Comparaisons de projets
last-redline = Dernière modification
redline-note = Les deux textes sont présentés en un seul. Les mots sont ceux des dispositions, sans les numéros, les titres, les notes ni le texte liminaire ; ceux d’une partie seulement déplacée ne comptent ni comme ajoutés ni comme supprimés.
redline-original = Les comparaisons portent sur les textes dans leur langue originale.
redline-backwards = Lecture à rebours : le second texte est le plus ancien.
first-change = Première modification
what-happened = Ce qui s’est passé
part-words = Texte liminaire et autres mots
previous-comparison = Comparaison précédente
next-comparison = Comparaison suivante
see-redline = Modifications
fate-kept = mêmes mots
fate-changed = modifié
fate-added = nouveau
fate-deleted = supprimé
wordless-title = titre
wordless-labels = numérotation
wordless-brackets = crochets
wordless-punctuation = ponctuation
wordless-paragraphs = découpage en alinéas
wordless-moved = une partie déplacée
redline-same = Rien n’a changé ici entre ces textes.

## Crochets, options et fichiers de données

brackets-and-options = Crochets et options
brackets = Crochets
options = Options
words = Mots
bracketed-words = Mots entre crochets
unbalanced-brackets = Crochets non appariés
bracket-depth = Imbrication
rivals = Variantes entre crochets
open-alternatives = Variantes ouvertes
no-text-option = pas de texte
brackets-note = Les crochets et les options sont comptés dans tout le texte sauf le texte liminaire : titres, numéros et notes compris ; l’appel de note n’est pas un crochet. Les mots sont ceux des dispositions ; les numéros, les titres, les notes, le texte liminaire et une option qui dit « Pas de texte » n’en ont pas.
brackets-elsewhere = Ce que chaque texte laisse ouvert
data-files = Données
data-package = Description des données

## Rolling text, fates and packages

rolling-texts = Textes évolutifs
rolling-size = Nouveau texte proposé et longueur du projet
rolling-extent = { $text }, et { $new } de nouveau texte.
rolling-a-page = Une page est comptée à { $words } mots.
part-of-draft = Partie du projet
words-of-draft = Mots du projet
words-to-add = Mots à ajouter
words-to-strike = Mots à supprimer
edits-number = Modifications
whole-draft = Ensemble du projet
rolling-count-note = Un mot est une suite de lettres ou de chiffres ; les numéros, les intitulés, les notes et le texte liminaire ne comptent pas, ni le texte qui serait seulement déplacé. Les mots que deux propositions supprimeraient comptent une fois, de même que ceux qu’elles ajouteraient à l’identique au même endroit ; les propositions concurrentes comptent chacune. Les chiffres sont tirés des propositions enregistrées sur ce site.
rolling-by-whom = Par session, délégation et suite donnée
filter-session = Session
filter-delegation = Délégation ou groupe
filter-state = Suite donnée
no-session = Session non précisée
rolling-note = Voici le projet avec toutes les propositions qui s’y rapportent ; nul n’a approuvé ce texte. L’auteur de chaque modification est nommé à sa suite, avec un lien vers la proposition. Lorsque des propositions s’excluent, le texte du projet figure une fois, suivi des versions concurrentes.
rolling-filter = Afficher les propositions
rolling-filter-all = toutes
rolling-only-changed = Seulement les dispositions visées
rolling-key-added = proposé
rolling-key-struck = suppression proposée
rolling-key-kept = maintien demandé
rolling-key-moved = déplacement proposé
rolling-contested = Ces propositions s’excluent, ou excluent celles portant sur une partie.
rolling-rivals = Versions concurrentes, dont une seule au plus peut être retenue :
fate = Où se trouvent ses mots aujourd’hui
fate-in-text = dans le texte
fate-in-brackets = entre crochets
fate-as-option = dans une option
fate-in-part = en partie
fate-elsewhere = ailleurs dans le projet
fate-not-in-text = absent du texte
fate-gone-in-text = supprimé du texte
fate-gone-in-brackets = encore là, entre crochets
fate-gone-as-option = encore là, dans une option
fate-gone-in-part = supprimé en partie
fate-gone-elsewhere = passé dans une autre disposition
fate-gone-not-in-text = encore dans le texte
fate-order-in-text = déplacé
fate-order-in-brackets = déplacé, entre crochets
fate-order-as-option = déplacé, dans une option
fate-order-not-in-text = non déplacé
fate-not-counted = inconnu
fate-no-later = pas de projet ultérieur
fate-share = { $words } mots sur { $of } ({ $percent } %)
fate-rule = Une modification est dans le texte si tous les mots qui comptent se trouvent dans le passage comme elle les voulait, sans rien entre eux et hors de tout crochet et de toute option ; pour des mots à supprimer, si tous ont disparu. Un cinquième des mots ou plus donne « en partie », moins donne « absent du texte », et une suite de huit mots qui se trouve dans une autre disposition est signalée « ailleurs ». Les mots qui en remplacent d’autres doivent se trouver à leur place ; les numéros de renvois et d’éléments et les titres ne comptent pas.
fate-no-cause = Les mots montrent ce que dit un projet, non pourquoi il le dit : d’autres ont pu proposer la même chose, et les mêmes mots ont pu venir d’ailleurs.
fate-basis-new-words = Sont comptés les mots que le passage n’avait pas.
fate-basis-new-phrases = Sont comptés les mots qui viennent se placer à côté d’autres.
fate-basis-gone = Sont comptés les mots à supprimer qui ont disparu.
fate-basis-kept = Sont comptés les mots à conserver qui y sont encore.
fate-basis-freed = Sont comptés les mots à conserver sans leurs crochets qui y sont encore, et ceux à supprimer à côté qui ont disparu.
fate-basis-order = Il est vérifié qu’il suit l’élément prévu.
fate-why-no-draft = La proposition ne porte sur aucun projet : rien ne peut être recherché.
fate-why-on-summary = Le projet visé n’est que notre résumé : ses mots ne sont pas ceux du traité, et rien n’est calculé.
fate-why-summary = Ce projet n’est que notre résumé : rien n’est calculé.
fate-why-other-language = Le texte de ce projet est dans une autre langue.
fate-why-no-words = La modification ne change aucun mot. Les numéros de renvois et d’éléments ne comptent pas.
fate-first = Projet suivant
fate-found = Mots retrouvés
fate-remaining = Mots qui subsistent
scorecard = Où sont les modifications aujourd’hui
scorecard-edits = Modifications
scorecard-whole = Ensemble
score-in-text = comme demandé : dans le texte, ou retiré
score-not-in-text = pas comme demandé : absent du texte, ou toujours présent
scorecard-note = Chaque modification compte une fois par ligne, d’après ce que le dernier projet ultérieur qui peut être consulté a de ses mots ; des mots à supprimer sont comme demandé s’ils ont disparu, et comptent comme étant entre crochets ou dans une option s’ils y sont encore ainsi. Une modification de plusieurs auteurs compte pour chacun d’eux.
later-draft = Projet ultérieur
package-state-none = Aucune proposition de l’ensemble n’est acceptée.
package-state-some = Certaines propositions de l’ensemble sont acceptées, pas toutes : il n’était offert qu’en entier.
package-state-all = Toutes les propositions de l’ensemble sont acceptées.
proposals-by-session = Par session
proposals-by-provision = Par disposition
proposals-by-delegation = Par auteur
proposals-by-state = Par suite donnée
proposals-list-note = Le sort indiqué à chaque ligne est calculé d’après les mots, modification par modification, dans le plus récent des projets ultérieurs. Les mots montrent ce que dit un projet, non pourquoi il le dit.
sponsored = Présentées
supported = Appuyées
opposed = Contestées
proposals-of-session-none = Aucune proposition enregistrée.
count-contests = { $count ->
    [one] { $count } passage contesté
   *[other] { $count } passages contestés
}

## Positions, convergences et votes

stances-on-day = Ce que l’on sait au { $date }
stances-summary = Combien défendent quelle position
stances-who = Qui
stances-topics = Les thèmes : qui défend quoi
stances-provisions = Les dispositions : qui défend quoi
stances-part-groups = Groupes
stances-part-delegations = Délégations qui ont parlé en leur nom
stances-part-observers = Observateurs, organisations et organes
stances-part-others = D’autres, que la source ne nomme pas
stances-part-spoken-for = Délégations au nom desquelles seuls leurs groupes ont parlé
stance-through = par { $group }
stance-spoken-by = prise de parole : { $delegation }
stance-was = auparavant
stance-of-group = son groupe
stance-before = Avant
stance-now = Depuis
stances-changes = Ce qui a changé au fil du temps
stances-departures = Membres qui s’écartent de leur groupe
group-holds = Le groupe défend
member-holds = Le membre défend
stances-recorded = Toutes les positions, avec leurs sources
all-positions = Toutes les positions
stances-on-treaty = Positions : { $treaty }
stances-method = Chaque position repose sur la source indiquée. Une position prise au nom d’un groupe vaut pour ceux qui en étaient membres ce jour-là, et pour la délégation qui a parlé, jusqu’à ce qu’eux-mêmes ou l’un de leurs groupes disent autre chose. La parole d’un membre l’emporte sur celle de son groupe, même plus récente ; de plusieurs groupes, le dernier qui a parlé compte et, le même jour, le plus petit. Une proposition n’est pas une position. Sans source, pas de position : l’absence de données ne signifie pas la neutralité.
alignment = Convergences
who-stands-together = Qui se tient aux côtés de qui
alignment-clusters = Qui se rejoint
alignment-no-clusters = Aucun n’est assez souvent d’accord avec un autre.
alignment-mean = accord moyen : { $share }
alignment-closest = Les plus proches
alignment-farthest = Les plus éloignées
alignment-each-two = Accord deux à deux
alignment-by-delegation = Les plus proches et les plus éloignés, un par un
alignment-proposals = Propositions sur lesquelles quelqu’un s’est prononcé
alignment-proposal-cases = Cas que forment ces propositions
alignment-joint = Les propositions que plusieurs ont faites dans un même document, le même jour, sont un seul cas, et de même les parties d’un ensemble : ici, nombre de propositions : { $proposals } ; nombre de cas : { $cases }. Ceux qu’une source ne nomme pas ne sont dans aucune paire.
alignment-subjects = Thèmes et dispositions qui font l’objet d’une position
alignment-pairs = Paires présentées
alignment-too-few = Paires ayant moins de trois cas, non présentées
count-cases = { $count ->
    [one] { $count } cas
   *[other] { $count } cas
}
alignment-matrix-note = Chaque case donne la part des cas où les deux sont d’accord et, au-dessous, le nombre de cas. Plus la teinte est marquée, plus l’accord est grand ; une case vide signale moins de trois cas.
alignment-no-matrix = Ils sont trop nombreux pour un tableau de toutes les paires ; les fichiers de données les contiennent toutes.
alignment-method = Un cas est une proposition sur laquelle les deux se sont dits pour ou contre, ou un thème, une disposition ou une partie de disposition sur quoi les deux ont une position. Être du même côté, ou au même degré de l’échelle, est un accord ; qui réserve sa position n’a pas pris parti. Les groupes valent pour leurs membres au jour dit, et ce qu’un même groupe a dit pour les deux n’est pas un cas : c’est une volonté, non deux qui s’accordent. Rien n’est montré de deux parties ayant moins de trois cas. Elles sont rapprochées selon le lien moyen : les deux dont l’accord moyen est le plus élevé sont réunies tant qu’il atteint { $together } et que la moitié au moins des paires ont assez de cas. Peu de cas montrent peu de chose, et aucun chiffre ne dit pourquoi deux s’accordent.
stands-closest = La plus proche de
stands-farthest = La plus éloignée de
backing = Soutiens et oppositions connus
backing-for = Pour
backing-against = Contre
backing-nobody = Aucune source ne nomme personne.
backing-members = Ses membres ce jour-là
role-sponsor = auteur
role-spoken-for = représentée
role-supporter = soutien
role-opponent = opposant
backing-divided = Données pour être des deux côtés, et comptées d’aucun
votes = Ce qu’exigeraient les règles
votes-supporters = Soutiens connus ayant le droit de vote
votes-opponents = Opposants connus ayant le droit de vote
votes-unnamed-for = D’autres pour, non nommés
votes-unnamed-against = D’autres contre, non nommés
votes-quorum = Membres dont la présence est requise pour un vote
votes-unknown = Membres dont on ne connaît pas le choix
votes-needed = Voix pour nécessaires si les { $members } membres votent tous
votes-missing = Dont ne figurent pas parmi les soutiens connus
votes-blocking = Voix contre qui la feraient alors échouer
votes-against-known = Voix pour nécessaires si seuls les opposants connus votent contre
votes-none-enough = aucun nombre ne suffirait
votes-not-voting = Hors du compte des voix, n’en ayant pas
votes-no-rule = On ne sait ce qu’exigerait un vote : les règles connues pour ce traité n’en prévoient pas, ou n’indiquent pas de majorité.
votes-note = Soutiens et oppositions sont ceux que nomment les sources ; ce ne sont pas des votes, et le silence ne dit rien. Un groupe compte par ceux qui en étaient membres ce jour-là, hormis ceux qui ont parlé pour eux-mêmes. La majorité est celle des membres présents et votants : les abstentions et les absences ne comptent pas.
proposals-on-topic = Propositions sur ces dispositions
## Avancement, changements, parallèles, renvois à leur date

part-agreed = Convenu
part-open = Ouvert
part-contested = Entre crochets
part-unknown = Inconnu
at-least = au moins { $figure }
at-most = au plus { $figure }
least-of-provisions-agreed = Au moins { $agreed } dispositions convenues sur { $total }
provisions-agreed-not-known = On ignore combien des { $total } dispositions sont convenues
changed-since-agreed = Modifié depuis l’accord
gone-since-agreed = Retiré depuis l’accord
authentic-text-changed = Le texte faisant foi dans une autre langue a changé : { $language }
agreed-words = Termes convenus
agreed-words-now = Termes actuels
count-changed-since-agreed = { $count ->
    [one] { $count } unité modifiée depuis qu’elle a été convenue
   *[other] { $count } unités modifiées depuis qu’elles ont été convenues
}
editorial-change = Rédactionnel : seuls la ponctuation, les majuscules ou des numéros de renvois ont changé, et l’état demeure
changed-since-agreed-note = Un état vaut pour les termes du projet en cours à sa date. Là où un projet ultérieur dit autre chose, personne n’a convenu de ce qui s’y trouve : l’unité est comptée comme ouverte ou entre crochets.
share-of-words-agreed = { $share } des mots sont convenus
share-of-provisions-agreed = { $agreed } dispositions convenues sur { $total }
least-advanced = Partie la moins avancée
progress-by-words = Mots, selon leur degré d’accord
progress-by-provisions = Dispositions, selon leur degré d’accord
progress-now = Aujourd’hui
progress-over-time = De session en session
progress-by-provision = Disposition par disposition
agreed-share = Part convenue
recorded = Consigné
progress-note = Une partie a l’état qu’une source a consigné en dernier pour elle, sinon celui de l’ensemble où elle se trouve. Si rien n’est consigné, elle compte comme entre crochets si elle contient des crochets ou des variantes, et comme ouverte sinon. Convenu signifie ad referendum ou au-delà ; ouvert comprend ce qui n’est convenu qu’officieusement. Un ensemble vaut sa partie la moins avancée. Les mots sont ceux des alinéas ; ce qui a été supprimé n’est pas compté.
progress-summary-note = Le projet est notre propre résumé. On compte donc les dispositions, d’après ce que les sources en consignent, et aucun mot.
see-progress = Avancement, disposition par disposition
contention = Points de désaccord
contention-note = Compté au { $date } : les propositions, quelle qu’en soit l’issue ; les délégations connues pour ou contre celles-ci, un groupe valant ses membres ; les mots que les propositions écriraient ; les crochets de { $draft }. Ceux que les sources ne nomment pas sont indiqués à côté. La barre sous un chiffre et sa teinte indiquent, par quarts, sa proximité avec le plus élevé de sa colonne.
words-proposed = Mots proposés
contention-quiet = { $count ->
    [0] Chaque disposition en a.
    [one] { $count } disposition n’en a aucun.
   *[other] { $count } dispositions n’en ont aucun.
}
new-since = Nouveau depuis le { $date }
new-until = Nouveau jusqu’au { $date }
nothing-new = Rien n’est consigné.
statuses = États d’avancement
proposal-outcomes = Suites données aux propositions
was-before = avant : { $was }
said-again = réaffirmé
changes-note = Avec une session figure tout ce qui s’y rapporte expressément ; de ce qui ne se rapporte à aucune, tout ce qui est postérieur à la fin de la session précédente, jusqu’à son dernier jour.
see-changes = Tout ce qui est nouveau avec cette session
see-all-changes = Les changements, session par session
draft-before = Projet à l’ouverture
draft-after = Projet à la clôture
statuses-at-session = États consignés à cette session
shared-wording = Mots communs : { $words }, passages : { $passages } ({ $ours } des mots d’ici, { $theirs } de ceux de l’autre texte)
shared-none = Les deux textes n’ont pas cinq mots de suite en commun.
shared-summary = Non comparé : l’un des deux est un résumé, non le texte.
shared-languages = Non comparé : les deux textes sont dans des langues différentes.
shared-note = Est marqué et souligné ce qui figure dans les deux textes : des suites d’au moins cinq mots, quels que soient la casse et les signes qui les séparent. Que deux textes partagent des mots ne prouve pas que l’un vienne de l’autre.
side-by-side = Afficher les deux textes
as-of-now = Les articles cités ici, sous leur nom actuel
referred-to-as = Cité comme
now-called = Aujourd’hui
feed-draft = Nouveau projet : { $name }
feed-proposals = Propositions : { $session }
feed-statuses = États consignés le { $date }
feed-statuses-when = États consignés : { $date }

words-agreed = Mots convenus
provisions-agreed = Dispositions convenues
of-words = { $count ->
    [one] sur { $count } mot
   *[other] sur { $count } mots
}
most-contended = Les plus disputées
hottest-note = Les plus disputées sont les dispositions qui approchent le plus du chiffre le plus élevé du traité pour quatre mesures réunies, de poids égal : les propositions, les délégations qui les appuient ou s’y opposent, les mots proposés et les crochets.
glance-note = La part convenue est comptée d’après ce que consignent les sources, les mots entre crochets dans le projet actuel ; dans nos propres résumés, aucun mot n’est compté.

cite-and-others = { $name } et autres
cite-note = À la manière d’OSCOLA. Ajoutez le jour de votre lecture : « consulté le », suivi de la date.
both-refer-to = renvoient toutes deux à : { $labels }

## Kinds of documents: `kind` in documents.toml, with hyphens for spaces; a kind of yours stands as it is written

document-kind-analysis = analyse
document-kind-conference-room-paper = document de séance
document-kind-draft = projet
document-kind-information = information
document-kind-press-release = communiqué de presse
document-kind-proposals = propositions
document-kind-report = rapport
document-kind-resolution = résolution
document-kind-rules = règlement
document-kind-submission = communication
document-kind-treaty = traité

## Beside the text

back-to-text = Retour au texte
beside-text = État et propositions
choose-draft = Projet à lire
mark-changes = Marquer ce qui a changé depuis le projet précédent
link-copied = Lien copié
copy = Copier
copied = Copié
changes-by-key = Les touches n et p mènent à la modification suivante et à la précédente
filter-rows = N’afficher que les lignes avec
other-instruments = Également sur ce site

## Votes qui ont eu lieu

vote = Vote
votes-taken = Votes
count-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
all-votes = Tous les votes
votes-on-this = Votes à ce sujet
votes-at-session = Votes tenus à cette session
votes-of-party = Votes dont on sait ce qu’elle a voté
votes-split = Groupes dont les membres n’ont pas voté de même
votes-of-groups = Vote des membres des groupes
vote-together = Tous de même
vote-apart = à part de la plupart
vote-on = Objet
vote-on-whole = la négociation dans son ensemble
vote-body = Qui a voté
vote-how = Mode de décision
vote-kind-recorded = vote enregistré
vote-kind-counted = voix comptées, sans enregistrement
vote-kind-without-vote = sans mise aux voix
vote-result-carried = Adopté
vote-result-lost = Rejeté
vote-carried-by = Adopté par { $for } voix contre { $against }
vote-carried-by-abstaining = Adopté par { $for } voix contre { $against }, abstentions : { $abstaining }
vote-carried-unknown = Adopté ; le décompte n’est pas connu
vote-lost-by = Rejeté, avec { $for } voix pour et { $against } contre
vote-lost-by-abstaining = Rejeté, avec { $for } voix pour et { $against } contre, abstentions : { $abstaining }
vote-lost-unknown = Rejeté ; le décompte n’est pas connu
vote-without = Adopté sans mise aux voix
vote-clauses = { $first } ; { $then }
vote-sentence = { $words }.
vote-took = { $majority } : { $needed } voix étaient nécessaires, { $margin }
vote-would = { $majority } : { $needed } voix auraient été nécessaires, { $margin }
vote-short = { $count ->
    [one] il en manquait { $count }
   *[other] il en manquait { $count }
}
vote-spare = { $count ->
    [0] tout juste atteintes
    [one] dépassées de { $count }
   *[other] dépassées de { $count }
}
majority-simple = majorité simple
majority-two-thirds = majorité des deux tiers
majority-three-quarters = majorité des trois quarts
majority-of = majorité des { $share }
vote-figures = Décompte
vote-number = Nombre
vote-rest = Membres dont le décompte ne dit rien
vote-who = Qui a voté quoi
vote-not-named = et { $count } non nommés
vote-names-unknown = Les sources ne donnent pas de noms : on ignore qui a voté quoi.
vote-note = La majorité se compte sur les voix pour et contre ; les abstentions et les absences n’entrent pas en compte, sauf si les règles comptent les abstentions. Un chiffre qu’aucune source ne donne est inconnu ; ce n’est pas zéro.
voted = A voté
ballot-for = Pour
ballot-against = Contre
ballot-abstaining = Abstentions
ballot-absent = Absents ou sans vote
ballot-needed = Voix pour qu’il fallait
feed-vote = Vote : { $title }
alignment-votes = Votes dont on sait qui a voté quoi
alignment-votes-note = Un vote où les deux ont voté ou se sont abstenues est aussi un cas.

## Arguments

argument = Argument
arguments = Arguments
count-arguments = { $count ->
    [one] { $count } argument
   *[other] { $count } arguments
}
all-arguments = Tous les arguments
arguments-on-this = Arguments à ce sujet
arguments-on-package = Arguments sur la solution d’ensemble
arguments-of-party = Ses arguments
arguments-none = Aucun n’est consigné.
arguments-among-answers = Parmi les réponses.
arguments-note = Chaque argument est celui des parties nommées au-dessous, d’après la source indiquée ; ce n’est pas le nôtre. Ce qui répond à un argument figure sous celui-ci.
argument-side-for = Pour
argument-side-against = Contre
argument-side-risk = Risque
argument-side-safeguard = Garantie
argument-answers = Répond à
argument-reply = Réponse
argument-replies = Réponses à cet argument
on-condition = à condition
callout-note = Remarque
callout-tip = Conseil
callout-important = Important
callout-warning = Attention
callout-caution = Danger
