# A part of the page on data: charts that are on no other page any more.
data-part-aside = Gráficos apartados
data-aside-lead = Estos gráficos muestran datos antiguos o parciales y no figuran en ninguna otra página. Se conservan para que sigan abriéndose los identificadores de cifra y los enlaces ya difundidos.
