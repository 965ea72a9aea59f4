# The contribution in the currency of the Member State, rounded: the rate is a yearly average.
country-own-currency = { $chf } equivale aproximadamente a { $own_code }{"\u00A0"}{ $own }, al tipo de cambio { $own_standing ->
    [far-from-market] oficial medio de { $own_year }, muy distinto de los tipos de mercado
   *[usable] oficial medio de { $own_year }
  } ({ $own_code }{"\u00A0"}{ $own_rate } por un franco suizo)
