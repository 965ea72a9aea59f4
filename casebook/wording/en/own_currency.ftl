# The contribution in the currency of the Member State, rounded: the rate is a yearly average.
country-own-currency = { $chf } is about { $own_code }{"\u00A0"}{ $own }, at the { $own_standing ->
    [far-from-market] official average rate of { $own_year }, which was far from market rates
   *[usable] official average rate of { $own_year }
  } ({ $own_code }{"\u00A0"}{ $own_rate } for one Swiss franc)
