# La brochure, ses diapositives et les infographies. Les chiffres en grands caractères sont `.number` ;
# le message lui-même dit ce qu’ils comptent. `.spoken` est ce que pourrait dire qui montre la page.

brochure-title = Pourquoi l’UIT compte : les raisons d’investir 2027–31
brochure-subtitle = { $country } : ce que fait l’UIT, ce que le pays reçoit et ce que cela coûte
brochure-subtitle-all = Ce que fait l’UIT, ce que cela coûte et ce que décident les États Membres
brochure-promise = par habitant de ses États Membres : toutes les recettes de l’UIT en { $year }, pour que la radio, les satellites et les réseaux fonctionnent par-delà les frontières
    .number = { $cents } { $currency ->
    [USD] { $cents_n ->
        [one] cent
       *[other] cents
    }
   *[CHF] { $cents_n ->
        [one] centime
       *[other] centimes
    }
  }
brochure-promise-country = par habitant, { $country } : contribution à l’UIT fixée pour { $year }, afin que la radio, les satellites et les réseaux fonctionnent par-delà les frontières
    .number = { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    }
   *[no] { $francs }
  }
brochure-made = Chiffres du { $date }
brochure-words =
    .page = Page { "{page}" } sur { "{pages}" }
    .grades = Nature des chiffres
    .official = Officiel : tiré d’un document officiel ou de statistiques auditées.
    .derived = Calculé : calculé sur le site à partir de chiffres officiels ; la page du chiffre montre comment.
    .estimate = Estimé : la source le présente comme une estimation, ou il provient de la presse.
    .illustrative = Illustratif : le coût d’un choix, non un chiffre publié.
    .figure = Chiffre
    .what = Ce qu’il montre
    .source = Sources
    .grade = Nature
    .sources = Sources et méthode
    .sources-lead = Chaque chiffre a ici un identifiant. Saisissez-le à la page « Vérifier un chiffre » du site, ou suivez son lien, pour voir s’il est encore à jour et ce qu’il faut savoir avant de le citer.
    .questions = Les questions qui vous seront posées
    .options = Les choix pour 2028–2031
    .whose = Outil indépendant fondé sur des chiffres publics ; n’est pas une publication de l’UIT.
    .look-up = La source, la date et la nature de chaque chiffre figurent sous son identifiant, à la page « Vérifier un chiffre » du site.
    .mark = Signature : Pourquoi l’UIT compte
    .code = Code QR avec l’adresse de cette vue
    .more = Lire le dossier, avec tous les chiffres et leurs sources

brochure-does = Ce qu’est et ce que fait l’UIT
    .lead = L’Union internationale des télécommunications est une institution spécialisée des Nations Unies. Les États Membres y font trois choses qu’aucun ne peut faire seul. Ils se partagent le spectre radioélectrique et les orbites des satellites, s’entendent sur des normes communes, et agissent ensemble pour connecter ceux qui ne le sont pas.
    .spoken = Commencez par ce que l’on utilise chaque jour : téléphone mobile, appels vidéo, navigation par satellite. Tout cela fonctionne par-delà les frontières parce que les États s’entendent sur les règles à l’UIT. Ces trois chiffres montrent l’étendue de ce travail.
brochure-spectrum = Le spectre et les orbites sont partagés
    .lead = Les ondes et les satellites ne s’arrêtent pas aux frontières. Le Règlement des radiocommunications, traité que les États Membres révisent aux conférences de l’UIT, détermine quels services peuvent utiliser quelles fréquences et quelles orbites, afin qu’ils ne se brouillent pas mutuellement.
    .spoken = Aucun État ne peut protéger seul ses fréquences. Le Règlement des radiocommunications est le traité qui le fait, et les États Membres l’écrivent ensemble.
brochure-standards = Une norme, de nombreux réseaux
    .lead = Des équipements de fabricants différents et des réseaux de pays différents fonctionnent ensemble parce qu’ils suivent des Recommandations communes. Les membres de l’UIT les rédigent et les approuvent.
    .spoken = Une norme commune permet à un pays d’acheter à de nombreux fournisseurs. Les Recommandations sont rédigées et approuvées par les membres.
brochure-connecting = Connecter les populations
    .lead = L’UIT forme des personnes, aide les États à se préparer aux incidents de cybersécurité et réunit des partenaires pour connecter les écoles et les communautés.
    .spoken = Une partie de ce travail se fait avec des partenaires : Giga, par exemple, avec l’UNICEF. Les engagements du graphique sont des promesses d’autres acteurs, non des recettes de l’UIT.
