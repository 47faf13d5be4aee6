"""A static method knows no class, and asks the base for its levels.

`is_level` depends on what a subclass may change, so it has to be told the class: a
static method can name only one for all.
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
        return cls(level.strip().upper(), message.strip())

    @staticmethod
    def is_level(text: str) -> bool:
        return text.upper() in LogEntry.LEVELS
