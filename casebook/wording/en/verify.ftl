page-verify = Verify a figure
page-verify-lead = Every chart, file and slide bears a figure ID. Type it here, or scan its code: the same view opens, and says whether the figure still stands.
verify-label = Figure ID
verify-placeholder = For example { $example }
verify-unchanged = **Unchanged.** This figure stands in the live release of { $date } as it was published.
verify-same-numbers = **Unchanged numbers.** Every number is as it was in the release of { $date }. Words or columns of the view have changed since.
verify-revised = **Revised since.** { $count ->
    [one] One number has changed
   *[other] { $count } numbers have changed
  } since the release of { $date }. The view below shows the figures of the release on show.
verify-unseen = **Revised since.** The figure comes from release number { $number }{ $date ->
    [none] {""}
   *[other] {" "}of { $date }
  }. Its rows for this view are not at hand, so the old numbers cannot be set beside the new ones.
verify-withdrawn = **Withdrawn.** The figure comes from release number { $number }{ $date ->
    [none] {""}
   *[other] {" "}of { $date }
  }. The live release no longer shows such a view.
verify-never = **Not published.** Release number { $number }{ $date ->
    [none] {""}
   *[other] {" "}of { $date }
  } gives other numbers in this view. The ID may come from a trial copy that was made before the release was published.
verify-later = **Unknown here.** The ID names release number { $number }; the live release of this site is number { $live }. It may come from a newer copy of the site.
verify-question = **Unknown.** The ID is well formed, but it stands for no view that was published here. It may come from a trial copy.
verify-whole = The figure is of a file with everything. The view below shows a part of it.
verify-mistyped = { $text } is not a valid figure ID. Please check for typing errors.
verify-changes = What changed
verify-where = Where
verify-column = Figure
verify-old = From
verify-new = To
verify-more = The first { $shown } of { $count } changes are shown.
verify-open = Open this view on its page
