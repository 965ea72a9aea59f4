"""Rows on their way out of the app, with everything that a file has to say about them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from casebook.cards import Card
from casebook.cards.answers import answer_of, in_view
from casebook.cards.sources import source_line
from casebook.cards.words import card_words, caveats, notices
from casebook.exports import links, scope
from casebook.selection import Selection
from casebook.warehouse import Answer, Release, run
from casebook.warehouse.named_queries import named_query
from casebook.wording import ENGLISH, Language

Scope = Literal["seen", "everything"]
Value = str | int | None


@dataclass(frozen=True)
class Extract:
    """One answer in one language, ready for any format.

    `name` is the stem of file names: the card's id, or the question's name. `link` opens the same
    view, `verify` says whether its figure id still stands; it is empty where there is no id.
    """

    answer: Answer
    title: str
    subtitle: str
    method: str
    name: str
    scope: Scope
    scope_words: str
    language: Language
    grade: str
    warnings: tuple[str, ...]
    source_line: str
    link: str
    verify: str


def of_card(
    card: Card, selection: Selection, release: Release, scope_wanted: Scope, base_url: str = ""
) -> Extract:
    """The card's rows: as `selection` shows them, or everything that answers its question.

    "Everything" asks with every parameter null that the reader chooses; the price basis stays,
    and so does the Member State where the question has no answer without one. What is reckoned with
    a reader's own values is one whole: there "everything" is what is seen. Raises what `run`
    raises.
    """
    chosen = card.heeded(selection)
    answer = answer_of(card, selection, release)
    if scope_wanted == "everything" and card.compute is None:
        parameters = dict(answer.provenance.parameters)
        for subject in ((), scope.SUBJECT):
            chosen = scope.everything(selection, subject)
            whole = scope.unrestricted(parameters, {*card.fixed, *subject})
            answer = in_view(card, run(card.query, whole, release), chosen, release)
            if not answer.rows.empty:
                break
    language = selection.language
    finding = card.finding(answer.rows, chosen)
    words = card_words(chosen, release, answer.rows)
    return _extract(
        answer, release, language, base_url,
        title=finding.sentence(language) if finding else language.say(card.id),
        subtitle=language.say(f"{card.id}.subtitle", **words),
        method=language.say(f"{card.id}.method", **words),
        name=card.id,
        scope_wanted=scope_wanted,
        link=links.link(card, chosen, base_url),
        own_warnings=card.warnings,
        own_notices=notices(card.subjects, release, language),
    )


def of_query(
    name: str, parameters: Mapping[str, Value], release: Release, language: Language = ENGLISH,
    base_url: str = "",
) -> Extract:
    """The rows of one question; raises what `run` raises.

    They are "everything" when no parameter restricts them.
    """
    answer = run(name, parameters, release)
    query = named_query(name)
    restricted = dict(parameters) != scope.unrestricted(parameters)
    return _extract(
        answer, release, language, base_url,
        title=language.data_words(query.question),
        subtitle=language.data_words(query.grain),
        method=language.data_words(query.notes),
        name=name,
        scope_wanted="seen" if restricted else "everything",
        link=links.data_link(name, parameters, base_url=base_url),
    )


def _extract(
    answer: Answer, release: Release, language: Language, base_url: str, *, title: str,
    subtitle: str, method: str, name: str, scope_wanted: Scope, link: str,
    own_warnings: tuple[str, ...] = (), own_notices: tuple[str, ...] = (),
) -> Extract:
    source = answer.provenance
    restrictions = (scope.in_words(dict(source.parameters), release, language)
                    if source.figure_id else language.say("export-scope-own-values"))
    return Extract(
        answer=answer,
        title=title,
        subtitle=subtitle,
        method=method,
        name=name,
        scope=scope_wanted,
        scope_words=language.say(f"export-scope-{scope_wanted}", restrictions=restrictions),
        language=language,
        grade=language.say(f"grade-{source.grade}"),
        warnings=(*caveats(source, own_warnings, release, language), *own_notices),
        source_line=source_line(source, release, language),
        link=link,
        verify=links.verify_link(source.figure_id, base_url, language)
        if source.figure_id else "",
    )
