"""Language, prices and sources that files of an estimate need in addition to the proposal."""

from dataclasses import dataclass

from casebook.analysis.proposal_cost.offers import Offer, offers
from casebook.analysis.proposal_cost.prices import Prices, read_prices
from casebook.cards.sources import sources_in_full
from casebook.warehouse import Release, run
from casebook.wording import Language


@dataclass(frozen=True)
class Context:
    """What a file of an estimate is made with.

    `price_sources` are the sources of the price index in full, `price_figure` its figure id. `link`
    opens the estimate; it is empty where the site's address is not known.
    """

    language: Language
    prices: Prices
    published: tuple[Offer, ...]
    price_sources: tuple[str, ...]
    price_figure: str
    release_id: str
    release_date: str
    link: str = ""


def context(release: Release, language: Language, link: str = "") -> Context:
    """The context of files in `language` with the figures of `release`."""
    answer = run("swiss_price_index", {}, release)
    index, source = read_prices(answer.rows), answer.provenance
    return Context(
        language, index, offers(release, index), sources_in_full(source, release, language),
        source.figure_id or "", source.release_id, source.release_date, link)
