-- question: For what are published costs known that more contributory units could pay for, and how large are they?
-- parameters: none
-- grain: one row per need or cost line
-- columns: cost_key, cost_kind, iso3, iso3_list, label, period, amount_usd, amount_chf, cost_chf, status, grade, source_title
-- grade: derived
-- notes: what conferences mandated without a budget comes first, then what ITU projects in UN country plans lack, by country workspace, then two amounts of another order: the gap of the last draft plan and what policy and regulation would cost the world. These are paid once. Projects that ended before the conference that decides on 2028-2031 had closed are left out. A cost line of the past is a yardstick: cost_chf is its yearly amount times four. Dollars at the last annual average rate
with rate as (
    select per_usd as chf_per_usd from price_basis
    where price_basis = 'chf' and per_usd is not null order by year desc limit 1
),
decided as (select max(closed) as day from events where effective_year = 2028),
published as (
    select label as cost_key,
           case series when 'mandates-without-money' then 'mandate' when 'plan-gap' then 'gap'
                when 'connectivity-needs' then 'world' else 'line' end as cost_kind,
           label, first_year, last_year, amount_usd,
           coalesce(amount_chf, amount_usd * chf_per_usd) as chf, status, grade, source_title
    from series_points cross join rate
    where series in ('mandates-without-money', 'next-unit-lines')
       or series = 'plan-gap' and label = '2024-27'
       or series = 'connectivity-needs' and label = 'policy'
),
projects as (
    select iso3_list, min(year(start)) as first_year, max(year("end")) as last_year,
           sum(required_usd - available_usd)::double as amount_usd
    from itu_country_projects cross join decided
    where required_usd > available_usd and "end" >= decided.day
    group by iso3_list
),
costs as (
    select 'projects-' || lower(iso3_list[1:3]) as cost_key, 'need' as cost_kind,
           if(strlen(iso3_list) = 3, iso3_list, null) as iso3,
           if(strlen(iso3_list) > 3, iso3_list, null) as iso3_list,
           'projects' as label, first_year, last_year, amount_usd,
           amount_usd * chf_per_usd as amount_chf, amount_usd * chf_per_usd as cost_chf,
           null as status, 'official' as grade, null as source_title
    from projects cross join rate
    union all
    select cost_key, cost_kind, null, null, label, first_year, last_year, amount_usd, chf,
           if(cost_kind = 'line', 4 * chf / (last_year - first_year + 1), chf),
           status, grade, source_title
    from published
)
select cost_key, cost_kind, iso3, iso3_list, label,
       case when first_year = last_year then first_year::varchar
            else first_year || '-' || last_year end as period,
       amount_usd, amount_chf, cost_chf, status, grade, source_title
from costs
order by array_position(['mandate', 'need', 'gap', 'world', 'line'], cost_kind),
         if(cost_kind = 'mandate', -first_year, cost_chf), cost_key
