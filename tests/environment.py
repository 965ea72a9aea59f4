"""The settings of an environment that a test describes."""

import os
from collections.abc import Mapping
from unittest.mock import patch

from casebook.settings import PREFIX, Settings, settings


def configured(environment: Mapping[str, str]) -> Settings:
    """What the site is set to where no other of its variables are set; raises BadSettings."""
    others = {name: text for name, text in os.environ.items() if not name.startswith(PREFIX)}
    with patch.dict(os.environ, {**others, **environment}, clear=True):
        return settings()
