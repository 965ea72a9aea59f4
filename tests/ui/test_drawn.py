"""Figures are handed over as they are; what checks them is there again when it is needed."""

import plotly.graph_objects as go
import pytest
from plotly.validator_cache import ValidatorCache

from casebook.ui.drawn import Drawn, forget_validators


def test_a_figure_is_its_dict() -> None:
    spec = {"data": [{"type": "bar", "y": [1, 2]}], "layout": {}}
    assert Drawn(spec).to_dict() is spec


def test_figures_are_checked_also_after_forgetting_how() -> None:
    forget_validators()
    assert ValidatorCache._json_cache is None
    with pytest.raises(ValueError, match="opacity"):
        go.Bar(opacity=2)
    assert ValidatorCache._json_cache
