-- question: Where does each source file come from, on what terms, and what was done to it?
-- parameters: none
-- grain: one row per source file
-- columns: stem, producer, title, period, published, retrieved, licence, address, treatment, sha256, rows, grade, notes
select stem, producer, title, period, published, retrieved, licence, address, treatment, sha256,
       rows, grade, notes
from sources
order by producer, title
