# 简报编制者撰写的文字：标题、抬头、要点、问答。
# 编制者的语句从不显示为本站的语句。

brief-own-words = 简报编制者撰写的文字
brief-own-marked = { $text }（{ $whose }）
brief-own-remark = 由简报编制者撰写，无本站数据依据：{ $parts }。
brief-own-title = 标题
brief-own-letterhead = 抬头
brief-own-messages = { $count }项要点
brief-own-questions = { $count }个问题及其答复
brief-own-left-out = 简报编制者略去了{ $count }个常用问题。
notice-basket-words = 链接中的简报文字过长，已略去：{ $value }。
error-text-too-long = 文字有{ $length }个字符；此处最多{ $limit }个。请缩短。
error-letters-missing = PDF没有以下字符的字形：{ $characters }。请选择其他格式，或在文字中替换这些字符。

words-heading = 文字
words-lead = 标题、抬头、要点和问题可以使用您自己的文字，并标明由您撰写；数据保持不变。
words-title = 标题和抬头
words-messages = 要点
words-questions = 问答
words-field-title = 标题
words-field-title-help = 显示于各种格式。清空此栏可恢复常用标题。
words-field-letterhead = 抬头
words-field-letterhead-help = 最多三行，例如您所在的部门及其地址。
words-field-message = 要点{ $place }
words-field-message-help = 用您自己的话修改，或清空此栏将其略去。您自己的文字没有数据编号。
words-field-added = 您的要点{ $place }
words-field-question = 您的问题{ $place }
words-field-answer = 您的答复{ $place }
words-keep-question = 保留：{ $question }
words-yours = 您的文字。原文：{ $original }
words-yours-left-out = 您略去了此要点。原文：{ $original }
words-back = 恢复原文
words-back-help = 恢复原文：{ $name }。
words-back-all = 恢复全部原文
words-full = 一份简报最多{ $limit }项要点。如需再加，请先略去一项。
words-full-questions = 一份简报最多{ $limit }个自己的问题。
words-no-letters = 无法制作PDF，因为没有{ $characters }的字形。请选择其他格式，或修改您的文字。
