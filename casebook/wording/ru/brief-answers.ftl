# Key messages, answers and the annex: each sentence is filled from the finding of one card.
# `.number` is the one number of a key message that may stand before it in large letters.

brief-gets-networks = { $country }: на { $day } в Перечне космических сетей МСЭ — { $networks } { $networks_n ->
    [one] собственная спутниковая сеть
    [few] собственные спутниковые сети
    [many] собственных спутниковых сетей
   *[other] собственной спутниковой сети
  }{ $others_n ->
    [0] , в полосах, которые Регламент радиосвязи планирует по странам, чтобы каждой нашлось место
   *[other] { $planned_n ->
        [0] {""}
       *[other] ; из них в полосах, которые Регламент радиосвязи планирует по странам, чтобы каждой нашлось место, — { $planned }
    }
  }.
    .number = { $networks } { $networks_n ->
        [one] сеть
        [few] сети
        [many] сетей
       *[other] сети
    }
brief-gets-internet = { $country }: в { $year } году интернетом пользовались { $use } жителей, в { $from } году — { $before }. { $people_n ->
    [0] Подключение остальных входит в мандат МСЭ.
   *[other] Подключение остальных (число жителей без интернета — { $people }) входит в мандат МСЭ.
  }
    .number = { $use } с интернетом
brief-gets-shared = Работа МСЭ по подключению людей служит всем: к { $year } году благодаря инициативе Giga, которую ведут МСЭ и ЮНИСЕФ, интернет стал доступнее в школах, где учится более { $value } детей.
    .number = { $value } учащихся

brief-costs-people-system = { $country }: за { $year } год начислено { $chf }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } по официальному курсу { $own_year } года)
   *[other] {""}
  }, то есть { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] сантим
        [few] сантима
        [many] сантимов
       *[other] сантима
    }
   *[no] { $francs }
  } на жителя и { $share } всех начислений стране в системе ООН.
    .number = { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] сантим
        [few] сантима
        [many] сантимов
       *[other] сантима
    }
   *[no] { $francs }
  }
brief-costs-people = { $country }: за { $year } год начислено { $chf }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } по официальному курсу { $own_year } года)
   *[other] {""}
  }, то есть { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] сантим
        [few] сантима
        [many] сантимов
       *[other] сантима
    }
   *[no] { $francs }
  } на жителя.
    .number = { $below_one ->
    [yes] { $centimes } { $centimes_n ->
        [one] сантим
        [few] сантима
        [many] сантимов
       *[other] сантима
    }
   *[no] { $francs }
  }
brief-costs-system = { $country }: за { $year } год начислено { $chf }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } по официальному курсу { $own_year } года)
   *[other] {""}
  }, то есть { $share } всех начислений стране в системе ООН.
    .number = { $chf }
brief-costs = { $country }: за { $year } год начислено { $chf }{ $own_standing ->
    [usable] {" "}({ $own_code }{"\u00A0"}{ $own } по официальному курсу { $own_year } года)
   *[other] {""}
  }.
    .number = { $chf }
brief-decides = { $country } может на { $period } годы сохранить { $units } { $units_n ->
    [one] единицу
    [few] единицы
    [many] единиц
   *[other] единицы
  }{ $courses ->
    [2] {" "}или повысить класс; более низкого доступного класса нет.
   *[3] , повысить класс или понизить вплоть до { $lowest } { $lowest_n ->
        [one] единицы
        [few] единиц
        [many] единиц
       *[other] единицы
    }.
  } { $over ->
    [no] Срок объявления класса устанавливает Полномочная конференция ({ $place }, с { $opened } по { $closed }).
   *[yes] Полномочная конференция ({ $place }) завершилась { $closed }; срок объявления в наших источниках не найден.
  }
    .number = { $period }

brief-answer-texts = Общие правила для всех: в { $year } году члены МСЭ утвердили технические стандарты (Рекомендации МСЭ-T) — { $itu_t }, Рекомендации по радиосвязи — { $itu_r } и Отчеты по радиосвязи — { $reports }.
brief-answer-connecting = Помощь в подключении людей: к { $year } году благодаря инициативе Giga, которую ведут МСЭ и ЮНИСЕФ, интернет стал доступнее в школах, где учится более { $value } детей.
brief-answer-small = По состоянию на { $day } собственные спутниковые сети в Перечне космических сетей МСЭ имели { $members } { $members_n ->
    [one] Государство-Член
    [few] Государства-Члена
    [many] Государств-Членов
   *[other] Государства-Члена
  }; { $small } из них начислено менее одной единицы.
