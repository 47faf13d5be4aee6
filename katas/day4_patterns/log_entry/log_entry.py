from typing import Self


class LogEntry:
    """One entry of a log."""

    LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

    def __init__(self, level: str, message: str) -> None:
        raise NotImplementedError

    @classmethod
    def from_line(cls, line: str) -> Self:
        """Make an entry of a line like `INFO: started`."""
        raise NotImplementedError

    @classmethod
    def is_level(cls, text: str) -> bool:
        """Tell whether a text names a level of this class, in any case."""
        raise NotImplementedError
