# Key messages, answers and the annex: each sentence is filled from the finding of one card.
# `.number` is the one number of a key message that may stand before it in large letters.

brief-gets-networks = { $country } had { $networks } satellite { $number ->
    [1] network
   *[other] networks
  } of its own in ITU’s Space Network List on { $day }{ $others_n ->
    [0] , in bands that the Radio Regulations plan country by country, so that each finds a place
   *[other] { $planned_n ->
        [0] {""}
       *[other] ; { $planned } in bands that the Radio Regulations plan country by country, so that each finds a place
    }
  }.
    .number = { $networks } { $number ->
        [1] network
       *[other] networks
    }
brief-gets-internet = { $use } of people in { $country } used the Internet in { $year }, against { $before } in { $from }. ITU’s mandate includes connecting { $people_n ->
    [0] the others
   *[other] the { $people } others
  }.
    .number = { $use } online
brief-gets-shared = ITU’s work to connect people serves all: by { $year }, pupils in schools with more than { $value } of them had better access to the Internet through Giga, run by ITU and UNICEF.
    .number = { $value } pupils

brief-costs-people-system = { $country } is assessed { $chf } for { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } at the official rate of { $own_year })
   *[other] {""}
  }: { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  } per inhabitant, and { $share } of all that it is assessed in the UN system.
    .number = { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  }
brief-costs-people = { $country } is assessed { $chf } for { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } at the official rate of { $own_year })
   *[other] {""}
  }: { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  } per inhabitant.
    .number = { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  }
brief-costs-system = { $country } is assessed { $chf } for { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } at the official rate of { $own_year })
   *[other] {""}
  }: { $share } of all that it is assessed in the UN system.
    .number = { $chf }
brief-costs = { $country } is assessed { $chf } for { $year }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } at the official rate of { $own_year })
   *[other] {""}
  }.
    .number = { $chf }
brief-decides = { $country } chooses its class of contribution for { $period }. { $courses ->
    [2] It may stay at { $units } { $several ->
    [yes] units
   *[no] unit
  } or go up; no lower class is open.
   *[3] It may stay at { $units } { $several ->
    [yes] units
   *[no] unit
  }, go up, or go down as far as { $lowest } { $lowest_several ->
        [yes] units
       *[no] unit
    }.
  } { $over ->
    [no] The Plenipotentiary Conference in { $place } ({ $opened } to { $closed }) sets the date by which it is announced.
   *[yes] The Plenipotentiary Conference in { $place } closed on { $closed }; the date by which a class is announced was not found in our sources.
  }
    .number = { $period }

brief-answer-texts = Common rules for all: in { $year }, ITU’s members approved { $itu_t } technical standards (ITU-T Recommendations), { $itu_r } Recommendations and { $reports } Reports on radio.
brief-answer-connecting = Help to connect people: by { $year }, schools with more than { $value } pupils had better access to the Internet through Giga, run by ITU and UNICEF.
brief-answer-small = { $members } Member States had satellite networks of their own in ITU’s Space Network List on { $day }; { $small } of them were assessed for less than one unit.
brief-answer-growth = From { $from } to { $to } ITU’s revenue { $direction ->
    [up] grew by { $by }
    [down] fell by { $by }
   *[same] did not change
  } in real terms; { $grew } of { $count } specialized agencies grew.
brief-answer-budgets = ITU’s four-year total went from { $first_amount } ({ $first_stage } { $first_period }) to { $amount } ({ $stage } { $period }): { $constant } in constant prices.{ $later_n ->
    [0] {""}
   *[other] {" "}No later total was found in our sources.
  }
brief-answer-volatility = From { $from } to { $to } voluntary contributions varied from year to year by { $voluntary } of their mean, contributions assessed on all members by { $assessed }{ $basis ->
    [usd] , in US dollars, which move with the exchange rate as well
   *[other] {""}
  }.
brief-answer-purpose = Of the voluntary contributions that ITU received in { $year }, { $amount }, { $earmarked } was earmarked; the regular budget covers what all Member States have agreed.
brief-answer-projects = The UN country plan of { $country } has { $projects_n ->
    [one] one ITU project, which requires { $required } and has { $available }.
   *[other] { $projects } ITU projects, which require { $required } and have { $available }.
  }
