"""The words that everything here speaks: Kata, Verdict, Failure, Result."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

LEETCODE = "leetcode"


class HarnessError(Exception):
    """A problem the user can act on: what is wrong, where, and the next step.

    `exit_code` is 2 where the call or a file of the user's is at fault, 3 where we are.
    """

    def __init__(self, reason: str, *, next_step: str = "", exit_code: int = 2) -> None:
        super().__init__(reason)
        self.reason = reason
        self.next_step = next_step
        self.exit_code = exit_code


class Kind(StrEnum):
    """What sort of exercise a kata is."""

    DRILL = "drill"
    HANDS_ON = "hands_on"
    LEETCODE = "leetcode"


class Level(StrEnum):
    """How hard a kata is; the order of definition is the order of difficulty."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Verdict(StrEnum):
    """What became of an attempt, in judges' own terms."""

    ACCEPTED = "accepted"
    WRONG_ANSWER = "wrong answer"
    RUNTIME_ERROR = "runtime error"
    SYNTAX_ERROR = "syntax error"
    INCOMPLETE = "incomplete"
    TIME_LIMIT = "time limit exceeded"
    MEMORY_LIMIT = "memory limit exceeded"
    OUTPUT_LIMIT = "output limit exceeded"
    TOO_SLOW = "too slow"
    STYLE = "style"
    GRADER_ERROR = "grader error"


class SpeedVerdict(StrEnum):
    """What the growth of an attempt's time against the reference's says."""

    OK = "ok"
    TOO_SLOW = "too slow"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True)
class Limits:
    """What an attempt may use: CPU seconds a test, seconds by the clock, memory.

    `memory_ratio` is how many times the reference's peak it may hold in the race; where
    it is 0, that is shown and not judged.
    """

    seconds: float = 5.0
    memory_mb: int = 512
    memory_ratio: float = 0.0
    wall: float = 0.0  # three times the CPU seconds where it is 0

    @property
    def wall_seconds(self) -> float:
        """Return the seconds a test may last by the clock, asleep or not."""
        return self.wall or 3 * self.seconds


@dataclass(frozen=True)
class Complexity:
    """The reference's growth, as the statement promises it: 'O(n)', 'O(1)'."""

    time: str
    space: str


@dataclass(frozen=True)
class LeetCode:
    """Where a problem stands on LeetCode."""

    number: int
    slug: str


@dataclass(frozen=True)
class Equivalent:
    """A mutant of the reference that means the same: its line, before and after; why."""

    line: str
    mutant: str
    why: str


@dataclass(frozen=True)
class Kata:
    """One exercise: its facts, and where its files lie."""

    name: str
    folder: Path
    solutions: Path
    title: str
    kind: Kind
    level: Level
    topics: tuple[str, ...]
    minutes: int
    hints: tuple[str, ...]
    complexity: Complexity | None = None
    leetcode: LeetCode | None = None
    limits: Limits = field(default_factory=Limits)
    equivalent: tuple[Equivalent, ...] = ()

    @property
    def group(self) -> str:
        """Return the folder it is filed in: a day's name, or 'leetcode'."""
        return self.folder.parent.name

    @property
    def day(self) -> int | None:
        """Return the day of the week's plan, 1 to 7, or None."""
        head, _, _ = self.group.partition("_")
        digits = head.removeprefix("day")
        return int(digits) if head != digits and digits.isdigit() else None

    @property
    def statement(self) -> Path:
        """Return the path of the problem statement."""
        return self.folder / "README.md"

    @property
    def tests(self) -> Path:
        """Return the path of the tests."""
        return self.folder / f"test_{self.name}.py"

    @property
    def starter(self) -> Path:
        """Return the starter: a module, or a folder where the kata is a package."""
        module = self.folder / f"{self.name}.py"
        return module if module.is_file() else self.folder / self.name

    @property
    def reference(self) -> Path:
        """Return the reference solution: a module or a folder, as the starter is."""
        module = self.solutions / "reference.py"
        return module if module.is_file() else self.solutions / "reference"


@dataclass(frozen=True)
class Failure:
    """One test that did not pass, and what a learner needs to see of it.

    `kind` is the verdict that this failure alone would give. Texts are as the learner's
    program made them: whoever shows them on a terminal escapes control characters.
    """

    test: str
    kind: Verdict
    call: str = ""
    expected: str = ""
    got: str = ""
    message: str = ""
    line: int | None = None
    source: str = ""
    counterexample: bool = False
    arguments: str = ""  # of that counterexample, as source; empty where not typable


@dataclass(frozen=True)
class Size:
    """CPU seconds of attempt and reference at one input size, the least of several rounds.

    `ratio` says how many times as long as the reference the attempt takes: the median over
    the rounds of one's time to the other's. A round times both within a moment, so they
    share what slows the processor then; the least times may come from different moments.
    """

    n: int
    attempt_s: float
    reference_s: float
    ratio: float


@dataclass(frozen=True)
class Memory:
    """Bytes that attempt and reference held at once, at most, beside their arguments.

    `expected` is the class of the reference's, where the kata's facts tell it.
    """

    n: int
    attempt: int
    reference: int
    expected: str = ""

    @property
    def ratio(self) -> float:
        """Return how many times as much the attempt held; a KiB is nothing."""
        return max(self.attempt, 1024) / max(self.reference, 1024)

    @property
    def lavish(self) -> bool:
        """Return whether it held a byte an element or more, where none is needed."""
        return self.expected == "O(1)" and self.ratio >= 2 and self.attempt >= self.n


@dataclass(frozen=True)
class Speed:
    """The judgement of growth. `slope` is that of log ratio on log n.

    `memory` is of the family of inputs that shows the attempt at its worst.
    """

    verdict: SpeedVerdict
    slope: float | None
    grows_like: str
    expected: str
    sizes: tuple[Size, ...]
    memory: Memory | None = None


@dataclass(frozen=True)
class Style:
    """What the linters object to: ruff's findings a line each, black's as one flag."""

    ruff: tuple[str, ...] = ()
    black: bool = True

    @property
    def clean(self) -> bool:
        """Return whether nobody objects."""
        return not self.ruff and self.black


@dataclass(frozen=True)
class Result:
    """All that one grading found out."""

    kata: str
    file: Path
    verdict: Verdict
    passed: int = 0
    total: int = 0
    failures: tuple[Failure, ...] = ()
    message: str = ""
    lesson: str = ""
    output: str = ""
    speed: Speed | None = None
    style: Style | None = None
    seconds: float = 0.0

    @property
    def accepted(self) -> bool:
        """Return whether the attempt passed in every respect that was judged."""
        return self.verdict is Verdict.ACCEPTED
