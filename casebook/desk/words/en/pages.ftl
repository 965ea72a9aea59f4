# The pages of the desk.

back = Back to the list
moment = { $at } (Geneva)
choose = Choose
open = Open
why = Reason

## Load

load-way = How
load-way-file = From a spreadsheet
load-way-figure = One published figure
load-way-drafts = Drafts
load-file = Spreadsheet (Excel .xlsx or CSV)
    .help = As it is: title rows, footnotes and totals may stay. Nothing is published by loading.
load-reading = Reading the file …
load-kept = { $name } is still loaded, with what you mended. Load another file above to replace it.
load-table = These figures are
    .help = Recognised by the columns and the figures in them. Choose another table if this is not right.
load-how = How the file was read
load-header = Row of the column headings
    .help = 0: there is none.
load-decimal = Sign before decimals
load-decimal-seen = as the file shows
load-decimal-point = point (1.5)
load-decimal-comma = comma (1,5)
load-complete = The file is complete
    .help = Rows that we have and the file does not are then withdrawn.
load-complete-no = no: what is not in it stays
load-complete-years = yes, for its years
load-complete-table = yes, for the whole table
load-columns = Columns
load-not-used = (not used)
load-read-again = Read again this way
load-problems = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
}
load-no-problem = Nothing stands in the way.
load-cells = The cells of the file
load-right-value = Right value
load-more-problems = And { $count } more, in the cells below.
load-confirm = I have checked this
load-only-problems = { $count ->
    [one] Show only the row with something to mend
   *[other] Show only the { $count } rows with something to mend
}
load-first-rows = The first { $count } rows are shown; all of them count.
load-row = Row
load-what-to-do = What to do
load-leave-out = Leave out
load-not-ready = You can save once nothing is left to mend above.
load-nothing-new = The file has the figures that are there already: there is nothing to save.
load-save = Save as a draft
load-sheets = The file has figures of several tables. What is switched on goes into one draft, and is published together.
load-sheet = Sheet “{ $sheet }”: { $table }
load-sheets-differ = Two sheets give different values of the same cell. Mend one of them, or switch it off: { $cells }
load-into = Save into
    .help = Figures of several tables that belong together, such as contributions and revenue of a new year, are checked and published together when they are in one draft.
load-into-new = a new draft
load-into-differs = Draft { $id } has another value of the same cells. Change it there, or save into a new draft: { $cells }
figure-check = Check and save as a draft
column-source-kind = Kind of source
source-kind-official = official
source-kind-secondary = secondary (press and others)
status-forecast = forecast
topic-unit-amount = amount of the unit
topic-contributory-units = contributory units
topic-budget = budget
topic-financial-plan = financial plan
topic-efficiency = efficiency
topic-unmet-need = unmet need
topic-voluntary = voluntary contributions
topic-strategic-plan = strategic plan
topic-result = result
topic-financial-position = financial position
topic-national-case = case of a country
drafts-none = There are no open drafts.
drafts-one = **Draft { $id }** · { $table } · { $count ->
    [one] one change
   *[other] { $count } changes
} · { $name }, { $at }

## Changes and what follows from them

changes-revised = Cells revised
changes-added = Rows added
changes-withdrawn = Rows withdrawn
changes-column = Column
changes-table = Table
changes-old = Now
changes-new = New
preview-title = What would change
preview-again = Try again
preview-wait = Working out every sentence and chart as it would be. You can go on meanwhile.
preview-refused = These figures cannot be published as they are:
preview-broken = These charts could not be shown with the new figures: { $cards }. Do not publish them before whoever runs the desk has looked at its log.
preview-rows = Rows ({ $count })
preview-totals = Totals ({ $count })
preview-sentences = Sentences ({ $count })
preview-cards = Charts and figure IDs ({ $count })
preview-briefs = Briefings ({ $count })
preview-none = None.
preview-year = Year
preview-rows-before = Rows now
preview-rows-after = Rows then
preview-old = Now
preview-new = Then
preview-more = And { $count } more.
preview-card = Chart
preview-view = View
preview-page = Page
preview-figure-before = Figure ID now
preview-figure-after = Figure ID then
preview-cells = Values changed
preview-member-states = { $more ->
    [0] Pages compared: { $names }.
   *[other] Pages compared: { $names }; { $more } more Member States are touched.
}

## Draft and request

