# Briefings for a ministry of finance: the amount first, then how it compares, then what it buys.

brief-finance-held = { $country } pays { $chf } a year to the International Telecommunication Union ({ $usd } in { $year }). In Swiss francs the amount has been the same since { $from }.
brief-finance-moved = { $country } pays { $chf } a year to the International Telecommunication Union ({ $usd } in { $year }). The amount dates from { $changed }, when the class went from { $before } to { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }.
brief-finance-new = { $country } pays { $chf } a year to the International Telecommunication Union ({ $usd } in { $year }); the figures have no earlier amount.
brief-finance-unit = Contributions are counted in units of { $amount }. The amount of a unit has not been raised since { $from }; by { $to } it bought { $loss } less.

brief-point-finance-country-class-held-finding = { $country } pays { $chf } a year, { $usd } in { $year }; in Swiss francs the amount has been the same since { $from }
brief-point-finance-country-class-up-finding = { $country } pays { $chf } a year, { $usd } in { $year }, since it went up from { $before } to { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $changed }
brief-point-finance-country-class-down-finding = { $country } pays { $chf } a year, { $usd } in { $year }, since it went down from { $before } to { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $changed }
brief-point-finance-country-class-first-finding = { $country } pays { $chf } a year, { $usd } in { $year }; the figures have no earlier amount
brief-point-finance-country-relative-finding = For each million dollars of its economy { $country } paid { $gdp } in { $gdp_year }; all Member States together paid { $all_gdp }
brief-point-finance-country-share-finding = { $country } pays { $share } of what all Member States contribute, rank { $rank } of { $members } in { $year }
brief-point-finance-efficiency-unit-value-finding = The amount of a unit, { $amount }, has stayed the same since { $from }; by { $to } it bought { $loss } less

brief-question-finance-savings = The organization should first save money itself.
brief-question-finance-others = What do others in our position pay?
brief-question-finance-buys = What does the money buy, and does any of it come back?

brief-request-finance = The ministry is asked to say which of the three courses it can support for 2028-2031, from which budget line, and in which currency the amount is to be planned.
