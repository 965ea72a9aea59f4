# La première page : les raisons d’investir dans l’UIT, en sept écrans courts.

page-case-lead = Les fréquences radioélectriques, les orbites des satellites et les normes de télécommunication fonctionnent par-delà les frontières parce que les États s’entendent à l’UIT, l’Union internationale des télécommunications, institution spécialisée des Nations Unies.
story-hero-no-country = Choisissez votre pays pour voir ce qu’il reçoit et ce que cela coûte.
story-briefing = Obtenir un dossier
story-simulator = Comparer les classes de contribution
story-evidence = Voir les faits
story-hero-cost = L’UIT a fonctionné avec { $amount } en { $year }, soit { $cents } { $currency ->
    [USD] { $cents_n ->
        [one] cent
       *[other] cents
    }
   *[CHF] { $cents_n ->
        [one] centime
       *[other] centimes
    }
  } par habitant de ses États Membres.
story-profile = Page du pays : { $country }
story-does = Ce que fait l’UIT
story-does-lead = À l’UIT, les États Membres font trois choses qu’aucun ne peut faire seul. Ils se partagent le spectre radioélectrique et les orbites des satellites sans brouillage. Ils s’entendent sur des normes communes. Ils agissent ensemble pour connecter ceux qui ne le sont pas.
story-does-texts = En { $year }, les membres de l’UIT ont approuvé { $itu_t } Recommandations UIT-T, { $itu_r } Recommandations UIT-R et { $reports } Rapports UIT-R, nouveaux ou révisés.
story-does-networks = Au { $day }, { $members } États Membres avaient leurs propres réseaux à satellite dans la Liste des réseaux spatiaux de l’UIT.
story-gets = Ce que reçoit le pays : { $country }
story-gets-anyone = Ce que reçoit chaque État Membre
story-gets-lead = L’essentiel de ce que fait l’UIT est partagé : une norme, une attribution de fréquences ou une orbite coordonnée servent tous les États qui les utilisent. Une partie peut être chiffrée pour chaque État.
story-gets-members = Sur les { $members } États Membres qui ont des réseaux à satellite dans la Liste, { $small } avaient une contribution fixée à moins d’une unité contributive.
story-gets-internet = { $country } : { $use } de la population utilisait l’Internet en { $year }, contre { $before } en { $from }. Le nombre de personnes non connectées était de { $people }.
story-gets-pledges = Jusqu’en { $year }, des gouvernements, des entreprises et d’autres acteurs avaient annoncé des engagements de { $pledged } pour connecter les populations dans le cadre de Partner2Connect, que dirige l’UIT. Ces engagements ne sont pas des recettes de l’UIT.
story-cost = Ce que cela coûte au pays : { $country }
story-cost-anyone = Ce que cela coûte
story-run = L’UIT est-elle bien gérée ?
story-run-lead = L’évolution de ses recettes, de ses budgets et de son personnel au fil des ans.
story-run-staff = L’UIT comptait { $last } fonctionnaires à la fin de { $to }, contre { $first } à la fin de { $from }.
story-now = Pourquoi maintenant
story-now-connectivity = Connecter tout le monde d’ici à { $year } coûterait, selon les estimations, de { $low } à { $high }, tous investisseurs confondus. Sur ce montant, { $policy } iraient aux politiques et à la réglementation, domaine propre de l’UIT.
story-others = Ce que d’autres États Membres ont décidé
story-others-net = Pour { $year }, États Membres ayant choisi une classe supérieure : { $up } ; une classe inférieure : { $down } ; nouveaux membres : { $new }. Variation nette, en unités : { $net }. La plus forte variation ({ $largest_change }) : { $largest }.
story-decide = Ce que le pays peut décider : { $country }
story-decide-anyone = Ce qu’il faut décider
story-decide-lead = Chaque État Membre choisit librement sa classe de contribution. Une classe supérieure peut être choisie à tout moment ; une classe inférieure, uniquement lors d’une Conférence de plénipotentiaires. Un État Membre qui n’en annonce aucune conserve sa classe. (À vérifier dans les Textes fondamentaux.)

cost-choose = Choisissez un État Membre pour voir sa contribution fixée.
cost-itu = UIT
cost-system = Tout le système des Nations Unies
cost-gdp = Économie : { $gdp } ({ $year })

