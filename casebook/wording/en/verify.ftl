page-verify = Verify a figure
page-verify-lead = Every chart, file and slide bears a figure id. Type it here, or scan its code: the same view opens, and says whether the figure still stands.
verify-label = Figure id
verify-placeholder = For example { $example }
verify-unchanged = **Unchanged.** This figure stands in the live release of { $date } as it was published.
verify-revised = **Revised since.** { $count ->
    [one] One number has changed
   *[other] { $count } numbers have changed
  } since the release of { $date }. The view below shows the figures as they are now.
verify-revised-unseen = **Revised since.** The figure comes from release number { $number }, whose rows are no longer kept for this view. The view below shows the figures as they are now.
verify-unknown = **Unknown.** The id is well formed, but no figure of a release known here bears it. It may come from a later release, or from a trial copy.
verify-changes = What changed
verify-where = Where
verify-column = Figure
verify-old = From
verify-new = To
verify-more = The first { $shown } of { $count } changes are shown.
verify-open = Open this view on its page
