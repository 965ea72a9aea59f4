page-outcomes = От бюджета к результатам
page-outcomes-heading = От бюджета к результатам
page-outcomes-lead = Резолюции 71, 72 и 151 требуют увязки стратегического плана, бюджета и результатов. Сначала эта страница прослеживает один целевой показатель от денег до результата. Затем она показывает связи каждого плана, которые найдены в наших источниках.

outcomes-section-chain = Один целевой показатель: от денег до результата
outcomes-section-forward = План в целом
outcomes-section-node = Проследить одну цель или статью бюджета
outcomes-section-add = Как добавить план
outcomes-still-needed = То, что в наших источниках не найдено, перечислено на странице данных в разделе «Какие данные еще нужны». Подробнее — в оперативных планах, бюджетах, ориентированных на результаты, и годовых отчетах о ходе работы.
filter-plan = План
outcomes-follow = Проследить одну цель или статью бюджета
outcomes-follow-none = Цель, целевой показатель, статья бюджета…
outcomes-option = { $name } ({ $kind })
outcomes-neighbours = Связано с:
outcomes-choose = Выберите элемент выше или нажмите на него на графике, чтобы увидеть, с чем он связан, его средства, его данные и решение, на котором он основан.
outcomes-add = План состоит из трех таблиц: элементы, связи и значения. В шаблоне — эти таблицы без данных, готовый пример и руководство, где пояснен каждый столбец. Оператор сайта может проверить заполненные таблицы командой `python -m casebook.build --check-plan FOLDER`. Команда ничего не меняет. Она сообщает о каждой ошибке с указанием файла, строки и столбца: например, о замкнутой цепочке, неизвестном или повторном кратком имени, неверной единице измерения, датах в обратном порядке, отсутствующем источнике или суммах, которые не сходятся.
outcomes-template = Шаблон плана (ZIP)

notice-plan = В ссылке указан план «{ $value }», по которому данных нет. Показан план по умолчанию.
notice-node = В ссылке указан элемент «{ $value }», которого в модели результатов нет. Выберите элемент из списка.
export-scope-plan = план { $value }
export-scope-node = связи: { $value }

# -- codes -----------------------------------------------------------------------------------------
node-kind-revenue-source = источник доходов
node-kind-plan = план или итог
node-kind-cost-line = статья расходов
node-kind-output = намеченный результат деятельности
node-kind-objective = задача
node-kind-outcome = конечный результат
node-kind-sdg = Цель в области устойчивого развития
node-kind-goal = цель
node-kind-target = целевой показатель
node-kind-indicator = индикатор
node-kind-decision = решение
node-kinds-revenue-source = Источники доходов
node-kinds-plan = План или итог
node-kinds-cost-line = Статьи расходов
node-kinds-output = Намеченные результаты
node-kinds-objective = Задачи
node-kinds-outcome = Конечные результаты
node-kinds-sdg = ЦУР
node-kinds-goal = Цели
node-kinds-target = Целевые показатели
node-kinds-indicator = Индикаторы
node-kinds-decision = Решения
link-kind-funds = финансирует
link-kind-contributes-to = способствует
link-kind-measured-by = измеряется
link-kind-mandated-by = предписано
leads-to-kind-output = намеченный результат
way-up = ведет сюда
way-here = сам элемент
way-down = следует отсюда
way-mandate = решение-основание
standing-reached = достигнут
standing-missed = не достигнут
standing-on-course = по графику
standing-off-course = отстает
standing-unknown = оценить нельзя
standing-reason-at-or-past-target = целевой показатель достигнут
standing-reason-short-at-its-date = на свою дату не достигнут
standing-reason-short-after-its-date = после своей даты не достигнут
standing-reason-at-least-the-line = на прямой линии или выше
standing-reason-behind-the-line = ниже прямой линии
standing-reason-no-indicator = индикатор не найден
standing-reason-no-target = целевого показателя нет
standing-reason-no-value = значение не найдено
standing-reason-no-date = дата не определена
standing-reason-no-baseline = исходное значение не найдено
standing-reason-only-projection = найден только прогноз
standing-reason-short-before-its-date = более позднее значение не найдено
standing-reason-passed-between = достигнут между двумя значениями
standing-reason-only-later = найдены только значения после его даты
standing-reason-too-close = слишком близко для вывода: значения округлены
standing-reason-wider-measure = индикатор охватывает больше, чем целевой показатель
set-by-strategic-plan = Стратегический план МСЭ
set-by-broadband-commission = Комиссия по широкополосной связи
set-by-connectivity-2030 = Универсальное подключение к 2030 году
set-by-partner2connect = Partner2Connect
set-by-national-project = Национальный проект
value-kind-level = уровень
value-kind-reduction = сокращение
value-kind-improvement = улучшение
measured-as-same = то же, что в целевом показателе
measured-as-wider = нечто более широкое
money-scope-regular-budget-planned = плановый регулярный бюджет
money-scope-part-planned = часть плановых средств
money-scope-revenue-received = все полученные доходы
money-scope-expenses-reported = расходы по отчетности
expectation-cost = опубликованная стоимость
expectation-to-results = связь от денег к результату
expectation-serves = связь с целью или назначением
expectation-measured = индикатор или целевой показатель
expectation-mandate = решение

