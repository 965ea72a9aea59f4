"""The brochure for a selection: cover, pages, and every card that they draw on.

    brochure(Selection(country="KEN"), live())
"""

from collections.abc import Iterator

from casebook.analysis import member_names
from casebook.brochure.document import Brochure, Number, Page, Proof
from casebook.brochure.numbers import number, view
from casebook.brochure.outline import PAGES, PROMISES
from casebook.brochure.pages import page
from casebook.cards import Prepared, card, prepare
from casebook.errors import NoteFailed
from casebook.selection import Selection, write
from casebook.urls import url
from casebook.warehouse import Release
from casebook.wording import Day


def brochure(
    selection: Selection, release: Release, base_url: str = "", ids: tuple[str, ...] | None = None
) -> Brochure:
    """The brochure in the selection's language, on its Member State or on all of them; of its
    pages those with one of `ids`, all when there are none.

    Raises what `prepare` raises.
    """
    language = selection.language
    seen = view(selection, own=True)
    promised = promise(seen, release, base_url)
    pages = tuple(made for made in (page(one, seen, release, base_url) for one in PAGES
                                if ids is None or one.id in ids)
                  if made.numbers or made.statements or made.chart or made.questions)
    country = member_names.name(release, language, seen.country) if seen.country else ""
    return Brochure(
        name="-".join(filter(None, ("why-itu-matters", seen.country))),
        title=language.say("brochure-title"),
        subtitle=language.say("brochure-subtitle", country=member_names.member_state(seen.country))
        if seen.country else language.say("brochure-subtitle-all"),
        country=country, promise=promised, pages=pages,
        sources=tuple(_sources(promised, pages, seen, release)),
        language=language, right_to_left=language.right_to_left,
        release_id=release.id, release_date=release.date.isoformat(),
        link=url("/", write(seen), base_url) if base_url else "",
        words={
            **language.attributes("brochure-words"),
            "made": language.say("brochure-made", date=Day(release.date)),
            "site": language.say("site-short"), "disclaimer": language.say("disclaimer"),
            "footer": language.say("footer", release=release.id,
                                   date=Day(release.date)),
        })


def promise(selection: Selection, release: Release, base_url: str) -> Number:
    """The number on the cover: what ITU costs an inhabitant, of the Member State where known.

    Raises what preparing the card of all Member States raises, or NoteFailed when that finds
    nothing.
    """
    for figure in PROMISES:
        found = number(figure, selection, release, base_url)
        if found is not None:
            return found
    prepare(card(PROMISES[-1].card), selection, release, "light")
    raise NoteFailed(reason=f"{PROMISES[-1].card} finds nothing")


def _sources(
    promised: Number, pages: tuple[Page, ...], selection: Selection, release: Release
) -> Iterator[tuple[Proof, Prepared]]:
    """Every proof of the pages with its card, each figure once, in the order of the pages."""
    proofs = [(promised.proof, True)]
    for one in pages:
        proofs += [(held.proof, one.own) for held in one.numbers]
        proofs += [(sentence.proof, one.own) for sentence in one.statements]
        proofs += [(one.chart.proof, one.own)] if one.chart else []
        proofs += [(sentence.proof, False) for asks in one.questions for sentence in asks.answer]
    seen = set[str]()
    for proof, own in proofs:
        if proof.figure_id and proof.figure_id not in seen:
            seen.add(proof.figure_id)
            prepared = prepare(card(proof.card), view(selection, own), release, "light")
            if prepared.provenance.figure_id != proof.figure_id:
                prepared = prepare(card(proof.card), view(selection, True), release, "light")
            yield proof, prepared
