page-outcomes = Du budget aux résultats
page-outcomes-heading = Du budget aux résultats
page-outcomes-lead = Les Résolutions 71, 72 et 151 demandent que le plan stratégique, le budget et les résultats soient liés. Cette page suit d’abord une cible, de l’argent au résultat. Elle montre ensuite les liens de chaque plan que nous avons trouvés dans nos sources.

outcomes-section-chain = Une cible, de l’argent au résultat
outcomes-section-forward = Le plan dans son ensemble
outcomes-section-node = Suivre un but ou une ligne budgétaire
outcomes-section-add = Ajouter un plan
outcomes-still-needed = Ce qui n’a pas été trouvé dans nos sources est énuméré sur la page des données, sous « Données encore nécessaires ». Les plans opérationnels, les budgets axés sur les résultats et les rapports d’activité annuels en contiennent davantage.
filter-plan = Plan
outcomes-follow = Suivre un but ou une ligne budgétaire
outcomes-follow-none = Choisissez un but, une cible, une ligne budgétaire…
outcomes-option = { $name } ({ $kind })
outcomes-neighbours = Lié à :
outcomes-choose = Choisissez un élément ci-dessus, ou cliquez sur l’un d’eux dans le graphique, pour voir ce à quoi il est lié, l’argent qui lui est consacré, ses chiffres et la décision qui le prescrit.
outcomes-add = Un plan se compose de trois tableaux : nœuds, liens et valeurs. Le modèle contient ces tableaux vides, un exemple complet et un guide qui explique chaque colonne. L’exploitant de ce site peut vérifier les tableaux remplis avec `python -m casebook.build --check-plan FOLDER`. La commande ne modifie rien. Elle signale chaque erreur avec le fichier, la ligne et la colonne : par exemple un cycle, un nom court inconnu ou répété, une unité erronée, des dates dans le désordre, une source manquante ou des montants dont la somme est inexacte.
outcomes-template = Modèle de plan (ZIP)

notice-plan = Le lien demande le plan « { $value } », pour lequel il n’y a pas de chiffres. Le plan par défaut est affiché.
notice-node = Le lien demande l’élément « { $value } », qui n’est pas dans le modèle de résultats. Veuillez en choisir un dans la liste.
export-scope-plan = plan { $value }
export-scope-node = liens de { $value }

# -- codes -----------------------------------------------------------------------------------------
node-kind-revenue-source = source de recettes
node-kind-plan = plan ou total
node-kind-cost-line = ligne de coût
node-kind-output = produit
node-kind-objective = objectif
node-kind-outcome = résultat
node-kind-sdg = objectif de développement durable
node-kind-goal = but
node-kind-target = cible
node-kind-indicator = indicateur
node-kind-decision = décision
node-kinds-revenue-source = Sources de recettes
node-kinds-plan = Plan ou total
node-kinds-cost-line = Lignes de coût
node-kinds-output = Produits
node-kinds-objective = Objectifs
node-kinds-outcome = Résultats
node-kinds-sdg = ODD
node-kinds-goal = Buts
node-kinds-target = Cibles
node-kinds-indicator = Indicateurs
node-kinds-decision = Décisions
link-kind-funds = finance
link-kind-contributes-to = contribue à
link-kind-measured-by = est mesuré par
link-kind-mandated-by = est prescrit par
leads-to-kind-output = produit
way-up = y conduit
way-here = l’élément lui-même
way-down = en découle
way-mandate = le prescrit
standing-reached = atteinte
standing-missed = non atteinte
standing-on-course = en bonne voie
standing-off-course = en retard
standing-unknown = ne peut être évaluée
standing-reason-at-or-past-target = cible atteinte
standing-reason-short-at-its-date = en deçà de la cible à l’échéance
standing-reason-short-after-its-date = en deçà de la cible après l’échéance
standing-reason-at-least-the-line = au niveau de la ligne droite ou au-dessus
standing-reason-behind-the-line = au-dessous de la ligne droite
standing-reason-no-indicator = aucun indicateur trouvé
standing-reason-no-target = pas de cible
standing-reason-no-value = aucune valeur trouvée
standing-reason-no-date = échéance non établie
standing-reason-no-baseline = aucune valeur de référence antérieure trouvée
standing-reason-only-projection = seule une projection a été trouvée
standing-reason-short-before-its-date = aucune valeur ultérieure trouvée
standing-reason-passed-between = franchie entre deux valeurs
standing-reason-only-later = seules des valeurs postérieures à l’échéance ont été trouvées
standing-reason-too-close = trop proche pour en juger, les valeurs étant arrondies
standing-reason-wider-measure = l’indicateur couvre plus que la cible
set-by-strategic-plan = Plan stratégique de l’UIT
set-by-broadband-commission = Commission sur le large bande
set-by-connectivity-2030 = Connectivité universelle d’ici à 2030
set-by-partner2connect = Partner2Connect
set-by-national-project = Projet national
value-kind-level = niveau
value-kind-reduction = réduction
value-kind-improvement = amélioration
measured-as-same = l’objet de la cible
measured-as-wider = quelque chose de plus large
money-scope-regular-budget-planned = budget ordinaire prévu
money-scope-part-planned = partie des montants prévus
money-scope-revenue-received = toutes les recettes reçues
money-scope-expenses-reported = dépenses déclarées
expectation-cost = coût publié
expectation-to-results = lien de l’argent à un résultat
expectation-serves = lien avec un but ou une finalité
expectation-measured = indicateur ou cible
expectation-mandate = décision

