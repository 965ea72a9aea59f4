# The site's search.

page-search = Search
page-search-lead = Find a Member State, a chart, a term or a document. Everyday names and names in the six official languages work too.
search-short = Search
search-label = Search the site
search-placeholder = Kenya, unit, satellite …
search-members = Member States
search-cards = Charts
search-terms = Terms
search-documents = Documents
search-area = { $text } is not listed as a Member State in these figures. This implies no opinion on its legal status.
search-group = { $text } is a region or a group of States, not a Member State.
search-nothing = Nothing was found for { $text }. Please try another name or fewer words.
