-- question: What does the contribution come to for a thousand inhabitants and for a million dollars of gross domestic product, beside all Member States together?
-- parameters: country, price_basis
-- grain: one row per Member State and year
-- columns: iso3, year, contribution, population, per_thousand_people, all_per_thousand_people, contribution_usd, gdp_usd, per_million_gdp, all_per_million_gdp
-- grade: derived
-- notes: all Member States together are those whose population, or gross domestic product, is known for the year
select * from (
    select iso3, year, contribution_chf * per_chf as contribution, population,
           contribution / population * 1000 as per_thousand_people,
           sum(contribution) filter (population is not null) over (partition by year)
               / sum(population) over (partition by year) * 1000 as all_per_thousand_people,
           contribution_usd, gdp_usd,
           contribution_usd / gdp_usd * 1e6 as per_million_gdp,
           sum(contribution_usd) filter (gdp_usd is not null) over (partition by year)
               / sum(gdp_usd) over (partition by year) * 1e6 as all_per_million_gdp
    from contributions join price_basis using (year) left join country_context using (iso3, year)
    where price_basis = $price_basis
)
where $country is null or iso3 = $country
order by iso3, year
