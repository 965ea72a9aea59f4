# The frame of a picture that leaves the app.

picture-source = Source: { $sources }
picture-more-sources = and { $count ->
    [one] one more source
   *[other] { $count } more sources
  }
picture-own-values = Based on a reader’s own values
picture-id = Figure { $figure }: scan to verify
picture-release = Release of { $date }
picture-notes = { $count ->
    [one] Read its note before quoting
   *[other] Read its { $count } notes before quoting
  }
picture-whose = { site-title }. Independent tool built on public figures; not a publication of ITU.
