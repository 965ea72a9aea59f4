-- question: What did an earlier release answer to a question?
-- parameters: release_number, query, query_parameters
-- grain: one row, or none when the ledger has no such entry
-- columns: release_id, release_date, rows_hash, rows_json
select release_id, release_date, rows_hash, rows_json
from ledger
where release_number = $release_number and query = $query and parameters = $query_parameters
order by release_id
