"""`close` returns while the threads are still at work.

Whoever then reads the results, or ends the program, misses the last ones. `join` waits
for a thread's end.
"""

import queue
import threading
from collections.abc import Callable
from typing import Any, Self

_END = object()  # no job can be this one


class WorkQueue:
    """Jobs, done by a few threads."""

    failed: list[tuple[Any, Exception]]

    def __init__(
        self, handler: Callable[[Any], object], threads: int = 2, limit: int = 10
    ) -> None:
        self.failed = []
        self._handler = handler
        self._jobs: queue.Queue[Any] = queue.Queue(limit)
        self._accepting = threading.Lock()
        self._closed = False
        self._threads = [threading.Thread(target=self._work) for _ in range(threads)]
        for thread in self._threads:
            thread.start()

    def put(self, job: Any) -> None:
        """Accept a job; waits while too many wait."""
        with self._accepting:  # so that no job gets behind the end marks
            if self._closed:
                raise RuntimeError("the queue is closed")
            self._jobs.put(job)

    def close(self) -> None:
        """Have everything done that was accepted, and end."""
        with self._accepting:
            if not self._closed:
                self._closed = True
                for _ in self._threads:
                    self._jobs.put(_END)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not _END:
            try:
                self._handler(job)
            except Exception as error:
                self.failed.append((job, error))
