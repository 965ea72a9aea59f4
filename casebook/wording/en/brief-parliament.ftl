# Briefings for a parliament: what it costs and what it is for, in plain words.

brief-parliament-held = { $country } is a member of the International Telecommunication Union, the agency of the United Nations in which States share the radio spectrum and agree on the standards behind calls and connections. It was assessed { $chf } for { $year } ({ $usd }), unchanged in Swiss francs since at least { $from }, the first year of these figures.
brief-parliament-moved = { $country } is a member of the International Telecommunication Union, the agency of the United Nations in which States share the radio spectrum and agree on the standards behind calls and connections. It was assessed { $chf } for { $year } ({ $usd }), the amount in Swiss francs since { $changed }.
brief-parliament-new = { $country } is a member of the International Telecommunication Union, the agency of the United Nations in which States share the radio spectrum and agree on the standards behind calls and connections. It was assessed { $chf } for { $year } ({ $usd }){ $months_n ->
    [12] { "" }
    [one] {" "}for one month of the year
   *[other] {" "}for { $months } months of the year
  }.
brief-parliament-share = In units that is { $share } of all Member States’: rank { $rank } of { $members } in { $year }.
brief-parliament-use = { $use } of the people in { $country } used the Internet in { $year }, against { $before } in { $from }.
    .subject = The use of the Internet

brief-point-parliament-country-class-held-finding = { $country } was assessed { $chf } for { $year } ({ $usd }), unchanged in Swiss francs since at least { $from }
brief-point-parliament-country-class-up-finding = { $country } was assessed { $chf } for { $year } ({ $usd }), more than before { $changed }
brief-point-parliament-country-class-down-finding = { $country } was assessed { $chf } for { $year } ({ $usd }), less than before { $changed }
brief-point-parliament-country-relative-finding = For each million dollars that its economy produced in { $gdp_year }, { $country } was assessed { $gdp } for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  }; all Member States together were assessed { $all_gdp }
brief-point-parliament-case-efficiency-finding = The total for four years went from { $first_amount } ({ $first_stage } { $first_period }) to { $amount } ({ $stage } { $period }); with prices taken into account that is { $constant }

brief-question-parliament-for = What is the contribution for?
brief-question-parliament-much = Why this amount, and not more or less?
brief-question-parliament-spent = Is the money spent with care?

brief-request-parliament = Parliament is asked to take note of the { $courses ->
    [2] two
   *[3] three
  } courses, and to say whether the amount of the one chosen can stand in the budgets of 2028 to 2031.
