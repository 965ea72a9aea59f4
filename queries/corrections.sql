-- question: What was wrong in the sources, what is done about it, and why?
-- parameters: none
-- grain: one row per correction
-- columns: id, table_name, row_filter, action, column_name, seen, used, what, why, done, date
select id, table_name, row_filter, action, column_name, seen, used, what, why, done, date
from corrections
order by date desc, table_name, row_filter
