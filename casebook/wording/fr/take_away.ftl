# Le menu d’une fiche.

take-away = Télécharger ou partager
take-away-short = Partager
take-group-picture = Image
take-group-data = Données
take-group-share = Partager et citer
take-group-view = Vue
take-png = PNG avec titre et source
take-svg = SVG, graphique seul
take-copy-picture = Copier l’image
take-picture = Autres tailles, PDF
take-data = CSV, Excel et autres
take-bundle = Tout (ZIP)
take-recipe = Code pour reproduire
take-share = Partager avec une application
take-copy-citation = Copier la phrase et sa référence
take-copy-link = Copier le lien
take-mail = Courriel
take-cite = Référence BibTeX, RIS
take-link = Lien
take-embed = Intégrer à un site web
take-full = Plein écran

take-making = En préparation…
take-download = Télécharger { $what }
take-size = Forme
take-size-wide = Large, 1600 × 900
take-size-tall = Haut, pour téléphone
take-theme = Fond
take-theme-light = Clair
take-theme-dark = Sombre
take-format = Format
take-format-png = PNG
take-format-svg = SVG
take-format-pdf = PDF
take-picture-browser = Ce serveur ne peut pas créer d’images. Utilisez les boutons sous le graphique pour en créer une dans votre propre navigateur.

take-scope = Lignes
take-scope-seen = Ce qui est affiché
take-scope-everything = Tout
take-rows = { $rows_n ->
    [one] { $rows } ligne.
    [many] { $rows } lignes.
   *[other] { $rows } lignes.
  }
take-data-csv = CSV (UTF-8, virgule)
take-data-csv-semicolon = CSV pour tableurs à virgule décimale (point-virgule)
take-data-xlsx = Excel, avec dictionnaire et source
take-data-parquet = Parquet
take-data-json = JSON, avec provenance

take-bundle-holds = Un seul ZIP avec les lignes en CSV, le dictionnaire, un README, la référence (texte, BibTeX, RIS), l’image, la requête et le code pour la reproduire.
take-bundle-no-picture = Ce serveur ne peut pas créer d’images : le ZIP n’en contient donc pas.

take-link-what = Ce lien ouvre la même vue :
take-link-verify = Ce lien indique si le chiffre est encore à jour :

take-embed-live = Actualisé
take-embed-frozen = Figé
take-embed-live-what = Le cadre suit les nouvelles versions des chiffres.
take-embed-script = Le script est facultatif. Avec lui, le cadre a la hauteur de la fiche ; sans lui, { $height } pixels.
take-embed-frozen-what = Le cadre affiche toujours la version { $release }, tant que le serveur la conserve.
embed-line-own-values = { $grade } : d’après les valeurs d’un lecteur · Version du { $date } · { $site }
embed-line = { $grade } · Chiffre [{ $figure }]({ $verify }) · Version du { $date } · { $site }

take-recipe-what = Chacun peut reproduire ces { $rows } lignes à partir des fichiers Parquet publiés (page « Données et méthodes »), sans ce site :
take-recipe-what-own-values = Ce scénario est calculé avec vos valeurs à partir de lignes que chacun peut reproduire à partir des fichiers Parquet publiés (page « Données et méthodes »), sans ce site :
take-recipe-question = La requête

