-- question: Which questions did an earlier release answer?
-- parameters: release_number
-- grain: one row per question
-- columns: release_id, release_date, query
select distinct release_id, release_date, query
from ledger
where release_number = $release_number
order by query
