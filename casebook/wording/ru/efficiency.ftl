page-efficiency-lead = Документально подтвержденные сокращения и экономия. Каждый показатель взят из опубликованного документа.

efficiency-section-plans = Планы и бюджеты
efficiency-section-costs = Расходы и экономия
efficiency-section-staff = Персонал
efficiency-section-unit = Что можно купить на одну единицу взносов
efficiency-section-more = Другие опубликованные показатели и то, что не найдено

efficiency-four-year = Четырехлетние бюджеты в текущих и постоянных ценах
    .subtitle = Бюджетные или плановые расходы за каждый четырехлетний период, миллионы швейцарских франков
    .method = Для постоянных цен 2024 года опубликованная сумма разделена на средний за четыре года индекс потребительских цен в Швейцарии, где 2024 год принят за 1. Периоды не одного вида: сумма двухгодичных бюджетов за 2000–2003 и 2008–2011 годы, плановые расходы на 2004–2007 и 2012–2015 годы и прогноз 2017 года на 2016–2019 годы. В заголовке названы сравниваемые этапы. Сам МСЭ сравнивает первый и последний итоги в текущих ценах. Сумма за 2004–2007 годы взята из прессы. Итоги более поздних планов содержатся в приложениях к Решению 5, пересмотренному в Дубае и в Бухаресте; в наших источниках они не найдены.
efficiency-four-year-finding = Четырехлетний итог за { $last } годы ({ $stage }) в реальном выражении на { $real } ниже, чем за { $first } годы ({ $first_stage }); в текущих ценах — на { $nominal }{ $later_n ->
    [0] {""}
   *[other] . Более поздний итог не найден
  }
efficiency-amount-nominal = текущие цены
efficiency-amount-constant = постоянные цены 2024 года
efficiency-not-published = итог<br>не найден

efficiency-plan-changes = Плановые изменения по видам расходов
    .subtitle = Плановые расходы 2012–2015 годов в сравнении с 2008–2011 годами, миллионы швейцарских франков, как опубликовано
    .method = Изменения и проценты взяты из Приложения 1 к Решению 5 (Пересм. Гвадалахара, 2010 г.). Служебных поездок там нет, поскольку обе суммы равны. Плановое изменение не показывает, сколько было израсходовано.
efficiency-plan-changes-finding = Финансовый план на 2012–2015 годы предусматривал расходы на { $change } ({ $percent }) меньше, чем за 2008–2011 годы, в том числе на персонал — на { $staff } меньше
efficiency-change-line = { $name } <b>{ $change }</b> ({ $percent })

efficiency-plan-gaps = Нехватка средств в бюджете и как ее закрыли
    .subtitle = Первоначальная нехватка средств в плане или его проекте и что о ее закрытии говорит документ; миллионы, в швейцарских франках, если источник называет валюту
    .method = Разрыв — это плановые расходы за вычетом ожидаемых доходов: в проекте плана, а для 2004–2007 годов — в утвержденном плане. Он считается закрытым, только если в документе тот же план или более поздний его проект сбалансирован. По 2024–2027 годам проект, представленный Совету 2022 года, был сбалансирован; в выступлении, где названы разрывы, валюта не указана. По 2008–2011 годам регуляторный орган сообщает о другой сумме — дефиците, ожидавшемся на конференции (F0362). Суммы сокращений за 2004–2007 и 2008–2011 годы в наших источниках не найдены. По 2012–2015 годам опубликовано, насколько плановые доходы меньше бюджетов 2008–2011 годов: это изменение между периодами, а не разрыв плана. По 2020–2023 годам разрыв в наших источниках не найден.
efficiency-plan-gaps-finding = Разрывов в проектах планов — { $gaps }, из них, согласно документам, { $closed_n ->
    [one] закрыт { $closed }:
    [few] закрыты { $closed }, последний —
    [many] закрыто { $closed }, последний —
   *[other] закрыто { $closed }, последний —
  } { $standing ->
    [draft] разрыв в проекте плана на { $period } годы, закрытый более поздним проектом
   *[other] разрыв в плане на { $period } годы
  } ({ $currency ->
    [stated] { $gap }
   *[not-stated] { $number }, валюта не указана
  })
efficiency-gap-line = <b>{ $period }: разрыв { $gap }</b><br>{ $outcome }
efficiency-gap-closed = Закрыт в плане
efficiency-gap-closed-in-draft = Закрыт в проекте: сначала до { $revised }, затем до нуля
efficiency-gap-no-currency = { $number } (валюта не указана)
efficiency-gap-of-plan = Нехватка в утвержденном плане; как она закрыта, в наших источниках не найдено
efficiency-gap-unknown = Как закрыт, в наших источниках не найдено

