# “哪一个占比？”卡片：每个占比及其所依据的总体。
share-of-of-total = 占全部收入
    .whole = 成员国占{ $period }年全部实收收入（包括自愿捐款）的比例
share-of-without-voluntary = 占不含自愿捐款的收入
    .whole = 成员国占{ $period }年不含自愿捐款的实收收入的比例
share-of-published-member-states = 占正常预算，公布数
    .whole = 成员国，某文件公布的{ $period }年占比，未说明计算方法
share-of-published-all-members = 占正常预算，所有成员合计
    .whole = 成员国、部门成员、部门准成员和学术成员，{ $period }年公布数
# 引用占比处通往该卡片的链接。
share-which = 哪一个占比？常见四种说法，所依据的总体各不相同
