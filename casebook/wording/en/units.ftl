page-units-lead = Each Member State freely chooses its class of contribution: the number of contributory units for which it is assessed. One unit is CHF 318 000 a year.
units-section-total = How many units there are
units-section-classes = Member States by class
units-section-changes = Changes of class
units-section-peers = One Member State and its peers
units-section-value = Value of one unit

units-total = Contributory units of the Member States
    .subtitle = Contributory units by year, { $scope }
    .method = The classes of contribution of all Member States in scope are added up for each year. A class is the amount assessed divided by the value of one unit in that year; corrected classes are marked † and named in the notes of this figure. Groups are those of the year. Totals published for earlier years were 368 3/16 units in 1998–1999 and 358 3/16 in 2000–2001; none was found in our sources for 2002 to 2012.
units-total-finding = { $members_n ->
    [one] One Member State had
   *[other] { $members } Member States had
  } { $units } contributory units in { $year }: { $change } from { $previous } and { $since } since { $from }
units-total-group-finding = The { $members } Member States in the group in { $year } had { $units } contributory units. The { $members_before } in it in { $from } had { $before }

units-since-1998 = Contributory units since 1998
    .subtitle = Contributory units of all Member States: as published for 1998 to 2001 (grey), as computed from 2013 on
    .method = The totals of 1998–1999 and 2000–2001 are from the Annual Report 2000. From 2013, the classes of contribution of all Member States are added up for each year. Totals for the years between were not found in our sources; they are left blank.
units-since-1998-finding = Member States had { $units } contributory units in { $year }, { $difference } { $direction ->
    [more] more
   *[fewer] fewer
  } than the { $before } { $published ->
    [yes] published for { $period }
   *[no] of { $period }
  }

units-by-region = Contributory units by ITU region
    .subtitle = Contributory units by year and ITU region
    .method = The classes of contribution of the Member States of each region are added up for each year.
units-by-region-finding = { $first } and { $second } together had { $share } of all contributory units in { $year }

units-by-class = Member States and units by class of contribution
    .subtitle = Number of Member States in each class, and their contributory units together, in the last year shown, { $scope }
    .method = Member States are counted by class of contribution in the last year shown, and their units are added up. Classes without a Member State are left out.
units-by-class-finding = In { $year }, { $small_n ->
    [one] one of { $members } Member States was
   *[other] { $small } of { $members } Member States were
  } in a class below one unit and had { $small_share } of the units. The { $large_n ->
    [one] one in a class of ten or more had
   *[other] { $large } in classes of ten or more had
  } { $large_share }
units-by-class-small-finding = In { $year }, { $small_n ->
    [one] one of { $members } Member States was
   *[other] { $small } of { $members } Member States were
  } in a class below one unit and had { $small_share } of the units

units-map = World map by class of contribution
    .subtitle = Class of contribution in the last year shown, in contributory units, { $scope }. Grey: not in scope, or no class. { disclaimer }
    .method = Each Member State has the colour of its class in the last year shown; small Member States have a dot as well. Areas without a class of their own, or whose status is not settled, are grey; this implies no opinion on their status. The base map is built from geodata of the United Nations. { disclaimer }
units-map-finding = The most common class in { $year } was { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }, chosen by { $holders } of { $members } Member States. The highest class was { $highest }

units-changes = Changes of class by year
    .subtitle = Contributory units added by higher classes and lost by lower ones, by the first year of the new class. Diamond: net change where both occur; { $scope }
    .method = The class of each Member State is compared with its class of the year before. Each block is one change. A hatched block is a Member State that is new in the figures: Palau, which joined in 2024. Classes chosen at a Plenipotentiary Conference apply from the year after the dotted line.
units-changes-finding = Between { $previous } and { $year }, { $up_n ->
    [0] no Member State raised its class
    [one] one Member State raised its class
   *[other] { $up } Member States raised their class
  } and { $down_n ->
    [0] none lowered it
    [one] one lowered it
   *[other] { $down } lowered it
  }{ $new_n ->
    [0] { "" }
   *[other] , with { $new } new
  }: { $net } units net. The largest change was { $largest } ({ $largest_change })
units-changes-one-finding = { $largest } was the only change between { $previous } and { $year }{ $new_n ->
    [0] { "" }
   *[other] , new in the figures
  }: { $net } contributory units

units-change-list = Every change of class
    .subtitle = The five largest changes of each year, by size: class of contribution before and after, and the change, in contributory units, { $scope }; the table has every change
    .method = Every change of class from one year to the next. Under No. 165 of the Constitution, a class of three units or more may go down by at most 15 per cent of its units, rounded down to the nearest lower class. A class below three units may go down by at most one class. Each reduction is measured against the class chosen for the previous contribution period, that is, the class of its first year (of 2013 for 2012–2015). Under exceptional circumstances, larger reductions may be authorized. The figures do not show where this was the case, so a star marks the size of a reduction and nothing else. Increases are free at any time. Eligibility for the classes of 1/8 and 1/16 is not tested. Member States that are new in the figures are in the table only.
