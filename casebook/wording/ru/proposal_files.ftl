# Файлы оценки предложения: приложение (DOCX, PDF), книга (XLSX) и изменения в возвращенной книге.

proposal-file-kind-meeting = Собрание
proposal-file-kind-interpretation = Устный перевод
proposal-file-kind-remote = Дистанционное участие
proposal-file-kind-participants = Поддержка участников
proposal-file-kind-document = Документы
proposal-file-kind-publication = Публикации
proposal-file-kind-staff = Рабочее время персонала
proposal-file-kind-mission = Командировки
proposal-file-kind-fellowship = Стипендии
proposal-file-kind-expert = Контракты с экспертами
proposal-file-kind-software = Программное обеспечение и хостинг
proposal-file-kind-event = Мероприятия
proposal-file-kind-other = Прочее

proposal-file-measure-days = дни
proposal-file-measure-rooms = залы
proposal-file-measure-interpreters = устные переводчики
proposal-file-measure-people = люди
proposal-file-measure-pages = страницы
proposal-file-measure-languages = языки
proposal-file-measure-titles = издания
proposal-file-measure-months = месяцы
proposal-file-measure-posts = должности
proposal-file-measure-missions = командировки
proposal-file-measure-travellers = участники командировки
proposal-file-measure-fellowships = стипендии
proposal-file-measure-experts = эксперты
proposal-file-measure-events = мероприятия
proposal-file-measure-items = единицы

proposal-file-timing-once = Единовременно
proposal-file-timing-yearly = Ежегодно
proposal-file-paid-cash = В денежной форме
proposal-file-paid-in-kind = В натуральной форме
proposal-file-fund-regular = Регулярный бюджет
proposal-file-fund-voluntary = Добровольные взносы
proposal-file-fund-open = Не решено
proposal-file-sector-general = Союз в целом
proposal-file-sector-radiocommunication = Радиосвязь (МСЭ-R)
proposal-file-sector-standardization = Стандартизация (МСЭ-T)
proposal-file-sector-development = Развитие (МСЭ-D)

proposal-file-field-line = Строка
proposal-file-field-kind = Вид работ
proposal-file-field-title = Что делается
proposal-file-field-grade = Класс должности
proposal-file-field-quantity = Количество
proposal-file-field-measure = единица счета
proposal-file-field-second = Второе количество
proposal-file-field-second_measure = вторая единица счета
proposal-file-field-low = Удельная стоимость, низкая (CHF)
proposal-file-field-likely = Удельная стоимость, вероятная (CHF)
proposal-file-field-high = Удельная стоимость, высокая (CHF)
proposal-file-field-price_first = Цены: первый год
proposal-file-field-price_last = Цены: последний год
proposal-file-field-timing = Единовременно или ежегодно
proposal-file-field-first_year = Первый год
proposal-file-field-last_year = Последний год
proposal-file-field-paid = В денежной или натуральной форме
proposal-file-field-fund = Источник средств
proposal-file-field-published = Использованная опубликованная удельная стоимость
proposal-file-field-factor = Коэффициент к последним ценам
proposal-file-field-unit_low = Удельная стоимость в последних ценах, низкая
proposal-file-field-unit_likely = Удельная стоимость в последних ценах, вероятная
proposal-file-field-unit_high = Удельная стоимость в последних ценах, высокая
proposal-file-field-each_low = Один платеж, низкая оценка
proposal-file-field-each_likely = Один платеж, вероятная оценка
proposal-file-field-each_high = Один платеж, высокая оценка
proposal-file-field-payments = Число платежей
proposal-file-field-undated = Год неизвестен (1 = да)
proposal-file-field-total_low = Итого, низкая оценка
proposal-file-field-total_likely = Итого, вероятная оценка
proposal-file-field-total_high = Итого, высокая оценка
proposal-file-field-proposal = Название предложения
proposal-file-field-conference = Конференция или ассамблея
proposal-file-field-sector = Ведущий Сектор
proposal-file-field-unit_chf = Одна единица взносов, CHF в год
proposal-file-field-currency = Своя валюта (три буквы)
proposal-file-field-per_chf = Своя валюта за один швейцарский франк
proposal-file-field-answer = Ответ
proposal-file-field-estimate = Оценка в том виде, в котором она была выгружена

