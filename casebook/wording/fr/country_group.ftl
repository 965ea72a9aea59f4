# Ce qui est dit d’un groupe d’États Membres sur la page de l’un d’eux.
country-group-facts = L’UIT et les pays les moins avancés
    .subtitle = Chiffres publiés pour le groupe, chacun avec son année ; non pour un État Membre en particulier
    .method = Chiffres tels que publiés, affichés pour un État Membre qui fait partie du groupe à la date de la version. Un engagement est compté lorsqu’au moins un des pays les moins avancés figure parmi ses bénéficiaires. Les engagements sont pris par d’autres et ne sont pas des recettes de l’UIT. Les pays auxquels ces chiffres se rapportent ne sont pas indiqués dans nos sources.
country-group-facts-finding = Pays les moins avancés : en { $year }, { $pledges } engagements au titre de Partner2Connect, d’un montant de { $amount }, concernaient au moins l’un d’eux ; Cyber for Good a aidé { $supported } d’entre eux en { $cyber_year }
country-group-facts-empty = Affiché pour un État Membre faisant partie des pays les moins avancés
country-gets-ldc = { $country } : ce pays fait partie des pays les moins avancés. En { $year }, { $pledges } engagements au titre de Partner2Connect, que gère l’UIT, concernaient au moins l’un d’eux : { $amount }, pris par d’autres, qui ne sont pas des recettes de l’UIT. En { $cyber_year }, le projet Cyber for Good de l’UIT a aidé { $supported } de ces pays.
case-fact-f0833 = engagements au titre de Partner2Connect concernaient au moins l’un des pays les moins avancés en { $year }
    .number = { $value }
case-fact-f0834 = valeur de ces engagements en { $year } ; ce ne sont pas des recettes de l’UIT
    .number = { $value }
case-fact-f0669 = pays parmi les moins avancés ont bénéficié du projet Cyber for Good de l’UIT en { $year }
    .number = { $value }
