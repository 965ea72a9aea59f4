# The brochure, its deck and the infographics. Numbers in large letters are `.number`; the message
# itself says what they count. `.spoken` is what somebody who shows the page could say.

brochure-title = Why ITU matters: the case for investment 2027–31
brochure-subtitle = What ITU does, what { $country } gets and what it costs
brochure-subtitle-all = What ITU does, what it costs and what Member States decide
brochure-promise = per person in its Member States: all of ITU’s revenue in { $year }, so that radio, satellites and networks work across borders
    .number = { $cents } { $currency ->
    [USD] cents
   *[CHF] centimes
  }
brochure-promise-country = per inhabitant of { $country }: the assessed contribution to ITU for { $year }, so that radio, satellites and networks work across borders
    .number = { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  }
brochure-made = Figures of { $date }
brochure-words =
    .page = Page { "{page}" } of { "{pages}" }
    .grades = Grades
    .official = Official: taken from an official document or from audited statistics.
    .derived = Derived: calculated on the site from official figures; the page of the figure shows how.
    .estimate = Estimate: the source calls it an estimate, or it comes from the press.
    .illustrative = Illustrative: the cost of a choice, not a published figure.
    .figure = Figure
    .what = What it shows
    .source = Sources
    .grade = Grade
    .sources = Sources and method
    .sources-lead = Every number here has a figure identifier. Enter it on the site’s page “Verify a figure”, or follow its link, to see whether it is still current and what to know before quoting it.
    .questions = Questions that you will be asked
    .options = The choices for 2028–2031
    .whose = Independent tool built on public figures; not a publication of ITU.
    .look-up = Each number has its source, date and grade under its figure identifier, on the site’s page “Verify a figure”.
    .mark = Wordmark: Why ITU matters
    .code = QR code with the address of this view
    .more = Read the case, with every figure and source

brochure-does = What ITU is and does
    .lead = The International Telecommunication Union is a specialized agency of the United Nations. Through it, Member States do three things that none can do alone. They share radio spectrum and satellite orbits, agree on common standards, and work together to connect people who are offline.
    .spoken = Start with what people use every day: mobile phones, video calls, satellite navigation. They work across borders because States agree on the rules at ITU. These three numbers show the range of that work.
brochure-spectrum = Spectrum and orbits are shared
    .lead = Radio waves and satellites do not stop at borders. The Radio Regulations, a treaty that Member States revise at ITU’s conferences, say which services may use which frequencies and orbits, so that they do not cause interference to each other.
    .spoken = No State can protect its frequencies alone. The Radio Regulations are the treaty that does it, and Member States write them together.
brochure-standards = One standard, many networks
    .lead = Equipment of different manufacturers and networks of different countries work together because they follow common Recommendations. ITU’s members draft and approve them.
    .spoken = A common standard lets a country buy from many suppliers. The Recommendations are written and approved by members.
brochure-connecting = Connecting people
    .lead = ITU trains people, helps States to prepare for cyber incidents, and brings partners together to connect schools and communities.
    .spoken = Some of this work is done with partners: Giga, for example, with UNICEF. The pledges on the chart are promises by others, not revenue of ITU.
brochure-gets = { story-gets }
    .lead = { story-gets-lead }
    .spoken = Say first that most of the benefit is shared. Then give the numbers for { $country }, each with its year.
brochure-gets-anyone = { story-gets-anyone }
    .lead = { story-gets-lead }
    .spoken = Satellite networks are not only for large States: most of those that have one were assessed for less than a full unit.
brochure-cost = { story-cost }
    .lead = Each Member State freely chooses its class of contribution. The chart shows the choices of the five Member States with the nearest economies.
    .spoken = Give the amount per inhabitant first, then the total. Each State chooses freely, so differences are choices.
brochure-cost-anyone = { story-cost-anyone }
    .lead = Each Member State freely chooses its class of contribution. Together these contributions are the largest source of ITU’s revenue.
    .spoken = Give the amount per inhabitant first, then the sources of ITU’s revenue.
brochure-run = { story-run }
    .lead = How ITU’s revenue, budgets and staff have changed, compared with other specialized agencies.
    .spoken = The chart compares revenue, adjusted for Swiss consumer prices. It says nothing about results. It shows that ITU’s revenue has not grown like that of most agencies.
brochure-now = { story-now }
    .lead = The amount of the contributory unit has not changed, but prices have risen, and much work remains.
    .spoken = The unit buys less than before, while the task is far from done.
brochure-others = { story-others }
    .lead = These are all the changes of class in the last year of the figures, upwards and downwards.
    .spoken = Show both directions. Each State chose freely.
brochure-decide = { story-decide }
    .lead = { story-decide-lead }
    .spoken = Present the choices together, give each the same time, and say which decisions the figures do not include.
brochure-decide-anyone = What Member States can decide
    .lead = { story-decide-lead }
    .spoken = Invite each delegation to open its own page, which gives its choices with their amounts.

