# Words of the API.

server-status-200 = Запрошенные данные
server-status-304 = Без изменений
server-status-400 = Неверный запрос
server-status-404 = Не найдено
server-status-403 = Недоступно
server-status-405 = Метод не разрешен
server-status-408 = Время ожидания запроса истекло
server-status-410 = С тех пор пересмотрено
server-status-413 = Слишком большое тело запроса
server-status-414 = Слишком длинный URL
server-status-429 = Слишком много запросов
server-status-431 = Слишком большие поля заголовка запроса
server-status-500 = Внутренняя ошибка
server-status-503 = Временно недоступно

error-unknown-address = Конечной точки { $address } нет. Все конечные точки перечислены по адресу { $index }.
error-unknown-format = Формат «{ $format }» для { $name } недоступен. Используйте один из следующих: { $formats }.
error-unknown-member-state = По запросу «{ $text }» Государство-Член не найдено. Используйте следующее: { $allowed }.
error-unknown-table = Таблицы { $table } в выпуске { $release } нет. Возможно, имелось в виду: { $nearest }?
error-unknown-parameter = Параметр «{ $parameter }» здесь неизвестен.{ $nearest ->
    [none] {""}
   *[other] {" "}Возможно, имеется в виду «{ $nearest }»?
  } Используйте только следующие: { $takes }.
error-bad-address-value = «{ $value }» — недопустимое значение для { $parameter }. Используйте следующее: { $allowed }.
error-address-too-long = Число знаков в URL — { $length }, предел — { $limit }. Сократите его.
error-too-many-requests = Предел — { $most } запросов в минуту из одной сети. Повторите попытку через { $seconds } с.
error-too-large = Тело запроса больше { $limit } байт. Отправляйте запросы без тела.
error-too-slow = Тело запроса не поступило за { $seconds } с. Повторите попытку.
error-too-many-headers = Полей заголовка в запросе — { $count }, их объем — { $size } байт. Предел — { $most } полей и { $limit } байт. Отправьте меньше полей или более короткие.
error-not-offered = Адрес { $address } на этом сайте недоступен.
error-unknown-figure = На этом сайте нет графика с номером показателя { $figure }. Проверьте, нет ли опечатки.
error-unknown-query = Запроса с именем { $query } нет. Возможно, имелось в виду: { $nearest }?
error-unknown-card = Карточки с именем { $card } нет. Возможно, имелось в виду: { $nearest }?
error-bad-parameter-value = «{ $value }» — недопустимое значение для { $parameter }: { $rule }.
error-bad-figure-id = «{ $text }» — недопустимый номер показателя. Проверьте, нет ли опечатки.
error-too-many-rows = Строк в ответе: { $rows }; в файле этого формата может быть не более { $limit }. Выберите Parquet, он вмещает больше.
error-basket-full = Справка заполнена: карточек в ней может быть не более { $limit }. Чтобы добавить еще одну, уберите какую-либо другую.
error-basket-too-long = Справка не помещается в ссылку: знаков — { $length }, а возможно не более { $limit }. Сократите свои тексты или уберите карточку.
error-note-too-long = Знаков в заметке: { $length }; их может быть не более { $limit }. Сократите ее.
error-figure-revised = Числа показателя { $figure } пересмотрены, поэтому его изображение не показано. Текущие числа: { $verify }

server-takes-none = нет
server-allowed-once = одно значение; в URL оно указано дважды
server-allowed-order = первый год не позже последнего
server-allowed-country = код ИСО 3166-1 альфа-3 Государства-Члена, например KEN
server-allowed-list = коды ИСО 3166-1 альфа-3 не более { $most } Государств-Членов через дефис, например EGY-KEN
server-allowed-choice = одно из значений: { $choices }
server-allowed-integer = целое число от { $least } до { $greatest }
server-allowed-text = текст не длиннее { $longest } знаков

