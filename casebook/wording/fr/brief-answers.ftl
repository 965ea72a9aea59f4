# Messages clés, réponses et annexe : chaque phrase est remplie à partir du constat d’une fiche.
# `.number` est le chiffre du message clé qui peut le précéder en grands caractères.

brief-gets-networks = { $country } : { $networks } { $number ->
    [1] réseau à satellite propre au pays figurait
   *[other] réseaux à satellite propres au pays figuraient
  } dans la Liste des réseaux spatiaux de l’UIT au { $day }{ $others_n ->
    [0] , dans des bandes que le Règlement des radiocommunications planifie pays par pays, afin que chacun y ait sa place
   *[other] { $planned_n ->
        [0] {""}
       *[other] , dont { $planned } dans des bandes que le Règlement des radiocommunications planifie pays par pays, afin que chacun y ait sa place
    }
  }.
    .number = { $networks } { $number ->
        [1] réseau
       *[other] réseaux
    }
brief-gets-internet = { $country } : { $use } de la population utilisait l’Internet en { $year }, contre { $before } en { $from }. Connecter { $people_n ->
    [0] le reste de la population
   *[other] le reste de la population (personnes non connectées : { $people })
  } fait partie du mandat de l’UIT.
    .number = { $use } d’internautes
brief-gets-shared = Le travail de l’UIT pour connecter les populations profite à tous : en { $year }, des écoles comptant au total plus de { $value } d’élèves avaient un meilleur accès à l’Internet grâce à Giga, que mènent l’UIT et l’UNICEF.
    .number = { $value } d’élèves

brief-costs-people-system = { $country } : contribution fixée à { $chf } pour { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } au taux officiel de { $own_year })
   *[other] {""}
  }, soit { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    }
   *[no] { $francs }
  } par habitant et { $share } de toutes ses contributions fixées dans le système des Nations Unies.
    .number = { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    }
   *[no] { $francs }
  }
brief-costs-people = { $country } : contribution fixée à { $chf } pour { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } au taux officiel de { $own_year })
   *[other] {""}
  }, soit { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    }
   *[no] { $francs }
  } par habitant.
    .number = { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    }
   *[no] { $francs }
  }
brief-costs-system = { $country } : contribution fixée à { $chf } pour { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } au taux officiel de { $own_year })
   *[other] {""}
  }, soit { $share } de toutes ses contributions fixées dans le système des Nations Unies.
    .number = { $chf }
brief-costs = { $country } : contribution fixée à { $chf } pour { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } au taux officiel de { $own_year })
   *[other] {""}
  }.
    .number = { $chf }
brief-decides = { $country } : une classe de contribution est à choisir pour { $period }. { $courses ->
    [2] Possibilités : rester à { $units } { $units_n ->
        [one] unité
        [many] unités
       *[other] unités
    } ou monter ; aucune classe inférieure n’est ouverte.
   *[3] Possibilités : rester à { $units } { $units_n ->
        [one] unité
        [many] unités
       *[other] unités
    }, monter, ou descendre jusqu’à { $lowest } { $lowest_n ->
        [one] unité
        [many] unités
       *[other] unités
    }.
  } { $over ->
    [no] La date limite pour l’annoncer est fixée par la Conférence de plénipotentiaires ({ $place }, du { $opened } au { $closed }).
   *[yes] La Conférence de plénipotentiaires ({ $place }) s’est achevée le { $closed } ; la date limite pour annoncer une classe n’a pas été trouvée dans nos sources.
  }
    .number = { $period }

