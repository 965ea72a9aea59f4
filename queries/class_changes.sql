-- question: Which Member States changed their class of contribution, when, and by how many units?
-- parameters: from_year, to_year, region, grouping
-- grain: one row per change of class
-- columns: iso3, itu_region, previous_year, year, previous_class, class_of_contribution, units_change
-- grade: derived
select iso3, itu_region, previous_year, year, previous_class, class_of_contribution, units_change
from class_changes
where in_years(year, $from_year, $to_year)
  and in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
order by year desc, abs(units_change) desc, iso3
