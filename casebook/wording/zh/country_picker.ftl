# 成员国选择框下方：输入的文字与任何名称都不相符，或与多个名称相符。
filter-country-not-found = 未找到与{ $text }相符的成员国。请尝试其他写法，或从列表中选择。
filter-country-several = { $text }可能指{ $names }。请从列表中选择其一。