brief-answer-texts = Des règles communes à tous : en { $year }, les membres de l’UIT ont approuvé { $itu_t } normes techniques (Recommandations UIT-T) et, pour la radio, { $itu_r } Recommandations et { $reports } Rapports.
brief-answer-connecting = Une aide pour connecter les populations : en { $year }, des écoles comptant au total plus de { $value } d’élèves avaient un meilleur accès à l’Internet grâce à Giga, que mènent l’UIT et l’UNICEF.
brief-answer-small = Au { $day }, { $members } États Membres avaient leurs propres réseaux à satellite dans la Liste des réseaux spatiaux de l’UIT ; pour { $small } d’entre eux, la contribution était fixée à moins d’une unité.
brief-answer-growth = De { $from } à { $to }, les recettes de l’UIT { $direction ->
    [up] ont augmenté de { $by }
    [down] ont baissé de { $by }
   *[same] n’ont pas changé
  } en termes réels ; sur { $count } institutions spécialisées, { $grew } ont vu leurs recettes augmenter.
brief-answer-budgets = Le total quadriennal de l’UIT est passé de { $first_amount } ({ $first_stage } { $first_period }) à { $amount } ({ $stage } { $period }) : { $constant } aux prix constants.{ $later_n ->
    [0] {""}
   *[other] {" "}Aucun total ultérieur n’a été trouvé dans nos sources.
  }
brief-answer-volatility = De { $from } à { $to }, les contributions volontaires ont varié d’une année à l’autre de { $voluntary } de leur moyenne, et les contributions fixées de tous les membres de { $assessed }{ $basis ->
    [usd] , en dollars des États-Unis, qui varient aussi avec le taux de change
   *[other] {""}
  }.
brief-answer-purpose = Sur les contributions volontaires reçues par l’UIT en { $year }, soit { $amount }, la part préaffectée était de { $earmarked } ; le budget ordinaire couvre ce dont tous les États Membres sont convenus.
brief-answer-projects = { $country } : le plan de pays de l’ONU compte { $projects_n ->
    [one] un projet de l’UIT, qui nécessite { $required } et dispose de { $available }.
    [many] { $projects } projets de l’UIT, qui nécessitent { $required } et disposent de { $available }.
   *[other] { $projects } projets de l’UIT, qui nécessitent { $required } et disposent de { $available }.
  }
brief-answer-projects-shared = { $country } : { $projects } projets de l’UIT inscrits dans des plans de l’ONU sont communs avec d’autres États et territoires du Pacifique, { $states } au total ; ensemble, ils nécessitent { $required } et disposent de { $available }.
brief-answer-changes = Entre { $previous } et { $year }, { $up_n ->
    [0] aucun État Membre n’est monté de classe
    [one] un État Membre est monté de classe
    [many] { $up } États Membres sont montés de classe
   *[other] { $up } États Membres sont montés de classe
  } et { $down_n ->
    [0] aucun n’est descendu
    [one] un est descendu
    [many] { $down } sont descendus
   *[other] { $down } sont descendus
  }{ $new_n ->
    [0] { "" }
    [one] ; un nouveau membre a adhéré
    [many] ; { $new } nouveaux membres ont adhéré
   *[other] ; { $new } nouveaux membres ont adhéré
  }. Variation nette, en unités : { $net } ; la plus forte ({ $largest_change }) : { $largest }.
brief-answer-concentration = Les { $count } plus grands contributeurs représentaient { $share } de toutes les unités contributives en { $year }.
brief-answer-below-one = Sur { $members } États Membres, { $small } étaient dans une classe inférieure à une unité en { $year } ; ensemble, ils représentaient { $small_share } des unités.
brief-answer-voluntary = { $country } : en plus des contributions fixées, { $amount } de contributions volontaires entre { $from } et { $to }, enregistrées pour { $recorded } { $recorded_n ->
    [one] année
    [many] années
   *[other] années
  } sur { $years }.
brief-answer-mandates = Le coût des tâches nouvelles décidées par la Conférence mondiale des radiocommunications CMR-19 était estimé à { $amount } ; elles n’étaient pas inscrites au budget lorsque le Conseil les a examinées en 2020 et 2021.

brief-annex-ratio = { $country } : contribution fixée à { $gdp } par million d’USD de PIB pour { $months_n ->
    [12] { $year }
    [one] un mois de { $year }
    [many] { $months } mois de { $year }
   *[other] { $months } mois de { $year }
  }{ $same ->
    [yes] { "" }
   *[no] {" "}(PIB de { $gdp_year })
  } ; ensemble des États Membres : { $all_gdp }. L’échelle a un plancher, 1/16 d’unité quelle que soit la taille de l’économie : le rapport des petites économies dépasse donc celui de l’ensemble. Les classes sont choisies librement et ne suivent pas le PIB.
    .subject = Le produit intérieur brut
