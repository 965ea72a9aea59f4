# Briefings for a parliament.

brief-does-parliament = Telephones, the Internet and satellites work across borders because States agree on common rules at ITU, a specialized agency of the UN. In { $year } its members approved { $itu_t } technical standards.
    .number = { $itu_t } standards

brief-question-parliament-for = What is the contribution for?
brief-question-parliament-much = Why this amount, and not more or less?

brief-request-parliament = Parliament is asked to take note of the { $courses ->
    [2] two
   *[3] three
  } classes, and to say whether the amount of the one chosen can be in the budgets of 2028 to 2031.
