# Briefings for a ministry of finance: the amount first, then how it compares, then what it buys.

brief-finance-held = { $country } was assessed { $chf } for { $year } ({ $usd }) by the International Telecommunication Union. In Swiss francs the amount has been the same since at least { $from }, the first year of these figures.
brief-finance-moved = { $country } was assessed { $chf } for { $year } ({ $usd }) by the International Telecommunication Union. The amount dates from { $changed }, when the class went from { $before } to { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }.
brief-finance-new = { $country } was assessed { $chf } for { $year } ({ $usd }) by the International Telecommunication Union{ $months_n ->
    [12] { "" }
    [one] {" "}for one month of the year
   *[other] {" "}for { $months } months of the year
  }; the figures have no earlier amount.
brief-finance-unit = Contributions are counted in units of { $amount }. The amount of a unit has not been raised since { $from }; by { $to } it bought { $loss } less.

brief-point-finance-country-class-held-finding = { $country } was assessed { $chf } for { $year } ({ $usd }); in Swiss francs the amount has been the same since at least { $from }
brief-point-finance-country-class-up-finding = { $country } was assessed { $chf } for { $year } ({ $usd }), since it went up from { $before } to { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $changed }
brief-point-finance-country-class-down-finding = { $country } was assessed { $chf } for { $year } ({ $usd }), since it went down from { $before } to { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $changed }
brief-point-finance-country-class-first-finding = { $country } was assessed { $chf } for { $year } ({ $usd }){ $months_n ->
    [12] { "" }
    [one] {" "}for one month of the year
   *[other] {" "}for { $months } months of the year
  }; the figures have no earlier amount
brief-point-finance-country-relative-finding = For { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  } { $country } was assessed { $gdp } for each million dollars of its economy{ $same ->
    [yes] { "" }
   *[no] {" "}of { $gdp_year }
  }; all Member States together were assessed { $all_gdp }
brief-point-finance-country-share-finding = { $country } was assessed { $share } of the contributory units of all Member States in { $year }, rank { $rank } of { $members }
brief-point-finance-efficiency-unit-value-finding = The amount of a unit, { $amount }, has stayed the same since { $from }; by { $to } it bought { $loss } less

brief-question-finance-savings = The organization should first save money itself.
brief-question-finance-others = What are others in our position assessed?
brief-question-finance-buys = What does the money buy, and does any of it come back?

brief-request-finance = The ministry is asked to say which of the { $courses ->
    [2] two
   *[3] three
  } courses it can support for { $period }, from which budget line, and in which currency the amount is to be planned.
