"""What is forgotten at the start is there again when it is needed."""

import plotly.graph_objects as go
import pytest
from plotly.validator_cache import ValidatorCache

from casebook.ui.unread import forget_validators


def test_figures_are_checked_also_after_forgetting_how() -> None:
    forget_validators()
    assert ValidatorCache._json_cache is None
    with pytest.raises(ValueError, match="opacity"):
        go.Bar(opacity=2)
    assert ValidatorCache._json_cache
