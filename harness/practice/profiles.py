"""What a mock interview is made of, as data: profiles, weights, rubric."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness.model import HarnessError, Kind, Level

FILE = "interview.toml"
_OURS = Path(__file__).with_name(FILE)
_FILTERS = {"kinds", "levels", "topics", "days"}


@dataclass(frozen=True)
class Slot:
    """One part of a profile, to be filled by drawing.

    `concept` names the days whose notes ask the question; where it is empty a kata is drawn
    that fits the filters (an empty one lets all through).
    """

    minutes: float
    concept: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    days: tuple[int, ...] = ()


@dataclass(frozen=True)
class Profile:
    """A kind of interview: its parts in order."""

    name: str
    title: str
    slots: tuple[Slot, ...]

    @property
    def minutes(self) -> float:
        """Return how long it lasts."""
        return sum(slot.minutes for slot in self.slots)


@dataclass(frozen=True)
class Point:
    """Something to rate oneself on."""

    name: str
    text: str


@dataclass(frozen=True)
class Rules:
    """All the data: profiles by name, weights by criterion, scales, bands, rubric."""

    profiles: Mapping[str, Profile]
    weights: Mapping[str, float]
    scale: Mapping[str, float]
    bands: tuple[tuple[float, str], ...]
    rubric: tuple[Point, ...]

    def profile(self, name: str) -> Profile:
        """Return a profile by its name; raises HarnessError."""
        if name not in self.profiles:
            raise HarnessError(
                f"there is no profile {name!r}",
                next_step=f"PROFILE= is one of {', '.join(self.profiles)}",
            )
        return self.profiles[name]

    def word(self, percent: float) -> str:
        """Return what a total of so many percent says."""
        return next((word for least, word in self.bands if percent >= least), "")


def load(attempts: Path | None = None) -> Rules:
    """Read our own data, and what the learner's file adds to it; raises HarnessError."""
    rules = _rules(_OURS, None)
    own = attempts / FILE if attempts else None
    return _rules(own, rules) if own and own.is_file() else rules


def _rules(path: Path, base: Rules | None) -> Rules:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        profiles = {
            name: Profile(
                name,
                str(facts.get("title", name)),
                tuple(_slot(part) for part in facts["parts"]),
            )
            for name, facts in data.get("profiles", {}).items()
        }
        bands = [(float(band["from"]), str(band["word"])) for band in _list(data)]
        rubric = [Point(p["name"], p["text"]) for p in data.get("rubric", [])]
        read = Rules(
            profiles,
            _numbers(data.get("weights", {}), base.weights if base else None),
            _numbers(data.get("scale", {}), base.scale if base else None),
            tuple(sorted(bands, reverse=True)),
            tuple(rubric),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        reason = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise HarnessError(
            f"{path}: not the data of a mock interview: {reason}",
            next_step="mend that file; the original's harness/practice shows how",
        ) from error
    if base is None:
        return read
    return Rules(
        {**base.profiles, **read.profiles},
        {**base.weights, **read.weights},
        {**base.scale, **read.scale},
        read.bands or base.bands,
        read.rubric or base.rubric,
    )


def _list(data: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    bands: Iterable[Mapping[str, Any]] = data.get("bands", [])
    return bands


def _slot(part: Mapping[str, Any]) -> Slot:
    minutes = part["minutes"]
    if isinstance(minutes, bool) or not isinstance(minutes, int | float):
        raise TypeError(f"minutes is {minutes!r}")
    if not 0 < minutes <= 600:
        raise ValueError(f"minutes is {minutes!r}, not within 0 to 600")
    if odd := set(part) - _FILTERS - {"minutes", "concept"}:
        raise ValueError(f"a part knows no {', '.join(sorted(odd))}")
    if ("concept" in part) == bool(_FILTERS & set(part)):
        raise ValueError("a part has either `concept` or filters for a kata")
    return Slot(
        float(minutes),
        tuple(int(day) for day in part.get("concept", [])),
        tuple(Kind(kind).value for kind in part.get("kinds", [])),
        tuple(Level(level).value for level in part.get("levels", [])),
        tuple(str(topic) for topic in part.get("topics", [])),
        tuple(int(day) for day in part.get("days", [])),
    )


def _numbers(
    data: Mapping[str, Any], known: Mapping[str, float] | None
) -> dict[str, float]:
    for name, number in data.items():
        if known is not None and name not in known:
            raise ValueError(f"{name} is none of {', '.join(known)}")
        if isinstance(number, bool) or not isinstance(number, int | float):
            raise TypeError(f"{name} is {number!r}, no number")
        if number < 0:
            raise ValueError(f"{name} is {number!r}, less than 0")
    return {name: float(number) for name, number in data.items()}
