-- question: How many units of its currency did one Swiss franc come to for the Member State, at the latest official rate?
-- parameters: country
-- grain: one row per Member State with an official rate
-- columns: iso3, year, lcu_per_chf, lcu_per_usd, rate_standing, remark
-- grade: derived
-- notes: both rates are averages of the same year. Rates of old units or old years are left out
select iso3, year, lcu_per_chf, lcu_per_usd, rate_standing, remark
from official_rates_latest semi join member_states using (iso3)
where $country is null or iso3 = $country
order by iso3