error-method = Метод { $method } здесь не разрешен. Используйте { $allowed }.
server-fault = Запрос не выполнен из-за ошибки на нашей стороне (код { $reference }). Повторите попытку через минуту.
server-unavailable = Сейчас ответить на запрос нельзя. Повторите попытку позже.
server-release-missing = На этом сервере еще не опубликован ни один выпуск данных. Повторите попытку через минуту.
server-no-browser = Этот сервер не может создавать изображения, так как Chromium не установлен. Данные доступны по адресу /data.
server-pictures-busy = Создается слишком много изображений. Повторите попытку через несколько секунд.
server-exports-busy = Создается слишком много файлов. Повторите попытку через несколько секунд.
server-storage-full = Сейчас создать этот файл нельзя: хранилище сервера заполнено. Таблицы доступны по адресу /data.
server-busy = Сейчас этим сайтом пользуется слишком много людей. Повторите попытку через минуту.
server-picture-too-late = Изображение не было готово вовремя. Повторите попытку.
server-picture-failed = Не удалось создать изображение. Повторите попытку или воспользуйтесь кнопками PNG и SVG на самом графике, которые работают без сервера.
server-note-busy = Сейчас создаются другие справки. Повторите попытку через несколько секунд.
server-note-failed = Не удалось создать справку в формате PDF. Повторите попытку или выберите другой формат.
server-query-failed = Не удалось прочитать данные. Повторите попытку через минуту.
server-unknown-release = Выпуск, указанный в этой ссылке, на этом сервере не хранится. Чтобы увидеть последние данные, откройте ссылку без указания выпуска.
server-release-damaged = Данные на этом сервере повреждены и не показываются, пока не будут восстановлены. Повторите попытку позже.

server-api = API этого сайта: каждый запрос с параметрами, каждая таблица, весь выпуск и каждый график в виде изображения. Названия параметров те же, что в URL страниц. В ответах есть ETag; для условных запросов используйте If-None-Match. Выпуск { $release }.
server-question = { $grain }. Столбцы: { $columns }. Примечания: { $notes } Не более { $limit } строк, { $xlsx } в формате XLSX. Первый год не должен быть позже последнего.
server-address-index = Перечень всех запросов и файлов
server-address-datapackage = Таблицы в формате Frictionless Data Package
server-address-openapi = Это описание OpenAPI
server-address-changes = Что изменилось от выпуска к выпуску, лента Atom
server-address-database = Весь выпуск одним файлом DuckDB
server-address-archive = Весь выпуск в виде ZIP с файлами Parquet
server-address-table = Одна таблица целиком в формате CSV или Parquet
server-address-picture = Изображение графика по номеру показателя, пока его числа актуальны
server-address-brochure = Брошюра в формате PDF или в виде слайдов, для одного Государства-Члена или для всех
server-address-infographic-pdf = Доводы для одного Государства-Члена на одной странице, для печати
server-address-briefing = Обычная справка в виде файла для одного Государства-Члена и одной аудитории или общие доводы для Совета
server-address-infographic-png = То же в виде изображения для публикации или ссылки
server-address-infographic-svg = То же в виде векторного рисунка
server-address-live = Работоспособность: отвечает ли процесс
server-address-ready = Готовность: может ли он обслуживать читателей и из какого выпуска
server-parameter-language = Язык заголовков и предложений

server-package = Таблицы, на которых основан сайт «Почему МСЭ важен: доводы в пользу инвестиций», выпуск { $release }. Открытые данные о Международном союзе электросвязи. Они проверены, каждое исправление указано, у каждого показателя есть источник и категория данных.
server-grain = Что в строке: { $grain }.
server-readme =
    Данные, на которых основан сайт: выпуск { $release } от { $date }.

    Каждая таблица — файл Parquet. В `datapackage.json` в формате Frictionless Data Package описаны
    каждый столбец, его единица измерения и допустимые значения. В таблице `corrections` указано, что
    исправлено и почему. В таблице `sources` указано, откуда взят каждый показатель.

    Как прочитать таблицу:

        DuckDB   select * from 'tables/contributions.parquet';
        Python   pandas.read_parquet("tables/contributions.parquet")
        R        arrow::read_parquet("tables/contributions.parquet")
server-readme-tables = Таблицы
server-readme-sources = Источники и их условия

first-screen-no-scripts = Для графиков, фильтров и файлов нужны скрипты, которые ваш браузер не выполняет. Основные выводы — выше, а в этой таблице — числа первого графика. Все данные доступны по адресу /data/index.json.
