# What is said of a group of Member States on the page of one that is in it.
country-group-facts = La UIT y los países menos adelantados
    .subtitle = Cifras publicadas del grupo, cada una con su año; no de un Estado Miembro
    .method = Cifras tal como se publicaron, mostradas para un Estado Miembro que pertenece al grupo en la fecha de la versión. Una promesa cuenta cuando al menos un país menos adelantado figura entre sus destinatarios. Las promesas son de otras entidades y no son ingresos de la UIT. Nuestras fuentes no dicen a qué países corresponden las cifras.
country-group-facts-finding = Países menos adelantados: hasta { $year }, { $pledges } promesas a Partner2Connect, por { $amount }, se destinaban al menos a uno de ellos; Cyber for Good prestó apoyo a { $supported } de ellos en { $cyber_year }
country-group-facts-empty = Se muestra para un Estado Miembro que es un país menos adelantado
country-gets-ldc = { $country } figura entre los países menos adelantados. Hasta { $year }, { $pledges } promesas a Partner2Connect, que dirige la UIT, se destinaban al menos a uno de ellos: { $amount }, de otras entidades y que no son ingresos de la UIT. En { $cyber_year }, el proyecto Cyber for Good de la UIT prestó apoyo a { $supported } de estos países.
case-fact-f0833 = promesas a Partner2Connect se destinaban al menos a un país menos adelantado hasta { $year }
    .number = { $value }
case-fact-f0834 = era el valor de estas promesas hasta { $year }; no son ingresos de la UIT
    .number = { $value }
case-fact-f0669 = países menos adelantados recibieron apoyo del proyecto Cyber for Good de la UIT en { $year }
    .number = { $value }
