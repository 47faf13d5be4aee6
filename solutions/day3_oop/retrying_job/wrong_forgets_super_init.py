"""RetryingJob has an __init__ of its own, and the base's is never called.

An overridden method replaces the inherited one, __init__ too: `log` is never made. Call
super().__init__ first, then set what is new.
"""

from typing import Any


class Job:
    """A piece of work with a log. Leave it as it is."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.log: list[str] = []

    def work(self) -> Any:
        """Do the work: subclasses know how."""

    def run(self) -> Any:
        """Do the work once, and note it; returns what it gave."""
        self.log.append(f"{self.name}: begin")
        result = self.work()
        self.log.append(f"{self.name}: done")
        return result


class RetryingJob(Job):
    """A job that makes further attempts after a failure."""

    def __init__(self, name: str, attempts: int = 3) -> None:
        self.name = name
        self.attempts = attempts

    def run(self) -> Any:
        """Do the work, in so many attempts at most; returns what it gave."""
        for _ in range(self.attempts - 1):
            try:
                return super().run()
            except Exception as error:
                self.log.append(f"{self.name}: again after {type(error).__name__}")
        return super().run()
