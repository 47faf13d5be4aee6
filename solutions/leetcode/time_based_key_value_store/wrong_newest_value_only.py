"""Keeps the newest value of a key and forgets what it was before.

The past can be asked for at any time, so all of it must be kept.
"""


class TimeMap:
    def __init__(self) -> None:
        self.newest = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.newest[key] = (timestamp, value)

    def get(self, key: str, timestamp: int) -> str:
        time, value = self.newest.get(key, (0, ""))
        return value if time <= timestamp else ""