efficiency-languages = Лингвистические службы: бюджет и расходы
    .subtitle = Миллионы, { $basis }, по годам; письменный перевод включает сопутствующие услуги
    .method = Расходы сопоставлены с бюджетом тех же лет — тех, за которые опубликовано и то и другое. Средства, заложенные в бюджет и не израсходованные, сами по себе не являются экономией: документ не говорит, почему израсходовано меньше. Суммы в других ценах пересчитываются по годам.
efficiency-languages-finding = Лингвистические службы в { $from }–{ $to } годах обошлись в { $spent }{ $basis ->
    [chf-constant] {" "}(в ценах 2024 года)
   *[other] {""}
 } — на { $below } ({ $share }) меньше, чем предусматривал бюджет
efficiency-translation = Письменный перевод, бюджет
efficiency-interpretation = Устный перевод, бюджет
efficiency-spent = Израсходовано
efficiency-spent-not-published = расходы: нет в наших источниках

efficiency-remote = Дистанционное участие
    .subtitle = Показатели, опубликованные МСЭ в марте 2014 года, для МСЭ и его членов вместе; годы на странице не названы
    .method = Показатели приведены так, как опубликованы; здесь ничего не рассчитано. Источник не указывает ни годов, ни метода.
efficiency-remote-finding = Дистанционное участие сберегло МСЭ и его членам { $savings } и { $kilometres } км поездок, как сообщил МСЭ в марте 2014 года, не назвав годов
period-undated = Не указано
label-remote-participation-savings = сэкономили МСЭ и его члены
label-remote-participation-co2-avoided = углекислого газа не выброшено
label-remote-participation-meetings = собраний с дистанционным участием
label-remote-participation-participants = дистанционных участников
label-remote-participation-travel-avoided = поездок не понадобилось
remote-participation-savings-number = USD { $value }
remote-participation-co2-avoided-number = { $value } кг
remote-participation-meetings-number = { $value }
remote-participation-participants-number = { $value }
remote-participation-travel-avoided-number = { $value } км

efficiency-emissions = Выбросы от собственной деятельности МСЭ
    .subtitle = Парниковые газы в 2020 году, году пандемии, тонны в эквиваленте углекислого газа
    .method = Показатели доклада Организации Объединенных Наций Greening the Blue 2021, приведенные на новостной странице. В 2020 году собрания и поездки прекратились, поэтому снижение по сравнению с 2019 годом само по себе не является постоянной экономией.
efficiency-emissions-finding = Выбросы от собственной деятельности МСЭ в { $year } году составили { $tonnes } тонн в эквиваленте углекислого газа — на { $change } меньше, чем в { $before } году
label-emissions-total = в эквиваленте углекислого газа, всего
label-emissions-per-person = на одного сотрудника
label-emissions-change-on-2019 = меньше, чем в 2019 году
emissions-total-number = { $value } т
emissions-per-person-number = { $value } т
emissions-change-on-2019-number = { $value } %

efficiency-other = Другие опубликованные показатели эффективности
    .subtitle = Отдельные показатели из годовых отчетов и выступлений на Совете, 2007–2018 годы. ОИГ: Объединенная инспекционная группа системы Организации Объединенных Наций
    .method = Показатели приведены так, как опубликованы. Они разного вида и не складываются. Один из них не является экономией: документация Совета 2008 года обошлась дороже, чем прогнозировалось.
label-efficiency-other-jiu-formal-accepted = официальных рекомендаций ОИГ принято, 2015–2017 годы
label-efficiency-other-jiu-informal-accepted = неофициальных рекомендаций ОИГ принято, 2015–2017 годы
label-efficiency-other-pages-processed = страниц документов, январь 2015 года — июнь 2018 года
label-efficiency-other-council-2007-paperless = работали без бумаги на Совете 2007 года
label-efficiency-other-council-2008-paperless = работали без бумаги на Совете 2008 года
label-efficiency-other-council-2008-documentation = сверх прогноза: документы Совета 2008 года
label-efficiency-other-council-2009-paper-saved = бумаги сбережено на Совете 2009 года
label-efficiency-other-council-2009-emissions-saved = выбросов парниковых газов не произведено на Совете 2009 года
efficiency-other-jiu-formal-accepted-number = { $value }
efficiency-other-jiu-informal-accepted-number = { $value }
efficiency-other-pages-processed-number = { $value }
efficiency-other-council-2007-paperless-number = { $value } %
efficiency-other-council-2008-paperless-number = { $value } %
efficiency-other-council-2008-documentation-number = { $value } %
efficiency-other-council-2009-paper-saved-number = { $value } кг
efficiency-other-council-2009-emissions-saved-number = { $value } т

