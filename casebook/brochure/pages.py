"""A page of the brochure for a Member State or for all: its words, numbers, chart and options."""

from collections.abc import Iterator

from casebook.analysis.as_of import superseded
from casebook.analysis.member_names import member_state
from casebook.brochure.charts import CHARTS
from casebook.brochure.document import Chart, Number, Option, Page, Question, Statement
from casebook.brochure.numbers import number, proof, view
from casebook.brochure.outline import Outline
from casebook.cards import card, prepare
from casebook.errors import CasebookError
from casebook.selection import Selection
from casebook.story.sentences import Sentence, proven
from casebook.warehouse import Release
from casebook.wording import Name

NOTHING = "-none-finding"  # the end of findings that say that there is nothing to show


def page(outline: Outline, selection: Selection, release: Release, base_url: str) -> Page:
    """The page that `outline` declares; what does not hold for `selection` is left out."""
    seen = view(selection, outline.own)
    numbers = tuple(_numbers(outline, seen, release, base_url))
    # Numbers of equal rank take the whole page.
    charts = () if numbers and all(one.icon for one in numbers) else outline.charts
    return Page(
        outline.id, outline.icon, words(outline.id, "", seen), words(outline.id, ".lead", seen),
        outline.own and seen.country is not None,
        words(outline.id, ".spoken", seen), numbers,
        tuple(statements(outline.sentences, seen, release, base_url)),
        chart(charts, seen, release, base_url),
        tuple(one.sentence(seen.language) for one in superseded(outline.matters, release))
        if outline.matters else (),
        options(seen, release) if outline.id == "decide" else (),
        tuple(_questions(outline, seen, release, base_url)))


def words(page_id: str, attribute: str, selection: Selection) -> str:
    """A message of a page, in its form for everyone where no Member State is chosen."""
    language, message = selection.language, f"brochure-{page_id}"
    if selection.country is None:
        message = f"{message}-anyone" if language.has(f"{message}-anyone{attribute}") else message
        country: Name | str = ""
    else:
        country = member_state(selection.country)
    if not language.has(f"{message}{attribute}"):
        return ""
    text = language.say(f"{message}{attribute}", country=country)
    return text[:1].upper() + text[1:]


def statements(
    sentences: tuple[Sentence, ...], selection: Selection, release: Release, base_url: str
) -> Iterator[Statement]:
    """The sentences that hold, each as one that ends."""
    for sentence in sentences:
        try:
            found = proven(sentence, selection, release)
        except CasebookError:  # the page of the card says so
            continue
        if found is not None:
            prepared = prepare(card(sentence.card), selection, release, "light")
            text = selection.language.ended(found.text)
            yield Statement(text, proof(prepared, base_url))


def chart(
    names: tuple[str, ...], selection: Selection, release: Release, base_url: str
) -> Chart | None:
    """The first of the charts that has something to draw."""
    language = selection.language
    for name in names:
        drawing = CHARTS[name]
        try:
            prepared = prepare(card(drawing.card), selection, release, "light")
        except CasebookError:
            continue
        if prepared.rows.empty or prepared.finding is None or prepared.finding.message.endswith(
                NOTHING):
            continue
        marks = tuple(drawing.marks(prepared, language))
        if len(marks) > 1 and any(one.value for one in marks):
            title = language.say(f"brochure-chart-{name}", **prepared.finding.values)
            values = language.clauses(
                f"{one.name}{language.colon}{one.label}" for one in marks)
            return Chart(drawing.kind, title, marks, language.say(
                "brochure-chart-alt", title=title, numbers=values[:900]),
                proof(prepared, base_url), drawing.number_format(language))
    return None


def options(selection: Selection, release: Release) -> tuple[Option, ...]:
    """The classes that the Member State may choose, from higher to lower; none without one."""
    if selection.country is None:
        return ()
    found = prepare(card("simulator-choices"), selection, release, "light").finding
    if found is None:
        return ()
    return tuple(
        Option(selection.language.say(f"brochure-option-{name}"),
               selection.language.say("brochure-option.number", amount=found.values[name]),
               selection.language.say("brochure-option", units=found.values[f"{name}_units"]),
               name == "same")
        for name in ("up", "same", "down") if name in found.values)


def _numbers(
    outline: Outline, selection: Selection, release: Release, base_url: str
) -> Iterator[Number]:
    taken = set[str]()
    for slot in outline.numbers:
        held = (number(one, selection, release, base_url) for one in slot)
        found = next((one for one in held if one is not None), None)
        if found is not None and found.value not in taken:
            taken.add(found.value)
            yield found


def _questions(
    outline: Outline, selection: Selection, release: Release, base_url: str
) -> Iterator[Question]:
    everyone = view(selection, own=False)
    for name, sentences in outline.questions:
        answer = tuple(statements(sentences, everyone, release, base_url))
        if answer:
            yield Question(selection.language.say(f"brochure-question-{name}"), answer)
