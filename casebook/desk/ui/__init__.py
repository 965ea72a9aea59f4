"""Pages of the desk: a Streamlit application beside the site's."""
