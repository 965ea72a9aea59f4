-- question: What do published figures say of ITU and the least developed countries, of which the chosen Member State is one?
-- parameters: country
-- grain: one row per published figure; none where the Member State is not in the group at the date of the release
-- columns: position, label, fact_id, whole_value, value, unit, qualifier, first_year, last_year, measure, note, grade, source_title
select position, label, fact_id, in_full(value, unit) as whole_value, value, unit, qualifier,
       first_year, last_year, measure, note, grade, source_title
from series_points
where series = 'ldc-facts' and exists (from member_states where iso3 = $country and is_ldc)
order by position
