# Las palabras de la interfaz, en español. El archivo inglés dice para qué sirve cada nombre.

## The frame of every page

skip-to-content = Ir al contenido
menu = Menú
main-navigation = Navegación principal
breadcrumbs = Está usted aquí
home = Inicio
search = Búsqueda
page-title = { $title } · { $site }
back-to-top = Volver arriba
language = Idioma
change-language = Leer esta página en otro idioma
feed = Canal de noticias
subscribe-feed = Suscribirse al canal de noticias
mailing-list = Lista de correo
print = Imprimir
download = Descargar
details = Detalles
more = Más
all = Todo
none = Ninguno
yes = Sí
no = No
and-others = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
opens-elsewhere = en otro sitio

## Languages: names as they stand in the sentences below

language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español
only-in-language = Esta página solo existe en { $language }.
text-in-language = El texto siguiente está en { $language }.
also-in = También en
original-language = Idioma original: { $language }

## Names of pages and of sections of the site

briefings = Notas de análisis
briefing = Nota de análisis
treaties = Tratados
treaty = Tratado
provisions = Disposiciones
provision = Disposición
drafts = Proyectos
draft = Proyecto
proposals = Propuestas
proposal = Propuesta
packages = Paquetes
package = Paquete
sessions = Períodos de sesiones
session = Período de sesiones
delegations = Delegaciones
delegation = Delegación
groups = Grupos
group = Grupo
observers = Observadores
observer = Observador
organizations = Organizaciones
organization = Organización
body = Órgano de la negociación
state = Estado
not-members = Observadores, organizaciones y órganos
others-not-named = Otros, sin nombrar
topics = Temas
topic = Tema
authors = Autores
author = Autor
glossary = Glosario
term = Término
documents = Documentos
pages = Páginas
page = Página
document = Documento
positions = Posiciones
position = Posición
progress = Avance
status = Estado
compare = Comparar proyectos
redline = Comparación
rolling-text = Texto evolutivo
timeline = Cronología
data = Datos
about = Acerca de este sitio
manual = Manual

## Home

latest-briefings = Últimas notas de análisis
where-it-stands = En qué punto se encuentra
where-negotiations-stand = En qué punto se encuentra cada negociación
all-briefings = Todas las notas de análisis
all-treaties = Todos los tratados
all-proposals = Todas las propuestas
all-documents = Todos los documentos
all-topics = Todos los temas
all-delegations = Todas las delegaciones
what-is-new = Novedades

## Counts

count-briefings = { $count ->
    [one] { $count } nota de análisis
   *[other] { $count } notas de análisis
}
count-treaties = { $count ->
    [one] { $count } tratado
   *[other] { $count } tratados
}
count-provisions = { $count ->
    [one] { $count } disposición
   *[other] { $count } disposiciones
}
count-drafts = { $count ->
    [one] { $count } proyecto
   *[other] { $count } proyectos
}
count-proposals = { $count ->
    [one] { $count } propuesta
   *[other] { $count } propuestas
}
count-packages = { $count ->
    [one] { $count } paquete
   *[other] { $count } paquetes
}
count-edits = { $count ->
    [one] { $count } enmienda
   *[other] { $count } enmiendas
}
count-sessions = { $count ->
    [one] { $count } período de sesiones
   *[other] { $count } períodos de sesiones
}
count-delegations = { $count ->
    [one] { $count } delegación
   *[other] { $count } delegaciones
}
count-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
count-positions = { $count ->
    [one] { $count } posición
   *[other] { $count } posiciones
}
count-statuses = { $count ->
    [one] { $count } estado
   *[other] { $count } estados
}
count-documents = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
count-terms = { $count ->
    [one] { $count } término
   *[other] { $count } términos
}
count-mentions = { $count ->
    [0] Ninguna mención
    [one] { $count } mención
   *[other] { $count } menciones
}
count-pages = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}
count-words = { $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
}
count-articles = { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
}
count-units = { $count ->
    [one] { $count } párrafo o parte de un párrafo
   *[other] { $count } párrafos y partes de párrafos
}
found-in-text = En este texto hay
lines-of-pages = Números y encabezados de sus páginas
count-brackets = { $count ->
    [one] { $count } pasaje entre corchetes
   *[other] { $count } pasajes entre corchetes
}
count-options = { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
}
count-changes = { $count ->
    [0] Ningún cambio
    [one] { $count } cambio
   *[other] { $count } cambios
}
count-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}

## Dates

date = Fecha
published = Publicado el { $date }
updated = Actualizado el { $date }
to-be-published = Se publicará el { $date }
since-date = desde el { $date }
until-date = hasta el { $date }
as-of-date = al { $date }
undated = sin fecha
at-session = en { $session }
session-within = en el marco de: { $session }
meetings-within = Reuniones celebradas en su marco
agreed-in-sum-note = La fuente no dice cuáles son esas disposiciones: lo que no está registrado por separado puede estar entre ellas, y no se sabe si sigue abierto.

## Lists and their pages

pagination = Páginas
page-number = Página { $page } de { $pages }
previous-page = Página anterior
next-page = Página siguiente
newer = Más reciente
older = Más antiguo
nothing-here = Todavía no hay nada aquí.
filter = Filtrar
sort-by = Ordenar por

## Briefings

