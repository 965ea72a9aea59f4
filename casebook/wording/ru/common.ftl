# Words that every page shares.

site-title = Почему МСЭ важен: доводы в пользу инвестиций
site-short = Почему МСЭ важен
skip-to-content = Перейти к основному содержанию
footer = Независимый инструмент на основе открытых данных; не является публикацией МСЭ. Выпуск { $release } от { $date }.
footer-about = { site-short } — независимый инструмент на основе открытых данных, созданный проектом с открытым кодом casebook. Он не является публикацией МСЭ или Организации Объединенных Наций.
footer-updated = Данные обновлены { $day } (выпуск { $release })
footer-data = Данные и методы
footer-api = API
footer-changes = Что изменилось
footer-verify = Проверить показатель
footer-contact = Контакты
print-page = Печать или сохранение в PDF
print-address = Адрес этой страницы
print-date = Дата печати
footer-licence = Исходный код открыт на условиях Apache License 2.0. Приведенные цифры — общедоступные факты. Действуют условия каждого источника.
footer-translated = Переводы на этом сайте выполнены самим проектом и не являются официальными переводами МСЭ.
disclaimer = Употребляемые обозначения и названия, а также показанные границы не означают выражения какого-либо мнения относительно правового статуса той или иной страны, территории, города или района, их властей или их границ.
release-stands-in = Последние данные на этом сервере повреждены. Пока они не восстановлены, сайт показывает выпуск от { $date }.
release-pointer-lost = Этот сервер не может определить, какой выпуск последний. Сайт показывает самый новый полный выпуск, от { $date }.
release-ahead = Дата этих данных — { $date }; по часам этого сервера она еще не наступила. Данные показаны в том виде, в каком опубликованы.

# Shown where a conference has decided something that the figures do not include.
as-of-superseded = { $foreseen ->
    [yes] { $conference } ({ $place }): завершение работы намечалось на { $closed }.
   *[no] { $conference } ({ $place }): работа завершилась { $closed }.
  } Решения по следующим вопросам в этих данных не учтены: { $subjects }. См. документы: { $documents }.
as-of-event-plenipotentiary = Полномочная конференция
as-of-event-council = Совет
as-of-event-development-conference = Всемирная конференция по развитию электросвязи
as-of-subject-unit-amount = величина единицы взносов на { $period } годы
as-of-subject-classes = классы взносов на { $period } годы
as-of-subject-financial-plan = финансовый план на { $period } годы
as-of-subject-council = состав Совета на { $period } годы

menu-label = Страницы сайта
menu-short = Меню
nav-group-evidence = Факты
nav-group-data = Данные
tab-title = { $page } - { $site }
page-case = Почему МСЭ
page-case-heading = Почему МСЭ важен: доводы в пользу инвестиций
page-revenue = Доходы
page-units = Единицы взносов
page-needs = Потребности
page-efficiency = Эффективность
page-data = Данные и методы

chart-alt = { $name }. { $finding } { $subtitle }
chart-alt-table = В виде таблицы даны те же числа.
view-chart = График
view-table = Таблица
axis-above-zero = { $subtitle }. Вертикальная ось начинается не с нуля.
card-loading = Загрузка…
card-failed = Не удалось загрузить. Попробуйте еще раз.
card-no-chart = Не удалось построить график. В таблице те же числа.
card-copied = Скопировано.
card-not-done = Ваш браузер не разрешил это действие. Выберите другой пункт меню.
card-mark = { $grade } · Показатель { $figure } · Выпуск от { $date } · { $site }
table-find = Найти в этой таблице
table-found = Строк: { $shown } из { $rows }
table-rising = Сортировка: { $column }, по возрастанию
table-falling = Сортировка: { $column }, по убыванию
source-secondary = (пресса или другой вторичный источник)
card-rows-left-out = Показаны первые { $shown } (всего строк — { $rows }). Чтобы получить все, выберите «Скачать или отправить», затем «Данные».
source-label = Источник
release-label = Выпуск
figure-label = Показатель
own-values = На основе введенных вами данных (сохранены в ссылке)
about-figure = Об этом показателе
about-method = Как это рассчитано
about-terms = Термины
about-warnings = Прежде чем цитировать
about-sources = Полный список источников
about-query = Запрос { $query }: { $question }
see-page = Подробнее: { $page }
more-documents = { $count ->
    [one] и еще { $count } документ
    [few] и еще { $count } документа
    [many] и еще { $count } документов
   *[other] и еще { $count } документа
  }

grade-official = Официальные
grade-derived = Расчетные
grade-estimate = Оценочные
grade-illustrative = Условные
grade-official-help = Взято из официального документа или проверенной аудитом статистики.
grade-derived-help = Рассчитано на этом сайте по официальным данным. Метод указан.
grade-estimate-help = Сам источник называет это оценкой, или данные взяты из вторичного источника.
grade-illustrative-help = На основе значений, введенных пользователем.

