page-outcomes = 从预算到结果
page-outcomes-heading = 从预算到结果
page-outcomes-lead = 第71号、第72号和第151号决议要求将战略规划、预算和结果联系起来。本页首先追踪一个具体目标从资金到结果的过程，然后显示我们资料来源中找到的各规划的联系。

outcomes-section-chain = 一个具体目标，从资金到结果
outcomes-section-forward = 整个规划
outcomes-section-node = 追踪一个目标或预算项目
outcomes-section-add = 添加规划
outcomes-still-needed = 我们的资料来源中未找到的内容列于数据页“仍需要的数据”。运作规划、基于结果的预算和年度进展报告载有更多内容。
filter-plan = 规划
outcomes-follow = 追踪一个目标或预算项目
outcomes-follow-none = 选择目标、具体目标、预算项目……
outcomes-option = { $name }（{ $kind }）
outcomes-neighbours = 相关联：
outcomes-choose = 请在上方选择一项，或在图中点击一项，查看其关联、资金、数据和作为依据的决定。
outcomes-add = 一个规划由三个表组成：节点、联系和数值。模板含有这些空表、一个示例和一份说明各列的指南。本站运营者可用`python -m casebook.build --check-plan FOLDER`检查填好的表。该命令不作任何改动，只报告每个错误及其文件、行和列，例如：循环、未知或重复的简称、单位错误、日期颠倒、缺少来源或金额相加不符。
outcomes-template = 规划模板（ZIP）

notice-plan = 链接中的规划“{ $value }”没有数据。现显示默认规划。
notice-node = 链接中的项目“{ $value }”不在结果模型中。请从列表中选择。
export-scope-plan = { $value }年规划
export-scope-node = { $value }的联系

# -- 代码 -----------------------------------------------------------------------------------------
node-kind-revenue-source = 收入来源
node-kind-plan = 规划或总额
node-kind-cost-line = 费用项目
node-kind-output = 输出成果
node-kind-objective = 部门目标
node-kind-outcome = 成果
node-kind-sdg = 可持续发展目标
node-kind-goal = 总体目标
node-kind-target = 具体目标
node-kind-indicator = 指标
node-kind-decision = 决定
node-kinds-revenue-source = 收入来源
node-kinds-plan = 规划或总额
node-kinds-cost-line = 费用项目
node-kinds-output = 输出成果
node-kinds-objective = 部门目标
node-kinds-outcome = 成果
node-kinds-sdg = 可持续发展目标
node-kinds-goal = 总体目标
node-kinds-target = 具体目标
node-kinds-indicator = 指标
node-kinds-decision = 决定
link-kind-funds = 资助
link-kind-contributes-to = 促进
link-kind-measured-by = 的衡量指标为
link-kind-mandated-by = 的依据为
leads-to-kind-output = 输出成果
way-up = 通向该项
way-here = 该项本身
way-down = 由该项产生
way-mandate = 该项的依据
standing-reached = 已实现
standing-missed = 未实现
standing-on-course = 进度正常
standing-off-course = 进度落后
standing-unknown = 无法评估
standing-reason-at-or-past-target = 已达到目标
standing-reason-short-at-its-date = 到期时未达到目标
standing-reason-short-after-its-date = 到期后仍未达到目标
standing-reason-at-least-the-line = 达到或高于直线
standing-reason-behind-the-line = 低于直线
standing-reason-no-indicator = 未找到指标
standing-reason-no-target = 没有目标值
standing-reason-no-value = 未找到数值
standing-reason-no-date = 日期未定
standing-reason-no-baseline = 未找到更早的基准值
standing-reason-only-projection = 只找到预测值
standing-reason-short-before-its-date = 未找到更近的数值
standing-reason-passed-between = 在两个数值之间达到
standing-reason-only-later = 只找到到期后的数值
standing-reason-too-close = 数值经四舍五入，过于接近，无法判断
standing-reason-wider-measure = 指标的统计范围大于目标
set-by-strategic-plan = 国际电联战略规划
set-by-broadband-commission = 宽带委员会
set-by-connectivity-2030 = 2030年普遍连通
set-by-partner2connect = Partner2Connect
set-by-national-project = 国家项目
value-kind-level = 水平
value-kind-reduction = 降幅
value-kind-improvement = 增幅
measured-as-same = 与目标内容相同
measured-as-wider = 范围大于目标
money-scope-regular-budget-planned = 规划的正常预算
money-scope-part-planned = 规划资金的一部分
money-scope-revenue-received = 全部实收收入
money-scope-expenses-reported = 报告的支出
expectation-cost = 公布的费用
expectation-to-results = 从资金到结果的联系
expectation-serves = 与目标或目的的联系
expectation-measured = 指标或目标值
expectation-mandate = 决定

