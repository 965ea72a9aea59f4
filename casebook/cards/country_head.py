"""The head of a Member State's page: its badges and its main figures, in words."""

from dataclasses import dataclass
from datetime import date

from casebook.analysis.directory import MemberState
from casebook.analysis.findings.country.contribution import holding
from casebook.cards.prepare import Prepared, prepare
from casebook.cards.registry import card
from casebook.cards.words import slug
from casebook.selection import Selection
from casebook.warehouse import Release
from casebook.wording import Count, Day, FineShare, FullAmount, say


@dataclass(frozen=True)
class MainFigures:
    """Labels and values, and the two cards that they are from."""

    values: tuple[tuple[str, str], ...]
    of_class: Prepared
    of_share: Prepared


def badges(member: MemberState, language: str) -> tuple[str, ...]:
    """Its region first, then its groups, then its seat on the Council or that it has none."""
    region = say(f"region-{slug(member.itu_region)}", language)
    if member.council_region:
        area = say(f"council-area-{member.council_region.lower()}", language)
        council = say("country-badge-council", language, letter=member.council_region, area=area)
    else:
        council = say("country-no-council", language)
    return (
        say("country-badge-region", language, region=region),
        *(say(f"grouping-{grouping}", language) for grouping in member.groupings),
        *filter(None, (ldc_due(member, language),)),
        council,
    )


def ldc_due(member: MemberState, language: str) -> str:
    """That a least developed country is due to leave the group, and when; empty for any other."""
    if member.ldc_due is None or "ldc" not in member.groupings:
        return ""
    when = Day(date.fromisoformat(member.ldc_due)) if "-" in member.ldc_due else member.ldc_due
    return say("country-badge-ldc-due", language, when=when,
               exact="yes" if "-" in member.ldc_due else "no")


def main_figures(selection: Selection, release: Release) -> MainFigures:
    """Class, contribution, share and ranks of the last year shown, as the cards below have them.

    None where no class stands in the years shown.
    """
    language = selection.language
    of_class, of_share = (prepare(card(name), selection, release, "light")
                          for name in ("country-class", "country-share"))
    classes, shares = (one.rows[one.rows["class_of_contribution"].notna()]
                       for one in (of_class, of_share))
    if classes.empty:
        return MainFigures((), of_class, of_share)
    assessed, held = classes.iloc[-1], shares.iloc[-1]
    region = say(f"region-{slug(held['itu_region'])}", language)

    def rank(place: int, members: int) -> str:
        return say("country-fact-rank-value", language, rank=int(place), members=int(members))

    values = (
        (say("country-fact-class", language, year=str(assessed["year"])),
         say("country-fact-class-value", language, **holding(assessed["class_of_contribution"]))),
        (say("country-fact-chf", language, year=str(assessed["year"]),
             months=Count(int(assessed["months_assessed"]))),
         FullAmount(assessed["contribution_chf"]).written(language)),
        (say("country-fact-usd", language),
         FullAmount(assessed["contribution_usd"], "USD").written(language)),
        (say("country-fact-share", language), FineShare(held["share"]).written(language)),
        (say("country-fact-rank", language), rank(held["rank"], held["member_states"])),
        (say("country-fact-region", language, region=region),
         rank(held["region_rank"], held["region_member_states"])),
    )
    return MainFigures(values, of_class, of_share)


def proof(figures: MainFigures, language: str) -> str:
    """Which cards the main figures are from, with links, as the catalogue writes them."""
    of_class, of_share = figures.of_class, figures.of_share
    return say(
        "country-facts-proof", language, class_name=of_class.name, share_name=of_share.name,
        class_figure=of_class.provenance.figure_id, share_figure=of_share.provenance.figure_id)
