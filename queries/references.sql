-- question: Where was each document read, which number has it, and is it official?
-- parameters: none
-- grain: one row per document
-- columns: source_title, source_document, source_url, source_kind
-- notes: A document that a published figure was read in bears the kind given there; those of the
--        results model alone are ITU's own.
with every as (
    select source_title, source_document, source_url, source_kind from published_figures
    union all
    select source_title, source_document, source_url, source_kind from published_statements
    union all
    select source_title, source_document, source_url, null from results_nodes
    union all
    select source_title, source_document, source_url, null from results_links
    union all
    select source_title, source_document, source_url, null from results_values
)
select source_title, min(source_document) as source_document, min(source_url) as source_url,
       coalesce(min(source_kind), 'official') as source_kind
from every
where source_title is not null
group by source_title
order by source_kind, source_title
