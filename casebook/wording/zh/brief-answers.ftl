# 要点、答复和附件：每句话均以一张卡片的结论填充。
# `.number` 是一条要点中可以用大字显示在前面的那个数字。

brief-gets-networks = 截至{ $day }，{ $country }在国际电联空间网络清单中有{ $networks }个自己的卫星网络{ $others_n ->
    [0] ，全部位于《无线电规则》按国别规划的频段，使每个国家都有一席之地
   *[other] { $planned_n ->
        [0] {""}
       *[other] ；其中{ $planned }个位于《无线电规则》按国别规划的频段，使每个国家都有一席之地
    }
  }。
    .number = { $networks }个网络
brief-gets-internet = { $country }：{ $year }年有{ $use }的人使用互联网，{ $from }年为{ $before }。帮助{ $people_n ->
    [0] 其余的人
   *[other] 其余{ $people }人
  }实现连通属于国际电联的任务范围。
    .number = { $use }上网
brief-gets-shared = 国际电联让人们连通的工作惠及所有国家：截至{ $year }年，由国际电联和联合国儿童基金会运作的Giga已使超过{ $value }名学生所在学校的互联网接入得到改善。
    .number = { $value }名学生

brief-costs-people-system = { $country }：{ $year }年分摊会费{ $chf }{ $own_standing ->
    [usable] （按{ $own_year }年官方汇率为{ $own_code }{"\u00A0"}{ $own }）
   *[other] {""}
  }，相当于居民人均{ $below_one ->
    [yes] { $centimes }生丁
   *[no] { $francs }
  }，占其在联合国系统全部分摊会费的{ $share }。
    .number = { $below_one ->
    [yes] { $centimes }生丁
   *[no] { $francs }
  }
brief-costs-people = { $country }：{ $year }年分摊会费{ $chf }{ $own_standing ->
    [usable] （按{ $own_year }年官方汇率为{ $own_code }{"\u00A0"}{ $own }）
   *[other] {""}
  }，相当于居民人均{ $below_one ->
    [yes] { $centimes }生丁
   *[no] { $francs }
  }。
    .number = { $below_one ->
    [yes] { $centimes }生丁
   *[no] { $francs }
  }
brief-costs-system = { $country }：{ $year }年分摊会费{ $chf }{ $own_standing ->
    [usable] （按{ $own_year }年官方汇率为{ $own_code }{"\u00A0"}{ $own }）
   *[other] {""}
  }，占其在联合国系统全部分摊会费的{ $share }。
    .number = { $chf }
brief-costs = { $country }：{ $year }年分摊会费{ $chf }{ $own_standing ->
    [usable] （按{ $own_year }年官方汇率为{ $own_code }{"\u00A0"}{ $own }）
   *[other] {""}
  }。
    .number = { $chf }
brief-decides = { $country }为{ $period }年选择会费等级。{ $courses ->
    [2] 可以保持{ $units }个单位，也可以上调；没有更低的等级可选。
   *[3] 可以保持{ $units }个单位，可以上调，也可以下调，最低至{ $lowest }个单位。
  }{ $over ->
    [no] 全权代表大会（{ $place }，{ $opened }至{ $closed }）确定宣布等级的日期。
   *[yes] 全权代表大会（{ $place }）已于{ $closed }闭幕；宣布等级的日期在我们的资料来源中未找到。
  }
    .number = { $period }年

brief-answer-texts = 供所有国家使用的共同规则：{ $year }年，国际电联成员批准了{ $itu_t }项技术标准（ITU-T建议书），以及{ $itu_r }份无线电建议书和{ $reports }份无线电报告。
brief-answer-connecting = 帮助人们连通：截至{ $year }年，由国际电联和联合国儿童基金会运作的Giga已使超过{ $value }名学生所在学校的互联网接入得到改善。
brief-answer-small = 截至{ $day }，有{ $members }个成员国在国际电联空间网络清单中拥有自己的卫星网络；其中{ $small }个分摊的会费不足一个单位。
brief-answer-growth = { $from }年至{ $to }年，国际电联的收入按实值计算{ $direction ->
    [up] 增长{ $by }
    [down] 减少{ $by }
   *[same] 没有变化
  }；{ $count }个专门机构中有{ $grew }个增长。
brief-answer-budgets = 国际电联的四年期总额从{ $first_amount }（{ $first_period }年{ $first_stage }）变为{ $amount }（{ $period }年{ $stage }）：按不变价格计算为{ $constant }。{ $later_n ->
    [0] {""}
   *[other] 我们的资料来源中未找到更近的总额。
  }
brief-answer-volatility = { $from }年至{ $to }年，自愿捐款逐年波动幅度为其平均值的{ $voluntary }，对所有成员的分摊会费为{ $assessed }{ $basis ->
    [usd] ，均以美元计，也受汇率变动影响
   *[other] {""}
  }。
