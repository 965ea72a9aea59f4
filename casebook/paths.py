"""Paths of files and folders, all relative to the project's root, never to the working folder."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
SOURCES = DATA / "sources"
QUERIES = ROOT / "queries"
PACKAGE = ROOT / "casebook"
PAGES = ROOT / "pages"
STATIC = ROOT / "casebook" / "ui" / "static"
# What browsers are given beside pages: the card, plotly.js.
WEB = ROOT / "casebook" / "web"
PLOTLY = WEB / "plotly" / "plotly-4.1.1-dadb6859.min.js"
WORDING = ROOT / "casebook" / "wording"

# Releases may live on another disk than the code (a read-only image, a shared volume).
TABLES = Path(os.environ.get("CASEBOOK_TABLES", DATA / "tables"))
