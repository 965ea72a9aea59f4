"""Errors of a run: whose fault they count as."""

from typing import Any

import pytest
import streamlit as st

from casebook import metrics
from casebook.ui.page_chrome import unexpected
from tests.server.metric_values import value


def test_a_wrong_call_of_ours_into_streamlit_is_a_fault() -> None:
    """Not a widget's state that cannot be read, which fails inside Streamlit too."""
    faults, forged = (value(metrics.ERRORS.labels(kind)) for kind in ("fault", "widget-state"))
    wrong: dict[str, Any] = {"no_such_argument": 1}
    with pytest.raises(TypeError) as raised:
        st.markdown("text", **wrong)
    unexpected(raised.value)
    assert value(metrics.ERRORS.labels("fault")) == faults + 1
    assert value(metrics.ERRORS.labels("widget-state")) == forged