# -- en-têtes de tableaux --------------------------------------------------------------------------
column-plan-period = Plan
column-tree-name = Élément
column-node-kind = Type
column-node-id = Nom court
column-link-kind = Lien
column-leads-to-name = Conduit à
column-standing = État
column-standing-reason = Motif
column-way = Place dans la chaîne
column-distance = Liens de distance
column-words = Description
column-spent-chf = Dépensé, CHF
column-baseline = Référence
column-baseline-dated = Date de la référence
column-target = Cible
column-target-dated = Échéance de la cible
column-latest = Dernière valeur jusqu’à l’échéance
column-later = Première valeur après l’échéance
column-later-dated = Date de cette valeur
column-set-by = Fixée par
column-value-kind = Type de valeur
column-measured-as = L’indicateur mesure
column-judged-on = Évalué le
column-review = Examen par l’UIT
column-review-dated = Date de l’examen
column-review-title = Document de l’examen
column-latest-dated = Date de la dernière valeur
column-edition = Édition
column-expected = Ligne droite à cette date
column-indicator-name = Indicateur
column-target-name = Cible
column-purpose-name = But, objectif, produit
column-decision-name = Décision
column-money-name = Argent
column-links-found = Trouvés, sur cinq
column-expectation = Attendu
column-found = Trouvé
column-missing = Non trouvé

# -- outcomes-chain -----------------------------------------------------------------------------------
outcomes-chain = Une cible suivie de l’argent au résultat
    .subtitle = Argent du plan, décision, but, cible et résultat. La ligne est pointillée lorsqu’un lien entre deux étapes n’a pas été trouvé dans nos sources
    .method = La cible est choisie selon une règle : parmi les cibles en pourcentage qu’une décision prescrit et dont une valeur est connue jusqu’à l’échéance, la première du plan le plus récent. Chaque ligne pleine est un lien énoncé dans un document. L’argent est celui de tout le plan : la part consacrée à un but n’a pas été trouvée dans nos sources. Les progrès dans le monde ne sont pas l’œuvre de l’UIT seule. Les valeurs sont des estimations de leur édition ; les éditions ultérieures révisent les années antérieures.
outcomes-chain-finding = { $decision } : cible de { $target } pour { $by } (« { $name } ») ; la dernière estimation à cette échéance est de { $latest }, pour { $year }
outcomes-chain-plan = 1 Argent
outcomes-chain-decision = 2 Décision
outcomes-chain-goal = 3 But
outcomes-chain-target = 4 Cible
outcomes-chain-indicator = 5 Résultat
outcomes-chain-by = { $value } d’ici à { $year }
outcomes-chain-in = { $value } en { $year }
outcomes-chain-unlinked = montant pour un but non trouvé dans nos sources
column-is-linked = Lié à l’étape précédente

