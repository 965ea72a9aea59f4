# The page on which a briefing is put together, and the ways to it from every card.

page-briefing = Справка
page-briefing-heading = Ваша справка
page-briefing-lead = Выбирайте карточки на любой странице, располагайте их по порядку и добавляйте свой текст. Результат можно скачать в виде слайдов, документа или страницы, работающей без сети. Справка сохраняется в своей ссылке, а не на нашем сервере.

briefing-add = Добавить в справку
briefing-added = В справке
briefing-add-short = Добавить
briefing-added-short = Добавлено
briefing-named = { $action }: { $name }
briefing-add-sentence = Добавить факт { $place }: { $name }
briefing-added-sentence = Добавлен факт { $place }: { $name }
briefing-add-help = Добавляет эту карточку в справку в том виде, в каком она показана сейчас.
briefing-add-sentence-help = Добавляет в справку вывод карточки, подтверждающей это предложение.
briefing-added-help = Убирает из справки.
briefing-counter = Справка ({ $count })

briefing-start = С чего начать
briefing-start-lead = Или откройте любую страницу и добавляйте ее карточки по одной.
briefing-start-again = Начать заново
briefing-start-again-lead = Заменит карточки и заметки, которые есть сейчас.
briefing-start-national = Справка: { $country }
briefing-start-national-what = Обычные карточки для этой аудитории: что делает МСЭ, во что это обходится и что нужно решить.
briefing-start-council = Общие доводы
briefing-start-council-what = Для Рабочей группы Совета: что делает МСЭ, его доходы, единицы взносов, экономия и потребности.
briefing-start-ministry = Доводы для министерства: { $country }
briefing-start-ministry-what = От общих доводов в пользу МСЭ к доводам для Государства-Члена, примерно в десяти карточках.
briefing-start-empty = Пустая
briefing-start-empty-what = Убирает все карточки.
briefing-choose-country = Чтобы получить справку по стране, выберите Государство-Член вверху страницы.

briefing-for = Аудитория
briefing-language = Язык файлов
briefing-take = Скачать
briefing-take-national = Получить справку на две страницы (PDF)
briefing-take-council = Получить общие доводы (PDF)
briefing-present = Показать слайды
briefing-present-help = Открывает слайды на весь экран. Стрелки переключают слайды, клавиша B гасит экран.
briefing-link = Ссылка
briefing-link-what = Каждый, кто откроет этот адрес, увидит эту справку с вашими заметками и самыми новыми данными.
briefing-format-pptx = Слайды (PowerPoint)
briefing-format-slide = Один слайд (PowerPoint)
briefing-format-docx = Документ (Word)
briefing-format-pdf = Записка (PDF)
briefing-format-page = Одна страница (PDF)
briefing-format-html = Страница без сети
briefing-format-zip = Все данные
briefing-format-pptx-help = По одному слайду на карточку, с редактируемыми графиками и таблицами и заметками докладчика.
briefing-format-slide-help = Основные тезисы, один график и решение на одном слайде.
briefing-format-docx-help = Заголовки, редактируемые графики и таблицы; обычная справка для Государства-Члена занимает две страницы.
briefing-format-pdf-help = Для печати или отправки; обычная справка для Государства-Члена занимает две страницы.
briefing-format-page-help = Основные тезисы, один график и решение на одной странице.
briefing-format-html-help = Один файл с графиками и данными, который удобно взять на USB-накопителе.
briefing-format-zip-help = Страница без сети и файл CSV для каждой карточки.

briefing-cards = Карточки
briefing-cards-count = { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
    [many] { $count } карточек
   *[other] { $count } карточки
  }, не более { $limit }
briefing-preview = Просмотр
briefing-up = Выше
briefing-down = Ниже
briefing-remove = Убрать
briefing-up-help = Перемещает «{ $name }» выше.
briefing-down-help = Перемещает «{ $name }» ниже.
briefing-remove-help = Убирает «{ $name }».
briefing-note-and-form = Заметка
briefing-note = Ваша заметка
briefing-note-help = Простой текст. Он появится под выводом во всех форматах с пометкой, что он ваш.
briefing-note-mine = Своя заметка: { $note }
briefing-sentence = Только предложение
briefing-sentence-help = Без графика и таблицы.
briefing-figure = Показатель { $figure }
briefing-own-values = Условные данные, без номера показателя
briefing-national = Другие аудитории и форматы
briefing-open = Открыть и изменить
briefing-national-what = Обычная справка для этой аудитории по данным этой страницы.
briefing-borrowed = Эта справка открыта по ссылке. Ваша собственная хранится в этом браузере.
briefing-own-back = Вернуться к моей справке
