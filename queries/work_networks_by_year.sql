-- question: How many of the satellite networks listed were filed, notified and brought into use in each year?
-- parameters: none
-- grain: one row per year and step, from 2000 to the year of the list
-- columns: year, network_step, networks, is_part_year, list_date
-- grade: derived
-- notes: only what was still listed on that day; earlier years stand in the table satellite_networks_by_year, later ones there are announcements
with day as (select max(list_date) as list_date from satellite_networks),
counted as (
    select year, 1 as place, 'early-stage' as network_step, early_stage_filings as networks
    from satellite_networks_by_year
    union all
    select year, 2, 'late-stage', late_stage_filings from satellite_networks_by_year
    union all
    select year, 3, 'gso-in-use', gso_brought_into_use from satellite_networks_by_year
    union all
    select year, 4, 'ngso-in-use', ngso_brought_into_use from satellite_networks_by_year
)
select year, network_step, networks, year = year(list_date) as is_part_year, list_date
from counted cross join day
where year between 2000 and year(list_date)
order by place, year
