page-changes = What changed
page-changes-lead = Every figure belongs to a release of the numbers. This page compares the release shown with the one before, card by card: what was revised, from what to what and why, what was added, what was withdrawn.
changes-feed = News of releases come as an Atom feed at [{ $address }]({ $address }).
changes-first = This is the first release ({ $release }), of { $date }. There is none before it, so nothing has been revised, added or withdrawn. From the second release on the two are compared here.
changes-unseen = The answers of the release before were not kept, so numbers cannot be compared with those of release { $release } of { $date }. The notes below say in words what changed.
changes-between = Release { $number } of { $date } compared with release { $before_number } of { $before }. Each card is compared as it stands without any choice, in each price basis.
changes-revised = Revised
changes-added = Added
changes-withdrawn = Withdrawn
changes-unchanged = Unchanged
changes-cards = { $count }
changes-numbers = { $count_n ->
    [0] Words or whole numbers were revised, no amount or share.
    [one] One number is no longer the same.
   *[other] { $count } numbers are no longer the same.
 }
changes-why = Why:
changes-why-notes = The notes on this release, below, say why.
changes-none-revised = No number that a card shows was revised.
changes-none-added = No card was added.
changes-none-withdrawn = No question was withdrawn.
changes-notes = Notes on releases
changes-notes-lead = What a reader of an earlier release finds different, in words.
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
feed-counts = Cards revised: { $revised }; added: { $added }; withdrawn: { $withdrawn }; unchanged: { $unchanged }.
feed-revised = { $card }: { $count_n ->
    [0] words or whole numbers revised
    [one] one number revised
   *[other] { $count } numbers revised
 }
feed-first = First release: there is none before it to compare with.
