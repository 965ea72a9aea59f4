# 导出文件中的文字：内容、引用格式、复现方法。

export-scope-seen = 图表所示内容：{ $restrictions }
export-scope-everything = 查询的全部行：{ $restrictions }
export-scope-country = 所选成员国：{ $country }
export-scope-peers = 比较对象：{ $peers }
export-scope-compared = 比较：{ $names }
export-scope-years-both = { $first }年至{ $last }年
export-scope-years-first = 自{ $first }年起
export-scope-years-last = 至{ $last }年止
export-scope-no-restriction = 无限制
export-scope-own-values = 根据您自己的数值计算，数值载于其链接

export-sheet-what = 内容
export-sheet-text = 文字
export-codebook-column = 列
export-codebook-words = 含义
export-codebook-type = 类型
export-codebook-unit = 单位
export-codebook-allowed = 允许值

export-about-title = 标题
export-about-subtitle = 单位和时期
export-about-scope = 范围
export-about-question = 查询
export-about-parameters = 参数
export-about-rows = 行
export-about-method = 计算方法
export-about-grade = 数据级别
export-about-warning = 引用前须知
export-about-figure = 数据编号
export-about-release = 版本
export-about-date = 版本日期
export-about-address = 地址
export-about-verify = 核验此数据是否仍为最新的链接
export-about-source = 来源
export-about-document = 文件
export-about-notice = 声明

export-citation-edition = 数据编号{ $figure }，版本{ $release }，级别：{ $grade }
export-citation-edition-own-values = 根据读者自己的数值设定的方案，无数据编号；版本{ $release }，级别：{ $grade }
export-citation-text-own-values = { $title }。{ $site }。{ $edition }，{ $date }。基础数据来源：{ $source }。{ $address }
export-citation-text = { $title }。{ $site }。{ $edition }，{ $date }。来源：{ $source }。{ $address }（核验是否仍为最新：{ $verify }）

export-recipe-note =
    { $query }: { $question }
    给出数据{ $figure }的{ $rows }行。请在存放版本{ $release }的Parquet文件的文件夹中运行。

export-recipe-note-own-values =
    { $query }: { $question }
    给出设想方案所依据的各行。读者输入的数值和据此得出的结果不包括在内。请在存放版本{ $release }的Parquet文件的文件夹中运行。

export-readme-files = 本压缩包的内容
export-readme-about = 关于这些数据
export-readme-again-title = 如何复现
export-readme-again = 从“数据与方法”页下载版本{ $release }的Parquet文件，将三个脚本之一复制到其文件夹并在其中运行：`duckdb < recipe.sql`、`python recipe.py`或`Rscript recipe.R`。无需本站，即可得出CSV的各行。
export-readme-again-own-values = 链接可打开同一设想方案。脚本给出方案所依据的数据：从“数据与方法”页下载版本{ $release }的Parquet文件，将三个脚本之一复制到其文件夹并在其中运行：`duckdb < recipe.sql`、`python recipe.py`或`Rscript recipe.R`。
export-readme-cite = 引用格式
export-readme-file-csv = 各行数据（UTF-8，逗号分隔；电子表格可能误读为公式的文本以单引号开头）
export-readme-file-png = 图表图片
export-readme-file-svg = 图表图片
export-readme-file-pdf = 图表图片
export-readme-file-codebook-csv = 各列的含义、类型和单位
export-readme-file-citation-txt = 引用格式（一句话）
export-readme-file-citation-bib = 引用格式（BibTeX）
export-readme-file-citation-ris = 引用格式（Zotero、EndNote或Mendeley）
export-readme-file-query-sql = 本站运行的查询
export-readme-file-views-sql = 查询所需的视图和宏
export-readme-file-recipe-sql = 查询、视图和参数，合为一个DuckDB脚本
export-readme-file-recipe-py = 同上，Python版
export-readme-file-recipe-r = 同上，R版