# -- outcomes-flow -----------------------------------------------------------------------------------
outcomes-flow = Le plan, de l’argent aux résultats
    .subtitle = Plan { $plan }. La largeur d’une bande indique son montant, en francs suisses aux prix courants ; les lignes fines sont des liens sans montant trouvé. Cibles : ✓ atteinte, ✗ non atteinte, ↗ en bonne voie, ↘ en retard, ○ ne peut être évaluée.
    .method = Chaque lien figure dans un document nommé dans le tableau, ou découle de lignes dont la somme est égale au total publié. Rien n’est comblé : un cadre tireté montre combien d’argent n’a pas d’autre lien. Le budget ordinaire prévu et toutes les recettes reçues ne sont pas la même chose : seules les secondes comprennent les contributions volontaires. Les recettes reçues proviennent des statistiques auditées, en dollars des États-Unis, converties en francs année par année au taux de l’unité contributive. Les cibles fixées hors du plan figurent sur la page des résultats. Les éléments peuvent être choisis dans le graphique, dans la liste ci-dessus et dans le tableau.
outcomes-flow-planned-finding = { $planned_name } : sur { $planned } prévus au budget ordinaire, montant que nos sources relient à des produits, objectifs ou buts : { $planned_traced_n ->
    [0] aucun
   *[other] { $planned_traced }
  }
outcomes-flow-received-finding = { $received_period } : sur { $received } de recettes totales reçues, montant que nos sources relient à des produits, objectifs ou buts : { $received_traced_n ->
    [0] aucun
   *[other] { $received_traced }
  }. Le total du plan { $plan } ne figure pas dans nos sources (Décision 5)
outcomes-flow-both-finding = { $planned_name } : montant que nos sources relient à des produits, objectifs ou buts : { $planned_traced_n ->
    [0] aucun
   *[other] { $planned_traced }
  } sur { $planned } prévus au budget ordinaire, et { $received_traced_n ->
    [0] aucun
   *[other] { $received_traced }
  } sur { $received } de recettes totales reçues
outcomes-no-amount = aucun montant trouvé
outcomes-link-hover = { $before }<br>{ $link }<br>{ $after }<br>{ $amount }
outcomes-node-hover = { $name }<br>{ $kind }<br>{ $amount }
outcomes-hanging = { $kinds } sans lien : { $count }
outcomes-break = Aucun autre lien trouvé pour { $amount }
outcomes-said-through = { $name } : { $amount } au total.
outcomes-said-stands = { $name } : { $standing }.
outcomes-said-funds = { $money ->
    [yes] { $name } finance { $to } à hauteur de { $amount }.
   *[no] { $name } finance { $to } ; aucun montant n’a été trouvé.
  }
outcomes-said-contributes-to = { $money ->
    [yes] { $name } → { $to } : contribution de { $amount }.
   *[no] { $name } → { $to } : contribution.
  }
outcomes-said-measured-by = { $name } : mesure par { $to }.
outcomes-said-ends = { $money ->
    [yes] { $name } : pas d’autre lien, pour { $amount }.
   *[no] { $name } ({ $kind }) : pas d’autre lien.
  }
outcomes-nothing = Rien sur ce plan n’a été trouvé dans nos sources

# -- outcomes-thread ---------------------------------------------------------------------------------
outcomes-thread = Liens d’un but, d’une cible ou d’une ligne budgétaire
    .subtitle = De la décision et de l’argent au résultat mesuré. Pointillé : non trouvé dans nos sources. Montants en francs suisses aux prix courants.
    .method = Tous les éléments qui conduisent à l’élément choisi et tous ceux qui en découlent, par les liens « finance », « contribue à » et « est mesuré par », avec les décisions qui en prescrivent un. Une cible dont l’échéance est passée est atteinte, non atteinte, ou ne peut être évaluée. Une cible encore ouverte est en bonne voie lorsque sa dernière valeur est égale ou supérieure à une ligne droite tracée de la valeur de référence à la cible, à la date de cette valeur. Les cibles sont évaluées à la date de la version.
