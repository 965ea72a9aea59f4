-- question: What was the Member State assessed for a thousand inhabitants and for a million dollars of gross domestic product, beside all Member States together?
-- parameters: country, price_basis
-- grain: one row per Member State and year
-- columns: iso3, year, contribution, months_assessed, population, per_thousand_people, all_per_thousand_people, contribution_usd, gdp_year, gdp_usd, per_million_gdp, all_per_million_gdp, correction
-- grade: derived
-- notes: the product is that of the year, or else the latest one known of the five years before, as gdp_year says, which is all that is given of an older one; all Member States together are those whose contribution and population, or contribution and product of that same year, are known
with known as (
    select iso3, year, contribution_usd, months_assessed, population, correction
    from member_years left join contributions using (iso3, year)
         left join country_context using (iso3, year)
),
people as (
    select year, sum(contribution_usd) filter (population is not null)
               / sum(population) filter (contribution_usd is not null) as usd_per_person
    from known group by year
),
economies as (
    select c.year, g.year as gdp_year, sum(c.contribution_usd) / sum(g.gdp_usd) as gdp_share
    from contributions c join country_context g using (iso3)
    where g.gdp_usd is not null and g.year between c.year - 5 and c.year
    group by c.year, g.year
)
select iso3, year, k.contribution_usd * per_usd as contribution, months_assessed, population,
       contribution / population * 1000 as per_thousand_people,
       usd_per_person * per_usd * 1000 as all_per_thousand_people,
       k.contribution_usd, gdp_year, b.gdp_usd, k.contribution_usd / b.gdp_usd * 1e6 as per_million_gdp,
       coalesce(e.gdp_share, same.gdp_share) * 1e6 as all_per_million_gdp, correction
from known k join people using (year) join price_basis using (year)
     left join contribution_beside_gdp b using (iso3, year)
     left join economies e using (year, gdp_year)
     left join economies same on same.year = k.year and same.gdp_year = k.year
where price_basis = $price_basis and ($country is null or iso3 = $country)
order by iso3, year
