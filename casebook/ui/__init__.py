"""The pages' own part: pickers, cards, layout. Nothing else in the package knows Streamlit."""