# -- table headers -----------------------------------------------------------------------------------
column-plan-period = План
column-tree-name = Элемент
column-node-kind = Вид
column-node-id = Краткое имя
column-link-kind = Связь
column-leads-to-name = Куда ведет
column-standing = Состояние
column-standing-reason = Основание
column-way = Место в цепочке
column-distance = Число связей до элемента
column-words = Описание
column-spent-chf = Израсходовано, CHF
column-baseline = Исходное значение
column-baseline-dated = Дата исходного значения
column-target = Целевой показатель
column-target-dated = Дата целевого показателя
column-latest = Последнее значение не позднее его даты
column-later = Первое значение после его даты
column-later-dated = Дата этого значения
column-set-by = Кем установлен
column-value-kind = Вид значения
column-measured-as = Что измеряет индикатор
column-judged-on = Дата оценки
column-review = Обзор МСЭ
column-review-dated = Дата обзора
column-review-title = Документ обзора
column-latest-dated = Дата последнего значения
column-edition = Издание
column-expected = Прямая линия на эту дату
column-indicator-name = Индикатор
column-target-name = Целевой показатель
column-purpose-name = Цель, задача, намеченный результат
column-decision-name = Решение
column-money-name = Средства
column-links-found = Найдено, из пяти
column-expectation = Ожидается
column-found = Найдено
column-missing = Не найдено

# -- outcomes-chain -----------------------------------------------------------------------------------
outcomes-chain = Один целевой показатель: от денег до результата
    .subtitle = Средства плана, решение, цель, целевой показатель и результат. Линия точечная там, где связь между двумя шагами в наших источниках не найдена
    .method = Целевой показатель выбран по правилу: из целевых показателей в процентах, которые предписаны решением и для которых известно значение не позднее их даты, — первый в самом новом плане. Каждая сплошная линия — это связь, указанная в документе. Средства — это средства всего плана: сколько из них пришлось на одну цель, в наших источниках не найдено. Прогресс в мире — не заслуга одного МСЭ. Значения — это оценки своих изданий; более поздние издания пересматривают прежние годы.
outcomes-chain-finding = «{ $name }»: целевой показатель — { $target } к { $by } году ({ $decision }); последняя оценка не позднее этой даты — { $latest }, за { $year } год
outcomes-chain-plan = 1 Деньги
outcomes-chain-decision = 2 Решение
outcomes-chain-goal = 3 Цель
outcomes-chain-target = 4 Целевой показатель
outcomes-chain-indicator = 5 Результат
outcomes-chain-by = { $value } к { $year } году
outcomes-chain-in = { $value } ({ $year })
outcomes-chain-unlinked = сумма для одной цели в наших источниках не найдена
column-is-linked = Связан с предыдущим шагом

