"""The template of a plan for the results model, as one file to take away."""

from datetime import date

from casebook import paths
from casebook.exports.bundle import stored

NAME = "results-plan-template.zip"


def plan_template(released: date) -> bytes:
    """A ZIP: three empty tables, the worked example that passes, and what each column takes.

    Its files bear the date of the release, so that equal files make equal bytes.
    """
    folder, guide = paths.DATA / "templates" / "results", paths.ROOT / "docs" / "results-model.md"
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.csv"))}
    return stored(
        {name: path.read_bytes() for name, path in {**files, guide.name: guide}.items()}, released)
