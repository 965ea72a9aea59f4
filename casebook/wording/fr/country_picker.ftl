# Sous le sélecteur d’État Membre, quand le texte saisi n’en désigne aucun ou plusieurs.
filter-country-not-found = Aucun État Membre trouvé pour { $text }. Essayez une autre orthographe ou choisissez dans la liste.
filter-country-several = { $text } peut désigner : { $names }. Choisissez dans la liste.
