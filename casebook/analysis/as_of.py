"""Notices of conferences since the release whose outcome it does not include."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from casebook.caches import cached
from casebook.warehouse import Release, run
from casebook.wording import DataText, Day, Language, Listed, Message


@dataclass(frozen=True)
class Decision:
    """A subject decided for a period, and the document that holds what was decided."""

    subject: str
    period: str
    document: str

    def words(self, language: Language) -> str:
        """The subject with its period, as part of a sentence."""
        return language.say(f"as-of-subject-{self.subject}", period=self.period)


@dataclass(frozen=True)
class Notice:
    """A conference that is over, and those of its decisions that the figures lack.

    `foreseen` says that the release was made before the last day: then its figures know only the
    days that had been announced.
    """

    event: str
    kind: str
    place: str
    closed: date
    foreseen: bool
    decisions: tuple[Decision, ...]

    def sentence(self, language: Language) -> str:
        """Which conference has closed, what of its outcome is missing here, and where to look."""
        documents = dict.fromkeys(decision.document for decision in self.decisions)
        return language.say(
            "as-of-superseded", conference=Message(f"as-of-event-{self.kind}"),
            place=DataText(self.place), closed=Day(self.closed),
            foreseen="yes" if self.foreseen else "no",
            subjects=Listed(tuple(one.words(language) for one in self.decisions)),
            documents=Listed(tuple(map(DataText, documents))))


def superseded(
    subjects: Iterable[str], release: Release, today: date | None = None
) -> tuple[Notice, ...]:
    """What conferences over by `today` decided on `subjects` and the figures lack.

    `today` is the clock's day unless given. One notice for each conference, the latest first.
    `subjects` are values of the codebook's column `matter`; the conferences are those of
    `data/events.yml` as the release holds them.
    """
    return _superseded(frozenset(subjects), release, today or date.today())


@cached("superseded")
def _superseded(
    subjects: frozenset[str], release: Release, today: date
) -> tuple[Notice, ...]:
    rows = run("event_decisions", {}, release).rows
    lacking = rows[rows["matter"].isin(subjects) & ~rows["outcome_known"].astype(bool)
                   & rows["closed"].notna()]
    notices = []
    for event, own in lacking.groupby("id", sort=False):
        closed = own["closed"].iloc[0].date()
        if closed <= today:
            notices.append(Notice(
                str(event), own["kind"].iloc[0], own["place"].iloc[0], closed,
                release.date < closed,
                tuple(Decision(one.matter, one.period, one.document)
                      for one in own.itertuples())))
    return tuple(notices)
