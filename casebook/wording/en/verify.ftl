page-verify = Verify a figure
page-verify-lead = Every chart, file and slide has a figure ID. Enter it here, or scan its code, to see whether the figure is still current.
verify-label = Figure ID
verify-placeholder = For example { $example }
verify-unchanged = **Unchanged.** This figure is the same in the current release, of { $date }, as when it was published.
verify-same-numbers = **Unchanged numbers.** Every number is the same as in the release of { $date }. Words or columns have changed since.
verify-revised = **Revised since.** { $count ->
    [one] One number has changed
   *[other] { $count } numbers have changed
  } since the release of { $date }. The view below shows the current figures.
verify-unseen = **Revised since.** The figure comes from release number { $number }{ $date ->
    [none] {""}
   *[other] {" "}of { $date }
  }. Its rows for this view were not kept, so the old numbers cannot be compared with the new ones.
verify-withdrawn = **Withdrawn.** The figure comes from release number { $number }{ $date ->
    [none] {""}
   *[other] {" "}of { $date }
  }. The current release no longer has this view.
verify-never = **Not published.** Release number { $number }{ $date ->
    [none] {""}
   *[other] {" "}of { $date }
  } has other numbers in this view. The ID may come from a trial copy that was made before the release was published.
verify-later = **Unknown here.** The ID belongs to release number { $number }, but the current release of this site is number { $live }. The ID may come from a newer copy of the site.
verify-question = **Unknown.** We have no published figure with this ID. It may come from a trial copy.
verify-whole = The figure ID belongs to a file with all rows. The view below shows a part of them.
verify-mistyped = { $text } is not a valid figure ID. Please check for typing errors.
verify-changes = What changed
verify-where = Row
verify-column = Figure
verify-old = Before
verify-new = After
verify-more = The first { $shown } of { $count } changes are shown.
verify-open = Open this view on its page
