-- The release's tables under their own names. This is the one place outside the build that names a
-- Parquet file; `release:` stands for the folder of the release that is opened.
create view member_states as from read_parquet('release:/member_states.parquet');
create view group_memberships as from read_parquet('release:/group_memberships.parquet');
create view groups_by_year as from read_parquet('release:/groups_by_year.parquet');
create view contributions as from read_parquet('release:/contributions.parquet');
create view itu_revenue_by_financing as from read_parquet('release:/itu_revenue_by_financing.parquet');
create view itu_revenue_by_contributor as from read_parquet('release:/itu_revenue_by_contributor.parquet');
create view revenue_by_source as from read_parquet('release:/revenue_by_source.parquet');
create view itu_country_projects as from read_parquet('release:/itu_country_projects.parquet');
create view itu_expenses_by_country as from read_parquet('release:/itu_expenses_by_country.parquet');
create view itu_expenses_by_sdg as from read_parquet('release:/itu_expenses_by_sdg.parquet');
create view country_context as from read_parquet('release:/country_context.parquet');
create view un_revenue_by_entity as from read_parquet('release:/un_revenue_by_entity.parquet');
create view un_expenses_by_function as from read_parquet('release:/un_expenses_by_function.parquet');
create view un_system_contributions as from read_parquet('release:/un_system_contributions.parquet');
create view un_regular_budget_share as from read_parquet('release:/un_regular_budget_share.parquet');
create view agency_contributions as from read_parquet('release:/agency_contributions.parquet');
create view published_figures as from read_parquet('release:/published_figures.parquet');
create view published_statements as from read_parquet('release:/published_statements.parquet');
create view figure_series as from read_parquet('release:/figure_series.parquet');
create view swiss_francs_per_dollar as from read_parquet('release:/swiss_francs_per_dollar.parquet');
create view remainders as from read_parquet('release:/remainders.parquet');
create view series_breaks as from read_parquet('release:/series_breaks.parquet');
create view series_scopes as from read_parquet('release:/series_scopes.parquet');
create view price_basis as from read_parquet('release:/price_basis.parquet');
create view price_index as from read_parquet('release:/price_index.parquet');
create view events as from read_parquet('release:/events.parquet');
create view event_decisions as from read_parquet('release:/event_decisions.parquet');
create view classes_of_contribution as from read_parquet('release:/classes_of_contribution.parquet');
create view contribution_rules as from read_parquet('release:/contribution_rules.parquet');
create view corrections as from read_parquet('release:/corrections.parquet');
create view glossary as from read_parquet('release:/glossary.parquet');
create view ledger as from read_parquet('release:/ledger.parquet');
create view sources as from read_parquet('release:/sources.parquet');
create view results_nodes as from read_parquet('release:/results_nodes.parquet');
create view results_links as from read_parquet('release:/results_links.parquet');
create view results_values as from read_parquet('release:/results_values.parquet');
create view results_status as from read_parquet('release:/results_status.parquet');
create view results_editions as from read_parquet('release:/results_editions.parquet');
create view results_gaps as from read_parquet('release:/results_gaps.parquet');
create view results_tree as from read_parquet('release:/results_tree.parquet');
create view satellite_networks as from read_parquet('release:/satellite_networks.parquet');
create view satellite_networks_by_year as from read_parquet('release:/satellite_networks_by_year.parquet');
create view constellation_filings_by_year as from read_parquet('release:/constellation_filings_by_year.parquet');
create view constellation_filings as from read_parquet('release:/constellation_filings.parquet');
create view itu_t_texts_by_year as from read_parquet('release:/itu_t_texts_by_year.parquet');
create view itu_r_texts_by_year as from read_parquet('release:/itu_r_texts_by_year.parquet');
create view itu_t_recommendations_by_study_group as from read_parquet('release:/itu_t_recommendations_by_study_group.parquet');
create view official_exchange_rates as from read_parquet('release:/official_exchange_rates.parquet');
create view unit_costs as from read_parquet('release:/unit_costs.parquet');

