"""Which version of the program this is."""


def program_version() -> str:
    """Of the installed program; empty where it runs from its sources without being installed."""
    from importlib.metadata import PackageNotFoundError, version  # not wanted at the start

    try:
        return version("otherhand")
    except PackageNotFoundError:
        return ""
