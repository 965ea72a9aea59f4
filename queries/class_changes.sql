-- question: Which Member States changed their class of contribution, when, and by how many units?
-- parameters: from_year, to_year, region, grouping
-- grain: one row per change of class; a Member State new in the figures counts as a change
-- columns: iso3, itu_region, previous_year, year, previous_class, class_of_contribution, units_change, direction, chosen_class, reduction_size, from_year, to_year, correction
-- grade: derived
-- notes: from_year and to_year are the years looked at, with or without a change; a reduction is measured against the class chosen for the contribution period before
with period as (
    select min(year) + 1 as first_step, max(year) as last_step from contributions
)
select s.iso3, u.itu_region, s.year - 1 as previous_year, s.year, s.previous_class,
       s.class_of_contribution,
       s.class_of_contribution - coalesce(s.previous_class, 0) as units_change, s.direction,
       s.chosen_class, s.reduction_size,
       greatest(first_step, $from_year) as from_year, least(last_step, $to_year) as to_year,
       nullif(concat_ws(' ', b.correction, s.correction), '') as correction
from class_steps s join units_held u using (iso3, year) cross join period
     left join contributions b on b.iso3 = s.iso3 and b.year = s.year - 1
where s.direction in ('up', 'down', 'new')
  and in_years(s.year, $from_year, $to_year)
  and in_scope(u.itu_region, u.is_ldc, u.is_lldc, u.is_sids, $region, $grouping)
order by s.year desc, abs(s.class_of_contribution - coalesce(s.previous_class, 0)) desc, s.iso3
