-- question: What share of all contributory units does the Member State hold, beside its share by one declared yardstick?
-- parameters: country, yardstick
-- grain: one row per Member State and year
-- columns: iso3, year, share, yardstick, yardstick_share, correction
-- grade: derived
-- notes: without a yardstick only the share of the units; a share of contributions is one of the amounts that the source has for all governments in that year, without adjustments below zero
with beside as (
    select iso3, year, share_percent / 100 as yardstick_share
    from un_regular_budget_share where $yardstick = 'un-scale'
    union all
    select iso3, year, assessed_usd / sum(assessed_usd) over (partition by year)
    from un_system_contributions where $yardstick = 'un-system' and assessed_usd >= 0
    union all
    select iso3, year, sum(amount_usd) / sum(sum(amount_usd)) over (partition by year)
    from agency_contributions
    where lower(entity) = $yardstick and financing = 'Assessed' and amount_usd >= 0
    group by iso3, year
)
select iso3, year, class_of_contribution / units as share, $yardstick::varchar as yardstick, yardstick_share,
       correction
from member_years
     join (select year, sum(class_of_contribution) as units from contributions group by year)
          using (year)
     left join contributions using (iso3, year) left join beside using (iso3, year)
where $country is null or iso3 = $country
order by iso3, year
