-- question: What has the government given to ITU each year beyond its contribution by units?
-- parameters: country, price_basis
-- grain: one row per Member State and year
-- columns: iso3, year, contribution, voluntary, earmarked, unearmarked, correction
-- notes: empty where the source records nothing; US dollars are converted at the rate of the unit
select iso3, year, contribution_chf * per_chf as contribution, total * per_usd as voluntary,
       earmarked * per_usd as earmarked, unearmarked * per_usd as unearmarked, correction
from contributions_and_voluntary join price_basis using (year)
where price_basis = $price_basis and ($country is null or iso3 = $country)
order by iso3, year
