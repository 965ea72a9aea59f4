-- question: Which Member States changed their class of contribution, when, and by how many units?
-- parameters: from_year, to_year, region, grouping
-- grain: one row per change of class; a Member State new in the figures counts as a change
-- columns: iso3, itu_region, previous_year, year, previous_class, class_of_contribution, units_change, direction, within_rule, from_year, to_year, correction
-- grade: derived
-- notes: from_year and to_year are the years looked at, with or without a change
with period as (
    select min(year) + 1 as first_step, max(year) as last_step from contributions
)
select u.iso3, u.itu_region, u.year - 1 as previous_year, u.year,
       b.class_of_contribution as previous_class, u.class_of_contribution,
       u.class_of_contribution - coalesce(b.class_of_contribution, 0) as units_change,
       case when previous_class is null then 'new'
            when u.class_of_contribution > previous_class then 'up' else 'down' end as direction,
       -- Who may hold the two lowest classes is not tested: the Council's list is not in the figures.
       case when u.class_of_contribution < previous_class
            then u.class_of_contribution >= lowest_after(previous_class)
       end as within_rule,
       greatest(first_step, $from_year) as from_year, least(last_step, $to_year) as to_year,
       nullif(concat_ws(' ', b.correction, u.correction), '') as correction
from units_held u cross join period
     left join contributions b on b.iso3 = u.iso3 and b.year = u.year - 1
where u.year >= first_step
  and u.class_of_contribution is distinct from b.class_of_contribution
  and in_years(u.year, $from_year, $to_year)
  and in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
order by u.year desc, abs(units_change) desc, iso3
