-- question: What did an earlier release answer to a question, in each view that is kept?
-- parameters: release_number, query
-- grain: one row per view
-- columns: release_id, release_date, parameters, rows_hash, rows_json
select release_id, release_date, parameters, rows_hash, rows_json
from ledger
where release_number = $release_number and query = $query
order by parameters
