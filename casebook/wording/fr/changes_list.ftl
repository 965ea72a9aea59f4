# Sous les plus grands changements d’une année.
units-change-more = { $count ->
    [one] et un changement plus petit, dans le tableau
    [many] et { $count } changements plus petits, dans le tableau
   *[other] et { $count } changements plus petits, dans le tableau
  }
