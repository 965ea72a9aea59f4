-- question: What does ITU's revenue come to for each inhabitant of its Member States?
-- parameters: price_basis
-- grain: one row per year
-- columns: year, revenue, population, member_states, revenue_per_person
-- grade: derived
-- notes: all revenue received, voluntary contributions included; inhabitants of the Member States whose population is known
with received as (
    select year, sum(amount_usd) as amount_usd from itu_revenue_by_financing group by year
), people as (
    select year, sum(population)::bigint as population, count(*)::integer as member_states
    from country_context join member_states using (iso3)
    where population is not null group by year
)
select year, amount_usd * per_usd as revenue, population, member_states,
       amount_usd * per_usd / population as revenue_per_person
from received join people using (year) join price_basis using (year)
where price_basis = $price_basis
order by year
