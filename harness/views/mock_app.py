"""A mock interview on the full screen: statement, clocks, live result, notes."""

import os
import shlex
import subprocess
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from rich.console import Group, RenderableType
from rich.markdown import Markdown
from rich.text import Text
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Static, TextArea

from harness import workspace
from harness.model import HarnessError, Result
from harness.practice.interview import Interview, Task
from harness.practice.mock import Phase, Stage
from harness.views import mock_card, mock_screens, screen
from harness.views.mock_bench import Bench, Grade
from harness.views.mock_parts import Failed, Graded, Pane, Progressed, keys, short
from harness.views.mock_review import Review
from harness.views.mock_screens import Box
from harness.views.plain import safe

Facts = Callable[[Result], Mapping[str, Any] | None]
_TICK_S = 0.25
_SAVE_S = 0.5


class MockApp(App[None]):
    """The program. It reads and writes through the interview only."""

    CSS_PATH = "mock.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual declares it so
        (0, "-narrow"),
        (120, "-wide"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "help"),
        Binding("f2,ctrl+r", "examples", "run"),
        Binding("f3,ctrl+s", "submit", "submit"),
        Binding("f4,ctrl+t", "hint", "hint"),
        Binding("f5,ctrl+b", "skip", "skip"),
        Binding("f6,ctrl+g", "give_up", "give up"),
        Binding("f7,ctrl+p", "pause", "pause"),
        Binding("f8,ctrl+n", "next", "next"),
        Binding("f9,ctrl+o", "edit", "edit"),
        Binding("f10,ctrl+l", "end", "end"),
        Binding("ctrl+q", "leave", "leave", priority=True),
    ]

    def __init__(self, going: Interview, grade: Grade, facts: Facts) -> None:
        super().__init__()
        self.going = going
        self._facts = facts
        self.clock_line = Static(id="clock", markup=False)
        self.statement_text = Static()
        self.statement_pane = Pane(self.statement_text, id="statement")
        self.result_text = Static()
        self.result_pane = Pane(self.result_text, id="result")
        self.answer_area = TextArea(id="answer")
        self.notes_area = TextArea(id="notes")
        self.message_line = Static(id="message", markup=False)
        self.bench = Bench(grade, self.post_message)
        self._shown: tuple[int, Stage] | None = None
        self._seen: object = None
        self._unsettled: object = None
        self._reviewing = False
        self.fault: Exception | None = None

    def compose(self) -> ComposeResult:
        yield self.clock_line
        with Horizontal(id="panes"):
            yield self.statement_pane
            with Horizontal(id="lower"):
                yield self.result_pane
                yield self.answer_area
                yield self.notes_area
        yield self.message_line
        yield Static(keys(), id="keys")

    def on_mount(self) -> None:
        """Show where it stands, and begin to watch clock, file and notes."""
        self.notes_area.border_title = "Notes"
        self.answer_area.border_title = "Answer"
        self.notes_area.text = self.going.mock.notes
        self._update()
        if task := self.going.pending():
            self._say("your last submission was not graded yet: grading it now")
            self._start(task)
        if self.going.mock.paused:
            self._show_pause()
        self.set_interval(_TICK_S, self._tick)
        self.set_interval(_SAVE_S, self._save)

    # What is shown

    def _update(self) -> None:
        """Show the part in hand, where it is another than before."""
        mock = self.going.mock
        if mock.phase is not Phase.RUNNING:
            self._review()
            return
        place = mock.current, mock.work.stage
        if place != self._shown:
            if self._shown and self._shown[0] != mock.current:
                self._say("")
            self._shown = place
            self._lay_out()
        self._clock()

    def _lay_out(self) -> None:
        mock, path = self.going.mock, self.going.path()
        asked = path is None or mock.work.stage is Stage.FOLLOW_UP
        text = mock.part.follow_up if path and asked else self.going.statement
        heading, _, body = text.partition("\n")
        pane = self.statement_pane
        pane.border_title = heading.removeprefix("# ") if not asked else "Question"
        if path and asked:
            pane.border_title, body = "Follow-up", text
        elif self.going.kata:
            hints = self.going.kata.hints[: mock.work.hints]
            body += "".join(f"\n\n**Hint {i}:** {h}" for i, h in enumerate(hints, 1))
        self.statement_text.update(Markdown(body, code_theme="ansi_dark"))
        pane.scroll_home(animate=False)
        self.result_pane.display = not asked
        answer = self.answer_area
        answer.display = asked
        answer.text = mock.work.draft
        pane.border_subtitle = "F8 goes on" if asked else short(path)
        self._tell(Text("Save your file, or press F2, to run the examples.", "dim"))
        self.result_pane.border_title = "Result"
        self._seen = workspace.signature(path) if path else None
        (answer if asked else pane).focus()

    def _clock(self) -> None:
        mock = self.going.mock
        whole, part = self.going.left(), self.going.part_left()
        solved = sum(work.solved is not None for work in mock.works)
        self.clock_line.update(
            f" {mock.title}   part {mock.current + 1} of {len(mock.parts)}"
            f"   this part {mock_card.clock(part)}{' over' * (part < 0)}"
            f"   in all {mock_card.clock(whole)}   {solved} solved"
        )

    def _say(self, text: str) -> None:
        self.message_line.update(f" {safe(text)}")

    def _tell(self, what: RenderableType) -> None:
        self.result_text.update(what)

    # What goes on by itself

    def _tick(self) -> None:
        if self._reviewing or self.going.mock.paused:
            return
        self._attempt(self.going.look)
        if self.going.mock.phase is Phase.RUNNING:
            self._watch()

    def _watch(self) -> None:
        """Run the examples when the file was saved, and has settled."""
        path = self.going.path()
        if path is None or self.going.mock.work.stage is not Stage.OPEN:
            return
        now = workspace.signature(path)
        if now == self._seen or not now:
            return
        if now != self._unsettled:
            self._unsettled = now
            return
        self._seen = now
        if self.bench.task is None or not self.bench.task.full:
            self._attempt(lambda: self._start(self.going.examples()))

    def _save(self) -> None:
        """Keep what was typed; nobody loses more than a second of it."""
        if self.going.mock.phase is not Phase.FINISHED:
            self._refused(self._keep)

    def _keep(self) -> None:
        self.going.note(self.notes_area.text)
        answer = self.answer_area
        if self._shown and answer.display and not self.going.mock.paused:
            self.going.draft(self._shown[0], answer.text)

    def _attempt(self, step: Callable[[], object]) -> None:
        """Take a step, say why where it is refused, and show where it leads."""
        self._refused(step)
        self._update()

    def _refused(self, step: Callable[[], object]) -> None:
        try:
            step()
        except HarnessError as error:
            more = f": {error.next_step}" if error.next_step else ""
            self._say(f"{error.reason}{more}")

    def _handle_exception(self, error: Exception) -> None:
        """Leave with a fault of ours to be told as such, not as a screen of traceback."""
        self.fault = error
        if self.is_headless:
            super()._handle_exception(error)
        self.exit()

    # Grading, in a thread of its own

    def _start(self, task: Task) -> None:
        if self.bench.start(task):
            self._progress(0, 0)

    def on_progressed(self, event: Progressed) -> None:
        self._progress(event.done, event.total)

    def _progress(self, done: int, total: int) -> None:
        full = self.bench.task is not None and self.bench.task.full
        what = "All tests" if full else "The visible examples"
        how = f"{done} of {total}" if total else "…" if not done else "timing"
        self._tell(Text(f"{what}: {how}"))

    def on_graded(self, event: Graded) -> None:
        """Store a result, then show it."""
        task, result = event.task, event.result
        self.bench.done()
        self._attempt(lambda: self.going.told(task, self._facts(result)))
        if task.part == self.going.mock.current:
            what = "All tests" if task.full else "The visible examples"
            told = screen.check(mock_card.anonymous(result, ""))
            self._tell(Group(Text(what, "bold"), told))
        if task.full:
            speed = f", {mock_card.growth(result)}" if result.speed else ""
            count = f"{result.passed} of {result.total} tests passed"
            self._say(f"submission: {result.verdict}, {count}{speed}")
        self.bench.next()

    def on_failed(self, event: Failed) -> None:
        """Take a submission back that could not be graded."""
        self.bench.done()
        self._attempt(lambda: self.going.told(event.task, None))
        self._say(f"our fault, it does not count: {event.error}")
        self.bench.next()

    # The keys

    def action_help(self) -> None:
        self.push_screen(mock_screens.Help())

    def action_examples(self) -> None:
        self._attempt(lambda: self._start(self.going.examples()))

    def action_submit(self) -> None:
        work = self.going.mock.work
        last = work.submissions[-1] if work.submissions else None

        def answered(claim: tuple[str, str] | None) -> None:
            if claim:
                self._attempt(lambda: self._start(self.going.submit(*claim)))

        if self.going.kata is None or work.stage is not Stage.OPEN:
            self._attempt(lambda: self._start(self.going.examples()))  # says why not
            return
        self._ask(
            mock_screens.Claim(last.time, last.space) if last else mock_screens.Claim(),
            answered,
        )

    def action_hint(self) -> None:
        def show() -> None:
            text = self.going.hint()
            self._shown = None  # it is under the statement from now on
            self._update()
            self._tell(Text(f"Hint {self.going.mock.work.hints}: {text}"))

        self._attempt(show)

    def action_skip(self) -> None:
        self._attempt(self.going.skip)

    def action_give_up(self) -> None:
        self._ask(
            mock_screens.Confirm("Give up this part, unsolved?"),
            lambda sure: self._attempt(self.going.give_up) if sure else None,
        )

    def action_pause(self) -> None:
        def pause() -> None:
            self._save()
            self.going.pause()
            self._show_pause()

        self._attempt(pause)

    def _show_pause(self) -> None:
        self._ask(mock_screens.Paused(), lambda _: self._attempt(self.going.resume))

    def action_next(self) -> None:
        def onward() -> None:
            answer = self.answer_area
            if answer.display and answer.text.strip():
                self.going.answer(answer.text)
            self.going.next()

        self._attempt(onward)

    def action_edit(self) -> None:
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        path = self.going.path()
        if not editor or path is None:
            self._say("there is no editor to open: set $EDITOR" if path else "no file")
            return
        target = path if path.is_file() else path / "__init__.py"
        try:
            with self.suspend():
                subprocess.run([*shlex.split(editor), str(target)], check=False)
        except (OSError, ValueError) as error:
            self._say(f"the editor could not be started ({error}): set $EDITOR")
        self.refresh(layout=True)

    def action_end(self) -> None:
        self._ask(
            mock_screens.Confirm("End the interview now?"),
            lambda sure: self._attempt(self.going.end) if sure else None,
        )

    def action_leave(self) -> None:
        self._save()
        self.exit()

    def _ask(self, box: Any, then: Callable[[Any], object]) -> None:
        def heard(answer: Any) -> None:
            then(answer)

        self.push_screen(box, heard)

    def _review(self) -> None:
        """Close what is open, and ask what the scorecard needs."""
        if self._reviewing:
            return
        self._reviewing = True
        self._save()
        while isinstance(self.screen, Box | mock_screens.Paused):
            self.pop_screen()
        self._say(f"the interview has ended: {self.going.mock.ended}")
        Review(self, self.going).begin()
