page-data-lead = Скачайте все данные, на которых основан сайт. К каждой таблице приложены пояснения к столбцам, метод расчета каждого показателя и источники.

data-part-tables = Таблицы
data-part-columns = Столбцы
data-part-methods = Методы
data-part-corrections = Исправления
data-part-glossary = Глоссарий
data-part-sources = Источники
data-part-needed = Какие данные еще нужны
data-part-release = Выпуск
data-needed-lead = Показатели и связи, не найденные в наших источниках, в виде графиков и списков. Ограничение — в том, что мы прочли, а не в работе МСЭ: подробнее — в оперативных планах, бюджетах, ориентированных на результаты, Решении 5 и годовых отчетах о ходе работы. План выбирается в разделе «Фильтры».

data-tables-lead = Все таблицы выпуска целиком. CSV открывается в любой программе таблиц. Parquet сохраняет типы столбцов.
data-years = { $first }–{ $last }
data-no-years = не по годам
data-rows = { $rows } { $rows_n ->
    [one] строка
    [few] строки
    [many] строк
   *[other] строки
  }
data-source-own = ведется этим проектом
data-csv = CSV
data-parquet = Parquet
data-inside = Столбцы и первые строки: { $table }
data-columns-of = Столбцы таблицы «{ $table }»
data-rows-of = Первые строки таблицы «{ $table }»

data-columns-lead = Название столбца означает одно и то же во всех таблицах и результатах запросов.
data-search = Найти столбец
data-search-example = Например: units, usd, offline
data-columns-found = { $count } { $count_n ->
    [one] столбец
    [few] столбца
    [many] столбцов
   *[other] столбца
  }
data-column-name = Столбец
data-column-words = Значение
data-column-type = Тип
data-column-allowed = Допустимые значения
data-column-tables = Таблицы
data-column-answers = только результаты запросов
data-type-string = текст
data-type-integer = целое число
data-type-number = число
data-type-boolean = да или нет
data-type-date = дата

data-methods-lead = Каждый график — результат одного запроса SQL к таблицам. Он получает самую низкую категорию своих исходных данных:

data-corrections-lead = Ошибки в источнике исправляются открыто, либо значение остается в таблице, но не показывается на графиках. Когда источник исправлен, исправление снимается: сборка останавливается, как только ошибки в источнике больше нет.
data-replaced = { $column }: { $seen } в источнике, { $used } здесь · { $date }
data-withheld = Остается в таблице, на графиках не показано · { $date }
data-what = Что показывает источник:
data-done = Что сделано:
data-why = Почему:

data-correct = Как исправить показатель
data-correct-how =
    1. Запишите номер показателя под графиком, что он показывает и какой документ говорит другое.
    2. Если источник неверно прочитан в этом проекте, исправьте строку в файле в папке `data/sources/` и
       запустите `python -m casebook.build --seal` с именем файла, чтобы обновить его контрольную сумму.
    3. Если ошибка в самом источнике, добавьте запись в `data/corrections.yml`: таблица, строки, увиденное
       значение, используемое значение, что обнаружено, почему это ошибка, что сделано и дата.
    4. Добавьте вверху `data/RELEASES.md` запись о том, что изменилось для читателей прошлого выпуска.
    5. Запустите `python -m casebook.build`. Команда еще раз все проверит и перечислит, что не сходится. Новый
       выпуск публикуется, только если все проверки пройдены.

data-search-terms = Найти термин
data-terms-found = { $count } { $count_n ->
    [one] термин
    [few] термина
    [many] терминов
   *[other] термина
  }
data-see = См. также: { $terms }
data-terms-languages = Термины на шести языках
data-terms-languages-lead = Термины в том виде, в каком их пишут МСЭ и Организация Объединенных Наций. Звездочкой отмечены варианты, которые не встретились в их текстах и подлежат проверке.

data-sources-lead = Все файлы, из которых построены таблицы. Файлы находятся в папке `data/sources/`, у каждого есть свое описание.
data-retrieved = прочитано { $date }
data-source-published = Опубликовано:
data-source-licence = Лицензия:
data-source-address = Адрес:
data-source-treatment = Как обработано:
data-source-notes = Примечания:
data-checksum = SHA-256 начинается с { $start }

data-release-what = Выпуск
data-release-value = Значение
data-release-id = Идентификатор
data-release-date = Дата
data-release-title = Название
data-release-hash = Хеш всех таблиц
data-release-rows = Объем
data-release-size = таблиц: { $tables }, строк: { $rows }
data-checks = Проверки, пройденные до публикации
