# The frame of a picture that leaves the app.

picture-source = Источник: { $sources }
picture-more-sources = и еще { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
  }
picture-own-values = На основе значений читателя
picture-id = Показатель { $figure }: отсканируйте для проверки
picture-release = Выпуск от { $date }
picture-notes = { $count ->
    [one] Прежде чем цитировать, прочтите { $count } примечание
    [few] Прежде чем цитировать, прочтите { $count } примечания
    [many] Прежде чем цитировать, прочтите { $count } примечаний
   *[other] Прежде чем цитировать, прочтите { $count } примечания
  }
picture-whose = { site-title }. Независимый инструмент на основе открытых данных; не является публикацией МСЭ.
