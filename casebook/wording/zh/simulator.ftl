# 会费等级模拟工具：单个成员国、多个成员国，以及规则。

page-simulator = 模拟工具
page-simulator-heading = 2028–2031年各会费等级意味着什么？
page-simulator-lead = 每个成员国自由选择会费等级（《组织法》第160款）。请比较更高、相同和更低的等级，再看多个成员国同时变更等级的结果。只提供《组织法》和《公约》允许的等级。您的选择保存在链接中。
simulator-section-choices = 单个成员国
simulator-section-coalition = 多个成员国
simulator-section-rules = 规则

simulator-after-choice = 成员国应在全权代表大会确定的日期之前宣布2028–2031年的等级（《组织法》第161E款）。这些等级未列入本版数据：模拟以{ $year }年的等级为起点。随时可以选择更高的等级（第165B款；须对照《基本文件》核实）。除非2026年确定的日期尚未到来，下一次可选择更低等级的机会是{ $next }年全权代表大会。未宣布等级的成员国保持原等级（第161F款；须对照《基本文件》核实）。
simulator-before-choice = 成员国应在2026年全权代表大会确定的日期之前宣布2028–2031年的等级（《组织法》第161E款）。模拟以{ $year }年的等级为起点。随时可以选择更高的等级（第165B款；须对照《基本文件》核实），更低的等级只能在该日期之前选择。未宣布等级的成员国保持原等级（第161F款；须对照《基本文件》核实）。
simulator-choose = 请选择一个成员国，查看可选等级。
simulator-pick = 成员国
simulator-pick-none = 选择成员国
simulator-up = 更高等级
simulator-same = 等级不变
simulator-down = 更低等级
simulator-up-limit = 随时可以选择更高的等级，没有上限（《组织法》第165B款；须对照《基本文件》核实）。
simulator-same-limit = { $year }年的等级，即已知最近一年的等级。
simulator-down-limit-share = 《组织法》第165款：从{ $units }个单位最多下调15%，因此不低于{ $lowest }。下调如何逐步生效由理事会决定。
simulator-down-limit-class = 《组织法》第165款：三个单位以下，最多下调一级，因此不低于{ $lowest }。下调如何逐步生效由理事会决定。
simulator-down-restricted = 《组织法》第165款：最多下调一级，因此不低于{ $lowest }。该等级只供最不发达国家和理事会确定的国家选择（《公约》第468A款）。{ $country }在2028–2031年是否属于这些国家，我们的资料来源中没有。下调如何逐步生效由理事会决定。
simulator-ldc-due = { $due }。届时是否脱离并保持1/8或1/16的等级，我们的资料来源中没有。
simulator-down-none = { $country }没有更低的等级可选：1/8和1/16个单位的等级只供最不发达国家和理事会确定的国家选择（《公约》第468A款）。
simulator-down-last = { $country }已处于等级表的最低等级。
simulator-down-exceptional = 特殊情况：{ $country }可选择等级表中对其开放的任何等级。
simulator-no-lower = 无可选等级
simulator-class = { $units }个单位
simulator-exceptional = 特殊情况
simulator-exceptional-what = 在本模拟工具中取消下调限度。实际上，更大幅度的下调须有特殊情况（如自然灾害），并由成员国证明其无法继续维持原等级。全权代表大会可予批准（《组织法》第165款），两届大会之间可由理事会批准（第165A款；须对照《基本文件》核实）。不符合条件的成员国仍不能选择1/8和1/16的等级。
simulator-amounts = 会费单位金额、美元汇率和本国货币
simulator-unit = 每个单位每年CHF，2028–2031年
simulator-unit-what = 预设为CHF 318,000，即2024–2027年的金额。2028–2031年的金额在我们的资料来源中未找到；2026年全权代表大会的第5号决定应载有该金额。
simulator-usd = 每美元合CHF
simulator-usd-what = 如留空，则采用{ $year }年平均汇率：每美元合CHF { $rate }，因此一个单位为{ $average }。成员国页面采用{ $unit_year }年的另一汇率，即经审计的统计数据报告会费单位所用的汇率：CHF { $unit_rate }，因此一个单位为{ $unit }。以法郎计的金额相同。
simulator-own-code = 您的货币，三字母代码
simulator-own-rate = 一瑞士法郎所合数额
simulator-own-what = 请两项均填写。
simulator-own-official = 按{ $year }年官方平均汇率，一法郎合{ $country }货币{ $rate }{ $standing ->
    [far-from-market] ；市场汇率与此相差很大
   *[usable] {""}
  }。

