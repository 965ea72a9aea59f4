# Briefings for a ministry of finance.

brief-does-finance = Radio, satellites and networks work across borders because States agree on frequencies, orbits and standards at ITU, a specialized agency of the UN. In { $year } its members approved { $itu_t } technical standards.
    .number = { $itu_t } standards

brief-question-finance-buys = What does the money buy?

brief-request-finance = The ministry is asked which of the { $courses ->
    [2] two
   *[3] three
  } classes it can support for { $period }, from which budget line and in which currency.
