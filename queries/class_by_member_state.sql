-- question: Which class of contribution does each Member State hold in the last year shown?
-- parameters: from_year, to_year, region, grouping
-- grain: one row per Member State
-- columns: iso3, itu_region, year, class_of_contribution, class_band
-- grade: derived
select iso3, itu_region, year, class_of_contribution,
       case when class_of_contribution >= 20 then 'from-twenty'
            when class_of_contribution >= 10 then 'ten-to-nineteen'
            when class_of_contribution >= 3 then 'three-to-nine'
            when class_of_contribution >= 1 then 'one-to-two'
            when class_of_contribution >= 1 / 4 then 'quarter-to-half'
            else 'to-eighth' end as class_band
from units_held
where year = (select max(year) from units_held where in_years(year, $from_year, $to_year))
  and in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
order by class_of_contribution desc, iso3
