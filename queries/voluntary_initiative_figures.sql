-- question: Which published figures stand behind the initiatives on the board?
-- parameters: none
-- grain: one row per published figure in francs, dollars or euros
-- columns: fact_id, topic, measure, period, value, unit, qualifier, status, grade, source_title, source_url
-- notes: every published figure that is an amount of money; the board names those that it shows
select fact_id, topic, measure,
       case when period_start = coalesce(period_end, '') then period_start
            else concat_ws('-', period_start, period_end) end as period,
       value, unit, qualifier, status, grade, source_title, source_url
from published_figures
where regexp_matches(unit, '^(CHF|USD|EUR)')
order by fact_id
