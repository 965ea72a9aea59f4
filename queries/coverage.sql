-- question: Which years do the yearly tables of the case cover?
-- parameters: none
-- grain: one row
-- columns: first_year, last_year
select min(year) as first_year, max(year) as last_year
from (select year from revenue_by_source union all select year from contributions)
