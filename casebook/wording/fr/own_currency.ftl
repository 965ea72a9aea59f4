# La contribution dans la monnaie de l’État Membre, arrondie : le taux est une moyenne annuelle.
country-own-currency = { $chf } équivaut à environ { $own_code }{"\u00A0"}{ $own }, au { $own_standing ->
    [far-from-market] taux officiel moyen de { $own_year }, éloigné des taux du marché
   *[usable] taux officiel moyen de { $own_year }
  } ({ $own_code }{"\u00A0"}{ $own_rate } pour un franc suisse)
