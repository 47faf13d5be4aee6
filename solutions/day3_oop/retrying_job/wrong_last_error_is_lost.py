"""After the last attempt it returns None.

The caller takes that for a result, and a job that failed counts as done. When there is
nothing left to try, the exception is the answer.
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
        for _ in range(self.attempts):
            try:
                return super().run()
            except Exception as error:
                self.log.append(f"{self.name}: again after {type(error).__name__}")
        return None
