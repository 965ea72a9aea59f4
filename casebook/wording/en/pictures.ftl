# The frame of a picture that leaves the app.

picture-source = Source: { $sources }
picture-more-sources = and { $count ->
    [one] one more source
   *[other] { $count } more sources
  }
picture-id = Figure { $figure }
picture-release = Release of { $date }
picture-notes = { $count ->
    [one] One note to know when quoting: scan the code
   *[other] { $count } notes to know when quoting: scan the code
  }
picture-verify = Scan to verify
picture-whose = { site-title }. Independent tool built on public figures; not a publication of ITU.
