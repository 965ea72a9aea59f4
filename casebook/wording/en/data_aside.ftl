# A part of the page on data: charts that are on no other page any more.
data-part-aside = Charts set aside
data-aside-lead = These charts show old or partial data and are on no other page. They are kept so that figure IDs and links that were given out open.
