"""No Office file has a link that is longer than Word and PowerPoint take without a repair."""

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest

from casebook.brief.docx.document import docx
from casebook.brief.model import Brief
from casebook.brief.office.hyperlinks import LONGEST
from casebook.brief.pptx.presentation import pptx
from casebook.wording import ENGLISH
from tests.brief.office import brief


def targets(file: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        return [target for name in parts.namelist() if name.endswith(".rels")
                for target in re.findall(r'Target="([^"]*)"', parts.read(name).decode())]


def words(file: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        return "".join(parts.read(name).decode() for name in parts.namelist()
                       if name.endswith(".xml"))


@pytest.mark.parametrize("write", [pptx, docx])
def test_a_briefing_with_long_notes_has_no_link_to_itself(write: Callable[[Brief], bytes]) -> None:
    whole = brief()
    short = write(whole)
    assert whole.link.replace("&", "&amp;") in targets(short)
    assert ENGLISH.say("office-link-too-long") not in words(short)
    address = whole.link + "&x=" + "y" * LONGEST
    file = write(replace(whole, link=address,
                         citation=whole.citation.replace(whole.link, address)))
    assert max(map(len, targets(file))) <= LONGEST
    assert ENGLISH.say("office-link-too-long") in words(file)
