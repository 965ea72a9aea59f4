page-agencies = ITU among its sister agencies
page-agencies-lead = Thirteen specialised agencies of the United Nations publish their revenue in the same table. This page sets ITU beside them: how each is financed, how that has moved, and on whom it is assessed. The agencies have different mandates; nothing here says which way of financing is better.
agencies-section-financing = How agencies are financed
agencies-section-growth = How revenue has grown
agencies-section-members = On whom it is assessed

agencies-shares = How the specialised agencies are financed
    .subtitle = Share of revenue in the last year shown: assessed on Member States, voluntary, other (hatched); at the right all revenue, { $basis }. In order of the share of assessed contributions
    .method = Revenue by kind of financing as the organizations report it to the Chief Executives Board. Voluntary is earmarked and un-earmarked together. Other is revenue from other activities: at WIPO fees for registrations above all, at ITU cost recovery and the fees of Sector Members, Associates and Academia. The source has those fees under ITU's assessed contributions from 2015; the other agencies assess States alone, and a rank compares only what is of one kind. They are therefore counted as other revenue here, in all years. IFAD is financed by replenishments and has no assessed contributions. UNWTO and UN Tourism are one organization under its former and its present name. The World Bank Group and the International Monetary Fund are not in the table; IAEA is no specialised agency and is left out here.
agencies-shares-finding = Contributions assessed on Member States make { $share } of ITU's revenue in { $year } and voluntary ones { $voluntary }; by the share assessed on Member States ITU is number { $rank } of { $count } specialised agencies
agencies-shares-row = assessed { $assessed } · voluntary { $voluntary } · other { $other }
agencies-dependence = Dependence on assessed contributions
    .subtitle = Contributions assessed on Member States as a share of all revenue of the year
    .method = Contributions assessed on Member States in the year divided by all revenue of the year, for each specialised agency that has any. The sum of all agencies is weighted by their revenue. Fees of ITU's Sector Members, Associates and Academia are other revenue in all years: the source moves them to assessed contributions in 2015, and a line across that year would show the move and no change.
agencies-dependence-finding = Contributions assessed on Member States made { $before } of ITU's revenue in { $from } and { $share } in { $year }; of the revenue of all { $count } specialised agencies together { $all_before } and { $all }
agencies-totals = Revenue of the specialised agencies
    .subtitle = Revenue by year, each agency on a scale of its own; beside the name the last year's total in millions: { $basis }
    .method = Revenue by kind of financing as reported. Each panel has its own scale, so heights can be compared within a panel only. In order of the last year's total. Fees of ITU's Sector Members, Associates and Academia are part of other revenue. Amounts in francs are converted at the rate of ITU's contributory unit for all agencies, so that those of one year can be compared; the chart of growth converts each agency at its own rate. Adjustments can make other revenue negative (WMO in 2020); they then stand below zero. UNWTO and UN Tourism are one organization.
agencies-totals-finding = ITU's revenue of { $amount } in { $year }{ $basis ->
    [chf-constant] {" "}(in francs of 2024)
   *[other] {""}
 } is { $share } of the { $all } that { $count } specialised agencies received
agencies-assessed = assessed on Member States
agencies-voluntary = voluntary
agencies-other = other

agencies-growth = Growth of revenue, nominal and real
    .subtitle = Change from the first to the last year shown, in francs of the year and in francs of 2024 (the number at the right); in order of real growth
    .method = The source reports US dollars, and no deflator for US dollars is among our sources. Each year's revenue is therefore turned into Swiss francs: ITU's at the rate of its contributory unit, at which it was reported, that of every other organization at the average rate of the year, because ITU's rate is not theirs. That is nominal. Real is the same amount in francs of 2024 by Swiss consumer prices. Growth compares two single years and depends on both; choose other years to see by how much. The table has the growth in US dollars as reported too. Agencies that spend in other currencies would find another real growth.
agencies-growth-finding = From { $from } to { $to } ITU's revenue changed by { $nominal } in francs of the year and by { $real } in real terms; { $grew } of { $count } specialised agencies grew in real terms
agencies-growth-chf = francs of the year
agencies-growth-real = francs of 2024
agencies-one-year = Growth needs two years: choose a longer period.

agencies-concentration = How much is assessed on the largest contributors
    .subtitle = Share of assessed contributions in the last year shown: the largest contributor, the next four, the next five (hatched); at the right the ten largest
    .method = For each agency the assessed contributions of Member States are put in order of size and the 1, 5 and 10 largest are divided by the sum of all. They are not the same Member States at each agency. Amounts below zero, which are adjustments, are left out. For ITU the contribution by units after corrections is used, so that amounts that are no contribution do not count. Twelve organizations: eleven specialised agencies for which the source has contributors, and IAEA, a related organization. Scales differ by design: ITU, UPU and WIPO have classes that Member States choose, most others follow the UN scale of assessments, IMO mainly the tonnage of fleets.
agencies-concentration-finding = The { $count } largest contributors are assessed { $share } of Member States' contributions to ITU in { $year }; at the other organizations the { $count } largest are assessed between { $least } ({ $least_agency }) and { $most } ({ $most_agency })
agencies-concentration-row = largest { $first } · five largest { $five }

agencies-rank = One Member State across agencies
    .subtitle = Rank by assessed contributions in the last year shown, { $country_chosen ->
    [yes] { $country }
   *[no] for a Member State that you choose
 }; amounts: { $basis }
    .method = At each agency Member States with an assessed contribution are ranked by its amount, 1 for the largest; equal amounts, to the dollar, share a rank. The bar is longer the nearer the rank is to the first; the agencies stand in that order. For ITU the contribution by units after corrections is used. A rank follows from each agency's own scale and says nothing of what a Member State does for it.
agencies-rank-finding = { $country } is number { $rank } of { $members } by assessed contributions to ITU in { $year }; at the { $others } other organizations between number { $best } ({ $best_agency }) and number { $worst } ({ $worst_agency })
agencies-rank-of = { $rank } of { $count }
agencies-rank-row = { $amount } · { $share } of the agency's assessed contributions
agencies-choose = Choose a Member State to see its rank across agencies.

column-entity = Organization
column-assessed = Assessed on Member States
column-other-revenue = Other
column-assessed-share = Assessed on Member States, share
column-voluntary-share = Voluntary, share
column-other-share = Other, share
column-first-chf = First year, CHF
column-last-chf = Last year, CHF
column-last-chf-real = Last year, in prices of the first, CHF
column-growth-usd = Growth, USD
column-growth-chf = Growth, CHF
column-growth-real = Real growth
