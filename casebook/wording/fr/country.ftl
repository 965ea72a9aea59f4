page-country = Votre pays
page-country-heading = États Membres
page-country-lead = Chaque État Membre a sa propre page : ce qu’il reçoit, ce que cela coûte et ce qu’il peut décider. Cherchez, cliquez sur la carte ou choisissez dans la liste.

# -- trouver un État Membre ----------------------------------------------------------------------
country-search = Trouver un État Membre
country-search-placeholder = Nom dans une langue de l’ONU, code ISO ou nom courant
country-search-none = Aucun résultat pour « { $text } ». Essayez une autre orthographe, un code ISO ou la liste ci-dessous.
country-search-found = { $found_n ->
    [one] { $found } État Membre trouvé
    [many] { $found } États Membres trouvés
   *[other] { $found } États Membres trouvés
  }
country-map-hint = Cliquez sur un État Membre pour ouvrir sa page, ou utilisez la liste ci-dessous.
country-list = Tous les États Membres
country-list-lead = Le nombre qui suit chaque nom est sa classe de contribution en { $year }, en unités.
country-all = Tous les États Membres
country-choose = Choisissez un État Membre<br>pour voir ses chiffres.

country-map = Carte du monde par classe de contribution
    .subtitle = Classe de contribution pour la dernière année, en unités contributives, tous les États Membres. Gris : pas de classe. { disclaimer }
    .method = Chaque État Membre porte la couleur de sa classe pour la dernière année ; les petits États Membres ont aussi un point. Les zones sans classe propre, ou dont le statut n’est pas réglé, sont en gris ; cela n’implique aucune prise de position quant à leur statut. Le fond de carte est établi à partir des géodonnées des Nations Unies. { disclaimer }

# -- en-tête d’un profil -------------------------------------------------------------------------
country-codes = ISO 3166-1 : { $iso3 }, { $iso2 } · UN M49 : { $m49 }
country-names = Nom dans les six langues des Nations Unies
country-badge-region = Région de l’UIT : { $region }
country-badge-council = Membre du Conseil 2023–2026 (région { $letter }, { $area })
country-badge-ldc-due = Sortie prévue du groupe des pays les moins avancés : { $exact ->
    [yes] { $when }
   *[no] { $when }
  }
country-no-council = Non membre du Conseil 2023–2026
council-area-a = Amériques
council-area-b = Europe occidentale
council-area-c = Europe orientale et Asie septentrionale
council-area-d = Afrique
council-area-e = Asie et Australasie
country-fact-class = Classe de contribution, { $year }
country-fact-class-value = { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  }
country-fact-chf = Contribution fixée pour { $months_n ->
    [12] { $year }
    [one] un mois de { $year }
    [many] { $months } mois de { $year }
   *[other] { $months } mois de { $year }
  }, en francs suisses