brochure-gets = { story-gets }
    .lead = { story-gets-lead }
    .spoken = Dites d’abord que l’essentiel des avantages est partagé. Donnez ensuite les chiffres du pays, chacun avec son année : { $country }.
brochure-gets-anyone = { story-gets-anyone }
    .lead = { story-gets-lead }
    .spoken = Les réseaux à satellite ne sont pas l’apanage des grands États : la plupart de ceux qui en ont un avaient une contribution fixée à moins d’une unité entière.
brochure-cost = { story-cost }
    .lead = Chaque État Membre choisit librement sa classe de contribution. Le graphique montre les choix des cinq États Membres dont l’économie est la plus proche.
    .spoken = Donnez d’abord le montant par habitant, puis le total. Chaque État choisit librement : les écarts sont donc des choix.
brochure-cost-anyone = { story-cost-anyone }
    .lead = Chaque État Membre choisit librement sa classe de contribution. Ensemble, ces contributions sont la première source de recettes de l’UIT.
    .spoken = Donnez d’abord le montant par habitant, puis les sources de recettes de l’UIT.
brochure-run = { story-run }
    .lead = L’évolution des recettes, des budgets et du personnel de l’UIT, comparée à celle d’autres institutions spécialisées.
    .spoken = Le graphique compare les recettes, corrigées des prix à la consommation en Suisse. Il ne dit rien des résultats. Il montre que les recettes de l’UIT n’ont pas augmenté comme celles de la plupart des institutions.
brochure-now = { story-now }
    .lead = Le montant de l’unité contributive n’a pas changé, mais les prix ont augmenté, et il reste beaucoup à faire.
    .spoken = L’unité permet d’acheter moins qu’avant, alors que la tâche est loin d’être achevée.
brochure-others = { story-others }
    .lead = Voici tous les changements de classe de la dernière année des chiffres, à la hausse et à la baisse.
    .spoken = Montrez les deux sens. Chaque État a choisi librement.
brochure-decide = { story-decide }
    .lead = { story-decide-lead }
    .spoken = Présentez les choix ensemble, accordez à chacun le même temps, et dites quelles décisions les chiffres ne contiennent pas.
brochure-decide-anyone = Ce que les États Membres peuvent décider
    .lead = { story-decide-lead }
    .spoken = Invitez chaque délégation à ouvrir sa propre page, qui présente ses choix et leurs montants.

brochure-networks = Au { $day }, la Liste des réseaux spatiaux de l’UIT comptait { $networks } réseaux géostationnaires, dont { $joint } soumis pour des groupes ou des organisations.
brochure-online = { $country } : { $use } de la population utilisait l’Internet en { $year }, contre { $before } en { $from }. Connecter le reste de la population incombe ensemble à l’UIT, à l’État et à leurs partenaires.
brochure-number-states = États Membres avaient leurs propres réseaux à satellite dans la Liste des réseaux spatiaux de l’UIT au { $day }
    .number = { $members }
brochure-number-small = des { $members } États Membres ayant des réseaux à satellite dans la Liste avaient une contribution fixée à moins d’une unité contributive
    .number = { $small }
brochure-number-pledges = d’engagements pris par d’autres au titre de Partner2Connect, jusqu’en { $year }, pour connecter les populations ; ce ne sont pas des recettes de l’UIT
    .number = { $pledged }
brochure-number-texts = Recommandations UIT-T, nouvelles et révisées, sont datées de { $year } : des normes communes à tous
    .number = { $itu_t }
brochure-number-offline = nombre de personnes non connectées en { $year } : { $country }
    .number = { $people }
brochure-number-networks = { $number ->
    [1] réseau à satellite géostationnaire
   *[other] réseaux à satellite géostationnaires
  } dans la Liste des réseaux spatiaux au { $day } : { $country }
    .number = { $networks }
brochure-number-cents = par habitant, { $country } : contribution fixée pour { $year }
    .number = { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] centime
       *[other] centimes
    }
   *[no] { $francs }
  }
brochure-number-amount = de contribution fixée pour { $year }, pour { $units } { $units_n ->
    [one] unité contributive
    [many] unités contributives
   *[other] unités contributives
  } : { $country }
    .number = { $chf }
