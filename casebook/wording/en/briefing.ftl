# The page on which a briefing is put together, and the ways to it from every card.

page-briefing = Briefing
page-briefing-heading = Your briefing
page-briefing-lead = Choose cards on any page, put them in order and add your own words. Download the result as slides, a document or a page that works without a network. Your briefing is saved in its link, not on our server.

briefing-add = Add to briefing
briefing-added = In the briefing
briefing-add-short = Add
briefing-added-short = Added
briefing-named = { $action }: { $name }
briefing-add-sentence = Add fact { $place }: { $name }
briefing-added-sentence = Added: fact { $place }, { $name }
briefing-add-help = Adds this card, as you see it now, to the briefing.
briefing-add-sentence-help = Adds the finding of the card that proves this sentence to the briefing.
briefing-added-help = Removes it from the briefing.
briefing-counter = Briefing ({ $count })

briefing-start = Start with
briefing-start-lead = Or go to any page and add its cards one by one.
briefing-start-again = Start again
briefing-start-again-lead = This replaces the cards and notes that are there now.
briefing-start-national = Briefing on { $country }
briefing-start-national-what = The usual cards for this audience: what ITU does, what it costs, and the decision.
briefing-start-council = The standard case
briefing-start-council-what = For the Council working group: what ITU does, its revenue, units, savings and needs.
briefing-start-ministry = The case for a ministry of { $country }
briefing-start-ministry-what = From the case for ITU to that of the Member State, in about ten cards.
briefing-start-empty = Empty
briefing-start-empty-what = Removes all cards.
briefing-choose-country = Choose a Member State at the top of the page for its national briefing.

briefing-for = Audience
briefing-language = Language of the files
briefing-take = Download
briefing-take-national = Get a two-page briefing (PDF)
briefing-take-council = Get the standard case (PDF)
briefing-present = Present
briefing-present-help = Opens slides on the full screen. The arrow keys move from slide to slide; B blanks the screen.
briefing-link = Link
briefing-link-what = Anyone who opens this address sees this briefing, with your notes and the newest figures.
briefing-format-pptx = Slides (PowerPoint)
briefing-format-slide = One slide (PowerPoint)
briefing-format-docx = Document (Word)
briefing-format-pdf = Note (PDF)
briefing-format-page = One page (PDF)
briefing-format-html = Offline page
briefing-format-zip = All data
briefing-format-pptx-help = One slide for each card, with charts and tables to edit and speaker notes.
briefing-format-slide-help = The key messages, one chart and the decision on one slide.
briefing-format-docx-help = Headings, charts and tables to edit; two pages for a Member State’s usual briefing.
briefing-format-pdf-help = To print or send; two pages for a Member State’s usual briefing.
briefing-format-page-help = The key messages, one chart and the decision on one page.
briefing-format-html-help = One file with charts and data, to carry on a USB stick.
briefing-format-zip-help = The offline page with a CSV file for each card.

briefing-cards = Cards
briefing-cards-count = { $count ->
    [one] One card
   *[other] { $count } cards
  } of at most { $limit }
briefing-preview = Preview
briefing-up = Up
briefing-down = Down
briefing-remove = Remove
briefing-up-help = Moves “{ $name }” up.
briefing-down-help = Moves “{ $name }” down.
briefing-remove-help = Removes “{ $name }”.
briefing-note-and-form = Note
briefing-note = Your note
briefing-note-help = Plain text. It appears under the finding in every format, marked as yours.
briefing-note-mine = Own note: { $note }
briefing-sentence = Sentence only
briefing-sentence-help = Leaves out chart and table.
briefing-figure = Figure { $figure }
briefing-own-values = Illustrative, no figure id
briefing-national = Other audiences and formats
briefing-open = Open and adapt
briefing-national-what = The usual briefing for this audience, made from the figures on this page.
briefing-borrowed = This briefing was opened from a link. Yours is kept in this browser.
briefing-own-back = Back to my briefing
