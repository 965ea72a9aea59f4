page-changes = What changed
page-changes-lead = Every figure belongs to a release. This page compares the release shown with the one before, chart by chart: which numbers were revised and why, and which charts were added or withdrawn.
changes-feed = [Subscribe to updates (Atom feed)]({ $address })
changes-first = This is the first release ({ $release }), of { $date }. There is no earlier one to compare it with.
changes-unseen = The results of release { $release } of { $date } were not kept, so its numbers cannot be compared with these. The notes below say what changed.
changes-between = Release { $number } of { $date } compared with release { $before_number } of { $before }. Charts are compared with default settings, in each price basis.
changes-revised = Revised
changes-added = Added
changes-withdrawn = Withdrawn
changes-unchanged = Unchanged
changes-cards = { $count }
changes-numbers = { $count_n ->
    [0] Words or whole numbers were revised, but no amount or share.
    [one] One number has changed.
   *[other] { $count } numbers have changed.
 }
changes-why = Why:
changes-reasons = Reasons
changes-reason = reason { $number }
changes-on-paper = On paper each list has its first { $shown } rows. The page has them all, or as many as it says.
changes-why-notes = The notes on this release, below, give the reasons.
changes-none-revised = No number on any chart was revised.
changes-none-added = No chart was added.
changes-none-withdrawn = No chart was withdrawn.
changes-notes = Notes on releases
changes-notes-lead = What has changed for readers of an earlier release.
changes-mark-revised = Revised
changes-mark-revised-help = { $count_n ->
    [0] Revised with this release: see What changed.
    [one] One number was revised with this release: see What changed.
   *[other] { $count } numbers were revised with this release: see What changed.
 }
changes-mark-added = New
changes-mark-added-help = Shown for the first time with this release: see What changed.

feed-title = Why ITU matters: what changed in the figures
feed-entry = Release { $number } of the figures: { $title }
feed-first = First release: there is no earlier one to compare it with.
