
# Words in exported files: what they contain, how to cite them, how to reproduce them.

export-scope-seen = То, что показано на графике: { $restrictions }
export-scope-everything = Все строки запроса: { $restrictions }
export-scope-country = выделено Государство-Член: { $country }
export-scope-peers = для сравнения: { $peers }
export-scope-compared = сравниваются: { $names }
export-scope-years-both = { $first }–{ $last } годы
export-scope-years-first = с { $first } года
export-scope-years-last = по { $last } год
export-scope-no-restriction = без ограничений
export-scope-own-values = рассчитано с вашими собственными значениями, которые есть в ссылке

export-sheet-what = Что
export-sheet-text = Текст
export-codebook-column = Столбец
export-codebook-words = Значение
export-codebook-type = Тип
export-codebook-unit = Единица измерения
export-codebook-allowed = Допустимые значения

export-about-title = Заголовок
export-about-subtitle = Единица и период
export-about-scope = Охват
export-about-question = Запрос
export-about-parameters = Параметры
export-about-rows = Строки
export-about-method = Как это рассчитано
export-about-grade = Категория данных
export-about-warning = Прежде чем цитировать
export-about-figure = Показатель
export-about-release = Выпуск
export-about-date = Дата выпуска
export-about-address = Адрес
export-about-verify = Ссылка для проверки актуальности показателя
export-about-source = Источник
export-about-document = Документ
export-about-notice = Уведомление

export-citation-edition = Показатель { $figure }, выпуск { $release }, категория данных: { $grade }
export-citation-edition-own-values = Сценарий на основе значений читателя, без номера показателя; выпуск { $release }, категория данных: { $grade }
export-citation-text-own-values = { $title }. { $site }. { $edition }, { $date }. Источник исходных данных: { $source }. { $address }
export-citation-text = { $title }. { $site }. { $edition }, { $date }. Источник: { $source }. { $address } (проверка актуальности: { $verify })

export-recipe-note =
    { $query }: { $question }
    Показатель { $figure }: { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
        [many] { $rows } строк
       *[other] { $rows } строки
    }. Запускать в папке с файлами Parquet выпуска { $release }.

export-recipe-note-own-values =
    { $query }: { $question }
    Дает строки, из которых исходит сценарий. Значения, введенные читателем, и основанные на них результаты не включены. Запускать в папке с файлами Parquet выпуска { $release }.

export-readme-files = Что в этом архиве
export-readme-about = Об этих данных
export-readme-again-title = Как их воспроизвести
export-readme-again = Скачайте файлы Parquet выпуска { $release } со страницы «Данные и методы», скопируйте в их папку один из трех файлов с кодом и запустите его там: `duckdb < recipe.sql`, `python recipe.py` или `Rscript recipe.R`. Каждый из них дает строки файла CSV без этого сайта.
export-readme-again-own-values = По ссылке открывается тот же сценарий. Готовый код дает данные, из которых он исходит: скачайте файлы Parquet выпуска { $release } со страницы «Данные и методы», скопируйте в их папку один из трех файлов с кодом и запустите его там: `duckdb < recipe.sql`, `python recipe.py` или `Rscript recipe.R`.
export-readme-cite = Как цитировать
export-readme-file-csv = строки (UTF-8, через запятую; текст, который программа таблиц могла бы принять за формулу, начинается с апострофа)
export-readme-file-png = график в виде изображения
export-readme-file-svg = график в виде изображения
export-readme-file-pdf = график в виде изображения
export-readme-file-codebook-csv = значение каждого столбца, его тип и единица измерения
export-readme-file-citation-txt = как цитировать, одной фразой
export-readme-file-citation-bib = как цитировать, для BibTeX
export-readme-file-citation-ris = как цитировать, для Zotero, EndNote или Mendeley
export-readme-file-query-sql = запрос в том виде, в каком его выполняет этот сайт
export-readme-file-views-sql = представления и макросы, нужные запросу
export-readme-file-recipe-sql = запрос, представления и параметры одним скриптом DuckDB
export-readme-file-recipe-py = то же для Python
export-readme-file-recipe-r = то же для R
