"""Which versions of Streamlit are tried, and with which pins."""

from tests.streamlit_versions import GIVE_WAY, chosen, constraints, pinned

KNOWN = ["1.68.1", "1.68.0", "1.67.1", "1.67.0", "1.66.2", "1.66.10", "1.65.0", "1.64.0",
         "2.0.0rc1"]


def test_the_newest_and_two_minors_before() -> None:
    assert chosen(KNOWN, "1.67.0") == ["1.68.1", "1.66.10", "1.65.0"]
    assert chosen(["1.67.0", "1.66.0"], "1.67.0") == ["1.66.0"]
    assert chosen(["1.67.0"], "1.67.0") == []


def test_pins_that_streamlit_bounds_give_way() -> None:
    text = ("streamlit==1.67.0 \\\n    --hash=sha256:0a\npillow==13.0.0\n# by hand\n"
            "duckdb==2.0.0 \\\n    --hash=sha256:0b\n")
    assert pinned(text) == "1.67.0"
    assert constraints(text, "1.66.0").split() == ["duckdb==2.0.0", "streamlit==1.66.0", *GIVE_WAY]
    assert {"pillow", "starlette"} <= {*GIVE_WAY}
