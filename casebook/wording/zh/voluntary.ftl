page-voluntary = 自愿捐款
page-voluntary-lead = 自愿捐款在正常预算及其限额之外。本页显示国际电联收到多少自愿捐款、来自何方、这类资金是否稳定，以及哪些举措可接受捐款。
voluntary-section-amounts = 数额和稳定性
voluntary-section-givers = 捐款方
voluntary-section-forms = 现金和实物
voluntary-section-board = 可接受自愿捐款的举措
voluntary-section-propose = 提出一项举措

voluntary-by-year = 各年对国际电联的自愿捐款
    .subtitle = 自愿捐款，百万：{ $basis }
    .method = 金额取自按筹资种类分列的收入表，本页各项总额均采用该表。指定用途捐款用于捐款方选定的目的；非指定用途捐款可用于需要之处。以美元报告的金额按会费单位所含汇率折算为法郎。年份自首次列出捐款方名称的2013年起；收入页还有2011年和2012年。
voluntary-by-year-finding = { $year }年国际电联收到自愿捐款{ $amount }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }，其中{ $earmarked }为指定用途{ $free_n ->
    [-1] {""}
    [0] 。所示{ $years }年均没有非指定用途资金
   *[other] 。所示{ $years }年中，有非指定用途资金的为{ $free }年
 }
voluntary-earmarked = 指定用途
voluntary-unearmarked = 非指定用途
voluntary-total = 当年总额
voluntary-share = 自愿捐款占收入的比例
    .subtitle = 占当年全部收入的比例
    .method = 自愿捐款除以同年全部收入（分摊会费、自愿捐款和其他），两者均取自按筹资种类分列的收入表。占比与货币无关。
voluntary-share-finding = { $year }年，自愿捐款占国际电联收入的{ $share }。所示年份中，占比介于{ $least }（{ $least_year }年）和{ $most }（{ $most_year }年）之间
voluntary-volatility = 自愿捐款和分摊会费的波动
    .subtitle = 各年金额与所示年份平均值（虚线）之比。变异系数：标准差除以平均值。{ $basis }
    .method = 各年金额除以所示年份的平均值。变异系数为各年金额的标准差（以所示年份为总体）除以其平均值。数值越高，收入越不稳定。分摊会费为对所有成员的分摊会费，取自按筹资种类分列的表。2015年，来源将部门成员的会费移入该类，这是数列的中断，而不是波动。如所选年份包含这一中断，两条线均自2015年起。
voluntary-volatility-finding = { $from }年至{ $to }年，自愿捐款的波动幅度为其平均值的{ $voluntary }，对所有成员的分摊会费为{ $assessed }{ $basis ->
    [usd] ，均以美元计，包含汇率变动
   *[other] {""}
 }

voluntary-by-kind = 自愿捐款，按捐款方种类
    .subtitle = 各年自愿捐款，百万：{ $basis }；菱形表示总额
    .method = 各类捐款方的金额取自按缴款方分列的收入表；当年总额取自按筹资种类分列的表。未列捐款方名称的金额以斜线表示。按缴款方分列的表多于总额时，超出部分显示在零以下，使各部分相加等于总额。2015年来源记为自愿捐款的一笔金额为部门成员会费（见更正fees-2015-heading）。学术界项下的一笔小额（2021年）计入私营部门。
voluntary-by-kind-finding = { $year }年自愿捐款共{ $total }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }，其中{ $first }占{ $share }，{ $second }占{ $second_share }
contributor-kind-governments = 政府
contributor-kind-european-union = 欧洲联盟
contributor-kind-un-organizations = 联合国各组织
contributor-kind-pooled-funds = 集合基金
contributor-kind-foundations = 基金会
contributor-kind-private-sector = 私营部门
contributor-kind-unattributed = 未列名称
contributor-one-governments = 政府
contributor-one-european-union = 欧洲联盟
contributor-one-un-organizations = 联合国组织
contributor-one-pooled-funds = 集合基金
contributor-one-foundations = 基金会
contributor-one-private-sector = 私营部门
contributor-one-unattributed = 未列名称
the-contributors-governments = 各国政府
the-contributors-european-union = 欧洲联盟
the-contributors-un-organizations = 联合国各组织
the-contributors-pooled-funds = 集合基金
the-contributors-foundations = 基金会
the-contributors-private-sector = 私营部门

voluntary-tables = 来源中两个表的比较
    .subtitle = 各表中当年的自愿捐款，百万：{ $basis }
    .method = 来源公布按筹资种类分列和按缴款方分列的两个收入表。两者各年的总收入一致，但某些年份的自愿捐款部分不一致。本页和收入页的各项总额均取自按筹资种类分列的表；来源在所有组织的总表中也以该表作为国际电联的数据。两表相差不到千分之一时，视为一致。
