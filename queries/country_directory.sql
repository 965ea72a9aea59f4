-- question: Which are the Member States, what are they called, and which class does each hold in the latest year?
-- parameters: none
-- grain: one row per Member State
-- columns: iso3, iso2, m49, name_en, name_fr, name_es, name_ru, name_zh, name_ar, itu_region, is_ldc, is_lldc, is_sids, council_2023_2026_region, ldc_due_date, year, class_of_contribution, class_band
-- grade: derived
-- notes: groups are those at the date of the release; ldc_due_date is empty where no end is decided
select m.*, due_date as ldc_due_date, year, class_of_contribution, band_of(class_of_contribution) as class_band
from member_states m join contributions using (iso3)
     left join (select iso3, due_date from group_memberships where grouping = 'ldc') using (iso3)
where year = (select max(year) from contributions)
order by iso3
