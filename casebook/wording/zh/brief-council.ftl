# 通用简报，供理事会工作组使用；以及多类受众提出的问题。

brief-does-council = 无线电、卫星和网络之所以能够跨境运行，是因为各国在国际电联商定了频率、轨道和标准。{ $year }年，国际电联成员批准了{ $itu_t }项技术标准。
    .number = { $itu_t }项标准
brief-costs-council = { $year }年国际电联的全部运作资金为{ $amount }，相当于成员国居民人均{ $cents }{ $currency ->
    [USD] 美分
   *[CHF] 生丁
  }。
    .number = { $cents }{ $currency ->
    [USD] 美分
   *[CHF] 生丁
  }
brief-need-council = { $since }年至{ $year }年，会费单位一直为{ $amount }；其间购买力下降了{ $lost }。
    .number = { $lost }
brief-decides-council = 各成员国为{ $period }年选择等级；{ $year }年，{ $members }个成员国共有{ $units }个单位。{ $over ->
    [no] 全权代表大会（{ $place }，{ $opened }至{ $closed }）确定宣布等级的日期。
   *[yes] 全权代表大会（{ $place }）已于{ $closed }闭幕；宣布等级的日期在我们的资料来源中未找到。
  }
    .number = { $period }年

brief-question-savings = 国际电联是否先削减了自身费用？
brief-question-instead = 为何不资助一个项目？
brief-question-few = 国际电联是否依赖少数大缴款国？
brief-question-small = 国际电联是否只为大国服务？
brief-question-tasks = 国际电联是否有缺乏资金的任务？
