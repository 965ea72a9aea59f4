# API的文字。

server-status-200 = 所请求的数据
server-status-304 = 未修改
server-status-400 = 请求有误
server-status-404 = 未找到
server-status-403 = 不可用
server-status-405 = 不允许的方法
server-status-408 = 请求超时
server-status-410 = 其后经修订
server-status-413 = 请求正文过大
server-status-414 = URL过长
server-status-429 = 请求过多
server-status-431 = 请求头字段过大
server-status-500 = 内部错误
server-status-503 = 暂时不可用

error-unknown-address = { $address }没有端点。所有端点列于{ $index }。
error-unknown-format = { $name }没有格式“{ $format }”。请使用以下之一：{ $formats }。
error-unknown-member-state = 未找到与“{ $text }”相符的成员国。请使用{ $allowed }。
error-unknown-table = 版本{ $release }没有表{ $table }。您要找的是{ $nearest }吗？
error-unknown-parameter = 参数“{ $parameter }”在此无法识别。{ $nearest ->
    [none] {""}
   *[other] 是否指“{ $nearest }”？
  }请只使用：{ $takes }。
error-bad-address-value = “{ $value }”不是{ $parameter }的有效值。请使用{ $allowed }。
error-address-too-long = URL有{ $length }个字符；限度为{ $limit }个。请缩短。
error-too-many-requests = 每个网络每分钟最多{ $most }次请求。请{ $seconds }秒后重试。
error-too-large = 请求正文超过{ $limit }字节。请发送不带正文的请求。
error-too-slow = 请求正文未在{ $seconds }秒内到达。请重试。
error-too-many-headers = 请求有{ $count }个请求头字段，共{ $size }字节。限度为{ $most }个字段和{ $limit }字节。请减少或缩短请求头字段。
error-not-offered = 本站不提供{ $address }。
error-unknown-figure = 本站没有数据编号为{ $figure }的图表。请检查是否输入有误。
error-figure-revised = 数据{ $figure }的数字已经修订，因此不显示其图片。当前数字见：{ $verify }
error-unknown-query = 没有名为{ $query }的查询。您要找的是{ $nearest }吗？
error-unknown-card = 没有名为{ $card }的卡片。您要找的是{ $nearest }吗？
error-bad-parameter-value = “{ $value }”不是{ $parameter }的有效值：{ $rule }。
error-bad-figure-id = “{ $text }”不是有效的数据编号。请检查是否输入有误。
error-too-many-rows = 结果有{ $rows }行；此格式的文件最多{ $limit }行。请选择行数上限更高的Parquet。
error-basket-full = 简报已满：最多{ $limit }张卡片。如需再加，请先移除一张。
error-basket-too-long = 简报超出链接容量：{ $length }个字符，最多{ $limit }个。请缩短文字或移除一张卡片。
error-proposal-too-long = 估算超出链接容量：{ $length }个字符，最多{ $limit }个。请缩短文字或移除一行。
error-note-too-long = 说明有{ $length }个字符；最多{ $limit }个。请缩短。

server-takes-none = 无
server-allowed-once = 一个值；URL中给出了两次
server-allowed-order = 不晚于最后一年的起始年份
server-allowed-country = 成员国的ISO 3166-1三字母代码，如KEN
server-allowed-list = 最多{ $most }个成员国的ISO 3166-1三字母代码，以连字符连接，如EGY-KEN
server-allowed-choice = 以下之一：{ $choices }
server-allowed-integer = { $least }至{ $greatest }的整数
server-allowed-text = 最多{ $longest }个字符的文本

error-method = 此处不允许使用方法{ $method }。请使用{ $allowed }。
server-fault = 由于我方错误，请求失败（编号{ $reference }）。请一分钟后重试。
server-unavailable = 目前无法响应请求。请稍后重试。
server-release-missing = 本服务器尚未发布任何数据版本。请一分钟后重试。
server-no-browser = 本服务器未安装Chromium，无法制作图片。数据可在/data下获取。
server-pictures-busy = 正在制作的图片过多。请几秒后重试。
server-exports-busy = 正在制作的文件过多。请几秒后重试。
server-storage-full = 服务器存储空间已满，目前无法制作此文件。各表可在/data下获取。
server-busy = 目前使用本站的人过多。请一分钟后重试。
server-picture-too-late = 图片未能及时完成。请重试。
server-picture-failed = 无法制作图片。请重试，或使用图表自带的PNG和SVG按钮，这些按钮无需服务器。
server-note-busy = 目前正在制作其他简报。请几秒后重试。
server-note-failed = 无法将简报制作为PDF。请重试，或使用其他格式。
server-query-failed = 无法读取数据。请一分钟后重试。
server-unknown-release = 此链接要求的版本未保留在本服务器上。请打开不含版本的链接，查看最新数据。
server-release-damaged = 本服务器上的数据已损坏，修复之前不予显示。请稍后重试。

