# 单个成员国的页面：得到什么、费用多少、有何选择。

country-head-gets = 得到什么
country-head-costs = 费用多少
country-head-open = 尚待解决
country-gets-networks = 截至{ $day }，国际电联列有{ $country }的{ $number ->
    [1] 1个对地静止卫星网络
   *[other] { $networks }个对地静止卫星网络
  }。各国通过向国际电联申报来协调轨道和频率。
country-gets-texts = { $country }可以使用国际电联的所有标准。{ $year }年批准了新的和经修订的ITU-T建议书{ $itu_t }份、ITU-R建议书{ $itu_r }份、ITU-R报告{ $reports }份。
country-open-internet = { $people_n ->
    [0] { $country }：{ $year }年有{ $use }的人使用互联网。
   *[other] { $country }：{ $year }年有{ $people }人未使用互联网，{ $use }的人口使用互联网。
  }
country-open-class = { $country }：2028–2031年的等级未列入这些数据。{ $year }年的等级为{ $units }个单位。

country-part-gets = { $country }得到什么
country-part-gets-lead = 国际电联的大部分工作是共享的：一项标准、一项无线电频率划分或一个经过协调的轨道，服务于每个使用它的国家。下列数据是可以按单个成员国统计的部分。
country-part-costs = { $country }的费用
country-part-yardstick = 与另一种尺度比较
country-part-facts = 要点：{ $country }
country-part-facts-lead = 这些要点根据本页数据自动生成，对每个成员国采用相同规则。每个链接通往相应图表。
country-part-open = { $country }可以决定什么
country-part-open-lead = 成员国自由选择会费等级。图表显示更高、相同和更低等级的费用。
country-to-simulator = 在模拟工具中比较其他等级
country-missing = 我们的资料来源中没有：
