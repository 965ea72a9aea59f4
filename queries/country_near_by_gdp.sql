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
)
select iso3, is_selected, year, class_of_contribution, contribution_chf, gdp_usd, latest_year,
       chf_per_person
from nearest join contributions_by_economy using (iso3)
order by contribution_chf desc, is_selected desc, iso3
