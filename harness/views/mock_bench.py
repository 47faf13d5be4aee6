"""Grading beside the full screen: one task at a time, in a thread of its own."""

import threading
from collections.abc import Callable
from typing import Any

from textual.message import Message

from harness.model import Result
from harness.practice.interview import Task
from harness.views.mock_parts import Failed, Graded, Progressed

Event = dict[str, Any]
Grade = Callable[[Task, Callable[[Event], None]], Result]
_PATIENCE_S = 5.0


class Bench:
    """Where tasks are graded; what comes of them is posted as messages.

    `start`, `done` and `next` belong to the thread of the program, `post` may be called
    from any.
    """

    def __init__(self, grade: Grade, post: Callable[[Message], object]) -> None:
        self._grade = grade
        self._post = post
        self._thread: threading.Thread | None = None
        self.task: Task | None = None
        self.waiting: Task | None = None

    def start(self, task: Task) -> bool:
        """Grade a task, or keep it for later where another is at work."""
        if self.task is not None:
            self.waiting = task
            return False
        self.task = task
        self._thread = threading.Thread(target=self._work, args=(task,), daemon=True)
        self._thread.start()
        return True

    def _work(self, task: Task) -> None:
        total = done = 0

        def tell(event: Event) -> None:
            nonlocal total, done
            match event["e"]:
                case "collected":
                    total, done = len(event["tests"]), 0
                case "finish":
                    done += 1
                case "size":
                    total = 0
                case _:
                    return
            self._post(Progressed(done, total))

        try:
            result = self._grade(task, tell)
        except Exception as error:  # told, and the submission taken back
            self._post(Failed(task, error))
        else:
            self._post(Graded(task, result))

    def done(self) -> None:
        """Take note that the task was heard of."""
        self.task = None

    def next(self) -> None:
        """Go on with the task that waits."""
        task, self.waiting = self.waiting, None
        if task is not None:
            self.start(task)

    def settle(self) -> None:
        """Wait for the thread, once its processes were ended."""
        if self._thread is not None:
            self._thread.join(timeout=_PATIENCE_S)
