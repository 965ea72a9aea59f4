"""Age limit for figures in the sentences that a briefing writes by itself.

The class of contribution gives a briefing its year. A sentence whose newest figure is more than
five years older stands beside it as if it were of the same day, so it is left out, and the briefing
says that our sources have no newer figure. What a reader adds is shown whatever its age.
"""

import re

from casebook.analysis.findings import Finding
from casebook.analysis.findings.country.notable_rules import RECENT
from casebook.analysis.scenario.present import present
from casebook.cards import Prepared
from casebook.warehouse import Release, run
from casebook.wording import Year
from casebook.wording.catalogue import variables

# A year alone or a period, as documents print it: 2016-2019.
_PERIOD = re.compile(r"(?:\d{4}[-–])?(\d{4})")


def newest_year(finding: Finding) -> int | None:
    """The latest year that the sentence says, periods by their end; None where it says none."""
    years = []
    for name in variables(finding.message):
        value = finding.values.get(name)
        if isinstance(value, Year):
            years.append(int(value.value))
        elif isinstance(value, str) and (period := _PERIOD.fullmatch(value)):
            years.append(int(period[1]))
    return max(years, default=None)


def class_year(release: Release) -> int:
    """The last year of the release for which classes of contribution are known."""
    return present(run("simulator_units", {}, release).rows).year


def is_too_old(finding: Finding, release: Release) -> bool:
    """Whether the newest figure of the sentence is more than five years older than the classes."""
    newest = newest_year(finding)
    return newest is not None and newest < class_year(release) - RECENT


def dated_sentence(finding: Finding, prepared: Prepared, release: Release) -> str:
    """What the briefing says in place of the sentence: of which year its newest figure is.

    The subject is the message's attribute `.subject`, else the plain name of the card.
    """
    return Finding("brief-too-old", {
        "subject": _subject(finding.message, prepared), "year": Year(newest_year(finding) or 0),
        "class_year": Year(class_year(release)), "most": RECENT,
    }).sentence(prepared.language)


def missing_sentence(message: str, prepared: Prepared, release: Release) -> str:
    """What the briefing says where our sources have no figure recent enough for a sentence."""
    last = class_year(release)
    return Finding("brief-lacking", {
        "subject": _subject(message, prepared), "first": Year(last - RECENT), "year": Year(last),
    }).sentence(prepared.language)


def _subject(message: str, prepared: Prepared) -> str:
    subject = f"{message}.subject"
    return prepared.language.say(subject) if prepared.language.has(subject) else prepared.name