briefing-kind-analysis = Análisis
briefing-kind-article = Artículo
briefing-kind-proposal = Propuesta
briefing-kind-news = Noticia
by-authors = Por { $names }
reading-time = { $minutes ->
    [one] { $minutes } minuto de lectura
   *[other] { $minutes } minutos de lectura
}
unpublished-draft = Borrador
unpublished-draft-note = Esta nota es un borrador y no se ha publicado.
references-as-of = Las referencias a los artículos remiten a { $draft }.
about-this-briefing = Acerca de esta nota
previous-briefing = Nota anterior
next-briefing = Nota siguiente
related-briefings = Notas relacionadas
briefings-on-this = Notas de análisis al respecto
provisions-discussed = Disposiciones examinadas
funding = Financiación
disclaimer = Descargo de responsabilidad
licence = Licencia
cite-this = Citar este documento
contents = Índice
footnotes = Notas
footnote = Nota { $mark }
footnote-back = Volver al texto
section-link = Enlace a esta sección

## Treaties

overview = Panorama general
short-title = Título abreviado
negotiating-body = Órgano de negociación
mandate = Mandato
decision-making = Adopción de decisiones
decision-consensus = por consenso
decision-vote = por votación
decision-fallback-consensus = en su defecto, por consenso
decision-fallback-vote = en su defecto, por votación
decision-majority = mayoría requerida: { $majority }
decision-members = { $count ->
    [one] { $count } miembro con derecho a voto
   *[other] { $count } miembros con derecho a voto
}
decision-quorum = quórum: { $share } de los miembros
latest-draft = Último proyecto
first-draft = Primer proyecto
next-session = Próximo período de sesiones
last-session = Último período de sesiones
figures = Cifras
figure-counted-elsewhere = Cifra de la fuente, no contada por nosotros
fictional = Ficticio
fictional-note = Esta negociación es inventada. El tratado, las delegaciones y todo lo que dicen aquí se han ideado para mostrar cómo funciona el sitio.
no-draft-yet = Todavía no se ha publicado ningún proyecto.
chapters = Capítulos
not-in-latest-draft = No figura en el último proyecto
bodies = Órganos de la negociación
body-mandate = Lo que se le encargó
body-facilitators = Facilitadores
body-set-up = Creado en
body-papers = Sus documentos
body-proposals = Lo que propuso

## Provisions

current-text = Texto actual
text-of-draft = Texto de { $draft }
history = Historial
history-in-drafts = De un proyecto a otro
now-numbered = ahora { $label }
was-numbered = antes { $label }
first-in = aparece por primera vez en { $draft }
last-in = figura por última vez en { $draft }
not-in-draft = no figura en este proyecto
deleted = suprimido
deleted-in = suprimido en { $draft }
split-from = separado de: { $label }
split-into = dividido en: { $labels }
merged-from = resultado de una fusión: { $labels }
merged-into = fusionado con: { $label }
called-since = ({ $draft }; { $now })
called-last = ({ $now })
concordance = Concordancia
concordance-note = Cada disposición con el número que lleva en cada proyecto. Los títulos figuran donde son nuevos.
see-concordance = Concordancia: cada disposición y su número en cada proyecto
dossier-of = Expediente: { $label }
see-dossier = Expediente: todo sobre esta disposición, por orden cronológico
dossier-note = Todos los textos de la disposición, lo que cambió, lo que se pidió, se dijo y se registró, y quién escribió sobre ella, por orden cronológico.
dossier-also = También se menciona en
dossier-draft = Texto
dossier-proposal = Propuesta
dossier-outcome = Curso dado a una propuesta
dossier-position = Posición
dossier-status = Estado
dossier-vote = Votación
dossier-argument = Argumento
dossier-briefing = Nota informativa
moved-here = trasladado aquí
moved-from = trasladado desde: { $label }
moved-to = trasladado a: { $label }
renumbered = renumerado
unchanged = sin cambios
new-provision = nuevo
parallels = Disposiciones paralelas de otros instrumentos
provisions-in-force = En vigor en otros instrumentos
previous-provision = Disposición anterior
next-provision = Disposición siguiente
mentions = Menciones
mentioned-in = Mencionado en
no-mentions = Nada en este sitio lo menciona todavía.
proposals-on-this = Propuestas sobre esta disposición
positions-on-this = Posiciones sobre esta disposición
summary = Resumen
also-known-as = También conocido como
permalink = Enlace permanente
permalink-to = Enlace permanente: { $label }
see-in-draft = Ver en { $draft }

## Drafts

stage = Etapa
stage-zero = Anteproyecto
stage-negotiating = Texto de negociación
stage-final = Proyecto definitivo
stage-adopted = Texto aprobado
authority = Valor del texto
authority-official = Texto oficial
authority-unofficial = Texto no oficial
authority-summary = Resumen
authority-unofficial-note = Esta es una copia o traducción no oficial. Solo da fe el texto oficial.
authority-summary-note = Este es nuestro propio resumen, no el texto del proyecto. No lo cite como palabras de los negociadores. En él no se cuentan palabras, corchetes ni cambios.
change-in-our-summary = Cambio en nuestro resumen
symbol = Signatura
preface = Texto preliminar
preamble = Preámbulo
chapter-contents = Índice del proyecto
previous-draft = Proyecto anterior
next-draft = Proyecto siguiente
option = Opción
bracketed-text = Texto entre corchetes: no acordado
bracket-opens = se abre corchete, nivel { $depth }
bracket-closes = se cierra corchete, nivel { $depth }
bracket-unbalanced = Este corchete no tiene pareja.
tracked-addition = añadido en el proyecto
tracked-deletion = tachado en el proyecto
tracked-by = por { $name }
translation-of-draft = Traducción

