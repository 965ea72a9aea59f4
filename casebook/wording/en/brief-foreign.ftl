# Briefings for a ministry of foreign affairs.

brief-does-foreign = At ITU, a specialized agency of the UN, all States have a say in who uses which radio frequencies and satellite orbits, and in common standards. In { $year } its members approved { $itu_t } technical standards.
    .number = { $itu_t } standards

brief-question-foreign-moves = Are others changing their class?
brief-question-foreign-beyond = Do we not already give more than the contribution?

brief-request-foreign = The ministry is asked which of the { $courses ->
    [2] two
   *[3] three
  } classes serves its position in ITU for { $period }, and whether the choice is to be agreed with others of the region beforehand.
