# The contribution in the currency of the Member State, rounded: the rate is a yearly average.
country-own-currency = { $chf } — это около { $own_code }{"\u00A0"}{ $own } по { $own_standing ->
    [far-from-market] официальному среднему курсу { $own_year } года, который сильно отличался от рыночных курсов
   *[usable] официальному среднему курсу { $own_year } года
  } ({ $own_code }{"\u00A0"}{ $own_rate } за один швейцарский франк)