## Proposals

tabled-by = Presentada por
sponsors = Patrocinadores
sponsors-not-named = La fuente no nombra a ningún patrocinador.
on-behalf-of = en nombre de { $group }
by-on-behalf-of = { $delegation }, en nombre de { $group }
by-name = por { $name }
supported-by = Apoyada por
opposed-by = Con la oposición de
made-at = Presentada en
made-on-draft = Presentada sobre
proposal-state = Qué fue de ella
proposal-state-tabled = Presentada
proposal-state-withdrawn = Retirada
proposal-state-merged = Fusionada
proposal-state-agreed = Aceptada
proposal-state-rejected = Rechazada
proposal-merged-into = Fusionada con { $title }
revises = Revisa
revised-by = Revisada por
offered-in-package = Ofrecida en el paquete
package-condition = Condición
package-note = Estas propuestas solo se presentaron en conjunto.
edits = Enmiendas propuestas
edit-replace = sustituir «{ $old }» por «{ $new }»
edit-replace-whole = sustituir todo el texto ({ $label }) por «{ $new }»
edit-delete = suprimir «{ $old }»
edit-delete-whole = suprimir: { $label }
edit-retain = mantener «{ $old }»
edit-retain-whole = mantener: { $label }
edit-add-after = añadir «{ $new }» después de «{ $anchor }»
edit-add-before = añadir «{ $new }» antes de «{ $anchor }»
edit-add-end = añadir «{ $new }» al final ({ $label })
edit-move = trasladar ({ $label }); nuevo lugar, a continuación de: { $to }
edit-move-start = trasladar ({ $label }) al principio: { $to }
edit-new = insertar un nuevo elemento ({ $label }); lugar, a continuación de: { $to }
edit-new-unlabelled = insertar un nuevo pasaje; lugar, a continuación de: { $to }
edit-kind-replace = Sustituir
edit-kind-delete = Suprimir
edit-kind-retain = Mantener
edit-kind-add = Añadir
edit-kind-move = Trasladar
edit-kind-new = Insertar
edit-in = Dónde: { $label }

## Positions and status

stance = Posición
stance-supports = Apoya
stance-opposes = Se opone
stance-seeks-changes = Pide cambios
stance-reserves = Reserva su posición
no-data = Sin datos
no-data-note = «Sin datos» significa que no tenemos ninguna fuente. No significa neutralidad.
status-open = En examen
status-bracketed = Entre corchetes
status-informal = Acordado en consultas oficiosas
status-agreed-ad-referendum = Acordado ad referéndum
status-agreed = Acordado
status-adopted = Aprobado
status-deleted = Suprimido
status-inherited = según: { $label }
status-inferred = deducido del texto
share-agreed = { $share } acordado
words-in-brackets = { $count ->
    [one] { $count } palabra entre corchetes
   *[other] { $count } palabras entre corchetes
}

## Sessions

session-kind-formal = Período de sesiones oficial
session-kind-informal = Reunión oficiosa
session-kind-intersessional = Reunión entre períodos de sesiones
dates = Fechas
place = Lugar
previous-session = Período de sesiones anterior
next-session-link = Período de sesiones siguiente
proposals-at-session = Propuestas presentadas en este período de sesiones
drafts-of-session = Proyectos de este período de sesiones
documents-of-session = Documentos de este período de sesiones
briefings-on-session = Notas de análisis sobre este período de sesiones
positions-at-session = Posiciones adoptadas en este período de sesiones

## Delegations and groups

party-state = Estado
party-delegation = Delegación
party-group = Grupo
members = Miembros
member-of = Miembro de
former-members = Antiguos miembros
member-from = desde el { $date }
member-until = hasta el { $date }
proposals-sponsored = Propuestas que patrocina
proposals-supported = Propuestas que apoya
proposals-opposed = Propuestas a las que se opone
proposals-of-groups = Propuestas de sus grupos
positions-taken = Posiciones adoptadas

## Topics, authors, glossary, documents

scale = Escala
provisions-on-topic = Disposiciones sobre este tema
briefings-on-topic = Notas de análisis sobre este tema
affiliation = Afiliación
website = Sitio web
orcid = ORCID
briefings-by-author = Notas de análisis de este autor
definition = Definición
document-kind = Tipo
title = Título
read-document = Leer el documento
register = Registro de documentos

## Sources

sources = Fuentes
source = Fuente
source-page = pág. { $page }
source-pages = págs. { $page }
source-para = párr. { $para }
source-paras = párrs. { $para }
source-missing = No se indica ninguna fuente.

## Redlines, rolling text, matrices

redline-between = De { $from } a { $to }
compare-from = De
compare-to = A
what-changed = Qué ha cambiado
added = añadido
removed = suprimido
moved = trasladado
replaced = sustituido
previous-change = Cambio anterior
next-change = Cambio siguiente
show-redline = Mostrar los cambios
show-clean = Mostrar el texto sin marcas
rolling-text-of = { $draft }, con las propuestas presentadas sobre él
proposed-by = propuesto por { $names }
words-added = { $count ->
    [one] { $count } palabra añadida
   *[other] { $count } palabras añadidas
}
words-removed = { $count ->
    [one] { $count } palabra suprimida
   *[other] { $count } palabras suprimidas
}
position-matrix = Quién quiere qué
progress-by-chapter = Avance por capítulos
as-table = En forma de tabla
total = Total
share = Proporción

