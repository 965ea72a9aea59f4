# Fichiers de l’estimation d’une proposition : annexe (DOCX, PDF), classeur (XLSX), et ce qu’un
# classeur qui revient a modifié.

proposal-file-kind-meeting = Réunion
proposal-file-kind-interpretation = Interprétation
proposal-file-kind-remote = Participation à distance
proposal-file-kind-participants = Participants pris en charge
proposal-file-kind-document = Documents
proposal-file-kind-publication = Publications
proposal-file-kind-staff = Temps de travail du personnel
proposal-file-kind-mission = Missions
proposal-file-kind-fellowship = Bourses
proposal-file-kind-expert = Contrats d’experts
proposal-file-kind-software = Logiciels et hébergement
proposal-file-kind-event = Manifestations
proposal-file-kind-other = Autre

proposal-file-measure-days = jours
proposal-file-measure-rooms = salles
proposal-file-measure-interpreters = interprètes
proposal-file-measure-people = personnes
proposal-file-measure-pages = pages
proposal-file-measure-languages = langues
proposal-file-measure-titles = titres
proposal-file-measure-months = mois
proposal-file-measure-posts = postes
proposal-file-measure-missions = missions
proposal-file-measure-travellers = voyageurs
proposal-file-measure-fellowships = bourses
proposal-file-measure-experts = experts
proposal-file-measure-events = manifestations
proposal-file-measure-items = unités

proposal-file-timing-once = Une seule fois
proposal-file-timing-yearly = Chaque année
proposal-file-paid-cash = En espèces
proposal-file-paid-in-kind = En nature
proposal-file-fund-regular = Budget ordinaire
proposal-file-fund-voluntary = Contributions volontaires
proposal-file-fund-open = Non décidé
proposal-file-sector-general = L’Union tout entière
proposal-file-sector-radiocommunication = Radiocommunications (UIT-R)
proposal-file-sector-standardization = Normalisation (UIT-T)
proposal-file-sector-development = Développement (UIT-D)

proposal-file-field-line = Ligne
proposal-file-field-kind = Type de travaux
proposal-file-field-title = Travaux prévus
proposal-file-field-grade = Grade du personnel
proposal-file-field-quantity = Quantité
proposal-file-field-measure = comptée en
proposal-file-field-second = Seconde quantité
proposal-file-field-second_measure = également comptée en
proposal-file-field-low = Coût unitaire, bas (CHF)
proposal-file-field-likely = Coût unitaire, probable (CHF)
proposal-file-field-high = Coût unitaire, élevé (CHF)
proposal-file-field-price_first = Prix : première année
proposal-file-field-price_last = Prix : dernière année
proposal-file-field-timing = Une seule fois ou chaque année
proposal-file-field-first_year = Première année
proposal-file-field-last_year = Dernière année
proposal-file-field-paid = En espèces ou en nature
proposal-file-field-fund = Financement
proposal-file-field-published = Coût unitaire publié utilisé
proposal-file-field-factor = Facteur vers les derniers prix
proposal-file-field-unit_low = Coût unitaire aux derniers prix, bas
proposal-file-field-unit_likely = Coût unitaire aux derniers prix, probable
proposal-file-field-unit_high = Coût unitaire aux derniers prix, élevé
proposal-file-field-each_low = Un paiement, bas
proposal-file-field-each_likely = Un paiement, probable
proposal-file-field-each_high = Un paiement, élevé
proposal-file-field-payments = Paiements
proposal-file-field-undated = Année non connue (1 = oui)
proposal-file-field-total_low = Total, bas
proposal-file-field-total_likely = Total, probable
proposal-file-field-total_high = Total, élevé
proposal-file-field-proposal = Titre de la proposition
proposal-file-field-conference = Conférence ou assemblée
proposal-file-field-sector = Secteur responsable
proposal-file-field-unit_chf = Une unité contributive, CHF par an
proposal-file-field-currency = Monnaie nationale (trois lettres)
proposal-file-field-per_chf = Monnaie nationale pour un franc suisse
proposal-file-field-answer = Réponse
proposal-file-field-estimate = Estimation telle qu’elle a été exportée

