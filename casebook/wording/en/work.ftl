page-work = What ITU does
page-work-heading = What ITU does: standards and satellite networks
page-work-lead = This page counts part of what Member States decide together and the secretariat carries out: Recommendations and Reports, the register of satellite networks, and the filings that ITU receives. The figures count work, not its effect.

work-section-texts = Standards and reports
work-section-networks = Satellite networks
work-section-filings = Filings received by ITU
work-missing = Not found in our sources
work-missing-text = Texts in force, notices of terrestrial stations, the networks listed after September 2023, filings of constellations after 2022, and revenue from filings year by year were not found in our sources. The ITU-T and ITU-R lists of Recommendations, the online Space Network List and the audited financial statements have them.

work-texts = Recommendations and Reports, by year
    .subtitle = Editions a year, new and revised together, from 2000. Hatched: part of a year. One scale for all three
    .method = Entries of a public index of ITU publications, counted by the year of their date. An edition that revises an earlier one counts in its own year, as does a new text. Amendments, corrigenda and supplements are left out; the tables of the release have them. This is not the number of texts in force.
work-texts-finding = { $itu_t } ITU-T Recommendations, { $itu_r } ITU-R Recommendations and { $reports } ITU-R Reports are dated { $year }, new and revised editions together
text-kind-itu-t-recommendations = ITU-T Recommendations
text-kind-itu-r-recommendations = ITU-R Recommendations
text-kind-itu-r-reports = ITU-R Reports

work-study-groups = ITU-T Recommendations, by study group
    .subtitle = Editions of 2020 to 2025, new and revised together, by the study group named in the index. Next to the bars: share of all
    .method = Entries of a public index of ITU publications that are dated 2020 to 2025, counted by the study group that the entry names. It is the study group responsible when the index was copied, not always the one that drafted the text, because study groups have been merged. Hatched: the entry names none.
work-study-groups-finding = Study Groups { $groups } account for { $share } of the { $editions } editions of ITU-T Recommendations of 2020 to 2025
work-group-not-stated = No study group named

work-networks = Satellite networks in the Space Network List, by administration
    .subtitle = Geostationary networks as listed on the day of the copy, for the 12 administrations with most and the one highlighted. Solid: other bands; hatched: planned bands
    .method = Rows of a copy of the Space Network List counted by administration. Planned bands are those for which the Radio Regulations have a plan. A symbol with a stroke means a group of administrations or an organization on whose behalf one administration files; such networks are not counted as that administration’s own. A network is an entry under the Radio Regulations, not a satellite.
work-networks-finding = ITU listed { $networks } geostationary networks on { $day }. { $members } Member States had their own; { $share } of all were those of { $first }
work-networks-chosen-finding = { $country } had { $networks } geostationary { $number ->
    [1] network
   *[other] networks
  } in the Space Network List on { $day }: { $planned } in planned bands, { $others } in other bands
work-networks-none-finding = No geostationary network was listed for { $country } in the Space Network List on { $day }. Satellite services do not require networks of one’s own
work-planned = { $count } planned
work-joint = { $name }, for a group or an organization ({ $symbol })

work-networks-units = Satellite networks and contributory units
    .subtitle = Each disc: Member States with the same class of contribution and the same number of networks on the day of the list. Larger discs: more Member States. Logarithmic scales
    .method = Networks are the geostationary ones that an administration has of its own in a copy of the Space Network List. Units are those of the year of the list. The two numbers are independent: satellite networks are not paid for by contributory units, and filings have their own fees. Networks filed on behalf of a group or an organization are in the table.
work-networks-units-finding = { $members } Member States had geostationary networks of their own listed by ITU on { $day }: { $small } had less than one unit, and { $planned_only } had networks in planned bands only
work-networks-units-chosen-finding = { $held ->
    [yes] { $country }, with { $units } { $several ->
        [yes] units
       *[no] unit
      }, had
   *[no] { $country } had
  } { $networks } geostationary { $number ->
    [1] network
   *[other] networks
  } listed by ITU on { $day } ({ $planned } in planned bands){ $has_joint ->
    [yes] , and filed { $joint } more for others
   *[no] {""}
  }
