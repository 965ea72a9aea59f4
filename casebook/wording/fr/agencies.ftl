page-agencies = L’UIT et d’autres institutions de l’ONU
page-agencies-lead = Treize institutions spécialisées des Nations Unies publient leurs recettes dans un même tableau. Cette page compare l’UIT aux autres : comment chacune est financée, comment ses recettes ont évolué, et pour quels États Membres ses contributions sont fixées. Les institutions ont des mandats différents, et aucun mode de financement n’est meilleur en soi.
agencies-section-financing = Comment les institutions sont financées
agencies-section-growth = Comment les recettes ont évolué
agencies-section-members = Pour quels États Membres les contributions sont fixées

agencies-shares = Comment les institutions spécialisées sont financées
    .subtitle = Part des recettes de la dernière année affichée : contributions fixées des États Membres, volontaires, autres (hachuré). À droite : toutes les recettes, { $basis }. Tri selon la part des contributions fixées
    .method = Recettes par mode de financement, telles que les organisations les communiquent au Conseil des chefs de secrétariat. « Volontaires » comprend les contributions préaffectées et non préaffectées. « Autres » désigne les recettes d’autres activités : surtout les taxes d’enregistrement à l’OMPI, et à l’UIT le recouvrement des coûts et les contributions des Membres de Secteur, des Associés et des établissements universitaires. À partir de 2015, la source compte ces dernières parmi les contributions fixées de l’UIT. Les autres institutions ne fixent de contributions que pour des États : elles sont donc comptées ici parmi les autres recettes pour toutes les années, afin de comparer ce qui est comparable. Le FIDA est financé par des reconstitutions de ressources et n’a pas de contributions fixées. UNWTO et UN Tourism sont l’ancien et l’actuel nom d’une même organisation. Le Groupe de la Banque mondiale et le Fonds monétaire international ne figurent pas dans le tableau. L’AIEA n’est pas une institution spécialisée et est laissée de côté ici.
agencies-shares-finding = Les contributions fixées des États Membres représentaient { $share } des recettes de l’UIT en { $year } : rang { $rank } parmi { $count } institutions spécialisées selon cette part. Les contributions volontaires en représentaient { $voluntary }
agencies-shares-row = fixées { $assessed } · volontaires { $voluntary } · autres { $other }
agencies-dependence = Part des contributions fixées, par institution
    .subtitle = Contributions fixées des États Membres, en part de toutes les recettes, par année
    .method = Contributions fixées des États Membres pour l’année, divisées par toutes les recettes de l’année, pour chaque institution spécialisée qui en a. La courbe de l’ensemble des institutions divise la somme de leurs contributions fixées par la somme de leurs recettes. Les contributions des Membres de Secteur, des Associés et des établissements universitaires de l’UIT comptent parmi les autres recettes pour toutes les années : la source les fait passer sous les contributions fixées en 2015, et une courbe franchissant cette année montrerait un changement de rubrique, non de recettes.
agencies-dependence-finding = Les contributions fixées des États Membres représentaient { $share } des recettes de l’UIT en { $year } ({ $before } en { $from }). Pour l’ensemble des { $count } institutions spécialisées, elles en représentaient { $all } ({ $all_before })
agencies-totals = Recettes des institutions spécialisées
    .subtitle = Recettes par année, chaque institution à sa propre échelle. À côté de chaque nom : total de la dernière année en millions, { $basis }
    .method = Recettes par mode de financement, telles que déclarées. Chaque volet a sa propre échelle : les hauteurs ne sont comparables qu’à l’intérieur d’un volet. Les volets sont triés selon le total de la dernière année. Les contributions des Membres de Secteur, des Associés et des établissements universitaires de l’UIT font partie des autres recettes. Les montants en francs sont convertis au taux de l’unité contributive de l’UIT pour toutes les institutions, afin que les montants d’une même année soient comparables. Le graphique de l’évolution convertit chaque institution à son propre taux. Des ajustements peuvent rendre les autres recettes négatives (OMM en 2020). UNWTO et UN Tourism sont une même organisation.
agencies-totals-finding = Les recettes de l’UIT, { $amount } en { $year }{ $basis ->
    [chf-constant] {" "}(aux prix de 2024)
   *[other] {""}
 }, représentaient { $share } des { $all } reçus par { $count } institutions spécialisées
agencies-assessed = fixées pour les États Membres
agencies-voluntary = volontaires
agencies-other = autres

