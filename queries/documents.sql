-- question: Which documents were the published figures read in, and how many were read in each?
-- parameters: none
-- grain: one row per document
-- columns: source_title, source_document, source_url, count
select source_title, any_value(source_document) as source_document,
       any_value(source_url) as source_url, count(*)::integer as count
from published_figures
group by source_title
order by source_title
