"""The concept questions: what the notes say is asked in interviews."""

import re
from dataclasses import dataclass
from pathlib import Path

_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_PAIR = re.compile(
    r"^\*\*Q:\*\*\s*(.+?)\n\*\*A:\*\*\s*(.+?)(?=\n\s*\n|\Z)", re.DOTALL | re.MULTILINE
)
_END = re.compile(r"(?<=[.!?;])\s+")  # of a sentence, outside of code
_CODE = re.compile(r"`[^`]*`")


@dataclass(frozen=True)
class Question:
    """A question, its reference answer, and the points of it that one can make."""

    day: int
    topic: str
    text: str
    answer: str
    points: tuple[str, ...]


def load(root: Path) -> list[Question]:
    """Return the questions in the notes of a library's days, in order."""
    found = []
    for path in sorted(root.glob("katas/day*/NOTES.md")):
        digits = re.match(r"day(\d+)", path.parent.name)
        text = path.read_text(encoding="utf-8")
        starts = list(_SECTION.finditer(text))
        ends = [match.start() for match in starts[1:]] + [len(text)]
        for head, end in zip(starts, ends, strict=True):
            for question, answer in _PAIR.findall(text[head.end() : end]):
                said = " ".join(answer.split())
                found.append(
                    Question(
                        int(digits[1]) if digits else 0,
                        head[1].strip(),
                        " ".join(question.split()),
                        said,
                        points(said),
                    )
                )
    return found


def points(answer: str) -> tuple[str, ...]:
    """Return an answer's sentences: each is a point to be made."""
    codes: list[str] = []

    def away(match: re.Match[str]) -> str:
        codes.append(match[0])
        return f"`{len(codes) - 1}`"

    bare = _CODE.sub(away, answer)
    parts = [part.strip().rstrip(";") for part in _END.split(bare)]
    return tuple(
        re.sub(r"`(\d+)`", lambda m: codes[int(m[1])], part) for part in parts if part
    )
