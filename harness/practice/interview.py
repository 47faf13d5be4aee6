"""Doing a mock interview: each step is checked, and stored before it is told.

An `Interview` belongs to one thread. Grading is left to the caller: `examples` and `submit`
return a Task, the caller has it graded wherever it likes, and `told` takes the result.
"""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from harness import workspace
from harness.history import History
from harness.mocks import Happening, Moment
from harness.model import HarnessError, Kata
from harness.practice import scorecard
from harness.practice.draw import Part
from harness.practice.mock import Phase, Stage
from harness.practice.profiles import Profile
from harness.practice.sitting import Sitting

_LONGEST_NOTES = 100_000


@dataclass(frozen=True)
class Task:
    """Files to be graded: the visible examples only, or (`full`) everything."""

    part: int
    kata: Kata
    source: Mapping[str, str]
    full: bool


def begin(
    store: History,
    profile: Profile,
    parts: Sequence[Part],
    seed: str,
    clock: Callable[[], Moment],
) -> str:
    """Store that a mock has begun; returns its id."""
    moment = clock()
    stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(moment.at))
    name = f"{stamp}-{os.urandom(2).hex()}"
    data = {
        "profile": profile.name,
        "title": profile.title,
        "seed": seed,
        "seconds": sum(part.seconds for part in parts),
        "parts": [part.to_json() for part in parts],
    }
    store.mocks.add(Happening(moment, name, "begun", data))
    return name