-- The reader's restrictions, null standing for none.
create macro in_years(a_year, from_year, to_year) as
    (from_year is null or a_year >= from_year) and (to_year is null or a_year <= to_year);
-- The corrections that a group of rows rests on, with a space between them; null where none.
create macro corrections_of(correction) as
    string_agg(distinct correction, ' ' order by correction);
create macro in_scope(itu_region, is_ldc, is_lldc, is_sids, a_region, a_grouping) as
    (a_region is null or itu_region = a_region)
    and (a_grouping is null
         or (a_grouping = 'ldc' and is_ldc)
         or (a_grouping = 'lldc' and is_lldc)
         or (a_grouping = 'sids' and is_sids));

-- A published value without the magnitude that its unit may begin with: 6.74 million students.
create macro in_full(value, unit) as
    value * case split_part(unit, ' ', 1) when 'thousand' then 1e3 when 'million' then 1e6
                                          when 'billion' then 1e9 when 'trillion' then 1e12
                                          else 1 end;

-- Every class held, with the Member State's groups of that year: what most questions on units start
-- from.
create view units_held as
select c.iso3, c.year, c.class_of_contribution, c.months_assessed, c.contribution_chf,
       c.contribution_usd, c.usd_per_unit, c.correction, m.itu_region, g.is_ldc, g.is_lldc, g.is_sids
from contributions c join member_states m using (iso3) join groups_by_year g using (iso3, year);

-- The first year that may be compared with the last of the years shown: that of the last break of the
-- series after the first of them; 0 where there is none.
create macro comparable_from(a_scope, from_year, to_year) as
    (select coalesce(max(b.year), 0) from series_breaks b
     where b.scope = a_scope and (from_year is null or b.year > from_year)
       and (to_year is null or b.year <= to_year));

-- The points of each named series with the published figure that stands for it, and what it is a
-- figure of where sentences compare it.
create view series_points as
select s.series, s.position, s.label, s.note, c.scope, f.*
from figure_series s join published_figures f using (fact_id)
     left join series_scopes c on c.series = s.series and coalesce(c.label, s.label) = s.label;

-- People who do not use the Internet, by the latest year for which the use is known, with the
-- population of that same year.
create view offline_latest as
select iso3, year as latest_year, population, 1 - internet_users_pct / 100 as offline_share,
       population * (1 - internet_users_pct / 100) as people_offline
from country_context
where internet_users_pct is not null
qualify row_number() over (partition by iso3 order by year desc) = 1;

-- Published amounts of whole periods in each price basis: constant francs by the mean price index
-- over the period's years, dollars by the mean exchange rate over them. Empty where one is unknown.
create view period_amounts as
select s.series, s.position, s.label, s.note, s.scope, s.first_year, s.last_year, s.amount_chf,
       s.grade, s.source_title, b.price_basis,
       case when count(b.per_chf) = any_value(s.last_year - s.first_year + 1)
            then any_value(s.amount_chf) / avg(1 / b.per_chf) end as amount
from series_points s join price_basis b on b.year between s.first_year and s.last_year
group by s.series, s.position, s.label, s.note, s.scope, s.first_year, s.last_year, s.amount_chf,
         s.grade, s.source_title, b.price_basis;

-- Every Member State in every year of the figures, with or without a class: Palau has one from 2024.
create view member_years as
select iso3, year from member_states cross join (select distinct year from contributions);

-- What each Member State was assessed in a year, and its latest gross domestic product known then,
-- with its year: of one that is more than five years older nothing is left but that year.
create view contribution_beside_gdp as
select c.iso3, c.year, c.contribution_usd, g.year as gdp_year,
       case when c.year - g.year <= 5 then g.gdp_usd end as gdp_usd
from contributions c
     asof join (select iso3, year, gdp_usd from country_context where gdp_usd is not null) g
     on c.iso3 = g.iso3 and c.year >= g.year;