proposal-file-low = Низкая оценка
proposal-file-likely = Вероятная оценка
proposal-file-high = Высокая оценка
proposal-file-year = Год
proposal-file-index = Индекс цен ({ $base } = 1)
proposal-file-undated = Год неизвестен
proposal-file-later = Другие годы
proposal-file-total = Итого
proposal-file-once = Единовременно
proposal-file-yearly = Ежегодно, за все годы вместе
proposal-file-in-kind = В том числе в натуральной форме
proposal-file-on-units = В денежной форме, не за счет добровольных взносов
proposal-file-units-year = Эквивалент в единицах взносов при оплате за один год
proposal-file-units-four = Единицы взносов в каждый из четырех лет
proposal-file-own-currency = Итого в своей валюте
proposal-file-own-currency-of = Итого, { $code }
proposal-file-open-lines = Строки без стоимости
proposal-file-question = Вопрос
proposal-file-reference = Основание
proposal-file-answer = Ответ
proposal-file-not-answered = Ответа пока нет.
proposal-file-none = нет
proposal-file-untitled = Предложение пока без названия
proposal-file-legend = Ячейки в рамке можно изменять; все остальные ячейки — формулы. Чтобы добавить строку, заполните пустую строку таблицы.
proposal-file-by-kind = По видам работ
proposal-file-by-fund = По источникам средств

proposal-file-illustrative = Условные данные: стоимость и количество введены автором этой оценки. Это не данные МСЭ.
proposal-file-disclaimer = Эта оценка составлена с помощью независимой информационной панели, а не МСЭ или его секретариатом. Она не заменяет оценку затрат, которую Генеральный секретарь может подготовить вместе с Государством-Членом.
proposal-file-annex = Приложение
proposal-file-heading = Оценка затрат: { $title }
proposal-file-section-need = Потребность и ожидаемый результат
proposal-file-section-cost = Затраты
proposal-file-section-return = Ресурсы, прекращаемая взамен работа и срок окончания
proposal-file-section-assumptions = Допущения
proposal-file-section-sources = Источники
proposal-file-section-disclaimer = Оговорка
proposal-file-lines-title = Строки работ
proposal-file-years-title = Итоги по годам
proposal-file-sums-title = Итоги
proposal-file-part = Часть затрат
proposal-file-effects-title = Строки, сильнее всего меняющие итог
proposal-file-work = Работа
proposal-file-when = Когда
proposal-file-unit-cost = Удельная стоимость, CHF
proposal-file-unit-entered = { $amount } в ценах { $years }
proposal-file-total-chf = Итого, CHF
proposal-file-effect-low = Низкая вместо вероятной
proposal-file-effect-high = Высокая вместо вероятной
proposal-file-effect-tenth = Количество на 10% больше
proposal-file-open = Стоимости пока нет
proposal-file-summary = Предложение стоит CHF { $likely } в постоянных ценах { $base } года (диапазон: от { $low } до { $high }).
proposal-file-summary-single = Предложение стоит CHF { $likely } в постоянных ценах { $base } года.
proposal-file-summary-least = { $count ->
    [one] У { $count } строки пока нет стоимости, поэтому итог — минимум.
    [few] У { $count } строк пока нет стоимости, поэтому итог — минимум.
    [many] У { $count } строк пока нет стоимости, поэтому итог — минимум.
   *[other] У { $count } строки пока нет стоимости, поэтому итог — минимум.
  }
proposal-file-summary-none = Ни у одной строки пока нет стоимости.
proposal-file-summary-units = При оплате за один год, в денежной форме и не за счет добровольных взносов эквивалент в единицах взносов: { $year }; при оплате за четыре года — в каждый год: { $four }.
proposal-file-table-alt = { $title }: таблица, { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
    [many] { $rows } строк
   *[other] { $rows } строки
  }
