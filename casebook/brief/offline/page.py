"""The offline pack: a briefing as one HTML file that needs no network, and a ZIP with its data."""

import base64
import json
from functools import cache
from typing import Any

from markupsafe import Markup

from casebook.brief.model import Brief, Part
from casebook.brief.offline import files as pack_files
from casebook.brief.presenter import page, templates
from casebook.brief.presenter.table import whole
from casebook.brief.presenter.talk import slides
from casebook.paths import STATIC

SCRIPTS = ("charts.js", "talk.js", "speaker.js", "live.js", "pack.js", "start.js")


def html(brief: Brief) -> bytes:
    """The pack as one file: charts, words, data, codebook, citations, and the talk.

    Nothing in it leads outside: its policy lets exactly its own scripts run, and no request leave.
    """
    talk, outlines = slides(brief), _outlines(brief)
    scripts = [templates.plotly(), templates.script(*SCRIPTS)]
    return templates.templates().get_template("pack.html").render(
        **page.context(brief, talk),
        data=page.data(talk, brief),
        alone=False,
        places=None,
        policy=_policy(),
        style=Markup(templates.style("talk.css", "pack.css", inside=True)),
        scripts=[Markup(script) for script in scripts],
        figures=[part.prepared.figure for part in brief.parts],
        outlines=outlines,
        tables=[whole(part.table, part.table_more) for part in brief.parts],
        files=_as_links(pack_files.data(brief)),
        codebook=pack_files.codebook(brief),
        citations=pack_files.citations(brief),
        cited=_as_links(pack_files.cited(brief)),
    ).encode()


def archive(brief: Brief) -> bytes:
    """The ZIP: the HTML file, the rows of each chart as CSV, codebook, citations, checksums."""
    return pack_files.zipped(brief, html(brief))


@cache
def _policy() -> str:
    scripts = (templates.plotly(), templates.script(*SCRIPTS))
    return "; ".join((
        "default-src 'none'",
        " ".join(("script-src", *map(templates.source, scripts))),
        "style-src 'unsafe-inline'",  # plotly writes styles by script
        "img-src data: blob:",
        "font-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ))


def _outlines(brief: Brief) -> dict[str, Any]:
    """The outlines of the world that the pack's maps need, by plotly's name for them."""
    needed = {name for part in brief.parts for name in _maps(part)}
    return {name: json.loads((STATIC / "topojson" / f"{name}.json").read_text("utf-8"))
            for name in sorted(needed)}


def _maps(part: Part) -> list[str]:
    layout = part.prepared.figure["layout"]
    return [f"{geo.get('scope', 'world')}_{geo.get('resolution', 110)}m"
            for name, geo in layout.items() if name.startswith("geo")]


def _as_links(files: dict[str, bytes]) -> dict[str, str]:
    """File name -> its content as an address, for a link that saves it."""
    kinds = {"csv": "text/csv;charset=utf-8", "bib": "text/plain;charset=utf-8",
             "ris": "application/x-research-info-systems"}
    return {
        name: f"data:{kinds[name.rpartition('.')[2]]};base64,{base64.b64encode(content).decode()}"
        for name, content in files.items()
    }