-- The lowest class that may follow from one period to the next (Constitution, No. 165): at most 15
-- per cent down from three units up; below them one class, which is half a unit above one unit and
-- half of the class from there.
create macro lowest_after(units) as
    case when units >= 3 then floor(units * 17 / 20)
         when units > 1 then units - 0.5
         else units / 2 end;

-- Every Member State and year with the class of the year before, whether it moved, and how large a
-- reduction is. No. 165 of the Constitution measures a reduction against the class chosen for the
-- period before, which is the class of that period's first year (the first year known, where the
-- figures begin later): an increase in between is no choice for the period. Periods begin where the
-- classes chosen at a Plenipotentiary Conference begin to apply. Who may hold the two lowest classes
-- is not tested: the Council's list is not in the figures.
create view class_steps as
with period as (
    select effective_year as begins,
           coalesce(lag(effective_year) over (order by effective_year),
                    (select min(year) from contributions)) as before_begins
    from events where kind = 'plenipotentiary' and effective_year is not null
),
step as (
    select *, lag(class_of_contribution) over (partition by iso3 order by year) as previous_class,
           min(year) over () as first_year
    from member_years left join contributions using (iso3, year)
)
select s.*, s.class_of_contribution - s.previous_class as units_change,
       case when s.previous_class is null and s.class_of_contribution > 0 and s.year > s.first_year
            then 'new'
            when s.class_of_contribution > s.previous_class then 'up'
            when s.class_of_contribution < s.previous_class then 'down'
            when s.class_of_contribution = s.previous_class then 'same' end as direction,
       case when s.class_of_contribution < s.previous_class then c.class_of_contribution
            end as chosen_class,
       case when s.class_of_contribution >= s.previous_class then null
            when s.class_of_contribution >= lowest_after(c.class_of_contribution) then 'within-limit'
            when s.class_of_contribution < lowest_after(c.class_of_contribution) then 'larger'
            end as reduction_size
from step s
     asof left join period p on s.year >= p.begins
     left join contributions c on c.iso3 = s.iso3 and c.year = p.before_begins;

-- The band in which maps show a class.
create macro band_of(units) as
    case when units >= 20 then 'from-twenty'
         when units >= 10 then 'ten-to-nineteen'
         when units >= 3 then 'three-to-nine'
         when units >= 1 then 'one-to-two'
         when units >= 1 / 4 then 'quarter-to-half'
         else 'to-eighth' end;

-- How near any two Member States are by each rule for peers: the same region, group or class of the
-- latest year, and the ratio of their latest known economies and populations as a distance.
create view peer_pairs as
with members as (
    select iso3, itu_region, is_ldc, is_lldc, is_sids, gdp_usd, population, class_of_contribution
    from units_held
         left join (select iso3, arg_max(gdp_usd, year) filter (gdp_usd is not null) as gdp_usd,
                           arg_max(population, year) as population
                    from country_context group by iso3) using (iso3)
    where units_held.year = (select max(year) from contributions)
)
select c.iso3 as country, m.iso3, m.itu_region = c.itu_region as same_region,
       (m.is_ldc and c.is_ldc) or (m.is_lldc and c.is_lldc) or (m.is_sids and c.is_sids)
           as same_group,
       m.class_of_contribution = c.class_of_contribution as same_class,
       abs(ln(m.gdp_usd / c.gdp_usd)) as gdp_distance,
       abs(ln(m.population / c.population)) as population_distance
from members c cross join members m;

-- Kinds of contributor as the page on voluntary contributions names them. The source has the same
-- multi-donor trust funds under two headings, and one small amount under Academic.
create macro contributor_kind(a_type, a_contributor) as
    case when a_contributor = 'Multi Donor Trust Funds' then 'pooled-funds'
         else case a_type
              when 'Government' then 'governments'
              when 'European Union' then 'european-union'
              when 'Foundations' then 'foundations'
              when 'Multilateral - UN Orgs' then 'un-organizations'
              when 'Multilateral - UN Pooled Funds' then 'pooled-funds'
              when 'Private Sector' then 'private-sector'
              when 'Academic' then 'private-sector'
              else 'unattributed' end end;