proposal-file-low = Bas
proposal-file-likely = Probable
proposal-file-high = Élevé
proposal-file-year = Année
proposal-file-index = Indice des prix ({ $base } = 1)
proposal-file-undated = Année non connue
proposal-file-later = Autres années
proposal-file-total = Total
proposal-file-once = Une seule fois
proposal-file-yearly = Chaque année, toutes années réunies
proposal-file-in-kind = Dont en nature
proposal-file-on-units = En espèces, hors contributions volontaires
proposal-file-units-year = Équivalent en unités contributives si le tout est payé en une année
proposal-file-units-four = Unités contributives pour chacune des quatre années
proposal-file-own-currency = Total en monnaie nationale
proposal-file-own-currency-of = Total en { $code }
proposal-file-open-lines = Lignes sans coût
proposal-file-question = Question
proposal-file-reference = Référence
proposal-file-answer = Réponse
proposal-file-not-answered = Pas encore de réponse.
proposal-file-none = néant
proposal-file-untitled = Proposition encore sans titre
proposal-file-legend = Vous pouvez modifier les cellules encadrées ; toutes les autres contiennent des formules. Pour ajouter une ligne, utilisez une rangée vide du tableau.
proposal-file-by-kind = Par type de travaux
proposal-file-by-fund = Par source de financement

proposal-file-illustrative = Illustratif : les coûts et les quantités ont été saisis par l’auteur de cette estimation. Ce ne sont pas des chiffres de l’UIT.
proposal-file-disclaimer = Cette estimation a été établie avec un tableau de bord indépendant, et non par l’UIT ou son secrétariat. Elle ne remplace pas l’estimation des coûts que le Secrétaire général peut préparer avec un État Membre.
proposal-file-annex = Annexe
proposal-file-heading = Coût estimé : { $title }
proposal-file-section-need = Besoin et résultat attendu
proposal-file-section-cost = Coût
proposal-file-section-return = Ressources, travaux supprimés en contrepartie et fin des travaux
proposal-file-section-assumptions = Hypothèses
proposal-file-section-sources = Sources
proposal-file-section-disclaimer = Avertissement
proposal-file-lines-title = Lignes de travaux
proposal-file-years-title = Totaux par année
proposal-file-sums-title = Totaux
proposal-file-part = Part du coût
proposal-file-effects-title = Lignes qui modifient le plus le total
proposal-file-work = Travaux
proposal-file-when = Quand
proposal-file-unit-cost = Coût unitaire, CHF
proposal-file-unit-entered = { $amount } aux prix de { $years }
proposal-file-total-chf = Total, CHF
proposal-file-effect-low = Bas au lieu de probable
proposal-file-effect-high = Élevé au lieu de probable
proposal-file-effect-tenth = Quantité accrue de 10 %
proposal-file-open = Pas encore de coût
proposal-file-summary = La proposition coûte CHF { $likely } aux prix constants de { $base } (fourchette : de { $low } à { $high }).
proposal-file-summary-single = La proposition coûte CHF { $likely } aux prix constants de { $base }.
proposal-file-summary-least = { $count ->
    [one] Une ligne n’a pas encore de coût : le total est donc un minimum.
   *[other] { $count } lignes n’ont pas encore de coût : le total est donc un minimum.
  }
proposal-file-summary-none = Aucune ligne n’a encore de coût.
proposal-file-summary-units = Payé en une année, en espèces et hors contributions volontaires, ce montant équivaut à { $year } unités contributives ; sur quatre ans, à { $four } unités chaque année.
proposal-file-table-alt = { $title } : tableau de { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
  }
