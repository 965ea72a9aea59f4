"""What is looked up once is what Streamlit itself says, until its configuration is read anew."""

from copy import copy

import pytest
from streamlit import config
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

from casebook.ui.unchanging import look_up_once


@pytest.fixture(autouse=True)
def _streamlit_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config, "get_option", config.get_option)
    monkeypatch.setattr(app_session, "_populate_theme_msg", app_session._populate_theme_msg)


def themes() -> list[bytes]:
    made = []
    for section in ("theme", "theme.light", "theme.dark", "theme.sidebar"):
        one = CustomThemeConfig()
        app_session._populate_theme_msg(one, section)
        made.append(one.SerializeToString(deterministic=True))
    return made


def test_the_theme_is_the_one_that_streamlit_makes() -> None:
    first = themes()
    assert any(first)
    look_up_once()
    look_up_once()
    assert themes() == first
    assert themes() == first


def test_an_option_is_that_of_the_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "global.minCachedMessageSize"
    before = config.get_option(name)
    look_up_once()
    assert config.get_option(name) == before
    changed = copy(config.get_config_options()[name])
    changed.set_value(before + 1, "a test")
    monkeypatch.setitem(config.get_config_options(), name, changed)
    assert config.get_option(name) == before, "it is not looked up again"
    config._on_config_parsed.send()
    assert config.get_option(name) == before + 1
    with pytest.raises(RuntimeError, match="not defined"):
        config.get_option("global.noSuchOption")
