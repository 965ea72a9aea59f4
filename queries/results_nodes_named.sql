-- question: Which nodes does the results model hold?
-- parameters: none
-- grain: one row per node
-- columns: node_id, plan_period, node_kind, name
select node_id, plan_period, node_kind, name from results_nodes order by row_order
