-- question: How would one Member State's contribution spread over the Sustainable Development Goals, as ITU's expenses do?
-- parameters: country
-- grain: one row per goal
-- columns: sdg, year, class_year, class_of_contribution, contribution_chf, amount_usd, share, part_chf
-- grade: derived
-- notes: notional: contributions are not earmarked. Without a Member State, one unit. The last year whose figures are not withheld; expenses from all sources of money
with contributed as (
    select max(year) as class_year,
           coalesce(any_value(class_of_contribution) filter (iso3 = $country), 1.0)
               as class_of_contribution,
           coalesce(any_value(contribution_chf) filter (iso3 = $country),
                    any_value(contribution_chf / class_of_contribution)) as contribution_chf
    from contributions where year = (select max(year) from contributions)
),
spent as (
    select sdg, year, amount_usd from itu_expenses_by_sdg
    where year = (select max(year) from itu_expenses_by_sdg where not withheld)
)
select sdg, year, class_year, class_of_contribution, contribution_chf, amount_usd,
       amount_usd / sum(amount_usd) over () as share,
       contribution_chf * amount_usd / sum(amount_usd) over () as part_chf
from spent cross join contributed
order by part_chf desc, sdg
