-- question: How much revenue does the Union receive in each year, and from which sources?
-- parameters: from_year, to_year, price_basis
-- grain: one row per year and revenue source
-- columns: year, revenue_source, amount, share, total, correction
-- grade: derived
-- notes: the sources of a year add up to the total of the table by kind of financing
with in_basis as (
    select r.year, r.revenue_source, r.amount_usd * b.per_usd as amount, r.correction
    from revenue_by_source r join price_basis b using (year)
    where b.price_basis = $price_basis and in_years(r.year, $from_year, $to_year)
)
select year, revenue_source, amount,
       amount / sum(amount) over (partition by year) as share,
       sum(amount) over (partition by year) as total, correction
from in_basis
order by year, list_position(
    ['member-states', 'other-members', 'assessed-other', 'assessed-unsplit', 'other-activities', 'voluntary'],
    revenue_source)