draft-title = Draft { $id }: { $table }
draft-saved = Version { $version }, saved by { $name }, { $at }
draft-asked = Its publication has been asked for. It can be changed again once the request is withdrawn or refused.
draft-dropped = This draft was laid aside.
draft-save = Save the changes
draft-drop = Lay the draft aside
draft-both = { $name } has changed the same cells meanwhile. Reload the page to see them, then decide which value is right: { $cells }
draft-merged = Somebody else had saved meanwhile; both changes are kept.
draft-alongside = { $name } works at the same table, in draft { $id }. { $count ->
    [0] No cell is changed in both.
    [one] One cell is changed in both: agree on its value before you ask.
   *[other] { $count } cells are changed in both: agree on their values before you ask.
}
source-document = Source document
    .placeholder = for instance C25/45, Table 3
    .help = The document in which these figures stand, as a reader would look for it.
source-address = Address of the document
source-quotation = Words of the document
    .help = The sentence or the row of the table, as it stands there.
ask-title = Ask for publication
ask-reason = Why
    .help = Readers see this under “What changed”.
ask-button = Ask for publication
ask-needed = Give the source document and the reason: both are needed.
requests-none = Nothing has been asked for.
requests-one = { $name }, { $at } · { $count ->
    [one] one change
   *[other] { $count } changes
}
request-title = Request { $id }: { $table }
request-open = to be decided
request-approved = approved
request-published = published
request-refused = refused
request-withdrawn = withdrawn
request-quotation = “{ $text }”
request-file = From the file { $name } (SHA-256 { $hash }…)
preparation-wanted = Its release will be made in a moment, so that it can go live at once.
preparation-working = Its release is being made.
preparation-done = Its release is ready: once approved, it is live within two seconds.
preparation-failed = No release can be made of it: { $problem }
comments-title = { $count ->
    [0] Comments
   *[other] Comments ({ $count })
}
comment = Comment
comment-button = Add the comment
decide-title = Decide
decide-own = You asked for this yourself: somebody else has to approve it.
approve-now-lead = Readers see it at once, on every open page.
approve-now = Approve and publish now
approve-day = Day
approve-time = Time in Geneva
approve-dated = The release has the date { $day }, the day of that minute in UTC.
approve-later = Approve for this minute
refuse = Refuse
refuse-button = Refuse the request
withdraw = Withdraw my request
withdraw-button = Withdraw it

## Releases

releases-live = Readers see
releases-first = As it was when the desk was set up.
releases-none = There is no release yet. Whoever runs the desk starts it with “python -m casebook.desk init”.
releases-scheduled = Scheduled ({ $count })
releases-past = Before
publication-of = request { $id }
publication-back = take back { $id }
publication-waiting = for { $at }
publication-publishing = being published
publication-live = live since { $at }
publication-replaced = live from { $at }, replaced since
publication-taken-back = taken back; had been live from { $at }
publication-stopped = stopped
publication-failed = not published
publication-done = done, { $at }
countdown = in { $time }
countdown-now = as soon as its release is ready
stop = Stop it
open-request = Open the request
take-back = Take back
take-back-lead = The release before ({ $release }) is live again at once. The record says who did it, and why.
take-back-button = Take it back now

## Use

use-week = Week
use-none = Nothing has been counted yet.
use-off = The counts come from the sites that share a store with this desk.
use-pages = Pages
use-cards = Charts
use-files = Files taken
use-countries = Pages of Member States
use-what = What
use-times = Times
use-others = Other Member States together
use-file-brochure = Brochure
use-file-infographic = Infographic
use-file-story = The story in pictures
use-file-talk = A briefing to present
use-file-briefing = Briefing
use-file-release = The whole release

## Record

record-search = Search in names, things and reasons
record-actions = Actions
record-when = When
record-who = Who
record-what = What
record-target = Of
record-why = Why
target-request = request { $id }
target-draft = draft { $id }
target-publication = publication { $id }
target-release = release { $id }
record-file = File
record-hash = Hash
record-length = { $count ->
    [one] One entry. Its hash: { $hash }
   *[other] { $count } entries. The hash of the last one: { $hash }
}
record-verify = Check the chain
record-export = Export
record-save = Save the file
record-whole = { $count ->
    [one] The one entry is whole. Its hash: { $hash }
   *[other] All { $count } entries follow each other unchanged. The hash of the last one: { $hash }
}
record-broken = The chain is broken at entry { $line }. Tell whoever runs the desk.
action-start-draft = draft begun
action-save-draft = draft saved
action-drop-draft = draft laid aside
action-ask = publication asked for
action-withdraw = request withdrawn
action-comment = comment
action-approve = approved
action-refuse = refused
action-stop = stopped
action-take-back = take-back ordered
action-published = published
action-taken-back = taken back
action-refused = attempt not allowed
action-export-record = record exported
action-begin = desk set up
