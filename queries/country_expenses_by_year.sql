-- question: What did ITU spend in the country each year, as far as the source records it?
-- parameters: country, price_basis
-- grain: one row per Member State and year
-- columns: iso3, year, amount, places
-- notes: empty where the source records nothing for the country; places counts the countries and territories that it has in that year
select iso3, year, amount_usd * per_usd as amount, coalesce(places, 0) as places
from member_years join price_basis using (year)
     left join itu_expenses_by_country using (iso3, year)
     left join (select year, count(*)::integer as places from itu_expenses_by_country group by year)
          using (year)
where price_basis = $price_basis and ($country is null or iso3 = $country)
order by iso3, year
