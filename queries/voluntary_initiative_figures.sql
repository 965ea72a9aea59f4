-- question: Which published figures may an initiative on the board point to, and what do they say?
-- parameters: none
-- grain: one row per published figure
-- columns: fact_id, topic, measure, period, value, unit, qualifier, status, grade, source_title, source_url
-- notes: the board names those that it shows; the value stands in the unit as published
select fact_id, topic, measure,
       case when period_start = coalesce(period_end, '') then period_start
            else concat_ws('-', period_start, period_end) end as period,
       value, unit, qualifier, status, grade, source_title, source_url
from published_figures
order by fact_id
