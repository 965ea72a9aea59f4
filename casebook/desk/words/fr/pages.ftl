# Les pages du bureau.

back = Retour à la liste
moment = { $at } (Genève)
choose = Choisir
open = Ouvrir
why = Motif

## Charger

load-way = Comment
load-way-file = À partir d’un tableur
load-way-figure = Un chiffre publié
load-way-drafts = Brouillons
load-file = Feuille de calcul (Excel .xlsx ou CSV)
    .help = Telle quelle : titres, notes de bas de page et totaux peuvent rester. Charger ne publie rien.
load-reading = Lecture du fichier …
load-kept = { $name } est encore chargé, avec vos corrections. Chargez un autre fichier ci-dessus pour le remplacer.
load-table = Ces chiffres sont
    .help = Reconnu d’après les colonnes et les chiffres qu’elles contiennent. Choisissez un autre tableau si ce n’est pas le bon.
load-how = Comment le fichier a été lu
load-header = Ligne des en-têtes de colonne
    .help = 0 : il n’y en a pas.
load-decimal = Signe décimal
load-decimal-seen = comme dans le fichier
load-decimal-point = point (1.5)
load-decimal-comma = virgule (1,5)
load-complete = Le fichier est complet
    .help = Les lignes que nous avons et que le fichier n’a pas sont alors retirées.
load-complete-no = non : ce qui n’y figure pas reste
load-complete-years = oui, pour ses années
load-complete-table = oui, pour tout le tableau
load-columns = Colonnes
load-not-used = (non utilisée)
load-read-again = Relire ainsi
load-problems = { $count ->
    [one] Un point à vérifier
   *[other] { $count } points à vérifier
}
load-no-problem = Rien ne s’y oppose.
load-cells = Les cellules du fichier
load-right-value = Valeur correcte
load-more-problems = Et { $count } de plus, dans les cellules ci-dessous.
load-confirm = J’ai vérifié
load-only-problems = { $count ->
    [one] N’afficher que la ligne à corriger
   *[other] N’afficher que les { $count } lignes à corriger
}
load-first-rows = Les { $count } premières lignes sont affichées ; toutes comptent.
load-row = Ligne
load-what-to-do = Que faire
load-leave-out = Écarter
load-not-ready = Vous pourrez enregistrer quand il n’y aura plus rien à corriger ci-dessus.
load-nothing-new = Le fichier contient les chiffres déjà présents : il n’y a rien à enregistrer.
load-save = Enregistrer comme brouillon
load-sheets = Le fichier contient des chiffres de plusieurs tableaux. Ce qui est activé entre dans un seul brouillon et est publié ensemble.
load-sheet = Feuille « { $sheet } » : { $table }
load-sheets-differ = Deux feuilles donnent des valeurs différentes pour la même cellule. Corrigez l’une d’elles ou désactivez-la : { $cells }
load-into = Enregistrer dans
    .help = Les chiffres de plusieurs tableaux qui vont ensemble, par exemple les contributions et les recettes d’une nouvelle année, sont vérifiés et publiés ensemble lorsqu’ils sont dans un même brouillon.
load-into-new = un nouveau brouillon
load-into-differs = Le brouillon { $id } a une autre valeur pour les mêmes cellules. Modifiez-la là-bas ou enregistrez dans un nouveau brouillon : { $cells }
figure-check = Vérifier et enregistrer comme brouillon
column-source-kind = Genre de source
source-kind-official = officielle
source-kind-secondary = secondaire (presse et autres)
status-forecast = prévision
topic-unit-amount = montant de l’unité
topic-contributory-units = unités contributives
topic-budget = budget
topic-financial-plan = plan financier
topic-efficiency = efficacité
topic-unmet-need = besoin non satisfait
topic-voluntary = contributions volontaires
topic-strategic-plan = plan stratégique
topic-result = résultat
topic-financial-position = situation financière
topic-national-case = cas d’un pays
drafts-none = Il n’y a pas de brouillon ouvert.
drafts-one = **Brouillon { $id }** · { $table } · { $count ->
    [one] une modification
   *[other] { $count } modifications
} · { $name }, { $at }