case-cost-per-person = Recettes de l’UIT par habitant
    .subtitle = Centièmes de la monnaie par habitant des États Membres, par année : { $basis }
    .method = Toutes les recettes de l’UIT pendant l’année, contributions volontaires comprises, divisées par la population de tous les États Membres pour lesquels elle est connue.
case-cost-per-person-finding = L’UIT a fonctionné avec { $amount } en { $year }, soit { $cents } { $currency ->
    [USD] { $cents_n ->
        [one] cent
       *[other] cents
    }
   *[CHF] { $cents_n ->
        [one] centime
       *[other] centimes
    }
  } par habitant de ses États Membres (population : { $people })
case-spectrum = Spectre radioélectrique et orbites des satellites
    .subtitle = Chiffres publiés, chacun avec son année
    .method = Chiffres tels que publiés. Ce sont les plus récents dans nos sources ; il peut en exister de plus récents.
case-spectrum-finding = { $value } États Membres ont négocié les règles mondiales de la radio à la Conférence mondiale des radiocommunications de { $year }
case-standards = Normes
    .subtitle = Chiffres publiés, chacun avec son année
    .method = Chiffres tels que publiés. Ce sont les plus récents dans nos sources ; il peut en exister de plus récents.
case-standards-finding = Plus de { $value } Recommandations UIT-T, les normes sur lesquelles reposent beaucoup de réseaux et d’appareils, étaient en vigueur en { $year }
case-connecting = Connecter les populations
    .subtitle = Chiffres publiés, chacun avec son année
    .method = Chiffres tels que publiés. Giga est une initiative commune de l’UIT et de l’UNICEF : ses résultats ne sont pas ceux de l’UIT seule.
case-connecting-finding = En { $year }, des écoles comptant au total plus de { $value } d’élèves avaient un meilleur accès à l’Internet grâce à Giga, que l’UIT mène avec l’UNICEF
case-fact-f0897 = États Membres ont participé à la Conférence mondiale des radiocommunications de { $year }
    .number = { $value }
case-fact-f0883 = Recommandations UIT-R étaient en vigueur en { $year }
    .number = { $value }
case-fact-f0908 = de spectre ont été ouverts à la 5G par la Conférence mondiale des radiocommunications de { $year }
    .number = { $value } GHz
case-fact-f0695 = Recommandations UIT-T étaient en vigueur en { $year }, à la base de la vidéo, du large bande et des réseaux mobiles
    .number = plus de { $value }
case-fact-f0694 = Recommandations UIT-T, nouvelles ou révisées, ont été approuvées en 2019 et { $year }
    .number = plus de { $value }
case-fact-f0672 = normes de l’UIT sur la sécurité avaient été publiées jusqu’en { $year }
    .number = plus de { $value }
case-fact-f0866 = nombre d’élèves ayant un meilleur accès à l’Internet à l’école en { $year } grâce à Giga (UIT et UNICEF)
    .number = plus de { $value }
case-fact-f0635 = apprenants ont utilisé l’ITU Academy en { $year }, dans 190 pays
    .number = près de { $value }
case-fact-f0667 = pays ont participé aux exercices régionaux de cybersécurité de l’UIT en { $year }
    .number = plus de { $value }
country-cost = Ce que l’UIT coûte à l’État Membre
    .subtitle = Contribution fixée pour la dernière année connue, comparée à l’ensemble des contributions fixées de l’État Membre dans le système des Nations Unies cette année-là, en dollars des États-Unis
    .method = Classe de contribution multipliée par le montant de l’unité, divisée par la population de la même année. La part est calculée en dollars des États-Unis, à la valeur de l’unité cette année-là : la contribution est divisée par le total des contributions que les organisations du système des Nations Unies ont fixées pour le gouvernement la même année.
country-cost-people-system-finding = { $country } : contribution fixée à { $chf } pour { $year }, soit { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    }
   *[no] { $francs }
  } par habitant et { $share } de toutes ses contributions fixées dans le système des Nations Unies
country-cost-people-finding = { $country } : contribution fixée à { $chf } pour { $year }, soit { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    }
   *[no] { $francs }
  } par habitant
country-cost-system-finding = { $country } : contribution fixée à { $chf } pour { $year }, soit { $share } de toutes ses contributions fixées dans le système des Nations Unies
country-cost-finding = { $country } : contribution fixée à { $chf } pour { $year }
country-near-by-gdp = États Membres dont l’économie est de même taille
    .subtitle = Contribution annuelle fixée, en francs suisses, comparée à celle des cinq États Membres les plus proches par le produit intérieur brut
    .method = Les plus proches selon le rapport entre les derniers produits intérieurs bruts connus. Chaque nom indique l’année de ce chiffre. Chaque État Membre choisit librement sa classe : les écarts traduisent des choix.
