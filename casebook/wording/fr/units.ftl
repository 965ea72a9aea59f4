page-units-lead = Chaque État Membre choisit librement sa classe de contribution, c’est-à-dire le nombre d’unités contributives sur lequel sa contribution est fixée. Une unité vaut CHF 318 000 par an.
units-section-total = Combien d’unités au total
units-section-classes = États Membres par classe
units-section-changes = Changements de classe
units-section-peers = Un État Membre et ses pairs
units-section-value = Valeur d’une unité

units-total = Unités contributives des États Membres
    .subtitle = Unités contributives par année, { $scope }
    .method = Les classes de contribution de tous les États Membres considérés sont additionnées pour chaque année. Une classe est le montant fixé divisé par la valeur d’une unité cette année-là ; les classes corrigées portent le signe † et sont nommées dans les notes de ce chiffre. Les groupes sont ceux de l’année. Les totaux publiés pour les années antérieures étaient de 368 3/16 unités en 1998–1999 et de 358 3/16 en 2000–2001 ; aucun n’a été trouvé dans nos sources pour 2002 à 2012.
units-total-finding = { $members_n ->
    [one] Un État Membre comptait
    [many] { $members } États Membres totalisaient
   *[other] { $members } États Membres totalisaient
  } { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  } en { $year } : { $change } depuis { $previous } et { $since } depuis { $from }
units-total-group-finding = Les { $members } États Membres du groupe en { $year } totalisaient { $units } unités contributives. Les { $members_before } du groupe en { $from } en totalisaient { $before }

units-since-1998 = Unités contributives depuis 1998
    .subtitle = Unités contributives de tous les États Membres : telles que publiées pour 1998 à 2001 (gris), calculées à partir de 2013
    .method = Les totaux de 1998–1999 et de 2000–2001 proviennent du rapport annuel 2000. À partir de 2013, les classes de contribution de tous les États Membres sont additionnées pour chaque année. Les totaux des années intermédiaires n’ont pas été trouvés dans nos sources ; ils sont laissés en blanc.
units-since-1998-finding = Les États Membres totalisaient { $units } unités contributives en { $year }, soit { $difference } { $direction ->
    [more] de plus
   *[fewer] de moins
  } que les { $before } { $published ->
    [yes] publiées pour { $period }
   *[no] de { $period }
  }

units-by-region = Unités contributives par région de l’UIT
    .subtitle = Unités contributives par année et par région de l’UIT
    .method = Les classes de contribution des États Membres de chaque région sont additionnées pour chaque année.
units-by-region-finding = Les deux premières régions ({ $first } et { $second }) représentaient ensemble { $share } de toutes les unités contributives en { $year }

units-by-class = États Membres et unités par classe de contribution
    .subtitle = Nombre d’États Membres dans chaque classe et total de leurs unités contributives pour la dernière année affichée, { $scope }
    .method = Les États Membres sont comptés par classe de contribution pour la dernière année affichée, et leurs unités sont additionnées. Les classes sans État Membre sont omises.
units-by-class-finding = En { $year }, sur { $members } États Membres, { $small_n ->
    [one] un était dans une classe inférieure à une unité et représentait
    [many] { $small } étaient dans une classe inférieure à une unité et représentaient
   *[other] { $small } étaient dans une classe inférieure à une unité et représentaient
  } { $small_share } des unités. { $large_n ->
    [one] Le seul qui était dans une classe de dix unités ou plus représentait
    [many] Les { $large } qui étaient dans une classe de dix unités ou plus représentaient
   *[other] Les { $large } qui étaient dans une classe de dix unités ou plus représentaient
  } { $large_share } des unités
units-by-class-small-finding = En { $year }, sur { $members } États Membres, { $small_n ->
    [one] un était dans une classe inférieure à une unité et représentait
    [many] { $small } étaient dans une classe inférieure à une unité et représentaient
   *[other] { $small } étaient dans une classe inférieure à une unité et représentaient
  } { $small_share } des unités

units-map = Carte du monde par classe de contribution
    .subtitle = Classe de contribution pour la dernière année affichée, en unités contributives, { $scope }. Gris : hors champ, ou pas de classe. { disclaimer }
    .method = Chaque État Membre porte la couleur de sa classe pour la dernière année affichée ; les petits États Membres ont aussi un point. Les zones sans classe propre, ou dont le statut n’est pas réglé, sont en gris ; cela n’implique aucune prise de position quant à leur statut. Le fond de carte est établi à partir des géodonnées des Nations Unies. { disclaimer }
units-map-finding = La classe la plus fréquente en { $year } était de { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  }, choisie par { $holders } États Membres sur { $members }. La plus élevée était de { $highest }

