-- question: What share of revenue do Member States contribute, as published and as computed here?
-- parameters: from_year, to_year
-- grain: one row per kind of share and period
-- columns: share_kind, period, first_year, last_year, share, scope, qualifier, note, grade, source_title
-- notes: `of-total` is the share in all revenue, `without-voluntary` in revenue less voluntary
--        contributions; the published ones are read in documents
with by_year as (
    select year,
           sum(amount_usd) filter (revenue_source = 'member-states') as member_states,
           sum(amount_usd) as total,
           sum(amount_usd) filter (revenue_source <> 'voluntary') as without_voluntary
    from revenue_by_source
    group by year
), computed as (
    select 'of-total' as share_kind, year, member_states / total as share from by_year
    union all
    select 'without-voluntary', year, member_states / without_voluntary from by_year
)
select 'published-' || label as share_kind,
       first_year || case when last_year > first_year then '-' || last_year else '' end as period,
       first_year, last_year, value / 100 as share,
       case label when 'member-states' then 'share-published' else 'share-published-members' end as scope,
       qualifier, note, grade, source_title
from series_points
where series = 'revenue-share-published' and label in ('member-states', 'all-members')
  and in_years(last_year, $from_year, null) and in_years(first_year, null, $to_year)
union all
select share_kind, year::varchar, year, year, share,
       case share_kind when 'of-total' then 'share-of-all-revenue' else 'share-without-voluntary' end,
       null, null, 'derived', null
from computed
where share is not null and in_years(year, $from_year, $to_year)
order by share_kind, first_year
