page-data-lead = 下载本站所依据的全部数据。每个表均附各列的含义、各项数据的方法和资料来源。

data-part-tables = 表格
data-part-columns = 列
data-part-methods = 方法
data-part-corrections = 更正
data-part-glossary = 术语表
data-part-sources = 资料来源
data-part-needed = 仍需要的数据
data-part-release = 版本
data-needed-lead = 我们的资料来源中未找到的数据和联系，以图表和清单列出。这是我们所查阅资料的局限，而不是国际电联工作的局限：运作规划、基于结果的预算、第5号决定和年度进展报告载有更多内容。规划在“筛选”中选择。

data-tables-lead = 数据版本的每个完整表格。CSV可用任何电子表格软件打开。Parquet保留各列的类型。
data-years = { $first }–{ $last }年
data-no-years = 不按年份
data-rows = { $rows }行
data-source-own = 由本项目维护
data-csv = CSV
data-parquet = Parquet
data-inside = 各列和前几行：{ $table }
data-columns-of = 表“{ $table }”的各列
data-rows-of = 表“{ $table }”的前几行

data-columns-lead = 列名在每个表和每个查询结果中含义相同。
data-search = 查找列
data-search-example = 例如：units、usd、offline
data-columns-found = { $count }列
data-column-name = 列
data-column-words = 含义
data-column-type = 类型
data-column-allowed = 允许值
data-column-tables = 表格
data-column-answers = 仅查询结果
data-type-string = 文本
data-type-integer = 整数
data-type-number = 数字
data-type-boolean = 是或否
data-type-date = 日期

data-methods-lead = 每个图表均为对各表的一次SQL查询的结果，其级别为所用数据中的最低级别：

data-corrections-lead = 来源中的错误公开更正，或将数据保留在表中但不在图表上显示。来源改正后，更正即予撤销：一旦来源不再出现该错误，数据生成即会停止。
data-replaced = { $column }：来源为{ $seen }，本站采用{ $used } · { $date }
data-withheld = 保留在表中，不在图表上显示 · { $date }
data-what = 来源所示：
data-done = 处理方式：
data-why = 原因：

data-correct = 如何更正数据
data-correct-how =
    1. 记下图表下方的数据编号、所示内容，以及与之不符的文件。
    2. 如果是本项目误读了来源，请更正`data/sources/`下文件中的相应行，并以该文件名运行`python -m casebook.build --seal`，以更新校验和。
    3. 如果来源本身有误，请在`data/corrections.yml`中添加一项：表、行、来源中的值、应采用的值、所见内容、为何有误、如何处理，以及日期。
    4. 在`data/RELEASES.md`顶部添加一项，说明对上一版的读者有何变化。
    5. 运行`python -m casebook.build`。它会重新检查全部内容，并列出不符之处。只有全部检查通过后，才会发布新版本。

data-search-terms = 查找术语
data-terms-found = { $count }个术语
data-see = 另见：{ $terms }
data-terms-languages = 六种语文的术语
data-terms-languages-lead = 术语采用国际电联和联合国的写法。带星号的译法未在其文件中读到，有待核实。

data-sources-lead = 生成各表所用的每个文件。文件位于`data/sources/`，各附说明。
data-retrieved = 读取日期：{ $date }
data-source-published = 发布：
data-source-licence = 许可：
data-source-address = 地址：
data-source-treatment = 处理方式：
data-source-notes = 说明：
data-checksum = SHA-256开头为{ $start }

data-release-what = 版本
data-release-value = 值
data-release-id = 标识符
data-release-date = 日期
data-release-title = 名称
data-release-hash = 全部表格的哈希值
data-release-rows = 规模
data-release-size = { $tables }个表，{ $rows }行
data-checks = 发布前通过的检查
