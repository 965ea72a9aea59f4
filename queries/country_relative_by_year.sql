-- question: What was the Member State assessed for a thousand inhabitants and for a million dollars of gross domestic product, beside all Member States together?
-- parameters: country, price_basis
-- grain: one row per Member State and year
-- columns: iso3, year, contribution, months_assessed, population, per_thousand_people, all_per_thousand_people, contribution_usd, gdp_year, gdp_usd, per_million_gdp, all_per_million_gdp, correction
-- grade: derived
-- notes: the product is that of the year, or else the latest one known of the five years before, as gdp_year says, which is all that is given of an older one; all Member States together are those whose contribution and population, or contribution and product of that same year, are known
select iso3, year, contribution_usd * per_usd as contribution, months_assessed, population,
       contribution / population * 1000 as per_thousand_people,
       usd_per_person * per_usd * 1000 as all_per_thousand_people,
       contribution_usd, gdp_year, gdp_usd, contribution_usd / gdp_usd * 1e6 as per_million_gdp,
       all_gdp_share * 1e6 as all_per_million_gdp, correction
from contributions_relative join price_basis using (year)
where price_basis = $price_basis and ($country is null or iso3 = $country)
order by iso3, year
