-- question: How many people in the Member State use the Internet, and how many do not, each year since 2006?
-- parameters: country
-- grain: one row per Member State and year
-- columns: iso3, year, population, offline_share, people_offline, people_online
-- grade: derived
-- notes: empty where the use of the Internet is not known for the year
select iso3, year, population, 1 - internet_users_pct / 100 as offline_share,
       population * (1 - internet_users_pct / 100) as people_offline,
       population * internet_users_pct / 100 as people_online
from country_context
where $country is null or iso3 = $country
order by iso3, year
