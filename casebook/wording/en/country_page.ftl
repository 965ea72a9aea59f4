# The page of one Member State: what it gets, what it costs, what is open.

country-head-gets = What it gets
country-head-costs = What it costs
country-head-open = What is open
country-gets-networks = { $number ->
    [1] One geostationary satellite network of { $country } was
   *[other] { $networks } geostationary satellite networks of { $country } were
  } listed by ITU on { $day }. States coordinate orbits and frequencies by filing with ITU.
country-gets-texts = { $country } can use all of ITU’s standards. In { $year }, { $itu_t } ITU-T Recommendations, { $itu_r } ITU-R Recommendations and { $reports } ITU-R Reports were approved, new and revised.
country-open-internet = { $people_n ->
    [0] In { $country }, { $use } of people used the Internet in { $year }.
   *[other] In { $country }, { $people } people did not use the Internet in { $year }. { $use } of the population did.
  }
country-open-class = The class of { $country } for 2028–2031 is not in these figures. For { $year } it was { $units } { $several ->
    [yes] units
   *[no] unit
  }.

country-part-gets = What { $country } gets
country-part-gets-lead = Most of what ITU does is shared: a standard, a radio allocation or a coordinated orbit serves every State that uses it. The figures below are those available for one Member State.
country-part-costs = What it costs { $country }
country-part-yardstick = Compared with another scale
country-part-facts = Key facts: { $country }
country-part-facts-lead = These facts are generated automatically from the figures on this page, by the same rules for every Member State. Each link leads to its chart.
country-part-open = What { $country } can decide
country-part-open-lead = A Member State chooses its class of contribution freely. The chart shows the cost of a higher, the same and a lower class.
country-to-simulator = Compare other classes in the simulator
country-missing = Not in our sources:
