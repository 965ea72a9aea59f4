"""The launcher: one app over casebook/ui/main.py. Run it with `streamlit run app.py`.

It is not the page script itself because Streamlit takes a folder `pages/` beside the page script
for its own older kind of navigation, and a first deep link then skips the page set-up.
"""

from pathlib import Path

import streamlit as st

from casebook import server

# The HTML in which Streamlit starts every page; its inline script is the only one let run there.
SHELL = Path(st.__file__).parent / "static" / "index.html"

app = st.App(
    "casebook/ui/main.py", routes=server.routes(), middleware=server.middleware(SHELL)
)

if __name__ == "__main__":
    app.run()
