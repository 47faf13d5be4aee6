from typing import Self


class LogEntry:
    """One entry of a log."""

    LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

    def __init__(self, level: str, message: str) -> None:
        self.level = level
        self.message = message

    @classmethod
    def from_line(cls, line: str) -> Self:
        """Make an entry of a line like `INFO: started`."""
        level, colon, message = line.partition(":")
        if not colon or not cls.is_level(level.strip()):
            raise ValueError(f"not a log line: {line!r}")
        return cls(level.strip().upper(), message.strip())

    @classmethod
    def is_level(cls, text: str) -> bool:
        """Tell whether a text names a level of this class, in any case."""
        return text.upper() in cls.LEVELS
