# Briefings for a ministry of foreign affairs: standing first, then how others move.

brief-foreign-share = { $country } held { $share } of the contributory units of all Member States in { $year }, rank { $rank } of { $members }; within { $region } it held { $region_share }, rank { $region_rank } of { $region_members }.
brief-foreign-changes = Classes of contribution move: { $up_n ->
    [0] no Member State
    [one] one Member State
   *[other] { $up } Member States
  } chose a higher class between { $previous } and { $year } and { $down_n ->
    [0] none
    [one] one
   *[other] { $down }
  } a lower one.

brief-question-foreign-moves = Are others changing their class?
brief-question-foreign-few = Does the organization depend on a few large contributors?
brief-question-foreign-beyond = Do we not already give more than the contribution?

brief-request-foreign = The ministry is asked to say which of the { $courses ->
    [2] two
   *[3] three
  } courses serves its position in the Union for { $period }, and whether the choice is to be agreed with others of the region beforehand.
