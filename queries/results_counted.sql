-- question: What was counted once only, without a second value to compare with?
-- parameters: plan_period
-- grain: one row per indicator
-- columns: plan_period, node_id, name, words, value, unit, dated, edition, source_title, grade
with once as (
    select node_id, any_value(value) as value, any_value(dated) as dated,
           any_value(edition) as edition, any_value(source_title) as source_title,
           any_value(grade) as grade
    from results_values where value_role = 'actual' and is_chosen
    group by node_id having count(*) = 1
)
select n.plan_period, n.node_id, n.name, n.words, o.value, n.unit, o.dated, o.edition,
       o.source_title, o.grade
from once o join results_nodes n using (node_id)
where $plan_period is null or n.plan_period = $plan_period
order by n.plan_period, n.row_order