brochure-networks = On { $day }, ITU’s Space Network List had { $networks } geostationary networks, { $joint } of them filed for groups or organizations.
brochure-online = In { $country }, { $use } of people used the Internet in { $year }, against { $before } in { $from }. Connecting the others is work for ITU, the State and their partners together.
brochure-number-states = Member States had satellite networks of their own in ITU’s Space Network List on { $day }
    .number = { $members }
brochure-number-small = of the { $members } Member States with satellite networks in the list were assessed for less than one contributory unit
    .number = { $small }
brochure-number-pledges = pledged by others through Partner2Connect by { $year }, to connect people; not revenue of ITU
    .number = { $pledged }
brochure-number-texts = ITU-T Recommendations, new and revised, are dated { $year }: standards shared by all
    .number = { $itu_t }
brochure-number-offline = people in { $country } did not use the Internet in { $year }
    .number = { $people }
brochure-number-networks = { $number ->
    [1] geostationary satellite network
   *[other] geostationary satellite networks
  } of { $country } in the Space Network List on { $day }
    .number = { $networks }
brochure-number-cents = per inhabitant: what { $country } was assessed for { $year }
    .number = { $below_one ->
    [yes] { $centimes } centimes
   *[no] { $francs }
  }
brochure-number-amount = assessed on { $country } for { $year }, for { $units } contributory { $several ->
    [yes] units
   *[no] unit
  }
    .number = { $chf }
brochure-number-system = of all that { $country } was assessed in the UN system for { $year }
    .number = { $share }
brochure-number-cents-all = per person in ITU’s Member States in { $year }: all of ITU’s revenue, { $amount }
    .number = { $cents } { $currency ->
    [USD] cents
   *[CHF] centimes
  }
brochure-number-members = of all ITU revenue in { $year } came from Member States’ contributions: { $amount } of { $total }
    .number = { $share }
brochure-number-growth = change in ITU’s revenue in real terms from { $from } to { $to }; { $grew } of { $count } specialized agencies grew
    .number = { $real }
brochure-number-budgets = change of four-year totals in real terms, from { $first_stage } { $first_period } to { $stage } { $period }
    .number = { $constant }
brochure-number-staff = staff at the end of { $to }, against { $first } at the end of { $from }
    .number = { $last }
brochure-number-people-offline = people offline in the world in { $year }, an estimate
    .number = { $people }
brochure-number-connect = estimated cost of connecting everyone by { $year }, lower end of the range; the upper end is { $high }
    .number = { $low }
brochure-number-policy = of this for policy and regulation, ITU’s own field, as the press reports
    .number = { $policy }
brochure-number-net = contributory units: the net change from { $previous } to { $year }
    .number = { $net }
brochure-number-up = Member States in a higher class in { $year } than in the year before
    .number = { $up }
brochure-number-down = Member States in a lower class
    .number = { $down }

brochure-mark-below-one = assessed for less than one unit
brochure-mark-one-or-more = others
brochure-chart-standards = ITU-T Recommendations, new and revised, by year
brochure-chart-pledges = Pledges to Partner2Connect, at each date with a known total
brochure-chart-online = Share of people in { $country } who use the Internet, by year
brochure-chart-networks = The { $members } Member States with satellite networks of their own
brochure-chart-near-by-gdp = Assessed contribution for { $year }: { $country } and the five nearest economies
brochure-chart-per-person = ITU’s revenue per person in its Member States, in centimes, by year
brochure-chart-growth = Change in revenue in real terms, { $from } to { $to }, 13 specialized agencies
brochure-chart-unit-value = The contributory unit at 2024 prices, by year
brochure-chart-changes = Changes of class from { $previous } to { $year }, in contributory units
brochure-chart-alt = Chart. { $title }. { $numbers }.

brochure-option-up = One class higher
brochure-option-same = The same class
brochure-option-down = One step lower
brochure-option = a year, for a class of { $units }
    .number = { $amount }

brochure-question-savings = Has ITU cut its own costs first?
brochure-question-few = Do a few States finance it all?
brochure-question-project = Why not fund a project instead?
brochure-question-small = What is in it for a small State?

brochure-take = The brochure
brochure-take-lead = The whole case on twelve pages, as slides that you can edit, and on one page to print or post. It is for the Member State that you have chosen, or for all of them.
brochure-take-pdf = Brochure (PDF)
brochure-take-pdf-help = Twelve pages of A4, for screen, print and screen readers
brochure-take-pptx = Brochure as slides
brochure-take-pptx-help = PowerPoint, with charts that you can edit and speaker’s notes
brochure-take-page = One page (PDF)
brochure-take-page-help = The case on one A4 page
brochure-take-post = Picture for social media
brochure-take-post-help = PNG of 1080 by 1350 pixels

infographic-title = { $country } and ITU
infographic-title-all = Why ITU matters
infographic-lead = At ITU, States agree so that radio, satellites and networks work across borders
infographic-alt = { $title }. { $lead }. { $promise }
