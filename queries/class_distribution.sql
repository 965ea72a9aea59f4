-- question: How many Member States are in each class of contribution in the last year shown, and how many units do they hold?
-- parameters: from_year, to_year, region, grouping, country
-- grain: one row per class held
-- columns: year, class_of_contribution, member_states, units, share, is_selected, correction
-- grade: derived
select year, class_of_contribution, count(*)::integer as member_states,
       sum(class_of_contribution) as units,
       sum(class_of_contribution) / sum(sum(class_of_contribution)) over () as share,
       coalesce(bool_or(iso3 = $country), false) as is_selected,
       corrections_of(correction) as correction
from units_held
where year = (select max(year) from units_held where in_years(year, $from_year, $to_year))
  and in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
group by year, class_of_contribution
order by class_of_contribution desc
