"""The site as files, for any web server, a CDN or a memory stick: no Python behind it.

    python -m casebook.site --out DIR
"""
