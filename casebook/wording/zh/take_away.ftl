# 卡片的菜单。

take-away = 下载或分享
take-away-short = 分享
take-group-picture = 图片
take-group-data = 数据
take-group-share = 分享和引用
take-group-view = 视图
take-png = PNG，附标题和来源
take-svg = SVG，仅图表
take-copy-picture = 复制图片
take-picture = 更多尺寸、PDF
take-data = CSV、Excel等格式
take-bundle = 全部内容（ZIP）
take-recipe = 复现代码
take-share = 通过应用分享
take-copy-citation = 复制语句和引用
take-copy-link = 复制链接
take-mail = 邮件
take-cite = BibTeX、RIS引用格式
take-link = 链接
take-embed = 嵌入网站
take-full = 全屏

take-making = 正在准备…
take-download = 下载{ $what }
take-size = 版式
take-size-wide = 横版，1600 × 900
take-size-tall = 竖版，适合手机
take-theme = 背景
take-theme-light = 浅色
take-theme-dark = 深色
take-format = 格式
take-format-png = PNG
take-format-svg = SVG
take-format-pdf = PDF
take-picture-browser = 本服务器无法制作图片。请使用图表下方的按钮，在您自己的浏览器中制作。

take-scope = 行
take-scope-seen = 所示内容
take-scope-everything = 全部内容
take-rows = { $rows }行。
take-data-csv = CSV（UTF-8，逗号）
take-data-csv-semicolon = CSV，供使用小数逗号的电子表格（分号）
take-data-xlsx = Excel，附编码手册和来源
take-data-parquet = Parquet
take-data-json = JSON，附出处

take-bundle-holds = 一个ZIP，内含CSV各行、编码手册、README、引用格式（文本、BibTeX、RIS）、图片、查询和复现代码。
take-bundle-no-picture = 本服务器无法制作图片，因此ZIP不含图片。

take-link-what = 此链接打开同一视图：
take-link-verify = 此链接显示该数据是否仍为最新：

take-embed-live = 实时
take-embed-frozen = 固定
take-embed-live-what = 框架随数据新版本更新。
take-embed-script = 脚本可选。使用脚本时，框架与卡片等高；不使用时为{ $height }像素。
take-embed-frozen-what = 框架始终显示版本{ $release }，以服务器保留该版本为限。
embed-line-own-values = { $grade }：根据读者自己的数值 · 版本{ $date } · { $site }
embed-line = { $grade } · 数据编号[{ $figure }]({ $verify }) · 版本{ $date } · { $site }

take-recipe-what = 任何人均可从公布的Parquet文件（“数据与方法”页）复现这{ $rows }行，无需本站：
take-recipe-what-own-values = 此设想方案用您的数值计算，所依据的各行任何人均可从公布的Parquet文件（“数据与方法”页）复现，无需本站：
take-recipe-question = 查询
