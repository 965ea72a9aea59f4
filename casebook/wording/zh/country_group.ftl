# 在属于某一组别的成员国页面上关于该组别的说明。
country-group-facts = 国际电联与最不发达国家
    .subtitle = 该组别已公布的数据，各注年份；并非某一成员国的数据
    .method = 数据按公布的原样列出，在数据版本发布日属于该组别的成员国页面上显示。一项承诺只要受益方中至少有一个最不发达国家，即予计入。承诺由其他各方作出，不是国际电联的收入。数据涉及哪些国家，我们的资料来源中没有说明。
country-group-facts-finding = 最不发达国家：截至{ $year }年，Partner2Connect有{ $pledges }项承诺（{ $amount }）面向至少一个最不发达国家；{ $cyber_year }年，Cyber for Good向其中{ $supported }个国家提供了支持
country-group-facts-empty = 在最不发达国家成员国的页面上显示
country-gets-ldc = { $country }是最不发达国家之一。截至{ $year }年，在国际电联运作的Partner2Connect中，有{ $pledges }项承诺面向至少一个最不发达国家，金额为{ $amount }；这些承诺由其他各方作出，不是国际电联的收入。{ $cyber_year }年，国际电联的Cyber for Good项目向其中{ $supported }个国家提供了支持。
case-fact-f0833 = 截至{ $year }年面向至少一个最不发达国家的Partner2Connect承诺
    .number = { $value }项
case-fact-f0834 = 截至{ $year }年这些承诺的金额；不是国际电联的收入
    .number = { $value }
case-fact-f0669 = { $year }年获国际电联Cyber for Good项目支持的最不发达国家
    .number = { $value }个
