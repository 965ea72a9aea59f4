# The menu of a card.

take-away = Скачать или отправить
take-away-short = Отправить
take-group-picture = Изображение
take-group-data = Данные
take-group-share = Отправка и цитирование
take-group-view = Вид
take-png = PNG с заголовком и источником
take-svg = SVG, только график
take-copy-picture = Скопировать изображение
take-picture = Другие размеры, PDF
take-data = CSV, Excel и другие
take-bundle = Все вместе (ZIP)
take-recipe = Код для воспроизведения
take-share = Отправить через приложение
take-copy-citation = Скопировать фразу с источником
take-copy-link = Скопировать ссылку
take-mail = Отправить по почте
take-cite = Ссылка для BibTeX, RIS
take-link = Ссылка
take-embed = Встроить на сайт
take-full = На весь экран

take-making = Подготовка…
take-download = Скачать: { $what }
take-size = Формат кадра
take-size-wide = Широкий, 1600 × 900
take-size-tall = Высокий, для телефона
take-theme = Фон
take-theme-light = Светлый
take-theme-dark = Темный
take-format = Формат файла
take-format-png = PNG
take-format-svg = SVG
take-format-pdf = PDF
take-picture-browser = Этот сервер не может создавать изображения. Воспользуйтесь кнопками под графиком, чтобы создать его в своем браузере.

take-scope = Строки
take-scope-seen = То, что показано
take-scope-everything = Все
take-rows = { $rows_n ->
    [one] { $rows } строка.
    [few] { $rows } строки.
    [many] { $rows } строк.
   *[other] { $rows } строки.
  }
take-data-csv = CSV (UTF-8, запятая)
take-data-csv-semicolon = CSV для таблиц с десятичной запятой (точка с запятой)
take-data-xlsx = Excel с описанием данных и источником
take-data-parquet = Parquet
take-data-json = JSON с указанием происхождения

take-bundle-holds = Один ZIP: строки в формате CSV, описание данных, README, библиографическая ссылка (текст, BibTeX, RIS), изображение, запрос и код для воспроизведения.
take-bundle-no-picture = Этот сервер не может создавать изображения, поэтому в ZIP его нет.

take-link-what = По этой ссылке открывается тот же вид:
take-link-verify = Эта ссылка показывает, актуален ли показатель:

take-embed-live = Обновляемый
take-embed-frozen = Неизменный
take-embed-live-what = Содержание обновляется с новыми выпусками данных.
take-embed-script = Скрипт необязателен. С ним высота рамки равна высоте карточки, без него — { $height } пикселей.
take-embed-frozen-what = Рамка всегда показывает выпуск { $release }, пока он хранится на сервере.
embed-line-own-values = { $grade }: на основе значений читателя · Выпуск от { $date } · { $site }
embed-line = { $grade } · Показатель [{ $figure }]({ $verify }) · Выпуск от { $date } · { $site }

take-recipe-what = Любой может воспроизвести эти строки (их { $rows }) по опубликованным файлам Parquet (страница «Данные и методы») без этого сайта:
take-recipe-what-own-values = Этот сценарий рассчитан с вашими значениями по строкам, которые любой может воспроизвести по опубликованным файлам Parquet (страница «Данные и методы») без этого сайта:
take-recipe-question = Запрос
