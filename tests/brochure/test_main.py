"""The command line: files in a folder of the release, sentences for what cannot be used."""

from pathlib import Path

import pytest

from casebook.brochure.__main__ import main
from casebook.warehouse import live


def test_files_of_a_member_state(tmp_path: Path) -> None:
    assert main(["--country", "ken", "--out", str(tmp_path)]) == 0
    made = {path.name for path in (tmp_path / live().id).iterdir()}
    assert made == {f"why-itu-matters-KEN{end}" for end in (
        ".pdf", ".pptx", "-page.pdf", "-post.png", "-link.png", "-post.svg", "-link.svg")}
    assert main(["--out", str(tmp_path)]) == 0
    assert (tmp_path / live().id / "why-itu-matters.pdf").is_file()


def test_what_is_no_member_state(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--country", "KEN,XXX", "--out", str(tmp_path)]) == 2
    assert "XXX" in capsys.readouterr().err
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["--country", "KEN", "--out", str(tmp_path / "file")]) == 1