simulator-choices = 更高、相同或更低的等级，2028–2031年
    .subtitle = { $country_chosen ->
    [yes] { $country }每年会费，瑞士法郎（柱形）；所有其他成员国保持已知最近一年的等级
   *[no] 更高、相同和更低等级的每年会费，瑞士法郎
  }
    .method = 等级乘以一个单位的金额，分别计算一年和2028–2031年四年的数额。计算时假定等级自第一年起适用。实际上，下调如何逐步生效由理事会决定（《组织法》第165款），因此下调所节省的数额较少。美元按最近的年平均汇率和您输入的汇率计算。占比为所有其他成员国均保持原等级时占全部会费单位的比例。等级相同则位次并列。除非您另作选择，更高和更低的等级均为相邻一级。不可选的等级以最接近的可选等级代替。
simulator-choices-finding = { $country }，2028–2031年：等级为{ $up_units }个单位时每年{ $up }，{ $same_units }个单位时{ $same }，{ $down_units }个单位时{ $down }
simulator-choices-lowest-finding = { $country }，2028–2031年：等级为{ $up_units }个单位时每年{ $up }，{ $same_units }个单位时{ $same }；没有更低的等级可选
simulator-line-year = 每年，CHF
simulator-line-four = 2028–2031年合计，CHF
simulator-line-usd = 每年，USD，每美元合CHF { $rate }（{ $year }年平均）
simulator-line-usd-chosen = 每年，USD，按您的汇率
simulator-line-own = 每年，您的货币，按您的汇率
simulator-line-share = 占全部单位的比例和位次
simulator-line-union = 所有成员国的单位及变化
simulator-line-budget = 2028–2031年成员国会费的变化
simulator-share-rank = { $share } · 第{ $rank }位
simulator-units-change = { $units }（{ $change }）

simulator-coalition = 多个成员国同时变更等级
    .subtitle = 会费单位的变化，从已知最近一年的等级到设想方案的等级，2028–2031年
    .method = 各成员国在设想方案中的单位减去已知最近一年的单位；最后一行为合计。法郎数额为单位乘以一个单位的金额，按一年和四年计算，假定各等级自第一年起适用。实际上，下调是逐步生效的（《组织法》第165款）。如等级不可选，该成员国保持原等级。表格将合计数与找到的最近一个财务规划（2016–2019年）的总额比较。2020–2023年和2024–2027年的总额在我们的资料来源中未找到；第5号决定（2018年，迪拜，修订版）和第5号决定（2022年，布加勒斯特，修订版）应载有这些总额。
simulator-coalition-finding = { $states }个成员国变更等级：净变化为{ $units }个会费单位，即每年{ $a_year }，2028–2031年合计{ $four_years }
simulator-nobody = 请在上方选择成员国。
simulator-net = 合计
simulator-others = 另外{ $count }个
simulator-move = { $before } → { $after }
simulator-change = { $change }个单位
simulator-refused = 不可选，保持{ $units }个单位
simulator-unchanged = 保持{ $units }个单位

simulator-total = 设想方案中所有成员国的单位
    .subtitle = 已知最近一年所有成员国的会费单位，以及设想方案中的成员国变更等级、其余成员国保持原等级时2028–2031年的会费单位
    .method = 将各年的会费等级相加；2028–2031年采用已知最近一年的等级，其中设想方案涉及的等级予以替换。2025年至2027年的数据在我们的资料来源中未找到；这些年份经审计的统计数据应载有。
simulator-total-finding = 按这些选择，2028–2031年成员国共有{ $units }个会费单位，{ $year }年为{ $before }个（{ $change }）
simulator-period = { $first }–{ $last }年，<br>设想方案
simulator-total-change = 变化

simulator-together = 变更等级的成员国
simulator-together-none = 选择成员国
simulator-add-group = 添加区域或组别
simulator-add-group-none = 选择区域或组别
simulator-paste = 或粘贴名单
simulator-paste-what = 正式名称、通称或代码，每行一个或以逗号分隔。可附上以单位计的等级：Kenya 2; UGA 1/2。
simulator-paste-use = 使用此名单
simulator-paste-unknown = { $text }：无法识别。请使用成员国名称或三字母代码。
simulator-paste-several = { $count ->
    [1] { $text }：无法识别。是否指{ $choices }？请使用全称或三字母代码。
   *[other] { $text }可能指多个成员国：{ $choices }。请使用全称或三字母代码。
  }
