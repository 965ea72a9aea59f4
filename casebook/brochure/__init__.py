"""The brochure, its deck and the infographics: the case in designed pages, from story and cards."""