-- Voluntary contributions to ITU by kind of contributor. The years' totals are those of the table
-- by kind of financing: what the table by contributor lacks of them, or has beyond them, is the row
-- `unattributed`.
create view voluntary_by_kind as
with given as (
    -- To the cent, as published: where two sums nearly cancel out, their last digits would show.
    select year, contributor_kind(contributor_type, contributor) as contributor_kind,
           round(sum(amount_usd), 2) as amount_usd
    from itu_revenue_by_contributor where financing like 'Voluntary%'
    group by all
)
select year, contributor_kind, amount_usd from given
union all
select year, 'unattributed',
       round(sum(f.amount_usd) - (select sum(amount_usd) from given g where g.year = f.year), 2)
from itu_revenue_by_financing f
where financing like 'Voluntary%' and year in (select year from given)
group by year;

-- The three kinds of revenue that organizations have in common.
create macro kind_of_revenue(a_financing) as
    case when a_financing like 'Assessed%' then 'assessed'
         when a_financing like 'Voluntary%' then 'voluntary' else 'other' end;

-- Revenue of the specialised agencies by year. UNWTO is the former name of UN Tourism; IFAD has no
-- assessed contributions. From 2013, as are contributions by Member State. Assessed is what Member
-- States were assessed: fees of companies and others that the source has under ITU's assessed
-- contributions from 2015, and under other revenue until then, are other revenue here in all years.
create view agency_revenue as
with reported as (
    select case entity when 'UNWTO' then 'UN Tourism' else entity end as entity, year,
           coalesce(sum(amount_usd) filter (kind_of_revenue(financing) = 'assessed'), 0) as assessed_usd,
           coalesce(sum(amount_usd) filter (kind_of_revenue(financing) = 'voluntary'), 0) as voluntary_usd,
           coalesce(sum(amount_usd) filter (kind_of_revenue(financing) = 'other'), 0) as other_usd,
           sum(amount_usd) as total_usd
    from un_revenue_by_entity
    where year >= 2013
      and entity in ('FAO', 'ICAO', 'IFAD', 'ILO', 'IMO', 'ITU', 'UN Tourism', 'UNESCO', 'UNIDO',
                     'UNWTO', 'UPU', 'WHO', 'WIPO', 'WMO')
    group by all
), fees as (
    select 'ITU' as entity, r.year, r.assessed_usd - s.amount_usd as fees_usd
    from reported r join revenue_by_source s on s.year = r.year
         and s.revenue_source = 'member-states'
    where r.entity = 'ITU'
)
select entity, year, assessed_usd - coalesce(fees_usd, 0) as assessed_usd, voluntary_usd,
       other_usd + coalesce(fees_usd, 0) as other_usd, total_usd
from reported left join fees using (entity, year);

-- The same in francs of the year and of the latest year: ITU's dollars at the rate of the unit, at
-- which they were reported, those of the others at the annual average.
create view agency_francs as
select entity, r.year, total_usd,
       total_usd * case entity when 'ITU' then b.per_usd else a.chf_per_usd end as nominal,
       nominal / price_index as constant
from agency_revenue r join price_basis b on b.year = r.year and b.price_basis = 'chf'
     join swiss_francs_per_dollar a on a.year = r.year
     join price_index i on i.year = r.year;

-- What Member States were assessed by the agencies; by ITU the contribution by units after
-- corrections. Adjustments below zero are left out.
create view agency_assessed as
select entity, iso3, year, amount_usd from agency_contributions
where financing = 'Assessed' and amount_usd > 0 and entity <> 'ITU'
union all
select 'ITU', iso3, year, contribution_usd from contributions where contribution_usd > 0;

