"""The file that Office formats are kept in: parts by name, their kinds and relations, zipped."""

import io
import zipfile
from collections.abc import Mapping

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MIME = "application/vnd.openxmlformats-officedocument"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def package(parts: Mapping[str, str], kinds: Mapping[str, str]) -> bytes:
    """The file of `parts`, XML without its first line, by name.

    `kinds` are those of all parts but relations, by name, without what all kinds begin with.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in sorted({**parts, "[Content_Types].xml": _types(kinds)}.items()):
            archive.writestr(name, _HEAD + text)
    return file.getvalue()


def relations(*targets: tuple[str, str]) -> str:
    """Which other parts a part draws on, each a kind and a path; `rId1` is the first."""
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1))
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _types(kinds: Mapping[str, str]) -> str:
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{_MIME}.{kind}+xml"/>'
                        for name, kind in sorted(kinds.items()))
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>')
