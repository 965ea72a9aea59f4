# Le simulateur de classes : un État Membre, plusieurs ensemble, et les règles.

page-simulator = Simulateur
page-simulator-heading = Que signifierait chaque classe de contribution pour 2028–2031 ?
page-simulator-lead = Chaque État Membre choisit librement sa classe de contribution (Constitution, numéro 160). Comparez une classe supérieure, la même classe et une classe inférieure, puis voyez plusieurs États Membres changer de classe ensemble. Seules les classes que permettent la Constitution et la Convention sont proposées. Le lien enregistre vos choix.
simulator-section-choices = Un État Membre
simulator-section-coalition = Plusieurs États Membres ensemble
simulator-section-rules = Les règles

simulator-after-choice = Les États Membres devaient annoncer leur classe pour 2028–2031 avant une date que fixe la Conférence de plénipotentiaires (Constitution, numéro 161E). Ces classes ne figurent pas dans cette version, qui part des classes de { $year }. Une classe supérieure peut être choisie à tout moment (numéro 165B ; à vérifier dans les Textes fondamentaux). Une classe inférieure pourra de nouveau être choisie à la Conférence de plénipotentiaires de { $next }, à moins que la date fixée en 2026 ne soit pas encore passée. Un État Membre qui n’en a annoncé aucune conserve sa classe (numéro 161F ; à vérifier dans les Textes fondamentaux).
simulator-before-choice = Les États Membres annoncent leur classe pour 2028–2031 avant une date que fixe la Conférence de plénipotentiaires de 2026 (Constitution, numéro 161E). Le simulateur part des classes de { $year }. Une classe supérieure peut être choisie à tout moment (numéro 165B ; à vérifier dans les Textes fondamentaux), une classe inférieure seulement jusqu’à cette date. Un État Membre qui n’en annonce aucune conserve sa classe (numéro 161F ; à vérifier dans les Textes fondamentaux).
simulator-choose = Choisissez un État Membre pour voir ses classes.
simulator-pick = État Membre
simulator-pick-none = Choisissez un État Membre
simulator-up = Classe supérieure
simulator-same = Même classe
simulator-down = Classe inférieure
simulator-up-limit = Une classe supérieure peut être choisie à tout moment, sans limite (Constitution, numéro 165B ; à vérifier dans les Textes fondamentaux).
simulator-same-limit = La classe de { $year }, dernière année connue.
simulator-down-limit-share = Constitution, numéro 165 : réduction d’au plus 15 % à partir de { $units } unités, donc pas au-dessous de { $lowest }. Le Conseil détermine comment une réduction prend effet progressivement.
simulator-down-limit-class = Constitution, numéro 165 : au-dessous de trois unités, réduction d’une classe au plus, donc pas au-dessous de { $lowest }. Le Conseil détermine comment une réduction prend effet progressivement.
simulator-down-restricted = Constitution, numéro 165 : réduction d’une classe au plus, donc pas au-dessous de { $lowest }. Cette classe est réservée aux pays les moins avancés et à ceux que détermine le Conseil (Convention, numéro 468A). Nos sources n’indiquent pas si ce sera le cas en 2028–2031 pour cet État Membre : { $country }. Le Conseil détermine comment une réduction prend effet progressivement.
simulator-ldc-due = { $due }. Nos sources n’indiquent pas si ce sera le cas, ni si une classe de 1/8 ou de 1/16 sera conservée.
simulator-down-none = { $country } : aucune classe inférieure n’est ouverte. Les classes de 1/8 et de 1/16 d’unité sont réservées aux pays les moins avancés et à ceux que détermine le Conseil (Convention, numéro 468A).
simulator-down-last = { $country } : classe la plus basse de l’échelle.
simulator-down-exceptional = Circonstances exceptionnelles : toute classe de l’échelle ouverte à cet État Membre ({ $country }).
simulator-no-lower = aucune ouverte
simulator-class = { $units } { $several ->
    [yes] unités
   *[no] unité
  }
