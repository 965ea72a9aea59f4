# 供外交部使用的简报。

brief-does-foreign = 在联合国专门机构国际电联，所有国家都有权参与决定谁使用哪些无线电频率和卫星轨道，并参与制定共同标准。{ $year }年，国际电联成员批准了{ $itu_t }项技术标准。
    .number = { $itu_t }项标准

brief-question-foreign-moves = 其他国家是否在变更等级？
brief-question-foreign-beyond = 我们在会费之外不是已经提供了捐款吗？

brief-request-foreign = 请外交部说明，在{ $period }年的{ $courses ->
    [2] 两
   *[3] 三
  }种等级选择中，哪一种符合其在国际电联的立场，以及是否应事先与本区域其他国家商定。