-- Official rates of exchange as units of local currency for one Swiss franc, the latest year of each
-- country. A rate that is not to be used is left out, so that nobody turns francs with it; so is one
-- of a year without a Swiss rate (Afghanistan and Guinea, 2020).
create view official_rates_latest as
select r.iso3, r.year, r.lcu_per_usd, r.lcu_per_usd / s.lcu_per_usd as lcu_per_chf,
       r.rate_standing, r.remark
from official_exchange_rates r
join official_exchange_rates s on s.iso3 = 'CHE' and s.year = r.year
where r.rate_standing <> 'not-to-be-used'
qualify row_number() over (partition by r.iso3 order by r.year desc) = 1;

-- What follows is what questions on one Member State begin with, worked out for all of them once: of
-- each such question the most of its time went into that, for a few rows.

-- What each Member State was assessed in a year for its inhabitants and its gross domestic product,
-- beside all Member States together.
create view contributions_relative as
with known as (
    select iso3, year, contribution_usd, months_assessed, population, correction
    from member_years left join contributions using (iso3, year)
         left join country_context using (iso3, year)
),
people as (
    select year, sum(contribution_usd) filter (population is not null)
               / sum(population) filter (contribution_usd is not null) as usd_per_person
    from known group by year
),
economies as (
    select c.year, g.year as gdp_year, sum(c.contribution_usd) / sum(g.gdp_usd) as gdp_share
    from contributions c join country_context g using (iso3)
    where g.gdp_usd is not null and g.year between c.year - 5 and c.year
    group by c.year, g.year
)
select iso3, year, k.contribution_usd, months_assessed, population, usd_per_person, gdp_year, b.gdp_usd,
       coalesce(e.gdp_share, same.gdp_share) as all_gdp_share, correction
from known k join people using (year)
     left join contribution_beside_gdp b using (iso3, year)
     left join economies e using (year, gdp_year)
     left join economies same on same.year = k.year and same.gdp_year = k.year;

-- The last class of each Member State with what it costs, and the first for which one is known.
create view classes_first_and_last as
select iso3, max(year) as year, arg_max(class_of_contribution, year) as class_of_contribution,
       min(year) as previous_year, arg_min(class_of_contribution, year) as previous_class,
       arg_max(contribution_chf, year) as contribution_chf,
       nullif(concat_ws(' ', arg_min_null(correction, year), arg_max_null(correction, year)), '')
           as correction
from contributions group by iso3;

-- The contribution of each Member State beside its inhabitants, what it is assessed in the UN system,
-- and its currency, in the last year of which all three are known: contributions come first.
create view contribution_costs as
select c.iso3, c.year, class_of_contribution, contribution_chf, contribution_usd, population,
       contribution_chf / population as chf_per_person,
       s.assessed_usd as system_assessed_usd, contribution_usd / s.assessed_usd as system_share,
       iso2, r.year as rate_year, lcu_per_chf, contribution_chf * lcu_per_chf as contribution_lcu,
       rate_standing, correction
from contributions c join member_states m on m.iso3 = c.iso3
     left join country_context p on p.iso3 = c.iso3 and p.year = c.year
     left join un_system_contributions s on s.iso3 = c.iso3 and s.year = c.year
                                         and s.assessed_usd > 0
     left join official_rates_latest r on r.iso3 = c.iso3
where c.year = (select max(year) from contributions
                join country_context using (iso3, year)
                join un_system_contributions using (iso3, year)
                where population is not null and un_system_contributions.assessed_usd > 0);

-- The same beside the latest gross domestic product known, whatever its year.
create view contributions_by_economy as
select c.iso3, c.year, class_of_contribution, contribution_chf, e.gdp_usd, e.latest_year,
       contribution_chf / p.population as chf_per_person
from contributions c
     join (select iso3, arg_max(gdp_usd, year) as gdp_usd, max(year) as latest_year
           from country_context where gdp_usd is not null group by iso3) e using (iso3)
     left join country_context p using (iso3, year)
