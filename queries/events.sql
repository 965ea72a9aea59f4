-- question: Which conferences do the charts mark, and from when do the classes chosen there apply?
-- parameters: none
-- grain: one row per event
-- columns: id, kind, year, month, opened, closed, place, effective_year, source_url, words
select id, kind, year, month, opened, closed, place, effective_year, source_url, words
from events
order by year, month
