# 离线资料包及其ZIP中README的文字。

pack-kept = 此文件无需网络：图表、数据和资料来源均在其中。
pack-present = 演示
pack-print = 打印
pack-theme = 浅色或深色
pack-contents = 目录
pack-view = 此结论的视图
pack-no-script = 未启用脚本时，图表显示为表格。
pack-verify = 核验是否仍为最新：{ $address }
pack-verify-none = 数据{ $figure }可在本站“核验”页核验。
pack-figure = 数据编号{ $figure }，版本{ $release }（{ $date }）
pack-about = 关于此数据
pack-method = 计算方法
pack-warnings = 引用前须知
pack-note = 自己的说明
pack-save = 保存数据（CSV）
pack-data = 数据和编码手册
pack-data-lead = 制作此文件时各图表所依据的各行，及其各列的含义。
pack-column = 列
pack-meaning = 含义
pack-type = 类型
pack-unit = 单位
pack-codebook = 编码手册：数据的每一列
pack-cite = 引用格式
pack-cite-save = 供文献管理软件使用：
pack-footer = 根据公开数据独立制作的工具，并非国际电联出版物。版本{ $release }（{ $date }）。

pack-readme-open = 双击{ $file }，即可在网络浏览器中打开。无需网络，也不发送任何内容。“演示”以幻灯片显示同样的结论：方向键切换，按S键打开演讲者备注，按“?”键列出按键。
pack-readme-files = 本文件夹的内容：
pack-readme-check = SHA256SUMS.txt载有每个文件的校验和（sha256sum -c SHA256SUMS.txt）。CSV文件为UTF-8编码，以逗号分隔；电子表格可能误读为公式的文本以单引号开头。codebook.csv说明每一列。
pack-readme-figures = 结论及其资料来源、级别和数据编号：
pack-readme-figure = 数据编号{ $figure }
pack-readme-own-values = 根据读者自己的数值；无数据编号
pack-readme-release = 版本{ $release }（{ $date }）。根据公开数据独立制作的工具，并非国际电联出版物。