server-api = 本站API：每个查询及其参数、每个表、整个数据版本，以及每个图表的图片。参数名与页面URL中的相同。响应带有ETag；条件请求请使用If-None-Match。版本{ $release }。
server-question = { $grain }。列：{ $columns }。说明：{ $notes } 最多{ $limit }行，XLSX最多{ $xlsx }行。起始年份不得晚于最后年份。
server-address-index = 全部查询和文件的清单
server-address-datapackage = Frictionless Data Package格式的各表
server-address-catalogue = 以DCAT目录形式提供的各表，供其他目录采集
server-address-sdmx-structure = SDMX结构：数据流、数据结构、概念和代码表（SDMX-JSON 2.0）
server-address-sdmx-data = 一个表的 SDMX数据（SDMX-CSV 2.0或SDMX-JSON 2.0）
server-address-openapi = 本OpenAPI说明
server-address-changes = 各版本之间的更新内容（Atom）
server-address-database = 整个数据版本，一个DuckDB文件
server-address-archive = 整个数据版本，Parquet文件的ZIP
server-address-table = 一个完整的表，CSV或Parquet
server-address-picture = 按数据编号提供的图表图片，以其数字仍为最新为限
server-address-brochure = 宣传册，PDF或幻灯片，针对一个成员国或所有成员国
server-address-infographic-pdf = 一个成员国的全部理由，一页，供打印
server-address-briefing = 常用简报文件，针对一个成员国和一类受众，或供理事会使用的通用简报
server-address-infographic-png = 同上，图片，供发帖或分享链接
server-address-infographic-svg = 同上，矢量图
server-address-live = 存活检查：进程是否响应
server-address-ready = 就绪检查：能否为读者服务，以及依据哪个版本
server-parameter-language = 标题和语句的语文
server-parameter-separator = 仅用于CSV：单元格的分隔符。comma为逗号，小数用点；semicolon为分号，小数用逗号；local为lang所示语言的电子表格所用的形式
server-parameter-bom = 仅用于CSV：文件开头是否带字节顺序标记（BOM）。电子表格需要它才能正确显示文字，程序则不需要

server-package = “国际电联为何重要：投资的理由”所依据的各表，版本{ $release }。关于国际电信联盟的公开数据。数据经过检查，每项更正均予列出，各附来源和级别。
server-grain = 粒度：{ $grain }。
server-readme =
    本站所依据的数据：版本{ $release }（{ $date }）。

    每个表为一个Parquet文件。`datapackage.json`以Frictionless Data Package格式说明每一列、其单位和可取的值。表`corrections`说明更正的内容和原因。表`sources`说明每项数据的出处。

    读取表格：

        DuckDB   select * from 'tables/contributions.parquet';
        Python   pandas.read_parquet("tables/contributions.parquet")
        R        arrow::read_parquet("tables/contributions.parquet")
server-readme-tables = 表格
server-readme-sources = 资料来源及其条款

first-screen-no-scripts = 图表、筛选和文件需要脚本，而您的浏览器未运行脚本。主要结论见上文，此表列有第一个图表的数字。所有数据可在/data/index.json获取。
first-screen-unconnected = 您的网络不允许此页面建立连接，因此每次选择都会加载新页面。数据、图表、表格和现成的简报均可在此使用。模拟工具、提案费用和自编简报需要WebSocket（WSS）连接，可由您的网络管理员开通。此页面会继续尝试连接。
first-screen-frame = 此图表无法从该框架连接其网站，因此以图片显示。
first-screen-open = 在新标签页中打开
first-screen-old = 您的浏览器版本过低，无法显示交互式页面（需要Safari 16.4、Firefox 115或更高版本），因此每次选择都会加载新页面。数据、图表、表格和现成的简报均可在此使用。
static-edition = 这是本站的静态版：版本{ $release }（{ $date }）。筛选、搜索、模拟工具和简报请使用网站本身。
static-edition-files = 本静态版的文件
