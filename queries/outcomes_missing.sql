-- question: Which links and amounts of a plan were not found?
-- parameters: plan_period
-- grain: one row per node and expectation
-- columns: plan_period, expectation, node_kind, node_id, name, found, source_title, grade
select g.plan_period, g.expectation, g.node_kind, g.node_id, n.name, g.found, n.source_title, n.grade
from results_gaps g join results_nodes n using (node_id)
where $plan_period is null or g.plan_period = $plan_period
order by g.plan_period, g.found, g.expectation, n.row_order
