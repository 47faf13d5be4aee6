class ConnectionSettings:
    """Where to connect; always usable."""

    def __init__(
        self, host: str, port: int = 5432, password: str | None = None
    ) -> None:
        raise NotImplementedError

    def matches(self, text: str) -> bool:
        """Return whether a text is the password."""
        raise NotImplementedError