simulator-exceptional = Circonstances exceptionnelles
simulator-exceptional-what = Lève la limite des réductions dans ce simulateur. Dans la pratique, une réduction plus importante suppose des circonstances exceptionnelles, par exemple des catastrophes naturelles, et un État Membre qui montre qu’il ne peut plus conserver sa classe. La Conférence de plénipotentiaires peut l’autoriser (Constitution, numéro 165), et le Conseil entre deux conférences (numéro 165A ; à vérifier dans les Textes fondamentaux). Les classes de 1/8 et de 1/16 restent fermées aux États Membres qui n’y sont pas admissibles.
simulator-amounts = Montant de l’unité, taux du dollar et votre monnaie
simulator-unit = CHF par unité et par an, 2028–2031
simulator-unit-what = Valeur initiale : CHF 318 000, montant de 2024–2027. Le montant de 2028–2031 n’a pas été trouvé dans nos sources ; la Décision 5 de la Conférence de plénipotentiaires de 2026 devrait l’indiquer.
simulator-usd = CHF pour un dollar des États-Unis
simulator-usd-what = Si ce champ est vide, la moyenne de { $year } est utilisée : CHF { $rate } pour un dollar, soit { $average } l’unité. La page d’un État Membre utilise un autre taux pour { $unit_year }, celui auquel les statistiques auditées indiquent l’unité : CHF { $unit_rate }, soit { $unit } l’unité. Le montant en francs est le même.
simulator-own-code = Votre monnaie, en trois lettres
simulator-own-rate = Sa valeur pour un franc suisse
simulator-own-what = Veuillez remplir les deux champs.
simulator-own-official = { $country } : au taux officiel, moyenne de { $year }, un franc valait { $rate } en monnaie nationale{ $standing ->
    [far-from-market] ; les taux du marché étaient très différents
   *[usable] { "" }
  }.

simulator-choices = Classe supérieure, même classe ou classe inférieure, 2028–2031
    .subtitle = { $country_chosen ->
    [yes] { $country } : contribution annuelle en francs suisses (barres) ; tous les autres États Membres conservent leur classe de la dernière année connue
   *[no] Contribution annuelle en francs suisses pour une classe supérieure, la même classe et une classe inférieure
  }
    .method = Classe multipliée par le montant d’une unité, pour un an et pour les quatre ans de 2028–2031. Les sommes supposent que la classe s’applique dès la première année. Dans la pratique, le Conseil détermine comment une réduction prend effet progressivement (Constitution, numéro 165) : une réduction fait donc économiser moins. Les dollars sont calculés à la dernière moyenne annuelle et au taux que vous avez saisi. La part est celle de toutes les unités contributives si tous les autres États Membres conservent leur classe. À classe égale, le rang est le même. Les classes supérieure et inférieure sont les plus proches, sauf si vous en choisissez d’autres. Une classe non disponible est remplacée par la classe disponible la plus proche.
simulator-choices-finding = { $country }, 2028–2031 : { $up } par an dans la classe de { $up_units } { $up_units_n ->
    [one] unité
    [many] unités
   *[other] unités
  }, { $same } dans celle de { $same_units } ou { $down } dans celle de { $down_units }
simulator-choices-lowest-finding = { $country }, 2028–2031 : { $up } par an dans la classe de { $up_units } { $up_units_n ->
    [one] unité
    [many] unités
   *[other] unités
  } ou { $same } dans celle de { $same_units } ; aucune classe inférieure n’est ouverte
simulator-line-year = CHF par an
simulator-line-four = CHF pour 2028–2031
simulator-line-usd = USD par an, à CHF { $rate } pour un dollar (moyenne de { $year })
simulator-line-usd-chosen = USD par an, à votre taux
simulator-line-own = Votre monnaie par an, à votre taux
simulator-line-share = Part de toutes les unités, et rang
simulator-line-union = Unités de tous les États Membres, et variation
simulator-line-budget = Variation des contributions des États Membres pour 2028–2031
simulator-share-rank = { $share } · rang { $rank }
simulator-units-change = { $units } ({ $change })

simulator-coalition = Plusieurs États Membres changent de classe ensemble
    .subtitle = Variation en unités contributives entre la classe de la dernière année connue et celle du scénario, pour 2028–2031
    .method = Pour chaque État Membre, unités du scénario moins unités de la dernière année connue ; la dernière ligne les additionne. Les francs sont les unités multipliées par le montant d’une unité, par an et pour quatre ans, comme si chaque classe s’appliquait dès la première année. Dans la pratique, une réduction prend effet progressivement (Constitution, numéro 165). Si une classe n’est pas disponible, l’État Membre conserve la sienne. Le tableau compare la somme au total du dernier plan financier trouvé, celui de 2016–2019. Les totaux de 2020–2023 et de 2024–2027 n’ont pas été trouvés dans nos sources ; la Décision 5 (Rév. Dubaï, 2018) et la Décision 5 (Rév. Bucarest, 2022) devraient les indiquer.
