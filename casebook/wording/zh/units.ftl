page-units-lead = 每个成员国自由选择会费等级，即据以分摊会费的会费单位数。一个单位为每年CHF 318,000。
units-section-total = 单位总数
units-section-classes = 各等级的成员国
units-section-changes = 等级变动
units-section-peers = 一个成员国及其可比成员国
units-section-value = 一个单位的价值

units-total = 成员国的会费单位
    .subtitle = 各年会费单位，{ $scope }
    .method = 将所选范围内所有成员国各年的会费等级相加。等级为分摊金额除以当年一个单位的价值；经更正的等级标有†，并在此数据的说明中列出。组别以当年为准。已公布的以前年份总数为：1998–1999年368 3/16个单位，2000–2001年358 3/16个单位；2002年至2012年的总数在我们的资料来源中未找到。
units-total-finding = { $year }年，{ $members }个成员国共有{ $units }个会费单位：较{ $previous }年的变化为{ $change }，较{ $from }年的变化为{ $since }
units-total-group-finding = { $year }年，该组别的{ $members }个成员国共有{ $units }个会费单位；{ $from }年，该组别的{ $members_before }个成员国共有{ $before }个

units-since-1998 = 1998年以来的会费单位
    .subtitle = 所有成员国的会费单位：1998年至2001年为公布数（灰色），2013年起为计算数
    .method = 1998–1999年和2000–2001年的总数取自2000年年度报告。自2013年起，将所有成员国各年的会费等级相加。其间各年的总数在我们的资料来源中未找到，因此留空。
units-since-1998-finding = { $year }年，成员国共有{ $units }个会费单位，比{ $published ->
    [yes] 公布的{ $period }年的
   *[no] { $period }年的
  }{ $before }个{ $direction ->
    [more] 多
   *[fewer] 少
  }{ $difference }个

units-by-region = 按国际电联区域分列的会费单位
    .subtitle = 各年、各国际电联区域的会费单位
    .method = 将各区域成员国各年的会费等级相加。
units-by-region-finding = { $year }年，{ $first }和{ $second }合计占全部会费单位的{ $share }

units-by-class = 按会费等级分列的成员国和单位
    .subtitle = 所示最后一年各等级的成员国数目及其会费单位合计，{ $scope }
    .method = 按所示最后一年的会费等级统计成员国数目，并将其单位相加。没有成员国的等级从略。
units-by-class-finding = { $year }年，{ $members }个成员国中有{ $small }个的等级低于一个单位，占全部单位的{ $small_share }；等级为十个单位或以上的有{ $large }个，占{ $large_share }
units-by-class-small-finding = { $year }年，{ $members }个成员国中有{ $small }个的等级低于一个单位，占全部单位的{ $small_share }

units-map = 按会费等级显示的世界地图
    .subtitle = 所示最后一年的会费等级，以会费单位计，{ $scope }。灰色：不在范围内或无等级。{ disclaimer }
    .method = 各成员国按所示最后一年的等级着色；面积小的成员国另加圆点。没有自身等级或地位未定的地区为灰色，这不意味着对其地位表示任何意见。底图根据联合国地理数据制作。{ disclaimer }
units-map-finding = { $year }年最常见的等级为{ $units }个会费单位，{ $members }个成员国中有{ $holders }个选择。最高等级为{ $highest }个

units-changes = 各年的等级变动
    .subtitle = 等级上调增加和等级下调减少的会费单位，按新等级的第一年。菱形：升降并存时的净变化；{ $scope }
    .method = 将各成员国的会费等级与其上一年的等级比较。每个方块为一项变动。带斜线的方块为数据中新出现的成员国：2024年加入的帕劳。全权代表大会上选择的等级自虚线之后的年份起适用。
units-changes-finding = { $previous }年至{ $year }年，{ $up_n ->
    [0] 没有成员国上调等级
   *[other] { $up }个成员国上调等级
  }，{ $down_n ->
    [0] 没有成员国下调等级
   *[other] { $down }个下调等级
  }{ $new_n ->
    [0] {""}
   *[other] ，{ $new }个新加入
  }：净变化为{ $net }个单位。最大的一项变动为{ $largest }（{ $largest_change }）
units-changes-one-finding = { $previous }年至{ $year }年唯一的变动为{ $largest }{ $new_n ->
    [0] {""}
   *[other] ，该国为数据中新出现的成员国
  }：{ $net }个会费单位

units-change-list = 每项等级变动
    .subtitle = 各年最大的五项变动，按大小排列：变动前后的会费等级及变化，以会费单位计，{ $scope }；表格列有每项变动
    .method = 逐年之间的每项等级变动。根据《组织法》第165款，三个或三个以上单位的等级，下调幅度不得超过其单位数的15%，并向下取整至最接近的较低等级；三个单位以下的等级，最多下调一级。各项下调以上一会费期所选等级为基准，即该会费期第一年的等级（2012–2015年为2013年的等级）。在特殊情况下，可批准更大幅度的下调。数据不能显示何处属于这种情况，因此星号只表示下调幅度，不表示其他含义。上调随时可行，不受限制。对能否选择1/8和1/16等级的资格不作检验。数据中新出现的成员国只列于表格。
