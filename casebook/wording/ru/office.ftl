# Words in editable slides and in the note for word processors.


office-facts = { $grade } · Показатель { $figure } · Выпуск от { $date }
office-facts-own-values = { $grade } · На основе значений читателя · Выпуск от { $date }

office-kind-bar = Линейчатая диаграмма
office-kind-stacked-bar = Линейчатая диаграмма с накоплением
office-kind-column = Столбчатая диаграмма
office-kind-stacked-column = Столбчатая диаграмма с накоплением
office-kind-line = Линейный график
office-kind-doughnut = Кольцевая диаграмма
office-kind-waterfall = Каскадная диаграмма
office-chart-alt = { $kind }. { $finding } { $subtitle } { $unit }: { $numbers }
office-table-alt = { $rows ->
    [one] Таблица, { $rows } строка
    [few] Таблица, { $rows } строки
    [many] Таблица, { $rows } строк
   *[other] Таблица, { $rows } строки
  }. { $finding } { $subtitle }
office-code-alt = QR-код для { $address }
office-waterfall-base = Основание (не рисуется)
office-waterfall-total = { $below ->
    [yes] Итого, часть ниже нуля
   *[no] Итого
  }
office-waterfall-up = { $below ->
    [yes] Прибавилось, часть ниже нуля
   *[no] Прибавилось
  }
office-waterfall-down = { $below ->
    [yes] Убыло, часть ниже нуля
   *[no] Убыло
  }
office-release = Выпуск { $release } от { $date }
office-rows-left-out = { $count ->
    [one] В данных есть еще { $count } строка.
    [few] В данных есть еще { $count } строки.
    [many] В данных есть еще { $count } строк.
   *[other] В данных есть еще { $count } строки.
  }
office-continued = { $title } (продолжение)
office-objections-alt = { $count ->
    [one] Таблица: { $count } вопрос с ответом
    [few] Таблица: { $count } вопроса с ответами
    [many] Таблица: { $count } вопросов с ответами
   *[other] Таблица: { $count } вопроса с ответами
  }
office-tiles-alt = Основные тезисы, каждый со своим числом: { $count } рядом
office-estimated-bar = штриховка: оценка
office-estimated-line = кружок: оценка
office-axis-begins = { $unit }; ось начинается с { $start }
office-figures-of = Данные от { $date }
office-figures = Данные
office-link-too-long = Ссылка на эту справку слишком длинна для файла Office. Откройте справку на странице, где она была создана.
office-weakest = Самая низкая категория данных здесь: { $grade }
