page-work = Ce que fait l’UIT
page-work-heading = Ce que fait l’UIT : normes et réseaux à satellite
page-work-lead = Cette page dénombre une partie de ce que les États Membres décident ensemble et que le secrétariat met en œuvre : Recommandations et Rapports, fichier des réseaux à satellite, et fiches de notification que reçoit l’UIT. Les chiffres mesurent le travail, non ses effets.

work-section-texts = Normes et rapports
work-section-networks = Réseaux à satellite
work-section-filings = Fiches reçues par l’UIT
work-missing = Non trouvé dans nos sources
work-missing-text = N’ont pas été trouvés dans nos sources : les textes en vigueur, les notifications de stations de Terre, les réseaux inscrits après septembre 2023, les fiches de notification de constellations après 2022, et les recettes annuelles provenant des fiches. Ils figurent dans les listes de Recommandations de l’UIT-T et de l’UIT-R, dans la Liste des réseaux spatiaux en ligne et dans les états financiers vérifiés.

work-texts = Recommandations et Rapports, par année
    .subtitle = Éditions par an, nouvelles et révisées confondues, à partir de 2000. Hachuré : année incomplète. Une même échelle pour les trois
    .method = Entrées d’un index public des publications de l’UIT, comptées selon l’année de leur date. Une édition qui en révise une autre compte pour son année, comme un nouveau texte. Les amendements, corrigenda et suppléments sont laissés de côté ; ils figurent dans les tableaux de la version. Ce n’est pas le nombre de textes en vigueur.
work-texts-finding = { $itu_t } Recommandations UIT-T, { $itu_r } Recommandations UIT-R et { $reports } Rapports UIT-R sont datés de { $year }, éditions nouvelles et révisées confondues
text-kind-itu-t-recommendations = Recommandations UIT-T
text-kind-itu-r-recommendations = Recommandations UIT-R
text-kind-itu-r-reports = Rapports UIT-R

work-study-groups = Recommandations UIT-T, par commission d’études
    .subtitle = Éditions de 2020 à 2025, nouvelles et révisées confondues, selon la commission d’études nommée dans l’index. À côté des barres : part du total
    .method = Entrées d’un index public des publications de l’UIT datées de 2020 à 2025, comptées selon la commission d’études nommée dans l’entrée. C’est la commission responsable au moment de la copie de l’index, pas toujours celle qui a rédigé le texte, car des commissions d’études ont été fusionnées. Hachuré : l’entrée n’en nomme aucune.
work-study-groups-finding = Commissions d’études { $groups } : { $share } des { $editions } éditions de Recommandations UIT-T de 2020 à 2025
work-group-not-stated = Aucune commission d’études nommée

work-networks = Réseaux à satellite de la Liste des réseaux spatiaux, par administration
    .subtitle = Réseaux géostationnaires inscrits à la date de la copie, pour les 12 administrations qui en ont le plus et pour celle qui est mise en évidence. Plein : autres bandes ; hachuré : bandes planifiées
    .method = Lignes d’une copie de la Liste des réseaux spatiaux, comptées par administration. Les bandes planifiées sont celles pour lesquelles le Règlement des radiocommunications comporte un plan. Un symbole avec barre oblique désigne un groupe d’administrations, ou une organisation au nom de laquelle une administration soumet des fiches ; ces réseaux ne sont pas comptés parmi ceux de cette administration. Un réseau est une inscription au titre du Règlement des radiocommunications, non un satellite.
work-networks-finding = La liste de l’UIT comptait { $networks } réseaux géostationnaires au { $day }. { $members } États Membres avaient les leurs ; part la plus grande, { $share } du total : { $first }
work-networks-chosen-finding = { $country } : { $networks } { $number ->
    [1] réseau géostationnaire
   *[other] réseaux géostationnaires
  } dans la Liste des réseaux spatiaux au { $day } ({ $planned } dans des bandes planifiées, { $others } dans d’autres bandes)
work-networks-none-finding = { $country } : aucun réseau géostationnaire dans la Liste des réseaux spatiaux au { $day }. Les services par satellite n’exigent pas d’avoir ses propres réseaux
work-planned = { $count } planifiés
work-joint = { $name }, pour un groupe ou une organisation ({ $symbol })

work-networks-units = Réseaux à satellite et unités contributives
    .subtitle = Chaque disque : États Membres ayant la même classe de contribution et le même nombre de réseaux à la date de la liste. Plus le disque est grand, plus ils sont nombreux. Échelles logarithmiques
    .method = Les réseaux sont les réseaux géostationnaires propres à une administration dans une copie de la Liste des réseaux spatiaux. Les unités sont celles de l’année de la liste. Les deux nombres sont indépendants : les réseaux à satellite ne sont pas payés par les unités contributives, et les fiches de notification donnent lieu à leurs propres droits. Les réseaux soumis au nom d’un groupe ou d’une organisation figurent dans le tableau.
work-networks-units-finding = Au { $day }, { $members } États Membres avaient leurs propres réseaux géostationnaires dans la liste de l’UIT : { $small } avaient moins d’une unité, et { $planned_only } n’avaient de réseaux que dans des bandes planifiées
work-networks-units-chosen-finding = { $held ->
    [yes] { $country } : classe de { $units } { $units_n ->
        [one] unité
        [many] unités
       *[other] unités
      } et
   *[no] { $country } :
  } { $networks } { $number ->
    [1] réseau géostationnaire
   *[other] réseaux géostationnaires
  } dans la liste de l’UIT au { $day } ({ $planned } dans des bandes planifiées){ $has_joint ->
    [yes] , et { $joint } de plus pour le compte d’autrui
   *[no] {""}
  }