brief-answer-growth = С { $from } по { $to } год доходы МСЭ в реальном выражении { $direction ->
    [up] выросли на { $by }
    [down] сократились на { $by }
   *[same] не изменились
  }; рост отмечен у { $grew } из { $count } специализированных учреждений.
brief-answer-budgets = Четырехлетний итог МСЭ изменился с { $first_amount } ({ $first_stage }, { $first_period }) до { $amount } ({ $stage }, { $period }): { $constant } в постоянных ценах.{ $later_n ->
    [0] {""}
   *[other] {" "}Более поздний итог в наших источниках не найден.
  }
brief-answer-volatility = С { $from } по { $to } год добровольные взносы колебались от года к году на { $voluntary } своего среднего уровня, а взносы, начисленные всем членам, — на { $assessed }{ $basis ->
    [usd] , в долларах США, на которые влияет и обменный курс
   *[other] {""}
  }.
brief-answer-purpose = Из добровольных взносов, полученных МСЭ в { $year } году ({ $amount }), целевые составили { $earmarked }; регулярный бюджет покрывает то, о чем договорились все Государства-Члены.
brief-answer-projects = { $country }: в страновом плане ООН { $projects_n ->
    [one] { $projects } проект
    [few] { $projects } проекта
    [many] { $projects } проектов
   *[other] { $projects } проекта
  } МСЭ; требуется { $required }, имеется { $available }.
brief-answer-projects-shared = { $country }: проекты МСЭ в планах ООН, общие с другими тихоокеанскими государствами и территориями, — { $projects } (всего государств и территорий — { $states }); вместе на них требуется { $required }, имеется { $available }.
brief-answer-changes = В { $year } году по сравнению с { $previous } годом класс { $up_n ->
    [0] не повысило ни одно Государство-Член
    [one] повысило { $up } Государство-Член
    [few] повысили { $up } Государства-Члена
    [many] повысили { $up } Государств-Членов
   *[other] повысили { $up } Государства-Члена
  }, { $down_n ->
    [0] ни одно не понизило
    [one] понизило { $down }
    [few] понизили { $down }
    [many] понизили { $down }
   *[other] понизили { $down }
  }{ $new_n ->
    [0] { "" }
    [one] ; вступило { $new }
    [few] ; вступили { $new }
    [many] ; вступили { $new }
   *[other] ; вступили { $new }
  }. Чистое изменение, в единицах: { $net }; самое крупное: { $largest_change } ({ $largest }).
brief-answer-concentration = В { $year } году на крупнейших плательщиков ({ $count }) приходилось { $share } всех единиц взносов.
brief-answer-below-one = В { $year } году в классах ниже одной единицы было { $small } из { $members } { $members_n ->
    [one] Государства-Члена
    [few] Государств-Членов
    [many] Государств-Членов
   *[other] Государств-Членов
  }; вместе на них приходилось { $small_share } единиц.
brief-answer-voluntary = { $country }: сверх начисленных взносов с { $from } по { $to } год внесено { $amount }; взносы зарегистрированы за { $recorded } из { $years } лет.
brief-answer-mandates = Новые задачи, порученные Всемирной конференцией радиосвязи ВКР-19, должны были обойтись, по оценке, в { $amount }; когда Совет рассматривал их в 2020 и 2021 годах, в бюджете их не было.

brief-annex-ratio = { $country }: за { $months_n ->
    [12] { $year } год
    [one] { $months } месяц { $year } года
    [few] { $months } месяца { $year } года
    [many] { $months } месяцев { $year } года
   *[other] { $months } месяца { $year } года
  } начислено { $gdp } на каждый 1 млн долл. США ВВП{ $same ->
    [yes] { "" }
   *[no] {" "}(ВВП { $gdp_year } года)
  }; по всем Государствам-Членам вместе — { $all_gdp }. У шкалы есть нижний предел, 1/16 единицы для экономики любого размера, поэтому у малых экономик это отношение выше общего. Классы выбираются свободно и не следуют за ВВП.
    .subject = Валовой внутренний продукт