brief-annex-proof = { $text } ({ $grade } ; chiffre { $figure })

# À la place d’une phrase dont le chiffre le plus récent est trop ancien pour être rapproché de la classe.
brief-too-old = { $subject } : le chiffre le plus récent de nos sources est de { $year }. Il est antérieur de plus { $most ->
    [one] d’un an
    [many] de { $most } ans
   *[other] de { $most } ans
  } à la classe de { $class_year } et est laissé de côté.
brief-corrected-others = Ces chiffres reposent sur des valeurs corrigées d’autres États Membres, ou de totaux ; ce qui a été constaté dans la source et ce qui a été fait est indiqué sous Données et méthodes.

# La décision : les classes ouvertes, traitées de la même façon ; puis la question propre au public.
brief-course-keep = • Conserver { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  } : { $chf } par an, { $four } pour { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } et { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    } par habitant et par an
   *[francs] ; { $francs } par habitant et par an
  }. L’UIT reçoit autant de francs ({ $country }), qui achètent moins si les prix augmentent.
brief-course-up = • Une classe au-dessus, { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  } : { $chf } par an, { $four } pour { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } et { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    } par habitant et par an
   *[francs] ; { $francs } par habitant et par an
  }. Soit { $difference } de plus par an pour des travaux dont tous les États Membres bénéficient.
brief-course-down = • Descendre à { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  }, la classe la plus basse que permet le numéro 165 : { $chf } par an, { $four } pour { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } et { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    } par habitant et par an
   *[francs] ; { $francs } par habitant et par an
  }. Soit { $difference } de moins par an pour des travaux dont tous les États Membres bénéficient ; le Conseil détermine comment une réduction prend effet progressivement.
brief-course-no-lower-last = • Descendre : pas de classe inférieure. C’est la plus basse de l’échelle (Convention, numéro 468).
brief-course-no-lower-restricted = • Descendre : aucune classe inférieure n’est ouverte. Les classes de 1/8 et de 1/16 d’unité sont réservées aux pays les moins avancés et à ceux que détermine le Conseil (Convention, numéro 468A).
brief-course-basis = Les montants sont calculés à { $unit } par unité, montant de 2024–2027 ; celui de { $period } n’a pas été trouvé dans nos sources.{ $own_standing ->
    [none] {""}
    [far-from-market] {" "}CHF 1 vaut { $own_code } { $own_rate }, taux officiel moyen de { $own_year } (Banque mondiale) ; les taux du marché en étaient éloignés.
   *[usable] {" "}CHF 1 vaut { $own_code } { $own_rate }, taux officiel moyen de { $own_year } (Banque mondiale).
  }
brief-course-when = { $over ->
    [no] La Conférence de plénipotentiaires ({ $place }, du { $opened } au { $closed }) fixe la date limite pour annoncer une classe (numéro 161E). Une classe inférieure peut être choisie jusqu’à cette date, puis en { $next }.
   *[yes] Non trouvée dans nos sources : la date limite pour annoncer une classe (numéro 161E). Si elle est passée, une classe inférieure pourra de nouveau être choisie en { $next }.
  } Un État Membre qui n’en annonce aucune conserve sa classe (numéro 161F) ; une classe supérieure peut être choisie à tout moment (numéro 165B). À vérifier dans les Textes fondamentaux.
brief-course-all = Pour { $period }, chaque État Membre choisit librement sa classe de contribution (Constitution, numéro 160). Il peut conserver sa classe, passer à n’importe quelle classe supérieure, ou descendre dans les limites du numéro 165.
brief-course-all-question = Les délégations sont invitées à dire ce qu’elles souhaiteraient que l’Union fasse avec plus, avec autant et avec moins.
