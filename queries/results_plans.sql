-- question: For which plans does the results model hold anything?
-- parameters: none
-- grain: one row per plan
-- columns: plan_period
select distinct plan_period from results_nodes where node_kind <> 'decision' order by plan_period
