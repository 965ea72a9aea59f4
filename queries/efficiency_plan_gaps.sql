-- question: Which gaps between planned expenses and expected revenue did financial plans open with, and which are documented as closed?
-- parameters: none
-- grain: one row per four-year period and stage of the plan
-- columns: period, plan_stage, amount_chf, scope, qualifier, status, grade, source_title
-- notes: Swiss francs as published; where scope says so the source names no currency. A comparison of a plan's revenue with earlier budgets is no gap of the plan and does not stand here.
with stages as (
    select first_year, last_year, 'opened' as plan_stage, 1 as stage_order,
           amount_chf, scope, qualifier, status, grade, source_title
    from series_points where series = 'plan-gap' and scope <> 'gap-to-earlier-budgets'
    union all
    select first_year, last_year, 'revised', 2, amount_chf, scope, qualifier, status, grade,
           source_title
    from series_points where series = 'plan-gap-2024-27' and label = 'january-2022'
    union all
    select first_year, last_year, 'left', 3, amount_chf, scope, qualifier, status, grade,
           source_title
    from series_points where series = 'plan-gap-closed'
)
select first_year || '-' || last_year as period, plan_stage, amount_chf, scope, qualifier, status,
       grade, source_title
from stages
order by first_year, stage_order