# -- 表头 -----------------------------------------------------------------------------------
column-plan-period = 规划
column-tree-name = 项目
column-node-kind = 种类
column-node-id = 简称
column-link-kind = 联系
column-leads-to-name = 通向
column-standing = 状态
column-standing-reason = 理由
column-way = 在链条中的位置
column-distance = 相隔联系数
column-words = 说明
column-spent-chf = 已支出（CHF）
column-baseline = 基准值
column-baseline-dated = 基准值日期
column-target = 目标值
column-target-dated = 目标日期
column-latest = 到期前的最新值
column-later = 到期后的第一个值
column-later-dated = 该值日期
column-set-by = 制定方
column-value-kind = 数值种类
column-measured-as = 指标衡量内容
column-judged-on = 判断日期
column-review = 国际电联的审查
column-review-dated = 审查日期
column-review-title = 审查文件
column-latest-dated = 最新值日期
column-edition = 版次
column-expected = 该日期的直线值
column-indicator-name = 指标
column-target-name = 具体目标
column-purpose-name = 总体目标、部门目标、输出成果
column-decision-name = 决定
column-money-name = 资金
column-links-found = 五项联系中找到的项数
column-expectation = 应有
column-found = 找到
column-missing = 未找到

# -- outcomes-chain -----------------------------------------------------------------------------------
outcomes-chain = 追踪一个具体目标，从资金到结果
    .subtitle = 规划的资金、决定、总体目标、具体目标和结果。两步之间的联系在我们的资料来源中未找到时，以虚线表示
    .method = 具体目标按规则选取：在以百分比表示、有决定作为依据且到期前数值已知的具体目标中，取最新规划的第一个。每条实线为文件载明的联系。资金为整个规划的资金：其中多少用于一个总体目标，在我们的资料来源中未找到。世界取得的进展并非国际电联一家的工作。数值为各版次的估计数；后来的版次会修订以前年份的数字。
outcomes-chain-finding = “{ $name }”：{ $decision }确定的目标值为{ $by }年达到{ $target }；截至该日期的最新估计为{ $year }年的{ $latest }
outcomes-chain-plan = 1 资金
outcomes-chain-decision = 2 决定
outcomes-chain-goal = 3 总体目标
outcomes-chain-target = 4 具体目标
outcomes-chain-indicator = 5 结果
outcomes-chain-by = { $year }年达到{ $value }
outcomes-chain-in = { $year }年为{ $value }
outcomes-chain-unlinked = 用于一个总体目标的金额在我们的资料来源中未找到
column-is-linked = 与前一步有联系

# -- outcomes-flow -----------------------------------------------------------------------------------
outcomes-flow = 规划：从资金到结果
    .subtitle = { $plan }年规划。带宽表示金额，瑞士法郎，现价；细线为未找到金额的联系。具体目标：✓ 已实现，✗ 未实现，↗ 进度正常，↘ 进度落后，○ 无法评估。
    .method = 每项联系均载于表中所列文件，或由相加等于公布总额的项目得出。没有作任何补填：虚线框表示多少资金没有进一步的联系。规划的正常预算与全部实收收入不是一回事：只有后者包括自愿捐款。实收收入取自经审计的统计数据，以美元计，逐年按会费单位的汇率折算为法郎。规划之外制定的具体目标见结果页。可在图中、上方列表和表格中选择各项。
outcomes-flow-planned-finding = { $planned_name }：规划用于正常预算的{ $planned }中，我们的资料来源{ $planned_traced_n ->
    [0] 没有将任何一笔
   *[other] 将{ $planned_traced }
  }与输出成果、部门目标或总体目标联系起来
outcomes-flow-received-finding = { $received_period }年：全部实收收入{ $received }中，我们的资料来源{ $received_traced_n ->
    [0] 没有将任何一笔
   *[other] 将{ $received_traced }
  }与输出成果、部门目标或总体目标联系起来。{ $plan }年规划的总额在我们的资料来源中没有（第5号决定）
outcomes-flow-both-finding = { $planned_name }：与输出成果、部门目标或总体目标相联系的金额，据我们的资料来源，规划用于正常预算的{ $planned }中{ $planned_traced_n ->
    [0] 没有一笔
   *[other] 有{ $planned_traced }
  }，全部实收收入{ $received }中{ $received_traced_n ->
    [0] 没有一笔
   *[other] 有{ $received_traced }
  }
outcomes-no-amount = 未找到金额
outcomes-link-hover = { $before }<br>{ $link }<br>{ $after }<br>{ $amount }
outcomes-node-hover = { $name }<br>{ $kind }<br>{ $amount }
outcomes-hanging = 没有联系的{ $kinds }：{ $count }
outcomes-break = { $amount }未找到进一步的联系
outcomes-said-through = { $name }：共{ $amount }。
outcomes-said-stands = { $name }：{ $standing }。
outcomes-said-funds = { $money ->
    [yes] { $name }以{ $amount }资助{ $to }。
   *[no] { $name }资助{ $to }；未找到金额。
  }
outcomes-said-contributes-to = { $money ->
    [yes] { $name }以{ $amount }促进{ $to }。
   *[no] { $name }促进{ $to }。
  }
