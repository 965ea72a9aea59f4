# Le cadre d’une image qui quitte le site.

picture-source = Source : { $sources }
picture-more-sources = et { $count ->
    [one] { $count } autre source
    [many] { $count } autres sources
   *[other] { $count } autres sources
  }
picture-own-values = D’après les valeurs d’un lecteur
picture-id = Chiffre { $figure } : scanner pour vérifier
picture-release = Version du { $date }
picture-notes = { $count ->
    [one] Lire sa note avant de citer
    [many] Lire ses { $count } notes avant de citer
   *[other] Lire ses { $count } notes avant de citer
  }
picture-whose = { site-title }. Outil indépendant fondé sur des chiffres publics ; n’est pas une publication de l’UIT.
