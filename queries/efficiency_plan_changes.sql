-- question: By how much did the financial plan for 2012-2015 change each object of expenditure against 2008-2011?
-- parameters: none
-- grain: one row per object of expenditure, and one for the total
-- columns: label, is_total, amount_before, amount_chf, change, change_percent, grade, source_title
-- notes: The change is the published one; travel on duty has no entry, because both amounts are equal.
select 'expense-' || plan.label as label, plan.label = 'total' as is_total, before.amount_chf as amount_before,
       plan.amount_chf, coalesce(change.amount_chf, plan.amount_chf - before.amount_chf) as change,
       coalesce(percent.value, 0.0) as change_percent, plan.grade, plan.source_title
from series_points plan
join series_points before
    on before.series = 'plan-expenses-2008-11' and before.label = plan.label
left join series_points change
    on change.series = 'plan-expense-change-2012-15' and change.label = plan.label
left join series_points percent
    on percent.series = 'plan-expense-change-percent-2012-15' and percent.label = plan.label
where plan.series = 'plan-expenses-2012-15'
order by plan.position
