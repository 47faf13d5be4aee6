class SettingsError(Exception):
    """A file of settings is of no use."""

    def __init__(self, path: str, reason: str) -> None:
        raise NotImplementedError


def load_port(path: str) -> int:
    """Return the port of a file of settings; raises SettingsError."""
    raise NotImplementedError