proposal-file-assumption-prices = Все суммы указаны в швейцарских франках в постоянных ценах { $base } года. Удельная стоимость прошлых лет скорректирована по потребительским ценам Швейцарии. Инфляция после этого года не предполагается.
proposal-file-assumption-yearly = В ежегодной строке полное количество относится к каждому году. Единовременная строка на несколько лет входит в общий итог, но не относится ни к одному году.
proposal-file-assumption-range = Низкий итог складывается из всех низких значений стоимости, высокий — из всех высоких. Строка без диапазона трижды имеет одну и ту же стоимость.
proposal-file-assumption-units = Одна единица взносов — CHF { $unit } в год. Строки, для которых источник средств не решен, считаются оплачиваемыми из взносов.
proposal-file-assumption-currency = { $rate } { $code } за один швейцарский франк, как указал автор.
proposal-file-assumption-open = Строки без вероятной стоимости перечислены, но не учтены.
proposal-file-source-typed = Количество и стоимость: введены автором этой оценки, если не указана опубликованная удельная стоимость.
proposal-file-source-published = Опубликованная удельная стоимость ({ $id }): CHF { $chf } в ценах { $years }, CHF { $moved } в ценах { $base }; { $grade }. { $computation } { $remark } Источник: { $source }
proposal-file-source-prices = Потребительские цены в Швейцарии: { $source } (показатель { $figure })
proposal-file-source-release = Данные: выпуск { $release } от { $date }
proposal-file-source-link = Открыть эту оценку

proposal-file-changed = Строка { $line }, { $field }: { $old } → { $new }
proposal-file-changed-head = { $field }: { $old } → { $new }
proposal-file-changed-answer = Ответ на вопрос «{ $field }»: { $old } → { $new }
proposal-file-added = Новая строка { $line }: { $new }
proposal-file-removed = Строка { $line } удалена: { $old }
proposal-file-moved = Строка { $old } теперь имеет номер { $new }.
proposal-file-formula = Ячейка { $cell }: формула { $old } изменена на { $new }.
proposal-file-replaced = Ячейка { $cell }: формула { $old } заменена значением { $new }.
proposal-file-no-formulas = В строке ячейки { $cell } нет формул, поэтому итоги ее не учитывают. Скопируйте формулы из строки выше.
proposal-file-rounded = Ячейка { $cell }, { $field }: { $old } округлено до { $new }.
proposal-file-refused = Ячейка { $cell }, { $field }: значение «{ $new }» использовать нельзя, поэтому остается { $old }. Исправьте ячейку.
proposal-file-left-out = Новая строка в ячейке { $cell } пропущена: { $field } имеет значение «{ $new }», которое использовать нельзя. Исправьте ячейку.
proposal-file-too-large = Ячейка { $cell }, { $field }: при значении «{ $new }» строка стоила бы более 10 млрд швейцарских франков, поэтому остается { $old }. Исправьте ячейку.
proposal-file-too-large-new = Новая строка в { $cell } пропущена: она стоила бы более 10 млрд швейцарских франков. Уменьшите количество, стоимость единицы или число лет.
proposal-file-too-many = Строка { $cell } пропущена: в оценке может быть не более { $new } строк.
proposal-file-missing = { $field }: не найдено в книге; значения остаются прежними.
proposal-file-range = Диапазон { $field } изменен с { $old } на { $new }; итоги могут не учитывать часть строк.
proposal-file-baseline = Выгруженную оценку прочитать нельзя, поэтому все строки считаются новыми. Ссылку на оценку можно указать через --link.
proposal-file-no-differences = В книге та же оценка, что и раньше.

proposal-file-allowed = значение из ссылки на оценку на этом сайте
proposal-file-take-annex-docx = Приложение к предложению (DOCX)
proposal-file-take-annex-pdf = Приложение к предложению (PDF)
proposal-file-take-workbook-xlsx = Книга с действующими формулами (XLSX)

error-workbook-unreadable = Этот файл нельзя прочитать как книгу оценки: { $reason }. Используйте файл XLSX оценки, выгруженный с этого сайта.
error-workbook-too-large = Книга слишком велика: { $size } байт, а допускается не более { $limit }. Выгрузите ее снова и перенесите изменения в новый файл.