brochure-number-system = de toutes les contributions fixées dans le système des Nations Unies pour { $year } : { $country }
    .number = { $share }
brochure-number-cents-all = par habitant des États Membres de l’UIT en { $year } : toutes les recettes de l’UIT, { $amount }
    .number = { $cents } { $currency ->
    [USD] { $cents_n ->
        [one] cent
       *[other] cents
    }
   *[CHF] { $cents_n ->
        [one] centime
       *[other] centimes
    }
  }
brochure-number-members = de toutes les recettes de l’UIT en { $year } provenaient des contributions des États Membres : { $amount } sur { $total }
    .number = { $share }
brochure-number-growth = d’évolution des recettes de l’UIT en termes réels de { $from } à { $to } ; sur { $count } institutions spécialisées, { $grew } ont vu leurs recettes augmenter
    .number = { $real }
brochure-number-budgets = d’évolution des totaux quadriennaux en termes réels : { $first_stage } { $first_period }, puis { $stage } { $period }
    .number = { $constant }
brochure-number-staff = fonctionnaires à la fin de { $to }, contre { $first } à la fin de { $from }
    .number = { $last }
brochure-number-people-offline = de personnes non connectées dans le monde en { $year }, selon une estimation
    .number = { $people }
brochure-number-connect = de coût estimé pour connecter tout le monde d’ici à { $year }, bas de la fourchette ; le haut est de { $high }
    .number = { $low }
brochure-number-policy = de ce montant pour les politiques et la réglementation, domaine propre de l’UIT, selon la presse
    .number = { $policy }
brochure-number-net = unités contributives : variation nette de { $previous } à { $year }
    .number = { $net }
brochure-number-up = États Membres dans une classe supérieure en { $year } à celle de l’année précédente
    .number = { $up }
brochure-number-down = États Membres dans une classe inférieure
    .number = { $down }

brochure-mark-below-one = contribution fixée à moins d’une unité
brochure-mark-one-or-more = autres
brochure-chart-standards = Recommandations UIT-T, nouvelles et révisées, par année
brochure-chart-pledges = Engagements au titre de Partner2Connect, à chaque date dont le total est connu
brochure-chart-online = { $country } : part de la population qui utilise l’Internet, par année
brochure-chart-networks = Les { $members } États Membres ayant leurs propres réseaux à satellite
brochure-chart-near-by-gdp = Contribution fixée pour { $year } : { $country } et les cinq économies les plus proches
brochure-chart-per-person = Recettes de l’UIT par habitant de ses États Membres, en centimes, par année
brochure-chart-growth = Évolution des recettes en termes réels, { $from } à { $to }, 13 institutions spécialisées
brochure-chart-unit-value = L’unité contributive aux prix de 2024, par année
brochure-chart-changes = Changements de classe de { $previous } à { $year }, en unités contributives
brochure-chart-alt = Graphique. { $title }. { $numbers }.

brochure-option-up = Une classe au-dessus
brochure-option-same = La même classe
brochure-option-down = Un degré au-dessous
brochure-option = par an, pour une classe de { $units }
    .number = { $amount }

brochure-question-savings = L’UIT a-t-elle d’abord réduit ses propres dépenses ?
brochure-question-few = Quelques États financent-ils tout ?
brochure-question-project = Pourquoi ne pas plutôt financer un projet ?
brochure-question-small = Qu’y gagne un petit État ?

brochure-take = La brochure
brochure-take-lead = Tout le dossier en douze pages, en diapositives modifiables, et en une page à imprimer ou à publier. Pour l’État Membre que vous avez choisi, ou pour tous.
brochure-take-pdf = Brochure (PDF)
brochure-take-pdf-help = Douze pages A4, pour l’écran, l’impression et les lecteurs d’écran
brochure-take-pptx = Brochure en diapositives
brochure-take-pptx-help = PowerPoint, avec graphiques modifiables et notes pour l’orateur
brochure-take-page = Une page (PDF)
brochure-take-page-help = Le dossier sur une page A4
brochure-take-post = Image pour les réseaux sociaux
brochure-take-post-help = PNG de 1080 sur 1350 pixels

infographic-title = { $country } et l’UIT
infographic-title-all = Pourquoi l’UIT compte
infographic-lead = À l’UIT, les États s’entendent pour que la radio, les satellites et les réseaux fonctionnent par-delà les frontières
infographic-alt = { $title }. { $lead }. { $promise }
