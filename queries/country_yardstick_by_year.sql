-- question: What share of all contributory units does the Member State hold, beside its share by one declared yardstick?
-- parameters: country, yardstick
-- grain: one row per Member State and year
-- columns: iso3, year, share, yardstick, yardstick_share, correction
-- grade: derived
-- notes: without a yardstick only the share of the units; a share of contributions is one of the amounts that the source has for all governments in that year, without adjustments below zero
select iso3, year, share, $yardstick::varchar as yardstick, yardstick_share, correction
from shares_of_units
     left join (select iso3, year, yardstick_share from yardstick_shares where yardstick = $yardstick)
          using (iso3, year)
where $country is null or iso3 = $country
order by iso3, year
