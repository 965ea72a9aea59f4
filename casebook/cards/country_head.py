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
from casebook.wording import Count, Day, FineShare, FullAmount, Language


@dataclass(frozen=True)
class MainFigures:
    """Labels and values, and the two cards that they are from."""

    values: tuple[tuple[str, str], ...]
    of_class: Prepared
    of_share: Prepared


def badges(member: MemberState, language: Language) -> tuple[str, ...]:
    """Its region first, then its groups, then its seat on the Council or that it has none."""
    region = language.say(f"region-{slug(member.itu_region)}")
    if member.council_region:
        area = language.say(f"council-area-{member.council_region.lower()}")
        council = language.say("country-badge-council", letter=member.council_region, area=area)
    else:
        council = language.say("country-no-council")
    return (
        language.say("country-badge-region", region=region),
        *(language.say(f"grouping-{grouping}") for grouping in member.groupings),
        *filter(None, (ldc_due(member, language),)),
        council,
    )


def ldc_due(member: MemberState, language: Language) -> str:
    """That a least developed country is due to leave the group, and when; empty for any other."""
    if member.ldc_due is None or "ldc" not in member.groupings:
        return ""
    when = Day(date.fromisoformat(member.ldc_due)) if "-" in member.ldc_due else member.ldc_due
    return language.say("country-badge-ldc-due", when=when,
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
    region = language.say(f"region-{slug(held['itu_region'])}")

    def rank(place: int, members: int) -> str:
        return language.say("country-fact-rank-value", rank=int(place), members=int(members))

    values = (
        (language.say("country-fact-class", year=str(assessed["year"])),
         language.say("country-fact-class-value", **holding(assessed["class_of_contribution"]))),
        (language.say("country-fact-chf", year=str(assessed["year"]),
                      months=Count(int(assessed["months_assessed"]))),
         FullAmount(assessed["contribution_chf"]).written(language)),
        (language.say("country-fact-usd"),
         FullAmount(assessed["contribution_usd"], "USD").written(language)),
        (language.say("country-fact-share"), FineShare(held["share"]).written(language)),
        (language.say("country-fact-rank"), rank(held["rank"], held["member_states"])),
        (language.say("country-fact-region", region=region),
         rank(held["region_rank"], held["region_member_states"])),
    )
    return MainFigures(values, of_class, of_share)


def proof(figures: MainFigures, language: Language) -> str:
    """Which cards the main figures are from, with links, as the catalogue writes them."""
    of_class, of_share = figures.of_class, figures.of_share
    return language.say(
        "country-facts-proof", class_name=of_class.name, share_name=of_share.name,
        class_figure=of_class.provenance.figure_id, share_figure=of_share.provenance.figure_id)
