"""Sources of an estimate in sentences: typed values, published unit costs, prices, release."""

from casebook.analysis.proposal_cost.model import Proposal
from casebook.exports.proposal_cost.context import Context
from casebook.wording import Cell, Year, data_words, say


def sources(proposal: Proposal, context: Context) -> tuple[str, ...]:
    """A sentence for each source; published unit costs where a line takes a range from them."""
    language = context.language
    taken = {line.kind for line in proposal.lines if line.cost.published}
    return (
        say("proposal-file-source-typed", language),
        *(say("proposal-file-source-published", language, id=one.cost_id,
              chf=Cell(float(one.chf)), moved=Cell(float(one.moved_chf)),
              years=f"{one.first_year}–{one.last_year}", base=Year(one.base_year),
              grade=say(f"grade-{one.grade}", language),
              computation=data_words(one.computation, language),
              remark=data_words(one.remark, language), source=one.source_title)
          for one in context.published if one.kind in taken),
        *(say("proposal-file-source-prices", language, source=one, figure=context.price_figure)
          for one in context.price_sources),
        say("proposal-file-source-release", language, release=context.release_id,
            date=context.release_date),
    )
