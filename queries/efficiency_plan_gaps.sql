-- question: Which gaps did financial plans open with, what was to be cut, and which gaps are documented as closed?
-- parameters: none
-- grain: one row per four-year period and stage of the plan
-- columns: period, plan_stage, amount_chf, qualifier, status, grade, source_title
-- notes: The gap left in the plan for 2012-2015 is its planned expenses less its planned revenue.
with stages as (
    select first_year, last_year, 'opened' as plan_stage, 1 as stage_order,
           amount_chf, qualifier, status, grade, source_title
    from series_points where series = 'plan-gap'
    union all
    select first_year, last_year, 'revised', 2, amount_chf, qualifier, status, grade, source_title
    from series_points where series = 'plan-gap-2024-27' and label = 'january-2022'
    union all
    select first_year, last_year, 'to-cut', 3, amount_chf, qualifier, status, grade, source_title
    from series_points where series = 'plan-reductions'
    union all
    select first_year, last_year, 'to-cut', 3, -amount_chf, qualifier, status, grade, source_title
    from series_points
    where series = 'plan-expense-change-2012-15' and label = 'total' and amount_chf < 0
    union all
    select expenses.first_year, expenses.last_year, 'left', 4,
           expenses.amount_chf - revenue.amount_chf, null, expenses.status, 'derived',
           expenses.source_title
    from series_points expenses join series_points revenue using (label)
    where expenses.series = 'plan-expenses-2012-15' and revenue.series = 'plan-revenue-2012-15'
      and label = 'total'
    union all
    select first_year, last_year, 'left', 4, amount_chf, qualifier, status, grade, source_title
    from series_points where series = 'plan-gap-closed'
)
select first_year || '-' || last_year as period, plan_stage, amount_chf, qualifier, status, grade,
       source_title
from stages
order by first_year, stage_order
