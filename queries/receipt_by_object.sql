-- question: How would one Member State's contribution spread over the lines of the last financial plan for which they are published?
-- parameters: country
-- grain: one row per line of expenses
-- columns: label, class_year, class_of_contribution, contribution_chf, amount_chf, share, part_chf, period, grade, source_title
-- grade: derived
-- notes: notional: contributions are not earmarked. Without a Member State, one unit. Each line gets its share in all planned expenses
with contributed as (
    select max(year) as class_year,
           coalesce(any_value(class_of_contribution) filter (iso3 = $country), 1.0)
               as class_of_contribution,
           coalesce(any_value(contribution_chf) filter (iso3 = $country),
                    any_value(contribution_chf / class_of_contribution)) as contribution_chf
    from contributions where year = (select max(year) from contributions)
),
planned as (
    select position, label, amount_chf, first_year || '-' || last_year as period, grade,
           source_title, label = 'total' as is_total
    from series_points where series = 'plan-expenses-2012-15'
)
select 'expense-' || label as label, class_year, class_of_contribution, contribution_chf, amount_chf,
       amount_chf / sum(amount_chf) over () as share,
       contribution_chf * amount_chf / sum(amount_chf) over () as part_chf, period, grade,
       source_title
from planned cross join contributed
where not is_total
order by part_chf desc, position
