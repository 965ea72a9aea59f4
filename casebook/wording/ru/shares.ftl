# The card “Which share is it?”: each share with the whole that it is a part of.
share-of-of-total = Во всех доходах
    .whole = Государства-Члены, во всех полученных доходах, включая добровольные взносы ({ $period })
share-of-without-voluntary = В доходах без добровольных взносов
    .whole = Государства-Члены, в полученных доходах без добровольных взносов ({ $period })
share-of-published-member-states = В регулярном бюджете, как опубликовано
    .whole = Государства-Члены, как опубликовано в документе ({ $period }), расчет не приведен
share-of-published-all-members = В регулярном бюджете, все члены вместе
    .whole = Государства-Члены, Члены Секторов, Ассоциированные члены и Академические организации, как опубликовано ({ $period })
# The link to it from where a share is quoted.
share-which = Какая это доля? Называют четыре, и у каждой свое целое
