# Below the largest changes of a year.
units-change-more = { $count ->
    [one] y una variación menor, en la tabla
   *[other] y { $count } variaciones menores, en la tabla
  }