filter-title = Фильтры
filter-country = Государство-Член
filter-country-show = Показать
filter-country-none = Выберите свою страну
filter-button = Фильтры
filter-years-span = { $first }–{ $last }
filter-plan-of = План { $plan }
filter-peers = Сравнить с
filter-peer-list = Свой выбор
filter-peer-list-none = Добавьте Государства-Члены
filter-years = Годы
filter-prices = Цены
filter-region = Регион
filter-region-none = Все регионы
filter-grouping = Группа
filter-grouping-none = Все Государства-Члены
filter-language = Язык
filter-reset = Сбросить фильтры
language-en = English
language-fr = Français
language-es = Español
language-ru = Русский
language-zh = 中文
language-ar = العربية
language-offer = Эта страница есть и на русском языке
language-offer-close = Закрыть

basis-chf = швейцарские франки в текущих ценах
basis-chf-constant = швейцарские франки в постоянных ценах 2024 года
basis-usd = доллары США в текущих ценах
basis-short-chf = CHF
basis-short-chf-constant = CHF (цены 2024 года)
basis-short-usd = USD

peers-region = Государства-Члены того же региона МСЭ
peers-group = Государства-Члены той же группы (наименее развитые, развивающиеся без выхода к морю или малые островные развивающиеся)
peers-gdp = пять Государств-Членов, ближайших по валовому внутреннему продукту
peers-population = пять Государств-Членов, ближайших по численности населения
peers-class = Государства-Члены того же класса взносов
peers-own = ваш собственный выбор
peers-own-listed = { $count ->
    [0] ваш собственный выбор (пусто)
   *[other] ваш собственный выбор: { $names }
  }
yardstick-un-scale = шкала взносов ООН
yardstick-un-system = все начисленные взносы в системе ООН
yardstick-fao = начисленные взносы в ФАО
yardstick-iaea = начисленные взносы в МАГАТЭ
yardstick-icao = начисленные взносы в ИКАО
yardstick-ilo = начисленные взносы в МОТ
yardstick-imo = начисленные взносы в ИМО
yardstick-unesco = начисленные взносы в ЮНЕСКО
yardstick-unido = начисленные взносы в ЮНИДО
yardstick-upu = начисленные взносы в ВПС
yardstick-who = начисленные взносы в ВОЗ
yardstick-wipo = начисленные взносы в ВОИС
yardstick-wmo = начисленные взносы в ВМО
scope-all = все Государства-Члены
no-country = Государство-Член не выбрано

region-africa = Африка
region-americas = Северная и Южная Америка
region-arab-states = Арабские государства
region-asia-pacific = Азиатско-Тихоокеанский регион
region-cis = СНГ
region-europe = Европа
the-region-africa = Африка
the-region-americas = Северная и Южная Америка
the-region-arab-states = Арабские государства
the-region-asia-pacific = Азиатско-Тихоокеанский регион
the-region-cis = СНГ
the-region-europe = Европа
grouping-ldc = Наименее развитые страны
grouping-lldc = Развивающиеся страны, не имеющие выхода к морю
grouping-sids = Малые островные развивающиеся государства

event-after = после { $year } ({ $place })

notice-table = В ссылке запрошена таблица карточки { $value }, которой на этом сайте нет. Она пропущена; остальная часть ссылки учтена.
notice-country = В ссылке указано «{ $value }»: такого названия нет среди 194 Государств-Членов. Выберите Государство-Член из списка.
notice-country-several = Указанному в ссылке «{ $value }» соответствуют: { $choices }. Выберите нужное выше.
notice-region = В ссылке указан регион «{ $value }», которого среди регионов МСЭ нет. Показаны все регионы.
notice-year = В ссылке указан год «{ $value }», за который данных нет. Показан весь период.
notice-years-reversed = В ссылке указаны годы { $value }: конец периода раньше начала. Показан весь период.
notice-peer = В списке из ссылки («{ $parameter }») есть «{ $value }»: такого названия нет среди 194 Государств-Членов. Оно пропущено; остальные учтены.
notice-peers-many = В списке из ссылки («{ $parameter }») слишком много Государств-Членов: { $value }. Учтены только первые.
notice-scenario = Сценарий в ссылке слишком длинный или не читается. Он не использован. Откройте ссылку еще раз или составьте новый сценарий.
not-found-title = Страница не найдена
not-found-words = Страницы «{ $path }» на этом сайте нет. Воспользуйтесь меню или поиском.
notice-choice = В ссылке для «{ $parameter }» указано «{ $value }»: такого варианта нет. Использовано значение по умолчанию.
error-apology = Эту страницу не удалось показать. { $sentence }
error-unexpected = Эту страницу не удалось показать из-за ошибки на нашей стороне (код { $reference }). Другие страницы работают. Попробуйте еще раз через минуту.

# Shown with the subtitle of a card that a filter of the page does not limit.
card-unlimited = Не ограничено выбранными фильтрами: { $limits }.
limit-years = годы
limit-region = регион
limit-grouping = группа
nothing-in-years = За выбранные годы и для выбранных Государств-Членов данных нет.

column-year = Год
column-period = Период
column-iso3 = Государство-Член
column-itu-region = Регион
column-label = Позиция
column-value = Значение
column-unit = Единица измерения
column-qualifier = Уточнение
column-status = Статус
column-grade = Категория данных
column-source-title = Документ
column-amount = Сумма
column-amount-chf = Сумма, CHF
column-amount-usd = Сумма, USD
column-change = Изменение
column-share = Доля
status-approved = утверждено
status-actual = факт
status-announced = объявлено
status-draft = проект
status-estimate = оценка
not-published = нет<br>в наших источниках

column-per-cent = { $header }, %