country-near-by-gdp-finding = { $country } : parmi les { $count } États Membres à l’économie la plus proche, { $more_n ->
    [0] { $same_n ->
        [0] { $less } { $less_n ->
            [one] avait une contribution inférieure
           *[other] avaient une contribution inférieure
        } pour { $year }
       *[other] { $same } { $same_n ->
            [one] avait la même contribution
           *[other] avaient la même contribution
        } pour { $year }{ $less_n ->
            [0] {""}
           *[other] {" "}et { $less } une contribution inférieure
        }
    }
   *[other] { $more } { $more_n ->
            [one] avait une contribution supérieure
           *[other] avaient une contribution supérieure
        } pour { $year }{ $same_n ->
        [0] { $less_n ->
            [0] {""}
           *[other] {" "}et { $less } une contribution inférieure
        }
       *[other] { $less_n ->
            [0] {" "}et { $same } la même contribution
           *[other] , { $same } la même et { $less } une contribution inférieure
        }
    }
  }

case-all-other = Toutes les autres recettes
case-worth = { $amount } aux prix de 2024

case-revenue = Part des États Membres dans les recettes
    .subtitle = Recettes par année, { $basis }
    .method = Le total des recettes par année provient du tableau par mode de financement. La part des États Membres est le montant des contributions fixées pour les gouvernements, d’après le tableau par contributeur. Les dollars sont convertis dans les prix choisis au taux de l’année.
case-revenue-finding = Les contributions des États Membres représentaient { $share } de toutes les recettes de l’UIT en { $year } : { $amount } sur { $total }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }

case-units = Unités contributives depuis 1998
    .subtitle = Unités contributives par année ; aucun total trouvé pour 2002 à 2012
    .method = Les totaux de 1998 à 2001 sont ceux publiés dans le rapport annuel. À partir de 2013, les classes de tous les États Membres sont additionnées.
case-units-finding = Les États Membres totalisaient, selon leurs classes, { $units } unités contributives en { $year }, moins que les { $first_units } publiées pour { $first }
case-units-rise-finding = Les États Membres totalisaient, selon leurs classes, { $units } unités contributives en { $year }, soit { $change } de plus en un an, mais moins que les { $first_units } publiées pour { $first }

case-unit-value = La valeur réelle de l’unité contributive
    .subtitle = Telle que fixée (pointillé) et aux prix constants de 2024
    .method = Le montant de l’unité de chaque année est multiplié par la variation des prix à la consommation en Suisse entre cette année et 2024.
case-unit-value-finding = L’unité contributive est restée à { $amount } de { $since } à { $year }, et l’inflation lui a fait perdre { $lost } de sa valeur

case-needs = Personnes non connectées dans le monde
    .subtitle = Personnes non connectées dans le monde, une estimation par an. L’édition change au trait tireté
    .method = Chaque année correspond à une estimation publiée ; la page sur les besoins non couverts énumère toutes les éditions. Une nouvelle édition révise les années antérieures, et un écart entre éditions n’est pas une évolution mesurée. Le titre ne compare donc que des années de la dernière édition. Le trait tireté marque le changement d’édition.
case-needs-finding = Le nombre estimé de personnes non connectées était de { $people } en { $year }, contre { $first_people } en { $first } selon la même édition de l’estimation

case-efficiency = Budgets quadriennaux aux prix courants et aux prix constants
    .subtitle = Millions de francs suisses pour quatre ans, tels que publiés
    .method = Totaux publiés à des étapes différentes (budgets, plans et une prévision), indiquées dans le titre. Pour les prix constants, chaque total est divisé par la moyenne des prix à la consommation en Suisse sur ses quatre ans, 2024 valant 1.
case-efficiency-finding = Le budget quadriennal de l’UIT a baissé de { $lost } en termes réels : de { $first_amount } ({ $first_stage } { $first_period }) à { $amount } ({ $stage } { $period }){ $later_n ->
    [0] {""}
   *[other] , dernier total trouvé dans nos sources
 }
case-member-states = États Membres
story-proof = Vérifier ce chiffre : { $figure }
