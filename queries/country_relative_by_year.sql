-- question: What does the contribution come to for a thousand inhabitants and for a million dollars of gross domestic product, beside all Member States together?
-- parameters: country, price_basis
-- grain: one row per Member State and year
-- columns: iso3, year, contribution, population, per_thousand_people, all_per_thousand_people, contribution_usd, gdp_usd, per_million_gdp, all_per_million_gdp, correction
-- grade: derived
-- notes: all Member States together are those whose class and population, or class and gross domestic product, are known for the year
with known as (
    select iso3, year, contribution_usd, population, gdp_usd, correction
    from member_years left join contributions using (iso3, year)
         left join country_context using (iso3, year)
),
together as (
    select year, sum(contribution_usd) filter (population is not null)
               / sum(population) filter (contribution_usd is not null)
               as usd_per_person,
           sum(contribution_usd) filter (gdp_usd is not null)
               / sum(gdp_usd) filter (contribution_usd is not null) as gdp_share
    from known group by year
)
select iso3, year, contribution_usd * per_usd as contribution, population,
       contribution / population * 1000 as per_thousand_people,
       usd_per_person * per_usd * 1000 as all_per_thousand_people,
       contribution_usd, gdp_usd, contribution_usd / gdp_usd * 1e6 as per_million_gdp,
       gdp_share * 1e6 as all_per_million_gdp, correction
from known join together using (year) join price_basis using (year)
where price_basis = $price_basis and ($country is null or iso3 = $country)
order by iso3, year
