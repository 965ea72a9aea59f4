# 供财政部使用的简报。

brief-does-finance = 无线电、卫星和网络之所以能够跨境运行，是因为各国在联合国专门机构国际电联商定了频率、轨道和标准。{ $year }年，国际电联成员批准了{ $itu_t }项技术标准。
    .number = { $itu_t }项标准

brief-question-finance-buys = 这笔钱换来了什么？

brief-request-finance = 请财政部说明，在{ $period }年的{ $courses ->
    [2] 两
   *[3] 三
  }种等级选择中可以支持哪一种，从哪个预算科目列支，以何种货币计。