efficiency-said-more-than = более { $number }
efficiency-said-up-to = до { $number }
efficiency-said-about = около { $number }
efficiency-said-approx = около { $number }
efficiency-said-some = около { $number }
efficiency-said-almost = почти { $number }
efficiency-said-currency-implied = { $number }

efficiency-staff = Персонал на конец каждого года
    .subtitle = Сотрудники с назначением на год и более на 31 декабря
    .method = Численность, опубликованная Координационным советом руководителей, издание 2019 года. Сотрудники с более короткими назначениями не учтены. Данных после 2019 года в наших источниках нет.
efficiency-staff-finding = Сотрудников МСЭ на конец { $to } года — { $last }, на конец { $from } года — { $first }. Меньше всего их было в { $in } году — { $least }

efficiency-duty-stations = Персонал по местам службы
    .subtitle = Сотрудники с назначением на год и более на 31 декабря 2019 года
    .method = Численность, опубликованная Координационным советом руководителей, издание 2019 года; доли рассчитаны по ней.
efficiency-duty-stations-finding = В конце 2019 года из { $all } сотрудников { $here } ({ $share }) работали в Женеве, { $elsewhere } — в { $stations } { $stations_n ->
    [one] другом месте службы
    [few] других местах службы
    [many] других местах службы
   *[other] других местах службы
  }
efficiency-elsewhere = в других местах
label-station-addis-ababa = Аддис-Абеба
label-station-bangkok = Бангкок
label-station-brasilia = Бразилиа
label-station-bridgetown = Бриджтаун
label-station-cairo = Каир
label-station-dakar = Дакар
label-station-geneva = Женева
label-station-harare = Хараре
label-station-jakarta = Джакарта
label-station-moscow = Москва
label-station-new-york = Нью-Йорк
label-station-riyadh = Эр-Рияд
label-station-santiago = Сантьяго
label-station-tegucigalpa = Тегусигальпа
label-station-vilnius = Вильнюс
label-station-yaounde = Яунде

efficiency-unit-value = Единица взносов в реальном выражении
    .subtitle = Одна единица взносов в год, тысячи швейцарских франков
    .method = Величина единицы умножена на потребительские цены в Швейцарии в 2024 году и разделена на цены соответствующего года. Если утвержденная величина за какой-либо год не найдена, использована предварительная; она такая же.
efficiency-unit-value-finding = Единица взносов в { $amount } с { $from } по { $to } год потеряла { $loss } покупательной способности
efficiency-real-unit = в постоянных ценах 2024 года
efficiency-unit-amount = { $amount }, в текущих ценах без изменений

efficiency-not-shown =
    Общая сумма того, что сэкономил МСЭ, в наших источниках не найдена. Плановые сокращения,
    неизрасходованные бюджетные средства и экономия, о которой сообщалось, — разные вещи,
    и здесь они не складываются.

    Подробнее — в следующих документах, которые в наших источниках не найдены:

    - Отчеты Генерального секретаря Совету о мерах по повышению эффективности, предусмотренных
      Решением 5 Полномочной конференции.
    - Отчеты о финансовой деятельности, в которых фактические расходы сопоставлены с бюджетом по статьям.
    - Документы Рабочей группы Совета по финансовым и людским ресурсам.
    - Отчеты Объединенной инспекционной группы о МСЭ и о выполнении ее рекомендаций.
    - Более поздние издания упомянутых выше отчетов о языках, персонале и выбросах.

label-expense-staff-costs = Расходы на персонал
label-expense-other-staff-costs = Прочие расходы на персонал
label-expense-travel = Служебные поездки
label-expense-contractual-services = Услуги по контрактам
label-expense-rental-maintenance = Аренда и обслуживание
label-expense-materials = Материалы и принадлежности
label-expense-acquisitions = Приобретения
label-expense-utilities = Коммунальные услуги
label-expense-audit-miscellaneous = Аудит и разное
label-expense-total = Все расходы

plan-stage-opened = Разрыв в начале
plan-stage-revised = Разрыв в более позднем проекте
plan-stage-left = Оставшийся разрыв
column-plan-stage = Этап
column-amount-before = 2008–2011 годы, CHF
column-change-percent = Изменение в процентах
column-amount-nominal = CHF, текущие цены
column-amount-constant = CHF, цены 2024 года
column-translation = Письменный перевод
column-interpretation = Устный перевод
column-budgeted = Бюджет
column-spent = Израсходовано
column-staff = Сотрудники
column-unit-amount-chf = CHF, текущие цены
column-real-unit-chf = CHF, цены 2024 года
column-change-share = Изменение с первого года
