"""The pages' own part: pickers, cards, layout. The only part of the package that knows Streamlit."""
