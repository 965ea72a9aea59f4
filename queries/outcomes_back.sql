-- question: How far back does each thread of a plan lead, from its end to decision and money?
-- parameters: plan_period
-- grain: one row per result or indicator from which nothing leads on
-- columns: plan_period, node_id, node_kind, name, indicator_name, target_name, purpose_name,
--   decision_name, money_name, links_found, source_title, grade
-- notes: a purpose is a goal, objective, outcome or output. An empty cell is a link that was not found.
with recursive ends as (
    select distinct t.plan_period, t.node_id
    from results_tree t join results_nodes n using (node_id)
    where t.leads_to is null and n.node_kind not in ('revenue-source', 'plan', 'cost-line')
      and ($plan_period is null or t.plan_period = $plan_period)
),
back as (
    select plan_period, node_id, node_id as other from ends
    union
    select b.plan_period, b.node_id, l.from_node
    from back b
    join results_links l on l.to_node = b.other and l.link_kind <> 'mandated-by'
    join results_nodes f on f.node_id = l.from_node and f.plan_period = b.plan_period
),
reached as (
    select plan_period, node_id, other from back
    union
    select b.plan_period, b.node_id, l.to_node
    from back b join results_links l on l.from_node = b.other and l.link_kind = 'mandated-by'
),
named as (
    select r.plan_period, r.node_id,
           string_agg(o.name, '; ' order by o.row_order)
               filter (o.node_kind = 'indicator') as indicator_name,
           string_agg(o.name, '; ' order by o.row_order)
               filter (o.node_kind = 'target') as target_name,
           string_agg(o.name, '; ' order by o.row_order)
               filter (o.node_kind in ('goal', 'objective', 'outcome', 'output', 'sdg')) as purpose_name,
           string_agg(o.name, '; ' order by o.row_order)
               filter (o.node_kind = 'decision') as decision_name,
           string_agg(o.name, '; ' order by o.row_order)
               filter (o.node_kind in ('revenue-source', 'plan')) as money_name
    from reached r join results_nodes o on o.node_id = r.other
    group by r.plan_period, r.node_id
)
select a.plan_period, a.node_id, n.node_kind, n.name, a.indicator_name, a.target_name,
       a.purpose_name, a.decision_name, a.money_name,
       cast((a.indicator_name is not null)::int + (a.target_name is not null)::int
            + (a.purpose_name is not null)::int + (a.decision_name is not null)::int
            + (a.money_name is not null)::int as integer) as links_found,
       n.source_title, n.grade
from named a join results_nodes n using (node_id)
order by a.plan_period, links_found desc, n.row_order
