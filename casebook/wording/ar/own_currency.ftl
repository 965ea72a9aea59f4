# The contribution in the currency of the Member State, rounded: the rate is a yearly average.
country-own-currency = يعادل { $chf } نحو {"\u2066"}{ $own_code }{"\u00A0"}{ $own }{"\u2069"}، بمتوسط السعر الرسمي { $own_standing ->
    [far-from-market] لعام { $own_year }، وقد كان بعيداً عن أسعار السوق
   *[usable] لعام { $own_year }
  } ({"\u2066"}{ $own_code }{"\u00A0"}{ $own_rate }{"\u2069"} للفرنك السويسري الواحد)
