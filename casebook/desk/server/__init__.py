"""HTTP side of the desk: middleware in front of Streamlit, the page for the key, the launcher."""
