# La fiche « De quelle part parle-t-on ? » : chaque part avec le tout dont elle fait partie.
share-of-of-total = De toutes les recettes
    .whole = États Membres, recettes de { $period }, volontaires comprises
share-of-without-voluntary = Des recettes sans les contributions volontaires
    .whole = États Membres, recettes de { $period } sans les volontaires
share-of-published-member-states = Du budget ordinaire, telle que publiée
    .whole = États Membres, telle que publiée pour { $period }, sans son calcul
share-of-published-all-members = Du budget ordinaire, tous les membres ensemble
    .whole = États Membres, Membres de Secteur, Associés, universités, { $period }
# Le lien vers cette fiche, là où une part est citée.
share-which = De quelle part parle-t-on ? Quatre sont citées, chacune d’un tout différent
