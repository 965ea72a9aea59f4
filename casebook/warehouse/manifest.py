"""`release.json`: what a release says of itself, with types, bounds and a checksum of its own."""

import hashlib
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from casebook.warehouse.regular_files import whole

MANIFEST = "release.json"
# That of the shipped release has 7 kB.
MOST_BYTES = 1 << 20
MOST_NOTES = 200_000
_Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
_TableName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,62}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class ManifestTable(_Strict):
    """Rows of a table, and the checksum of its file."""

    rows: Annotated[int, Field(ge=0)]
    sha256: _Sha256


class Manifest(_Strict):
    """The content of the file. Releases made before it had the last three do without them."""

    id: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z._-]{0,99}$")]
    number: Annotated[int, Field(ge=1, le=9_999)]
    # Whoever writes a ZIP of a release can date it so.
    date: Annotated[date, Field(ge=date(1990, 1, 1), le=date(2099, 12, 31))]
    title: Annotated[str, StringConstraints(max_length=1_000)]
    hash: _Sha256
    checks: Annotated[tuple[str, ...], Field(max_length=1_000)]
    tables: Annotated[dict[_TableName, ManifestTable], Field(min_length=1, max_length=1_000)]
    published: AwareDatetime | None = None
    # What each release changed, in words: the newest entries of RELEASES.md.
    notes: Annotated[str, Field(max_length=MOST_NOTES)] | None = None
    seal: str | None = None

    def sealed(self) -> Self:
        """The same with the checksum of everything else in it."""
        return self.model_copy(update={"seal": self._checksum()})

    def is_whole(self) -> bool:
        """Whether its checksum is that of its content; one without any is taken as it is."""
        return self.seal is None or self.seal == self._checksum()

    def text(self) -> str:
        """The file's text."""
        return self.model_dump_json(indent=1, exclude_none=True)

    def _checksum(self) -> str:
        content = self.model_dump(mode="json", exclude={"seal"}, exclude_none=True)
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """The manifest in `folder`; raises OSError, or ValueError for what is none or not whole.

    Where it does not say when it was published, that is when the file was written.
    """
    path = folder / MANIFEST
    manifest = Manifest.model_validate_json(whole(path, MOST_BYTES))
    if not manifest.is_whole():
        raise ValueError("its checksum is not that of its content")
    if manifest.id != folder.name:
        raise ValueError("its folder has another name")
    if manifest.published is None:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return manifest.model_copy(update={"published": written})
    return manifest