outcomes-thread-finding = { $name } ({ $kind }) : { $up_n ->
    [0] aucun élément n’y conduit
    [one] un élément y conduit
    [many] { $up } éléments y conduisent
   *[other] { $up } éléments y conduisent
  }, { $down_n ->
    [0] aucun n’en découle
    [one] un en découle
    [many] { $down } en découlent
   *[other] { $down } en découlent
  }, et { $mandates_n ->
    [0] aucune décision qui le prescrive n’a été trouvée
    [one] une décision le prescrit
    [many] { $mandates } décisions le prescrivent
   *[other] { $mandates } décisions le prescrivent
  }
outcomes-thread-decision-finding = { $name } prescrit { $down_n ->
    [one] un élément
    [many] { $down } éléments
   *[other] { $down } éléments
  } du modèle de résultats
outcomes-no-node = Aucun élément n’est choisi
outcomes-spent = { $amount } dépensés au { $date }
outcomes-target-by = cible de { $value } pour { $date }
outcomes-baseline = référence { $value }
outcomes-latest = dernière valeur { $value }
outcomes-later = ensuite { $value }
outcomes-target-of = cible · { $setter }
outcomes-lacking-decision = Aucune décision trouvée qui le prescrive
outcomes-lacking-money = Aucun financement trouvé
outcomes-lacking-purpose = Aucune ligne de coût ni produit, objectif ou but trouvé
outcomes-lacking-target = Aucune cible trouvée
outcomes-lacking-indicator = Aucun indicateur trouvé

# -- outcomes-back -----------------------------------------------------------------------------------
outcomes-back = Des résultats à l’argent
    .subtitle = Plan { $plan }. Chaque ligne est un résultat ou un indicateur. Un point plein est un lien trouvé ; un point vide, un lien non trouvé dans nos sources.
    .method = Les liens sont remontés, à l’intérieur du plan, depuis chaque résultat ou indicateur situé au bout d’une chaîne. Une finalité est un but, un objectif, un produit ou un objectif de développement durable. L’argent est une recette, un plan ou un budget.
outcomes-back-finding = Plan { $plan } : sur { $ends } résultats et indicateurs, nombre que nos sources relient à un financement : { $money } ; à une décision : { $decision }
outcomes-end = { $name }
outcomes-step-indicator = Indicateur
outcomes-step-target = Cible
outcomes-step-purpose = Finalité
outcomes-step-decision = Décision
outcomes-step-money = Argent
outcomes-not-found = non trouvé
outcomes-back-hover = { $name }<br>{ $step } : { $found }

# -- outcomes-gaps, outcomes-missing -------------------------------------------------------------------
outcomes-gaps = Liens manquants par plan
    .subtitle = Tous les plans de nos sources. Chaque case indique combien d’éléments n’ont pas le lien, sur combien qui devraient l’avoir. Plus la teinte est foncée, plus la part est grande.
    .method = Les plans et les lignes de coût devraient conduire à un résultat. Les produits, objectifs, résultats, buts et cibles devraient avoir un coût publié. Les buts et les cibles devraient avoir une décision. Chaque résultat ou indicateur devrait être lié à un but ou à une finalité. Les objectifs, résultats, buts et cibles devraient avoir quelque chose qui les mesure. Les objectifs de développement durable, auxquels des dépenses sont rapportées, et les cibles fixées hors du plan ne sont pas comptés.
outcomes-gaps-finding = Non trouvés dans nos sources : le coût de { $missing } produits, objectifs, buts et cibles sur { $results }, et les résultats de { $stranded } plans et lignes de coût sur { $lines }
outcomes-plan-short = { $first }–{ $last }
outcomes-lacks-cost = Coût non trouvé
outcomes-lacks-to-results = Plans et lignes de coût non liés à un résultat
outcomes-lacks-serves = Non lié à un but
outcomes-lacks-measured = Indicateur ou cible non trouvé
outcomes-lacks-mandate = Décision non trouvée
outcomes-of = { $missing } sur { $count }
outcomes-none-expected = –
outcomes-missing = Liens manquants d’un plan
    .subtitle = Plan { $plan }. Plein : trouvé ; hachuré : non trouvé. Le tableau énumère chacun d’eux.
    .method = Les liens que chaque type d’élément devrait avoir sont comptés élément par élément. Le tableau les énumère tous, ceux qui n’ont pas été trouvés d’abord.
outcomes-missing-finding = Plan { $plan } : { $missing } liens et montants attendus sur { $expected } n’ont pas été trouvés dans nos sources
