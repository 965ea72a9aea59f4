# 供议会使用的简报。

brief-does-parliament = 电话、互联网和卫星之所以能够跨境运行，是因为各国在联合国专门机构国际电联商定了共同规则。{ $year }年，国际电联成员批准了{ $itu_t }项技术标准。
    .number = { $itu_t }项标准

brief-question-parliament-for = 会费用于什么？
brief-question-parliament-much = 为何是这一数额，不多也不少？

brief-request-parliament = 请议会注意到这{ $courses ->
    [2] 两
   *[3] 三
  }种等级选择，并说明所选等级的金额能否列入2028年至2031年的预算。
