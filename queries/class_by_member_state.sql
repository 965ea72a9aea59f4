-- question: Which class of contribution does each Member State hold in the last year shown?
-- parameters: from_year, to_year, region, grouping
-- grain: one row per Member State
-- columns: iso3, itu_region, year, class_of_contribution, class_band, correction
-- grade: derived
select iso3, itu_region, year, class_of_contribution,
       band_of(class_of_contribution) as class_band, correction
from units_held
where year = (select max(year) from units_held where in_years(year, $from_year, $to_year))
  and in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
order by class_of_contribution desc, iso3
