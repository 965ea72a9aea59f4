# The standard case, for the Council working group; and questions that several audiences ask.

brief-does-council = Radio, satellites and networks work across borders because States agree on frequencies, orbits and standards at ITU. In { $year } its members approved { $itu_t } technical standards.
    .number = { $itu_t } standards
brief-costs-council = All that ITU ran on in { $year } was { $amount }: { $cents } { $currency ->
    [USD] cents
   *[CHF] centimes
  } per inhabitant of its Member States.
    .number = { $cents } { $currency ->
    [USD] cents
   *[CHF] centimes
  }
brief-need-council = The contributory unit was { $amount } from { $since } to { $year }; in that time it lost { $lost } of its purchasing power.
    .number = { $lost }
brief-decides-council = Each Member State chooses its class for { $period }; in { $year } the { $members } Member States had { $units } units in all. { $over ->
    [no] The Plenipotentiary Conference in { $place } ({ $opened } to { $closed }) sets the date by which it is announced.
   *[yes] The Plenipotentiary Conference in { $place } closed on { $closed }; the date by which a class is announced was not found in our sources.
  }
    .number = { $period }

brief-question-savings = Has ITU cut its own costs first?
brief-question-instead = Why not fund a project instead?
brief-question-few = Does ITU depend on a few large contributors?
brief-question-small = Does ITU serve only large States?
brief-question-tasks = Does ITU have tasks without money for them?
