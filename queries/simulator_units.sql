-- question: Which class does each Member State hold in each year, may it hold the lowest two, and what do a dollar, a unit in dollars and the latest financial plan found come to?
-- parameters: none
-- grain: one row per Member State and year
-- columns: iso3, year, class_of_contribution, may_hold_lowest, rate_year, chf_per_usd, usd_per_unit, plan_chf, source_title
-- grade: derived
-- notes: the lowest two classes are open to least developed countries and to those that hold one of them in the last year; the rate is the last annual average, usd_per_unit the rate of the unit in the audited statistics of the row's year; the plan is the last of which a total was found
with last_held as (
    select iso3, class_of_contribution <= 0.125 as holds_lowest from contributions
    where year = (select max(year) from contributions)
),
rate as (
    select year as rate_year, per_usd as chf_per_usd from price_basis
    where price_basis = 'chf' and per_usd is not null order by year desc limit 1
),
plan as (
    select amount_chf as plan_chf, source_title
    from series_points where series = 'plan-four-year' order by position desc limit 1
)
select c.iso3, c.year, c.class_of_contribution,
       m.is_ldc or coalesce(l.holds_lowest, false) as may_hold_lowest,
       r.rate_year, r.chf_per_usd, c.usd_per_unit, p.plan_chf, p.source_title
from contributions c join member_states m using (iso3) left join last_held l using (iso3)
     cross join rate r cross join plan p
order by c.iso3, c.year