simulator-coalition-finding = { $states_n ->
    [one] { $states } État Membre change de classe
    [many] { $states } États Membres changent de classe
   *[other] { $states } États Membres changent de classe
  } : { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  } au net, soit { $a_year } par an et { $four_years } pour 2028–2031
simulator-nobody = Choisissez des États Membres ci-dessus.
simulator-net = Tous ensemble
simulator-others = { $count ->
    [one] { $count } autre
    [many] { $count } autres
   *[other] { $count } autres
  }
simulator-move = { $before } → { $after }
simulator-change = { $change } { $several ->
    [yes] unités
   *[no] unité
  }
simulator-refused = non disponible, reste à { $units }
simulator-unchanged = reste à { $units }

simulator-total = Unités de tous les États Membres dans le scénario
    .subtitle = Unités contributives de tous les États Membres pour la dernière année connue, et pour 2028–2031 si ceux du scénario changent de classe et que tous les autres conservent la leur
    .method = Les classes de contribution sont additionnées pour chaque année ; pour 2028–2031, ce sont les classes de la dernière année connue, remplacées par celles du scénario le cas échéant. Les chiffres de 2025 à 2027 n’ont pas été trouvés dans nos sources ; les statistiques auditées de ces années devraient les indiquer.
simulator-total-finding = Avec ces choix, les États Membres totaliseraient { $units } unités contributives en 2028–2031, contre { $before } en { $year } ({ $change })
simulator-period = { $first }–{ $last },<br>scénario
simulator-total-change = variation

simulator-together = États Membres qui changent de classe
simulator-together-none = Choisissez des États Membres
simulator-add-group = Ajouter une région ou un groupe
simulator-add-group-none = Choisissez une région ou un groupe
simulator-paste = Ou coller une liste
simulator-paste-what = Noms officiels ou courants, ou codes, un par ligne ou séparés par des virgules. Vous pouvez ajouter la classe en unités : Kenya 2; UGA 1/2.
simulator-paste-use = Utiliser cette liste
simulator-paste-unknown = { $text } : non reconnu. Veuillez utiliser le nom de l’État Membre ou son code à trois lettres.
simulator-paste-several = { $count ->
    [one] { $text } : non reconnu. S’agit-il de : { $choices } ? Veuillez utiliser le nom complet ou le code à trois lettres.
    [many] { $text } peut désigner plusieurs États Membres : { $choices }. Veuillez utiliser le nom complet ou le code à trois lettres.
   *[other] { $text } peut désigner plusieurs États Membres : { $choices }. Veuillez utiliser le nom complet ou le code à trois lettres.
  }
simulator-paste-class = { $count ->
    [0] { $text } : la classe est illisible. Veuillez l’écrire en unités, par exemple 2, 1 1/2 ou 1/4.
   *[other] { $text } : la classe n’est pas claire. Il peut s’agir de { $choices }. Veuillez l’écrire en unités, par exemple 2, 1 1/2 ou 1/4.
  }
simulator-paste-scale = { $count ->
    [one] { $text } : ce nombre est en dehors de l’échelle des classes. La classe la plus proche est { $choices }. Veuillez vérifier le nombre.
   *[other] { $text } : ce nombre n’est pas une classe de l’échelle. Les classes les plus proches sont { $choices }. Veuillez en choisir une.
  }
simulator-paste-conflict = { $text } : la liste donne plusieurs classes à cet État Membre ({ $choices }). Veuillez n’en garder qu’une.
simulator-paste-taken = { $count ->
    [one] Un État Membre a été repris de la liste
    [many] { $count } États Membres ont été repris de la liste
   *[other] { $count } États Membres ont été repris de la liste
  }{ $classes ->
    [0] , sans classe.
   *[other] {""}, dont { $classes } avec une classe.
  }
