-- question: How does each target stand, by baseline, target and latest value?
-- parameters: none
-- grain: one row per target
-- columns: plan_period, node_id, name, unit, baseline, baseline_dated, target, target_dated, latest,
--   latest_dated, expected, standing, standing_reason, edition, source_title, grade
select s.plan_period, s.node_id, n.name, s.unit, s.baseline, s.baseline_dated, s.target,
       s.target_dated, s.latest, s.latest_dated, s.expected, s.standing, s.standing_reason,
       s.edition, s.source_title, s.grade
from results_status s join results_nodes n using (node_id)
where n.node_kind = 'target'
order by s.plan_period, n.row_order
