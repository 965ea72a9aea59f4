# What the maker of a briefing writes: title, letterhead, key messages, questions with answers. A
# sentence of theirs is never shown as one of ours.

brief-own-words = Текст составителя этой справки
brief-own-marked = { $text } ({ $whose })
brief-own-remark = Написано составителем этой справки и не опирается на показатели этого сайта: { $parts }.
brief-own-title = заголовок
brief-own-letterhead = шапка
brief-own-messages = { $count ->
    [one] { $count } основной тезис
    [few] { $count } основных тезиса
    [many] { $count } основных тезисов
   *[other] { $count } основного тезиса
  }
brief-own-questions = { $count ->
    [one] { $count } вопрос с ответом
    [few] { $count } вопроса с ответами
    [many] { $count } вопросов с ответами
   *[other] { $count } вопроса с ответами
  }
brief-own-left-out = { $count ->
    [one] Составитель этой справки опустил { $count } обычный вопрос.
    [few] Составитель этой справки опустил { $count } обычных вопроса.
    [many] Составитель этой справки опустил { $count } обычных вопросов.
   *[other] Составитель этой справки опустил { $count } обычного вопроса.
  }
notice-basket-words = Слишком длинные тексты справки из ссылки пропущены: { $value }.
error-text-too-long = Знаков в тексте: { $length }, помещается не более { $limit }. Сократите его.
error-letters-missing = В PDF нет букв для следующих знаков: { $characters }. Выберите другой формат или замените их в своем тексте.

words-heading = Слова
words-lead = Заголовок, шапку, основные тезисы и вопросы можно заменить своими. Они будут отмечены как ваши; данные остаются прежними.
words-title = Заголовок и шапка
words-messages = Основные тезисы
words-questions = Вопросы и ответы
words-field-title = Заголовок
words-field-title-help = Появляется во всех форматах. Чтобы вернуть обычный заголовок, очистите поле.
words-field-letterhead = Шапка
words-field-letterhead-help = До трех строк, например название вашего министерства и его адрес.
words-field-message = Основной тезис { $place }
words-field-message-help = Измените его своими словами или очистите поле, чтобы опустить. У ваших слов нет номера показателя.
words-field-added = Ваш тезис { $place }
words-field-question = Ваш вопрос { $place }
words-field-answer = Ваш ответ { $place }
words-keep-question = Оставить: { $question }
words-yours = Ваш текст. Исходный: { $original }
words-yours-left-out = Вы опустили этот тезис. Исходный: { $original }
words-back = Вернуть исходный
words-back-help = Возвращает исходный текст: { $name }.
words-back-all = Вернуть все исходные
words-full = Основных тезисов в справке — не более { $limit }. Чтобы добавить еще один, опустите какой-либо другой.
words-full-questions = Ваших собственных вопросов в справке — не более { $limit }.
words-no-letters = Создать PDF нельзя: в нем нет букв для следующих знаков: { $characters }. Выберите другой формат или измените свой текст.
