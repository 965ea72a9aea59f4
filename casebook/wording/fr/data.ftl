page-data-lead = Téléchargez toutes les données de ce site. Chaque tableau est accompagné de la signification de ses colonnes, de la méthode de chaque chiffre et des sources.

data-part-tables = Tableaux
data-part-columns = Colonnes
data-part-methods = Méthodes
data-part-corrections = Corrections
data-part-glossary = Glossaire
data-part-sources = Sources
data-part-needed = Données encore nécessaires
data-part-release = Version
data-needed-lead = Chiffres et liens non trouvés dans nos sources, sous forme de graphiques et de listes. La limite tient à ce que nous avons lu, non au travail de l’UIT : les plans opérationnels, les budgets axés sur les résultats, la Décision 5 et les rapports d’activité annuels en contiennent davantage. Le plan se choisit dans les filtres.

data-tables-lead = Tous les tableaux de la version, en entier. Un fichier CSV s’ouvre dans tout tableur. Le format Parquet conserve le type des colonnes.
data-years = { $first }–{ $last }
data-no-years = non par année
data-rows = { $rows } { $rows_n ->
    [one] ligne
    [many] lignes
   *[other] lignes
  }
data-source-own = tenu à jour par ce projet
data-csv = CSV
data-parquet = Parquet
data-inside = Colonnes et premières lignes : { $table }
data-columns-of = Colonnes du tableau « { $table } »
data-rows-of = Premières lignes du tableau « { $table } »

data-columns-lead = Les noms de colonnes ont le même sens dans tous les tableaux et dans tous les résultats de requête.
data-search = Trouver une colonne
data-search-example = Par exemple : units, usd, offline
data-columns-found = { $count } { $count_n ->
    [one] colonne
    [many] colonnes
   *[other] colonnes
  }
data-column-name = Colonne
data-column-words = Signification
data-column-type = Type
data-column-allowed = Valeurs possibles
data-column-tables = Tableaux
data-column-answers = résultats de requête seulement
data-type-string = texte
data-type-integer = nombre entier
data-type-number = nombre
data-type-boolean = oui ou non
data-type-date = date

data-methods-lead = Chaque graphique est le résultat d’une requête SQL sur les tableaux. Il porte la nature la moins sûre de ses données d’entrée :

data-corrections-lead = Les erreurs d’une source sont corrigées ouvertement, ou le chiffre est conservé dans le tableau mais non affiché dans les graphiques. Les corrections sont supprimées une fois la source corrigée : la construction s’arrête dès que la source ne présente plus l’erreur.
data-replaced = { $column } : { $seen } à la source, { $used } ici · { $date }
data-withheld = Conservé dans le tableau, non affiché dans les graphiques · { $date }
data-what = Ce que montre la source :
data-done = Ce qui a été fait :
data-why = Pourquoi :

data-correct = Comment corriger un chiffre
data-correct-how =
    1. Notez l’identifiant du chiffre sous le graphique, ce qu’il montre, et le document qui dit autre chose.
    2. Si ce projet a mal lu sa source, corrigez la ligne dans le fichier sous `data/sources/` et exécutez
       `python -m casebook.build --seal` avec le nom du fichier, ce qui renouvelle sa somme de contrôle.
    3. Si la source elle-même est erronée, ajoutez une entrée à `data/corrections.yml` : le tableau, les lignes,
       la valeur constatée, la valeur à utiliser, ce qui a été constaté, pourquoi c’est une erreur, ce qui est fait, et le jour.
    4. Ajoutez en tête de `data/RELEASES.md` une entrée qui indique ce qui a changé pour les lecteurs de la dernière
       version.
    5. Exécutez `python -m casebook.build`. Cette commande vérifie tout de nouveau et énumère ce qui ne concorde pas. Elle ne publie
       une nouvelle version que si toutes les vérifications ont réussi.

data-search-terms = Trouver un terme
data-terms-found = { $count } { $count_n ->
    [one] terme
    [many] termes
   *[other] termes
  }
data-see = Voir aussi : { $terms }
data-terms-languages = Termes en six langues
data-terms-languages-lead = Les termes tels que l’UIT et les Nations Unies les écrivent. Un astérisque signale une forme qui n’a pas été lue dans l’un de leurs textes et reste à vérifier.

data-sources-lead = Tous les fichiers à partir desquels les tableaux sont construits. Ils se trouvent dans `data/sources/`, chacun avec sa propre description.
data-retrieved = consulté le { $date }
data-source-published = Publié :
data-source-licence = Licence :
data-source-address = Adresse :
data-source-treatment = Traitement :
data-source-notes = Notes :
data-checksum = SHA-256 commençant par { $start }

data-release-what = Version
data-release-value = Valeur
data-release-id = Identifiant
data-release-date = Date
data-release-title = Titre
data-release-hash = Empreinte de tous ses tableaux
data-release-rows = Taille
data-release-size = { $tables } tableaux, { $rows } lignes
data-checks = Vérifications réussies avant publication