class Interview(Sitting):
    """One mock interview in the store, open for its next step."""

    def _ready(self, *, paused: bool = False) -> None:
        """Raise HarnessError unless the interview runs."""
        self.look()
        if self.mock.phase is not Phase.RUNNING:
            raise HarnessError(f"the interview has ended: {self.mock.ended}")
        if self.mock.paused and not paused:
            raise HarnessError("the interview is paused", next_step="resume it first")
        if self.mock.work.pending:
            raise HarnessError(
                "the submission is being graded", next_step="wait for it"
            )

    def _problem(self) -> Kata:
        self._ready()
        if self.kata is None:
            raise HarnessError(
                "this is a question to answer in words",
                next_step="answer it, then next",
            )
        if self.mock.work.stage is not Stage.OPEN:
            raise HarnessError("this problem is closed", next_step="next goes on")
        return self.kata

    def note(self, text: str) -> None:
        """Keep what stands on the notes pad, while the interview runs or is reviewed."""
        self.look()
        if text != self.mock.notes and self.mock.phase is not Phase.FINISHED:
            self._add("noted", text=text[:_LONGEST_NOTES])

    def examples(self) -> Task:
        """Return the visible examples of the problem in hand, to be run."""
        kata = self._problem()
        return Task(self.mock.current, kata, self._source(kata), full=False)

    def _source(self, kata: Kata) -> dict[str, str]:
        path = self.path()
        assert path is not None  # noqa: S101 - it is a problem
        return workspace.read(workspace.to_grade(kata, str(path), path.parent))

    def submit(self, claimed_time: str, claimed_space: str) -> Task:
        """Store a submission with its claims; returns it, to be graded in full."""
        kata = self._problem()
        if not claimed_time.strip() or not claimed_space.strip():
            raise HarnessError(
                "state time and space complexity first", next_step="as in O(n), O(1)"
            )
        source = self._source(kata)
        claim = {
            "time": claimed_time.strip()[:100],
            "space": claimed_space.strip()[:100],
        }
        tests = self.folder / f"test_problem_{self.mock.number(self.mock.current)}.py"
        own = workspace.read(tests) if tests.is_file() else {}
        self._add(
            "claimed", part=self.mock.current, source=source, own_tests=own, **claim
        )
        return Task(self.mock.current, kata, source, full=True)

    def pending(self) -> Task | None:
        """Return a submission that was not graded to its end, to be graded now."""
        work, kata = self.mock.work, self.kata
        if work.pending is None or kata is None:
            return None
        return Task(self.mock.current, kata, work.pending.source, full=True)

    def told(self, task: Task, result: Mapping[str, Any] | None) -> None:
        """Store what came out of a task; None where the grader failed."""
        self._read()
        if task.full:
            pending = self.mock.works[task.part].pending
            if pending is not None and self.mock.phase is Phase.RUNNING:
                self._add("judged", part=task.part, result=result)
                self._onward()
        elif result is not None and self.mock.phase is Phase.RUNNING:
            self._add(
                "run",
                part=task.part,
                passed=result["tests"]["passed"],
                total=result["tests"]["total"],
                verdict=result["verdict"],
                source=dict(task.source),
            )
        self._time_up()

    def hint(self) -> str:
        """Return the next hint, which costs; raises HarnessError after the last."""
        kata = self._problem()
        taken = self.mock.work.hints
        if taken >= len(kata.hints):
            raise HarnessError(f"that was the last hint: {kata.hints[-1]}")
        self._add("hint", part=self.mock.current, number=taken + 1)
        return kata.hints[taken]

    def skip(self) -> None:
        """Leave the part in hand for later, and go to the next that is open."""
        self._ready()
        others = self.mock.open_parts[1:]
        if not others or self.mock.work.stage is not Stage.OPEN:
            raise HarnessError("there is nothing else to go to")
        self._add("shown", part=others[0], skipped=True)

    def give_up(self) -> None:
        """Close the problem (or question) in hand unsolved, and go on."""
        self._ready()
        self._add("gave_up", part=self.mock.current)
        self._onward()

    def answer(self, text: str) -> None:
        """Keep an answer in words, to the question or to the follow-up."""
        self._ready()
        if self.kata is not None and self.mock.work.stage is not Stage.FOLLOW_UP:
            raise HarnessError("nothing is asked yet", next_step="submit first")
        if not text.strip():
            raise HarnessError("the answer is empty")
        self._add("answered", part=self.mock.current, text=text.strip()[:10_000])

    def draft(self, part: int, text: str) -> None:
        """Keep an answer as far as it is written."""
        self.look()
        if self.mock.phase is Phase.RUNNING and text != self.mock.works[part].draft:
            self._add("drafted", part=part, text=text[:10_000])

    def next(self) -> None:
        """Close what is in hand as it is: a submission, a follow-up, a question."""
        self._ready()
        mock, work = self.mock, self.mock.work
        if self.kata is not None and work.stage is Stage.OPEN:
            if not work.submissions:
                raise HarnessError(
                    "nothing is submitted yet", next_step="submit, skip or give up"
                )
            stage = Stage.FOLLOW_UP if mock.part.follow_up else Stage.CLOSED
        else:
            stage = Stage.CLOSED
        self._add("left", part=mock.current, stage=stage.value)
        self._onward()

    def _onward(self) -> None:
        """Go to the next open part where this one is closed; end after the last."""
        if self.mock.phase is Phase.RUNNING and self.mock.work.stage is Stage.CLOSED:
            if self.mock.open_parts:
                self._add("shown", part=self.mock.open_parts[0])
            else:
                self._end("all parts are done")

    def pause(self) -> None:
        """Stop the clock; the pause is recorded."""
        self._ready()
        self._add("paused")

    def resume(self) -> None:
        """Let the clock go on."""
        self._ready(paused=True)
        if not self.mock.paused:
            raise HarnessError("the interview is not paused")
        self._add("resumed")

    def end(self) -> None:
        """End the interview before its time."""
        self._ready(paused=True)
        self._end("ended by you")

    # Afterwards

    def _reviewed(self) -> None:
        self.look()
        if self.mock.phase is not Phase.REVIEW:
            done = self.mock.phase is Phase.FINISHED
            raise HarnessError(
                "the interview is finished" if done else "the interview still runs"
            )

    def tick(self, part: int, points: Sequence[int]) -> None:
        """Store which points of a reference answer were made, counted from 1."""
        self._reviewed()
        count = len(self.mock.parts[part].points)
        if odd := [point for point in points if not 1 <= point <= count]:
            raise HarnessError(f"there is no point {odd[0]}, only 1 to {count}")
        self._add("ticked", part=part, points=sorted(set(points)))

    def rate(self, scores: Mapping[str, int]) -> None:
        """Store the self-rating by the rubric, each from 1 to 4."""
        self._reviewed()
        names = {point.name for point in self.rules.rubric}
        if set(scores) != names or not all(1 <= s <= 4 for s in scores.values()):
            raise HarnessError("rate each point of the rubric from 1 to 4")
        self._add("rated", scores=dict(scores))

    def finish(self) -> Mapping[str, Any]:
        """Write the scorecard; nothing can be added afterwards. Returns it."""
        self._reviewed()
        self._add("finished", card=scorecard.card(self.mock, self.katas, self.rules))
        assert self.mock.card is not None  # noqa: S101 - just made
        return self.mock.card
