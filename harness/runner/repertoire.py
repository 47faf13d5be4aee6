"""What a warm worker keeps of each kata, so that its next attempts are graded sooner."""

import hashlib
import os
import pickle
from base64 import b64decode
from collections import OrderedDict
from collections.abc import Callable, Mapping
from pathlib import Path

from harness.runner.draws import Packed
from harness.runner.job import Event, Job, Mode

_KATAS = 64  # the last ones are kept


class Piece:
    """One kata's tests: what was drawn for its properties so far.

    Once all is drawn it is kept in a file too, if there is to be one, for other workers.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._drawn: dict[str, Packed] = {}
        self._jobs = 0
        self._rehearsed = False
        self._file = file
        if file and file.exists():
            self._drawn = pickle.loads(file.read_bytes())  # noqa: S301 - a worker's own
            self._rehearsed = True

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
            if right and event["e"] == "done":
                self._rehearsed = True
                self._save()
            emit(event)

        return hear

    def _save(self) -> None:
        if self._file and not self._file.exists():
            new = self._file.with_suffix(f".{os.getpid()}")
            new.write_bytes(pickle.dumps(self._drawn))
            new.replace(self._file)


class Repertoire:
    """The katas that a worker has met lately; workers with one folder share their draws."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._pieces: OrderedDict[tuple[str, int], Piece] = OrderedDict()

    def of(self, job: Job) -> Piece:
        """Return what is kept of a job's kata, as its tests are now."""
        key = job.tests, Path(job.tests).stat().st_mtime_ns
        piece = self._pieces.get(key) or Piece(self._file(*key))
        self._pieces[key] = piece
        self._pieces.move_to_end(key)
        if len(self._pieces) > _KATAS:
            self._pieces.popitem(last=False)
        return piece

    def _file(self, tests: str, changed: int) -> Path | None:
        name = hashlib.sha256(f"{tests} {changed}".encode()).hexdigest()
        return self._folder / name if self._folder else None
