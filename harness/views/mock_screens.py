"""The smaller screens of a mock interview: claim, confirmation, pause, help, review, card."""

from collections.abc import Mapping
from typing import Any, ClassVar

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Static

from harness.practice.draw import Part
from harness.practice.profiles import Point
from harness.views import mock_card
from harness.views.plain import safe

HELP = """\
F2  run the visible examples      (every save does it too)
F3  submit: state time and space complexity, then all tests run
F4  the next hint (costs)
F5  skip: leave the problem for later
F6  give up: close it unsolved
F7  pause: stops the clock, and is recorded
F8  next: close a question, a follow-up, or what you submitted
F9  open the file in $EDITOR
F10 end the interview
Tab, Shift+Tab  go between statement, result or answer, and notes
Ctrl+Q  leave; the clock goes on, and `make mock` does too
Where the terminal keeps F-keys to itself, with Ctrl: R run, S submit, T hint,
B skip, G give up, P pause, N next, O edit, L end.
Your file is watched: write it in your own editor, in another pane.
Add tests of your own beside it, or as asserts and doctests in it."""


class Box(ModalScreen[Any]):
    """A box in the middle of the screen; Escape closes it without an answer."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "close")]

    def action_close(self) -> None:
        self.dismiss(None)


class Claim(Box):
    """Asks for time and space complexity; answers with the two, or None."""

    def __init__(self, time: str = "", space: str = "") -> None:
        super().__init__()
        self._before = time, space

    def compose(self) -> ComposeResult:
        time, space = self._before
        with Vertical(id="box") as box:
            box.border_title = "Submit"
            yield Label("Time complexity, as in O(n log n)")
            yield Input(time, id="time", max_length=100)
            yield Label("Space complexity, as in O(1)")
            yield Input(space, id="space", max_length=100)
            yield Label("Enter submits, Escape goes back", classes="dim")

    def on_input_submitted(self, _: Input.Submitted) -> None:
        """Go to the field that is empty still, or answer."""
        time, space = self.query_one("#time", Input), self.query_one("#space", Input)
        if not time.value.strip():
            self.set_focus(time)
        elif time.has_focus or not space.value.strip():
            self.set_focus(space)
        else:
            self.dismiss((time.value, space.value))


class Confirm(Box):
    """Asks a question; answers True for `y`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "yes", "yes"),
        Binding("n", "close", "no"),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Label(self._question)
            yield Label("y yes   n no", classes="dim")

    def action_yes(self) -> None:
        self.dismiss(True)


class Help(Box):
    """Lists the keys."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("f1", "close", "close")]

    def compose(self) -> ComposeResult:
        with Vertical(id="box") as box:
            box.border_title = "Keys"
            yield Static(HELP, markup=False)
            yield Label("Escape goes back", classes="dim")


class Paused(ModalScreen[Any]):
    """Hides everything while the clock stands still."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("f7,ctrl+p", "go_on", "go on")]

    def compose(self) -> ComposeResult:
        with Vertical(id="box") as box:
            box.border_title = "Paused"
            yield Label("The clock stands still, and the pause is recorded.")
            yield Label("F7 goes on, Ctrl+Q leaves", classes="dim")

    def action_go_on(self) -> None:
        self.dismiss(True)


class Compare(Box):
    """Shows a reference answer; answers with the points that were made, from 1."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(str(i), f"tick({i})", str(i)) for i in range(1, 10)),
        Binding("enter", "done", "done"),
        Binding("escape", "ignore", show=False),
    ]

    def __init__(self, part: Part, answers: tuple[str, ...]) -> None:
        super().__init__()
        self._part = part
        self._answers = answers
        self._made: set[int] = set()

    def compose(self) -> ComposeResult:
        with Vertical(id="box") as box:
            box.border_title = "Which of these points did you make?"
            yield Static(safe(self._part.question), markup=False, classes="strong")
            said = "\n".join(self._answers) or "nothing"
            yield Static(f"You said: {safe(said)}", markup=False, classes="answer")
            yield Static(self._points(), id="points")
            yield Label("their numbers tick them, Enter is done", classes="dim")

    def _points(self) -> RenderableType:
        rows = Table.grid(padding=(0, 1))
        for number, point in enumerate(self._part.points, 1):
            mark = "✓" if number in self._made else "·"
            rows.add_row(Text(f"{number} {mark}"), Text(safe(point)))
        return rows

    def action_tick(self, number: int) -> None:
        if number <= len(self._part.points):
            self._made ^= {number}
            self.query_one("#points", Static).update(self._points())

    def action_done(self) -> None:
        self.dismiss(sorted(self._made))

    def action_ignore(self) -> None:
        """Leave it open: the answer is wanted."""


class Rate(Box):
    """Asks for one point of the rubric; answers 1 to 4."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(str(i), f"rate({i})", str(i)) for i in range(1, 5)),
        Binding("escape", "ignore", show=False),
    ]

    def __init__(self, point: Point, number: int, count: int) -> None:
        super().__init__()
        self._point = point
        self._place = f"Communication, {number} of {count}"

    def compose(self) -> ComposeResult:
        with Vertical(id="box") as box:
            box.border_title = self._place
            yield Label(safe(self._point.text), markup=False, classes="strong")
            yield Label("1 hardly   2 now and then   3 mostly   4 throughout")

    def action_rate(self, score: int) -> None:
        self.dismiss(score)

    def action_ignore(self) -> None:
        """Leave it open: the answer is wanted."""


class Card(ModalScreen[Any]):
    """Shows the scorecard."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,escape,enter", "close", "close"),
    ]

    def __init__(self, card: Mapping[str, Any]) -> None:
        super().__init__()
        self._card = card

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="card") as scroll:
            scroll.border_title = "Scorecard"
            scroll.border_subtitle = "q closes"
            yield Static(mock_card.card(self._card))

    def on_mount(self) -> None:
        self.query_one("#card").focus()

    def action_close(self) -> None:
        self.dismiss(None)