voluntary-tables-finding = 来源的两个表在{ $years }年中有{ $agree }年的自愿捐款一致。最大差异为{ $most }（{ $most_year }年）{ $basis ->
    [chf-constant] ，按2024年价格
   *[other] {""}
 }，按缴款方分列的表{ $which ->
    [more] 较多
   *[less] 较少
 }
voluntary-tables-agree-finding = 来源的两个表在所示{ $years_n ->
    [1] 年份
   *[other] 全部{ $years }年
 }的自愿捐款一致
voluntary-by-financing = 按筹资种类（用于总额）
voluntary-by-contributor = 按缴款方

voluntary-contributors = 最大的自愿捐款方
    .subtitle = 所示年份合计：{ $basis }
    .method = 按缴款方分列的收入表中的金额，就所示年份相加，各年均折算为所选价格基准。各国政府按名称列出。来源将其他一些资金只按组别记录，如Other Private或Multi Donor Trust Funds。此类组别包含多个捐款方：没有位次，不计入捐款方数目，以斜线列于其下。金额以该表为准，而不是按筹资种类分列的总额。退款为负数。捐款是自愿的，排列顺序只反映金额。
voluntary-contributors-finding = { $period }年捐款最多的是{ $first }：{ $amount }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }。在{ $contributors }个列有名称的捐款方中，最大的{ $count }个占列有名称捐款的{ $share }（占表中全部捐款的{ $of_all }）
voluntary-contributors-country-finding = { $country }：{ $period }年捐款{ $own }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }，分{ $own_years }年提供（第{ $rank }位，共{ $contributors }个捐款方）。列有名称的最大{ $count }个捐款方占列有名称捐款的{ $share }
voluntary-giver = { $kind } · { $years }年有捐款 · 第{ $rank }位
voluntary-remainder = { $kind } · { $years }年有捐款 · 多个捐款方，未逐一列名
contributor-name-other-private-sector = 私营部门，未列名称
contributor-name-other-un-organizations = 联合国各组织，未列名称
contributor-name-several-trust-funds = 多方捐助信托基金，若干
contributor-name-other-foundations = 基金会，未列名称
contributor-name-other-academic = 学术界，未列名称
contributor-name-european-union = { contributor-kind-european-union }
voluntary-concentration = 政府捐款方的集中程度
    .subtitle = 占当年各国政府自愿捐款的比例
    .method = 各年将捐款最多的1、3和5个政府的捐款相加，除以所有政府的捐款。最大捐款方逐年确定。其他捐款方不计入，因为来源对其中许多只按组别列出。捐款政府数目不多于该数时从略。
voluntary-concentration-finding = { $year }年，最大的{ $count }个政府捐款方占各国政府自愿捐款的{ $share }{ $compared ->
    [yes] ，{ $from }年为{ $before }
   *[no] {""}
 }。{ $year }年共有{ $contributors }个政府捐款
voluntary-of-largest = 最大的{ $count }个

voluntary-forms = 已公布数据中的现金和实物
    .subtitle = 关于自愿捐款的已公布数据条数
    .method = 收入统计没有将自愿捐款分为现金和实物。这里统计取自公开文件的数据中，有多少条的文字注明为现金或实物；其他各条没有说明。因此，除非来源计为收入，借调人员、场地和设备不包括在本页任何金额中。
voluntary-forms-finding = 在关于自愿捐款的{ $all }条已公布数据中，{ $cash }条注明为现金，{ $kind_n ->
    [0] 没有一条
   *[other] { $kind }条
 }注明为实物
form-cash = 现金
form-in-kind = 实物
form-not-said = 未说明
voluntary-in-kind = 借调人员、提供场地或设备等实物捐助在我们的资料来源中未找到，因此没有列出金额。

column-contributor-kind = 捐款方种类
column-contributor-name = 来源中的名称
column-revenue-kind = 收入种类
column-by-financing = 按筹资种类
column-by-contributor = 按缴款方
column-difference = 差异
column-years-given = 年数
column-is-remainder = 多个，未列名称
column-share-of-named = 占列有名称捐款的比例
column-mean = 各年平均值
column-of-mean = 与平均值之比
column-variation = 变异系数
column-form = 形式
column-count = 数目
column-revenue = 全部收入
column-total = 总额
column-contributors = 捐款方
revenue-kind-assessed = 分摊会费
revenue-kind-voluntary = 自愿捐款
revenue-kind-other = 其他