proposal-file-assumption-prices = Tous les montants sont en francs suisses aux prix constants de { $base }. Les coûts unitaires des années antérieures sont ajustés selon les prix à la consommation en Suisse. Aucune inflation n’est supposée après { $base }.
proposal-file-assumption-yearly = Une ligne payée chaque année a sa quantité entière chaque année. Une ligne payée une seule fois sur plusieurs années est comprise dans le total, mais n’est attribuée à aucune année.
proposal-file-assumption-range = Le total bas additionne tous les coûts bas, et le total élevé tous les coûts élevés. Une ligne sans fourchette a trois fois le même coût.
proposal-file-assumption-units = Une unité contributive équivaut à CHF { $unit } par an. Les lignes dont le financement n’est pas décidé comptent comme payées par les contributions.
proposal-file-assumption-currency = { $code } { $rate } pour un franc suisse, selon la saisie de l’auteur.
proposal-file-assumption-open = Les lignes sans coût probable sont énumérées, mais ne sont pas comptées.
proposal-file-source-typed = Quantités et coûts : saisis par l’auteur de cette estimation, sauf si un coût unitaire publié est indiqué.
proposal-file-source-published = Coût unitaire publié ({ $id }) : CHF { $chf } aux prix de { $years }, CHF { $moved } aux prix de { $base } ; { $grade }. { $computation } { $remark } Source : { $source }
proposal-file-source-prices = Prix à la consommation en Suisse : { $source } (chiffre { $figure })
proposal-file-source-release = Chiffres : version { $release } du { $date }
proposal-file-source-link = Ouvrir cette estimation

proposal-file-changed = Ligne { $line }, { $field } : { $old } → { $new }
proposal-file-changed-head = { $field } : { $old } → { $new }
proposal-file-changed-answer = Réponse à « { $field } » : { $old } → { $new }
proposal-file-added = Nouvelle ligne { $line } : { $new }
proposal-file-removed = La ligne { $line } a été supprimée : { $old }
proposal-file-moved = La ligne { $old } est maintenant la ligne { $new }.
proposal-file-formula = Cellule { $cell } : la formule { $old } a été remplacée par { $new }.
proposal-file-replaced = Cellule { $cell } : la formule { $old } a été remplacée par la valeur { $new }.
proposal-file-no-formulas = La rangée de la cellule { $cell } n’a pas de formules ; les totaux ne la comptent donc pas. Veuillez copier les formules de la rangée précédente.
proposal-file-rounded = Cellule { $cell }, { $field } : { $old } a été arrondi à { $new }.
proposal-file-refused = Cellule { $cell }, { $field } : « { $new } » ne peut pas être utilisé ; { $old } est donc conservé. Veuillez corriger la cellule.
proposal-file-left-out = La nouvelle ligne en { $cell } a été écartée : { $field } a la valeur « { $new } », qui ne peut pas être utilisée. Veuillez corriger la cellule.
proposal-file-too-large = Cellule { $cell }, { $field } : avec « { $new } », la ligne coûterait plus de 10 milliards de francs suisses ; { $old } est donc conservé. Veuillez corriger la cellule.
proposal-file-too-large-new = La nouvelle ligne en { $cell } a été écartée : elle coûterait plus de 10 milliards de francs suisses. Veuillez réduire la quantité, le coût unitaire ou les années.
proposal-file-too-many = La rangée { $cell } a été écartée : une estimation a au plus { $new } lignes.
proposal-file-missing = { $field } : introuvable dans le classeur ; les valeurs restent inchangées.
proposal-file-range = La plage { $field } est passée de { $old } à { $new } ; des totaux peuvent omettre des rangées.
proposal-file-baseline = L’estimation telle qu’elle a été exportée ne peut pas être lue ; toutes les lignes comptent donc comme nouvelles. Le lien de l’estimation peut être donné avec --link.
proposal-file-no-differences = Le classeur contient la même estimation qu’auparavant.

proposal-file-allowed = la valeur figurant dans un lien vers une estimation sur ce site
proposal-file-take-annex-docx = Annexe à la proposition (DOCX)
proposal-file-take-annex-pdf = Annexe à la proposition (PDF)
proposal-file-take-workbook-xlsx = Classeur avec formules actives (XLSX)

error-workbook-unreadable = Ce fichier ne peut pas être lu comme classeur d’une estimation : { $reason }. Veuillez utiliser un fichier XLSX d’une estimation exporté de ce site.
error-workbook-too-large = Le classeur est trop volumineux : { $size } octets, alors que le maximum est de { $limit }. Veuillez l’exporter de nouveau et copier vos modifications dans le nouveau fichier.
