-- question: How many satellites of non-geostationary constellations were filed with ITU each year?
-- parameters: none
-- grain: one row per year
-- columns: year, filings, filings_filtered, satellites, satellites_filtered
-- notes: filed, not launched. Filtered: filings of ten satellites or more, repeated ones merged by the authors
select year, filings, filings_filtered, satellites, satellites_filtered
from constellation_filings_by_year
order by year
