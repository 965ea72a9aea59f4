# Titles of slides in the words of briefings, and what a speaker can say to each: never the title.

brief-point-work-texts-finding = ITU’s members approved { $itu_t } technical standards and { $itu_r } radio Recommendations in { $year }, for every State to use
brief-point-country-near-by-gdp-finding = What the { $count } nearest economies were assessed for { $year }, compared with { $country }: { $more_n ->
    [0] { $same_n ->
        [0] all less
       *[other] { $less_n ->
            [0] all the same
           *[other] { $same } the same, { $less } less
        }
    }
   *[other] { $same_n ->
        [0] { $less_n ->
            [0] all more
           *[other] { $more } more, { $less } less
        }
       *[other] { $less_n ->
            [0] { $more } more, { $same } the same
           *[other] { $more } more, { $same } the same, { $less } less
        }
    }
  }
brief-point-agencies-growth-finding = From { $from } to { $to } ITU’s revenue { $direction ->
    [up] grew by { $by }
    [down] fell by { $by }
   *[same] did not change
  } in real terms; { $grew } of { $count } specialized agencies grew
brief-point-units-changes-finding = For { $year }, { $up_n ->
    [0] no Member State
    [one] one Member State
   *[other] { $up } Member States
  } chose a higher class and { $down_n ->
    [0] none
    [one] one
   *[other] { $down }
  } a lower one: a net change of { $net } units

brief-say-work-texts-finding = A call, a video or a radio link crosses borders only because both ends follow the same rules. ITU’s members write these rules, and they write new ones every year.
brief-say-case-connecting-finding = ITU does not do this alone: Giga, for example, is run with UNICEF. The numbers are the newest in our sources.
brief-say-case-spectrum-finding = Radio waves do not stop at borders. The world’s radio rules are a treaty, and Member States negotiate it at ITU.
brief-say-case-standards-finding = One standard lets a country buy from many suppliers. Members of ITU draft and approve the standards.
brief-say-work-networks-units-chosen-finding = A satellite needs a place in orbit and a frequency that nobody disturbs. The list shows what was filed or kept for { $country }.
brief-say-work-networks-units-finding = A satellite needs a place in orbit and a frequency that nobody disturbs. Of the { $members } Member States on the list, { $small } were assessed for less than one unit.
brief-say-country-internet-finding = { $people_n ->
    [0] Look at how far the line has come since { $from }. What is left is work for the State, for ITU and for partners.
   *[other] Behind this line are people: { $people } in { $country } did not use the Internet in { $year }. To connect them is work for the State, for ITU and for partners.
  }
brief-say-country-internet-one-finding = There is one year only, so this is no trend. It shows how many people are yet to be connected.
brief-say-country-cost-people-system-finding = This is the price of taking part for one year. It follows from the class that the State itself has chosen.
brief-say-country-cost-people-finding = { brief-say-country-cost-people-system-finding }
brief-say-country-cost-system-finding = This is the price of taking part, next to what all UN organizations together assess.
brief-say-country-cost-finding = This is the price of taking part for one year.
brief-say-country-near-by-gdp-finding = No table of the UN sets these amounts: each State picks its own class. A difference is a choice, not a fault.
brief-say-country-share-finding = A share also changes when others change their class. States of one class have the same rank.
brief-point-work-networks-units-finding = { $members } Member States had satellite networks of their own in ITU’s Space Network List on { $day }; { $small } of them were assessed for less than one unit

brief-say-country-class-held-finding = The class has been the same for years. In dollars the amount moves with the exchange rate.
brief-say-agencies-growth-finding = Compare ITU with other agencies. The figures are corrected for prices, so growth here is real growth.
brief-say-case-efficiency-finding = These totals are published at different stages, so read the labels. The grey columns are as published, the blue ones in constant prices.
brief-say-case-unit-value-finding = The number on the bill has stayed the same since { $since }. What it buys has not.
brief-say-case-needs-finding = This is the work that is left, counted in people. Estimates of earlier years come from earlier editions.
brief-say-needs-connectivity-finding = Nobody asks ITU to finance this. Its own field, policy and regulation, is { $policy } of it.
brief-say-units-changes-finding = Others decide as well, and in both directions. { $largest } made the largest change in { $year }: { $largest_change } units.
brief-say-case-cost-per-person-finding = A centime is a hundredth of a Swiss franc. That is what the whole of ITU costs each inhabitant in a year.
brief-say-case-revenue-finding = Everything else comes from fees, sales and voluntary contributions. Without Member States’ contributions there is no regular budget.
brief-say-revenue-concentration-finding = Every organization with a scale of contributions has a few large contributors. The lines show whether that has changed over the years.
brief-say-other = This slide shows: { $what }

brief-speech = What to say to slides that are no card
    .title = This is about four things: what ITU does, what we get, what it costs, and what is to be decided.
    .opening = If you remember only one slide, take this one. The next slides show each point with its figures.
    .objections = These questions are likely to be asked. Each answer names its figure, so it can be checked.
    .request = These are the classes that are open by law, treated alike. Which one to choose is yours to decide.
    .caveat = This slide is for those who check the figures.
    .sources = Every figure has its source. The whole list is in the note and in the data.
