"""The tables of a release in the making, by name: what each step of a build hands to the next."""

from collections.abc import Mapping

import pandas as pd

Frames = Mapping[str, pd.DataFrame]
