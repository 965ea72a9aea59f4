# The standard case, for the Council working group; and questions that several audiences ask.

brief-does-council = Радиосвязь, спутники и сети работают через границы, потому что государства договариваются в МСЭ о частотах, орбитах и стандартах. В { $year } году члены МСЭ утвердили { $itu_t } { $itu_t_n ->
    [one] технический стандарт
    [few] технических стандарта
    [many] технических стандартов
   *[other] технического стандарта
  }.
    .number = { $itu_t } { $itu_t_n ->
        [one] стандарт
        [few] стандарта
        [many] стандартов
       *[other] стандарта
    }
brief-costs-council = Доходы МСЭ в { $year } году составили { $amount }: { $cents } { $currency ->
    [USD] { $cents_n ->
        [one] цент США
        [few] цента США
        [many] центов США
       *[other] цента США
    }
   *[CHF] { $cents_n ->
        [one] сантим
        [few] сантима
        [many] сантимов
       *[other] сантима
    }
  } на одного жителя Государств-Членов.
    .number = { $cents } { $currency ->
    [USD] { $cents_n ->
        [one] цент
        [few] цента
        [many] центов
       *[other] цента
    }
   *[CHF] { $cents_n ->
        [one] сантим
        [few] сантима
        [many] сантимов
       *[other] сантима
    }
  }
brief-need-council = С { $since } по { $year } год единица взносов оставалась равной { $amount }; за это время ее покупательная способность снизилась на { $lost }.
    .number = { $lost }
brief-decides-council = Каждое Государство-Член выбирает свой класс на { $period } годы; в { $year } году у { $members } { $members_n ->
    [one] Государства-Члена
    [few] Государств-Членов
    [many] Государств-Членов
   *[other] Государств-Членов
  } было в сумме { $units } { $units_n ->
    [one] единица
    [few] единицы
    [many] единиц
   *[other] единицы
  }. { $over ->
    [no] Срок объявления класса устанавливает Полномочная конференция ({ $place }, с { $opened } по { $closed }).
   *[yes] Полномочная конференция ({ $place }) завершилась { $closed }; срок объявления класса в наших источниках не найден.
  }
    .number = { $period }

brief-question-savings = Сократил ли МСЭ сначала собственные расходы?
brief-question-instead = Почему бы вместо этого не профинансировать проект?
brief-question-few = Зависит ли МСЭ от нескольких крупных плательщиков?
brief-question-small = Служит ли МСЭ только крупным государствам?
brief-question-tasks = Есть ли у МСЭ задачи, на которые нет средств?
