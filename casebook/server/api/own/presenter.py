"""`/present`: a briefing as full-screen slides, and their figures for other choices.

The page loads nothing but files that never change under their names; so after the first talk a
browser asks for the slides alone.
"""

from collections.abc import Mapping
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import urls
from casebook.analysis.member_names import member_state
from casebook.brief.presenter import page as talk_page
from casebook.brief.presenter import selection as talk_choice
from casebook.selection import Notice
from casebook.server.api.assets import address
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, base_of
from casebook.use_counts import Use
from casebook.warehouse import Release, live
from casebook.wording import Language, Listed

_HTML = "text/html; charset=utf-8"


def page(request: Request) -> Plan:
    """The plan for the page of a talk."""
    release, query, base = live(), dict(request.query_params), base_of(request)
    return Plan(stamp(release, urls.PRESENT, sorted(query.items()), base),
                partial(_page, query, release, base), Use("file", "talk"))


def slides(request: Request) -> Plan:
    """The plan for the slides alone, as JSON."""
    release, query, base = live(), dict(request.query_params), base_of(request)
    return Plan(stamp(release, urls.SLIDES, sorted(query.items()), base),
                partial(_slides, query, release, base))


def _page(query: Mapping[str, str], release: Release, base: str) -> Response:
    found = talk_choice.chosen(query, release, base)
    language = found.brief.language
    html = talk_page.document(found.brief, _addresses(), talk_choice.places(release, language),
                              [_notice_text(one, language) for one in found.notices])
    return Response(html, media_type=_HTML)


def _slides(query: Mapping[str, str], release: Release, base: str) -> Response:
    found = talk_choice.chosen(query, release, base)
    notices = [_notice_text(one, found.brief.language) for one in found.notices]
    return Response(talk_page.update(found.brief, found.choice, notices),
                    media_type="application/json")


def _notice_text(notice: Notice, language: Language) -> str:
    """The sentence of a notice; its value comes from the address and may hold anything."""
    value = "".join(sign for sign in notice.value if sign.isprintable())
    return language.say(f"notice-{notice.rule}", value=value, parameter=notice.parameter,
                        choices=Listed(tuple(map(member_state, notice.choices))))


def _addresses() -> talk_page.Files:
    """Relative: the site may lie below a path of its host."""
    return talk_page.Files(style=f'.{address("talk", ".css")}', script=f'.{address("talk", ".js")}',
                           plotly=f'.{address("plotly", ".js")}', slides=f".{urls.SLIDES}")