# -- outcomes-flow -----------------------------------------------------------------------------------
outcomes-flow = План: от денег до результатов
    .subtitle = План { $plan }. Ширина полосы соответствует сумме в швейцарских франках в текущих ценах; тонкие линии — связи, сумма которых не найдена. Целевые показатели: ✓ достигнут, ✗ не достигнут, ↗ по графику, ↘ отстает, ○ оценить нельзя.
    .method = Каждая связь указана в документе, названном в таблице, или следует из статей, сумма которых равна опубликованному итогу. Ничего не домысливается: пунктирная рамка показывает, для какой суммы дальнейшей связи нет. Плановый регулярный бюджет и все полученные доходы — не одно и то же: только во вторые входят добровольные взносы. Полученные доходы взяты из проверенной аудитом статистики, в долларах США, и пересчитаны во франки по годам по курсу единицы взносов. Целевые показатели, установленные вне плана, приведены на странице «Результаты». Элементы можно выбирать на графике, в списке выше и в таблице.
outcomes-flow-planned-finding = { $planned_name }: в наших источниках с намеченными результатами, задачами или целями { $planned_traced_n ->
    [0] не связано ничего
   *[other] связано { $planned_traced }
  } из { $planned }, запланированных в регулярном бюджете
outcomes-flow-received-finding = { $received_period }: в наших источниках с намеченными результатами, задачами или целями { $received_traced_n ->
    [0] не связано ничего
   *[other] связано { $received_traced }
  } из { $received } — всех полученных доходов. Итога плана { $plan } в наших источниках нет (Решение 5)
outcomes-flow-both-finding = { $planned_name }: в наших источниках с намеченными результатами, задачами или целями { $planned_traced_n ->
    [0] не связано ничего
   *[other] связано { $planned_traced }
  } из { $planned }, запланированных в регулярном бюджете; { $received_traced_n ->
    [0] не связано ничего
   *[other] связано { $received_traced }
  } из { $received } — всех полученных доходов
outcomes-no-amount = сумма не найдена
outcomes-link-hover = { $before }<br>{ $link }<br>{ $after }<br>{ $amount }
outcomes-node-hover = { $name }<br>{ $kind }<br>{ $amount }
outcomes-hanging = { $kinds } без связи: { $count }
outcomes-break = Дальнейшая связь не найдена: { $amount }
outcomes-said-through = { $name }: всего { $amount }.
outcomes-said-stands = { $name }: { $standing }.
outcomes-said-funds = { $money ->
    [yes] { $name }: финансирование, { $amount } — { $to }.
   *[no] { $name }: финансирование — { $to }; сумма не найдена.
  }
outcomes-said-contributes-to = { $money ->
    [yes] { $name }: вклад, { $amount } — { $to }.
   *[no] { $name }: вклад — { $to }.
  }
outcomes-said-measured-by = { $name }: чем измеряется — { $to }.
outcomes-said-ends = { $money ->
    [yes] { $name }: дальнейшей связи нет, { $amount }.
   *[no] { $name } ({ $kind }): дальнейшей связи нет.
  }
outcomes-nothing = По этому плану в наших источниках ничего не найдено

# -- outcomes-thread ---------------------------------------------------------------------------------
outcomes-thread = Связи одной цели, целевого показателя или статьи бюджета
    .subtitle = От решения и денег до измеренного результата. Точечная линия: в наших источниках не найдено. Суммы в швейцарских франках в текущих ценах.
    .method = Все элементы, которые ведут к выбранному, и все, которые из него следуют, по связям «финансирует», «способствует» и «измеряется», вместе с решениями, которыми какой-либо из них предписан. Целевой показатель, срок которого прошел, достигнут, не достигнут или не поддается оценке. Целевой показатель, срок которого не наступил, идет по графику, если его последнее значение на свою дату находится на прямой линии от исходного значения к целевому или выше. Целевые показатели оцениваются на дату выпуска.
outcomes-thread-finding = { $name } ({ $kind }): { $up_n ->
    [0] ничто сюда не ведет
    [one] ведет сюда { $up } элемент
    [few] ведут сюда { $up } элемента
    [many] ведут сюда { $up } элементов
   *[other] ведут сюда { $up } элемента
  }, { $down_n ->
    [0] ничто отсюда не следует
    [one] следует отсюда { $down }
    [few] следуют отсюда { $down }
    [many] следуют отсюда { $down }
   *[other] следуют отсюда { $down }
  }, { $mandates_n ->
    [0] решение-основание не найдено
    [one] основание — { $mandates } решение
    [few] основание — { $mandates } решения
    [many] основание — { $mandates } решений
   *[other] основание — { $mandates } решения
  }
