"""Looking back on a mock interview, box by box, until its scorecard is there."""

from typing import Any

from textual.app import App
from textual.screen import ModalScreen

from harness.practice.interview import Interview
from harness.practice.mock import Phase
from harness.views import mock_screens


class Review:
    """Asks for what the scorecard needs; shows it, then leaves the program."""

    def __init__(self, app: App[None], going: Interview) -> None:
        self._app = app
        self._going = going

    def begin(self) -> None:
        """Go on with what was not asked yet."""
        self._compare(0)

    def _compare(self, first: int) -> None:
        mock = self._going.mock
        for index in range(first, len(mock.parts)):
            part, work = mock.parts[index], mock.works[index]
            if part.concept and work.shown is not None and work.ticks is None:
                box = mock_screens.Compare(part, work.answers)
                self._app.push_screen(box, lambda made, i=index: self._tick(i, made))
                return
        self._rate({})

    def _tick(self, index: int, made: list[int] | None) -> None:
        self._going.tick(index, made or [])
        self._compare(index + 1)

    def _rate(self, scores: dict[str, int]) -> None:
        rubric = self._going.rules.rubric
        if self._going.mock.rated or len(scores) == len(rubric):
            self._close(scores)
            return
        point = rubric[len(scores)]
        box = mock_screens.Rate(point, len(scores) + 1, len(rubric))
        self._app.push_screen(
            box, lambda score: self._rate(scores | {point.name: score or 1})
        )

    def _close(self, scores: dict[str, int]) -> None:
        if self._going.mock.phase is Phase.REVIEW:
            if scores:
                self._going.rate(scores)
            self._going.finish()
        box: ModalScreen[Any] = mock_screens.Card(self._going.mock.card or {})
        self._app.push_screen(box, lambda _: self._app.exit())
