-- question: How would one Member State's contribution spread over the functions of the UN system that ITU's expenses serve?
-- parameters: country
-- grain: one row per function
-- columns: function, year, class_year, class_of_contribution, contribution_chf, amount_usd, share, part_chf
-- grade: derived
-- notes: notional: contributions are not earmarked. Without a Member State, one unit. The last year of the figures; expenses from all sources of money
with contributed as (
    select max(year) as class_year,
           coalesce(any_value(class_of_contribution) filter (iso3 = $country), 1.0)
               as class_of_contribution,
           coalesce(any_value(contribution_chf) filter (iso3 = $country),
                    any_value(contribution_chf / class_of_contribution)) as contribution_chf
    from contributions where year = (select max(year) from contributions)
),
spent as (
    select function, year, amount_usd from un_expenses_by_function
    where entity = 'ITU'
      and year = (select max(year) from un_expenses_by_function where entity = 'ITU')
)
select function, year, class_year, class_of_contribution, contribution_chf, amount_usd,
       amount_usd / sum(amount_usd) over () as share,
       contribution_chf * amount_usd / sum(amount_usd) over () as part_chf
from spent cross join contributed
order by part_chf desc, function
