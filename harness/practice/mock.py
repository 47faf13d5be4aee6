"""A mock interview as its facts tell it: where it stands, and how much time is left.

Facts only ever add up. `after` takes one more; `state` folds them all. Seconds are those of
the interview: what went by on the clock of the store, pauses left out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from harness.mocks import Happening, Moment
from harness.practice.draw import Part


class Stage(StrEnum):
    """How far a part is; the order of definition is the way it goes."""

    OPEN = "open"
    FOLLOW_UP = "follow-up"
    CLOSED = "closed"


class Phase(StrEnum):
    """How far a mock is: it runs, waits for the self-rating, or is finished."""

    RUNNING = "running"
    REVIEW = "review"
    FINISHED = "finished"


@dataclass(frozen=True)
class Run:
    """The visible examples, run at so many seconds, `spent` of them on this part."""

    at: float
    spent: float
    passed: int
    total: int
    verdict: str


@dataclass(frozen=True)
class Submission:
    """A submission: what was claimed of it, its files, and what all tests said.

    `result` is None until it is graded.
    """

    at: float
    spent: float
    time: str
    space: str
    source: Mapping[str, str]
    own_tests: Mapping[str, str] = field(default_factory=dict)
    result: Mapping[str, Any] | None = None

    @property
    def verdict(self) -> str:
        """Return its verdict, or nothing while it is not graded."""
        return str(self.result["verdict"]) if self.result else ""

    @property
    def solved(self) -> bool:
        """Return whether nothing is left to do: its style may still be poor."""
        return self.verdict in {"accepted", "style"}


@dataclass(frozen=True)
class Work:
    """What was done on one part. Seconds are of the interview, `spent` of this part."""

    stage: Stage = Stage.OPEN
    shown: float | None = None
    spent: float = 0.0
    runs: tuple[Run, ...] = ()
    submissions: tuple[Submission, ...] = ()
    hints: int = 0
    gave_up: bool = False
    skips: int = 0
    answers: tuple[str, ...] = ()
    draft: str = ""  # an answer that is being written
    ticks: tuple[int, ...] | None = None  # points made, counted from 1

    @property
    def pending(self) -> Submission | None:
        """Return a submission that is not graded yet."""
        last = self.submissions[-1] if self.submissions else None
        return last if last and last.result is None else None

    @property
    def solved(self) -> Submission | None:
        """Return the submission that solved it."""
        return next((one for one in self.submissions if one.solved), None)


@dataclass(frozen=True)
class Entry:
    """Something worth a mark on the timeline."""

    at: float
    part: int
    kind: str
    text: str = ""


@dataclass(frozen=True)
class Mock:
    """All that is known of one mock interview."""

    id: str
    profile: str
    title: str
    seed: str
    seconds: float
    parts: tuple[Part, ...]
    works: tuple[Work, ...]
    begun: Moment
    last: Moment
    phase: Phase = Phase.RUNNING
    current: int = 0
    elapsed: float = 0.0
    paused: bool = False
    pauses: int = 0
    pause_seconds: float = 0.0
    notes: str = ""
    ended: str = ""
    rated: Mapping[str, int] = field(default_factory=dict)
    card: Mapping[str, Any] | None = None
    timeline: tuple[Entry, ...] = ()
    reach: int = 0  # the number of the last fact

    @property
    def part(self) -> Part:
        """Return the part in hand."""
        return self.parts[self.current]

    @property
    def work(self) -> Work:
        """Return what was done on the part in hand."""
        return self.works[self.current]

    def used(self, now: Moment) -> float:
        """Return the seconds used by now, never more than there are."""
        running = self.phase is Phase.RUNNING and not self.paused
        more = now.since(self.last) if running else 0.0
        return min(self.seconds, self.elapsed + more)

    def left(self, now: Moment) -> float:
        """Return the seconds that are left of the whole."""
        return self.seconds - self.used(now)

    def part_left(self, now: Moment) -> float:
        """Return the seconds left of the part in hand; below 0 it is over its share."""
        more = self.used(now) - self.elapsed
        return self.part.seconds - self.work.spent - more

    def number(self, index: int) -> int:
        """Return which problem a part is, counted from 1 (questions are not)."""
        return sum(not part.concept for part in self.parts[: index + 1])

    @property
    def open_parts(self) -> list[int]:
        """Return the parts that are not closed, the one in hand first."""
        order = [*range(self.current, len(self.parts)), *range(self.current)]
        return [i for i in order if self.works[i].stage is not Stage.CLOSED]


def state(facts: Iterable[Happening]) -> Mock | None:
    """Fold the facts of one mock, oldest first; None where there are none."""
    mock: Mock | None = None
    for fact in facts:
        mock = after(mock, fact)
    return mock


def after(mock: Mock | None, fact: Happening) -> Mock:
    """Return the mock after one more fact."""
    if mock is None:
        return _begun(fact)
    before = mock.elapsed
    if mock.phase is Phase.RUNNING:
        if mock.paused:
            away = mock.pause_seconds + fact.moment.since(mock.last)
            mock = replace(mock, pause_seconds=away)
        else:
            elapsed = mock.used(fact.moment)
            mock = replace(mock, elapsed=elapsed)
            mock = _worked(mock, mock.current, spent=mock.work.spent + elapsed - before)
    mock = replace(mock, last=fact.moment, reach=max(mock.reach, fact.id))
    return _told(mock, fact.kind, fact.data)


def _begun(fact: Happening) -> Mock:
    data = fact.data
    parts = tuple(Part.of(part) for part in data["parts"])
    works = (Work(shown=0.0), *(Work() for _ in parts[1:]))
    return Mock(
        id=fact.mock,
        profile=data["profile"],
        title=data["title"],
        seed=data["seed"],
        seconds=float(data["seconds"]),
        parts=parts,
        works=works,
        begun=fact.moment,
        last=fact.moment,
        timeline=(Entry(0.0, 0, "shown"),),
        reach=fact.id,
    )


def _told(mock: Mock, kind: str, data: Mapping[str, Any]) -> Mock:
    index = int(data.get("part", mock.current))
    work, now = mock.works[index], mock.elapsed
    match kind:
        case "shown":
            shown = now if work.shown is None else work.shown
            skipped = data.get("skipped", False)
            if skipped:
                mock = _worked(mock, mock.current, skips=mock.work.skips + 1)
            return _marked(
                _worked(replace(mock, current=index), index, shown=shown), kind
            )
        case "run":
            run = Run(now, work.spent, data["passed"], data["total"], data["verdict"])
            mock = _worked(mock, index, runs=(*work.runs, run))
            return _marked(mock, kind, f"{run.passed} of {run.total}", index)
        case "claimed":
            claim = data["time"], data["space"]
            one = Submission(now, work.spent, *claim, data["source"], data["own_tests"])
            mock = _worked(mock, index, submissions=(*work.submissions, one))
            return _marked(mock, "submitted", f"{one.time}, {one.space}", index)
        case "judged":
            return _judged(mock, index, data["result"])
        case "hint":
            return _marked(_worked(mock, index, hints=work.hints + 1), kind, "", index)
        case "gave_up":
            closed = _worked(mock, index, gave_up=True, stage=Stage.CLOSED)
            return _marked(closed, "gave up", "", index)
        case "left":
            return _worked(mock, index, stage=Stage(data["stage"]))
        case "drafted":
            return _worked(mock, index, draft=data["text"])
        case "answered":
            answers = (*work.answers, data["text"])
            mock = _worked(mock, index, answers=answers, draft="")
            return _marked(mock, kind, "", index)
        case "paused":
            return _marked(replace(mock, paused=True, pauses=mock.pauses + 1), kind)
        case "resumed":
            return _marked(replace(mock, paused=False), kind)
        case "noted":
            return replace(mock, notes=data["text"])
        case "ended":
            ended = replace(mock, ended=data["why"], phase=Phase.REVIEW, paused=False)
            return _marked(ended, kind, data["why"])
        case "ticked":
            return _worked(mock, index, ticks=tuple(data["points"]))
        case "rated":
            return replace(mock, rated=data["scores"])
        case "finished":
            return replace(mock, card=data["card"], phase=Phase.FINISHED)
    return mock


def _judged(mock: Mock, index: int, result: Mapping[str, Any] | None) -> Mock:
    """Store what all tests said; a fault of ours (None) takes the submission back."""
    work = mock.works[index]
    if not work.submissions:
        return mock
    kept, last = work.submissions[:-1], work.submissions[-1]
    if result is None:
        return _worked(mock, index, submissions=kept)
    last = replace(last, result=result)
    mock = _worked(mock, index, submissions=(*kept, last))
    if last.solved and work.stage is Stage.OPEN:
        stage = Stage.FOLLOW_UP if mock.parts[index].follow_up else Stage.CLOSED
        mock = _worked(mock, index, stage=stage)
    return replace(
        mock, timeline=(*mock.timeline, Entry(last.at, index, "verdict", last.verdict))
    )


def _worked(mock: Mock, index: int, **changes: Any) -> Mock:
    works = list(mock.works)
    works[index] = replace(works[index], **changes)
    return replace(mock, works=tuple(works))


def _marked(mock: Mock, kind: str, text: str = "", index: int | None = None) -> Mock:
    part = mock.current if index is None else index
    entry = Entry(mock.elapsed, part, kind, text)
    return replace(mock, timeline=(*mock.timeline, entry))
