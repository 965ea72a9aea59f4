-- question: What are the Member States nearest by gross domestic product assessed?
-- parameters: country
-- grain: one row per Member State: the chosen one and the five nearest
-- columns: iso3, is_selected, year, class_of_contribution, contribution_chf, gdp_usd, latest_year, chf_per_person
-- grade: derived
-- notes: nearest by ratio, each at its latest known gross domestic product, whose year is latest_year; inhabitants of the year of the class
with nearest as (
    select iso3, iso3 = country as is_selected from peer_pairs
    where country = $country and gdp_distance is not null
    order by iso3 <> country, gdp_distance, iso3 limit 6
), economy as (
    select iso3, arg_max(gdp_usd, year) as gdp_usd, max(year) as latest_year
    from country_context where gdp_usd is not null group by iso3
)
select iso3, is_selected, c.year, class_of_contribution, contribution_chf, e.gdp_usd, e.latest_year,
       contribution_chf / p.population as chf_per_person
from nearest join contributions c using (iso3) join economy e using (iso3)
     left join country_context p using (iso3, year)
where c.year = (select max(year) from contributions)
order by contribution_chf desc, is_selected desc, iso3
