-- question: How many contributory units do Member States hold in each year, and how many Member States pay?
-- parameters: from_year, to_year, region, grouping
-- grain: one row per year
-- columns: year, units, member_states, change
-- grade: derived
with by_year as (
    select year, sum(class_of_contribution) as units, count(*)::integer as member_states
    from units_held
    where ($region is null or itu_region = $region)
      and ($grouping is null
           or ($grouping = 'ldc' and is_ldc)
           or ($grouping = 'lldc' and is_lldc)
           or ($grouping = 'sids' and is_sids))
    group by year
)
select year, units, member_states, units - lag(units) over (order by year) as change
from by_year
where ($from_year is null or year >= $from_year) and ($to_year is null or year <= $to_year)
order by year
