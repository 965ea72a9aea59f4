# The menu below each screen of the first page.
story-share = Compartir esta parte
story-share-of = Compartir: { $screen }
story-share-link = Imagen para un enlace, 1200 × 630 (PNG)
story-share-post = Imagen para una publicación, 1080 × 1350 (PNG)
story-share-address = Enlace a esta parte
server-address-story-screen = Una parte de la primera página como imagen con su frase, para un enlace o una publicación
