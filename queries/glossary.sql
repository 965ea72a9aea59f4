-- question: What do the terms of the field mean?
-- parameters: none
-- grain: one row per term
-- columns: id, term, words, see
select id, term, words, see
from glossary
order by lower(term)
