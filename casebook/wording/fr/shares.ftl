# La fiche « De quelle part parle-t-on ? » : chaque part avec le tout dont elle fait partie.
share-of-of-total = De toutes les recettes
    .whole = États Membres, de toutes les recettes reçues en { $period }, contributions volontaires comprises
share-of-without-voluntary = Des recettes sans les contributions volontaires
    .whole = États Membres, des recettes reçues en { $period } sans les contributions volontaires
share-of-published-member-states = Du budget ordinaire, telle que publiée
    .whole = États Membres, telle qu’un document l’a publiée pour { $period }, sans son calcul
share-of-published-all-members = Du budget ordinaire, tous les membres ensemble
    .whole = États Membres, Membres de Secteur, Associés et établissements universitaires, telle que publiée pour { $period }
# Le lien vers cette fiche, là où une part est citée.
share-which = De quelle part parle-t-on ? Quatre sont citées, chacune d’un tout différent
