"""What Streamlit reads when it is imported and no page of ours needs."""

from plotly.validator_cache import ValidatorCache


def forget_validators() -> None:
    """Forgets how figures are checked, 8 MB that Streamlit has plotly read for its own theme.

    To be called at the start. Whatever does check a figure has them read again.
    """
    ValidatorCache._json_cache = None
    ValidatorCache._cache.clear()
