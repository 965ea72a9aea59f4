-- question: Which conferences do the charts mark, and from when do the classes chosen there apply?
-- parameters: none
-- grain: one row per event
-- columns: id, kind, year, month, place, effective_year, words
select id, kind, year, month, place, effective_year, words
from events
order by year, month
