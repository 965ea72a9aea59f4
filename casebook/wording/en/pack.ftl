# Words of the offline pack and of the README in its ZIP.

pack-kept = This file needs no network: charts, data and sources are all inside it.
pack-present = Present
pack-print = Print
pack-theme = Light or dark
pack-contents = Contents
pack-view = View of this finding
pack-no-script = Without scripts the charts are shown as tables.
pack-verify = To check whether it is still current: { $address }
pack-verify-none = Figure { $figure } can be checked on the dashboard’s page “Verify”.
pack-figure = Figure { $figure }, release { $release } of { $date }
pack-about = About this figure
pack-method = How it is calculated
pack-warnings = Before you quote this
pack-note = Own note
pack-save = Save the data (CSV)
pack-data = Data and codebook
pack-data-lead = The rows behind each chart, as they were when this file was made, and what their columns mean.
pack-column = Column
pack-meaning = Meaning
pack-type = Type
pack-unit = Unit
pack-codebook = Codebook: every column of the data
pack-cite = How to cite
pack-cite-save = For reference managers:
pack-footer = Independent tool built on public figures; not a publication of ITU. Release { $release } of { $date }.

pack-readme-open = Double-click { $file } to open it in a web browser. It needs no network and sends nothing. “Present” shows the same findings as slides: arrow keys move, S opens the speaker’s notes, ? lists the keys.
pack-readme-files = In this folder:
pack-readme-check = SHA256SUMS.txt has the checksum of each file (sha256sum -c SHA256SUMS.txt). The CSV files are UTF-8, separated by commas; text that a spreadsheet could read as a formula starts with an apostrophe. codebook.csv explains each column.
pack-readme-figures = The findings, with their sources, grades and figure IDs:
pack-readme-figure = Figure { $figure }
pack-readme-own-values = Based on a reader’s own values; no figure ID
pack-readme-release = Release { $release } of { $date }. Independent tool built on public figures; not a publication of ITU.
