-- question: Which class of contribution did the Member State hold each year, what was it assessed, and where did the class change?
-- parameters: country, from_year, to_year
-- grain: one row per Member State and year
-- columns: iso3, year, class_of_contribution, previous_class, units_change, direction, chosen_class, reduction_size, months_assessed, contribution_chf, contribution_usd, usd_per_unit, correction
-- grade: derived
-- notes: empty before the first year for which there is a class; a reduction is measured against the class chosen for the contribution period before; who may hold the classes of 1/8 and 1/16 is not tested
select iso3, year, class_of_contribution, previous_class, units_change, direction, chosen_class,
       reduction_size, months_assessed, contribution_chf, contribution_usd, usd_per_unit,
       correction
from class_steps
where ($country is null or iso3 = $country) and in_years(year, $from_year, $to_year)
order by iso3, year
