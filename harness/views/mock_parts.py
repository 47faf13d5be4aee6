"""The parts of the full screen: its messages, its panes, the lines of keys."""

from pathlib import Path

from rich.text import Text
from textual.containers import VerticalScroll
from textual.message import Message

from harness.model import Result
from harness.practice.interview import Task

KEYS = (
    ("F1", "help"),
    ("F2", "run"),
    ("F3", "submit"),
    ("F4", "hint"),
    ("F5", "skip"),
    ("F6", "give up"),
    ("F7", "pause"),
    ("F8", "next"),
    ("F9", "edit"),
    ("F10", "end"),
    ("Tab", "panes"),
    ("^Q", "leave"),
)


class Progressed(Message):
    """So many tests of all have ended; a total of 0: their number is not known."""

    def __init__(self, done: int, total: int) -> None:
        super().__init__()
        self.done, self.total = done, total


class Graded(Message):
    """A task came back with its result."""

    def __init__(self, task: Task, result: Result) -> None:
        super().__init__()
        self.task, self.result = task, result


class Failed(Message):
    """A task could not be graded."""

    def __init__(self, task: Task, error: Exception) -> None:
        super().__init__()
        self.task, self.error = task, error


class Pane(VerticalScroll, can_focus=True):
    """Text that is scrolled by the arrow keys."""


def keys() -> Text:
    """Return the lines that name the keys."""
    line = Text()
    for i, (key, what) in enumerate(KEYS):
        line.append("\n" * (i == len(KEYS) // 2) + " ")
        line.append(key, style="bold")
        line.append(f" {what} ")
    return line


def short(path: Path | None) -> str:
    """Return a path as it is typed from here."""
    if path is None:
        return ""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
