# La recherche du site.

page-search = Recherche
page-search-lead = Trouvez un État Membre, un graphique, un terme ou un document. Les noms courants et les noms dans les six langues officielles fonctionnent aussi.
search-short = Recherche
search-label = Chercher sur le site
search-placeholder = Kenya, unité, satellite…
search-members = États Membres
search-cards = Graphiques
search-terms = Termes
search-documents = Documents
search-area = { $text } ne figure pas comme État Membre dans ces chiffres. Cela n’implique aucune prise de position quant à son statut juridique.
search-group = { $text } est une région ou un groupe d’États, non un État Membre.
search-nothing = Aucun résultat pour { $text }. Veuillez essayer un autre nom ou moins de mots.
