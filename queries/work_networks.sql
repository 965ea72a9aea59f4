-- question: How many geostationary satellite networks does each administration have in the Space Network List?
-- parameters: country
-- grain: one row per administration symbol
-- columns: rank, iso3, administration_symbol, filed_through, administration_name, networks, networks_planned, networks_non_planned, list_date, is_selected
-- grade: derived
-- notes: filed_through stands where an administration files on behalf of a group or an organization; such networks are not counted as its own
select (rank() over (order by networks desc))::integer as rank, iso3, administration_symbol,
       filed_through, administration_name, networks, networks_planned, networks_non_planned,
       list_date, coalesce(iso3 = $country, false) as is_selected
from satellite_networks
order by networks desc, administration_symbol
