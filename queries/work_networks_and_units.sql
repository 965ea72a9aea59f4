-- question: How do the satellite networks of each Member State stand beside its contributory units?
-- parameters: country
-- grain: one row per Member State
-- columns: iso3, class_of_contribution, networks, networks_planned, networks_non_planned, networks_joint, list_date, is_selected, correction
-- grade: derived
-- notes: the class is that of the year of the list; empty for a Member State that had none. Networks filed on behalf of a group or an organization stand apart
select iso3, class_of_contribution, networks, networks_planned, networks_non_planned, networks_joint,
       list_date, coalesce(iso3 = $country, false) as is_selected, correction
from networks_and_units
order by networks desc, iso3