units-changes = Changements de classe par année
    .subtitle = Unités contributives gagnées par les hausses de classe et perdues par les baisses, selon la première année de la nouvelle classe. Losange : variation nette lorsqu’il y a hausses et baisses ; { $scope }
    .method = La classe de chaque État Membre est comparée à celle de l’année précédente. Chaque bloc est un changement. Un bloc hachuré est un État Membre nouveau dans les chiffres : les Palaos, qui ont adhéré en 2024. Les classes choisies lors d’une Conférence de plénipotentiaires s’appliquent à partir de l’année qui suit la ligne pointillée.
units-changes-finding = Entre { $previous } et { $year }, { $up_n ->
    [0] aucun État Membre n’a relevé sa classe
    [one] un État Membre a relevé sa classe
    [many] { $up } États Membres ont relevé leur classe
   *[other] { $up } États Membres ont relevé leur classe
  } et { $down_n ->
    [0] aucun ne l’a abaissée
    [one] un l’a abaissée
    [many] { $down } l’ont abaissée
   *[other] { $down } l’ont abaissée
  }{ $new_n ->
    [0] { "" }
   *[other] {" "}(nouveaux membres : { $new })
  }. Variation nette, en unités : { $net }. Le plus grand changement : { $largest } ({ $largest_change })
units-changes-one-finding = Seul changement entre { $previous } et { $year } : { $largest }{ $new_n ->
    [0] { "" }
   *[other] , nouveau membre dans les chiffres
  } ({ $net }, en unités contributives)

units-change-list = Tous les changements de classe
    .subtitle = Les cinq plus grands changements de chaque année, par ordre de taille : classe de contribution avant et après, et variation, en unités contributives, { $scope } ; le tableau contient tous les changements
    .method = Tous les changements de classe d’une année à l’autre. Selon le numéro 165 de la Constitution, une classe de trois unités ou plus peut être réduite d’au plus 15 % de ses unités, arrondis au nombre d’unités inférieur le plus proche dans l’échelle. Une classe de moins de trois unités peut être réduite d’une classe au plus. Chaque réduction est mesurée par rapport à la classe choisie pour la période de contribution précédente, c’est-à-dire la classe de sa première année (2013 pour 2012–2015). Dans des circonstances exceptionnelles, des réductions plus importantes peuvent être autorisées. Les chiffres ne montrent pas dans quels cas : une étoile indique donc l’ampleur d’une réduction et rien d’autre. Les augmentations sont libres à tout moment. L’admissibilité aux classes de 1/8 et de 1/16 n’est pas vérifiée. Les États Membres nouveaux dans les chiffres ne figurent que dans le tableau.
units-change-list-finding = { $down_n ->
    [one] { $larger_n ->
        [0] La seule réduction entre { $from } et { $to } respectait la limite ordinaire du numéro 165 de la Constitution
       *[other] La seule réduction entre { $from } et { $to } dépassait la limite ordinaire (Constitution, numéro 165) et peut avoir été autorisée
      }
    [many] Les { $down } réductions entre { $from } et { $to } comprenaient { $larger } réductions dépassant la limite ordinaire (Constitution, numéro 165), qui peuvent avoir été autorisées
   *[other] { $larger_n ->
        [0] Les { $down } réductions entre { $from } et { $to } respectaient toutes la limite ordinaire du numéro 165 de la Constitution
        [one] Sur { $down } réductions entre { $from } et { $to }, une dépassait la limite ordinaire (Constitution, numéro 165) et peut avoir été autorisée
        [many] Sur { $down } réductions entre { $from } et { $to }, { $larger } dépassaient la limite ordinaire (Constitution, numéro 165) et peuvent avoir été autorisées
       *[other] Sur { $down } réductions entre { $from } et { $to }, { $larger } dépassaient la limite ordinaire (Constitution, numéro 165) et peuvent avoir été autorisées
      }
  }. { $up_n ->
    [0] Il n’y a eu aucune hausse
    [one] Il y a aussi eu une hausse
    [many] Il y a aussi eu { $up } hausses
   *[other] Il y a aussi eu { $up } hausses
  }

units-peers = Un État Membre et ses pairs
    .subtitle = { $country_chosen ->
    [yes] { $country } et ses pairs : classe de contribution, en unités contributives, sur une échelle logarithmique. Pairs : { $peers }
   *[no] Classe de contribution d’un État Membre et de ses pairs au fil des ans
  }
    .method = Pairs : { $peers }. Les groupes sont les pays les moins avancés, les pays en développement sans littoral et les petits États insulaires en développement, à la dernière année affichée. Les États Membres d’un même groupe sont des pairs. Les plus proches par le produit intérieur brut ou par la population : selon le rapport entre les derniers chiffres connus de chacun, qui datent parfois de plusieurs années. La même classe est celle de la dernière année affichée.
