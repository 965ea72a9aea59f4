"""A part that a test's patch takes the place of."""


class Part:
    @staticmethod
    def said() -> str:
        return "nothing"


def other() -> None:
    """What a patch may need beside its target."""
