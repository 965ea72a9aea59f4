-- question: By which rules is a class of contribution chosen, and what is due when?
-- parameters: none
-- grain: one row per rule, in the order in which a reader needs them
-- columns: id, name, articles, words, is_read, source_title, source_url, fact_ids
select id, name, articles, words, is_read, source_title, source_url, fact_ids
from contribution_rules
order by row_order
