"""Drawing the parts of a mock interview: the same seed and history give the same draw."""

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from typing import Any

from harness.model import HarnessError, Kata
from harness.practice.profiles import Profile, Slot
from harness.practice.questions import Question


@dataclass(frozen=True)
class Part:
    """One part of a mock as it was drawn: a question, or a problem (a kata).

    All that is asked is copied here: an interview does not change with the library.
    """

    seconds: float
    kata: str = ""
    title: str = ""
    follow_up: str = ""
    seen: str = ""  # the day the kata was last touched, as 2026-03-02
    question: str = ""
    answer: str = ""
    points: tuple[str, ...] = ()
    notes: str = ""  # where to read on

    @property
    def concept(self) -> bool:
        """Return whether it is to be answered in words."""
        return not self.kata

    def to_json(self) -> dict[str, Any]:
        """Return it for the store."""
        return asdict(self)

    @staticmethod
    def of(facts: Mapping[str, Any]) -> "Part":
        """Return what `to_json` wrote."""
        return Part(**{**facts, "points": tuple(facts["points"])})


@dataclass(frozen=True)
class Supply:
    """What there is to draw from, and what of it is known already.

    `seen` is the day a kata was last touched; `asked` are the questions of earlier mocks.
    """

    katas: Sequence[Kata]
    questions: Sequence[Question]
    seen: Mapping[str, date] = field(default_factory=dict)
    asked: Collection[str] = ()


def draw(
    profile: Profile,
    supply: Supply,
    seed: str,
    *,
    unseen_since: date,
    minutes: float | None = None,
) -> list[Part]:
    """Return the parts of a mock. A part that nothing fits is left out.

    Katas are drawn from those untouched since `unseen_since`; where there are none, the
    one untouched for longest is taken. Raises HarnessError where no problem fits at all.
    """
    scale = (minutes or profile.minutes) / profile.minutes
    parts: list[Part] = []
    for number, slot in enumerate(profile.slots):
        seconds = 60 * slot.minutes * scale
        key = f"{seed} {number}"
        if slot.concept:
            question = _question(slot, supply, key)
            if question:
                parts.append(_asked(question, seconds))
            continue
        taken = {part.kata for part in parts}
        kata = _kata(slot, supply, key, taken, unseen_since)
        if kata:
            parts.append(_given(kata, supply.seen.get(kata.name), seconds, key))
    if all(part.concept for part in parts):
        raise HarnessError(
            f"no kata fits the profile {profile.name}",
            next_step="take another PROFILE, or write katas that fit (`make new`)",
        )
    return parts


def fits(slot: Slot, kata: Kata) -> bool:
    """Return whether a kata may be drawn for a part."""
    return (
        (not slot.kinds or kata.kind in slot.kinds)
        and (not slot.levels or kata.level in slot.levels)
        and (not slot.days or kata.day in slot.days)
        and (not slot.topics or not set(slot.topics).isdisjoint(kata.topics))
    )


def _kata(
    slot: Slot, supply: Supply, key: str, taken: set[str], since: date
) -> Kata | None:
    found = [k for k in supply.katas if fits(slot, k) and k.name not in taken]
    fresh = [k for k in found if k.name not in supply.seen]
    rested = [k for k in found if k not in fresh and supply.seen[k.name] <= since]
    if fresh or rested:
        return min(fresh or rested, key=lambda kata: _lot(key, kata.name))
    oldest = min((supply.seen[k.name] for k in found), default=None)
    left = [k for k in found if supply.seen[k.name] == oldest]
    return min(left, key=lambda kata: _lot(key, kata.name), default=None)


def _question(slot: Slot, supply: Supply, key: str) -> Question | None:
    found = [one for one in supply.questions if one.day in slot.concept]
    return min(
        found,
        key=lambda one: (
            one.text in supply.asked,
            len(one.points) < 2,
            _lot(key, one.text),
        ),
        default=None,
    )


def _lot(key: str, name: str) -> bytes:
    """Return a number to choose by that is the same under every Python."""
    return hashlib.sha256(f"{key} {name}".encode()).digest()


def _asked(one: Question, seconds: float) -> Part:
    return Part(
        seconds,
        question=one.text,
        answer=one.answer,
        points=one.points,
        notes=f"day {one.day}, {one.topic}",
    )


def _given(kata: Kata, seen: date | None, seconds: float, key: str) -> Part:
    asked = follow_ups(kata.statement.read_text(encoding="utf-8"))
    return Part(
        seconds,
        kata=kata.name,
        title=kata.title,
        follow_up=min(asked, key=lambda text: _lot(key, text), default=""),
        seen=seen.isoformat() if seen else "",
    )


def follow_ups(statement: str) -> list[str]:
    """Return what a statement says an interviewer asks next."""
    _, _, tail = statement.partition("\n## Follow-up")
    items = re.split(r"^[-*] ", tail.split("\n## ")[0], flags=re.MULTILINE)[1:]
    return [" ".join(item.split()) for item in items]


def hidden(statement: str, number: int) -> str:
    """Return a statement as an interviewer gives it: no title, no follow-up."""
    head, _, tail = statement.partition("\n## Follow-up")
    _, _, rest = tail.partition("\n## ")
    body = re.sub(r"\A# .*", "", head).strip()
    more = f"\n\n## {rest.strip()}" if rest else ""
    return f"# Problem {number}\n\n{body}{more}\n"


def rested_since(today: date, days: float) -> date:
    """Return the day since when a kata must be untouched to count as unseen."""
    return today - timedelta(days=round(days))


def names(parts: Iterable[Part]) -> list[str]:
    """Return the names of the katas that were drawn."""
    return [part.kata for part in parts if part.kata]
