-- question: Which published figures show what ITU does for standards?
-- parameters: none
-- grain: one row per published figure
-- columns: position, fact_id, whole_value, value, unit, qualifier, first_year, last_year, measure, note, grade, source_title
select position, fact_id, in_full(value, unit) as whole_value, value, unit, qualifier, first_year,
       last_year, measure, note, grade, source_title
from series_points where series = 'case-standards'
order by position
