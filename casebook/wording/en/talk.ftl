# Words of the talk: on its slides, on its controls, in the speaker's window.

talk-opening = In short
talk-request = What is asked
talk-sources = Sources
talk-rows-shown = The first rows and columns; the whole table is in the briefing’s files.
talk-rows-latest = The latest rows and the first columns; the whole table is in the briefing’s files.
talk-bars-shown = The first { $shown } of { $all }; all of them are in the briefing’s files.
talk-source = Source: { $source }
talk-figure = Figure { $figure }
talk-own-values = Made with your own values
talk-release = Release { $release } of { $date }
talk-scan = Scan to check the figure
talk-chart-of = { $name }. { $title } { $subtitle }
talk-role = slide
talk-no-script = Without scripts the slides are shown one below the other, with tables for charts.

talk-previous = Previous slide
talk-next = Next slide
talk-blank = Blank the screen
talk-full-screen = Full screen
talk-theme = Light or dark
talk-notes = Speaker’s notes
talk-filter = Another Member State
talk-help = Keys
talk-leave = Leave the talk
talk-close = Close
talk-controls = Controls of the talk
talk-country = Member State
talk-country-none = As in the briefing
talk-region = Region
talk-region-none = As in the briefing
talk-filter-apply = Show
talk-filter-lead = The same slides, for another Member State or region.
talk-loading = Asking for the figures …
talk-offline = The server cannot be reached. The slides that are loaded stay and go on working.
talk-shown = The slides now show: { $choice }
talk-announced = Slide { $at } of { $count }: { $title }
talk-blanked = The screen is blank. Press B to show it again.

talk-key-next = Next slide
talk-key-previous = Previous slide
talk-key-ends = First and last slide
talk-key-blank = Blank the screen, and back
talk-key-full = Full screen
talk-key-notes = Speaker’s notes in a second window
talk-key-filter = Choose a Member State or a region
talk-key-theme = Light or dark
talk-key-help = This list
talk-key-leave = Close, or leave the talk
talk-key-click = Click a Member State or a region in a chart to see the same slides for it; click a name in the legend to see it alone.

talk-notes-title = Speaker’s notes
talk-notes-point = Say
talk-notes-caveat = To know when quoting it
talk-notes-own = Your note
talk-notes-source = Source
talk-notes-questions = Likely questions
talk-notes-next = Next
talk-notes-last = This is the last slide.
talk-notes-clock = Time
talk-notes-elapsed = Elapsed
talk-notes-restart = Start again from zero
talk-notes-waiting = Waiting for the window with the slides. Open the notes from there with N.
talk-notes-refused = The browser did not open the second window. Allow this site to open windows, then press N again.

talk-trouble-title = The slides cannot be shown
talk-trouble-back = To the dashboard
