-- question: What did the release before this one answer to each question, with its usual parameters?
-- parameters: none
-- grain: one row per question and usual parameters
-- columns: release_number, release_id, release_date, query, parameters, rows_hash, rows_json
-- notes: no rows for the first release
select release_number, release_id, release_date, query, parameters, rows_hash, rows_json
from ledger
where release_number = (select max(release_number) from ledger)
order by query, parameters