units-change-list-finding = { $down_n ->
    [one] { $larger_n ->
        [0] The only reduction between { $from } and { $to } was within the standard limit of No. 165 of the Constitution
       *[other] The only reduction between { $from } and { $to } was larger than the standard limit (Constitution, No. 165), and may have been authorized
      }
   *[other] { $larger_n ->
        [0] All { $down } reductions between { $from } and { $to } were within the standard limit of No. 165 of the Constitution
        [one] Of { $down } reductions between { $from } and { $to }, one was larger than the standard limit (Constitution, No. 165), and may have been authorized
       *[other] Of { $down } reductions between { $from } and { $to }, { $larger } were larger than the standard limit (Constitution, No. 165), and may have been authorized
      }
  }. { $up_n ->
    [0] There was no increase
    [one] There was also one increase
   *[other] There were also { $up } increases
  }

units-peers = One Member State and its peers
    .subtitle = { $country_chosen ->
    [yes] Class of contribution of { $country } and of its peers, in contributory units on a logarithmic scale. Peers: { $peers }
   *[no] Class of contribution of a Member State and of its peers over the years
  }
    .method = Peers are { $peers }. Groups are least developed countries, landlocked developing countries and small island developing States, as of the last year shown. Member States of the same group are peers. Nearest by gross domestic product or population means nearest by ratio, each at its latest known figure, which for some is years old. The same class is that of the last year shown.
units-peers-finding = { $country } had { $units } { $several ->
    [yes] units
   *[no] unit
  } in { $year }. Of its { $peers_n ->
    [one] one peer,
   *[other] { $peers } peers,
  } { $higher_n ->
    [0] none was
    [one] one was
   *[other] { $higher } were
  } in a higher class, { $same_n ->
    [0] none
    [one] one
   *[other] { $same }
  } in the same and { $lower_n ->
    [0] none
    [one] one
   *[other] { $lower }
  } in a lower
units-peers-class-finding = { $country } and { $peers_n ->
    [one] one other Member State
   *[other] { $peers } other Member States
  } were in the class of { $units } contributory { $several ->
    [yes] units
   *[no] unit
  } in { $year }. { $still } of the { $peers_n ->
    [one] one other
   *[other] others
  } { $still_n ->
    [one] was
   *[other] were
  } already in it in { $from }
units-peers-invitation = Choose a Member State under Filters<br>to compare its class with its peers.
units-peers-unknown = No class was found for this<br>Member State in the last year shown.
units-peers-here = { $count ->
    [one] 1 peer
   *[other] { $count } peers
  }

units-value = The contributory unit at constant prices
    .subtitle = One contributory unit a year in Swiss francs, as set and at 2024 prices, 1997–2024
    .method = The amount of one unit is taken from published budgets and financial plans; where only a provisional amount was found (open circles), that one is used. For 2002 and 2003 none was found in our sources. Constant prices are those of 2024, by Swiss consumer prices. The loss of purchasing power is one minus the ratio of the two.
units-value-finding = One unit has been { $amount } a year since { $since }, when it was worth { $real } at { $base } prices: a loss of { $lost } in purchasing power
units-value-real = at { $base } prices
units-value-set = as set (circles: provisional)
units-value-none = no amount<br>found

units-no-total = no total<br>found<br>{ $first }–{ $last }
units-no-change = No class changed in the years<br>and Member States chosen.
units-after = after PP-{ $year }<br>{ $place }
units-panel-members = Member States
units-panel-class = Class
units-panel-units = Contributory units
units-class-of = Class of { $units }
units-class-marked = { $name } is in the class marked
units-map-hover = { $name }: { $units }
units-net = net { $units }
units-new = { $name }, new in the figures: { $units }
units-move = { $name } { $before }{ "\u00A0" }→{ "\u00A0" }{ $units }
units-between = { $previous } to { $year }
units-earlier = Earlier changes are in the table.
units-larger = * larger than the standard limit (Constitution, No. 165); may have been authorized

class-band-to-eighth = 1/16 or 1/8 unit
class-band-quarter-to-half = 1/4 or 1/2 unit
class-band-one-to-two = 1 to 2 units
class-band-three-to-nine = 3 to 9 units
class-band-ten-to-nineteen = 10 to 19 units
class-band-from-twenty = 20 units or more

column-units = Contributory units
column-class-of-contribution = Class
column-previous-class = Class before
column-previous-year = Year before
column-units-change = Change in units
column-direction = Direction
column-chosen-class = Class chosen for the period before
column-reduction-size = Size of the reduction
reduction-size-within-limit = within the limit of No. 165
reduction-size-larger = larger; may have been authorized
column-class-band = Group of classes
column-from-year = From
column-to-year = To
column-base-year = Prices of
direction-up = up
direction-down = down
direction-same = same
direction-new = new in the figures
