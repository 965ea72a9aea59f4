# The menu below each screen of the first page.
story-share = Отправить этот раздел
story-share-of = Отправить: { $screen }
story-share-link = Картинка для ссылки, 1200 × 630 (PNG)
story-share-post = Картинка для публикации, 1080 × 1350 (PNG)
story-share-address = Ссылка на этот раздел
server-address-story-screen = Один раздел первой страницы в виде изображения с его предложением, для ссылки или публикации
