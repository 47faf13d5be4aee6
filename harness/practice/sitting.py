"""A mock interview in the store: where it stands, its clock, its files."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from harness import workspace
from harness.history import History
from harness.mocks import Clock, Happening, Moment
from harness.model import HarnessError, Kata
from harness.practice import draw, feed
from harness.practice.mock import Mock, Phase, after
from harness.practice.profiles import Rules

FOLDER = "mocks"


class Sitting:
    """One mock interview in the store, looked at and added to."""

    def __init__(
        self,
        store: History,
        mock: str,
        katas: Mapping[str, Kata],
        rules: Rules,
        clock: Callable[[], Moment] | None = None,
    ) -> None:
        self._store = store
        self._clock = clock or Clock()
        self._mock: Mock | None = None
        self._id = mock
        self.katas = katas
        self.rules = rules
        self.folder = store.path.parent / FOLDER / mock
        self.look()
        for name in draw.names(self.mock.parts):
            if name not in katas:
                raise HarnessError(
                    f"the mock interview asks for {name}, and there is no such kata here",
                    next_step="bring its folder back, or name its library: --root FOLDER",
                )

    @property
    def mock(self) -> Mock:
        """Return where it stood at the last look."""
        assert self._mock is not None  # noqa: S101 - __init__ looked
        return self._mock

    def look(self) -> Mock:
        """Read what is new in the store; end the mock where its time is up."""
        self._read()
        self._time_up()
        return self.mock

    def _read(self) -> None:
        reach = self._mock.reach if self._mock else 0
        for fact in self._store.mocks.of(self._id, reach):
            self._mock = after(self._mock, fact)

    def _time_up(self) -> None:
        mock = self.mock
        over = mock.phase is Phase.RUNNING and self.left() <= 0
        if over and mock.work.pending is None:
            self._end("time is up")

    def left(self) -> float:
        """Return the seconds left of the whole."""
        return self.mock.left(self._clock())

    def part_left(self) -> float:
        """Return the seconds left of the part in hand; below 0 it is over its share."""
        return self.mock.part_left(self._clock())

    # What is shown

    @property
    def kata(self) -> Kata | None:
        """Return the problem in hand, or None for a question in words."""
        return self.katas.get(self.mock.part.kata)

    @property
    def statement(self) -> str:
        """Return the part in hand as an interviewer gives it, in Markdown."""
        if self.kata is None:
            return f"# Question\n\n{self.mock.part.question}\n"
        text = self.kata.statement.read_text(encoding="utf-8")
        return draw.hidden(text, self.mock.number(self.mock.current))

    def path(self, part: int | None = None) -> Path | None:
        """Return where a problem's answer is written; the starter lies there at first."""
        index = self.mock.current if part is None else part
        kata = self.katas.get(self.mock.parts[index].kata)
        if kata is None:
            return None
        name = f"problem_{self.mock.number(index)}"
        path = self.folder / (f"{name}.py" if kata.starter.is_file() else name)
        if not path.exists():
            workspace.put(path, workspace.read(kata.starter))
        return path

    # What is added

    def _add(self, kind: str, **data: Any) -> None:
        fact = Happening(self._clock(), self._id, kind, data)
        number = self._store.mocks.add(fact)
        self._mock = after(self.mock, replace(fact, id=number))

    def _end(self, why: str) -> None:
        """End it, and tell the rotation in the same stroke what became of each kata."""
        fact = Happening(self._clock(), self._id, "ended", {"why": why})
        ended = after(self.mock, fact)
        checks, events = feed.rows(ended, self.folder)
        number = self._store.mocks.add_all([fact], checks, events)
        self._mock = replace(ended, reach=number)
