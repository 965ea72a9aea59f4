# What is said of a group of Member States on the page of one that is in it.
country-group-facts = ITU and the least developed countries
    .subtitle = Published figures of the group, each with its year; not of one Member State
    .method = Figures as published, shown for a Member State that is in the group at the date of the release. A pledge counts where at least one least developed country is among those that it is for. Pledges are of others and are not revenue of ITU. Which countries the figures are of is not in our sources.
country-group-facts-finding = Least developed countries: { $pledges } pledges to Partner2Connect, of { $amount }, were for at least one of them by { $year }; Cyber for Good supported { $supported } of them in { $cyber_year }
country-group-facts-empty = Shown for a Member State that is a least developed country
country-gets-ldc = { $country } is one of the least developed countries. By { $year }, { $pledges } pledges to Partner2Connect, which ITU runs, were for at least one of them: { $amount }, of others and not revenue of ITU. In { $cyber_year }, ITU’s project Cyber for Good supported { $supported } of these countries.
case-fact-f0833 = pledges to Partner2Connect were for at least one least developed country by { $year }
    .number = { $value }
case-fact-f0834 = was the value of these pledges by { $year }; they are not revenue of ITU
    .number = { $value }
case-fact-f0669 = least developed countries were supported by ITU’s project Cyber for Good in { $year }
    .number = { $value }
