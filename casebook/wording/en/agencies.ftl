page-agencies = ITU and other UN agencies
page-agencies-lead = Thirteen specialized agencies of the United Nations publish their revenue in the same table. This page compares ITU with the others: how each is financed, how its revenue has changed, and which Member States it is assessed on. The agencies have different mandates, and no way of financing is better in itself.
agencies-section-financing = How agencies are financed
agencies-section-growth = How revenue has grown
agencies-section-members = Which Member States it is assessed on

agencies-shares = How the specialized agencies are financed
    .subtitle = Share of revenue in the last year shown: assessed on Member States, voluntary, other (hatched). On the right: all revenue, { $basis }. Sorted by the share of assessed contributions
    .method = Revenue by kind of financing, as the organizations report it to the Chief Executives Board. “Voluntary” includes earmarked and unearmarked contributions. “Other” is revenue from other activities: mainly registration fees at WIPO, and cost recovery and the fees of Sector Members, Associates and Academia at ITU. From 2015 the source counts those fees as assessed contributions of ITU. The other agencies assess States alone, so the fees are counted as other revenue here in all years, to compare like with like. IFAD is financed by replenishments and has no assessed contributions. UNWTO and UN Tourism are the former and the present name of one organization. The World Bank Group and the International Monetary Fund are not in the table. IAEA is not a specialized agency and is left out here.
agencies-shares-finding = Contributions assessed on Member States were { $share } of ITU’s revenue in { $year }: rank { $rank } among { $count } specialized agencies by that share. Voluntary contributions were { $voluntary }
agencies-shares-row = assessed { $assessed } · voluntary { $voluntary } · other { $other }
agencies-dependence = Share of assessed contributions, by agency
    .subtitle = Contributions assessed on Member States as a share of all revenue, by year
    .method = Contributions assessed on Member States in the year divided by all revenue of the year, for each specialized agency that has any. The line for all agencies divides the sum of their assessed contributions by the sum of their revenue. Fees of ITU’s Sector Members, Associates and Academia count as other revenue in all years: the source moves them to assessed contributions in 2015, and a line across that year would show a change of heading, not of revenue.
agencies-dependence-finding = Contributions assessed on Member States were { $share } of ITU’s revenue in { $year } ({ $before } in { $from }). For all { $count } specialized agencies together they were { $all } ({ $all_before })
agencies-totals = Revenue of the specialized agencies
    .subtitle = Revenue by year, each agency on its own scale. Next to each name: the last year’s total in millions, { $basis }
    .method = Revenue by kind of financing, as reported. Each panel has its own scale, so heights can be compared only within a panel. Panels are sorted by the last year’s total. Fees of ITU’s Sector Members, Associates and Academia are part of other revenue. Amounts in francs are converted at the rate of ITU’s contributory unit for all agencies, so that amounts of one year can be compared. The chart of growth converts each agency at its own rate. Adjustments can make other revenue negative (WMO in 2020). UNWTO and UN Tourism are one organization.
agencies-totals-finding = ITU’s revenue of { $amount } in { $year }{ $basis ->
    [chf-constant] {" "}(at 2024 prices)
   *[other] {""}
 } was { $share } of the { $all } that { $count } specialized agencies received
agencies-assessed = assessed on Member States
agencies-voluntary = voluntary
agencies-other = other

agencies-growth = Growth of revenue, nominal and real
    .subtitle = Change from the first to the last year shown, at current prices and in real terms (2024 prices; the number on the right). Sorted by real growth
    .method = The source reports US dollars, and our sources have no deflator for US dollars. Each year’s revenue is therefore converted into Swiss francs: ITU’s at the rate of its contributory unit, at which it was reported, and that of every other organization at the average rate of the year. That is nominal growth. Real growth compares the same amounts at 2024 prices, by Swiss consumer prices. Growth compares two single years and depends on both: choose other years to see by how much. The table also has the growth in US dollars as reported. For agencies that spend in other currencies, real growth would be different.
agencies-growth-finding = From { $from } to { $to }, ITU’s revenue { $direction ->
    [up] grew by { $by }
    [down] fell by { $by }
   *[same] did not change
  } in real terms ({ $nominal } at current prices). In real terms, { $grew } of { $count } specialized agencies grew
agencies-growth-chf = current prices
agencies-growth-real = constant 2024 prices
agencies-one-year = Growth is measured between two years. Please choose a longer period.

agencies-concentration = Share assessed on the largest contributors
    .subtitle = Share of assessed contributions in the last year shown: the largest contributor, the next four, the next five (hatched). On the right: the ten largest together
    .method = For each agency, the 1, 5 and 10 largest assessed contributions of Member States are divided by the sum of all. The largest contributors are not the same Member States at each agency. Negative amounts, which are adjustments, are left out. For ITU the contribution by units after corrections is used, so that amounts that are not contributions do not count. Twelve organizations: eleven specialized agencies for which the source has contributors, and IAEA, a related organization. Scales differ by design: at ITU, UPU and WIPO, Member States choose a class; most others follow the UN scale of assessments, and IMO mainly the tonnage of fleets.
agencies-concentration-finding = The { $count } largest contributors were assessed { $share } of Member States’ contributions to ITU in { $year }, against { $least } ({ $least_agency }) to { $most } ({ $most_agency }) at the other organizations
agencies-concentration-row = largest { $first } · five largest { $five }

agencies-rank = One Member State across agencies
    .subtitle = Rank by assessed contributions in the last year shown, { $country_chosen ->
    [yes] { $country }
   *[no] for a Member State that you choose
 }; amounts: { $basis }
    .method = At each agency, Member States with an assessed contribution are ranked by its amount, from 1 for the largest. Amounts that are equal to the dollar share a rank. The nearer the rank is to 1, the longer the bar; agencies are sorted by rank. For ITU the contribution by units after corrections is used. A rank follows from each agency’s own scale and says nothing about what a Member State does for the agency.
agencies-rank-finding = { $country } ranked { $rank } of { $members } by assessed contributions to ITU in { $year }. At the { $others } other organizations, it ranked between { $best } ({ $best_agency }) and { $worst } ({ $worst_agency })
agencies-rank-of = { $rank } of { $count }
agencies-rank-row = { $amount } · { $share } of the agency’s assessed contributions
agencies-choose = Choose a Member State to see its rank across agencies.

entity-fao = FAO
entity-iaea = IAEA
entity-icao = ICAO
entity-ifad = IFAD
entity-ilo = ILO
entity-imo = IMO
entity-itu = ITU
entity-un-tourism = UN Tourism
entity-unesco = UNESCO
entity-unido = UNIDO
entity-upu = UPU
entity-who = WHO
entity-wipo = WIPO
entity-wmo = WMO

column-entity = Organization
column-assessed = Assessed on Member States
column-other-revenue = Other
column-assessed-share = Assessed on Member States, share
column-voluntary-share = Voluntary, share
column-other-share = Other, share
column-first-chf = First year, CHF
column-last-chf = Last year, CHF
column-last-chf-real = Last year, at prices of the first year, CHF
column-growth-usd = Growth, USD
column-growth-chf = Growth, CHF
column-growth-real = Real growth
