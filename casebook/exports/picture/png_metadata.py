"""Words inside a PNG file: international text chunks, as the PNG specification has them."""

import struct
import zlib
from collections.abc import Mapping

# The signature and the header chunk, which has to come first.
_AFTER_HEADER = 8 + 25


def with_text(png: bytes, words: Mapping[str, str]) -> bytes:
    """`png` with one text chunk (UTF-8, not compressed) for each of `words`."""
    chunks = b"".join(
        _chunk(b"iTXt", keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode())
        for keyword, text in words.items()
    )
    return png[:_AFTER_HEADER] + chunks + png[_AFTER_HEADER:]


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
