"""Templates: whole, in the site's colours, mirrored; a restyled one is used, a lacking one told."""

import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.shared import Pt as Points
from openxml_audit import OpenXmlValidator
from pptx import Presentation
from pptx.util import Pt

from casebook.brief.docx import page_setup
from casebook.brief.docx.document import docx
from casebook.brief.office import template_files
from casebook.brief.pptx import blank_slides
from casebook.brief.pptx.presentation import pptx
from casebook.charts.style import PALETTES
from casebook.errors import BadConfiguration, BadSettings
from casebook.server.middleware.stack import middleware_stack
from casebook.settings import settings
from casebook.ui.messages import kind
from tests.brief.office import brief
from tests.environment import configured

FILES = ("briefing.pptx", "briefing-rtl.pptx", "briefing.docx", "briefing-rtl.docx")


@pytest.fixture
def restyled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of an administration's own templates, in use for the test."""
    caches: list[Any] = [template_files.read_template, blank_slides.blanks, page_setup.sheet]
    monkeypatch.setenv("CASEBOOK_TEMPLATES", str(tmp_path))
    for one in caches:
        one.cache_clear()
    yield tmp_path
    for one in caches:
        one.cache_clear()


@pytest.mark.parametrize("name", FILES)
def test_a_template_is_valid_and_whole(name: str) -> None:
    assert OpenXmlValidator().validate(str(template_files.OWN / name)).errors == []
    template_files.check()


@pytest.mark.parametrize("name", FILES)
def test_the_theme_has_the_colours_of_the_site(name: str) -> None:
    import zipfile

    light, theme = PALETTES["light"], f"{'ppt' if 'pptx' in name else 'word'}/theme/theme1.xml"
    with zipfile.ZipFile(template_files.OWN / name) as file:
        text = file.read(theme).decode()
    named = {"dk1": light.text, "lt1": light.background, "dk2": light.scale[-1],
             **{f"accent{n}": colour for n, colour in enumerate(light.series, 1)}}
    for key, colour in named.items():
        assert f'<a:{key}><a:srgbClr val="{colour.lstrip("#").upper()}"/>' in text


def test_the_mirrored_layouts_have_the_same_places_on_the_other_side() -> None:
    plain, turned = (blank_slides.blanks(right) for right in (False, True))
    for layout, blank in plain.items():
        for number, place in blank.places.items():
            other = turned[layout].places[number]
            assert other.name == place.name
            assert other.box.x == pytest.approx(960 - place.box.x - place.box.w, abs=0.01)
            assert (other.box.y, other.size) == (place.box.y, place.size)


def test_a_restyled_deck_is_measured_and_written_anew(restyled: Path) -> None:
    file = Presentation(str(template_files.OWN / FILES[0]))
    layout = next(one for one in file.slide_layouts if one.name == "Chart")
    title = next(one for one in layout.placeholders if one.name == "Title")
    title.left, title.width = Pt(300), Pt(200)
    file.save(str(restyled / FILES[0]))
    slides = Presentation(io.BytesIO(pptx(brief()))).slides
    shown = [slide.shapes.title for slide in slides if slide.slide_layout.name == "Chart"]
    assert shown
    assert all((one.left, one.width) == (Pt(300), Pt(200)) for one in shown)
    # A narrower place has smaller letters.
    assert all(run.font.size is not None and run.font.size < Pt(24)
               for one in shown for run in one.text_frame.paragraphs[0].runs)


def test_a_restyled_document_is_measured_anew(restyled: Path) -> None:
    file = Document(str(template_files.OWN / FILES[2]))
    file.styles["Title"].font.size = Points(31)
    file.add_paragraph("What this template is")
    file.save(str(restyled / FILES[2]))
    assert page_setup.sheet(False).looks["Title"].size == 31
    made = Document(io.BytesIO(docx(brief())))
    assert made.styles["Title"].font.size == Points(31)
    assert "What this template is" not in [one.text for one in made.paragraphs]


def test_what_a_template_lacks_is_said_at_the_start(restyled: Path) -> None:
    file = Presentation(str(template_files.OWN / FILES[0]))
    layout = next(one for one in file.slide_layouts if one.name == "Chart")
    place = next(one for one in layout.placeholders if one.name == "Source")
    place._element.getparent().remove(place._element)
    file.save(str(restyled / FILES[0]))
    with pytest.raises(BadConfiguration, match="“Chart” has no placeholder named “Source”"):
        middleware_stack(template_files.OWN / FILES[0], kind)
    (restyled / FILES[0]).write_bytes(b"no file of that kind")
    template_files.read_template.cache_clear()
    with pytest.raises(BadConfiguration, match="it is no file of that kind"):
        template_files.check()
    with pytest.raises(BadSettings, match="CASEBOOK_TEMPLATES"):
        configured({"CASEBOOK_TEMPLATES": str(restyled / "nowhere")})
    # What is not in the folder is the project's own.
    (restyled / FILES[0]).unlink()
    template_files.read_template.cache_clear()
    assert settings().templates == restyled