outcomes-said-measured-by = { $name }的衡量指标为{ $to }。
outcomes-said-ends = { $money ->
    [yes] { $name }（{ $amount }）没有进一步的联系。
   *[no] { $name }（{ $kind }）没有进一步的联系。
  }
outcomes-nothing = 我们的资料来源中没有关于该规划的内容

# -- outcomes-thread ---------------------------------------------------------------------------------
outcomes-thread = 一个总体目标、具体目标或预算项目的联系
    .subtitle = 从决定和资金到测得的结果。虚线：我们的资料来源中未找到。金额为瑞士法郎，现价。
    .method = 通过“资助”、“促进”和“衡量指标”等联系通向所选项目的所有项目和由其产生的所有项目，以及作为其中任何一项依据的决定。已到期的具体目标为已实现、未实现或无法评估。尚未到期的具体目标，如其最新值达到或高于该值日期在基准值到目标值直线上的数值，则为进度正常。具体目标以数据版本发布日为判断日期。
outcomes-thread-finding = { $name }：{ $up_n ->
    [0] 没有项目通向这一{ $kind }
   *[other] { $up }个项目通向这一{ $kind }
  }，{ $down_n ->
    [0] 没有项目由其产生
   *[other] { $down }个项目由其产生
  }，{ $mandates_n ->
    [0] 未找到作为其依据的决定
   *[other] { $mandates }项决定为其依据
  }
outcomes-thread-decision-finding = { $name }是结果模型中{ $down }个项目的依据
outcomes-no-node = 未选择任何项目
outcomes-spent = 截至{ $date }已支出{ $amount }
outcomes-target-by = 目标值{ $value }，截至{ $date }
outcomes-baseline = 基准值{ $value }
outcomes-latest = 最新值{ $value }
outcomes-later = 其后{ $value }
outcomes-target-of = 具体目标 · { $setter }
outcomes-lacking-decision = 未找到作为依据的决定
outcomes-lacking-money = 未找到用于此项的资金
outcomes-lacking-purpose = 未找到费用项目、输出成果、部门目标或总体目标
outcomes-lacking-target = 未找到具体目标
outcomes-lacking-indicator = 未找到指标

# -- outcomes-back -----------------------------------------------------------------------------------
outcomes-back = 从结果回溯到资金
    .subtitle = { $plan }年规划。每行为一项结果或指标。实心点为找到的联系；空心点为我们的资料来源中未找到的联系。
    .method = 在规划内，从链条末端的每项结果或指标向后追溯联系。目的指总体目标、部门目标、输出成果或可持续发展目标。资金指收入、规划或预算。
outcomes-back-finding = { $plan }年规划：{ $ends }项结果和指标中，我们的资料来源{ $money_n ->
    [0] 没有将任何一项与资金联系起来
   *[other] 将{ $money }项与资金联系起来
  }，{ $decision_n ->
    [0] 没有将任何一项与决定联系起来
   *[other] 将{ $decision }项与决定联系起来
  }
outcomes-end = { $name }
outcomes-step-indicator = 指标
outcomes-step-target = 具体目标
outcomes-step-purpose = 目的
outcomes-step-decision = 决定
outcomes-step-money = 资金
outcomes-not-found = 未找到
outcomes-back-hover = { $name }<br>{ $step }：{ $found }

# -- outcomes-gaps, outcomes-missing -------------------------------------------------------------------
outcomes-gaps = 各规划缺少的联系
    .subtitle = 我们资料来源中的所有规划。每格显示应有该联系的项目中有多少项缺少联系。颜色越深，比例越大。
    .method = 规划和费用项目应通向结果。输出成果、部门目标、成果、总体目标和具体目标应有公布的费用。总体目标和具体目标应有决定作为依据。每项结果和指标应与目标或目的相联系。部门目标、成果、总体目标和具体目标应有衡量手段。按其报告支出的可持续发展目标和规划之外制定的具体目标不计入。
outcomes-gaps-finding = 我们的资料来源中未找到：{ $results }项输出成果、部门目标、总体目标和具体目标中{ $missing }项的费用，以及{ $lines }个规划和费用项目中{ $stranded }个的结果
outcomes-plan-short = { $first }–{ $last }
outcomes-lacks-cost = 未找到费用
outcomes-lacks-to-results = 规划和费用项目未与结果联系
outcomes-lacks-serves = 未与目标联系
outcomes-lacks-measured = 未找到指标或目标值
outcomes-lacks-mandate = 未找到决定
outcomes-of = { $missing }，共{ $count }
outcomes-none-expected = –
outcomes-missing = 一个规划缺少的联系
    .subtitle = { $plan }年规划。实心：找到；斜线：未找到。表格逐项列出。
    .method = 对每种项目应有的联系逐项统计。表格列出全部联系，未找到的在先。
outcomes-missing-finding = { $plan }年规划：应有的{ $expected }项联系和金额中，有{ $missing }项在我们的资料来源中未找到