units-change-list-finding = { $down_n ->
    [1] { $larger_n ->
        [0] { $from }年至{ $to }年唯一的一项下调未超过《组织法》第165款的一般限度
       *[other] { $from }年至{ $to }年唯一的一项下调超过一般限度（《组织法》第165款），可能已获批准
      }
   *[other] { $larger_n ->
        [0] { $from }年至{ $to }年的全部{ $down }项下调均未超过《组织法》第165款的一般限度
       *[other] { $from }年至{ $to }年的{ $down }项下调中，有{ $larger }项超过一般限度（《组织法》第165款），可能已获批准
      }
  }。{ $up_n ->
    [0] 没有上调
   *[other] 此外有{ $up }项上调
  }

units-peers = 一个成员国及其可比成员国
    .subtitle = { $country_chosen ->
    [yes] { $country }及其可比成员国的会费等级，以会费单位计，对数刻度。可比成员国：{ $peers }
   *[no] 一个成员国及其可比成员国历年的会费等级
  }
    .method = 可比成员国为{ $peers }。组别指最不发达国家、内陆发展中国家和小岛屿发展中国家，以所示最后一年为准。同一组别的成员国为可比成员国。国内生产总值或人口最接近，指按各自已知最新数据之比最接近，其中部分数据已有数年之久。等级相同以所示最后一年为准。
units-peers-finding = { $country }：{ $year }年有{ $units }个单位。{ $peers }个可比成员国中，等级较高的{ $higher_n ->
    [0] 没有
   *[other] 有{ $higher }个
  }，相同的{ $same_n ->
    [0] 没有
   *[other] 有{ $same }个
  }，较低的{ $lower_n ->
    [0] 没有
   *[other] 有{ $lower }个
  }
units-peers-class-finding = { $year }年，{ $country }和另外{ $peers }个成员国的等级为{ $units }个会费单位。这另外{ $peers }个成员国中，{ $still }个在{ $from }年已处于该等级
units-peers-invitation = 请在“筛选”中选择一个成员国，<br>将其等级与可比成员国比较。
units-peers-unknown = 未找到该成员国<br>所示最后一年的等级。
units-peers-here = { $count }个可比成员国

units-value = 按不变价格计算的会费单位
    .subtitle = 每年一个会费单位，瑞士法郎，确定的金额和2024年价格金额，1997–2024年
    .method = 一个单位的金额取自已公布的预算和财务规划；只找到临时金额的（空心圆），采用临时金额。2002年和2003年的金额在我们的资料来源中未找到。不变价格为2024年价格，按瑞士消费物价计算。购买力的损失为一减去两者之比。
units-value-finding = 自{ $since }年以来，一个单位为每年{ $amount }；按{ $base }年价格，当时价值为{ $real }：购买力损失{ $lost }
units-value-real = 按{ $base }年价格
units-value-set = 确定的金额（圆圈：临时）
units-value-none = 未找到<br>金额

units-no-total = 未找到<br>总数<br>{ $first }–{ $last }年
units-no-change = 所选年份和成员国<br>没有等级变动。
units-after = PP-{ $year }之后<br>{ $place }
units-panel-members = 成员国
units-panel-class = 等级
units-panel-units = 会费单位
units-class-of = 等级：{ $units }
units-class-marked = { $name }处于所标等级
units-map-hover = { $name }：{ $units }
units-net = 净变化{ $units }
units-new = { $name }，数据中新出现：{ $units }
units-move = { $name } { $before }{ "\u00A0" }→{ "\u00A0" }{ $units }
units-between = { $previous }年至{ $year }年
units-earlier = 更早的变动见表格。
units-larger = * 超过一般限度（《组织法》第165款）；可能已获批准

class-band-to-eighth = 1/16或1/8个单位
class-band-quarter-to-half = 1/4或1/2个单位
class-band-one-to-two = 1至2个单位
class-band-three-to-nine = 3至9个单位
class-band-ten-to-nineteen = 10至19个单位
class-band-from-twenty = 20个或以上单位

column-units = 会费单位
column-class-of-contribution = 等级
column-previous-class = 变动前等级
column-previous-year = 上一年
column-units-change = 单位变化
column-direction = 方向
column-chosen-class = 上一会费期所选等级
column-reduction-size = 下调幅度
reduction-size-within-limit = 在第165款限度内
reduction-size-larger = 超过限度；可能已获批准
column-class-band = 等级组
column-from-year = 自
column-to-year = 至
column-base-year = 价格基准年
direction-up = 上调
direction-down = 下调
direction-same = 不变
direction-new = 数据中新出现