agencies-growth = Évolution des recettes, nominale et réelle
    .subtitle = Variation entre la première et la dernière année affichée, aux prix courants et en termes réels (prix de 2024 ; le chiffre à droite). Tri selon l’évolution réelle
    .method = La source est en dollars des États-Unis, et nos sources n’ont pas de déflateur pour cette monnaie. Les recettes de chaque année sont donc converties en francs suisses : celles de l’UIT au taux de son unité contributive, auquel elles ont été déclarées, et celles de toute autre organisation au taux moyen de l’année. C’est l’évolution nominale. L’évolution réelle compare les mêmes montants aux prix de 2024, selon les prix à la consommation en Suisse. L’évolution compare deux années isolées et dépend des deux : choisissez d’autres années pour voir dans quelle mesure. Le tableau contient aussi l’évolution en dollars des États-Unis tels que déclarés. Pour les institutions qui dépensent dans d’autres monnaies, l’évolution réelle serait différente.
agencies-growth-finding = De { $from } à { $to }, les recettes de l’UIT { $direction ->
    [up] ont augmenté de { $by }
    [down] ont baissé de { $by }
   *[same] n’ont pas changé
  } en termes réels ({ $nominal } aux prix courants). En termes réels, celles de { $grew } institutions spécialisées sur { $count } ont augmenté
agencies-growth-chf = prix courants
agencies-growth-real = prix constants de 2024
agencies-one-year = L’évolution se mesure entre deux années. Veuillez choisir une période plus longue.

agencies-concentration = Part des plus grands contributeurs
    .subtitle = Part des contributions fixées de la dernière année affichée : le plus grand contributeur, les quatre suivants, les cinq suivants (hachuré). À droite : les dix plus grands ensemble
    .method = Pour chaque institution, les 1, 5 et 10 plus grandes contributions fixées d’États Membres sont divisées par la somme de toutes. Les plus grands contributeurs ne sont pas les mêmes États Membres dans chaque institution. Les montants négatifs, qui sont des ajustements, sont laissés de côté. Pour l’UIT, c’est la contribution en fonction des unités, après corrections, qui est utilisée : les montants qui ne sont pas des contributions ne comptent donc pas. Douze organisations : onze institutions spécialisées dont la source nomme les contributeurs, et l’AIEA, organisation apparentée. Les barèmes diffèrent par conception : à l’UIT, à l’UPU et à l’OMPI, les États Membres choisissent une classe ; la plupart des autres suivent le barème des quotes-parts de l’ONU, et l’OMI surtout le tonnage des flottes.
agencies-concentration-finding = Les { $count } plus grands contributeurs représentaient { $share } des contributions fixées des États Membres à l’UIT en { $year }, contre { $least } ({ $least_agency }) à { $most } ({ $most_agency }) dans les autres organisations
agencies-concentration-row = le plus grand { $first } · les cinq plus grands { $five }

agencies-rank = Un État Membre dans plusieurs institutions
    .subtitle = Rang selon les contributions fixées de la dernière année affichée : { $country_chosen ->
    [yes] { $country }
   *[no] pour un État Membre de votre choix
 } ; montants : { $basis }
    .method = Dans chaque institution, les États Membres ayant une contribution fixée sont classés selon son montant, à partir de 1 pour le plus élevé. Des montants égaux au dollar près ont le même rang. Plus le rang est proche de 1, plus la barre est longue ; les institutions sont triées par rang. Pour l’UIT, c’est la contribution en fonction des unités, après corrections, qui est utilisée. Un rang découle du barème propre à chaque institution et ne dit rien de ce qu’un État Membre fait pour elle.
agencies-rank-finding = { $country } : rang { $rank } sur { $members } selon les contributions fixées à l’UIT en { $year }. Dans les { $others } autres organisations, rang compris entre { $best } ({ $best_agency }) et { $worst } ({ $worst_agency })
agencies-rank-of = { $rank } sur { $count }
agencies-rank-row = { $amount } · { $share } des contributions fixées de l’institution
agencies-choose = Choisissez un État Membre pour voir son rang dans chaque institution.

entity-fao = FAO
entity-iaea = AIEA
entity-icao = OACI
entity-ifad = FIDA
entity-ilo = OIT
entity-imo = OMI
entity-itu = UIT
entity-un-tourism = ONU Tourisme
entity-unesco = UNESCO
entity-unido = ONUDI
entity-upu = UPU
entity-who = OMS
entity-wipo = OMPI
entity-wmo = OMM

column-entity = Organisation
column-assessed = Fixées pour les États Membres
column-other-revenue = Autres
column-assessed-share = Fixées pour les États Membres, part
column-voluntary-share = Volontaires, part
column-other-share = Autres, part
column-first-chf = Première année, CHF
column-last-chf = Dernière année, CHF
column-last-chf-real = Dernière année, aux prix de la première, CHF
column-growth-usd = Évolution, USD
column-growth-chf = Évolution, CHF
column-growth-real = Évolution réelle