simulator-paste-class = { $count ->
    [0] { $text }：无法读取等级。请以单位填写，例如2、1 1/2或1/4。
   *[other] { $text }：等级不明确，可能是{ $choices }。请以单位填写，例如2、1 1/2或1/4。
  }
simulator-paste-scale = { $count ->
    [1] { $text }：该数字超出等级表的范围，最接近的等级是{ $choices }。请核对该数字。
   *[other] { $text }：该数字不是等级表中的等级，最接近的等级是{ $choices }。请从中选择一个。
  }
simulator-paste-conflict = { $text }：名单中该成员国有不止一个等级（{ $choices }）。请只保留一个。
simulator-paste-taken = 已从名单取用{ $count }个成员国{ $classes ->
    [0] ，均无等级。
   *[other] ，其中{ $classes }个附有等级。
  }
simulator-paste-column = 等级所在列：“{ $column }”。
simulator-paste-unclear = 有几列可能是等级，均未使用：{ $columns }。请将正确的一列标题写为“单位”。
simulator-paste-unused = 未使用的列：{ $columns }。
simulator-paste-left-out = 已略去：“{ $text }”。
simulator-paste-more = 另有{ $count }项未使用。
simulator-all-up = 全部上调一级
simulator-all-same = 全部保持不变
simulator-all-down = 全部下调一级
simulator-clear = 清除设想方案
simulator-class-of = { $country }，{ $year }年为{ $units }个单位
simulator-many = 设想方案有{ $count }个成员国。最多可逐一设定{ $limit }个成员国的等级。如需更多，请使用上方名单。

refused-no-class = { $country }：不能选择{ $asked }，因为它不是等级表中的等级（《公约》第468款：40至2为整数单位，其后为1 1/2、1、1/2、1/4、1/8和1/16；40以上可选整数）。请另选等级；最接近的为{ $nearest }。
refused-lowest-class = { $country }：不能选择{ $asked }。只有最不发达国家和理事会确定的成员国可以选择1/8或1/16个单位（《公约》第468A款）。请另选等级；最接近的为{ $nearest }。
refused-reduction = { $country }：不能选择{ $asked }。成员国从{ $before }最多可下调{ $rule ->
    [share] 15%，并向下取整至等级表中最接近的较低单位数
   *[class] 一级
  }（《组织法》第165款）。请另选等级；最接近的为{ $nearest }。
refused-no-member = { $country }的{ $asked }：不是成员国。请核对名称或代码。
scenario-fault-version = 此链接中的设想方案由本站较新版本生成（{ $text }），无法读取。请重新设定。
scenario-fault-item = 链接中设想方案的一部分无法读取，已略去：{ $text }。请重新设定。
scenario-fault-bounds = 链接中设想方案的一个数值超出限度，已略去：{ $text }。请重新设定。
scenario-fault-many = 链接中的设想方案成员国过多。以下成员国已略去：{ $text }

simulator-rules-lead = 每条规则均注明所依据的文本。未找到文本的，根据所知列出，并注明：须对照《基本文件》核实。关于会费和欠款，以现行文本为准。
rules-rule = **{ $name }。** { $words } :small[{ $proof }]
rules-source = 见[{ $title }]({ $address })
rules-figures = 数据{ $figures }

column-units-before = 已知最近一年的单位
column-units-after = 2028–2031年的单位
column-chf-a-year = 每年（CHF）
column-chf-four-years = 四年（CHF）
column-usd-a-year = 每年（USD）
column-usd-a-year-chosen = 每年（USD），您的汇率
column-own-a-year = 每年，您的货币
column-own-currency = 您的货币
column-union-units = 所有成员国的单位
column-union-chf-a-year = 所有成员国，每年（CHF）
column-change-chf-a-year = 变化，每年（CHF）
column-change-chf-four-years = 变化，四年（CHF）
column-change-of-plan = 与2016–2019年规划相比的变化
column-share-after = 占全部单位的比例
column-rank-after = 位次
column-asked-units = 所选单位
column-refusal = 排除该等级的规则
column-nearest-class = 最接近的可选等级
column-is-total = 所有成员国
column-is-scenario = 设想方案
column-chf-per-usd = 每美元合CHF
column-rate-year = 汇率年份
refusal-no-class = 《公约》第468款
refusal-lowest-class = 《公约》第468A款
refusal-reduction = 《组织法》第165款
refusal-no-member = 不是成员国