where c.year = (select max(year) from contributions);

-- The share of all contributory units that each Member State holds, and its rank, every year.
create view unit_shares as
with mine as (
    select iso3, year, m.itu_region, class_of_contribution, correction
    from member_years join member_states m using (iso3) left join contributions using (iso3, year)
)
select m.iso3, m.year, m.class_of_contribution,
       m.class_of_contribution / sum(o.class_of_contribution) as share,
       case when m.class_of_contribution > 0
            then 1 + count(*) filter (o.class_of_contribution > m.class_of_contribution)
            end::integer as rank,
       count(*)::integer as member_states,
       case when m.class_of_contribution > 0
            then count(*) filter (o.class_of_contribution = m.class_of_contribution)
            end::integer as same_class,
       m.itu_region,
       m.class_of_contribution / sum(o.class_of_contribution) filter (o.itu_region = m.itu_region)
           as region_share,
       case when m.class_of_contribution > 0
            then 1 + count(*) filter (o.itu_region = m.itu_region
                                      and o.class_of_contribution > m.class_of_contribution)
            end::integer as region_rank,
       (count(*) filter (o.itu_region = m.itu_region))::integer as region_member_states,
       m.correction
from mine m join units_held o using (year)
group by m.iso3, m.year, m.class_of_contribution, m.itu_region, m.correction;

-- What each Member State has given each year beyond its contribution, in francs and US dollars.
create view contributions_and_voluntary as
select iso3, year, contribution_chf, total, earmarked, unearmarked, correction
from member_years left join contributions using (iso3, year)
     left join (
         select contributor as iso3, year, sum(amount_usd) as total,
                sum(amount_usd) filter (financing = 'Voluntary earmarked') as earmarked,
                sum(amount_usd) filter (financing = 'Voluntary un-earmarked') as unearmarked
         from itu_revenue_by_contributor
         where contributor_type = 'Government' and financing like 'Voluntary%'
         group by contributor, year) using (iso3, year);

-- The share of each Member State by each yardstick that it may be measured with.
create view yardstick_shares as
select 'un-scale' as yardstick, iso3, year, share_percent / 100 as yardstick_share
from un_regular_budget_share
union all
select 'un-system', iso3, year, assessed_usd / sum(assessed_usd) over (partition by year)
from un_system_contributions where assessed_usd >= 0
union all
select lower(entity), iso3, year, sum(amount_usd) / sum(sum(amount_usd)) over (partition by lower(entity), year)
from agency_contributions where financing = 'Assessed' and amount_usd >= 0
group by lower(entity), iso3, year;

-- The share of all contributory units that each Member State holds, with or without a class.
create view shares_of_units as
select iso3, year, class_of_contribution / units as share, correction
from member_years
     join (select year, sum(class_of_contribution) as units from contributions group by year)
          using (year)
     left join contributions using (iso3, year);

-- The satellite networks of each Member State beside its class in the year of the list.
create view networks_and_units as
with own as (
    select iso3, sum(networks)::integer as networks,
           sum(networks_planned)::integer as networks_planned,
           sum(networks_non_planned)::integer as networks_non_planned
    from satellite_networks where iso3 is not null group by iso3
),
joint as (
    select filed_through as iso3, sum(networks)::integer as networks_joint
    from satellite_networks where filed_through is not null group by filed_through
)
select m.iso3, c.class_of_contribution, coalesce(networks, 0)::integer as networks,
       coalesce(networks_planned, 0)::integer as networks_planned,
       coalesce(networks_non_planned, 0)::integer as networks_non_planned,
       coalesce(networks_joint, 0)::integer as networks_joint, list_date, c.correction
from member_states m
cross join (select max(list_date) as list_date from satellite_networks)
left join contributions c on c.iso3 = m.iso3 and c.year = year(list_date)
left join own on own.iso3 = m.iso3
left join joint on joint.iso3 = m.iso3;