## Search

search-site = Buscar en este sitio
search-label = Palabras que buscar
search-hint = Ponga entre comillas una expresión exacta. La tecla / lleva aquí desde cualquier página.
search-found = Páginas encontradas: { $count }
search-nothing = Ninguna página contiene «{ $query }».
# What a provision was called: found, and shown among the words of a result.
search-formerly = fue { $label } hasta el { $date }
search-near = Palabras más parecidas:
search-nothing-hint = Pruebe con menos palabras o en otros idiomas.
search-all-languages = Buscar en todos los idiomas
search-failed = No se pudo cargar el índice de búsqueda. Las listas de este sitio también llevan a todo.
search-filters = Acotar
search-order = Orden
search-relevance = Primero las más pertinentes
search-newest = Primero las más recientes
search-more-places = Otros pasajes de esta página: { $count }
search-loading = Buscando…
search-more = Más resultados
search-clear = Borrar
search-kind = Tipo de página
search-needs-script = La búsqueda requiere JavaScript. Todo lo que encuentra figura también en las listas de este sitio.

## Data

data-json = JSON
data-csv = CSV
data-note = Los datos de esta página, para su reutilización
machine-readable = Formato legible por máquina

## Feeds

feed-site = { $site }
feed-section = { $section } · { $site }
feed-on = Notas de análisis: { $name } · { $site }
feed-treaty = Novedades: { $name } · { $site }

## Addresses that lead nowhere

not-found = Página no encontrada
not-found-note = No hay ninguna página en esta dirección. Puede que se haya trasladado o que la dirección esté mal escrita.
not-found-try = Pruebe la búsqueda o vuelva a la página de inicio.
redirect-title = Esta página se ha trasladado
redirect-note = Esta página se encuentra ahora en { $url }.

## History of a provision and other pages

show-text = Mostrar el texto
history-first = Primer texto
history-added = Añadido
history-same = Mismas palabras
history-marks = Mismas palabras; cambian corchetes, puntuación o numeración
history-words = Cambian las palabras
history-deleted = Suprimido
history-split = Dividido
history-merged = Fusionado
history-absent = No figura en este proyecto
history-returned = De nuevo en el texto
history-summary-same = Nuestro resumen es el mismo
history-summary-words = Nuestro resumen ha cambiado
retitled = el título era «{ $title }»
last-text-in = Último texto: { $draft }
whole = El conjunto
current-session = Período de sesiones en curso
edit-with = por
edit-these-words = las palabras siguientes:
edit-after = después de las palabras
edit-before = antes de las palabras
edit-at-end = al final:
edit-follow = a continuación de
edit-to-start = al principio
stance-on = Sobre

## Páginas que comparan proyectos

added-end = fin del añadido
removed-end = fin de lo suprimido
change-number = Cambio { $number }
paragraph-divided = párrafo nuevo en el segundo texto
paragraph-joined = sin párrafo nuevo en el segundo texto
relocated = en otro lugar
provisions-added = Disposiciones añadidas
provisions-deleted = Disposiciones suprimidas
provisions-split = Disposiciones divididas
provisions-merged = Disposiciones fusionadas
provisions-renumbered = Disposiciones renumeradas
provisions-changed = Disposiciones modificadas
provisions-kept = Disposiciones sin cambios
units-moved = Párrafos y apartados trasladados
words-before = Palabras antes
words-after = Palabras después
words-new = Palabras añadidas
words-gone = Palabras suprimidas
only-changed = Mostrar solo lo que ha cambiado
compare-with = Comparar
comparisons = Comparaciones de proyectos
last-redline = Último cambio
redline-note = Los dos textos se muestran como uno solo. Las palabras son las de las disposiciones, sin numeración, títulos, notas ni texto preliminar; las de una parte que solo se ha trasladado no cuentan ni como añadidas ni como suprimidas.
redline-original = Las comparaciones se hacen sobre los textos en su idioma original.
redline-backwards = Se lee hacia atrás: el segundo texto es el más antiguo.
first-change = Primer cambio
what-happened = Qué ha ocurrido
part-words = Texto preliminar y otras palabras
previous-comparison = Comparación anterior
next-comparison = Comparación siguiente
see-redline = Cambios
fate-kept = las mismas palabras
fate-changed = modificado
fate-added = nuevo
fate-deleted = suprimido
wordless-title = título
wordless-labels = numeración
wordless-brackets = corchetes
wordless-punctuation = puntuación
wordless-paragraphs = división en párrafos
wordless-moved = una parte trasladada
redline-same = Aquí no ha cambiado nada entre estos textos.

## Corchetes, opciones y archivos de datos

brackets-and-options = Corchetes y opciones
brackets = Corchetes
options = Opciones
words = Palabras
bracketed-words = Palabras entre corchetes
unbalanced-brackets = Corchetes sin pareja
bracket-depth = Anidamiento
rivals = Variantes entre corchetes
open-alternatives = Variantes abiertas
no-text-option = sin texto
brackets-note = Los corchetes y las opciones se cuentan en todo el texto salvo el texto preliminar: también en títulos, numeración y notas; la llamada de una nota no es un corchete. Las palabras son las de las disposiciones; la numeración, los títulos, las notas, el texto preliminar y una opción que dice «Sin texto» no cuentan.
brackets-elsewhere = Lo que cada texto deja abierto
data-files = Datos
data-package = Descripción de los datos

