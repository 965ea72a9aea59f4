"""`/proposals/<file>`: annex and workbook of the estimate that a link carries."""

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from casebook import urls
from casebook.analysis.proposal_cost.codec import read_proposal
from casebook.analysis.proposal_cost.model import Proposal
from casebook.analysis.view import view_of
from casebook.brief.annex.files import FILES
from casebook.errors import BadAddressValue, UnknownAddress
from casebook.exports.proposal_cost.context import context
from casebook.selection import printable
from casebook.server.api.parameters import LANGUAGE, single
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, attachment, base_of
from casebook.urls import spoken
from casebook.warehouse import Release, live
from casebook.wording import Language

PAGE, ESTIMATE = "cost", "estimate"


def plan(request: Request) -> Plan:
    """The plan for one file. An estimate of which any part cannot be read makes none: a file would
    not show what is missing.

    Raises UnknownAddress, UnknownParameter or BadAddressValue.
    """
    name, release = request.path_params["file"], live()
    if name not in FILES:
        raise UnknownAddress(address=printable(request.url.path), index=urls.INDEX)
    given = single(request, (ESTIMATE, LANGUAGE))
    spoken_in = {LANGUAGE: given[LANGUAGE]} if LANGUAGE in given else {}
    language = view_of(spoken_in, release, strict=True).selection.language
    text = given.get(ESTIMATE)
    proposal, faults = read_proposal(text)
    if faults:
        raise BadAddressValue(parameter=ESTIMATE, value=printable(text or ""),
                              allowed=language.say("proposal-file-allowed"))
    base = base_of(request)
    return Plan(stamp(release, urls.PROPOSALS, name, text, language, base),
                partial(_file, name, proposal, text, language, release, base))


def _file(
    name: str, proposal: Proposal, text: str | None, language: Language, release: Release, base: str
) -> Response:
    link = urls.url(urls.page(PAGE), {ESTIMATE: text, **spoken(language)}, base) if base else ""
    file = FILES[name]
    stem, _, suffix = name.partition(".")
    return Response(
        file.write(proposal, context(release, language, link)), media_type=file.mime,
        headers={**attachment(f"ITU-proposal-{stem}-{release.id}.{suffix}"),
                 "Casebook-Release": release.id})