simulator-paste-column = Colonne des classes : « { $column } ».
simulator-paste-unclear = Plusieurs colonnes peuvent être celle des classes ; aucune n’a été utilisée : { $columns }. Veuillez intituler la bonne « Unités ».
simulator-paste-unused = Colonnes non utilisées : { $columns }.
simulator-paste-left-out = Laissé de côté : « { $text } ».
simulator-paste-more = { $count ->
    [one] Une autre entrée n’a pas été utilisée.
    [many] { $count } autres entrées n’ont pas été utilisées.
   *[other] { $count } autres entrées n’ont pas été utilisées.
  }
simulator-all-up = Tous une classe au-dessus
simulator-all-same = Tous la même classe
simulator-all-down = Tous une classe au-dessous
simulator-clear = Effacer le scénario
simulator-class-of = { $country }, { $units } en { $year }
simulator-many = Le scénario compte { $count } États Membres. Vous pouvez fixer les classes une par une pour { $limit } d’entre eux au plus. Au-delà, veuillez utiliser la liste ci-dessus.

refused-no-class = { $country } : { $asked } n’est pas disponible, car ce n’est pas une classe de l’échelle (Convention, numéro 468 : unités entières de 40 à 2, puis 1 1/2, 1, 1/2, 1/4, 1/8 et 1/16 ; les nombres entiers supérieurs à 40 sont permis). Veuillez choisir une autre classe ; la plus proche est { $nearest }.
refused-lowest-class = { $country } : { $asked } n’est pas disponible. Seuls les pays les moins avancés, et les États Membres que détermine le Conseil, peuvent choisir 1/8 ou 1/16 d’unité (Convention, numéro 468A). Veuillez choisir une autre classe ; la plus proche est { $nearest }.
refused-reduction = { $country } : { $asked } n’est pas disponible. À partir de { $before }, un État Membre peut réduire sa classe d’au plus { $rule ->
    [share] 15 %, arrondis au nombre d’unités inférieur le plus proche dans l’échelle
   *[class] une classe
  } (Constitution, numéro 165). Veuillez choisir une autre classe ; la plus proche est { $nearest }.
refused-no-member = { $asked } pour { $country } : ce n’est pas un État Membre. Veuillez vérifier le nom ou le code.
scenario-fault-version = Le scénario de ce lien a été créé avec une version plus récente de ce site ({ $text }) et ne peut pas être lu. Veuillez le définir de nouveau.
scenario-fault-item = Une partie du scénario du lien ne peut pas être lue et est laissée de côté : { $text }. Veuillez la définir de nouveau.
scenario-fault-bounds = Une valeur du scénario du lien dépasse les limites et est laissée de côté : { $text }. Veuillez la définir de nouveau.
scenario-fault-many = Le scénario du lien compte trop d’États Membres. Ceux-ci sont laissés de côté : { $text }

simulator-rules-lead = Chaque règle indique le texte où elle a été lue. Lorsqu’aucun texte n’a été trouvé, la règle est donnée de connaissance et porte la mention : à vérifier dans les Textes fondamentaux. Pour les contributions dues et les arriérés, le texte en vigueur s’applique.
rules-rule = **{ $name }.** { $words } :small[{ $proof }]
rules-source = lu dans [{ $title }]({ $address })
rules-figures = chiffres { $figures }

column-units-before = Unités, dernière année connue
column-units-after = Unités 2028–2031
column-chf-a-year = CHF par an
column-chf-four-years = CHF, quatre ans
column-usd-a-year = USD par an
column-usd-a-year-chosen = USD par an, votre taux
column-own-a-year = Votre monnaie par an
column-own-currency = Votre monnaie
column-union-units = Unités de tous les États Membres
column-union-chf-a-year = Tous les États Membres, CHF par an
column-change-chf-a-year = Variation, CHF par an
column-change-chf-four-years = Variation, CHF, quatre ans
column-change-of-plan = Variation par rapport au plan 2016–2019
column-share-after = Part de toutes les unités
column-rank-after = Rang
column-asked-units = Unités demandées
column-refusal = Règle qui l’exclut
column-nearest-class = Classe disponible la plus proche
column-is-total = Tous les États Membres
column-is-scenario = Scénario
column-chf-per-usd = CHF pour un dollar des États-Unis
column-rate-year = Année du taux
refusal-no-class = Convention, numéro 468
refusal-lowest-class = Convention, numéro 468A
refusal-reduction = Constitution, numéro 165
refusal-no-member = aucun État Membre
