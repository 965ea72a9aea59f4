-- question: Which lines of revenue make up the regular budget, as published?
-- parameters: price_basis
-- grain: one row per line of revenue and four-year period
-- columns: period, first_year, last_year, revenue_line, is_total, amount, amount_nominal, share, grade, source_title
-- notes: budgets 2008-2011 and financial plan 2012-2015, from one annex; totals are rows of their own
select first_year || '-' || last_year as period, first_year, last_year,
       label as revenue_line, label like 'total%' as is_total,
       amount, amount_chf as amount_nominal,
       amount / max(amount) filter (label = 'total') over (partition by series) as share,
       grade, source_title
from period_amounts
where series in ('plan-revenue-2008-11', 'plan-revenue-2012-15') and price_basis = $price_basis
order by first_year, position
