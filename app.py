"""The launcher: one app over casebook/ui/main.py. Run it with `streamlit run app.py`.

It is not the page script itself because Streamlit takes a folder `pages/` beside the page script
for its own older kind of navigation, and a first deep link then skips the page set-up.
"""

import streamlit as st

app = st.App("casebook/ui/main.py")

if __name__ == "__main__":
    app.run()