## Modifications et ce qui en découle

changes-revised = Cellules révisées
changes-added = Lignes ajoutées
changes-withdrawn = Lignes retirées
changes-column = Colonne
changes-table = Tableau
changes-old = Actuel
changes-new = Nouveau
preview-title = Ce qui changerait
preview-again = Réessayer
preview-wait = Calcul de chaque phrase et de chaque graphique tels qu’ils seraient. Vous pouvez continuer entre-temps.
preview-refused = Ces chiffres ne peuvent pas être publiés tels quels :
preview-broken = Ces graphiques ne pourraient pas être affichés avec les nouveaux chiffres : { $cards }. Ne publiez pas avant que la personne qui administre le bureau ait consulté son journal.
preview-rows = Lignes ({ $count })
preview-totals = Totaux ({ $count })
preview-sentences = Phrases ({ $count })
preview-cards = Graphiques et identifiants ({ $count })
preview-briefs = Dossiers ({ $count })
preview-none = Aucun.
preview-year = Année
preview-rows-before = Lignes actuelles
preview-rows-after = Lignes ensuite
preview-old = Actuellement
preview-new = Ensuite
preview-more = Et { $count } de plus.
preview-card = Graphique
preview-view = Vue
preview-page = Page
preview-figure-before = Identifiant actuel
preview-figure-after = Identifiant ensuite
preview-cells = Valeurs modifiées
preview-member-states = { $more ->
    [0] Pages comparées : { $names }.
   *[other] Pages comparées : { $names } ; { $more } autres États Membres sont concernés.
}

## Brouillon et demande

draft-title = Brouillon { $id } : { $table }
draft-saved = Version { $version }, enregistrée par { $name }, { $at }
draft-asked = Sa publication a été demandée. Il pourra être modifié de nouveau si la demande est retirée ou refusée.
draft-dropped = Ce brouillon a été mis de côté.
draft-save = Enregistrer les modifications
draft-drop = Mettre le brouillon de côté
draft-both = { $name } a modifié les mêmes cellules entre-temps. Rechargez la page pour les voir, puis décidez quelle valeur est la bonne : { $cells }
draft-merged = Quelqu’un d’autre avait enregistré entre-temps ; les deux modifications sont conservées.
draft-alongside = { $name } travaille sur le même tableau, dans le brouillon { $id }. { $count ->
    [0] Aucune cellule n’est modifiée dans les deux.
    [one] Une cellule est modifiée dans les deux : convenez de sa valeur avant de demander la publication.
   *[other] { $count } cellules sont modifiées dans les deux : convenez de leurs valeurs avant de demander la publication.
}
source-document = Document source
    .placeholder = par exemple C25/45, tableau 3
    .help = Le document où figurent ces chiffres, tel qu’un lecteur le chercherait.
source-address = Adresse du document
source-quotation = Texte du document
    .help = La phrase ou la ligne du tableau, telle qu’elle y figure.
ask-title = Demander la publication
ask-reason = Pourquoi
    .help = Les lecteurs le voient sous « Ce qui a changé ».
