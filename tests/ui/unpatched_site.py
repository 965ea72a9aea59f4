"""The site on a Streamlit in which every patch finds its target changed. For one test."""

from dataclasses import replace

from casebook.serve.__main__ import main
from casebook.ui import streamlit_patches

if __name__ == "__main__":
    streamlit_patches.PATCHES = tuple(
        replace(patch, source="0" * 12) for patch in streamlit_patches.PATCHES)
    main()
