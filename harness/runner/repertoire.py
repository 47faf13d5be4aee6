"""What a warm worker keeps of each kata, so that its next attempts are graded sooner."""

from base64 import b64decode
from collections import OrderedDict
from collections.abc import Callable, Mapping
from pathlib import Path

from harness.runner.draws import Packed
from harness.runner.job import Event, Job, Mode

_KATAS = 64  # the last ones are kept


class Piece:
    """One kata's tests: what was drawn for its properties so far."""

    def __init__(self) -> None:
        self._drawn: dict[str, Packed] = {}
        self._jobs = 0
        self._rehearsed = False

    def wants_rehearsal(self, job: Job) -> bool:
        """Return whether it is worth having the reference play the tests first.

        A kata's second attempt makes a third likely. Until a right program has gone
        through all tests, not all is drawn.
        """
        if job.mode is not Mode.TESTS or job.own:
            return False
        self._jobs += 1
        if self._jobs == 1 or self._rehearsed or job.attempt == job.reference:
            return False
        self._rehearsed = True
        return Path(job.reference).exists()

    def drawn_for(self, job: Job) -> Mapping[str, Packed]:
        """Return the examples to try in a job, by test."""
        return {} if job.own else self._drawn

    def listening(
        self, job: Job, emit: Callable[[Event], None]
    ) -> Callable[[Event], None]:
        """Return what hears a job's events, keeps what was drawn, and passes on the rest.

        What an untrusted process says that it drew is left alone.
        """
        right = job.trusted and job.mode is Mode.TESTS

        def hear(event: Event) -> None:
            nonlocal right
            if event["e"] == "drawn":
                if job.trusted:
                    self._drawn[event["test"]] = [*map(b64decode, event["packed"])]
                return
            right = right and not event.get("failure") and event["e"] != "broken"
            self._rehearsed = self._rehearsed or (right and event["e"] == "done")
            emit(event)

        return hear


class Repertoire:
    """The katas that a worker has met lately."""

    def __init__(self) -> None:
        self._pieces: OrderedDict[tuple[str, int], Piece] = OrderedDict()

    def of(self, job: Job) -> Piece:
        """Return what is kept of a job's kata, as its tests are now."""
        changed = Path(job.tests).stat().st_mtime_ns
        piece = self._pieces.setdefault((job.tests, changed), Piece())
        self._pieces.move_to_end((job.tests, changed))
        if len(self._pieces) > _KATAS:
            self._pieces.popitem(last=False)
        return piece