work-networks-units-none-finding = { $country } had no geostationary network of its own in the Space Network List on { $day }. Satellite services do not require networks of one’s own
work-axis-units = Contributory units in { $year }
work-no-network = none
work-disc = %{"{"}customdata[1]{"}"} units, %{"{"}customdata[2]{"}"} networks:<br>%{"{"}customdata[0]{"}"}
work-and-more = and { $count } more

work-networks-by-year = Satellite networks in the list, by year
    .subtitle = Networks a year, from 2000, each panel on its own scale. Grey: years whose lapsed filings are no longer listed; hatched: part of a year
    .method = Entries of copies of two ITU lists, counted by the year of each step. Filed: early stage filing (advance publication or coordination request) of a geostationary network. Notified: its late stage filing. Brought into use: the date given, which may be an announcement. Filings that lapsed or were suppressed are no longer in the lists. Years before 2016 are therefore undercounted, and a rise over the years does not mean more filings. The title gives the date of the copy.
work-networks-by-year-finding = Of the satellite networks listed on { $day }, { $filed } geostationary ones were first filed in { $year }. { $gso } geostationary and { $ngso } non-geostationary ones were brought into use that year
network-step-early-stage = Geostationary networks first filed
network-step-late-stage = Geostationary networks notified
network-step-gso-in-use = Geostationary networks brought into use
network-step-ngso-in-use = Non-geostationary networks brought into use
column-network-step = Step

work-constellations = Filings of satellite constellations
    .subtitle = Filings of non-geostationary constellations and the satellites that they name, 2017 to 2022. Solid: ten satellites or more, repeated filings merged; hatched: other filings as received. Above each bar: solid part of all
    .method = Filings as received by ITU, collected by Falle, Wright, Boley and Byers (2023, doi 10.1126/science.adi4639, CC BY-SA 4.0), who merged repeated filings and kept those of ten satellites or more. Satellites are filed, not launched: most may never be built. Single large filings can dominate a year. Counted row by row, all filings are slightly more than the totals that the authors give; the note of the source has both.
work-constellations-finding = From { $from } to { $to }, ITU received { $filings } filings of constellations with { $satellites } satellites, { $share } of them in { $year }. They were filed, not launched
work-panel-filings = Filings
work-panel-satellites = Satellites named in them, million
work-merged = ten satellites or more, merged
work-unmerged = other filings as received
work-of = { $part }<br>of { $whole }

work-filing-revenue = Expected revenue from satellite filing fees
    .subtitle = Swiss francs a year, current prices. Hatched: as the trade press reports it
    .method = Amounts of a period as published, divided by its years. They are budgets and a forecast, not revenue received: in 2000–2001, filings brought in less than budgeted. Amounts for years after 2015 were not found in our sources.
work-filing-revenue-finding = Cost recovery for satellite filings was budgeted at { $first } a year in { $first_period } and forecast at { $last } a year for { $last_period }
work-a-year = { $amount } a year
label-filings-2004-05 = Two years; as the trade press reported in 2003
label-filings-2008-09 = Biennial budget
label-filings-2010-11 = Biennial budget
label-filings-2012-15 = Forecast of the financial plan

column-text-kind = Kind of text
column-texts = Editions
column-is-part-year = Part of a year
column-study-group = Study group
column-approved-2020-2025 = Editions 2020–2025
column-editions-published = Editions of all years with status published
column-administration-symbol = Symbol
column-administration-name = Administration, as printed
column-networks = Networks
column-networks-planned = Planned bands
column-networks-non-planned = Other bands
column-networks-joint = For groups or organizations
column-filed-through = Filed through
column-filings = Filings, all
column-filings-filtered = Filings, merged
column-satellites = Satellites, all
column-satellites-filtered = Satellites, merged
