# Le menu sous chaque écran de la première page.
story-share = Partager cette partie
story-share-of = Partager : { $screen }
story-share-link = Image pour un lien, 1200 × 630 (PNG)
story-share-post = Image pour une publication, 1080 × 1350 (PNG)
story-share-address = Lien vers cette partie
server-address-story-screen = Une partie de la première page sous forme d’image avec sa phrase, pour un lien ou une publication