ask-button = Demander la publication
ask-needed = Indiquez le document source et le motif : les deux sont nécessaires.
requests-none = Rien n’a été demandé.
requests-one = { $name }, { $at } · { $count ->
    [one] une modification
   *[other] { $count } modifications
}
request-title = Demande { $id } : { $table }
request-open = à décider
request-approved = approuvée
request-published = publiée
request-refused = refusée
request-withdrawn = retirée
request-quotation = « { $text } »
request-file = Du fichier { $name } (SHA-256 { $hash }…)
preparation-wanted = Sa version sera préparée dans un instant, pour pouvoir être publiée aussitôt.
preparation-working = Sa version est en préparation.
preparation-done = Sa version est prête : une fois approuvée, elle est publiée en deux secondes.
preparation-failed = Aucune version ne peut en être faite : { $problem }
comments-title = { $count ->
    [0] Commentaires
   *[other] Commentaires ({ $count })
}
comment = Commentaire
comment-button = Ajouter le commentaire
decide-title = Décider
decide-own = Vous avez fait cette demande vous-même : quelqu’un d’autre doit l’approuver.
approve-now-lead = Les lecteurs la voient aussitôt, sur chaque page ouverte.
approve-now = Approuver et publier maintenant
approve-day = Jour
approve-time = Heure de Genève
approve-dated = La publication porte la date du { $day }, jour de cette minute en UTC.
approve-later = Approuver pour cette minute
refuse = Refuser
refuse-button = Refuser la demande
withdraw = Retirer ma demande
withdraw-button = La retirer

## Publications

releases-live = Les lecteurs voient
releases-first = Tel qu’à la mise en place du bureau.
releases-none = Il n’y a pas encore de version. L’administrateur du bureau la crée avec « python -m casebook.desk init ».
releases-scheduled = Programmées ({ $count })
releases-past = Auparavant
publication-of = demande { $id }
publication-back = retrait de { $id }
publication-waiting = pour le { $at }
publication-publishing = en cours de publication
publication-live = visible depuis le { $at }
publication-replaced = visible à partir du { $at }, remplacée depuis
publication-taken-back = retirée ; avait été visible à partir du { $at }
publication-stopped = arrêtée
publication-failed = non publiée
publication-done = fait, { $at }
countdown = dans { $time }
countdown-now = dès que sa version est prête
stop = L’arrêter
open-request = Ouvrir la demande
take-back = Retirer
take-back-lead = La version précédente ({ $release }) redevient visible aussitôt. Le registre dit qui l’a fait et pourquoi.
take-back-button = Retirer maintenant

## Utilisation

use-week = Semaine
use-none = Rien n’a encore été compté.
use-off = Les décomptes viennent des sites qui partagent un dépôt avec ce bureau.
use-pages = Pages
use-cards = Graphiques
use-files = Fichiers emportés
use-countries = Pages des États Membres
use-what = Quoi
use-times = Fois
use-others = Autres États Membres ensemble
use-file-brochure = Brochure
use-file-infographic = Infographie
use-file-story = Le récit en images
use-file-talk = Un dossier à présenter
use-file-briefing = Dossier
use-file-release = La version entière

## Registre

record-search = Chercher dans les noms, les objets et les motifs
record-actions = Actions
record-when = Quand
record-who = Qui
record-what = Quoi
record-target = Objet
record-why = Pourquoi
target-request = demande { $id }
target-draft = brouillon { $id }
target-publication = publication { $id }
target-release = version { $id }
record-file = Fichier
record-hash = Empreinte
record-length = { $count ->
    [one] Une entrée. Son empreinte : { $hash }
   *[other] { $count } entrées. L’empreinte de la dernière : { $hash }
}
record-verify = Vérifier la chaîne
record-export = Exporter
record-save = Enregistrer le fichier
record-whole = { $count ->
    [one] L’unique entrée est intacte. Son empreinte : { $hash }
   *[other] Les { $count } entrées se suivent sans modification. L’empreinte de la dernière : { $hash }
}
record-broken = La chaîne est rompue à l’entrée { $line }. Prévenez l’administrateur du bureau.
action-start-draft = brouillon commencé
action-save-draft = brouillon enregistré
action-drop-draft = brouillon mis de côté
action-ask = publication demandée
action-withdraw = demande retirée
action-comment = commentaire
action-approve = approuvé
action-refuse = refusé
action-stop = arrêté
action-take-back = retrait ordonné
action-published = publié
action-taken-back = retiré
action-refused = tentative non autorisée
action-export-record = registre exporté
action-begin = bureau mis en place
