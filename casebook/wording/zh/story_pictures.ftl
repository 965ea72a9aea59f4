# 首页各屏下方的菜单。
story-share = 分享这一部分
story-share-of = 分享：{ $screen }
story-share-link = 链接图片，1200 × 630（PNG）
story-share-post = 发帖图片，1080 × 1350（PNG）
story-share-address = 这一部分的链接
server-address-story-screen = 首页的一个部分，附语句的图片，供链接或发帖使用
