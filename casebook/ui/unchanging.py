"""What Streamlit works out again for every message or run, though it cannot change meanwhile.

An option of the configuration is looked up under a lock for each message, which took a tenth of the
interpreter's time in a crowd; the theme is put together from all options at each run.
"""

from typing import Any

from streamlit import config
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session


def look_up_once() -> None:
    """To be called at the start, before anyone has come; a second call changes nothing.

    A configuration file that is read anew is looked up anew. Raises AttributeError where this
    version of Streamlit has no such places.
    """
    if config.get_option.__module__ == __name__:
        return
    ask, build_theme = config.get_option, app_session._populate_theme_msg
    options: dict[str, Any] = {}
    themes: dict[str, CustomThemeConfig] = {}

    def option(key: str) -> Any:
        if key not in options:
            options[key] = ask(key)
        return options[key]

    def theme(msg: CustomThemeConfig, section: str = "theme") -> None:
        if section not in themes:
            made = CustomThemeConfig()
            build_theme(made, section)
            themes[section] = made
        msg.MergeFrom(themes[section])

    def forget() -> None:
        options.clear()
        themes.clear()

    config.get_option = option
    app_session._populate_theme_msg = theme
    config.on_config_parsed(forget, force_connect=True)
