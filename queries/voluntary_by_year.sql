-- question: How much does ITU receive in voluntary contributions each year, and how much of it is given for a purpose?
-- parameters: from_year, to_year, price_basis
-- grain: one row per year
-- columns: year, earmarked, unearmarked, total, revenue, share
-- grade: derived
-- notes: from the table by kind of financing; the share is that of all revenue of the year
select year,
       coalesce(sum(amount_usd) filter (financing like 'Voluntary non-core%'), 0)
           * any_value(per_usd) as earmarked,
       coalesce(sum(amount_usd) filter (financing like 'Voluntary core%'), 0)
           * any_value(per_usd) as unearmarked,
       sum(amount_usd) filter (financing like 'Voluntary%') * any_value(per_usd) as total,
       sum(amount_usd) * any_value(per_usd) as revenue,
       sum(amount_usd) filter (financing like 'Voluntary%') / sum(amount_usd) as share
from itu_revenue_by_financing join price_basis using (year)
where price_basis = $price_basis and year >= 2013 and in_years(year, $from_year, $to_year)
group by year
order by year
