# 供监管机构或主管部门使用的简报。

brief-does-regulator = 各国关于频谱和网络的规则，建立在各国于联合国专门机构国际电联达成的一致之上：{ $year }年，国际电联成员批准了{ $itu_t }项技术标准和{ $itu_r }份无线电建议书。
    .number = { $itu_t }项标准

brief-question-regulator-here = 国际电联在我国做什么？

brief-request-regulator = 请该部门说明，在{ $period }年的{ $courses ->
    [2] 两
   *[3] 三
  }种等级选择中，哪一种符合其规划，以及还希望提出哪些项目及其费用。