## Rolling text, fates and packages

rolling-texts = Textos evolutivos
rolling-size = Texto nuevo propuesto y extensión del proyecto
rolling-extent = { $text }, y { $new } de texto nuevo.
rolling-a-page = Se calculan { $words } palabras por página.
part-of-draft = Parte del proyecto
words-of-draft = Palabras del proyecto
words-to-add = Palabras por añadir
words-to-strike = Palabras por suprimir
edits-number = Enmiendas
whole-draft = Todo el proyecto
rolling-count-note = Una palabra es una serie de letras o cifras; no se cuentan los números, los títulos, las notas ni el texto preliminar, ni el texto que solo cambiaría de lugar. Las palabras que dos propuestas suprimirían se cuentan una vez, al igual que las que añadirían de forma idéntica en el mismo lugar; las propuestas rivales se cuentan por separado. Las cifras proceden de las propuestas registradas en este sitio.
rolling-by-whom = Por período de sesiones, delegación y estado
filter-session = Período de sesiones
filter-delegation = Delegación o grupo
filter-state = Resultado
no-session = Sin período de sesiones
rolling-note = Este es el proyecto con todas las propuestas presentadas sobre él; nadie ha acordado este texto. Tras cada cambio se nombra a quien lo propone, con un enlace a la propuesta. Cuando las propuestas se excluyen entre sí, las palabras del proyecto figuran una sola vez, seguidas de las versiones rivales.
rolling-filter = Mostrar las propuestas
rolling-filter-all = todas
rolling-only-changed = Solo las disposiciones con propuestas
rolling-key-added = propuesto
rolling-key-struck = supresión propuesta
rolling-key-kept = se pide mantener
rolling-key-moved = traslado propuesto
rolling-contested = Se excluyen entre sí o excluyen propuestas sobre una parte.
rolling-rivals = Versiones rivales, de las que solo cabe una:
fate = Dónde están ahora sus palabras
fate-in-text = en el texto
fate-in-brackets = entre corchetes
fate-as-option = como opción
fate-in-part = en parte
fate-elsewhere = en otra parte del proyecto
fate-not-in-text = no está en el texto
fate-gone-in-text = suprimido del texto
fate-gone-in-brackets = sigue ahí, entre corchetes
fate-gone-as-option = sigue ahí, como opción
fate-gone-in-part = suprimido en parte
fate-gone-elsewhere = ha pasado a otra disposición
fate-gone-not-in-text = sigue en el texto
fate-order-in-text = trasladado
fate-order-in-brackets = trasladado, entre corchetes
fate-order-as-option = trasladado, como opción
fate-order-not-in-text = no trasladado
fate-not-counted = no se sabe
fate-no-later = sin proyecto posterior
fate-share = { $words } de { $of } palabras ({ $percent } %)
fate-rule = Una modificación está en el texto si todas las palabras que cuentan figuran en su pasaje como ella las quería, sin nada en medio y fuera de corchetes y opciones; si se trata de palabras por suprimir, si han desaparecido todas. Una quinta parte o más de las palabras es «en parte», menos es «no está en el texto», y una serie de ocho palabras que figura en otra disposición se indica como «en otra parte». Las palabras que sustituyen a otras deben figurar en su lugar; los números de remisiones y de apartados y los títulos no cuentan.
fate-no-cause = Las palabras muestran lo que dice un proyecto, no por qué lo dice: otros pueden haber propuesto lo mismo, y las mismas palabras pueden haber llegado por otra vía.
fate-basis-new-words = Se cuentan las palabras que la unidad no tenía.
fate-basis-new-phrases = Se cuentan las palabras que pasan a estar junto a otras.
fate-basis-gone = Se cuentan las palabras por suprimir que ya no están.
fate-basis-kept = Se cuentan las palabras por mantener que siguen estando.
fate-basis-freed = Se cuentan las palabras por mantener sin corchetes que siguen estando, y las que debían suprimirse junto a ellas y ya no están.
fate-basis-order = Se comprueba si sigue al elemento previsto.
fate-why-no-draft = La propuesta no se refiere a ningún proyecto: no hay nada que buscar.
fate-why-on-summary = El proyecto al que se refiere es solo nuestro resumen: sus palabras no son las del tratado y no se calcula nada.
fate-why-summary = Este proyecto es solo nuestro resumen: no se calcula nada.
fate-why-other-language = El texto de este proyecto está en otro idioma.
fate-why-no-words = La modificación no cambia ninguna palabra. Los números de remisiones y de apartados no cuentan.
fate-first = Proyecto siguiente
fate-found = Palabras halladas
fate-remaining = Palabras que subsisten
scorecard = Dónde están ahora las modificaciones
scorecard-edits = Modificaciones
scorecard-whole = En conjunto
score-in-text = como se pidió: en el texto, o suprimido
score-not-in-text = no como se pidió: ausente del texto, o aún presente
scorecard-note = Cada modificación se cuenta una vez por fila, según lo que el último proyecto posterior que puede consultarse tiene de sus palabras; las palabras por suprimir están como se pidió si han desaparecido, y cuentan entre corchetes o como opción si siguen ahí de ese modo. Una modificación de varios patrocinadores cuenta para cada uno de ellos.
later-draft = Proyecto posterior
package-state-none = Ninguna propuesta del paquete está acordada.
package-state-some = Algunas propuestas del paquete están acordadas, no todas: se ofreció solo como un todo.
package-state-all = Todas las propuestas del paquete están acordadas.
proposals-by-session = Por período de sesiones
proposals-by-provision = Por disposición
proposals-by-delegation = Por autor
proposals-by-state = Por resultado
proposals-list-note = El destino indicado en cada línea se calcula a partir de las palabras, modificación por modificación, en el último de los proyectos posteriores. Las palabras muestran lo que dice un proyecto, no por qué lo dice.
sponsored = Patrocinadas
supported = Apoyadas
opposed = Con oposición
proposals-of-session-none = No consta ninguna propuesta.
count-contests = { $count ->
    [one] { $count } pasaje en disputa
   *[other] { $count } pasajes en disputa
}

