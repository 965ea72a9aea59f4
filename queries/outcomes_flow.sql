-- question: How do the threads of a plan run from revenue to indicators, and where do they end?
-- parameters: plan_period
-- grain: one row per link, and one per node from which nothing leads on
-- columns: plan_period, period, thread, level, node_id, node_kind, name, tree_name, link_kind, leads_to,
--   leads_to_kind,
--   leads_to_name, money_scope, amount_chf, standing, source_title, grade
-- notes: the amount is what leads on, or, where nothing does, what is known to lead no further.
--   Rows stand in the order of the threads: those with money first, nodes without a link last.
select t.plan_period,
       case when n.from_year = n.to_year then n.from_year::varchar
            else n.from_year || '-' || n.to_year end as period, t.thread, t.level, t.node_id, n.node_kind, n.name,
       repeat('› ', t.level) || n.name as tree_name, t.link_kind, t.leads_to,
       m.node_kind as leads_to_kind, m.name as leads_to_name, n.money_scope, t.amount_chf,
       s.standing, n.source_title, n.grade
from results_tree t
join results_nodes n using (node_id)
left join results_nodes m on m.node_id = t.leads_to
left join results_status s on s.node_id = t.node_id and n.node_kind = 'target'
where $plan_period is null or t.plan_period = $plan_period
order by t.plan_period, t.row_order
