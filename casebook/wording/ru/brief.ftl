# Briefings: units and series of charts, fixed sentences of every format.

brief-unit-per-cent = процентов
brief-unit-units = единиц взносов
brief-unit-people = млн человек
brief-unit-people-billion = млрд человек
brief-unit-thousand-chf = тыс. швейцарских франков
brief-unit-staff = сотрудников
brief-unit-figures = опубликованные показатели
brief-unit-projects = проектов
brief-unit-texts = Рекомендаций
brief-unit-cents = сотых долей валюты на одного жителя
brief-unit-member-states = Государств-Членов
brief-unit-usd-gdp = USD на каждый 1 млн долл. США ВВП
brief-unit-usd-billion = млрд USD
brief-unit-billion = { $unit }, млрд
brief-unit-million = { $unit }, млн
brief-unit-plain = { $unit }

brief-series-share-of-units = Доля всех единиц взносов
brief-series-share-of-revenue = Доля всех доходов
brief-series-peers = Для сравнения
brief-series-near = Ближайшие экономики
brief-series-itu = МСЭ
brief-series-others = Другие учреждения
brief-series-lower-end = Нижняя граница
brief-series-up-to-upper-end = От нее до верхней границы

# Subtitles where a native chart shows less than the figure on the page: unit and period alone.
brief-subtitle-work-texts = Новые и пересмотренные Рекомендации по годам; последний год может быть неполным
brief-subtitle-country-near-by-gdp = Швейцарские франки, последний известный год; ближайшие по ВВП. Каждое Государство-Член свободно выбирает класс.
brief-subtitle-agencies-growth = Изменение доходов в реальном выражении, в процентах
brief-subtitle-case-revenue = Доходы по годам, в миллионах: { $basis }
brief-subtitle-case-unit-value = Единица взносов: установленная и в постоянных ценах 2024 года
brief-subtitle-case-efficiency = Миллионы франков за четыре года, как опубликовано
brief-subtitle-country-class = { $country }: класс взносов по годам, в единицах взносов
brief-subtitle-country-share = { $country }: доля единиц взносов всех Государств-Членов, по годам
brief-subtitle-country-peers = Число Государств-Членов в каждом классе взносов, последний год: { $country } и Государства-Члены для сравнения ({ $peers })
brief-subtitle-country-relative = { $country } и все Государства-Члены вместе: взнос в долларах США на каждый 1 млн долл. США валового внутреннего продукта
brief-subtitle-country-yardstick = { $country }: доля единиц взносов МСЭ в сравнении с другой шкалой ({ $yardstick })
brief-subtitle-country-voluntary = { $country }: взносы правительства сверх начисленного взноса, по годам, { $basis }
brief-subtitle-country-expenses = { $country }: расходы МСЭ, отнесенные к стране, по годам, { $basis }; годы без записей пусты
brief-subtitle-country-projects = { $country }: доллары США, имеющиеся и недостающие; проекты 2021–2028 годов с наибольшей нехваткой средств
brief-subtitle-country-internet = { $country }: доля жителей, пользующихся интернетом, по годам
brief-subtitle-units-changes = Прирост и убыль единиц взносов при смене класса, по первому году нового класса, { $scope }
brief-subtitle-units-since-1998 = Единицы взносов всех Государств-Членов: за 1998–2001 годы — как опубликовано, с 2013 года — по расчету
brief-subtitle-revenue-payers = Крупнейшие плательщики взносов за последний показанный год: { $basis }, { $scope }
brief-subtitle-agencies-shares = Доля доходов за последний показанный год: начисленные Государствам-Членам, добровольные и прочие
brief-subtitle-next-unit-lines = Одна единица взносов как доля годового объема каждой статьи расходов

# Sections of a briefing, in its order, and tables of a few numbers.
brief-section-does = Что такое МСЭ и что он делает
brief-section-gets = Что мы получаем
brief-section-pays = Сколько нам начислено
brief-section-run = Хорошо ли управляется МСЭ?
brief-section-need = Потребности
brief-section-others = Что делают другие
brief-number = Число
brief-number-what = Что оно показывает
brief-sources-more = { $count ->
    [one] Еще { $count } источник указан в записке и в заметках докладчика.
    [few] Еще { $count } источника указаны в записке и в заметках докладчика.
    [many] Еще { $count } источников указаны в записке и в заметках докладчика.
   *[other] Еще { $count } источника указаны в записке и в заметках докладчика.
  }

