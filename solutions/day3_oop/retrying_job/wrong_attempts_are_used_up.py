"""The attempts that are left are counted down in `self.attempts`.

What the object was told is overwritten by how far one run has come, and the next run
has what the last one left over. Count in a local variable.
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
        while self.attempts > 1:
            self.attempts -= 1
            try:
                return super().run()
            except Exception as error:
                self.log.append(f"{self.name}: again after {type(error).__name__}")
        return super().run()
