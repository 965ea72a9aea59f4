# The menu below each screen of the first page.
story-share = Share this part
story-share-of = Share: { $screen }
story-share-link = Picture for a link, 1200 × 630 (PNG)
story-share-post = Picture for a post, 1080 × 1350 (PNG)
story-share-address = Link to this part
server-address-story-screen = One part of the first page as a picture with its sentence, for a link or a post
