-- question: How much has the revenue of each specialised agency grown between the first and the last year shown?
-- parameters: from_year, to_year
-- grain: one row per agency
-- columns: entity, from_year, to_year, first_chf, last_chf, last_chf_real, growth_usd, growth_chf, growth_real
-- grade: derived
-- notes: amounts in Swiss francs, ITU's at each year's rate of the unit and the others' at its average rate (last_chf_real is that of the last year in prices of the first); real growth is reckoned with Swiss consumer prices
with years as (
    select min(year) as from_year, max(year) as to_year from agency_revenue
    where in_years(year, $from_year, $to_year)
)
select a.entity, years.from_year, years.to_year, a.nominal as first_chf,
       b.nominal as last_chf, b.constant / (a.constant / a.nominal) as last_chf_real,
       b.total_usd / a.total_usd - 1 as growth_usd, b.nominal / a.nominal - 1 as growth_chf,
       b.constant / a.constant - 1 as growth_real
from years join agency_francs a on a.year = years.from_year
     join agency_francs b on b.year = years.to_year and b.entity = a.entity
where years.from_year < years.to_year
order by growth_real desc, a.entity
