"""The ZIP of a workbook: refused where it is no plain workbook, or larger than it ought to be."""

import io
import zipfile
import zlib
from typing import Any

from lxml import etree

from casebook.desk.loading.upload import refused

MOST_BYTES = 10 << 20
MOST_ENTRIES = 1_000
# Texts of sheets shrink to a twentieth at most; a bomb to a thousandth and less.
MOST_RATIO, RATIO_FROM = 250, 1 << 20
MOST_PART = 80 << 20
MOST_UNPACKED = 160 << 20
# A part that is held as a tree takes a hundred times its size at worst.
MOST_TREE = 4 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MACROS = ("vbaproject", "macrosheets/", "dialogsheets/", "activex/", "ctrlprops/")
_OUTSIDE = ("externallinks/", "connections.xml", "querytables/", "embeddings/", "webextensions/",
            "model/item.data", "customdata/")
_SAFE: Any = {"resolve_entities": False, "no_network": True, "load_dtd": False,
              "huge_tree": False, "remove_comments": True, "remove_pis": True}


class Package:
    """The parts of a workbook by name, each read with its checksum and within its size.

    Raises UploadRefused for whatever is not a plain workbook.
    """

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError,
                OverflowError, UnicodeError):
            raise refused("damaged") from None
        infos = self._zip.infolist()
        if len(infos) > MOST_ENTRIES:
            raise refused("bomb")
        self._left = MOST_UNPACKED
        self._infos = {one.filename.replace("\\", "/").lstrip("/").casefold(): one
                       for one in infos}
        if len(self._infos) != len(infos):
            raise refused("damaged")
        self._look(infos)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._infos

    def bytes(self, name: str) -> bytes:
        """One part, whole and with the right checksum."""
        info = self._infos.get(name.casefold())
        if info is None:
            raise refused("damaged")
        try:
            with self._zip.open(info) as part:
                content = part.read(MOST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError,
                OSError, ValueError):
            raise refused("damaged") from None
        self._left -= len(content)
        if len(content) > MOST_PART or self._left < 0:
            raise refused("bomb")
        return content

    def tree(self, name: str) -> Any:
        """A small part as XML, without entities and without a document type of its own."""
        content = self.bytes(name)
        if len(content) > MOST_TREE:
            raise refused("bomb")
        return xml(content)

    def _look(self, infos: list[zipfile.ZipInfo]) -> None:
        names = list(self._infos)
        if any(info.flag_bits & 0x1 for info in infos):
            raise refused("encrypted")
        if sum(info.file_size for info in infos) > MOST_UNPACKED or any(
                info.file_size > RATIO_FROM
                and info.file_size > MOST_RATIO * max(info.compress_size, 1) for info in infos):
            raise refused("bomb")
        if "mimetype" in names and "content.xml" in names:
            raise refused("ods")
        if any(name.endswith(".iwa") for name in names):
            raise refused("numbers")
        if "xl/workbook.bin" in names:
            raise refused("xlsb")
        if any(sign in name for name in names for sign in _MACROS):
            raise refused("macros")
        if any(sign in name for name in names for sign in _OUTSIDE):
            raise refused("links")
        if "[content_types].xml" not in names:
            raise refused("zip")
        if not any(name.startswith("xl/") for name in names):
            raise refused("other-office")
        if b"macroenabled" in self.bytes("[content_types].xml").lower():
            raise refused("macros")


def xml(content: bytes) -> Any:
    """The root element; raises UploadRefused for what is no XML or declares a document type."""
    try:
        root = etree.fromstring(content, etree.XMLParser(**_SAFE))
    except (etree.XMLSyntaxError, ValueError, LookupError):
        raise refused("entities" if b"<!DOCTYPE" in content[:4096] else "damaged") from None
    if root is None:
        raise refused("damaged")
    if root.getroottree().docinfo.doctype:
        raise refused("entities")
    return root


def of_compound_file(content: bytes) -> bool:
    """Raises UploadRefused for the files that Office kept before 2007, or keeps under a password;
    False for any other."""
    if content.startswith(_OLE):
        raise refused("encrypted" if _ENCRYPTED in content else "xls")
    return False
