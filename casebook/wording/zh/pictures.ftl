# 离开本应用的图片的边框文字。

picture-source = 来源：{ $sources }
picture-more-sources = 及另外{ $count }个来源
picture-own-values = 根据读者自己的数值
picture-id = 数据编号{ $figure }：扫描核验
picture-release = 版本日期{ $date }
picture-notes = 引用前请阅读其{ $count }条说明
picture-whose = { site-title }。根据公开数据独立制作的工具，并非国际电联出版物。
