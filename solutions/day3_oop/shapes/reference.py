"""Shapes as frozen dataclasses below an abstract class, and a script that adds them up.

python -m solutions.day3_oop.shapes.reference plots.txt
"""

import argparse
import math
import os
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Self


class Shape(ABC):
    """A flat shape; lengths in any unit, areas in its square."""

    def __post_init__(self) -> None:
        for size in self._sizes():
            check(size)

    @abstractmethod
    def area(self) -> float:
        """Return the area."""

    @abstractmethod
    def perimeter(self) -> float:
        """Return the length of the outline."""

    def scaled(self, factor: float) -> Self:
        """Return a shape of the same class, all its lengths times `factor`."""
        check(factor)
        return type(self)(*(size * factor for size in self._sizes()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self._sizes()))})"

    def _sizes(self) -> list[float]:
        return [getattr(self, field.name) for field in fields(self)]


def check(size: object) -> None:
    """Raise ValueError for what is no size."""
    number = isinstance(size, (int, float)) and not isinstance(size, bool)
    if not number or not 0 < size < math.inf:
        raise ValueError(f"a size is a finite number above 0, not {size!r}")


@dataclass(frozen=True, repr=False)
class Circle(Shape):
    """A circle."""

    radius: float

    def area(self) -> float:
        return math.pi * self.radius**2

    def perimeter(self) -> float:
        return 2 * math.pi * self.radius


@dataclass(frozen=True, repr=False)
class Rectangle(Shape):
    """A rectangle."""

    width: float
    height: float

    def area(self) -> float:
        return self.width * self.height

    def perimeter(self) -> float:
        return 2 * (self.width + self.height)


@dataclass(frozen=True, repr=False)
class Square(Shape):
    """A square."""

    side: float

    def area(self) -> float:
        return self.side**2

    def perimeter(self) -> float:
        return 4 * self.side


CLASSES = {cls.__name__.lower(): cls for cls in (Circle, Rectangle, Square)}


def parse(text: str) -> Shape:
    """Return the shape that a line describes."""
    name, *sizes = text.split() or [""]
    cls = CLASSES.get(name.lower())
    if cls is None:
        raise ValueError(f"no such shape: {name!r}")
    if len(sizes) != len(fields(cls)):
        raise ValueError(f"a {name} has {len(fields(cls))} sizes, not {len(sizes)}")
    return cls(*map(float, sizes))


def report(lines: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return a line for each class of shapes, and one for each line that is none."""
    totals: dict[str, tuple[int, float]] = {}
    bad = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            shape = parse(line)
        except ValueError as error:
            bad.append(f"line {number}: {error}")
            continue
        name = type(shape).__name__
        count, area = totals.get(name, (0, 0.0))
        totals[name] = (count + 1, area + shape.area())
    said = [f"{name:<10} {n:>8} {area:>16.2f}" for name, (n, area) in totals.items()]
    return said, bad


def main(argv: Sequence[str] | None = None) -> int:
    """Add up the areas of the shapes in a file; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="shapes", description="Add up the areas of shapes."
    )
    parser.add_argument(
        "file",
        nargs="?",
        default="-",
        help="lines like `circle 2`; default: standard input",
    )
    name = parser.parse_args(argv).file
    try:
        # A stray byte makes its line none of a shape; the others count.
        path = "/dev/stdin" if name == "-" else name
        with open(path, encoding="utf-8", errors="replace") as lines:
            said, bad = report(lines)
        print("\n".join(said), flush=True)
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"cannot read {name}: {error.strerror}", file=sys.stderr)
        return 2
    for line in bad:
        print(line, file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