## Posiciones, afinidades y votos

stances-on-day = Lo que se sabe al { $date }
stances-summary = Cuántos sostienen qué
stances-who = Quiénes
stances-topics = Los temas: quién sostiene qué
stances-provisions = Las disposiciones: quién sostiene qué
stances-part-groups = Grupos
stances-part-delegations = Delegaciones que hablaron en nombre propio
stances-part-observers = Observadores, organizaciones y órganos
stances-part-others = Otros, a quienes la fuente no nombra
stances-part-spoken-for = Delegaciones por las que solo hablaron sus grupos
stance-through = por medio de: { $group }
stance-spoken-by = intervino: { $delegation }
stance-was = antes
stance-of-group = su grupo
stance-before = Antes
stance-now = Después
stances-changes = Lo que cambió con el tiempo
stances-departures = Miembros que se apartan de su grupo
group-holds = El grupo sostiene
member-holds = El miembro sostiene
stances-recorded = Todas las posiciones, con sus fuentes
all-positions = Todas las posiciones
stances-on-treaty = Posiciones: { $treaty }
stances-method = Cada posición se apoya en la fuente que la acompaña. La adoptada en nombre de un grupo vale para quienes eran sus miembros ese día, y para la delegación que habló, hasta que ellos o un grupo suyo digan otra cosa. La palabra propia de un miembro prevalece sobre la de su grupo, aunque sea anterior; entre varios grupos cuenta el último que habló y, en un mismo día, el más pequeño. Una propuesta no es una posición. Sin fuente no hay posición, y la falta de datos no significa neutralidad.
alignment = Afinidades
who-stands-together = Quiénes coinciden
alignment-clusters = Quiénes coinciden
alignment-no-clusters = Ninguno coincide con otro con suficiente frecuencia.
alignment-mean = coincidencia media: { $share }
alignment-closest = Más próximas
alignment-farthest = Más alejadas
alignment-each-two = Coincidencia de dos en dos
alignment-by-delegation = Más próximos y más alejados, uno por uno
alignment-proposals = Propuestas sobre las que alguien se pronunció
alignment-proposal-cases = Casos que forman estas propuestas
alignment-joint = Las propuestas que varios hicieron en un mismo documento y un mismo día son un solo caso, y también las partes de un paquete: aquí, propuestas: { $proposals }; casos: { $cases }. Aquellos a quienes la fuente no nombra no están en ningún par.
alignment-subjects = Temas y disposiciones con alguna posición
alignment-pairs = Pares mostrados
alignment-too-few = Pares con menos de tres casos, no mostrados
count-cases = { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
alignment-matrix-note = Cada casilla indica la proporción de casos en que ambas coinciden y, debajo, el número de casos. Un tono más intenso indica mayor coincidencia; una casilla vacía, menos de tres casos.
alignment-no-matrix = Son demasiados para un cuadro de todos los pares; los archivos de datos los contienen todos.
alignment-method = Un caso es una propuesta sobre la que consta que las dos partes están a favor o en contra, o un tema, una disposición o parte de ella sobre los que las dos tienen una posición. Estar del mismo lado, o en el mismo grado de la escala, es coincidir; quien se reserva su posición no ha tomado partido. Los grupos valen por sus miembros en la fecha, y lo que un mismo grupo dijo por las dos no es un caso: muestra una voluntad, no dos que coinciden. No se muestra nada de dos partes con menos de tres casos. Se reúnen por enlace promedio: se unen las dos con mayor coincidencia media mientras esta sea al menos del { $together } y al menos la mitad de los pares tengan casos suficientes. Pocos casos muestran poco, y ninguna cifra dice por qué dos coinciden.
stands-closest = Más próxima a
stands-farthest = Más alejada de
backing = Apoyos y oposiciones conocidos
backing-for = A favor
backing-against = En contra
backing-nobody = Ninguna fuente nombra a nadie.
backing-members = Sus miembros ese día
role-sponsor = patrocinadora
role-spoken-for = representada
role-supporter = la apoya
role-opponent = se opone
backing-divided = Figuran en ambos lados y no se cuentan en ninguno
votes = Lo que exigirían las reglas
votes-supporters = Apoyos conocidos con derecho a voto
votes-opponents = Opositores conocidos con derecho a voto
votes-unnamed-for = Otros a favor, sin nombrar
votes-unnamed-against = Otros en contra, sin nombrar
votes-quorum = Miembros que deben estar presentes para votar
votes-unknown = Miembros cuyo lado se desconoce
votes-needed = Votos a favor necesarios si votan los { $members } miembros
votes-missing = De ellos, fuera de los apoyos conocidos
votes-blocking = Votos en contra que entonces la rechazarían
votes-against-known = Votos a favor necesarios si solo los opositores conocidos votan en contra
votes-none-enough = ninguno bastaría
votes-not-voting = No se cuentan entre los votos, pues no tienen
votes-no-rule = No se sabe qué exigiría una votación: las reglas registradas para este tratado no prevén votación o no indican mayoría.
votes-note = Los apoyos y las oposiciones son los que nombran las fuentes; no son votos, y el silencio no dice nada. Un grupo cuenta por quienes eran sus miembros ese día, salvo los que hablaron por sí mismos. La mayoría es la de los miembros presentes y votantes: no cuentan las abstenciones ni las ausencias.
proposals-on-topic = Propuestas sobre estas disposiciones
## Avance, cambios, paralelos, remisiones a su fecha

part-agreed = Acordado
part-open = Abierto
part-contested = Entre corchetes
part-unknown = Se desconoce
at-least = al menos { $figure }
at-most = como máximo { $figure }
least-of-provisions-agreed = Al menos { $agreed } de { $total } disposiciones acordadas
provisions-agreed-not-known = Se desconoce cuántas de las { $total } disposiciones están acordadas
changed-since-agreed = Modificado desde que se acordó
gone-since-agreed = Suprimido desde que se acordó
authentic-text-changed = Cambió el texto auténtico en otro idioma: { $language }
agreed-words = Texto acordado
agreed-words-now = Texto actual
count-changed-since-agreed = { $count ->
    [one] { $count } unidad modificada desde que se acordó
   *[other] { $count } unidades modificadas desde que se acordaron
}
editorial-change = De redacción: solo cambiaron la puntuación, las mayúsculas o los números de remisiones, y el estado se mantiene
changed-since-agreed-note = Un estado vale para el texto del proyecto vigente en su fecha. Donde un proyecto posterior dice otra cosa, nadie ha acordado lo que figura ahora, y se cuenta como abierto o entre corchetes.
share-of-words-agreed = El { $share } de las palabras está acordado
share-of-provisions-agreed = { $agreed } de { $total } disposiciones acordadas
least-advanced = Parte menos avanzada
progress-by-words = Palabras, según su grado de acuerdo
progress-by-provisions = Disposiciones, según su grado de acuerdo
progress-now = Hoy
progress-over-time = De un período de sesiones a otro
progress-by-provision = Disposición por disposición
agreed-share = Parte acordada
recorded = Consta
progress-note = Una parte tiene el estado que una fuente registró por última vez para ella; si no, el de aquello en que se encuentra. Si no consta nada, cuenta como entre corchetes si tiene corchetes u opciones, y como abierta en los demás casos. Acordado significa ad referéndum o más; abierto incluye lo acordado solo oficiosamente. Un conjunto vale lo que su parte menos avanzada. Las palabras son las de los párrafos; lo suprimido no se cuenta.
progress-summary-note = El proyecto es nuestro propio resumen. Por eso se cuentan disposiciones, según lo que registran las fuentes, y ninguna palabra.
see-progress = Avance, disposición por disposición
contention = Puntos controvertidos
contention-note = Contado al { $date }: las propuestas, cualquiera que fuera su suerte; las delegaciones que se sabe que están a favor o en contra de ellas, un grupo como sus miembros; las palabras que escribirían las propuestas; los corchetes de { $draft }. Aquellos a quienes las fuentes no nombran se indican al lado. La barra bajo una cifra y su tono indican, por cuartos, cuánto se acerca a la más alta de su columna.
words-proposed = Palabras propuestas
contention-quiet = { $count ->
    [0] Todas las disposiciones tienen alguno.
    [one] { $count } disposición no tiene ninguno.
   *[other] { $count } disposiciones no tienen ninguno.
}
new-since = Novedades desde el { $date }
new-until = Novedades hasta el { $date }
nothing-new = No consta nada.
statuses = Estados
proposal-outcomes = Qué fue de las propuestas
was-before = antes: { $was }
said-again = reiterado
changes-note = Con un período de sesiones figura todo lo que lo nombra como suyo; de lo que no nombra ninguno, todo lo posterior al fin del período anterior, hasta su último día.
see-changes = Todas las novedades de este período de sesiones
see-all-changes = Los cambios, período por período
draft-before = Proyecto en la apertura
draft-after = Proyecto en la clausura
statuses-at-session = Estados registrados en este período de sesiones
shared-wording = Palabras en ambos: { $words }; pasajes: { $passages } ({ $ours } de las palabras de aquí, { $theirs } de las de allí)
shared-none = No hay cinco palabras seguidas que estén en ambos.
shared-summary = Sin comparar: uno de los dos es un resumen, no el texto.
shared-languages = Sin comparar: los dos textos están en idiomas distintos.
shared-note = Va marcado y subrayado lo que figura en ambos: series de cinco palabras o más, con independencia de las mayúsculas y de los signos que las separen. Que dos textos compartan palabras no demuestra que uno proceda del otro.
side-by-side = Mostrar ambos textos
as-of-now = Los artículos aquí citados, con su nombre actual
referred-to-as = Citado como
now-called = Hoy
feed-draft = Nuevo proyecto: { $name }
feed-proposals = Propuestas: { $session }
feed-statuses = Estados registrados el { $date }
feed-statuses-when = Estados registrados: { $date }

words-agreed = Palabras acordadas
provisions-agreed = Disposiciones acordadas
of-words = { $count ->
    [one] de { $count } palabra
   *[other] de { $count } palabras
}
most-contended = Las más controvertidas
hottest-note = Las más controvertidas son las disposiciones que más se acercan a la cifra más alta del tratado en cuatro medidas juntas, que pesan lo mismo: las propuestas, las delegaciones a favor o en contra de estas, las palabras propuestas y los corchetes.
glance-note = La parte acordada se cuenta según lo que consignan las fuentes; las palabras entre corchetes, en el proyecto vigente; en nuestros propios resúmenes no se cuenta ninguna palabra.

cite-and-others = { $name } y otros
cite-note = Según el estilo OSCOLA. Añada el día en que lo leyó: «consultado el», y la fecha.
both-refer-to = ambos remiten a: { $labels }

## Kinds of documents: `kind` in documents.toml, with hyphens for spaces; a kind of yours stands as it is written

document-kind-analysis = análisis
document-kind-conference-room-paper = documento de sesión
document-kind-draft = proyecto
document-kind-information = información
document-kind-press-release = comunicado de prensa
document-kind-proposals = propuestas
document-kind-report = informe
document-kind-resolution = resolución
document-kind-rules = reglamento
document-kind-submission = comunicación
document-kind-treaty = tratado

## Beside the text

back-to-text = Volver al texto
beside-text = Estado y propuestas
choose-draft = Proyecto que se lee
mark-changes = Marcar lo que cambió desde el proyecto anterior
link-copied = Enlace copiado
copy = Copiar
copied = Copiado
changes-by-key = Las teclas n y p llevan al cambio siguiente y al anterior
filter-rows = Mostrar solo las filas con
other-instruments = También en este sitio

## Votaciones celebradas

vote = Votación
votes-taken = Votaciones
count-votes = { $count ->
    [one] { $count } votación
   *[other] { $count } votaciones
}
all-votes = Todas las votaciones
votes-on-this = Votaciones al respecto
votes-at-session = Votaciones de este período de sesiones
votes-of-party = Votaciones en que consta su voto
votes-split = Grupos cuyos miembros no votaron igual
votes-of-groups = Voto de los miembros de los grupos
vote-together = Todos igual
vote-apart = aparte de la mayoría
vote-on = Objeto
vote-on-whole = la negociación en su conjunto
vote-body = Quién votó
vote-how = Modo de decisión
vote-kind-recorded = votación registrada
vote-kind-counted = votos contados, sin registro
vote-kind-without-vote = sin votación
vote-result-carried = Aprobada
vote-result-lost = Rechazada
vote-carried-by = Aprobada por { $for } votos contra { $against }
vote-carried-by-abstaining = Aprobada por { $for } votos contra { $against }, abstenciones: { $abstaining }
vote-carried-unknown = Aprobada; se desconoce el recuento
vote-lost-by = Rechazada, con { $for } votos a favor y { $against } en contra
vote-lost-by-abstaining = Rechazada, con { $for } votos a favor y { $against } en contra, abstenciones: { $abstaining }
vote-lost-unknown = Rechazada; se desconoce el recuento
vote-without = Aprobada sin votación
vote-clauses = { $first }; { $then }
vote-sentence = { $words }.
vote-took = { $majority }: hacían falta { $needed } votos, { $margin }
vote-would = { $majority }: habrían hecho falta { $needed } votos, { $margin }
vote-short = { $count ->
    [one] faltó { $count }
   *[other] faltaron { $count }
}
vote-spare = { $count ->
    [0] alcanzados por lo justo
    [one] sobró { $count }
   *[other] sobraron { $count }
}
majority-simple = mayoría simple
majority-two-thirds = mayoría de dos tercios
majority-three-quarters = mayoría de tres cuartos
majority-of = mayoría de { $share }
vote-figures = Recuento
vote-number = Número
vote-rest = Miembros de los que el recuento no dice nada
vote-who = Quién votó qué
vote-not-named = y { $count } sin nombrar
vote-names-unknown = Las fuentes no dan nombres: se desconoce quién votó qué.
vote-note = La mayoría se cuenta sobre los votos a favor y en contra; las abstenciones y ausencias no cuentan, salvo que las reglas cuenten las abstenciones. Una cifra que ninguna fuente da se desconoce; no es cero.
voted = Votó
ballot-for = A favor
ballot-against = En contra
ballot-abstaining = Abstenciones
ballot-absent = Ausentes o sin votar
ballot-needed = Votos a favor que hacían falta
feed-vote = Votación: { $title }
alignment-votes = Votaciones de las que consta quién votó qué
alignment-votes-note = Una votación en que ambas votaron o se abstuvieron también es un caso.

## Argumentos

argument = Argumento
arguments = Argumentos
count-arguments = { $count ->
    [one] { $count } argumento
   *[other] { $count } argumentos
}
all-arguments = Todos los argumentos
arguments-on-this = Argumentos al respecto
arguments-on-package = Argumentos sobre el paquete
arguments-of-party = Sus argumentos
arguments-none = No consta ninguno.
arguments-among-answers = Entre las respuestas.
arguments-note = Cada argumento es de quienes se nombran debajo, según la fuente indicada; no es nuestro. Lo que responde a un argumento figura debajo de él.
argument-side-for = A favor
argument-side-against = En contra
argument-side-risk = Riesgo
argument-side-safeguard = Salvaguardia
argument-answers = Responde a
argument-reply = Respuesta
argument-replies = Respuestas a este argumento
on-condition = a condición
callout-note = Nota
callout-tip = Consejo
callout-important = Importante
callout-warning = Advertencia
callout-caution = Precaución
