page-results = 结果
page-results-lead = 国际电联2016–2019年战略规划、宽带委员会、Partner2Connect和其他各方制定的具体目标，以及其后的测量结果。每个数值均注明版次。2020–2023年和2024–2027年战略规划的具体目标在我们的资料来源中没有；这些目标载于经迪拜和布加勒斯特修订的第71号决议。世界取得的进展并非国际电联一家的工作。

results-section-board = 目标状态
results-section-progress = 各指标的变化
results-section-counted = 单次测量
results-rule = __规则。__ 目标以数据版本发布日为判断日期。到期后，目标为已实现（截至该日期的最后一个值达到目标）、未实现（该日期或其后的值未达到目标）或无法评估。到期前，如其最新值达到或高于该值日期在基准值到目标值直线上的数值，则为进度正常，否则为进度落后。经四舍五入后可能落在任何一侧的数值不作为判断依据。指标的统计范围大于目标时，只有未达到目标的数值可作为判断依据。

results-percent = { $value }%
results-quantity = { $value }{ $unit }
results-dated = { $value }（{ $date }）

results-board = 目标状态
    .subtitle = 按制定方分组。条形从基准值（或零）延伸至目标值。尚未到期的目标，横穿条形的线标出最新值日期在通向目标的直线上的位置。
    .method = 没有月份的数值视为当年年底的数值。直线从该目标自身版次给出的基准值画起，否则从最近的较早公布值画起。同一统计数据的各版次有所不同：采用已知最新版次，并在表中注明。宽带委员会的目标针对宽带互联网用户。委员会自己以任何形式的互联网使用来跟踪这些目标，范围包括上述用户及其他人。部分目标为降幅或增幅，而不是水平：表中注明属于哪一种。国际电联的审查按其原文引用，并注明日期。
results-board-finding = 截至{ $date }，{ $targets }项目标中有{ $past }项已到期（{ $reached }项已实现，{ $missed }项未实现，{ $gone }项无法评估），{ $other }项尚未到期（{ $early_n ->
    [0] {""}
   *[other] { $early }项已实现，
  }{ $on }项进度正常，{ $off }项进度落后，{ $none }项无法评估）
results-heading = { $setter }{ $plan ->
    [none] {""}
   *[other] （{ $plan }年）
  }：{ $count }项目标
results-heading-reason = { $mark } { $reason }：{ $count }
results-mark = { $mark } { $standing }
results-known = { $values }：{ $reason }
results-review = 国际电联，{ $date }：“{ $words }”
results-aim = 目标{ $value }
results-way = { $baseline } → { $target }

results-progress = 各指标的变化
    .subtitle = 有目标且数值最多的四个指标，2005–2026年。表格列有所有指标。各分图自零起，刻度各不相同。菱形为目标，点线从基准值直通目标。细虚线连接不同版次的数值。
    .method = 每个日期采用一个版次，即已知最新版次；“经修订的统计数据”图显示其他版次。后来的版次会修订以前年份的数字，但我们的资料来源中只有部分修订值。因此，虚线上的台阶可能是修订，而不是变化。
results-progress-finding = { $indicators }个指标的测量不止一次；其中{ $aimed_n ->
    [0] 没有一个有目标
   *[other] { $aimed }个有目标
  }
results-target-hover = 目标，{ $date }：{ $value }<br>{ $edition }
results-actual-hover = { $date }：{ $value }<br>{ $edition }

results-counted = 单次测量
    .subtitle = { $plan }年规划。没有第二个数值可供比较的数值，单位如所注。
    .method = 规划中恰有一个数值的指标。单个数字说明做了多少，而不说明比以前多还是少。
results-counted-finding = { $plan }年规划：{ $count }个指标只有一个数值，因此看不出趋势
results-counted-line = { $name }，{ $date }
results-nothing-counted = 该规划没有只有一个数值的指标

results-editions = 经修订的统计数据
    .subtitle = 其他版次与所采用版次之差，百分比。实心：采用的版次；空心：其他版次。
    .method = 每个日期的数列采用已知最新版次。文件本身的数值优先于新闻报道的数值。别处对同一版次的报道也计为版次，因为它们可以印证。
results-editions-finding = { $values }个数值公布过不止一次，其中{ $differ }个各版次不同，最大相差{ $widest }（{ $name }，{ $date }）
results-edition-line = { $name }，{ $date }
results-edition-hover = { $value }<br>{ $edition }

column-value-role = 数值种类
column-edition-published = 版次日期
column-dated = 日期
value-role-baseline = 基准值
value-role-target = 目标值
value-role-actual = 测量值
value-role-projection = 预测值
value-role-spent = 已支出
column-name = 名称
