# A part of the page on data: charts that are on no other page any more.
data-part-aside = Архивные графики
data-aside-lead = На этих графиках старые или неполные данные; на других страницах их нет. Они сохранены, чтобы открывались уже разосланные номера показателей и ссылки.