brief-answer-projects-shared = { $country } shares { $projects } ITU projects in UN plans with other Pacific States and territories, { $states } in all; together these require { $required } and have { $available }.
brief-answer-changes = Between { $previous } and { $year }, { $up_n ->
    [0] no Member State
    [one] one Member State
   *[other] { $up } Member States
  } went up and { $down_n ->
    [0] none
    [one] one
   *[other] { $down }
  } went down{ $new_n ->
    [0] { "" }
    [one] ; one joined
   *[other] ; { $new } joined
  }. The net change was { $net } units, the largest that of { $largest }, { $largest_change }.
brief-answer-concentration = The { $count } largest contributors had { $share } of all contributory units in { $year }.
brief-answer-below-one = { $small } of { $members } Member States were in a class below one unit in { $year }; together they had { $small_share } of the units.
brief-answer-voluntary = Beyond its assessed contributions, { $country } gave { $amount } from { $from } to { $to }, recorded in { $recorded } of { $years } years.
brief-answer-mandates = New tasks decided by the World Radiocommunication Conference WRC-19 were estimated to cost { $amount }; they were not in the budget when the Council dealt with them in 2020 and 2021.

brief-annex-ratio = { $country } was assessed { $gdp } per USD 1 million of GDP for { $months_n ->
    [12] { $year }
    [one] one month of { $year }
   *[other] { $months } months of { $year }
  }{ $same ->
    [yes] { "" }
   *[no] {" "}(GDP of { $gdp_year })
  }; all Member States together { $all_gdp }. The scale has a floor, 1/16 of a unit for an economy of any size, so small economies are above the ratio of all together. Classes are chosen freely and do not follow GDP.
    .subject = The gross domestic product
brief-annex-proof = { $text } ({ $grade }; figure { $figure })

# Said in place of a sentence whose newest figure is too old to be set against the class.
brief-too-old = { $subject }: the newest figure in our sources is of { $year }. It is more than { $most ->
    [one] one year
   *[other] { $most } years
  } older than the class of { $class_year } and is left out.
brief-corrected-others = These figures rest on corrected values of other Member States, or of totals; what was seen in the source and what was done is listed under Data and methods.

# The decision: the classes that are open, treated alike; the audience’s own question follows.
brief-course-keep = • Keep { $units } { $several ->
    [yes] units
   *[no] unit
  }: { $chf } a year, { $four } over { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } and { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } centimes per inhabitant a year
   *[francs] ; { $francs } per inhabitant a year
  }. ITU’s income from { $country } stays the same in francs and buys less if prices rise.
brief-course-up = • One class up, { $units } { $several ->
    [yes] units
   *[no] unit
  }: { $chf } a year, { $four } over { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } and { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } centimes per inhabitant a year
   *[francs] ; { $francs } per inhabitant a year
  }. That is { $difference } a year more for work that all Member States share.
brief-course-down = • Down to { $units } { $several ->
    [yes] units
   *[no] unit
  }, the lowest that No. 165 allows: { $chf } a year, { $four } over { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } and { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } centimes per inhabitant a year
   *[francs] ; { $francs } per inhabitant a year
  }. That is { $difference } a year less for work that all Member States share; the Council says how a reduction takes effect gradually.
brief-course-no-lower-last = • Down: no lower class. This is the lowest of the scale (Convention, No. 468).
brief-course-no-lower-restricted = • Down: no lower class is open. 1/8 and 1/16 of a unit are for least developed countries and those that the Council determines (Convention, No. 468A).
brief-course-basis = Amounts are at { $unit } a unit, that of 2024–2027; the amount for { $period } was not found in our sources.{ $own_standing ->
    [none] {""}
    [far-from-market] {" "}CHF 1 is { $own_code } { $own_rate }, the official average rate of { $own_year } (World Bank); market rates were far from it.
   *[usable] {" "}CHF 1 is { $own_code } { $own_rate }, the official average rate of { $own_year } (World Bank).
  }
brief-course-when = { $over ->
    [no] The Plenipotentiary Conference in { $place } ({ $opened } to { $closed }) sets the date by which a class is announced (No. 161E). A lower class can be chosen until then, and next in { $next }.
   *[yes] Not found in our sources: the date by which a class is announced (No. 161E). If it has passed, a lower class can next be chosen in { $next }.
  } A Member State that announces none keeps its class (No. 161F); a higher class may be chosen at any time (No. 165B). To be checked against the Basic Texts.
brief-course-all = For { $period } each Member State chooses its class of contribution freely (Constitution, No. 160). It may keep its class, go up to any higher one, or go down within No. 165.
brief-course-all-question = Delegations are asked to say what they would wish the Union to do with more, with the same, and with less.
