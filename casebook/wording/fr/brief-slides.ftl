# Titres de diapositives dans les mots des dossiers, et ce qu’un orateur peut dire : jamais le titre.

brief-point-work-texts-finding = Les membres de l’UIT ont approuvé { $itu_t } normes techniques et { $itu_r } Recommandations sur la radio en { $year }, à la disposition de tous les États
brief-point-country-near-by-gdp-finding = { $country } : parmi les { $count } économies les plus proches, contribution fixée pour { $year } { $more_n ->
    [0] { $same_n ->
        [0] inférieure pour toutes
       *[other] { $less_n ->
            [0] égale pour toutes
           *[other] égale pour { $same } et inférieure pour { $less }
        }
    }
   *[other] { $same_n ->
        [0] { $less_n ->
            [0] supérieure pour toutes
           *[other] supérieure pour { $more } et inférieure pour { $less }
        }
       *[other] { $less_n ->
            [0] supérieure pour { $more } et égale pour { $same }
           *[other] supérieure pour { $more }, égale pour { $same } et inférieure pour { $less }
        }
    }
  }
brief-point-agencies-growth-finding = De { $from } à { $to }, les recettes de l’UIT { $direction ->
    [up] ont augmenté de { $by }
    [down] ont baissé de { $by }
   *[same] n’ont pas changé
  } en termes réels ; sur { $count } institutions spécialisées, { $grew } ont vu leurs recettes augmenter
brief-point-units-changes-finding = Pour { $year }, { $up_n ->
    [0] aucun État Membre n’a choisi une classe supérieure
    [one] un État Membre a choisi une classe supérieure
    [many] { $up } États Membres ont choisi une classe supérieure
   *[other] { $up } États Membres ont choisi une classe supérieure
  } et { $down_n ->
    [0] aucun une classe inférieure
    [one] un une classe inférieure
    [many] { $down } une classe inférieure
   *[other] { $down } une classe inférieure
  } ; variation nette, en unités : { $net }

brief-say-work-texts-finding = Un appel, une vidéo ou une liaison radio ne franchissent les frontières que parce que les deux extrémités suivent les mêmes règles. Les membres de l’UIT écrivent ces règles, et ils en écrivent de nouvelles chaque année.
brief-say-case-connecting-finding = L’UIT ne le fait pas seule : Giga, par exemple, est mené avec l’UNICEF. Les chiffres sont les plus récents de nos sources.
brief-say-case-spectrum-finding = Les ondes ne s’arrêtent pas aux frontières. Les règles mondiales de la radio sont un traité, que les États Membres négocient à l’UIT.
brief-say-case-standards-finding = Une norme unique permet à un pays d’acheter à de nombreux fournisseurs. Les membres de l’UIT rédigent et approuvent les normes.
brief-say-work-networks-units-chosen-finding = Un satellite a besoin d’une place en orbite et d’une fréquence que personne ne brouille. La liste montre ce qui a été notifié ou réservé pour le pays : { $country }.
brief-say-work-networks-units-finding = Un satellite a besoin d’une place en orbite et d’une fréquence que personne ne brouille. Sur les { $members } États Membres de la liste, { $small } avaient une contribution fixée à moins d’une unité.
brief-say-country-internet-finding = { $people_n ->
    [0] Voyez le chemin parcouru par la courbe depuis { $from }. Ce qui reste à faire incombe à l’État, à l’UIT et aux partenaires.
   *[other] Derrière cette courbe, il y a des personnes. { $country } : { $people } n’utilisaient pas l’Internet en { $year }. Les connecter incombe à l’État, à l’UIT et aux partenaires.
  }
brief-say-country-internet-one-finding = Une seule année est connue : ce n’est donc pas une tendance. Le graphique montre combien de personnes restent à connecter.
brief-say-country-cost-people-system-finding = C’est le prix de la participation pour un an. Il découle de la classe que l’État a lui-même choisie.
brief-say-country-cost-people-finding = { brief-say-country-cost-people-system-finding }
brief-say-country-cost-system-finding = C’est le prix de la participation, mis en regard des contributions fixées par toutes les organisations des Nations Unies.
brief-say-country-cost-finding = C’est le prix de la participation pour un an.
brief-say-country-near-by-gdp-finding = Aucun barème de l’ONU ne fixe ces montants : chaque État choisit sa classe. Un écart est un choix, non une faute.
brief-say-country-share-finding = Une part change aussi lorsque d’autres changent de classe. Les États d’une même classe ont le même rang.
brief-point-work-networks-units-finding = Au { $day }, { $members } États Membres avaient leurs propres réseaux à satellite dans la Liste des réseaux spatiaux de l’UIT ; pour { $small } d’entre eux, la contribution était fixée à moins d’une unité

brief-say-country-class-held-finding = La classe est la même depuis des années. En dollars, le montant varie avec le taux de change.
brief-say-agencies-growth-finding = Comparez l’UIT à d’autres institutions. Les chiffres sont corrigés de l’évolution des prix : une hausse est ici une hausse réelle.
brief-say-case-efficiency-finding = Ces totaux sont publiés à des étapes différentes : lisez bien les étiquettes. Les colonnes grises sont les montants publiés, les bleues les montants aux prix constants.
brief-say-case-unit-value-finding = Le montant de la facture est le même depuis { $since }. Ce qu’il permet d’acheter ne l’est plus.
brief-say-case-needs-finding = Voilà le travail qui reste, compté en personnes. Les estimations des années antérieures proviennent d’éditions antérieures.
brief-say-needs-connectivity-finding = Personne ne demande à l’UIT de financer cela. Son domaine propre, les politiques et la réglementation, en représente { $policy }.
brief-say-units-changes-finding = D’autres décident aussi, et dans les deux sens. La plus forte variation en { $year }, en unités : { $largest } ({ $largest_change }).
brief-say-case-cost-per-person-finding = Un centime est un centième de franc suisse. Voilà ce que toute l’UIT coûte à chaque habitant en un an.
brief-say-case-revenue-finding = Tout le reste provient de droits, de ventes et de contributions volontaires. Sans les contributions des États Membres, il n’y a pas de budget ordinaire.
brief-say-revenue-concentration-finding = Toute organisation dotée d’une échelle de contributions a quelques grands contributeurs. Les courbes montrent si cela a changé au fil des ans.
brief-say-other = Cette diapositive montre : { $what }

brief-speech = Ce qu’il faut dire des diapositives qui ne sont pas des fiches
    .title = Il s’agit ici de quatre choses : ce que fait l’UIT, ce que nous recevons, ce que cela coûte et ce qu’il faut décider.
    .opening = Si vous ne deviez retenir qu’une diapositive, retenez celle-ci. Les suivantes détaillent chaque point, chiffres à l’appui.
    .objections = Ces questions seront probablement posées. Chaque réponse indique son chiffre et peut donc être vérifiée.
    .request = Voici les classes que le droit permet, traitées de la même façon. Le choix vous appartient.
    .caveat = Cette diapositive est destinée à ceux qui vérifient les chiffres.
    .sources = Chaque chiffre a sa source. La liste complète figure dans la note et dans les données.
