card-points = Valeurs du graphique : { $name }
card-points-help = Les flèches gauche et droite passent d’une valeur à l’autre, les flèches haut et bas d’une série à l’autre. Début et Fin mènent à la première et à la dernière valeur. Échap termine la lecture.
card-points-series = Série { $place } sur { $series }. Valeurs : { $count }.
card-changed-more = Autres graphiques mis à jour : { $count }
