# Briefings for a regulator or a line ministry.

brief-does-regulator = National rules for spectrum and networks build on what States agree at ITU, a specialized agency of the UN: in { $year } its members approved { $itu_t } technical standards and { $itu_r } radio Recommendations.
    .number = { $itu_t } standards

brief-question-regulator-here = What does ITU do in our country?

brief-request-regulator = The ministry is asked which of the { $courses ->
    [2] two
   *[3] three
  } classes fits its plans for { $period }, and which projects it would name in addition, with their cost.
