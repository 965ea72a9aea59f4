"""The pages of the site, as the scripts in pages/ declare them."""

from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import get_args

from casebook.page import Group, Page
from casebook.paths import PAGES


@cache
def site() -> tuple[Page, ...]:
    """Every page, in the order of the menu."""
    groups = get_args(Group)
    return tuple(sorted(map(_declared, PAGES.glob("*.py")),
                        key=lambda page: (groups.index(page.group), page.order)))


def _declared(script: Path) -> Page:
    spec = spec_from_file_location(f"pages.{script.stem}", script)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    page: Page = module.PAGE
    return page
