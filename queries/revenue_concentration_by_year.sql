-- question: What share of the contributory units do the largest contributors hold, year by year?
-- parameters: from_year, to_year, region, grouping
-- grain: one row per year and number of largest contributors (1, 5, 10, 20)
-- columns: year, largest, units, share, member_states, correction
-- grade: derived
-- notes: a number is left out where there are no more Member States than that
with placed as (
    select year, class_of_contribution, correction,
           row_number() over (partition by year order by class_of_contribution desc, iso3) as place,
           sum(class_of_contribution) over (partition by year) as all_units,
           count(*) over (partition by year) as member_states
    from units_held
    where in_years(year, $from_year, $to_year)
      and in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
)
select year, largest, sum(class_of_contribution) as units,
       sum(class_of_contribution) / any_value(all_units) as share,
       any_value(member_states)::integer as member_states, corrections_of(correction) as correction
from placed join (values (1), (5), (10), (20)) as sizes(largest) on place <= largest
where largest < member_states
group by year, largest
order by year, largest
