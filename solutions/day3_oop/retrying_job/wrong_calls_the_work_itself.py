"""The attempt calls self.work(), with a copy of what Job.run does around it.

The copy is right today. When Job.run changes, or another base adds to it, this class
goes on as before. What the base does is asked of the base.
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
        super().__init__(name)
        self.attempts = attempts

    def run(self) -> Any:
        """Do the work, in so many attempts at most; returns what it gave."""
        for attempt in range(1, self.attempts + 1):
            self.log.append(f"{self.name}: begin")
            try:
                result = self.work()
            except Exception as error:
                if attempt == self.attempts:
                    raise
                self.log.append(f"{self.name}: again after {type(error).__name__}")
            else:
                self.log.append(f"{self.name}: done")
                return result
        return None
