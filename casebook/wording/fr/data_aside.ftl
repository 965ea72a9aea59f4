# Partie de la page des données : graphiques qui ne sont plus sur aucune autre page.
data-part-aside = Graphiques mis de côté
data-aside-lead = Ces graphiques présentent des données anciennes ou partielles et ne figurent sur aucune autre page. Ils sont conservés pour que les identifiants de chiffres et les liens déjà diffusés s’ouvrent.
