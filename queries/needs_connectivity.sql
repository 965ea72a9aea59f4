-- question: What would universal and meaningful connectivity cost by 2030, by component, as published?
-- parameters: none
-- grain: one row per component and study
-- columns: component, low, high, first_year, last_year, note, grade, source_title
-- notes: US dollars as published; where one figure only is published it stands as both ends. The study of 2020
-- has another scope and stands apart.
select case when series = 'connectivity-needs-2020-study' then 'study-2020'
            else regexp_replace(label, '-(low|high)$', '') end as component,
       min(amount_usd) as low, max(amount_usd) as high,
       min(first_year)::integer as first_year, max(last_year)::integer as last_year,
       any_value(note order by position) as note, grade, source_title
from series_points
where series in ('connectivity-needs', 'connectivity-needs-2020-study')
group by series, component, grade, source_title
order by series, min(position)
