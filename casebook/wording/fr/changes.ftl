page-changes = Ce qui a changé
page-changes-lead = Chaque chiffre appartient à une version. Cette page compare la version affichée à la précédente, graphique par graphique : quels nombres ont été révisés et pourquoi, et quels graphiques ont été ajoutés ou retirés.
changes-feed = [S’abonner aux mises à jour (flux Atom)]({ $address })
changes-first = Ceci est la première version ({ $release }), du { $date }. Il n’y en a pas d’antérieure à laquelle la comparer.
changes-unseen = Les résultats de la version { $release } du { $date } n’ont pas été conservés : ses nombres ne peuvent donc pas être comparés à ceux-ci. Les notes ci-dessous indiquent ce qui a changé.
changes-between = Version { $number } du { $date } comparée à la version { $before_number } du { $before }. Les graphiques sont comparés avec les réglages par défaut, dans chaque base de prix.
changes-revised = Révisés
changes-added = Ajoutés
changes-withdrawn = Retirés
changes-unchanged = Inchangés
changes-cards = { $count }
changes-numbers = { $count_n ->
    [0] Des mots ou des nombres entiers ont été révisés, mais aucun montant ni aucune part.
    [one] Un nombre a changé.
    [many] { $count } nombres ont changé.
   *[other] { $count } nombres ont changé.
 }
changes-why = Pourquoi :
changes-reasons = Raisons
changes-reason = raison { $number }
changes-on-paper = Sur papier, chaque liste n’a que ses { $shown } premières lignes. La page les donne toutes, ou autant qu’elle l’indique.
changes-why-notes = Les notes sur cette version, ci-dessous, en donnent les raisons.
changes-none-revised = Aucun nombre n’a été révisé, sur aucun graphique.
changes-none-added = Aucun graphique n’a été ajouté.
changes-none-withdrawn = Aucun graphique n’a été retiré.
changes-notes = Notes sur les versions
changes-notes-lead = Ce qui a changé pour les lecteurs d’une version antérieure.
changes-mark-revised = Révisé
changes-mark-revised-help = { $count_n ->
    [0] Révisé dans cette version : voir Ce qui a changé.
    [one] Un nombre a été révisé dans cette version : voir Ce qui a changé.
    [many] { $count } nombres ont été révisés dans cette version : voir Ce qui a changé.
   *[other] { $count } nombres ont été révisés dans cette version : voir Ce qui a changé.
 }
changes-mark-added = Nouveau
changes-mark-added-help = Affiché pour la première fois dans cette version : voir Ce qui a changé.

feed-title = Pourquoi l’UIT compte : ce qui a changé dans les chiffres
feed-entry = Version { $number } des chiffres : { $title }
feed-first = Première version : il n’y en a pas d’antérieure à laquelle la comparer.