work-networks-units-none-finding = { $country } : aucun réseau géostationnaire propre dans la Liste des réseaux spatiaux au { $day }. Les services par satellite n’exigent pas d’avoir ses propres réseaux
work-axis-units = Unités contributives en { $year }
work-no-network = aucun
work-disc = %{"{"}customdata[1]{"}"} unités, %{"{"}customdata[2]{"}"} réseaux :<br>%{"{"}customdata[0]{"}"}
work-and-more = { $count ->
    [one] et { $count } autre
    [many] et { $count } autres
   *[other] et { $count } autres
  }

work-networks-by-year = Réseaux à satellite de la liste, par année
    .subtitle = Réseaux par an, à partir de 2000, chaque volet à sa propre échelle. Gris : années dont les fiches périmées ne sont plus inscrites ; hachuré : année incomplète
    .method = Entrées de copies de deux listes de l’UIT, comptées selon l’année de chaque étape. Soumis : fiche du premier stade (publication anticipée ou demande de coordination) d’un réseau géostationnaire. Notifié : fiche du stade ultérieur. Mis en service : date indiquée, qui peut être celle d’une annonce. Les fiches périmées ou supprimées ne figurent plus dans les listes. Les années antérieures à 2016 sont donc sous-estimées, et une hausse au fil des ans ne signifie pas davantage de fiches. Le titre indique la date de la copie.
work-networks-by-year-finding = Parmi les réseaux à satellite inscrits au { $day }, { $filed } réseaux géostationnaires ont été soumis pour la première fois en { $year }. Mis en service cette année-là : { $gso } réseaux géostationnaires et { $ngso } non géostationnaires
network-step-early-stage = Réseaux géostationnaires soumis pour la première fois
network-step-late-stage = Réseaux géostationnaires notifiés
network-step-gso-in-use = Réseaux géostationnaires mis en service
network-step-ngso-in-use = Réseaux non géostationnaires mis en service
column-network-step = Étape

work-constellations = Fiches de notification de constellations de satellites
    .subtitle = Fiches de constellations non géostationnaires et satellites qu’elles mentionnent, 2017 à 2022. Plein : dix satellites ou plus, fiches répétées fusionnées ; hachuré : autres fiches telles que reçues. Au-dessus de chaque barre : partie pleine du total
    .method = Fiches telles que reçues par l’UIT, rassemblées par Falle, Wright, Boley et Byers (2023, doi 10.1126/science.adi4639, CC BY-SA 4.0), qui ont fusionné les fiches répétées et conservé celles de dix satellites ou plus. Les satellites font l’objet d’une fiche, ils ne sont pas lancés : la plupart pourraient n’être jamais construits. De grandes fiches isolées peuvent dominer une année. Comptées ligne par ligne, toutes les fiches sont un peu plus nombreuses que les totaux donnés par les auteurs ; la note de la source contient les deux.
work-constellations-finding = De { $from } à { $to }, fiches de constellations reçues par l’UIT : { $filings } ; satellites mentionnés : { $satellites }, dont { $share } en { $year }. Il s’agit de fiches, non de lancements
work-panel-filings = Fiches
work-panel-satellites = Satellites mentionnés, millions
work-merged = dix satellites ou plus, fusionnées
work-unmerged = autres fiches telles que reçues
work-of = { $part }<br>sur { $whole }

work-filing-revenue = Recettes attendues des droits perçus pour les fiches de réseaux à satellite
    .subtitle = Francs suisses par an, prix courants. Hachuré : selon la presse spécialisée
    .method = Montants d’une période tels que publiés, divisés par ses années. Ce sont des budgets et une prévision, non des recettes reçues : en 2000–2001, les fiches ont rapporté moins que prévu au budget. Les montants des années postérieures à 2015 n’ont pas été trouvés dans nos sources.
work-filing-revenue-finding = Recouvrement des coûts des fiches de réseaux à satellite : { $first } par an au budget de { $first_period } et { $last } par an selon la prévision pour { $last_period }
work-a-year = { $amount } par an
label-filings-2004-05 = Deux ans ; selon la presse spécialisée en 2003
label-filings-2008-09 = Budget biennal
label-filings-2010-11 = Budget biennal
label-filings-2012-15 = Prévision du plan financier

column-text-kind = Type de texte
column-texts = Éditions
column-is-part-year = Année incomplète
column-study-group = Commission d’études
column-approved-2020-2025 = Éditions 2020–2025
column-editions-published = Éditions de toutes les années, statut « publié »
column-administration-symbol = Symbole
column-administration-name = Administration, telle qu’imprimée
column-networks = Réseaux
column-networks-planned = Bandes planifiées
column-networks-non-planned = Autres bandes
column-networks-joint = Pour des groupes ou organisations
column-filed-through = Soumis par l’intermédiaire de
column-filings = Fiches, toutes
column-filings-filtered = Fiches, fusionnées
column-satellites = Satellites, tous
column-satellites-filtered = Satellites, fusionnés