brief-annex-proof = { $text } ({ $grade } данные; показатель { $figure })

# Said in place of a sentence whose newest figure is too old to be set against the class.
brief-too-old = { $subject }: самые новые данные в наших источниках относятся к { $year } году. Они более чем на { $most ->
    [one] { $most } год
    [few] { $most } года
    [many] { $most } лет
   *[other] { $most } года
  } старше данных о классе ({ $class_year } год) и не приводятся.
brief-corrected-others = Эти показатели опираются на исправленные значения других Государств-Членов или итогов; что было обнаружено в источнике и что сделано, указано на странице «Данные и методы».

# The decision: the classes that are open, treated alike; the audience’s own question follows.
brief-course-keep = • Сохранить { $units } { $units_n ->
    [one] единицу
    [few] единицы
    [many] единиц
   *[other] единицы
  }: { $chf } в год, { $four } за { $period } годы{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } и { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } { $centimes_n ->
        [one] сантим
        [few] сантима
        [many] сантимов
       *[other] сантима
    } на жителя в год
   *[francs] ; { $francs } на жителя в год
  }. Доход МСЭ от взноса ({ $country }) во франках не меняется, но при росте цен на него можно купить меньше.
brief-course-up = • На одну ступень выше, { $units } { $units_n ->
    [one] единица
    [few] единицы
    [many] единиц
   *[other] единицы
  }: { $chf } в год, { $four } за { $period } годы{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } и { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } { $centimes_n ->
        [one] сантим
        [few] сантима
        [many] сантимов
       *[other] сантима
    } на жителя в год
   *[francs] ; { $francs } на жителя в год
  }. Это на { $difference } в год больше для общей работы всех Государств-Членов.
brief-course-down = • Понизить до { $units } { $units_n ->
    [one] единицы
    [few] единиц
    [many] единиц
   *[other] единицы
  } — наименьшего, что допускает п. 165: { $chf } в год, { $four } за { $period } годы{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } и { $own_four })
  }{ $each ->
    [none] {""}
    [cents] ; { $centimes } { $centimes_n ->
        [one] сантим
        [few] сантима
        [many] сантимов
       *[other] сантима
    } на жителя в год
   *[francs] ; { $francs } на жителя в год
  }. Это на { $difference } в год меньше для общей работы всех Государств-Членов; как понижение постепенно вступает в силу, определяет Совет.
brief-course-no-lower-last = • Понизить: более низкого класса нет. Это самый низкий класс шкалы (Конвенция, п. 468).
brief-course-no-lower-restricted = • Понизить: доступного более низкого класса нет. Классы в 1/8 и 1/16 единицы предназначены для наименее развитых стран и для тех, которые определяет Совет (Конвенция, п. 468A).
brief-course-basis = Суммы рассчитаны из { $unit } за единицу — величины на 2024–2027 годы; величина на { $period } годы в наших источниках не найдена.{ $own_standing ->
    [none] {""}
    [far-from-market] {" "}CHF 1 равен { $own_code } { $own_rate } — официальный средний курс { $own_year } года (Всемирный банк); рыночные курсы от него сильно отличались.
   *[usable] {" "}CHF 1 равен { $own_code } { $own_rate } — официальный средний курс { $own_year } года (Всемирный банк).
  }
brief-course-when = { $over ->
    [no] Срок объявления класса устанавливает Полномочная конференция ({ $place }, с { $opened } по { $closed }) (п. 161E). До этого срока можно выбрать более низкий класс, в следующий раз — в { $next } году.
   *[yes] В наших источниках не найден срок объявления класса (п. 161E). Если он уже прошел, более низкий класс можно будет выбрать в { $next } году.
  } Если Государство-Член ничего не объявило, его класс сохраняется (п. 161F); более высокий класс можно выбрать в любое время (п. 165B). Подлежит сверке с основными документами Союза.
brief-course-all = На { $period } годы каждое Государство-Член свободно выбирает свой класс взносов (Устав, п. 160). Оно может сохранить свой класс, перейти в любой более высокий или понизить класс в пределах п. 165.
brief-course-all-question = К делегациям обращена просьба сказать, что Союзу, по их мнению, следует делать, если средств будет больше, столько же или меньше.
