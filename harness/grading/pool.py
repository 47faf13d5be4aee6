"""Many gradings on all cores: a thread with a warm grader for each core."""

import queue
import threading
from collections.abc import Callable, Sequence
from collections.abc import Iterator as Iter
from pathlib import Path
from typing import TypeVar

from harness.grading.grade import Grader, Options
from harness.model import Kata, Result, Verdict

Task = TypeVar("Task")
Answer = TypeVar("Answer")


def each(
    tasks: Sequence[Task],
    work: Callable[[Grader, Task], Answer],
    options: Options,
    jobs: int,
    hash_seed: int = 0,
) -> Iter[Answer]:
    """Yield what `work` gives for each task, as they finish, in no order.

    An exception of `work` comes through at the place of its answer.
    """
    waiting: queue.SimpleQueue[Task] = queue.SimpleQueue()
    for task in tasks:
        waiting.put(task)
    done: queue.SimpleQueue[Answer | BaseException] = queue.SimpleQueue()

    def serve() -> None:
        with Grader(options, hash_seed) as grader:
            while True:
                try:
                    task = waiting.get_nowait()
                except queue.Empty:
                    return
                try:
                    done.put(work(grader, task))
                except BaseException as error:
                    done.put(error)

    threads = [
        threading.Thread(target=serve, daemon=True)
        for _ in range(min(jobs, len(tasks)))
    ]
    for thread in threads:
        thread.start()
    for _ in tasks:
        answer = done.get()
        if isinstance(answer, BaseException):
            raise answer
        yield answer
    for thread in threads:
        thread.join()


def grade(
    tasks: Sequence[tuple[Kata, Path]], options: Options, jobs: int
) -> Iter[Result]:
    """Yield the result of each file as it is graded."""

    def work(grader: Grader, task: tuple[Kata, Path]) -> Result:
        kata, path = task
        try:
            path.stat()  # it may have gone since it was listed
            return grader.check(kata, path)
        except OSError as error:
            return Result(kata.name, path, Verdict.GRADER_ERROR, message=str(error))

    return each(tasks, work, options, jobs)