# Names of audiences, titles, starts.
brief-audience-finance = Министерство финансов
brief-audience-foreign = Министерство иностранных дел
brief-audience-regulator = Регуляторный орган или отраслевое министерство
brief-audience-parliament = Парламент
brief-audience-council = Рабочая группа Совета по финансовым и людским ресурсам
brief-title-national = { $country } и МСЭ
brief-title-council = Почему МСЭ важен: доводы в пользу инвестиций
brief-title-ministry = { $country } и МСЭ: доводы в пользу инвестиций
brief-title-own = Доводы в пользу МСЭ: { $count ->
    [one] { $count } вывод
    [few] { $count } вывода
    [many] { $count } выводов
   *[other] { $count } вывода
  }
brief-title-empty = Доводы в пользу МСЭ
brief-subtitle = Справка для { $audience ->
    [finance] министерства финансов
    [foreign] министерства иностранных дел
    [regulator] регуляторного органа или отраслевого министерства
   *[parliament] парламента
  }
brief-subtitle-council = Общие доводы для Рабочей группы Совета по финансовым и людским ресурсам
brief-illustrative = Условные данные: часть показателей рассчитана по значениям, введенным читателем.
brief-citation = { $title }. { $site }, выпуск { $release } от { $date }.
brief-table-more = { $rows_n ->
    [0] { "" }
    [one] В полной таблице еще { $rows } строка.
    [few] В полной таблице еще { $rows } строки.
    [many] В полной таблице еще { $rows } строк.
   *[other] В полной таблице еще { $rows } строки.
  }
brief-table-more-years = { $rows_n ->
    [one] В полной таблице еще { $rows } более ранняя строка.
    [few] В полной таблице еще { $rows } более ранние строки.
    [many] В полной таблице еще { $rows } более ранних строк.
   *[other] В полной таблице еще { $rows } более ранней строки.
  }
brief-none = —
brief-yes = да
brief-no = нет

# What all formats say in fixed words; an attribute is one word or sentence.
brief-words = Постоянные слова
    .opening = Основные тезисы
    .objections = Вопросы и ответы
    .question = Вопрос
    .answer = Ответ
    .request = Запрашиваемое решение
    .sources = Источники
    .source = Источник
    .citation = Как цитировать
    .figure = Показатель
    .grade = Категория данных
    .release = Выпуск
    .date = Дата
    .note = Своя заметка
    .caveat = Приложение: прежде чем цитировать
    .talking-point = Тезисы выступления
    .table = Таблица
    .chart = График
    .category = Позиция
    .page = Стр.
    .of = из
    .contents = Содержание
    .verify = Проверить, актуален ли показатель
    .open = Открыть этот вид
    .open-briefing = Открыть эту справку
    .estimated = Штриховка или пунктир: оценка
    .estimate = оценка
    .not-published = нет в наших источниках
    .disclaimer = Оговорка
    .own-values = По значениям читателя; без номера показателя
    .independent = Независимый инструмент на основе открытых данных; не является публикацией МСЭ.

# Values of a link that cannot be used.
notice-basket = Справка в ссылке при передаче была обрезана или изменена и не читается. Страница открыта с пустой справкой.
notice-basket-card = В справке из ссылки есть карточка, которой на этом сайте нет: { $value }. Остальные сохранены.
notice-basket-view = В справке из ссылки для карточки «{ $parameter }» указано значение, которое нельзя использовать: { $value }. Показана обычная карточка.
notice-basket-note = Заметка к карточке «{ $parameter }» слишком длинная (знаков: { $value }) и пропущена.
notice-basket-many = Карточек в справке из ссылки: { $value }. Сохранены первые 20.
notice-audience = В адресе указана аудитория { $value }, для которой справки нет. Показана справка для министерства финансов.
notice-story = В адресе указан рассказ { $value }, которого нет.
