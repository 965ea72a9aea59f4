"""Every card as a picture, in every format, read again by other libraries."""

import io

import pypdf
import pytest
from PIL import Image

from casebook.charts.style import PALETTES
from casebook.exports.picture import renderer
from casebook.exports.picture.card_picture import CACHED, MIMES, picture
from casebook.exports.picture.png_metadata import with_text
from casebook.exports.picture.sheet import FORMATS
from tests.exports.pictures import BASE, CARDS, address, opened, ready, scanned
from tests.sampling import sampled

each_card = pytest.mark.parametrize("card_id", sampled(CARDS, 8))
# A PDF takes the browser longest, and differs from the SVG in nothing that a card decides.
some_cards = pytest.mark.parametrize("card_id", sampled(CARDS[::5], 3))


@pytest.fixture
def drawn(monkeypatch):
    """Counts what the renderer is asked for, and gives an empty picture."""
    asked = []
    blank = io.BytesIO()
    Image.new("RGB", (2, 2)).save(blank, "PNG")

    def render(told, format):
        asked.append(told["pixels"])
        return blank.getvalue()

    monkeypatch.setattr(renderer, "render", render)
    CACHED.clear()
    yield asked
    CACHED.clear()


def test_the_same_picture_is_drawn_once_and_another_is_another(drawn):
    prepared = ready("units-total")
    for _ in range(3):
        picture(prepared, "png", "wide", "light", BASE)
    assert len(drawn) == 1
    picture(prepared, "png", "tall", "light", BASE)
    picture(prepared, "png", "wide", "light", "https://elsewhere.example")
    picture(ready("units-total", "dark"), "png", "wide", "dark", BASE)
    picture(ready("units-total", region="Africa"), "png", "wide", "light", BASE)
    assert len(drawn) == 5
    assert drawn[:2] == [FORMATS["wide"].pixels, FORMATS["tall"].pixels]


def test_a_failed_picture_is_not_kept(drawn, monkeypatch):
    def fails(*_):
        raise renderer.PictureFailed(reason="test")

    monkeypatch.setattr(renderer, "render", fails)
    with pytest.raises(renderer.PictureFailed):
        picture(ready("units-total"), "png", "wide", "light", BASE)
    assert not CACHED


def test_words_in_a_png_can_be_read_again():
    blank = io.BytesIO()
    Image.new("RGB", (3, 2), "red").save(blank, "PNG")
    words = {"Title": "½ unit – “quoted”", "Figure": "9B2M7-QK3D4"}
    written = Image.open(io.BytesIO(with_text(blank.getvalue(), words)))
    written.load()
    assert written.text == words
    assert written.getpixel((2, 1)) == (255, 0, 0)


def test_there_is_a_mime_type_for_each_format():
    assert MIMES == {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}


@pytest.mark.browser
@each_card
def test_png_is_whole_and_its_code_leads_to_its_figure(card_id):
    prepared = ready(card_id)
    made = picture(prepared, "png", "wide", "light", BASE)
    image = opened(made)
    assert image.size == (1600, 900)
    # Not blank: the chart's own part holds more than the background.
    chart = image.crop((40, 200, 1560, 640))
    assert len(chart.getcolors(maxcolors=1_000_000) or ()) > 20
    assert scanned(image) == [address(prepared)]
    figure_id = prepared.provenance.figure_id
    assert figure_id in scanned(image)[0]
    words = Image.open(io.BytesIO(made))
    words.load()
    assert words.text.get("Figure", "") == figure_id
    assert words.text["Title"] == prepared.title


@pytest.mark.browser
@some_cards
def test_pdf_opens_on_one_page_and_bears_its_id(card_id):
    prepared = ready(card_id)
    pdf = pypdf.PdfReader(io.BytesIO(picture(prepared, "pdf", "wide", "light", BASE)))
    assert len(pdf.pages) == 1
    box = pdf.pages[0].mediabox
    assert float(box.width) / float(box.height) == pytest.approx(16 / 9, rel=0.001)
    assert prepared.provenance.figure_id in pdf.pages[0].extract_text()


@pytest.mark.browser
@pytest.mark.parametrize("card_id", ["units-map", "revenue-by-source", "units-change-list"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_tall_and_dark_can_be_scanned_too(card_id, theme):
    prepared = ready(card_id, theme, country="KEN")
    image = opened(picture(prepared, "png", "tall", theme, BASE))
    assert image.size == (1080, 1350)
    assert scanned(image) == [address(prepared)]
    background = PALETTES[theme].background.lstrip("#")
    assert image.getpixel((2, 2)) == tuple(bytes.fromhex(background))


@pytest.mark.browser
def test_a_code_survives_a_messenger():
    """Messengers make pictures smaller and save them anew as JPEG."""
    prepared = ready("units-total")
    image = opened(picture(prepared, "png", "wide", "light", BASE)).resize((1200, 675))
    sent = io.BytesIO()
    image.save(sent, "JPEG", quality=60)
    assert scanned(Image.open(sent)) == [address(prepared)]


@pytest.mark.browser
def test_a_map_has_its_land():
    """Its outlines come from the project's own files: without them there would be only dots."""
    prepared = ready("units-map")
    svg = picture(prepared, "svg", "wide", "light", BASE).decode()
    assert svg.count('class="choroplethlayer"') == 1
    assert max(len(part) for part in svg.split(' d="')) > 5000
    assert all(band in svg for band in ("20 units or more", "1/16 or 1/8 unit"))