country-fact-usd = La même, en dollars des États-Unis
country-fact-share = Part de toutes les unités
country-fact-rank = Rang à l’UIT
country-fact-rank-value = { $rank } sur { $members }
country-fact-region = Rang dans la région { $region }
country-facts-proof = La classe, la contribution, la part et les rangs proviennent de [{ $class_name }](#country-class), chiffre { $class_figure }, et de [{ $share_name }](#country-share), chiffre { $share_figure }. Les États Membres de même classe ont le même rang.

# -- faits notables ------------------------------------------------------------------------------
country-notable-proof = Graphique : [{ $name }](#{ $card }), chiffre [{ $figure }](verify?figure={ $figure })
country-notable-new = { $country } : classe de { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  } en { $year }, première année connue
country-notable-held = { $country } : même classe, { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  }, pendant les { $years } années de { $from } à { $to }
country-notable-up = { $country } : classe relevée de { $before } à { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  } en { $year }, dernier changement en date
country-notable-down = { $country } : classe abaissée de { $before } à { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  } en { $year }, dernier changement en date{ $larger ->
    [yes] ; la réduction dépasse la limite ordinaire du numéro 165 de la Constitution et peut avoir été autorisée par la Conférence de plénipotentiaires
   *[no] { "" }
  }
country-notable-assessed = { $country } : de { $from } à { $to }, contributions fixées d’un total de { $chf } ({ $usd } aux taux de ces années)
country-notable-share = { $country } : { $share } de toutes les unités contributives en { $year }, au rang { $rank } sur { $members }, { $others_n ->
    [0] sans autre État Membre au même rang
    [one] avec un autre État Membre au même rang
    [many] avec { $others } autres États Membres au même rang
   *[other] avec { $others } autres États Membres au même rang
  }
country-notable-voluntary = { $country } : contributions volontaires de { $amount } entre { $from } et { $to }, enregistrées sur { $recorded_n ->
    [one] une année
    [many] { $recorded } années
   *[other] { $recorded } années
  }, soit { $beside } de ses contributions fixées
country-notable-economy = { $country } : pour { $months_n ->
    [12] { $year }
    [one] un mois de { $year }
    [many] { $months } mois de { $year }
   *[other] { $months } mois de { $year }
  }, contribution fixée à { $own } par million d’USD de PIB{ $same ->
    [yes] { "" }
   *[no] {" "}de { $gdp_year }
  }, contre { $all } pour l’ensemble des États Membres. Les classes sont choisies librement, ont un plancher et ne suivent pas le PIB
country-notable-peers-finding = { $country } : { $peers_n ->
    [one] pour le seul État Membre pris comme point de comparaison
    [many] parmi les { $peers } États Membres pris comme points de comparaison
   *[other] parmi les { $peers } États Membres pris comme points de comparaison
  } ({ $rule }), { $higher_n ->
    [0] { $same_n ->
        [0] { $lower } { $lower_n ->
            [one] était
           *[other] étaient
        } dans une classe inférieure en { $year }
       *[other] { $same } { $same_n ->
            [one] était
           *[other] étaient
        } dans la même classe en { $year }{ $lower_n ->
            [0] {""}
           *[other] {" "}et { $lower } dans une classe inférieure
        }
    }
   *[other] { $higher } { $higher_n ->
            [one] était
           *[other] étaient
        } dans une classe supérieure en { $year }{ $same_n ->
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
country-notable-peers-class-finding = { $country } : { $peers_n ->
    [one] un autre État Membre était
    [many] { $peers } autres États Membres étaient
   *[other] { $peers } autres États Membres étaient
  } dans la même classe en { $year }. Depuis { $from }, { $up } y { $up_n ->
    [one] est monté
   *[other] sont montés
  }, { $down } y { $down_n ->
    [one] est descendu
   *[other] sont descendus
  } et { $same } y { $same_n ->
    [one] est resté
   *[other] sont restés
  }
country-notable-internet = { $country } : { $use } de la population utilisait l’Internet en { $year }, contre { $before } en { $from }{ $people_n ->
    [0] {""}
   *[other] ; le nombre de personnes non connectées était de { $people }
  }

# -- classe et contribution ----------------------------------------------------------------------
country-class = Classe de contribution et montant annuel
    .subtitle = { $country_chosen ->
    [yes] { $country } : unités contributives et contribution fixée pour l’année en dollars des États-Unis (aussi en francs suisses lorsque la classe a changé), { $years }
   *[no] Unités contributives par année, et contribution en francs suisses et en dollars des États-Unis
  }
    .method = La classe est le montant fixé divisé par la valeur d’une unité cette année-là. En francs suisses, l’unité est de CHF 318 000 par an. En dollars des États-Unis, c’est la contribution fixée pour le Japon divisée par ses 30 unités : une contribution en dollars varie donc avec le taux de change même si la classe ne change pas. Les chiffres indiquent ce qui a été fixé, non ce qui a été reçu. Un État Membre qui adhère en cours d’année a une contribution fixée à compter du premier jour du mois de son adhésion (Convention, numéro 472). Un triangle marque une année où la classe a changé. Selon le numéro 165 de la Constitution, une classe de trois unités ou plus peut être réduite d’au plus 15 % de ses unités, arrondis au nombre d’unités inférieur le plus proche dans l’échelle. Une classe de moins de trois unités peut être réduite d’une classe au plus. Dans les deux cas, la référence est la classe choisie pour la période de contribution précédente. Dans des circonstances exceptionnelles, une réduction plus importante peut être autorisée. Les réductions plus importantes portent une étoile : elles peuvent avoir été autorisées par la Conférence de plénipotentiaires, ce que les chiffres ne montrent pas. Les augmentations sont libres à tout moment. L’admissibilité aux classes de 1/8 et de 1/16 n’est pas vérifiée. Le signe † marque des valeurs corrigées, expliquées sous « À propos de ce chiffre » et sur la page des données.
country-class-held-finding = { $country } : en { $year }, classe de { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  }, { $least ->
    [yes] la même depuis { $from } au moins
   *[no] la même depuis { $from }
  }, et contribution fixée à { $chf } ({ $usd })
country-class-year-finding = { $country } : en { $year }, classe de { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  } et contribution fixée à { $chf } ({ $usd })
country-class-first-finding = { $country } : en { $year }, classe de { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  } et contribution fixée à { $chf } ({ $usd }){ $months_n ->
    [12] { "" }
    [one] , pour un mois de l’année
    [many] , pour { $months } mois de l’année
   *[other] , pour { $months } mois de l’année
  } ; aucune classe antérieure n’est connue
country-class-up-finding = { $country } : en { $year }, classe de { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  }, contre { $before } avant { $changed } (hausse), et contribution fixée à { $chf } ({ $usd })
country-class-down-finding = { $country } : en { $year }, classe de { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  }, contre { $before } avant { $changed } (baisse), et contribution fixée à { $chf } ({ $usd })
country-panel-class = Unités contributives
country-panel-chf = Fixé pour l’année, francs suisses
country-panel-usd = Fixé pour l’année, dollars des États-Unis
country-went-up = hausse de { $before } à { $units }
country-went-down = baisse de { $before } à { $units }
country-went-new = première année connue, { $units }
country-no-class = Aucune classe<br>connue

# -- part et rang --------------------------------------------------------------------------------
country-share = Part et rang à l’UIT et dans la région
    .subtitle = { $country_chosen ->
    [yes] { $country } : part des unités contributives de tous les États Membres et de sa région de l’UIT, avec son rang, { $years }. Chaque volet a sa propre échelle
   *[no] Part des unités contributives de tous les États Membres et de la région, avec le rang
  }
    .method = La classe est divisée par la somme des classes de tous les États Membres, et de ceux de la même région de l’UIT, la même année. Le rang 1 est la classe la plus élevée, et les États Membres de même classe ont le même rang. Une part change aussi lorsque d’autres changent de classe.
country-share-finding = { $country } : { $share } de toutes les unités contributives en { $year } (rang { $rank } sur { $members }) et { $region_share } de celles de sa région, { $region } (rang { $region_rank } sur { $region_members })
country-panel-union = Tous les États Membres
country-panel-region = Région de l’UIT : { $region }
country-share-and-rank = { $share }, rang { $rank } sur { $members }

# -- pairs ---------------------------------------------------------------------------------------
country-peers = Comparaison avec des États Membres semblables
    .subtitle = { $country_chosen ->
    [yes] { $country } parmi ses pairs pour la dernière année : un repère par État Membre sur la ligne de sa classe, en unités contributives. Le repère pointe vers le haut ou vers le bas lorsque la classe est supérieure ou inférieure à celle de la première année connue ; il est rond lorsqu’elle est la même. Pairs : { $peers }
   *[no] Un État Membre parmi ses pairs, par classe de contribution
  }
    .method = Pairs : { $peers }. Les groupes sont les pays les moins avancés, les pays en développement sans littoral et les petits États insulaires en développement, à la dernière année des classes. Les États Membres d’un même groupe sont des pairs. Les plus proches par le produit intérieur brut ou par la population : selon le rapport entre les derniers chiffres connus de chacun. La première année connue est 2013 ; pour les Palaos, qui ont adhéré en 2024, c’est 2024. La règle se choisit dans les filtres et est enregistrée dans le lien. Le tableau compare la contribution de la dernière année au dernier produit intérieur brut connu, datant de cinq ans au plus.
country-peers-finding = { $country } : { $units } { $units_n ->
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
country-peers-class-finding = { $country } : même classe, { $units } { $units_n ->
    [one] unité
    [many] unités
   *[other] unités
  }, que { $peers_n ->
    [one] un autre État Membre
    [many] { $peers } autres États Membres
   *[other] { $peers } autres États Membres
  } en { $year }. Depuis { $from }, { $up } y { $up_n ->
    [one] est monté
   *[other] sont montés
  }, { $down } y { $down_n ->
    [one] est descendu
   *[other] sont descendus
  } et { $same } y { $same_n ->
    [one] est resté
   *[other] sont restés
  }
country-peers-nothing = Cette règle ne donne aucun pair :<br>choisissez-en une autre dans les filtres.
country-peer-hover = { $name } : { $units } ; en { $year } : { $before }
country-peer-and-others = { $name } + { $others }

# -- population et économie ----------------------------------------------------------------------
country-relative = Par rapport à la population et à l’économie
    .subtitle = { $country_chosen ->
    [yes] { $country } et ensemble des États Membres : contribution fixée pour 1 000 habitants ({ $basis }) et, en dollars des États-Unis, par million d’USD de produit intérieur brut, { $years }
   *[no] Contribution pour 1 000 habitants et par million d’USD de produit intérieur brut
  }
    .method = La contribution fixée pour l’année est divisée par la population de cette année, puis multipliée par mille. En dollars des États-Unis, elle est aussi divisée par le produit intérieur brut aux prix courants, puis multipliée par un million. Lorsque le produit intérieur brut de l’année n’est pas connu, le dernier des cinq années précédentes est utilisé et son année est indiquée ; les chiffres plus anciens sont laissés de côté. Ensemble des États Membres (tireté) : somme de leurs contributions divisée par la somme de leurs populations, ou de leurs produits intérieurs bruts, pour ceux dont les deux chiffres sont connus. Les produits intérieurs bruts sont de la même année que celui de l’État Membre. Les classes sont choisies librement et n’ont pas vocation à suivre la population ni le produit intérieur brut. Le signe † marque des valeurs corrigées ; un État Membre ayant adhéré en cours d’année a une contribution fixée pour une partie de celle-ci.
country-relative-finding = { $country } : pour { $months_n ->
    [12] { $year }
    [one] un mois de { $year }
    [many] { $months } mois de { $year }
   *[other] { $months } mois de { $year }
  }, contribution fixée à { $people } pour 1 000 habitants (ensemble des États Membres : { $all }) et à { $gdp } par million d’USD de PIB{ $same ->
    [yes] { "" }
   *[no] {" "}de { $gdp_year }
  } (ensemble : { $all_gdp })
country-relative-people-finding = { $country } : pour { $months_n ->
    [12] { $year }
    [one] un mois de { $year }
    [many] { $months } mois de { $year }
   *[other] { $months } mois de { $year }
  }, contribution fixée à { $people } pour 1 000 habitants (ensemble des États Membres : { $all }). Son produit intérieur brut ne figure pas dans nos sources
country-relative-old-finding = { $country } : pour { $months_n ->
    [12] { $year }
    [one] un mois de { $year }
    [many] { $months } mois de { $year }
   *[other] { $months } mois de { $year }
  }, contribution fixée à { $people } pour 1 000 habitants (ensemble des États Membres : { $all }). Son dernier produit intérieur brut dans nos sources, de { $gdp_year }, est trop ancien pour être comparé
country-relative-none-finding = { $country } : population et produit intérieur brut non trouvés dans nos sources
country-panel-people = { $unit } pour 1 000 habitants
country-panel-gdp = USD par million d’USD de PIB
country-all-together = Ensemble
country-no-population = Pas de population dans nos sources
country-product-of = { $amount } (PIB de { $year })
country-no-gdp = Aucune année avec à la fois une contribution<br>et un produit intérieur brut

# -- autre barème --------------------------------------------------------------------------------
country-yardstick-pick = Comparer avec
country-yardstick-off = Pas de comparaison
country-yardstick = Comparaison avec le barème de l’ONU ou une autre institution
    .subtitle = { $country_chosen ->
    [yes] { $country } : part des unités contributives de l’UIT, comparée à un autre barème : { $yardstick } ; { $years }
   *[no] Part des unités contributives de l’UIT, comparée à un autre barème
  }
    .method = À l’UIT, les classes sont choisies librement, alors que les barèmes de l’ONU et de la plupart des institutions suivent la capacité de paiement et comportent des planchers et des plafonds. Les parts n’ont pas à concorder, et un écart ne dit rien de ce qu’une part devrait être. Un autre barème n’est affiché que s’il est choisi, un seul à la fois. Barème des quotes-parts de l’ONU : contribution fixée de chaque État au Secrétariat de l’ONU divisée par la somme de toutes, ce qui reproduit le barème. Ensemble des contributions fixées du système des Nations Unies, ou d’une institution : montant divisé par la somme des montants que la source donne pour tous les gouvernements cette année-là, tels que déclarés. Les ajustements négatifs, comme les remboursements, sont laissés de côté.
country-yardstick-finding = { $country } : { $share } des unités contributives de l’UIT en { $year }, contre { $beside } selon un autre barème : { $yardstick }
yardstick-none = aucune comparaison choisie
country-share-of-units = Unités de l’UIT
country-yardstick-un-scale = Barème de l’ONU
country-yardstick-un-system = Système des Nations Unies
country-yardstick-fao = FAO
country-yardstick-iaea = AIEA
country-yardstick-icao = OACI
country-yardstick-ilo = OIT
country-yardstick-imo = OMI
country-yardstick-unesco = UNESCO
country-yardstick-unido = ONUDI
country-yardstick-upu = UPU
country-yardstick-who = OMS
country-yardstick-wipo = OMPI
country-yardstick-wmo = OMM

# -- contributions volontaires -------------------------------------------------------------------
country-voluntary = Contributions volontaires à l’UIT
    .subtitle = { $country_chosen ->
    [yes] { $country } : montants versés par le gouvernement en plus de sa contribution fixée, par année, { $basis }, { $years }. Plein : préaffecté ; hachuré : non préaffecté ; pas de barre : rien d’enregistré
   *[no] Montants versés par le gouvernement en plus de sa contribution fixée, par année
  }
    .method = Montants en dollars des États-Unis tels que l’UIT les a communiqués au Conseil des chefs de secrétariat, pour les gouvernements ; convertis au taux de l’unité contributive. La source enregistre une contribution l’année où l’UIT l’a comptabilisée en recettes, qui peut différer de l’année où elle a été reçue. Les contributions en nature sont comprises dans la mesure où l’UIT les a évaluées. Une cellule vide signifie que rien n’est enregistré, et non zéro.
country-voluntary-finding = { $country } : contributions volontaires à l’UIT de { $amount } entre { $from } et { $to }, enregistrées pour { $recorded } { $recorded_n ->
    [one] année
    [many] années
   *[other] années
  } sur { $years }
country-voluntary-none-finding = { $country } : aucune contribution volontaire enregistrée de { $from } à { $to }
country-voluntary-nothing = Rien d’enregistré<br>pour ces années.
country-panel-voluntary = Milliers, { $unit }
country-earmarked = préaffecté
country-unearmarked = non préaffecté

# -- dépenses ------------------------------------------------------------------------------------
country-expenses = Dépenses de l’UIT enregistrées pour le pays
    .subtitle = { $country_chosen ->
    [yes] { $country } : dépenses de l’UIT enregistrées sous ce pays, par année, { $basis }, { $years }. – : rien d’enregistré ; hachuré : année sans chiffres pour aucun pays
   *[no] Dépenses de l’UIT enregistrées sous le pays, par année
  }
    .method = Dépenses par pays communiquées au Conseil des chefs de secrétariat, en dollars des États-Unis, converties au taux de l’unité contributive. La couverture est limitée : la source nomme de 1 à 43 pays et territoires par an, aucun en 2021, et 85 des 194 États Membres au total. La plupart des activités de l’UIT ne sont pas enregistrées par pays : une case vide ne signifie donc pas que rien n’a été dépensé. Les montants enregistrés sous la Suisse correspondent pour l’essentiel au siège, qui sert tous les États Membres. Les montants négatifs sont des ajustements d’années antérieures. Le nombre de lieux nommés chaque année figure dans le tableau.
country-expenses-finding = { $country } : dépenses de l’UIT de { $amount }, enregistrées pour { $recorded } { $recorded_n ->
    [one] année
    [many] années
   *[other] années
  } sur { $years }, de { $from } à { $to }. La plupart des activités de l’UIT ne sont pas enregistrées par pays
country-expenses-adjusted-finding = { $country } : { $amount } enregistrés par l’UIT, soit un ajustement d’années antérieures, pour { $recorded } { $recorded_n ->
    [one] année
    [many] années
   *[other] années
  } sur { $years }, de { $from } à { $to }. La plupart des activités de l’UIT ne sont pas enregistrées par pays
country-expenses-seat-finding = { $country } : dépenses de l’UIT de { $amount }, enregistrées pour { $recorded } { $recorded_n ->
    [one] année
    [many] années
   *[other] années
  } sur { $years }, de { $from } à { $to }, surtout pour le siège, qui sert tous les États Membres
country-expenses-none-finding = { $country } : aucune dépense de l’UIT enregistrée de { $from } à { $to }. La plupart des activités de l’UIT ne sont pas enregistrées par pays
country-expenses-nothing = Rien n’est enregistré. Cela ne signifie pas<br>que rien n’a été dépensé.
country-expenses-no-year = Pas de chiffres, pour aucun pays, en { $year }
country-panel-expenses = Milliers, { $unit }

# -- projets -------------------------------------------------------------------------------------
country-projects = Projets de l’UIT dans le plan de pays de l’ONU
    .subtitle = { $country_chosen ->
    [yes] { $country } : dollars des États-Unis nécessaires aux projets de 2021 à 2028, les 12 dont le déficit est le plus grand. Plein : disponible ; hachuré : non financé. Le tableau énumère tous les projets
   *[no] Dollars des États-Unis nécessaires, disponibles et manquants pour les projets de l’UIT du plan de pays de l’ONU
  }
    .method = Projets avec l’UIT que les équipes de pays des Nations Unies ont saisis dans UN INFO. Le déficit est la somme nécessaire moins la somme disponible. Les titres sont tels que la source les donne, dans la langue du plan de pays ; elle abrège les plus longs. Tous les besoins ne figurent pas dans un plan de pays : 26 des 194 États Membres ont de tels projets. Un espace de travail est commun à neuf États et territoires du Pacifique, et ses montants ne peuvent pas être répartis entre eux.
country-projects-finding = { $country } : UN INFO recense { $projects_n ->
    [one] un projet de l’UIT
    [many] { $projects } projets de l’UIT
   *[other] { $projects } projets de l’UIT
  }, avec { $available } disponibles sur les { $required } nécessaires{ $gap_n ->
    [0] { "" }
   *[other] ; montant non financé : { $gap }
  }
country-projects-shared-finding = { $country } : { $projects } projets de l’UIT communs avec d’autres États et territoires du Pacifique ({ $states } au total). Montant disponible : { $available } sur les { $required } nécessaires ; montant non financé : { $gap }
country-projects-none-finding = { $country } : UN INFO ne recense aucun projet de l’UIT
country-projects-nothing = Aucun projet de l’UIT dans UN INFO
country-project-lacks = { $gap } non financés
country-project-has-all = entièrement financé

# -- Internet ------------------------------------------------------------------------------------
country-internet = Utilisateurs de l’Internet et personnes non connectées
    .subtitle = { $country_chosen ->
    [yes] { $country } : part de la population qui utilise l’Internet et nombre de personnes qui ne l’utilisent pas, par année, pour les années connues
   *[no] Part de la population qui utilise l’Internet et nombre de personnes qui ne l’utilisent pas
  }
    .method = Personnes utilisant l’Internet, en pourcentage de la population, selon les estimations ou les données de l’UIT. Les personnes non connectées sont la population multipliée par la part qui n’utilise pas l’Internet, la même année. Les années sans chiffre sont laissées de côté, non comblées.
country-internet-finding = { $country } : { $use } de la population utilisait l’Internet en { $year }, contre { $before } en { $from }{ $people_n ->
    [0] {""}
   *[other] ; le nombre de personnes non connectées était de { $people }
  }
country-internet-one-finding = { $country } : { $use } de la population utilisait l’Internet en { $year }, seule année connue depuis 2006{ $people_n ->
    [0] {""}
   *[other] ; le nombre de personnes non connectées était de { $people }
  }
country-internet-none-finding = { $country } : aucun chiffre sur l’utilisation de l’Internet trouvé dans nos sources
country-internet-nothing = Aucun chiffre trouvé<br>depuis 2006.
country-panel-using = Utilisateurs de l’Internet
country-panel-offline = Personnes non connectées

# -- en-têtes de tableaux et codes ---------------------------------------------------------------
column-contribution-chf = Fixé, CHF
column-contribution-usd = Fixé, USD
column-months-assessed = Mois pris en compte
column-gdp-year = PIB de
column-usd-per-unit = Une unité, USD
column-correction = Corrigé
corrected-mark = { $mark } valeur corrigée : voir les notes de ce chiffre
correction-words = Corrigé : { $what } { $done }
column-same-class = Dans la même classe
column-region-share = Part dans sa région
column-region-rank = Rang dans sa région
column-region-member-states = États Membres de la région
column-per-thousand-people = Pour 1 000 habitants
column-all-per-thousand-people = Tous les États Membres : pour 1 000 habitants
column-gdp-usd = Produit intérieur brut, USD
column-per-million-gdp = Par million d’USD de PIB, USD
column-all-per-million-gdp = Tous les États Membres : par million d’USD de PIB, USD
column-yardstick = Autre barème
column-yardstick-share = Part selon l’autre barème
column-internet-users-pct = Utilisateurs de l’Internet, %
column-voluntary = Volontaire
column-earmarked = Préaffecté
column-unearmarked = Non préaffecté
column-places = Lieux enregistrés cette année-là
column-people-online = Personnes connectées
column-is-ldc = PMA
column-is-lldc = PDSL
column-is-sids = PEID
column-council-2023-2026-region = Siège au Conseil, région

# -- comparaison ---------------------------------------------------------------------------------
country-compare-pick = États Membres à comparer, six au plus
country-compare-pick-none = Choisissez des États Membres
country-compare-measure = Comparer par
country-compare-choose = Choisissez jusqu’à six États Membres ci-dessus.
country-compare-class = Classe de contribution, en unités contributives
country-compare-contribution = Contribution annuelle, en francs suisses
country-compare-share = Part de toutes les unités contributives
country-compare-internet = Personnes utilisant l’Internet, en pourcentage
country-compare = États Membres côte à côte
    .subtitle = { $measure }, par année, à partir de zéro. Les années sans chiffre sont laissées en blanc.
    .method = Seuls les États Membres que le lecteur a choisis sont affichés. La classe, la contribution et la part sont calculées à partir de la contribution fixée de chacun. L’utilisation de l’Internet est celle que publie l’UIT, compilée par Gapminder ; certaines années manquent pour certains États Membres.
country-compare-class-finding = En { $year }, parmi les { $count } États Membres comparés, la classe la plus élevée était de { $high } ({ $highest }), la plus basse de { $low } ({ $lowest })
country-compare-class-same-finding = En { $year }, les { $count } États Membres comparés avaient la même classe : { $value }
country-compare-contribution-finding = En { $year }, parmi les { $count } États Membres comparés, la contribution fixée la plus élevée était de { $high } ({ $highest }), la plus faible de { $low } ({ $lowest })
country-compare-contribution-same-finding = En { $year }, les { $count } États Membres comparés avaient la même contribution fixée : { $value } chacun
country-compare-share-finding = En { $year }, parmi les { $count } États Membres comparés, la plus grande part de toutes les unités contributives était de { $high } ({ $highest }), la plus petite de { $low } ({ $lowest })
country-compare-share-same-finding = En { $year }, les { $count } États Membres comparés avaient la même part de toutes les unités contributives : { $value } chacun
country-compare-internet-finding = En { $year }, parmi les { $count } États Membres comparés, la plus forte proportion d’utilisateurs de l’Internet était de { $high } ({ $highest }), la plus faible de { $low } ({ $lowest })
country-compare-internet-same-finding = En { $year }, les { $count } États Membres comparés avaient la même proportion d’utilisateurs de l’Internet : { $value }
