# Mots de la page hors ligne et du README de son fichier ZIP.

pack-kept = Ce fichier n’a pas besoin de réseau : graphiques, données et sources y sont contenus.
pack-present = Présenter
pack-print = Imprimer
pack-theme = Clair ou sombre
pack-contents = Sommaire
pack-view = Vue de ce constat
pack-no-script = Sans scripts, les graphiques sont affichés sous forme de tableaux.
pack-verify = Pour vérifier s’il est encore à jour : { $address }
pack-verify-none = Le chiffre { $figure } peut être vérifié à la page « Vérifier un chiffre » du site.
pack-figure = Chiffre { $figure }, version { $release } du { $date }
pack-about = À propos de ce chiffre
pack-method = Mode de calcul
pack-warnings = Avant de citer ce chiffre
pack-note = Note personnelle
pack-save = Enregistrer les données (CSV)
pack-data = Données et dictionnaire
pack-data-lead = Les lignes de chaque graphique, telles qu’elles étaient à la création de ce fichier, et la signification de leurs colonnes.
pack-column = Colonne
pack-meaning = Signification
pack-type = Type
pack-unit = Unité
pack-codebook = Dictionnaire : toutes les colonnes des données
pack-cite = Comment citer
pack-cite-save = Pour les logiciels bibliographiques :
pack-footer = Outil indépendant fondé sur des chiffres publics ; n’est pas une publication de l’UIT. Version { $release } du { $date }.

pack-readme-open = Double-cliquez sur { $file } pour l’ouvrir dans un navigateur. Il n’a pas besoin de réseau et n’envoie rien. « Présenter » affiche les mêmes constats en diapositives : les flèches font défiler, S ouvre les notes de l’orateur, ? énumère les touches.
pack-readme-files = Dans ce dossier :
pack-readme-check = SHA256SUMS.txt contient la somme de contrôle de chaque fichier (sha256sum -c SHA256SUMS.txt). Les fichiers CSV sont en UTF-8, séparés par des virgules ; un texte qu’un tableur pourrait lire comme une formule commence par une apostrophe. codebook.csv explique chaque colonne.
pack-readme-figures = Les constats, avec leurs sources, leur nature et leurs identifiants de chiffres :
pack-readme-figure = Chiffre { $figure }
pack-readme-own-values = D’après les valeurs d’un lecteur ; sans identifiant de chiffre
pack-readme-release = Version { $release } du { $date }. Outil indépendant fondé sur des chiffres publics ; n’est pas une publication de l’UIT.
