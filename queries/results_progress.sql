-- question: How did the indicators that were measured more than once move, against their targets?
-- parameters: none
-- grain: one row per indicator, role and date
-- columns: node_id, name, unit, wanted, value_role, target_name, dated, value, edition, edition_published,
--   source_title, grade
-- notes: baselines and targets are those of the targets that the indicator measures. Of several
--   editions of one value the chosen one stands here.
with often as (
    select node_id from results_values
    where value_role = 'actual' and is_chosen group by node_id having count(*) > 1
),
points as (
    select node_id, value_role, null as aim, dated, value, edition, edition_published, source_title, grade
    from results_values semi join often using (node_id)
    where value_role = 'actual' and is_chosen
    union all
    select l.to_node, v.value_role, v.node_id, v.dated, v.value, v.edition, v.edition_published, v.source_title, v.grade
    from results_values v
    join results_links l on l.from_node = v.node_id and l.link_kind = 'measured-by'
    semi join often o on o.node_id = l.to_node
    where v.value_role in ('baseline', 'target') and v.is_chosen
)
select p.node_id, n.name, n.unit,
       coalesce(n.wanted, (select any_value(t.wanted) from results_links l
                           join results_nodes t on t.node_id = l.from_node
                           where l.to_node = n.node_id and t.node_kind = 'target')) as wanted,
       p.value_role, a.name as target_name, p.dated, p.value, p.edition, p.edition_published, p.source_title, p.grade
from points p
join results_nodes n using (node_id)
left join results_nodes a on a.node_id = p.aim
order by n.row_order, case p.value_role when 'actual' then 0 when 'baseline' then 1 else 2 end,
         p.dated, target_name
