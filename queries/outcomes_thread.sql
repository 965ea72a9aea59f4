-- question: What leads to one node of the results model, what does it lead to, and what mandates it?
-- parameters: node
-- grain: one row per node of the thread
-- columns: way, distance, node_id, plan_period, node_kind, set_by, name, words, amount_chf, spent_chf, spent_dated, unit,
--   baseline, baseline_dated, target, target_dated, latest, latest_dated, later, later_dated, edition,
--   expected, standing, standing_reason, source_title, grade
-- notes: distance counts links. Spent is the latest amount reported against a budget.
with recursive onward as (
    select from_node, to_node from results_links where link_kind <> 'mandated-by'
),
up as (
    select node_id as other, 0 as distance from results_nodes where node_id = $node
    union
    select o.from_node, u.distance + 1 from up u join onward o on o.to_node = u.other
),
down as (
    select node_id as other, 0 as distance from results_nodes where node_id = $node
    union
    select o.to_node, d.distance + 1 from down d join onward o on o.from_node = d.other
),
placed as (
    select 'up' as way, other, min(distance) as distance from up where distance > 0 group by other
    union all
    select 'here', other, 0 from up where distance = 0
    union all
    select 'down', other, min(distance) from down where distance > 0 group by other
    union all
    select 'mandate', l.to_node, min(u.distance) + 1
    from up u join results_links l on l.from_node = u.other and l.link_kind = 'mandated-by'
    group by l.to_node
    union all
    select 'down', from_node, 1 from results_links
    where to_node = $node and link_kind = 'mandated-by'
),
spent as (
    select node_id, value as spent_chf, dated as spent_dated
    from results_values where value_role = 'spent'
    qualify row_number() over (partition by node_id order by dated desc) = 1
),
measured as (
    select node_id, value, dated, edition
    from results_values where value_role = 'actual' and is_chosen
    qualify row_number() over (partition by node_id order by dated desc) = 1
)
select p.way, cast(p.distance as integer) as distance, n.node_id, n.plan_period, n.node_kind, s.set_by, n.name, n.words,
       n.amount_chf, x.spent_chf, x.spent_dated, n.unit, s.baseline, s.baseline_dated, s.target,
       s.target_dated, coalesce(s.latest, v.value) as latest,
       coalesce(s.latest_dated, v.dated) as latest_dated, s.later, s.later_dated, coalesce(s.edition, v.edition) as edition,
       s.expected, s.standing,
       s.standing_reason, n.source_title, coalesce(s.grade, n.grade) as grade
from placed p
join results_nodes n on n.node_id = p.other
left join results_status s on s.node_id = n.node_id
left join spent x on x.node_id = n.node_id
left join measured v on v.node_id = n.node_id
order by case p.way when 'mandate' then 0 when 'up' then 1 when 'here' then 2 else 3 end,
         case p.way when 'up' then -p.distance else p.distance end, n.row_order
