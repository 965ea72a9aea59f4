"""Several processes of the site behind nginx, under supervisor.

    python -m casebook.replicas 2 --port 8501
"""
