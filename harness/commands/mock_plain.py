"""A mock interview as plain lines: for scripts, for tests, and for who likes it so."""

import os
import shlex
import subprocess
from collections.abc import Callable, Mapping
from typing import Any, TextIO

from rich.console import Console

from harness.model import HarnessError, Result
from harness.practice.interview import Interview, Task
from harness.practice.mock import Phase, Stage
from harness.views import mock_card, plain, screen

Grade = Callable[[Task], Result]
Facts = Callable[[Result], Mapping[str, Any] | None]

HELP = """\
run                    run the visible examples
submit TIME, SPACE     submit with its complexity, as in: submit O(n log n), O(1)
hint                   the next hint (costs)
answer TEXT            answer the question or the follow-up
next                   close what is in hand and go on
skip                   leave the problem for later
give up                close it unsolved
note TEXT | notes      add a line to the notes pad, or show it
pause | resume         stop the clock and let it go on; recorded
statement | time       show the problem again, or the time left
edit                   open the file in $EDITOR
end | quit             end the interview, or leave it (the clock goes on)"""


class Talk:
    """Reads commands, a line each, and says what comes of them."""

    def __init__(
        self,
        going: Interview,
        grade: Grade,
        facts: Facts,
        lines: TextIO,
        out: TextIO,
    ) -> None:
        self._going = going
        self._grade = grade
        self._facts = facts
        self._lines = lines
        self._out = out
        self._person = lines.isatty()
        self._console = Console(
            file=out, highlight=False, emoji=False, soft_wrap=False, no_color=True
        )

    def go(self) -> None:
        """Go on until the interview is finished, or nothing more is said."""
        going = self._going
        if going.mock.phase is Phase.RUNNING:
            self._say(self._about())
            if task := going.pending():
                self._say("your last submission was not graded yet: grading it now")
                self._run(task)
            self._part()
        while going.look().phase is Phase.RUNNING:
            line = self._read(self._prompt())
            if line is None or line.strip() == "quit":
                self._say(
                    f"{self._clock()}; the clock goes on. `make mock` goes on too"
                )
                return
            if line.strip():
                self._try(line.strip())
        self._review()

    def _about(self) -> str:
        mock = self._going.mock
        minutes = mock.seconds / 60
        count = sum(not part.concept for part in mock.parts)
        return (
            f"{mock.title}: {minutes:g} minutes, {len(mock.parts)} parts, {count} of them"
            f" to be coded (seed {mock.seed}); `help` lists what you can say"
        )

    def _prompt(self) -> str:
        return f"[{mock_card.clock(self._going.left())}] > "

    def _clock(self) -> str:
        whole, part = self._going.left(), self._going.part_left()
        paused = ", paused" if self._going.mock.paused else ""
        return (
            f"time left: {mock_card.clock(whole)} in all, "
            f"{mock_card.clock(part)} for this part{paused}"
        )

    def _say(self, text: str) -> None:
        self._out.write(f"{plain.safe(text)}\n")
        self._out.flush()

    def _read(self, prompt: str) -> str | None:
        """Return the next line, None after the last. Only a person is prompted."""
        if self._person:
            self._out.write(prompt)
            self._out.flush()
        line = self._lines.readline()
        return line.rstrip("\n") if line else None

    def _part(self) -> None:
        """Show the part in hand."""
        mock = self._going.mock
        if mock.phase is not Phase.RUNNING:
            return
        self._say(
            f"\n--- part {mock.current + 1} of {len(mock.parts)} --- {self._clock()}"
        )
        if mock.work.stage is Stage.FOLLOW_UP:
            self._say(f"follow-up: {mock.part.follow_up}\n(answer TEXT, then next)")
            return
        self._say(self._going.statement)
        path = self._going.path()
        self._say(f"yours: {path}" if path else "(answer TEXT, then next)")

    def _try(self, line: str) -> None:
        mock = self._going.mock
        before = mock.current, mock.work.stage
        try:
            self._do(line)
        except HarnessError as error:
            step = f" ({error.next_step})" if error.next_step else ""
            self._say(f"not so: {error.reason}{step}")
        mock = self._going.mock
        if (mock.current, mock.work.stage) != before:
            self._part()

    def _do(self, line: str) -> None:
        going = self._going
        verb, _, rest = line.partition(" ")
        match verb:
            case "run":
                self._run(going.examples())
            case "submit":
                self._submit(rest)
            case "hint":
                self._say(f"hint: {going.hint()}")
            case "answer":
                going.answer(rest)
                self._say("kept")
            case "next":
                going.next()
            case "skip":
                going.skip()
            case "give" if rest == "up":
                going.give_up()
            case "note":
                notes = going.mock.notes
                going.note(f"{notes}\n{rest}" if notes else rest)
                self._say("noted")
            case "notes":
                self._say(going.mock.notes or "(nothing noted)")
            case "pause":
                going.pause()
                self._say(self._clock())
            case "resume":
                going.resume()
                self._say(self._clock())
            case "statement":
                self._part()
            case "time":
                self._say(self._clock())
            case "edit":
                self._edit()
            case "end":
                going.end()
            case "help":
                self._say(HELP)
            case _:
                raise HarnessError(
                    f"{verb!r} is none of the commands", next_step="help"
                )

    def _submit(self, claim: str) -> None:
        time, _, space = claim.rpartition(",") if claim.strip() else ("", "", "")
        if not claim.strip():
            time = self._read("time complexity, as O(n): ") or ""
            space = self._read("space complexity, as O(1): ") or ""
        self._run(self._going.submit(time, space))

    def _run(self, task: Task) -> None:
        result = self._grade(task)
        self._going.told(task, self._facts(result))
        name = f"problem {self._going.mock.number(task.part)}"
        told = mock_card.anonymous(result, name)
        what = "all tests" if task.full else "the visible examples"
        self._say(f"{what}:")
        self._console.print(screen.check(told))
        self._out.flush()

    def _edit(self) -> None:
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        path = self._going.path()
        if not editor or path is None or not self._person:
            raise HarnessError("there is no editor to open", next_step="set $EDITOR")
        target = path if path.is_file() else path / "__init__.py"
        try:
            subprocess.run([*shlex.split(editor), str(target)], check=False)
        except (OSError, ValueError) as error:
            raise HarnessError(
                f"the editor could not be started: {error}", next_step="set $EDITOR"
            ) from error

    # Afterwards

    def _review(self) -> None:
        mock = self._going.mock
        if mock.phase is Phase.FINISHED:
            return
        self._say(f"\nThe interview has ended: {mock.ended}. Now look back on it.")
        for index, part in enumerate(mock.parts):
            if part.concept and not self._compare(index):
                return
        scores: dict[str, int] = {}
        if not mock.rated:
            for point in self._going.rules.rubric:
                score = self._asked(
                    f"{point.text}: 1 hardly to 4 throughout?", range(1, 5)
                )
                if score is None:
                    return
                scores[point.name] = score[0]
            self._going.rate(scores)
        self._going.finish()

    def _compare(self, index: int) -> bool:
        """Show the reference answer and ask which points were made; False at the end."""
        mock = self._going.mock
        part, work = mock.parts[index], mock.works[index]
        if work.ticks is not None:
            return True
        points = [f"  {i}. {text}" for i, text in enumerate(part.points, 1)]
        self._say(
            "\n".join([f"\n{part.question}", "The reference answer's points:", *points])
        )
        for answer in work.answers:
            self._say(f"You said: {answer}")
        if not work.answers:
            return True
        made = self._asked(
            "which points did you make, as in 1 2? 0: none", range(len(points) + 1)
        )
        if made is None:
            return False
        self._going.tick(index, [point for point in made if point])
        return True

    def _asked(self, question: str, allowed: range) -> list[int] | None:
        """Return the numbers answered; None where nothing more is said."""
        while True:
            self._say(question)
            line = self._read("> ")
            if line is None:
                self._say("the rest waits: `make mock` goes on here")
                return None
            words = line.replace(",", " ").split()
            if words and all(
                word.isdecimal() and int(word) in allowed for word in words
            ):
                return [int(word) for word in words]
            self._say(f"numbers from {allowed.start} to {allowed.stop - 1}, please")
