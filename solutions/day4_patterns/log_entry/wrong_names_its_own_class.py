"""The class method names its class, so a subclass gets entries of the base.

`cls` is the class that the method was called on. Who writes `LogEntry(...)` in its
place throws that away, and `Audited.from_line` is no better than a function.
"""

from typing import Self


class LogEntry:
    LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

    def __init__(self, level: str, message: str) -> None:
        self.level = level
        self.message = message

    @classmethod
    def from_line(cls, line: str) -> Self:
        level, colon, message = line.partition(":")
        if not colon or not cls.is_level(level.strip()):
            raise ValueError(f"not a log line: {line!r}")
        return LogEntry(level.strip().upper(), message.strip())

    @classmethod
    def is_level(cls, text: str) -> bool:
        return text.upper() in cls.LEVELS
