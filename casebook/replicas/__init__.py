"""Several processes of the site behind nginx. `python -m casebook.replicas 2 --port 8501`."""
