# La page où se compose un dossier, et les accès à cette page depuis chaque fiche.

page-briefing = Dossier
page-briefing-heading = Votre dossier
page-briefing-lead = Choisissez des fiches sur n’importe quelle page, ordonnez-les et ajoutez vos propres mots. Téléchargez le résultat sous forme de diapositives, de document ou de page consultable sans réseau. Votre dossier est enregistré dans son lien, pas sur notre serveur.

briefing-add = Ajouter au dossier
briefing-added = Dans le dossier
briefing-add-short = Ajouter
briefing-added-short = Ajouté
briefing-named = { $action } : { $name }
briefing-add-sentence = Ajouter le fait { $place } : { $name }
briefing-added-sentence = Ajouté : fait { $place }, { $name }
briefing-add-help = Ajoute au dossier cette fiche telle que vous la voyez.
briefing-add-sentence-help = Ajoute au dossier le constat de la fiche qui étaye cette phrase.
briefing-added-help = La retire du dossier.
briefing-counter = Dossier ({ $count })

briefing-start = Commencer par
briefing-start-lead = Ou ouvrez n’importe quelle page et ajoutez ses fiches une à une.
briefing-start-again = Recommencer
briefing-start-again-lead = Cela remplace les fiches et les notes actuelles.
briefing-start-national = Dossier : { $country }
briefing-start-national-what = Les fiches habituelles pour ce public : ce que fait l’UIT, ce que cela coûte, et la décision.
briefing-start-council = Le dossier type
briefing-start-council-what = Pour le groupe de travail du Conseil : ce que fait l’UIT, ses recettes, les unités, les économies et les besoins.
briefing-start-ministry = Le dossier pour un ministère : { $country }
briefing-start-ministry-what = Des raisons d’investir dans l’UIT au cas de l’État Membre, en une dizaine de fiches.
briefing-start-empty = Vide
briefing-start-empty-what = Retire toutes les fiches.
briefing-choose-country = Choisissez un État Membre en haut de la page pour son dossier national.

briefing-for = Public
briefing-language = Langue des fichiers
briefing-take = Télécharger
briefing-take-national = Note de deux pages (PDF)
briefing-take-council = Dossier type (PDF)
briefing-present = Présenter
briefing-present-help = Ouvre les diapositives en plein écran. Les flèches font passer d’une diapositive à l’autre ; B masque l’écran.
briefing-link = Lien
briefing-link-what = Toute personne qui ouvre cette adresse voit ce dossier, avec vos notes et les chiffres les plus récents.
briefing-format-pptx = Diapositives (PowerPoint)
briefing-format-slide = Une diapositive (PowerPoint)
briefing-format-docx = Document (Word)
briefing-format-pdf = Note (PDF)
briefing-format-page = Une page (PDF)
briefing-format-html = Page hors ligne
briefing-format-zip = Toutes les données
briefing-format-pptx-help = Une diapositive par fiche, avec des graphiques et tableaux modifiables et des notes pour l’orateur.
briefing-format-slide-help = Les messages clés, un graphique et la décision sur une seule diapositive.
briefing-format-docx-help = Titres, graphiques et tableaux modifiables ; deux pages pour le dossier habituel d’un État Membre.
briefing-format-pdf-help = À imprimer ou à envoyer ; deux pages pour le dossier habituel d’un État Membre.
briefing-format-page-help = Les messages clés, un graphique et la décision sur une seule page.
briefing-format-html-help = Un seul fichier avec graphiques et données, à emporter sur une clé USB.
briefing-format-zip-help = La page hors ligne, avec un fichier CSV par fiche.

briefing-cards = Fiches
briefing-cards-count = { $count ->
    [one] { $count } fiche
    [many] { $count } fiches
   *[other] { $count } fiches
  } sur { $limit } au maximum
briefing-preview = Aperçu
briefing-up = Monter
briefing-down = Descendre
briefing-remove = Retirer
briefing-up-help = Monte « { $name } ».
briefing-down-help = Descend « { $name } ».
briefing-remove-help = Retire « { $name } ».
briefing-note-and-form = Note
briefing-note = Votre note
briefing-note-help = Texte simple. Il figure sous le constat dans tous les formats, signalé comme étant de vous.
briefing-note-mine = Note personnelle : { $note }
briefing-sentence = Phrase seule
briefing-sentence-help = Omet le graphique et le tableau.
briefing-figure = Chiffre { $figure }
briefing-own-values = Illustratif, sans identifiant de chiffre
briefing-national = Autres publics et formats
briefing-open = Ouvrir et adapter
briefing-national-what = Le dossier habituel pour ce public, établi à partir des chiffres de cette page.
briefing-borrowed = Ce dossier a été ouvert à partir d’un lien. Le vôtre est conservé dans ce navigateur.
briefing-own-back = Revenir à mon dossier
