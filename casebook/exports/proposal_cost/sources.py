"""Sources of an estimate in sentences: typed values, published unit costs, prices, release."""

from casebook.analysis.proposal_cost.model import Proposal
from casebook.exports.proposal_cost.context import Context
from casebook.wording import Cell, Year


def sources(proposal: Proposal, context: Context) -> tuple[str, ...]:
    """A sentence for each source; published unit costs where a line takes a range from them."""
    language = context.language
    taken = {line.kind for line in proposal.lines if line.cost.published}
    return (
        language.say("proposal-file-source-typed"),
        *(language.say("proposal-file-source-published", id=one.cost_id,
                       chf=Cell(float(one.chf)), moved=Cell(float(one.moved_chf)),
                       years=f"{one.first_year}–{one.last_year}", base=Year(one.base_year),
                       grade=language.say(f"grade-{one.grade}"),
                       computation=language.data_words(one.computation),
                       remark=language.data_words(one.remark), source=one.source_title)
          for one in context.published if one.kind in taken),
        *(language.say("proposal-file-source-prices", source=one, figure=context.price_figure)
          for one in context.price_sources),
        language.say("proposal-file-source-release", release=context.release_id,
                     date=context.release_date),
    )
