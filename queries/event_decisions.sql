-- question: What do conferences decide, do the figures here hold the outcome, and which document does?
-- parameters: none
-- grain: one row per conference and matter, the latest conference first
-- columns: id, kind, place, opened, closed, matter, period, outcome_known, document
select e.id, e.kind, e.place, e.opened, e.closed, d.matter, d.period, d.outcome_known, d.document
from event_decisions d join events e on e.id = d.event_id
order by e.closed desc,
         list_position(['unit-amount', 'classes', 'financial-plan', 'council'], d.matter)
