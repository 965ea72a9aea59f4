-- question: What has the government given to ITU each year beyond its contribution by units?
-- parameters: country, price_basis
-- grain: one row per Member State and year
-- columns: iso3, year, contribution, voluntary, earmarked, unearmarked, correction
-- notes: empty where the source records nothing; US dollars are converted at the rate of the unit
with given as (
    select contributor as iso3, year, sum(amount_usd) as total,
           sum(amount_usd) filter (financing = 'Voluntary earmarked') as earmarked,
           sum(amount_usd) filter (financing = 'Voluntary un-earmarked') as unearmarked
    from itu_revenue_by_contributor
    where contributor_type = 'Government' and financing like 'Voluntary%'
    group by contributor, year
)
select iso3, year, contribution_chf * per_chf as contribution, total * per_usd as voluntary,
       earmarked * per_usd as earmarked, unearmarked * per_usd as unearmarked,
       correction
from member_years join price_basis using (year) left join contributions using (iso3, year)
     left join given using (iso3, year)
where price_basis = $price_basis and ($country is null or iso3 = $country)
order by iso3, year
