-- question: Which are the Member States, what are they called, and which class does each hold in the latest year?
-- parameters: none
-- grain: one row per Member State
-- columns: iso3, iso2, m49, name_en, name_fr, name_es, name_ru, name_zh, name_ar, itu_region, is_ldc, is_lldc, is_sids, council_2023_2026_region, year, class_of_contribution, class_band
-- grade: derived
select m.*, year, class_of_contribution, band_of(class_of_contribution) as class_band
from member_states m join contributions using (iso3)
where year = (select max(year) from contributions)
order by iso3
