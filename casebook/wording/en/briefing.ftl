# The page on which a briefing is put together, and the ways to it from every card.

page-briefing = Briefing
page-briefing-heading = Your briefing
page-briefing-lead = Choose cards on any page, put them in order, add notes of your own, and take the whole away as slides, documents or a page that works without a network. Everything stands in the link; nothing is kept on the server.

briefing-add = Add to briefing
briefing-added = In the briefing
briefing-add-short = Add
briefing-added-short = Added
briefing-named = { $action }: { $name }
briefing-add-sentence = Add fact { $place }: { $name }
briefing-added-sentence = Added: fact { $place }, { $name }
briefing-add-help = Adds this card, as it stands now, to the briefing.
briefing-add-sentence-help = Adds the finding of the card that proves this sentence to the briefing.
briefing-added-help = Takes it out of the briefing again.
briefing-counter = Briefing ({ $count })

briefing-start = Start with
briefing-start-lead = Or go to any page and add its cards one by one.
briefing-start-again = Start again
briefing-start-again-lead = This replaces the cards and notes that are there now.
briefing-start-national = Briefing on { $country }
briefing-start-national-what = The usual cards for this audience, from the class of contribution to what comes back.
briefing-start-council = The standard case
briefing-start-council-what = For the Council working group: the Union’s revenue, units, savings and needs.
briefing-start-ministry = The case for a ministry of { $country }
briefing-start-ministry-what = From the Union’s case to the Member State’s own, in about ten cards.
briefing-start-empty = Empty
briefing-start-empty-what = Takes all cards out.
briefing-choose-country = Choose a Member State in the side bar for its national briefing.

briefing-for = For whom
briefing-take = Take it away
briefing-take-national = Get a two-page briefing (PDF)
briefing-take-council = Get the standard case (PDF)
briefing-present = Present
briefing-present-help = Opens full-screen slides: arrow keys turn the pages, B blanks the screen.
briefing-link = Link
briefing-link-what = Whoever opens this address sees this briefing, with your notes, in the release that is live then.
briefing-format-pptx = Slides (PowerPoint)
briefing-format-slide = One slide (PowerPoint)
briefing-format-docx = Document (Word)
briefing-format-pdf = Note (PDF)
briefing-format-page = One page (PDF)
briefing-format-html = Offline page
briefing-format-zip = All data
briefing-format-pptx-help = One slide a card, charts and tables to edit, speaker notes.
briefing-format-slide-help = The key messages, one chart and the decision on one slide.
briefing-format-docx-help = Two pages with headings and tables, to restyle.
briefing-format-pdf-help = A two-page note.
briefing-format-page-help = The key messages, one chart and the decision on one page.
briefing-format-html-help = One file with live charts, data and codebook, for a stick.
briefing-format-zip-help = The same with a CSV of each card.

briefing-cards = Cards
briefing-cards-count = { $count ->
    [one] One card
   *[other] { $count } cards
  } of at most { $limit }
briefing-preview = As it will read
briefing-up = Up
briefing-down = Down
briefing-remove = Remove
briefing-up-help = Moves “{ $name }” up.
briefing-down-help = Moves “{ $name }” down.
briefing-remove-help = Takes “{ $name }” out.
briefing-note-and-form = Note
briefing-note = Your note
briefing-note-help = Plain text; it stands under the finding in every format, marked as yours.
briefing-note-mine = Own note: { $note }
briefing-sentence = Sentence only
briefing-sentence-help = Leaves out chart and table.
briefing-figure = Figure { $figure }
briefing-own-values = Illustrative, no figure id
briefing-national = Other audiences and formats
briefing-open = Open and adapt
briefing-national-what = The usual briefing for this audience, made from the figures on this page.
briefing-borrowed = This briefing came by a link. Yours is kept in this browser.
briefing-own-back = Back to my briefing
