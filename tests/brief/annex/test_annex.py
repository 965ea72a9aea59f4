"""The annex: valid, tagged, in six languages, with every number of the estimate and no markup."""

import zipfile
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from docx import Document
from docx.oxml.ns import qn

from casebook.analysis.proposal_cost.arithmetic import estimate
from casebook.analysis.proposal_cost.criteria import checklist
from casebook.analysis.proposal_cost.model import Line, Proposal
from casebook.brief.annex.content import Table, annex
from casebook.brief.annex.document import annex_docx
from casebook.brief.annex.pdf import annex_pdf
from casebook.errors import LettersMissing
from casebook.wording import ENGLISH, Language, languages
from tests.brief.note_reading import elements, pages_of, squeezed
from tests.brief.office import audited, hyphenated
from tests.exports.proposal_cost.samples import LARGEST, LINK, USUAL, hostile, in_language
from tests.sampling import SWEEP


def said(file: bytes) -> str:
    """Every text of a Word document."""
    document = Document(BytesIO(file))
    return "\n".join("".join(text.text or "" for text in paragraph.iter(qn("w:t")))
                     for paragraph in document.element.body.iter(qn("w:p")))


def parts(file: bytes) -> dict[str, bytes]:
    """The parts of the file, without the time at which they were packed."""
    with zipfile.ZipFile(BytesIO(file)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


@pytest.mark.parametrize("language", languages())
def test_the_word_document_is_valid_and_whole(language: Language, tmp_path: Path) -> None:
    context = in_language(language)
    file = annex_docx(USUAL, context)
    if SWEEP or language in ("en", "ar"):
        assert audited(file, "docx", tmp_path) == []
    text = said(file)
    made = estimate(USUAL, context.prices)
    for amounts in (made.total, made.once, made.yearly, *made.by_year.values()):
        for one in amounts:
            assert language.decimal(one, "#,##0") in text
    for one in checklist(USUAL):
        assert language.data_words(one.criterion.question) in text
        assert one.criterion.reference in text
        assert one.answer in text
    for line in USUAL.lines:
        assert line.title in text
    for name in ("illustrative", "disclaimer", "not-answered", "open"):
        assert language.say(f"proposal-file-{name}") in text
    assert context.release_id in hyphenated(text)
    assert parts(file) == parts(annex_docx(USUAL, context))


def test_benefit_stands_before_cost_and_cost_before_what_ends() -> None:
    titles = [one.title for one in annex(USUAL, in_language(ENGLISH)).sections]
    assert titles == ["Need and expected result", "Cost",
                      "Resources, what ends in return, and when the work ends", "Assumptions",
                      "Sources", "Disclaimer"]


@pytest.mark.parametrize("language", languages())
def test_the_pdf_is_tagged_and_has_the_totals(language: Language) -> None:
    context = in_language(language)
    file = annex_pdf(USUAL, context)
    with pikepdf.open(BytesIO(file)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert str(opened.Root.Lang) == language
        with opened.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
        kinds = [str(one.S) for one in elements(opened.Root.StructTreeRoot)]
        assert kinds.count("/Table") == 4
        assert {"/H1", "/H2", "/H3", "/TH"} <= set(kinds)
    whole = "".join(pages_of(file))
    made = estimate(USUAL, context.prices)
    for one in (*made.total, *made.by_year[2028]):
        assert squeezed(language.decimal(one, "#,##0")) in whole
    assert file == annex_pdf(USUAL, context)


def test_published_unit_costs_are_named_where_a_line_uses_them() -> None:
    text = said(annex_docx(USUAL, in_language(ENGLISH)))
    assert "page-at-least" in text
    assert "CHF 295.31 in prices of 2015–2017" in text
    unused = USUAL.model_copy(update={"lines": USUAL.lines[:1]})
    assert "page-at-least" not in said(annex_docx(unused, in_language(ENGLISH)))


def test_a_unit_cost_of_other_prices_stands_as_it_was_entered() -> None:
    text = said(annex_docx(USUAL, in_language(ENGLISH)))
    # Moved from the prices of its years, and as the delegation knows it.
    assert (
        f"{Language('en').decimal(Decimal('14500.25'), '#,##0.00')} in prices of 2018–2019" in text
    )


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    drawn = hostile()
    for language in map(Language, ("en", "ar")):
        file = annex_docx(drawn, in_language(language))
        if language == "ar":
            assert audited(file, "docx", tmp_path) == []
        text = said(file)
        for one in (drawn.title, *(line.title for line in drawn.lines)):
            assert one in text
        whole = "".join(pages_of(annex_pdf(drawn, in_language(language))))
        for one in ("=HYPERLINK", "#panic(1)$x$*b*[c](d)", "{{7*7}}"):
            assert squeezed(one) in whole


def test_the_largest_estimate_has_an_annex() -> None:
    text = said(annex_docx(LARGEST, in_language(Language("ar"))))
    # 40 lines of 71 years at a million for each of 14 by 10.
    assert f"{40 * 71 * 140 * 10**6:,}".replace(",", "\u202f") in text
    assert len(pages_of(annex_pdf(LARGEST, in_language(ENGLISH)))) < 12


def test_letters_without_a_shape_are_named_for_the_pdf() -> None:
    drawn = USUAL.model_copy(update={"title": "ก plan"})
    with pytest.raises(LettersMissing, match=r"U\+0E01"):
        annex_pdf(drawn, in_language(ENGLISH))
    assert "ก plan" in said(annex_docx(drawn, in_language(ENGLISH)))


def test_an_estimate_without_costs_says_so() -> None:
    context = in_language(ENGLISH)
    assert ENGLISH.say("proposal-file-summary-none") in said(annex_docx(Proposal(), context))
    annex_pdf(Proposal(), context)
    alone = Proposal(lines=(Line(first_year=2028, last_year=2028, quantity=(Decimal(1),)),))
    text = said(annex_docx(alone, context))
    assert ENGLISH.say("proposal-file-summary-none") in text
    assert "No cost yet" in text


def test_the_link_opens_the_estimate_where_programs_can_follow_it() -> None:
    document = Document(BytesIO(annex_docx(USUAL, in_language(ENGLISH))))
    assert LINK in {one.target_ref for one in document.part.rels.values() if one.is_external}


def test_tables_have_as_many_cells_as_heads() -> None:
    tables: list[Table] = [table for one in annex(USUAL, in_language(ENGLISH)).sections
                           for table in one.tables]
    assert [len(one.rows) for one in tables] == [7, 6, 6, 5]
    for one in tables:
        assert {len(row) for row in one.rows} == {len(one.headers)} == {len(one.widths)}
