"""A card as a picture: laid out by a browser, with its source, grade and figure id."""