brief-answer-purpose = { $year }年国际电联收到自愿捐款{ $amount }，其中{ $earmarked }为指定用途；正常预算则用于所有成员国共同商定的事项。
brief-answer-projects = { $country }的联合国国别计划列有{ $projects }个国际电联项目，需要{ $required }，已有{ $available }。
brief-answer-projects-shared = { $country }与其他太平洋国家和领土（共{ $states }个）在联合国计划中共有{ $projects }个国际电联项目；合计需要{ $required }，已有{ $available }。
brief-answer-changes = { $previous }年至{ $year }年，{ $up_n ->
    [0] 没有成员国上调等级
   *[other] { $up }个成员国上调等级
  }，{ $down_n ->
    [0] 没有成员国下调等级
   *[other] { $down }个下调等级
  }{ $new_n ->
    [0] {""}
   *[other] ，{ $new }个新加入
  }。净变化为{ $net }个单位，最大的一项为{ $largest }，{ $largest_change }。
brief-answer-concentration = { $year }年，最大的{ $count }个缴款国占全部会费单位的{ $share }。
brief-answer-below-one = { $year }年，{ $members }个成员国中有{ $small }个的等级低于一个单位；它们合计占全部单位的{ $small_share }。
brief-answer-voluntary = 在分摊会费之外，{ $country }于{ $from }年至{ $to }年提供了{ $amount }，{ $years }年中有{ $recorded }年有记录。
brief-answer-mandates = 世界无线电通信大会（WRC-19）决定的新任务估计费用为{ $amount }；理事会2020年和2021年审议时，这些任务未列入预算。

brief-annex-ratio = { $country }：{ $months_n ->
    [12] { $year }年
   *[other] { $year }年{ $months }个月
  }的分摊会费按每100万美元国内生产总值{ $same ->
    [yes] {""}
   *[no] （{ $gdp_year }年国内生产总值）
  }计为{ $gdp }；所有成员国合计为{ $all_gdp }。等级表设有最低档，任何规模的经济体至少为1/16个单位，因此小型经济体高于合计比率。等级自由选择，不随国内生产总值变动。
    .subject = 国内生产总值
brief-annex-proof = { $text }（{ $grade }；数据编号{ $figure }）

# 最新数据过于陈旧、无法与等级对照时，以此代替相应语句。
brief-too-old = { $subject }：我们资料来源中的最新数据为{ $year }年，比{ $class_year }年的等级早{ $most }年以上，因此略去。
brief-corrected-others = 这些数据依据其他成员国或总数的更正值；来源原文和处理方式列于“数据与方法”。

# 决定：可选的等级，同等对待；其后是受众自身的问题。
brief-course-keep = • 保持{ $units }个单位：每年{ $chf }，{ $period }年共{ $four }{ $own_standing ->
    [none] {""}
   *[other] （{ $own_year_amount }和{ $own_four }）
  }{ $each ->
    [none] {""}
    [cents] ；每年居民人均{ $centimes }生丁
   *[francs] ；每年居民人均{ $francs }
  }。国际电联来自{ $country }的收入以法郎计不变；如物价上涨，所能购买的会减少。
brief-course-up = • 上调一级，至{ $units }个单位：每年{ $chf }，{ $period }年共{ $four }{ $own_standing ->
    [none] {""}
   *[other] （{ $own_year_amount }和{ $own_four }）
  }{ $each ->
    [none] {""}
    [cents] ；每年居民人均{ $centimes }生丁
   *[francs] ；每年居民人均{ $francs }
  }。这意味着每年增加{ $difference }，用于所有成员国共享的工作。
brief-course-down = • 下调至{ $units }个单位，即第165款允许的最低等级：每年{ $chf }，{ $period }年共{ $four }{ $own_standing ->
    [none] {""}
   *[other] （{ $own_year_amount }和{ $own_four }）
  }{ $each ->
    [none] {""}
    [cents] ；每年居民人均{ $centimes }生丁
   *[francs] ；每年居民人均{ $francs }
  }。这意味着用于所有成员国共享工作的资金每年减少{ $difference }；下调如何逐步生效由理事会决定。
brief-course-no-lower-last = • 下调：没有更低的等级。这是等级表的最低档（《公约》第468款）。
brief-course-no-lower-restricted = • 下调：没有更低的等级可选。1/8和1/16个单位的等级只供最不发达国家和理事会确定的国家选择（《公约》第468A款）。
brief-course-basis = 金额按每个单位{ $unit }计算，即2024–2027年的金额；{ $period }年的金额在我们的资料来源中未找到。{ $own_standing ->
    [none] {""}
    [far-from-market] CHF 1合{ $own_code } { $own_rate }，为{ $own_year }年官方平均汇率（世界银行）；市场汇率与此相差很大。
   *[usable] CHF 1合{ $own_code } { $own_rate }，为{ $own_year }年官方平均汇率（世界银行）。
  }
brief-course-when = { $over ->
    [no] 全权代表大会（{ $place }，{ $opened }至{ $closed }）确定宣布等级的日期（第161E款）。在此之前可以选择更低的等级，其后下一次机会为{ $next }年。
   *[yes] 我们的资料来源中未找到宣布等级的日期（第161E款）。如该日期已过，下一次可选择更低等级的机会为{ $next }年。
  }未宣布等级的成员国保持原等级（第161F款）；随时可以选择更高的等级（第165B款）。须对照《基本文件》核实。
brief-course-all = 各成员国自由选择{ $period }年的会费等级（《组织法》第160款）：可以保持原等级，可以上调至任何更高的等级，也可以在第165款的限度内下调。
brief-course-all-question = 请各代表团说明，如果资金增加、不变或减少，希望国际电联分别做什么。
