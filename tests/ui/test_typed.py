"""Every field and every parameter of the address is bounded before anything reads it."""

import ast

from casebook.paths import ROOT

# Called on Streamlit by casebook/ui/typed_text.py alone, which bounds what they give.
FIELDS = {"text_input", "text_area", "chat_input"}


def test_no_field_goes_round_the_bound() -> None:
    for file in (*(ROOT / "casebook/ui").rglob("*.py"), *(ROOT / "pages").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if file.name == "typed_text.py" or not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            assert not (called.startswith("st.") and called[3:] in FIELDS), (file.name, called)
            assert called != "st.query_params.get", (file.name, node.lineno)
