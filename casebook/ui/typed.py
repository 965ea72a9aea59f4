"""What a reader typed, or an address says, shown as text whatever it holds."""


def as_text(typed: str) -> str:
    """`typed` on one line between the marks that Markdown takes for text as it stands."""
    shown = "".join(c for c in typed if c.isprintable()).replace("`", "'")
    return f"`{shown}`" if shown else ""
