-- question: How many contributory units do Member States hold in each year, and how many Member States hold them?
-- parameters: from_year, to_year, region, grouping
-- grain: one row per year
-- columns: year, units, member_states, units_change, correction
-- grade: derived
with by_year as (
    select year, sum(class_of_contribution) as units, count(*)::integer as member_states,
           corrections_of(correction) as correction
    from units_held
    where in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
    group by year
)
select year, units, member_states, units - lag(units) over (order by year) as units_change, correction
from by_year
where in_years(year, $from_year, $to_year)
order by year
