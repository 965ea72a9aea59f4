# 站内搜索。

page-search = 搜索
page-search-lead = 查找成员国、图表、术语或文件。也可使用通称和六种正式语文的名称。
search-short = 搜索
search-label = 站内搜索
search-placeholder = 肯尼亚、单位、卫星……
search-members = 成员国
search-cards = 图表
search-terms = 术语
search-documents = 文件
search-area = { $text }在这些数据中未列为成员国。这不意味着对其法律地位表示任何意见。
search-group = { $text }是一个区域或国家组别，而不是成员国。
search-nothing = 未找到与{ $text }相符的内容。请尝试其他名称或减少字词。
