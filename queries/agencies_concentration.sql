-- question: What share of each agency's assessed contributions do its largest contributors pay in the last year shown?
-- parameters: from_year, to_year
-- grain: one row per agency and number of largest contributors (1, 5, 10)
-- columns: entity, year, largest, share, member_states
-- grade: derived
-- notes: Member States with a positive amount; for ITU the contribution by units after corrections
with placed as (
    select *, row_number() over (partition by entity order by amount_usd desc, iso3) as place,
           sum(amount_usd) over (partition by entity) as whole,
           count(*) over (partition by entity) as member_states
    from agency_assessed
    -- ITU's year may be known before those of the others.
    where year = (select max(year) from agency_assessed
                  where entity <> 'ITU' and in_years(year, $from_year, $to_year))
)
select entity, any_value(year) as year, largest, sum(amount_usd) / any_value(whole) as share,
       any_value(member_states)::integer as member_states
from placed join (values (1), (5), (10)) as sizes(largest) on place <= largest
group by entity, largest
order by entity, largest
