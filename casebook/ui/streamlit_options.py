"""Streamlit's server options: .streamlit/config.toml here and in the home folder, defaults."""

from dataclasses import dataclass

import streamlit as st

from casebook.errors import BasePathSet

# Streamlit's own default where the option is not set.
PING_SECONDS = 30


@dataclass(frozen=True)
class Options:
    """`address`: where it listens, None for every address of the machine; `port` there.

    `ping_seconds`: how often a live connection is tried. `compressed_messages`: whether its
    messages are. `certificate` and `key`: files for TLS, None without.
    """

    address: str | None
    port: int
    ping_seconds: int
    compressed_messages: bool
    certificate: str | None
    key: str | None


def options() -> Options:
    """The options as they are set now.

    Raises BasePathSet: pages would come below that path, and half of what they ask for not.
    """
    ask = st.get_option
    if path := str(ask("server.baseUrlPath") or "").strip("/"):
        raise BasePathSet(path=path[:80])
    return Options(
        ask("server.address"), int(ask("server.port")),
        int(ask("server.websocketPingInterval") or PING_SECONDS),
        bool(ask("server.enableWebsocketCompression")),
        ask("server.sslCertFile") or None, ask("server.sslKeyFile") or None)
