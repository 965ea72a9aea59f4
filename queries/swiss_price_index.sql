-- question: How do Swiss consumer prices of each year compare with those of the latest year on file?
-- parameters: none
-- grain: one row per year
-- columns: year, price_index
-- grade: derived
-- notes: the latest year with a published inflation is 1
select year, price_index
from price_index
order by year