outcomes-thread-decision-finding = { $name }: на этом решении в модели результатов { $down_n ->
    [one] основан { $down } элемент
    [few] основаны { $down } элемента
    [many] основаны { $down } элементов
   *[other] основаны { $down } элемента
  }
outcomes-no-node = Элемент не выбран
outcomes-spent = израсходовано { $amount } (на { $date })
outcomes-target-by = целевой показатель { $value } (к { $date })
outcomes-baseline = исходное значение { $value }
outcomes-latest = последнее { $value }
outcomes-later = более позднее { $value }
outcomes-target-of = целевой показатель · { $setter }
outcomes-lacking-decision = Решение-основание не найдено
outcomes-lacking-money = Средства на это не найдены
outcomes-lacking-purpose = Статья расходов, намеченный результат, задача или цель не найдены
outcomes-lacking-target = Целевой показатель не найден
outcomes-lacking-indicator = Индикатор не найден

# -- outcomes-back -----------------------------------------------------------------------------------
outcomes-back = От результатов обратно к деньгам
    .subtitle = План { $plan }. Каждая строка — результат или индикатор. Закрашенная точка — найденная связь, пустая — связь, не найденная в наших источниках.
    .method = Связи прослеживаются назад в пределах плана от каждого результата или индикатора в конце цепочки. Назначение — это цель, задача, намеченный результат деятельности или Цель в области устойчивого развития. Средства — это доходы, план или бюджет.
outcomes-back-finding = План { $plan }, результаты и индикаторы ({ $ends }): в наших источниках с финансированием { $money_n ->
    [0] не связан ни один
    [one] связан { $money }
    [few] связаны { $money }
    [many] связаны { $money }
   *[other] связаны { $money }
  }, с решением — { $decision_n ->
    [0] ни один
    [one] { $decision }
    [few] { $decision }
    [many] { $decision }
   *[other] { $decision }
  }
outcomes-end = { $name }
outcomes-step-indicator = Индикатор
outcomes-step-target = Целевой показатель
outcomes-step-purpose = Назначение
outcomes-step-decision = Решение
outcomes-step-money = Деньги
outcomes-not-found = не найдено
outcomes-back-hover = { $name }<br>{ $step }: { $found }

# -- outcomes-gaps, outcomes-missing -------------------------------------------------------------------
outcomes-gaps = Отсутствующие связи по планам
    .subtitle = Все планы в наших источниках. В каждой клетке указано, у скольких элементов нет связи, из скольких, где она должна быть. Чем темнее оттенок, тем больше доля.
    .method = Планы и статьи расходов должны вести к результату. У намеченных результатов деятельности, задач, конечных результатов, целей и целевых показателей должна быть опубликованная стоимость. У целей и целевых показателей должно быть решение. Каждый результат и индикатор должен быть связан с целью или назначением. Задачи, конечные результаты, цели и целевые показатели должны чем-то измеряться. Цели в области устойчивого развития, по которым ведется отчетность о расходах, и целевые показатели, установленные вне плана, не учитываются.
outcomes-gaps-finding = В наших источниках не найдены: стоимость намеченных результатов деятельности, задач, целей и целевых показателей — { $missing } из { $results }, результаты планов и статей расходов — { $stranded } из { $lines }
outcomes-plan-short = { $first }–{ $last }
outcomes-lacks-cost = Стоимость не найдена
outcomes-lacks-to-results = Планы и статьи расходов не связаны с результатом
outcomes-lacks-serves = Нет связи с целью
outcomes-lacks-measured = Индикатор или целевой показатель не найден
outcomes-lacks-mandate = Решение не найдено
outcomes-of = { $missing } из { $count }
outcomes-none-expected = —
outcomes-missing = Отсутствующие связи одного плана
    .subtitle = План { $plan }. Сплошная заливка: найдено; штриховка: не найдено. В таблице перечислены все.
    .method = Связи, которые должны быть у элементов каждого вида, подсчитаны по каждому элементу. В таблице перечислены все, сначала ненайденные.
outcomes-missing-finding = План { $plan }: в наших источниках не найдено { $missing } из { $expected } ожидаемых связей и сумм