units-peers-finding = { $country } : { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  } en { $year }. Sur { $peers_n ->
    [one] un seul pair,
    [many] { $peers } pairs,
   *[other] { $peers } pairs,
  } { $higher_n ->
    [0] { $same_n ->
        [0] { $lower } { $lower_n ->
            [one] était
           *[other] étaient
        } dans une classe inférieure
       *[other] { $same } { $same_n ->
            [one] était
           *[other] étaient
        } dans la même classe{ $lower_n ->
            [0] {""}
           *[other] {" "}et { $lower } dans une classe inférieure
        }
    }
   *[other] { $higher } { $higher_n ->
            [one] était
           *[other] étaient
        } dans une classe supérieure{ $same_n ->
        [0] { $lower_n ->
            [0] {""}
           *[other] {" "}et { $lower } dans une classe inférieure
        }
       *[other] { $lower_n ->
            [0] {" "}et { $same } dans la même
           *[other] , { $same } dans la même et { $lower } dans une classe inférieure
        }
    }
  }
units-peers-class-finding = { $country } et { $peers_n ->
    [one] un autre État Membre
    [many] { $peers } autres États Membres
   *[other] { $peers } autres États Membres
  } : classe de { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  } en { $year }. Parmi { $peers_n ->
    [one] les autres (un seul)
    [many] les autres
   *[other] les autres
  }, { $still } y { $still_n ->
    [one] était
   *[other] étaient
  } déjà en { $from }
units-peers-invitation = Choisissez un État Membre dans les filtres<br>pour comparer sa classe à celle de ses pairs.
units-peers-unknown = Aucune classe trouvée pour cet<br>État Membre, dernière année affichée.
units-peers-here = { $count ->
    [one] { $count } pair
    [many] { $count } pairs
   *[other] { $count } pairs
  }

units-value = L’unité contributive aux prix constants
    .subtitle = Une unité contributive par an en francs suisses, telle que fixée et aux prix de 2024, 1997–2024
    .method = Le montant d’une unité provient de budgets et de plans financiers publiés ; lorsque seul un montant provisoire a été trouvé (cercles vides), c’est lui qui est utilisé. Pour 2002 et 2003, aucun n’a été trouvé dans nos sources. Les prix constants sont ceux de 2024, selon les prix à la consommation en Suisse. La perte de pouvoir d’achat est égale à un moins le rapport des deux.
units-value-finding = Une unité est de { $amount } par an depuis { $since }, année où elle valait { $real } aux prix de { $base }, soit une perte de pouvoir d’achat de { $lost }
units-value-real = aux prix de { $base }
units-value-set = telle que fixée (cercles : provisoire)
units-value-none = aucun montant<br>trouvé

units-no-total = aucun total<br>trouvé<br>{ $first }–{ $last }
units-no-change = Aucun changement de classe pour les années<br>et les États Membres choisis.
units-after = après PP-{ $year }<br>{ $place }
units-panel-members = États Membres
units-panel-class = Classe
units-panel-units = Unités contributives
units-class-of = Classe de { $units }
units-class-marked = { $name } : classe signalée
units-map-hover = { $name } : { $units }
units-net = net { $units }
units-new = { $name }, nouveau dans les chiffres : { $units }
units-move = { $name } { $before }{ "\u00A0" }→{ "\u00A0" }{ $units }
units-between = de { $previous } à { $year }
units-earlier = Les changements antérieurs figurent dans le tableau.
units-larger = * dépasse la limite ordinaire (Constitution, numéro 165) ; peut avoir été autorisé

class-band-to-eighth = 1/16 ou 1/8 unité
class-band-quarter-to-half = 1/4 ou 1/2 unité
class-band-one-to-two = 1 à 2 unités
class-band-three-to-nine = 3 à 9 unités
class-band-ten-to-nineteen = 10 à 19 unités
class-band-from-twenty = 20 unités ou plus

column-units = Unités contributives
column-class-of-contribution = Classe
column-previous-class = Classe précédente
column-previous-year = Année précédente
column-units-change = Variation en unités
column-direction = Sens
column-chosen-class = Classe choisie pour la période précédente
column-reduction-size = Ampleur de la réduction
reduction-size-within-limit = dans la limite du numéro 165
reduction-size-larger = plus importante ; peut avoir été autorisée
column-class-band = Groupe de classes
column-from-year = De
column-to-year = À
column-base-year = Prix de
direction-up = hausse
direction-down = baisse
direction-same = inchangé
direction-new = nouveau dans les chiffres
